"""Callouts of a body that lack their `> `: `[!NOTE] …` at the start of a line, which readers see as plain words."""

import re
from dataclasses import dataclass

KINDS = ("note", "tip", "important", "warning", "caution")
"""The kinds that GitHub and the pattern site draw."""

_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_START = re.compile(rf"[ ]{{0,3}}\[!({'|'.join(KINDS)})\](?![(:\[])", re.IGNORECASE)
_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")
_OTHER = re.compile(r"[ ]{0,3}(?:#{1,6}(?:[ \t]|$)|(?:[-*_][ \t]*){3,}$|`{3,}|~{3,})")  # ends a paragraph


@dataclass(frozen=True, slots=True)
class BrokenCallout:
    """A callout without its `> `: its kind, its first line (1-based, in the body), and where `> ` is wanted."""

    kind: str
    line: int
    places: tuple[int, ...]


def broken_callouts(body: str) -> tuple[BrokenCallout, ...]:
    """The callouts of a body that lack their `> `, on their first line at least."""
    found: list[BrokenCallout] = []
    fence, at, before = "", 0, ""
    lines = _LINE.findall(body)
    for number, line in enumerate(lines):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line[mark.end() :].strip():
                fence = ""
        elif mark:
            fence = mark[1]
        elif (start := _START.match(line)) and not before.strip():
            found.append(BrokenCallout(start[1].lower(), number + 1, tuple(_places(lines[number:], at))))
        at, before = at + len(line), line
    return tuple(found)


def with_callouts_mended(body: str) -> str:
    """The body with `> ` before each line of such callouts; nothing else is different."""
    places = [place for callout in broken_callouts(body) for place in callout.places]
    parts = [body[start:end] for start, end in zip([0, *places], [*places, len(body)], strict=True)]
    return "> ".join(parts)


def _places(lines: list[str], at: int) -> list[int]:
    """Where the lines of the paragraph begin that want a `> `."""
    places = []
    for number, line in enumerate(lines):
        if not line.strip() or (number and _OTHER.match(line.rstrip())):
            break
        if not line.lstrip(" ").startswith(">"):
            places.append(at)
        at += len(line)
    return places
