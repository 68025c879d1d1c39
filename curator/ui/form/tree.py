"""More fields: whatever no dialect declares, as a tree of names, values and kinds."""

import datetime
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curator.schema.fields import MISSING, Field, value_at
from curator.ui.form import ops
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Line
from curator.ui.form.leftover import Leftover
from curator.ui.form.numbers import parsed
from curator.ui.icons import icon
from curator.ui.theme import GRID

KINDS: Final = ("text", "number", "yes or no", "date", "empty", "list", "map")
_NAME, _VALUE, _KIND = 0, 1, 2
_POINTER: Final = int(Qt.ItemDataRole.UserRole)
_CONTENT: Final = _POINTER + 1
_PARENT: Final = _POINTER + 2  # "map", "list" or "": what the node's name is worth
_Index = QModelIndex | QPersistentModelIndex


def kind_of(value: object) -> str:
    """The kind of a value, one of KINDS."""
    if value is None or value is MISSING:
        return "empty"
    if isinstance(value, bool):
        return "yes or no"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, datetime.date):
        return "date"
    if isinstance(value, list):
        return "list"
    return "map" if isinstance(value, Mapping) else "text"


def converted(value: object, kind: str) -> object:
    """A value of another kind, as near to the old one as can be; MISSING where there is none."""
    text = ops.spoken(value) if not isinstance(value, Mapping | list) else ""
    match kind:
        case "text":
            return text
        case "number":
            number = parsed(text, whole=False, habit=0)
            return 0 if number is None else number
        case "yes or no":
            return text.strip().lower() in ("true", "yes", "on", "1")
        case "date":
            return _day(text) or datetime.date.today()
        case "list":
            return [] if value is None or text == "" else [value]
        case "map":
            return {}
        case _:
            return None


