"""The keys that the curator chose for commands: they hold in every window, and from the next start on as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from curator.ui.actions import Command
from curator.ui.shell.rail import WORKSPACES

if TYPE_CHECKING:
    from curator.ui.window import Window

OPTION: Final = "keys"
"""The setting that holds them."""


class Keys(QObject):
    """Gives one window's commands their keys, and opens the dialog in which others are chosen."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.actions_table.remap(window.settings.get(OPTION))
        command = Command("app.keys", self.tr("Choose Keys…"), "", "command", self.tr("File"))
        window.actions_table.register(command, self.ask)

    def ask(self) -> None:
        """Show all commands with their keys."""
        from curator.ui.palette.keys import KeysDialog

        window = self._window
        dialog = KeysDialog(window.actions_table, window.settings, self._remap, window)
        dialog.open()
        self._waiting = [each.id for each in WORKSPACES]
        QTimer.singleShot(0, dialog, self._prepare)

    def _prepare(self) -> None:
        """Have the workspaces say what they can do, unseen ones as well; one a turn, for each takes a moment."""
        if self._waiting:
            self._window.prepare_workspace(self._waiting.pop(0))
            QTimer.singleShot(0, self, self._prepare)

    def _remap(self, chosen: dict[str, str]) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, type(self._window)):
                widget.actions_table.remap(chosen)
