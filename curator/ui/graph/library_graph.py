"""The graph of the whole library, built once on a pool thread and kept in step with what is edited."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from curator.library.index.summary import Summary, summary_of
from curator.library.ledger.decisions import evidence_of
from curator.library.ledger.decisions import link as key_of
from curator.library.problems.muting import Muting
from curator.library.problems.problems import RULES
from curator.links.graph import HARD, build, resolver, restate
from curator.links.relations import InferredLink
from curator.pattern import UnsafeEdit
from curator.schema.checks.problem import SEVERITIES
from curator.ui.graph.map_data import Fact, MapData, map_data
from curator.ui.graph.surroundings import Surroundings, surroundings

if TYPE_CHECKING:
    from curator.library.catalogue import Catalogue
    from curator.library.editing.session import Session
    from curator.links.graph import Graph
    from curator.links.web import Web

T = TypeVar("T")

_ONE_BY_ONE = 60
"""Up to so many edited files are brought up to date singly; beyond, the whole graph is built anew."""


def _go_on() -> None:
    """Nobody will give up."""


class LibraryGraph:
    """Asked from pool threads; told what has changed from any."""

    def __init__(self, session: Session, catalogue: Catalogue) -> None:
        self._session, self._catalogue = session, catalogue
        self._lock = Lock()
        self._graph: Graph | None = None
        self._resolve: Callable[[str], str] = str
        self._known: dict[str, tuple[str, str]] = {}
        self._facts: dict[str, Fact] = {}
        self._communities: list[list[str]] | None = None
        self._web: Web | None = None
        self._stale: set[str] = set()
        self._all_stale = True

    def tell(self, paths: Collection[str]) -> None:
        """These files have changed; none named: anything may have."""
        self._stale.update(paths)
        self._all_stale = self._all_stale or not paths

    def around(
        self,
        path: str,
        depth: int,
        limit: int,
        pinned: Mapping[str, tuple[float, float]] | None = None,
        expanded: Sequence[str] = (),
        go_on: Callable[[], object] = _go_on,
    ) -> Surroundings | None:
        """The scene around the pattern at a path; None where the library does not know it. `go_on` is as in `map`."""
        with self._lock:
            go_on()  # whoever went through the list has others waiting for the lock
            graph = self._current()
            go_on()
            slug, _ = self._known.get(path, ("", ""))
            return surroundings(graph, slug, depth, limit, pinned, expanded)

    def map(self, go_on: Callable[[], object] = _go_on) -> MapData:
        """The whole library as arrays. `go_on` is called between two pieces of the work and may raise to give up."""
        with self._lock:
            go_on()
            graph = self._current()
            go_on()
            communities = self._belonging(graph)
            go_on()
            return map_data(graph, self._facts, communities, self._severities())

    def communities(self) -> list[list[str]]:
        """The library's communities, those that the map is coloured by (see `communities_of`); not to be changed."""
        with self._lock:
            return self._belonging(self._current())

    def web(self) -> Web:
        """What people decided between the library's patterns, as arrays; the same one until a relation changes."""
        from curator.links.web import Web  # with SciPy, as below

        with self._lock:
            graph = self._current()
            if self._web is None:
                self._web = Web(graph)
            return self._web

    def titles(self, slugs: Collection[str] | None = None) -> dict[str, str]:
        """The titles of these patterns that are in the graph, or of all."""
        with self._lock:
            nodes = self._current().nodes
            return {slug: str(nodes[slug]["title"]) for slug in (nodes if slugs is None else slugs) if slug in nodes}

    def _belonging(self, graph: Graph) -> list[list[str]]:
        from curator.links.communities import communities_of  # with SciPy, which a window without a map can do without

        if self._communities is None:
            self._communities = communities_of(graph)
        return self._communities

    def _severities(self) -> dict[str, int]:
        """The worst problem of each file as the library judges its rules: 1 hint, 2 warning, 3 error."""
        judged = Muting.read(self._catalogue.root).rules
        rank = {name: len(SEVERITIES) - place for place, name in enumerate(SEVERITIES)}
        rules = {each.id: rank[each.severity] for each in RULES}
        rules |= {name: rank[setting.severity] for name, setting in judged.items() if setting.severity in rank}
        return {
            path: max((rules.get(rule, 1) for rule in broken), default=0)
            for path, broken in self._catalogue.noted().items()
        }

    def read(self, question: Callable[[Graph], T]) -> T:
        """What `question` finds in the graph, which is its own meanwhile; it may not change it, nor keep it."""
        with self._lock:
            return question(self._current())

    def _current(self) -> Graph:
        stale, self._stale = self._stale, set()
        if self._graph is None or self._all_stale or len(stale) > _ONE_BY_ONE:
            return self._anew()
        for path in sorted(stale):
            summary = self._summary(path)
            # A pattern that came, went or was renamed changes what names elsewhere mean.
            if summary is None or self._known.get(path) != (summary.slug, summary.id):
                return self._anew()
            self._communities = None
            before = _stated(self._graph, summary.slug)
            restate(self._graph, summary, self._resolve, self._decided)
            if self._web is not None and _stated(self._graph, summary.slug) != before:
                self._web = self._web.restated(self._graph, summary.slug)
            self._facts[summary.slug] = _fact(summary)
        return self._graph

    def _anew(self) -> Graph:
        self._all_stale = False
        self._communities = self._web = None
        summaries = {summary.path: summary for summary in self._catalogue.summaries()}
        for path in self._session.changed():
            summary = self._summary(path)
            if summary is None:
                summaries.pop(path, None)
            else:
                summaries[path] = summary
        standing = self._session.ledger.standing()

        def decided(source: str, link: InferredLink, _target: str) -> str | None:
            found = standing.get(key_of(source, link.kind, link.target))
            if found is None or found.evidence not in ("", evidence_of(link.confidence, link.reason)):
                return None
            return found.decision

        if self._graph is not None:  # it and its views keep each other: nobody has it any more, and it would stay
            self._graph.clear()
        self._graph = build(summaries.values(), decided)
        self._resolve = resolver(summaries.values())
        self._known = {path: (summary.slug, summary.id) for path, summary in summaries.items()}
        self._facts = {summaries[path].slug: _fact(summaries[path]) for path in sorted(summaries, reverse=True)}
        return self._graph

    def _summary(self, path: str) -> Summary | None:
        try:
            pattern = self._session.pattern(path)
        except UnsafeEdit:
            return None
        return summary_of(path, pattern.data, pattern.failure)

    def _decided(self, source: str, link: InferredLink, _target: str) -> str | None:
        evidence = evidence_of(link.confidence, link.reason)
        found = self._session.decided(source, link.kind, link.target, evidence)
        return found.decision if found is not None else None


def _stated(graph: Graph, slug: str) -> dict[tuple[str, str], float | None]:
    """The relations that a pattern states, by target and kind, with their weights."""
    edges = graph.out_edges(slug, data=True)
    return {(target, facts["kind"]): facts.get("weight") for _, target, facts in edges if facts["origin"] == HARD}


def _fact(summary: Summary) -> Fact:
    return Fact(summary.overall_score, summary.vitality, summary.confidence)
