"""The one mutator of a library."""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from curator.library.editing.contents import Held, Unreadable
from curator.library.editing.edits import (
    BodyEdit,
    BytesEdit,
    CreateFile,
    DecisionEdit,
    DeleteFile,
    Edit,
    EditRefused,
    FrontmatterEdit,
    PatchEdit,
    PathTaken,
    PatternMissing,
    RenameFile,
    SectionEdit,
)
from curator.library.editing.session import Change, Session, UndoRefused
from curator.library.editing.writing_out import Outcome
from curator.library.ledger.ledger import LEDGER, Ledger
from curator.pattern import UnsafeEdit

ALPHA = b"""---
title: Alpha   # the first
lifecycle:
  status: draft
  confidence: 1
relationships:
  enables:
    - slug: beta
      weight: 0.80
---
Opening.

### Section 1: Context

Some context.

### Section 2: Problem

A problem.
"""
BETA = b"---\r\ntitle: Beta\r\ntags: []\r\n---\r\nbody\r\n"


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 2, 19, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    library = tmp_path / "library"
    library.mkdir()
    (library / "alpha.md").write_bytes(ALPHA)
    (library / "beta.md").write_bytes(BETA)
    return library


Open = Callable[[], Session]


@pytest.fixture
def open_session(root: Path, tmp_path: Path, clock: Clock) -> Iterator[Open]:
    """Opens sessions on the library as windows or restarts do, and closes those that a test leaves open."""
    opened: list[Session] = []

    def open_one() -> Session:
        opened.append(Session(root, state=tmp_path / "state", author="Ada", clock=clock))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


@pytest.fixture
def session(open_session: Open) -> Session:
    return open_session()


def title(value: str, path: str = "alpha.md") -> PatchEdit:
    return PatchEdit(path, [{"op": "replace", "path": "/title", "value": value}])


def status(value: str) -> PatchEdit:
    return PatchEdit("alpha.md", [{"op": "replace", "path": "/lifecycle/status", "value": value}])


def rejection(target: str = "beta", decision: str = "rejected") -> DecisionEdit:
    return DecisionEdit("alpha.md", "alpha", "enables", target, decision, confidence=0.8, evidence="e1")


def raw(session: Session, path: str) -> bytes:
    return session.pattern(path).to_bytes()


# What stands


def test_that_an_edit_is_the_current_value_and_not_yet_the_files(session: Session, root: Path) -> None:
    change = session.apply([title("New")], "Edit title", "me")
    assert change == Change(frozenset({"alpha.md"}), "edit", "Edit title", "me")
    assert raw(session, "alpha.md") == ALPHA.replace(b"Alpha ", b"New ")
    assert session.saved("alpha.md").to_bytes() == ALPHA
    assert (root / "alpha.md").read_bytes() == ALPHA
    assert session.changed() == ("alpha.md",)


def test_that_every_kind_of_edit_is_made_in_order_within_one_step(session: Session) -> None:
    session.apply(
        [
            title("New"),
            SectionEdit("alpha.md", 2, "Another problem."),
            BodyEdit("beta.md", "other\n"),
            FrontmatterEdit("beta.md", "title: B\n"),
            CreateFile("gamma.md", b"---\ntitle: G\n---\n"),
            title("Gamma", "gamma.md"),
            RenameFile("gamma.md", "deep/delta.md"),
            BytesEdit("deep/delta.md", b"plain"),
        ],
        "Much at once",
    )
    assert b"Another problem." in raw(session, "alpha.md")
    assert b"title: New" in raw(session, "alpha.md")
    assert raw(session, "beta.md") == b"---\r\ntitle: B\r\n---\r\nother\r\n"
    assert raw(session, "deep/delta.md") == b"plain"
    assert not session.exists("gamma.md")
    assert set(session.changed()) == {"alpha.md", "beta.md", "deep/delta.md"}
    session.undo()
    assert session.changed() == ()
    assert not session.exists("deep/delta.md")


