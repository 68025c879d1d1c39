"""The Changes tab: how the pattern in hand differs from its file on disk."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from curator.library.editing.session import Change
from curator.ui.actions import Actions, Command
from curator.ui.changes.differences import unsaved_difference
from curator.ui.changes.panel import DifferencePanel
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Task, Tasks
from curator.ui.theme import Theme


class ChangesView(QWidget):
    """The exact lines that saving would write for this pattern."""

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._bridge, self._tasks = bridge, tasks
        self._path = bridge.current
        self._looking: Task | None = None
        self.panel = DifferencePanel(
            theme,
            self.tr("No unsaved changes"),
            self.tr("As soon as you edit this pattern, the exact lines that will be written stand here."),
        )
        actions.register(
            Command(
                "changes.revert",
                self.tr("Take all edits of this pattern back"),
                icon="revert",
                group=self.tr("Changes"),
                tip=self.tr("Take all edits of this pattern back to what is on disk (can be undone)"),
            ),
            self._revert,
            owner=self,
            enabled_when=lambda: bridge.ready and bridge.current in bridge.session.changed(),
        )
        revert = QToolButton()
        revert.setDefaultAction(actions.action("changes.revert"))
        revert.setAccessibleName(actions.action("changes.revert").text())
        self.panel.head.addWidget(revert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panel)
        bridge.current_changed.connect(self._on_current)
        bridge.changed.connect(self._on_change)

    def _on_current(self, path: str) -> None:
        self._path = path or None
        if self.isVisible():
            self.refresh()

    def _on_change(self, change: Change) -> None:
        if self._path in change.paths and self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Look again at what differs, off the UI thread."""
        if self._looking is not None:
            self._looking.cancel()
        path, bridge = self._path, self._bridge
        if path is None:
            self.panel.show_difference(None)
            return
        self._looking = self._tasks.run(
            lambda _progress: unsaved_difference(bridge, path), on_done=self.panel.show_difference, owner=self
        )

    def _revert(self) -> None:
        if self._path is not None:
            self._bridge.revert([self._path])
