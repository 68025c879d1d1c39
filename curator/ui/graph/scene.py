"""What the canvas shows, as arrays: nodes with places, edges with kinds. No Qt, so any thread may build one.

A scene holds up to some 50,000 nodes; nothing in it is an object per node or edge. Edges are sorted by style, so that
the canvas draws every style with one call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int32]
Bools = NDArray[np.bool_]
Bytes = NDArray[np.uint8]

OTHER = "other"
KIND_IDS = (
    "generalizes_from",
    "specializes_to",
    "enables",
    "requires",
    "alternatives",
    "complementary",
    "tools",
    OTHER,
)
"""The order in which kinds are numbered in `Scene.kind`; whatever is none of the seven counts as the last."""
SYMMETRIC = np.array([False, False, False, False, True, True, False, False])
TWO_WAY = frozenset(kind for kind, both in zip(KIND_IDS, SYMMETRIC, strict=True) if both)
"""The symmetric kinds: drawn without an arrow."""
STATE_IDS = ("pending", "deferred", "dangling", "reclassified", "rejected", "accepted")
WHISPERS = 40
"""Up to so many quiet edges are drawn; more of them wait until they are lit."""
LEVELS = 3
"""How many lightnesses a kind's weight is shown in."""
STYLES = len(KIND_IDS) * LEVELS + len(STATE_IDS)

SOLID, PALE, RINGED, HOLLOW = range(4)
"""Forms of a node: decided neighbour, further away, known from inferred links only, no file."""

CATEGORIES = 12
"""So many domains, statuses or communities have a colour of their own."""
NEUTRAL_TONE, KIND_TONES, FOCUS_TONE, CATEGORY_TONES = 0, 1, 1 + len(KIND_IDS), 2 + len(KIND_IDS)
RAMP_TONES = CATEGORY_TONES + CATEGORIES
SEVERITY_TONES = RAMP_TONES + 5
SECOND_TONES = SEVERITY_TONES + 3
"""Five steps from low to high; error, warning and hint; the categories' hues once more, paler."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One edge of a scene; `weight` is a weight or a confidence from 0 to 1, None where the file gives none."""

    source: int
    target: int
    kind: str
    weight: float | None = None
    state: str | None = None
    """The inferred link's state, None for a relation that people decided."""
    quiet: bool = False
    """Whether it stays in the background."""
    lane: float = 0.0
    """Filled in by the scene: how many lanes beside the middle it runs, where several join the same two."""


