"""The regions of a map: a soft tint under the patterns of each community, so that one sees where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from curator.ui.graph.scene import Floats, Ints

_CELLS = 256
_SPREAD = 1.3
"""How far a pattern tints its surroundings, in units of the layout (a node takes about one by one)."""
_STRONGEST = 0.30


class Ground:
    """A picture under the nodes, in the scene's units; painted smooth when the map rests."""

    def __init__(self, image: QImage, place: QRectF) -> None:
        self._image, self._place = image, place

    def paint(self, painter: QPainter, transform: QTransform, moving: bool) -> None:
        """Paints it with the painter's pixels, `transform` leading there from the scene's units."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not moving)
        painter.drawImage(transform.mapRect(self._place), self._image)


@dataclass(frozen=True, eq=False)
class Shades:
    """How strongly each region tints each cell, from 0 to 1: an array (regions, rows, columns), and where it lies."""

    tinted: NDArray[np.float32]
    place: tuple[float, float, float, float]
    """Left, top, width, height in the scene's units."""


def shades(xy: Floats, region: Ints, count: int) -> Shades:
    """The regions 0 to below `count`, from the places and regions of nodes. Any thread may ask."""
    low, high = xy.min(axis=0) - 3 * _SPREAD, xy.max(axis=0) + 3 * _SPREAD
    cell = float((high - low).max()) / _CELLS
    columns, rows = (int(np.ceil(side / cell)) for side in high - low)
    density = np.zeros((count, rows, columns), dtype=np.float32)
    for number in range(count):
        place = ((xy[region == number] - low) / cell).astype(np.int64)
        np.add.at(density[number], (place[:, 1], place[:, 0]), 1.0)
    density = _blurred(density, _SPREAD / cell)
    # One pattern for each unit of area, as the layout spaces them, tints in full.
    full = cell * cell * 0.55
    strength = np.minimum(density / full, 1.0)
    everything = density.sum(axis=0)
    share = np.divide(density, everything, out=np.zeros_like(density), where=everything > 1e-9)
    return Shades(strength * share**2, (float(low[0]), float(low[1]), columns * cell, rows * cell))


def ground(shades: Shades, colours: Sequence[QColor]) -> Ground:
    """The picture of the regions in their colours."""
    tinted = shades.tinted
    rgb = np.array([[colour.redF(), colour.greenF(), colour.blueF()] for colour in colours], dtype=np.float32)
    alpha = tinted * _STRONGEST
    _, rows, columns = tinted.shape
    pixels = np.zeros((rows, columns, 4), dtype=np.float32)
    pixels[..., :3] = np.einsum("nyx,nc->yxc", alpha, rgb)[..., ::-1]
    pixels[..., 3] = alpha.sum(axis=0)
    image = np.ascontiguousarray(np.round(pixels * 255), dtype=np.uint8)
    picture = QImage(image.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
    return Ground(picture.copy(), QRectF(*shades.place))


def _blurred(density: NDArray[np.float32], spread: float) -> NDArray[np.float32]:
    """The layers with every point spread to a bell, `spread` cells wide; what lies near an edge stays clear of it."""
    _, rows, columns = density.shape
    across, down = np.fft.rfftfreq(columns), np.fft.fftfreq(rows)
    bell = np.exp(-2.0 * (np.pi * spread) ** 2 * (down[:, None] ** 2 + across**2)).astype(np.float32)
    blurred = np.fft.irfft2(np.fft.rfft2(density) * bell, s=(rows, columns))
    return np.asarray(np.maximum(blurred, 0.0), dtype=np.float32)
