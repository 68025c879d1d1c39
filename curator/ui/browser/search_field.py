"""The one search field: words and `field:value` terms, with completion at the cursor."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from curator.ui.icons import icon
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from curator.library.search.completion import Completion

_SOON = 60  # ms between a key and the search that it starts
_COUNTED = "   ·  "  # between a suggestion and its count
_LEAST = 2  # letters of a word after which it may be a field's name
_FIELDS = 7  # names that are offered for one
_QUOTED = re.compile(r'[\s()"*<>]|\.\.')


class SearchField(QLineEdit):
    """Emits `searched` while typing. Down goes to the list (`left_downwards`), Esc empties, `?` asks for help."""

    searched = Signal(str)
    left_downwards = Signal()
    completion_wanted = Signal(str, int)
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._completion: Completion | None = None
        self._wrong: int | None = None
        self._count = ""
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
        self._help = self.addAction(icon(theme, "help"), QLineEdit.ActionPosition.TrailingPosition)
        self._help.setToolTip(self.tr("What can be searched for (?)"))
        self._help.setText(self.tr("What can be searched for"))
        self._help.triggered.connect(self.help_wanted)
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

    @property
    def wrong_at(self) -> int | None:
        """Where the query cannot be understood, as it is marked; None where nothing is."""
        return self._wrong

    def show_error(self, position: int | None) -> None:
        """Mark from where on (0-based) the query cannot be understood; None: it can."""
        if position != self._wrong:
            self._wrong = position
            self.setProperty("invalid", "true" if position is not None else "false")
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def show_count(self, count: str) -> None:
        """How many patterns were found, at the end of the field; "" for nothing."""
        if count != self._count:
            self._count = count
            room = QFontMetrics(self._theme.font("small")).horizontalAdvance(count) + GRID * 2 if count else 0
            self.setTextMargins(0, 0, room, 0)
            self.setAccessibleDescription(self.tr("{0} found").format(count) if count else "")
            self.update()

    def search_now(self, text: str) -> None:
        """Put in a query and run it at once."""
        self.setText(text)
        if not self.hasFocus():
            self.home(False)  # what was put in reads from its beginning
        self._soon.stop()
        self.searched.emit(text)

    def offer(self, text: str, completion: "Completion") -> None:
        """Show suggestions that were worked out for `text`; dropped when more was typed since."""
        if text != self.text() or not self.hasFocus():
            return
        written = text[completion.start : completion.end]
        found = [each for each in completion.suggestions if each.text != written]
        if not text[: completion.start].endswith(":"):  # a word, or the beginning of a field's name
            names = [each for each in found if "." in written or "." not in each.text]
            found = names[:_FIELDS] if len(written) >= _LEAST else []
        if not found:
            self._popup.hide()
            return
        words = [each.text + (f"{_COUNTED}{number(each.count)}" if each.count is not None else "") for each in found]
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
        if event.text() == "?" and not self.text():
            self.help_wanted.emit()
            return
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

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        if self._count:
            painter.setFont(self._theme.font("small"))
            painter.setPen(self._theme.color("muted"))
            place = QRect(0, 0, self._ends_at() - GRID, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
        if self._wrong is not None:
            self._underline(painter, self._wrong)
        painter.end()

    def _ends_at(self) -> int:
        """Where text ends and the buttons at the right begin."""
        buttons = [each.x() for each in self.findChildren(QToolButton) if each.isVisible()]
        return min((x for x in buttons if x > self.width() // 2), default=self.width() - GRID * 2)

    def _underline(self, painter: QPainter, start: int) -> None:
        """A wave below the piece that is wrong."""
        text, metrics = self.text(), self.fontMetrics()
        end = next((at for at in range(start + 1, len(text)) if text[at].isspace()), len(text))
        cursor = self.cursorRect()
        origin = cursor.center().x() - metrics.horizontalAdvance(text[: self.cursorPosition()])
        left = max(GRID * 2, origin + metrics.horizontalAdvance(text[:start]))
        right = min(self._ends_at(), max(left + GRID * 2, origin + metrics.horizontalAdvance(text[:end])))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("error"), 1.3))
        base = self.height() / 2 + metrics.height() / 2 - 0.5
        steps = range(left, right + 1, 2)
        painter.drawPolyline([QPointF(x, base + (1.2 if n % 2 else -0.8)) for n, x in enumerate(steps)])

    def _on_text(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._help.setVisible(not text)
        self._soon.start()

    def _take(self, shown: str) -> None:
        if self._completion is None:
            return
        word = shown.split(_COUNTED)[0]
        if not word.endswith(":") and _QUOTED.search(word):
            word = '"' + word.replace('"', " ") + '"'
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
