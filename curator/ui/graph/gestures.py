"""What mouse, wheel and keys do on the canvas: one small class a gesture.

A gesture asks the canvas for places and tells it what is wanted; it holds nothing once it has ended. The canvas offers
a press to `PRESSES` in their order, and the first whose `begin` returns a gesture owns the mouse until it is released.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from curator.ui.graph.canvas import GraphCanvas


class Gesture:
    """A press, its moves, its release."""

    shape = Qt.CursorShape.ArrowCursor

    def __init__(self, canvas: GraphCanvas, start: QPointF) -> None:
        self.canvas, self.start, self.last = canvas, start, start
        self.dragging = False

    @classmethod
    def begin(cls, canvas: GraphCanvas, event: QMouseEvent) -> Gesture | None:
        """A gesture if this press is one of its kind."""
        raise NotImplementedError

    def move(self, point: QPointF) -> None:
        if not self.dragging:
            far = (point - self.start).manhattanLength() >= QApplication.startDragDistance()
            if not far:
                return
            self.dragging = True
            self.canvas.viewport().setCursor(self.shape)
        self.drag(point, point - self.last)
        self.last = point

    def drag(self, point: QPointF, step: QPointF) -> None:
        """The mouse moved by `step` pixels, beyond what a click allows."""

    def release(self) -> None:
        """The button is up."""

    def cancel(self) -> None:
        """Escape was pressed, or another scene came: all is as it was before."""


class DrawLink(Gesture):
    """Drag from a node's handle, or from a node with Ctrl, draws a link to the node where it is let go."""

    shape = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: GraphCanvas, start: QPointF, node: int, adding: bool) -> None:
        super().__init__(canvas, start)
        self.node, self.target, self._adding = node, -1, adding

    @classmethod
    def begin(cls, canvas: GraphCanvas, event: QMouseEvent) -> Gesture | None:
        if event.button() != Qt.MouseButton.LeftButton:
            return None
        node, adding = canvas.handle_at(event.position()), False
        if node < 0 and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            node, adding = canvas.node_at(event.position()), True
        return cls(canvas, event.position(), node, adding) if node >= 0 else None

    def drag(self, point: QPointF, step: QPointF) -> None:
        if not self.canvas.linkable:
            return
        over = self.canvas.node_at(point)
        self.target = over if over != self.node else -1
        ends = {self.node, self.target} - {-1}
        self.canvas.item.light(ends, ())
        end = self.canvas.node_point(self.target) if self.target >= 0 else point
        self.canvas.item.overlay = partial(draw_thread, self.canvas, self.node, end)
        self.canvas.item.update()

    def release(self) -> None:
        self.cancel()
        if self.dragging and self.target >= 0:
            place = self.canvas.mapToGlobal(self.canvas.node_point(self.target).toPoint())
            self.canvas.link_wanted.emit(self.node, self.target, place)
        elif not self.dragging and self._adding:
            self.canvas.select(self.canvas.selected ^ {self.node})

    def cancel(self) -> None:
        self.canvas.item.overlay = None
        self.canvas.light_up(-1, -1, QPointF())
        self.canvas.item.update()


class WalkLink(Gesture):
    """The same by keyboard: the link goes from the node where it began to the one the arrows lead to."""

    def __init__(self, canvas: GraphCanvas, node: int) -> None:
        super().__init__(canvas, canvas.node_point(node))
        self.node = node
        canvas.item.overlay = self._paint
        canvas.item.update()

    def _paint(self, painter: QPainter) -> None:
        if self.canvas.walker >= 0:
            draw_thread(self.canvas, self.node, self.canvas.node_point(self.canvas.walker), painter)

    def finish(self) -> None:
        """Enter: the link leads to where the keyboard is now."""
        target = self.canvas.walker
        self.cancel()
        self.canvas.hold_gesture(None)
        if target not in (-1, self.node):
            place = self.canvas.mapToGlobal(self.canvas.node_point(target).toPoint())
            self.canvas.link_wanted.emit(self.node, target, place)

    def move(self, point: QPointF) -> None:
        """The mouse has no say here."""

    def cancel(self) -> None:
        self.canvas.item.overlay = None
        self.canvas.item.update()


