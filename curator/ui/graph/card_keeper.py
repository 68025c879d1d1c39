"""Shows the card of what lies under the mouse or the keyboard, after a moment, and takes it away again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QTimer

from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.card import HoverCard
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import Theme

_AFTER = 220


class CardKeeper(QObject):
    """Listens to one canvas."""

    def __init__(self, bridge: SessionBridge, theme: Theme, canvas: GraphCanvas) -> None:
        super().__init__(canvas)
        self._bridge, self._canvas = bridge, canvas
        self.card = HoverCard(theme, canvas)
        self._pointed: tuple[int, int, QPointF] = (-1, -1, QPointF())
        self._delay = QTimer(self, singleShot=True, interval=_AFTER)
        self._delay.timeout.connect(self._show)
        canvas.hovered.connect(self._point)
        canvas.view_changed.connect(self.hide)

    def hide(self) -> None:
        """No card, and none to come."""
        self._delay.stop()
        self._pointed = (-1, -1, QPointF())
        self.card.hide()

    def _point(self, node: int, edge: int, at: QPointF) -> None:
        if (node, edge) == self._pointed[:2]:
            return
        self._pointed = (node, edge, at)
        if node < 0 and edge < 0:
            self.hide()
        elif self.card.isVisible():
            self._show()
        else:
            self._delay.start()

    def _show(self) -> None:
        scene = self._canvas.graph
        node, edge, at = self._pointed
        if scene is None or not self._canvas.isVisible():
            return
        if 0 <= node < len(scene):
            path = self._bridge.find(scene.slugs[node])
            row = self._bridge.catalogue.row(path) if path else None
            summary = row.summary if row is not None else ""
            self.card.show_node(scene, node, summary, self._canvas.node_point(node))
        elif 0 <= edge < scene.edge_count:
            self.card.show_edge(scene, edge, at)
