"""The browser: find a pattern, take it in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QStackedLayout, QVBoxLayout, QWidget

from curator.ui.actions import Command
from curator.ui.browser.checkout import Checkout
from curator.ui.browser.delegate import PatternDelegate
from curator.ui.browser.facet_bar import DEFAULT_SORT, FacetBar
from curator.ui.browser.model import PAGE, ROW, Found, PatternListModel
from curator.ui.browser.saved import SavedSearches
from curator.ui.browser.search_field import SearchField
from curator.ui.browser.snippets import Excerpt, Snippets
from curator.ui.telling import told
from curator.ui.theme import GRID
from curator.ui.translation import number
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from curator.library.editing.session import Change
    from curator.library.search.facets import Facet
    from curator.library.search.results import Row
    from curator.ui.actions import Actions
    from curator.ui.browser.answers import Anchor, Answer
    from curator.ui.session_bridge import SessionBridge
    from curator.ui.tasks import Progress, Task, Tasks
    from curator.ui.theme import Theme

_SKELETONS = 40
_REFRESH = 200  # ms to gather changes of the index before the list is asked for again
_COUNT = 120  # ms of rest before facets are counted, so that a menu finds them ready
_COMPLAIN = 700  # ms of rest before a query is called wrong: half of what is typed is


class Browser(QWidget):
    """Search field, facets and list over `bridge.catalogue`."""

    counted = Signal(int, str)  # how many patterns the query found, and the query

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bridge, self._tasks, self._actions = bridge, tasks, actions
        self._theme = theme
        self._query, self._sort = "", DEFAULT_SORT  # what is asked
        self._understood = ""  # the query of the results in view
        self._searching: Task | None = None
        self._counting: Task | None = None
        self._scanned = self._read_whole = False
        self._following_selection = False
        self._sought = ""  # a pattern taken in hand that the list does not know yet: one just made
        self._awaited = False
        self._take_first = False
        self.field = SearchField(theme)
        self.problem = QLabel()
        self.problem.setProperty("role", "error-small")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.saved = SavedSearches(bridge, actions, theme, lambda: (self._understood, self._sort), self)
        self.facets = FacetBar(theme, self.saved.menu)
        self.snippets = Snippets(tasks, self)
        self.checkout = Checkout(bridge, tasks, self)
        self.model = PatternListModel(self.snippets, self.checkout)
        self.list = QListView()
        self.list.setProperty("role", "side")
        self.list.setModel(self.model)
        self._delegate = PatternDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
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
        self._rested = QTimer(self, singleShot=True, interval=_COUNT)
        self._rested.timeout.connect(self._load_facets)
        self._complaint = QTimer(self, singleShot=True, interval=_COMPLAIN)
        self._complaint.timeout.connect(self._complain)
        self._wrong: Exception | None = None
        actions.register(
            Command("search.terms", self.tr("What Can Be Searched For"), "", "help", self.tr("Search")),
            self.show_help,
            owner=self,
        )
        self.field.searched.connect(self.search)
        self.field.left_downwards.connect(self._enter_list)
        self.field.completion_wanted.connect(self._complete)
        self.field.help_wanted.connect(self.show_help)
        self.facets.toggled.connect(self.toggle_term)
        self.facets.cleared.connect(self.clear_facet)
        self.facets.sorted.connect(self.sort_by)
        self.facets.wanted.connect(self._load_facets)
        self.saved.applied.connect(self.show_search)
        self.saved.changed.connect(self._mark_saved)
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
        if text.strip() != self._query:
            self._query = text.strip()
            self._ask(to_top=True)

    def sort_by(self, name: str) -> None:
        """Another order (a name of results.SORTS)."""
        self._sort = name
        self.facets.choose_sort(name)
        self._ask(to_top=True)

    def toggle_term(self, field: str, term: str) -> None:
        """Put a term of a field into the query, beside others of the field, or take it out."""
        from curator.ui.browser import terms

        self.field.search_now(terms.toggled(self.field.text(), field, term))

    def clear_facet(self, field: str) -> None:
        """Take out of the query what it says of a field."""
        from curator.ui.browser import terms

        self.field.search_now(terms.without(self.field.text(), field))

    def show_search(self, query: str, sort: str) -> None:
        """Show a search that was saved, in its order."""
        if self._actions.has("go.library"):
            self._actions.trigger("go.library")
        self.restore_sort(sort)
        self._query = query
        self.field.search_now(query)
        self._ask(to_top=True)

    def restore_sort(self, name: object) -> None:
        """The order of last time, for what is asked from now on; an unknown one is left."""
        if name in FacetBar.sorts():
            self._sort = str(name)
            self.facets.choose_sort(self._sort)

    def show_help(self) -> None:
        """Say what can be searched for."""
        from curator.ui.browser.help import SearchHelp

        page = SearchHelp(self._theme, self)
        page.taken.connect(self._take_example)
        page.open_below(self.field)

    def _take_example(self, example: str) -> None:
        self.field.setFocus()
        self.field.search_now(f"{self.field.text().strip()} {example}".strip())

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

    def scan_ended(self, complete: bool) -> None:
        """From now on an empty list means an empty library, or one that was not read to its end."""
        self._scanned, self._read_whole = True, complete
        self.refresh()

    def say_refused(self, sentence: str) -> None:
        """The library could not be opened: say why instead of a list."""
        self.empty.say(self.tr("This library cannot be opened"), told(sentence), "open")
        self.empty.add_button(self.tr("Open Library…"), lambda: self._actions.trigger("library.open"), primary=True)
        self._stack.setCurrentIndex(1)

    def _ask(self, to_top: bool) -> None:
        if not self._bridge.ready:
            return
        if self._searching is not None:
            self._searching.cancel()
        query, sort, catalogue = self._query, self._sort, self._bridge.catalogue
        session, current = self._bridge.session, self._bridge.current
        anchor = None if to_top else self._anchor()

        def work(_progress: Progress) -> Answer:
            from curator.ui.browser import answers

            return answers.ask(catalogue, query, sort, session.changed(), current, anchor)

        self._searching = self._tasks.run(
            work,
            on_done=lambda answer: self._show(answer, query, anchor, to_top),
            on_failed=self._refused,
            owner=self,
        )

    def _mark_saved(self) -> None:
        self.facets.saved_button.setChecked(self.saved.shown() is not None)

    def _anchor(self) -> Anchor | None:
        """What stands at the top of the list, to stand there again when other rows came or went above it."""
        from curator.ui.browser.answers import Anchor

        index = self.list.indexAt(QPoint(GRID * 4, 1))
        if index.row() <= 0:  # at the top, what comes is seen to come
            return None
        row: Row | None = index.data(ROW)
        return Anchor(row.path if row else "", index.row(), self.list.visualRect(index).top())

    def _show(self, answer: Answer, query: str, anchor: Anchor | None, to_top: bool) -> None:
        found = answer.found
        self._searching = None
        self._complaint.stop()
        self.problem.hide()
        self.field.show_error(None)
        self.facets.show_query(answer.held, answer.chosen)
        if not found.total and not self._scanned and not query:
            return  # the skeleton stays until files are read
        if query != self._understood:
            self.facets.forget_facets()
            self._understood = query
            self._actions.refresh()
        self._rested.start()
        self._mark_saved()
        catalogue = self._bridge.catalogue

        def excerpt(path: str) -> Excerpt:
            from curator.ui.browser import answers

            return answers.excerpt(catalogue, path, query)

        self.snippets.follow(excerpt if answer.words else None)
        self._delegate.show_snippets(answer.words)
        bar = self.list.verticalScrollBar()
        at = 0 if to_top else bar.value()
        self.model.show(found, answer.pages)
        bar.setValue(at)
        if anchor is not None:
            self.list.scrollTo(self.model.index(answer.top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
            bar.setValue(bar.value() - anchor.offset)
        # What was asked for in words stands at the top; the pattern in hand may be far below it.
        current = self._bridge.current or ""
        self._select(current, scroll=(to_top and not query) or current == self._sought)
        self.field.show_count(number(found.total) if query else "")
        self._say_empty(found.total)
        self._first()
        self.counted.emit(found.total, query)

    def _refused(self, failure: Exception) -> None:
        self._searching = None
        self._wrong = failure
        if self.problem.isVisible():
            self._complain()
        else:
            self._complaint.start()

    def _complain(self) -> None:
        """Say what is wrong with the query, and where; the last good results stay."""
        if self.field.suggestions():  # what is missing is offered
            self._complaint.start()
            return
        self._complaint.stop()
        if self._wrong is not None:
            self.field.show_error(int(getattr(self._wrong, "position", 0)))
            self.problem.setText(told(str(getattr(self._wrong, "message", self._wrong))))
            self.problem.show()
            self.field.show_count("")  # it is of another query

    def _say_empty(self, total: int) -> None:
        if total:
            self._stack.setCurrentIndex(0)
            return
        if self._query:
            words = self.tr("Nothing in this library matches “{0}”.").format(self._query)
            self.empty.say(self.tr("No pattern found"), words, "search")
            self.empty.add_button(self.tr("Clear the search"), self.field.clear)
        elif not self._read_whole:
            self.empty.say(self.tr("Not read"), self.tr("Reading the library was stopped, or failed."), "open")
            self.empty.add_button(self.tr("Read On"), lambda: self._actions.trigger("library.rescan"), primary=True)
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
        if self._counting is not None:
            self._counting.cancel()
        query, catalogue, session = self._understood, self._bridge.catalogue, self._bridge.session

        def work(_progress: Progress) -> tuple[Facet, ...]:
            from curator.ui.browser import answers

            return answers.facets(catalogue, query, session.changed())

        self._counting = self._tasks.run(
            work,
            on_done=lambda facets: self.facets.show_facets(facets) if query == self._understood else None,
            owner=self,
        )

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
        self._sought = path if scroll and place is None else ""
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
        if self._complaint.isActive():
            self._complain()
        if self.model.rowCount() and self.model.found is not None:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            here = self.list.currentIndex()
            if not here.isValid() or not self.list.visualRect(here).intersects(self.list.viewport().rect()):
                self.list.setCurrentIndex(self.model.index(0, 0))  # the best result, not one out of sight

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
