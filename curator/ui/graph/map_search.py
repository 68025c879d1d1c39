"""Any search of the library, on the map: the field's words become the paths that stand out."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from curator.library.search.query import QueryError
from curator.ui.browser.help import SearchHelp
from curator.ui.browser.search_field import SearchField
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import Theme


class MapSearch(QObject):
    """Asks the catalogue on a pool thread; the last question counts."""

    found = Signal(str, object)
    """The query and the frozenset of paths that it finds, None for an empty one."""
    left = Signal()
    """Return or Down: on to what was found."""

    def __init__(self, field: SearchField, bridge: SessionBridge, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._field, self._bridge, self._tasks, self._theme = field, bridge, tasks, theme
        self._asked: Task | None = None
        self._query = ""
        field.searched.connect(self._ask)
        field.completion_wanted.connect(self._complete)
        field.left_downwards.connect(self.left)
        field.help_wanted.connect(self._help)
        bridge.indexed.connect(lambda: self._ask(self._query) if self._query else None)

    def _ask(self, query: str) -> None:
        self._query = query.strip()
        if self._asked is not None:
            self._asked.cancel()
        if not self._query:
            self._field.show_error(None)
            self._field.show_count("")
            self.found.emit("", None)
            return
        catalogue, session, wanted = self._bridge.catalogue, self._bridge.session, self._query

        def search(_progress: Progress) -> frozenset[str]:
            return frozenset(catalogue.rows(wanted, "path", session.changed()).paths())

        self._asked = self._tasks.run(search, lambda paths: self._show(wanted, paths), self._refuse, owner=self)

    def _show(self, query: str, paths: frozenset[str]) -> None:
        self._field.show_error(None)
        self.found.emit(query, paths)

    def _refuse(self, failure: Exception) -> None:
        if isinstance(failure, QueryError):
            self._field.show_error(failure.position)
        else:
            self._bridge.messages.warning(str(failure))

    def _complete(self, text: str, cursor: int) -> None:
        catalogue = self._bridge.catalogue
        self._tasks.run(
            lambda _progress: catalogue.complete(text, cursor),
            on_done=lambda completion: self._field.offer(text, completion),
            on_failed=lambda _failure: None,
            owner=self,
        )

    def _help(self) -> None:
        page = SearchHelp(self._theme, self._field)
        page.taken.connect(lambda example: self._field.search_now(f"{self._field.text().strip()} {example}".strip()))
        page.open_below(self._field)