class TreeEditor(Editor):
    """Shows `Leftover`s. Names, values and kinds are edited in place; nodes are added, moved and removed."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._shown: tuple[Leftover, ...] | None = None
        self.tree = _Tree(self)
        self.tree.setAccessibleName(field.label)
        self.tree.itemExpanded.connect(lambda _item: self._fit())
        self.tree.itemCollapsed.connect(lambda _item: self._fit())
        self.add = QPushButton(self.tr("Add a field"))
        self.add.setIcon(icon(context.theme, "add"))
        self.add.setProperty("role", "quiet")
        self.add.clicked.connect(lambda: self.add_to(""))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.tree)
        column.addLayout(row)
        context.theme.changed.connect(self._fit)

    def show_leftovers(self, found: tuple[Leftover, ...]) -> None:
        """Show these; the same again change nothing."""
        if self._shown is not None and _alike(found, self._shown):
            return
        self._shown = found
        open_ones = {item.data(_NAME, _POINTER) for item in self._items() if item.isExpanded()}
        current = self.tree.currentItem()
        at = current.data(_NAME, _POINTER) if current is not None else None
        self.tree.clear()
        for leftover in found:
            name = " › ".join(leftover.names)
            item = self._node(self.tree.invisibleRootItem(), name, leftover.pointer, leftover.value, "map")
            if len(leftover.names) > 1:
                item.setToolTip(_NAME, leftover.pointer)
        for item in self._items():
            if item.data(_NAME, _POINTER) in open_ones:
                item.setExpanded(True)
            if at is not None and item.data(_NAME, _POINTER) == at:
                self.tree.setCurrentItem(item)
        self._fit()

    def show_value(self, value: object) -> None:
        """A tree is shown by `show_leftovers`."""

    def input(self) -> QWidget:
        return self.tree if self._shown else self.add

    def set_problem(self, wrong: bool) -> None:
        """Told in words below."""

    # what the curator does

    def rename(self, pointer: str, name: str) -> None:
        """Give a map's key another name."""
        base, _, old = pointer.rpartition("/")
        new = f"{base}/{ops.escaped(name.strip())}"
        if not name.strip() or new == pointer or ops.escaped(name.strip()) == old:
            return
        if value_at(self.context.data, new) is not MISSING:
            self.complained.emit(self.tr("There is a field “{0}” already.").format(name.strip()))
            return
        self.complained.emit("")
        self.edited.emit([{"op": "move", "from": pointer, "path": new}], self.tr("Rename a field in"))

    def write(self, pointer: str, before: object, text: str) -> None:
        """Give a value the words that were typed, in its own kind."""
        if text == ops.spoken(before):
            return
        value: object = text
        match kind_of(before):
            case "number":
                value = parsed(text, whole=False, habit=before)
                wrong = self.tr("This is to be a number; choose “text” as its kind for words.")
            case "date":
                value = _day(text)
                wrong = self.tr("Write the day as year-month-day, for example 2026-02-19.")
            case "yes or no":
                value = text == "true"
                wrong = ""
            case _:
                wrong = ""
        if value is None:
            self.complained.emit(wrong)
            return
        self.complained.emit("")
        self.edited.emit([{"op": "replace", "path": pointer, "value": value}], self.tr("Edit"))

    def convert(self, pointer: str, before: object, kind: str) -> None:
        """Make a value one of another kind."""
        if kind == kind_of(before):
            return
        value = converted(before, kind)
        self.edited.emit([{"op": "replace", "path": pointer, "value": value}], self.tr("Change the kind of a value in"))

    def add_to(self, pointer: str) -> None:
        """Add an empty text to a list, a map, or the file itself ("")."""
        holder = value_at(self.context.data, pointer)
        if isinstance(holder, list):
            path = f"{pointer}/-"
            there = f"{pointer}/{len(holder)}"
        else:
            taken = set(map(str, holder)) if isinstance(holder, Mapping) else set()
            name = next(n for at in range(1, 10_000) if (n := f"field{at}" if at > 1 else "field") not in taken)
            path = there = f"{pointer}/{name}"
        self.edited.emit([{"op": "add", "path": path, "value": ""}], self.tr("Add to"))
        QTimer.singleShot(0, self, lambda: self._edit(there, _VALUE if isinstance(holder, list) else _NAME))

    def remove(self, pointer: str) -> None:
        """Take a node out of the file, with all below it."""
        self.edited.emit([{"op": "remove", "path": pointer}], self.tr("Remove from"))

    def shift(self, pointer: str, by: int) -> None:
        """Move an item of a list up or down."""
        base, _, place = pointer.rpartition("/")
        holder = value_at(self.context.data, base)
        if isinstance(holder, list) and place.isdecimal() and 0 <= int(place) + by < len(holder):
            to = f"{base}/{int(place) + by}"
            self.edited.emit([{"op": "move", "from": pointer, "path": to}], self.tr("Reorder"))
            self._select(to)

    # inside

    def _node(self, parent: QTreeWidgetItem, name: str, pointer: str, value: object, holder: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [name, "", self._kind_word(kind_of(value))])
        item.setData(_NAME, _POINTER, pointer)
        item.setData(_NAME, _CONTENT, _Held(value))
        item.setData(_NAME, _PARENT, holder)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        if isinstance(value, Mapping):
            item.setText(_VALUE, self.tr("1 field") if len(value) == 1 else self.tr("{0} fields").format(len(value)))
            for key, inner in value.items():
                self._node(item, str(key), f"{pointer}/{ops.escaped(key)}", inner, "map")
        elif isinstance(value, list):
            item.setText(_VALUE, self.tr("1 item") if len(value) == 1 else self.tr("{0} items").format(len(value)))
            for place, inner in enumerate(value):
                self._node(item, str(place + 1), f"{pointer}/{place}", inner, "list")
        else:
            item.setText(_VALUE, ops.spoken(value).replace("\n", " ⏎ "))
            item.setToolTip(_VALUE, ops.spoken(value) if len(ops.spoken(value)) > 60 else "")
        return item

    def _kind_word(self, kind: str) -> str:
        return {
            "text": self.tr("text"),
            "number": self.tr("number"),
            "yes or no": self.tr("yes or no"),
            "date": self.tr("date"),
            "empty": self.tr("empty"),
            "list": self.tr("list"),
            "map": self.tr("map"),
        }[kind]

    def _items(self) -> list[QTreeWidgetItem]:
        found: list[QTreeWidgetItem] = []
        waiting = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        while waiting:
            item = waiting.pop()
            if item is not None:
                found.append(item)
                waiting += [item.child(row) for row in range(item.childCount())]
        return found

    def _select(self, pointer: str) -> QTreeWidgetItem | None:
        item = next((each for each in self._items() if each.data(_NAME, _POINTER) == pointer), None)
        if item is not None:
            above = item.parent()
            while above is not None:
                above.setExpanded(True)
                above = above.parent()
            self.tree.setCurrentItem(item)
        return item

    def _edit(self, pointer: str, column: int) -> None:
        item = self._select(pointer)
        if item is not None and not self.tree.editing:
            self.tree.editItem(item, column)

    def _fit(self) -> None:
        self.tree.setVisible(self.tree.topLevelItemCount() > 0)
        self.tree.setFixedHeight(self.tree.wanted_height())


class _Held:
    """Keeps Qt from making lists and maps into its own."""

    def __init__(self, value: object) -> None:
        self.value = value


