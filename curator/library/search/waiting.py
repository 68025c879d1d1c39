"""The inferred links that wait for a decision, with all that ordering, filters and figures ask, in one look.

Read from the index in one go: about 0.1 s for the 5,300 that wait among 18,500 links of 3,616 files.
"""

import os
import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from curator.library.index.writing import Decisions
from curator.library.ledger.decisions import Decision, evidence_of
from curator.library.search.links import LinkRow
from curator.links.kinds import kind as kind_called
from curator.links.relations import InferredLink

HUB: Final = 50
"""From how many patterns on that point to a target its links say so: a guess towards a hub is cheap."""

FLAGS: Final = ("hub", "dangling", "two-kinds", "stray-kind", "new-evidence")
"""What may be said of a link: its target is a hub; its target has no file; the pair stands, or is inferred, under
another kind as well; its kind is none of the seven; it was decided, and came back with other evidence."""

OPEN: Final = ("pending", "dangling", "deferred", "reclassified")
"""The states in which a link can be asked: nobody has looked, its target is missing, put off, linked otherwise."""

Key = tuple[str, str, str, str]

_AT_A_TIME: Final = 100
_PAUSE: Final = 0.001
"""So many rows are read and worked on, then so many seconds (s) belong to others: a window has to draw meanwhile, and
between one row and the next its thread would wake too late to run.
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One link that can be decided.

    `title`, `domain` and `source` (a slug) are those of the file at `path`, which proposes it; `slug` is the slug that
    its target means, or its name as written; `relations` counts what people have stated at both ends so far: where
    there is little, a decision changes most.
    """

    path: str
    source: str
    title: str
    domain: str
    index: int
    target: str
    slug: str
    target_title: str
    target_path: str | None
    type: str
    kind: str
    confidence: float | None
    reason: str
    state: str
    pointer: str
    evidence: str
    relations: int
    flags: frozenset[str]

    @property
    def key(self) -> Key:
        """What tells it from every other link, and from itself with other evidence; wherever it stands in the file."""
        return self.path, self.target, self.type, self.evidence

    @property
    def link(self) -> InferredLink:
        """The link as `links.review` takes it."""
        return InferredLink(self.index, self.target, self.type, self.kind, self.confidence, self.reason, self.pointer)

    @property
    def row(self) -> LinkRow:
        """The link as the catalogue gives it."""
        at = (self.path, self.source, self.index, self.target, self.target_path)
        return LinkRow(*at, self.type, self.kind, self.confidence, self.reason, self.state, self.pointer)


@dataclass(frozen=True, slots=True)
class Target:
    """What the library knows of a name that links lead to: who points there, and how its links were decided.

    `rank` is its place among all targets by `pointing_at`, the patterns with a relation to it; 0 where there is none.
    `outcomes` counts its inferred links by state.
    """

    pointing_at: int = 0
    rank: int = 0
    outcomes: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Review:
    """All that waits, and the figures around it.

    `counts` has the inferred links by state, `by_confidence` by (confidence, state); the latter, like the outcomes of
    targets, counts as rejected what the ledger says so of, since its entry has left the file.  `files` and `linking`
    count the library's patterns, and those among them that propose links.
    """

    items: tuple[Waiting, ...] = ()
    targets: Mapping[str, Target] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)
    by_confidence: Mapping[tuple[float | None, str], int] = field(default_factory=dict)
    files: int = 0
    linking: int = 0

    def target(self, slug: str) -> Target:
        return self.targets.get(slug, Target())


_ITEMS = (
    "select d.path, d.slug, d.title, d.domain, i.at, i.target, coalesce(t.slug, i.target), t.title, t.path, i.type,"
    " i.kind, i.confidence, i.reason, i.state, i.pointer, d.id, t.id, d.pattern_id"
    " from inferred i join doc d on d.id = i.doc left join doc t on t.id = i.to_doc"
)
_TWICE = (
    "select doc, coalesce(to_doc, target) from inferred group by doc, coalesce(to_doc, target)"
    " having count(distinct nullif(kind, '')) > 1"
)
_NAMED = "coalesce((select slug from doc where doc.id = {0}.to_doc), {0}.target)"