def test_that_one_edit_that_cannot_be_made_leaves_every_file_as_it_was(session: Session) -> None:
    impossible = PatchEdit("beta.md", [{"op": "remove", "path": "/none"}])
    with pytest.raises(EditRefused, match=r"^beta\.md: ") as refused:
        session.apply([title("New"), impossible, rejection()], "Two files")
    assert refused.value.path == "beta.md"
    assert session.changed() == ()
    assert session.undo_label is None
    assert raw(session, "alpha.md") == ALPHA
    with pytest.raises(UnsafeEdit) as alone:
        session.apply([impossible], "One file")
    assert not isinstance(alone.value, EditRefused)


def test_that_an_edit_that_changes_nothing_is_no_step(session: Session) -> None:
    heard: list[Change] = []
    session.subscribe(heard.append)
    assert session.apply([title("Alpha")], "Nothing").paths == frozenset()
    assert session.undo_label is None
    assert heard == []


def test_that_a_file_that_is_not_there_can_be_neither_read_nor_edited(session: Session) -> None:
    with pytest.raises(PatternMissing):
        session.pattern("none.md")
    with pytest.raises(PatternMissing):
        session.apply([title("x", "none.md")], "x")
    assert not session.exists("none.md")


@pytest.mark.parametrize("path", ["../outside.md", "/etc/passwd", ".git/config"])
def test_that_nothing_outside_the_library_is_read_or_edited(session: Session, path: str) -> None:
    with pytest.raises(Unreadable):
        session.pattern(path)
    edits: list[Edit] = [CreateFile(path, b"x"), RenameFile("alpha.md", path), title("x", path)]
    for edit in edits:
        with pytest.raises(UnsafeEdit):
            session.apply([edit], "x")
    assert session.changed() == ()


@pytest.mark.parametrize("path", ["beta.md", "Beta.md", "a:b.md"])
def test_that_a_new_file_takes_no_name_in_use_and_none_that_differs_by_case(session: Session, path: str) -> None:
    for edit in (CreateFile(path, b"x"), RenameFile("alpha.md", path)):
        with pytest.raises(PathTaken):
            session.apply([edit], "x")
    session.apply([CreateFile("gamma.md", b"x")], "Create")
    with pytest.raises(PathTaken):
        session.apply([CreateFile("GAMMA.md", b"x")], "Create")


def test_that_a_file_whose_renaming_is_undone_is_kept_until_it_stands_under_its_old_name(
    session: Session, root: Path
) -> None:
    before = (root / "alpha.md").read_bytes()
    session.apply([RenameFile("alpha.md", "gamma.md")], "Rename")
    assert session.save().refused == ()
    session.undo()
    (root / "alpha.md").write_bytes(b"theirs")
    assert {path for path, _ in session.save(["alpha.md"]).refused} == {"alpha.md", "gamma.md"}
    assert (root / "gamma.md").read_bytes() == before
    (root / "alpha.md").unlink()
    assert session.save(["alpha.md"]).refused == ()
    assert (root / "alpha.md").read_bytes() == before
    assert not (root / "gamma.md").exists()


def test_that_a_file_deleted_in_this_session_gives_its_name_free(session: Session, root: Path) -> None:
    session.apply([DeleteFile("beta.md")], "Delete")
    session.apply([CreateFile("beta.md", b"anew")], "Create")
    assert session.save().saved == ("beta.md",)
    assert (root / "beta.md").read_bytes() == b"anew"


def test_that_listeners_hear_every_change_once_and_no_more_after_they_left(session: Session) -> None:
    heard: list[Change] = []
    leave = session.subscribe(heard.append)
    session.apply([title("New")], "Edit", "me")
    session.undo("me")
    session.redo()
    session.save()
    assert [(change.what, change.initiator) for change in heard] == [
        ("edit", "me"),
        ("undo", "me"),
        ("redo", None),
        ("save", None),
    ]
    leave()
    leave()
    session.undo()
    assert len(heard) == 4


