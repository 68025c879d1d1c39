"""A line of a pattern's text in which a query's words stand, with the places to be marked."""

import os
import re
import sqlite3
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from curator.library.disk.files import read
from curator.library.search.query import QueryError, Words, parse, words_of
from curator.pattern import Pattern

_LENGTH = 160
_GAPS = re.compile(r"\s+")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Snippet:
    """`text` on one line, and the spans in it (start, end) that match."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def snippet(db: sqlite3.Connection, root: Path, path: str, query: str) -> Snippet:
    """The best line for a query: of the summary where it names a word, else of the body, else the summary's start."""
    found = db.execute("select summary, failure from doc where path = ?", (os.fsencode(path),)).fetchone()
    if found is None:
        return Snippet("")
    summary, failure = found
    try:
        words = words_of(parse(query))
    except QueryError:
        words = ()
    pattern = _pattern(words)
    if pattern is None:
        return _cut(summary or failure or "", None)
    if _place(summary, pattern) is not None:
        return _cut(summary, pattern)
    try:
        raw, _ = read(root, path)
    except OSError:
        return _cut(summary or failure or "", None)
    value = Pattern.from_bytes(raw)
    text = value.body if failure is None else raw.decode("utf-8", "replace")
    return _cut(text, pattern) if _place(text, pattern) is not None else _cut(summary or failure or "", None)


def _pattern(words: tuple[Words, ...]) -> re.Pattern[str] | None:
    """What to look for: each word at the beginning of one, phrases with any gap between."""
    parts = []
    for each in words:
        pieces = [re.escape(piece) for piece in _WORD.findall(_plain(each.text))]
        if pieces:
            parts.append(r"[\W_]+".join(pieces) + (r"\b" if each.phrase else r"\w*"))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts)})", re.I) if parts else None


def _place(text: str, pattern: re.Pattern[str]) -> int | None:
    """Where the text matches first; looked for as it is written, before case and accents are taken off all of it."""
    found = pattern.search(text) or pattern.search(_plain(text))
    return found.start() if found else None


def _plain(text: str) -> str:
    """Text without case and accents, letter for letter, so that places in it are places in the original."""
    return text.lower() if text.isascii() else text.translate(_LETTERS)


class _Letters(dict[int, str]):
    """What every letter is without case and accents, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        base = unicodedata.normalize("NFKD", chr(code))[0].lower()
        self[code] = base if len(base) == 1 else chr(code)
        return self[code]


_LETTERS = _Letters()


def _cut(text: str, pattern: re.Pattern[str] | None) -> Snippet:
    at = (_place(text, pattern) if pattern else None) or 0
    start = max(0, text.rfind("\n", 0, at) + 1, at - _LENGTH // 2)
    if start and at - start == _LENGTH // 2:
        start = text.find(" ", start, at) + 1 or start
    line = _GAPS.sub(" ", text[start : start + 2 * _LENGTH]).strip()
    if len(line) > _LENGTH:
        line = line[:_LENGTH].rsplit(" ", 1)[0] + " …"
    if start and text[start - 1] != "\n":
        line = "… " + line
    line = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in line)
    return Snippet(line, tuple(each.span() for each in pattern.finditer(_plain(line))) if pattern else ())
