"""The edges of a scene as lines and arrowheads: one call a style, however many there are."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter
from shiboken6 import Shiboken

from curator.ui.graph.look import THIN_LINES_FROM, Look, solid
from curator.ui.graph.scene import STYLES, Floats, Scene
from curator.ui.graph.sprites import ArrowSprites

LANE = 4.5
"""Distance in pixels between edges that join the same two nodes."""
LOUDNESS = FADED, QUIET, HUSHED, LOUD = (0.13, 0.30, 0.55, 1.0)
"""How far lines may stand out from the ground."""
_DASHES_UP_TO = 400
_MOVING_PER_STYLE, _MOVING_FADED = 120, 40
_CROWD = 10
_ARROWS_UP_TO = 3000


class Strokes:
    """Pens and arrowheads in the look of the theme, for one resolution of the screen."""

    def __init__(self, look: Look, ratio: float) -> None:
        self._lines = _LineArray()
        self._pens = {(thin, loudness): look.pens(thin, loudness) for thin in (False, True) for loudness in LOUDNESS}
        self._arrows = {key: ArrowSprites([pen.color() for pen in pens], ratio) for key, pens in self._pens.items()}

    def draw(
        self,
        painter: QPainter,
        scene: Scene,
        pixels: Floats,
        radius: Floats,
        numbers: NDArray[np.int64],
        loudness: float,
        still: bool,
    ) -> None:
        """Draws these edges between places in pixels; while the picture moves, a sample of each style."""
        if not still:
            numbers = _thinned(scene, numbers, _MOVING_PER_STYLE if loudness > FADED else _MOVING_FADED)
        if not len(numbers):
            return
        key = (scene.edge_count >= THIN_LINES_FROM, loudness)
        source, target = scene.source[numbers], scene.target[numbers]
        style = scene.style[numbers]
        start, end = pixels[source], pixels[target]
        along = end - start
        length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)
        along /= length[:, None]
        aside = np.column_stack([-along[:, 1], along[:, 0]]) * (scene.lane[numbers] * LANE)[:, None]
        start, end = start + aside, end + aside
        heads = scene.directed[numbers] & (length > radius[source] + radius[target] + 6)
        with_heads = still and loudness > FADED and len(numbers) <= _ARROWS_UP_TO
        if with_heads:
            # The line ends inside its arrowhead, whose point touches the node's rim; at a hub, where heads would
            # cover each other, they sit halfway.
            crowded = np.bincount(target, heads, minlength=len(scene))[target] > _CROWD
            tips = end - along * (radius[target] + 1.0)[:, None]
            end = np.where((heads & ~crowded)[:, None], tips - along * 4.0, end)
            tips = np.where(crowded[:, None], start + along * (length * 0.55)[:, None], tips)
        self._lines.load(start, end)
        starts = np.searchsorted(style, np.arange(STYLES + 1))
        for number, pen in enumerate(self._pens[key]):
            first, last = int(starts[number]), int(starts[number + 1])
            if last > first:
                # Dashes cost ten times as much as lines, and thousands of them are not told apart.
                painter.setPen(pen if still and last - first <= _DASHES_UP_TO else solid(pen))
                self._lines.draw(painter, first, last)
        if with_heads:
            self._arrows[key].draw(painter, tips[heads], along[heads], style[heads])


def _thinned(scene: Scene, numbers: NDArray[np.int64], most: int) -> NDArray[np.int64]:
    """At most `most` edges of each style; which ones was drawn by lot, so they do not flicker."""
    starts = np.searchsorted(scene.style[numbers], np.arange(STYLES + 1))
    place = np.arange(len(numbers)) - np.repeat(starts[:-1], np.diff(starts))
    return numbers[place < most]


class _LineArray:
    """QLineF objects laid over one array of doubles, so that thousands are filled in one assignment."""

    def __init__(self) -> None:
        self._data = np.empty((0, 4))
        self._objects: list[Any] = []

    def load(self, start: Floats, end: Floats) -> None:
        count = len(start)
        if count > len(self._data):
            self._data = np.empty((max(count, 2 * len(self._data)), 4))
            address, stride = self._data.ctypes.data, self._data.strides[0]
            self._objects = [Shiboken.wrapInstance(address + row * stride, QLineF) for row in range(len(self._data))]
        self._data[:count, 0:2] = start
        self._data[:count, 2:4] = end

    def draw(self, painter: QPainter, first: int, last: int) -> None:
        painter.drawLines(self._objects[first:last])
