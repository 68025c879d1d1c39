"""What can be searched for, by example: a small page under the search field, from which an example can be taken."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from curator.ui.theme import GRID, Theme


class SearchHelp(QFrame):
    """Emits `taken(example)`. Up and Down go through the examples, Enter takes one, Esc closes."""

    taken = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(self.tr("What can be searched for"))
        self.examples: list[QPushButton] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID * 3, GRID * 3, GRID * 4, GRID * 3)
        grid.setHorizontalSpacing(GRID * 3)
        grid.setVerticalSpacing(0)
        heading = QLabel(self.tr("What can be searched for"))
        heading.setProperty("role", "strong-caption")
        grid.addWidget(heading, 0, 0, 1, 2)
        grid.setRowMinimumHeight(0, GRID * 7)
        for row, (example, meaning) in enumerate(self._lines(), 1):
            button = QPushButton(example)
            button.setProperty("role", "example")
            button.setFont(theme.mono("small"))
            button.setAutoDefault(False)
            button.setAccessibleName(f"{example}: {meaning}")
            button.clicked.connect(lambda _checked=False, text=example: self._take(text))
            says = QLabel(meaning)
            says.setProperty("role", "caption")
            grid.addWidget(button, row, 0)
            grid.addWidget(says, row, 1)
            self.examples.append(button)
        foot = QLabel(self.tr("Fields and values are suggested while you type; Tab takes the first."))
        foot.setProperty("role", "caption")
        grid.addWidget(foot, len(self.examples) + 1, 0, 1, 2)
        grid.setRowMinimumHeight(len(self.examples) + 1, GRID * 8)

    def _lines(self) -> tuple[tuple[str, str], ...]:
        return (
            ("coalition build", self.tr("both words, or words that begin so")),
            ('"shared interest"', self.tr("these words in this order")),
            ("status:draft", self.tr("a field holds this value")),
            ("domain:fin*", self.tr("its value begins so")),
            ("vitality:<3", self.tr("a number below; also <=, >, >=")),
            ("modified:2026-01..2026-03", self.tr("a date or a number between two")),
            ("has:sources", self.tr("the field is filled")),
            ("links:pending", self.tr("has inferred links in this state")),
            ("problem:any", self.tr("something is wrong with it")),
            ("is:changed", self.tr("edited and not saved; is:broken cannot be read")),
            ("-status:draft", self.tr("not; works before words as well")),
            ("(status:draft OR is:broken)", self.tr("either; brackets group")),
        )

    def open_below(self, field: QWidget) -> None:
        """Show it under the search field, inside the screen."""
        self.adjustSize()
        screen = field.screen().availableGeometry()
        at = field.mapToGlobal(QPoint(0, field.height() + GRID))
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - self.height())))
        self.move(at)
        self.show()
        self.examples[0].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in steps:
            at = next((n for n, button in enumerate(self.examples) if button.hasFocus()), -1)
            self.examples[(at + steps[Qt.Key(event.key())]) % len(self.examples)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            next((button for button in self.examples if button.hasFocus()), self.examples[0]).click()
        else:
            super().keyPressEvent(event)

    def _take(self, example: str) -> None:
        self.close()
        self.taken.emit(example)
