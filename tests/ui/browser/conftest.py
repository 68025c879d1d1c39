"""The library list over a real library, in a window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions, Command
from curator.ui.browser import Browser
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Open = Callable[[Path], SessionBridge]


@pytest.fixture
def bridge(library: Path, bridge_for: Open) -> SessionBridge:
    return bridge_for(library)


@pytest.fixture
def browser(
    bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, host: QWidget, qtbot: QtBot
) -> Browser:
    actions.register(Command("view.pattern", "Go into the pattern"), lambda: None)
    made = Browser(bridge, actions, tasks, theme)
    qtbot.addWidget(made)
    made.resize(300, 500)
    with qtbot.waitExposed(made):
        made.show()
    made.scan_ended(True)
    qtbot.waitUntil(lambda: made.model.found is not None)
    return made
