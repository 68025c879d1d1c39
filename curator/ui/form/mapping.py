"""A map whose keys nobody declared: a row for each key and its value."""

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from curator.schema.fields import MISSING, Field, value_at
from curator.ui.form import ops
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Line
from curator.ui.form.numbers import parsed
from curator.ui.icons import icon
from curator.ui.theme import GRID


class _Pair(QWidget):
    """The three widgets of one key; they stand in the editor's grid."""

    def __init__(self, key: str, context: FormContext, words: tuple[str, str, str]) -> None:
        super().__init__()
        self.key, self.name, self.value = key, Line(), Line()
        self.name.setText(key)
        self.name.setAccessibleName(words[0])
        self.value.setAccessibleName(words[1])
        self.remove = QToolButton()
        self.remove.setIcon(icon(context.theme, "close"))
        self.remove.setToolTip(words[2])
        self.remove.setAccessibleName(words[2])


class MapEditor(Editor):
    """Keys can be added, renamed and removed. Values keep their kind; nested ones are shown under “More fields”."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.pairs: dict[str, _Pair] = {}
        self._values: Mapping[str, object] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GRID)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 5)
        self.add = QPushButton(self.tr("Add a key"))
        self.add.setIcon(icon(context.theme, "add"))
        self.add.setProperty("role", "quiet")
        self.add.setAccessibleName(self.tr("Add a key to {0}").format(field.label))
        self.add.clicked.connect(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(self._grid)
        column.addWidget(self.add)

    def show_value(self, value: object) -> None:
        whole = value if isinstance(value, Mapping) else {}
        self._values = {str(key): each for key, each in whole.items() if not isinstance(each, Mapping | list)}
        if list(self._values) != list(self.pairs):
            self._rebuild()
        for key, pair in self.pairs.items():
            pair.value.put(ops.spoken(self._values[key]))
            pair.name.put(key)

    def input(self) -> QWidget:
        return next((pair.value for pair in self.pairs.values()), self.add)

    def set_problem(self, wrong: bool) -> None:
        """Told in words below."""

    def _rebuild(self) -> None:
        for pair in self.pairs.values():
            for widget in (pair.name, pair.value, pair.remove, pair):
                widget.hide()
                widget.deleteLater()
        self.pairs = {}
        for row, key in enumerate(self._values):
            words = (
                self.tr("Key {0}").format(key),
                self.tr("Value of {0}").format(key),
                self.tr("Remove {0}").format(key),
            )
            pair = _Pair(key, self.context, words)
            pair.setParent(self)
            self._grid.addWidget(pair.name, row, 0)
            self._grid.addWidget(pair.value, row, 1)
            self._grid.addWidget(pair.remove, row, 2)
            pair.name.left.connect(lambda each=pair: self._rename(each))
            pair.value.left.connect(lambda each=pair: self._set(each))
            pair.remove.clicked.connect(lambda _checked=False, each=pair: self._remove(each))
            self.pairs[key] = pair

    def _path(self, key: str) -> str:
        return f"{self.field.pointer}/{ops.escaped(key)}"

    def _set(self, pair: _Pair) -> None:
        before = self._values.get(pair.key, MISSING)
        text = pair.value.text()
        if before is MISSING or text == ops.spoken(before):
            return
        value: object = text
        if isinstance(before, int | float) and not isinstance(before, bool):
            number = parsed(text, whole=False, habit=before)
            value = text if number is None else number
        elif isinstance(before, bool) and text in ("true", "false"):
            value = text == "true"
        self.edited.emit([{"op": "replace", "path": self._path(pair.key), "value": value}], self.tr("Edit"))

    def _rename(self, pair: _Pair) -> None:
        name = pair.name.text().strip()
        if name == pair.key or pair.key not in self._values:
            return
        if not name or name in self._values:
            self.complained.emit(self.tr("Every key has a name of its own."))
            pair.name.setText(pair.key)
            return
        self.complained.emit("")
        move = {"op": "move", "from": self._path(pair.key), "path": self._path(name)}
        self.edited.emit([move], self.tr("Rename a key of"))

    def _remove(self, pair: _Pair) -> None:
        self.edited.emit([{"op": "remove", "path": self._path(pair.key)}], self.tr("Remove from"))

    def _add(self) -> None:
        present = value_at(self.context.data, self.field.pointer)
        taken = set(map(str, present)) if isinstance(present, Mapping) else set()
        name = next(name for n in range(1, 1_000) if (name := f"key{n}" if n > 1 else "key") not in taken)
        self.edited.emit(ops.assign(self.context.data, self._path(name), ""), self.tr("Add to"))
        if name in self.pairs:
            self.pairs[name].name.setFocus()
            self.pairs[name].name.selectAll()
