"""What is saved is committed file by file, with the curator's words and the checkout's hooks."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.actions import Actions
from curator.ui.changes.workspace import ChangesWorkspace
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Open = Callable[[Path], SessionBridge]


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def checkout(library: Path) -> Path:
    """The library as a checkout; two of its files were changed since the commit."""
    git(library, "init", "-q")
    git(library, "add", "-A")
    git(library, "commit", "-qm", "base")
    for name in ("time-bank.md", "repair-cafe.md"):
        raw = (library / name).read_bytes()
        (library / name).write_bytes(raw + b"\nMore.\n")
    return library


@pytest.fixture
def opened(
    bridge_for: Open, actions: Actions, tasks: Tasks, theme: Theme, host: QWidget, qtbot: QtBot
) -> Callable[[Path], ChangesWorkspace]:
    """The workspace, shown and filled."""

    def shown(root: Path) -> ChangesWorkspace:
        workspace = ChangesWorkspace(bridge_for(root), actions, tasks, theme)
        workspace.setParent(host)
        workspace.resize(900, 600)
        host.resize(900, 600)
        host.show()
        workspace.show()
        qtbot.waitUntil(lambda: not tasks.running)
        return workspace

    return shown


def paths(workspace: ChangesWorkspace) -> list[str]:
    return [entry.path for entry in workspace.files.files.entries]


def test_that_the_ticked_files_are_committed_as_they_stand_on_disk_and_the_others_are_not(
    checkout: Path, opened: Callable[[Path], ChangesWorkspace], qtbot: QtBot, tasks: Tasks
) -> None:
    workspace = opened(checkout)
    assert paths(workspace) == ["", "repair-cafe.md", "time-bank.md"]
    workspace.files.choose("time-bank.md")
    workspace.files.setFocus()
    qtbot.keyClick(workspace.files, Qt.Key.Key_Space)
    assert [file.path for file in workspace.files.files.chosen()] == ["repair-cafe.md"]
    assert not workspace.commit.button.isEnabled()
    qtbot.keyClicks(workspace.commit.message, "Say more of repair")
    assert workspace.commit.button.text() == "Commit 1 file"
    qtbot.keyClick(workspace.commit.message, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: paths(workspace) == ["", "time-bank.md"])
    assert git(checkout, "log", "-1", "--format=%s") == "Say more of repair"
    assert git(checkout, "show", "--stat", "--format=", "HEAD").split("|")[0].strip() == "repair-cafe.md"
    assert git(checkout, "status", "--porcelain") == "M time-bank.md"
    assert workspace.commit.message.toPlainText() == ""
    assert workspace.commit.banner.label.text() == f"Committed 1 file as {git(checkout, 'rev-parse', 'HEAD')[:8]}."


def test_that_a_click_on_the_box_ticks_and_a_click_beside_it_only_shows_the_file(
    checkout: Path, opened: Callable[[Path], ChangesWorkspace], qtbot: QtBot
) -> None:
    workspace = opened(checkout)
    row = workspace.files.visualRect(workspace.files.files.index(2, 0))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(workspace.files.viewport(), left, pos=QPoint(row.left() + 120, row.center().y()))
    assert len(workspace.files.files.chosen()) == 2
    assert workspace.files.current_entry() is workspace.files.files.entries[2]
    qtbot.mouseClick(workspace.files.viewport(), left, pos=QPoint(row.left() + 24, row.center().y()))
    assert [file.path for file in workspace.files.files.chosen()] == ["repair-cafe.md"]
    assert workspace.commit.all_box.checkState() == Qt.CheckState.PartiallyChecked
    workspace.commit.all_box.click()
    assert len(workspace.files.files.chosen()) == 2
    workspace.commit.all_box.click()
    assert workspace.files.files.chosen() == ()


def test_that_a_hooks_refusal_is_shown_whole_and_nothing_is_lost(
    checkout: Path, opened: Callable[[Path], ChangesWorkspace], qtbot: QtBot
) -> None:
    hook = checkout / ".git" / "hooks" / "pre-commit"
    hook.write_text("#!/bin/sh\necho 'Line 3: no source'\necho 'Line 9: no domain'\nexit 1\n")
    hook.chmod(0o755)
    before = git(checkout, "rev-parse", "HEAD")
    workspace = opened(checkout)
    workspace.commit.message.setPlainText("Say more")
    workspace.commit.button.click()
    assert workspace.commit.button.text() == "Committing…"
    qtbot.waitUntil(workspace.commit.banner.isVisible)
    assert workspace.commit.banner.label.text() == (
        "Git refused: Line 3: no source. Nothing was committed; your files and your message are as they were."
    )
    assert workspace.commit.said.toPlainText() == "Line 3: no source\nLine 9: no domain"
    assert workspace.commit.message.toPlainText() == "Say more"
    assert workspace.commit.button.isEnabled()
    assert git(checkout, "rev-parse", "HEAD") == before


def test_that_a_file_is_compared_with_the_last_commit_when_it_is_looked_at(
    checkout: Path, opened: Callable[[Path], ChangesWorkspace], qtbot: QtBot
) -> None:
    workspace = opened(checkout)
    workspace.files.choose("time-bank.md")
    qtbot.waitUntil(lambda: workspace.panel.path.text() == "time-bank.md")
    added = [line.text for line in workspace.panel.view.lines if line.kind == "added"]
    assert added == ["", "More."]


def test_that_unsaved_edits_are_said_to_stay_out_of_a_commit(
    checkout: Path, opened: Callable[[Path], ChangesWorkspace], qtbot: QtBot
) -> None:
    workspace = opened(checkout)
    assert not workspace.commit.note.isVisible()
    retitle = [{"op": "replace", "path": "/title", "value": "Hours"}]
    workspace._bridge.apply([PatchEdit("time-bank.md", retitle)], "Retitle")
    qtbot.waitUntil(workspace.commit.note.isVisible)


def test_that_outside_of_a_checkout_there_is_nothing_to_commit(
    library: Path, opened: Callable[[Path], ChangesWorkspace]
) -> None:
    workspace = opened(library)
    assert not workspace.commit.isVisible()
