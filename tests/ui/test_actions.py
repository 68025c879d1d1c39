"""One table of commands serves menus, buttons, shortcuts and the palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions, Command
from curator.ui.icons import NAMES, icon
from curator.ui.theme import Theme


def test_that_a_shortcut_runs_its_command(host: QWidget, actions: Actions, qtbot: QtBot) -> None:
    ran: list[str] = []
    actions.register(Command("edit.undo", "Undo", "Ctrl+Z"), lambda: ran.append("undo"))
    with qtbot.waitExposed(host):
        host.show()
    qtbot.keyClick(host, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["undo"]


def test_that_a_disabled_command_does_nothing_until_its_condition_holds(actions: Actions) -> None:
    ran: list[int] = []
    possible = False
    actions.register(Command("file.save", "Save", "Ctrl+S"), lambda: ran.append(1), enabled_when=lambda: possible)
    actions.trigger("file.save")
    assert ran == []
    possible = True
    actions.refresh()
    actions.trigger("file.save")
    assert ran == [1]


def test_that_one_letter_is_alive_only_where_it_belongs(host: QWidget, actions: Actions, qtbot: QtBot) -> None:
    field, panel = QLineEdit(), QWidget()
    panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout = QVBoxLayout(host)
    layout.addWidget(field)
    layout.addWidget(panel)
    ran: list[str] = []
    actions.register(
        Command("links.accept", "Accept link", "A", context="widget"), lambda: ran.append("a"), owner=panel
    )
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert (ran, field.text()) == ([], "a")
    panel.setFocus()
    qtbot.keyClick(panel, Qt.Key.Key_A)
    assert ran == ["a"]


def test_that_an_id_or_a_shortcut_given_twice_is_an_error(actions: Actions) -> None:
    actions.register(Command("go.map", "Map", "Ctrl+3"), lambda: None)
    with pytest.raises(ValueError, match=r"go\.map"):
        actions.register(Command("go.map", "Map"), lambda: None)
    with pytest.raises(ValueError, match=r"Ctrl\+3"):
        actions.register(Command("go.problems", "Problems", "Ctrl+3"), lambda: None)


def test_that_a_view_takes_its_commands_with_it(host: QWidget, actions: Actions, qtbot: QtBot) -> None:
    view = QWidget(host)
    actions.register(Command("form.revert", "Revert field"), lambda: None, owner=view)
    with qtbot.waitSignal(actions.changed):
        view.deleteLater()
    assert not actions.has("form.revert")


def test_that_tips_tell_the_shortcut(actions: Actions) -> None:
    action = actions.register(Command("library.open", "&Open Library…", "Ctrl+O"), lambda: None)
    assert action.toolTip() == "Open Library (Ctrl+O)"


def test_that_every_icon_the_product_names_has_a_glyph(theme: Theme) -> None:
    for name in NAMES:
        assert not icon(theme, name).pixmap(16, 16).isNull()


def test_that_an_icon_follows_the_scheme_by_itself(theme: Theme) -> None:
    save = icon(theme, "save", "text")
    light = _darkest(save)
    theme.choose("dark")
    assert _lightest(save) > 180 > 80 > light


def _pixels(what: QIcon) -> list[QColor]:
    image: QImage = what.pixmap(32, 32).toImage()
    return [
        colour
        for x in range(image.width())
        for y in range(image.height())
        if (colour := image.pixelColor(x, y)).alpha() > 200
    ]


def _darkest(what: QIcon) -> int:
    return min(colour.lightness() for colour in _pixels(what))


def _lightest(what: QIcon) -> int:
    return max(colour.lightness() for colour in _pixels(what))


def test_that_a_command_that_is_withdrawn_leaves_its_id_to_another(actions: Actions) -> None:
    ran: list[str] = []
    actions.register(Command("search.one", "One"), lambda: ran.append("old"))
    actions.withdraw("search.one")
    assert not actions.has("search.one")
    actions.register(Command("search.one", "Two"), lambda: ran.append("new"))
    actions.trigger("search.one")
    assert ran == ["new"]
