"""The Help menu: the guide at the place where the curator is, all keys, the tour, the log, and what this program is."""

from __future__ import annotations

import platform
from functools import partial
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QMessageBox

from curator import __version__
from curator.ui.actions import Command
from curator.ui.crash import log_file
from curator.ui.guide.places import page_in_hand

if TYPE_CHECKING:
    from curator.ui.guide.pages import Key
    from curator.ui.guide.window import Guide
    from curator.ui.tour import Tour
    from curator.ui.tour.steps import Step
    from curator.ui.window import Window

COMMANDS = ("help.guide", "help.keys", "help.tour", "-", "help.log", "help.about")


class Help(QObject):
    """Registers the commands; the guide and the tour are made when they are first wanted."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.guide: Guide | None = None
        self.tour: Tour | None = None
        add, group = window.actions_table.register, self.tr("Help")
        add(Command("help.guide", self.tr("Guide"), "F1", "help", group), self.show_guide)
        add(Command("help.keys", self.tr("All Keys"), "Ctrl+F1", "command", group), partial(self.show_guide, "keys"))
        add(Command("help.tour", self.tr("Take the Tour"), "", "", group), self.begin_tour)
        add(Command("help.log", self.tr("Show the Log"), "", "external", group), self._show_log)
        add(Command("help.about", self.tr("About Pattern Curator"), "", "info", group), self._tell_about)

    def show_guide(self, page: str = "") -> None:
        """The guide, at a page or at the one that tells of where the curator is."""
        from curator.ui.guide.window import Guide

        window = self._window
        wanted = page or page_in_hand(window.workspaces.currentWidget())
        if self.guide is None:
            self.guide = Guide(window.tasks, window.theme, self._keys, window)
        self.guide.show_page(wanted)

    def begin_tour(self) -> None:
        """The walk through the window, from its first step."""
        from curator.ui.tour import Tour

        if self.tour is not None:
            return
        window = self._window
        window.show_workspace("library")
        self.tour = Tour(window.theme, window.part, self._bring, window)
        self.tour.ended.connect(self._on_ended)
        self.tour.open_wanted.connect(partial(window.actions_table.trigger, "library.open"))
        self.tour.begin()

    def _bring(self, step: Step) -> None:
        library = self._window.library
        if step.tab:
            library.pane.show_tab(step.tab, focus=False)
        if step.part in library.docks:
            library.docks[step.part].show()
            library.docks[step.part].raise_()  # it may be folded behind another

    def _on_ended(self) -> None:
        self.tour = None
        self._window.settings.set("tour.seen", True)
        self._window.library.browser.list.setFocus()

    def _keys(self) -> list[Key]:
        from curator.ui.guide.pages import Key

        native = QKeySequence.SequenceFormat.NativeText
        found = []
        for command in self._window.actions_table.commands():
            action = self._window.actions_table.action(command.id)
            keys = tuple(dict.fromkeys(each.toString(native) for each in action.shortcuts()))
            text = command.text.replace("&", "").rstrip("…")
            found.append(Key(command.group or self.tr("Other"), text, keys))
        return found

    def _show_log(self) -> None:
        file = log_file()
        if file.is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
        else:
            self._window.messages.info(self.tr("Nothing has been logged yet."))

    def _tell_about(self) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Pattern Curator"))
        box.setText(f"Pattern Curator {__version__}")
        box.setInformativeText(
            self.tr("Edits, reads, graphs and reviews libraries of pattern files without losing a byte. MIT licence.")
            + f"\n\nPython {platform.python_version()}, PySide {PySide6.__version__}, {platform.platform(terse=True)}"
        )
        box.open()
