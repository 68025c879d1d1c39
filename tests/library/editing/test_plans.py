"""Plans: what a step of many files would leave, known before it is made."""

from pathlib import Path

import pytest

from curator.library.editing.edits import BodyEdit, CreateFile, DecisionEdit, DeleteFile, PatchEdit, RenameFile
from curator.library.editing.plans import Plan, make, save_in_parts, unwatched
from curator.library.editing.session import Session
from curator.pattern import UnsafeEdit
from tests.library.small import pattern, write


@pytest.fixture
def session(tmp_path: Path) -> Session:
    root = write(tmp_path / "library", {f"{name}.md": pattern(name) for name in ("one", "two", "three")})
    return Session(root, remember=False, author="A Curator")


def stable(path: str) -> PatchEdit:
    return PatchEdit(path, [{"op": "replace", "path": "/lifecycle/status", "value": "stable"}])


def test_that_a_plan_tells_each_file_before_and_after_without_making_anything(session: Session) -> None:
    before = session.pattern("one.md").to_bytes()
    plan = Plan(
        "All at once",
        (
            stable("one.md"),
            BodyEdit("one.md", "Another body.\n"),
            DeleteFile("two.md"),
            CreateFile("four.md", b"---\nslug: four\n---\n"),
        ),
    )
    one, two, four = plan.alterations(session)
    assert (one.path, one.before, one.was) == ("one.md", before, "")
    assert one.after is not None
    assert one.after.endswith(b"Another body.\n")
    assert b"status: stable" in one.after
    assert two.before is not None
    assert two.after is None
    assert (four.before, four.after) == (None, b"---\nslug: four\n---\n")
    assert session.changed() == ()


def test_that_a_file_that_moves_is_told_under_its_new_path_with_its_old_one(session: Session) -> None:
    plan = Plan("Rename", (stable("one.md"), RenameFile("one.md", "uno.md")))
    assert plan.files == ("uno.md",)
    assert plan.paths == ("one.md", "uno.md")
    (moved,) = plan.alterations(session)
    assert (moved.path, moved.was) == ("uno.md", "one.md")
    assert moved.before != moved.after


def test_that_decisions_are_saved_with_the_plan_and_are_no_files(session: Session) -> None:
    plan = Plan("Decide", (DecisionEdit("one.md", "one", "enables", "two", "rejected"),))
    assert plan.files == ()
    assert plan.paths == ("one.md",)


def test_that_alterations_end_when_nobody_wants_them_any_more(session: Session) -> None:
    plan = Plan("Both", (stable("one.md"), stable("two.md")))
    assert len(list(plan.alterations(session, lambda done, _total: done < 1))) == 1


def test_that_a_plan_is_made_as_one_step_and_saved(session: Session) -> None:
    plan = Plan("Both", (stable("one.md"), stable("two.md")))
    assert make(session, plan.edits, plan.label, unwatched) is not None
    report = save_in_parts(session, plan.paths, unwatched)
    assert sorted(report.saved) == ["one.md", "two.md"]
    session.undo()
    assert set(session.changed()) == {"one.md", "two.md"}


def test_that_a_plan_that_is_stopped_changes_nothing(session: Session) -> None:
    plan = Plan("Both", (stable("one.md"), stable("two.md")))
    assert make(session, plan.edits, plan.label, lambda done, _total: done < 1) is None
    assert session.changed() == ()


def test_that_a_file_that_cannot_take_its_edits_is_refused_when_it_is_looked_at(session: Session) -> None:
    plan = Plan("Nowhere", (PatchEdit("one.md", [{"op": "remove", "path": "/nowhere"}]),))
    with pytest.raises(UnsafeEdit):
        plan.altered(session, "one.md")
