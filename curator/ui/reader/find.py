"""The bar that finds words in the page."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from curator.ui.icons import icon
from curator.ui.reader.page import Page
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number


class FindBar(QFrame):
    """Hidden until `open`; `prompt` says in what it finds. Return goes on, Shift+Return goes back, Escape closes."""

    def __init__(self, theme: Theme, page: Page, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self.words = QLineEdit()
        self.words.setPlaceholderText(prompt)
        self.words.setAccessibleName(prompt)
        self.words.setClearButtonEnabled(True)
        for button in self.words.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        self.words.installEventFilter(self)
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self._look)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 4, GRID * 2, GRID * 4, GRID * 2)
        row.setSpacing(GRID)
        row.addWidget(self.words, 1)
        row.addSpacing(GRID)
        row.addWidget(self.count)
        for name, words, deed in (
            ("up", self.tr("Previous place"), lambda: self._go(backward=True)),
            ("down", self.tr("Next place"), self._go),
            ("close", self.tr("Close the search"), self.close_bar),
        ):
            button = QToolButton()
            button.setIcon(icon(theme, name))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, act=deed: act())
            row.addWidget(button)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self.hide()

    def open(self) -> None:
        """Show the bar with the selected words in it."""
        selected = self._page.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self.words.setText(selected)
        self.show()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()
        if self.words.text():
            self._look()

    def close_bar(self) -> None:
        """Hide the bar and the marks."""
        self._pause.stop()
        self._page.mark("")
        self.hide()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.words and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        words = self.words.text()
        found = self._page.mark(words)
        if not words:
            self.count.setText("")
        elif not found:
            self.count.setText(self.tr("Not found"))
        else:
            self.count.setText(self.tr("1 place") if found == 1 else self.tr("{0} places").format(number(found)))
            self._page.seek(words, again=False)

    def _go(self, backward: bool = False) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._look()
        elif self.words.text():
            self._page.seek(self.words.text(), backward)
