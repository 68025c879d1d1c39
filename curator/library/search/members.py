"""Sets of patterns, held as numbers: how queries are put together at 100,000 patterns within a tenth of a second.

A set is one large integer with a byte for every pattern, 1 where it is a member: what is common, what is either and
what is not are single operations on it.  Answers of the index are remembered until it changes, so that while somebody
types only the word in hand is looked up.
"""

import json
import os
import sqlite3
from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Any

from curator.library.index.writing import marked

_MOST_SETS = 64


@dataclass(frozen=True, slots=True)
class Leaf:
    """A question to the index: SQL that gives one column of ids, of the kind that `ids` says (doc, text or terms)."""

    ids: str
    sql: str
    parameters: tuple[Any, ...] = ()


class Members:
    """The patterns of the index at one moment; made anew after every change (`now`).

    Patterns are meant by the `id` of their row; a set has a byte for each id, the unused ones included.
    """

    def __init__(self, db: sqlite3.Connection, before: "Members | None", stamp: str, removals: str) -> None:
        self.stamp, self.removals = stamp, removals
        self._texts, self._terms = array("i", [0]), array("i", [0])
        self._live = bytearray(1)
        if before is not None and before.removals == removals:
            self._texts, self._terms = before._texts[:], before._terms[:]
            self._live = before._live[:]
        for column, places in (("text_id", self._texts), ("terms_id", self._terms)):
            new = db.execute(
                f"select json_group_array(id), json_group_array({column}) from doc where {column} >= ?", (len(places),)
            ).fetchone()
            self._place(places, *map(json.loads, new))
        self.everything = int.from_bytes(self._live, "little")
        self._sets: OrderedDict[Leaf, int] = OrderedDict()
        self._orders: OrderedDict[str, array[int]] = OrderedDict()
        self._placed: tuple[array[int], array[int]] | None = None
        self._fields: dict[str, int] = before._fields if before is not None else {}

    @staticmethod
    def now(db: sqlite3.Connection, before: "Members | None") -> "Members":
        """What holds now: `before`, or what follows it."""
        stamp, removals = marked(db, "stamp"), marked(db, "removals")
        if before is not None and (before.stamp, before.removals) == (stamp, removals):
            return before
        return Members(db, before, stamp, removals)

    def _place(self, places: "array[int]", docs: Sequence[int], ids: Sequence[int]) -> None:
        """Note which document an entry of a text index belongs to; older entries of it are gone."""
        if not docs:
            return
        stale = set(docs)
        for at in [at for at, doc in enumerate(places) if doc in stale] if len(places) > 1 else ():
            places[at] = 0
        places.extend([0] * (max(ids) + 1 - len(places)))
        self._live.extend(bytes(max(0, max(docs) + 1 - len(self._live))))
        for doc, each in zip(docs, ids, strict=True):
            places[each] = doc
            self._live[doc] = 1

    def set_of(self, db: sqlite3.Connection, leaf: Leaf) -> int:
        """The patterns that a leaf finds."""
        found = self._sets.get(leaf)
        if found is None:
            found = self._look_up(db, leaf)
            self._sets[leaf] = found
            while len(self._sets) > _MOST_SETS:
                self._sets.popitem(last=False)
        return found

    def _look_up(self, db: sqlite3.Connection, leaf: Leaf) -> int:
        # One JSON text instead of a row a result: a third of the time.
        (text,) = db.execute(f"select json_group_array(id) from ({leaf.sql})", leaf.parameters).fetchone()
        flags = bytearray(len(self._live))
        ids = json.loads(text)
        if leaf.ids == "doc":
            for each in ids:
                flags[each] = 1
        else:
            places = self._texts if leaf.ids == "text" else self._terms
            size = len(places)
            for each in ids:
                if each < size:
                    flags[places[each]] = 1
        return int.from_bytes(flags, "little") & self.everything

    def documents(self, texts: Iterable[int]) -> list[int]:
        """The documents of entries of the text indexes, in their order; 0 for an entry that is gone."""
        size = len(self._texts)
        return [self._texts[each] if each < size else 0 for each in texts]

    def flags(self, members: int) -> bytearray:
        """A set as a byte for each id."""
        return bytearray(members.to_bytes(len(self._live), "little"))

    def places(self, order: "array[int]") -> "array[int]":
        """Where each id stands in an order of all, remembered for the last one asked for."""
        if self._placed is None or self._placed[0] is not order:
            places = array("i", bytes(4 * len(self._live)))
            for at, each in enumerate(order):
                places[each] = at
            self._placed = (order, places)
        return self._placed[1]

    def fields(self, db: sqlite3.Connection, anew: bool = False) -> dict[str, int]:
        """Every field that a pattern fills, and how many do; `anew` counts again after changes."""
        if anew or not self._fields:
            rows = db.execute("select substr(term, 2), doc from term_counts where term >= '?' and term < '@'")
            self._fields = dict(rows.fetchall())
        return self._fields

    def listed(self, members: int, order: Iterable[int] | None = None) -> "array[int]":
        """The ids of a set, in the order given."""
        flags = members.to_bytes(len(self._live), "little")
        if order is None:
            return array("q", compress(range(len(flags)), flags))
        return array("q", [each for each in order if flags[each]])

    def order(self, db: sqlite3.Connection, sql: str) -> "array[int]":
        """All ids in the order of an `order by` clause over `doc d`, remembered."""
        found = self._orders.get(sql)
        if found is None:
            (text,) = db.execute(f"select json_group_array(id) from (select id from doc d order by {sql})").fetchone()
            found = array("q", [each for each in json.loads(text) if each < len(self._live)])
            self._orders[sql] = found
            while len(self._orders) > 4:
                self._orders.popitem(last=False)
        return found

    def count(self, members: int) -> int:
        """How many patterns a set holds."""
        return members.bit_count()

    def of_paths(self, db: sqlite3.Connection, paths: Iterable[str]) -> int:
        """The set of the patterns at these paths."""
        flags = bytearray(len(self._live))
        for path in paths:
            for (doc,) in db.execute("select id from doc where path = ?", (os.fsencode(path),)):
                if doc < len(flags):
                    flags[doc] = 1
        return int.from_bytes(flags, "little")
