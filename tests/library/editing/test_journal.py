"""Unsaved edits survive the end of the program, however it ends."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from curator.library.editing.edits import CreateFile, DecisionEdit, DeleteFile, PatchEdit, RenameFile
from curator.library.editing.journal import Journal, decode, encode
from curator.library.editing.recovery import folder_for
from curator.library.editing.session import RecoveryPending, Session
from curator.library.ledger.ledger import LEDGER

ALPHA = b"---\ntitle: Alpha # first\nstatus: draft\n---\nbody\n"
BETA = b"---\ntitle: Beta\n---\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    library = tmp_path / "library"
    library.mkdir()
    (library / "alpha.md").write_bytes(ALPHA)
    (library / "beta.md").write_bytes(BETA)
    return library


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


Open = Callable[[], Session]


@pytest.fixture
def open_session(root: Path, state: Path) -> Iterator[Open]:
    opened: list[Session] = []

    def open_one() -> Session:
        opened.append(Session(root, state=state, author="Ada"))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


def journals(root: Path, state: Path) -> list[Path]:
    return sorted(folder_for(root, state).glob("journal-*.log"))


def title(value: str, path: str = "alpha.md") -> PatchEdit:
    return PatchEdit(path, [{"op": "replace", "path": "/title", "value": value}])


def status(value: str) -> PatchEdit:
    return PatchEdit("alpha.md", [{"op": "replace", "path": "/status", "value": value}])


REJECTION = DecisionEdit("alpha.md", "alpha", "enables", "beta", "rejected")


def raw(session: Session, path: str = "alpha.md") -> bytes:
    return session.pattern(path).to_bytes()


# The journal as a file


def test_that_records_come_back_in_order(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path)
    records = [{"n": 1}, {"text": "\ud800 \n tab\t"}, {"n": 3}]
    journal.append(encode(record) for record in records)
    journal.flush()
    assert list(journal.records()) == records
    journal.close()
    assert journal.path.exists()


def test_that_a_torn_or_damaged_record_is_passed_over_and_the_next_one_is_not_swallowed(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path)
    journal.append([encode({"n": 1}), encode({"n": 2})])
    journal.close()
    raw = journal.path.read_bytes()
    for torn in range(2, len(encode({"n": 2})) + 1):
        journal.path.write_bytes(raw[:-torn])
        (found,) = Journal.dead(tmp_path)
        assert list(found.records()) == [{"n": 1}]
        found.append([encode({"n": 3})])
        assert list(found.records()) == [{"n": 1}, {"n": 3}]
        found.close()
    damaged = raw.replace(b'"n":1', b'"n":7')
    assert list(decode(damaged)) == [{"n": 2}]
    assert list(decode(b"\x00" * 40 + b"\n" + raw)) == [{"n": 1}, {"n": 2}]


def test_that_a_journal_in_use_is_not_taken_for_a_dead_one(tmp_path: Path) -> None:
    journal = Journal.create(tmp_path)
    assert Journal.dead(tmp_path) == []
    journal.close()
    (found,) = Journal.dead(tmp_path)
    assert Journal.dead(tmp_path) == []
    found.close(delete=True)
    assert list(tmp_path.iterdir()) == []


def test_that_what_cannot_be_written_is_told_and_written_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal.create(tmp_path)
    journal.append([encode({"n": 1})])
    genuine = os.write

    def write_half(descriptor: int, data: memoryview) -> int:
        if len(data) > 4:
            return genuine(descriptor, data[:4])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", write_half)
    journal.append([encode({"n": 2})])
    assert journal.failure is not None
    assert "no space left" in journal.failure
    assert list(journal.records()) == [{"n": 1}]
    monkeypatch.undo()
    journal.append([encode({"n": 3})])
    assert journal.failure is None
    assert list(journal.records()) == [{"n": 1}, {"n": 2}, {"n": 3}]
    journal.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no process is forked there")
def test_that_a_forked_worker_does_not_hold_the_lock_of_a_dead_window(tmp_path: Path) -> None:
    code = (
        "import os, sys, time, pathlib\n"
        "from curator.library.editing.journal import Journal\n"
        "journal = Journal.create(pathlib.Path(sys.argv[1]))\n"
        "if os.fork() == 0:\n    print('worker', flush=True); sys.stdin.read(); os._exit(0)\n"
        "time.sleep(60)\n"
    )
    window = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert window.stdin is not None
    assert window.stdout is not None
    with window.stdin, window.stdout:
        assert window.stdout.readline() == "worker\n"
        window.kill()
        window.wait()
        (found,) = Journal.dead(tmp_path)
        found.close()


# Restarts


def test_that_undo_and_redo_reach_across_a_restart(open_session: Open, root: Path) -> None:
    first = open_session()
    first.apply([title("New"), title("B", "beta.md")], "Two titles")
    first.apply([status("stable"), REJECTION], "Reject")
    first.apply([RenameFile("beta.md", "gamma.md")], "Rename")
    first.apply([DeleteFile("alpha.md")], "Delete")
    first.undo()
    first.save()
    first.close()
    second = open_session()
    assert second.recovered() == ()
    assert (second.undo_label, second.redo_label) == ("Rename", "Delete")
    second.redo()
    assert not second.exists("alpha.md")
    for _ in range(4):
        second.undo()
    assert second.undo_label is None
    assert second.decided("alpha", "enables", "beta") is None
    second.save()
    assert (root / "alpha.md").read_bytes() == ALPHA
    assert (root / "beta.md").read_bytes() == BETA
    assert sorted(entry.name for entry in root.glob("*.md")) == ["alpha.md", "beta.md"]
    assert second.ledger.decided("alpha", "enables", "beta") is None


def test_that_unsaved_edits_are_offered_with_both_versions_and_taken_up(open_session: Open, root: Path) -> None:
    first = open_session()
    first.apply([title("New"), CreateFile("gamma.md", b"g"), DeleteFile("beta.md"), REJECTION], "Much")
    first.close()
    second = open_session()
    assert second.changed() == ()
    assert raw(second) == ALPHA
    offered = {each.path: each for each in second.recovered()}
    assert offered["alpha.md"].before == ALPHA
    assert offered["alpha.md"].after == ALPHA.replace(b"Alpha", b"New")
    assert [made.decision for made in offered["alpha.md"].decisions] == ["rejected"]
    assert (offered["gamma.md"].before, offered["gamma.md"].after) == (None, b"g")
    assert (offered["beta.md"].before, offered["beta.md"].after) == (BETA, None)
    assert second.accept_recovered().paths == {"alpha.md", "beta.md", "gamma.md"}
    assert second.recovered() == ()
    assert set(second.changed()) == {"alpha.md", "beta.md", "gamma.md"}
    assert second.undo_label == "Much"
    second.save()
    assert sorted(entry.name for entry in root.glob("*.md")) == ["alpha.md", "gamma.md"]
    assert second.ledger.decided("alpha", "enables", "beta") is not None
    second.undo()
    second.save()
    assert (root / "alpha.md").read_bytes() == ALPHA
    assert (root / "beta.md").read_bytes() == BETA


def test_that_recovered_edits_are_not_lost_by_closing_without_deciding(open_session: Open) -> None:
    first = open_session()
    first.apply([title("New")], "Edit")
    first.close()
    for _ in range(2):
        again = open_session()
        assert [each.path for each in again.recovered()] == ["alpha.md"]
        again.apply([title("B", "beta.md")], "Edit")
        again.undo()
        again.close()
    last = open_session()
    last.accept_recovered(["alpha.md"])
    assert raw(last) == ALPHA.replace(b"Alpha", b"New")


def test_that_discarded_edits_are_gone_but_undo_brings_them_back(open_session: Open) -> None:
    first = open_session()
    first.apply([title("New"), REJECTION], "Edit")
    first.close()
    second = open_session()
    second.discard_recovered()
    assert second.recovered() == ()
    assert second.changed() == ()
    assert second.decided("alpha", "enables", "beta") is None
    second.close()
    third = open_session()
    assert third.recovered() == ()
    third.undo()
    assert raw(third) == ALPHA.replace(b"Alpha", b"New")
    assert third.decided("alpha", "enables", "beta") is not None


def test_that_a_file_with_undecided_edits_is_neither_edited_nor_undone_into(open_session: Open) -> None:
    first = open_session()
    first.apply([title("New")], "Edit")
    first.close()
    second = open_session()
    with pytest.raises(RecoveryPending, match="keep or discard them first"):
        second.apply([status("stable")], "Edit")
    with pytest.raises(RecoveryPending):
        second.undo()
    with pytest.raises(RecoveryPending):
        second.revert(["alpha.md"])
    assert second.save(["alpha.md"]).saved == ()
    second.accept_recovered()
    second.apply([status("stable")], "Edit")
    assert raw(second) == ALPHA.replace(b"Alpha", b"New").replace(b"draft", b"stable")


def test_that_recovered_edits_are_merged_with_what_changed_on_disk_meanwhile(open_session: Open, root: Path) -> None:
    first = open_session()
    first.apply([title("New")], "Edit")
    first.close()
    (root / "alpha.md").write_bytes(ALPHA.replace(b"draft", b"stable"))
    second = open_session()
    second.reload(["alpha.md"])  # as a watcher would, before anybody decided
    second.accept_recovered()
    assert raw(second) == ALPHA.replace(b"Alpha", b"New").replace(b"draft", b"stable")
    assert second.save().saved == ("alpha.md",)


def test_that_a_recovered_edit_that_collides_with_the_disk_is_asked_about(open_session: Open, root: Path) -> None:
    first = open_session()
    first.apply([title("New")], "Edit")
    first.close()
    (root / "alpha.md").write_bytes(ALPHA.replace(b"Alpha", b"Theirs"))
    second = open_session()
    second.accept_recovered()
    (asked,) = second.conflicts()
    assert [conflict.where for conflict in asked.conflicts] == ["/title"]
    assert second.save().saved == ()
    second.resolve("alpha.md", {"/title": "ours"})
    second.save()
    assert (root / "alpha.md").read_bytes() == ALPHA.replace(b"Alpha", b"New")


def test_that_saved_files_are_not_offered_even_if_the_crash_came_before_that_was_noted(
    open_session: Open, root: Path, state: Path
) -> None:
    first = open_session()
    first.apply([title("New"), REJECTION], "Edit")
    first.close()
    (root / "alpha.md").write_bytes(ALPHA.replace(b"Alpha", b"New"))
    other = Session(root, remember=False, author="Ada")
    second = open_session()
    assert [(each.after, len(each.decisions)) for each in second.recovered()] == [(None, 1)]
    second.accept_recovered()
    second.save()
    assert other.ledger.decided("alpha", "enables", "beta") is not None
    lines = (root / LEDGER).read_bytes()
    second.close()
    (journal,) = journals(root, state)
    kept = [record for record in decode(journal.read_bytes()) if record["kind"] not in ("ledger", "saved")]
    journal.write_bytes(b"".join(encode(record) for record in kept))  # as if killed right before the note
    third = open_session()
    assert third.recovered() == ()
    third.save()
    assert (root / LEDGER).read_bytes() == lines


# Two windows


@pytest.mark.parametrize("edit", [status("stable"), title("Alpha again"), DeleteFile("alpha.md")])
def test_that_what_was_edited_on_while_a_killed_save_was_written_is_ours_alone(
    open_session: Open, root: Path, state: Path, edit: PatchEdit | DeleteFile
) -> None:
    session = open_session()
    session.apply([title("Alpha two"), CreateFile("new.md", BETA)], "Edit")
    session.save()
    session.apply([DeleteFile("new.md")], "Delete")
    session.apply([edit], "Edit on")
    wanted = session.pattern("alpha.md").to_bytes() if session.exists("alpha.md") else None
    session.close()
    (journal,) = journals(root, state)
    kept = [record for record in decode(journal.read_bytes()) if record["kind"] != "saved"]
    journal.write_bytes(b"".join(encode(record) for record in kept))  # as if killed right before the note
    again = open_session()
    assert {each.path for each in again.recovered()} == {"alpha.md", "new.md"}
    again.accept_recovered()
    assert again.conflicts() == ()
    assert not again.exists("new.md")
    assert (again.pattern("alpha.md").to_bytes() if again.exists("alpha.md") else None) == wanted
    assert again.save().refused == ()
    assert not (root / "new.md").exists()


def test_that_two_windows_on_one_library_do_not_touch_each_others_journals(
    open_session: Open, root: Path, state: Path
) -> None:
    one, two = open_session(), open_session()
    one.apply([title("One")], "One")
    two.apply([title("B", "beta.md")], "Two")
    assert len(journals(root, state)) == 2
    one.save()
    two.save()
    assert (root / "alpha.md").read_bytes() == ALPHA.replace(b"Alpha", b"One")
    assert (root / "beta.md").read_bytes() == BETA.replace(b"Beta", b"B")
    three = open_session()
    assert three.recovered() == ()
    assert three.undo_label is None


def test_that_edits_of_every_window_are_recovered_and_merged(open_session: Open, root: Path, state: Path) -> None:
    one, two = open_session(), open_session()
    one.apply([title("New"), REJECTION], "One")
    two.apply([status("stable")], "Two")
    one.close()
    two.close()
    again = open_session()
    assert [each.path for each in again.recovered()] == ["alpha.md", "alpha.md"]
    again.accept_recovered()
    assert raw(again) == ALPHA.replace(b"Alpha", b"New").replace(b"draft", b"stable")
    assert again.decided("alpha", "enables", "beta") is not None
    assert len(journals(root, state)) == 1
    again.save()
    assert again.ledger.decided("alpha", "enables", "beta") is not None


def test_that_another_windows_edits_that_collide_are_asked_about(open_session: Open) -> None:
    one, two = open_session(), open_session()
    one.apply([title("One")], "One")
    two.apply([title("Two")], "Two")
    one.close()
    two.close()
    again = open_session()
    again.accept_recovered()
    (asked,) = again.conflicts()
    assert {asked.conflicts[0].ours, asked.conflicts[0].theirs} == {"One", "Two"}


def test_that_another_windows_edits_can_be_discarded(open_session: Open, root: Path, state: Path) -> None:
    one, two = open_session(), open_session()
    one.apply([title("One")], "One")
    two.apply([title("Two")], "Two")
    one.close()
    two.close()
    again = open_session()
    again.discard_recovered()
    assert again.recovered() == ()
    assert len(journals(root, state)) == 1
    again.close()
    assert open_session().recovered() == ()


# The journal's own life


def test_that_a_session_that_did_nothing_leaves_no_journal(open_session: Open, root: Path, state: Path) -> None:
    session = open_session()
    session.pattern("alpha.md")
    session.close()
    assert journals(root, state) == []


def test_that_nothing_is_written_into_the_library_by_opening_it(open_session: Open, root: Path) -> None:
    before = {entry.name: (entry.stat(), entry.read_bytes()) for entry in root.iterdir()}
    session = open_session()
    session.pattern("alpha.md")
    session.apply([title("New"), REJECTION], "Edit")
    session.close()
    open_session().recovered()
    stats = {entry.name: entry.stat() for entry in root.iterdir()}
    assert {name: (stats[name].st_mtime_ns, stats[name].st_ino) for name in stats} == {
        name: (stat.st_mtime_ns, stat.st_ino) for name, (stat, _) in before.items()
    }


def test_that_without_a_place_for_journals_editing_goes_on_and_says_so(root: Path, tmp_path: Path) -> None:
    (tmp_path / "state").write_bytes(b"a file where the folder should be")
    session = Session(root, state=tmp_path / "state", author="Ada")
    assert session.journal_failure is not None
    assert "would not survive a crash" in session.journal_failure
    session.apply([title("New")], "Edit")
    assert session.save().saved == ("alpha.md",)
    session.close()


def test_that_a_journal_of_another_format_is_put_aside_and_not_destroyed(
    open_session: Open, root: Path, state: Path
) -> None:
    folder = folder_for(root, state)
    folder.mkdir(parents=True)
    (folder / "journal-1-x.log").write_bytes(encode({"kind": "format", "number": 99}) + encode({"kind": "step"}))
    session = open_session()
    assert session.undo_label is None
    assert [entry.name for entry in folder.glob("*.unreadable")] == ["journal-1-x.unreadable"]


def test_that_a_damaged_record_costs_its_own_edit_and_no_other(open_session: Open, root: Path, state: Path) -> None:
    first = open_session()
    first.apply([title("One")], "One")
    first.apply([title("B", "beta.md")], "Two")
    first.apply([title("Three")], "Three")
    first.close()
    (journal,) = journals(root, state)
    lines = journal.read_bytes().splitlines(keepends=True)
    at = max(number for number, line in enumerate(lines) if b'"label":"Three"' in line)
    lines[at] = lines[at].replace(b"Three", b"Thr33")
    journal.write_bytes(b"".join(lines))
    second = open_session()
    assert {each.path: each.after for each in second.recovered()} == {
        "alpha.md": ALPHA.replace(b"Alpha", b"One"),
        "beta.md": BETA.replace(b"Beta", b"B"),
    }


def test_that_a_long_journal_is_shortened_and_tells_the_same(
    open_session: Open, root: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = open_session()
    for number in range(40):
        first.apply([title(f"Title {number}"), title(f"B {number}", "beta.md")], f"Step {number}")
    first.save(["beta.md"])
    first.apply([replace(REJECTION, decision="deferred")], "Defer")
    first.undo()
    first.close()
    (long,) = journals(root, state)
    monkeypatch.setattr("curator.library.editing.recovery._LONG", 1000)
    second = open_session()
    (short,) = journals(root, state)
    assert short != long
    assert {each.path: each.after for each in second.recovered()} == {"alpha.md": ALPHA.replace(b"Alpha", b"Title 39")}
    second.accept_recovered()
    assert (second.undo_label, second.redo_label) == ("Step 39", "Defer")
    second.close()
    third = open_session()
    third.accept_recovered()
    for _ in range(40):
        assert third.undo() is not None
    assert third.undo() is None
    assert raw(third) == ALPHA
    assert raw(third, "beta.md") == BETA
