"""Live physics: while it is on, the nodes go on settling in small slices, and what is dragged draws its kin along."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.scene import Ints
from curator.ui.opening import load_for_motion

if TYPE_CHECKING:
    from curator.links.forces import Physics

_EVERY = 16
_SLICE = 0.006
"""Seconds of the UI thread that a slice may take; one tick is made in any case (6 ms for 50,000 nodes)."""
_COOLING = 0.985
"""By so much the nodes move less from slice to slice; some five seconds until they rest, from the last touch on."""
_COLD = 0.02


class Motion(QObject):
    """Moves the nodes of one canvas: those of its largest connected part, the others keep their places."""

    changed = Signal()
    """It was switched on or off, by the curator or because all has come to rest."""
    settled = Signal()
    """It has ended: the places may be kept."""

    def __init__(self, canvas: GraphCanvas, pinned: Callable[[], Collection[int]], strongest: float = np.inf) -> None:
        """`pinned` gives the nodes that stay where they are."""
        super().__init__(canvas)
        self._canvas, self._pinned, self._strongest = canvas, pinned, strongest
        self._physics: Physics | None = None
        self._nodes = np.zeros(0, dtype=np.int64)
        self._scale = 1.0
        self._heat = 1.0
        self.kin: Ints | None = None
        """The number of each node's community, where that is known."""
        self._pieces: Iterator[None] = iter(())
        """What is still to be imported before the nodes can move."""
        self._loading = QTimer(self, interval=0)
        self._loading.timeout.connect(self._load)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._slice)
        canvas.node_moved.connect(self._dragged)

    @property
    def on(self) -> bool:
        """Whether nodes are moving, or about to."""
        return self._timer.isActive() or self._loading.isActive()

    def start(self) -> None:
        """Lets the nodes move from where they are."""
        scene = self._canvas.graph
        if scene is None or scene.edge_count == 0:
            return
        # Now, since SciPy takes a third of a second and 30 MB, which a window where nothing moves does without.
        self._pieces = load_for_motion()
        self._loading.start()
        self._load()
        self.changed.emit()

    def _load(self) -> None:
        if next(self._pieces, self) is self:
            self._loading.stop()
            self._begin()

    def _begin(self) -> None:
        scene = self._canvas.graph
        if scene is None:
            return
        from scipy.sparse.csgraph import connected_components

        from curator.links.forces import Physics, adjacency

        ends = np.stack([scene.source, scene.target], axis=1).astype(np.int64)
        links = adjacency(ends, len(scene), damped=False)
        _, label = connected_components(links, directed=False)
        self._nodes = np.flatnonzero(label == np.bincount(label).argmax())
        place = np.full(len(scene), -1, dtype=np.int64)
        place[self._nodes] = np.arange(len(self._nodes))
        inside = place[ends]
        xy = scene.xy[self._nodes]
        middle = xy.mean(axis=0)
        # The physics wants about one unit of area for a node, which a map has and a neighbourhood has not.
        spread = float(np.sqrt(((xy - middle) ** 2).sum(axis=1).mean()))
        self._scale = max(np.sqrt(len(xy) / (2 * np.pi)) / max(spread, 1e-9), 1.0)
        self._physics = Physics(
            inside[(inside >= 0).all(axis=1)],
            xy * self._scale,
            middle=(float(middle[0]) * self._scale, float(middle[1]) * self._scale),
            strongest=self._strongest,
            kin=self.kin[self._nodes] if self.kin is not None else None,
        )
        for node in (*self._pinned(), scene.focus):
            if node >= 0 and place[node] >= 0:
                self._physics.pin(int(place[node]), *(scene.xy[node] * self._scale))
        self._heat = 1.0
        self._timer.start()

    def stop(self) -> None:
        """Leaves the nodes where they are."""
        if self._loading.isActive():
            self._loading.stop()
            self.changed.emit()
        elif self.on:
            self._timer.stop()
            self._physics = None
            self.settled.emit()
            self.changed.emit()

    def _slice(self) -> None:
        scene, physics = self._canvas.graph, self._physics
        if scene is None or physics is None or len(scene) <= int(self._nodes.max(initial=-1)):
            self.stop()
            return
        until, before = time.perf_counter() + _SLICE, physics.xy.copy()
        physics.tick()
        while time.perf_counter() < until:
            physics.tick()
        physics.xy = before + (physics.xy - before) * self._heat
        scene.xy[self._nodes] = physics.xy / self._scale
        self._canvas.nodes_have_moved()
        self._heat *= _COOLING
        if self._heat < _COLD and self._canvas.gesture is None:
            self.stop()

    def _dragged(self, node: int) -> None:
        scene, physics = self._canvas.graph, self._physics
        found = np.searchsorted(self._nodes, node)
        if scene is not None and physics is not None and found < len(self._nodes) and self._nodes[found] == node:
            physics.pin(int(found), *(scene.xy[node] * self._scale))
            self._heat = 1.0
