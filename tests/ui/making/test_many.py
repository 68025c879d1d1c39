"""The dialogs that change many, import, copy and delete."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from curator.library.making.naming import CannotMake
from curator.ui.making.bulk import ReplaceMany, SetMany
from curator.ui.making.creating import habits
from curator.ui.making.deleting import DeletePattern, DuplicatePattern
from curator.ui.making.importing import ImportPage, ImportTable, Page, read_file
from curator.ui.making.plan_sheet import Desk
from curator.ui.messages import Messages
from curator.ui.session_bridge import SessionBridge

D = TypeVar("D", bound=QDialog)


def unnamed(dialog: QWidget) -> list[str]:
    """The controls that somebody who does not see them would not know."""
    kinds = (QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView, QAbstractButton)
    inner = (QComboBox, QAbstractItemView)  # what is inside of these is named by them
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in dialog.findChildren(QWidget)
        if isinstance(each, kinds)
        and each.isVisibleTo(dialog)
        and not isinstance(each.parentWidget(), inner)
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
    ]


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[D], D]:
    """A dialog that lives until its test ends, every control of it named."""

    def show(dialog: D) -> D:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.show()
        assert unnamed(dialog) == []
        return dialog

    return show


def contents(library: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in library.glob("*.md")}


def test_that_a_field_is_set_in_what_the_search_finds_and_undone(
    desk: Desk, host: QWidget, shown: Callable[[D], D], library: Path, messages: Messages, qtbot: QtBot
) -> None:
    before = contents(library)
    dialog = shown(SetMany(desk, "status:draft", host))
    assert dialog.scope.currentText() == "What the search finds: status:draft"
    dialog.value.setEditText("revised")
    qtbot.waitUntil(lambda: dialog.foreseen is not None)
    assert dialog.note.text() == "2 files change: +2 −2 lines."
    assert contents(library) == before
    dialog.do_button.click()
    qtbot.waitUntil(lambda: bool(messages.history))
    assert messages.history[-1].text == "Changed 2 files."
    after = contents(library)
    assert after["time-bank.md"] == before["time-bank.md"].replace(b"status: draft ", b"status: revised ")
    assert after["seed-library.md"] == before["seed-library.md"]
    desk.bridge.undo()
    qtbot.waitUntil(lambda: desk.bridge.session.changed() == ())
    assert contents(library) == before


def test_that_what_is_missing_is_said_and_nothing_can_be_done(
    desk: Desk, host: QWidget, shown: Callable[[D], D], qtbot: QtBot
) -> None:
    dialog = shown(SetMany(desk, "", host))
    qtbot.waitUntil(lambda: dialog.note.text() == "Type the value.")
    assert not dialog.do_button.isEnabled()
    dialog.field.setEditText("status")
    qtbot.waitUntil(lambda: "type its pointer" in dialog.note.text())
    dialog.field.setEditText("/aliases")
    dialog.how.setCurrentIndex(dialog.how.findData("replace"))
    assert dialog.old.isVisible()
    dialog.how.setCurrentIndex(dialog.how.findData("add"))
    assert not dialog.old.isVisible()
    dialog.value.setEditText("Swap")
    qtbot.waitUntil(lambda: dialog.foreseen is not None)
    assert dialog.preview.tabText(1) == "Left out (1)"


def test_that_words_are_found_and_replaced_in_texts(
    desk: Desk, host: QWidget, shown: Callable[[D], D], library: Path, messages: Messages, qtbot: QtBot
) -> None:
    dialog = shown(ReplaceMany(desk, "", host))
    dialog.sought.setText("neighbours")
    dialog.replacement.setText("People")
    dialog.any_case.setChecked(True)
    qtbot.waitUntil(lambda: dialog.foreseen is not None)
    assert dialog.note.text() == "4 places. 4 files change: +4 −4 lines."
    dialog.do_button.click()
    qtbot.waitUntil(lambda: bool(messages.history))
    assert b"People share" in (library / "seed-library.md").read_bytes()


def test_that_an_expression_that_cannot_be_understood_is_said(
    desk: Desk, host: QWidget, shown: Callable[[D], D], qtbot: QtBot
) -> None:
    dialog = shown(ReplaceMany(desk, "", host))
    dialog.expression.setChecked(True)
    dialog.sought.setText("(")
    qtbot.waitUntil(lambda: "cannot be understood" in dialog.note.text())
    assert not dialog.do_button.isEnabled()


def test_that_a_page_stands_beside_what_becomes_of_it_and_is_added_as_corrected(
    desk: Desk, host: QWidget, shown: Callable[[D], D], tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "oven.txt"
    file.write_text("food\n\nBread Oven\n\nBake together.\n\nSection 1: Context\n\nA village.\n", "utf-8")
    known = habits(desk.bridge.catalogue)
    page = read_file(file, known)
    assert isinstance(page, Page)
    dialog = shown(ImportPage(desk, page, known, host))
    assert dialog.source.toPlainText().startswith("food\n\nBread Oven")
    assert (dialog.title.text(), dialog.domain.text()) == ("Bread Oven", "food")
    assert "### Section 1: Context" in dialog.text.toPlainText()
    qtbot.waitUntil(lambda: "Section 1: Context" in dialog.preview.page.toPlainText())
    dialog.text.setPlainText("Mine.")
    dialog.title.setText("Seed Library")
    assert dialog.slug.placeholderText() == "seed-library-2"
    with qtbot.waitSignal(dialog.wanted) as asked:
        dialog.do_button.click()
    assert asked.args is not None
    (wanted,) = asked.args
    assert (wanted.title, wanted.body, wanted.domain) == ("Seed Library", "\nMine.\n", "food")


def test_that_a_tables_columns_are_mapped_and_its_rows_added(
    desk: Desk, host: QWidget, shown: Callable[[D], D], tmp_path: Path, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    file = tmp_path / "ideas.csv"
    file.write_text("Title,Why\nBread Oven,Warm.\n,Nothing.\nSoup Kitchen,Soup.\n", "utf-8")
    known = habits(desk.bridge.catalogue)
    table = read_file(file, known)
    assert not isinstance(table, Page)
    dialog = shown(ImportTable(desk, table, known, host))
    qtbot.waitUntil(lambda: dialog.foreseen is not None)
    assert dialog.do_button.text() == "Add 2 Patterns"
    assert dialog.preview.tabText(1) == "Left out (1)"
    choice = dialog.mapping.cellWidget(1, 2)
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData("section 1"))
    qtbot.waitUntil(lambda: dialog.foreseen is not None)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: bool(messages.history))
    assert b"Warm." in (library / "bread-oven.md").read_bytes()
    assert (library / "soup-kitchen.md").is_file()


def test_that_a_file_that_is_none_to_import_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(CannotMake):
        read_file(tmp_path / "nothing.txt", habits(desk.bridge.catalogue))


def test_that_who_names_a_pattern_is_shown_before_it_is_deleted_and_undo_brings_it_back(
    desk: Desk, host: QWidget, shown: Callable[[D], D], library: Path, messages: Messages, qtbot: QtBot
) -> None:
    before = contents(library)
    desk.bridge.open_pattern("tool-library.md")
    dialog = shown(DeletePattern(desk, "tool-library.md", host))
    qtbot.waitUntil(lambda: dialog.foreseen is not None)
    assert dialog.who.text().startswith("3 patterns name it.")
    assert dialog.named_by.item(0).text() == "Repair Cafe  –  1 in its frontmatter"
    dialog.references_too.setChecked(True)
    qtbot.waitUntil(lambda: dialog.foreseen is not None and len(dialog.foreseen.entries) == 4)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: bool(messages.history))
    assert not (library / "tool-library.md").exists()
    assert b"inferred_links: []" in (library / "seed-library.md").read_bytes()
    assert desk.bridge.current is None
    desk.bridge.undo()
    qtbot.waitUntil(lambda: desk.bridge.session.changed() == ())
    assert contents(library) == before


def test_that_a_copy_is_asked_for_by_its_title(
    bridge: SessionBridge, host: QWidget, shown: Callable[[D], D], qtbot: QtBot
) -> None:
    dialog = shown(DuplicatePattern(bridge, "time-bank.md", host))
    assert dialog.title.text() == "Time Bank (copy)"
    assert "time-bank-copy.md" in dialog.note.text()
    dialog.slug.setText("seed-library")
    assert not dialog.do_button.isEnabled()
    dialog.slug.setText("")
    with qtbot.waitSignal(dialog.wanted) as asked:
        dialog.do_button.click()
    assert asked.args == ["Time Bank (copy)", ""]
