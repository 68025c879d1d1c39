"""A pattern copied, and taken away into the trash."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.disk.refusals import SaveRefused
from curator.library.disk.trash import to_trash
from curator.library.editing.plans import Plan
from curator.library.editing.session import Session
from curator.library.making.creating import duplicate
from curator.library.making.deleting import Mentions, delete_plan
from curator.library.making.naming import CannotMake
from curator.library.making.renaming import rename_plan
from curator.pattern import Pattern
from tests.library.small import links, pattern, write


@pytest.fixture
def discarded() -> list[Path]:
    return []


@pytest.fixture
def library(tmp_path: Path, discarded: list[Path]) -> Iterator[tuple[Session, Catalogue]]:
    files: dict[str, str | bytes] = {
        "oak.md": pattern("oak", body="An oak. [[oak]]\n"),
        "elm.md": pattern("elm", body="[[oak]]\n", more=links(("enables", "oak"), ("tools", "fir"))),
        "fir.md": pattern("fir", more=links(("enables", "oak"), ("tools", "oak"), hard={"enables": "oak"})),
        "ash.md": pattern("ash"),
        "broken.md": "---\nslug: broken\nx: [\n---\n",
    }
    root = write(tmp_path / "library", files)
    catalogue = Catalogue(root, tmp_path / "cache")
    catalogue.scan()

    def discard(file: Path) -> None:
        discarded.append(file)
        file.unlink()

    yield Session(root, remember=False, discard=discard), catalogue
    catalogue.close()


def planned(library: tuple[Session, Catalogue], references_too: bool) -> tuple[Plan, tuple[Mentions, ...]]:
    found = delete_plan(*library, "oak.md", references_too)
    assert found is not None
    return found


def test_that_those_who_name_it_are_told_first(library: tuple[Session, Catalogue]) -> None:
    plan, mentions = planned(library, False)
    assert mentions == (Mentions("elm.md", 1, True), Mentions("fir.md", 3, False))
    assert plan.files == ("oak.md",)
    assert library[0].exists("oak.md")


def test_that_a_deleted_file_goes_the_way_of_the_trash_and_comes_back_by_undo(
    library: tuple[Session, Catalogue], discarded: list[Path]
) -> None:
    session, _ = library
    before = (session.root / "oak.md").read_bytes()
    plan, _ = planned(library, False)
    session.apply(plan.edits, plan.label)
    assert not session.save().refused
    assert [each.name for each in discarded] == ["oak.md"]
    session.undo()
    session.save()
    assert (session.root / "oak.md").read_bytes() == before


def test_that_references_go_too_where_that_is_wanted_and_nothing_else_differs(
    library: tuple[Session, Catalogue],
) -> None:
    session, _ = library
    elm = (session.root / "elm.md").read_bytes()
    plan, _ = planned(library, True)
    assert plan.files == ("elm.md", "fir.md", "oak.md")
    assert [path for path, _ in plan.left_out] == ["elm.md"], "a sentence is mended by hand"
    session.apply(plan.edits, plan.label)
    session.save()
    gone = b"    - target: oak\n      type: enables\n      confidence: 0.8\n      reason: because of trust\n"
    assert (session.root / "elm.md").read_bytes() == elm.replace(gone, b"")
    data = Pattern.from_bytes((session.root / "fir.md").read_bytes()).data
    assert data is not None
    assert data["relationships"]["enables"] == []
    assert data["graph_garden"]["inferred_links"] == []


def test_that_a_rename_leaves_nothing_in_the_trash(library: tuple[Session, Catalogue], discarded: list[Path]) -> None:
    session, catalogue = library
    plan = rename_plan(session, catalogue, "oak.md", "holm-oak")
    assert plan is not None
    session.apply(plan.edits, plan.label)
    session.save()
    session.undo()
    session.save()
    assert discarded == []


def test_that_a_copy_has_a_name_of_its_own_and_is_else_the_same(library: tuple[Session, Catalogue]) -> None:
    session, catalogue = library
    edit = duplicate(session, catalogue, "fir.md", "Fir (copy)")
    assert edit.path == "fir-copy.md"
    before, after = session.pattern("fir.md").to_bytes().split(b"\n"), edit.raw.split(b"\n")
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert [each.split(b":")[0] for each in changed] == [b"id", b"slug", b"title"]
    with pytest.raises(CannotMake):
        duplicate(session, catalogue, "fir.md", "Fir", "oak")
    with pytest.raises(CannotMake):
        duplicate(session, catalogue, "broken.md", "Whole")


def test_that_the_trash_of_the_system_takes_a_file(tmp_path: Path) -> None:
    file = tmp_path / "gone.md"
    file.write_bytes(b"x")
    to_trash(file)
    assert not file.exists()


def test_that_a_file_that_cannot_go_into_the_trash_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import send2trash

    def refuse(_file: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(send2trash, "send2trash", refuse)
    file = tmp_path / "stays.md"
    file.write_bytes(b"x")
    with pytest.raises(SaveRefused, match="stays where it is"):
        to_trash(file)
    assert file.exists()


def test_that_work_that_is_stopped_deletes_nothing(library: tuple[Session, Catalogue]) -> None:
    assert delete_plan(*library, "oak.md", True, lambda done, _total: done < 1) is None
