"""The surface that shows a scene and takes gestures: pyqtgraph's view and box around our one item.

It serves the neighbourhood of a pattern and the map of a library alike. It draws and reports; what a choice means is
decided by the view that owns it.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from curator.ui.graph.gestures import PRESSES, Gesture, Hover, Recentre, Walk, ZoomAtCursor
from curator.ui.graph.item import HANDLE, GraphItem
from curator.ui.graph.look import Look
from curator.ui.graph.scene import Floats, Scene
from curator.ui.graph.strokes import LANE

_REACH = 7.0
_EDGE_REACH = 5.0
_STILL_AFTER = 140
"""Milliseconds after the last movement until the picture is painted smooth."""


class _Kept(NamedTuple):
    """What stays the same when a scene takes the place of another, by name; `number` is the marked edge's."""

    walker: str = ""
    selected: tuple[str, ...] = ()
    edge: tuple[str, str, str] | None = None
    number: int = -1


class GraphCanvas(pg.GraphicsView):  # type: ignore[misc]
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
    view_changed = Signal()
    """Another part of the picture is seen."""
    view_settled = Signal()
    """The picture has come to rest after it was moved."""
    walker_moved = Signal(int)
    hovered = Signal(int, int, QPointF)
    """Node and edge under the mouse (-1 for none; never both), and where."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=look.background)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box = pg.ViewBox(enableMenu=False, lockAspect=True, invertY=True, defaultPadding=0.0)
        self.box.setMouseEnabled(False, False)
        self.box.disableAutoRange()
        self.setCentralItem(self.box)
        self.look = look
        self.item = GraphItem(look)
        self.box.addItem(self.item, ignoreBounds=True)
        self.graph: Scene | None = None
        self._gesture: Gesture | None = None
        self.linkable = False
        """Whether links can be drawn here."""
        self._pressed_on: Scene | None = None
        self._fitted = True
        self._fit_scale = 1.0
        self._still = QTimer(self, singleShot=True, interval=_STILL_AFTER)
        self._still.timeout.connect(self._paint_still)

    def sizeHint(self) -> QSize:
        return QSize(320, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 140)

    # the scene

    def show_scene(self, scene: Scene | None, keep_view: bool = False) -> None:
        """Shows another scene, fitted, or in the present view if `keep_view`, keyboard and mark where they were."""
        kept = self._kept() if keep_view else _Kept(number=self.marked)
        self.graph = scene
        if self._gesture is not None:
            self._gesture.cancel()
        self._gesture = None
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
    def hidden_nodes(self) -> NDArray[np.bool_]:
        return self.item.hidden

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

    # places

    def transform_to_pixels(self) -> QTransform:
        """From the scene's units to pixels of the view."""
        self.box.updateMatrix()
        whole: QTransform = self.item.sceneTransform() * self.viewportTransform()
        return whole

    def pixels(self) -> Floats:
        """Where every node stands, in pixels of the view."""
        if self.graph is None:
            return np.zeros((0, 2))
        t = self.transform_to_pixels()
        return self.graph.xy * (t.m11(), t.m22()) + (t.dx(), t.dy())

    def node_point(self, node: int) -> QPointF:
        return QPointF(*self.pixels()[node])

    def node_at(self, point: QPointF) -> int:
        """The node under a place, with some reach around small ones; -1 for none."""
        if self.graph is None or not len(self.graph):
            return -1
        offset = self.pixels() - (point.x(), point.y())
        scale = abs(self.transform_to_pixels().m11())
        gap = np.hypot(offset[:, 0], offset[:, 1]) - self.graph.radius * self.item.growth(scale)
        gap[self.hidden_nodes] = np.inf
        nearest = int(np.argmin(gap))
        return nearest if gap[nearest] <= _REACH else -1

    def handle_at(self, point: QPointF) -> int:
        """The node whose handle, from which links are drawn, is under a place; -1 for none."""
        node = self.item.handle
        if self.graph is None or not 0 <= node < len(self.graph):
            return -1
        off = self.item.handle_point(node, self.pixels()[node], abs(self.transform_to_pixels().m11())) - point
        return node if np.hypot(off.x(), off.y()) <= HANDLE + 2 else -1

    def nodes_in(self, band: QRectF) -> list[int]:
        """The nodes drawn inside a rectangle of the view."""
        pixels = self.pixels()
        x, y = pixels[:, 0], pixels[:, 1]
        inside = (x >= band.left()) & (x <= band.right()) & (y >= band.top()) & (y <= band.bottom())
        return [int(node) for node in np.flatnonzero(inside & ~self.hidden_nodes)]

    def edge_at(self, point: QPointF) -> int:
        """The drawn edge that runs closest to a place; -1 when none is within reach."""
        scene = self.graph
        if scene is None or not scene.edge_count:
            return -1
        pixels = self.pixels()
        start, end = pixels[scene.source], pixels[scene.target]
        along = end - start
        squared = np.maximum((along**2).sum(axis=1), 1e-9)
        length = np.sqrt(squared)
        aside = np.column_stack([-along[:, 1], along[:, 0]]) / length[:, None] * (scene.lane * LANE)[:, None]
        start = start + aside
        here = np.array([point.x(), point.y()])
        share = np.clip(((here - start) * along).sum(axis=1) / squared, 0.0, 1.0)
        gap = np.hypot(*(start + along * share[:, None] - here).T)
        gap[~self.item.shown] = np.inf
        nearest = int(np.argmin(gap))
        return nearest if gap[nearest] <= _EDGE_REACH else -1

    # the view

    def fit(self) -> None:
        """Shows the whole scene, with room for the outer names."""
        self._fitted = True
        if self.graph is None or self.width() < 2 or self.height() < 2:
            return
        self.show_part(self.item.content(), whole=True)

    def fit_nodes(self, nodes: Collection[int]) -> None:
        """Shows these nodes as large as they go, but no larger than names need."""
        if self.graph is not None and len(nodes):
            places = self.graph.xy[list(nodes)]
            low, high = places.min(axis=0), places.max(axis=0)
            self._fitted = False
            self.show_part(QRectF(low[0], low[1], high[0] - low[0], high[1] - low[1]), whole=False)

    def show_part(self, content: QRectF, whole: bool) -> None:
        """Shows a rectangle of the scene with room for names around it; `whole` sets the zoom that counts as fitted."""
        across, down = max(content.width(), 0.5), max(content.height(), 0.5)
        side = min(96.0, self.width() * 0.16)
        scale = min((self.width() - 2 * side) / across, (self.height() - 2 * min(40.0, self.height() * 0.14)) / down)
        scale = max(scale, 1e-6)
        if whole:
            self._fit_scale = self.item.reference = scale
        else:
            scale = min(scale, self._fit_scale * 12)
        self.item.label_width = int(np.clip(self.width() * 0.3, 92, 150))
        seen = QRectF(0, 0, self.width() / scale, self.height() / scale)
        seen.moveCenter(content.center())
        self.box.setRange(seen, padding=0, disableAutoRange=True)
        self.item.update()
        self.view_changed.emit()
        self._still.start()

    @property
    def seen(self) -> QRectF:
        """What is in view, in the scene's units."""
        inverse, possible = self.transform_to_pixels().inverted()
        return inverse.mapRect(QRectF(self.rect())) if possible else QRectF()

    def see(self, part: QRectF) -> None:
        """Shows this part of the scene again, as `seen` gave it."""
        self._fitted = False
        self.box.setRange(part, padding=0, disableAutoRange=True)
        self._in_motion()

    def centre_on(self, place: QPointF) -> None:
        """Brings a place of the scene into the middle."""
        self.pan(QPointF(self.rect().center()) - self.transform_to_pixels().map(place))

    def zoom(self, factor: float, at: QPointF | None) -> None:
        """Enlarges by `factor` around a place on the screen, or around the middle."""
        now = abs(self.transform_to_pixels().m11())
        factor = float(np.clip(now * factor, self._fit_scale * 0.25, self._fit_scale * 60)) / max(now, 1e-9)
        inverse, possible = self.transform_to_pixels().inverted()
        if not possible or factor == 1.0:
            return
        place = inverse.map(at if at is not None else QPointF(self.rect().center()))
        self._fitted = False
        self._in_motion()
        self.box.scaleBy((1 / factor, 1 / factor), center=pg.Point(place))

    def pan(self, step: QPointF) -> None:
        """Moves the picture by pixels."""
        scale = self.transform_to_pixels()
        self._fitted = False
        self._in_motion()
        self.box.translateBy(x=-step.x() / scale.m11(), y=-step.y() / scale.m22())

    def reveal(self, node: int) -> None:
        """Brings a node into view, moving the picture no further than that takes."""
        point, room = self.node_point(node), QRectF(self.rect()).adjusted(24, 24, -24, -24)
        if not room.contains(point):
            inside = QPointF(
                float(np.clip(point.x(), room.left(), room.right())),
                float(np.clip(point.y(), room.top(), room.bottom())),
            )
            self.pan(inside - point)

    def _in_motion(self) -> None:
        self.item.moving = True
        self._still.start()
        self.view_changed.emit()

    def _paint_still(self) -> None:
        self.item.moving = False
        self.item.update()
        self.view_settled.emit()

    # events

    def close(self) -> bool:
        # pyqtgraph's own takes the viewport away here, which crashes when a widget is closed more than once.
        return QWidget.close(self)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if getattr(self, "_fitted", False):
            self.fit()

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

    def anchor(self, node: int, edge: int) -> QPointF:
        """Where something about a node or an edge belongs, in pixels: on it, or in the middle of the view."""
        if self.graph is not None and 0 <= edge < self.graph.edge_count:
            ends = self.node_point(int(self.graph.source[edge])) + self.node_point(int(self.graph.target[edge]))
            return ends / 2
        return self.node_point(node) if node >= 0 else QPointF(self.rect().center())

    def leaveEvent(self, event: QEvent) -> None:
        if self._gesture is None:
            self.light_up(-1, -1, QPointF())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.item.update()
