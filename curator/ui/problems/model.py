"""The list of problems: groups that open and close, with their problems below them, as flat rows of one height.

A flat list of equal rows is laid out without asking the model for each of them, which a tree does, and a model of Qt's
own says how many there are without asking Python for each: a hundred thousand problems are laid out in a moment.
"""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from curator.library.problems.listing import Group, Listing
from curator.library.problems.problems import Found
from curator.ui.problems.words import group_words, severity_words, tr
from curator.ui.translation import number

_Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """A group (`found` is None), or one of its problems."""

    group: Group
    found: Found | None
    open: bool

    def same_place(self, other: "Row") -> bool:
        """Whether both are about the same thing, though the problems may have changed since."""
        if self.found is None or other.found is None:
            return self.found is other.found and self.group.key == other.group.key
        one, two = self.found, other.found
        return (one.path, one.problem.rule, one.problem.pointer, one.problem.message) == (
            two.path,
            two.problem.rule,
            two.problem.pointer,
            two.problem.message,
        )


class ProblemsModel(QStringListModel):
    """Shows a `Listing`; which groups are open stays from one to the next. `title` names a file.

    Every change is a reset: whoever shows it puts current row and place back.
    """

    def __init__(self, title: Callable[[str], str]) -> None:
        super().__init__()
        self._title = title
        self.listing = Listing()
        self._open: set[tuple[str, str]] = set()
        self._starts: list[int] = []
        self._total = 0

    def show(self, listing: Listing) -> None:
        """Show other problems."""
        self.listing = listing
        self._count()

    def toggle(self, row: int, wanted: bool | None = None) -> None:
        """Open or close the group that a row belongs to, or see that it is as wanted."""
        group = self.listing.groups[self._group_of(row)]
        key = (self.listing.by, group.key)
        is_open = key in self._open
        if wanted is is_open:
            return
        self._open ^= {key}
        self._count()

    def row(self, number: int) -> Row | None:
        """What a row shows."""
        if not 0 <= number < self._total:
            return None
        at = self._group_of(number)
        group = self.listing.groups[at]
        is_open = (self.listing.by, group.key) in self._open
        inside = number - self._starts[at] - 1
        return Row(group, group.found[inside] if inside >= 0 else None, is_open)

    def find(self, wanted: Row) -> int | None:
        """The number of the row that is about the same thing; None when there is none any more, or not in view."""
        for at, group in enumerate(self.listing.groups):
            if group.key != wanted.group.key:
                continue
            if wanted.found is None:
                return self._starts[at]
            if (self.listing.by, group.key) not in self._open:
                return None
            rows = enumerate(group.found)
            same = (
                n for n, each in rows if each.path == wanted.found.path and Row(group, each, True).same_place(wanted)
            )
            place = next(same, None)
            return None if place is None else self._starts[at] + 1 + place
        return None

    def head_of(self, number: int) -> int:
        """The row of the group that a row belongs to."""
        return self._starts[self._group_of(number)]

    def _group_of(self, row: int) -> int:
        return bisect_right(self._starts, row) - 1

    def _count(self) -> None:
        by = self.listing.by
        sizes = [1 + (len(each.found) if (by, each.key) in self._open else 0) for each in self.listing.groups]
        *self._starts, self._total = accumulate(sizes, initial=0)
        self.setStringList([""] * self._total)

    # Qt's

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(row) if row.found is None else row.found.problem.message
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and row.found is not None:
            return f"{row.found.problem.message}\n{row.found.path}"
        return None

    def words(self, row: Row) -> str:
        """What a row's group is called."""
        key = row.group.key
        return group_words(self.listing.by, row.group, self._title(key) if self.listing.by == "file" else "")

    def title(self, path: str) -> str:
        """What a file is called."""
        return self._title(path)

    def _spoken(self, row: Row) -> str:
        severity = severity_words(row.group.severity, several=False)
        if row.found is None:
            state = tr("open") if row.open else tr("closed")
            return f"{self.words(row)} {severity}, {number(len(row.group.found))}, {state}"
        muted = f", {tr('muted')}" if row.found.muted else ""
        severity = severity_words(row.found.problem.severity, several=False)
        return f"{severity}: {row.found.problem.message} {self._title(row.found.path)}{muted}"
