"""Letters that are typed to find something in a list, where single letters are commands as well."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QWidget

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class _Keeper(QObject):
    """Says of every letter that comes by that it is being typed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # The keypad's keys are plain ones, too.
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier in _PLAIN
            if plain and event.text() and event.text().isprintable():
                event.accept()
                return True
        return super().eventFilter(watched, event)


def keep_letters(widget: QWidget) -> None:
    """Has letters typed in a widget, in what it holds and in the lists that drop from it be typed, never commands.

    For parts of a view whose commands are single letters: a list finds its rows by them. It goes by what the widget
    holds at the time.
    """
    keeper = _Keeper(widget)
    boxes = [*([widget] if isinstance(widget, QComboBox) else []), *widget.findChildren(QComboBox)]
    # A dropped list is a window of its own, which what is above the box never hears of.
    for part in (widget, *(box.view() for box in boxes)):
        part.installEventFilter(keeper)
