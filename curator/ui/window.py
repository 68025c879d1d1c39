"""The window of one library: places rail, workspaces, status line and notices, and brings them to life in turn.

Each view is constructed as `View(bridge, actions, tasks, theme)` after the first paint (how it lives stands in
curator/ui/session_bridge.py). Another library is another window; `open_requested(Path)` asks the application for it.
"""

import importlib
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from curator.ui.actions import Actions
from curator.ui.guide.places import tell
from curator.ui.messages import Messages
from curator.ui.opening import (
    Opened,
    forget_sources,
    load_for_map,
    load_heavy,
    load_in_steps,
    map_loaded,
    open_library,
    scan,
)
from curator.ui.session_bridge import SessionBridge
from curator.ui.settings import Settings
from curator.ui.shell.commands import Commands
from curator.ui.shell.help import Help
from curator.ui.shell.keys import Keys
from curator.ui.shell.library import LibraryWorkspace
from curator.ui.shell.notices import NoticeBar
from curator.ui.shell.rail import WORKSPACES, Rail
from curator.ui.shell.status import StatusLine
from curator.ui.tasks import Progress, Tasks
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme

# (tab or dock, module, class); built in this order
_PAGES = (
    ("form", "curator.ui.form", "FormView"),
    ("read", "curator.ui.reader", "ReaderView"),
    ("text", "curator.ui.sections", "SectionsView"),
    ("yaml", "curator.ui.source", "SourceView"),
    ("changes", "curator.ui.changes.view", "ChangesView"),
)
_DOCKS = (
    ("neighbourhood", "curator.ui.graph", "NeighbourhoodView"),
    ("inferred", "curator.ui.review", "LinksPanel"),
)
_REMEMBERING = ("form", "read", "problems")  # views whose own state is kept: what is folded, how it is read or listed
_TURN = 0.008  # s
_BREATH = 1  # ms between two turns, in which whoever waited longer comes first
_SAVED_SOON = 50  # ms until closing is tried again that a save was in the way of
_DEFAULT_SIZE = (GRID * 350, GRID * 225)


