"""What mouse, wheel and keys do on the canvas: one small class a gesture.

A gesture asks the canvas for places and tells it what is wanted; it holds nothing once it has ended. The canvas offers
a press to `PRESSES` in their order, and the first whose `begin` returns a gesture owns the mouse until it is released.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
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


class GrabNode(Gesture):
    """Drag moves a node and pins it where it is let go; a press without a drag opens its pattern everywhere."""

    shape = Qt.CursorShape.ClosedHandCursor

    def __init__(self, canvas: GraphCanvas, start: QPointF, node: int) -> None:
        super().__init__(canvas, start)
        self.node = node

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


class Pan(Gesture):
    """Drag on the ground moves the picture."""

    shape = Qt.CursorShape.ClosedHandCursor

    @classmethod
    def begin(cls, canvas: GraphCanvas, event: QMouseEvent) -> Gesture | None:
        buttons = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton)
        return cls(canvas, event.position()) if event.button() in buttons else None

    def drag(self, point: QPointF, step: QPointF) -> None:
        self.canvas.pan(step)


PRESSES: tuple[type[Gesture], ...] = (GrabNode, Pan)


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
            canvas.node_chosen.emit(canvas.walker)
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
