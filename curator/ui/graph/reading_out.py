"""Reads out where the keyboard is on a canvas: a pattern with its links, or one link."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.words import edge_sentence, node_sentence


class ReadingOut(QObject):
    """Listens to one canvas: what the keyboard goes to is lit, and told to those who listen."""

    def __init__(self, canvas: GraphCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        canvas.walker_moved.connect(self._at_node)
        canvas.edge_chosen.connect(self._at_edge)

    def _at_node(self, node: int) -> None:
        scene = self._canvas.graph
        if scene is None or node < 0:
            return
        self._say(node_sentence(scene, node))
        if node == scene.focus:
            self._canvas.light_up(-1, -1, QPointF())
        else:
            self._canvas.light_up(node, -1, self._canvas.node_point(node))

    def _at_edge(self, edge: int) -> None:
        scene = self._canvas.graph
        if scene is not None and 0 <= edge < scene.edge_count:
            self._say(edge_sentence(scene, edge))

    def _say(self, words: str) -> None:
        self._canvas.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._canvas, words))
