"""A review workspace with what the window has around it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions, Command
from curator.ui.following import Following
from curator.ui.review.workspace import ReviewWorkspace
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Open = Callable[[Path], ReviewWorkspace]


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the review was left is remembered for each test apart."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "platform-state"))


@pytest.fixture
def open_review(
    qtbot: QtBot,
    host: QWidget,
    bridge_for: Callable[[Path], SessionBridge],
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
) -> Iterator[Open]:
    """Opens the workspace on a library, with what the window has around it: undo, and an index that follows."""

    def opened(root: Path) -> ReviewWorkspace:
        bridge = bridge_for(root)
        if not actions.has("edit.undo"):
            actions.register(Command("edit.undo", "Undo", "Ctrl+Z"), bridge.undo)
            actions.register(Command("edit.redo", "Redo", "Ctrl+Shift+Z"), bridge.redo)
        Following(bridge, tasks, host)
        view = ReviewWorkspace(bridge, actions, tasks, theme, host)
        host.resize(1200, 800)
        view.resize(1200, 800)
        host.show()
        view.show()
        with qtbot.waitActive(host):
            host.activateWindow()
        view.setFocus()
        qtbot.waitUntil(lambda: view.desk.loaded)
        return view

    yield opened
    host.hide()
    qtbot.waitUntil(lambda: not tasks.running)
