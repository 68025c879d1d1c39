"""Small pictures drawn once and stamped thousands of times: nodes in every look, and arrowheads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF
from shiboken6 import Shiboken

from curator.ui.graph.look import Look, mixed
from curator.ui.graph.scene import HOLLOW, PALE, RINGED

ARROW = 9.0
"""Length of an arrowhead in pixels."""
_STEP = 1.07
"""Radii come in sizes this factor apart, so that no sprite is scaled, which takes five times as long."""
_ROUNDED_FROM = 1500
"""From so many nodes on they stand on whole pixels: blending between pixels takes twice as long."""


class NodeSprites:
    """An atlas of one disc for each look (tone, form, faded or not) and radius that the scene needs."""

    def __init__(self, look: Look, ratio: float) -> None:
        self._look = look
        self._tones = look.tones()
        self._ratio = ratio
        self._cells: dict[int, tuple[float, float, float, float]] = {}
        self._pixmap = QPixmap()

    def draw(
        self,
        painter: QPainter,
        xy: NDArray[np.float64],
        tone: NDArray[np.uint16],
        form: NDArray[np.uint8],
        radius: NDArray[np.float64],
        faded: NDArray[np.bool_],
    ) -> None:
        """Stamps discs at pixel places; `radius` is in pixels, too."""
        if not len(xy):
            return
        size = np.round(np.log(np.maximum(radius, 1.0)) / np.log(_STEP)).astype(np.int64)
        codes = ((size * 64 + tone) * 8 + form) * 2 + faded
        distinct, inverse = np.unique(codes, return_inverse=True)
        wanted = [int(code) for code in distinct]
        if any(code not in self._cells for code in wanted):
            self._build(sorted(set(wanted) | (set(self._cells) if len(self._cells) < 400 else set())))
        cells = np.array([self._cells[code] for code in wanted])[inverse]
        fragments = np.empty((len(xy), 10))
        fragments[:, 0:2] = xy if len(xy) < _ROUNDED_FROM else np.round(xy * self._ratio) / self._ratio
        fragments[:, 2:6] = cells
        fragments[:, 6:8] = 1.0 / self._ratio
        fragments[:, 8] = 0.0
        fragments[:, 9] = 1.0
        stamp(painter, fragments, self._pixmap)

    def _build(self, codes: Sequence[int]) -> None:
        boxes = [(code, int(np.ceil((_STEP ** (code // 1024) + 2) * 2 * self._ratio))) for code in codes]
        boxes.sort(key=lambda box: box[1])
        x = y = row = 0
        width = 1024
        self._cells = {}
        for code, box in boxes:
            if x + box > width:
                x, y, row = 0, y + row, 0
            self._cells[code] = (x, y, box, box)
            x, row = x + box, max(row, box)
        self._pixmap = QPixmap(width, max(1, y + row))
        self._pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for code, (left, top, side, _) in self._cells.items():
            painter.save()
            painter.translate(left + side / 2, top + side / 2)
            painter.scale(self._ratio, self._ratio)
            self._disc(painter, _STEP ** (code // 1024), code // 16 % 64, code // 2 % 8, bool(code % 2))
            painter.restore()
        painter.end()

    def _disc(self, painter: QPainter, radius: float, tone: int, form: int, faded: bool) -> None:
        ground = self._look.background
        colour = self._tones[tone % len(self._tones)]
        if faded:
            colour = mixed(colour, ground, 0.22)
        if form == HOLLOW:
            pen = QPen(mixed(self._look.muted, ground, 0.25 if faded else 0.9), 1.3)
            pen.setDashPattern([2.0, 1.6])
            fill = ground
        elif form == RINGED:
            pen, fill = QPen(colour, 1.7), mixed(colour, ground, 0.16)
        elif form == PALE:
            pen, fill = QPen(mixed(colour, ground, 0.75), 1.0), mixed(colour, ground, 0.5)
        else:
            edge = ground if radius > 3 else colour
            pen, fill = QPen(edge, 1.0 if radius > 3 else 0.0), colour
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawEllipse(QPointF(0, 0), radius, radius)


class ArrowSprites:
    """Arrowheads pointing right, one a colour, stamped with a rotation."""

    def __init__(self, colours: Sequence[QColor], ratio: float) -> None:
        self._ratio = ratio
        self._box = int(np.ceil((ARROW + 2) * ratio))
        self._pixmap = QPixmap(self._box * max(1, len(colours)), self._box)
        self._pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        half, wing = ARROW / 2, ARROW * 0.40
        head = QPolygonF([QPointF(-half, -wing), QPointF(half, 0), QPointF(-half, wing), QPointF(-half * 0.55, 0)])
        for number, colour in enumerate(colours):
            painter.save()
            painter.translate((number + 0.5) * self._box, self._box / 2)
            painter.scale(ratio, ratio)
            painter.setBrush(colour)
            painter.drawPolygon(head)
            painter.restore()
        painter.end()

    def draw(
        self,
        painter: QPainter,
        tips: NDArray[np.float64],
        direction: NDArray[np.float64],
        colour: NDArray[np.uint8],
    ) -> None:
        """Stamps heads whose points touch `tips` and look along the unit vectors `direction`."""
        if not len(tips):
            return
        fragments = np.zeros((len(tips), 10))
        fragments[:, 0:2] = tips - direction * (ARROW / 2)
        fragments[:, 2] = colour.astype(np.float64) * self._box
        fragments[:, 4:6] = self._box
        fragments[:, 6:8] = 1.0 / self._ratio
        fragments[:, 8] = np.degrees(np.arctan2(direction[:, 1], direction[:, 0]))
        fragments[:, 9] = 1.0
        stamp(painter, fragments, self._pixmap)


def stamp(painter: QPainter, fragments: NDArray[np.float64], pixmap: QPixmap) -> None:
    """Draws pixmap fragments (ten doubles each: place, source rectangle, scales, rotation, opacity) in one call."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    fragments = np.ascontiguousarray(fragments, dtype=np.float64)
    first = Shiboken.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment)
    painter.drawPixmapFragments(cast(QPainter.PixmapFragment, first), len(fragments), pixmap)


def focus_ring(painter: QPainter, centre: QPointF, radius: float, colour: QColor, width: float, dashed: bool) -> None:
    """A ring around one node: around the pattern in hand, and dashed around the keyboard's node."""
    pen = QPen(colour, width)
    if dashed:
        pen.setDashPattern([2.5, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
