"""Every command's key can be chosen anew; a key that is taken is told, and not taken away unasked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions, Command
from curator.ui.palette.keys import KeysDialog
from curator.ui.settings import Settings


@pytest.fixture
def ran() -> list[str]:
    return []


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings")


@pytest.fixture
def view(host: QWidget, actions: Actions, ran: list[str], qtbot: QtBot) -> QWidget:
    """A host with a field and a view that has letters of its own."""
    view = QWidget()
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout = QVBoxLayout(host)
    layout.addWidget(QLineEdit())
    layout.addWidget(view)

    def add(command: Command, owner: QWidget | None = None) -> None:
        actions.register(command, lambda: ran.append(command.id), owner=owner)

    add(Command("file.save", "&Save", "Ctrl+S", group="File"))
    add(Command("edit.redo", "Redo", "Ctrl+Shift+Z", group="Edit", alternatives=("Ctrl+Y",)))
    add(Command("review.accept", "Accept", "A", group="Review", context="view"), view)
    add(Command("review.reject", "Reject", "R", group="Review", context="view"), view)
    host.show()
    with qtbot.waitActive(host):
        host.activateWindow()
    view.setFocus()
    return view


@pytest.fixture
def dialog(view: QWidget, host: QWidget, actions: Actions, settings: Settings) -> KeysDialog:
    return KeysDialog(actions, settings, actions.remap, host)


def choose(dialog: KeysDialog, name: str) -> None:
    found = dialog.list.findItems(name, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    dialog.list.setCurrentItem(found[0])


def keys(actions: Actions, name: str) -> list[str]:
    return [each.toString() for each in actions.action(name).shortcuts()]


def test_that_a_key_pressed_in_the_field_holds_at_once_and_is_kept(
    dialog: KeysDialog, view: QWidget, actions: Actions, settings: Settings, ran: list[str]
) -> None:
    choose(dialog, "Accept")
    QTest.keyClick(dialog.key, Qt.Key.Key_J)
    assert settings.get("keys") == {"review.accept": "J"}
    assert "(J)" in actions.action("review.accept").toolTip()
    QTest.keyClick(view, Qt.Key.Key_A)
    assert ran == []
    QTest.keyClick(view, Qt.Key.Key_J)
    assert ran == ["review.accept"]


def test_that_a_key_which_another_command_has_is_told_and_taken_only_when_asked(
    dialog: KeysDialog, actions: Actions, settings: Settings
) -> None:
    choose(dialog, "Accept")
    QTest.keyClick(dialog.key, Qt.Key.Key_R)
    assert "R is the key of “Reject”" in dialog.note.text()
    assert keys(actions, "review.accept") == ["A"]
    dialog.take_button.click()
    assert keys(actions, "review.accept") == ["R"]
    assert keys(actions, "review.reject") == []
    assert Settings(settings._folder).get("keys") == {"review.accept": "R", "review.reject": ""}


def test_that_a_letter_alone_is_no_key_for_what_works_everywhere(dialog: KeysDialog, actions: Actions) -> None:
    choose(dialog, "Save")
    QTest.keyClick(dialog.key, Qt.Key.Key_S)
    assert "for typing" in dialog.note.text()
    assert keys(actions, "file.save") == ["Ctrl+S"]
    QTest.keyClick(dialog.key, Qt.Key.Key_F2)
    assert keys(actions, "file.save") == ["F2"]


def test_that_commands_get_back_the_keys_they_were_delivered_with(
    dialog: KeysDialog, actions: Actions, settings: Settings
) -> None:
    choose(dialog, "Redo")
    dialog.none_button.click()
    choose(dialog, "Accept")
    QTest.keyClick(dialog.key, Qt.Key.Key_J)
    assert keys(actions, "edit.redo") == []
    dialog.own_button.click()
    assert keys(actions, "review.accept") == ["A"]
    dialog.all_button.click()
    assert keys(actions, "edit.redo") == ["Ctrl+Shift+Z", "Ctrl+Y"]
    assert settings.get("keys") == {}


def test_that_a_command_is_found_by_its_name_its_group_and_its_key(dialog: KeysDialog) -> None:
    def found() -> list[str]:
        groups = [dialog.list.topLevelItem(place) for place in range(dialog.list.topLevelItemCount())]
        return [group.child(row).text(0) for group in groups if group for row in range(group.childCount())]

    for words, names in (("rej", ["Reject"]), ("review", ["Accept", "Reject"]), ("ctrl+shift", ["Redo"])):
        dialog.field.setText(words)
        assert found() == names
    dialog.field.setText("nothing like it")
    assert found() == []
    assert not dialog.none_button.isEnabled()


def test_that_a_command_which_comes_later_gets_its_chosen_key(actions: Actions) -> None:
    actions.remap({"map.fit": "Ctrl+J", "broken": 7})  # type: ignore[dict-item]
    actions.register(Command("map.fit", "Fit", "Ctrl+9"), lambda: None)
    assert keys(actions, "map.fit") == ["Ctrl+J"]


def test_that_a_views_letters_are_alive_wherever_the_focus_is_but_where_somebody_types(
    view: QWidget, host: QWidget, ran: list[str]
) -> None:
    field = host.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A)
    assert (ran, field.text()) == ([], "a")
    host.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    host.setFocus()
    QTest.keyClick(host, Qt.Key.Key_A)
    assert ran == ["review.accept"]
    view.hide()
    QTest.keyClick(host, Qt.Key.Key_A)
    assert ran == ["review.accept"]
