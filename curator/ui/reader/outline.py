"""The outline beside the page: its sections with their length, those that are missing, and where the reader is."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.ui.theme import GRID, Theme
from curator.ui.translation import number

_ROW = GRID * 8


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline. `anchor` is empty for a missing section; `advised` is the range of its words."""

    label: str
    title: str
    words: int
    anchor: str
    advised: tuple[int, int] | None = None

    @property
    def fits(self) -> bool:
        """Whether the section is as long as is advised, or nothing is."""
        return self.advised is None or self.advised[0] <= self.words <= self.advised[1]


class Outline(QListWidget):
    """`chosen` carries the anchor of the entry that was clicked or entered."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self.setAccessibleName(self.tr("Sections"))
        self.setProperty("role", "outline")
        self.setItemDelegate(_Line(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Another page's outline; the same one again changes nothing."""
        if entries == self._entries:
            return
        self._entries = entries
        self.clear()
        longest = max((entry.words for entry in entries), default=0)
        for entry in entries:
            item = QListWidgetItem(entry.title)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setData(Qt.ItemDataRole.UserRole + 1, entry.words / longest if longest else 0.0)
            if entry.anchor:
                spoken = self.tr("{0} {1}, {2} words").format(entry.label, entry.title, _counted(entry))
            else:
                spoken = self.tr("{0} {1}, missing").format(entry.label, entry.title)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsSelectable)
            if entry.advised is not None:
                spoken += " " + self.tr("({0} to {1} are advised)").format(*entry.advised)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken.strip())
            item.setToolTip(spoken.strip())
            self.addItem(item)

    def mark(self, anchor: str) -> None:
        """Shows where the reader is, without asking anybody to go there."""
        for row, entry in enumerate(self._entries):
            if entry.anchor and entry.anchor == anchor:
                if row != self.currentRow():
                    self.setCurrentRow(row)
                return

    def _choose(self, item: QListWidgetItem) -> None:
        entry = item.data(Qt.ItemDataRole.UserRole)
        if entry.anchor:
            self.chosen.emit(entry.anchor)


def _counted(entry: Entry) -> str:
    return number(entry.words)


class _Line(QStyledItemDelegate):
    """Number, title, words; below them a hair's breadth of bar, as long as the section is."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, max(_ROW, QFontMetrics(self._theme.font("body")).height() + GRID * 4))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        from PySide6.QtWidgets import QStyle

        theme = self._theme
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        share: float = index.data(Qt.ItemDataRole.UserRole + 1)
        rect: QRect = option.rect.adjusted(GRID, 1, -GRID, -1)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or (state & QStyle.StateFlag.State_MouseOver and entry.anchor):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if current else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)
        small, body = theme.font("small"), theme.font("body", bold=current)
        inner = rect.adjusted(GRID * 2, 0, -GRID * 2, 0)
        painter.setFont(small)
        painter.setPen(theme.color("faint"))
        number = QFontMetrics(small).horizontalAdvance("8") + GRID * 2 if entry.label else 0
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, entry.label)
        length = _counted(entry) if entry.anchor else self.tr("missing")
        room = QFontMetrics(small).horizontalAdvance(length)
        painter.setPen(theme.color("faint" if entry.anchor and entry.fits else "warning"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, length)
        painter.setFont(body)
        painter.setPen(theme.color("text" if entry.anchor else "faint"))
        words = inner.adjusted(number, 0, -room - GRID * 2, 0)
        title = QFontMetrics(body).elidedText(entry.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        if entry.anchor and share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent" if current else "outline"))
            painter.drawRoundedRect(
                inner.left() + number, rect.bottom() - 3, max(2, round((inner.width() - number) * share)), 2, 1, 1
            )
        painter.restore()
