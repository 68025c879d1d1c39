"""Relations, entities and proposals: every item is shown in its file's shape, and a change names one value or item."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.form import FormView
from curator.ui.form.inferred import InferredEditor
from curator.ui.form.items import TITLE
from curator.ui.form.records import RecordsEditor, RelationsEditor
from curator.ui.form.row import FieldRow
from curator.ui.session_bridge import SessionBridge

Rows = Callable[[str], FieldRow]
Differs = Callable[[], tuple[list[str], list[str]]]


def _relations(row: Rows, kind: str) -> RelationsEditor:
    editor = row(f"/relationships/{kind}").editor
    assert isinstance(editor, RelationsEditor)
    return editor


def _shown(editor: RecordsEditor) -> list[list[str]]:
    model = editor.model
    columns = range(len(model.columns))
    return [[str(model.data(model.index(r, c)) or "") for c in columns] for r in range(model.rowCount())]


def _edit(editor: RecordsEditor, row: int, column: str, text: str, qtbot: QtBot) -> None:
    at = next(i for i, each in enumerate(editor.model.columns) if each.key == column)
    table = editor.table
    table.setCurrentIndex(editor.model.index(row, at))
    table.edit(editor.model.index(row, at))
    line = next(child for child in table.viewport().findChildren(QLineEdit) if child.isVisible())
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not [c for c in table.viewport().findChildren(QLineEdit) if c.isVisible()])


def test_that_relations_show_slug_title_and_weight(row: Rows) -> None:
    editor = _relations(row, "enables")
    assert _shown(editor) == [["second", "0.9"], ["nowhere", "0.5"]]
    assert editor.model.data(editor.model.index(0, 0), TITLE) == "The second one"
    assert editor.model.data(editor.model.index(1, 0), TITLE) is None


def test_that_one_weight_is_edited_alone(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    _edit(_relations(row, "enables"), 0, "weight", "0.75", qtbot)
    assert differs() == (["      weight: 0.90"], ["      weight: 0.75"])


def test_that_one_slug_is_edited_and_its_comment_stays(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    _edit(_relations(row, "enables"), 0, "slug", "rich", qtbot)
    assert differs() == (["    - slug: second   # the first one"], ["    - slug: rich   # the first one"])


def test_that_items_of_another_shape_keep_it(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = _relations(row, "requires")
    assert [column.key for column in editor.model.columns] == ["id", "weight", "description"]
    assert _shown(editor) == [["second", "0.7", "Because."]]
    _edit(editor, 0, "description", "So.", qtbot)
    assert differs() == (['    description: "Because."'], ['    description: "So."'])
    editor.entry.setText("rich")
    editor.entry.returnPressed.emit()
    gone, come = differs()
    assert gone == ['    description: "Because."']
    assert come[1:] == ["  - id: rich", "    weight: 0.5"]


def test_that_bare_words_stay_bare_words(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = _relations(row, "tools")
    assert _shown(editor) == [["second"], ["hammer"]]
    _edit(editor, 1, "slug", "saw", qtbot)
    assert differs() == (["  tools: [second, hammer]"], ["  tools: [second, saw]"])
    editor.entry.setText("rich")
    editor.entry.returnPressed.emit()
    assert differs()[1] == ["  tools: [second, saw, rich]"]


@pytest.mark.parametrize("kind", ["generalizes_from", "alternatives", "specializes_to"])
def test_that_a_relation_is_added_where_there_is_none_yet(kind: str, row: Rows, differs: Differs) -> None:
    editor = _relations(row, kind)
    assert editor.model.rowCount() == 0
    editor.entry.setText("second")
    editor.entry.returnPressed.emit()
    _gone, come = differs()
    assert [line.strip(" -") for line in come] == [f"{kind}:", "slug: second", "weight: 0.5"]
    assert editor.model.rowCount() == 1
    assert editor.entry.text() == ""


def test_that_the_same_relation_is_not_added_twice(row: Rows, differs: Differs) -> None:
    line = row("/relationships/enables")
    editor = _relations(row, "enables")
    editor.entry.setText("second")
    editor.entry.returnPressed.emit()
    assert differs() == ([], [])
    assert "already" in line.problem.text()


def test_that_the_entry_offers_the_librarys_patterns(row: Rows, qtbot: QtBot) -> None:
    editor = _relations(row, "enables")
    editor.entry.setFocus()
    qtbot.keyClicks(editor.entry, "sec")
    completer = editor.entry.completer()
    model = completer.completionModel()
    assert [model.index(at, 0).data() for at in range(model.rowCount())] == ["second"]
    completer.popup().hide()


def test_that_rows_are_removed_and_moved(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = _relations(row, "enables")
    editor.table.setCurrentIndex(editor.model.index(0, 0))
    qtbot.keyClick(editor.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [line[0] for line in _shown(editor)] == ["nowhere", "second"]
    assert editor.table.currentIndex().row() == 1
    qtbot.keyClick(editor.table, Qt.Key.Key_Delete)
    assert _shown(editor) == [["nowhere", "0.5"]]
    assert differs() == (["    - slug: second   # the first one", "      weight: 0.90"], [])


def test_that_the_cross_of_a_row_removes_it(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    table = _relations(row, "enables").table
    place = QPointF(table.viewport().width() - 8, table.rowViewportPosition(1) + 10)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = table.viewport().mapToGlobal(place)
    QApplication.sendEvent(table.viewport(), QMouseEvent(QEvent.Type.MouseButtonPress, place, at, button, button, none))
    assert differs() == (["    - slug: nowhere", "      weight: 0.5"], [])


def test_that_a_relation_moves_to_another_kind(row: Rows, text: Callable[[], str], bridge: SessionBridge) -> None:
    editor = _relations(row, "enables")
    editor._move(1, "requires")
    data = bridge.session.pattern("rich.md").data
    assert data is not None
    assert [item.get("slug") for item in data["relationships"]["enables"]] == ["second"]
    assert data["relationships"]["requires"][-1] == {"slug": "nowhere", "weight": 0.5}
    editor._move(0, "alternatives")
    data = bridge.session.pattern("rich.md").data
    assert data is not None
    assert data["relationships"]["alternatives"] == [{"slug": "second", "weight": 0.9}]


def test_that_records_are_edited_in_their_own_shape(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = row("/graph_garden/entities").editor
    assert isinstance(editor, RecordsEditor)
    assert _shown(editor) == [["thing", "", "Thing", "1.0"]]
    _edit(editor, 0, "type", "concept", qtbot)
    gone, come = differs()
    assert gone == []
    assert [line.replace('"', "") for line in come] == ["      type: concept"]
    editor.add.click()
    assert len(_shown(editor)) == 2
    qtbot.waitUntil(lambda: bool(editor.table.viewport().findChildren(QLineEdit)))
    editor.table.setFocus()


def test_that_words_do_not_become_a_weight(row: Rows, differs: Differs, qtbot: QtBot) -> None:
    editor = _relations(row, "enables")
    assert not editor.model.setData(editor.model.index(0, 1), "much")
    assert not editor.model.setData(editor.model.index(0, 1), "0.9")
    assert differs() == ([], [])


def test_that_proposals_are_only_read(form: FormView, row: Rows, bridge: SessionBridge) -> None:
    editor = row("/graph_garden/inferred_links").editor
    assert isinstance(editor, InferredEditor)
    assert editor.model.rowCount() == 1
    assert not editor.model.flags(editor.model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert "1 proposal" in editor.summary.text()
    assert "accepted" in editor.summary.text()


def test_that_a_row_leads_to_its_pattern(row: Rows, bridge: SessionBridge, qtbot: QtBot) -> None:
    editor = _relations(row, "enables")
    editor.table.setCurrentIndex(editor.model.index(0, 0))
    qtbot.keyClick(editor.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bridge.current == "second.md"


def test_that_a_new_column_appears_with_its_first_value(row: Rows, bridge: SessionBridge) -> None:
    editor = _relations(row, "enables")
    added = {"op": "add", "path": "/relationships/enables/0/why", "value": "Since."}
    bridge.session.apply([PatchEdit("rich.md", [added])], "Add")
    assert [column.key for column in editor.model.columns] == ["slug", "weight", "why"]
    assert _shown(editor)[0][-1] == "Since."
