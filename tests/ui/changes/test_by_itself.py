"""Edits are saved by themselves when the curator leaves a pattern, once that was chosen, and never otherwise."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.changes.by_itself import SavingByItself
from curator.ui.changes.saving import Saving
from curator.ui.session_bridge import SessionBridge
from curator.ui.settings import Settings
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config")


@pytest.fixture
def bridge(
    bridge_for: Callable[[Path], SessionBridge],
    library: Path,
    settings: Settings,
    tasks: Tasks,
    theme: Theme,
    host: QWidget,
) -> SessionBridge:
    """Time Bank is in hand and retitled, with nothing saved."""
    made = bridge_for(library)
    saving = Saving(made, tasks, theme, settings, host)
    SavingByItself(made, settings, saving, host)
    made.open_pattern("time-bank.md")
    made.apply([PatchEdit("time-bank.md", [{"op": "replace", "path": "/title", "value": "Hours"}])], "Retitle")
    return made


def test_that_leaving_a_pattern_saves_it_without_a_question(
    bridge: SessionBridge, settings: Settings, library: Path, qtbot: QtBot
) -> None:
    settings.set("save.when", "leaving")
    bridge.open_pattern("tool-library.md")
    qtbot.waitUntil(lambda: bridge.session.changed() == ())
    assert b'title: "Hours"' in (library / "time-bank.md").read_bytes()


def test_that_the_pattern_in_hand_is_left_alone(bridge: SessionBridge, settings: Settings, qtbot: QtBot) -> None:
    settings.set("save.when", "leaving")
    bridge.open_pattern("tool-library.md")
    bridge.apply([PatchEdit("tool-library.md", [{"op": "replace", "path": "/title", "value": "T"}])], "Retitle")
    qtbot.waitUntil(lambda: bridge.session.changed() == ("tool-library.md",))


def test_that_nothing_is_saved_by_itself_unless_that_was_chosen(bridge: SessionBridge, tasks: Tasks) -> None:
    bridge.open_pattern("tool-library.md")
    assert not [task for task in tasks.running if task.label]
    assert bridge.session.changed() == ("time-bank.md",)
