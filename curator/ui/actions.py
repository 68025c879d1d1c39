"""Every command once: label, shortcut, icon, enabled-when. Menus, tool buttons and palette come from here.

A view registers what it can do in its constructor and triggers by id:

    actions.register(
        Command("review.accept", self.tr("Accept link"), shortcut="A", icon="accept", context="widget", group="Review"),
        self._accept,
        owner=self,
        enabled_when=lambda: self._link is not None,
    )
    actions.trigger("edit.undo")
    button.setDefaultAction(actions.action("review.accept"))

Ids are `room.verb`. `context="window"` shortcuts are alive everywhere in the window; `context="widget"` ones only while
the focus is in `owner` (single letters must be of this kind). Call `actions.refresh()` after what `enabled_when`
depends on has changed; the window does so on every change of session and selection.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from curator.ui.icons import icon
from curator.ui.theme import Theme


@dataclass(frozen=True)
class Command:
    """What a command is, apart from what it does. `group` heads it in the palette; `alternatives` are more keys.

    `once`: a key that is held down runs it once, not again and again.
    """

    id: str
    text: str
    shortcut: str = ""
    icon: str = ""
    group: str = ""
    tip: str = ""
    checkable: bool = False
    context: Literal["window", "widget"] = "window"
    alternatives: tuple[str, ...] = ()
    once: bool = False


class Actions(QObject):
    """The table of one window.

    Raises ValueError for an id or a window-wide shortcut given twice, KeyError for an unknown id.
    """

    changed = Signal()  # a command came or went

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._enabled_when: dict[str, Callable[[], bool]] = {}
        self._checked_when: dict[str, Callable[[], bool]] = {}

    def register(
        self,
        command: Command,
        handler: Callable[[], object],
        *,
        owner: QWidget | None = None,
        enabled_when: Callable[[], bool] | None = None,
        checked_when: Callable[[], bool] | None = None,
    ) -> QAction:
        """Add a command. `owner`, the widget it belongs to, takes the command with it when it is destroyed."""
        if command.id in self._commands:
            raise ValueError(f"The command {command.id} is registered twice.")
        if command.shortcut and command.context == "window":
            for other in self._commands.values():
                if other.context == "window" and other.shortcut == command.shortcut:
                    raise ValueError(f"{command.id} and {other.id} both ask for {command.shortcut}.")
        action = QAction(command.text, self)
        action.setObjectName(command.id)
        if command.icon:
            action.setIcon(icon(self._theme, command.icon))
        keys = [QKeySequence(k) for k in (command.shortcut, *command.alternatives) if k]
        action.setShortcuts(keys)
        shortcut = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
        action.setToolTip((command.tip or command.text.replace("&", "").rstrip("…")) + shortcut)
        action.setCheckable(command.checkable)
        action.setAutoRepeat(not command.once)
        action.setIconVisibleInMenu(not command.checkable)  # a tick says more there
        widget = command.context == "widget" and owner is not None
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut if widget else Qt.ShortcutContext.WindowShortcut
        )
        (owner if widget and owner is not None else self._window).addAction(action)
        action.triggered.connect(lambda _checked=False: handler())
        self._commands[command.id] = command
        self._actions[command.id] = action
        if enabled_when is not None:
            self._enabled_when[command.id] = enabled_when
            action.setEnabled(enabled_when())
        if checked_when is not None:
            self._checked_when[command.id] = checked_when
            action.setChecked(checked_when())
        if owner is not None:
            owner.destroyed.connect(lambda _object=None, name=command.id: self._forget(name))
        self.changed.emit()
        return action

    def withdraw(self, command_id: str) -> None:
        """Take a command out again; its id may be given to another at once."""
        self._forget(command_id)

    def action(self, command_id: str) -> QAction:
        """The QAction, for buttons (`setDefaultAction`) and menus."""
        return self._actions[command_id]

    def has(self, command_id: str) -> bool:
        return command_id in self._actions

    def trigger(self, command_id: str) -> None:
        """Run a command as if it were clicked; a disabled one does nothing."""
        self._actions[command_id].trigger()

    def commands(self) -> tuple[Command, ...]:
        """All of them, in the order they came."""
        return tuple(self._commands.values())

    def refresh(self) -> None:
        """Ask every `enabled_when` and `checked_when` again."""
        for name, test in self._enabled_when.items():
            self._actions[name].setEnabled(test())
        for name, test in self._checked_when.items():
            self._actions[name].setChecked(test())

    def _forget(self, command_id: str) -> None:
        self._commands.pop(command_id, None)
        self._enabled_when.pop(command_id, None)
        self._checked_when.pop(command_id, None)
        action = self._actions.pop(command_id, None)
        if action is not None and shiboken6.isValid(self) and shiboken6.isValid(action):  # else the window itself goes
            action.deleteLater()
            self.changed.emit()
