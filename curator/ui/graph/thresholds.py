"""From which weight and confidence on links are shown, chosen by sliders."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QSlider, QWidget

from curator.ui.graph.filters import Filters
from curator.ui.theme import GRID
from curator.ui.translation import decimal


class Threshold(QWidget):
    """A slider with its number: from which weight on links are shown, 0 for all."""

    changed = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(5)
        self.slider.setAccessibleName(name)
        self.number = QLabel()
        self.number.setMinimumWidth(GRID * 10)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.slider.valueChanged.connect(self._say)
        self.slider.valueChanged.connect(lambda value: self.changed.emit(value / 100))
        self._say(0)

    @property
    def value(self) -> float:
        """The threshold that is chosen."""
        return self.slider.value() / 100

    def set_value(self, value: float) -> None:
        """Shows a threshold without asking for it."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(value * 100))
        self.slider.blockSignals(False)
        self._say(self.slider.value())

    def _say(self, value: int) -> None:
        self.number.setText(self.tr("all") if value == 0 else f"≥ {decimal(value / 100)}")


class Thresholds(QWidget):
    """Both of them, for a view that has no panel of filters; hidden it lets everything through."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filters"))
        self.weight = Threshold(self.tr("Weight of a relation"))
        self.confidence = Threshold(self.tr("Confidence of an inferred link"))
        rows = QFormLayout(self)
        rows.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        rows.setVerticalSpacing(GRID)
        for words, threshold in ((self.tr("Weight"), self.weight), (self.tr("Confidence"), self.confidence)):
            label = QLabel(words)
            label.setProperty("role", "caption")
            label.setBuddy(threshold.slider)
            rows.addRow(label, threshold)
            threshold.changed.connect(lambda _value: self.changed.emit())
        self.setFocusProxy(self.weight.slider)

    def filters(self) -> Filters:
        """What has to hold for a link to be shown."""
        if self.isHidden():
            return Filters()
        return Filters(weight=self.weight.value, confidence=self.confidence.value)
