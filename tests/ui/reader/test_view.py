"""The reader in its surroundings: it follows the pattern in hand, and leads to others."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit, SectionEdit
from curator.ui.actions import Actions
from curator.ui.messages import Messages
from curator.ui.reader import ReaderView
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

FIRST = """---
slug: first
title: First pattern
relationships: {enables: [{slug: second, weight: 0.5}]}
---
Opening.

### Section 1: Context

Words of the context, see [the other](second.md), [[second]] and [the web](https://example.org/x).

### Section 3: Solution

Therefore.
"""


@pytest.fixture
def bridge(bridge_for: Callable[[Path], SessionBridge], tmp_path: Path) -> SessionBridge:
    root = tmp_path / "library"
    root.mkdir()
    (root / "first.md").write_text(FIRST)
    (root / "second.md").write_text("---\nslug: second\ntitle: Second\n---\n# Other\n\nText of the second.\n")
    (root / "broken.md").write_text("---\ntitle: [\n---\nA body all the same.\n")
    made = bridge_for(root)
    made.open_pattern("first.md")
    return made


@pytest.fixture
def view(bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, qtbot: QtBot) -> ReaderView:
    made = ReaderView(bridge, actions, tasks, theme)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: "Therefore." in made.page.toPlainText())
    return made


def test_that_the_outline_shows_what_is_there_and_what_is_missing(view: ReaderView) -> None:
    there = {entry.title: bool(entry.anchor) for entry in view.outline.entries}
    assert list(there) == [
        "Context",
        "Problem",
        "Solution",
        "Implementation",
        "Consequences",
        "Known Uses",
        "Cognitive Era",
        "Vitality",
    ]
    assert [title for title, present in there.items() if present] == ["Context", "Solution"]


def test_that_the_outline_holds_lengths_against_what_is_advised(view: ReaderView) -> None:
    context = view.outline.entries[0]
    assert (context.words, context.advised, context.fits) == (11, (100, 200), False)
    assert view.outline.item(0).toolTip() == "1 Context, 11 words (100 to 200 are advised)"


def test_that_an_edit_is_read_at_once(view: ReaderView, bridge: SessionBridge, qtbot: QtBot) -> None:
    edits = [
        SectionEdit("first.md", 3, "Hence."),
        PatchEdit("first.md", [{"op": "replace", "path": "/title", "value": "New name"}]),
    ]
    bridge.session.apply(edits, "Edit")
    qtbot.waitUntil(lambda: "Hence." in view.page.toPlainText() and "New name" in view.page.toPlainText())


def test_that_links_lead_to_other_patterns(view: ReaderView, bridge: SessionBridge, qtbot: QtBot) -> None:
    for address in ("second.md", "pattern:second", "./second.md#other", "/patterns/second.html", "second"):
        bridge.open_pattern("first.md")
        view.follow(address)
        assert bridge.current == "second.md", address
    qtbot.waitUntil(lambda: "Text of the second." in view.page.toPlainText())


def test_that_a_link_to_nothing_says_so(view: ReaderView, bridge: SessionBridge, messages: Messages) -> None:
    view.follow("nowhere.md")
    view.follow("javascript:alert(1)")
    assert bridge.current == "first.md"
    assert [notice.level for notice in messages.history] == ["warning", "warning"]


def test_that_a_web_link_asks_before_it_leaves(view: ReaderView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))

    def answer(words: str) -> None:
        view.follow("https://example.org/x")
        box = next(child for child in view.findChildren(QMessageBox) if child.isVisible())
        qtbot.mouseClick(next(b for b in box.buttons() if words in b.text()), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not view.findChildren(QMessageBox))

    answer("Cancel")
    assert opened == []
    answer("Open in the browser")
    assert opened == ["https://example.org/x"]


def test_that_a_file_that_does_not_parse_is_read_all_the_same(
    view: ReaderView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    bridge.open_pattern("broken.md")
    qtbot.waitUntil(lambda: "A body all the same." in view.page.toPlainText())


def test_that_reading_changes_nothing(view: ReaderView, bridge: SessionBridge) -> None:
    assert bridge.session.changed() == ()


def test_that_the_find_bar_marks_and_goes_on(view: ReaderView, qtbot: QtBot) -> None:
    view.find_bar.open()
    qtbot.keyClicks(view.find_bar.words, "the")
    qtbot.waitUntil(lambda: "place" in view.find_bar.count.text())
    first = view.page.textCursor().selectionStart()
    qtbot.keyClick(view.find_bar.words, Qt.Key.Key_Return)
    assert view.page.textCursor().selectionStart() != first
    qtbot.keyClick(view.find_bar.words, Qt.Key.Key_Escape)
    assert not view.find_bar.isVisible()


def test_that_the_outline_jumps_to_a_section(view: ReaderView, qtbot: QtBot) -> None:
    view.resize(1000, 160)
    row = next(i for i, entry in enumerate(view.outline.entries) if entry.title == "Solution")
    view.outline.itemClicked.emit(view.outline.item(row))
    assert view.page.verticalScrollBar().value() > 0
