"""From the library's graph to the scene of one neighbourhood: what is shown, how it looks, where it stands. No Qt.

Every key press in a list of patterns may ask for another one: edges, of which two steps from a hub have thousands, are
numbers in arrays here from the start.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from curator.links.graph import HARD, both_ways, edges_among, within
from curator.ui.graph.rings import Member, ring_places
from curator.ui.graph.scene import (
    FOCUS_TONE,
    HOLLOW,
    KIND_IDS,
    KIND_TONES,
    NEUTRAL_TONE,
    PALE,
    RINGED,
    SOLID,
    STATE_IDS,
    SYMMETRIC,
    Bools,
    Bytes,
    Floats,
    Ints,
    Scene,
)

if TYPE_CHECKING:
    from curator.links.graph import Graph

_OTHER: Final = len(KIND_IDS) - 1
_KIND_NUMBER: Final = {kind: number for number, kind in enumerate(KIND_IDS)}
_STATE_NUMBER: Final = {state: number for number, state in enumerate(STATE_IDS)}
_ACCEPTED, _RECLASSIFIED = _STATE_NUMBER["accepted"], _STATE_NUMBER["reclassified"]
_RADIUS: Final = np.array([10.0, 6.0, 4.4, 3.6])
_ORDINARY = 0.5


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A neighbourhood ready to be shown; `reachable` counts all patterns within the depth, shown or not."""

    scene: Scene
    reachable: int
    isolated: bool
    unreadable: bool
    """Whether the pattern's own frontmatter cannot be read, so that only links of others are known."""


@dataclass(frozen=True, eq=False)
class _Links:
    """All edges between the nodes, in the order of their ends' names, as `Scene` has them."""

    source: Ints
    target: Ints
    kind: Bytes
    weight: Floats
    state: NDArray[np.int8]

    @property
    def inferred(self) -> Bools:
        return np.asarray(self.state >= 0)

    @property
    def strength(self) -> Floats:
        return np.clip(np.nan_to_num(self.weight, nan=_ORDINARY), 0.0, 1.0)


@dataclass(frozen=True, eq=False)
class _Ties:
    """What ties each node to the step before it, by the node's number; the pattern in hand has -1 for its parent."""

    parent: Ints
    kind: Bytes
    strength: Floats
    inferred: Bools


def surroundings(
    graph: Graph,
    slug: str,
    depth: int = 1,
    limit: int = 40,
    pinned: Mapping[str, tuple[float, float]] | None = None,
    expanded: Sequence[str] = (),
) -> Surroundings | None:
    """The scene around a pattern: its strongest `limit` neighbours within `depth` steps; None where it is unknown.

    `pinned` places, in the scene's units, hold against the layout. Of the `expanded` that are in, neighbours are shown
    as well.
    """
    if slug not in graph:
        return None
    steps = within(graph, slug, depth, limit + 1, expanded)
    slugs = sorted(steps, key=lambda node: (steps[node], node))
    distance = np.array([steps[node] for node in slugs], dtype=np.int64)
    links = _links(graph, slugs)
    ties = _ties(links, distance)
    xy = ring_places(_members(slugs, distance, ties))
    number = {node: place for place, node in enumerate(slugs)}
    for node, place in (pinned or {}).items():
        if node in number and node != slug:
            xy[number[node]] = place
    scene = _scene(graph, slugs, xy, distance, links, ties)
    return Surroundings(scene, _reachable(graph, slug, depth), len(slugs) == 1, bool(graph.nodes[slug].get("failure")))


def _links(graph: Graph, slugs: Sequence[str]) -> _Links:
    number = {node: place for place, node in enumerate(slugs)}
    rows: list[tuple[int, int, int, int]] = []
    weights: list[float] = []
    for begin, end, _, facts in edges_among(graph, number):
        state_number = -1 if facts["origin"] == HARD else _STATE_NUMBER[facts["state"]]
        rows.append((number[begin], number[end], _KIND_NUMBER.get(facts["kind"], _OTHER), state_number))
        weights.append(facts.get("weight", np.nan))
    by_name = np.empty(len(slugs), dtype=np.int64)
    by_name[sorted(range(len(slugs)), key=slugs.__getitem__)] = np.arange(len(slugs))
    source, target, kind, state = np.array(rows, dtype=np.int64).reshape(-1, 4).T
    order = np.lexsort((kind, state, by_name[target], by_name[source]))
    return _Links(
        source[order].astype(np.int32),
        target[order].astype(np.int32),
        kind[order].astype(np.uint8),
        np.array(weights, dtype=np.float64)[order],
        state[order].astype(np.int8),
    )


