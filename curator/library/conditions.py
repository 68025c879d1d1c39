"""A query's tree as an SQL condition on the rows of the index."""

import difflib
import os
import re
import sqlite3
from collections.abc import Collection

from curator.library.query import All, Either, Field, Node, Not, QueryError, Range, Words
from curator.library.ranges import Condition, canonical, dates, moments, numbers, of_dates, of_numbers
from curator.library.terms import OWN, filled_term, name_term, one_word, spoken, word_terms

COLUMNS = {
    "confidence": "d.confidence",
    "vitality": "d.vitality",
    "overall_score": "d.overall",
    "pending": "d.pending",
    "size": "d.size",
}
"""Numbers that stand in a column of their own."""

TEXTS = ("title", "aliases", "summary", "keywords", "body")
"""Fields that are searched by the full-text index itself, phrases included."""

OURS = ("is", "links", "problem", "has", "path", "dialect", "slug", "modified", *COLUMNS, *TEXTS)
"""The names that every library knows, whatever its files hold."""

SHORT = 3
"""Beginnings shorter than this are looked up in titles, slugs, aliases, summaries and keywords alone, and in bodies as
whole words: two letters begin a word in every body."""

_ALNUM = re.compile(r"\w")


class Conditions:
    """Makes conditions; `changed` are the paths that `is:changed` means."""

    def __init__(self, db: sqlite3.Connection, changed: Collection[str] = ()) -> None:
        self._db = db
        self._changed = changed

    def of(self, node: Node) -> Condition:
        """The condition of a tree.  Raises QueryError where it names a field that no pattern has."""
        match node:
            case Words():
                return self._words(node)
            case Field():
                return self._field(node)
            case Range():
                return self._range(node)
            case Not(inner):
                condition = self.of(inner)
                return Condition(f"not ({condition.sql})", condition.parameters)
            case All(nodes):
                return _joined(self._merged(nodes), "and", "1")
            case Either(nodes):
                return _joined([self.of(each) for each in nodes], "or", "0")

    def _merged(self, nodes: tuple[Node, ...]) -> list[Condition]:
        """Words side by side become one question to the full-text index."""
        plain = [each for each in nodes if isinstance(each, Words) and not _short(each)]
        rest = [self.of(each) for each in nodes if each not in plain]
        expression = " AND ".join(filter(None, map(match_of, plain)))
        return ([_in_words(expression)] if expression else []) + rest

    def _words(self, words: Words) -> Condition:
        expression = match_of(words)
        if not expression:
            return Condition("1")
        if not _short(words):
            return _in_words(expression)
        return Condition(
            "(d.text_id in (select rowid from words where words match ?)"
            " or d.text_id in (select rowid from heads where heads match ?))",
            [quoted(words.text), expression],
        )

    def _field(self, node: Field) -> Condition:
        name, value = node.name, node.value
        match name:
            case "is":
                return self._flag(value.casefold())
            case "links":
                return Condition("d.id in (select doc from inferred where state = ?)", [value.casefold()])
            case "problem":
                if value.casefold() in ("any", ""):
                    return Condition("d.id in (select doc from finding)")
                rule = value.casefold()
                return Condition(
                    "d.id in (select doc from finding where rule = ? or '-' || rule || '-' like ?)",
                    [rule, f"%-{_like(rule)}{'' if node.prefix else '-'}%"],
                )
            case "has":
                return self._has(node)
            case "path":
                return Condition("cast(d.path as text) like ? escape '\\'", [f"%{_like(value)}%"])
            case "slug" | "dialect":
                folded = value.casefold()
                if node.prefix:
                    return Condition(f"d.{name} like ? escape '\\'", [f"{_like(folded)}%"])
                return Condition(f"d.{name} = ? collate nocase", [folded])
        if name in TEXTS:
            expression = match_of(Words(value, False, node.position))
            table = "words" if name == "body" else "heads"
            if not expression:
                return Condition("1")
            return Condition(
                f"d.text_id in (select rowid from {table} where {table} match ?)", [f"{name}: ({expression})"]
            )
        if name == "modified" or name in COLUMNS:
            return self._range(Range(name, value, value, True, True, node.position))
        return self._term(node)

    def _term(self, node: Field) -> Condition:
        parts = []
        for name in self._fields(node.name, node.position):
            exact = quoted(name_term(name, node.value))
            parts.append(exact + "*" if node.prefix else exact)
            shorter = canonical(node.value)
            if shorter is not None:
                parts.append(quoted(name_term(name, shorter)))
            words = word_terms(name, node.value)
            if words:
                parts.append("(" + " AND ".join(quoted(word) + "*" for word in words) + ")")
        return Condition("d.terms_id in (select rowid from terms where terms match ?)", [" OR ".join(parts)])

    def _has(self, node: Field) -> Condition:
        fields = self._fields(node.value.casefold(), node.position)
        expression = " OR ".join(quoted(filled_term(name)) for name in fields)
        return Condition("d.terms_id in (select rowid from terms where terms match ?)", [expression])

    def _range(self, node: Range) -> Condition:
        if node.name == "modified":
            return moments("d.mtime_ns", node)
        if node.name in COLUMNS:
            return numbers(COLUMNS[node.name], node)
        conditions = [self._term_range(name, node) for name in self._fields(node.name, node.position)]
        return _joined(conditions, "or", "0")

    def _term_range(self, name: str, node: Range) -> Condition:
        start = f"{one_word(name)}="
        value = f"substr(term, {len(start) + 1})"
        parts = []
        if of_numbers(node):
            inner = numbers(f"cast({value} as real)", node)
            shape = f"{value} glob '*[0-9]*' and not {value} glob '*[^-+.0-9e]*' and not {value} glob '?*-*'"
            parts.append(Condition(f"{shape} and {inner.sql}", inner.parameters))
        if of_dates(node):
            inner = dates(value, node)
            parts.append(Condition(f"{value} glob '[0-9][0-9][0-9][0-9]-*' and {inner.sql}", inner.parameters))
        either = _joined(parts, "or", "0")
        return Condition(
            f"d.terms_id in (select doc from term_places where term >= ? and term < ? and ({either.sql}))",
            [start, f"{start[:-1]}>", *either.parameters],
        )

    def _flag(self, flag: str) -> Condition:
        if flag == "broken":
            return Condition("d.failure is not null")
        paths = [os.fsencode(path) for path in self._changed]
        return Condition(f"d.path in ({', '.join('?' * len(paths))})", list(paths))

    def _fields(self, name: str, position: int) -> list[str]:
        """The fields that a name means: its own, and those of lists' items where the name is not the pattern's own."""
        known = field_names(self._db)
        found = [name] if one_word(name) in known else []
        if name not in OWN and "." not in name:
            found += [each for each in known if each.endswith(f".{name}")]
        if found or name in OURS or name in _declared():
            return found or [name]
        near = difflib.get_close_matches(name, [*map(spoken, known), *OURS], 1)
        hint = f"; {near[0]} is meant, perhaps" if near else ""
        raise QueryError(f"No pattern here has a field called {name}{hint}.", position)


