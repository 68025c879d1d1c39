"""The picture itself: one graphics item that draws a whole scene, however large.

An item per node or edge would cost fifty times as much; here every style of edge is one `drawLines`, nodes and
arrowheads are stamped sprites, and only what lies in view is drawn. Pixel places are computed with NumPy on every
paint, so lines keep their width, nodes their size and parallel edges their distance at every zoom.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget
from shiboken6 import Shiboken

from curator.ui.graph.labels import LabelPictures, Wish, place_labels
from curator.ui.graph.look import THIN_LINES_FROM, Look, solid
from curator.ui.graph.scene import PALE, STYLES, Floats, Scene
from curator.ui.graph.sprites import ArrowSprites, NodeSprites, focus_ring

LANE = 4.5
"""Distance in pixels between edges that join the same two nodes."""
FADED, QUIET, LOUD = _LOUDNESS = (0.13, 0.30, 1.0)
_DASHES_UP_TO = 400
_AT_MOST = 60_000
_SMOOTH_UP_TO = 12_000
_MOVING_SAMPLE = 24_000
_MOVING_PER_STYLE = 200
_CROWD = 10
_ARROWS_UP_TO = 3000
_OBSTACLES_UP_TO = 400
_CANDIDATES = 500


class GraphItem(QGraphicsObject):
    """Draws a `Scene` in the look of the theme; knows what is lit, hidden and under the keyboard, decides nothing."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self._look = look
        self._scene: Scene | None = None
        self._bounds = QRectF(-1, -1, 2, 2)
        self._shown = np.ones(0, dtype=np.bool_)
        self._hidden = np.zeros(0, dtype=np.bool_)
        self._lit: frozenset[int] = frozenset()
        self._lit_edges = np.zeros(0, dtype=np.bool_)
        self._sample = np.zeros(0, dtype=np.bool_)
        self._lines = _LineArray()
        self._ratio = 0.0
        self.moving = False
        self.pointed = -1
        """The node that is lit together with its neighbours."""
        self.walker = -1
        """The node that the keyboard is on."""
        self.reference = 1.0
        """Pixels a unit at the fitted zoom; nodes grow gently from there."""
        self.labels: list[tuple[int, QRectF]] = []
        """Which names were painted last, and where in pixels of the view."""
        self.label_width = 120
        self._resting: list[tuple[int, QRectF]] = []
        self._label_origin: dict[int, Floats] = {}
        self._label_scale = 0.0

    # what to draw

    def set_scene(self, scene: Scene | None) -> None:
        self._scene = scene
        self._shown = np.ones(scene.edge_count if scene else 0, dtype=np.bool_)
        self._hidden = np.zeros(0, dtype=np.bool_)
        self._label_scale = 0.0
        self._lit, self._lit_edges, self.pointed = frozenset(), np.zeros_like(self._shown), -1
        self.walker = scene.focus if scene else -1
        self._sample = scene.lot < _MOVING_SAMPLE if scene else np.zeros(0, dtype=np.bool_)
        self.moved()

    def set_look(self, look: Look) -> None:
        self._look, self._ratio = look, 0.0
        self.update()

    def set_shown(self, shown: NDArray[np.bool_]) -> None:
        """Which edges are drawn (the legend's choice). A node that loses its last edge by it is not drawn either."""
        self._shown = shown
        self._hidden = np.zeros(0, dtype=np.bool_)
        scene = self._scene
        if scene is not None and not shown.all():
            reached, linked = np.zeros((2, len(scene)), dtype=np.bool_)
            for ends in (scene.source, scene.target):
                reached[ends[shown]] = True
                linked[ends] = True
            self._hidden = linked & ~reached
            if scene.focus >= 0:
                self._hidden[scene.focus] = False
        self.update()

    @property
    def shown(self) -> NDArray[np.bool_]:
        """Which edges are drawn."""
        return self._shown

    @property
    def hidden(self) -> NDArray[np.bool_]:
        """Which nodes are not drawn."""
        if len(self._hidden) or self._scene is None:
            return self._hidden
        return np.zeros(len(self._scene), dtype=np.bool_)

    def light(self, nodes: Collection[int], edges: Collection[int]) -> None:
        """Draws these in full and all else faded; nothing given lights everything."""
        lit = frozenset(nodes)
        mask = np.zeros_like(self._shown)
        mask[list(edges)] = True
        if lit != self._lit or not np.array_equal(mask, self._lit_edges):
            self._lit, self._lit_edges = lit, mask
            self.update()

    @property
    def lit(self) -> frozenset[int]:
        return self._lit

    def moved(self) -> None:
        """Nodes have other places now."""
        self.prepareGeometryChange()
        if self._scene is not None and len(self._scene):
            low, high = self._scene.xy.min(axis=0), self._scene.xy.max(axis=0)
            self._bounds = QRectF(low[0], low[1], high[0] - low[0], high[1] - low[1]).adjusted(-1, -1, 1, 1)
        self.update()

    def boundingRect(self) -> QRectF:
        # Names and discs reach beyond the outermost nodes by a fixed number of pixels, whatever the zoom.
        return self._bounds.adjusted(*(np.array([-1, -1, 1, 1]) * max(self._bounds.width(), self._bounds.height())))

    def content(self) -> QRectF:
        """The rectangle around all nodes, in the scene's units."""
        return self._bounds.adjusted(1, 1, -1, -1)

    def growth(self, scale: float) -> float:
        """By which factor radii are multiplied at a zoom of `scale` pixels a unit."""
        return float(np.clip((scale / self.reference) ** 0.45, 0.55, 2.4)) if self.reference > 0 else 1.0

    # painting

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        scene = self._scene
        if scene is None or not len(scene):
            self.labels = []
            return
        self._prepare(painter)
        transform = painter.worldTransform()
        view = self._view(painter, transform, widget)
        still = not self.moving or scene.edge_count < THIN_LINES_FROM
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setClipRect(view)
        pixels = scene.xy * (transform.m11(), transform.m22()) + (transform.dx(), transform.dy())
        radius = scene.radius * self.growth(abs(transform.m11()))
        visible = self._edges_in_view(scene, pixels, view, still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, still and len(visible) <= _SMOOTH_UP_TO)
        for mask, loudness in self._layers(scene):
            self._draw_edges(painter, scene, pixels, radius, visible[mask[visible]], loudness, still)
        inside = self._nodes_in_view(pixels, view, self.hidden)
        self._draw_nodes(painter, scene, pixels, radius, inside)
        self._draw_labels(painter, scene, pixels, radius, inside, view, transform.m11())
        painter.restore()

    def _prepare(self, painter: QPainter) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        if ratio == self._ratio:
            return
        self._ratio, look = ratio, self._look
        self._nodes = NodeSprites(look, ratio)
        self._label_pictures = LabelPictures(look.font, look.text, look.background, ratio)
        self._pens = {(thin, loudness): look.pens(thin, loudness) for thin in (False, True) for loudness in _LOUDNESS}
        self._arrows = {key: ArrowSprites([pen.color() for pen in pens], ratio) for key, pens in self._pens.items()}

    def _layers(self, scene: Scene) -> Iterator[tuple[NDArray[np.bool_], float]]:
        """Which edges are drawn how loud, the loudest last."""
        if self._lit:
            yield ~self._lit_edges & (~scene.quiet | scene.whispered), FADED
            yield self._lit_edges, LOUD
        else:
            yield scene.whispered, QUIET
            yield ~scene.quiet, LOUD

    def _view(self, painter: QPainter, transform: QTransform, widget: QWidget | None) -> QRectF:
        box = self.parentItem()
        if box is not None and box.scene() is not None and widget is not None:
            return QRectF(widget.rect())
        return transform.mapRect(self.boundingRect()).intersected(QRectF(painter.viewport()))

    def _edges_in_view(self, scene: Scene, pixels: Floats, view: QRectF, still: bool) -> NDArray[np.int64]:
        """Numbers of the edges whose box touches the view; of very many, while the picture moves, a fair sample."""
        some = self._shown if still or scene.edge_count <= _MOVING_SAMPLE else self._shown & self._sample
        numbers = np.flatnonzero(some)
        a, b = pixels[scene.source[numbers]], pixels[scene.target[numbers]]
        inside = (np.maximum(a[:, 0], b[:, 0]) >= view.left()) & (np.minimum(a[:, 0], b[:, 0]) <= view.right())
        inside &= (np.maximum(a[:, 1], b[:, 1]) >= view.top()) & (np.minimum(a[:, 1], b[:, 1]) <= view.bottom())
        numbers = numbers[inside]
        return (
            numbers
            if len(numbers) <= _AT_MOST
            else np.sort(numbers[np.argpartition(scene.lot[numbers], _AT_MOST)[:_AT_MOST]])
        )

    @staticmethod
    def _nodes_in_view(pixels: Floats, view: QRectF, hidden: NDArray[np.bool_]) -> NDArray[np.int64]:
        margin = 24.0
        x, y = pixels[:, 0], pixels[:, 1]
        inside = (x > view.left() - margin) & (x < view.right() + margin)
        inside &= (y > view.top() - margin) & (y < view.bottom() + margin)
        return np.flatnonzero(inside & ~hidden)

    def _draw_edges(
        self,
        painter: QPainter,
        scene: Scene,
        pixels: Floats,
        radius: Floats,
        numbers: NDArray[np.int64],
        loudness: float,
        still: bool,
    ) -> None:
        if not still:
            numbers = self._thinned(scene, numbers)
        if not len(numbers):
            return
        key = (scene.edge_count >= THIN_LINES_FROM, loudness)
        source, target = scene.source[numbers], scene.target[numbers]
        style = scene.style[numbers]
        start, end = pixels[source], pixels[target]
        along = end - start
        length = np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)
        along /= length[:, None]
        aside = np.column_stack([-along[:, 1], along[:, 0]]) * (scene.lane[numbers] * LANE)[:, None]
        start, end = start + aside, end + aside
        heads = scene.directed[numbers] & (length > radius[source] + radius[target] + 6)
        with_heads = still and loudness > FADED and len(numbers) <= _ARROWS_UP_TO
        if with_heads:
            # The line ends inside its arrowhead, whose point touches the node's rim; at a hub, where heads would
            # cover each other, they sit halfway.
            crowded = np.bincount(target, heads, minlength=len(scene))[target] > _CROWD
            tips = end - along * (radius[target] + 1.0)[:, None]
            end = np.where((heads & ~crowded)[:, None], tips - along * 4.0, end)
            tips = np.where(crowded[:, None], start + along * (length * 0.55)[:, None], tips)
        self._lines.load(start, end)
        starts = np.searchsorted(style, np.arange(STYLES + 1))
        for number, pen in enumerate(self._pens[key]):
            first, last = int(starts[number]), int(starts[number + 1])
            if last > first:
                # Dashes cost ten times as much as lines, and thousands of them are not told apart.
                painter.setPen(pen if still and last - first <= _DASHES_UP_TO else solid(pen))
                self._lines.draw(painter, first, last)
        if with_heads:
            self._arrows[key].draw(painter, tips[heads], along[heads], style[heads])

    @staticmethod
    def _thinned(scene: Scene, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
        """At most so many edges of each style; which ones was drawn by lot, so they do not flicker."""
        starts = np.searchsorted(scene.style[numbers], np.arange(STYLES + 1))
        place = np.arange(len(numbers)) - np.repeat(starts[:-1], np.diff(starts))
        return numbers[place < _MOVING_PER_STYLE]

    def _draw_nodes(
        self,
        painter: QPainter,
        scene: Scene,
        pixels: Floats,
        radius: Floats,
        inside: NDArray[np.int64],
    ) -> None:
        faded = np.zeros(len(scene), dtype=np.bool_)
        if self._lit:
            faded[:] = True
            faded[list(self._lit)] = False
        order = inside[np.lexsort((scene.importance[inside], ~faded[inside]))]
        self._nodes.draw(painter, pixels[order], scene.tone[order], scene.form[order], radius[order], faded[order])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if scene.focus >= 0:
            centre, size = pixels[scene.focus], radius[scene.focus]
            focus_ring(painter, QPointF(*centre), size + 3.5, self._look.accent, 1.6, dashed=False)
        if 0 <= self.walker < len(scene) and (self.walker != scene.focus or scene.focus < 0):
            centre, size = pixels[self.walker], radius[self.walker]
            focus_ring(painter, QPointF(*centre), size + 4.0, self._look.text, 1.4, dashed=True)

    def _draw_labels(
        self,
        painter: QPainter,
        scene: Scene,
        pixels: Floats,
        radius: Floats,
        inside: NDArray[np.int64],
        view: QRectF,
        scale: float,
    ) -> None:
        if self.moving and len(scene) > _OBSTACLES_UP_TO and self._label_scale == scale:
            # While a large picture is pushed about, its names go along; others come when it rests.
            self.labels = [
                (node, rect.translated(*(pixels[node] - self._label_origin[node]))) for node, rect in self._resting
            ]
        else:
            self.labels = place_labels(
                self._wishes(scene, pixels, radius, inside),
                (view.left() + 2, view.top() + 2, view.right() - 2, view.bottom() - 2),
                (
                    (float(pixels[n, 0]), float(pixels[n, 1]), float(radius[n]), int(n))
                    for n in (inside if len(inside) <= _OBSTACLES_UP_TO else ())
                ),
            )
            self._resting, self._label_scale = self.labels, scale
            self._label_origin = {node: pixels[node].copy() for node, _ in self.labels}
        for node, rect in self.labels:
            self._label_pictures.draw(
                painter, scene.titles[node], node == scene.focus, self._label_limit(scene, node), rect
            )

    def _label_limit(self, scene: Scene, node: int) -> int:
        return int(self.label_width * 1.6) if node == scene.focus else self.label_width

    def _wishes(self, scene: Scene, pixels: Floats, radius: Floats, inside: NDArray[np.int64]) -> list[Wish]:
        if self._lit:
            inside = inside[np.isin(inside, list(self._lit))]
        if self.moving and len(scene) > _OBSTACLES_UP_TO:
            # The names that are there compete alone.
            inside = inside[np.isin(inside, [node for node, _ in self.labels])]
        rank = scene.importance[inside].copy()
        for node in (self.walker, self.pointed, scene.focus):
            rank[inside == node] = np.inf
        # Far more names than fit are not worth measuring.
        chosen = inside[np.argsort(-rank, kind="stable")[:_CANDIDATES]]
        middle = pixels[scene.focus] if scene.focus >= 0 else None
        wishes = []
        for node in chosen:
            number = int(node)
            x, y = float(pixels[number, 0]), float(pixels[number, 1])
            size = self._label_pictures.size(
                scene.titles[number], number == scene.focus, self._label_limit(scene, number)
            )
            outward = 0.0
            if middle is not None and abs(x - middle[0]) > abs(y - middle[1]) * 0.6:
                outward = float(np.sign(x - middle[0]))
            insistence = (
                2 if number in (scene.focus, self.pointed) else int(scene.form[number] != PALE and scene.focus >= 0)
            )
            wishes.append(Wish(number, x, y, float(radius[number]), size.width(), size.height(), outward, insistence))
        return wishes


class _LineArray:
    """QLineF objects laid over one array of doubles, so that thousands are filled in one assignment."""

    def __init__(self) -> None:
        self._data = np.empty((0, 4))
        self._objects: list[Any] = []

    def load(self, start: Floats, end: Floats) -> None:
        count = len(start)
        if count > len(self._data):
            self._data = np.empty((max(count, 2 * len(self._data)), 4))
            address, stride = self._data.ctypes.data, self._data.strides[0]
            self._objects = [Shiboken.wrapInstance(address + row * stride, QLineF) for row in range(len(self._data))]
        self._data[:count, 0:2] = start
        self._data[:count, 2:4] = end

    def draw(self, painter: QPainter, first: int, last: int) -> None:
        painter.drawLines(self._objects[first:last])
