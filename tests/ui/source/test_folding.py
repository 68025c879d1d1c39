"""What can be folded in frontmatter, and that folding hides lines and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from curator.resources import resource
from curator.ui.actions import Actions
from curator.ui.session_bridge import SessionBridge
from curator.ui.source import SourceView
from curator.ui.source.editor import SourceEditor
from curator.ui.source.folding import folds
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

TEXT = """\
# ═════
# GROUP 1: CORE
# ═════
title: One
summary: >-
  A long
  text.

# GROUP 2
relations:
- slug: a
  tags: [x,
    y]
-
  slug: b
rest:
    deep:
      - - 1
        - 2
      - three
    "flow: it": {
      a: 1
    }
"""


def test_that_groups_maps_lists_and_long_texts_fold() -> None:
    lines = TEXT.rstrip("\n").split("\n")
    assert [(each.name, lines[each.first].strip(), lines[each.last].strip()) for each in folds(lines)] == [
        ("group 1", "# GROUP 1: CORE", "text."),
        ("/summary", "summary: >-", "text."),
        ("group 2", "# GROUP 2", "}"),
        ("/relations", "relations:", "slug: b"),
        ("/relations/0", "- slug: a", "y]"),
        ("/relations/0/tags", "tags: [x,", "y]"),
        ("/relations/1", "-", "slug: b"),
        ("/rest", "rest:", "}"),
        ("/rest/deep", "deep:", "- three"),
        ("/rest/deep/0", "- - 1", "- 2"),
        ('/rest/"flow: it"', '"flow: it": {', "}"),
    ]


def test_that_folds_lie_inside_each_other_and_never_cross() -> None:
    for path in resource("sample-library").glob("*.md"):
        lines = path.read_text("utf-8").split("\n---")[0].split("\n")
        found = folds(lines)
        assert len({each.first for each in found}) == len(found)
        for place, outer in enumerate(found):
            assert outer.first < outer.last < len(lines)
            for inner in found[place + 1 :]:
                assert inner.first > outer.last or inner.last <= outer.last


@pytest.fixture
def view(
    library: Path,
    bridge_for: Callable[[Path], SessionBridge],
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
    qtbot: QtBot,
) -> SourceView:
    bridge = bridge_for(library)
    made = SourceView(bridge, actions, tasks, theme)
    qtbot.addWidget(made)
    made.resize(700, 600)
    with qtbot.waitExposed(made):
        made.show()
    bridge.open_pattern("repair-cafe")
    return made


def shown(editor: SourceEditor) -> list[str]:
    """The lines in view."""
    found, block = [], editor.document().firstBlock()
    while block.isValid():
        if block.isVisible():
            found.append(block.text())
        block = block.next()
    return found


def go(editor: SourceEditor, words: str) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(editor.toPlainText().index(words))
    editor.setTextCursor(cursor)


def test_that_folding_by_key_hides_lines_and_leaves_the_text_alone(
    view: SourceView, actions: Actions, qtbot: QtBot
) -> None:
    editor = view.editor
    text, bytes_before = editor.toPlainText(), view._bridge.current_bytes("repair-cafe.md")
    view.setFocus()
    go(editor, "confidence: 1")
    actions.trigger("yaml.fold")
    assert "lifecycle:" in shown(editor)
    assert not any("confidence: 1" in line for line in shown(editor))
    assert editor.textCursor().block().text() == "lifecycle:"
    assert editor.toPlainText() == text
    actions.trigger("yaml.fold_all")
    assert shown(editor)[0].startswith("# GROUP 1")
    assert len(shown(editor)) < 3
    assert editor.toPlainText() == text
    actions.trigger("yaml.unfold_all")
    assert shown(editor) == text.split("\n")
    view.take_over()
    assert view._bridge.current_bytes("repair-cafe.md") == bytes_before
    assert view._bridge.session.changed() == ()


def test_that_the_cursor_passes_over_what_is_folded_and_going_into_it_unfolds(
    view: SourceView, actions: Actions, qtbot: QtBot
) -> None:
    editor = view.editor
    go(editor, "lifecycle:")
    actions.trigger("yaml.fold")
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert editor.textCursor().block().text() == "relationships:"
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert editor.textCursor().block().text() == "lifecycle:"
    qtbot.keyClick(editor, Qt.Key.Key_End)
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    assert any("confidence: 1" in line for line in shown(editor))


def test_that_a_click_in_the_margin_folds_and_unfolds(view: SourceView, qtbot: QtBot) -> None:
    editor = view.editor
    block = editor.document().findBlock(editor.toPlainText().index("lifecycle:"))
    box = editor.blockBoundingGeometry(block).translated(editor.contentOffset())
    where = QPoint(editor.margin.width() - 6, round(box.center().y()))
    qtbot.mouseClick(editor.margin, Qt.MouseButton.LeftButton, pos=where)
    assert editor.folded == {"/lifecycle"}
    assert not any("confidence: 1" in line for line in shown(editor))
    editor.viewport().repaint()
    qtbot.mouseClick(editor.margin, Qt.MouseButton.LeftButton, pos=where)
    assert editor.folded == frozenset()


def test_that_what_is_folded_stays_so_through_edits_and_in_the_next_file(
    view: SourceView, actions: Actions, qtbot: QtBot
) -> None:
    editor = view.editor
    go(editor, "lifecycle:")
    actions.trigger("yaml.fold")
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    cursor.insertText("# a line more\n")
    assert not any("confidence: 1" in line for line in shown(editor))
    view.take_over()
    view._bridge.open_pattern("tool-library")
    assert "lifecycle:" in shown(editor)
    assert not any("status:" in line for line in shown(editor))


def test_that_an_error_in_folded_lines_is_shown(view: SourceView, actions: Actions, qtbot: QtBot) -> None:
    editor = view.editor
    go(editor, "confidence: 1")
    cursor = editor.textCursor()
    cursor.insertText("\t")
    view.take_over()
    go(editor, "lifecycle:")
    actions.trigger("yaml.fold")
    view.banner._buttons[0].click()
    assert any("confidence: 1" in line for line in shown(editor))
