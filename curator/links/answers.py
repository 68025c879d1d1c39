"""Questions about how the patterns of a library hang together, each answered by a list.

    answer = ask("hubs", Inquiry(web))
    for row in answer.rows: …               # each row names the patterns and edges that it is about

Everything runs on plain values; a question about thousands of patterns takes up to some hundred milliseconds.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import dijkstra

from curator.links import contradictions, metrics
from curator.links.checks.circles import circles
from curator.links.web import EdgeKey, Floats, Web

Report = Callable[[float], object]

MOST_HUBS: Final = 100


@dataclass(frozen=True, slots=True)
class Row:
    """One line of an answer: the patterns it is about (slugs, the main one first), the edges between them, and what
    was measured or found (`figure`, `note`), as the question says."""

    nodes: tuple[str, ...]
    edges: tuple[EdgeKey, ...] = ()
    figure: float | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of an answer in order; `figure` says something of all of them where the question does."""

    rows: tuple[Row, ...]
    figure: float | None = None


@dataclass(frozen=True)
class Inquiry:
    """What a question is asked about: the web, the two patterns that questions about two are about, the communities
    that patterns declare (ids by slug), and those that were found by the links (see `communities_of`)."""

    web: Web
    ends: tuple[str, str] = ("", "")
    declared: Mapping[str, Sequence[str]] = field(default_factory=dict)
    found: Sequence[Sequence[str]] = ()
    report: Report | None = None


def ask(question: str, inquiry: Inquiry) -> Answer:
    """The answer to a question named in `QUESTIONS`; `report` is told the share done, and may raise to give up."""
    return QUESTIONS[question](inquiry)


def path(inquiry: Inquiry) -> Answer:
    """The steps of a shortest way between two patterns, whichever way the edges point; of several the strongest.

    A row is a step with all edges that make it; no row where no way leads from one to the other.
    """
    web = inquiry.web
    if not all(end in web.number for end in inquiry.ends):
        return Answer(())
    start, end = (web.number[name] for name in inquiry.ends)
    ties = web.ties
    cost = sparse.csr_array((2.0 - np.minimum(ties.data, 1.0) * 0.001, ties.indices, ties.indptr), ties.shape)
    _, before = dijkstra(cost, indices=np.array([start]), return_predecessors=True)
    way = [end]
    while way[-1] != start:
        previous = int(before[0, way[-1]])
        if previous < 0:
            return Answer(())
        way.append(previous)
    names = [web.names[at] for at in reversed(way)]
    return Answer(tuple(Row((one, other), web.between(one, other)) for one, other in pairwise(names)))


def common(inquiry: Inquiry) -> Answer:
    """The patterns that two patterns are both linked to, those with the strongest ties to both first (`figure`)."""
    web = inquiry.web
    if not all(end in web.number for end in inquiry.ends) or inquiry.ends[0] == inquiry.ends[1]:
        return Answer(())
    one, other = (web.ties[[web.number[name]]].toarray().ravel() for name in inquiry.ends)
    both = np.minimum(one, other)
    return Answer(
        tuple(
            Row((name, *inquiry.ends), (*web.between(inquiry.ends[0], name), *web.between(name, inquiry.ends[1])), tie)
            for name, tie in _highest(web, both)
        )
    )


def communities(inquiry: Inquiry) -> Answer:
    """The communities of more than one pattern, with their patterns, as they were found.

    `note` is the community that most of them declare, `figure` the share of the members that do; the answer's `figure`
    says how far all of it is what the files declare (see `metrics.agreement`).
    """
    rows, named = [], []
    for members in inquiry.found:
        names = [name for name in members if name in inquiry.web.number]
        if len(names) < 2:
            continue
        named.append(names)
        said = Counter(each for name in names for each in inquiry.declared.get(name, ()))
        most = min(said, key=lambda each: (-said[each], each), default="")
        rows.append(Row(tuple(names), (), said[most] / len(names) if most else None, most))
    return Answer(tuple(rows), metrics.agreement(named, inquiry.declared))


def declared(inquiry: Inquiry) -> Answer:
    """The communities that at least two patterns declare, the largest first: the members, those of its core first.

    `note` is the declared id, `figure` the share of its members that the links hold together in one community.
    """
    web = inquiry.web
    found = {name: number for number, members in enumerate(inquiry.found) for name in members}
    members: dict[str, list[str]] = {}
    for name, said in inquiry.declared.items():
        if name in web.number:
            for each in dict.fromkeys(said):
                members.setdefault(each, []).append(name)
    rows = []
    for said, names in members.items():
        if len(names) > 1:
            homes = Counter(found[name] for name in names if name in found)
            core = min(homes, key=lambda home: (-homes[home], home), default=None)
            names.sort(key=lambda name: (found.get(name) != core, name))
            rows.append(Row(tuple(names), (), (homes[core] if core is not None else 0) / len(names), said))
    return Answer(tuple(sorted(rows, key=lambda row: (-len(row.nodes), row.note))))