def test_that_a_failing_listener_does_not_keep_the_others_from_hearing(session: Session) -> None:
    heard: list[Change] = []

    def fail(change: Change) -> None:
        raise RuntimeError("view broken")

    session.subscribe(fail)
    session.subscribe(heard.append)
    session.apply([title("New")], "Edit")
    assert len(heard) == 1


# Undo and redo


def test_that_undo_and_redo_restore_the_very_bytes_of_every_state(session: Session) -> None:
    states = [raw(session, "alpha.md")]
    for edit in (
        title("'quoted': 1"),
        PatchEdit("alpha.md", [{"op": "replace", "path": "/relationships/enables/0/weight", "value": 0.5}]),
        PatchEdit("alpha.md", [{"op": "remove", "path": "/relationships/enables/0"}]),
        SectionEdit("alpha.md", 1, "New\n\ntext"),
        BytesEdit("alpha.md", b"\xff\x00"),
    ):
        session.apply([edit], "Edit")
        states.append(raw(session, "alpha.md"))
    for state in reversed(states[:-1]):
        assert session.undo() is not None
        assert raw(session, "alpha.md") == state
    assert session.undo() is None
    assert session.changed() == ()
    for state in states[1:]:
        assert session.redo() is not None
        assert raw(session, "alpha.md") == state
    assert session.redo() is None


def test_that_a_new_edit_gives_up_what_was_undone(session: Session) -> None:
    session.apply([title("One")], "One")
    session.apply([title("Two")], "Two")
    session.undo()
    assert (session.undo_label, session.redo_label) == ("One", "Two")
    session.apply([title("Three")], "Three")
    assert (session.undo_label, session.redo_label) == ("Three", None)


def test_that_undo_after_saving_marks_the_file_changed_again(session: Session, root: Path) -> None:
    session.apply([title("New")], "Edit")
    session.save()
    assert session.changed() == ()
    session.undo()
    assert session.changed() == ("alpha.md",)
    session.save()
    assert (root / "alpha.md").read_bytes() == ALPHA


def test_that_typing_is_one_step_until_somebody_pauses(session: Session, clock: Clock) -> None:
    for text in ("N", "Ne", "New"):
        session.apply([title(text)], "Edit title", coalesce="/title")
        clock.move(0.5)
    clock.move(5)
    session.apply([title("Newer")], "Edit title", coalesce="/title")
    session.undo()
    assert b"title: New " in raw(session, "alpha.md")
    session.undo()
    assert raw(session, "alpha.md") == ALPHA
    session.redo()
    assert b"title: New " in raw(session, "alpha.md")


def test_that_typing_back_to_where_it_began_leaves_no_step(session: Session) -> None:
    session.apply([title("Alphas")], "Edit title", coalesce="/title")
    session.apply([title("Alpha")], "Edit title", coalesce="/title")
    assert session.undo_label is None
    assert session.changed() == ()


@pytest.mark.parametrize(
    ("edit", "label", "key"),
    [
        (status("stable"), "Edit title", "/lifecycle/status"),
        (title("x"), "Other label", "/title"),
        (title("x", "beta.md"), "Edit title", "/title"),
        (title("x"), "Edit title", None),
    ],
)
def test_that_edits_of_other_fields_files_or_intents_are_steps_of_their_own(
    session: Session, edit: PatchEdit, label: str, key: str | None
) -> None:
    session.apply([title("New")], "Edit title", coalesce="/title")
    session.apply([edit], label, coalesce=key)
    session.undo()
    assert session.undo_label == "Edit title"


def test_that_typing_does_not_reach_back_across_a_save_or_an_undo(session: Session) -> None:
    session.apply([title("One")], "Edit title", coalesce="/title")
    session.save()
    session.apply([title("Two")], "Edit title", coalesce="/title")
    session.undo()
    assert b"title: One" in raw(session, "alpha.md")
    session.apply([title("Three")], "Edit title", coalesce="/title")
    session.undo()
    assert b"title: One" in raw(session, "alpha.md")


