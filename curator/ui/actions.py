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
the focus is in `owner`, `context="view"` ones wherever the focus is while `owner` is in view (single letters must be of
these kinds). Call `actions.refresh()` after what `enabled_when` depends on has changed; the window does so on every
change of session and selection.

The curator may give a command another key: `actions.remap(chosen)`; those given later follow it, too.
"""

from collections.abc import Callable, Mapping
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
    context: Literal["window", "view", "widget"] = "window"
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
        self._owners: dict[str, QWidget] = {}
        self._chosen: dict[str, QKeySequence] = {}
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
        action.setCheckable(command.checkable)
        action.setAutoRepeat(not command.once)
        action.setIconVisibleInMenu(not command.checkable)  # a tick says more there
        widget = command.context == "widget" and owner is not None
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut if widget else Qt.ShortcutContext.WindowShortcut
        )
        place = self._window if owner is None or command.context == "window" else owner
        place.addAction(action)  # a shortcut is alive only while the widget that has it is in view
        action.triggered.connect(lambda _checked=False: handler())
        self._commands[command.id] = command
        self._actions[command.id] = action
        self._owners[command.id] = place
        self._give_keys(command)
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

    # keys

    def remap(self, chosen: Mapping[str, str]) -> None:
        """Give commands the keys that the curator chose, "" for none, and all others their own."""
        self._chosen = {name: QKeySequence(key) for name, key in chosen.items() if isinstance(key, str)}
        for command in self._commands.values():
            self._give_keys(command)

    def key(self, command_id: str) -> str:
        """The first key of a command as the platform writes it; "" for none."""
        return self._actions[command_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def rivals(self, command_id: str, key: QKeySequence) -> tuple[Command, ...]:
        """The other commands that a key runs where it would run this one."""
        return tuple(
            other
            for other in self._commands.values()
            if other.id != command_id and key in self._actions[other.id].shortcuts() and self._meet(command_id, other)
        )

    def _meet(self, command_id: str, other: Command) -> bool:
        """Whether both are alive at the same time."""
        if "window" in (self._commands[command_id].context, other.context):
            return True
        one, two = self._owners[command_id], self._owners[other.id]
        return one is two or one.isAncestorOf(two) or two.isAncestorOf(one)

    def _give_keys(self, command: Command) -> None:
        action, chosen = self._actions[command.id], self._chosen.get(command.id)
        own = [QKeySequence(key) for key in (command.shortcut, *command.alternatives) if key]
        keys = own if chosen is None else [] if chosen.isEmpty() else [chosen]
        action.setShortcuts(keys)
        shortcut = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
        action.setToolTip((command.tip or command.text.replace("&", "").rstrip("…")) + shortcut)

    def _forget(self, command_id: str) -> None:
        self._commands.pop(command_id, None)
        self._owners.pop(command_id, None)
        self._enabled_when.pop(command_id, None)
        self._checked_when.pop(command_id, None)
        action = self._actions.pop(command_id, None)
        if action is not None and shiboken6.isValid(self) and shiboken6.isValid(action):  # else the window itself goes
            action.deleteLater()
            self.changed.emit()
