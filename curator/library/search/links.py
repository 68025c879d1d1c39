"""What the index knows of how patterns relate: summaries, inferred links with their states, who points at whom."""

import os
import sqlite3
from collections import defaultdict
from dataclasses import dataclass

from curator.library.index.summary import Summary, folded
from curator.library.index.terms import name_term, spoken
from curator.library.search.conditions import quoted
from curator.library.search.results import Row, fetch
from curator.links.relations import HardLink, InferredLink
from curator.pattern import Failure


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A link from one file to a name.

    `index` is its place in the file's `inferred_links`, -1 for a relation that stands in the file; `type` is as
    written, `kind` normalised; `confidence` a relation's weight or an inferred link's confidence; `target_path` the
    file that the target names, None when there is none; `state` see `links.review.STATES`, "" for a relation.
    """

    path: str
    source: str
    index: int
    target: str
    target_path: str | None
    type: str
    kind: str
    confidence: float | None
    reason: str
    state: str
    pointer: str

    @property
    def inferred(self) -> InferredLink:
        """The link as `links.review` takes it."""
        return InferredLink(self.index, self.target, self.type, self.kind, self.confidence, self.reason, self.pointer)


_INFERRED = (
    "select d.path, d.slug, l.at, l.target, t.path, l.type, l.kind, l.confidence, l.reason, l.state, l.pointer"
    " from inferred l join doc d on d.id = l.doc left join doc t on t.id = l.to_doc"
)
_HARD = (
    "select d.path, d.slug, -1, l.target, t.path, l.kind, l.kind, l.weight, '', '', l.pointer"
    " from hard l join doc d on d.id = l.doc left join doc t on t.id = l.to_doc"
)


def inferred(
    db: sqlite3.Connection,
    state: str | None,
    source: str | None,
    target: str | None,
    kind: str | None,
    at_least: float | None,
) -> tuple[LinkRow, ...]:
    """Inferred links, narrowed by what is not None."""
    wanted = {
        "l.state = ?": state,
        "d.path = ?": None if source is None else os.fsencode(source),
        "l.target = ?": target,
        "l.kind = ?": kind,
        "l.confidence >= ?": at_least,
    }
    chosen = {sql: value for sql, value in wanted.items() if value is not None}
    where = " and ".join(chosen) or "1"
    return _rows(db, f"{_INFERRED} where {where} order by d.path, l.at", *chosen.values())


def pointing_at(db: sqlite3.Connection, slug: str) -> tuple[LinkRow, ...]:
    """Links of both sorts that lead to a name."""
    to = "where l.target = ?1 or l.to_doc = (select id from doc where slug = ?1 order by path limit 1)"
    return tuple(row for sql in (_HARD, _INFERRED) for row in _rows(db, f"{sql} {to} order by d.path, l.at", slug))


def counts(db: sqlite3.Connection) -> dict[str, int]:
    """Inferred links by state."""
    return dict(db.execute("select state, count(*) from inferred group by state"))


def naming(db: sqlite3.Connection, text: str, limit: int) -> list[Row]:
    """Patterns by the beginning of their slug, then by words of their names."""
    start = text.strip().casefold()
    ids = [
        each
        for (each,) in db.execute(
            "select id from doc where slug >= ? and slug < ? order by slug limit ?",
            (start, start + "\U0010ffff", limit),
        )
    ]
    words = " AND ".join(f"{quoted(word)}*" for word in folded(text).split() if any(map(str.isalnum, word)))
    if words and len(ids) < limit:
        found = db.execute(
            "select d.id from heads join doc d on d.text_id = heads.rowid where heads match ?"
            " order by bm25(heads, 10, 8, 6, 1, 1) limit ?",
            (f"{{title slug aliases}}: ({words})", limit),
        )
        ids += [each for (each,) in found if each not in ids]
    return fetch(db, ids[:limit])


def summaries(db: sqlite3.Connection, path: str | None = None) -> tuple[Summary, ...]:
    """Summaries of all patterns by path, or of one."""
    only = "" if path is None else " where d.path = ?"
    given = () if path is None else (os.fsencode(path),)
    hard: defaultdict[int, list[HardLink]] = defaultdict(list)
    for doc, *link in db.execute(
        f"select l.doc, l.kind, l.target, l.weight, l.pointer from hard l join doc d on d.id = l.doc{only}"
        " order by l.doc, l.at",
        given,
    ):
        hard[doc].append(HardLink(*link))
    machine: defaultdict[int, list[InferredLink]] = defaultdict(list)
    for doc, *link in db.execute(
        "select l.doc, l.at, l.target, l.type, l.kind, l.confidence, l.reason, l.pointer"
        f" from inferred l join doc d on d.id = l.doc{only} order by l.doc, l.at",
        given,
    ):
        machine[doc].append(InferredLink(*link))
    db.row_factory = sqlite3.Row
    try:
        rows = db.execute(f"select * from doc d{only} order by path", given).fetchall()
    finally:
        db.row_factory = None
    return tuple(_summary(row, tuple(hard[row["id"]]), tuple(machine[row["id"]])) for row in rows)


def values(db: sqlite3.Connection, field: str) -> dict[str, tuple[str, ...]]:
    """The names that patterns hold in a field, by slug."""
    start = name_term(field, "")
    found: defaultdict[str, list[str]] = defaultdict(list)
    for slug, term in db.execute(
        "select distinct d.slug, t.term from term_places t join doc d on d.terms_id = t.doc"
        " where t.term >= ? and t.term < ? order by t.term",
        (start, start[:-1] + chr(ord(start[-1]) + 1)),
    ):
        found[slug].append(spoken(term.removeprefix(start)))
    return {slug: tuple(names) for slug, names in found.items()}


def _summary(row: sqlite3.Row, hard: tuple[HardLink, ...], machine: tuple[InferredLink, ...]) -> Summary:
    return Summary(
        path=os.fsdecode(row["path"]),
        slug=row["slug"],
        id=row["pattern_id"],
        title=row["title"],
        summary=row["summary"],
        aliases=tuple(filter(None, row["aliases"].split("\n"))),
        keywords=tuple(filter(None, row["keywords"].split("\n"))),
        domain=row["domain"],
        status=row["status"],
        version=row["version"],
        dialect=row["dialect"],
        confidence=row["confidence"],
        vitality=row["vitality"],
        overall_score=row["overall"],
        size=row["size"],
        mtime_ns=row["mtime_ns"],
        hard=hard,
        inferred=machine,
        failure=None if row["failure"] is None else Failure(row["failure"], row["line"], row["col"]),
        pending=row["pending"],
    )


def _rows(db: sqlite3.Connection, sql: str, *parameters: object) -> tuple[LinkRow, ...]:
    return tuple(
        LinkRow(os.fsdecode(path), source, index, target, None if to is None else os.fsdecode(to), *rest)
        for path, source, index, target, to, *rest in db.execute(sql, parameters)
    )
