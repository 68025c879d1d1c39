"""Which fields a form shows for a file, and which values a widget may carry."""

import datetime

import pytest

from curator.schema.dialects import dialect
from curator.schema.fields import MISSING, Field, value_at

V71 = dialect("v7.1")


def shown(data: dict[str, object], name: str = "v7.1") -> dict[str, Field]:
    return {field.pointer: field for _, fields in dialect(name).form(data) for field in fields}


@pytest.mark.parametrize(
    ("pointer", "value"),
    [
        ("", {"a": {"b/c": [1, {"d": None}]}}),
        ("/a/b~1c/0", 1),
        ("/a/b~1c/1/d", None),
        ("/a/b~1c/2", MISSING),
        ("/a/b~1c/-", MISSING),
        ("/a/x/y", MISSING),
    ],
)
def test_that_a_pointer_finds_its_value(pointer: str, value: object) -> None:
    assert value_at({"a": {"b/c": [1, {"d": None}]}}, pointer) == value


@pytest.mark.parametrize(
    ("pointer", "fitting", "other"),
    [
        ("/title", "Seeds", 7),
        ("/aliases", ["one"], [1]),
        ("/lifecycle/confidence", 2, "2"),
        ("/lifecycle/confidence", 3, True),
        ("/ontology/commons_assessment/vitality", 4.0, "high"),
        ("/graph_garden/last_pruned", datetime.date(2026, 2, 19), ["2026"]),
        ("/relationships/enables", [{"slug": "a"}, "b"], {"a": 1}),
        ("/graph_garden/inferred_links", [{"target": "a"}], ["a"]),
    ],
)
def test_that_a_widget_takes_only_values_it_can_write_back(pointer: str, fitting: object, other: object) -> None:
    field = V71.field(pointer)
    assert field is not None
    assert field.fits(fitting)
    assert field.fits(None)
    assert not field.fits(other)


def test_that_the_first_of_several_widgets_that_fits_is_chosen() -> None:
    number, line = V71.field("/lifecycle/version", 1.0), V71.field("/lifecycle/version", "1.0.0")
    assert number is not None
    assert line is not None
    assert (number.widget, line.widget) == ("number", "line")
    assert V71.field("/nowhere") is None


def test_that_an_empty_file_is_offered_every_common_field_and_no_rare_one() -> None:
    fields = shown({})
    assert set(fields) == {field.pointer for field in V71.fields() if not field.rare}
    assert not any(field.rare for field in fields.values())


def test_that_a_rare_field_is_shown_where_the_file_holds_it() -> None:
    assert "/context_labels/academic" not in shown({"context_labels": {"tech": "T"}})
    assert "/context_labels/academic" in shown({"context_labels": {"academic": "A"}})


def test_that_an_empty_rare_list_is_shown_too() -> None:
    assert "/relationships/specializes_to" in shown({"relationships": {"specializes_to": None}}, "v8")


def test_that_a_list_of_labels_takes_the_place_of_the_single_labels() -> None:
    fields = shown({"context_labels": ["one", "two"]})
    assert fields["/context_labels"].widget == "chips"
    assert "/context_labels/tech" not in fields


def test_that_an_empty_map_still_offers_its_fields() -> None:
    fields = shown({"context_labels": None})
    assert "/context_labels" not in fields
    assert "/context_labels/tech" in fields


def test_that_a_table_of_dimensions_takes_the_place_of_the_scores() -> None:
    fields = shown({"ontology": {"commons_assessment": [{"dimension": "Vitality", "score": 4.8}]}})
    assert fields["/ontology/commons_assessment"].widget == "records"
    assert "/ontology/commons_assessment/vitality" not in fields


def test_that_a_value_no_widget_can_carry_is_left_to_the_tree() -> None:
    assert "/title" not in shown({"title": ["not", "text"]})


def test_that_the_columns_of_relations_are_described() -> None:
    field = V71.field("/relationships/requires")
    assert field is not None
    columns = {column.key: column for column in field.columns}
    assert list(columns)[:3] == ["slug", "weight", "description"]
    assert (columns["weight"].minimum, columns["weight"].maximum) == (0, 1)
    assert columns["typeid"].rare
    assert not columns["weight"].rare


def test_that_a_field_knows_its_key_and_whether_it_is_running_text() -> None:
    field = Field("/a~1b/c~0d", "L", "H.", "text")
    assert field.key == "c~d"
    assert field.multiline