def test_that_reverting_is_a_step_that_can_be_undone(session: Session) -> None:
    session.apply([title("New"), rejection()], "Edit")
    session.apply([title("B", "beta.md")], "Edit")
    change = session.revert(["alpha.md"])
    assert change.paths == {"alpha.md"}
    assert session.changed() == ("beta.md",)
    assert session.decided("alpha", "enables", "beta") is None
    session.undo()
    assert set(session.changed()) == {"alpha.md", "beta.md"}
    assert b"title: New" in raw(session, "alpha.md")
    assert session.decided("alpha", "enables", "beta") is not None


# Saving


def test_that_saving_writes_the_chosen_files_and_leaves_the_others_unsaved(session: Session, root: Path) -> None:
    session.apply([title("New"), title("B", "beta.md")], "Edit")
    report = session.save(["beta.md"])
    assert (report.saved, report.refused) == (("beta.md",), ())
    assert session.changed() == ("alpha.md",)
    assert (root / "alpha.md").read_bytes() == ALPHA
    assert (root / "beta.md").read_bytes() == BETA.replace(b"Beta", b"B")


def test_that_a_file_changed_on_disk_is_refused_and_the_others_are_saved(session: Session, root: Path) -> None:
    session.apply([title("New"), title("B", "beta.md")], "Edit")
    (root / "alpha.md").write_bytes(b"theirs")
    report = session.save()
    assert report.saved == ("beta.md",)
    assert [path for path, _ in report.refused] == ["alpha.md"]
    assert "changed by another program" in report.refused[0][1]
    assert (root / "alpha.md").read_bytes() == b"theirs"
    assert session.changed() == ("alpha.md",)
    assert session.save().refused == report.refused


def test_that_an_edit_made_while_saving_stays_unsaved(session: Session, root: Path) -> None:
    session.apply([title("One")], "Edit")
    session.subscribe(lambda change: None)
    original = session._writer.write

    def write_and_edit(now: dict[str, Held], moved: dict[str, str]) -> object:
        result = original(now, moved)
        session.apply([title("Two")], "Edit")
        return result

    session._writer.write = write_and_edit  # type: ignore[method-assign,assignment]
    session.save()
    assert b"title: One" in (root / "alpha.md").read_bytes()
    assert b"title: Two" in raw(session, "alpha.md")
    assert session.changed() == ("alpha.md",)


def test_that_an_undo_while_its_step_is_being_saved_stays_undone(session: Session, root: Path) -> None:
    before = raw(session, "alpha.md")
    session.apply([title("One")], "Edit")
    original = session._writer.write

    def write_and_undo(now: dict[str, Held], moved: dict[str, str]) -> object:
        result = original(now, moved)
        session.undo()
        return result

    session._writer.write = write_and_undo  # type: ignore[method-assign,assignment]
    session.save()
    assert b"title: One" in (root / "alpha.md").read_bytes()
    assert raw(session, "alpha.md") == before
    assert session.changed() == ("alpha.md",)
    session._writer.write = original  # type: ignore[method-assign]
    session.save()
    assert (root / "alpha.md").read_bytes() == before
    assert session.changed() == ()


def test_that_creating_renaming_and_deleting_reach_the_disk_by_saving_and_are_undone(
    session: Session, root: Path
) -> None:
    session.apply([CreateFile("gamma.md", b"g")], "Create")
    session.apply([RenameFile("alpha.md", "omega.md"), title("Omega", "omega.md")], "Rename")
    session.apply([DeleteFile("beta.md")], "Delete")
    assert sorted(entry.name for entry in root.iterdir()) == ["alpha.md", "beta.md"]
    session.save()
    assert sorted(entry.name for entry in root.iterdir()) == ["gamma.md", "omega.md"]
    assert (root / "omega.md").read_bytes() == ALPHA.replace(b"Alpha ", b"Omega ")
    for _ in range(3):
        session.undo()
    session.save()
    assert sorted(entry.name for entry in root.iterdir()) == ["alpha.md", "beta.md"]
    assert (root / "alpha.md").read_bytes() == ALPHA
    assert (root / "beta.md").read_bytes() == BETA


