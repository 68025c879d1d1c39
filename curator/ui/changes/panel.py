"""One file's differences under a line that says how many there are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from curator.ui.changes.diff_view import DiffView
from curator.ui.changes.differences import FileDifference
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.empty import EmptyState


class DifferencePanel(QWidget):
    """Path, counts, and the diff; or the words of `nothing` when there is none."""

    def __init__(self, theme: Theme, nothing_title: str, nothing_text: str) -> None:
        super().__init__()
        self._theme = theme
        self.path = QLabel()
        self.path.setProperty("role", "mono")
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.counts = QLabel()
        self.view = DiffView(theme)
        self.empty = EmptyState(theme, "changes", nothing_title, nothing_text)

        self.head = QHBoxLayout()
        self.head.setContentsMargins(GRID * 4, GRID * 2, GRID * 3, GRID * 2)
        self.head.setSpacing(GRID * 3)
        self.head.addWidget(self.path)
        self.head.addWidget(self.counts)
        self.head.addStretch(1)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self.view, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)
        self._shown: FileDifference | None = None
        theme.changed.connect(self._tell)

    def show_difference(self, what: FileDifference | None) -> None:
        """Draw it; None, or one without lines, shows the empty words."""
        self._shown = what if what is not None and what.lines else None
        self.view.show_difference(self._shown)
        self._tell()
        self._stack.setCurrentIndex(0 if self._shown is None else 1)

    def _tell(self) -> None:
        if self._shown is not None:
            self.path.setText(self._shown.path)
            self.counts.setText(counts_markup(self._shown, self._theme))
            self.counts.setAccessibleName(
                self.tr("{0} lines added, {1} removed").format(number(self._shown.added), number(self._shown.removed))
            )


def counts_markup(what: FileDifference, theme: Theme) -> str:
    """ "+2 −1" in the colours of added and removed."""
    ok, error = theme.colours.ok, theme.colours.error
    return f'<span style="color:{ok}">+{what.added}</span>&nbsp; <span style="color:{error}">−{what.removed}</span>'
