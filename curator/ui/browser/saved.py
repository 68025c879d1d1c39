"""Searches that a curator saves under a name: in a menu beside the facets, and in the command palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from curator.ui.actions import Command
from curator.ui.icons import icon

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from curator.library.search.searches import Search, Searches
    from curator.ui.actions import Actions
    from curator.ui.session_bridge import SessionBridge
    from curator.ui.theme import Theme

_COMMAND = "search.saved.{0}"


class SavedSearches(QObject):
    """Keeps menu and commands in step with what is saved. `shown` gives the query and the order in view."""

    applied = Signal(str, str)  # query and order of the one that was chosen
    changed = Signal()

    def __init__(
        self,
        bridge: SessionBridge,
        actions: Actions,
        theme: Theme,
        shown: Callable[[], tuple[str, str]],
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self._bridge, self._actions, self._theme, self._shown, self._owner = bridge, actions, theme, shown, owner
        self._searches: Searches | None = None
        self._all: Sequence[Search] = ()
        self._commands: list[str] = []
        self.menu = QMenu(owner)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        group = self.tr("Search")
        actions.register(
            Command("search.save", self.tr("Save This Search…"), "Ctrl+D", "bookmark-simple", group),
            self.ask_name,
            owner=owner,
            enabled_when=lambda: self._searches is not None and bool(shown()[0]),
        )
        actions.register(
            Command("search.manage", self.tr("Rename or Remove Saved Searches…"), "", "edit", group),
            self.manage,
            owner=owner,
            enabled_when=lambda: bool(self._commands),
        )
        bridge.attached.connect(self._load)
        if bridge.ready:
            self._load()

    def all(self) -> Sequence[Search]:
        """Every saved search of this library, in the order in which they were saved."""
        return self._all

    def shown(self) -> Search | None:
        """The saved search that is in view."""
        here = self._shown()
        return next((each for each in self.all() if (each.query, each.sort) == here), None)

    def keep(self, name: str) -> bool:
        """Save what is in view under a name, in place of what had it."""
        from curator.library.search.searches import Search

        return self._write(lambda searches: searches.keep(Search(name, *self._shown())))

    def rename(self, name: str, new: str) -> bool:
        """Call a saved search something else."""
        return self._write(lambda searches: searches.rename(name, new))

    def remove(self, name: str) -> bool:
        """Forget a saved search; the notice offers to take that back."""
        gone = next((each for each in self.all() if each.name == name), None)
        if gone is None or not self._write(lambda searches: searches.forget(name)):
            return False

        def back() -> None:
            self._write(lambda searches: searches.keep(gone))

        self._bridge.messages.done(
            self.tr("“{0}” is removed from the saved searches.").format(name), self.tr("Undo"), back
        )
        return True

    def ask_name(self) -> None:
        """Ask what the search in view is to be called."""
        from curator.ui.browser.saved_dialogs import NameDialog

        query, _ = self._shown()
        present = self.shown()
        dialog = NameDialog(query, present.name if present else "", [each.name for each in self.all()], self._owner)
        dialog.named.connect(self.keep)
        dialog.open()

    def manage(self) -> None:
        """Show all of them, to be renamed and removed."""
        from curator.ui.browser.saved_dialogs import ManageDialog

        ManageDialog(self, self._theme, self._owner).open()

    def _load(self) -> None:
        from curator.library.search.searches import Searches

        self._searches = Searches(self._bridge.root)
        self._read()

    def _write(self, deed: Callable[[Searches], None]) -> bool:
        if self._searches is None:
            return False
        try:
            deed(self._searches)
        except OSError as error:
            self._bridge.messages.error(
                self.tr("The saved searches could not be written ({0}); those saved before are as they were.").format(
                    (error.strerror or str(error)).lower()
                )
            )
            return False
        self._read()
        return True

    def _read(self) -> None:
        found = self._searches.all() if self._searches is not None else ()
        if found == self._all:
            return
        self._all = found
        for known in self._commands:
            self._actions.withdraw(known)
        self._commands = []
        for number, search in enumerate(self.all()):
            command = Command(
                _COMMAND.format(number),
                self.tr("Search: {0}").format(search.name.replace("&", "&&")),
                icon="search",
                group=self.tr("Saved searches"),
                tip=search.query,
            )
            self._actions.register(command, partial(self._apply, search), owner=self._owner)
            self._commands.append(command.id)
        self._actions.refresh()
        self.changed.emit()

    def _apply(self, search: Search) -> None:
        self.applied.emit(search.query, search.sort)

    def _fill(self) -> None:
        self._read()  # another window may have saved one
        self._actions.refresh()
        self.menu.clear()
        here = self.shown()
        for search in self.all():
            action = self.menu.addAction(search.name.replace("&", "&&"))
            action.setToolTip(search.query)
            action.setCheckable(True)
            action.setChecked(search == here)
            action.triggered.connect(lambda _checked=False, chosen=search: self._apply(chosen))
        if not self.all():
            self.menu.addAction(self.tr("No saved searches yet")).setEnabled(False)
        self.menu.addSeparator()
        self.menu.addAction(self._actions.action("search.save"))
        self.menu.addAction(self._actions.action("search.manage"))
        self.menu.addSeparator()
        what = self.menu.addAction(icon(self._theme, "help"), self.tr("What Can Be Searched For"))
        what.triggered.connect(lambda: self._actions.trigger("search.terms"))
