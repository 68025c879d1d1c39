"""Editors for lists of maps: records (entities, communities, hubs), and relations of one kind."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from curator.links.kinds import KINDS, kind
from curator.links.review import CannotDecide, relate
from curator.schema.fields import Field, value_at
from curator.ui.form import ops
from curator.ui.form.completion import complete_patterns
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Line
from curator.ui.form.items import NAMING, ItemsModel
from curator.ui.form.table import ItemsTable
from curator.ui.icons import icon
from curator.ui.theme import GRID

_USUAL_WEIGHT = 0.5


class RecordsEditor(Editor):
    """A table of items, and a way to add one. Every change names the one value, or the one item, that it concerns."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.model = ItemsModel(field, context)
        self.table = ItemsTable(self.model, context, field.label)
        self.table.more = self.fill_menu
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.table)
        self.build_adding(column)
        self.model.edited.connect(self.edited)
        self.table.removed.connect(self._remove)
        self.table.shifted.connect(self._shift)
        self.table.opened.connect(self._open)

    def build_adding(self, column: QVBoxLayout) -> None:
        """The button that adds an item."""
        self.add = QPushButton(self.tr("Add"))
        self.add.setIcon(icon(self.context.theme, "add"))
        self.add.setProperty("role", "quiet")
        self.add.setAccessibleName(self.tr("Add to {0}").format(self.field.label))
        self.add.clicked.connect(lambda: self.add_item(self._blank(), edit=True))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column.addLayout(row)

    def show_value(self, value: object) -> None:
        self.model.show_items(value if isinstance(value, list) else [])
        self.table.updateGeometry()

    def input(self) -> QWidget:
        return self.table if self.model.rowCount() else self.add

    def set_problem(self, wrong: bool) -> None:
        """A refused edit of a table is told in words below it."""

    def add_item(self, item: object, *, edit: bool = False) -> None:
        """Add an item at the end; with `edit`, its first cell is opened."""
        count = self.model.rowCount()
        self.edited.emit(ops.append(self.context.data, self.field.pointer, item), self.tr("Add to"))
        if edit and self.model.rowCount() > count:
            QTimer.singleShot(0, self.table, lambda: self.table.edit(self.model.index(count, 0)))

    def fill_menu(self, menu: QMenu, row: int) -> None:
        """What can be done with a row besides moving and removing it."""
        name = self.named(row)
        if name is not None and self.context.title(name) is not None:
            menu.addAction(self.tr("Open “{0}”").format(name), lambda: self._open(row))
            menu.addSeparator()

    def named(self, row: int) -> str | None:
        """The pattern that a row names, by slug or identifier."""
        item = self.model.items[row]
        if isinstance(item, str):
            return item
        slugs = [column.key for column in self.model.columns if column.widget == "slug"]
        if not isinstance(item, Mapping):
            return None
        found = (item.get(key) for key in (*slugs, *NAMING) if key in item)
        return next((name for name in found if isinstance(name, str)), None) if slugs else None

    def _blank(self) -> object:
        """A new item with the keys that the last one has; else those that are required, then those with numbers."""
        items = [item for item in self.model.items if isinstance(item, Mapping)]
        columns = {column.key: column for column in self.field.columns}
        keys = [str(key) for key in items[-1]] if items else [c.key for c in columns.values() if not c.rare]
        blank: dict[str, Any] = {}
        for key in keys:
            column = columns.get(key)
            like = items[-1].get(key) if items else None
            if column is not None and column.widget in ("number", "integer", "score"):
                blank[key] = _USUAL_WEIGHT if column.maximum == 1 else (column.minimum or 0.0)
            elif isinstance(like, str) or like is None:
                blank[key] = ""
        return blank

    def _remove(self, row: int) -> None:
        self.edited.emit([{"op": "remove", "path": self.model.pointer(row)}], self.tr("Remove from"))
        self.table.focus_row(row)

    def _shift(self, row: int, by: int) -> None:
        if 0 <= row + by < self.model.rowCount():
            move = {"op": "move", "from": self.model.pointer(row), "path": self.model.pointer(row + by)}
            self.edited.emit([move], self.tr("Reorder"))
            self.table.focus_row(row + by)

    def _open(self, row: int) -> None:
        name = self.named(row)
        if name:
            self.context.bridge.open_pattern(name)


