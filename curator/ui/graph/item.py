"""The picture itself: one graphics item that draws a whole scene, however large.

An item per node or edge would cost fifty times as much; here every style of edge is one `drawLines`, nodes and
arrowheads are stamped sprites, and only what lies in view is drawn. Pixel places are computed with NumPy on every
paint, so lines keep their width, nodes their size and parallel edges their distance at every zoom.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from curator.ui.graph.ground import Ground
from curator.ui.graph.labels import MAXIMUM, LabelPictures, Wish, place_labels
from curator.ui.graph.look import THIN_LINES_FROM, Look
from curator.ui.graph.scene import PALE, Bools, Floats, Scene
from curator.ui.graph.sprites import NodeSprites, focus_ring
from curator.ui.graph.strokes import FADED, HUSHED, LANE, LOUD, QUIET, Strokes

HANDLE = 6.0
"""Radius in pixels of the handle from which a link is drawn."""
_AT_MOST = 60_000
_SMOOTH_UP_TO = 12_000
_MOVING_SAMPLE = 24_000
_CROWD = 32
"""So many names at most stand on a fitted map."""
_HUSHED_FROM, _QUIET_FROM = 1500, 5000
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
        self._held: tuple[Bools, Bools] | None = None
        self._sample = np.zeros(0, dtype=np.bool_)
        self._ratio = 0.0
        self.moving = False
        self.pointed = -1
        """The node that is lit together with its neighbours."""
        self.walker = -1
        """The node that the keyboard is on."""
        self.selected: frozenset[int] = frozenset()
        """Nodes chosen together, ringed."""
        self.in_hand = -1
        """The pattern in hand."""
        self.handle = -1
        """The node that shows the handle from which a link is drawn."""
        self.marked = -1
        """The edge that table or keyboard are on, drawn thick."""
        self.ground: Ground | None = None
        """What lies under everything: the map's regions."""
        self.overlay: Callable[[QPainter], None] | None = None
        """What the gesture under way paints over everything, in pixels of the view."""
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
        self._held, self.selected, self.marked, self.handle = None, frozenset(), -1, -1
        self.in_hand = scene.focus if scene else -1
        self.walker = scene.focus if scene else -1
        self._sample = scene.lot < _MOVING_SAMPLE if scene else np.zeros(0, dtype=np.bool_)
        self.moved()

    def set_look(self, look: Look) -> None:
        self._look, self._ratio = look, 0.0
        self.update()

    def set_shown(self, shown: NDArray[np.bool_], nodes: NDArray[np.bool_] | None = None) -> None:
        """Which edges are drawn, and which nodes. Without `nodes`, a node that loses its last edge is not drawn."""
        self._shown = shown
        self._hidden = np.zeros(0, dtype=np.bool_) if nodes is None else ~nodes
        scene = self._scene
        if nodes is None and scene is not None and not shown.all():
            reached, linked = np.zeros((2, len(scene)), dtype=np.bool_)
            for ends in (scene.source, scene.target):
                reached[ends[shown]] = True
                linked[ends] = True
            self._hidden = linked & ~reached
            if scene.focus >= 0:
                self._hidden[scene.focus] = False
        self.update()

    def hold(self, nodes: NDArray[np.bool_] | None, edges: NDArray[np.bool_] | None = None) -> None:
        """Keeps all but these nodes and edges faded until told otherwise; None: nothing is faded."""
        if nodes is None:
            self._held = None
        else:
            self._held = (nodes, np.zeros_like(self._shown) if edges is None else edges)
        self.update()

    @property
    def held(self) -> tuple[Bools, Bools] | None:
        """The nodes and edges that stand out for the time being."""
        return self._held

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

    def _bright(self) -> tuple[Bools, Bools] | None:
        """Nodes and edges that stand out at the moment, None where all do: what is lit, else what is held."""
        if not self._lit:
            return self._held
        nodes = np.zeros(len(self._scene) if self._scene is not None else 0, dtype=np.bool_)
        nodes[list(self._lit)] = True
        return nodes, self._lit_edges

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
        if self.ground is not None:
            self.ground.paint(painter, transform, self.moving)
        bright = self._bright()
        for mask, loudness in self._layers(scene, bright, len(visible)):
            self._strokes.draw(painter, scene, pixels, radius, visible[mask[visible]], loudness, still)
        inside = self._nodes_in_view(pixels, view, self.hidden)
        self._draw_nodes(painter, scene, pixels, radius, inside, bright)
        self._draw_labels(painter, scene, pixels, radius, inside, view, transform.m11(), bright)
        if self.overlay is not None:
            self.overlay(painter)
        painter.restore()

    def _prepare(self, painter: QPainter) -> None:
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        if ratio == self._ratio:
            return
        self._ratio, look = ratio, self._look
        self._nodes = NodeSprites(look, ratio)
        self._label_pictures = LabelPictures(look.font, look.text, look.background, ratio)
        self._strokes = Strokes(look, ratio)

    def _layers(
        self, scene: Scene, bright: tuple[Bools, Bools] | None, count: int
    ) -> Iterator[tuple[NDArray[np.bool_], float]]:
        """Which edges are drawn how loud, the loudest last."""
        if bright is not None:
            yield ~bright[1] & (~scene.quiet | scene.whispered), FADED
            yield bright[1], LOUD
        elif scene.focus >= 0:
            yield scene.whispered, QUIET
            yield ~scene.quiet, LOUD
        else:
            # On a map, thousands of lines in full would be a ball of wool.
            yield scene.whispered, FADED if count > _HUSHED_FROM else QUIET
            yield ~scene.quiet, QUIET if count > _QUIET_FROM else HUSHED if count > _HUSHED_FROM else LOUD

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

    def _draw_nodes(
        self,
        painter: QPainter,
        scene: Scene,
        pixels: Floats,
        radius: Floats,
        inside: NDArray[np.int64],
        bright: tuple[Bools, Bools] | None,
    ) -> None:
        faded = ~bright[0] if bright is not None else np.zeros(len(scene), dtype=np.bool_)
        order = inside[np.lexsort((scene.importance[inside], ~faded[inside]))]
        self._nodes.draw(painter, pixels[order], scene.tone[order], scene.form[order], radius[order], faded[order])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if 0 <= self.in_hand < len(scene):
            centre, size = pixels[self.in_hand], radius[self.in_hand]
            focus_ring(painter, QPointF(*centre), size + 3.5, self._look.accent, 1.6, dashed=False)
        for node in self.selected:
            focus_ring(painter, QPointF(*pixels[node]), radius[node] + 2.5, self._look.accent, 2.0, dashed=False)
        if 0 <= self.marked < scene.edge_count:
            self._draw_marked(painter, scene, pixels)
        if 0 <= self.walker < len(scene) and (self.walker != scene.focus or scene.focus < 0):
            centre, size = pixels[self.walker], radius[self.walker]
            focus_ring(painter, QPointF(*centre), size + 4.0, self._look.text, 1.4, dashed=True)
        if 0 <= self.handle < len(scene):
            self._draw_handle(painter, QPointF(*pixels[self.handle]) + _aside(float(radius[self.handle])))

    def handle_point(self, node: int, place: Floats, scale: float) -> QPointF:
        """Where a node's handle is, in pixels, at a zoom of `scale` pixels a unit."""
        radius = float(self._scene.radius[node]) * self.growth(scale) if self._scene is not None else 0.0
        return QPointF(*place) + _aside(radius)

    def _draw_handle(self, painter: QPainter, centre: QPointF) -> None:
        painter.setPen(QPen(self._look.background, 1.5))
        painter.setBrush(self._look.accent)
        painter.drawEllipse(centre, HANDLE, HANDLE)
        painter.setPen(QPen(self._look.background, 1.6))
        arm = HANDLE * 0.5
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
        painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))

    def _draw_marked(self, painter: QPainter, scene: Scene, pixels: Floats) -> None:
        start, end = pixels[scene.source[self.marked]], pixels[scene.target[self.marked]]
        along = (end - start) / max(float(np.hypot(*(end - start))), 1e-9)
        aside = np.array([-along[1], along[0]]) * scene.lane[self.marked] * LANE
        start, end = start + aside, end + aside
        halo = QColor(self._look.accent)
        halo.setAlphaF(0.45)
        painter.setPen(QPen(halo, 5.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(*start), QPointF(*end))

    def _draw_labels(
        self,
        painter: QPainter,
        scene: Scene,
        pixels: Floats,
        radius: Floats,
        inside: NDArray[np.int64],
        view: QRectF,
        scale: float,
        bright: tuple[Bools, Bools] | None,
    ) -> None:
        if self.moving and len(scene) > _OBSTACLES_UP_TO and self._label_scale == scale:
            # While a large picture is pushed about, its names go along; others come when it rests.
            self.labels = [
                (node, rect.translated(*(pixels[node] - self._label_origin[node]))) for node, rect in self._resting
            ]
        else:
            self.labels = place_labels(
                self._wishes(scene, pixels, radius, inside, bright),
                (view.left() + 2, view.top() + 2, view.right() - 2, view.bottom() - 2),
                (
                    (float(pixels[n, 0]), float(pixels[n, 1]), float(radius[n]), int(n))
                    for n in (inside if len(inside) <= _OBSTACLES_UP_TO else ())
                ),
                self._most_labels(scene, scale),
            )
            self._resting, self._label_scale = self.labels, scale
            self._label_origin = {node: pixels[node].copy() for node, _ in self.labels}
        for node, rect in self.labels:
            self._label_pictures.draw(
                painter, scene.titles[node], node == scene.focus, self._label_limit(scene, node), rect
            )

    def _most_labels(self, scene: Scene, scale: float) -> int:
        """How many names a map shows: few in the fitted view, more the closer one looks."""
        if scene.focus >= 0 or len(scene) <= _CROWD:
            return MAXIMUM
        return int(min(MAXIMUM, _CROWD * max(1.0, scale / self.reference) ** 1.4))

    def _label_limit(self, scene: Scene, node: int) -> int:
        return int(self.label_width * 1.6) if node == scene.focus else self.label_width

    def _wishes(
        self,
        scene: Scene,
        pixels: Floats,
        radius: Floats,
        inside: NDArray[np.int64],
        bright: tuple[Bools, Bools] | None,
    ) -> list[Wish]:
        if bright is not None:
            inside = inside[bright[0][inside]]
        if self.moving and len(scene) > _OBSTACLES_UP_TO:
            # The names that are there compete alone.
            inside = inside[np.isin(inside, [node for node, _ in self.labels])]
        rank = scene.importance[inside].copy()
        for node in (*self.selected, self.walker, self.pointed, self.in_hand):
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
                2
                if number in (scene.focus, self.in_hand, self.pointed)
                else int(scene.form[number] != PALE and scene.focus >= 0)
            )
            wishes.append(Wish(number, x, y, float(radius[number]), size.width(), size.height(), outward, insistence))
        return wishes


def _aside(radius: float) -> QPointF:
    """From a node's middle to its handle: up and to the right, over the rim."""
    return QPointF(0.71, -0.71) * (radius + HANDLE)
