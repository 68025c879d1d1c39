"""What a query's tree means: the set of patterns that it finds."""

import difflib
import re
import sqlite3
from collections.abc import Collection

from curator.library.index.terms import OWN, filled_term, name_term, one_word, spoken, word_terms
from curator.library.search.members import Leaf, Members
from curator.library.search.query import All, Either, Field, Node, Not, QueryError, Range, Words
from curator.library.search.ranges import Condition, canonical, dates, moments, numbers, of_dates, of_numbers

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

SHORT, SHORT_OF_MANY, MANY = 3, 4, 20_000
"""Beginnings shorter than `SHORT` letters, or `SHORT_OF_MANY` in a library of more than `MANY` patterns, are looked up
in titles, slugs, aliases, summaries and keywords alone, and in bodies as whole words: every body has words that begin
so."""

_MOST_TERMS = 500
_ALNUM = re.compile(r"\w")


class Conditions:
    """Finds the sets of trees; `changed` are the paths that `is:changed` means."""

    def __init__(self, db: sqlite3.Connection, members: Members, changed: Collection[str] = ()) -> None:
        self._db = db
        self._members = members
        self._changed = changed
        self._short = SHORT_OF_MANY if members.count(members.everything) > MANY else SHORT

    def of(self, node: Node) -> int:
        """The set of a tree.  Raises QueryError where it names a field that no pattern has."""
        match node:
            case Words():
                return self._words(node)
            case Field():
                return self._field(node)
            case Range():
                return self._range(node)
            case Not(inner):
                return self._members.everything & ~self.of(inner)
            case All(nodes):
                found = self._members.everything
                for each in nodes:
                    found &= self.of(each)
                return found
            case Either(nodes):
                found = 0
                for each in nodes:
                    found |= self.of(each)
                return found

    def is_short(self, words: Words) -> bool:
        """Whether words are too short a beginning to be looked up in bodies."""
        return not words.phrase and len(words.text) < self._short

    def _words(self, words: Words) -> int:
        expression = match_of(words)
        if not expression:
            return self._members.everything
        if self.is_short(words):
            return self._match("words", quoted(words.text)) | self._match("heads", expression)
        return self._match("words", expression)

    def _match(self, table: str, expression: str) -> int:
        ids = "terms" if table == "terms" else "text"
        return self._set(ids, f"select rowid as id from {table} where {table} match ?", expression)

    def _set(self, ids: str, sql: str, *parameters: object) -> int:
        return self._members.set_of(self._db, Leaf(ids, sql, parameters))

    def _where(self, condition: Condition) -> int:
        return self._set("doc", f"select d.id from doc d where {condition.sql}", *condition.parameters)

    def _field(self, node: Field) -> int:
        name, value = node.name, node.value
        match name:
            case "is" if value.casefold() == "changed":
                return self._members.of_paths(self._db, self._changed)
            case "is":
                return self._where(Condition("d.failure is not null"))
            case "links":
                return self._set("doc", "select distinct doc as id from inferred where state = ?", value.casefold())
            case "problem":
                return self._problem(node)
            case "has":
                names = self._fields(value.casefold(), node.position)
                return self._match("terms", " OR ".join(quoted(filled_term(each)) for each in names))
            case "path":
                return self._where(Condition("cast(d.path as text) like ? escape '\\'", [f"%{_like(value)}%"]))
            case "slug" | "dialect" if node.prefix:
                return self._where(Condition(f"d.{name} like ? escape '\\'", [f"{_like(value)}%"]))
            case "slug" | "dialect":
                return self._where(Condition(f"d.{name} = ? collate nocase", [value]))
            case "modified" | _ if name == "modified" or name in COLUMNS:
                return self._range(Range(name, value, value, True, True, node.position))
            case _ if name in TEXTS:
                expression = match_of(Words(value, False, node.position))
                return (
                    self._match("words" if name == "body" else "heads", f"{name}: ({expression})")
                    if expression
                    else self._members.everything
                )
            case _:
                return self._term(node)

    def _problem(self, node: Field) -> int:
        rule = node.value.casefold()
        if rule in ("any", ""):
            return self._set("doc", "select distinct doc as id from finding")
        return self._set(
            "doc",
            "select distinct doc as id from finding where rule = ? or '-' || rule || '-' like ? escape '\\'",
            rule,
            f"%-{_like(rule)}{'' if node.prefix else '-'}%",
        )

    def _term(self, node: Field) -> int:
        parts = []
        for name in self._fields(node.name, node.position):
            exact = quoted(name_term(name, node.value))
            parts.append(exact + "*" if node.prefix else exact)
            shorter = canonical(node.value)
            if shorter is not None:
                parts.append(quoted(name_term(name, shorter)))
            words = word_terms(name, node.value)
            if words:
                parts.append("(" + " AND ".join(map(_begun, words)) + ")")
        return self._match("terms", " OR ".join(parts))

    def _range(self, node: Range) -> int:
        if node.name == "modified":
            return self._where(moments("d.mtime_ns", node))
        if node.name in COLUMNS:
            return self._where(numbers(COLUMNS[node.name], node))
        found = 0
        for name in self._fields(node.name, node.position):
            found |= self._term_range(name, node)
        return found

    def _term_range(self, name: str, node: Range) -> int:
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
        if not parts:
            raise QueryError(f"{node.name} cannot be compared with a number and a date at once.", node.position)
        either = " or ".join(f"({part.sql})" for part in parts)
        values = self._db.execute(
            f"select term from term_counts where term >= ? and term < ? and ({either})",
            [start, f"{start[:-1]}>", *(parameter for part in parts for parameter in part.parameters)],
        ).fetchall()
        found = 0
        for at in range(0, len(values), _MOST_TERMS):
            found |= self._match("terms", " OR ".join(quoted(term) for (term,) in values[at : at + _MOST_TERMS]))
        return found

    def _fields(self, name: str, position: int) -> list[str]:
        """The fields that a name means: its own, and those of lists' items where the name is not the pattern's own."""
        for anew in (False, True):  # a field that nobody filled when the fields were listed may be filled now
            known = self._members.fields(self._db, anew)
            found = [name] if one_word(name) in known else []
            if name not in OWN and "." not in name:
                found += [each for each in known if each.endswith(f".{name}")]
            if found or name in OURS or name in _declared():
                return found or [name]
        near = difflib.get_close_matches(name, [*map(spoken, known), *OURS], 1)
        hint = f"; {near[0]} is meant, perhaps" if near else ""
        raise QueryError(f"No pattern here has a field called {name}{hint}.", position)


def match_of(words: Words) -> str:
    """The full-text expression for words; "" where they hold nothing that is indexed."""
    if not _ALNUM.search(words.text):
        return ""
    return quoted(words.text) if words.phrase else quoted(words.text) + "*"


def _begun(term: str) -> str:
    """The expression for words of a text that begin so; a short one must be the whole word."""
    return quoted(term) + ("*" if len(term.rpartition("~")[2]) >= SHORT else "")


def quoted(text: str) -> str:
    """Text as a string of FTS5's query language."""
    return '"' + text.replace('"', '""').replace("\0", " ") + '"'


def _like(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _declared() -> frozenset[str]:
    from curator.schema.dialects import dialects

    return frozenset(
        field.pointer.rsplit("/", 1)[-1] for each in dialects() for group in each.groups for field in group.fields
    )