class GrabNode(Gesture):
    """Drag moves a node and pins it where it is let go; a press without a drag opens its pattern everywhere."""

    shape = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: GraphCanvas, start: QPointF, node: int) -> None:
        super().__init__(canvas, start)
        self.node, self._before = node, canvas.node_point(node)

    @classmethod
    def begin(cls, canvas: GraphCanvas, event: QMouseEvent) -> Gesture | None:
        node = canvas.node_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else -1
        return cls(canvas, event.position(), node) if node >= 0 else None

    def drag(self, point: QPointF, step: QPointF) -> None:
        self.canvas.place_node(self.node, point)

    def release(self) -> None:
        self.canvas.set_walker(self.node)
        if self.dragging:
            self.canvas.node_pinned.emit(self.node)
        else:
            self.canvas.node_chosen.emit(self.node)

    def cancel(self) -> None:
        if self.dragging:
            self.canvas.place_node(self.node, self._before)


class Band(Gesture):
    """Drag on the ground with Shift draws a rectangle; the nodes inside are chosen together."""

    shape = Qt.CursorShape.CrossCursor

    def __init__(self, canvas: GraphCanvas, start: QPointF) -> None:
        super().__init__(canvas, start)
        self._before = canvas.selected

    @classmethod
    def begin(cls, canvas: GraphCanvas, event: QMouseEvent) -> Gesture | None:
        wanted = event.button() == Qt.MouseButton.LeftButton and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        return cls(canvas, event.position()) if wanted else None

    def drag(self, point: QPointF, step: QPointF) -> None:
        band = QRectF(self.start, point).normalized()
        self.canvas.item.overlay = partial(self._paint, band)
        self.canvas.select(self._before.union(self.canvas.nodes_in(band)))
        self.canvas.item.update()

    def _paint(self, band: QRectF, painter: QPainter) -> None:
        tint = QColor(self.canvas.look.accent)
        painter.setPen(QPen(tint, 1.0))
        tint.setAlphaF(0.12)
        painter.setBrush(tint)
        painter.drawRect(band)

    def release(self) -> None:
        self.canvas.item.overlay = None
        self.canvas.item.update()

    def cancel(self) -> None:
        self.release()
        self.canvas.select(self._before)


class Pan(Gesture):
    """Drag on the ground moves the picture; a click there chooses the edge that runs by, or lets go of everything."""

    shape = Qt.CursorShape.ClosedHandCursor

    @classmethod
    def begin(cls, canvas: GraphCanvas, event: QMouseEvent) -> Gesture | None:
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
        return cls(canvas, event.position()) if event.button() in buttons else None

    def drag(self, point: QPointF, step: QPointF) -> None:
        self.canvas.pan(step)

    def release(self) -> None:
        if not self.dragging:
            edge = self.canvas.edge_at(self.start)
            self.canvas.mark(edge)
            if edge < 0:
                self.canvas.select(())


PRESSES: tuple[type[Gesture], ...] = (DrawLink, GrabNode, Band, Pan)


