"""Keeps the catalogue in step with the session: what is edited, saved or reloaded is searched as it now is.

One after the other on a pool thread, in batches, so that a bulk edit of a thousand files is one update.
"""

from PySide6.QtCore import QObject, QTimer

from curator.library.editing.session import Change
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Tasks

_AT_ONCE = 100  # files
_SOON = 200  # ms after the last change: what is decided is saved at once, and both are one update then
_LATEST = 1000  # ms after the first: who decides without a pause is followed all the same


class Following(QObject):
    """Listens to `bridge.changed`, brings the catalogue up to date, and announces it by `bridge.indexed`."""

    def __init__(self, bridge: SessionBridge, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tasks = bridge, tasks
        self._waiting: set[str] = set()
        self._running = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._next)
        self._latest = QTimer(self, singleShot=True, interval=_LATEST)
        self._latest.timeout.connect(self._next)
        bridge.changed.connect(self._on_change)

    @property
    def busy(self) -> bool:
        return self._running or self._soon.isActive()

    def follow(self, paths: frozenset[str]) -> None:
        """Bring the catalogue up to date for these files."""
        self._waiting |= paths
        if not self._running:
            self._wait()

    def _on_change(self, change: Change) -> None:
        self.follow(change.paths)

    def _wait(self) -> None:
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def _next(self) -> None:
        self._soon.stop()
        self._latest.stop()
        unsaved = set(self._bridge.session.changed())
        paths = frozenset(self._waiting)
        edited, on_disk = sorted(paths & unsaved), paths - unsaved
        self._running = True
        self._waiting.clear()

        def work(_progress: Progress) -> None:
            catalogue = self._bridge.catalogue
            if on_disk:
                catalogue.refresh(on_disk)
            for at in range(0, len(edited), _AT_ONCE):  # thousands of patterns read would not fit into memory
                catalogue.update(dict(self._bridge.unsaved(edited[at : at + _AT_ONCE])))

        self._tasks.run(work, on_done=lambda _none: self._done(paths), on_failed=self._failed, owner=self)

    def _done(self, paths: frozenset[str]) -> None:
        self._running = False
        self._bridge.indexed.emit(paths)
        if self._waiting:
            self._wait()

    def _failed(self, failure: Exception) -> None:
        self._running = False
        self._bridge.messages.warning(
            self.tr("The list could not follow a change ({0}); opening the library again mends it.").format(failure)
        )