def _ties(links: _Links, distance: NDArray[np.int64]) -> _Ties:
    """The strongest edge that leads one step back towards the middle; what people decided comes before guesses."""
    child = np.concatenate([links.source, links.target])
    parent = np.concatenate([links.target, links.source])
    kind, strength, inferred = np.tile(links.kind, 2), np.tile(links.strength, 2), np.tile(links.inferred, 2)
    back = np.flatnonzero(distance[parent] == distance[child] - 1)
    order = back[np.lexsort((kind[back], parent[back], -strength[back], inferred[back], child[back]))]
    nodes, first = np.unique(child[order], return_index=True)
    chosen = order[first]
    ties = _Ties(
        np.full(len(distance), -1, dtype=np.int32),
        np.full(len(distance), _OTHER, dtype=np.uint8),
        np.full(len(distance), _ORDINARY),
        np.zeros(len(distance), dtype=np.bool_),
    )
    ties.parent[nodes], ties.kind[nodes] = parent[chosen], kind[chosen]
    ties.strength[nodes], ties.inferred[nodes] = strength[chosen], inferred[chosen]
    return ties


def _members(slugs: Sequence[str], distance: NDArray[np.int64], ties: _Ties) -> list[Member]:
    order = ties.inferred - ties.strength
    return [
        Member(int(distance[at]), int(ties.parent[at]), int(ties.kind[at]), (float(order[at]), node))
        for at, node in enumerate(slugs)
    ]


def _scene(
    graph: Graph, slugs: Sequence[str], xy: Floats, distance: NDArray[np.int64], links: _Links, ties: _Ties
) -> Scene:
    nodes = [graph.nodes[node] for node in slugs]
    missing = np.array([bool(node["missing"]) for node in nodes])
    degree = np.bincount(np.concatenate([links.source, links.target]), minlength=len(slugs))
    tone = np.where(missing, NEUTRAL_TONE, KIND_TONES + ties.kind).astype(np.uint16)
    form = np.select([missing, ties.inferred, distance == 1], [HOLLOW, RINGED, SOLID], PALE).astype(np.uint8)
    crowd = 0.82 if len(slugs) > 80 else 1.0
    radius = _RADIUS[np.minimum(distance, 3)] * crowd + np.where(distance == 1, 2.0 * (ties.strength - 0.5), 0.0)
    importance = 10.0 - 3.0 * distance + ties.strength + 0.3 * np.log1p(degree) - 0.5 * ties.inferred
    # The pattern in hand is the one nothing is nearer than, and so the first.
    tone[0], form[0], radius[0], importance[0] = FOCUS_TONE, SOLID, _RADIUS[0], 1000.0
    drawn = _drawn(links)
    source, target = links.source[drawn], links.target[drawn]
    aside = (ties.parent[source] != target) & (ties.parent[target] != source) & (source != 0) & (target != 0)
    return Scene(
        slugs=slugs,
        titles=[str(node.get("title") or slug) for slug, node in zip(slugs, nodes, strict=True)],
        xy=xy,
        tone=tone,
        form=form,
        radius=radius,
        importance=importance,
        source=source,
        target=target,
        kind=links.kind[drawn],
        weight=links.weight[drawn],
        state=links.state[drawn],
        focus=0,
        quiet=aside | (links.state[drawn] == _RECLASSIFIED),
    )


def _drawn(links: _Links) -> NDArray[np.int64]:
    """Numbers of the edges that are drawn: no accepted guess beside its relation, and nothing to itself.

    Said from both ends, a symmetric relation is still one line, from the end whose name comes first.
    """
    numbers = np.flatnonzero((links.source != links.target) & (links.state != _ACCEPTED))
    source, target, kind = links.source[numbers], links.target[numbers], links.kind[numbers]
    both = SYMMETRIC[kind] & (links.state[numbers] < 0)
    ends = np.stack([np.minimum(source, target), np.maximum(source, target), kind], axis=1)[both]
    _, first = np.unique(ends, axis=0, return_index=True)
    return np.sort(np.concatenate([numbers[~both], numbers[both][first]]))


def _reachable(graph: Graph, slug: str, depth: int) -> int:
    seen, frontier = {slug}, {slug}
    ways = both_ways(graph)
    for _ in range(depth):
        frontier = {other for node in frontier for way in ways for other in way[node]} - seen
        seen |= frontier
    return len(seen) - 1
