"""The widget of the tree of further fields: rows that are edited in place, by asking."""

from collections.abc import Mapping
from typing import Any, Final, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QWidget,
)

from curator.ui.form import ops
from curator.ui.form.inputs import Line, Text
from curator.ui.form.value_kinds import KINDS, kind_of
from curator.ui.theme import GRID

NAME, VALUE, KIND = 0, 1, 2
POINTER: Final = int(Qt.ItemDataRole.UserRole)
CONTENT: Final = POINTER + 1
PARENT: Final = POINTER + 2  # "map", "list" or "": what the node's name is worth
_LONG = 80  # characters from which a text is edited in a box
_LINES = 5
_Index = QModelIndex | QPersistentModelIndex


class Nodes(Protocol):
    """Who carries out what is asked of the tree; places are JSON Pointers."""

    def rename(self, pointer: str, name: str) -> None: ...
    def write(self, pointer: str, before: object, text: str) -> None: ...
    def convert(self, pointer: str, before: object, kind: str) -> None: ...
    def add_to(self, pointer: str) -> None: ...
    def remove(self, pointer: str) -> None: ...
    def shift(self, pointer: str, by: int) -> None: ...
    def kind_word(self, kind: str) -> str: ...


class Held:
    """Keeps Qt from making lists and maps into its own."""

    def __init__(self, value: object) -> None:
        self.value = value


class FieldTree(QTreeWidget):
    """Name, value and kind of every node; as tall as its rows."""

    def __init__(self, editor: Nodes, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor = editor
        self.setProperty("role", "items")
        self.setHeaderLabels([self.tr("Field"), self.tr("Value"), self.tr("Kind")])
        self.setUniformRowHeights(True)
        self.setIndentation(GRID * 4)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        delegate = _Cell(editor, self)
        delegate.closeEditor.connect(lambda: self.make_room(0))
        self.setItemDelegate(delegate)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(VALUE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(KIND, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(NAME, GRID * 56)
        header.resizeSection(KIND, GRID * 24)
        header.setSectionsMovable(False)

    @property
    def editing(self) -> bool:
        """Whether a cell is open."""
        return self.state() == QAbstractItemView.State.EditingState

    def wanted_height(self) -> int:
        """What all rows in view take."""
        rows, item = 0, self.topLevelItem(0)
        while item is not None:
            rows += 1
            item = self.itemBelow(item)
        return self.header().sizeHint().height() + rows * max(self.sizeHintForRow(0), GRID * 7) + 4

    def make_room(self, height: int) -> None:
        """Be as tall as the rows, and at least tall enough for an editor of this height (px)."""
        self.setFixedHeight(max(self.wanted_height(), self.header().height() + height if height else 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, key = self.currentItem(), event.key()
        if item is None or self.editing:  # while editing: Return, which the cell's editor has passed on
            super().keyPressEvent(event)
            return
        pointer = str(item.data(NAME, POINTER))
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Delete:
            self._editor.remove(pointer)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._editor.shift(pointer, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editItem(item, max(self.currentColumn(), NAME))
        elif key == Qt.Key.Key_Insert and isinstance(item.data(NAME, CONTENT).value, Mapping | list):
            self._editor.add_to(pointer)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it is as tall as its rows

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos())
        if item is None:
            return
        pointer = str(item.data(NAME, POINTER))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(item.data(NAME, CONTENT).value, Mapping | list):
            menu.addAction(self.tr("Add inside"), lambda: self._editor.add_to(pointer))
        if item.data(NAME, PARENT) == "list":
            menu.addAction(self.tr("Move up"), lambda: self._editor.shift(pointer, -1))
            menu.addAction(self.tr("Move down"), lambda: self._editor.shift(pointer, 1))
        else:
            menu.addAction(self.tr("Rename"), lambda: self.editItem(item, NAME))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self._editor.remove(pointer))
        menu.popup(event.globalPos())


class _Cell(QStyledItemDelegate):
    """Edits names, values and kinds by asking the editor; the tree itself changes when the file has."""

    def __init__(self, editor: Nodes, tree: FieldTree) -> None:
        super().__init__(tree)
        self._editor, self._tree = editor, tree

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), max(option.fontMetrics.height() + GRID * 2, GRID * 7))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget | None:  # type: ignore[override]  # Qt takes a null pointer for "not editable"
        value, _, holder = self._node(index)
        if index.column() == KIND or (index.column() == VALUE and isinstance(value, bool)):
            combo = QComboBox(parent)
            for kind in KINDS if index.column() == KIND else ():
                combo.addItem(self._editor.kind_word(kind), kind)
            for word in ("true", "false") if index.column() == VALUE else ():
                combo.addItem(word, word)
            combo.setAccessibleName(str(self._tree.headerItem().text(index.column())))
            return combo
        if index.column() == NAME and holder != "map":
            return None
        if index.column() == VALUE and isinstance(value, Mapping | list):
            return None
        long = index.column() == VALUE and isinstance(value, str) and (len(value) > _LONG or "\n" in value)
        line = Text(parent) if long else Line(parent)
        if long:
            self._tree.make_room(_box_height(line))
        line.setAccessibleName(str(self._tree.headerItem().text(index.column())))
        return line

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        value, pointer, _ = self._node(index)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(kind_of(value) if index.column() == KIND else ops.spoken(value)))
        elif isinstance(editor, Text):
            if editor.toPlainText() != value:
                editor.setPlainText(str(value))
        elif isinstance(editor, Line):
            key = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
            editor.setText(key if index.column() == NAME else ops.spoken(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: _Index) -> None:
        value, pointer, _ = self._node(index)
        column = index.column()
        if isinstance(editor, QComboBox):
            text = str(editor.currentData())
        elif isinstance(editor, Text):
            text = editor.toPlainText()
        elif isinstance(editor, Line):
            text = editor.text()
        else:
            return
        # After Qt has put its editor away: the tree is made anew by what follows.
        QTimer.singleShot(0, self._tree, lambda: self._tell(column, pointer, value, text))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        room = QRect(option.rect)
        if isinstance(editor, Text):  # over the rows below, or above where there are none
            room.setHeight(_box_height(editor))
            room.moveBottom(min(room.bottom(), max(room.height(), self._tree.viewport().height()) - 1))
        editor.setGeometry(room)

    def _tell(self, column: int, pointer: str, value: object, text: str) -> None:
        if column == NAME:
            self._editor.rename(pointer, text)
        elif column == VALUE:
            self._editor.write(pointer, value, text)
        else:
            self._editor.convert(pointer, value, text)

    def _node(self, index: _Index) -> tuple[Any, str, str]:
        first = index.sibling(index.row(), NAME)
        return first.data(CONTENT).value, str(first.data(POINTER)), str(first.data(PARENT))


def _box_height(editor: QWidget) -> int:
    return editor.fontMetrics().lineSpacing() * _LINES + GRID * 2
