"""States of inferred links, and decisions as patches: what they add, in which shape, and what they leave alone."""

import copy
from typing import Any

import jsonpatch
import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.links.kinds import KINDS
from curator.links.relations import InferredLink, hard_links, inferred_links
from curator.links.review import STATES, CannotDecide, accept, inverse, reject, relate, state_of
from curator.schema.fields import value_at

KIND_NAMES = [each.id for each in KINDS]


def file(relationships: object = None, *links: dict[str, Any]) -> dict[str, Any]:
    links = links or ({"target": "time-bank", "type": "enables", "confidence": 0.82, "reason": "Because."},)
    return {"slug": "tool-library", "relationships": relationships, "graph_garden": {"inferred_links": list(links)}}


def first(data: dict[str, Any]) -> InferredLink:
    return inferred_links(data)[0]


def after(data: dict[str, Any], patch: list[dict[str, Any]]) -> dict[str, Any]:
    before = copy.deepcopy(data)
    changed = jsonpatch.apply_patch(data, patch)
    assert data == before
    assert isinstance(changed, dict)
    return changed


def state(data: dict[str, Any], decided: str | None = None, known: tuple[str, ...] = ("time-bank",)) -> str:
    return state_of(first(data), hard_links(data), known.__contains__, decided)


@pytest.mark.parametrize(
    ("relationships", "decided", "known", "expected"),
    [
        ({"enables": ["time-bank"]}, None, True, "accepted"),
        ({"enables": [{"id": "time-bank"}]}, "rejected", True, "accepted"),
        ({"enables": [{"slug": "time-bank"}], "requires": ["time-bank"]}, None, True, "accepted"),
        ({"requires": [{"slug": "time-bank"}]}, "rejected", True, "reclassified"),
        ({"related_to": ["time-bank"]}, None, True, "reclassified"),
        ({"enables": ["time-bank"]}, None, False, "accepted"),
        ({}, "rejected", False, "rejected"),
        ({}, "deferred", True, "deferred"),
        ({}, "accepted", True, "pending"),
        ({}, None, False, "dangling"),
        ({"enables": ["another"]}, None, True, "pending"),
    ],
)
def test_that_the_first_rule_that_holds_gives_the_state(
    relationships: object, decided: str | None, known: bool, expected: str
) -> None:
    assert state(file(relationships), decided, ("time-bank",) if known else ()) == expected
    assert expected in STATES


def test_that_a_stray_kind_counts_as_the_kind_it_means() -> None:
    data = file({"enables": ["time-bank"]}, {"target": "time-bank", "type": "enablement"})
    assert state(data) == "accepted"


def test_that_a_link_without_a_kind_is_reclassified_once_it_is_related() -> None:
    link = {"target": "time-bank", "reason": "Shared entities.", "strength": 3}
    assert state(file({"requires": ["time-bank"]}, link)) == "reclassified"
    assert state(file({}, link)) == "pending"


def test_that_a_target_given_by_typeid_is_the_pattern_with_that_id() -> None:
    ids = {"pat_1": "time-bank"}
    data = file({"enables": [{"typeid": "pat_1", "weight": 0.8}]})
    found = state_of(first(data), hard_links(data), {"time-bank"}.__contains__, None, lambda name: ids.get(name, name))
    assert found == "accepted"


@pytest.mark.parametrize(
    ("sibling", "expected"),
    [
        ({"slug": "a", "weight": 0.5}, {"slug": "time-bank", "weight": 0.82}),
        ({"weight": 0.5, "slug": "a"}, {"weight": 0.82, "slug": "time-bank"}),
        ({"id": "a", "weight": 0.5, "description": "d"}, {"id": "time-bank", "weight": 0.82}),
        (
            {"id": "a", "slug": "a", "weight": 1, "description": "d"},
            {"id": "time-bank", "slug": "time-bank", "weight": 0.82},
        ),
        (
            {"typeid": "pat_1", "slug": "a", "weight": 1, "source": "migration"},
            {"slug": "time-bank", "weight": 0.82, "source": "curated"},
        ),
        ({"id": "pat_1", "weight": 1}, {"slug": "time-bank", "weight": 0.82}),
        ({"slug": "a", "type": "tool"}, {"slug": "time-bank", "weight": 0.82}),
        ({"name": "Git", "role": "versions"}, {"slug": "time-bank", "weight": 0.82}),
        ("a", "time-bank"),
    ],
)
def test_that_an_accepted_link_takes_the_shape_of_its_list(sibling: object, expected: object) -> None:
    data = file({"enables": [sibling], "requires": []})
    patch = accept(data, first(data))
    assert patch == [{"op": "add", "path": "/relationships/enables/-", "value": expected}]
    if isinstance(expected, dict):
        assert list(patch[0]["value"]) == list(expected)
    changed = after(data, patch)
    assert state(changed) == "accepted"
    assert changed["graph_garden"] == data["graph_garden"]
    assert accept(changed, first(changed)) == []


