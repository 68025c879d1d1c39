"""A strip above a view that says what is wrong or worth knowing, and what can be done about it."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from curator.ui.icons import icon
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme

_ICON = {"error": "error", "warning": "warning", "info": "info"}
_INK = {"error": "error", "warning": "warning", "info": "accent"}


class Banner(QFrame):
    """Hidden until `show_message`; takes as many lines as its sentence needs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = QLabel()
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(GRID * 3, GRID * 2, GRID * 2, GRID * 2)
        self._row.setSpacing(GRID * 2)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.label, 1)
        self._buttons: list[QPushButton] = []
        self.hide()

    def show_message(
        self,
        level: Literal["error", "warning", "info"],
        text: str,
        actions: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Say `text`, with a button for each (words, deed)."""
        text = told(text)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        self.setProperty("role", f"banner-{level}")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(text)
        self._icon.setPixmap(icon(self._theme, _ICON[level], _INK[level]).pixmap(16, 16))
        self.label.setText(text)
        for words, deed in actions:
            button = QPushButton(words)
            button.setProperty("role", "quiet")
            button.clicked.connect(lambda _checked=False, act=deed: act())
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._buttons.append(button)
        self.show()
