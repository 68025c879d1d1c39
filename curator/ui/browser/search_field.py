"""The one search field: words and `field:value` terms, with completion at the cursor."""

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.ui.icons import icon
from curator.ui.theme import GRID, Theme

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from curator.library.completion import Completion

_SOON = 60  # ms between a key and the search that it starts
_COUNTED = "   ·  "  # between a suggestion and its count


class SearchField(QLineEdit):
    """Emits `searched` while typing. Down goes to the list (`left_downwards`), Esc empties."""

    searched = Signal(str)
    left_downwards = Signal()
    completion_wanted = Signal(str, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._completion: Completion | None = None
        self.setAccessibleName(self.tr("Search patterns"))
        self.setPlaceholderText(self.tr("Search patterns"))
        self.setToolTip(
            self.tr(
                "Words, or terms such as status:draft, vitality:<3, links:pending, is:changed, -word, a OR b (Ctrl+F)"
            )
        )
        self.addAction(icon(theme, "search"), QLineEdit.ActionPosition.LeadingPosition).setText(self.tr("Search"))
        self._clear = self.addAction(icon(theme, "clear"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setToolTip(self.tr("Clear (Esc)"))
        self._clear.setText(self.tr("Clear the search"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self._suggestions = QStringListModel(self)
        completer = QCompleter(self._suggestions, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(9)
        completer.setWidget(self)
        completer.activated.connect(self._take)
        popup = QListView()
        popup.setProperty("role", "popup")
        popup.setAccessibleName(self.tr("Suggestions"))
        completer.setPopup(popup)
        popup.setItemDelegate(_Suggestion(theme, popup))  # after setPopup, which puts in its own
        self._completer, self._popup = completer, popup
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(lambda: self.searched.emit(self.text()))
        self.textChanged.connect(self._on_text)
        self.textEdited.connect(lambda _text: self.completion_wanted.emit(self.text(), self.cursorPosition()))
        popup.installEventFilter(self)

    def show_error(self, wrong: bool) -> None:
        """Mark the field as holding a query that cannot be understood."""
        self.setProperty("invalid", "true" if wrong else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def search_now(self, text: str) -> None:
        """Put in a query and run it at once."""
        self.setText(text)
        self._soon.stop()
        self.searched.emit(text)

    def offer(self, text: str, completion: "Completion") -> None:
        """Show suggestions that were worked out for `text`; dropped when more was typed since."""
        if text != self.text() or not self.hasFocus():
            return
        written = text[completion.start : completion.end]
        words = [
            s.text + (f"{_COUNTED}{s.count:,}" if s.count is not None else "")
            for s in completion.suggestions
            if s.text != written
        ]
        if not words or not (written or text[: completion.start].endswith(":")):
            self._popup.hide()
            return
        self._completion = completion
        self._suggestions.setStringList(words)
        self._completer.setCompletionPrefix("")
        self._completer.complete()

    def suggestions(self) -> list[tuple[str, str]]:
        """What is offered at the cursor: texts with their counts, "" where they are not counted."""
        if not self._popup.isVisible():
            return []
        pieces = [text.partition(_COUNTED) for text in self._suggestions.stringList()]
        return [(text, count) for text, _, count in pieces]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left_downwards.emit()
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._soon.stop()
            self.searched.emit(self.text())
            self.left_downwards.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.ShortcutFocusReason:
            self.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        popup = self._popup
        if watched is popup and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not popup.currentIndex().isValid():
                popup.hide()
                self.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Tab:
                index = popup.currentIndex()
                self._take(index.data() if index.isValid() else self._suggestions.stringList()[0])
                popup.hide()
                return True
        return super().eventFilter(watched, event)

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._soon.start()

    def _take(self, shown: str) -> None:
        if self._completion is None:
            return
        word = shown.split(_COUNTED)[0]
        if " " in word and not word.endswith(":"):
            word = f'"{word}"'
        text, end = self.text(), self._completion.end
        put = word if word.endswith(":") else f"{word} "
        self.setText(text[: self._completion.start] + put + text[end:].lstrip())
        self.setCursorPosition(self._completion.start + len(put))
        if word.endswith(":"):
            self.completion_wanted.emit(self.text(), self.cursorPosition())


class _Suggestion(QStyledItemDelegate):
    """A suggestion with its count at the right."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(GRID * 30, option.fontMetrics.height() + GRID * 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box = QRectF(option.rect).adjusted(GRID, 0, -GRID, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint"))
            painter.drawRoundedRect(box, 4, 4)
        inner = box.adjusted(GRID * 2, 0, -GRID * 2, 0)
        word, _, count = str(index.data()).partition(_COUNTED)
        painter.setPen(self._theme.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        painter.setPen(self._theme.color("text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
        painter.restore()
