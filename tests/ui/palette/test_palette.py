"""A few letters find the command or the pattern that was meant."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions, Command
from curator.ui.palette.dialog import Palette
from curator.ui.palette.matching import best, score
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Open = Callable[[Path], SessionBridge]


def test_that_beginnings_of_words_count_more_than_letters_in_order() -> None:
    names = ["Show in Folder", "Open Library…", "Close Window", "Undo: Open link"]
    assert list(best("open", [(name, name) for name in names], 9))[:2] == ["Open Library…", "Undo: Open link"]
    assert list(best("sif", [(name, name) for name in names], 9)) == ["Show in Folder"]


def test_that_letters_that_are_not_there_do_not_fit() -> None:
    assert score("xyz", "Open Library") is None
    assert score("yrarbil", "Open Library") is None


def test_that_no_letters_leave_the_order_as_it_is() -> None:
    assert list(best("", [("b", "b"), ("a", "a")], 9)) == ["b", "a"]


@pytest.fixture
def ran(actions: Actions) -> list[str]:
    told: list[str] = []
    actions.register(Command("go.library", "Library", "Ctrl+1"), lambda: told.append("library"))
    actions.register(Command("file.save", "Save", "Ctrl+S"), lambda: told.append("save"), enabled_when=lambda: False)
    actions.register(Command("look.dark", "Dark", group="View"), lambda: told.append("dark"))
    return told


@pytest.fixture
def palette(
    library: Path, bridge_for: Open, actions: Actions, ran: list[str], tasks: Tasks, theme: Theme, host: QWidget
) -> Iterator[Palette]:
    host.resize(900, 600)
    made = Palette(bridge_for(library), actions, tasks, theme, host)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.ask()
    yield made
    made.close()


def shown(palette: Palette) -> list[str]:
    return [str(palette.items.index(row, 0).data()) for row in range(palette.items.rowCount())]


def test_that_commands_that_cannot_run_now_are_left_out(palette: Palette) -> None:
    assert shown(palette) == ["Library, Ctrl+1", "Dark"]


def test_that_enter_runs_the_chosen_command(palette: Palette, ran: list[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, ">d")
    assert shown(palette) == ["Dark"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["dark"]
    assert palette.isHidden()


def test_that_a_command_is_found_by_what_it_is_called_elsewhere(
    palette: Palette, actions: Actions, ran: list[str]
) -> None:
    actions.register(Command("app.preferences", "Preferences…"), lambda: ran.append("preferences"))
    palette.field.setText(">opti")
    assert shown(palette) == ["Preferences…"]


def test_that_a_pattern_is_taken_in_hand_by_its_words(palette: Palette, ran: list[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "time b")
    qtbot.waitUntil(lambda: shown(palette)[:1] == ["Time Bank, sharing"])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["library"]
    assert palette._bridge.current == "time-bank.md"


def test_that_arrows_move_through_the_lines(palette: Palette, ran: list[str], qtbot: QtBot) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["library"]


def test_that_letters_that_fit_nothing_are_answered(palette: Palette, qtbot: QtBot) -> None:
    palette.ask()
    palette.field.setText("qqqzzz")
    qtbot.waitUntil(palette.nothing.isVisible)
    assert palette.list.isHidden()
    palette.field.setText("")
    qtbot.waitUntil(palette.list.isVisible)
    assert palette.nothing.isHidden()
