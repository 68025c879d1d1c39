"""The head of the review: how much is left and how fast it goes, which links are asked, in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QToolButton, QVBoxLayout, QWidget

from curator.library.review.queue import DIMENSIONS, ORDERS, Narrowing, Queue
from curator.ui.actions import Actions
from curator.ui.icons import icon
from curator.ui.review.chooser import Choice, Chooser
from curator.ui.review.desk import ReviewDesk
from curator.ui.review.texts import dimension_name, order_name, order_tip, pace_words, tr, value_name
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.flow import FlowLayout


class QueueBar(QWidget):
    """Shows the desk's counts; changes its filters and its order."""

    def __init__(self, desk: ReviewDesk, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._theme = desk, theme
        self._total = 0
        self.setProperty("role", "queue")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.count, self.pace = QLabel(), QLabel()
        self.count.setProperty("role", "heading")
        self.pace.setProperty("role", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(GRID * 30)
        self.bar.setAccessibleName(tr("Decided so far"))
        self.order_button = self._order_menu()
        self.batch_button = _quiet(actions, "review.batch")
        self.sight_button = _quiet(actions, "review.sight")
        self.undo_button = _quiet(actions, "review.undo")
        top = QHBoxLayout()
        top.setSpacing(3 * GRID)
        for widget in (self.count, self.bar, self.pace):
            top.addWidget(widget)
        top.addStretch(1)
        for button in (self.order_button, self.batch_button, self.sight_button, self.undo_button):
            top.addWidget(button)
        filters = QWidget()
        row = FlowLayout(filters, GRID)
        self.choosers: dict[str, Chooser] = {}
        for name in DIMENSIONS:
            anything = "" if name == "state" else tr("all")
            chooser = Chooser(theme, dimension_name(name), partial(self._ask_choices, name), anything)
            chooser.chosen.connect(partial(self._narrow, name))
            self.choosers[name] = chooser
            row.addWidget(chooser)
        self.clear_button = QToolButton()
        self.clear_button.setText(tr("Clear filters"))
        self.clear_button.setProperty("role", "filter")
        self.clear_button.setAccessibleName(self.clear_button.text())
        self.clear_button.clicked.connect(self.clear)
        row.addWidget(self.clear_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(top)
        column.addWidget(filters)
        desk.counted.connect(self.refresh)
        self.refresh()

    @property
    def queue(self) -> Queue:
        return self._desk.queue

    def clear(self) -> None:
        """No filter but the state."""
        self._desk.show(Narrowing(state=self.queue.narrowing.state))

    def refresh(self) -> None:
        """Counts, pace, filters as they are now."""
        queue, sitting = self.queue, self._desk.sitting
        left = queue.left
        decided = sitting.decided
        whole = decided + left
        if not self._desk.loaded:
            self.count.setText(tr("Reading…"))
        elif decided:
            self.count.setText(tr("{0} of {1}").format(number(decided), number(whole)))
        else:
            self.count.setText(tr("1 link") if left == 1 else tr("{0} links").format(number(left)))
        self.count.setToolTip(
            tr("{0} decided since the review was opened, {1} left").format(number(decided), number(left))
        )
        self.count.setAccessibleName(self.count.toolTip())
        self.bar.setRange(0, max(1, whole))
        self.bar.setValue(decided)
        self.bar.setVisible(decided > 0)
        self.pace.setText(pace_words(sitting.pace(left)))
        self.pace.setVisible(bool(self.pace.text()))
        narrowing = queue.narrowing
        titles = self._titles(narrowing)
        for name, chooser in self.choosers.items():
            value = getattr(narrowing, name)
            chooser.show_value(value, value_name(name, value, titles) if value else "")
        self.clear_button.setVisible(narrowing.narrow)
        self.order_button.setText(order_name(queue.order))
        self.order_button.setAccessibleName(tr("Order: {0}").format(order_name(queue.order)))
        for action in self._orders.actions():
            action.setChecked(action.data() == queue.order)

    def _titles(self, narrowing: Narrowing) -> dict[str, str]:
        """Titles of the source and the target that filters name."""
        wanted = {narrowing.source, narrowing.target} - {""}
        found: dict[str, str] = {}
        if wanted:
            for item in self.queue.review.items:
                if item.path in wanted:
                    found[item.path] = item.title
                if item.slug in wanted:
                    found[item.slug] = item.target_title
                if len(found) == len(wanted):
                    break
        return found

    def _ask_choices(self, dimension: str, then: Callable[[Sequence[Choice]], None]) -> None:
        self._desk.look(partial(choices, dimension=dimension), then)

    def _narrow(self, dimension: str, value: str) -> None:
        self._desk.show(replace(self.queue.narrowing, **{dimension: value}))

    def _order_menu(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(self._theme, "sort"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tr("In which order links are asked"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self._orders = QActionGroup(menu)
        for name in ORDERS:
            action = menu.addAction(order_name(name))
            action.setCheckable(True)
            action.setData(name)
            action.setToolTip(order_tip(name))
            action.triggered.connect(lambda _checked=False, order=name: self._desk.show(self.queue.narrowing, order))
            self._orders.addAction(action)
        menu.setToolTipsVisible(True)
        button.setMenu(menu)
        return button


def choices(queue: Queue, dimension: str) -> list[Choice]:
    """The values of a dimension with their names, and how many links each leaves."""
    titles: dict[str, str] = {}
    if dimension in ("source", "target"):
        for item in queue.review.items:
            titles[item.path if dimension == "source" else item.slug] = (
                item.title if dimension == "source" else item.target_title
            )
    return [(value, value_name(dimension, value, titles), count) for value, count in queue.facet(dimension)]


def _quiet(actions: Actions, command: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(actions.action(command))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAccessibleName(actions.action(command).text())
    return button