class Window(QMainWindow):
    """One library on screen. `started` is emitted when every view stands, `painted` after the first paint."""

    painted = Signal()
    started = Signal()
    open_requested = Signal(Path)
    language_chosen = Signal()
    closed = Signal()
    _rows_came = Signal()

    def __init__(self, root: Path, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.root, self.theme, self.settings = root, theme, settings
        self.setObjectName("curator")
        self.setWindowTitle(f"{root.name} – {self.tr('Pattern Curator')}")
        self.setAcceptDrops(True)
        self.setMinimumSize(GRID * 220, GRID * 130)
        self.messages = Messages(self)
        self.tasks = Tasks(self.messages, self)
        self.bridge = SessionBridge(root, self.messages, self)
        self.actions_table = Actions(self, theme)
        self.menu = QMenu(self)
        self._painted = False
        self._closing = False
        self._afterwards: Callable[[], object] | None = None
        self._scanning = False
        self._loaded = False
        self._awaited = ""  # a workspace that comes forward as soon as what it needs is there
        self.workspaces = QStackedWidget()
        self._workspace_views: dict[str, QWidget] = {}
        self.commands = Commands(self)
        self.keys = Keys(self)
        self.library = LibraryWorkspace(self.bridge, self.actions_table, self.tasks, theme)
        self.library.add_dock("neighbourhood", self.tr("Neighbourhood"))
        self.library.add_dock("inferred", self.tr("Inferred links"))
        self.commands.register_views()
        self.rail = Rail(self.actions_table, theme, self.menu)
        self.help = Help(self)
        self.commands.fill_menu()
        tell(self.library, "library")
        self._workspace_views["library"] = self.library
        self.workspaces.addWidget(self.library)
        self.status = StatusLine(self.tasks, theme)
        self.notices = self._compose()
        self._restore_state()
        self.library.browser.list.setFocus()
        self._rows_came.connect(self.library.browser.refresh_soon)
        settings.changed.connect(self._on_setting)

    def _compose(self) -> NoticeBar:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.workspaces, 1)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(body)
        return NoticeBar(self.messages, self.theme, body)

    def _on_setting(self, name: str) -> None:
        if name == "look.scheme":
            self.theme.choose(self.settings.get(name))
        elif name == "look.font_scale":
            self.theme.scale_fonts(self.settings.get(name))
        self.actions_table.refresh()

    # coming to life

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._on_painted)

    def _on_painted(self) -> None:
        self.painted.emit()
        self.tasks.run(lambda _p: open_library(self.root), on_done=self._on_opened, on_failed=self._on_refused)

    def _on_refused(self, failure: Exception) -> None:
        self.library.browser.say_refused(str(failure))
        self.messages.error(str(failure), self.tr("Open another…"), lambda: self.actions_table.trigger("library.open"))

    def _on_opened(self, opened: Opened) -> None:
        if self._closing:
            opened.session.close()
            return
        from curator.ui.changes.by_itself import SavingByItself
        from curator.ui.checking import Checking
        from curator.ui.following import Following
        from curator.ui.shell.facts import Facts
        from curator.ui.shell.places import Places
        from curator.ui.watching import Watching

        self.bridge.attach(opened.session, opened.catalogue)
        self.following = Following(self.bridge, self.tasks, self)
        self.checking = Checking(self.bridge, self.tasks, self)
        self.watching = Watching(self.bridge, self.tasks, self.theme, self)
        self.facts = Facts(self.bridge, self.tasks, self.status, self.rail, self)
        self.checking.counted.connect(lambda errors: self.rail.count("problems", errors, "error"))
        self.places = Places(self.bridge, self.actions_table, self.library.pane, self)
        self.library.browser.checkout.changed.connect(self.facts.refresh_branch)
        self.bridge.changed.connect(lambda _change: self.actions_table.refresh())
        self.bridge.current_changed.connect(lambda _path: self.actions_table.refresh())
        self.bridge.save_requested.connect(lambda paths: self.commands.saving().save(paths))
        self.by_itself = SavingByItself(self.bridge, self.settings, self.commands.saving(), self)
        self.settings.remember_library(self.root)
        self.actions_table.refresh()
        self._build(list(_PAGES))
        self._scan()
        self._show_awaited()

    @property
    def reading(self) -> bool:
        """Whether files are compared with the index at the moment, and read."""
        return self._scanning

    def rescan(self) -> None:
        """Look at every file again, for what changed outside."""
        if self.bridge.ready and not self._scanning:
            self._scan()

    def _scan(self) -> None:
        self._scanning = True
        catalogue = self.bridge.catalogue

        def work(progress: Progress) -> bool:
            return scan(catalogue, progress, self._rows_came.emit).complete

        self.tasks.run(
            work, on_done=self._scan_ended, on_failed=self._scan_failed, label=self.tr("Reading"), owner=self
        )

    def _scan_ended(self, complete: bool) -> None:
        self._scanning = False
        self.library.browser.scan_ended(complete)
        self.checking.hold(not complete)
        self.bridge.indexed.emit(None)
        self._prune_caches()
        if not complete:
            self.messages.warning(
                self.tr("Reading was stopped: list, search and map know a part of the library."),
                self.tr("Read On"),
                self.rescan,
            )

    def _scan_failed(self, failure: Exception) -> None:
        self._scanning = False
        self.library.browser.scan_ended(False)
        self.checking.hold(True)
        self.messages.error(
            self.tr("The library could not be read ({0}); your files are untouched.").format(
                told(str(failure)).rstrip(".")
            ),
            self.tr("Try Again"),
            self.rescan,
        )

    def _prune_caches(self) -> None:
        from curator.library.index import caches
        from curator.library.index.store import folder_of

        most, mine = self.settings.get("cache.most") * 1_000_000, folder_of(self.root)
        self.tasks.run(lambda _progress: caches.prune(most, [mine]), owner=self)

    def _build(self, left: list[tuple[str, str, str]]) -> None:
        """Build the next view and come back for the others, so that the window stays alive in between.

        A view is imported, made and placed in three turns: together they may take more than a tenth of a second.
        """
        if self._closing:
            return
        importlib.import_module(left[0][1])
        QTimer.singleShot(_BREATH, lambda: self._make(left))

    def _make(self, left: list[tuple[str, str, str]]) -> None:
        if self._closing:
            return
        name, module, class_name = left.pop(0)
        view = getattr(sys.modules[module], class_name)(self.bridge, self.actions_table, self.tasks, self.theme)
        view.setParent(self)  # it goes with the window, should that be closed before the view has its place
        QTimer.singleShot(_BREATH, lambda: self._place(name, view, left))

    def _place(self, name: str, view: Any, left: list[tuple[str, str, str]]) -> None:
        if self._closing:
            return
        if name == "form":
            self.checking.told.connect(view.show_findings)
            self.checking.tell()
        if name in self.library.docks:
            tell(view, name)
            self.library.fill_dock(name, view)
        else:
            tell(view, "pattern-changes" if name == "changes" else name)
            self._restore_view(name, view)
            self.library.pane.add_page(name, view)
        if left:
            QTimer.singleShot(_BREATH, lambda: self._build(left))
        elif name == _PAGES[-1][0]:
            self._take_up()
            self.tasks.run(lambda _p: load_heavy(), on_done=lambda _n: self._load(load_in_steps("pyqtgraph")))
        else:
            self.actions_table.refresh()
            forget_sources()
            self.started.emit()

    def _load(self, steps: Iterator[None]) -> None:
        """Take steps for some milliseconds a turn, then build the docks."""
        if self._closing:
            return
        until = time.monotonic() + _TURN
        for _step in steps:
            if time.monotonic() > until:
                QTimer.singleShot(0, lambda: self._load(steps))
                return
        self._loaded = True
        self._build(list(_DOCKS))
        self._show_awaited()

    def take_in_hand(self, path: str) -> None:
        """Show this pattern, as soon as the library is there."""
        if self.bridge.ready:
            self.bridge.open_pattern(path)
        else:
            self._state["current"] = path

    def _take_up(self) -> None:
        """Back to the pattern that was in hand last time, and to what a crash left."""
        path = self._state.get("current")
        if self.bridge.current is None and isinstance(path, str) and self.bridge.find(path) is not None:
            self.bridge.open_pattern(path)
        self.library.browser.take_first()
        if self.bridge.session.recovered():
            from curator.ui.changes.recovery import offer_recovered

            offer_recovered(self.bridge, self.theme, self)
        trouble = self.bridge.session.journal_failure
        if trouble is not None:
            self.messages.warning(trouble)

    # workspaces

    @property
    def workspace(self) -> str:
        """The id of the workspace in view."""
        view = self.workspaces.currentWidget()
        return next((name for name, each in self._workspace_views.items() if each is view), "library")

    def part(self, name: str) -> QWidget | None:
        """A part of the window by name, for the tour: a dock, the browser, the rail, the tabs and the page, Save."""
        pane = self.library.pane
        parts: dict[str, QWidget] = {
            "browser": self.library.browser,
            "rail": self.rail,
            "tabs": pane.tabs,
            "page": pane.stack,
            "save": pane.save_button,
        }
        return parts.get(name) or self.library.docks.get(name)

    def show_workspace(self, name: str) -> None:
        """Bring a workspace forward; it is built when it is first wanted."""
        self._awaited = ""
        if name == "map" and self._loaded and not map_loaded():
            self._awaited = name
            self._load_for_map(load_for_map())
        elif self.prepare_workspace(name):
            self.workspaces.setCurrentWidget(self._workspace_views[name])
        else:
            self._awaited = name
        self.actions_table.refresh()

    def _load_for_map(self, pieces: Iterator[None]) -> None:
        """Load a piece and come back for the others, then show the map if it is still wanted."""
        if self._closing:
            return
        if next(pieces, self) is self:
            self._show_awaited()
        else:
            QTimer.singleShot(0, lambda: self._load_for_map(pieces))

    def _show_awaited(self) -> None:
        if self._awaited:
            self.show_workspace(self._awaited)

    def prepare_workspace(self, name: str) -> bool:
        """Build a workspace without showing it; False while there is no library for it, or it cannot be imported."""
        if name not in self._workspace_views:
            wanted = next(each for each in WORKSPACES if each.id == name)
            if not self.bridge.ready or (wanted.heavy and not self._loaded):
                return False
            module, class_name = wanted.view.split(":")
            view = getattr(importlib.import_module(module), class_name)(
                self.bridge, self.actions_table, self.tasks, self.theme
            )
            tell(view, name)
            if name == "problems":
                view.follow(self.checking)
            self._restore_view(name, view)
            self._workspace_views[name] = view
            self.workspaces.addWidget(view)
        return True

    # remembered per library

    def _restore_state(self) -> None:
        self._state: dict[str, Any] = self.settings.library_state(self.root)
        geometry = self._state.get("geometry")
        screen = self.screen().availableGeometry().size()
        wide, high = max(_DEFAULT_SIZE[0], screen.width() * 4 // 5), max(_DEFAULT_SIZE[1], screen.height() * 4 // 5)
        self.resize(min(wide, screen.width()), min(high, screen.height()))
        if not isinstance(geometry, str):
            roomy = screen.width() > _DEFAULT_SIZE[0] + GRID * 10 and screen.height() > _DEFAULT_SIZE[1] + GRID * 20
            if not roomy:
                self.setWindowState(Qt.WindowState.WindowMaximized)
        else:
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
        library = self._state.get("library")
        self.library.restore(library if isinstance(library, dict) else {})

    def _keep_state(self) -> None:
        self.settings.keep_library_state(
            self.root,
            {
                "geometry": bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
                "library": self.library.state(),
                "views": self._state_of_views(),
                "current": self.bridge.current or self._state.get("current"),
            },
        )

    def _restore_view(self, name: str, view: Any) -> None:
        state = self._states().get(name)
        if name in _REMEMBERING and isinstance(state, dict):
            view.restore(state)

    def _states(self) -> dict[str, Any]:
        """What views have said of themselves last time."""
        states = self._state.get("views")
        return states if isinstance(states, dict) else {}

    def _state_of_views(self) -> dict[str, Any]:
        views: dict[str, Any] = {
            name: self.library.pane.page(name) or self._workspace_views.get(name) for name in _REMEMBERING
        }
        now = {name: view.state() for name, view in views.items() if view is not None}
        return {**self._states(), **now}  # what was not in view stays as it was

    # going

    def leave(self, then: Callable[[], object]) -> None:
        """Close, and do something the moment before it is gone; nothing where the curator decides to stay."""
        self._afterwards = then
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closing:
            event.accept()
            return
        self.bridge.settling.emit()
        unsaved = self.bridge.session.changed() if self.bridge.ready else ()
        if unsaved and self.bridge.session.saving:  # what is on its way to the disk is not asked about
            event.ignore()
            QTimer.singleShot(_SAVED_SOON, self, self.close)
            return
        if unsaved and not self._settle(len(unsaved), unsaved):
            event.ignore()
            return
        self._closing = True
        self._keep_state()
        self.tasks.shutdown()
        if self.bridge.ready:
            self.watching.stop()
        if self.bridge.ready:
            self.checking.close()
        self.bridge.close()
        event.accept()
        self.closed.emit()
        if self._afterwards is not None:
            self._afterwards()

    def _settle(self, count: int, unsaved: tuple[str, ...]) -> bool:
        from curator.ui.changes.saving import ask_about_unsaved

        answer = ask_about_unsaved(self, count)
        if answer == "discard":
            return self.bridge.revert(unsaved) is not None
        if answer == "save":
            self.commands.saving().write(unsaved, then=self._close_if)
            return False  # closed when it is written
        if answer != "keep":
            self._afterwards = None
        return answer == "keep"

    def _close_if(self, saved: bool) -> None:
        if saved:
            self.close()
        else:
            self._afterwards = None

    # folders dropped on it

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _folder_of(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = _folder_of(event)
        if folder is not None:
            event.acceptProposedAction()
            self.open_requested.emit(folder)


def _folder_of(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.is_dir() else None