def test_that_a_typeid_is_written_where_the_list_states_typeids() -> None:
    data = file({"enables": [{"typeid": "pat_1", "slug": "a", "weight": 1, "source": "migration"}]})
    (operation,) = accept(data, first(data), typeid="pat_2")
    assert operation["value"] == {"typeid": "pat_2", "slug": "time-bank", "weight": 0.82, "source": "curated"}
    data = file({"enables": ["pat_1"]})
    assert accept(data, first(data), typeid="pat_2")[0]["value"] == "pat_2"


def test_that_an_empty_list_takes_the_shape_of_the_files_other_lists() -> None:
    data = file(
        {"enables": [], "requires": [{"id": "a", "weight": 1.0, "description": "d"}], "generalizes_from": ["b"]}
    )
    assert accept(data, first(data)) == [
        {"op": "add", "path": "/relationships/enables/-", "value": {"id": "time-bank", "weight": 0.82}}
    ]


def test_that_the_usual_shape_of_a_list_outweighs_a_single_odd_item() -> None:
    data = file({"enables": [{"slug": "a", "weight": 1}, {"slug": "b", "weight": 1}, {"id": "c", "weight": 1}]})
    assert accept(data, first(data))[0]["value"] == {"slug": "time-bank", "weight": 0.82}


@pytest.mark.parametrize(
    ("relationships", "patch"),
    [
        (
            {"enables": None},
            {"op": "replace", "path": "/relationships/enables", "value": [{"slug": "time-bank", "weight": 0.82}]},
        ),
        (
            {"requires": []},
            {"op": "add", "path": "/relationships/enables", "value": [{"slug": "time-bank", "weight": 0.82}]},
        ),
        ({}, {"op": "add", "path": "/relationships/enables", "value": [{"slug": "time-bank", "weight": 0.82}]}),
        (
            None,
            {"op": "replace", "path": "/relationships", "value": {"enables": [{"slug": "time-bank", "weight": 0.82}]}},
        ),
        ({"enabler": ["a"]}, {"op": "add", "path": "/relationships/enabler/-", "value": "time-bank"}),
    ],
)
def test_that_a_missing_or_empty_list_is_made(relationships: object, patch: dict[str, Any]) -> None:
    data = file(relationships)
    assert accept(data, first(data)) == [patch]
    assert state(after(data, [patch])) == "accepted"


def test_that_missing_relationships_are_made() -> None:
    data = file()
    del data["relationships"]
    assert accept(data, first(data)) == [
        {"op": "add", "path": "/relationships", "value": {"enables": [{"slug": "time-bank", "weight": 0.82}]}}
    ]


def test_that_v1_gets_a_bare_word_in_its_list_at_the_top_level() -> None:
    data = {"classification": {}, "enables": [], "related": ["pat_9"]}
    assert relate(data, "time-bank", "enables", 0.8, typeid="pat_1") == [
        {"op": "add", "path": "/enables/-", "value": "pat_1"}
    ]
    assert relate(data, "time-bank", "enables", 0.8) == [{"op": "add", "path": "/enables/-", "value": "time-bank"}]


def test_that_a_link_may_be_accepted_as_another_kind() -> None:
    data = file({"enables": [], "tools": []})
    changed = after(data, accept(data, first(data), "tools"))
    assert changed["relationships"] == {"enables": [], "tools": [{"slug": "time-bank", "weight": 0.82}]}
    assert state(changed) == "reclassified"


def test_that_a_link_without_confidence_is_accepted_without_weight() -> None:
    data = file({}, {"target": "time-bank", "type": "enables"})
    assert accept(data, first(data))[0]["value"] == [{"slug": "time-bank"}]


@pytest.mark.parametrize("stray", ["analogous", "", None])
def test_that_a_link_of_no_known_kind_needs_one_to_be_accepted(stray: str | None) -> None:
    data = file({}, {"target": "time-bank", "type": stray, "confidence": 0.5})
    with pytest.raises(CannotDecide, match="nothing was changed: choose one of generalizes from, "):
        accept(data, first(data))
    assert accept(data, first(data), "requires")[0]["path"] == "/relationships/requires"


@pytest.mark.parametrize("relationships", [["a"], "a", {"enables": "a"}, {"enables": {"slug": "a"}}])
def test_that_nothing_is_written_where_no_list_can_stand(relationships: object) -> None:
    data = file(relationships)
    with pytest.raises(CannotDecide, match="nothing was changed"):
        accept(data, first(data))


