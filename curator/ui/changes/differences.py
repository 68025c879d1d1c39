"""What differs between two texts of one file, as plain lines: computed here without widgets, drawn elsewhere.

Nothing here may import what holds classes of Qt: it is imported on pool threads.
"""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from curator.ui.session_bridge import SessionBridge

_CONTEXT = 3
_LONGEST = 2_000  # characters of a line that are shown; one corpus has a table line of 87,140
_TOO_MANY = 4_000  # lines to compare with each other; beyond it the changed stretch is shown whole

LineKind = Literal["context", "removed", "added", "gap"]


@dataclass(frozen=True)
class Line:
    """One line of a diff. Numbers are 1-based, None on the side where the line is missing.

    `marked` are the (start, end) columns that differ from its counterpart. A "gap" stands for lines left out; its
    text is empty.
    """

    kind: LineKind
    text: str
    old: int | None = None
    new: int | None = None
    marked: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class FileDifference:
    """One file: its path, how many lines came and went, in how many places, and the lines to show."""

    path: str
    added: int
    removed: int
    places: int
    lines: tuple[Line, ...]


def difference(path: str, before: bytes, after: bytes, context: int = _CONTEXT) -> FileDifference:
    """Compare two states of a file, line by line. Line ends count: a changed one is shown as ↵ with its name."""
    old, new = _lines(before), _lines(after)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    old_end, new_end = len(old) - tail, len(new) - tail
    stretches = _stretches(old[head:old_end], new[head:new_end])
    changes = [(a + head, b + head, c + head, d + head) for a, b, c, d in stretches]
    return FileDifference(
        path,
        added=sum(d - c for _, _, c, d in changes),
        removed=sum(b - a for a, b, _, _ in changes),
        places=len(changes),
        lines=tuple(_drawn(old, new, changes, context)),
    )


def unsaved_difference(bridge: "SessionBridge", path: str) -> FileDifference:
    """The file on disk against the pattern in hand; a new or deleted file counts as empty on its missing side."""
    return difference(path, bridge.saved_bytes(path), bridge.current_bytes(path))


def _lines(raw: bytes) -> list[str]:
    return raw.decode("utf-8", "replace").splitlines(keepends=True) if raw else []


def _stretches(old: list[str], new: list[str]) -> list[tuple[int, int, int, int]]:
    if not old and not new:
        return []
    if len(old) + len(new) > _TOO_MANY:
        return [(0, len(old), 0, len(new))]
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return [(a, b, c, d) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"]


def _drawn(old: list[str], new: list[str], changes: list[tuple[int, int, int, int]], context: int) -> Iterator[Line]:
    shown_old = 0  # first old line not yet drawn
    for number, (a, b, c, d) in enumerate(changes):
        start = max(shown_old, a - context)
        if start > shown_old:
            yield Line("gap", "")
        shift = c - a
        for i in range(start, a):
            yield Line("context", _plain(old[i]), i + 1, i + shift + 1)
        yield from _changed(old[a:b], new[c:d], a, c)
        following = changes[number + 1][0] if number + 1 < len(changes) else len(old)
        stop = min(b + context, following)
        shift = d - b
        for i in range(b, stop):
            yield Line("context", _plain(old[i]), i + 1, i + shift + 1)
        shown_old = stop
    if changes and shown_old < len(old):
        yield Line("gap", "")


def _changed(old: list[str], new: list[str], first_old: int, first_new: int) -> Iterator[Line]:
    paired = len(old) == len(new)
    marks = [_marks(o, n) for o, n in zip(old, new, strict=True)] if paired else []
    ends = paired and any(_plain(o) == _plain(n) for o, n in zip(old, new, strict=True))
    for i, line in enumerate(old):
        yield Line("removed", _shown(line, ends), old=first_old + i + 1, marked=marks[i][0] if paired else ())
    for i, line in enumerate(new):
        yield Line("added", _shown(line, ends), new=first_new + i + 1, marked=marks[i][1] if paired else ())


def _marks(old: str, new: str) -> tuple[tuple[tuple[int, int], ...], tuple[tuple[int, int], ...]]:
    """The part between the common beginning and the common end, unless next to nothing is common."""
    old, new = _plain(old), _plain(new)
    shortest = min(len(old), len(new))
    head = 0
    while head < shortest and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < shortest - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if (head + tail) * 3 < shortest:
        return (), ()

    def mark(text: str) -> tuple[tuple[int, int], ...]:
        return ((head, len(text) - tail),) if len(text) - tail > head else ()

    return mark(old), mark(new)


def _shown(line: str, with_ending: bool) -> str:
    if not with_ending:
        return _plain(line)
    ending = line[len(line.rstrip("\r\n")) :]
    return _plain(line) + {"\n": " ↵LF", "\r\n": " ↵CRLF", "\r": " ↵CR", "": " (no line end)"}.get(ending, "")


def _plain(line: str) -> str:
    text = line.rstrip("\r\n").replace("\t", "    ")
    return text if len(text) <= _LONGEST else text[:_LONGEST] + " …"
