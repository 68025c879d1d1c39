"""The surface that shows a scene and takes gestures.

It serves the neighbourhood of a pattern and the map of a library alike. It draws and reports; what a choice means is
decided by the view that owns it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from curator.ui.graph.gestures import PRESSES, Gesture, Hover, Recentre, Walk, ZoomAtCursor
from curator.ui.graph.look import Look
from curator.ui.graph.plane import GraphPlane
from curator.ui.graph.scene import Scene


class _Kept(NamedTuple):
    """What stays the same when a scene takes the place of another, by name; `number` is the marked edge's."""

    walker: str = ""
    selected: tuple[str, ...] = ()
    edge: tuple[str, str, str] | None = None
    number: int = -1


class GraphCanvas(GraphPlane):
    """Shows one `Scene`. Nodes and edges are named by their numbers in it."""

    node_chosen = Signal(int)
    node_recentred = Signal(int)
    node_pinned = Signal(int)
    node_moved = Signal(int)
    """While it is dragged."""
    edge_chosen = Signal(int)
    """-1: none any more."""
    selection_changed = Signal()
    link_wanted = Signal(int, int, QPoint)
    """From which node to which, and where on the screen the question about it belongs."""
    menu_wanted = Signal(int, int, QPoint)
    """For a node or an edge (-1 for none; never both), and where on the screen."""
    walker_moved = Signal(int)
    hovered = Signal(int, int, QPointF)
    """Node and edge under the mouse (-1 for none; never both), and where."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.look = look
        self._gesture: Gesture | None = None
        self._pressed_on: Scene | None = None
        self.linkable = False
        """Whether links can be drawn here."""

    # the scene

    def show_scene(self, scene: Scene | None, keep_view: bool = False) -> None:
        """Shows another scene, fitted, or in the present view if `keep_view`, keyboard and mark where they were."""
        kept = self._kept() if keep_view else _Kept(number=self.marked)
        if self._gesture is not None:
            self._gesture.cancel()
        self._gesture = None
        self.graph = scene
        self.item.set_scene(scene)
        if keep_view and scene is not None:
            self._take_up(kept, scene)
        else:
            self.fit()
        if self.marked != kept.number:
            self.edge_chosen.emit(self.marked)

    def _kept(self) -> _Kept:
        scene = self.graph
        if scene is None:
            return _Kept()
        walker = scene.slugs[self.walker] if 0 <= self.walker < len(scene) else ""
        if not 0 <= self.marked < scene.edge_count:
            return _Kept(walker, tuple(scene.slugs[node] for node in self.selected))
        edge = scene.edge(self.marked)
        ends = scene.slugs[edge.source], scene.slugs[edge.target]
        return _Kept(walker, tuple(scene.slugs[node] for node in self.selected), (*ends, edge.kind), self.marked)

    def _take_up(self, kept: _Kept, scene: Scene) -> None:
        self.item.walker = scene.index.get(kept.walker, self.item.walker)
        self.item.selected = frozenset(scene.index[slug] for slug in kept.selected if slug in scene.index)
        if kept.edge is not None and kept.edge[0] in scene.index and kept.edge[1] in scene.index:
            a, b, kind = kept.edge
            found = np.flatnonzero(scene.edges_named([(scene.index[a], scene.index[b], kind)]))
            if len(found):
                self.item.marked = int(found[0])

    def set_look(self, look: Look) -> None:
        self.look = look
        self.setBackground(look.background)
        self.item.set_look(look)

    def set_shown(self, shown: NDArray[np.bool_], nodes: NDArray[np.bool_] | None = None) -> None:
        """Shows only these edges, and the nodes they reach, or only these nodes."""
        self.item.set_shown(shown, nodes)
        if self.walker >= 0 and self.hidden_nodes[self.walker]:
            self.set_walker(self.focus_node)

    @property
    def focus_node(self) -> int:
        return self.graph.focus if self.graph is not None else -1

    @property
    def walker(self) -> int:
        """The node the keyboard is on."""
        return self.item.walker

    def set_walker(self, node: int) -> None:
        """Moves the keyboard to a node and brings that into view."""
        if node == self.item.walker or self.graph is None or not -1 <= node < len(self.graph):
            return
        self.item.walker = node
        self.item.update()
        if node >= 0:
            self.reveal(node)
        self.walker_moved.emit(node)

    def shown_neighbours(self, node: int) -> list[int]:
        """The nodes one step away along the edges that are drawn."""
        if self.graph is None:
            return []
        edges = self.shown_edges_of(node)
        near = np.union1d(self.graph.source[edges], self.graph.target[edges])
        return [int(other) for other in near if other != node]

    def shown_edges_of(self, node: int) -> NDArray[np.int64]:
        """Numbers of the drawn edges that touch a node."""
        if self.graph is None:
            return np.zeros(0, dtype=np.int64)
        edges = self.graph.edges_of(node)
        return edges[self.item.shown[edges]]

    def place_node(self, node: int, point: QPointF) -> None:
        """Moves a node to a place on the screen."""
        if self.graph is None:
            return
        inverse, possible = self.transform_to_pixels().inverted()
        if possible:
            place = inverse.map(point)
            self.graph.xy[node] = place.x(), place.y()
            self._fitted = False
            self._in_motion()
            self.item.moved()
            self.node_moved.emit(node)

    def nodes_have_moved(self) -> None:
        """The places in the scene are others: live physics has moved nodes."""
        self._in_motion()
        self.item.moved()

    # what is chosen

    @property
    def selected(self) -> frozenset[int]:
        """The nodes that are chosen together."""
        return self.item.selected

    def select(self, nodes: Collection[int]) -> None:
        """Chooses these nodes together, and no others."""
        chosen = frozenset(nodes)
        if chosen != self.item.selected:
            self.item.selected = chosen
            self.item.update()
            self.selection_changed.emit()

    @property
    def marked(self) -> int:
        """The edge that table, keyboard and menu are about; -1 for none."""
        return self.item.marked

    def mark(self, edge: int) -> None:
        """Marks one edge, or none (-1)."""
        if edge != self.item.marked:
            self.item.marked = edge
            self.item.update()
            self.edge_chosen.emit(edge)

    def set_in_hand(self, node: int) -> None:
        """Rings the pattern that is in hand everywhere, -1 for none."""
        self.item.in_hand = node
        self.item.update()

    def give_up(self) -> bool:
        """Escape, one thing at a time: the gesture under way, the marked edge, the selection. False: nothing left."""
        if self._gesture is not None:
            gesture, self._gesture = self._gesture, None
            self.viewport().unsetCursor()
            gesture.cancel()
        elif self.marked >= 0:
            self.mark(-1)
        elif self.selected:
            self.select(())
        else:
            return False
        return True

    def hold_gesture(self, gesture: Gesture | None) -> None:
        """Has a gesture of the keyboard own the canvas, or none."""
        self._gesture = gesture

    @property
    def gesture(self) -> Gesture | None:
        """What is under way."""
        return self._gesture

    # light

    @property
    def lit(self) -> frozenset[int]:
        return self.item.lit

    def light_up(self, node: int, edge: int, point: QPointF) -> None:
        """Lights a node with its neighbours, or an edge with its ends; -1 for both lights everything alike."""
        if self.graph is None:
            return
        self.item.pointed = node
        if node >= 0:
            self.item.light({node, *self.shown_neighbours(node)}, [int(e) for e in self.shown_edges_of(node)])
        elif edge >= 0:
            self.item.light({int(self.graph.source[edge]), int(self.graph.target[edge])}, [edge])
        else:
            self.item.light((), ())
        self.item.handle = node if self.linkable else -1
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if node >= 0 else Qt.CursorShape.ArrowCursor)
        self.hovered.emit(node, edge, point)

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed_on = self.graph
        for kind in PRESSES:
            self._gesture = kind.begin(self, event)
            if self._gesture is not None:
                event.accept()
                return
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self._gesture.move(event.position())
        else:
            Hover.apply(self, event.position())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            self.viewport().unsetCursor()
            gesture.release()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._gesture = None
        # A first click may have brought another scene; the second one was not meant for what lies there now.
        if self._pressed_on is self.graph:
            Recentre.apply(self, event)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        ZoomAtCursor.apply(self, event)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Walk.apply(self, event):
            event.accept()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            at = QPointF(event.pos())
            node = self.node_at(at)
            edge = self.edge_at(at) if node < 0 else -1
            where = event.globalPos()
        else:
            edge = self.marked
            node = self.walker if edge < 0 else -1
            where = self.mapToGlobal(self.anchor(node, edge).toPoint())
        if edge >= 0:
            self.mark(edge)
        self.menu_wanted.emit(node, edge, where)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        if self._gesture is None:
            self.light_up(-1, -1, QPointF())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.item.update()
