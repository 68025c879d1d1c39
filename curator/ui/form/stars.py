"""One to three stars."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from curator.schema.fields import Field
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Slider
from curator.ui.icons import paint_icon
from curator.ui.theme import GRID, Theme

_SIDE = GRID * 5


class Stars(Slider):
    """A slider drawn as stars, so that keys and screen readers know it; a click on a star chooses it."""

    def __init__(self, most: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(0, most)
        self.setPageStep(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self.maximum() * (_SIDE + GRID) + GRID * 2, _SIDE + GRID * 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.color("accent"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        for star in range(1, self.maximum() + 1):
            lit = star <= self.value()
            colour = self._theme.color("star" if lit else "outline")
            paint_icon(painter, self._rect(star), "star", colour, weight="fill" if lit else "")
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for star in range(1, self.maximum() + 1):
            if self._rect(star).adjusted(-2, -GRID, 2, GRID).contains(event.position().toPoint()):
                self.setValue(star)
                return

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _rect(self, star: int) -> QRect:
        return QRect(GRID + (star - 1) * (_SIDE + GRID), GRID, _SIDE, _SIDE)


class StarsEditor(Editor):
    """Stars with what they mean beside them; a number that is none of them is shown as it is, and kept."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._most = int(field.maximum or 3)
        self.stars = Stars(self._most, context.theme)
        self.meaning = QLabel()
        self.meaning.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self.stars)
        row.addWidget(self.meaning)
        row.addStretch(1)
        self.stars.valueChanged.connect(self._on_value)

    def show_value(self, value: object) -> None:
        number = value if isinstance(value, int) and not isinstance(value, bool) else None
        inside = number is not None and 1 <= number <= self._most
        self.stars.blockSignals(True)
        self.stars.setValue(number if number is not None and inside else 0)
        self.stars.blockSignals(False)
        if number is not None and inside:
            self.meaning.setText(self._meaning(number))
        elif number is None:
            self.meaning.setText(self.tr("not set"))
        else:
            self.meaning.setText(self.tr("{0} in the file; {1} to {2} are known").format(number, 1, self._most))
        self.stars.update()

    def input(self) -> QWidget:
        return self.stars

    def _on_value(self, stars: int) -> None:
        if stars >= 1:
            self.typed.emit(stars)
            self.settled.emit()
        else:  # nobody rates with no star: the key stops at one
            self.stars.blockSignals(True)
            self.stars.setValue(1)
            self.stars.blockSignals(False)

    def _meaning(self, stars: int) -> str:
        return {
            1: self.tr("an experiment"),
            2: self.tr("promising"),
            3: self.tr("established"),
        }.get(stars, "")
