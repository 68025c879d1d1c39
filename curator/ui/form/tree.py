"""More fields: whatever no dialect declares, as a tree of names, values and kinds."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QTreeWidgetItem, QVBoxLayout, QWidget

from curator.schema.fields import MISSING, Field, value_at
from curator.ui.form import ops
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.leftover import Leftover
from curator.ui.form.numbers import parsed
from curator.ui.form.tree_bar import Node, TreeBar
from curator.ui.form.tree_view import CONTENT, NAME, PARENT, POINTER, VALUE, FieldTree, Held
from curator.ui.form.value_kinds import blank_like, converted, day, kind_of
from curator.ui.theme import GRID
from curator.ui.translation import number


class TreeEditor(Editor):
    """Shows `Leftover`s. Names, values and kinds are edited in place; nodes are added, moved and removed."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._shown: tuple[Leftover, ...] | None = None
        self.tree = FieldTree(self, self)
        self.tree.setAccessibleName(field.label)
        self.tree.itemExpanded.connect(lambda _item: self._fit())
        self.tree.itemCollapsed.connect(lambda _item: self._fit())
        self.tree.currentItemChanged.connect(lambda _now, _before: self._tell_bar())
        self.bar = TreeBar(context.theme, self)
        self.bar.adding.connect(self.add_to)
        self.bar.shifting.connect(self.shift)
        self.bar.removing.connect(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.tree)
        column.addWidget(self.bar)
        context.theme.changed.connect(self._fit)

    def show_leftovers(self, found: tuple[Leftover, ...]) -> None:
        """Show these; the same again change nothing."""
        if self._shown is not None and _alike(found, self._shown):
            return
        self._shown = found
        open_ones = {item.data(NAME, POINTER) for item in self._items() if item.isExpanded()}
        current = self.tree.currentItem()
        at = current.data(NAME, POINTER) if current is not None else None
        self.tree.clear()
        for leftover in found:
            name = " › ".join(leftover.names)
            item = self._node(self.tree.invisibleRootItem(), name, leftover.pointer, leftover.value, "map")
            if len(leftover.names) > 1:
                item.setToolTip(NAME, leftover.pointer)
        for item in self._items():
            if item.data(NAME, POINTER) in open_ones:
                item.setExpanded(True)
            if at is not None and item.data(NAME, POINTER) == at:
                self.tree.setCurrentItem(item)
        self._tell_bar()
        self._fit()

    def show_value(self, value: object) -> None:
        """A tree is shown by `show_leftovers`."""

    def input(self) -> QWidget:
        return self.tree if self._shown else self.bar.add

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
                value = day(text)
                wrong = self.tr("Write the day as year-month-day, for example 2026-02-19.")
            case "yes or no":
                value = text == "true"
                wrong = ""
            case "empty" if not text:
                return
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
        """Add to a list something empty that is like its last item; to a map, or the file itself (""), a field."""
        holder = value_at(self.context.data, pointer)
        value: object
        if isinstance(holder, list):
            path = f"{pointer}/-"
            there = f"{pointer}/{len(holder)}"
            value = blank_like(holder[-1]) if holder else ""
        else:
            taken = set(map(str, holder)) if isinstance(holder, Mapping) else set()
            name = next(n for at in range(1, 10_000) if (n := f"field{at}" if at > 1 else "field") not in taken)
            path = there = f"{pointer}/{name}"
            value = ""
        self.edited.emit([{"op": "add", "path": path, "value": value}], self.tr("Add to"))
        QTimer.singleShot(0, self, lambda: self._edit(there, VALUE if isinstance(holder, list) else NAME))

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
        item = QTreeWidgetItem(parent, [name, "", self.kind_word(kind_of(value))])
        item.setData(NAME, POINTER, pointer)
        item.setData(NAME, CONTENT, Held(value))
        item.setData(NAME, PARENT, holder)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        if isinstance(value, Mapping):
            item.setText(
                VALUE, self.tr("1 field") if len(value) == 1 else self.tr("{0} fields").format(number(len(value)))
            )
            for key, inner in value.items():
                self._node(item, str(key), f"{pointer}/{ops.escaped(key)}", inner, "map")
        elif isinstance(value, list):
            item.setText(
                VALUE, self.tr("1 item") if len(value) == 1 else self.tr("{0} items").format(number(len(value)))
            )
            for place, inner in enumerate(value):
                self._node(item, str(place + 1), f"{pointer}/{place}", inner, "list")
        else:
            item.setText(VALUE, ops.spoken(value).replace("\n", " ⏎ "))
            item.setToolTip(VALUE, ops.spoken(value) if len(ops.spoken(value)) > 60 else "")
        return item

    def kind_word(self, kind: str) -> str:
        """A kind of value as the curator calls it."""
        return {
            "text": self.tr("text"),
            "number": self.tr("number"),
            "yes or no": self.tr("yes or no"),
            "date": self.tr("date"),
            "empty": self.tr("empty"),
            "list": self.tr("list"),
            "map": self.tr("map"),
        }[kind]

    def _tell_bar(self) -> None:
        item = self.tree.currentItem()
        if item is None:
            self.bar.show_node(None)
            return
        pointer, value, place = str(item.data(NAME, POINTER)), item.data(NAME, CONTENT).value, (0, 0)
        holder = value_at(self.context.data, pointer.rpartition("/")[0])
        if item.data(NAME, PARENT) == "list" and isinstance(holder, list):
            place = int(pointer.rpartition("/")[2]), len(holder)
        self.bar.show_node(Node(pointer, value, *place))

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
        item = next((each for each in self._items() if each.data(NAME, POINTER) == pointer), None)
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


def _alike(some: tuple[Leftover, ...], others: tuple[Leftover, ...]) -> bool:
    return len(some) == len(others) and all(
        one.pointer == other.pointer and ops.same(one.value, other.value)
        for one, other in zip(some, others, strict=True)
    )
