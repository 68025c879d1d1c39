"""The section editor in its surroundings: what is typed reaches the file, and what others change is shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit, SectionEdit
from curator.ui.actions import Actions
from curator.ui.messages import Messages
from curator.ui.sections import SectionsView
from curator.ui.sections.stretch import OPENING, WHOLE, Part
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

FIRST = """---
title: First
ontology:
  search_hints: {primary_tension: "near vs. far"}
  commons_assessment: {}
---

Opening words.

[!NOTE] Confidence Rating: ★★★ (Established)
> Drawn from practice.

---

### Section 1: Context

Words of the context\xa0here.

---

### Section 3: Solution

> **Therefore, talk.**

---

### Section 4: Steps

One two.
"""
S1, S3 = Part("section", 1), Part("section", 3)


@pytest.fixture
def bridge(bridge_for: Callable[[Path], SessionBridge], tmp_path: Path) -> SessionBridge:
    root = tmp_path / "library"
    root.mkdir()
    (root / "first.md").write_text(FIRST)
    (root / "plain.md").write_text("---\ntitle: Plain\n---\n# No sections\n\nText.\n")
    (root / "crlf.md").write_bytes(FIRST.replace("\n", "\r\n").encode())
    made = bridge_for(root)
    made.open_pattern("first.md")
    return made


@pytest.fixture
def view(bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, qtbot: QtBot) -> SectionsView:
    made = SectionsView(bridge, actions, tasks, theme)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitUntil(lambda: len(made.parts.rows) > 0)
    return made


def body(bridge: SessionBridge, path: str = "first.md") -> str:
    return bridge.session.pattern(path).body


def take(view: SectionsView, part: Part, qtbot: QtBot) -> None:
    row = [each.part for each in view.parts.rows].index(part)
    view.parts.setCurrentRow(row)
    assert view.draft.part == part


def write(view: SectionsView, text: str, qtbot: QtBot) -> None:
    """Type at the end of the text, and wait until it is the session's."""
    end = len(view.editor.text())
    view.editor.select(end, end)
    for number, line in enumerate(text.split("\n")):
        if number:
            qtbot.keyClick(view.editor, Qt.Key.Key_Return)
        qtbot.keyClicks(view.editor, line)
    view.draft.take_over()


def test_that_the_list_shows_every_part_with_its_state(view: SectionsView) -> None:
    assert [(row.number, row.title, row.remark) for row in view.parts.rows] == [
        ("", "Opening", "9"),
        ("1", "Context", "5"),
        ("2", "Problem", "missing"),
        ("3", "Solution", "2"),
        ("4", "Steps", "2"),
        ("5", "Consequences", "missing"),
        ("6", "Known Uses", "missing"),
        ("7", "Cognitive Era", "missing"),
        ("8", "Vitality", "missing"),
        ("", "Whole text", "27"),
    ]


def test_that_a_row_says_in_words_what_it_draws(view: SectionsView) -> None:
    spoken = {row.number: row.spoken for row in view.parts.rows}
    assert spoken["1"] == "1 Context, 5 words, shorter than the advised 100 to 200"
    assert spoken["2"] == "2 Problem, missing, 100 to 200 words are advised"
    assert spoken["4"].endswith("usually called Implementation")


def test_that_typing_changes_the_part_and_nothing_else(view: SectionsView, bridge: SessionBridge, qtbot: QtBot) -> None:
    take(view, S3, qtbot)
    write(view, " And listen.", qtbot)
    before = FIRST.split("---\n", 2)[2]
    assert body(bridge) == before.replace("talk.**", "talk.** And listen.")


def test_that_a_part_is_shown_beside_its_rendering(view: SectionsView, qtbot: QtBot) -> None:
    take(view, S3, qtbot)
    # what is left of a quote is followed by a character without width
    qtbot.waitUntil(lambda: view.preview.page.toPlainText().strip("\n\u200b") == "Therefore, talk.")
    write(view, " More.", qtbot)
    qtbot.waitUntil(lambda: "More." in view.preview.page.toPlainText())


def test_that_a_burst_of_typing_is_taken_over_by_itself_as_one_step(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, S1, qtbot)
    view.editor.select(0, 0)
    qtbot.keyClicks(view.editor, "abc ")
    qtbot.waitUntil(lambda: "abc Words" in body(bridge))
    qtbot.keyClicks(view.editor, "def ")
    qtbot.waitUntil(lambda: "abc def Words" in body(bridge))
    assert bridge.session.undo_label == "Edit section 1"
    bridge.undo()
    assert body(bridge) == FIRST.split("---\n", 2)[2]
    assert view.editor.text().startswith("Words of")


def test_that_undo_is_the_sessions_and_takes_back_what_was_just_typed(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, S1, qtbot)
    view.editor.setFocus()
    qtbot.keyClicks(view.editor, "xyz")
    bridge.undo()
    assert body(bridge) == FIRST.split("---\n", 2)[2]
    assert view.editor.text().startswith("Words")
    assert bridge.session.redo_label == "Edit section 1"
    assert not view.editor.document().isUndoAvailable()


