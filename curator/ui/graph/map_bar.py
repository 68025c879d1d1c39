"""The bar above the map: search, what colour and size mean, the way back and forward, what stands beside the map."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from curator.ui.actions import Actions
from curator.ui.browser.search_field import SearchField
from curator.ui.graph.dress import COLOURS, SIZES
from curator.ui.graph.map_words import colour_name, size_name
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.letters import keep_letters


class MapBar(QWidget):
    """Says what is wanted; the workspace decides.  Where it is narrow, its buttons go without their words."""

    colour_chosen = Signal(str)
    size_chosen = Signal(str)

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._worded: list[QToolButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._row.setSpacing(GRID)
        self.search = SearchField(theme)
        self.search.setPlaceholderText(self.tr("Find on the map"))
        self.search.setAccessibleName(self.tr("Find on the map"))
        self.search.setMinimumWidth(GRID * 32)
        self.search.setMaximumWidth(GRID * 90)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self.search, 8)
        self.colour = self._choice(self.tr("Colour"), [(name, colour_name(name)) for name in COLOURS])
        self.colour.activated.connect(lambda _index: self.colour_chosen.emit(self.colour.currentData()))
        self.size_by = self._choice(self.tr("Size"), [(name, size_name(name)) for name in SIZES])
        self.size_by.activated.connect(lambda _index: self.size_chosen.emit(self.size_by.currentData()))
        self._row.addStretch(1)
        theme.changed.connect(self._fit)  # its text may have another size

    def _choice(self, words: str, entries: list[tuple[str, str]]) -> QComboBox:
        label = QLabel(words)
        label.setProperty("role", "caption")
        box = QComboBox()
        for value, name in entries:
            box.addItem(name, value)
        box.setAccessibleName(words)
        label.setBuddy(box)
        keep_letters(box)
        self._row.addSpacing(2 * GRID)
        self._row.addWidget(label)
        self._row.addWidget(box)
        return box

    def add_button(self, command: str, *, words: bool = False) -> QToolButton:
        """A button for a command of the table, at the end; with `words` its name stands beside the icon."""
        button = QToolButton()
        button.setDefaultAction(self._actions.action(command))
        button.setAccessibleName(button.text())
        button.setIconSize(QSize(18, 18))
        if words:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._worded.append(button)
        self._row.addWidget(button)
        return button

    def show_choice(self, colour: str, size: str) -> None:
        """Says which colouring and size hold."""
        self.colour.setCurrentIndex(self.colour.findData(colour))
        self.size_by.setCurrentIndex(self.size_by.findData(size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for style in (Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for button in self._worded:
                button.setToolButtonStyle(style)
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break
