"""A score from 0 to 5: a slider for the hand, a number for the eye."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from curator.schema.fields import MISSING, Field
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Slider
from curator.ui.form.numbers import NumberLine, parsed, same_number, written
from curator.ui.theme import GRID

_PARTS = 10  # steps of the slider to one point of the score


class ScoreEditor(Editor):
    """The slider moves by tenths; the number shows the score as the file has it, however fine."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._value: object = MISSING
        self._low = field.minimum if field.minimum is not None else 0.0
        self._high = field.maximum if field.maximum is not None else 5.0
        self.slider = Slider()
        self.slider.setRange(round(self._low * _PARTS), round(self._high * _PARTS))
        self.slider.setPageStep(_PARTS // 2)
        self.slider.setMinimumWidth(GRID * 24)
        self.slider.setMaximumWidth(GRID * 80)
        self.slider.setAccessibleName(self.tr("{0}, slider").format(field.label))
        self.line = NumberLine(1 / _PARTS, self._low, self._high)
        self.line.setFixedWidth(GRID * 13)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self.slider, 1)
        row.addWidget(self.line)
        row.addStretch(0)
        self.slider.valueChanged.connect(self._on_slider)
        self.slider.sliderReleased.connect(self.settled)
        self.line.textEdited.connect(self._on_text)
        self.line.stepped.connect(self.choose)
        self.line.left.connect(self._on_left)

    def show_value(self, value: object) -> None:
        self._value = value
        number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
        self._place(number)
        self.line.setPlaceholderText("–" if number is None else "")
        if not (self.line.hasFocus() and same_number(self.line.text(), value)):
            self.line.put(written(value))

    def input(self) -> QWidget:
        return self.line

    @property
    def score(self) -> float | None:
        """The score that is shown, handed over or not."""
        return parsed(self.line.text(), whole=False)

    def choose(self, number: float) -> None:
        """Take a score from the slider, the keys or the chart, in the file's own way of writing numbers."""
        value = parsed(str(round(number, 1)), whole=False, habit=self._value)
        if value is not None:
            self.line.setText(str(value))
            self._place(value)
            self.complained.emit("")
            self.typed.emit(value)

    def _place(self, number: float | None) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round((number if number is not None else self._low) * _PARTS))
        self.slider.blockSignals(False)

    def _on_slider(self, place: int) -> None:
        self.choose(place / _PARTS)

    def _on_text(self, text: str) -> None:
        if not text.strip():
            self.complained.emit("")
            self.typed.emit(MISSING)
            return
        number = parsed(text, whole=False, habit=self._value)
        if number is None:
            self.complained.emit(self.tr("This is to be a number from 0 to 5."))
            return
        self.complained.emit("")
        self._place(number)
        self.typed.emit(number)

    def _on_left(self) -> None:
        self.settled.emit()
        if self.line.text().strip() and parsed(self.line.text(), whole=False) is None:
            self.line.put(written(self._value))
            self.complained.emit("")
