"""Every value of a pattern is listed once, under the words of the form."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from curator.schema.fields import WIDGETS, value_at
from curator.schema.leaves import Leaf, leaves

KEYS = st.sampled_from(
    [
        "id",
        "title",
        "aliases",
        "ontology",
        "domain",
        "relationships",
        "enables",
        "slug",
        "weight",
        "graph_garden",
        "inferred_links",
        "target",
        "lifecycle",
        "version",
        "context_labels",
        "odd/key",
        "til~de",
        "commons_assessment",
    ]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.dates()
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=20
)


def counted(value: object) -> int:
    if isinstance(value, dict | list) and value:
        return sum(map(counted, value.values() if isinstance(value, dict) else value))
    return 1


def listed(data: dict[str, object]) -> dict[str, Leaf]:
    return {leaf.pointer: leaf for leaf in leaves(data)}


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=6))
def test_that_every_leaf_is_listed_once_and_stands_where_its_pointer_says(data: dict[str, object]) -> None:
    found = leaves(data)
    assert len({leaf.pointer for leaf in found}) == len(found) == counted(data)
    for leaf in found:
        value = value_at(data, leaf.pointer)
        assert not value or not isinstance(value, dict | list)
        assert leaf.widget in WIDGETS
        assert leaf.label or leaf.pointer.endswith("/")


def test_that_a_declared_value_bears_the_words_of_its_field() -> None:
    found = listed({"title": "T", "lifecycle": {"confidence": 2}, "graph_garden": {"last_pruned": None}})
    assert found["/title"] == Leaf("/title", "Title", "line", True)
    assert found["/lifecycle/confidence"] == Leaf("/lifecycle/confidence", "Confidence", "stars", True)
    assert found["/graph_garden/last_pruned"] == Leaf("/graph_garden/last_pruned", "Last pruned", "date", True)


def test_that_a_value_in_a_table_bears_the_words_of_field_and_column() -> None:
    found = listed({"relationships": {"enables": [{"slug": "a", "weight": 0.5, "mood": "glad"}, "b", {}]}})
    at = "/relationships/enables"
    assert found[f"{at}/0/weight"] == Leaf(f"{at}/0/weight", "Enables: Weight", "number", True)
    assert found[f"{at}/0/mood"] == Leaf(f"{at}/0/mood", "Enables: Mood", "line", False)


def test_that_relations_written_as_bare_slugs_are_declared() -> None:
    found = listed({"relationships": {"enables": ["b"], "requires": []}})
    assert found["/relationships/enables/0"] == Leaf("/relationships/enables/0", "Enables", "slug", True)
    assert found["/relationships/requires"] == Leaf("/relationships/requires", "Requires", "relations", True)


def test_that_each_chip_is_listed() -> None:
    found = listed({"graph_garden": {}, "aliases": ["one", "two"]})
    assert [leaf for leaf in found.values() if leaf.label == "Aliases"] == [
        Leaf("/aliases/0", "Aliases", "chips", True),
        Leaf("/aliases/1", "Aliases", "chips", True),
    ]


def test_that_an_empty_map_with_declared_fields_in_it_is_declared() -> None:
    found = listed({"graph_garden": None, "relationships": {}})
    assert found["/relationships"] == Leaf("/relationships", "Relationships", "map", True)
    assert found["/graph_garden"] == Leaf("/graph_garden", "Graph garden", "map", True)


def test_that_what_no_dialect_declares_is_named_by_its_key_and_shown_by_its_kind() -> None:
    data = {
        "first_seen": datetime.date(2026, 1, 1),
        "is-open": True,
        "notes": {"long": "x" * 90, "short": "x", "none": []},
        "steps": [{"of": 3}],
    }
    assert leaves({"graph_garden": 1} | data)[1:] == (
        Leaf("/first_seen", "First seen", "date", False),
        Leaf("/is-open", "Is open", "combo", False),
        Leaf("/notes/long", "Long", "text", False),
        Leaf("/notes/short", "Short", "line", False),
        Leaf("/notes/none", "None", "chips", False),
        Leaf("/steps/0/of", "Of", "integer", False),
    )


def test_that_a_value_of_another_kind_than_its_field_is_left_to_the_tree() -> None:
    found = listed({"graph_garden": {}, "title": ["a", "b"]})
    assert found["/title/1"].declared is False


def test_that_no_data_has_no_leaves() -> None:
    assert leaves(None) == leaves({}) == ()
