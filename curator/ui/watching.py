"""What others do to the library's files arrives here: unsaved edits are merged with it, list and views follow.

A true conflict (both sides changed the same place) is asked, never decided silently. A pattern in hand whose file was
renamed stays in hand under its new name, unsaved edits and all.
"""

import threading
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from curator.library import moves
from curator.library.disk.files import stat
from curator.library.editing.reconcile import FileConflict
from curator.library.ledger.ledger import LEDGER
from curator.library.watch import Outside, Watcher
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Tasks
from curator.ui.telling import told
from curator.ui.theme import Theme

_TOLD = 5  # files that are named one by one in a notice
_LOST = 200  # files that went and may come back, of which that is remembered


class Watching(QObject):
    """Watches one library from its making until `stop`."""

    _noticed = Signal(object)

    def __init__(self, bridge: SessionBridge, tasks: Tasks, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._tasks, self._theme, self._window = bridge, tasks, theme, window
        self._paths: set[str] = set()
        self._kept: set[str] = set()
        self._everything = self._running = False
        self._asked: frozenset[str] = frozenset()
        self._lost: tuple[moves.Known, ...] = ()  # what went and has not come back
        self._came: frozenset[str] = frozenset()  # what came in the last batch, and may be what goes in the next one
        self._noticed.connect(self._on_noticed, Qt.ConnectionType.QueuedConnection)
        self._watcher = Watcher(bridge.root, self._noticed.emit)
        # Looking at all folders takes a while; a thread of Python's own, since the watcher starts others from it.
        self._starting = threading.Thread(target=self._watcher.start, name="watcher-start", daemon=True)
        self._starting.start()

    def stop(self) -> None:
        """Watch no more."""
        self._starting.join()
        self._watcher.stop()

    def _on_noticed(self, outside: Outside) -> None:
        self._paths |= outside.paths
        self._everything = self._everything or outside.everything
        self._kept |= outside.kept
        self._next()

    def _next(self) -> None:
        if self._running or not (self._paths or self._everything or self._kept):
            return
        self._running = True
        paths, everything = set(self._paths), self._everything
        rules = bool(self._kept - {LEDGER})  # what else is kept than decisions may change what is a problem
        self._paths.clear()
        self._kept.clear()
        self._everything = False
        session, catalogue, current = self._bridge.session, self._bridge.catalogue, self._bridge.current
        in_hand = {current} if current is not None else set()
        visited = self._bridge.trail if everything else self._bridge.trail & paths
        before, came = self._lost, self._came
        if current is not None and (everything or current in paths) and stat(self._bridge.root, current) is None:
            self._bridge.settling.emit()  # what is being typed goes along, or is asked about

        def work(progress: Progress) -> tuple[tuple[FileConflict, ...], frozenset[str] | None, bool]:
            files = moves.known(session, catalogue, in_hand | visited | set(session.changed()))
            if everything:
                report = catalogue.scan(progress.report, lambda: progress.cancelled)
                paths.update(report.added, report.changed, report.removed)
                paths.update(path for moved in report.moved for path in (moved.old, moved.new))
            else:
                # What is unsaved by now follows the session; of no file at all, the decisions are looked at.
                report = catalogue.refresh(paths.difference(session.changed()))
            gone = moves.gone(session, files)
            lost = (*gone, *before)
            known = moves.moves(session, catalogue, lost, report.moved, paths | came)
            carried = moves.carry(session, lost, known)
            self._bridge.follow(known)  # before it is announced that the old names are gone
            moves.let_go(session, carried)
            session.reload(sorted(paths | {each.path for each in gone}))
            # A file may go, under its new name even, while all this is done, and come in a later batch.
            now = [replace(each, path=known.get(each.path, each.path)) for each in (*files, *before)]
            left = {each.path: each for each in (*lost, *moves.gone(session, now)) if each.path not in known}
            self._lost = tuple(left.values())[-_LOST:]
            self._came = frozenset(paths)
            news = everything or rules or report.anything
            return session.conflicts(), None if everything else frozenset(paths), news

        self._tasks.run(work, on_done=self._done, on_failed=self._failed, owner=self)

    def _done(self, outcome: tuple[tuple[FileConflict, ...], frozenset[str] | None, bool]) -> None:
        conflicts, paths, news = outcome
        self._running = False
        if news:  # not for a save of our own, which the index has followed already
            self._bridge.indexed.emit(paths)
        files = frozenset(conflict.path for conflict in conflicts)
        if files - self._asked:
            names = ", ".join(self._bridge.title(path) for path in sorted(files)[:_TOLD])
            self._bridge.messages.warning(
                self.tr("Somebody else changed the same places on disk as you: {0}. Nothing is lost; choose.").format(
                    names
                ),
                self.tr("Choose…"),
                self._ask,
            )
        self._asked = files
        self._next()

    def _failed(self, failure: Exception) -> None:
        self._running = False
        self._bridge.messages.warning(
            self.tr("A change on disk could not be taken up ({0}); read the library again with F5.").format(
                told(str(failure)).rstrip(".")
            )
        )

    def _ask(self) -> None:
        from curator.ui.changes.conflicts import ConflictDialog

        dialog = ConflictDialog(self._bridge, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
