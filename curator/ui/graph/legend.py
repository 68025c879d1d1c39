"""The legend of the graph: which line means what, and a click that takes such lines out or back."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from curator.links.kinds import kind as kind_called
from curator.ui.graph.scene import KIND_IDS, STATE_IDS, Bools, Scene
from curator.ui.graph.words import kind_label, state_label
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.flow import FlowLayout

_SAMPLE = 20


class LegendChip(QAbstractButton):
    """One kind of line: a sample, its name, how many. Checked means shown."""

    only = Signal()
    """Shift+click: show this kind alone."""

    def __init__(self, key: str, inferred: bool, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self.inferred, self._theme = key, inferred, theme
        self._count = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(state_label(key) if inferred else kind_label(key))
        self.set_count(0)

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(self.tr("Show {0} links: {1}").format(self.text(), count))
        self.setToolTip(
            self.tr("{0}: {1} links. Click hides or shows them; Shift+click shows only them.").format(
                self.text(), count
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font("small"))
        width = _SAMPLE + metrics.horizontalAdvance(f"{self.text()} {number(self._count)}") + 5 * GRID
        return QSize(width, metrics.height() + 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.only.emit()
            event.accept()
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.hasFocus() or self.underMouse():
            painter.setPen(self._theme.color("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(frame, 5, 5)
        shown = self.isChecked()
        colour = self._theme.state(self.key) if self.inferred else self._theme.kind(self.key)
        if not shown:
            colour = self._theme.color("outline")
        self._sample(painter, colour)
        font = self._theme.font("small")
        font.setStrikeOut(not shown)
        painter.setFont(font)
        left = _SAMPLE + 2 * GRID + 2
        metrics = painter.fontMetrics()
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.setPen(self._theme.color("text" if shown else "faint"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        font.setStrikeOut(False)
        painter.setFont(font)
        painter.setPen(self._theme.color("faint"))
        words.setLeft(left + metrics.horizontalAdvance(f"{self.text()} "))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, number(self._count))

    def _sample(self, painter: QPainter, colour: QColor) -> None:
        middle, left, right = self.height() / 2, float(GRID + 2), float(GRID + 2 + _SAMPLE - 4)
        pen = QPen(colour, 2.0)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        known = kind_called(self.key)
        if self.inferred:
            pen.setDashPattern([2.0, 1.2])
        painter.setPen(pen)
        painter.drawLine(QPointF(left, middle), QPointF(right, middle))
        if not self.inferred and known is not None and not known.symmetric:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            tip = right + 2.0
            painter.drawPolygon(
                QPolygonF([QPointF(tip, middle), QPointF(tip - 7, middle - 3.6), QPointF(tip - 7, middle + 3.6)])
            )


class Legend(QWidget):
    """The chips of the kinds and states that a scene holds. What was hidden stays hidden in the next scene."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hidden: set[tuple[str, bool]] = set()
        self._chips: dict[tuple[str, bool], LegendChip] = {}
        self._flow = FlowLayout(self, gap=2)
        self.setAccessibleName(self.tr("Legend: click a kind of link to hide or show it"))
        for key, inferred in (*((kind, False) for kind in KIND_IDS), *((state, True) for state in STATE_IDS)):
            chip = LegendChip(key, inferred, theme, self)
            chip.toggled.connect(lambda shown, which=(key, inferred): self._toggle(which, shown))
            chip.only.connect(lambda which=(key, inferred): self._only(which))
            self._chips[key, inferred] = chip
            self._flow.addWidget(chip)
            chip.hide()
        theme.changed.connect(self._restyle)

    def show_scene(self, scene: Scene | None) -> None:
        """Offers the kinds and states that this scene holds, with their numbers."""
        counts = _counts(scene) if scene is not None else {}
        for which, chip in self._chips.items():
            chip.set_count(counts.get(which, 0))
            chip.setVisible(which in counts)
        self.updateGeometry()

    def shown(self, scene: Scene) -> Bools:
        """Which edges of a scene are to be drawn."""
        mask: Bools = scene.kind >= 0
        for key, inferred in self._hidden:
            if inferred:
                mask &= scene.state != STATE_IDS.index(key)
            else:
                mask &= (scene.kind != KIND_IDS.index(key)) | (scene.state >= 0)
        return mask

    @property
    def hidden(self) -> frozenset[tuple[str, bool]]:
        """The kinds and states (with True) that are not drawn."""
        return frozenset(self._hidden)

    def set_hidden(self, lines: frozenset[tuple[str, bool]]) -> None:
        """Shows which lines are hidden, without asking for anything."""
        self._hidden = set(lines)
        for which, chip in self._chips.items():
            chip.blockSignals(True)
            chip.setChecked(which not in lines)
            chip.blockSignals(False)
            chip.update()

    def chip(self, key: str, inferred: bool = False) -> LegendChip:
        return self._chips[key, inferred]

    def _toggle(self, which: tuple[str, bool], shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(which)
        self.changed.emit()

    def _only(self, which: tuple[str, bool]) -> None:
        others = set(self._chips) - {which}
        wanted = set() if self._hidden == others else others
        self.set_hidden(frozenset(wanted))
        self.changed.emit()

    def _restyle(self) -> None:
        for chip in self._chips.values():
            chip.updateGeometry()
            chip.update()


def _counts(scene: Scene) -> Mapping[tuple[str, bool], int]:
    """How many edges of each sort are drawn while nothing is lit."""
    drawn = ~scene.quiet | scene.whispered
    hard, inferred = drawn & (scene.state < 0), drawn & (scene.state >= 0)
    kinds = np.bincount(scene.kind[hard], minlength=len(KIND_IDS))
    states = np.bincount(scene.state[inferred], minlength=len(STATE_IDS))
    found = {(kind, False): int(count) for kind, count in zip(KIND_IDS, kinds, strict=True) if count}
    return found | {(state, True): int(count) for state, count in zip(STATE_IDS, states, strict=True) if count}