def draw_thread(canvas: GraphCanvas, node: int, end: QPointF, painter: QPainter) -> None:
    """The link that is being drawn: from a node to a place, with an arrowhead."""
    start = canvas.node_point(node)
    along = end - start
    length = float(np.hypot(along.x(), along.y()))
    if length < 1:
        return
    along /= length
    aside = QPointF(-along.y(), along.x())
    painter.setPen(QPen(canvas.look.accent, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(start, end)
    painter.setBrush(canvas.look.accent)
    painter.drawPolygon(QPolygonF([end, end - along * 10 + aside * 4.5, end - along * 10 - aside * 4.5]))


class Recentre:
    """A double click takes the node into the middle; on the ground it fits the whole picture."""

    @staticmethod
    def apply(canvas: GraphCanvas, event: QMouseEvent) -> None:
        node = canvas.node_at(event.position())
        if node >= 0:
            canvas.node_recentred.emit(node)
        else:
            canvas.fit()


class ZoomAtCursor:
    """The wheel zooms, and what lies under the cursor stays there."""

    @staticmethod
    def apply(canvas: GraphCanvas, event: QWheelEvent) -> None:
        delta = event.angleDelta().y() or event.pixelDelta().y()
        if delta:
            canvas.zoom(1.0015**delta, event.position())


class Hover:
    """What lies under the mouse lights its surroundings."""

    @staticmethod
    def apply(canvas: GraphCanvas, point: QPointF) -> None:
        node = canvas.node_at(point)
        canvas.light_up(node, canvas.edge_at(point) if node < 0 else -1, point)


class Walk:
    """Arrow keys walk along the edges, and to the nearest node where no edge leads that way."""

    directions = {  # noqa: RUF012 (a constant table)
        Qt.Key.Key_Left: (-1.0, 0.0),
        Qt.Key.Key_Right: (1.0, 0.0),
        Qt.Key.Key_Up: (0.0, -1.0),
        Qt.Key.Key_Down: (0.0, 1.0),
    }
    zooms = {  # noqa: RUF012
        Qt.Key.Key_Plus: 1.25,
        Qt.Key.Key_Equal: 1.25,
        Qt.Key.Key_Minus: 0.8,
    }

    @classmethod
    def apply(cls, canvas: GraphCanvas, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        key = Qt.Key(event.key())
        if key in cls.directions:
            canvas.set_walker(step_towards(canvas, cls.directions[key]))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            canvas.set_walker(next_by_importance(canvas, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            cls.enter(canvas)
        elif key == Qt.Key.Key_N:
            canvas.mark(next_edge(canvas, -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        elif key == Qt.Key.Key_Escape and canvas.give_up():
            pass
        elif key == Qt.Key.Key_Space:
            canvas.node_recentred.emit(canvas.walker)
        elif key == Qt.Key.Key_Home:
            canvas.set_walker(canvas.focus_node)
        elif key == Qt.Key.Key_F:
            canvas.fit()
        elif key == Qt.Key.Key_Escape and (canvas.lit or canvas.walker != canvas.focus_node):
            canvas.set_walker(canvas.focus_node)
            canvas.light_up(-1, -1, QPointF())
        elif key in cls.zooms:
            canvas.zoom(cls.zooms[key], None)
        else:
            return False
        return True

    @staticmethod
    def enter(canvas: GraphCanvas) -> None:
        """Finishes the link that is drawn, follows the marked edge to its other end, or chooses the node."""
        edge, scene = canvas.marked, canvas.graph
        if isinstance(canvas.gesture, WalkLink):
            canvas.gesture.finish()
        elif scene is not None and edge >= 0 and canvas.walker in (scene.source[edge], scene.target[edge]):
            other = int(scene.target[edge] if scene.source[edge] == canvas.walker else scene.source[edge])
            canvas.mark(-1)
            canvas.set_walker(other)
        else:
            canvas.node_chosen.emit(canvas.walker)


def next_edge(canvas: GraphCanvas, step: int) -> int:
    """The next edge of the keyboard's node, round and round; -1 where it has none."""
    scene = canvas.graph
    if scene is None or not 0 <= canvas.walker < len(scene):
        return -1
    edges = canvas.shown_edges_of(canvas.walker)
    # People's own first, then by weight: what stands at the top of the card.
    order = [int(e) for e in edges[np.lexsort((-np.nan_to_num(scene.weight[edges]), scene.state[edges] >= 0))]]
    if not order:
        return -1
    return (
        order[(order.index(canvas.marked) + step) % len(order)]
        if canvas.marked in order
        else order[0 if step > 0 else -1]
    )


def step_towards(canvas: GraphCanvas, direction: tuple[float, float]) -> int:
    """The node an arrow key leads to from the keyboard's node; that node itself when nothing lies that way."""
    scene = canvas.graph
    if scene is None or not len(scene):
        return -1
    here = canvas.walker
    if here < 0:
        return int(np.argmax(scene.importance))
    shown = ~canvas.hidden_nodes
    offset = scene.xy - scene.xy[here]
    distance = np.hypot(offset[:, 0], offset[:, 1])
    along = offset @ np.array(direction)
    with np.errstate(divide="ignore", invalid="ignore"):
        cosine = np.where(distance > 0, along / distance, -1.0)
    near = np.zeros(len(scene), dtype=np.bool_)
    near[canvas.shown_neighbours(here)] = True
    for candidates, cone in ((near & shown, 0.64), (shown, 0.5)):
        cost = np.where(candidates & (cosine > cone), distance * (2.0 - cosine), np.inf)
        best = int(np.argmin(cost))
        if np.isfinite(cost[best]):
            return best
    return here


def next_by_importance(canvas: GraphCanvas, step: int) -> int:
    """The next node in the order in which names are shown, round and round: so every node can be reached."""
    scene = canvas.graph
    if scene is None or not len(scene):
        return -1
    order = [int(n) for n in np.argsort(-scene.importance, kind="stable") if not canvas.hidden_nodes[n]]
    here = order.index(canvas.walker) if canvas.walker in order else -1
    return order[(here + step) % len(order)]
