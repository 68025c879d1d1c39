"""Finding and replacing in text: plain words, whole words, or a regular expression.

Qt's expressions are used for all of it: they end by themselves where Python's would search for years.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRegularExpression

MOST_SHOWN = 2_000
"""Places that are counted and gone through while somebody types; replacing knows no limit."""

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_GROUP = re.compile(r"\\(\\|n|t|\d)|\$(\$|\d)")


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for and how."""

    words: str
    case: bool = False
    whole: bool = False
    expression: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """One place, in characters of the text; `groups` are what the expression caught there, if that was asked for."""

    start: int
    end: int
    groups: tuple[str, ...] = ()


class BadExpression(ValueError):
    """The regular expression is none; the message is a sentence for the user."""


def find_all(text: str, query: Query, most: int | None = None, groups: bool = False) -> list[Match]:
    """The places of the text that the query finds, the first `most` of them. Raises BadExpression."""
    if not query.words:
        return []
    made = query.words if query.expression else QRegularExpression.escape(query.words)
    if query.whole:
        made = rf"(?<!\w)(?:{made})(?!\w)"
    option = QRegularExpression.PatternOption
    options = option.MultilineOption | option.UseUnicodePropertiesOption
    if not query.case:
        options |= option.CaseInsensitiveOption
    expression = QRegularExpression(made, options)
    if not expression.isValid():
        words = QCoreApplication.translate("Search", "This is no regular expression: {0}.")
        raise BadExpression(words.format(expression.errorString()))
    places = Places(text)
    found: list[Match] = []
    matches = expression.globalMatch(text)
    while matches.hasNext() and (most is None or len(found) < most):
        match = matches.next()
        caught = tuple(match.captured(number) for number in range(match.lastCapturedIndex() + 1)) if groups else ()
        found.append(Match(places.of(match.capturedStart()), places.of(match.capturedEnd()), caught))
    return found


def with_replaced(text: str, matches: Sequence[Match], replacement: str, query: Query) -> str:
    """The text with all those matches replaced."""
    parts, at = [], 0
    for match in matches:
        parts += [text[at : match.start], replaced(match, replacement, query)]
        at = match.end
    return "".join([*parts, text[at:]])


def replaced(match: Match, replacement: str, query: Query) -> str:
    """What stands in a match's place: of an expression, `$1` or `\\1` in the replacement is what its group caught."""
    if not query.expression:
        return replacement

    def fill(found: re.Match[str]) -> str:
        sign = found[1] or found[2]
        if sign.isdecimal():
            number = int(sign)
            return match.groups[number] if number < len(match.groups) else ""
        return {"n": "\n", "t": "\t"}.get(sign, sign)

    return _GROUP.sub(fill, replacement)


class Places:
    """Characters of a text and Qt's places in it, which count two for each character beyond the first 65,536."""

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [found.start() for found in _WIDE.finditer(text)]
        self._starts = [place + number for number, place in enumerate(self._wide)]

    def in_qt(self, place: int) -> int:
        """Qt's place of a character."""
        return place + bisect_left(self._wide, place)

    def of(self, place: int) -> int:
        """The character at a place of Qt's."""
        return place - bisect_left(self._starts, place)
