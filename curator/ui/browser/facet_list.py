"""The values of one facet in a list that stays open: typing narrows it, Space and Enter tick, Esc leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curator.ui.browser.facet_words import value_name, value_tip
from curator.ui.icons import paint_icon
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number

if TYPE_CHECKING:
    from curator.library.search.facets import Facet

_WIDTH = GRID * 68
_ROWS = 14
_SEARCHED = 10  # values from which on there is a field to narrow them
_TERM = Qt.ItemDataRole.UserRole
_COUNT = Qt.ItemDataRole.UserRole + 1
_TICKED = Qt.ItemDataRole.UserRole + 2


class FacetList(QFrame):
    """Emits `toggled(term)` for a value and `cleared` for “Any”."""

    toggled = Signal(str)
    cleared = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popup")
        self.setAccessibleName(name)
        self._facet: Facet | None = None
        self._held = False
        self._chosen: frozenset[str] = frozenset()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find…"))
        self.field.setAccessibleName(self.tr("Find a value"))
        self.field.textChanged.connect(lambda _text: self._fill())
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(name)
        self.list.setItemDelegate(_Value(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._take)
        self.list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.field)
        column.addWidget(self.list)

    def show_values(self, facet: Facet | None, held: bool, chosen: frozenset[str]) -> None:
        """The values with their counts; `held` says that the query narrows by the field, `chosen` are its terms.

        None: they are being counted.
        """
        self._facet, self._held, self._chosen = facet, held, chosen
        self._fill()

    def open_below(self, button: QWidget) -> None:
        """Show it under a button, inside the screen."""
        count = len(self._facet.values) if self._facet is not None else 0
        self.field.setVisible(count >= _SEARCHED)
        row = self.list.itemDelegate().sizeHint(QStyleOptionViewItem(), self.list.model().index(0, 0)).height()
        rows = _ROWS if self._facet is None else min(_ROWS, max(1, count + 1))
        self.list.setFixedHeight(row * rows + 2 * self.list.frameWidth() + 2)
        self.setFixedWidth(_WIDTH)
        self.adjustSize()
        screen = button.screen().availableGeometry()
        at = button.mapToGlobal(QPoint(0, button.height() + 2))
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - self.height())))
        self.move(at)
        self.show()
        (self.field if count >= _SEARCHED else self.list).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            key = event.key()
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or (key == Qt.Key.Key_Space and watched is self.list):
                if (item := self.list.currentItem()) is not None:
                    self._take(item)
                return True
            if watched is self.field and key in steps:
                row = self.list.currentRow() + steps[Qt.Key(key)]
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        at, scrolled = self.list.currentItem(), self.list.verticalScrollBar().value()
        before = at.data(_TERM) if at is not None else None
        wanted = self.field.text().casefold().split()
        self.list.clear()
        if self._facet is None:
            self._say(self.tr("Counting…"))
            return
        if self._facet.values and not wanted:
            self._add(self.tr("Any"), "", None, not self._held)
        for value in self._facet.values:
            name = value_name(self._facet.field, value.label)
            if all(word in name.casefold() for word in wanted):
                self._add(name, value.term, value.count, value.term in self._chosen)
                self.list.item(self.list.count() - 1).setToolTip(value_tip(self._facet.field, value.label))
        if not self.list.count():
            self._say(self.tr("Nothing to choose from"))
            return
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(_TERM) == before]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self.list.verticalScrollBar().setValue(scrolled)

    def _add(self, name: str, term: str, count: int | None, ticked: bool) -> None:
        item = QListWidgetItem(name)
        counted = number(count) if count is not None else ""
        item.setData(_TERM, term)
        item.setData(_COUNT, counted)
        item.setData(_TICKED, ticked)
        spoken = [name, counted, self.tr("chosen") if ticked else ""]
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in spoken if part))
        self.list.addItem(item)

    def _say(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _take(self, item: QListWidgetItem) -> None:
        term = item.data(_TERM)
        if term:
            self.toggled.emit(term)
        elif item.flags():
            self.cleared.emit()


class _Value(QStyledItemDelegate):
    """A tick, a value, and its count at the right."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(GRID * 30, self._view.fontMetrics().height() + GRID * 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        if here or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint" if here else "hover"))
            painter.drawRoundedRect(box, 4, 4)
        inner = box.adjusted(GRID * 7, 0, -GRID * 2, 0)
        if index.data(_TICKED):
            side = 14
            at = QRect(option.rect.left() + GRID * 2, option.rect.center().y() - side // 2 + 1, side, side)
            paint_icon(painter, at, "accept", self._theme.color("accent"), weight="bold")
        count = str(index.data(_COUNT) or "")
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, count)
        inner.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(count) - GRID * 2, 0)
        painter.setPen(self._theme.color("text" if index.flags() else "muted"))
        words = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(inner.width()))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, words)
        painter.restore()