@pytest.mark.parametrize("end", ["alpha.md", "omega.md"])
def test_that_saving_one_end_of_a_move_saves_the_other(session: Session, root: Path, end: str) -> None:
    session.apply([RenameFile("alpha.md", "omega.md")], "Rename")
    session.save([end])
    assert sorted(entry.name for entry in root.iterdir()) == ["beta.md", "omega.md"]


def test_that_the_old_file_of_a_move_stays_when_the_new_one_cannot_be_written(session: Session, root: Path) -> None:
    session.apply([RenameFile("alpha.md", "omega.md")], "Rename")
    (root / "Omega.md").write_bytes(b"theirs")
    report = session.save()
    assert {path for path, _ in report.refused} == {"alpha.md", "omega.md"}
    assert (root / "alpha.md").read_bytes() == ALPHA


def test_that_only_edited_files_are_written(session: Session, root: Path) -> None:
    before = (root / "beta.md").stat()
    session.pattern("beta.md")
    session.apply([title("New")], "Edit")
    session.save(["alpha.md", "beta.md"])
    assert (root / "beta.md").stat() == before


# Decisions


def test_that_a_decision_counts_at_once_and_is_in_the_ledger_once_saved(session: Session, root: Path) -> None:
    session.apply([rejection()], "Reject")
    found = session.decided("alpha", "enables", "beta", "e1")
    assert found is not None
    assert (found.decision, found.author, found.confidence) == ("rejected", "Ada", 0.8)
    assert session.decided("alpha", "enables", "beta", "other evidence") is None
    assert session.changed() == ("alpha.md",)
    assert not (root / LEDGER).exists()
    assert session.save().saved == ("alpha.md",)
    assert session.changed() == ()
    assert session.ledger.decided("alpha", "enables", "beta") == found


def test_that_undoing_an_unsaved_decision_leaves_no_trace(session: Session, root: Path) -> None:
    session.apply([rejection()], "Reject")
    session.undo()
    assert session.decided("alpha", "enables", "beta") is None
    session.save()
    assert not (root / LEDGER).exists()


def test_that_undoing_a_saved_decision_withdraws_it_and_redoing_makes_it_again(session: Session, root: Path) -> None:
    session.apply([rejection("beta", "deferred")], "Defer")
    session.save()
    session.apply([rejection()], "Reject")
    session.save()
    session.undo()
    found = session.decided("alpha", "enables", "beta")
    assert found is not None
    assert found.decision == "deferred"
    session.save()
    written = session.ledger.decided("alpha", "enables", "beta")
    assert written is not None
    assert written.decision == "deferred"
    session.redo()
    session.save()
    written = session.ledger.decided("alpha", "enables", "beta")
    assert written is not None
    assert written.decision == "rejected"
    assert len((root / LEDGER).read_text().splitlines()) == 1 + 4


def test_that_undo_and_redo_between_two_saves_write_nothing(session: Session, root: Path) -> None:
    session.apply([rejection()], "Reject")
    session.save()
    before = (root / LEDGER).read_bytes()
    session.undo()
    session.redo()
    assert session.changed() == ()
    session.save()
    assert (root / LEDGER).read_bytes() == before


