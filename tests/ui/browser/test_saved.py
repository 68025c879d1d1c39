"""Searches are saved under a name, shown again from menu and palette, renamed and removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from curator.library.search.searches import Search, Searches
from curator.ui.actions import Actions, Command
from curator.ui.browser import Browser
from curator.ui.browser.saved_dialogs import ManageDialog, NameDialog
from curator.ui.messages import Messages
from tests.ui.browser.rows import titles


def texts(browser: Browser) -> list[str]:
    browser.saved.menu.aboutToShow.emit()
    return [action.text() for action in browser.saved.menu.actions() if action.isCheckable()]


def search_for(browser: Browser, query: str, total: int, qtbot: QtBot) -> None:
    browser.field.search_now(query)
    qtbot.waitUntil(lambda: browser.saved._shown()[0] == query and browser.model.rowCount() == total)


def test_that_a_search_is_named_and_stands_in_menu_and_palette(
    browser: Browser, library: Path, actions: Actions, qtbot: QtBot
) -> None:
    assert not actions.action("search.save").isEnabled()
    assert not actions.action("search.manage").isEnabled()
    search_for(browser, "status:draft", 2, qtbot)
    browser.sort_by("-confidence")
    qtbot.waitUntil(lambda: titles(browser)[0] == "Time Bank")
    actions.trigger("search.save")
    dialog = browser.findChild(NameDialog)
    assert dialog is not None
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.field, "Drafts & co")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert Searches(library).all() == (Search("Drafts & co", "status:draft", "-confidence"),)
    assert texts(browser) == ["Drafts && co"]
    assert browser.facets.saved_button.isChecked()
    search_for(browser, "", 5, qtbot)
    assert not browser.facets.saved_button.isChecked()
    browser.sort_by("title")
    (command,) = (each for each in actions.commands() if each.text.startswith("Search: "))
    actions.trigger(command.id)
    qtbot.waitUntil(lambda: titles(browser) == ["Time Bank", "Repair Cafe"])
    assert (browser.field.text(), browser.sort) == ("status:draft", "-confidence")


def test_that_a_search_leads_back_to_the_library_from_any_workspace(
    browser: Browser, actions: Actions, qtbot: QtBot
) -> None:
    gone: list[str] = []
    actions.register(Command("go.library", "Library"), lambda: gone.append("library"))
    search_for(browser, "is:broken", 1, qtbot)
    browser.saved.keep("Broken")
    search_for(browser, "", 5, qtbot)
    browser.saved.menu.aboutToShow.emit()
    browser.saved.menu.actions()[0].trigger()
    assert gone == ["library"]
    qtbot.waitUntil(lambda: browser.model.rowCount() == 1)


def test_that_a_name_that_is_taken_is_told_before_it_is_replaced(browser: Browser, library: Path, qtbot: QtBot) -> None:
    search_for(browser, "status:draft", 2, qtbot)
    browser.saved.keep("Mine")
    search_for(browser, "status:stable", 2, qtbot)
    browser.saved.ask_name()
    dialog = browser.findChild(NameDialog)
    assert dialog is not None
    dialog.field.setText("Mine")
    assert "takes the place" in dialog.note.text().lower()
    dialog.save_button.click()
    assert [each.query for each in Searches(library).all()] == ["status:stable"]


def test_that_searches_are_renamed_and_removed_by_key_and_removing_is_undone(
    browser: Browser, library: Path, actions: Actions, messages: Messages, qtbot: QtBot
) -> None:
    search_for(browser, "status:draft", 2, qtbot)
    for name in ("One", "Two"):
        browser.saved.keep(name)
    actions.trigger("search.manage")
    dialog = browser.findChild(ManageDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.query.text() == "status:draft"
    dialog.rename_button.click()
    editor = dialog.list.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Uno")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [each.name for each in Searches(library).all()] == ["Uno", "Two"])
    dialog.list.item(0).setText("Two")
    assert [each.name for each in Searches(library).all()] == ["Uno", "Two"]
    assert "already" in dialog.query.text()
    dialog.list.setCurrentRow(0)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert [each.name for each in Searches(library).all()] == ["Two"]
    notice = messages.history[-1]
    assert notice.action is not None
    notice.action()
    assert [each.name for each in Searches(library).all()] == ["Two", "Uno"]
    dialog.reject()


def test_that_what_another_window_saved_is_there_when_the_menu_opens(
    browser: Browser, library: Path, actions: Actions
) -> None:
    Searches(library).keep(Search("Theirs", "status:draft"))
    assert texts(browser) == ["Theirs"]
    assert any(each.text == "Search: Theirs" for each in actions.commands())


def test_that_a_search_that_cannot_be_written_is_told(
    browser: Browser, messages: Messages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    search_for(browser, "status:draft", 2, qtbot)
    (tmp_path / "file").write_text("")
    browser.saved._searches = Searches(tmp_path, tmp_path / "file")
    assert not browser.saved.keep("Mine")
    assert messages.history[-1].level == "error"
    assert browser.saved.all() == ()
