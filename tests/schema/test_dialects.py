"""Which dialect a file is written in, and how schema files are read and refused."""

from pathlib import Path

import pytest

from curator.schema.dialects import SchemaError, dialect, dialect_of, dialects, read
from curator.schema.fields import WIDGETS

MINIMAL = """
dialect: tiny
label: Tiny
told_by: [/tiny]
tables:
  link:
    - {key: slug, label: Slug, widget: slug, help: "Where to."}
groups:
  - number: 1
    key: first
    title: FIRST
    note: A note
    fields:
      - {pointer: /title, label: Title, widget: line, help: "The title."}
      - {pointer: /links, label: Links, widget: records, table: link, help: "The links."}
"""


def schema(folder: Path, **files: str) -> Path:
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def test_that_four_dialects_are_known_with_v7_1_first() -> None:
    assert [each.id for each in dialects()] == ["v7.1", "v8", "v1", "other"]


def test_that_the_groups_carry_the_banners_own_titles_and_notes() -> None:
    assert [(group.number, group.title, group.note) for group in dialect("v7.1").groups] == [
        (1, "CORE IDENTITY", ""),
        (2, "CONTEXTUAL TRANSLATION", "The Navigator Engine"),
        (3, "ONTOLOGY & SEARCH OPTIMIZATION", "The RAG Fuel"),
        (4, "LIFECYCLE & CONFIDENCE", ""),
        (5, "HARD RELATIONSHIPS", "Human-Curated Graph"),
        (6, "GRAPH GARDEN", "Machine-Written Graph"),
        (7, "PROVENANCE", ""),
    ]


def test_that_v8_adds_its_position_before_the_groups_of_v7_1() -> None:
    v8 = dialect("v8")
    assert [group.number for group in v8.groups] == list(range(8))
    assert [field.key for field in v8.groups[0].fields] == ["orbital_layer", "sector", "gravitational_hubs"]
    assert {field.pointer for field in dialect("v7.1").fields()} < {field.pointer for field in v8.fields()}


def test_that_v8_shows_a_usage_stage_only_where_a_file_has_one() -> None:
    for name, rare in (("v7.1", False), ("v8", True)):
        field = dialect(name).field("/lifecycle/usage_stage")
        assert field is not None
        assert field.rare is rare
        assert "recognition" in field.vocabulary


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"graph_garden": {}}, "v7.1"),
        ({"relationships": {"enables": []}}, "v7.1"),
        ({"ontology": {"commons_assessment": {"vitality": 3.0}}}, "v7.1"),
        ({"graph_garden": {}, "orbital_layer": 0}, "v8"),
        ({"relationships": {}, "gravitational_hubs": []}, "v8"),
        ({"classification": {"domain": "startup"}, "enables": []}, "v1"),
        ({"title": "A page", "type": "raw"}, "other"),
        ({}, "other"),
        (None, "other"),
    ],
)
def test_that_a_file_is_known_by_the_keys_of_its_dialect(data: dict[str, object] | None, expected: str) -> None:
    assert dialect_of(data).id == expected


def test_that_every_field_and_column_is_fully_declared() -> None:
    for each in dialects():
        for field in each.fields():
            for part in (field, *field.columns):
                assert part.label, f"{each.id} {field.pointer} has no label"
                assert part.help[-1] in ".?", f"{each.id} {field.pointer} has no sentence of help"
                assert part.widget in WIDGETS
                assert len(set(part.vocabulary)) == len(part.vocabulary)


def test_that_every_score_says_what_its_ends_mean() -> None:
    scores = [field for field in dialect("v7.1").fields() if field.widget == "score"]
    assert len(scores) == 8
    assert all((field.minimum, field.maximum) == (0, 5) for field in scores)
    vitality = dialect("v7.1").field("/ontology/commons_assessment/vitality")
    assert vitality is not None
    assert all(band in vitality.help for band in ("generative", "sustaining", "functional", "extractive"))


def test_that_a_field_added_in_a_file_needs_no_code(tmp_path: Path) -> None:
    more = MINIMAL.replace(
        "fields:", "fields:\n      - {pointer: /mood, label: Mood, widget: combo, vocabulary: [calm], help: H.}"
    )
    (tiny,) = read(schema(tmp_path, tiny=more))
    field = tiny.field("/mood")
    assert field is not None
    assert (field.label, field.vocabulary) == ("Mood", ("calm",))
    assert tiny.form({})[0][1][0] is field


def test_that_a_dialect_can_start_from_another(tmp_path: Path) -> None:
    child = """
dialect: child
label: Child
order: 9
extends: tiny
groups:
  - {number: 0, key: zero, title: ZERO, fields: [{pointer: /new, label: New, widget: records, table: link, help: H.}]}
  - {key: first, fields: [{pointer: /title, required: true}]}
"""
    tiny, grown = read(schema(tmp_path, tiny=MINIMAL, child=child))
    assert [group.title for group in grown.groups] == ["ZERO", "FIRST"]
    title, links = grown.groups[1].fields
    assert (title.required, title.label) == (True, "Title")
    assert links == tiny.groups[0].fields[1]
    assert grown.groups[0].fields[0].columns == links.columns


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("widget: line", "widget: wheel", "tiny.yaml: group first, field /title: widget wheel is unknown"),
        ("label: Title, ", "", "tiny.yaml: group first, field /title: label is missing"),
        ("label: Title", "lable: Title", "tiny.yaml: group first, field 1: lable is not known here"),
        ("pointer: /title", "pointer: title", "tiny.yaml: group first, field title: a pointer starts with"),
        ("table: link", "table: chair", "tiny.yaml: group first, field /links: table chair is not declared"),
        ("widget: records, table: link", "widget: records", "field /links: widget records and table do not belong"),
        (
            "widget: slug",
            "widget: slug, minimum: low",
            "tiny.yaml: table link, column 1 (slug): minimum must be a number",
        ),
        ("widget: slug", "widget: slug, rare: perhaps", "column 1 (slug): rare must be true or false"),
        ("widget: slug", "widget: slug, vocabulary: word", "column 1 (slug): vocabulary must be a list of words"),
        ("number: 1", "number: one", "tiny.yaml: group first: number must be a whole number"),
        ("told_by: [/tiny]", "told_by: /tiny", "tiny.yaml: told_by must be a list of words"),
        ("dialect: tiny", "dialect:", "tiny.yaml: dialect must be text"),
        ("groups:", "groups: [", "tiny.yaml: line "),
        ("groups:", "extends: nobody\ngroups:", "tiny.yaml: extends nobody, but no file declares that dialect"),
        ("groups:", "order: late\ngroups:", "tiny.yaml: order must be a whole number"),
    ],
)
def test_that_a_malformed_schema_is_refused_with_file_and_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in MINIMAL
    with pytest.raises(SchemaError) as refused:
        read(schema(tmp_path, tiny=MINIMAL.replace(old, new, 1)))
    assert said in str(refused.value)


def test_that_dialects_which_extend_each_other_are_refused(tmp_path: Path) -> None:
    a = MINIMAL.replace("groups:", "extends: b\ngroups:").replace("dialect: tiny", "dialect: a")
    b = MINIMAL.replace("groups:", "extends: a\ngroups:").replace("dialect: tiny", "dialect: b")
    with pytest.raises(SchemaError, match=r"extends \w, which extends \w in turn"):
        read(schema(tmp_path, a=a, b=b))


def test_that_the_schema_is_read_once() -> None:
    assert dialects() is dialects()
