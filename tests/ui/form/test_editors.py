"""Every kind of field in both directions: what the file has is shown, and what is done changes those lines alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCalendarWidget, QMenu
from pytestqt.qtbot import QtBot

from curator.ui.form import FormView
from curator.ui.form.chips import ChipsEditor
from curator.ui.form.choice import ComboEditor
from curator.ui.form.date import DateEditor
from curator.ui.form.line import LineEditor
from curator.ui.form.numbers import NumberEditor
from curator.ui.form.overall import OverallEditor
from curator.ui.form.row import FieldRow
from curator.ui.form.score import ScoreEditor
from curator.ui.form.stars import StarsEditor
from curator.ui.form.text import TextEditor

Rows = Callable[[str], FieldRow]
Differs = Callable[[], tuple[list[str], list[str]]]


def test_that_a_line_shows_and_writes_its_text(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/title").editor
    assert isinstance(editor, LineEditor)
    assert editor.line.text() == "A rich pattern"
    editor.line.setFocus()
    editor.line.end(False)
    qtbot.keyClicks(editor.line, " indeed")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert differs() == (['title: "A rich pattern"'], ['title: "A rich pattern indeed"'])


def test_that_a_line_that_the_file_lacks_is_added_with_its_map(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/context_labels/government").editor
    assert isinstance(editor, LineEditor)
    assert editor.line.text() == ""
    qtbot.keyClicks(editor.line, "In office")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    gone, come = differs()
    assert gone == []
    assert len(come) == 1
    assert come[0].startswith("  government:")
    assert "In office" in come[0]


def test_that_an_empty_field_takes_a_value(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/context_labels/tech").editor
    assert isinstance(editor, LineEditor)
    qtbot.keyClicks(editor.line, "As code")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    gone, come = differs()
    assert gone == ["  tech: ~"]
    assert len(come) == 1
    assert "As code" in come[0]


def test_that_nothing_typed_into_an_empty_field_leaves_it(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/context_labels/activist").editor
    assert isinstance(editor, LineEditor)
    qtbot.keyClicks(editor.line, "a")
    qtbot.keyClick(editor.line, Qt.Key.Key_Backspace)
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert differs() == ([], [])


def test_that_running_text_keeps_its_folding_and_comment(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/summary").editor
    assert isinstance(editor, TextEditor)
    assert editor.text.toPlainText().startswith("Creating alliances")
    assert "\n" not in editor.text.toPlainText()
    cursor = editor.text.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    editor.text.setTextCursor(cursor)
    qtbot.keyClicks(editor.text, " Truly.")
    editor.settled.emit()
    gone, come = differs()
    assert all(line.startswith("  ") for line in gone + come)
    assert come[-1].endswith("Truly.")


def test_that_unbreakable_spaces_in_running_text_stay(form: FormView, row: Rows, qtbot: QtBot) -> None:
    editor = row("/summary").editor
    assert isinstance(editor, TextEditor)
    typed: list[object] = []
    editor.typed.connect(typed.append)
    editor.show_value("10\u00a0km of\u2028path")
    assert typed == []
    editor.text.moveCursor(editor.text.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor.text, "!")
    assert typed == ["10\u00a0km of\u2028path!"]


def test_that_a_box_of_text_grows_with_its_text(row: Rows, qtbot: QtBot) -> None:
    editor = row("/summary").editor
    assert isinstance(editor, TextEditor)
    before = editor.text.height()
    editor.show_value("word " * 400)
    qtbot.waitUntil(lambda: editor.text.height() > before * 2)
    assert editor.text.document().size().height() * editor.text.fontMetrics().lineSpacing() <= editor.text.height()
    editor.show_value("short")
    qtbot.waitUntil(lambda: editor.text.height() <= before)


def test_that_a_line_too_long_for_a_line_becomes_a_box(form: FormView, row: Rows) -> None:
    from curator.library.editing.edits import PatchEdit

    assert isinstance(row("/title").editor, LineEditor)
    long = "word " * 80
    form.context.bridge.session.apply([PatchEdit("rich.md", [{"op": "replace", "path": "/title", "value": long}])], "x")
    assert isinstance(row("/title").editor, TextEditor)


def test_that_a_long_line_wraps_and_return_hands_it_over(
    form: FormView, row: Rows, differs: Differs, qtbot: QtBot
) -> None:
    from curator.library.editing.edits import PatchEdit

    words = "In companies that are large enough to have several floors and more than one canteen"
    form.context.bridge.session.apply(
        [PatchEdit("rich.md", [{"op": "replace", "path": "/context_labels/corporate", "value": words}])], "x"
    )
    editor = row("/context_labels/corporate").editor
    assert isinstance(editor, TextEditor)
    editor.text.moveCursor(editor.text.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor.text, ".")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    QGuiApplication.clipboard().setText(" And\nso on.")
    editor.text.paste()
    editor.settled.emit()
    assert editor.text.toPlainText() == f"{words}. And so on."
    assert differs()[0] == ['  corporate: "In companies"']


def test_that_a_line_stays_a_line_while_somebody_types(form: FormView, row: Rows, qtbot: QtBot) -> None:
    editor = row("/title").editor
    assert isinstance(editor, LineEditor)
    form.activateWindow()
    editor.line.setFocus()
    qtbot.waitUntil(editor.line.hasFocus)
    editor.line.end(False)
    qtbot.keyClicks(editor.line, " that goes on and on until it is too long for one line of the form")
    form.desk.flush()
    assert row("/title").editor is editor
    assert editor.line.hasFocus()


def test_that_chips_are_added_one_item_each(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/ontology/commons_domain").editor
    assert isinstance(editor, ChipsEditor)
    assert [chip.text() for chip in editor.chips] == ["life"]
    qtbot.keyClicks(editor.entry, "urban")
    qtbot.keyClick(editor.entry, Qt.Key.Key_Return)
    assert differs() == ([], ["    - urban"])
    assert [chip.text() for chip in editor.chips] == ["life", "urban"]


def test_that_a_chip_is_removed_by_its_cross_by_delete_and_by_backspace(
    row: Rows, differs: Differs, qtbot: QtBot
) -> None:
    editor = row("/ontology/search_hints/vector_keywords").editor
    assert isinstance(editor, ChipsEditor)
    chip = editor.chips[0]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 14, chip.height() // 2))
    assert [chip.text() for chip in editor.chips] == ["two"]
    qtbot.keyClick(editor.entry, Qt.Key.Key_Backspace)
    assert editor.chips == []
    _gone, come = differs()
    assert come == ["    vector_keywords: []"]
    alias = row("/aliases").editor
    assert isinstance(alias, ChipsEditor)
    qtbot.keyClick(alias.chips[1], Qt.Key.Key_Delete)
    assert [chip.text() for chip in alias.chips] == ["Wealth"]


def test_that_a_pasted_list_becomes_chips_and_names_with_commas_stay_whole(
    row: Rows, differs: Differs, qtbot: QtBot
) -> None:
    words = row("/ontology/search_hints/vector_keywords").editor
    assert isinstance(words, ChipsEditor)
    words.entry.pasted.emit("three, four ;five")
    assert [chip.text() for chip in words.chips] == ["one", "two", "three", "four", "five"]
    names = row("/aliases").editor
    assert isinstance(names, ChipsEditor)
    names.entry.pasted.emit("Riches, great and small")
    assert names.entry.text() == "Riches, great and small"
    names.entry.clear()
    names.entry.pasted.emit("- Riches\n- Abundance, again\n")
    assert [chip.text() for chip in names.chips][2:] == ["Riches", "Abundance, again"]


def test_that_a_chip_is_edited_and_moved(row: Rows, text: Callable[[], str], qtbot: QtBot) -> None:
    editor = row("/ontology/search_hints/vector_keywords").editor
    assert isinstance(editor, ChipsEditor)
    qtbot.keyClick(editor.chips[0], Qt.Key.Key_Return)
    assert editor.entry.text() == "one"
    editor.entry.clear()
    qtbot.keyClicks(editor.entry, "uno")
    qtbot.keyClick(editor.entry, Qt.Key.Key_Return)
    assert '["uno", "two"]' in text()
    qtbot.keyClick(editor.chips[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert '["two", "uno"]' in text()


def test_that_an_open_vocabulary_offers_the_known_and_takes_the_unknown(
    row: Rows, differs: Differs, qtbot: QtBot
) -> None:
    editor = row("/ontology/domain").editor
    assert isinstance(editor, ComboEditor)
    assert editor.combo.currentText() == "life"
    line = editor.combo.lineEdit()
    assert line is not None
    line.setFocus()
    qtbot.waitUntil(lambda: editor.combo.count() > 0)
    offered = [editor.combo.itemText(at) for at in range(editor.combo.count())]
    assert {"life", "governance", "finance"} <= set(offered)
    line.selectAll()
    qtbot.keyClicks(line, "seafaring")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert differs() == (["  domain: life"], ["  domain: seafaring"])
    assert editor.combo.currentText() == "seafaring"


def test_that_an_entry_chosen_from_the_list_is_written(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/lifecycle/status").editor
    assert isinstance(editor, ComboEditor)
    editor.combo.setFocus()
    at = editor.combo.findText("stable")
    editor.combo.setCurrentIndex(at)
    editor.combo.textActivated.emit("stable")
    assert differs() == (["  status: draft"], ["  status: stable"])


def test_that_stars_are_chosen_by_mouse_and_keys(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/lifecycle/confidence").editor
    assert isinstance(editor, StarsEditor)
    assert editor.stars.value() == 1
    qtbot.mouseClick(editor.stars, Qt.MouseButton.LeftButton, pos=QPoint(66, 14))
    assert differs() == (["  confidence: 1"], ["  confidence: 3"])
    qtbot.keyClick(editor.stars, Qt.Key.Key_Left)
    assert differs() == (["  confidence: 1"], ["  confidence: 2"])
    qtbot.keyClick(editor.stars, Qt.Key.Key_Home)
    assert editor.stars.value() == 1


def test_that_stars_out_of_range_are_shown_and_kept(row: Rows) -> None:
    editor = row("/lifecycle/confidence").editor
    assert isinstance(editor, StarsEditor)
    typed: list[object] = []
    editor.typed.connect(typed.append)
    editor.show_value(5)
    assert "5" in editor.meaning.text()
    assert typed == []


def test_that_a_score_follows_slider_and_number(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/ontology/commons_assessment/value_creation").editor
    assert isinstance(editor, ScoreEditor)
    assert (editor.slider.value(), editor.line.text()) == (45, "4.5")
    editor.slider.setValue(40)
    editor.settled.emit()
    assert differs() == (["    value_creation: 4.5"], ["    value_creation: 4.0"])
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "2,25")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert differs()[1] == ["    value_creation: 2.25"]
    assert editor.slider.value() == 22


def test_that_a_whole_score_stays_whole_where_it_can(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/ontology/commons_assessment/resilience").editor
    assert isinstance(editor, ScoreEditor)
    editor.slider.setValue(30)
    editor.settled.emit()
    assert differs() == (["    resilience: 4"], ["    resilience: 3"])


def test_that_words_are_no_score(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    line = row("/ontology/commons_assessment/vitality")
    assert isinstance(line.editor, ScoreEditor)
    line.editor.line.selectAll()
    qtbot.keyClicks(line.editor.line, "high")
    assert "number" in line.problem.text()
    qtbot.keyClick(line.editor.line, Qt.Key.Key_Return)
    assert line.editor.line.text() == "3.5"
    assert line.problem.text() == ""
    assert differs() == ([], [])


def test_that_the_overall_score_is_computed_and_taken(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/ontology/commons_assessment/overall_score").editor
    assert isinstance(editor, OverallEditor)
    assert editor.line.text() == "3.9"
    assert "3.6" in editor.verdict.text()
    qtbot.mouseClick(editor.use, Qt.MouseButton.LeftButton)
    assert differs() == (["    overall_score: 3.9"], ["    overall_score: 3.6"])
    assert not editor.use.isVisible()


def test_that_the_verdict_follows_the_scores(row: Rows, qtbot: QtBot) -> None:
    overall = row("/ontology/commons_assessment/overall_score").editor
    score = row("/ontology/commons_assessment/vitality").editor
    assert isinstance(overall, OverallEditor)
    assert isinstance(score, ScoreEditor)
    score.slider.setValue(0)
    score.settled.emit()
    assert "3.1" in overall.verdict.text()


@pytest.mark.parametrize(("typed", "written"), [("0.2", "0.2"), ("2", "2.0"), ("1,5", "1.5")])
def test_that_a_number_keeps_its_kind(typed: str, written: str, row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/lifecycle/version").editor
    assert isinstance(editor, NumberEditor)
    assert editor.line.text() == "0.1"
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, typed)
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert differs() == (["  version: 0.1"], [f"  version: {written}"])


def test_that_an_emptied_number_leaves_the_file(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/lifecycle/version").editor
    assert isinstance(editor, NumberEditor)
    editor.line.selectAll()
    qtbot.keyClick(editor.line, Qt.Key.Key_Delete)
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert differs() == (["  version: 0.1"], [])


def test_that_a_day_is_typed_or_chosen(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    line = row("/graph_garden/last_pruned")
    editor = line.editor
    assert isinstance(editor, DateEditor)
    assert editor.line.text() == "2026-02-19"
    editor.line.selectAll()
    qtbot.keyClicks(editor.line, "2026-03-0")
    assert "year-month-day" in line.problem.text()
    qtbot.keyClicks(editor.line, "1")
    qtbot.keyClick(editor.line, Qt.Key.Key_Return)
    assert line.problem.text() == ""
    assert differs() == (["  last_pruned: 2026-02-19"], ["  last_pruned: 2026-03-01"])
    editor.button.click()
    calendar = editor.findChild(QMenu).findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 3, 1)
    calendar.clicked.emit(QDate(2026, 3, 4))
    assert differs()[1] == ["  last_pruned: 2026-03-04"]
    qtbot.waitUntil(lambda: editor.findChild(QMenu) is None)


def test_that_the_clipboard_goes_into_the_entry(row: Rows, qtbot: QtBot) -> None:
    editor = row("/aliases").editor
    assert isinstance(editor, ChipsEditor)
    QGuiApplication.clipboard().setText("one word")
    qtbot.keyClick(editor.entry, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.entry.text() == "one word"
