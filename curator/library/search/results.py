"""Answers a query: which patterns, in which order, and a page of them at a time."""

import os
import sqlite3
from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from curator.library.index.store import Store
from curator.library.index.summary import folded
from curator.library.search.conditions import Conditions, match_of, quoted
from curator.library.search.members import Members
from curator.library.search.query import All, Either, Node, Words, words_of
from curator.pattern import Failure

SORTS = {
    "relevance": "",
    "title": "d.title_key",
    "path": "d.path",
    "domain": "d.domain",
    "status": "d.status",
    "confidence": "d.confidence",
    "vitality": "d.vitality",
    "score": "d.overall",
    "pending": "d.pending",
    "modified": "d.mtime_ns",
    "size": "d.size",
}
"""What results can be sorted by; a name with `-` before it sorts downwards."""

WEIGHTS = (10.0, 8.0, 6.0, 4.0, 4.0, 1.0)
"""What a word counts in title, slug, aliases, summary, keywords and body."""

MANY = 5_000
"""Up to so many results are ranked by all their text; beyond, what names the words outside its body comes first."""

_ROW = (
    "d.id, d.path, d.slug, d.title, d.summary, d.domain, d.status, d.dialect, d.confidence, d.vitality, d.overall,"
    " d.pending, d.size, d.mtime_ns, d.failure, d.line, d.col"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One pattern as a list shows it; the fields mean what they mean in `Summary`."""

    path: str
    slug: str
    title: str
    summary: str
    domain: str
    status: str
    dialect: str
    confidence: float | None
    vitality: float | None
    overall_score: float | None
    pending: int
    size: int
    mtime_ns: int
    failure: Failure | None


class Results:
    """The patterns that a query found, in order; rows are fetched when they are looked at.

    Compact (eight bytes a result), and usable from any thread.  A row that has gone from the index since is left out.
    """

    def __init__(self, store: Store, query: str, ids: "array[int]") -> None:
        self.query = query
        self._store = store
        self._ids = ids

    @property
    def total(self) -> int:
        """How many patterns were found."""
        return len(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def rows(self, offset: int = 0, limit: int | None = None) -> tuple[Row, ...]:
        """A page of the results; all from `offset` on without a limit."""
        return tuple(fetch(self._store.connection(), self._ids[offset : None if limit is None else offset + limit]))

    def paths(self) -> tuple[str, ...]:
        """The paths of all results, in order: what a bulk edit works on."""
        known = dict(self._store.connection().execute("select id, path from doc"))
        return tuple(os.fsdecode(known[each]) for each in self._ids if each in known)

    def position(self, path: str) -> int | None:
        """Where a pattern stands among the results; None when it is not among them."""
        found = self._store.connection().execute("select id from doc where path = ?", (os.fsencode(path),)).fetchone()
        return self._places.get(found[0]) if found else None

    @cached_property
    def _places(self) -> dict[int, int]:
        return {each: at for at, each in enumerate(self._ids)}


def fetch(db: sqlite3.Connection, ids: Sequence[int]) -> list[Row]:
    """The rows of documents, in the order asked for."""
    found: dict[int, Row] = {}
    for at in range(0, len(ids), 500):
        part = list(ids[at : at + 500])
        sql = f"select {_ROW} from doc d where d.id in ({', '.join('?' * len(part))})"
        for row in db.execute(sql, part):
            found[row[0]] = _row(row)
    return [found[each] for each in ids if each in found]


def find(
    db: sqlite3.Connection, members: Members, tree: Node, sort: str = "relevance", changed: Collection[str] = ()
) -> "array[int]":
    """The ids of the documents that match, in the order of `sort` (see SORTS).

    Raises QueryError, and KeyError for an unknown sort.
    """
    conditions = Conditions(db, members, changed)
    found = conditions.of(tree)
    column = SORTS[sort.removeprefix("-")]
    wanted = [] if column else [each for each in words_of(tree) if match_of(each)]
    if wanted and members.count(found) > 1:
        return _ranked(db, members, conditions, found, tree, wanted)
    return members.listed(found, members.order(db, _order(column or "d.title_key", sort.startswith("-"))))


def _order(column: str, downwards: bool) -> str:
    ways = "desc" if downwards else "asc"
    if column == "d.path":
        return f"d.path {ways}"
    empty = "" if column == "d.title_key" else f"{column} is null or {column} = '', "
    return f"{empty}{column} {ways}, d.path"


def _ranked(
    db: sqlite3.Connection, members: Members, conditions: Conditions, found: int, tree: Node, wanted: Sequence[Words]
) -> "array[int]":
    """Ranked by all the text where that is quick, by what stands outside the bodies where it is not."""
    ordered = array("q")
    left = members.flags(found)
    order = members.order(db, _order("d.title_key", False))
    places = members.places(order)

    def rank(table: str, expression: str, weights: Sequence[float]) -> None:
        """The best first; those of equal rank by title."""
        score = f"bm25({table}, {', '.join(map(str, weights))})"
        rows = db.execute(f"select rowid, {score} from {table} where {table} match ?", (expression,)).fetchall()
        docs = members.documents(each for each, _ in rows)
        scored = [(row[1], places[doc], doc) for row, doc in zip(rows, docs, strict=True) if left[doc]]
        for _, _, doc in sorted(scored):
            left[doc] = 0
            ordered.append(doc)

    long = tuple(each for each in wanted if not conditions.is_short(each))
    every = isinstance(tree, Words | All)
    # A name says more than any number of mentions: who types one wants that pattern.
    name = " ".join(each.text for each in wanted)
    named_so = "select id from doc where title_key = ? or slug = ? order by path"
    for (doc,) in db.execute(named_so, (folded(name), name.casefold().replace(" ", "-"))).fetchall():
        if left[doc]:
            left[doc] = 0
            ordered.append(doc)
    if every and long and members.count(found) <= MANY:
        names = " AND ".join(match_of(each) for each in wanted)
        rank("heads", f"{{title slug aliases}} : ({names})", WEIGHTS[:5])
    # A word found as it is written counts beside its being a beginning, so that "art" comes before "article".
    if long and members.count(conditions.of(All(long) if every else Either(long))) <= MANY:
        rank(
            "words", (" AND " if every else " OR ").join(f"({match_of(e)} OR {quoted(e.text)})" for e in long), WEIGHTS
        )
    if len(ordered) < members.count(found):
        heads = " OR ".join(match_of(each) for each in wanted)
        (named,) = db.execute("select count(*) from heads where heads match ?", (heads,)).fetchone()
        if named <= 2 * MANY:
            rank("heads", heads, WEIGHTS[:5])
    ordered.extend([each for each in order if left[each]])
    return ordered


def _row(row: tuple[Any, ...]) -> Row:
    failure = None if row[14] is None else Failure(row[14], row[15], row[16])
    return Row(*(os.fsdecode(row[1]), *row[2:14], failure))
