"""The browser: find a pattern, take it in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QStackedLayout, QVBoxLayout, QWidget

from curator.ui.browser.delegate import PatternDelegate
from curator.ui.browser.facet_bar import FacetBar
from curator.ui.browser.model import PAGE, ROW, Found, PatternListModel
from curator.ui.browser.search_field import SearchField
from curator.ui.theme import GRID
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from curator.library.results import Results, Row
    from curator.library.session import Change
    from curator.ui.actions import Actions
    from curator.ui.session_bridge import SessionBridge
    from curator.ui.tasks import Progress, Task, Tasks
    from curator.ui.theme import Theme

    Answer = tuple[Results, dict[int, tuple[Row, ...]]]

_SKELETONS = 40
_REFRESH = 200  # ms to gather changes of the index before the list is asked for again


class Browser(QWidget):
    """Search field, facets and list over `bridge.catalogue`."""

    counted = Signal(int, str)  # how many patterns the query found, and the query

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge, self._tasks, self._actions = bridge, tasks, actions
        self._query, self._sort = "", "relevance"
        self._searching: Task | None = None
        self._scanned = False
        self._following_selection = False
        self._awaited = False
        self._take_first = False
        self.field = SearchField(theme)
        self.problem = QLabel()
        self.problem.setProperty("role", "error-small")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.facets = FacetBar(theme)
        self.model = PatternListModel()
        self.list = QListView()
        self.list.setProperty("role", "side")
        self.list.setModel(self.model)
        self.list.setItemDelegate(PatternDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Patterns"))
        self.list.installEventFilter(self)
        self.empty = EmptyState(theme, "search", "", "")
        self.model.wait(_SKELETONS)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID * 3, 0, 0)
        column.setSpacing(GRID * 2)
        head = QVBoxLayout()
        head.setContentsMargins(GRID * 3, 0, GRID * 3, 0)
        head.setSpacing(GRID + 2)
        head.addWidget(self.field)
        head.addWidget(self.problem)
        head.addWidget(self.facets)
        column.addLayout(head)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column.addWidget(holder, 1)

        self._soon = QTimer(self, singleShot=True, interval=_REFRESH)
        self._soon.timeout.connect(self.refresh)
        self.field.searched.connect(self.search)
        self.field.left_downwards.connect(self._enter_list)
        self.field.completion_wanted.connect(self._complete)
        self.facets.toggled.connect(self.toggle_term)
        self.facets.sorted.connect(self.sort_by)
        self.facets.wanted.connect(self._load_facets)
        self.model.wanted.connect(self._load_page)
        self.list.selectionModel().currentChanged.connect(self._on_row)
        bridge.attached.connect(self.refresh)
        bridge.indexed.connect(self.refresh_soon)
        bridge.current_changed.connect(self._select)
        bridge.changed.connect(self._on_change)

    # asking

    @property
    def query(self) -> str:
        return self._query

    @property
    def sort(self) -> str:
        return self._sort

    def search(self, text: str) -> None:
        """Show what a query finds; the last good results stay while it runs and when it cannot be understood."""
        if text.strip() != self._query and not text.endswith(":"):  # else a value is about to follow
            self._query = text.strip()
            self._ask(to_top=True)

    def sort_by(self, name: str) -> None:
        """Another order (a name of results.SORTS)."""
        self._sort = name
        self.facets.choose_sort(name)
        self._ask(to_top=True)

    def toggle_term(self, term: str) -> None:
        """Put a `field:value` term into the query, or take it out."""
        text = f" {self.field.text().strip()} "
        text = text.replace(f" {term} ", " ", 1) if f" {term} " in text else f"{text}{term}"
        self.field.search_now(text.strip())

    def refresh_soon(self) -> None:
        """The index has changed: ask again before long, once for many changes."""
        if not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Ask the same query again; selection and scroll position stay."""
        self._ask(to_top=False)

    def take_first(self) -> None:
        """When no pattern is in hand, take the first of the list, as soon as there is one."""
        self._take_first = self._bridge.current is None
        self._first()

    def _first(self) -> None:
        row = self.model.row(0) if self._take_first else None
        if row is not None:
            self._take_first = False
            if self._bridge.current is None:
                self._bridge.open_pattern(row.path)

    def scan_ended(self) -> None:
        """From now on an empty list means an empty library."""
        self._scanned = True
        self.refresh()

    def say_refused(self, sentence: str) -> None:
        """The library could not be opened: say why instead of a list."""
        self.empty.say(self.tr("This library cannot be opened"), sentence, "open")
        self.empty.add_button(self.tr("Open Library…"), lambda: self._actions.trigger("library.open"), primary=True)
        self._stack.setCurrentIndex(1)

    def _ask(self, to_top: bool) -> None:
        if not self._bridge.ready:
            return
        if self._searching is not None:
            self._searching.cancel()
        query, sort, catalogue = self._query, self._sort, self._bridge.catalogue
        first = 0 if to_top else self.list.indexAt(self.list.rect().topLeft()).row() // PAGE
        session, current = self._bridge.session, self._bridge.current

        def work(_progress: Progress) -> Answer:
            found = catalogue.rows(query, sort, session.changed())
            pages = {page: found.rows(page * PAGE, PAGE) for page in {max(0, first), max(0, first) + 1}}
            if current is not None:
                found.position(current)  # works out the places of all, which the UI thread asks for next
            return found, pages

        self._searching = self._tasks.run(
            work, on_done=lambda answer: self._show(answer, to_top), on_failed=self._refused, owner=self
        )

    def _show(self, answer: Answer, to_top: bool) -> None:
        found, pages = answer
        self._searching = None
        self.problem.hide()
        self.field.show_error(False)
        self.facets.show_query(set(self._query.split()))
        bar = self.list.verticalScrollBar()
        at = 0 if to_top else bar.value()
        if not found.total and not self._scanned and not self._query:
            return  # the skeleton stays until files are read
        self.model.show(found, pages)
        bar.setValue(at)
        # What was asked for in words stands at the top; the pattern in hand may be far below it.
        self._select(self._bridge.current or "", scroll=to_top and not self._query)
        self._say_empty(found.total)
        self._first()
        self.counted.emit(found.total, self._query)

    def _refused(self, failure: Exception) -> None:
        self._searching = None
        self.field.show_error(True)
        self.problem.setText(str(getattr(failure, "message", failure)))
        self.problem.show()

    def _say_empty(self, total: int) -> None:
        if total:
            self._stack.setCurrentIndex(0)
            return
        if self._query:
            words = self.tr("Nothing in this library matches “{0}”.").format(self._query)
            self.empty.say(self.tr("No pattern found"), words, "search")
            self.empty.add_button(self.tr("Clear the search"), self.field.clear)
        else:
            words = self.tr("This folder holds no Markdown files. Choose the folder that your patterns are in.")
            self.empty.say(self.tr("No patterns here"), words, "open")
            self.empty.add_button(self.tr("Open Library…"), lambda: self._actions.trigger("library.open"), primary=True)
        self._stack.setCurrentIndex(1)

    def _load_page(self, page: int) -> None:
        found = self.model.found
        if found is not None:
            self._tasks.run(
                lambda _progress: found.rows(page * PAGE, PAGE),
                on_done=lambda rows: self._take_page(found, page, rows),
                owner=self,
            )

    def _take_page(self, found: Found, page: int, rows: tuple[Row, ...]) -> None:
        self.model.take_page(found, page, rows)
        if self._awaited:  # the cursor came to a row that was not fetched yet
            self._on_row()

    def _load_facets(self) -> None:
        if not self._bridge.ready:
            return
        # The menu is about to open and must show what it is about: some milliseconds, on the index alone.
        try:
            self.facets.show_facets(self._bridge.catalogue.facets(self._query, self._bridge.session.changed()))
        except ValueError:
            self.facets.show_facets(())

    def _complete(self, text: str, cursor: int) -> None:
        if self._bridge.ready:
            catalogue = self._bridge.catalogue
            self._tasks.run(
                lambda _progress: catalogue.complete(text, cursor),
                on_done=lambda completion: self.field.offer(text, completion),
                on_failed=lambda _failure: None,
                owner=self,
            )

    # the pattern in hand

    def _on_row(self) -> None:
        if self._following_selection:
            return
        row: Row | None = self.list.currentIndex().data(ROW)
        self._awaited = row is None and self.list.currentIndex().isValid()
        if row is not None and row.path != self._bridge.current:
            self._bridge.open_pattern(row.path)

    def _select(self, path: str, scroll: bool = True) -> None:
        found = self.model.found
        if found is None:
            return
        shown: Row | None = self.list.currentIndex().data(ROW)
        if shown is not None and shown.path == path and self.list.selectionModel().hasSelection():
            return
        place = found.position(path) if path else None
        self._following_selection = True
        if place is None:
            self.list.selectionModel().clear()
        else:
            index, bar = self.model.index(place, 0), self.list.verticalScrollBar()
            at = bar.value()
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if scroll:
                self.list.scrollTo(index)
            else:
                bar.setValue(at)  # a current row that changes is scrolled to, unasked
        self._following_selection = False

    def _on_change(self, change: Change) -> None:
        self.model.mark_changed(frozenset(self._bridge.session.changed()))

    # by keyboard

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter_list(self) -> None:
        if self.model.rowCount() and self.model.found is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0:
                self.field.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.focus_search()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._actions.trigger("view.pattern")
                return True
            if event.text().isprintable() and event.text() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.field.setFocus()
                self.field.insert(event.text())
                return True
        return super().eventFilter(watched, event)
