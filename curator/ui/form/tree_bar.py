"""What can be done with a node of the tree of further fields, as buttons below it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from curator.ui.icons import icon
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.flow import FlowFrame


@dataclass(frozen=True, slots=True)
class Node:
    """A node of the tree: its JSON Pointer, its value, and where it stands among the items of a list.

    `place` and `count` are 0 and 0 for what is no item of a list.
    """

    pointer: str
    value: object
    place: int = 0
    count: int = 0


class TreeBar(FlowFrame):
    """Adds to the file or into the current node, moves an item, removes a node. Signals carry JSON Pointers."""

    adding = Signal(str)
    shifting = Signal(str, int)
    removing = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(GRID, 0, parent)
        self._pointer = ""
        self.add = QPushButton(self.tr("Add a field"))
        self.add.setIcon(icon(theme, "add"))
        self.add.setProperty("role", "quiet")
        self.add.clicked.connect(lambda: self.adding.emit(""))
        self.inside = QPushButton(self.tr("Add inside"))
        self.inside.setIcon(icon(theme, "add"))
        self.inside.setProperty("role", "quiet")
        self.inside.clicked.connect(lambda: self.adding.emit(self._pointer))
        self.up = self._button(theme, "up", self.tr("Move the item up"))
        self.up.clicked.connect(lambda: self.shifting.emit(self._pointer, -1))
        self.down = self._button(theme, "down", self.tr("Move the item down"))
        self.down.clicked.connect(lambda: self.shifting.emit(self._pointer, 1))
        self.remove = self._button(theme, "remove", self.tr("Remove this with all that it holds"))
        self.remove.clicked.connect(lambda: self.removing.emit(self._pointer))
        for each in (self.add, self.inside, self.up, self.down, self.remove):
            self.flow.addWidget(each)
        self.show_node(None)

    def show_node(self, node: Node | None) -> None:
        """Offer what can be done with this node; None where none is current."""
        self._pointer = node.pointer if node is not None else ""
        item = node is not None and node.count > 0
        self.inside.setVisible(node is not None and isinstance(node.value, Mapping | list))
        for each in (self.up, self.down):
            each.setVisible(item)
        self.up.setEnabled(node is not None and node.place > 0)
        self.down.setEnabled(node is not None and node.place < node.count - 1)
        self.remove.setVisible(node is not None)

    def _button(self, theme: Theme, name: str, words: str) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(theme, name))
        made.setToolTip(words)
        made.setAccessibleName(words)
        return made
