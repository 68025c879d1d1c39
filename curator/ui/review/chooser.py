"""A filter's button, and the list that it opens: values with their counts, found by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from curator.ui.review.texts import shortened, tr
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number

_SEARCHED = 9  # values from which on there is a field to find one
_MOST = 400
_WIDTH = GRID * 76

Choice = tuple[str, str, int]
"""A value, its name, and how many links it leaves."""


class Chooser(QToolButton):
    """Says which value holds ("Kind: enables"); opens the values when it is pressed. `chosen` carries the value."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, ask: Callable[[Callable[[Sequence[Choice]], None]], object], anything: str
    ) -> None:
        """`ask` hands on the values as they are when the list opens; `anything` is what no filter is called, "" where
        one value must hold.
        """
        super().__init__()
        self._theme, self._name, self._ask, self._anything = theme, name, ask, anything
        self.setProperty("role", "filter")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.clicked.connect(lambda: self._ask(self.open))
        self.popup: ChoiceList | None = None
        self._shown: tuple[str, str] | None = None
        self.show_value("", "")

    def show_value(self, value: str, words: str) -> None:
        """The value that holds now; "" for none."""
        if self._shown == (value, words):
            return
        self._shown = (value, words)
        said = words or self._anything
        self.setText(f"{self._name}: {shortened(said)} ▾" if value else f"{self._name} ▾")
        self.setAccessibleName(f"{self._name}: {said}")
        self.setToolTip(tr("Which links are asked: {0}").format(f"{self._name.lower()} {said}"))
        self.setProperty("role", "filter-held" if value and self._anything else "filter")
        self.style().unpolish(self)
        self.style().polish(self)

    def open(self, found: Sequence[Choice]) -> None:
        """Show the values."""
        choices = [("", self._anything, 0), *found] if self._anything else found
        self.popup = ChoiceList(self._name, choices, self)
        self.popup.chosen.connect(self.chosen)
        self.popup.open_below(self)


class ChoiceList(QFrame):
    """A popup of values; typing narrows it, Enter takes the marked one, Esc leaves."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(name)
        self._all = choices
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find…"))
        self.field.setAccessibleName(tr("Find a value of {0}").format(name))
        self.field.setVisible(len(choices) > _SEARCHED)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._fill("")

    def open_below(self, button: QWidget) -> None:
        """Show it under a button, inside the screen."""
        rows = min(14, max(1, self.list.count()))
        row = max(self.list.sizeHintForRow(0), GRID * 6)
        field = self.field.sizeHint().height() + GRID if self.field.isVisibleTo(self) else 0
        self.resize(_WIDTH, row * rows + field + 4 * GRID)
        screen = button.screen().availableGeometry()
        at = button.mapToGlobal(QPoint(0, button.height() + 2))
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - self.height())))
        self.move(at)
        self.show()
        (self.field if self.field.isVisibleTo(self) else self.list).setFocus()

    def _fill(self, words: str) -> None:
        wanted = words.casefold().split()
        self.list.clear()
        for value, name, count in self._all:
            if all(word in name.casefold() for word in wanted):
                item = QListWidgetItem(f"{name}   {number(count)}" if count else name)
                item.setData(Qt.ItemDataRole.UserRole, value)
                item.setToolTip(name)
                self.list.addItem(item)
                if self.list.count() >= _MOST:
                    break
        self.list.setCurrentRow(0)

    def _take(self, item: QListWidgetItem) -> None:
        value = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(value)

    def event(self, event: QEvent) -> bool:
        """Letters and digits are for finding here; the keys of the review wait until the list is closed."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._take(item)
                return True
        return super().eventFilter(watched, event)