class _Tree(QTreeWidget):
    def __init__(self, editor: TreeEditor) -> None:
        super().__init__(editor)
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
        self.setItemDelegate(_Cell(editor, self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_VALUE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_KIND, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_NAME, GRID * 56)
        header.resizeSection(_KIND, GRID * 24)
        header.setSectionsMovable(False)

    @property
    def editing(self) -> bool:
        return self.state() == QAbstractItemView.State.EditingState

    def wanted_height(self) -> int:
        """What all rows in view take."""
        rows, item = 0, self.topLevelItem(0)
        while item is not None:
            rows += 1
            item = self.itemBelow(item)
        return self.header().sizeHint().height() + rows * max(self.sizeHintForRow(0), GRID * 7) + 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, key = self.currentItem(), event.key()
        if item is None or self.editing:  # while editing: Return, which the cell's editor has passed on
            super().keyPressEvent(event)
            return
        pointer = str(item.data(_NAME, _POINTER))
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_Delete:
            self._editor.remove(pointer)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._editor.shift(pointer, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.editItem(item, max(self.currentColumn(), _NAME))
        elif key == Qt.Key.Key_Insert and item.data(_NAME, _CONTENT).value.__class__ in (list, dict):
            self._editor.add_to(pointer)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it is as tall as its rows

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.itemAt(event.pos())
        if item is None:
            return
        pointer = str(item.data(_NAME, _POINTER))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(item.data(_NAME, _CONTENT).value, Mapping | list):
            menu.addAction(self.tr("Add inside"), lambda: self._editor.add_to(pointer))
        if item.data(_NAME, _PARENT) == "list":
            menu.addAction(self.tr("Move up"), lambda: self._editor.shift(pointer, -1))
            menu.addAction(self.tr("Move down"), lambda: self._editor.shift(pointer, 1))
        else:
            menu.addAction(self.tr("Rename"), lambda: self.editItem(item, _NAME))
        menu.addSeparator()
        menu.addAction(self.tr("Remove"), lambda: self._editor.remove(pointer))
        menu.popup(event.globalPos())


class _Cell(QStyledItemDelegate):
    """Edits names, values and kinds by asking the editor; the tree itself changes when the file has."""

    def __init__(self, editor: TreeEditor, tree: _Tree) -> None:
        super().__init__(tree)
        self._editor, self._tree = editor, tree

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), max(option.fontMetrics.height() + GRID * 2, GRID * 7))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget | None:  # type: ignore[override]  # Qt takes a null pointer for "not editable"
        value, _, holder = self._node(index)
        if index.column() == _KIND or (index.column() == _VALUE and isinstance(value, bool)):
            combo = QComboBox(parent)
            combo.addItems(list(KINDS) if index.column() == _KIND else ["true", "false"])
            combo.setAccessibleName(str(self._tree.headerItem().text(index.column())))
            return combo
        if index.column() == _NAME and holder != "map":
            return None
        if index.column() == _VALUE and (value is None or isinstance(value, Mapping | list)):
            return None
        if index.column() == _VALUE and isinstance(value, str) and "\n" in value:
            return None
        line = Line(parent)
        line.setAccessibleName(str(self._tree.headerItem().text(index.column())))
        return line

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        value, pointer, _ = self._node(index)
        if isinstance(editor, QComboBox):
            editor.setCurrentText(kind_of(value) if index.column() == _KIND else ops.spoken(value))
        elif isinstance(editor, Line):
            key = pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
            editor.setText(key if index.column() == _NAME else ops.spoken(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: _Index) -> None:
        value, pointer, _ = self._node(index)
        column = index.column()
        if isinstance(editor, QComboBox):
            text = editor.currentText()
        elif isinstance(editor, Line):
            text = editor.text()
        else:
            return
        # After Qt has put its editor away: the tree is made anew by what follows.
        QTimer.singleShot(0, self._editor, lambda: self._tell(column, pointer, value, text))

    def _tell(self, column: int, pointer: str, value: object, text: str) -> None:
        if column == _NAME:
            self._editor.rename(pointer, text)
        elif column == _VALUE:
            self._editor.write(pointer, value, text)
        else:
            self._editor.convert(pointer, value, text)

    def _node(self, index: _Index) -> tuple[Any, str, str]:
        first = index.sibling(index.row(), _NAME)
        return first.data(_CONTENT).value, str(first.data(_POINTER)), str(first.data(_PARENT))


def _alike(some: tuple[Leftover, ...], others: tuple[Leftover, ...]) -> bool:
    return len(some) == len(others) and all(
        one.pointer == other.pointer and ops.same(one.value, other.value)
        for one, other in zip(some, others, strict=True)
    )


def _day(text: str) -> datetime.date | None:
    text = text.strip()
    try:
        return datetime.date.fromisoformat(text) if len(text) == 10 else datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
