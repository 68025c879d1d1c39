"""From the library's graph to the scene of one neighbourhood: what is shown, how it looks, where it stands. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from curator.links.graph import INFERRED, neighbourhood
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
    Edge,
    Node,
    Scene,
    scene_of,
)

if TYPE_CHECKING:
    from curator.links.graph import Graph

_KIND_NUMBER = {kind: number for number, kind in enumerate(KIND_IDS)}
_RADIUS = (10.0, 6.0, 4.4, 3.6)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A neighbourhood ready to be shown; `reachable` counts all patterns within the depth, shown or not."""

    scene: Scene
    reachable: int
    isolated: bool
    unreadable: bool
    """Whether the pattern's own frontmatter cannot be read, so that only links of others are known."""


@dataclass(frozen=True, slots=True)
class _Tie:
    """What ties a node to the step before it."""

    parent: str
    kind: str
    strength: float
    inferred: bool


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
    part = neighbourhood(graph, slug, depth, limit + 1, expanded)
    slugs = sorted(part, key=lambda node: (part.nodes[node]["distance"], node))
    ties = {node: _tie(part, node) for node in slugs if node != slug}
    number = {node: place for place, node in enumerate(slugs)}
    nodes = [_node(part, node, ties.get(node), len(slugs)) for node in slugs]
    xy = ring_places([_member(part, node, ties.get(node), number) for node in slugs])
    for node, place in (pinned or {}).items():
        if node in number and node != slug:
            xy[number[node]] = place
    scene = scene_of(nodes, _edges(part, number, ties), xy, number[slug])
    return Surroundings(scene, _reachable(graph, slug, depth), len(slugs) == 1, bool(graph.nodes[slug].get("failure")))


def _edges(part: Graph, number: Mapping[str, int], ties: Mapping[str, _Tie]) -> list[Edge]:
    drawn: set[tuple[int, int, str]] = set()
    edges: list[Edge] = []
    for source, target, data in sorted(part.edges(data=True), key=lambda edge: (edge[0], edge[1], str(edge[2]))):
        state = data.get("state") if data["origin"] == INFERRED else None
        kind = str(data["kind"])
        if source == target or state == "accepted" or (state is not None and state not in STATE_IDS):
            continue
        a, b = number[source], number[target]
        if state is None and SYMMETRIC[_KIND_NUMBER.get(kind, len(KIND_IDS) - 1)]:
            # Said from both ends, a symmetric relation is still one line.
            if (b, a, kind) in drawn:
                continue
            drawn.add((a, b, kind))
        first = number[ties[source].parent] if source in ties else -1
        second = number[ties[target].parent] if target in ties else -1
        quiet = first != b and second != a and 0 not in (a, b)
        weight = data.get("weight")
        edges.append(
            Edge(a, b, kind, None if weight is None else float(weight), state, quiet or state == "reclassified")
        )
    return edges


def _tie(part: Graph, node: str) -> _Tie:
    """The strongest edge that leads one step back towards the middle."""
    distance = part.nodes[node]["distance"]
    ties = [
        _Tie(other, str(data["kind"]), _strength(data), data["origin"] == INFERRED)
        for other, edges in (*part.succ[node].items(), *part.pred[node].items())
        if part.nodes[other]["distance"] == distance - 1
        for data in edges.values()
    ]
    return min(ties, key=lambda tie: (tie.inferred, -tie.strength, tie.parent, _KIND_NUMBER.get(tie.kind, 9)))


def _strength(data: Mapping[str, Any]) -> float:
    weight = data.get("weight")
    return float(np.clip(0.5 if weight is None else weight, 0.0, 1.0))


def _node(part: Graph, node: str, tie: _Tie | None, count: int) -> Node:
    data = part.nodes[node]
    title = str(data.get("title") or node)
    if tie is None:
        return Node(node, title, FOCUS_TONE, SOLID, _RADIUS[0], importance=1000.0)
    depth = int(data["distance"])
    kind = _KIND_NUMBER.get(tie.kind, len(KIND_IDS) - 1)
    if data.get("missing"):
        tone, form = NEUTRAL_TONE, HOLLOW
    else:
        tone = KIND_TONES + kind
        form = RINGED if tie.inferred else SOLID if depth == 1 else PALE
    crowd = 0.82 if count > 80 else 1.0
    radius = _RADIUS[min(depth, 3)] * crowd + (2.0 * (tie.strength - 0.5) if depth == 1 else 0.0)
    importance = 10.0 - 3.0 * depth + tie.strength + 0.3 * np.log1p(part.degree(node)) - (0.5 if tie.inferred else 0.0)
    return Node(node, title, tone, form, radius, float(importance), depth)


def _member(part: Graph, node: str, tie: _Tie | None, number: Mapping[str, int]) -> Member:
    if tie is None:
        return Member(0, -1, 0, (0.0, node))
    group = _KIND_NUMBER.get(tie.kind, len(KIND_IDS) - 1)
    order = (float(tie.inferred) - tie.strength, node)
    return Member(int(part.nodes[node]["distance"]), number[tie.parent], group, order)


def _reachable(graph: Graph, slug: str, depth: int) -> int:
    seen, frontier = {slug}, {slug}
    for _ in range(depth):
        frontier = {
            other for node in frontier for near in (graph.succ[node], graph.pred[node]) for other in near
        } - seen
        seen |= frontier
    return len(seen) - 1
