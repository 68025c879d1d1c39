"""The links that the map shows as a table, in step with the canvas: what is marked there is the row in hand here."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.scene import KIND_IDS, STATE_IDS, Scene
from curator.ui.graph.words import edge_sentence, kind_label, state_label
from curator.ui.theme import GRID, Theme
from curator.ui.translation import decimal, number

Index = QModelIndex | QPersistentModelIndex
FROM, KIND, TO, WEIGHT, STATE = range(5)
_SOON = 60


class EdgeModel(QAbstractTableModel):
    """Rows are edges of a scene by number, in the order of one column."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scene: Scene | None = None
        self._edges = np.zeros(0, dtype=np.int64)
        self._places: dict[int, int] | None = None
        self._titles = np.zeros(0, dtype=np.int64)
        self._column, self._order = FROM, Qt.SortOrder.AscendingOrder

    def show_edges(self, scene: Scene | None, edges: np.ndarray[Any, np.dtype[np.int64]]) -> None:
        """Other edges, in the present order."""
        self.beginResetModel()
        if scene is not self._scene:
            self._scene = scene
            titles = [title.casefold() for title in scene.titles] if scene is not None else []
            self._titles = np.argsort(np.argsort(np.array(titles, dtype=np.str_), kind="stable"), kind="stable")
        self._edges = edges
        self._arrange()
        self.endResetModel()

    def edge(self, row: int) -> int:
        """The number of a row's edge."""
        return int(self._edges[row])

    def row(self, edge: int) -> int:
        """The row of an edge, -1 where it is not shown."""
        if self._places is None:
            self._places = {int(number): row for row, number in enumerate(self._edges)}
        return self._places.get(edge, -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        self._column, self._order = column, order
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        self._places = None
        scene, edges = self._scene, self._edges
        if scene is None or not len(edges):
            return
        source, target = self._titles[scene.source[edges]], self._titles[scene.target[edges]]
        key = {
            FROM: source,
            KIND: scene.kind[edges].astype(np.int64),
            TO: target,
            WEIGHT: np.nan_to_num(scene.weight[edges], nan=-1.0),
            STATE: scene.state[edges].astype(np.int64),
        }[self._column]
        down = self._order == Qt.SortOrder.DescendingOrder
        self._edges = edges[np.lexsort((target, source, -key if down else key))]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._edges)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("From"), self.tr("Kind"), self.tr("To"), self.tr("Weight"), self.tr("State"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        scene = self._scene
        if scene is None or not index.isValid():
            return None
        number, column = self.edge(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(scene, number, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return edge_sentence(scene, number)
        if role == Qt.ItemDataRole.ForegroundRole and column == KIND:
            return QBrush(self._theme.kind_text(KIND_IDS[scene.kind[number]]))
        if role == Qt.ItemDataRole.ForegroundRole and column == STATE and scene.state[number] >= 0:
            return QBrush(self._theme.state(STATE_IDS[scene.state[number]]))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == WEIGHT:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _words(self, scene: Scene, number: int, column: int) -> str:
        if column == FROM:
            return str(scene.titles[scene.source[number]])
        if column == TO:
            return str(scene.titles[scene.target[number]])
        if column == KIND:
            return kind_label(KIND_IDS[scene.kind[number]])
        if column == WEIGHT:
            weight = float(scene.weight[number])
            return "" if np.isnan(weight) else decimal(weight)
        state = int(scene.state[number])
        return state_label(STATE_IDS[state]) if state >= 0 else self.tr("stated")


class EdgeTable(QWidget):
    """Below a canvas. The canvas's own commands work here, too, on the row in hand."""

    menu_wanted = Signal(int, int, QPoint)
    """As the canvas's: node (-1), edge, place on the screen."""

    def __init__(self, canvas: GraphCanvas, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._following = False
        self.setAccessibleName(self.tr("Links shown on the map"))
        self.model = EdgeModel(theme, self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Table of the links shown"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(FROM, Qt.SortOrder.AscendingOrder)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * GRID)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        for column, width in ((FROM, 65), (KIND, 36), (TO, 65), (WEIGHT, 20), (STATE, 34)):
            header.resizeSection(column, width * GRID)
        header.setSectionResizeMode(FROM, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(TO, QHeaderView.ResizeMode.Stretch)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        self.view.selectionModel().currentRowChanged.connect(self._go)
        self.view.doubleClicked.connect(lambda index: self._fit(self.model.edge(index.row())))
        self.only = QCheckBox(self.tr("Only of what is chosen"))
        self.only.setToolTip(self.tr("Only the links of the chosen patterns, or of the one the keyboard is on"))
        self.only.toggled.connect(self.refresh)
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        head = QHBoxLayout()
        head.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        head.addWidget(self.count)
        head.addStretch(1)
        head.addWidget(self.only)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(0)
        column_.addLayout(head)
        column_.addWidget(self.view, 1)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._fill)
        canvas.edge_chosen.connect(self._follow)
        canvas.selection_changed.connect(self._narrow)
        canvas.walker_moved.connect(lambda _node: self._narrow())

    def refresh(self) -> None:
        """The canvas shows others: so does the table, if it is seen."""
        self._soon.start()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self._fill()

    def _narrow(self) -> None:
        if self.only.isChecked():
            self.refresh()

    def _fill(self) -> None:
        if not self.isVisible():
            return
        scene = self._canvas.graph
        shown = self._canvas.item.shown
        if scene is not None and self.only.isChecked():
            chosen = self._canvas.selected or {self._canvas.walker} - {-1}
            among = np.zeros(len(scene), dtype=np.bool_)
            among[list(chosen)] = True
            shown = shown & (among[scene.source] | among[scene.target])
        self._following = True
        self.model.show_edges(scene, np.flatnonzero(shown))
        self._following = False
        count = len(np.flatnonzero(shown))
        self.count.setText(self.tr("1 link") if count == 1 else self.tr("{0} links").format(number(count)))
        self._follow(self._canvas.marked)

    def _follow(self, edge: int) -> None:
        """The canvas marked another edge."""
        row = self.model.row(edge) if edge >= 0 else -1
        self._following = True
        if row < 0:
            self.view.clearSelection()
        elif self.view.currentIndex().row() != row or not self.view.selectionModel().hasSelection():
            self.view.selectRow(row)
            self.view.scrollTo(self.model.index(row, FROM))
        self._following = False

    def _go(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Another row is in hand: the canvas marks its edge and brings it into view."""
        scene = self._canvas.graph
        if self._following or not current.isValid() or scene is None:
            return
        edge = self.model.edge(current.row())
        self._canvas.reveal(int(scene.target[edge]))
        self._canvas.reveal(int(scene.source[edge]))
        self._canvas.mark(edge)

    def _fit(self, edge: int) -> None:
        scene = self._canvas.graph
        if scene is not None:
            self._canvas.fit_nodes([int(scene.source[edge]), int(scene.target[edge])])

    def _ask_menu(self, at: QPoint) -> None:
        index = self.view.indexAt(at)
        if not index.isValid():
            index = self.view.currentIndex()
        if index.isValid():
            edge = self.model.edge(index.row())
            self._canvas.mark(edge)
            self.menu_wanted.emit(-1, edge, self.view.viewport().mapToGlobal(at))
