"""How the patterns that a query finds divide, with counts: what to narrow a search by."""

import json
import os
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass

from curator.library.search.conditions import Conditions
from curator.library.search.members import Members
from curator.library.search.query import All, Node

MOST_VALUES = 50


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value: what to show, how many patterns have it, and the query term that narrows to them."""

    label: str
    count: int
    term: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A field and its values, the most frequent first."""

    field: str
    values: tuple[FacetValue, ...]


_COLUMNS = ("domain", "status", "dialect", "confidence")
_BANDS = (
    ("generative", "vitality:>=4.5", "d.vitality >= 4.5"),
    ("sustaining", "vitality:>=3.5 vitality:<4.5", "d.vitality >= 3.5 and d.vitality < 4.5"),
    ("functional", "vitality:>=2 vitality:<3.5", "d.vitality >= 2 and d.vitality < 3.5"),
    ("extractive", "vitality:<2", "d.vitality < 2"),
)


def facets(db: sqlite3.Connection, members: Members, tree: Node, changed: Collection[str] = ()) -> tuple[Facet, ...]:
    """The facets of what the tree finds; those without a value are left out.  Raises QueryError."""
    within = "1"
    if tree != All(()):
        found = members.listed(Conditions(db, members, changed).of(tree))
        db.execute("create temp table if not exists found (doc integer primary key)")
        db.execute("delete from found")
        db.execute("insert into found select value from json_each(?)", (json.dumps(found.tolist()),))
        within = "d.id in (select doc from found)"
    made = [_column(db, field, within) for field in _COLUMNS]
    made.append(_bands(db, within))
    made.append(_linked(db, "links", "inferred", "state", within))
    made.append(_linked(db, "problem", "finding", "rule", within))
    return tuple(facet for facet in made if facet.values)


def noted(db: sqlite3.Connection) -> dict[str, frozenset[str]]:
    """The rules that each file breaks, by path."""
    found: dict[str, set[str]] = {}
    for path, rule in db.execute("select distinct d.path, f.rule from finding f join doc d on d.id = f.doc"):
        found.setdefault(os.fsdecode(path), set()).add(rule)
    return {path: frozenset(rules) for path, rules in found.items()}


def _column(db: sqlite3.Connection, field: str, within: str) -> Facet:
    rows = db.execute(
        f"select d.{field}, count(*) from doc d where {within} and d.{field} is not null and d.{field} != ''"
        f" group by 1 order by 2 desc, 1 limit {MOST_VALUES}"
    )
    return Facet(field, tuple(FacetValue(_shown(value), count, _term(field, value)) for value, count in rows))


def _bands(db: sqlite3.Connection, within: str) -> Facet:
    sums = ", ".join(f"coalesce(sum({test}), 0)" for _, _, test in _BANDS)
    counted = db.execute(f"select {sums} from doc d where {within}").fetchone()
    values = [FacetValue(name, count, term) for (name, term, _), count in zip(_BANDS, counted, strict=True) if count]
    return Facet("vitality", tuple(values))


def _linked(db: sqlite3.Connection, field: str, table: str, column: str, within: str) -> Facet:
    rows = db.execute(
        f"select l.{column}, count(distinct l.doc) from {table} l join doc d on d.id = l.doc where {within}"
        f" group by 1 order by 2 desc, 1 limit {MOST_VALUES}"
    )
    return Facet(field, tuple(FacetValue(value, count, f"{field}:{value}") for value, count in rows))


def _shown(value: object) -> str:
    return format(value, ".12g") if isinstance(value, int | float) else str(value)


def _term(field: str, value: object) -> str:
    shown = _shown(value)
    plain = shown and not any(c.isspace() or c in '"()' for c in shown) and shown[0] not in "<>=" and ".." not in shown
    return f"{field}:{shown}" if plain and not shown.endswith("*") else f'{field}:"{shown.replace(chr(34), " ")}"'
