"""Numbers, written as the file writes them: `4.0` stays a float, `3` a whole number."""

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from curator.schema.fields import MISSING, Field
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Line
from curator.ui.theme import GRID


def parsed(text: str, *, whole: bool, habit: object = None) -> int | float | None:
    """The number that a text says, None for none.

    `whole` asks for a whole number; otherwise it is one only where the value so far (`habit`) is one and the new one
    can be. A comma counts as a point.
    """
    text = text.strip().replace(",", ".").replace("−", "-")
    try:
        number = float(text)
    except ValueError:
        return None
    if not math.isfinite(number) or "_" in text:
        return None
    if whole or (isinstance(habit, int) and not isinstance(habit, bool)):
        return int(number) if number.is_integer() else None if whole else number
    return number


def written(value: object) -> str:
    """A number as the form shows it."""
    return "" if value is MISSING or value is None or isinstance(value, bool) else str(value)


class NumberLine(Line):
    """A line for one number; the up and down keys step. `stepped` carries the new number."""

    stepped = Signal(float)

    def __init__(
        self, step: float, minimum: float | None = None, maximum: float | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._step, self._minimum, self._maximum = step, minimum, maximum
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 5, Qt.Key.Key_PageDown: -5}
        steps = direction.get(Qt.Key(event.key()))
        if steps is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        number = parsed(self.text(), whole=False)
        number = (self._minimum or 0.0) if number is None else round(number + steps * self._step, 6)
        if self._minimum is not None:
            number = max(self._minimum, number)
        if self._maximum is not None:
            number = min(self._maximum, number)
        self.stepped.emit(number)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("0000.0") + GRID * 6, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("00.0") + GRID * 4, super().minimumSizeHint().height())


class NumberEditor(Editor):
    """A number on its own line. What is out of range is told and still possible: vocabularies and ranges are open."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._value: object = MISSING
        self._whole = field.widget == "integer"
        self.line = NumberLine(1.0 if self._whole else 0.1, field.minimum, field.maximum)
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.line.setFixedWidth(GRID * 24)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GRID * 2)
        self.row.addWidget(self.line)
        self.row.addStretch(1)
        self.line.textEdited.connect(self._on_text)
        self.line.stepped.connect(self._on_step)
        self.line.left.connect(self._on_left)

    def show_value(self, value: object) -> None:
        self._value = value
        self.line.setPlaceholderText(self.tr("not set") if value is MISSING or value is None else "")
        if self.line.hasFocus() and same_number(self.line.text(), value, self._whole):
            return
        self.line.put(written(value))

    def input(self) -> QWidget:
        return self.line

    def _on_text(self, text: str) -> None:
        if not text.strip():
            self.complained.emit("")
            self.typed.emit(MISSING)
            return
        number = parsed(text, whole=self._whole, habit=self._value)
        if number is None:
            self.complained.emit(
                self.tr("This is to be a whole number.") if self._whole else self.tr("This is to be a number.")
            )
        else:
            self.complained.emit("")
            self.typed.emit(number)

    def _on_step(self, number: float) -> None:
        value = parsed(str(number), whole=self._whole, habit=self._value)
        if value is not None:
            self.line.setText(str(value))
            self.complained.emit("")
            self.typed.emit(value)

    def _on_left(self) -> None:
        self.settled.emit()
        text = self.line.text()
        if text.strip() and parsed(text, whole=self._whole) is None:
            self.line.put(written(self._value))
            self.complained.emit("")


def same_number(text: str, value: object, whole: bool = False) -> bool:
    """Whether a text that is being typed says this number already, so that "4." is not corrected under the hand."""
    number = parsed(text, whole=whole)
    return number is not None and isinstance(value, int | float) and not isinstance(value, bool) and number == value
