"""The window's own commands, and the menu made from the table of all commands."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu, QMenuBar, QWidget

from curator.ui.actions import Command
from curator.ui.icons import icon
from curator.ui.making.commands import MakingCommands
from curator.ui.shell.help import COMMANDS as HELP
from curator.ui.shell.look import LANGUAGE_COMMANDS, Look
from curator.ui.shell.rail import WORKSPACES, workspace_command

if TYPE_CHECKING:
    from curator.ui.changes.saving import Saving
    from curator.ui.tasks import Task
    from curator.ui.window import Window

_AT_ONCE = 20  # files whose step is undone before the next frame; of more, it is undone in the background


class Commands(QObject):
    """Registers what belongs to no view, and fills the menu."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_table
        self._bridge = window.bridge
        self._saving: Saving | None = None
        self._stepping: Task | None = None  # a step of many files that is under way
        window.tasks.finished.connect(lambda _task: self._actions.refresh())
        self._register_files()
        self.making = MakingCommands(window)
        self._register_going()
        Look(window)

    def saving(self) -> Saving:
        """The flow of saving; made when it is first wanted."""
        if self._saving is None:
            from curator.ui.changes.saving import Saving

            window = self._window
            self._saving = Saving(self._bridge, window.tasks, window.theme, window.settings, window)
        return self._saving

    def _register_files(self) -> None:
        add, bridge, window = self._actions.register, self._bridge, self._window
        files, edit = self.tr("File"), self.tr("Edit")

        def unsaved() -> bool:
            return bridge.ready and bool(bridge.session.changed())

        add(Command("library.open", self.tr("Open Library…"), "Ctrl+O", "open", files), self.choose_library)
        add(
            Command("library.sample", self.tr("Open the Sample Library"), "", "", files),
            lambda: window.open_requested.emit(Path()),
        )
        add(
            Command("library.rescan", self.tr("Read the Library Again"), "F5", "revert", files),
            window.rescan,
            enabled_when=lambda: bridge.ready,
        )
        add(
            Command("file.save", self.tr("Save"), "Ctrl+S", "save", files, self.tr("Save all edited files")),
            lambda: self.saving().save(),
            enabled_when=unsaved,
        )
        add(
            Command("changes.choose", self.tr("Choose Between Two Changes…"), "", "changes", files),
            lambda: self.saving().choose(),
            enabled_when=lambda: bridge.ready and bool(bridge.session.conflicts()),
        )
        add(
            Command("file.show", self.tr("Show in Folder"), "", "external", files),
            self._show_in_folder,
            enabled_when=lambda: bridge.current is not None,
        )
        add(Command("app.preferences", self.tr("Preferences…"), "Ctrl+,", "settings", files), self._ask_preferences)
        add(Command("app.close", self.tr("Close Window"), "Ctrl+W", "", files), window.close)
        add(Command("app.quit", self.tr("Quit"), "Ctrl+Q", "", files), self._quit)
        add(
            Command("edit.undo", self.tr("Undo"), "Ctrl+Z", "undo", edit),
            partial(self._step, backward=True),
            enabled_when=lambda: self._can_step() and bridge.session.undo_label is not None,
        )
        add(
            Command("edit.redo", self.tr("Redo"), "Ctrl+Shift+Z", "redo", edit, alternatives=("Ctrl+Y",)),
            partial(self._step, backward=False),
            enabled_when=lambda: self._can_step() and bridge.session.redo_label is not None,
        )
        bridge.changed.connect(lambda _change: self._name_steps())
        bridge.attached.connect(self._name_steps)
        add(
            Command("save.review", self.tr("Show What Will Be Written Before Saving"), group=files, checkable=True),
            lambda: window.settings.set("save.review", not window.settings.get("save.review")),
            checked_when=lambda: bool(window.settings.get("save.review")),
        )

    def _register_going(self) -> None:
        add, bridge, window = self._actions.register, self._bridge, self._window
        go = self.tr("Go")
        for each in WORKSPACES:
            add(
                workspace_command(each, QCoreApplication.translate("Workspaces", each.text), go),
                partial(window.show_workspace, each.id),
                checked_when=partial(self._is_shown, each.id),
                enabled_when=partial(self._can_show, each.id),
            )
        add(Command("search.focus", self.tr("Search"), "Ctrl+F", "search", go, alternatives=("Ctrl+L",)), self._search)
        add(
            Command("go.back", self.tr("Back"), "Alt+Left", "back", go),
            bridge.go_back,
            enabled_when=lambda: bridge.can_go_back,
        )
        add(
            Command("go.forward", self.tr("Forward"), "Alt+Right", "forward", go),
            bridge.go_forward,
            enabled_when=lambda: bridge.can_go_forward,
        )
        add(Command("go.next_pane", self.tr("Next Part of the Window"), "F6", "", go), self._next_pane)
        add(
            Command("app.menu", self.tr("Menu"), "F10", "list", go),
            lambda: window.rail.menu_button.showMenu(),
        )
        add(Command("app.palette", self.tr("Command Palette"), "Ctrl+K", "command", go), self._ask_palette)
        bridge.trail_changed.connect(self._actions.refresh)

    def register_views(self) -> None:
        """Commands of the library workspace, which stands by now."""
        library = self._window.library
        view = self.tr("View")
        library.pane.register_commands(view)

        def toggle() -> None:
            library.browser.setVisible(library.browser.isHidden())

        self._actions.register(
            Command("view.browser", self.tr("Pattern List"), "Ctrl+B", "library", view, checkable=True),
            toggle,
            checked_when=lambda: not library.browser.isHidden(),
        )

    # the menu

    def fill_menu(self) -> None:
        """Make the menu (and, on macOS, the menu bar) from the table."""
        targets: list[QMenu | QMenuBar] = [self._window.menu]
        if QApplication.platformName() == "cocoa":
            targets.append(self._window.menuBar())
        for target in targets:
            for text, names in self._menus().items():
                menu = target.addMenu(text)
                for name in names:
                    if name == "-":
                        menu.addSeparator()
                    elif name == "languages":
                        languages = menu.addMenu(self.tr("Language"))
                        languages.addActions([self._actions.action(each) for each in LANGUAGE_COMMANDS])
                    elif name == "recent":
                        recent = menu.addMenu(self.tr("Open Recent"))
                        recent.aboutToShow.connect(lambda into=recent: self._fill_recent(into))
                        self._fill_recent(recent)
                    else:
                        menu.addAction(self._actions.action(name))

    def _menus(self) -> dict[str, list[str]]:
        go = [f"go.{each.id}" for each in WORKSPACES]
        files = "library.open recent library.sample library.rescan - file.save changes.choose save.review file.show"
        leaving = "app.preferences app.keys - app.close app.quit"
        pages = "view.form view.read view.yaml view.changes view.beside - view.browser view.neighbourhood view.inferred"
        look = "look.system look.light look.dark - look.larger look.smaller look.normal - languages - view.full_screen"
        return {
            self.tr("File"): [*files.split(), "-", *leaving.split()],
            self.tr("Edit"): ["edit.undo", "edit.redo", "-", "search.focus"],
            self.tr("Pattern"): list(MakingCommands.menu),
            self.tr("View"): [*pages.split(), "-", *look.split()],
            self.tr("Go"): [*go, "-", "app.palette", "go.back", "go.forward", "go.next_pane"],
            self.tr("Help"): list(HELP),
        }

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        recent = [path for path in self._window.settings.recent_libraries() if path != self._window.root]
        if not recent:
            menu.addAction(self.tr("No other library yet")).setEnabled(False)
        for path in recent:
            action = menu.addAction(icon(self._window.theme, "open"), f"{path.name}  –  {path.parent}")
            action.triggered.connect(lambda _checked=False, chosen=path: self._window.open_requested.emit(chosen))

    # deeds

    def choose_library(self) -> None:
        """Ask for a folder and have it opened."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Open the folder that holds the patterns"), str(self._window.root)
        )
        if chosen:
            self._window.open_requested.emit(Path(chosen))

    @staticmethod
    def _quit() -> None:
        """Close every window, as far as the curator agrees."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QMainWindow) and widget.isVisible() and not widget.close():
                return

    def _step(self, backward: bool) -> None:
        """Undo or redo; a step of many files off the UI thread, one at a time."""
        bridge = self._bridge
        bridge.settling.emit()  # what is still being typed is the last step
        session = bridge.session
        if (session.undo_files if backward else session.redo_files) <= _AT_ONCE:
            bridge.undo() if backward else bridge.redo()
            return
        move = session.undo if backward else session.redo
        self._stepping = self._window.tasks.run(
            lambda _progress: move(),
            on_failed=lambda refusal: bridge.messages.warning(str(refusal)),
            label=self.tr("Undoing") if backward else self.tr("Redoing"),
            owner=self,
            stoppable=False,
        )
        self._actions.refresh()

    def _can_step(self) -> bool:
        """Whether undo and redo are possible now: not while a step is being taken in the background."""
        return self._bridge.ready and not (self._stepping is not None and self._stepping.running)

    def _name_steps(self) -> None:
        for name, words, label in (
            ("edit.undo", self.tr("Undo"), self._bridge.session.undo_label),
            ("edit.redo", self.tr("Redo"), self._bridge.session.redo_label),
        ):
            action = self._actions.action(name)
            action.setText(f"{words}: {label}" if label else words)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({keys})")

    def _show_in_folder(self) -> None:
        if self._bridge.current is not None:
            folder = (self._bridge.root / self._bridge.current).parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _is_shown(self, workspace: str) -> bool:
        return self._window.workspace == workspace

    def _can_show(self, workspace: str) -> bool:
        return workspace == "library" or self._bridge.ready

    def _ask_palette(self) -> None:
        from curator.ui.palette import Palette

        window = self._window
        Palette(self._bridge, self._actions, window.tasks, window.theme, window).ask()

    def _ask_preferences(self) -> None:
        from curator.library.index.store import folder_of
        from curator.ui.preferences import Preferences

        window = self._window
        others = (each for each in QApplication.topLevelWidgets() if isinstance(each, type(window)))
        open_caches = {folder_of(each.root) for each in others}
        Preferences(window.settings, self._actions, window.tasks, open_caches, window).open()

    def _search(self) -> None:
        self._window.show_workspace("library")
        self._window.library.browser.show()
        self._window.library.browser.focus_search()

    def _next_pane(self) -> None:
        library = self._window.library
        stops: list[QWidget] = [library.browser.list, library.pane.stack]
        stops += [dock.widget() for dock in library.docks.values() if dock.isVisible() and dock.widget() is not None]
        focus = QApplication.focusWidget()
        at = next((n for n, each in enumerate(stops) if focus is not None and each.isAncestorOf(focus)), None)
        if at is None:
            at = 0 if focus is library.browser.list else -1
        following = stops[(at + 1) % len(stops)]
        if following is library.pane.stack:
            self._actions.trigger("view.pattern")
        else:
            following.setFocus()
            if not following.hasFocus() and following.focusWidget() is None:
                following.focusNextPrevChild(True)
