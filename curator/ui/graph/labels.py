"""Which names stand on the picture, and where: the most important first, and never one over another."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

MAXIMUM = 150
_CELL = 64.0
_GAP = 3.0
_NAME = -1
_HALO = tuple(QPointF(x, y) for x in (-1.7, 0.0, 1.7) for y in (-1.7, 0.0, 1.7))


@dataclass(frozen=True, slots=True)
class Wish:
    """A node that wants its name shown: where it stands (pixels), how big it is, and how large its name would be."""

    node: int
    x: float
    y: float
    radius: float
    width: float
    height: float
    outward: float = 0.0
    """Sign of the side away from the middle: names are tried there first. 0 puts them below."""
    insistence: int = 0
    """Where nothing else is free, a name may cover nodes of lower insistence."""


class Occupied:
    """Rectangles already taken, found through a coarse grid."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, int], list[tuple[float, float, float, float, int]]] = {}

    def add(self, rect: tuple[float, float, float, float], owner: int) -> None:
        left, top, right, bottom = rect
        for column in range(int(left // _CELL), int(right // _CELL) + 1):
            for row in range(int(top // _CELL), int(bottom // _CELL) + 1):
                self._cells.setdefault((column, row), []).append((*rect, owner))

    def free(self, rect: tuple[float, float, float, float], passable: Container[int]) -> bool:
        """Whether nothing lies under the rectangle (left, top, right, bottom) but what belongs to the passable."""
        # Asked some thousand times for one picture: plain loops take half as long as what reads more prettily.
        left, top, right, bottom = rect
        for column in range(int(left // _CELL), int(right // _CELL) + 1):
            for row in range(int(top // _CELL), int(bottom // _CELL) + 1):
                for x1, y1, x2, y2, whose in self._cells.get((column, row), ()):
                    if left < x2 and right > x1 and top < y2 and bottom > y1 and whose not in passable:
                        return False
        return True


def place_labels(
    wishes: Sequence[Wish],
    view: tuple[float, float, float, float],
    obstacles: Iterable[tuple[float, float, float, int]] = (),
    maximum: int = MAXIMUM,
) -> list[tuple[int, QRectF]]:
    """Grants as many wishes as fit, in their order; a name stands wholly inside `view` and on no other node or name.

    Obstacles are (x, y, radius, node); a node does not stand in the way of its own name.
    """
    taken = Occupied()
    insistence = {wish.node: wish.insistence for wish in wishes}
    obstacles = tuple(obstacles)
    lower = {
        level: {node for _, _, _, node in obstacles if insistence.get(node, 0) < level}
        for level in set(insistence.values())
    }
    for x, y, radius, node in obstacles:
        taken.add((x - radius, y - radius, x + radius, y + radius), node)
    placed: list[tuple[int, QRectF]] = []
    for wish in wishes:
        if len(placed) >= maximum:
            break
        rect = _first_free(wish, view, taken, (wish.node,))
        if rect is None and wish.insistence:
            rect = _first_free(wish, view, taken, lower[wish.insistence] | {wish.node})
        if rect is not None:
            taken.add(rect, _NAME)
            placed.append((wish.node, QRectF(rect[0], rect[1], rect[2] - rect[0], rect[3] - rect[1])))
    return placed


def _first_free(
    wish: Wish, view: tuple[float, float, float, float], taken: Occupied, passable: Container[int]
) -> tuple[float, float, float, float] | None:
    for rect in _places(wish):
        inside = rect[0] >= view[0] and rect[1] >= view[1] and rect[2] <= view[2] and rect[3] <= view[3]
        if inside and taken.free(rect, passable):
            return rect
    return None


def _places(wish: Wish) -> Iterable[tuple[float, float, float, float]]:
    w, h, off = wish.width, wish.height, wish.radius + _GAP
    right = (wish.x + off, wish.y - h / 2, wish.x + off + w, wish.y + h / 2)
    left = (wish.x - off - w, wish.y - h / 2, wish.x - off, wish.y + h / 2)
    below = (wish.x - w / 2, wish.y + off, wish.x + w / 2, wish.y + off + h)
    above = (wish.x - w / 2, wish.y - off - h, wish.x + w / 2, wish.y - off)
    if wish.outward > 0:
        return right, below, above, left
    if wish.outward < 0:
        return left, below, above, right
    return below, above, right, left


class LabelPictures:
    """Names as pictures with a halo in the ground's colour, so that they stay legible over lines; the last 800 kept."""

    def __init__(self, font: QFont, text: QColor, ground: QColor, ratio: float) -> None:
        self._fonts = {False: font, True: _bold(font)}
        self._metrics = {bold: QFontMetricsF(face) for bold, face in self._fonts.items()}
        self._text, self._ground, self._ratio = text, ground, ratio
        self._sizes: dict[tuple[str, bool, int], QSizeF] = {}
        self._lines: dict[tuple[str, bool, int], tuple[str, ...]] = {}
        self._pictures: OrderedDict[tuple[str, bool, int], QPixmap] = OrderedDict()

    def size(self, text: str, bold: bool, width: int) -> QSizeF:
        """How much room a name takes when wrapped to at most two lines of `width` pixels."""
        key = (text, bold, width)
        if key not in self._sizes:
            metrics, lines = self._metrics[bold], self._wrapped(text, bold, width)
            across = max(metrics.horizontalAdvance(line) for line in lines) + 2
            self._sizes[key] = QSizeF(across, metrics.height() * len(lines))
        return self._sizes[key]

    def draw(self, painter: QPainter, text: str, bold: bool, width: int, rect: QRectF) -> None:
        key = (text, bold, width)
        picture = self._pictures.pop(key, None) or self._picture(text, bold, width)
        self._pictures[key] = picture
        if len(self._pictures) > 800:
            self._pictures.popitem(last=False)
        painter.drawPixmap(QPointF(round(rect.x()) - 3, round(rect.y()) - 3), picture)

    def _wrapped(self, text: str, bold: bool, width: int) -> tuple[str, ...]:
        key = (text, bold, width)
        if key not in self._lines:
            self._lines[key] = wrapped(text, self._metrics[bold], width)
        return self._lines[key]

    def _picture(self, text: str, bold: bool, width: int) -> QPixmap:
        metrics, size = self._metrics[bold], self.size(text, bold, width)
        picture = QPixmap(int((size.width() + 6) * self._ratio + 0.999), int((size.height() + 6) * self._ratio + 0.999))
        picture.setDevicePixelRatio(self._ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._fonts[bold])
        places = []
        for row, line in enumerate(self._wrapped(text, bold, width)):
            x = 3 + (size.width() - metrics.horizontalAdvance(line)) / 2
            places.append((QPointF(x, 3 + metrics.ascent() + row * metrics.height()), line))
        # Stroking the letters' outline looks the same and takes ten times as long.
        ground = QColor(self._ground)
        ground.setAlphaF(0.6)
        painter.setPen(ground)
        for place, line in places:
            for aside in _HALO:
                painter.drawText(place + aside, line)
        painter.setPen(self._text)
        for place, line in places:
            painter.drawText(place, line)
        painter.end()
        return picture


def wrapped(text: str, metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """A name on at most two lines, broken between words as evenly as it goes, the rest elided."""
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    words = text.split()
    splits = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    widths = [tuple(metrics.horizontalAdvance(line) for line in pair) for pair in splits]
    fitting = [(max(both), pair) for both, pair in zip(widths, splits, strict=True) if max(both) <= width]
    if fitting:
        return min(fitting, key=lambda each: each[0])[1]
    begun = [pair for both, pair in zip(widths, splits, strict=True) if both[0] <= width]
    first = begun[-1] if begun else (text, "")
    return tuple(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in first if line)


def _bold(font: QFont) -> QFont:
    face = QFont(font)
    face.setWeight(QFont.Weight.DemiBold)
    if face.pointSizeF() > 0:
        face.setPointSizeF(face.pointSizeF() * 1.12)
    else:
        face.setPixelSize(round(face.pixelSize() * 1.12))
    return face
