"""A list of maps (relations, entities, communities) as a table, each item in the shape that its file gives it."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from curator.schema.fields import Column, Field
from curator.ui.form.context import FormContext
from curator.ui.form.numbers import parsed
from curator.ui.form.ops import Operation, escaped, same, spoken

NAMING: Final = ("slug", "id", "typeid", "name", "target")
"""The keys under which items name a pattern, the usual one first."""

VALUE: Final = int(Qt.ItemDataRole.UserRole)
"""The value itself, or None where the item has no such key."""
TITLE: Final = VALUE + 1
"""For a cell that names a pattern: its title, "" for none, None where the library lacks the pattern."""

_NUMBERS: Final = frozenset({"number", "integer", "score"})
_Index = QModelIndex | QPersistentModelIndex


class ItemsModel(QAbstractTableModel):
    """Shows items and says what would change them; `edited` carries a JSON Patch that names one value in one item."""

    edited = Signal(object, str)

    def __init__(self, field: Field, context: FormContext, editable: bool = True) -> None:
        super().__init__()
        self._field, self._context, self._editable = field, context, editable
        self._items: list[object] = []
        self._columns: tuple[Column, ...] = columns_for(field, [])

    @property
    def items(self) -> Sequence[object]:
        return self._items

    @property
    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def show_items(self, items: Sequence[object]) -> bool:
        """Show these; returns whether anything is new. Values that changed in place keep selection and editor."""
        if same(list(items), self._items):
            self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, len(self._columns) - 1))
            return False
        columns = columns_for(self._field, items)
        if len(items) == len(self._items) and columns == self._columns:
            self._items = list(items)
            self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, len(columns) - 1))
            return True
        self.beginResetModel()
        self._items, self._columns = list(items), columns
        self.endResetModel()
        return True

    def value(self, row: int, column: int) -> object:
        """What stands in a cell, None for nothing."""
        item, key = self._items[row], self._columns[column].key
        if isinstance(item, Mapping):
            return item.get(key)
        return item if column == 0 else None

    def has(self, row: int, column: int) -> bool:
        """Whether the item has the column's key at all."""
        item = self._items[row]
        return self._columns[column].key in item if isinstance(item, Mapping) else column == 0

    def pointer(self, row: int, column: int | None = None) -> str:
        """Where an item, or a value in it, stands in the file."""
        base = f"{self._field.pointer}/{row}"
        if column is None or not isinstance(self._items[row], Mapping):
            return base
        return f"{base}/{escaped(self._columns[column].key)}"

    # Qt's

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._items)

    def columnCount(self, parent: _Index | None = None) -> int:
        if parent is not None and parent.isValid():
            return 0
        return len(self._columns) + (1 if self._editable else 0)  # the last one is for the mark that removes a row

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.label
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.help
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.widget in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._items) or index.column() >= len(self._columns):
            return None
        column, value = self._columns[index.column()], self.value(index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return spoken(value)
        if role == VALUE:
            return value
        if role == TITLE:
            return self._title(column, value)
        if role == Qt.ItemDataRole.ToolTipRole:
            title = self._title(column, value)
            return "\n".join(filter(None, (title, spoken(value)))) or None
        if role == Qt.ItemDataRole.TextAlignmentRole and column.widget in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.label}: {spoken(value)}"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        inside = index.isValid() and index.column() < len(self._columns)
        if inside and self._editable and self._can_edit(index.row(), index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Asks for a change; the cell shows it once the file says so."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        if index.row() >= len(self._items) or index.column() >= len(self._columns):
            return False
        made = self._change(index.row(), index.column(), str(value))
        if made:
            label = self.tr("Edit {0} of").format(self._columns[index.column()].label.lower())
            self.edited.emit(made, label)
        return bool(made)

    # inside

    def _can_edit(self, row: int, column: int) -> bool:
        if not isinstance(self._items[row], Mapping):
            return column == 0
        value = self.value(row, column)
        return not isinstance(value, Mapping | list | bool)

    def _change(self, row: int, column: int, text: str) -> list[Operation]:
        before, path = self.value(row, column), self.pointer(row, column)
        there = self.has(row, column)
        if text == spoken(before) or (not text.strip() and not there):
            return []
        value = self._read(text, column, before)
        if value is None:
            droppable = not text.strip() and isinstance(self._items[row], Mapping)
            return [{"op": "remove", "path": path}] if droppable else []
        return [{"op": "replace" if there else "add", "path": path, "value": value}]

    def _read(self, text: str, column: int, before: object) -> object:
        """The value that a text says, in the kind that the cell has; None where it is none."""
        if isinstance(before, datetime.date):
            try:
                return type(before).fromisoformat(text.strip())
            except ValueError:
                return None
        numeric = isinstance(before, int | float) or (before is None and self._columns[column].widget in _NUMBERS)
        if numeric:
            whole = self._columns[column].widget == "integer" and not isinstance(before, float)
            return parsed(text, whole=whole, habit=before)
        return text

    def _title(self, column: Column, value: object) -> str | None:
        if column.widget != "slug" or not isinstance(value, str) or not value:
            return ""
        return self._context.title(value)


def columns_for(field: Field, items: Sequence[object]) -> tuple[Column, ...]:
    """The columns that a table needs: the declared ones, rare ones where an item has them, and undeclared keys.

    Where items name a pattern by another key than the usual one, that key takes its column's place.
    """
    keys = dict.fromkeys(str(key) for item in items if isinstance(item, Mapping) for key in item)
    words = any(isinstance(item, str) for item in items)
    named = [key for key in NAMING if key in keys]
    first = field.columns[0] if field.columns else None
    chosen: list[Column] = []
    for column in field.columns:
        unused = column.key not in keys and bool(keys)
        if column.rare and column.key not in keys:
            continue
        if column is first and unused and named and not words:
            continue
        if words and not keys and column is not first:
            continue
        chosen.append(column)
    declared = {column.key for column in field.columns}
    chosen += [Column(key, key.replace("_", " ").capitalize(), "", "line") for key in keys if key not in declared]
    if first is not None and first.key in NAMING:
        chosen.sort(key=lambda column: column.key not in NAMING)
    return tuple(chosen)
