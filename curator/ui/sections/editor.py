"""The Markdown source: plain text at a measure that reads well, with the keys of a word processor.

The editor keeps no undo of its own: every burst of typing becomes a step of the session's history.
"""

import re
from collections.abc import Callable
from difflib import SequenceMatcher
from itertools import accumulate

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QTextEdit, QWidget

from curator.ui.sections.highlighting import MarkdownHighlighter
from curator.ui.sections.search import Match, Places
from curator.ui.sections.stretch import common
from curator.ui.sections.writing import Deed, next_item
from curator.ui.theme import GRID, Theme

MEASURE = 78  # characters a line that the column is as wide as
_SIDE = GRID * 5
_MOST_MARKS = 500
_TOKEN = re.compile(r"\w+|\W")
_MOST_TOKENS = 250_000  # pairs that are compared to keep the cursor at its word; beyond, it keeps its place only
_OWN_KEYS = tuple(QKeySequence(keys) for keys in ("Ctrl+B", "Ctrl+I", "Ctrl+E"))


class MarkdownEditor(QPlainTextEdit):
    """`typed` says that somebody changed the text; `left` that the focus went elsewhere or a shortcut is about to run.

    Positions here are characters of `text()`; Qt counts some of them twice.
    """

    typed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filling = False
        self.suggest: Callable[[QMenu, str, Callable[[str], None]], None] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "code")
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        self.highlighter = MarkdownHighlighter(self.document(), theme)
        self.textChanged.connect(self._on_text)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the theme again."""
        font = self._theme.font("body")
        font.setPointSizeF(round(font.pointSizeF() * 1.05, 1))
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.highlighter.restyle()
        self._centre()

    # text

    def text(self) -> str:
        """The whole text, every character of it: `toPlainText` would make plain blanks of non-breaking ones."""
        return self.document().toRawText().replace("\u2029", "\n")

    def fill(self, text: str) -> None:
        """Another text, shown from its start."""
        self._filling = True
        self.setPlainText(text)
        self._filling = False
        self.verticalScrollBar().setValue(0)

    def refresh(self, text: str) -> None:
        """The same text as it has become; cursor and place stay, and only what differs is touched."""
        now = self.text()
        if text == now:
            return
        head = common(now, text)
        tail = min(common(now[::-1], text[::-1]), len(now) - head, len(text) - head)
        old, new = (_TOKEN.findall(each[head : len(each) - tail]) for each in (now, text))
        if len(old) * len(new) > _MOST_TOKENS:
            old, new = [now[head : len(now) - tail]], [text[head : len(text) - tail]]
        self._filling = True
        starts, places = list(accumulate((len(token) for token in old), initial=head)), Places(now)
        for tag, a, b, c, d in reversed(SequenceMatcher(None, old, new, autojunk=False).get_opcodes()):
            if tag != "equal":
                self._put(places, starts[a], starts[b], "".join(new[c:d]))
        self._filling = False

    def selection(self) -> tuple[int, int]:
        """Where the selection begins and ends; twice the cursor's place without one."""
        places, cursor = Places(self.text()), self.textCursor()
        return places.of(cursor.selectionStart()), places.of(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select, and bring the selection into view."""
        places, cursor = Places(self.text()), self.textCursor()
        cursor.setPosition(places.in_qt(start))
        cursor.setPosition(places.in_qt(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def do(self, deed: Deed) -> None:
        """Change the text as somebody who types would."""
        self._put(Places(self.text()), deed.start, deed.end, deed.text)
        self.select(*deed.selected)

    def replace_all(self, text: str) -> None:
        """Another text in the place of this one, as somebody who types would."""
        self.refresh(text)
        self.typed.emit()

    def _put(self, places: Places, start: int, end: int, new: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(places.in_qt(start))
        cursor.setPosition(places.in_qt(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new)

    def _on_text(self) -> None:
        if not self._filling:
            self.typed.emit()

    # marks of a search

    def mark(self, matches: list[Match], current: int) -> None:
        """Ground behind what a search found; `current` is the index of the one in hand, or -1."""
        places, marks = Places(self.text()), []
        first = max(0, current - _MOST_MARKS // 2)
        for number, match in enumerate(matches[first : first + _MOST_MARKS], start=first):
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(places.in_qt(match.start))
            cursor.setPosition(places.in_qt(match.end), QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(self._ground(number == current))
            form.setForeground(self._theme.color("text"))
            selection.cursor, selection.format = cursor, form
            marks.append(selection)
        self.setExtraSelections(marks)

    def _ground(self, current: bool) -> QColor:
        return self._theme.color("warning_tint" if current else "changed_tint")

    # Qt's

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.left.emit()  # what was just typed is what makes Undo and Save possible
            if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
                event.ignore()  # Ctrl+Z belongs to the session's history
                return False
            if QKeySequence(event.keyCombination()) in _OWN_KEYS:  # bold, while words are typed, not the browser
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = QKeySequence(event.keyCombination())
        if pressed in _OWN_KEYS:
            own = next((each for each in self.actions() if pressed in each.shortcuts()), None)
            if own is not None:
                own.trigger()
                return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and not self.isReadOnly():
            start, end = self.selection()
            deed = next_item(self.text(), start) if start == end else None
            if deed is not None:
                self.do(deed)
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions()[:3]:  # Undo, Redo and a line: the session's own are elsewhere
            menu.removeAction(action)
        cursor = self.cursorForPosition(event.pos())
        if self.suggest is not None and not self.textCursor().hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
            self.suggest(menu, cursor.selectedText(), lambda word: self._swap(cursor, word))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _swap(self, cursor: QTextCursor, word: str) -> None:
        cursor.insertText(word)
        self.setFocus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()
        size = self.viewport().size()
        if size != event.size():  # the margins changed; Qt tells nobody while it is at resizing
            super().resizeEvent(QResizeEvent(size, event.size()))

    def _centre(self) -> None:
        """A column of readable width in the middle; narrow windows give it all they have."""
        column = QFontMetricsF(self.font()).averageCharWidth() * MEASURE
        bar = self.verticalScrollBar().sizeHint().width()
        side = max(_SIDE, round((self.width() - bar - column) / 2))
        self.setViewportMargins(side, GRID * 4, max(_SIDE - bar, side - bar), 0)