class RelationsEditor(RecordsEditor):
    """The relations of one kind. A new one takes the shape of its neighbours; one can move to another kind."""

    def build_adding(self, column: QVBoxLayout) -> None:
        self.entry = Line()
        self.entry.setPlaceholderText(self.tr("Add a pattern…"))
        self.entry.setAccessibleName(self.tr("Add to {0}").format(self.field.label))
        self.entry.setProperty("role", "adding")
        complete_patterns(self.entry, self.context, self._add)
        self.entry.returnPressed.connect(lambda: self._add(self.entry.text()))
        column.addWidget(self.entry)

    def input(self) -> QWidget:
        return self.table if self.model.rowCount() else self.entry

    def fill_menu(self, menu: QMenu, row: int) -> None:
        super().fill_menu(menu, row)
        other = [each for each in KINDS if each.id != self.field.key]
        if kind(self.field.key) is not None:
            into = menu.addMenu(self.tr("Move to another kind"))
            for each in other:
                into.addAction(each.label, partial(self._move, row, each.id))

    def _add(self, text: str) -> None:
        name = text.strip()
        if not name:
            return
        self.entry.clear()
        found = self.context.bridge.catalogue.by_slug(name)
        target = found.slug if found is not None and found.slug else name
        known = kind(self.field.key)
        in_place = self.field.pointer == f"/relationships/{self.field.key}" or self.field.pointer.count("/") == 1
        count = self.model.rowCount()
        if known is not None and known.id == self.field.key and in_place:
            pattern = self.context.bridge.pattern(found.path) if found is not None else None
            typeid = pattern.data.get("id") if pattern is not None and pattern.data else None
            typeid = typeid if isinstance(typeid, str) else None
            try:
                made = relate(self.context.data, target, known.id, _USUAL_WEIGHT, typeid=typeid)
            except CannotDecide as refusal:
                self.complained.emit(str(refusal))
                return
            if not made:
                self.complained.emit(self.tr("“{0}” stands here already.").format(target))
                return
        else:
            made = ops.append(self.context.data, self.field.pointer, self._like_the_last(target))
        self.complained.emit("")
        self.edited.emit(made, self.tr("Add to"))
        self._edit_weight(count)

    def _like_the_last(self, target: str) -> object:
        blank = self._blank()
        last = self.model.items[-1] if self.model.items else None
        if isinstance(last, str):
            return target
        assert isinstance(blank, dict)
        name = next((key for key in NAMING if key in blank), "slug")
        return {
            key: target if key == name else value
            for key, value in {name: "", **blank}.items()
            if key == name or value != ""
        }

    def _edit_weight(self, row: int) -> None:
        weight = next((at for at, column in enumerate(self.model.columns) if column.key == "weight"), None)
        if row < self.model.rowCount() and weight is not None and self.model.has(row, weight):
            self.table.setCurrentIndex(self.model.index(row, weight))
            QTimer.singleShot(0, self.table, lambda: self.table.edit(self.model.index(row, weight)))

    def _move(self, row: int, to: str) -> None:
        base = self.field.pointer.rpartition("/")[0]
        target = f"{base}/{to}"
        source = self.model.pointer(row)
        data = self.context.data
        if isinstance(value_at(data, target), list):
            made = [{"op": "move", "from": source, "path": f"{target}/-"}]
        else:
            made = [*ops.assign(data, target, [self.model.items[row]]), {"op": "remove", "path": source}]
        self.edited.emit(made, self.tr("Move to another kind from"))
