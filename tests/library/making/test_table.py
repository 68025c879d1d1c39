"""Tables as patterns: a row each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.editing.session import Session
from curator.library.making.importing.table import (
    check_mapping,
    guess,
    import_plan,
    is_table,
    read_table,
    targets,
)
from curator.library.making.naming import CannotMake
from curator.pattern import Pattern
from tests.library.small import pattern, write

TABLE = """\
Name;Domain;Keywords;Vitality;Context;Slug;Mine
Bread Oven;food;bake, share;4.5;"Neighbours bake.

They meet.";;x
Bread Oven;food;;9;;;
Oak;tools;"a;b";3;;tools-of-oak;
;;;;only context;;
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[tuple[Session, Catalogue]]:
    root = write(tmp_path / "library", {"oak.md": pattern("oak")})
    catalogue = Catalogue(root, tmp_path / "cache")
    catalogue.scan()
    yield Session(root, remember=False), catalogue
    catalogue.close()


def test_that_columns_called_as_fields_and_sections_find_their_place() -> None:
    table = read_table("ideas.csv", TABLE.encode())
    assert guess(table.columns, "v7.1") == {
        "Name": "/title",
        "Domain": "/ontology/domain",
        "Keywords": "/ontology/search_hints/vector_keywords",
        "Vitality": "/ontology/commons_assessment/vitality",
        "Context": "section 1",
        "Slug": "/slug",
        "Mine": "",
    }


def test_that_each_row_becomes_a_pattern_and_what_cannot_is_left_out_with_its_reason(
    library: tuple[Session, Catalogue],
) -> None:
    session, catalogue = library
    table = read_table("ideas.csv", TABLE.encode())
    plan = import_plan(session, catalogue, table, guess(table.columns, "v7.1"), "v7.1", "sub")
    assert plan is not None
    assert plan.files == ("sub/bread-oven.md", "sub/tools-of-oak.md")
    assert [where for where, _ in plan.left_out] == ["Row 2", "Row 4"]
    assert "“9” in column Vitality" in plan.left_out[0][1]
    oven = Pattern.from_bytes(next(plan.alterations(session)).after or b"")
    assert oven.data is not None
    assert oven.data["title"] == "Bread Oven"
    assert oven.data["ontology"]["search_hints"]["vector_keywords"] == ["bake", "share"]
    assessment = oven.data["ontology"]["commons_assessment"]
    assert assessment["vitality"] == 4.5
    assert assessment["overall_score"] == 3.2
    assert next(each.markdown for each in oven.sections if each.number == 1) == "Neighbours bake.\n\nThey meet."
    session.apply(plan.edits, plan.label)
    session.save()
    assert (session.root / "sub/tools-of-oak.md").is_file()
    session.undo()
    session.save()
    assert sorted(each.name for each in session.root.rglob("*.md")) == ["oak.md"]


def test_that_rows_of_one_title_get_slugs_of_their_own(library: tuple[Session, Catalogue]) -> None:
    table = read_table("x.csv", b"title\nOak\nOak\nOak\n")
    plan = import_plan(*library, table, {"title": "/title"}, "v1")
    assert plan is not None
    assert plan.files == ("oak-2.md", "oak-3.md", "oak-4.md")


@pytest.mark.parametrize("parting", [",", ";", "\t", "|"])
def test_that_cells_are_told_apart_however_they_are_parted(parting: str) -> None:
    text = f"title{parting}domain\nA{parting}b\nC{parting}d\n"
    table = read_table("x.csv", text.encode())
    assert (table.columns, table.rows) == (("title", "domain"), (("A", "b"), ("C", "d")))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"title\n",
        b"\xff\xfe\xff",
        b"title,a\nx,y,z\n",
        b"title\n" + b"x\n" * 20_001,
        b'title\n"' + b"x" * (5 * 1024 * 1024) + b'"\n',
        b"a\0,b\n1,2\n",
    ],
)
def test_that_a_table_that_cannot_be_read_is_refused_in_one_sentence(raw: bytes) -> None:
    with pytest.raises(CannotMake) as refused:
        read_table("x.csv", raw)
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "mapping",
    [{}, {"nothing": "/title"}, {"a": "/nowhere"}, {"a": "/title", "b": "/title"}, {"a": "/slug"}],
)
def test_that_a_mapping_that_cannot_be_used_is_refused(mapping: dict[str, str]) -> None:
    with pytest.raises(CannotMake):
        check_mapping(read_table("x.csv", b"a,b\n1,2\n"), mapping, "v7.1")


def test_that_columns_without_a_name_of_their_own_get_one() -> None:
    assert read_table("x.csv", b"a,,a\n1,2,3\n").columns == ("a", "Column 2", "a (3)")


def test_that_no_table_sets_an_identifier() -> None:
    assert "/id" not in targets("v7.1")
    assert "/title" in targets("v1")
    assert is_table("X.CSV")
    assert not is_table("x.txt")