def test_that_the_key_for_undo_is_left_to_the_window_which_has_something_to_undo_then(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, S1, qtbot)
    qtbot.keyClicks(view.editor, "xyz")
    assert bridge.session.undo_label is None
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z"):
        asked = QKeySequence(keys)[0]
        event = QKeyEvent(QEvent.Type.ShortcutOverride, asked.key(), asked.keyboardModifiers())
        event.ignore()
        QApplication.sendEvent(view.editor, event)
        assert not event.isAccepted()
        assert bridge.session.undo_label == "Edit section 1"


def test_that_what_others_change_is_shown_and_the_cursor_stays(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, S1, qtbot)
    place = view.editor.text().index("context")
    view.editor.select(place, place)
    bridge.session.apply([SectionEdit("first.md", 1, "First. Words of the context\xa0here, and there.")], "Elsewhere")
    text = view.editor.text()
    assert text == "First. Words of the context\xa0here, and there."
    assert view.editor.selection()[0] == text.index("context")


def test_that_what_is_being_typed_survives_a_change_of_another_part(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, S1, qtbot)
    view.editor.select(0, 0)
    qtbot.keyClicks(view.editor, "Typed. ")
    bridge.session.apply([PatchEdit("first.md", [{"op": "replace", "path": "/title", "value": "T"}])], "Elsewhere")
    bridge.session.apply([SectionEdit("first.md", 3, "Changed.")], "Elsewhere")
    view.draft.take_over()
    assert "Typed. Words" in body(bridge)
    assert "\nChanged.\n" in body(bridge)


def test_that_blank_lines_at_the_end_stay_in_the_editor_when_the_file_is_saved(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, S3, qtbot)
    write(view, " x", qtbot)
    end = len(view.editor.text())
    view.editor.select(end, end)
    view.editor.insertPlainText("\n\n")
    view.draft.take_over()
    bridge.session.save()
    assert view.editor.text().endswith("x\n\n")
    assert "x\n\n---" in body(bridge)


def test_that_a_missing_section_is_added_where_it_belongs(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, Part("section", 2), qtbot)
    button = next(each for each in view.missing.findChildren(QPushButton) if each.text() == "Add this section")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "---\n\n### Section 2: Problem\n\n> **The core conflict is near vs. far.**" in body(bridge)
    assert view.editor.text().startswith("> **The core conflict is near vs. far.**")
    assert not view.editor.isReadOnly()
    bridge.undo()
    assert body(bridge) == FIRST.split("---\n", 2)[2]
    assert view.editor.isReadOnly()


def test_that_a_callout_is_mended_by_one_click(view: SectionsView, bridge: SessionBridge, qtbot: QtBot) -> None:
    button = next(each for each in view.head.banner.findChildren(QPushButton) if each.text() == "Mend it")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert body(bridge) == FIRST.split("---\n", 2)[2].replace("[!NOTE]", "> [!NOTE]")
    qtbot.waitUntil(lambda: view.head.banner.isHidden())


def test_that_a_heading_is_renamed_by_one_click(view: SectionsView, bridge: SessionBridge, qtbot: QtBot) -> None:
    view.mending.mend_callouts()
    take(view, Part("section", 4), qtbot)
    qtbot.waitUntil(lambda: "Implementation" in view.head.banner.label.text())
    view.mending.rename_heading()
    assert "### Section 4: Implementation\n" in body(bridge)


def test_that_a_body_without_sections_is_edited_whole(view: SectionsView, bridge: SessionBridge, qtbot: QtBot) -> None:
    bridge.open_pattern("plain.md")
    assert view.draft.part == WHOLE
    assert view.editor.text() == "# No sections\n\nText.\n"
    write(view, "More.\n", qtbot)
    assert body(bridge, "plain.md") == "# No sections\n\nText.\nMore.\n"


def test_that_the_same_section_is_in_hand_in_the_next_pattern(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, S3, qtbot)
    bridge.open_pattern("plain.md")
    bridge.open_pattern("crlf.md")
    assert view.draft.part == S3
    write(view, "\n\nNew.", qtbot)
    expected = FIRST.replace("talk.**", "talk.**\n\nNew.").replace("\n", "\r\n").encode()
    assert bridge.session.pattern("crlf.md").to_bytes() == expected


def test_that_what_was_typed_goes_to_its_own_pattern_when_another_is_opened(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, OPENING, qtbot)
    view.editor.select(0, 0)
    qtbot.keyClicks(view.editor, "Well. ")
    bridge.open_pattern("plain.md")
    assert "Well. Opening words." in body(bridge)
    assert body(bridge, "plain.md") == "# No sections\n\nText.\n"


def test_that_showing_changes_nothing(view: SectionsView, bridge: SessionBridge, qtbot: QtBot) -> None:
    for row in range(len(view.parts.rows)):
        view.parts.setCurrentRow(row)
    bridge.open_pattern("crlf.md")
    qtbot.waitUntil(lambda: len(view.parts.rows) > 1)
    for row in range(len(view.parts.rows)):
        view.parts.setCurrentRow(row)
    view.hide()
    assert bridge.session.changed() == ()


