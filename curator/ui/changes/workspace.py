"""The Changes workspace: every file that differs from disk, or from the last commit, and how."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from curator.library.git import Git, GitFailed
from curator.library.session import Change
from curator.ui.actions import Actions, Command
from curator.ui.changes.differences import difference
from curator.ui.changes.file_list import Entry, FileList
from curator.ui.changes.panel import DifferencePanel
from curator.ui.changes.saving import unsaved_difference
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID, Theme

_MOST = 2_000  # files of the last commit's difference that are listed


class ChangesWorkspace(QWidget):
    """Files on the left, the chosen one's difference on the right."""

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._bridge, self._tasks = bridge, tasks
        self._stale = True
        self._looking: Task | None = None
        self.heading = QLabel(self.tr("Changes"))
        self.heading.setProperty("role", "heading")
        self.files = FileList(theme, self.tr("Changed files"))
        self.panel = DifferencePanel(
            theme,
            self.tr("Everything is saved"),
            self.tr("What you edit is listed here with its exact lines until it is saved, and until it is committed."),
        )
        register = actions.register
        register(
            Command(
                "changes.open",
                self.tr("Open the pattern"),
                icon="pattern",
                group=self.tr("Changes"),
                shortcut="Return",
                context="widget",
            ),
            self._open,
            owner=self,
            enabled_when=lambda: self.files.current_entry() is not None,
        )
        register(
            Command("changes.save_file", self.tr("Save this file"), icon="save", group=self.tr("Changes")),
            self._save,
            owner=self,
            enabled_when=self._on_unsaved,
        )
        register(
            Command(
                "changes.revert_file",
                self.tr("Take this file back to disk"),
                icon="revert",
                group=self.tr("Changes"),
                tip=self.tr("Take all edits of this file back (can be undone)"),
            ),
            self._revert,
            owner=self,
            enabled_when=self._on_unsaved,
        )
        self._actions = actions
        for name in ("changes.open", "changes.revert_file", "changes.save_file"):
            button = QToolButton()
            button.setDefaultAction(actions.action(name))
            button.setAccessibleName(actions.action(name).text())
            self.panel.head.addWidget(button)

        side = QWidget()
        side.setProperty("role", "side")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(GRID * 4, GRID * 4, GRID * 3, GRID * 2)
        head.addWidget(self.heading)
        column.addLayout(head)
        column.addWidget(self.files, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(side)
        self.split.addWidget(self.panel)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([GRID * 75, GRID * 200])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)

        self.files.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.files.doubleClicked.connect(lambda _index: self._open())
        bridge.changed.connect(self._on_change)

    def refresh(self) -> None:
        """Look again at what differs, off the UI thread."""
        self._stale = False
        if self._looking is not None:
            self._looking.cancel()
        self._looking = self._tasks.run(self._look, on_done=self._fill, owner=self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _on_change(self, change: Change) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _look(self, progress: Progress) -> list[Entry]:
        bridge = self._bridge
        unsaved = sorted(bridge.session.changed())
        entries: list[Entry] = []
        if unsaved:
            entries.append(Entry(heading=self.tr("Not saved")))
            for path in unsaved:
                if progress.cancelled:
                    return []
                entries.append(Entry(title=bridge.title(path), what=unsaved_difference(bridge, path)))
        return entries + self._not_committed(progress)

    def _not_committed(self, progress: Progress) -> list[Entry]:
        git = Git.find(self._bridge.root)
        if git is None:
            return []
        entries: list[Entry] = []
        try:
            for status in git.status().files[:_MOST]:
                if progress.cancelled:
                    return []
                if not status.path.endswith((".md", ".markdown")):
                    continue
                before = git.committed(status.before or status.path) or b""
                what = difference(status.path, before, self._bridge.saved_bytes(status.path))
                entries.append(Entry(title=self._bridge.title(status.path), what=what, unsaved=False))
        except GitFailed:
            return []
        return [Entry(heading=self.tr("Saved, not committed")), *entries] if entries else []

    def _fill(self, entries: list[Entry]) -> None:
        chosen = self.files.current_entry()
        path = chosen.what.path if chosen is not None and chosen.what is not None else self._bridge.current
        self.files.files.show(tuple(entries))
        self.files.choose(path)
        self._show()

    def _show(self) -> None:
        entry = self.files.current_entry()
        self.panel.show_difference(entry.what if entry is not None else None)
        self._actions.refresh()

    def _chosen(self) -> str | None:
        entry = self.files.current_entry()
        return entry.what.path if entry is not None and entry.what is not None else None

    def _on_unsaved(self) -> bool:
        entry = self.files.current_entry()
        return entry is not None and entry.unsaved

    def _open(self) -> None:
        path = self._chosen()
        if path is not None and self._bridge.open_pattern(path):
            self._actions.trigger("go.library")

    def _save(self) -> None:
        path = self._chosen()
        if path is not None:
            self._bridge.save_requested.emit([path])

    def _revert(self) -> None:
        path = self._chosen()
        if path is not None:
            self._bridge.revert([path])
