"""How fast a curator decides, and how long the rest would take."""

from collections import deque
from dataclasses import dataclass
from typing import Final

PAUSE: Final = 300.0
"""Seconds without a decision after which somebody has left the desk: such a gap is no working time."""

_ENOUGH = 5
_RECENT = 200


@dataclass(frozen=True, slots=True)
class Pace:
    """Decisions an hour, and the hours that what is left would take."""

    an_hour: float
    hours_left: float


class Sitting:
    """The decisions since the desk was opened.  Times are seconds of any clock that only goes forward."""

    def __init__(self) -> None:
        self.decided = 0
        self._gaps: deque[float] = deque(maxlen=_RECENT)
        self._last: float | None = None

    def decide(self, at: float) -> None:
        """A link was decided."""
        self.decided += 1
        if self._last is not None and at - self._last <= PAUSE:
            self._gaps.append(at - self._last)
        self._last = at

    def undo(self) -> None:
        """A decision was taken back."""
        self.decided = max(0, self.decided - 1)
        if self._gaps:
            self._gaps.pop()

    def pace(self, left: int) -> Pace | None:
        """The pace of the latest decisions; None before there are enough of them to tell."""
        seconds = sum(self._gaps)
        if len(self._gaps) < _ENOUGH or seconds <= 0:
            return None
        an_hour = len(self._gaps) * 3600 / seconds
        return Pace(an_hour, left / an_hour)
