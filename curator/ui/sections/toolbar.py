"""The commands on the source and the row of buttons above it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QWidget

from curator.ui.actions import Actions, Command
from curator.ui.sections.editor import MarkdownEditor
from curator.ui.sections.spelling_marks import SpellingMarks
from curator.ui.sections.writing import Deed, called_out, lines_toggled, linked, toggled
from curator.ui.theme import GRID
from curator.ui.widgets.flow import FlowLayout


def register_writing(actions: Actions, editor: MarkdownEditor) -> list[str]:
    """The commands that shape text: emphasis, links, lists, quotes, callouts. Returns their ids in order."""
    translate = partial(QCoreApplication.translate, "Writing")
    group = translate("Text")

    def shape(make: Callable[[str, int, int], Deed]) -> Callable[[], None]:
        def deed() -> None:
            if editor.isReadOnly():
                return
            start, end = editor.selection()
            editor.do(make(editor.text(), start, end))
            editor.setFocus()

        return deed

    commands: list[tuple[Command, Callable[[str, int, int], Deed]]] = [
        (
            Command("text.bold", translate("Bold"), "Ctrl+B", "text-bolder", context="widget"),
            lambda text, start, end: toggled(text, start, end, "**"),
        ),
        (
            Command("text.italic", translate("Italic"), "Ctrl+I", "text-italic", context="widget"),
            lambda text, start, end: toggled(text, start, end, "*"),
        ),
        (
            Command("text.code", translate("Code"), "Ctrl+E", "code-simple", context="widget"),
            lambda text, start, end: toggled(text, start, end, "`"),
        ),
        (
            Command("text.link", translate("Link"), "Ctrl+Shift+K", "link", context="widget"),
            lambda text, start, end: linked(text, start, end, translate("words"), translate("address")),
        ),
        (
            Command("text.bullets", translate("Bulleted list"), "Ctrl+Shift+U", "list-bullets", context="widget"),
            lambda text, start, end: lines_toggled(text, start, end, "bullets"),
        ),
        (
            Command("text.numbers", translate("Numbered list"), "Ctrl+Shift+N", "list-numbers", context="widget"),
            lambda text, start, end: lines_toggled(text, start, end, "numbers"),
        ),
        (
            Command("text.quote", translate("Quote"), "Ctrl+Shift+B", "quotes", context="widget"),
            lambda text, start, end: lines_toggled(text, start, end, "quote"),
        ),
        (
            Command("text.callout", translate("Callout"), "Ctrl+Shift+C", "note", context="widget"),
            lambda text, start, end: called_out(text, start, end, "note", translate("Title")),
        ),
    ]
    for command, make in commands:
        named = Command(command.id, command.text, command.shortcut, command.icon, group, context="widget")
        actions.register(named, shape(make), owner=editor, enabled_when=lambda: not editor.isReadOnly())
    return [command.id for command, _ in commands]


class ToolRow(QFrame):
    """Buttons for commands, as many in a row as there is room for."""

    def __init__(self, actions: Actions, ids: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap=GRID)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        for name in ids:
            button = QToolButton()
            button.setDefaultAction(actions.action(name))
            button.setAccessibleName(actions.action(name).text())
            self._flow.addWidget(button)

    def add(self, widget: QWidget) -> None:
        """One more control at the end."""
        self._flow.addWidget(widget)


def word_button(action: QAction) -> QToolButton:
    """A button that says its action's short word instead of showing an icon."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setAccessibleName(action.text())
    return button


def language_button(spelling: SpellingMarks) -> QToolButton:
    """Says in which language is spelled, and lets another be chosen."""
    words = QCoreApplication.translate("Writing", "Language of the spell checker")
    button = QToolButton()
    button.setText(spelling.language)
    button.setToolTip(words)
    button.setAccessibleName(words)

    def choose() -> None:
        menu = spelling.menu()
        menu.setParent(button, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    button.clicked.connect(lambda _checked=False: choose())
    spelling.changed.connect(lambda: button.setText(spelling.language))
    return button
