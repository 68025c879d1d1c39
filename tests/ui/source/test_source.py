"""The YAML view: what parses becomes an edit, what does not stays where it is typed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.actions import Actions
from curator.ui.session_bridge import SessionBridge
from curator.ui.source import SourceView
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Open = Callable[[Path], SessionBridge]


@pytest.fixture
def bridge(library: Path, bridge_for: Open) -> SessionBridge:
    return bridge_for(library)


@pytest.fixture
def view(bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, qtbot: QtBot) -> SourceView:
    made = SourceView(bridge, actions, tasks, theme)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def write(view: SourceView, old: str, new: str) -> None:
    """Change the text as somebody who types."""
    text = view.editor.toPlainText()
    cursor = view.editor.textCursor()
    cursor.setPosition(text.index(old))
    cursor.setPosition(text.index(old) + len(old), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(new)


def test_that_showing_a_pattern_changes_nothing(view: SourceView, bridge: SessionBridge) -> None:
    for slug in ("repair-cafe", "time-bank", "broken.md"):
        bridge.open_pattern(slug)
        view.take_over()
    assert bridge.session.changed() == ()


def test_that_a_valid_change_becomes_an_edit_by_itself(view: SourceView, bridge: SessionBridge, qtbot: QtBot) -> None:
    bridge.open_pattern("repair-cafe")
    before = bridge.session.pattern("repair-cafe.md").to_bytes()
    write(view, "status: draft", "status: stable")
    qtbot.waitUntil(lambda: bridge.session.changed() == ("repair-cafe.md",))
    after = bridge.session.pattern("repair-cafe.md").to_bytes()
    assert after == before.replace(b"status: draft", b"status: stable")


def test_that_text_that_does_not_parse_waits_and_blocks_nothing(view: SourceView, bridge: SessionBridge) -> None:
    bridge.open_pattern("repair-cafe")
    write(view, 'title: "Repair Cafe"', 'title: "Repair Cafe')
    view.take_over()
    assert bridge.session.changed() == ()
    assert view.banner.isVisible()
    assert "Line" in view.banner.label.text()
    bridge.open_pattern("time-bank")
    assert view.banner.isHidden()
    bridge.open_pattern("repair-cafe")
    assert 'title: "Repair Cafe\n' in view.editor.toPlainText()
    write(view, 'title: "Repair Cafe', 'title: "Repair Cafe"')
    view.take_over()
    assert view.banner.isHidden()


def test_that_what_was_typed_a_moment_ago_is_taken_over_when_another_pattern_comes(
    view: SourceView, bridge: SessionBridge
) -> None:
    bridge.open_pattern("repair-cafe")
    write(view, "status: draft", "status: stable")
    bridge.open_pattern("time-bank")
    assert bridge.session.changed() == ("repair-cafe.md",)


def test_that_a_broken_file_shows_its_error_at_its_line(view: SourceView, bridge: SessionBridge) -> None:
    bridge.open_pattern("broken.md")
    failure = bridge.session.pattern("broken.md").failure
    assert failure is not None
    assert view.banner.isVisible()
    assert f"Line {failure.line}, column {failure.column}" in view.banner.label.text()
    block = view.editor.textCursor().block()
    assert view.editor.margin_text(block) == str(failure.line)


def test_that_a_broken_file_can_be_mended_here(view: SourceView, bridge: SessionBridge) -> None:
    bridge.open_pattern("broken.md")
    write(view, '"Broken\nsummary: [', '"Mended"\nsummary: []')
    view.take_over()
    assert bridge.session.pattern("broken.md").data == {"slug": "broken", "title": "Mended", "summary": []}
    assert view.banner.isHidden()


def test_that_undo_elsewhere_brings_the_text_back(view: SourceView, bridge: SessionBridge) -> None:
    bridge.open_pattern("repair-cafe")
    before = view.editor.toPlainText()
    write(view, "status: draft", "status: stable")
    view.take_over()
    bridge.undo()
    assert view.editor.toPlainText() == before


def test_that_line_numbers_are_those_of_the_file(view: SourceView, bridge: SessionBridge, library: Path) -> None:
    bridge.open_pattern("repair-cafe")
    lines = (library / "repair-cafe.md").read_text("utf-8").splitlines()
    block = view.editor.document().findBlockByNumber(3)
    assert block.text() == lines[int(view.editor.margin_text(block)) - 1]


def test_that_another_size_of_text_changes_no_pattern_that_is_not_shown_here(
    view: SourceView, bridge: SessionBridge, theme: Theme, qtbot: QtBot
) -> None:
    bridge.open_pattern("repair-cafe")
    view.hide()
    bridge.open_pattern("time-bank")
    theme.scale_fonts(1.5)
    qtbot.wait(view._idle.interval() + 100)
    view.take_over()
    assert bridge.session.changed() == ()
    edit = PatchEdit("time-bank.md", [{"op": "replace", "path": "/title", "value": "Hours"}])
    view.show()
    view.hide()
    bridge.apply([edit], "Edit title")
    theme.scale_fonts(1.0)
    qtbot.wait(view._idle.interval() + 100)
    data = bridge.session.pattern("time-bank.md").data
    assert data is not None
    assert data["title"] == "Hours"
