"""The whole library as arrays, for the map: what its patterns are and how they are linked. No Qt.

Nodes stand in the order of their slugs. Edges are what is drawn: a symmetric relation that both ends state is one, an
inferred link that was accepted is seen as the relation, and a pattern's links to itself are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from curator.links.graph import INFERRED
from curator.ui.graph.scene import KIND_IDS, STATE_IDS, SYMMETRIC, Bools, Bytes, Floats, Ints

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from curator.links.graph import Graph

_KINDS = {kind: number for number, kind in enumerate(KIND_IDS)}
_STATES = {state: number for number, state in enumerate(STATE_IDS)}
_OTHER = len(KIND_IDS) - 1


class Fact(NamedTuple):
    """What the map knows of a pattern beside its place in the graph: scores from 0 to 5, stars from 1 to 3, or None."""

    overall: float | None = None
    vitality: float | None = None
    stars: float | None = None


@dataclass(eq=False)
class MapData:
    """Nodes and edges of a whole library, edges by the numbers of their ends."""

    slugs: Sequence[str]
    titles: Sequence[str]
    paths: Sequence[str]
    """"" for names without a pattern."""
    domains: Sequence[str]
    statuses: Sequence[str]
    missing: Bools
    overall: Floats
    vitality: Floats
    stars: Floats
    """NaN where the file gives none, as in the two before."""
    severity: Bytes
    """The worst problem of each: 0 none, 1 hint, 2 warning, 3 error."""
    attention: Floats
    """The attention that a pattern gets by what people decided (PageRank), in multiples of the average."""
    communities: Sequence[Sequence[str]]
    """The slugs of each community, that with the most patterns and within it what it is named after first."""
    community: Ints
    """The number of each node's community; -1 for nodes without links."""
    source: Ints
    target: Ints
    kind: Bytes
    weight: Floats
    state: NDArray[np.int8]

    def __len__(self) -> int:
        return len(self.slugs)

    @property
    def ends(self) -> NDArray[np.int64]:
        """The edges as pairs of node numbers."""
        return np.stack([self.source, self.target], axis=1).astype(np.int64).reshape(-1, 2)

    @cached_property
    def stated(self) -> Bools:
        """Which edges people decided."""
        return self.state < 0

    @cached_property
    def links_in(self) -> Ints:
        """How many edges lead to each node."""
        return np.bincount(self.target, minlength=len(self)).astype(np.int32)

    @cached_property
    def links_out(self) -> Ints:
        """How many edges go from each node."""
        return np.bincount(self.source, minlength=len(self)).astype(np.int32)

    @cached_property
    def sizes(self) -> Ints:
        """How many patterns each community has."""
        patterns = self.community[(self.community >= 0) & ~self.missing]
        return np.bincount(patterns, minlength=len(self.communities)).astype(np.int32)

    @cached_property
    def index(self) -> dict[str, int]:
        """Slug → number of its node."""
        return {slug: number for number, slug in enumerate(self.slugs)}


def map_data(
    graph: Graph,
    facts: Mapping[str, Fact],
    communities: Sequence[Sequence[str]],
    severities: Mapping[str, int] | None = None,
) -> MapData:
    """The arrays of a graph; `facts` by slug, its communities, the severities of the worst problems by path."""
    worst = severities or {}
    slugs = sorted(graph)
    number = {slug: place for place, slug in enumerate(slugs)}
    nodes = [graph.nodes[slug] for slug in slugs]
    home = {slug: place for place, members in enumerate(communities) for slug in members}
    known = [facts.get(slug, Fact()) for slug in slugs]
    missing = np.array([data["missing"] for data in nodes], dtype=np.bool_)
    edges: list[tuple[int, int, int, float, int]] = []
    decided: list[tuple[int, int]] = []
    drawn: set[tuple[int, int, int]] = set()
    for source, target, data in graph.edges(data=True):
        state = data["state"] if data["origin"] == INFERRED else None
        if source == target or state == "accepted":
            continue
        kind = _KINDS.get(str(data["kind"]), _OTHER)
        a, b = number[source], number[target]
        if state is None:
            decided.append((a, b))
        if state is None and SYMMETRIC[kind]:
            if (b, a, kind) in drawn:
                continue
            drawn.add((a, b, kind))
        edges.append((a, b, kind, data.get("weight", np.nan), -1 if state is None else _STATES[state]))
    # The order in which files were read must not decide how edges are numbered.
    edges.sort(key=lambda edge: (edge[0], edge[1], edge[2], edge[4]))
    columns = np.array(edges, dtype=np.float64).reshape(-1, 5)
    return MapData(
        slugs=slugs,
        titles=[str(data.get("title") or slug) for slug, data in zip(slugs, nodes, strict=True)],
        paths=[data["path"] for data in nodes],
        domains=[data["domain"] for data in nodes],
        statuses=[data["status"] for data in nodes],
        missing=missing,
        overall=_floats(fact.overall for fact in known),
        vitality=_floats(fact.vitality for fact in known),
        stars=_floats(fact.stars for fact in known),
        severity=np.array([worst.get(data["path"], 0) for data in nodes], dtype=np.uint8),
        attention=_attention(missing, np.array(decided, dtype=np.int64).reshape(-1, 2)),
        communities=communities,
        community=np.array([home.get(slug, -1) for slug in slugs], dtype=np.int32),
        source=columns[:, 0].astype(np.int32),
        target=columns[:, 1].astype(np.int32),
        kind=columns[:, 2].astype(np.uint8),
        weight=np.clip(columns[:, 3], 0.0, 1.0),
        state=columns[:, 4].astype(np.int8),
    )


def _attention(missing: Bools, decided: NDArray[np.int64]) -> Floats:
    """That of patterns among each other, as the answers list it: a name without a pattern gets none."""
    # With SciPy, which a window without a map can do without.
    from curator.links.metrics import attention
    from curator.links.web import pointing

    patterns = np.flatnonzero(~missing)
    place = np.cumsum(~missing) - 1
    ends = place[decided[~missing[decided].any(axis=1)]]
    found = np.zeros(len(missing))
    found[patterns] = attention(pointing(len(patterns), ends[:, 0], ends[:, 1])) * len(patterns)
    return found


def _floats(values: Iterable[float | None]) -> Floats:
    return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
