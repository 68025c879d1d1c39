"""The dialog for a new pattern, and what it does."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import BodyEdit, CreateFile
from curator.library.editing.plans import Plan
from curator.library.making.creating import Wanted
from curator.ui.making.creating import NewPattern, habits
from curator.ui.making.deeds import Deeds
from curator.ui.messages import Messages
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks


@pytest.fixture
def dialog(bridge: SessionBridge, qtbot: QtBot) -> NewPattern:
    made = NewPattern(bridge, habits(bridge.catalogue), None)  # type: ignore[arg-type]
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    return made


def test_that_the_slug_and_the_file_follow_the_title(dialog: NewPattern) -> None:
    assert not dialog.do_button.isEnabled()
    dialog.title.setText("Repair Café")
    assert dialog.slug.placeholderText() == "repair-cafe-2"
    assert "repair-cafe-2.md" in dialog.note.text()
    assert dialog.do_button.isEnabled()


def test_that_a_slug_that_somebody_has_is_said_with_its_holder(dialog: NewPattern) -> None:
    dialog.title.setText("Another")
    dialog.slug.setText("repair-cafe")
    assert "repair-cafe.md" in dialog.note.text()
    assert not dialog.do_button.isEnabled()


def test_that_enter_asks_for_what_was_filled_in(dialog: NewPattern, qtbot: QtBot) -> None:
    dialog.title.setText("Bread Oven")
    dialog.domain.setCurrentText("food")
    dialog.summary.setPlainText("Bake together.")
    with qtbot.waitSignal(dialog.wanted) as asked:
        dialog.do_button.click()
    assert asked.args == [Wanted("Bread Oven", "v7.1", "", "", "Bake together.", "food")]


def test_that_a_library_offers_its_own_domains_and_folders(dialog: NewPattern) -> None:
    assert {dialog.domain.itemText(row) for row in range(dialog.domain.count())} == {"", "sharing", "food"}
    assert dialog.folder.currentText() == "Top of the library"


@pytest.fixture
def deeds(bridge: SessionBridge, tasks: Tasks, qtbot: QtBot) -> Deeds:
    return Deeds(bridge, tasks, bridge)


def create(deeds: Deeds, qtbot: QtBot, path: str = "new.md") -> None:
    done: list[bool] = []
    plan = Plan("New pattern", (CreateFile(path, b"---\nslug: new\n---\n"),))
    deeds.carry_out(plan, "Created.", then=lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))


def test_that_a_deed_is_saved_at_once_and_so_is_taking_it_back(
    deeds: Deeds, bridge: SessionBridge, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    create(deeds, qtbot)
    assert (library / "new.md").is_file()
    assert messages.history[-1].text == "Created."
    bridge.undo()
    qtbot.waitUntil(lambda: not (library / "new.md").exists())
    bridge.redo()
    qtbot.waitUntil(lambda: (library / "new.md").is_file())
    qtbot.waitUntil(lambda: bridge.session.changed() == ())


def test_that_a_deed_on_files_with_unsaved_edits_waits_for_them_to_be_saved(
    deeds: Deeds, bridge: SessionBridge, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    bridge.apply([BodyEdit("seed-library.md", "Mine.\n")], "Type")
    done: list[bool] = []
    plan = Plan("Change both", (BodyEdit("seed-library.md", "Ours.\n"), BodyEdit("time-bank.md", "Ours.\n")))
    deeds.carry_out(plan, "Changed.", then=lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    assert set(bridge.session.changed()) == {"seed-library.md", "time-bank.md"}
    assert b"Ours." not in (library / "time-bank.md").read_bytes()


def test_that_a_deed_that_cannot_be_done_says_why(
    deeds: Deeds, bridge: SessionBridge, messages: Messages, qtbot: QtBot
) -> None:
    deeds.carry_out(Plan("New", (CreateFile("seed-library.md", b""),)), "Created.")
    qtbot.waitUntil(lambda: bool(messages.history))
    assert "exists already" in messages.history[-1].text


def test_that_a_deed_that_is_stopped_before_it_is_done_leaves_everything_as_it_was(
    deeds: Deeds, bridge: SessionBridge, library: Path, qtbot: QtBot
) -> None:
    stop, stopped = Event(), list[bool]()
    stop.set()
    plan = Plan("Change both", (BodyEdit("seed-library.md", "Ours.\n"), BodyEdit("time-bank.md", "Ours.\n")))
    deeds.carry_out(plan, "Changed.", stop=stop, stopped=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: bool(stopped))
    assert bridge.session.changed() == ()
    assert bridge.session.undo_label is None
