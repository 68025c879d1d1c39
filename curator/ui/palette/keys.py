"""The keys of all commands, to be looked up and chosen anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curator.ui.actions import Actions, Command
from curator.ui.settings import Settings
from curator.ui.shell.keys import OPTION
from curator.ui.theme import GRID

_ID = Qt.ItemDataRole.UserRole


class KeysDialog(QDialog):
    """Lists commands with their keys; a key pressed into the field below holds at once, and in every window.

    A key that another command has is not taken from it before the curator says so.
    """

    def __init__(
        self, actions: Actions, settings: Settings, remap: Callable[[dict[str, str]], None], parent: QWidget
    ) -> None:
        """`remap` gives every window the keys that were chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self._actions, self._settings, self._remap = actions, settings, remap
        self._wanted: QKeySequence | None = None
        self._build()
        self._lay_out()
        actions.changed.connect(self._fill)
        self.resize(GRID * 150, GRID * 150)
        self._fill()
        self.field.setFocus()

    def _build(self) -> None:
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find a command or a key"))
        self.field.setAccessibleName(self.tr("Find a command or a key"))
        self.field.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Key")])
        self.list.setAccessibleName(self.tr("Commands and their keys"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.what, self.note = QLabel(), QLabel()
        self.what.setProperty("role", "heading")
        self.note.setProperty("role", "caption")
        self.note.setWordWrap(True)
        self.key = KeyField()
        self.key.setMaximumSequenceLength(1)
        self.key.setAccessibleName(self.tr("Press the new key"))
        self.take_button = QPushButton(self.tr("Take it from there"))
        self.none_button = QPushButton(self.tr("No key"))
        self.own_button = QPushButton(self.tr("As delivered"))
        self.all_button = QPushButton(self.tr("All as delivered"))
        self.close_button = QPushButton(self.tr("Close"))
        for button in (self.take_button, self.none_button, self.own_button, self.all_button, self.close_button):
            button.setAutoDefault(False)
        self.field.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.list.itemActivated.connect(lambda *_: self.key.setFocus())
        self.key.pressed.connect(self._press)
        self.take_button.clicked.connect(self._take)
        self.none_button.clicked.connect(lambda: self._choose({self._command().id: ""}))
        self.own_button.clicked.connect(lambda: self._choose({self._command().id: None}))
        self.all_button.clicked.connect(lambda: self._choose(dict.fromkeys(self._settings.get(OPTION))))
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        row, foot = QHBoxLayout(), QHBoxLayout()
        for line, widgets in (
            (row, (self.key, self.none_button, self.own_button)),
            (foot, (self.all_button, None, self.close_button)),
        ):
            line.setSpacing(GRID * 2)
            for widget in widgets:
                line.addStretch(1) if widget is None else line.addWidget(widget)
        told = QHBoxLayout()
        told.addWidget(self.note, 1)
        told.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 3)
        column.setSpacing(GRID * 2)
        for part in (self.field, self.list, self.what):
            column.addWidget(part)
        for line in (row, told, foot):
            column.addLayout(line)

    # what is shown

    def _fill(self) -> None:
        """The commands that fit what is looked for, under their groups."""
        held, wanted = self._held(), self.field.text().casefold().split()
        self.list.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for command in self._actions.commands():
            action = self._actions.action(command.id)
            text = command.text.replace("&", "")
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if not all(word in f"{text} {command.group} {key}".casefold() for word in wanted):
                continue
            group = groups.get(command.group)
            if group is None:
                group = groups[command.group] = QTreeWidgetItem(self.list, [command.group or self.tr("Other")])
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setFirstColumnSpanned(True)
                bold = self.font()
                bold.setBold(True)
                group.setFont(0, bold)
            item = QTreeWidgetItem(group, [text, key])
            item.setData(0, _ID, command.id)
            if command.id in self._settings.get(OPTION):
                item.setToolTip(1, self.tr("Chosen by you"))
                strong = self.font()
                strong.setBold(True)
                item.setFont(1, strong)
            if held is None or command.id == held:
                held = command.id
                self.list.setCurrentItem(item)
        self.list.expandAll()
        first = next((group.child(0) for group in groups.values()), None)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self._show()

    def _held(self) -> str | None:
        item = self.list.currentItem()
        return None if item is None else item.data(0, _ID)

    def _command(self) -> Command:
        return next(each for each in self._actions.commands() if each.id == self._held())

    def _show(self) -> None:
        held = self._held()
        for widget in (self.key, self.none_button, self.own_button):
            widget.setEnabled(held is not None)
        self._tell("")
        self.all_button.setEnabled(bool(self._settings.get(OPTION)))
        if held is None:
            self.what.setText("")
            self.key.clear()
            return
        action = self._actions.action(held)
        self.what.setText(self._command().text.replace("&", ""))
        self.key.setKeySequence(action.shortcut())
        self.none_button.setEnabled(not action.shortcut().isEmpty())
        self.own_button.setEnabled(held in self._settings.get(OPTION))

    def _tell(self, words: str, wanted: QKeySequence | None = None) -> None:
        """Say what stands in the way of a key, and offer to take it where that is possible."""
        self._wanted = wanted
        self.note.setText(words or self.tr("Press another key in the field, and it holds at once."))
        self.note.setAccessibleName(self.note.text())
        self.take_button.setVisible(wanted is not None)

    # choosing

    def _press(self, key: QKeySequence) -> None:
        command = self._command()
        if [key] == self._actions.action(command.id).shortcuts():
            self._tell("")
            return
        said = key.toString(QKeySequence.SequenceFormat.NativeText)
        if command.context == "window" and _types(key):
            self._tell(
                self.tr("“{0}” alone is for typing: this command works everywhere, so add Ctrl or Alt.").format(said)
            )
            return
        rivals = self._actions.rivals(command.id, key)
        if rivals:
            names = ", ".join(f"“{each.text.replace('&', '')}”" for each in rivals)
            self._tell(self.tr("{0} is the key of {1}, which would have none then.").format(said, names), key)
            return
        self._choose({command.id: _portable(key)})

    def _take(self) -> None:
        key, command = self._wanted, self._command()
        if key is not None:
            others: dict[str, str | None] = {each.id: "" for each in self._actions.rivals(command.id, key)}
            self._choose(others | {command.id: _portable(key)})

    def _choose(self, keys: dict[str, str | None]) -> None:
        """Let these keys hold; None for the one that a command was delivered with."""
        chosen: dict[str, str] = dict(self._settings.get(OPTION))
        for name, key in keys.items():
            if key is None:
                chosen.pop(name, None)
            else:
                chosen[name] = key
        self._settings.set(OPTION, chosen)
        self._remap(chosen)
        self._fill()


class KeyField(QKeySequenceEdit):
    """Takes one key; Esc leaves, and Tab goes on, as everywhere."""

    pressed = Signal(QKeySequence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Every key is meant for the field here, whatever it runs elsewhere."""
        done = super().event(event)
        if event.type() == QEvent.Type.KeyPress and not self.keySequence().isEmpty() and event.isAccepted():
            self.pressed.emit(self.keySequence())
        return done


def _portable(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.PortableText)


def _types(key: QKeySequence) -> bool:
    """Whether it writes something in a text field."""
    text = _portable(key).removeprefix("Shift+")
    return len(text) == 1 or text == "Space"
