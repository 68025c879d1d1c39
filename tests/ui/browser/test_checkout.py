"""How files differ from the last commit stands beside them, and follows what happens."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.actions import Actions
from curator.ui.browser import Browser
from curator.ui.browser.model import GIT
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Open = Callable[[Path], SessionBridge]


def git(root: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True)


@pytest.fixture
def committed(library: Path) -> Path:
    git(library, "init", "-q")
    git(library, "add", "-A")
    git(library, "commit", "-qm", "base")
    return library


@pytest.fixture
def tracked(
    committed: Path, bridge_for: Open, actions: Actions, tasks: Tasks, theme: Theme, host: QWidget, qtbot: QtBot
) -> Browser:
    bridge = bridge_for(committed)
    made = Browser(bridge, actions, tasks, theme)
    qtbot.addWidget(made)
    made.resize(300, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.scan_ended(True)
    qtbot.waitUntil(lambda: made.model.found is not None)
    qtbot.waitUntil(lambda: bool(made.checkout._watcher.directories()))
    return made


def marks(browser: Browser) -> dict[str, str]:
    model = browser.model
    rows = {model.row(number): model.index(number, 0) for number in range(model.rowCount())}
    return {row.path: str(index.data(GIT)) for row, index in rows.items() if row is not None and index.data(GIT)}


def test_that_changed_and_new_files_are_marked_and_committing_takes_the_marks_away(
    tracked: Browser, committed: Path, qtbot: QtBot
) -> None:
    assert marks(tracked) == {}
    bridge = tracked._bridge
    bridge.apply([PatchEdit("time-bank.md", [{"op": "replace", "path": "/title", "value": "Hours"}])], "Edit title")
    assert marks(tracked) == {}  # it is not in the file yet
    bridge.session.save()
    qtbot.waitUntil(lambda: marks(tracked) == {"time-bank.md": "modified"})
    (committed / "new.md").write_text((committed / "seed-library.md").read_text("utf-8"), "utf-8")
    bridge.catalogue.refresh(["new.md", "time-bank.md"])
    bridge.indexed.emit(None)
    qtbot.waitUntil(lambda: marks(tracked) == {"time-bank.md": "modified", "new.md": "untracked"})
    git(committed, "add", "new.md")
    qtbot.waitUntil(lambda: marks(tracked) == {"time-bank.md": "modified", "new.md": "added"})
    git(committed, "commit", "-qam", "both")
    qtbot.waitUntil(lambda: marks(tracked) == {})


def test_that_a_mark_is_said_in_words_and_drawn(tracked: Browser, committed: Path, qtbot: QtBot) -> None:
    before = tracked.list.grab().toImage()
    with (committed / "repair-cafe.md").open("ab") as file:
        file.write(b"More.\n")
    tracked.checkout.refresh()
    qtbot.waitUntil(lambda: "repair-cafe.md" in marks(tracked))
    rows = [tracked.model.index(number, 0) for number in range(tracked.model.rowCount())]
    (index,) = (each for each in rows if each.data() == "Repair Cafe")
    assert "changed since the last commit" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "changed since the last commit" in str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert tracked.list.grab().toImage() != before


def test_that_nothing_is_marked_outside_of_a_checkout(browser: Browser, library: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: browser.checkout._looked)
    (library / "time-bank.md").write_bytes(b"x")
    browser.checkout.refresh()
    assert not browser.checkout._soon.isActive()
    assert marks(browser) == {}
