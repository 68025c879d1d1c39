"""The lines in which a search's words stand: asked for off the UI thread when a row comes into view, and drawn."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from curator.ui.tasks import Progress, Task, Tasks

_KEPT = 600
_AT_ONCE = 40  # rows of one asking; more than a screen holds
_MARKUP = re.compile(
    r"\*+|`+|(?<!\w)_+|_+(?!\w)|(?<=\s)(?:#{1,6}|>|[-+*]|-{3,})(?=\s)|^(?:#{1,6}|>|[-+])\s|\[!\w+\]|\[\^\w+\]:?"
    r"|!?\[(?=[^\]]*\]\()|\]\([^)]*\)|\[\[|\]\]"
)


@dataclass(frozen=True)
class Excerpt:
    """A line of text, and the spans in it (start, end) that are to stand out."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


class Snippets(QObject):
    """What is known of the rows in view. What another query found stays in its place until the new line is there."""

    arrived = Signal()

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._ask: Callable[[str], Excerpt] | None = None
        self._known: OrderedDict[str, Excerpt] = OrderedDict()
        self._fresh: set[str] = set()
        self._wanted: dict[str, None] = {}
        self._asking: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._run)

    def follow(self, ask: Callable[[str], Excerpt] | None) -> None:
        """From now on `ask(path)`, called on a pool thread, says where the words stand; None: there are no words."""
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        self._ask = ask
        self._fresh.clear()
        self._wanted.clear()
        if ask is None:
            self._known.clear()

    def of(self, path: str) -> Excerpt | None:
        """The line for a row that is being drawn; None until it has come."""
        if self._ask is not None and path not in self._fresh and path not in self._wanted:
            self._wanted[path] = None
            if not self._soon.isActive():
                self._soon.start()
        return self._known.get(path)

    def _run(self) -> None:
        ask = self._ask
        if self._asking is not None or not self._wanted or ask is None:
            return
        paths = list(self._wanted)[-_AT_ONCE:]  # what came into view last; the rest asks again when it is drawn
        self._wanted.clear()
        self._fresh.update(paths)

        def work(progress: Progress) -> dict[str, Excerpt]:
            return {path: ask(path) for path in paths if not progress.cancelled}

        self._asking = self._tasks.run(
            work, on_done=self._take, on_failed=lambda _failure: self._take({}), owner=self
        )  # a file that has just gone has no line, and its row goes by itself

    def _take(self, found: dict[str, Excerpt]) -> None:
        self._asking = None
        for path, excerpt in found.items():
            self._known[path] = excerpt
            self._known.move_to_end(path)
        while len(self._known) > _KEPT:
            path, _ = self._known.popitem(last=False)
            self._fresh.discard(path)
        if found:
            self.arrived.emit()
        self._run()


def legible(text: str, marks: tuple[tuple[int, int], ...]) -> Excerpt:
    """A line of Markdown without its signs, the marks moved along."""
    pieces: list[str] = []
    places: list[int] = []  # where each kept character stood
    at = 0
    for found in _MARKUP.finditer(text):
        pieces.append(text[at : found.start()])
        places += range(at, found.start())
        at = found.end()
    pieces.append(text[at:])
    places += range(at, len(text))
    line: list[str] = []
    kept: dict[int, int] = {}
    for char, place in zip("".join(pieces), places, strict=True):
        if char == " " and (not line or line[-1] == " "):
            continue
        kept[place] = len(line)
        line.append(char)
    moved = []
    for start, end in marks:
        inside = [kept[place] for place in range(start, end) if place in kept]
        if inside:
            moved.append((inside[0], inside[-1] + 1))
    return Excerpt("".join(line).rstrip(), tuple(moved))


def fitting(excerpt: Excerpt, advance: Callable[[str], int], width: int) -> Excerpt:
    """The part of a line that begins at a word and has its first mark in view."""
    if not excerpt.marks or advance(excerpt.text[: excerpt.marks[0][1]]) <= width * 2 // 3:
        return excerpt
    first = excerpt.marks[0][0]
    start = first
    while start > 0:
        before = excerpt.text.rfind(" ", 0, max(0, start - 1)) + 1
        if advance(excerpt.text[before:first]) > width // 4:
            break
        start = before
    if start == 0:
        return excerpt
    shift = start - 2
    return Excerpt("… " + excerpt.text[start:], tuple((a - shift, b - shift) for a, b in excerpt.marks if a >= start))


def draw(painter: QPainter, place: QRect, excerpt: Excerpt, font: QFont, plain: QColor, strong: QColor) -> None:
    """Write a line into `place`, its marks heavier and in `strong`, cut at the right where it does not fit."""
    heavy = QFont(font)
    heavy.setWeight(QFont.Weight.DemiBold)
    metrics = {False: QFontMetrics(font), True: QFontMetrics(heavy)}
    shown = fitting(excerpt, metrics[False].horizontalAdvance, place.width())
    pieces: list[tuple[str, bool]] = []
    at = 0
    for start, end in shown.marks:
        pieces += [(shown.text[at:start], False), (shown.text[start:end], True)]
        at = end
    pieces.append((shown.text[at:], False))
    left, end = place.left(), place.right() + 1
    for text, marked in pieces:
        room = end - left
        if not text or room <= 0:
            continue
        painter.setFont(heavy if marked else font)
        painter.setPen(strong if marked else plain)
        width = metrics[marked].horizontalAdvance(text)
        fits = width <= room
        words = text if fits else metrics[marked].elidedText(text, Qt.TextElideMode.ElideRight, room)
        box = QRect(left, place.top(), room, place.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        if not fits:
            return
        left += width
