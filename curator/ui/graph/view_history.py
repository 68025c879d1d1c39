"""Back and forward through views of the map: where one looked, how it was coloured, what was left out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal

from curator.ui.graph.filters import Filters

_MOST = 100


@dataclass(frozen=True, slots=True)
class View:
    """One view. `seen` is the part of the scene in view, `lines` are the kinds and states that the legend hides."""

    seen: tuple[float, ...]
    colour: str
    size: str
    filters: Filters
    lines: frozenset[tuple[str, bool]]
    fading: bool

    def is_like(self, other: View) -> bool:
        """Whether this is as good as the same view: the canvas may have become a little wider since."""
        near = 0.03 * max(self.seen[2], self.seen[3])
        same = (self.colour, self.size, self.filters, self.lines, self.fading)
        theirs = (other.colour, other.size, other.filters, other.lines, other.fading)
        return same == theirs and all(abs(a - b) <= near for a, b in zip(self.seen, other.seen, strict=True))

    @property
    def part(self) -> QRectF:
        return QRectF(*self.seen)


class ViewHistory(QObject):
    """Views in the order in which they were come to, one of them present."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._views: list[View] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        return self._at + 1 < len(self._views)

    def come_to(self, view: View) -> None:
        """This is looked at now; what lay ahead is forgotten if it is another view than the present one."""
        if self._at >= 0 and self._views[self._at].is_like(view):
            return
        self._views = [*self._views[: self._at + 1], view][-_MOST:]
        self._at = len(self._views) - 1
        self.changed.emit()

    def go(self, step: int) -> View | None:
        """The view one step back (-1) or forward (1); None at the end."""
        if not 0 <= self._at + step < len(self._views):
            return None
        self._at += step
        self.changed.emit()
        return self._views[self._at]
