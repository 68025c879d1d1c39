"""The dialog that renames a pattern."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.ui.making.deeds import Deeds
from curator.ui.making.plan_sheet import Desk
from curator.ui.making.renaming import RenamePattern
from curator.ui.messages import Messages
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme


@pytest.fixture
def bridge(bridge_for: Callable[[Path], SessionBridge], library: Path) -> SessionBridge:
    made = bridge_for(library)
    made.open_pattern("tool-library.md")
    return made


@pytest.fixture
def dialog(bridge: SessionBridge, tasks: Tasks, theme: Theme, qtbot: QtBot) -> RenamePattern:
    desk = Desk(bridge, tasks, theme, Deeds(bridge, tasks, bridge))
    made = RenamePattern(desk, "tool-library.md", "tool-library", None)  # type: ignore[arg-type]
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    return made


def foreseen(dialog: RenamePattern, slug: str, qtbot: QtBot) -> None:
    dialog.slug.setText(slug)
    qtbot.waitUntil(lambda: dialog.foreseen is not None)


def test_that_every_file_is_shown_with_its_difference_before_anything_changes(
    dialog: RenamePattern, library: Path, qtbot: QtBot
) -> None:
    foreseen(dialog, "tool-house", qtbot)
    assert dialog.note.text() == "4 files change: +5 −5 lines."
    assert dialog.do_button.text() == "Rename in 4 files"
    qtbot.waitUntil(lambda: dialog.preview.panel.path.text() != "")
    assert (library / "tool-library.md").is_file()


def test_that_it_is_done_saved_kept_in_hand_and_undone(
    dialog: RenamePattern, bridge: SessionBridge, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    before = {each.name: each.read_bytes() for each in library.glob("*.md")}
    foreseen(dialog, "tool-house", qtbot)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: bool(messages.history))
    assert messages.history[-1].text == "Renamed tool-library to tool-house in 4 files."
    assert bridge.current == "tool-house.md"
    assert b"target: tool-house" in (library / "seed-library.md").read_bytes()
    bridge.undo()
    assert bridge.current == "tool-library.md"
    qtbot.waitUntil(lambda: bridge.session.changed() == ())
    assert {each.name: each.read_bytes() for each in library.glob("*.md")} == before


def test_that_the_old_name_leads_to_the_pattern_until_everybody_knows_the_new_one(
    dialog: RenamePattern, bridge: SessionBridge, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    foreseen(dialog, "tool-house", qtbot)
    dialog.do_button.click()
    qtbot.waitUntil(lambda: bool(messages.history))
    assert bridge.catalogue.row("tool-library.md") is not None, "nobody follows here"
    assert bridge.open_pattern("tool-library.md")
    assert bridge.current == "tool-house.md"
    bridge.undo()
    qtbot.waitUntil(lambda: bridge.session.changed() == ())
    assert bridge.open_pattern("tool-library.md")
    assert bridge.current == "tool-library.md"
    bridge.redo()
    qtbot.waitUntil(lambda: bridge.session.changed() == ())
    assert bridge.current == "tool-house.md"
    (library / "tool-library.md").write_bytes((library / "time-bank.md").read_bytes())
    bridge.session.reload(["tool-library.md"])
    assert bridge.open_pattern("tool-library.md")
    assert bridge.current == "tool-library.md", "another one has the old name now"


def test_that_a_slug_that_cannot_be_is_said_and_not_done(dialog: RenamePattern, qtbot: QtBot) -> None:
    dialog.slug.setText("seed-library")
    qtbot.waitUntil(lambda: "already" in dialog.note.text())
    assert not dialog.do_button.isEnabled()
    dialog.slug.setText("../up")
    qtbot.waitUntil(lambda: "cannot be a slug" in dialog.note.text())
    dialog.do()
    dialog.slug.setText("")
    qtbot.waitUntil(lambda: "for example tool-library" in dialog.note.text())


def test_that_leaving_while_it_is_worked_out_changes_nothing(
    dialog: RenamePattern, bridge: SessionBridge, qtbot: QtBot
) -> None:
    dialog.slug.setText("tool-house")
    dialog._soon.timeout.emit()  # at once: waited for, it may be over before it is looked at
    assert dialog._task is not None
    dialog.reject()
    qtbot.wait(1)
    assert dialog.foreseen is None
    assert bridge.session.changed() == ()
