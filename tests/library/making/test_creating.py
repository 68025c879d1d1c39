"""New patterns from their templates."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.editing.session import Session
from curator.library.making.creating import DIALECTS, Wanted, creation, folder_of, folders, template, usual_dialect
from curator.library.making.naming import CannotMake
from curator.library.problems.problems import Problems
from curator.pattern import Pattern
from curator.resources import resource
from curator.schema.dialects import dialect_of
from tests.library.small import pattern, write


@dataclass
class Library:
    root: Path
    session: Session
    catalogue: Catalogue


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    files = {f"patterns/{name}.md": pattern(name) for name in ("oak", "elm")} | {"notes/readme.md": "Text.\n"}
    root = write(tmp_path / "library", files)
    catalogue = Catalogue(root, tmp_path / "cache")
    catalogue.scan()
    yield Library(root, Session(root, remember=False), catalogue)
    catalogue.close()


def made(library: Library, wanted: Wanted) -> tuple[str, Pattern]:
    edit = creation(library.session, library.catalogue, wanted)
    library.session.apply([edit], "New")
    return edit.path, library.session.pattern(edit.path)


@pytest.mark.parametrize("dialect", DIALECTS)
def test_that_each_dialects_template_becomes_a_pattern_of_it_without_errors_and_warnings(
    library: Library, dialect: str, tmp_path: Path
) -> None:
    wanted = Wanted('The "Commons": a #1 Café', dialect, "patterns", summary="Neighbours mend.", domain="governance")
    path, new = made(library, wanted)
    assert path == "patterns/the-commons-a-1-cafe.md"
    assert dialect_of(new.data).id == dialect
    assert new.data is not None
    assert (new.data["title"], new.data["slug"]) == ('The "Commons": a #1 Café', "the-commons-a-1-cafe")
    assert str(new.data["summary"]).strip() == "Neighbours mend."
    assert "Neighbours mend." in new.body
    assert "{" not in new.body
    library.session.save()
    problems = Problems(library.root, tmp_path / "problems")
    problems.bring_up()
    assert [each.message for each in problems.of(path) if each.severity != "hint"] == []
    problems.close()


def test_that_only_what_is_wanted_differs_from_the_template_and_comments_stay_in_their_column(
    library: Library,
) -> None:
    _, new = made(library, Wanted("Repair Café"))
    old = (template("v7.1").frontmatter or "").split("\n")
    lines = (new.frontmatter or "").split("\n")
    assert [a for a, b in zip(old, lines, strict=True) if a != b and not a.startswith(("id:", "slug:", "title:"))] == []
    columns = {line.index(" # ") for line in lines if line.startswith(("id:", "slug:", "title:", "aliases:"))}
    assert len(columns) == 1


def test_that_each_pattern_has_an_identifier_and_a_slug_of_its_own(library: Library) -> None:
    (one, first), (two, second) = (made(library, Wanted("Oak", folder="patterns")) for _ in range(2))
    assert (one, two) == ("patterns/oak-2.md", "patterns/oak-3.md")
    assert first.data is not None
    assert second.data is not None
    assert first.data["id"] != second.data["id"]


def test_that_it_is_undone(library: Library) -> None:
    path, _ = made(library, Wanted("Fir"))
    library.session.save()
    assert (library.root / path).is_file()
    library.session.undo()
    library.session.save()
    assert not (library.root / path).exists()


@pytest.mark.parametrize(
    "wanted",
    [
        Wanted(""),
        Wanted(" \n"),
        Wanted("!!!"),
        Wanted("Fir", slug="oak"),
        Wanted("Fir", slug="../fir"),
        Wanted("Fir", folder="../elsewhere"),
        Wanted("Fir", folder="/tmp"),
        Wanted("Fir", folder=".git"),
        Wanted("Fir", dialect="v9"),
    ],
)
def test_that_what_cannot_be_made_is_refused_in_one_sentence(library: Library, wanted: Wanted) -> None:
    with pytest.raises(CannotMake) as refused:
        creation(library.session, library.catalogue, wanted)
    assert "\n" not in str(refused.value)
    assert str(refused.value).endswith(".")


def test_that_control_characters_of_a_title_become_spaces(library: Library) -> None:
    _, new = made(library, Wanted("Two\x07 words\u2028here"))
    assert new.data is not None
    assert new.data["title"] == "Two words here"


def test_that_a_library_tells_where_its_patterns_are_and_how_they_are_written(library: Library) -> None:
    assert folders(library.catalogue) == ("patterns", "notes")
    assert usual_dialect(library.catalogue) == "v7.1"
    assert folder_of(" sub\\inner/ ") == "sub/inner"


def test_that_every_dialect_with_a_template_has_its_file() -> None:
    assert {each.stem for each in resource("templates").glob("*.md")} >= {"v8", "v1"}
    assert all(resource(f"templates/{each}.md").is_file() for each in DIALECTS)
