"""What can be done with patterns that are chosen together; lies over the top of the map while there are any."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from curator.ui.actions import Actions
from curator.ui.graph.canvas import GraphCanvas
from curator.ui.theme import GRID
from curator.ui.translation import number

_FROM = 2


class SelectionBar(QFrame):
    """Says how many are chosen and offers these commands; hidden while there are fewer than two."""

    def __init__(self, canvas: GraphCanvas, actions: Actions, commands: tuple[str, ...]) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Chosen patterns"))
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, GRID, GRID, GRID)
        row.setSpacing(GRID)
        self.count = QLabel()
        row.addWidget(self.count)
        row.addSpacing(GRID)
        for name in commands:
            button = QToolButton()
            button.setDefaultAction(actions.action(name))
            button.setAccessibleName(button.text())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
        canvas.selection_changed.connect(self.follow)
        self.hide()

    def follow(self) -> None:
        """The selection is another."""
        chosen = len(self._canvas.selected)
        self.setVisible(chosen >= _FROM)
        if chosen >= _FROM:
            self.count.setText(self.tr("{0} chosen").format(number(chosen)))
            self.adjustSize()
            self.move((self._canvas.width() - self.width()) // 2, 3 * GRID)
            self.raise_()