def test_that_a_rejected_link_leaves_group_6_and_nothing_else() -> None:
    links = [{"target": name, "type": "enables", "confidence": 0.8} for name in ("a", "b", "c")]
    data = file({"enables": ["b"]}, *links)
    changed = after(data, reject(data, inferred_links(data)[1]))
    assert changed["graph_garden"]["inferred_links"] == [links[0], links[2]]
    assert changed["relationships"] == data["relationships"]


def test_that_a_link_is_found_again_after_others_before_it_went() -> None:
    data = file({}, {"target": "a", "type": "enables"}, {"target": "b", "type": "enables"})
    link = inferred_links(data)[1]
    data["graph_garden"]["inferred_links"].pop(0)
    assert reject(data, link) == [{"op": "remove", "path": "/graph_garden/inferred_links/0"}]
    data["graph_garden"]["inferred_links"].clear()
    with pytest.raises(CannotDecide, match="no longer in the file"):
        reject(data, link)


@pytest.mark.parametrize(
    ("kind", "stated"),
    [
        ("generalizes_from", "specializes_to"),
        ("enables", "requires"),
        ("requires", "enables"),
        ("complementary", "complementary"),
        ("alternatives", "alternatives"),
    ],
)
def test_that_the_inverse_is_stated_in_the_other_file(kind: str, stated: str) -> None:
    other = {"relationships": {name: [] for name in KIND_NAMES}}
    patch = inverse(other, "tool-library", kind, 0.82)
    assert patch == [
        {"op": "add", "path": f"/relationships/{stated}/-", "value": {"slug": "tool-library", "weight": 0.82}}
    ]
    assert inverse(after(other, patch), "tool-library", kind, 0.82) == []


@pytest.mark.parametrize("kind", ["tools", "analogous", ""])
def test_that_kinds_without_an_inverse_leave_the_other_file_alone(kind: str) -> None:
    assert inverse({"relationships": {}}, "tool-library", kind, 0.5) == []


slugs = st.sampled_from(["a", "b", "c", "d"])
weights = st.sampled_from([0.5, 0.75, 0.9, 1.0])
items = st.one_of(
    slugs,
    st.builds(lambda slug, weight: {"slug": slug, "weight": weight}, slugs, weights),
    st.builds(lambda slug, weight: {"id": slug, "weight": weight, "description": "Why."}, slugs, weights),
    st.builds(lambda slug: {"typeid": f"pat_{slug}", "slug": slug, "source": "migration"}, slugs),
    st.just({"name": "Git", "role": "versions"}),
)
relations = st.one_of(
    st.none(),
    st.dictionaries(st.sampled_from([*KIND_NAMES, "enabler", "manifests_as"]), st.none() | st.lists(items, max_size=3)),
)
inferred = st.lists(
    st.fixed_dictionaries(
        {"target": slugs},
        optional={
            "type": st.sampled_from([*KIND_NAMES, "enabler", "analogous"]),
            "confidence": weights,
            "reason": st.just("R."),
        },
    ),
    min_size=1,
    max_size=4,
)


@given(relations, inferred, st.sampled_from(KIND_NAMES), st.data())
def test_that_any_accepted_link_is_accepted_afterwards_and_only_group_5_grew_by_one(
    relationships: object, links: list[dict[str, Any]], kind: str, draw: st.DataObject
) -> None:
    data = file(relationships, *links)
    link = draw.draw(st.sampled_from(inferred_links(data)))
    changed = after(data, accept(data, link, kind))
    assert {key: value for key, value in changed.items() if key != "relationships"} == {
        key: value for key, value in data.items() if key != "relationships"
    }
    before, now = hard_links(data), hard_links(changed)
    added = [each for each in now if each not in before]
    already = any((each.kind, each.target) == (kind, link.target) for each in before)
    assert [(each.kind, each.target) for each in added] == ([] if already else [(kind, link.target)])
    assert len(now) == len(before) + len(added)
    if added and isinstance(value_at(changed, added[0].pointer), dict):
        assert added[0].weight == link.confidence


@given(relations, inferred, st.data())
def test_that_rejecting_any_link_takes_out_one_entry_that_says_the_same(
    relationships: object, links: list[dict[str, Any]], draw: st.DataObject
) -> None:
    data = file(relationships, *links)
    link = draw.draw(st.sampled_from(inferred_links(data)))
    left = after(data, reject(data, link))["graph_garden"]["inferred_links"]
    assert left == links[: link.index] + links[link.index + 1 :]
