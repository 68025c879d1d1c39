"""The palette's window: a field, and below it what fits, commands and patterns, ready to be run by Enter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from curator.ui.icons import icon, paint_icon
from curator.ui.palette.matching import best
from curator.ui.palette.words import called_elsewhere
from curator.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from curator.library.search.results import Row
    from curator.ui.actions import Actions
    from curator.ui.session_bridge import SessionBridge
    from curator.ui.tasks import Task, Tasks

_Index = QModelIndex | QPersistentModelIndex
_MOST = 60
_WIDTH = GRID * 150
_ROWS = 11
ITEM = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Item:
    """One line: a command's id, or a pattern's path."""

    text: str
    detail: str
    icon: str
    command: str = ""
    path: str = ""


class Palette(QDialog):
    """Asks what to do next. `>` before the letters leaves patterns out."""

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "palette")
        self.setWindowTitle(self.tr("Command palette"))
        self.setAccessibleName(self.tr("Command palette"))
        self._bridge, self._actions, self._tasks = bridge, actions, tasks
        self._looking: Task | None = None
        self.field = QLineEdit()
        self.field.setProperty("role", "palette")
        self.field.setPlaceholderText(self.tr("A command or a pattern"))
        self.field.setAccessibleName(self.tr("Command or pattern"))
        leading = self.field.addAction(icon(theme, "command"), QLineEdit.ActionPosition.LeadingPosition)
        leading.setText(self.tr("Command palette"))
        self.items = _Items()
        self.list = QListView()
        self.list.setProperty("role", "palette")
        self.list.setModel(self.items)
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Commands and patterns that fit"))
        self.nothing = QLabel(self.tr("No command or pattern is called so."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 2, GRID * 2, GRID * 2, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self.nothing)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._look)
        self.list.clicked.connect(self._run)
        row = self.list.itemDelegate().sizeHint(QStyleOptionViewItem(), self.items.index(0, 0)).height()
        for each in (self.list, self.nothing):
            each.setFixedHeight(row * _ROWS)
        self.setFixedWidth(min(_WIDTH, parent.width() - GRID * 10))
        self._look("")

    def ask(self) -> None:
        """Show it in the upper middle of the window."""
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            corner = parent.mapToGlobal(parent.rect().topLeft())
            self.move(corner.x() + (parent.width() - self.width()) // 2, corner.y() + GRID * 14)
        self.show()
        self.field.setFocus()

    def _look(self, text: str) -> None:
        if self._looking is not None:
            self._looking.cancel()
        wanted = text.removeprefix(">").strip()
        commands = self._commands(wanted)
        if text.startswith(">") or not wanted or not self._bridge.ready:
            self._show(commands)
            return
        catalogue = self._bridge.catalogue
        self._looking = self._tasks.run(
            lambda _progress: catalogue.slugs(wanted, _MOST // 2),
            on_done=lambda rows: self._show([*self._patterns(rows, commands), *commands]),
            owner=self,
        )

    def _commands(self, wanted: str) -> list[Item]:
        known = []
        for command in self._actions.commands():
            action = self._actions.action(command.id)
            if command.id == "app.palette" or not action.isEnabled():
                continue
            text = action.text().replace("&", "")
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            known.append((f"{text} {command.group}", Item(text, keys, command.icon or "command", command=command.id)))
        found = best(wanted, known, _MOST)
        elsewhere = called_elsewhere(wanted)
        others = [item for _, item in known if item.command in elsewhere and item not in found]
        return [*found, *others][:_MOST]

    @staticmethod
    def _patterns(rows: Sequence[Row], commands: Sequence[Item]) -> list[Item]:
        most = 6 if commands else _MOST
        return [Item(row.title, row.domain.replace("-", " "), "pattern", path=row.path) for row in rows[:most]]

    def _show(self, items: Sequence[Item]) -> None:
        self.items.show(tuple(items))
        self.list.setCurrentIndex(self.items.index(0, 0))
        self.list.setVisible(bool(items))
        self.nothing.setVisible(not items)

    def _run(self) -> None:
        item: Item | None = self.list.currentIndex().data(ITEM)
        if item is None:
            return
        self.close()
        if item.path:
            self._actions.trigger("go.library")
            self._bridge.open_pattern(item.path)
        else:
            self._actions.trigger(item.command)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
            if event.key() in steps:
                row = self.list.currentIndex().row() + steps[Qt.Key(event.key())]
                row = max(0, min(self.items.rowCount() - 1, row))
                self.list.setCurrentIndex(self.items.index(row, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run()
                return True
        return super().eventFilter(watched, event)


class _Items(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[Item, ...] = ()

    def show(self, items: tuple[Item, ...]) -> None:
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self._items[index.row()]
        if role == ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{item.text}, {item.detail}" if item.detail else item.text
        return None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        return QSize(GRID * 40, view.fontMetrics().height() + GRID * 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item: Item = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint" if chosen else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0, 0.5, 0, -0.5), 6, 6)
        inner = option.rect.adjusted(GRID * 2, 0, -GRID * 3, 0)
        place = QRect(inner.left(), inner.center().y() - 8, 16, 16)
        paint_icon(painter, place, item.icon, self._theme.color("accent" if item.path else "muted"))
        inner.setLeft(inner.left() + GRID * 7)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.color("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | middle, item.detail)
        inner.setRight(inner.right() - painter.fontMetrics().horizontalAdvance(item.detail) - GRID * 4)
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.color("text"))
        words = painter.fontMetrics().elidedText(item.text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | middle, words)
        painter.restore()
