"""The plane that a scene lies in: where its nodes are on the screen, what lies under a place, which part is seen.

pyqtgraph's view and box around our one item; the canvas adds what is chosen and done.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from curator.ui.graph.item import HANDLE, GraphItem
from curator.ui.graph.look import Look
from curator.ui.graph.scene import Floats, Scene
from curator.ui.graph.strokes import LANE

_REACH = 7.0
_EDGE_REACH = 5.0
_STILL_AFTER = 140
"""Milliseconds after the last movement until the picture is painted smooth."""


class GraphPlane(pg.GraphicsView):  # type: ignore[misc]
    """Shows the part of one `Scene`; nodes and edges are named by their numbers in it."""

    view_changed = Signal()
    """Another part of the picture is seen."""
    view_settled = Signal()
    """The picture has come to rest after it was moved."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, useOpenGL=False, background=look.background)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box = pg.ViewBox(enableMenu=False, lockAspect=True, invertY=True, defaultPadding=0.0)
        self.box.setMouseEnabled(False, False)
        self.box.disableAutoRange()
        self.setCentralItem(self.box)
        self.item = GraphItem(look)
        self.box.addItem(self.item, ignoreBounds=True)
        self.graph: Scene | None = None
        self._fitted = True
        self._fit_scale = 1.0
        self._still = QTimer(self, singleShot=True, interval=_STILL_AFTER)
        self._still.timeout.connect(self._paint_still)

    def sizeHint(self) -> QSize:
        return QSize(320, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 140)

    @property
    def hidden_nodes(self) -> NDArray[np.bool_]:
        return self.item.hidden

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

    def close(self) -> bool:
        # pyqtgraph's own takes the viewport away here, which crashes when a widget is closed more than once.
        return QWidget.close(self)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if getattr(self, "_fitted", False):
            self.fit()

    def anchor(self, node: int, edge: int) -> QPointF:
        """Where something about a node or an edge belongs, in pixels: on it, or in the middle of the view."""
        if self.graph is not None and 0 <= edge < self.graph.edge_count:
            ends = self.node_point(int(self.graph.source[edge])) + self.node_point(int(self.graph.target[edge]))
            return ends / 2
        return self.node_point(node) if node >= 0 else QPointF(self.rect().center())