@dataclass(eq=False)
class Scene:
    """Nodes and edges ready to be drawn. Positions are the only thing that changes (a node is dragged)."""

    slugs: Sequence[str]
    titles: Sequence[str]
    xy: Floats
    tone: NDArray[np.uint16]
    form: Bytes
    radius: Floats
    importance: Floats
    source: Ints
    target: Ints
    kind: Bytes
    weight: Floats
    """From 0 to 1; NaN where the file gives none."""
    state: NDArray[np.int8]
    """Index into STATE_IDS for inferred links, -1 for the relations that people decided."""
    focus: int = -1
    """The pattern in hand, -1 on a map."""
    quiet: Bools = field(default_factory=lambda: np.zeros(0, dtype=np.bool_))
    """Edges that stay in the background until they are lit: those that say nothing of the pattern in hand."""
    style: Bytes = field(init=False)
    lane: Floats = field(init=False)
    whispers: int = WHISPERS
    """Up to so many quiet edges are drawn in the background."""
    lot: NDArray[np.int64] = field(init=False)
    """A number from 0 on for every edge, drawn by lot: the edges below n are a fair sample of n."""

    def __post_init__(self) -> None:
        strength = np.nan_to_num(self.weight, nan=0.6)
        level = np.clip(((strength - 0.5) * 6.0).astype(np.int64), 0, LEVELS - 1)
        hard = self.kind.astype(np.int64) * LEVELS + level
        style = np.where(self.state < 0, hard, len(KIND_IDS) * LEVELS + self.state).astype(np.uint8)
        # Within a style the order is drawn by lot, always the same one: the first few stand fairly for all.
        lot = np.random.default_rng(0).permutation(len(style))
        order = np.lexsort((lot, style))
        self.source, self.target = self.source[order], self.target[order]
        self.kind, self.weight, self.state = self.kind[order], self.weight[order], self.state[order]
        self.style, self.lot = style[order], lot[order]
        self.quiet = self.quiet[order] if len(self.quiet) else np.zeros(len(order), dtype=np.bool_)
        self.lane = _lanes(self.source, self.target, len(self.slugs))

    def __len__(self) -> int:
        return len(self.slugs)

    def missing(self, node: int) -> bool:
        """Whether a node is a name that no pattern has."""
        return bool(self.form[node] == HOLLOW)

    @property
    def edge_count(self) -> int:
        return len(self.source)

    @cached_property
    def index(self) -> dict[str, int]:
        """Slug → number of its node."""
        return {slug: number for number, slug in enumerate(self.slugs)}

    @cached_property
    def directed(self) -> Bools:
        """Which edges have an arrow: all but those of the symmetric kinds."""
        return ~SYMMETRIC[self.kind]

    @cached_property
    def whispered(self) -> Bools:
        """Which quiet edges are drawn in the background; none where they would be a grey fog."""
        some = self.quiet & ((self.state < 0) | (self.focus < 0))
        return some if np.count_nonzero(some) <= self.whispers else np.zeros_like(some)

    @cached_property
    def _ends(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        ends = np.concatenate([self.source, self.target])
        order = np.argsort(ends, kind="stable")
        return order % max(self.edge_count, 1), np.searchsorted(ends[order], np.arange(len(self) + 1))

    def edges_of(self, node: int) -> NDArray[np.int64]:
        """Numbers of the edges that touch a node, in either direction."""
        edges, starts = self._ends
        return np.unique(edges[starts[node] : starts[node + 1]])

    def neighbours(self, node: int) -> list[int]:
        """The nodes one step from `node`, in ascending order, without itself."""
        edges = self.edges_of(node)
        near = np.union1d(self.source[edges], self.target[edges])
        return [int(other) for other in near if other != node]

    def edges_named(self, edges: Iterable[tuple[int, int, str]]) -> Bools:
        """Which edges are these, by source, target and kind; of symmetric kinds, whichever way they are drawn."""
        kinds = {kind: number for number, kind in enumerate(KIND_IDS)}
        count = len(self)

        def code(a: int, b: int, kind: str) -> int:
            return (a * count + b) * len(KIND_IDS) + kinds.get(kind, len(KIND_IDS) - 1)

        wanted: list[int] = []
        for a, b, kind in edges:
            wanted.append(code(a, b, kind))
            if kind in TWO_WAY:
                wanted.append(code(b, a, kind))
        pairs = self.source.astype(np.int64) * count + self.target
        return np.isin(pairs * len(KIND_IDS) + self.kind, np.array(wanted, dtype=np.int64))

    def edges(self) -> Iterator[Edge]:
        """The edges one by one, for tables and words; the canvas does not need them."""
        for number in range(self.edge_count):
            yield self.edge(number)

    def edge(self, number: int) -> Edge:
        weight, state = float(self.weight[number]), int(self.state[number])
        return Edge(
            int(self.source[number]),
            int(self.target[number]),
            KIND_IDS[self.kind[number]],
            None if np.isnan(weight) else weight,
            STATE_IDS[state] if state >= 0 else None,
            bool(self.quiet[number]),
            float(self.lane[number]),
        )


def _lanes(source: Ints, target: Ints, count: int) -> Floats:
    """Side-by-side lanes for edges that join the same two nodes: 0 for one, ±½ for two, and so on.

    The sign counts from the lower node to the higher, so that edges of both directions are spread apart.
    """
    lane = np.zeros(len(source))
    if not len(source):
        return lane
    low, high = np.minimum(source, target).astype(np.int64), np.maximum(source, target).astype(np.int64)
    pair = low * count + high
    order = np.argsort(pair, kind="stable")
    _, first, sizes = np.unique(pair[order], return_index=True, return_counts=True)
    rank = np.arange(len(order)) - np.repeat(first, sizes)
    lane[order] = rank - (np.repeat(sizes, sizes) - 1) / 2
    return np.where(source > target, -lane, lane)
