"""The table that shows items: flat, as tall as its rows, every cell edited where it stands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSizePolicy,
)

from curator.schema.fields import Column
from curator.ui.form.cell import CROSS, NUMERIC, Cell, Hovered
from curator.ui.form.context import FormContext
from curator.ui.form.items import ItemsModel
from curator.ui.theme import GRID

_ROW = GRID * 7


class ItemsTable(Hovered):
    """Rows that can be removed (Delete, or the × of the row under the mouse) and moved (Alt+Up, Alt+Down)."""

    removed = Signal(int)
    shifted = Signal(int, int)  # row, by
    opened = Signal(int)  # Ctrl+Return: go to the pattern that the row names

    def __init__(self, model: ItemsModel, context: FormContext, name: str, editable: bool = True) -> None:
        super().__init__()
        self.items, self._context, self._editable = model, context, editable
        self.more: Callable[[QMenu, int], None] | None = None
        self._hovered = -1
        self.setModel(model)
        self.setItemDelegate(Cell(model, context, self))
        self.setAccessibleName(name)
        self.setProperty("role", "items")
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setMinimumSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(CROSS)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if editable:
            self.setEditTriggers(
                QAbstractItemView.EditTrigger.DoubleClicked
                | QAbstractItemView.EditTrigger.EditKeyPressed
                | QAbstractItemView.EditTrigger.AnyKeyPressed
                | QAbstractItemView.EditTrigger.SelectedClicked
            )
        else:
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        model.modelReset.connect(self._arrange)
        context.theme.changed.connect(self._arrange)
        self._arrange()

    def sizeHint(self) -> QSize:
        header = self.horizontalHeader().sizeHint().height() if not self.horizontalHeader().isHidden() else 0
        return QSize(320, header + _ROW * self.items.rowCount() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(GRID * 40, self.sizeHint().height())

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:  # Return, which the cell's editor has passed on
            super().keyPressEvent(event)
            return
        row, key = self.currentIndex().row(), event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if row >= 0 and self._editable and key == Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif row >= 0 and self._editable and alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit(row, -1 if key == Qt.Key.Key_Up else 1)
        elif row >= 0 and control and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif row >= 0 and self._editable and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).row()
        if self._editable and row >= 0 and event.position().x() >= self.viewport().width() - CROSS:
            self.removed.emit(row)
            return
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it is as tall as its rows

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.indexAt(event.pos()).row()
        if row < 0:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.more is not None:
            self.more(menu, row)
        if self._editable:
            last = self.items.rowCount() - 1
            menu.addAction(self.tr("Move up"), lambda: self.shifted.emit(row, -1)).setEnabled(row > 0)
            menu.addAction(self.tr("Move down"), lambda: self.shifted.emit(row, 1)).setEnabled(row < last)
            menu.addSeparator()
            menu.addAction(self.tr("Remove"), lambda: self.removed.emit(row))
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(event.globalPos())

    @property
    def hovered(self) -> int:
        """The row under the mouse, -1 for none."""
        return self._hovered

    def focus_row(self, row: int) -> None:
        """Make a row the current one, as far as it is there."""
        row = min(row, self.items.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self.items.index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _arrange(self) -> None:
        one = len(self.items.columns) == 1
        self.horizontalHeader().setVisible(not one and self.items.rowCount() > 0)
        self._share()
        self.setVisible(self.items.rowCount() > 0)
        self.updateGeometry()

    def _share(self) -> None:
        """Numbers take what they need; texts share the rest, the first and the long ones more."""
        columns = self.items.columns
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        metrics = QFontMetrics(self._context.theme.font("body"))
        room = self.viewport().width() - (CROSS if self._editable else 0)
        weights = [_weight(column) for column in columns]
        fixed = {
            place: max(metrics.horizontalAdvance(column.label) + GRID * 4, GRID * 19)
            for place, column in enumerate(columns)
            if not weights[place]
        }
        left = max(room - sum(fixed.values()), GRID * 10)
        whole = sum(weights) or 1.0
        for place, weight in enumerate(weights):
            width = fixed[place] if place in fixed else round(left * weight / whole)
            header.resizeSection(place, width)
        if self._editable:
            header.resizeSection(len(columns), CROSS)


def _weight(column: Column) -> float:
    if column.widget in NUMERIC:
        return 0.0
    if column.widget in ("text", "slug"):
        return 2.4
    return 1.0 if column.widget == "combo" else 1.6