def load(db: sqlite3.Connection, decisions: Decisions, states: Sequence[str] = OPEN) -> Review:
    """The library's links in these states, as the index has them; `decisions` are those that stand."""
    pointing = dict(db.execute(f"select {_NAMED.format('hard')} name, count(distinct doc) from hard group by name"))
    stated = dict(db.execute("select doc, count(*) from hard group by doc"))
    twice = set(db.execute(_TWICE))
    ranks = {name: place for place, name in enumerate(sorted(pointing, key=lambda each: -pointing[each]), 1)}
    asked = f"{_ITEMS} where i.state in ({', '.join('?' * len(states))}) order by d.path, i.at"
    rows, items = db.execute(asked, tuple(states)), list[Waiting]()
    while some := rows.fetchmany(_AT_A_TIME):
        items += [_item(row, pointing, stated, twice, decisions) for row in some]
        time.sleep(_PAUSE)
    return Review(
        tuple(items),
        _targets(db, pointing, ranks, decisions),
        dict(db.execute("select state, count(*) from inferred group by state")),
        _by_confidence(db, decisions),
        int(db.execute("select count(*) from doc").fetchone()[0]),
        int(db.execute("select count(distinct doc) from inferred").fetchone()[0]),
    )


def flags_of(kind: str, state: str, exists: bool, pointing_at: int, twice: bool, came_back: bool) -> frozenset[str]:
    """The flags of a link; see `FLAGS`."""
    told = {
        "hub": pointing_at >= HUB,
        "dangling": not exists,
        "two-kinds": twice or state == "reclassified",
        "stray-kind": kind_called(kind) is None,
        "new-evidence": came_back,
    }
    return frozenset(name for name, holds in told.items() if holds)


def came_back(decisions: Decisions, names: Iterable[str], kind: str, target: str, evidence: str) -> bool:
    """Whether the ledger knows a decision on this link (of a file by any of its names), made on other evidence."""
    made = next((found for name in names if (found := decisions.get((name, kind, target)))), None)
    return made is not None and made.evidence not in ("", evidence)


def _item(
    row: tuple[Any, ...],
    pointing: Mapping[str, int],
    stated: Mapping[int, int],
    twice: set[tuple[int, object]],
    decisions: Decisions,
) -> Waiting:
    path, source, title, domain, index, target, slug, target_title, target_path, *rest = row
    kind_as_written, kind, confidence, reason, state, pointer, doc, to, pattern_id = rest
    evidence = evidence_of(confidence, reason)
    there = pointing.get(slug, 0)
    back = bool(decisions) and came_back(decisions, (source, pattern_id), kind, target, evidence)
    return Waiting(
        os.fsdecode(path),
        source,
        title,
        domain,
        index,
        target,
        slug,
        target_title or spoken(slug),
        None if target_path is None else os.fsdecode(target_path),
        kind_as_written,
        kind,
        confidence,
        reason,
        state,
        pointer,
        evidence,
        stated.get(doc, 0) + pointing.get(source, 0) + there + (stated.get(to, 0) if to is not None else 0),
        flags_of(kind, state, to is not None, there, (doc, to if to is not None else target) in twice, back),
    )


def _targets(
    db: sqlite3.Connection, pointing: Mapping[str, int], ranks: Mapping[str, int], decisions: Decisions
) -> dict[str, Target]:
    outcomes: dict[str, Counter[str]] = {}
    for name, state, count in db.execute(
        f"select {_NAMED.format('inferred')} name, state, count(*) from inferred group by name, state"
    ):
        if state != "rejected":  # those are counted from the ledger, whether or not the machine proposes them again
            outcomes.setdefault(name, Counter())[state] += count
    slugs = dict(db.execute("select pattern_id, slug from doc where pattern_id != ''"))
    for (_, _, target), made in decisions.items():
        if made.decision == "rejected":
            name = slugs.get(target, target)
            outcomes.setdefault(name, Counter())["rejected"] += 1
    return {
        name: Target(pointing.get(name, 0), ranks.get(name, 0), outcomes.get(name, {}))
        for name in outcomes.keys() | pointing.keys()
    }


def _by_confidence(db: sqlite3.Connection, decisions: Decisions) -> dict[tuple[float | None, str], int]:
    found: Counter[tuple[float | None, str]] = Counter()
    for confidence, state, count in db.execute(
        "select confidence, state, count(*) from inferred where state != 'rejected' group by confidence, state"
    ):
        found[confidence, state] += count
    for made in decisions.values():
        if made.decision == "rejected":
            found[made.confidence if isinstance(made, Decision) else None, "rejected"] += 1
    return found


def spoken(slug: str) -> str:
    """A slug as a title, for targets that have none."""
    return slug.replace("-", " ").replace("_", " ").strip().capitalize() or slug
