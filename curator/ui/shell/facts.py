"""Keeps the status line and the rail's numbers true: counts, what is unsaved, the branch. Asked off the UI thread."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from curator.library.git import Git, GitFailed
from curator.ui.session_bridge import SessionBridge
from curator.ui.shell.rail import Rail
from curator.ui.shell.status import StatusLine
from curator.ui.tasks import Progress, Tasks
from curator.ui.translation import number

_SOON = 150  # ms
_BRANCH_EVERY = 30_000  # ms


class Facts(QObject):
    """Refreshes after every change of the library, once for many."""

    def __init__(self, bridge: SessionBridge, tasks: Tasks, status: StatusLine, rail: Rail, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tasks, self._status, self._rail = bridge, tasks, status, rail
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.refresh)
        self._branch = QTimer(self, interval=_BRANCH_EVERY)
        self._branch.timeout.connect(self.refresh_branch)
        self._branch.start()
        bridge.indexed.connect(lambda _paths: self._soon.start())
        bridge.changed.connect(lambda change: self._on_change(change.what))
        self.refresh()
        self.refresh_branch()

    def refresh(self) -> None:
        """Count again."""
        catalogue, session = self._bridge.catalogue, self._bridge.session

        def work(_progress: Progress) -> tuple[int, int, int]:
            return catalogue.open(), catalogue.link_counts().get("pending", 0), len(session.changed())

        self._tasks.run(work, on_done=self._show, owner=self)

    def refresh_branch(self) -> None:
        """Ask git for the branch, if there is a checkout."""
        root = self._bridge.root
        self._tasks.run(lambda _progress: branch_of(root), on_done=self._status.show_branch, owner=self)

    def _on_change(self, what: str) -> None:
        self._rail.count("changes", len(self._bridge.session.changed()))
        self._soon.start()
        if what == "save":
            self.refresh_branch()

    def _show(self, counts: tuple[int, int, int]) -> None:
        self._status.show_counts(*counts)
        self._rail.count("changes", counts[2])


def branch_of(root: Path) -> str:
    """ "main ↑1 · 2 not committed", or "" outside of a checkout."""
    git = Git.find(root)
    if git is None:
        return ""
    try:
        status = git.status()
    except GitFailed:
        return ""
    ahead = f" ↑{status.ahead}" if status.ahead else ""
    behind = f" ↓{status.behind}" if status.behind else ""
    translate = QCoreApplication.translate
    dirty = translate("Facts", " · {0} not committed").format(number(len(status.files))) if status.files else ""
    return (status.branch or translate("Facts", "no branch")) + ahead + behind + dirty
