"""The eight scores as a chart with eight axes; a corner can be taken and drawn."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from curator.ui.theme import GRID, Theme

_HIGHEST = 5.0
_RINGS = 5
_REACH = 14  # px around a corner in which the mouse takes it


class Radar(QWidget):
    """Shows scores from 0 to 5. `moved(index, score)` while a corner is drawn, `released` when it is let go."""

    moved = Signal(int, float)
    released = Signal(int)

    def __init__(self, labels: Sequence[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._labels = [_short(label) for label in labels]
        self._names = list(labels)
        self._scores: list[float | None] = [None] * len(labels)
        self._held: int | None = None
        self._near: int | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Chart of the scores"))
        theme.changed.connect(self.update)

    @property
    def scores(self) -> tuple[float | None, ...]:
        return tuple(self._scores)

    def show_scores(self, scores: Sequence[float | None]) -> None:
        """Draw these; None has no corner."""
        if list(scores) != self._scores:
            self._scores = list(scores)
            spoken = (f"{name} {score}" for name, score in zip(self._names, scores, strict=True) if score is not None)
            self.setAccessibleDescription(", ".join(spoken))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(GRID * 46 + 2 * self._label_room()), GRID * 62)

    # drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ring in range(1, _RINGS + 1):
            painter.setPen(QPen(theme.color("outline" if ring == _RINGS else "border"), 1))
            painter.drawPolygon(QPolygonF([self._point(axis, ring) for axis in range(len(self._scores))]))
        painter.setPen(QPen(theme.color("border"), 1))
        for axis in range(len(self._scores)):
            painter.drawLine(self._centre(), self._point(axis, _HIGHEST))
        accent = theme.color("accent")
        ground = theme.color("accent")
        ground.setAlphaF(0.18)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(ground)
        corners = [self._point(axis, score or 0.0) for axis, score in enumerate(self._scores)]
        painter.drawPolygon(QPolygonF(corners))
        for axis, corner in enumerate(corners):
            if self._scores[axis] is None:
                continue
            lit = axis in (self._held, self._near)
            painter.setBrush(accent if lit else theme.color("raised"))
            painter.drawEllipse(corner, 4.5 if lit else 3.0, 4.5 if lit else 3.0)
        self._paint_labels(painter)
        painter.end()

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("small"))
        metrics = painter.fontMetrics()
        for axis, label in enumerate(self._labels):
            place = self._point(axis, _HIGHEST + 0.32)
            width, height = metrics.horizontalAdvance(label) + 2, metrics.height()
            across = math.sin(self._angle(axis))
            left = place.x() - width * (0.5 - across * 0.5)
            top = place.y() - height * (0.5 + math.cos(self._angle(axis)) * 0.5)
            painter.setPen(self._theme.color("text" if axis in (self._held, self._near) else "muted"))
            painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignCenter, label)

    def _angle(self, axis: int) -> float:
        return 2 * math.pi * axis / max(1, len(self._scores))

    def _centre(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _radius(self) -> float:
        return min(self.width() - 2 * self._label_room(), self.height() - GRID * 14) / 2

    def _label_room(self) -> float:
        """What the longest label needs at a side, in px."""
        metrics = QFontMetrics(self._theme.font("small"))
        return max((metrics.horizontalAdvance(label) for label in self._labels), default=0) + GRID * 2

    def _point(self, axis: int, score: float) -> QPointF:
        reach = self._radius() * score / _HIGHEST
        return self._centre() + QPointF(math.sin(self._angle(axis)) * reach, -math.cos(self._angle(axis)) * reach)

    # drawing out a corner

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._corner_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if self._held is None:
            event.ignore()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            near = self._corner_at(event.position())
            if near != self._near:
                self._near = near
                self.setCursor(Qt.CursorShape.ArrowCursor if near is None else Qt.CursorShape.PointingHandCursor)
                self.setToolTip("" if near is None else f"{self._names[near]}: {self._scores[near]}")
                self.update()
            return
        way = event.position() - self._centre()
        along = way.x() * math.sin(self._angle(self._held)) - way.y() * math.cos(self._angle(self._held))
        score = round(min(_HIGHEST, max(0.0, along / self._radius() * _HIGHEST)), 1)
        if score != self._scores[self._held]:
            self.moved.emit(self._held, score)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            self.released.emit(held)
            self.update()

    def _corner_at(self, place: QPointF) -> int | None:
        found = None
        closest = float(_REACH)
        for axis, score in enumerate(self._scores):
            if score is None:
                continue
            way = self._point(axis, score) - place
            distance = math.hypot(way.x(), way.y())
            if distance < closest:
                found, closest = axis, distance
        return found


def _short(label: str) -> str:
    """A label's first word where it has several: the axes have little room."""
    return label.split(" ")[0] if len(label) > 14 else label
