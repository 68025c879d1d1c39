"""A library's graph as arrays: what questions about the whole are answered from.

Its nodes are the patterns that there are; names that no pattern bears are no part of it, and neither are relations of a
pattern with itself. What people decided counts, and where it is wanted what a machine proposed and nobody has decided.

numpy and scipy take a tenth of a second to import; import this module after the window is drawn.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.sparse.csgraph import connected_components

from curator.links.graph import HARD

if TYPE_CHECKING:
    from curator.links.graph import Graph

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

EdgeKey = tuple[str, str, tuple[str, str]]
"""An edge as the graph knows it: source, target, (kind, origin)."""

OPEN_STATES = frozenset(("pending", "deferred"))
"""The states of inferred links that nobody has decided."""

_ORDINARY = 0.5


class Web:
    """The patterns of a graph by number, in the order of their names, and the edges between them.

    `source` and `target` are numbers of nodes, one pair for each of `edges`; `strength` is an edge's weight, 0–1.
    `nowhere` are the edges that lead to a name which no pattern bears.
    """

    def __init__(self, graph: "Graph", inferred: bool = False) -> None:
        self.names = sorted(node for node, missing in graph.nodes(data="missing") if not missing)
        self.number = {name: at for at, name in enumerate(self.names)}
        self._inferred = inferred
        self._read(graph.edges(keys=True, data=True))

    def restated(self, graph: "Graph", name: str) -> "Web":
        """The web after one of its patterns was edited: that one's edges as the graph has them now, else the same.

        The patterns have to be the same as before.
        """
        made = Web.__new__(Web)
        made.names, made.number, made._inferred = self.names, self.number, self._inferred
        made._read(graph.out_edges(name, keys=True, data=True))
        kept = np.flatnonzero(self.source != self.number[name])
        made.edges += [self.edges[at] for at in kept.tolist()]
        made.nowhere += [edge for edge in self.nowhere if edge[0] != name]
        made.source = np.concatenate([made.source, self.source[kept]])
        made.target = np.concatenate([made.target, self.target[kept]])
        made.strength = np.concatenate([made.strength, self.strength[kept]])
        return made

    def _read(self, edges: Iterable[tuple[str, str, Any, dict[str, Any]]]) -> None:
        self.edges: list[EdgeKey] = []
        self.nowhere: list[EdgeKey] = []
        pairs: list[tuple[int, int]] = []
        strength: list[float] = []
        for source, target, key, facts in edges:
            counts = facts["origin"] == HARD or (self._inferred and facts["state"] in OPEN_STATES)
            if counts and source in self.number and target not in self.number:
                self.nowhere.append((source, target, key))
            elif counts and source != target and source in self.number:
                self.edges.append((source, target, key))
                pairs.append((self.number[source], self.number[target]))
                strength.append(min(max(float(facts.get("weight", _ORDINARY)), 0.05), 1.0))
        ends = np.array(pairs, dtype=np.int64).reshape(-1, 2)
        self.source, self.target = ends[:, 0], ends[:, 1]
        self.strength = np.array(strength, dtype=np.float64)

    def __len__(self) -> int:
        return len(self.names)

    @cached_property
    def pointing(self) -> sparse.csr_array:
        """Who points to whom, once for each two patterns, whatever the kinds."""
        return pointing(len(self), self.source, self.target)

    @cached_property
    def ties(self) -> sparse.csr_array:
        """How strongly two patterns are tied, in either direction: the weights of all edges between them."""
        both = np.concatenate([self.source, self.target]), np.concatenate([self.target, self.source])
        return _matrix(len(self), *both, np.concatenate([self.strength, self.strength]))

    @cached_property
    def parts(self) -> tuple[Ints, Ints]:
        """The number of the connected part that each node is in, and how many nodes each part has."""
        _, label = connected_components(self.ties, directed=False)
        return label.astype(np.int64), np.bincount(label, minlength=1)

    @cached_property
    def _joining(self) -> dict[tuple[str, str], list[EdgeKey]]:
        found: dict[tuple[str, str], list[EdgeKey]] = {}
        for edge in self.edges:
            found.setdefault((min(edge[:2]), max(edge[:2])), []).append(edge)
        return found

    def between(self, one: str, other: str) -> tuple[EdgeKey, ...]:
        """The edges that join two patterns, in either direction."""
        return tuple(self._joining.get((min(one, other), max(one, other)), ()))


def pointing(count: int, source: Ints, target: Ints) -> sparse.csr_array:
    """Which of `count` nodes points to which, once for each two, from the ends of the edges."""
    found = _matrix(count, source, target, np.ones(len(source)))
    found.data[:] = 1.0
    return found


def _matrix(count: int, rows: Ints, columns: Ints, values: Floats) -> sparse.csr_array:
    found = sparse.csr_array((values, (rows, columns)), shape=(count, count))
    found.sum_duplicates()
    return found
