"""What a view shows when it has nothing to show: what it is for, and the next step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.ui.icons import icon
from curator.ui.theme import GRID, Theme


class EmptyState(QWidget):
    """A quiet icon, a line, a sentence, and up to two buttons, in the middle."""

    def __init__(self, theme: Theme, icon_name: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.title = QLabel(title, alignment=Qt.AlignmentFlag.AlignCenter)
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.text = QLabel(text, alignment=Qt.AlignmentFlag.AlignCenter)
        self.text.setProperty("role", "muted")
        self.text.setWordWrap(True)
        self.text.setMaximumWidth(GRID * 95)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(GRID * 2)
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 6, GRID * 6, GRID * 6, GRID * 6)
        column.setSpacing(GRID * 2)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self.title)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.text, 8)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addSpacing(GRID * 2)
        column.addLayout(self._buttons)
        column.addStretch(3)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, title: str, text: str, icon_name: str | None = None) -> None:
        """Other words, without the buttons of the former ones."""
        self.title.setText(title)
        self.text.setText(text)
        self._icon_name = icon_name or self._icon_name
        self._draw()
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def add_button(self, text: str, deed: Callable[[], object], primary: bool = False) -> QPushButton:
        """A next step."""
        button = QPushButton(text)
        if primary:
            button.setProperty("role", "primary")
        button.clicked.connect(lambda _checked=False: deed())
        self._buttons.addWidget(button)
        return button

    def _draw(self) -> None:
        self._icon.setPixmap(icon(self._theme, self._icon_name, "faint", weight="light").pixmap(40, 40))
