"""The item model of the library list: a query's results, fetched page by page off the UI thread."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal

from curator.ui.browser.checkout import Checkout, words
from curator.ui.browser.snippets import Snippets
from curator.ui.telling import told

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from curator.library.search.results import Row

PAGE = 100
_PAGES_KEPT = 40
ROW = Qt.ItemDataRole.UserRole  # Row, or None while its page is on the way
CHANGED = Qt.ItemDataRole.UserRole + 1  # bool: edited, not saved
GIT = Qt.ItemDataRole.UserRole + 2  # how the file differs from the last commit, a key of checkout.LETTERS, or ""
SNIPPET = Qt.ItemDataRole.UserRole + 3  # Excerpt, or None while it is on the way or no words are searched

_Index = QModelIndex | QPersistentModelIndex


class Found(Protocol):
    """What the model needs of the results of a query; usable from any thread."""

    @property
    def total(self) -> int: ...

    def rows(self, offset: int = 0, limit: int | None = None) -> tuple[Row, ...]: ...

    def position(self, path: str) -> int | None: ...


class PatternListModel(QStringListModel):
    """Rows of one result. `wanted(page)` asks its owner to fetch a page and hand it to `take_page`.

    `snippets` and `checkout`, where given, know what is shown of a row besides. The rows' number is kept by Qt's own
    model, which a view asks for each of them: 10,000 answers from Python take a tenth of a second.
    """

    wanted = Signal(int)

    def __init__(self, snippets: Snippets | None = None, checkout: Checkout | None = None) -> None:
        super().__init__()
        self._snippets, self._checkout = snippets, checkout
        if snippets is not None:
            snippets.arrived.connect(lambda: self._announce(SNIPPET))
        if checkout is not None:
            checkout.changed.connect(lambda: self._announce(GIT))
        self._found: Found | None = None
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._changed: frozenset[str] = frozenset()

    @property
    def found(self) -> Found | None:
        return self._found

    def wait(self, rows: int) -> None:
        """Show so many skeleton rows until the first result."""
        self._found = None
        self._pages.clear()
        self.setStringList([""] * rows)

    def show(self, found: Found, pages: Mapping[int, tuple[Row, ...]]) -> None:
        """Show other results; `pages` are those already fetched."""
        self._found = found
        self._pages = OrderedDict(sorted(pages.items()))
        self._asked.clear()
        self.setStringList([""] * found.total)

    def take_page(self, found: Found, page: int, rows: tuple[Row, ...]) -> None:
        """A page that was `wanted`; dropped when other results are shown by now."""
        if found is not self._found:
            return
        self._asked.discard(page)
        self._pages[page] = rows
        while len(self._pages) > _PAGES_KEPT:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, self.rowCount()) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, 0))

    def mark_changed(self, paths: frozenset[str]) -> None:
        """Mark the patterns with unsaved edits."""
        if paths != self._changed:
            self._changed = paths
            self._announce(CHANGED)

    def _announce(self, role: int) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0), [role])

    def row(self, number: int) -> Row | None:
        """What stands at a row, None if it is not fetched (it is asked for then)."""
        if self._found is None or not 0 <= number < self._found.total:
            return None
        page, at = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            if page not in self._asked:
                self._asked.add(page)
                self.wanted.emit(page)
            return None
        self._pages.move_to_end(page)
        if at >= len(rows):  # left the library since the query ran
            return None
        return rows[at]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _ROLES or not index.isValid():
            return None
        row = self.row(index.row())
        if role == ROW or row is None:
            return row
        if role == CHANGED:
            return row.path in self._changed
        if role == GIT:
            return self._kind(row)
        if role == SNIPPET:
            return self._snippets.of(row.path) if self._snippets is not None else None
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return row.title

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self._found is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _kind(self, row: Row) -> str:
        return self._checkout.kind(row.path) if self._checkout is not None else ""

    def _tip(self, row: Row) -> str:
        """The title in full, what the pattern is about, where it is, and how it differs from the last commit."""
        parts = [f"<b>{escape(row.title)}</b>"]
        if row.failure is not None:
            where = self.tr("Line {0}, column {1}: {2}")
            failure = row.failure
            parts.append(escape(where.format(failure.line, failure.column, told(failure.message))))
        elif row.summary:
            parts.append(escape(row.summary))
        notes = [escape(row.path)]
        if row.path in self._changed:
            notes.append(self.tr("edited, not saved"))
        if kind := self._kind(row):
            notes.append(words(kind))
        parts.append(" · ".join(notes))
        return "".join(f"<p>{part}</p>" for part in parts)

    def _spoken(self, row: Row) -> str:
        parts = [row.title]
        if row.failure is not None:
            parts.append(self.tr("cannot be read"))
        parts += [part for part in (row.domain, row.status) if part]
        if row.pending:
            parts.append(self.tr("{0} links to review").format(row.pending))
        if row.path in self._changed:
            parts.append(self.tr("not saved"))
        if kind := self._kind(row):
            parts.append(words(kind))
        excerpt = self._snippets.of(row.path) if self._snippets is not None else None
        if excerpt is not None and excerpt.text:
            parts.append(excerpt.text)
        return ", ".join(parts)


_ROLES = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    ROW,
    CHANGED,
    GIT,
    SNIPPET,
}
