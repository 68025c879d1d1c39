"""The Changes workspace: every file that differs from disk, or from the last commit, and how."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSplitter, QToolButton, QVBoxLayout, QWidget

from curator.library.editing.session import Change
from curator.library.git import Git, GitFailed
from curator.library.ledger.ledger import LEDGER
from curator.library.uncommitted import Uncommitted, committed, uncommitted
from curator.ui.actions import Actions, Command
from curator.ui.changes.commit_panel import CommitPanel
from curator.ui.changes.differences import FileDifference, difference, unsaved_difference
from curator.ui.changes.file_list import Entry, FileList
from curator.ui.changes.panel import DifferencePanel
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID, Theme


class ChangesWorkspace(QWidget):
    """Files on the left, the chosen one's difference on the right."""

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._bridge, self._tasks = bridge, tasks
        self._stale = True
        self._looking: Task | None = None
        self._comparing: Task | None = None
        self._shown: Entry | None = None
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
        self.commit = CommitPanel(bridge, tasks, theme, self.files.files)
        column.addWidget(self.commit)
        register(
            Command("changes.commit", self.tr("Commit"), "Ctrl+Return", "commit", self.tr("Changes"), context="widget"),
            self.commit.commit,
            owner=self,
            enabled_when=lambda: self.commit.ready,
        )
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
        self.commit.committed.connect(self.refresh)
        self.commit.stirred.connect(actions.refresh)
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

    def _look(self, progress: Progress) -> tuple[list[Entry], bool]:
        """What differs, and whether there is a checkout to commit to."""
        bridge = self._bridge
        unsaved = sorted(bridge.session.changed())
        entries: list[Entry] = []
        if unsaved:
            entries.append(Entry(heading=self.tr("Not saved")))
            for path in unsaved:
                if progress.cancelled:
                    return [], False
                entries.append(Entry(title=bridge.title(path), what=unsaved_difference(bridge, path)))
        git = Git.find(bridge.root)
        if git is None:
            return entries, False
        try:
            files = uncommitted(git, bridge.root)
        except GitFailed:
            return entries, False
        if files:
            entries.append(Entry(heading=self.tr("Saved, not committed")))
        entries += [Entry(title=self._title(each), unsaved=False, uncommitted=each) for each in files]
        return entries, True

    def _title(self, file: Uncommitted) -> str:
        if file.path == LEDGER:
            return self.tr("Decisions on inferred links")
        row = self._bridge.catalogue.row(file.path)  # reading the file itself takes a hundred times as long
        return row.title if row is not None else self._bridge.title(file.path)

    def _fill(self, found: tuple[list[Entry], bool]) -> None:
        entries, checkout = found
        chosen = self.files.current_entry()
        path = chosen.path if chosen is not None else self._bridge.current
        self._shown = None
        self.files.files.show(tuple(entries))
        self.files.choose(path)
        self.commit.show_checkout(checkout)
        self._show()

    def _show(self) -> None:
        entry = self.files.current_entry()
        if entry is not None and entry is self._shown:
            return
        self._shown = entry
        if self._comparing is not None:
            self._comparing.cancel()
        if entry is not None and entry.uncommitted is not None:
            file = entry.uncommitted
            self._comparing = self._tasks.run(
                lambda _progress: self._since_commit(file), on_done=self.panel.show_difference, owner=self
            )
        else:
            self.panel.show_difference(entry.what if entry is not None else None)
        self._actions.refresh()

    def _since_commit(self, file: Uncommitted) -> FileDifference:
        git = Git.find(self._bridge.root)
        try:
            before = committed(git, file) if git is not None else b""
        except GitFailed:
            before = b""
        return difference(file.path, before, self._bridge.saved_bytes(file.path))

    def _chosen(self) -> str | None:
        entry = self.files.current_entry()
        return entry.path if entry is not None else None

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