def field_names(db: sqlite3.Connection) -> dict[str, int]:
    """Every field that a pattern of the library fills, and how many do."""
    rows = db.execute("select substr(term, 2), doc from term_counts where term >= '?' and term < '@'")
    return dict(rows.fetchall())


def match_of(words: Words) -> str:
    """The full-text expression for words; "" where they hold nothing that is indexed."""
    if not _ALNUM.search(words.text):
        return ""
    return quoted(words.text) if words.phrase else quoted(words.text) + "*"


def quoted(text: str) -> str:
    """Text as a string of FTS5's query language."""
    return '"' + text.replace('"', '""').replace("\0", " ") + '"'


def _short(words: Words) -> bool:
    return not words.phrase and len(words.text) < SHORT


def _in_words(expression: str) -> Condition:
    return Condition("d.text_id in (select rowid from words where words match ?)", [expression])


def _joined(conditions: list[Condition], word: str, empty: str) -> Condition:
    if not conditions:
        return Condition(empty)
    sql = f" {word} ".join(f"({each.sql})" for each in conditions)
    return Condition(sql, [parameter for each in conditions for parameter in each.parameters])


def _like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _declared() -> frozenset[str]:
    from curator.schema.dialects import dialects

    return frozenset(
        field.pointer.rsplit("/", 1)[-1] for each in dialects() for group in each.groups for field in group.fields
    )