def test_that_an_edit_undone_while_it_is_being_saved_stays_undone(
    session: Session, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = session._writer.write

    def write_and_undo(now: Mapping[str, Held], moved: Mapping[str, str]) -> Outcome:
        outcome = write(now, moved)
        session.undo()  # the file has changed on disk, and the session has not heard of it yet
        return outcome

    monkeypatch.setattr(session._writer, "write", write_and_undo)
    session.apply([title("New")], "Edit title")
    session.save()
    monkeypatch.undo()
    assert b"title: New" in (root / "alpha.md").read_bytes()
    assert raw(session, "alpha.md") == ALPHA
    assert session.changed() == ("alpha.md",)
    assert session.saved("alpha.md").to_bytes() == (root / "alpha.md").read_bytes()
    session.save()
    assert (root / "alpha.md").read_bytes() == ALPHA
    assert session.changed() == ()


def test_that_an_edit_undone_while_its_file_is_refused_is_no_edit(
    session: Session, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = session._writer.write

    def write_and_undo(now: Mapping[str, Held], moved: Mapping[str, str]) -> Outcome:
        session.undo()
        return write({}, moved)

    monkeypatch.setattr(session._writer, "write", write_and_undo)
    session.apply([title("New")], "Edit title")
    session.save()
    assert session.changed() == ()
    assert (root / "alpha.md").read_bytes() == ALPHA


class Interrupted(Ledger):
    """A ledger whose next lines are on disk when `then` is done, and the session has not heard of it yet."""

    then: Callable[[], object] = staticmethod(lambda: None)

    def append(self, lines: Iterable[str]) -> None:
        super().append(lines)
        then, self.then = self.then, lambda: None
        then()


def test_that_undoing_a_decision_while_it_is_being_saved_takes_it_back(session: Session, root: Path) -> None:
    session.ledger = ledger = Interrupted(root)
    found: list[object] = []

    def undo() -> None:
        session.undo()
        found.extend((session.decided("alpha", "enables", "beta"), *session.decisions()))

    ledger.then = undo
    session.apply([rejection()], "Reject")
    session.save()
    assert found == [None], "the ledger says so still, but it was taken back"
    assert session.decided("alpha", "enables", "beta") is None
    assert session.changed() == ("alpha.md",)
    session.save()
    assert Ledger(root).decided("alpha", "enables", "beta") is None


def test_that_redoing_a_decision_while_its_withdrawal_is_being_saved_makes_it_stand(
    session: Session, root: Path
) -> None:
    session.ledger = ledger = Interrupted(root)
    session.apply([rejection()], "Reject")
    session.save()
    session.undo()
    found: list[object] = []

    def redo() -> None:
        session.redo()
        found.append(session.decided("alpha", "enables", "beta"))

    ledger.then = redo
    session.save()
    assert found != [None]
    session.save()
    assert Ledger(root).decided("alpha", "enables", "beta") == found[0]


def test_that_a_decision_undone_while_it_was_being_saved_stays_undone_after_a_crash(tmp_path: Path, root: Path) -> None:
    one = Session(root, state=tmp_path / "state", author="Ada")
    one.ledger = ledger = Interrupted(root)

    def crash() -> None:
        one.undo()
        one.flush()
        raise RuntimeError("the end of the program")

    ledger.then = crash
    one.apply([rejection()], "Reject")
    with pytest.raises(RuntimeError):
        one.save()
    one._journal.close(delete=False)
    two = Session(root, state=tmp_path / "state", author="Ada")
    two.accept_recovered()
    two.save()
    assert Ledger(root).decided("alpha", "enables", "beta") is None
    two.close()


def test_that_a_decision_is_not_written_while_its_file_is_refused(session: Session, root: Path) -> None:
    session.apply([title("New"), rejection()], "Reject")
    (root / "alpha.md").write_bytes(b"theirs")
    session.save()
    assert not (root / LEDGER).exists()
    assert session.changed() == ("alpha.md",)


def test_that_decisions_made_in_the_same_moment_keep_their_order(session: Session) -> None:
    for decision in ("rejected", "deferred", "accepted"):
        session.apply([rejection("beta", decision)], decision)
    session.save()
    found = session.ledger.decided("alpha", "enables", "beta")
    assert found is not None
    assert found.decision == "accepted"
    assert len(session.ledger.history("alpha", "enables", "beta")) == 3


# The disk changes underneath


def test_that_a_changed_file_is_taken_up_where_nothing_is_unsaved(session: Session, root: Path) -> None:
    session.pattern("alpha.md")
    session.pattern("beta.md")
    theirs = ALPHA.replace(b"Alpha", b"Theirs")
    (root / "alpha.md").write_bytes(theirs)
    assert raw(session, "alpha.md") == ALPHA
    change = session.reload(["alpha.md", "beta.md"])
    assert (change.paths, change.what) == (frozenset({"alpha.md"}), "reload")
    assert raw(session, "alpha.md") == theirs
    assert session.changed() == ()
    assert session.reload(["alpha.md"]).paths == frozenset()


def test_that_unsaved_edits_are_merged_with_what_changed_on_disk(session: Session, root: Path) -> None:
    session.apply([status("stable")], "Edit")
    (root / "alpha.md").write_bytes(ALPHA.replace(b"Alpha", b"Theirs").replace(b"A problem", b"Their problem"))
    session.reload(["alpha.md"])
    assert session.conflicts() == ()
    assert raw(session, "alpha.md") == ALPHA.replace(b"Alpha", b"Theirs").replace(
        b"A problem", b"Their problem"
    ).replace(b"draft", b"stable")
    assert session.save().saved == ("alpha.md",)


def test_that_a_true_conflict_is_asked_and_the_file_not_saved_before(session: Session, root: Path) -> None:
    session.apply([status("stable")], "Edit")
    theirs = ALPHA.replace(b"draft", b"revised").replace(b"Alpha", b"Theirs")
    (root / "alpha.md").write_bytes(theirs)
    session.reload(["alpha.md"])
    (asked,) = session.conflicts()
    (conflict,) = asked.conflicts
    assert (asked.path, conflict.where, conflict.pointer) == ("alpha.md", "/lifecycle/status", "/lifecycle/status")
    assert (conflict.base, conflict.ours, conflict.theirs) == ("draft", "stable", "revised")
    assert "choose first" in session.save().refused[0][1]
    assert (root / "alpha.md").read_bytes() == theirs
    session.resolve("alpha.md", {"/lifecycle/status": "theirs"})
    assert session.conflicts() == ()
    assert raw(session, "alpha.md") == theirs
    assert session.changed() == ()


@pytest.mark.parametrize("side", ["ours", "theirs"])
def test_that_a_true_conflict_is_asked_again_after_a_restart_until_somebody_chooses(
    open_session: Open, root: Path, side: str
) -> None:
    session = open_session()
    session.apply([status("stable")], "Edit")
    (root / "alpha.md").write_bytes(ALPHA.replace(b"draft", b"revised"))
    session.reload(["alpha.md"])
    for _ in range(2):
        session.close()
        session = open_session()
        session.accept_recovered()
        ((conflict,),) = (asked.conflicts for asked in session.conflicts())
        assert (conflict.base, conflict.ours, conflict.theirs) == ("draft", "stable", "revised")
        assert session.save().saved == ()
    session.resolve("alpha.md", {"/lifecycle/status": side})
    session.close()
    session = open_session()
    session.accept_recovered()
    assert session.conflicts() == ()
    assert session.save().refused == ()
    assert (b"stable" if side == "ours" else b"revised") in (root / "alpha.md").read_bytes()
    session.apply([status("another")], "Edit")
    session.close()
    session = open_session()
    session.accept_recovered()
    assert session.conflicts() == ()


def test_that_choosing_ones_own_side_saves_it(session: Session, root: Path) -> None:
    session.apply([status("stable")], "Edit")
    (root / "alpha.md").write_bytes(ALPHA.replace(b"draft", b"revised"))
    session.reload(["alpha.md"])
    session.apply([title("Later")], "Edit")  # kept by choosing
    session.resolve("alpha.md", {"/lifecycle/status": "ours"})
    assert session.save().saved == ("alpha.md",)
    assert (root / "alpha.md").read_bytes() == ALPHA.replace(b"draft", b"stable").replace(b"Alpha ", b"Later ")


def test_that_a_file_deleted_under_unsaved_edits_is_asked_about(session: Session, root: Path) -> None:
    session.apply([status("stable")], "Edit")
    (root / "alpha.md").unlink()
    assert "deleted or moved" in session.save().refused[0][1]
    session.reload(["alpha.md"])
    (asked,) = session.conflicts()
    assert asked.conflicts[0].where == "file"
    session.resolve("alpha.md", {"file": "ours"})
    assert session.save().saved == ("alpha.md",)
    assert b"stable" in (root / "alpha.md").read_bytes()


def test_that_a_file_deleted_on_disk_is_gone_where_nothing_is_unsaved(session: Session, root: Path) -> None:
    session.pattern("alpha.md")
    (root / "alpha.md").unlink()
    assert session.reload(["alpha.md"]).paths == {"alpha.md"}
    assert not session.exists("alpha.md")
    assert session.changed() == ()


def test_that_a_changed_file_that_is_not_held_any_more_is_announced_all_the_same(session: Session, root: Path) -> None:
    assert session.reload(["alpha.md"]).paths == {"alpha.md"}  # a view may still show an older version
    assert session.reload(["alpha.md"]).paths == frozenset()


def test_that_undo_takes_a_step_back_by_key_where_the_file_changed_apart_from_it(session: Session, root: Path) -> None:
    session.apply([status("stable")], "Edit")
    session.save()
    (root / "alpha.md").write_bytes((root / "alpha.md").read_bytes().replace(b"Alpha", b"Theirs"))
    session.reload(["alpha.md"])
    session.undo()
    assert raw(session, "alpha.md") == ALPHA.replace(b"Alpha", b"Theirs")
    session.redo()
    assert raw(session, "alpha.md") == ALPHA.replace(b"Alpha", b"Theirs").replace(b"draft", b"stable")
    assert session.changed() == ()


def test_that_undo_is_refused_with_a_sentence_where_the_same_place_changed(session: Session, root: Path) -> None:
    session.apply([status("stable")], "Set status")
    session.save()
    (root / "alpha.md").write_bytes(ALPHA.replace(b"draft", b"revised"))
    session.reload(["alpha.md"])
    with pytest.raises(UndoRefused, match=r"“Set status” cannot be undone: alpha\.md was changed at the same place"):
        session.undo()
    assert session.undo_label == "Set status"
    assert raw(session, "alpha.md") == ALPHA.replace(b"draft", b"revised")


# Threads and size


def test_that_edits_from_many_threads_are_all_made_and_all_undone(session: Session, root: Path) -> None:
    for number in range(4):
        session.apply([CreateFile(f"file-{number}.md", b"---\nn: 0\nm: 0\n---\n")], "Create")
    session.save()

    def work(number: int) -> None:
        for value in range(1, 11):
            edits = [
                PatchEdit(f"file-{n}.md", [{"op": "replace", "path": f"/{key}", "value": value * 10 + number}])
                for n, key in ((number, "n"), ((number + 1) % 4, "m"))
            ]
            session.apply(edits, "Edit")
            session.save([f"file-{number}.md"])

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    session.save()
    for number in range(4):
        data = session.pattern(f"file-{number}.md").data
        assert data == {"n": 100 + number, "m": 100 + (number - 1) % 4}
        assert (root / f"file-{number}.md").read_bytes() == raw(session, f"file-{number}.md")
    for _ in range(40):
        session.undo()
    assert {raw(session, f"file-{number}.md") for number in range(4)} == {b"---\nn: 0\nm: 0\n---\n"}


def test_that_more_patterns_than_are_kept_parsed_are_edited_and_undone(session: Session, root: Path) -> None:
    names = [f"many-{number}.md" for number in range(300)]
    for name in names:
        (root / name).write_bytes(b"---\ntitle: %b # kept\n---\n" % name.encode())
    session.apply([title("All", name) for name in names], "Bulk")
    assert len(session._contents._recent) <= 128
    assert set(session.changed()) == set(names)
    assert len(session.save().saved) == 300
    assert (root / names[0]).read_bytes() == b"---\ntitle: All # kept\n---\n"
    session.undo()
    session.save()
    for name in names:
        assert (root / name).read_bytes() == b"---\ntitle: %b # kept\n---\n" % name.encode()
