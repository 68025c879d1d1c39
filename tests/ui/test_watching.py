"""What others write arrives by itself; what both sides changed is merged, or asked."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.changes.conflicts import ConflictDialog
from curator.ui.changes.recovery import RecoveryDialog
from curator.ui.checking import Checking
from curator.ui.following import Following
from curator.ui.messages import Messages
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme
from curator.ui.watching import Watching

Open = Callable[[Path], SessionBridge]


@pytest.fixture
def bridge(
    library: Path, bridge_for: Open, tasks: Tasks, theme: Theme, host: QWidget, qtbot: QtBot
) -> Iterator[SessionBridge]:
    opened = bridge_for(library)
    Following(opened, tasks, host)
    watching = Watching(opened, tasks, theme, host)
    qtbot.waitUntil(lambda: not watching._starting.is_alive())
    yield opened
    tasks.shutdown()
    watching.stop()


def edit(bridge: SessionBridge, path: str, pointer: str, value: object) -> None:
    bridge.apply([PatchEdit(path, [{"op": "replace", "path": pointer, "value": value}])], "Edit")


def rewrite(file: Path, old: bytes, new: bytes) -> None:
    before = file.read_bytes()
    assert old in before
    file.write_bytes(before.replace(old, new))


def test_that_a_file_that_came_from_outside_is_found(bridge: SessionBridge, library: Path, qtbot: QtBot) -> None:
    text = (library / "time-bank.md").read_text("utf-8")
    (library / "new.md").write_text(text.replace("Time Bank", "Zeppelin Club").replace("time-bank", "new"), "utf-8")
    qtbot.waitUntil(lambda: bridge.catalogue.rows("zeppelin").total == 1)


def test_that_rules_that_are_changed_by_hand_hold_at_once(
    bridge: SessionBridge, library: Path, tasks: Tasks, host: QWidget, qtbot: QtBot
) -> None:
    checking = Checking(bridge, tasks, host)
    with qtbot.waitSignal(checking.changed):
        bridge.indexed.emit(None)
    assert "section-missing" in {each.rule for each in checking.of("repair-cafe.md")}
    (library / ".curator").mkdir()
    rules = library / ".curator" / "rules.yaml"
    rules.write_text('rules:\n  section-missing: {severity: "off", reason: Notes alone.}\n')
    qtbot.waitUntil(lambda: "section-missing" not in {each.rule for each in checking.of("repair-cafe.md")})
    qtbot.waitUntil(lambda: bridge.catalogue.rows("problem:section-missing").total == 0)
    rules.unlink()
    qtbot.waitUntil(lambda: "section-missing" in {each.rule for each in checking.of("repair-cafe.md")})
    qtbot.waitUntil(lambda: not tasks.running)
    checking.close()


def test_that_an_edit_and_a_change_of_another_place_are_merged(
    bridge: SessionBridge, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    bridge.open_pattern("time-bank")
    edit(bridge, "time-bank.md", "/title", "Hours")
    rewrite(library / "time-bank.md", b"domain: sharing", b"domain: time")
    pattern = lambda: bridge.session.pattern("time-bank.md").data or {}  # noqa: E731
    qtbot.waitUntil(lambda: pattern()["ontology"]["domain"] == "time")
    assert pattern()["title"] == "Hours"
    assert bridge.session.conflicts() == ()
    assert not messages.history


def test_that_two_changes_of_one_place_are_asked_and_the_choice_stands(
    bridge: SessionBridge, library: Path, messages: Messages, theme: Theme, host: QWidget, qtbot: QtBot
) -> None:
    edit(bridge, "time-bank.md", "/title", "Mine")
    rewrite(library / "time-bank.md", b'title: "Time Bank"', b'title: "Theirs"')
    qtbot.waitUntil(lambda: len(messages.history) == 1)
    assert "Choose" in messages.history[0].action_text
    dialog = ConflictDialog(bridge, theme, host)
    qtbot.addWidget(dialog)
    names = [radio.accessibleName() for radio in dialog.findChildren(QRadioButton)]
    assert names == ["Title: Mine, not saved", "Title: On disk"]
    assert not dialog.apply_button.isEnabled()
    dialog.findChildren(QRadioButton)[1].click()
    dialog.apply_button.click()
    assert (bridge.session.pattern("time-bank.md").data or {})["title"] == "Theirs"
    assert bridge.session.conflicts() == ()


def test_that_a_pattern_deleted_outside_is_let_go(bridge: SessionBridge, library: Path, qtbot: QtBot) -> None:
    bridge.open_pattern("time-bank")
    (library / "time-bank.md").unlink()
    qtbot.waitUntil(lambda: bridge.current is None)
    qtbot.waitUntil(lambda: bridge.catalogue.rows("slug:time-bank").total == 0)


def test_that_a_pattern_renamed_outside_stays_in_hand(
    bridge: SessionBridge, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    seen: list[str] = []
    bridge.open_pattern("seed-library")
    bridge.open_pattern("time-bank")
    bridge.current_changed.connect(seen.append)
    (library / "deep").mkdir()
    (library / "time-bank.md").rename(library / "deep" / "hours.md")
    qtbot.waitUntil(lambda: bridge.current == "deep/hours.md")
    qtbot.waitUntil(lambda: bridge.catalogue.rows("slug:time-bank").paths() == ("deep/hours.md",))
    assert seen == ["deep/hours.md"]
    assert "deep/hours.md" in messages.history[-1].text
    (library / "seed-library.md").rename(library / "seeds.md")
    qtbot.waitUntil(lambda: "seeds.md" in bridge.trail)
    bridge.go_back()
    assert bridge.current == "seeds.md"


def test_that_unsaved_edits_go_along_with_a_file_renamed_outside(
    bridge: SessionBridge, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    bridge.open_pattern("time-bank")
    edit(bridge, "time-bank.md", "/title", "Hours")
    edit(bridge, "repair-cafe.md", "/title", "Mending")
    before = bridge.session.pattern("time-bank.md").to_bytes()
    (library / "time-bank.md").rename(library / "hours.md")
    (library / "repair-cafe.md").rename(library / "cafe.md")
    qtbot.waitUntil(lambda: bridge.current == "hours.md")
    qtbot.waitUntil(lambda: set(bridge.session.changed()) == {"hours.md", "cafe.md"})
    assert bridge.session.pattern("hours.md").to_bytes() == before
    assert bridge.session.conflicts() == ()
    qtbot.waitUntil(lambda: bridge.catalogue.rows("slug:time-bank").paths() == ("hours.md",))
    bridge.session.save()
    assert (library / "hours.md").read_bytes() == before
    assert not (library / "time-bank.md").exists()


def test_that_a_pattern_rewritten_under_a_new_name_is_known_by_its_id(
    bridge: SessionBridge, library: Path, qtbot: QtBot
) -> None:
    bridge.open_pattern("time-bank")
    text = (library / "time-bank.md").read_bytes()
    (library / "hours.md").write_bytes(text.replace(b"Time Bank", b"Hours"))
    (library / "time-bank.md").unlink()
    qtbot.waitUntil(lambda: bridge.current == "hours.md")


def test_that_a_pattern_that_comes_back_is_in_hand_again(bridge: SessionBridge, library: Path, qtbot: QtBot) -> None:
    bridge.open_pattern("time-bank")
    text = (library / "time-bank.md").read_bytes()
    (library / "time-bank.md").unlink()
    qtbot.waitUntil(lambda: bridge.current is None)
    (library / "hours.md").write_bytes(text)
    qtbot.waitUntil(lambda: bridge.current == "hours.md")
    (library / "hours.md").unlink()
    qtbot.waitUntil(lambda: bridge.current is None)
    (library / "hours.md").write_bytes(text)
    qtbot.waitUntil(lambda: bridge.current == "hours.md")
    (library / "hours.md").unlink()
    qtbot.waitUntil(lambda: bridge.current is None)
    bridge.open_pattern("seed-library")
    (library / "hours.md").write_bytes(text)
    qtbot.waitUntil(lambda: bridge.catalogue.row("hours.md") is not None)
    assert bridge.current == "seed-library.md"


def test_that_a_checkout_of_another_branch_that_renames_keeps_the_pattern_in_hand(
    bridge: SessionBridge, library: Path, qtbot: QtBot
) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=library, check=True, capture_output=True)

    git("init", "-q", "--separate-git-dir", "../git")
    git("add", "-A")
    git("commit", "-qm", "base")
    git("checkout", "-qb", "other")
    git("mv", "time-bank.md", "hours.md")
    git("commit", "-qm", "rename")
    git("checkout", "-q", "main")
    qtbot.waitUntil(lambda: bridge.catalogue.row("time-bank.md") is not None)
    assert bridge.open_pattern("time-bank.md")
    git("checkout", "-q", "other")
    qtbot.waitUntil(lambda: bridge.current == "hours.md")
    git("checkout", "-q", "main")
    qtbot.waitUntil(lambda: bridge.current == "time-bank.md")


def test_that_edits_of_last_time_are_offered_with_their_lines_and_kept(
    library: Path, bridge_for: Open, theme: Theme, host: QWidget, qtbot: QtBot
) -> None:
    first = bridge_for(library)
    edit(first, "time-bank.md", "/title", "Hours")
    edit(first, "repair-cafe.md", "/title", "Mending")
    first.close()
    second = bridge_for(library)
    dialog = RecoveryDialog(second, theme, host)
    qtbot.addWidget(dialog)
    dialog.files.choose("repair-cafe.md")
    assert [line.text for line in dialog.panel.view.lines if line.kind == "added"] == ['title: "Mending"']
    dialog.drop_one.click()
    assert {offer.path for offer in second.session.recovered()} == {"time-bank.md"}
    dialog.keep_button.click()
    assert second.session.changed() == ("time-bank.md",)
