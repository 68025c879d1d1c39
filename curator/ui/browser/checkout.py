"""How the files of the library differ from the last commit, kept true off the UI thread; nothing without git."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, QTimer, Signal

from curator.ui.tasks import Progress, Tasks

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from curator.library.editing.session import Change
    from curator.library.git import Git, Status
    from curator.ui.session_bridge import SessionBridge

_SOON = 250  # ms
_SHARE = 4  # git may be asked a quarter of the time, however large the checkout is

LETTERS = {"modified": "M", "added": "A", "untracked": "U", "renamed": "R", "conflicted": "!"}
"""What stands beside a file, by `FileStatus.kind`; the letters that git and editors use."""


class Checkout(QObject):
    """Asks git once the library is open, after saving, after changes outside, and when the checkout itself changes."""

    changed = Signal()

    def __init__(self, bridge: SessionBridge, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tasks = bridge, tasks
        self._git: Git | None = None
        self._looked = self._running = self._again = False
        self._kinds: Mapping[str, str] = {}
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._run)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.refresh)
        bridge.attached.connect(self.refresh)
        bridge.indexed.connect(self.refresh)
        bridge.changed.connect(self._on_change)
        if bridge.ready:
            self.refresh()

    def kind(self, path: str) -> str:
        """How a file differs from the last commit: a key of LETTERS, "" where it does not."""
        return self._kinds.get(path, "")

    def refresh(self) -> None:
        """Ask git before long, once for many changes."""
        if self._looked and self._git is None:
            return
        if self._running:
            self._again = True
        elif not self._soon.isActive():
            self._soon.start()

    def _on_change(self, change: Change) -> None:
        if change.what in ("save", "reload"):
            self.refresh()

    def _run(self) -> None:
        root, git = self._bridge.root, self._git
        self._running = True

        def work(_progress: Progress) -> tuple[Git | None, Path | None, Status | None, float]:
            import time

            from curator.library.git import Git, GitFailed

            began = time.monotonic()
            found = git or Git.find(root)
            try:
                folder = found.folder() if found is not None and git is None else None
                status = found.status() if found is not None else None
            except GitFailed:
                return found, None, None, time.monotonic() - began
            return found, folder, status, time.monotonic() - began

        self._tasks.run(work, on_done=lambda answer: self._take(*answer), on_failed=self._failed, owner=self)

    def _failed(self, _failure: Exception) -> None:
        self._running = False

    def _take(self, git: Git | None, folder: Path | None, status: Status | None, seconds: float) -> None:
        self._running, self._looked, self._git = False, True, git
        if folder is not None:
            self._watcher.addPath(str(folder))
        self._soon.setInterval(max(_SOON, round(seconds * 1000 * _SHARE)))
        if status is not None:
            kinds = {each.path: each.kind for each in status.files if each.kind in LETTERS}
            if kinds != self._kinds:
                self._kinds = kinds
                self.changed.emit()
        if self._again:
            self._again = False
            self.refresh()


def words(kind: str) -> str:
    """What a mark means, for tooltips and screen readers."""
    known = {
        "modified": QCoreApplication.translate("Checkout", "changed since the last commit"),
        "added": QCoreApplication.translate("Checkout", "new, in the next commit"),
        "untracked": QCoreApplication.translate("Checkout", "new, not yet known to git"),
        "renamed": QCoreApplication.translate("Checkout", "renamed since the last commit"),
        "conflicted": QCoreApplication.translate("Checkout", "in conflict; git waits for a decision"),
    }
    return known.get(kind, "")
