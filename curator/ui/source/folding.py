"""What can be folded in frontmatter: maps, lists and long texts by their indent, and the groups under banners.

Told from the lines alone, so that it also works while the text does not parse.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_GROUP = re.compile(r"#\s*GROUP\s+(\d+)\b", re.IGNORECASE)
_KEY = re.compile(r"(\"[^\"]*\"|'[^']*'|[^\s#:\[\]{},][^:#]*?)\s*:(?:\s|$)")
_CLOSING = re.compile(r"[\]}]+\s*,?\s*(?:#.*)?$")


@dataclass(frozen=True, slots=True)
class Fold:
    """Lines `first` (which stays in view) to `last`, counted from 0, both included.

    `name` tells it from the others in its file and is the same for the same field of another file.
    """

    first: int
    last: int
    name: str


def folds(lines: Sequence[str]) -> tuple[Fold, ...]:
    """Everything that can be folded, in the order of the lines that stay in view; the outer before the inner."""
    return tuple(sorted([*_groups(lines), *_nested(lines)], key=lambda fold: (fold.first, -fold.last)))


def _groups(lines: Sequence[str]) -> list[Fold]:
    """From a banner's words to what stands before the next banner."""
    banners = [(place, found[1]) for place, line in enumerate(lines) if (found := _GROUP.match(line))]
    made = []
    for (first, number), (end, _) in pairwise([*banners, (len(lines), "")]):
        last = end - 1
        while last > first and (not lines[last].strip() or (end < len(lines) and lines[last].startswith("#"))):
            last -= 1
        if last > first:
            made.append(Fold(first, last, f"group {number}"))
    return made


@dataclass(slots=True)
class _Open:
    """A line that what follows may stand in: `keyed` where a list may stand below it at its own indent."""

    line: int
    indent: int
    name: str
    keyed: bool
    items: int = 0

    def holds(self, indent: int, item: bool) -> bool:
        return indent > self.indent or (indent == self.indent and item and self.keyed)


def _nested(lines: Sequence[str]) -> list[Fold]:
    """Lines with lines below them that stand further in, or that are the items of their list."""
    found: list[Fold] = []
    around: list[_Open] = []
    last = -1  # the last line with text

    def close() -> None:
        done = around.pop()
        if last > done.line:
            found.append(Fold(done.line, last, done.name))

    for place, line in enumerate(lines):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        indent = len(line) - len(line.lstrip(" "))
        item = text == "-" or text.startswith("- ")
        closing = _CLOSING.match(text) is not None  # a bracket at the indent of the line that opened it
        while around and not around[-1].holds(indent + closing, item):
            close()
        if not closing:
            key = _KEY.match(text) if not item else None
            above = around[-1] if around else None
            name = f"{above.name if above is not None else ''}/"
            if key is not None:
                name += key[1]
            elif item and above is not None:
                name += str(above.items)
                above.items += 1
            around.append(_Open(place, indent, name, key is not None))
        last = place
    while around:
        close()
    return found
