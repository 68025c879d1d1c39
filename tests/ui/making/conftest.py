"""What the dialogs of making are given."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from curator.ui.making.deeds import Deeds
from curator.ui.making.plan_sheet import Desk
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme


@pytest.fixture
def bridge(bridge_for: Callable[[Path], SessionBridge], library: Path) -> SessionBridge:
    return bridge_for(library)


@pytest.fixture
def desk(bridge: SessionBridge, tasks: Tasks, theme: Theme, qtbot: QtBot) -> Desk:
    return Desk(bridge, tasks, theme, Deeds(bridge, tasks, bridge))
