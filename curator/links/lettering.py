"""Where names stand in a picture so that none covers another, for pictures that are drawn without fonts at hand.

Widths are estimated, rather too wide than too narrow: whoever looks at the picture has other fonts than we do.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import floor

_CELL = 64.0
_GAP = 3.0
_LINE = 1.25
"""The height of a line, in font sizes."""

_NARROW = frozenset("iljtfrI.,:;'|!()[]{}`- ")
_WIDE = frozenset("mwMW@%—")

Box = tuple[float, float, float, float]
"""Left, top, right, bottom; y grows downwards, as in the picture."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A name beside a disc: whose (a number), the disc's middle and radius, the text and its size, all in pixels."""

    number: int
    x: float
    y: float
    radius: float
    text: str
    size: float


@dataclass(frozen=True, slots=True)
class Lettered:
    """A name that has found its place: the middle of its baseline."""

    number: int
    x: float
    y: float
    text: str
    size: float


def text_width(text: str, size: float) -> float:
    """About how wide a line of text is, in the unit of its font size."""
    return size * sum(map(_advance, text))


def shortened(text: str, most: int) -> str:
    """The text on one line, with an ellipsis where it has more characters than that."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def lettered(wanted: Sequence[Wanted], room: Box, most: int, obstacles: Iterable[Box] = ()) -> list[Lettered]:
    """Places for as many names as fit inside `room`, the first first; at most `most`.

    A name stands below its disc, else above, right or left of it, wherever it covers no name and no disc named before,
    and none of the obstacles.
    """
    taken = _Taken()
    for box in obstacles:
        taken.add(box)
    placed: list[Lettered] = []
    for each in wanted:
        if len(placed) >= most:
            break
        own = (each.x - each.radius, each.y - each.radius, each.x + each.radius, each.y + each.radius)
        across, height = text_width(each.text, each.size), each.size * _LINE
        for x, top in _beside(each, across, height):
            box = (x - across / 2 - _GAP, top, x + across / 2 + _GAP, top + height)
            if _inside(box, room) and taken.free(box, but=own):
                taken.add(box)
                taken.add(own)
                placed.append(Lettered(each.number, x, top + height * 0.76, each.text, each.size))
                break
    return placed


def box_around(x: float, y: float, radius: float) -> Box:
    """The box of a disc."""
    return x - radius, y - radius, x + radius, y + radius


class _Taken:
    """Boxes that are taken, in cells, so that only those nearby are asked."""

    def __init__(self) -> None:
        self._cells: defaultdict[tuple[int, int], list[Box]] = defaultdict(list)

    def add(self, box: Box) -> None:
        for cell in _cells(box):
            self._cells[cell].append(box)

    def free(self, box: Box, but: Box) -> bool:
        left, top, right, bottom = box
        return not any(
            other != but and left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
            for cell in _cells(box)
            for other in self._cells.get(cell, ())
        )


def _cells(box: Box) -> Iterable[tuple[int, int]]:
    left, top, right, bottom = (floor(edge / _CELL) for edge in box)
    return ((column, row) for column in range(left, right + 1) for row in range(top, bottom + 1))


def _beside(each: Wanted, across: float, height: float) -> Iterable[tuple[float, float]]:
    """The middle and the top of the text below, above, right and left of the disc."""
    aside = each.radius + 2 * _GAP + across / 2
    yield each.x, each.y + each.radius + _GAP / 2
    yield each.x, each.y - each.radius - _GAP / 2 - height
    yield each.x + aside, each.y - height / 2
    yield each.x - aside, each.y - height / 2


def _inside(box: Box, room: Box) -> bool:
    return box[0] >= room[0] and box[1] >= room[1] and box[2] <= room[2] and box[3] <= room[3]


def _advance(character: str) -> float:
    if character in _NARROW:
        return 0.36
    if character in _WIDE or unicodedata.east_asian_width(character) in "WF":
        return 1.0
    if unicodedata.combining(character):
        return 0.0
    return 0.7 if character.isupper() else 0.62
