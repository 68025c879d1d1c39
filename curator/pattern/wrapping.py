"""How wrapped text was wrapped, and wrapping more text the same way.

Hands and editors break before a width; YAML emitters break at the first space beyond it.  Both leave traces: from the
lines of a wrapped scalar follows the range of widths that explains them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

_USUAL = (72, 80, 70, 78, 79, 76, 88, 90, 100, 120, 68, 60)
DEFAULT_WIDTH = 72


@dataclass(frozen=True, slots=True)
class Wrap:
    """A width in columns, counted from the line's beginning; `beyond`: a line ends with the word that crosses it."""

    width: int
    beyond: bool = False


Unwrapped = Wrap(1_000_000)


def infer(paragraphs: Iterable[list[str]]) -> Wrap | None:
    """The wrap that explains paragraphs given as lines with their indent; None when no line shows a break."""
    lines = [(line, following) for lines in paragraphs for line, following in zip(lines, [*lines[1:], ""], strict=True)]
    broken = [(line, following.split()[0]) for line, following in lines if following.split()]
    if not broken:
        return None
    low, high = max(len(line) for line, _ in lines), min(len(line) + len(word) for line, word in broken)
    if low <= high:
        return Wrap(_usual_between(low, high))
    before_last = [len(line) - len(line.split()[-1]) - 1 for line, _ in lines if len(line.split()) > 1]
    low, high = max(before_last, default=0), min(len(line) for line, _ in broken) - 1
    if low <= high:
        return Wrap(_usual_between(low, high), beyond=True)
    return Wrap(max(len(line) for line, _ in lines))


def _usual_between(low: int, high: int) -> int:
    return next((width for width in _USUAL if low <= width <= high), low)


def fill(text: str, wrap: Wrap, indent: int, first_column: int | None = None) -> list[str]:
    """Text of one paragraph as lines without their indent, broken at single spaces only.

    `first_column` is where the first line begins when it differs from `indent`.
    """
    lines: list[str] = []
    line, column = "", indent if first_column is None else first_column
    for word in _pieces(text):
        if not line:
            line = word
        elif (column + len(line) > wrap.width) if wrap.beyond else (column + len(line) + 1 + len(word) > wrap.width):
            lines.append(line)
            line, column = word, indent
        else:
            line = f"{line} {word}"
    return [*lines, line]


def _pieces(text: str) -> list[str]:
    """Words between single spaces; runs of spaces (and what they touch) stay in one piece."""
    pieces: list[str] = []
    glue = False
    for word in text.split(" "):
        if pieces and (glue or not word):
            pieces[-1] += " " + word
        else:
            pieces.append(word)
        glue = not word or word.endswith("\t") or word.startswith("\t")
    return pieces
