"""The small card beside what lies under the mouse or the keyboard: a title, how it begins, how it is linked."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QLabel, QVBoxLayout, QWidget

from curator.ui.graph.scene import Edge, Scene
from curator.ui.graph.words import edge_sentence, kind_label, state_label, tr
from curator.ui.theme import GRID, Theme
from curator.ui.translation import decimal, number

_WIDTH = 280
_LINKS = 6
_SMALL = 480
_SUMMARY = 160


class HoverCard(QFrame):
    """Floats over the window, so that a small canvas does not cut it off; the mouse goes through it."""

    def __init__(self, theme: Theme, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._theme, self._canvas = theme, canvas
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        shadow.setColor(theme.color("shadow"))
        self.setGraphicsEffect(shadow)
        self.title, self.words, self.links = QLabel(), QLabel(), QLabel()
        self.title.setProperty("role", "heading")
        self.words.setProperty("role", "caption")
        self.links.setProperty("role", "caption")
        self.links.setTextFormat(Qt.TextFormat.RichText)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for label in (self.title, self.words, self.links):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            column.addWidget(label)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def show_node(self, scene: Scene, node: int, summary: str, at: QPointF) -> None:
        """Says what a node is; `summary` is the pattern's, "" where it has none."""
        missing = scene.missing(node)
        self.title.setText(scene.titles[node])
        self.words.setText(tr("No pattern of this name is in the library.") if missing else shortened(summary))
        edges = [scene.edge(int(number)) for number in scene.edges_of(node)]
        edges.sort(
            key=lambda edge: (scene.focus not in (edge.source, edge.target), edge.state or "", -(edge.weight or 0))
        )
        lines = [self._line(scene, edge, node) for edge in edges[:_LINKS]]
        if len(edges) > _LINKS:
            lines.append(tr("and {0} more").format(number(len(edges) - _LINKS)))
        self._present(lines, at)

    def show_edge(self, scene: Scene, number: int, at: QPointF) -> None:
        """Says what an edge means."""
        self.title.setText(edge_sentence(scene, number))
        self.words.setText("")
        self._present([], at)

    def _line(self, scene: Scene, edge: Edge, node: int) -> str:
        outward = edge.source == node
        label, tail = kind_label(edge.kind), f" {decimal(edge.weight)}" if edge.weight is not None else ""
        tail += f" ({state_label(edge.state)})" if edge.state else ""
        metrics = QFontMetrics(self._theme.font("small"))
        room = (
            _WIDTH
            - 8 * GRID
            - metrics.horizontalAdvance(f"{label} {tail}" if outward else f"{label} {tr('this')} {tail}")
        )
        other = scene.titles[edge.target if outward else edge.source]
        other = metrics.elidedText(other, Qt.TextElideMode.ElideRight, max(room, 80))
        colour = (self._theme.state(edge.state) if edge.state else self._theme.kind_text(edge.kind)).name()
        kind = f'<span style="color:{colour}">{escape(label)}</span>'
        other = f'<span style="color:{self._theme.color("text").name()}">{escape(other)}</span>'
        words = f"{kind} {other}" if outward else f"{other} {kind} {tr('this')}"
        return f"{words}{escape(tail)}"

    def _present(self, lines: list[str], at: QPointF) -> None:
        self.links.setText("<br>".join(lines))
        self.links.setVisible(bool(lines))
        self.words.setVisible(bool(self.words.text()))
        window = self._canvas.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        at = QPointF(self._canvas.mapTo(window, at.toPoint()))
        ground = window.rect()
        width = min(_WIDTH, ground.width() - 4 * GRID)
        height = self._column.totalHeightForWidth(width)
        place = beside(at, width, height, ground)
        left = self._canvas.mapTo(window, QPoint(0, 0)).x() - width - 2 * GRID
        if self._canvas.width() < _SMALL and left >= 0:
            # Beside a small canvas, the card covers nothing of it.
            place.moveLeft(left)
        self.setGeometry(place)
        self.raise_()
        self.show()


def beside(at: QPointF, width: int, height: int, ground: QRect) -> QRect:
    """A place next to a point that covers it only where there is no other: right, left, below or above of it."""
    gap = 18
    x, y = round(at.x()), round(at.y())
    top = max(ground.top() + 4, min(y - height // 2, ground.bottom() - height - 4))
    left = max(ground.left() + 4, min(x - width // 2, ground.right() - width - 4))
    if x + gap + width <= ground.right():
        return QRect(x + gap, top, width, height)
    if x - gap - width >= ground.left():
        return QRect(x - gap - width, top, width, height)
    below = y + gap
    return QRect(
        left, below if below + height <= ground.bottom() or y - gap - height < 0 else y - gap - height, width, height
    )


def shortened(summary: str) -> str:
    """How a summary begins, ending at a word."""
    words = " ".join(summary.split())
    if len(words) <= _SUMMARY:
        return words
    return words[:_SUMMARY].rsplit(" ", 1)[0].rstrip(",;:.") + " …"
