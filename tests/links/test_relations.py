"""Reading relations and inferred links out of every shape that files have been seen with."""

import pytest

from curator.links.kinds import KINDS, kind, normalise
from curator.links.relations import HardLink, hard_links, inferred_link, inferred_links


def test_that_the_kinds_stand_in_the_order_of_the_template() -> None:
    assert [each.id for each in KINDS] == [
        "generalizes_from",
        "specializes_to",
        "enables",
        "requires",
        "alternatives",
        "complementary",
        "tools",
    ]
    assert [each.key for each in KINDS] == list("1234567")


def test_that_the_inverse_of_an_inverse_is_the_kind_itself() -> None:
    for each in KINDS:
        if each.inverse is None:
            assert each.id == "tools"
        else:
            back = kind(each.inverse)
            assert back is not None
            assert back.inverse == each.id
    assert {each.id for each in KINDS if each.symmetric} == {"alternatives", "complementary"}


@pytest.mark.parametrize(
    ("stray", "meant"),
    [
        ("enabler", "enables"),
        ("enablers", "enables"),
        ("enablement", "enables"),
        ("specializes", "specializes_to"),
        ("complements", "complementary"),
        (" requires ", "requires"),
        ("analogous", "analogous"),
        ("", ""),
    ],
)
def test_that_known_stray_kinds_are_understood_and_others_keep_their_name(stray: str, meant: str) -> None:
    assert normalise(stray) == meant
    assert (kind(stray) is None) == (meant in ("analogous", ""))


@pytest.mark.parametrize(
    ("item", "target", "weight"),
    [
        ({"slug": "seed-library", "weight": 0.8}, "seed-library", 0.8),
        ({"id": "seed-library", "weight": 1, "description": "d"}, "seed-library", 1),
        ({"id": "pat_01", "slug": "seed-library", "weight": 0.9, "description": "d"}, "seed-library", 0.9),
        ({"typeid": "pat_01", "slug": "seed-library", "weight": 0.7, "source": "migration"}, "seed-library", 0.7),
        ({"typeid": "pat_01", "weight": 0.7}, "pat_01", 0.7),
        ({"slug": "bash-scripting", "type": "tool"}, "bash-scripting", None),
        ({"slug": "seed-library", "weight": "0.80"}, "seed-library", 0.8),
        ({"slug": "seed-library", "weight": True}, "seed-library", None),
        ({"slug": "seed-library", "weight": float("nan")}, "seed-library", None),
        ("seed-library", "seed-library", None),
        ("pat_01kg5023x0ed9tvrqaye97r6y1", "pat_01kg5023x0ed9tvrqaye97r6y1", None),
    ],
)
def test_that_an_item_names_its_target_in_any_of_the_known_ways(
    item: object, target: str, weight: float | None
) -> None:
    assert hard_links({"relationships": {"requires": [item]}}) == (
        HardLink("requires", target, weight, "/relationships/requires/0"),
    )


@pytest.mark.parametrize("items", [None, [], "seed-library", [None, 7, "", {}, {"name": "Git", "role": "versions"}]])
def test_that_what_names_no_pattern_is_no_relation(items: object) -> None:
    assert hard_links({"relationships": {"tools": items}}) == ()


def test_that_relations_of_kinds_beyond_the_seven_keep_their_name_and_place() -> None:
    links = hard_links({"relationships": {"manifests_as": ["a"], "enabler": [{"name": "x"}, "b"], "a/b": ["c"]}})
    assert [(link.kind, link.target, link.pointer) for link in links] == [
        ("manifests_as", "a", "/relationships/manifests_as/0"),
        ("enables", "b", "/relationships/enabler/1"),
        ("a/b", "c", "/relationships/a~1b/0"),
    ]


def test_that_v1_states_its_relations_at_the_top_level() -> None:
    data = {"classification": {}, "enables": ["pat_1"], "related": ["pat_2", "pat_3"], "requires": None}
    assert [(link.kind, link.target, link.pointer) for link in hard_links(data)] == [
        ("enables", "pat_1", "/enables/0"),
        ("related", "pat_2", "/related/0"),
        ("related", "pat_3", "/related/1"),
    ]


def test_that_lists_at_the_top_level_of_other_files_are_no_relations() -> None:
    assert hard_links({"title": "A page", "tools": ["hammer"]}) == ()


@pytest.mark.parametrize("data", [None, {}, {"relationships": None}, {"relationships": ["a"]}])
def test_that_files_without_relations_have_none(data: dict[str, object] | None) -> None:
    assert hard_links(data) == ()


def test_that_inferred_links_are_read_with_their_place_and_words() -> None:
    data = {
        "graph_garden": {
            "inferred_links": [
                {"target": "time-bank", "type": "enabler", "confidence": 0.8, "reason": "Because."},
                None,
                {"target": "seed-library", "reason": "Shared entities.", "strength": 4},
                {"type": "requires", "confidence": 0.5},
                {"target": "repair-cafe", "type": "analogous", "confidence": "0.70", "reason": None},
            ]
        }
    }
    first, second, third = inferred_links(data)
    assert (first.index, first.target, first.type, first.kind, first.confidence) == (
        0,
        "time-bank",
        "enabler",
        "enables",
        0.8,
    )
    assert (first.reason, first.pointer) == ("Because.", "/graph_garden/inferred_links/0")
    assert (second.index, second.type, second.kind, second.confidence) == (2, "", "", None)
    assert (third.index, third.kind, third.confidence, third.reason) == (4, "analogous", 0.7, "")
    assert inferred_link(data, 2) == second
    assert inferred_link(data, 1) is None


@pytest.mark.parametrize("data", [None, {}, {"graph_garden": None}, {"graph_garden": {"inferred_links": None}}])
def test_that_files_without_a_garden_have_no_inferred_links(data: dict[str, object] | None) -> None:
    assert inferred_links(data) == ()
