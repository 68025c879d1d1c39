"""The whole map in a corner, with the part that is in view: click or drag there to go elsewhere."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.look import mixed
from curator.ui.graph.scene import Floats
from curator.ui.theme import GRID, Theme

_SIDE = GRID * 38
_AIR = 6
_SPOTS = 5000
"""About so many patterns are drawn; more would cover each other."""


class Minimap(QWidget):
    """Lies over a corner of the canvas; hidden while all of the map is in view."""

    wanted = Signal(QPointF)
    """A place of the scene that is to be in the middle."""

    def __init__(self, theme: Theme, canvas: GraphCanvas) -> None:
        super().__init__(canvas)
        self._theme, self._canvas = theme, canvas
        self._image: QImage | None = None
        self.setAccessibleName(self.tr("Overview of the map"))
        self.setToolTip(self.tr("The whole map: click or drag to look elsewhere"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())
        canvas.view_changed.connect(self.follow)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE * 3 // 4)

    def redraw(self) -> None:
        """Paints the nodes anew: another scene, other colours."""
        scene, item = self._canvas.graph, self._canvas.item
        self._image = None
        if scene is not None and len(scene):
            ratio = self.devicePixelRatioF()
            image = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            image.setDevicePixelRatio(ratio)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tones = self._canvas.look.tones()
            spots = self._pixels(scene.xy)
            every = max(1, len(scene) // _SPOTS)
            for tone in np.unique(scene.tone):
                painter.setPen(QPen(mixed(tones[tone], self._canvas.look.background, 0.8), 1.8))
                chosen = spots[(scene.tone == tone) & ~item.hidden]
                painter.drawPoints([QPointF(x, y) for x, y in chosen[::every].tolist()])
            painter.end()
            self._image = image
        self.follow()

    def follow(self) -> None:
        """Shows another part as the one in view."""
        content = self._canvas.item.content()
        self.setVisible(self._image is not None and not self._canvas.seen.contains(content))
        self.update()

    def _scale(self) -> float:
        content = self._canvas.item.content()
        across, down = max(content.width(), 1.0), max(content.height(), 1.0)
        return min((self.width() - 2 * _AIR) / across, (self.height() - 2 * _AIR) / down)

    def _pixels(self, xy: Floats) -> Floats:
        middle = self._canvas.item.content().center()
        return (xy - (middle.x(), middle.y())) * self._scale() + (self.width() / 2, self.height() / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.color("raised")
        ground.setAlphaF(0.92)
        painter.setPen(self._theme.color("outline"))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self._image is not None:
            painter.drawImage(0, 0, self._image)
        seen = self._canvas.seen
        corners = self._pixels(np.array([[seen.left(), seen.top()], [seen.right(), seen.bottom()]]))
        frame = QRectF(QPointF(*corners[0]), QPointF(*corners[1])).intersected(
            QRectF(self.rect()).adjusted(1, 1, -1, -1)
        )
        painter.setPen(QPen(self._theme.color("accent"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())
        event.accept()

    def _go(self, point: QPointF) -> None:
        middle, scale = self._canvas.item.content().center(), self._scale()
        offset = point - QPointF(self.width() / 2, self.height() / 2)
        self.wanted.emit(middle + offset / scale)
