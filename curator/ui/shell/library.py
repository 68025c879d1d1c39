"""The library workspace: browser, the pattern in hand, and the docks beside it."""

import itertools

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSplitter,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.ui.actions import Actions, Command
from curator.ui.browser import Browser
from curator.ui.icons import icon
from curator.ui.session_bridge import SessionBridge
from curator.ui.shell.pattern_pane import TABS, PatternPane
from curator.ui.tasks import Tasks
from curator.ui.theme import GRID, Theme

_RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
_NARROW = 1_180  # px of the workspace below which the docks are folded into tabs
_LOW = 700
_BROWSER = 288
_SIDE = 316


class LibraryWorkspace(QWidget):
    """Places the three parts; views are put in as they are built."""

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self._folded: bool | None = None
        self._restored = False
        self.browser = Browser(bridge, actions, tasks, theme)
        self.browser.setMinimumWidth(GRID * 52)
        self.pane = PatternPane(bridge, actions, tasks, theme)
        self.pane.setMinimumWidth(GRID * 100)
        self.inner = QMainWindow()
        self.inner.setWindowFlags(Qt.WindowType.Widget)
        self.inner.setDockNestingEnabled(True)
        self.inner.setCentralWidget(self.pane)
        self.inner.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.docks: dict[str, QDockWidget] = {}
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.browser)
        self.split.addWidget(self.inner)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([_BROWSER, 1_000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)

    def add_dock(self, name: str, title: str) -> None:
        """A dock on the right, empty until `fill_dock`."""
        dock = QDockWidget(title)
        dock.setObjectName(name)
        dock.setAccessibleName(title)
        dock.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetMovable
            | QDockWidget.DockWidgetFeature.DockWidgetFloatable
            | QDockWidget.DockWidgetFeature.DockWidgetClosable
        )
        dock.setTitleBarWidget(_TitleBar(dock, self._theme))
        self.inner.addDockWidget(_RIGHT, dock)
        self.docks[name] = dock
        action = dock.toggleViewAction()
        self._actions.register(
            Command(f"view.{name}", title, icon=name, group=self.tr("View"), checkable=True),
            lambda: dock.setVisible(not dock.isVisible()),
            checked_when=lambda: not dock.isHidden(),
        )
        action.toggled.connect(self._actions.refresh)

    def fill_dock(self, name: str, view: QWidget) -> None:
        """Put a view into its dock. Tab goes there after all that is in the window by now, and first to its head."""
        dock = self.docks[name]
        first = all(each.widget() is None for each in self.docks.values())
        heads = [*(self._tab_bars() if first else ()), *dock.titleBarWidget().findChildren(QToolButton)]
        heads = [head for head in heads if head.window() is self.window()]  # a floating dock has an order of its own
        # The heads were there before the pages; what is made now is last. To walk along `nextInFocusChain` for the last
        # is no way: it makes each widget the keeper of the next one, and the window then outlives its end.
        last = QWidget(self.inner)
        last.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for before, after in itertools.pairwise([last, *heads]):
            QWidget.setTabOrder(before, after)
        last.deleteLater()
        dock.setWidget(view)

    def _tab_bars(self) -> list[QTabBar]:
        """Where docks are folded into tabs."""
        return self.inner.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)

    # remembered

    def state(self) -> dict[str, object]:
        """Where everything stands."""
        return {
            "docks": bytes(self.inner.saveState(1).toBase64().data()).decode("ascii"),
            "browser": self.split.sizes(),
            "browser_hidden": self.browser.isHidden(),
            "beside_split": self.pane.split.sizes(),
            "beside": self.pane.beside_wanted,
            "tab": self.pane.tab,
            "sort": self.browser.sort,
            "folded": bool(self._folded),
        }

    def restore(self, state: dict[str, object]) -> None:
        """Put everything back where it stood; what is missing or odd is left as it is."""
        docks, sizes, beside = state.get("docks"), state.get("browser"), state.get("beside_split")
        if isinstance(docks, str):
            self._restored = self.inner.restoreState(QByteArray.fromBase64(docks.encode("ascii", "ignore")), 1)
            self._folded = bool(state.get("folded")) if self._restored else None
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(each, int) for each in sizes):
            self.split.setSizes(sizes)
        if isinstance(beside, list) and len(beside) == 2 and all(isinstance(each, int) and each for each in beside):
            self.pane.split.setSizes(beside)
        self.browser.setVisible(not state.get("browser_hidden"))
        self.pane.set_beside(state.get("beside") is not False)
        self.browser.restore_sort(state.get("sort"))
        tab = state.get("tab")
        if tab in [name for name, _ in TABS]:
            self.pane.show_tab(str(tab), focus=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Tabs where there is little room, one below the other where there is enough."""
        docks = [dock for dock in self.docks.values() if not dock.isFloating()]
        narrow = self.width() < _NARROW or self.height() < _LOW
        if len(docks) < 2 or narrow == self._folded:
            return
        first_time, self._folded = self._folded is None, narrow
        for one, other in itertools.pairwise(docks):
            if narrow:
                self.inner.tabifyDockWidget(one, other)
            else:
                self.inner.addDockWidget(_RIGHT, other, Qt.Orientation.Vertical)  # takes it out of the tabs
        if narrow:
            docks[0].raise_()
        for bar in self._tab_bars():
            bar.setProperty("role", "docks")
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setAccessibleName(self.tr("Docks"))
            bar.style().polish(bar)
        if first_time:
            self.split.setSizes([_BROWSER if not narrow else self.browser.minimumWidth() + GRID * 12, self.width()])
            self.inner.resizeDocks([docks[0]], [_SIDE if not narrow else _SIDE - GRID * 10], Qt.Orientation.Horizontal)


class _TitleBar(QWidget):
    """A dock's head: its title, and two quiet buttons."""

    def __init__(self, dock: QDockWidget, theme: Theme) -> None:
        super().__init__(dock)
        self.setProperty("role", "dock-title")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(dock.windowTitle())
        label.setProperty("role", "dock-name")
        dock.windowTitleChanged.connect(label.setText)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 4, GRID, GRID, GRID)
        row.setSpacing(0)
        row.addWidget(label)
        row.addStretch(1)
        out = QToolButton()
        out.setIcon(icon(theme, "external"))
        out.setToolTip(self.tr("Put into a window of its own, or back"))
        out.setAccessibleName(self.tr("Undock {0}").format(dock.windowTitle()))
        out.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        close = QToolButton()
        close.setIcon(icon(theme, "close"))
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close {0}").format(dock.windowTitle()))
        close.clicked.connect(dock.close)
        for button in (out, close):
            button.setProperty("role", "small")
            row.addWidget(button)
