"""Saves what was decided, in the background: one save after the other, many decisions at once when they come fast.

What was refused because somebody else had just changed the file is tried again once that change is taken up.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from curator.library.editing.session import Change, SaveReport
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks

_PAINTED = 30  # ms: the next card is painted first; until then the decision is in the journal


class BackgroundSaving(QObject):
    """Takes paths; `saved` says which are on disk, `refused` which are not, and why."""

    saved = Signal(frozenset)
    refused = Signal(str, str)  # path, sentence

    def __init__(self, bridge: SessionBridge, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tasks = bridge, tasks
        self._waiting: dict[str, None] = {}
        self._being_saved: frozenset[str] = frozenset()
        self._refused: set[str] = set()
        self._task: Task | None = None
        bridge.changed.connect(self._on_change)
        self._soon = QTimer(self, singleShot=True, interval=_PAINTED)
        self._soon.timeout.connect(self._next)

    @property
    def pending(self) -> frozenset[str]:
        """The files that are still to be saved, or being saved."""
        return self._being_saved | self._waiting.keys()

    def save(self, paths: Iterable[str]) -> None:
        """Have these files saved, with what else was decided in them until then."""
        self._waiting |= dict.fromkeys(paths)
        if self._waiting and not self._soon.isActive():
            self._soon.start()

    def _next(self) -> None:
        if self._task is not None or not self._waiting:
            return
        paths = tuple(self._waiting)
        self._waiting.clear()
        self._being_saved = frozenset(paths)
        session = self._bridge.session

        def work(_progress: Progress) -> SaveReport:
            return session.save(paths, self)

        self._task = self._tasks.run(work, on_done=self._done, on_failed=self._failed, owner=self)

    def _done(self, report: SaveReport) -> None:
        asked = self._being_saved
        self._end()
        failed = dict(report.refused)
        self._refused |= failed.keys()
        for path, why in failed.items():
            self.refused.emit(path, why)
        self.saved.emit(asked - failed.keys() - self.pending)
        self._next()

    def _on_change(self, change: Change) -> None:
        again = self._refused & change.paths
        if change.what == "reload":
            self._refused -= again
            self.save(again)
        elif change.initiator is not self.parent():  # saved since, or edited by hand: that is its curator's to save
            self._refused -= again

    def _failed(self, failure: Exception) -> None:
        paths = self._being_saved
        self._end()
        why = self.tr("Saving failed ({0}). The decision is kept; save it with Ctrl+S.").format(
            str(failure).rstrip(".")
        )
        for path in sorted(paths)[:1]:
            self.refused.emit(path, why)
        self._next()

    def _end(self) -> None:
        self._task = None
        self._being_saved = frozenset()
