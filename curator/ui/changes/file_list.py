"""The list of files that differ, with how much; in groups such as “Not saved” and “Not committed”."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from curator.library.uncommitted import Uncommitted
from curator.ui.changes.differences import FileDifference
from curator.ui.icons import paint_icon
from curator.ui.theme import GRID, Theme

_Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """A row: a heading, or a file with its title and difference.

    A file to be committed stands as `uncommitted`, can be ticked, and is compared only when somebody looks at it.
    """

    heading: str = ""
    title: str = ""
    what: FileDifference | None = None
    unsaved: bool = True
    uncommitted: Uncommitted | None = None

    @property
    def path(self) -> str:
        """The file's path, "" for a heading."""
        counted = self.what or self.uncommitted
        return counted.path if counted is not None else ""

    @property
    def added(self) -> int:
        counted = self.what or self.uncommitted
        return counted.added if counted is not None else 0

    @property
    def removed(self) -> int:
        counted = self.what or self.uncommitted
        return counted.removed if counted is not None else 0


class FileListModel(QAbstractListModel):
    """Headings and files. Files that can be ticked are ticked until somebody says otherwise."""

    ticked = Signal()  # which files are ticked has changed

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        self._left_out: set[str] = set()

    def show(self, entries: tuple[Entry, ...]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def chosen(self) -> tuple[Uncommitted, ...]:
        """The ticked files, in their order."""
        every = (entry.uncommitted for entry in self.entries)
        return tuple(each for each in every if each is not None and each.path not in self._left_out)

    def choose(self, paths: Iterable[str], chosen: bool) -> None:
        """Tick these files, or take their ticks away."""
        if chosen:
            self._left_out.difference_update(paths)
        else:
            self._left_out.update(paths)
        if self.entries:
            last = self.index(len(self.entries) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.entries[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or entry.uncommitted is None:
            return False
        self.choose([entry.path], value in (Qt.CheckState.Checked, Qt.CheckState.Checked.value))
        return True

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.heading or entry.title
        if role == Qt.ItemDataRole.CheckStateRole and entry.uncommitted is not None:
            return Qt.CheckState.Unchecked if entry.path in self._left_out else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.AccessibleTextRole and entry.path:
            return self.tr("{0}: {1} lines added, {2} removed").format(entry.title, entry.added, entry.removed)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.entries[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        tickable = self.entries[index.row()].uncommitted is not None
        return flags | Qt.ItemFlag.ItemIsUserCheckable if tickable else flags


class FileList(QListView):
    """Shows a `FileListModel`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = FileListModel()
        self.setModel(self.files)
        self.setItemDelegate(_Delegate(theme, self))
        self.setAccessibleName(name)
        self.setProperty("role", "side")
        self.setMouseTracking(True)

    def current_entry(self) -> Entry | None:
        """The chosen file, or None."""
        index = self.currentIndex()
        entry = index.data(ENTRY) if index.isValid() else None
        return entry if isinstance(entry, Entry) and not entry.heading else None

    def choose(self, path: str | None) -> None:
        """Select a file by path, else the first one."""
        files = [(row, e.path) for row, e in enumerate(self.files.entries) if e.path]
        rows = [row for row, candidate in files if candidate == path] or [row for row, _ in files[:1]]
        if rows:
            self.setCurrentIndex(self.files.index(rows[0], 0))


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        entry: Entry = index.data(ENTRY)
        lines = 1 if entry.heading else 2
        return QSize(GRID * 40, option.fontMetrics.height() * lines + GRID * (3 if entry.heading else 4))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry: Entry = index.data(ENTRY)
        theme, rect = self._theme, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(GRID * 1.5, 0.5, -GRID * 1.5, -0.5)
        inner = rect.adjusted(GRID * 4 + 2, GRID + 2, -GRID * 4, -GRID - 2)
        if entry.heading:
            painter.setFont(theme.font("small", bold=True))
            painter.setPen(theme.color("muted"))
            bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
            painter.drawText(inner, bottom, entry.heading)
            painter.restore()
            return
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if entry.uncommitted is not None:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            name, ink = ("check-square", "accent") if ticked else ("square", "muted")
            paint_icon(painter, self._tick(rect), name, theme.color(ink), weight="fill" if ticked else "")
            inner.setLeft(self._tick(rect).right() + GRID * 2)
        elif entry.unsaved:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("changed"))
            middle = inner.top() + inner.height() / 4
            painter.drawEllipse(QRectF(box.left() + GRID - 0.5, middle - 3, 6, 6))
        top = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        low = QRect(inner.left(), top.bottom() + 1, inner.width(), inner.height() - top.height())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("small"))
        metrics = painter.fontMetrics()
        place = top
        for text, ink in ((f"−{entry.removed}", "error"), (f"+{entry.added}", "ok")):
            painter.setPen(theme.color(ink))
            painter.drawText(place, right, text)
            place = place.adjusted(0, 0, -metrics.horizontalAdvance(text) - GRID * 2, 0)
        painter.setPen(theme.color("muted"))
        name = PurePosixPath(entry.path).name
        painter.drawText(low, left, metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, low.width()))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        title = painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, left, title)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        """A click on the box, or the space bar, ticks."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return False
        if isinstance(event, QMouseEvent):
            box = self._tick(QRect(option.rect)).adjusted(-GRID * 2, -GRID * 3, GRID, GRID * 3)
            hit = event.type() == QEvent.Type.MouseButtonRelease and box.contains(event.position().toPoint())
        else:
            hit = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if not hit:
            return False
        other = Qt.CheckState.Unchecked if state == Qt.CheckState.Checked else Qt.CheckState.Checked
        return model.setData(index, other, Qt.ItemDataRole.CheckStateRole)

    @staticmethod
    def _tick(row: QRect) -> QRect:
        return QRect(row.left() + GRID * 4, row.center().y() - 8, 16, 16)