def test_that_all_places_are_replaced_in_one_step(
    view: SectionsView, bridge: SessionBridge, messages: Messages, qtbot: QtBot
) -> None:
    view.find_bar.open()
    view.find_bar.scope.activated.emit(1)
    assert view.draft.part == WHOLE
    view.find_bar.words.setText("section (\\d)")
    view.find_bar.expression.setChecked(True)
    view.find_bar.replacement.setText("Section $1.")
    view.find_bar.replace_all()
    assert "### Section 1.: Context" in body(bridge)
    assert messages.history[-1].text == "Replaced 3 places"
    assert bridge.session.undo_label == "Replace all"
    bridge.undo()
    assert body(bridge) == FIRST.split("---\n", 2)[2]
    view.find_bar.scope.activated.emit(0)
    assert view.draft.part == S1


def test_that_places_are_found_one_after_the_other_and_replaced(
    view: SectionsView, bridge: SessionBridge, qtbot: QtBot
) -> None:
    take(view, S1, qtbot)
    view.editor.select(0, 0)
    view.find_bar.open(replacing=True)
    view.find_bar.words.setText("o")
    view.find_bar.look(jump=True)
    assert (view.editor.selection(), view.find_bar.count.text()) == ((1, 2), "1 of 3")
    qtbot.keyClick(view.find_bar.words, Qt.Key.Key_Return)
    assert view.find_bar.count.text() == "2 of 3"
    qtbot.keyClick(view.find_bar.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    view.find_bar.replacement.setText("0")
    view.find_bar.replace_one()
    view.draft.take_over()
    assert "W0rds of the context" in body(bridge)
    qtbot.keyClick(view.find_bar.words, Qt.Key.Key_Escape)
    assert view.find_bar.isHidden()


def test_that_a_wrong_expression_is_said_and_finds_nothing(view: SectionsView, qtbot: QtBot) -> None:
    view.find_bar.open()
    view.find_bar.expression.setChecked(True)
    view.find_bar.words.setText("(")
    view.find_bar.look(jump=False)
    assert view.find_bar.count.text() == "Not an expression"
    assert "missing" in view.find_bar.words.toolTip()


@pytest.mark.parametrize(("width", "across", "listed"), [(1400, True, True), (900, False, True), (500, False, False)])
def test_that_the_layout_follows_the_room(
    width: int, across: bool, listed: bool, view: SectionsView, qtbot: QtBot
) -> None:
    view.resize(width, 700)
    assert (view.split.orientation() == Qt.Orientation.Horizontal) == across
    assert view.parts.isVisible() == listed
    assert view.head.chooser.isVisible() != listed


def test_that_the_chooser_takes_a_part_in_hand(view: SectionsView, qtbot: QtBot) -> None:
    view.resize(500, 700)
    view.head.chooser.setCurrentIndex(3)
    view.head.chooser.activated.emit(3)
    assert view.draft.part == S3


def test_that_shortcuts_shape_the_text(view: SectionsView, bridge: SessionBridge, qtbot: QtBot) -> None:
    take(view, S1, qtbot)
    view.editor.setFocus()
    view.editor.select(0, 5)
    qtbot.keyClick(view.editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert view.editor.text().startswith("**Words** of")
    qtbot.keyClick(view.editor, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert view.editor.text().startswith("Words of")


def test_that_return_goes_on_with_a_list(view: SectionsView, qtbot: QtBot) -> None:
    take(view, S1, qtbot)
    view.editor.replace_all("1. One")
    view.editor.select(6, 6)
    qtbot.keyClick(view.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(view.editor, "Two")
    assert view.editor.text() == "1. One\n2. Two"


def test_that_keys_go_from_part_to_part(view: SectionsView, actions: Actions, qtbot: QtBot) -> None:
    actions.trigger("text.next_part")
    assert view.draft.part == Part("section", 2)
    actions.trigger("text.previous_part")
    actions.trigger("text.previous_part")
    assert view.draft.part == OPENING


def test_that_lines_are_as_wide_as_the_editor_after_every_change_of_its_width(view: SectionsView, qtbot: QtBot) -> None:
    take(view, S1, qtbot)
    view.editor.replace_all("many words " * 60)
    for width in (1600, 500, 900, 640, 1200):
        view.resize(width, 700)
        QApplication.processEvents()
        block = view.editor.document().firstBlock()
        assert view.editor.blockBoundingRect(block).width() == view.editor.viewport().width()


def test_that_the_keys_reach_a_missing_section_and_add_it(
    view: SectionsView, bridge: SessionBridge, actions: Actions, qtbot: QtBot
) -> None:
    view.activateWindow()
    take(view, S1, qtbot)
    view.editor.setFocus()
    qtbot.waitUntil(view.editor.hasFocus)
    actions.trigger("text.next_part")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPushButton))
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.text() == "Add this section"
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert "### Section 2: Problem" in body(bridge)
    assert view.editor.hasFocus()