def hubs(inquiry: Inquiry) -> Answer:
    """The patterns that most others point to; `figure` is how many."""
    found = _highest(inquiry.web, metrics.in_links(inquiry.web), MOST_HUBS)
    return Answer(tuple(Row((name,), (), many) for name, many in found))


def rank(inquiry: Inquiry) -> Answer:
    """The patterns that get the most attention from whoever follows links (PageRank); `figure` is the share, 0–1."""
    found = _highest(inquiry.web, metrics.page_rank(inquiry.web), MOST_HUBS)
    return Answer(tuple(Row((name,), (), share) for name, share in found))


def orphans(inquiry: Inquiry) -> Answer:
    """The patterns that no edge joins to another pattern."""
    alone = np.diff(inquiry.web.ties.indptr) == 0
    return Answer(tuple(Row((inquiry.web.names[at],)) for at in np.flatnonzero(alone)))


def unnoticed(inquiry: Inquiry) -> Answer:
    """The patterns that link to others while none links to them; `figure` is to how many they link."""
    web = inquiry.web
    leading = np.asarray(web.pointing.sum(axis=1)).ravel()
    return Answer(tuple(Row((name,), (), many) for name, many in _highest(web, leading * (metrics.in_links(web) == 0))))


def wanted(inquiry: Inquiry) -> Answer:
    """The names that no pattern bears, those that most patterns point to first; `figure` is how many."""
    pointing: dict[str, list[EdgeKey]] = {}
    for edge in sorted(inquiry.web.nowhere):
        pointing.setdefault(edge[1], []).append(edge)
    rows = [
        Row((name,), tuple(edges), float(len({source for source, *_ in edges}))) for name, edges in pointing.items()
    ]
    return Answer(tuple(sorted(rows, key=lambda row: (-(row.figure or 0), row.nodes))))


def circles_of(kind: str) -> Callable[[Inquiry], Answer]:
    """The question for circles of relations of a kind that should lead one way: a shortest through each pattern."""

    def asked(inquiry: Inquiry) -> Answer:
        leads: dict[str, list[str]] = {}
        for source, target, (name, _) in inquiry.web.edges:
            if name == kind:
                leads.setdefault(source, []).append(target)
        ways = {_turned(way) for way in circles(leads, inquiry.report).values()}
        return Answer(
            tuple(
                Row(
                    way,
                    tuple(each for a, b in _around(way) for each in inquiry.web.between(a, b) if _is(each, a, kind)),
                )
                for way in sorted(ways, key=lambda way: (len(way), way))
            )
        )

    return asked


def contradictory(inquiry: Inquiry) -> Answer:
    """Pairs of patterns whose relations cannot all be meant; `note` is the reason (see `contradictions`)."""
    found = contradictions.among(inquiry.web.edges)
    return Answer(tuple(Row(each.ends, each.edges, None, each.reason) for each in found))


def one_sided(inquiry: Inquiry) -> Answer:
    """Decided relations that the other pattern does not state from its side; `note` is the kind that is missing."""
    found = contradictions.one_sided(inquiry.web)
    return Answer(tuple(Row(edge[:2], (edge,), None, contradictions.inverse_of(edge[2][0])) for edge in found))


QUESTIONS: Final[Mapping[str, Callable[[Inquiry], Answer]]] = {
    "path": path,
    "common": common,
    "communities": communities,
    "declared": declared,
    "hubs": hubs,
    "rank": rank,
    "orphans": orphans,
    "unnoticed": unnoticed,
    "wanted": wanted,
    "circles-requires": circles_of("requires"),
    "circles-generalizes_from": circles_of("generalizes_from"),
    "contradictory": contradictory,
    "one-sided": one_sided,
}

OF_TWO: Final = frozenset(("path", "common"))
"""The questions that are about two patterns."""

BY_COMMUNITY: Final = frozenset(("communities", "declared"))
"""The questions that want the communities which were found and declared; they are the same whatever edges count."""


def _highest(web: Web, figures: Floats, most: int | None = None) -> list[tuple[str, float]]:
    """(name, figure) of those above 0, the highest first, equal ones by name."""
    order = np.argsort(-figures, kind="stable")[:most]
    return [(web.names[at], float(figures[at])) for at in order if figures[at] > 0]


def _turned(way: tuple[str, ...]) -> tuple[str, ...]:
    """A circle from its first name on, so that it is the same wherever it was entered."""
    first = way.index(min(way))
    return way[first:] + way[:first]


def _around(way: tuple[str, ...]) -> list[tuple[str, str]]:
    return list(zip(way, (*way[1:], way[0]), strict=True))


def _is(edge: EdgeKey, source: str, kind: str) -> bool:
    return edge[0] == source and edge[2][0] == kind
