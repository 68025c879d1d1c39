"""The middle of the window: the pattern in hand under its head, as form, as its reader sees it, as text, as changes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.ui.actions import Actions, Command
from curator.ui.session_bridge import SessionBridge
from curator.ui.shell.header import PatternHeader
from curator.ui.tasks import Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.translation import marked
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from curator.library.editing.session import Change
    from curator.library.index.summary import Summary

TABS = (
    ("form", marked("PatternPane", "Form")),
    ("read", marked("PatternPane", "Read")),
    ("text", marked("PatternPane", "Text")),
    ("yaml", marked("PatternPane", "YAML")),
    ("changes", marked("PatternPane", "Changes")),
)
_BESIDE = 1_240  # px of width from which form and reader stand side by side
_SOON = 120  # ms to gather edits before the head is worked out again


class PatternPane(QWidget):
    """Head, tabs and pages; the pages are put in by `add_page` when they are built."""

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge, self._actions, self._tasks = bridge, actions, tasks
        self._pages: dict[str, QWidget] = {}
        self._holders: dict[str, QVBoxLayout] = {}
        self._looking: Task | None = None
        self._beside_wanted = True
        self._diverted = False  # from the form to the text of a broken file
        self.header = PatternHeader(theme)
        self.tabs = QTabBar()
        self.tabs.setProperty("role", "pages")
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Views of the pattern"))
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.stack = QStackedWidget()
        for name, text in TABS:
            self.tabs.addTab(self.tr(text))
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            self._holders[name] = layout
            self.stack.addWidget(holder)
        self.beside = QWidget()
        self.beside.setProperty("role", "beside")
        self._holders["beside"] = QVBoxLayout(self.beside)
        self._holders["beside"].setContentsMargins(0, 0, 0, 0)
        self.beside.hide()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.stack)
        self.split.addWidget(self.beside)
        self.split.setSizes([1000, 1000])

        self.empty = EmptyState(
            theme,
            "pattern",
            self.tr("No pattern in hand"),
            self.tr("Choose one from the list, or press Ctrl+F and type a few words of it."),
        )
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._tool_row())
        line = QWidget()
        line.setProperty("role", "hairline")
        line.setFixedHeight(1)
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column.addWidget(line)
        column.addWidget(self.split, 1)
        self._filled = QStackedLayout(self)
        self._filled.addWidget(self.empty)
        self._filled.addWidget(filled)

        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._look)
        self.tabs.currentChanged.connect(self._on_tab)
        bridge.current_changed.connect(self._on_current)
        bridge.changed.connect(self._on_change)
        theme.changed.connect(self._fit_row)  # its text may have another size

    def _tool_row(self) -> QHBoxLayout:
        self._travel: list[QToolButton] = []
        self._steps: list[QToolButton] = []
        self._row = row = QHBoxLayout()
        row.setContentsMargins(GRID * 6, 0, GRID * 5, 0)
        row.setSpacing(GRID)
        row.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        for name in ("go.back", "go.forward", "edit.undo", "edit.redo"):
            button = QToolButton()
            button.setDefaultAction(self._actions.action(name))
            button.setAccessibleName(self._actions.action(name).text())
            row.addWidget(button)
            (self._travel if name.startswith("go.") else self._steps).append(button)
        save = self._actions.action("file.save")
        self.save_button = QPushButton()
        self.save_button.setAccessibleName(self.tr("Save"))
        self.save_button.setProperty("role", "save")
        self.save_button.setText(self.tr("Save"))
        self.save_button.clicked.connect(save.trigger)
        save.changed.connect(self._show_save)
        self._show_save()
        row.addSpacing(GRID)
        row.addWidget(self.save_button)
        return row

    def _show_save(self) -> None:
        save = self._actions.action("file.save")
        self.save_button.setToolTip(save.toolTip())
        self.save_button.setEnabled(save.isEnabled())
        self.save_button.setIcon(QIcon() if self.save_button.text() else save.icon())

    # pages

    def register_commands(self, group: str) -> None:
        """Alt+1 … Alt+5 for the tabs."""
        for number, (name, text) in enumerate(TABS):
            self._actions.register(
                Command(f"view.{name}", self.tr(text), f"Alt+{number + 1}", name, group),
                partial(self.show_tab, name),
                enabled_when=lambda: self._bridge.current is not None,
            )
        self._actions.register(
            Command("view.pattern", self.tr("Go into the pattern"), group=group),
            self._enter,
            enabled_when=lambda: self._bridge.current is not None,
        )
        self._actions.register(
            Command("view.beside", self.tr("Reader beside the form when there is room"), group=group, checkable=True),
            self._toggle_beside,
            checked_when=lambda: self._beside_wanted,
        )

    def add_page(self, name: str, page: QWidget) -> None:
        """Put a view into its tab."""
        self._pages[name] = page
        self._holders[name].addWidget(page)
        self._arrange()

    def page(self, name: str) -> QWidget | None:
        """The view of a tab, None until it is built."""
        return self._pages.get(name)

    @property
    def tab(self) -> str:
        """The name of the tab in view."""
        return TABS[max(0, self.tabs.currentIndex())][0]

    def show_tab(self, name: str, focus: bool = True) -> None:
        """Bring a tab forward and put the focus into its view."""
        self.tabs.setCurrentIndex([tab for tab, _ in TABS].index(name))
        if focus:
            self._enter()

    def _enter(self) -> None:
        page = self._pages.get(self.tab)
        if page is not None:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not page.hasFocus() and page.focusWidget() is None:
                page.focusNextPrevChild(True)

    def _on_tab(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        self._arrange()

    # side by side

    @property
    def beside_wanted(self) -> bool:
        return self._beside_wanted

    def set_beside(self, wanted: bool) -> None:
        """Whether the reader may stand beside the form when there is room."""
        self._beside_wanted = wanted
        self._arrange()

    def _toggle_beside(self) -> None:
        self.set_beside(not self._beside_wanted)
        self._actions.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_row()
        self._arrange()

    def _fit_row(self) -> None:
        """The tabs come first: back and forward, undo and redo, and the word on Save go where they lack the room.

        All of them have keys and stand in the menu. At last the tabs move together.
        """
        for kept in range(4, -1, -1):
            for button in self._travel:
                button.setVisible(kept > 3)
            for button in self._steps:
                button.setVisible(kept > 2)
            self.save_button.setText(self.tr("Save") if kept > 1 else "")
            self._show_save()
            self._draw_together(kept == 0)
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break

    def _draw_together(self, tight: bool) -> None:
        if bool(self.tabs.property("tight")) != tight:
            self.tabs.setProperty("tight", tight)
            self.tabs.style().unpolish(self.tabs)
            self.tabs.style().polish(self.tabs)

    def _arrange(self) -> None:
        reader = self._pages.get("read")
        if reader is None:
            return
        beside = self._beside_wanted and self.width() >= _BESIDE and self.tab in ("form", "yaml")
        home = self._holders["beside" if beside else "read"]
        if home.indexOf(reader) < 0:
            home.addWidget(reader)
            reader.show()
        self.beside.setVisible(beside)

    # the pattern in hand

    def _on_current(self, path: str) -> None:
        self._filled.setCurrentIndex(1 if path else 0)
        self._soon.stop()
        self._look()

    def _on_change(self, change: Change) -> None:
        if self._bridge.current in change.paths:
            self._soon.start()

    def _look(self) -> None:
        path = self._bridge.current
        if self._looking is not None:
            self._looking.cancel()
        if path is not None and self._bridge.ready:
            self._looking = self._tasks.run(lambda _progress: _facts(self._bridge, path), self._show, owner=self)

    def _show(self, facts: tuple[Summary | None, int]) -> None:
        summary, places = facts
        self.header.show_summary(summary)
        self.header.show_changes(places)
        if summary is None:
            return
        if summary.failure is not None and self.tab == "form":  # a form cannot show it, but its text can be mended
            self.show_tab("yaml", focus=False)
            self._diverted = True
        elif summary.failure is None and self._diverted and self.tab == "yaml":
            self.show_tab("form", focus=False)
            self._diverted = False


def _facts(bridge: SessionBridge, path: str) -> tuple[Summary | None, int]:
    from curator.library.index.summary import summarise
    from curator.ui.changes.differences import unsaved_difference

    pattern = bridge.pattern(path)
    if pattern is None:
        return None, 0
    places = unsaved_difference(bridge, path).places if path in bridge.session.changed() else 0
    return summarise(path, pattern), places
