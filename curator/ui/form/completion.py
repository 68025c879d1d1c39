"""Completion in lines: patterns of the library by slug and title, and known words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curator.ui.form.context import FormContext
from curator.ui.theme import GRID

_TITLE = int(Qt.ItemDataRole.UserRole) + 1


def complete_patterns(
    line: QLineEdit, context: FormContext, chosen: Callable[[str], object] | None = None
) -> QCompleter:
    """Offers the library's patterns while somebody types; `chosen` is called with the slug that is taken."""
    model = QStandardItemModel(line)
    completer = QCompleter(model, line)
    completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    completer.setMaxVisibleItems(10)
    popup = QListView()
    popup.setProperty("role", "popup")
    popup.setMouseTracking(True)
    completer.setPopup(popup)
    popup.setItemDelegate(_Offer(context, popup))

    def look(text: str) -> None:
        model.clear()
        for target in context.targets(text) if text.strip() else ():
            item = QStandardItem(target.slug)
            item.setData(target.title, _TITLE)
            item.setData(f"{target.slug}, {target.title}", Qt.ItemDataRole.AccessibleTextRole)
            model.appendRow(item)
        if model.rowCount():
            completer.complete(QRect(0, 0, max(line.width(), GRID * 100), line.height()))
        else:
            popup.hide()

    line.textEdited.connect(look)
    line.setCompleter(completer)
    if chosen is not None:
        completer.activated.connect(chosen, Qt.ConnectionType.QueuedConnection)
    return completer


def show_as_list(completer: QCompleter) -> None:
    """Dress the list that a completer of plain words opens; before it is first shown."""
    popup = completer.popup()
    assert popup is not None  # a completer makes one when it has none
    popup.setProperty("role", "words")


def complete_words(line: QLineEdit, words: Sequence[str]) -> QCompleter:
    """Offers known words; any other may be typed."""
    completer = QCompleter(QStringListModel(list(words), line), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    show_as_list(completer)
    line.setCompleter(completer)
    return completer


class _Offer(QStyledItemDelegate):
    """A slug with its title beside it."""

    def __init__(self, context: FormContext, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = context.theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(GRID * 60, option.fontMetrics.height() + GRID * 3)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self._theme, QRect(option.rect)
        painter.save()
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, theme.color("accent_tint"))
        inner = rect.adjusted(GRID * 2, 0, -GRID * 2, 0)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        slug = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, side, slug)
        rest = inner.adjusted(painter.fontMetrics().horizontalAdvance(slug) + GRID * 3, 0, 0, 0)
        if rest.width() > GRID * 8:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("muted"))
            title = painter.fontMetrics().elidedText(str(index.data(_TITLE)), Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, side, title)
        painter.restore()
