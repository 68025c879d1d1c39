"""One line of text: titles, names, slugs, identifiers."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from curator.schema.fields import Field
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Line

_MONO = frozenset({"id", "slug", "typeid"})
LONGEST = 56
"""Longer texts, and those with line breaks, are shown by the editor that wraps its text."""


class LineEditor(Editor):
    """A line. Names that machines read (slug, identifier) are set in the fixed-width font."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.line = Line()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.line.textEdited.connect(self.typed.emit)
        self.line.left.connect(self.settled)
        if field.key in _MONO:
            context.theme.changed.connect(self._set_font)
            self._set_font()

    def show_value(self, value: object) -> None:
        self.line.put(value if isinstance(value, str) else "")
        self.line.setPlaceholderText("" if isinstance(value, str) else self.tr("not set"))

    def input(self) -> QWidget:
        return self.line

    def can_show(self, value: object) -> bool:
        if isinstance(value, str) and (len(value) > LONGEST or any(letter in value for letter in "\n\r\t\u2028\u2029")):
            return False
        return super().can_show(value)

    def _set_font(self) -> None:
        self.line.setFont(self.context.theme.mono())
