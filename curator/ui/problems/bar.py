"""The head of the list of problems: what is searched, how it is gathered, and which severities are seen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from curator.library.problems.listing import BY, Listing
from curator.schema.checks.problem import SEVERITIES, Severity
from curator.ui.browser.search_field import SearchField
from curator.ui.icons import icon
from curator.ui.problems.words import ICONS, INKS, files_words, grouping_words, problems_words, severity_words
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number


class ProblemsBar(QWidget):
    """`narrowed` says that severities or muted ones were chosen otherwise, `gathered(by)` how to gather."""

    narrowed = Signal()
    gathered = Signal(str)

    def __init__(self, theme: Theme, fix_all: QAction) -> None:
        super().__init__()
        self.heading, self.count = QLabel(self.tr("Problems")), QLabel()
        self.heading.setProperty("role", "heading")
        self.count.setProperty("role", "muted")
        self.field = SearchField(theme)
        self.field.setAccessibleName(self.tr("Only in patterns that this search finds"))
        self.field.setPlaceholderText(self.tr("Only in patterns that match…"))
        self.trouble = QLabel()
        self.trouble.setProperty("role", "error-small")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.by = QComboBox()
        self.by.setAccessibleName(self.tr("Gather"))
        for each in BY:
            self.by.addItem(grouping_words(each), each)
        self.by.currentIndexChanged.connect(lambda _index: self.gathered.emit(self.by.currentData()))
        self._buttons: dict[Severity, QToolButton] = {}
        self.by.setMinimumWidth(GRID * 22)
        self.by.setMaximumWidth(GRID * 36)
        chips = QHBoxLayout()
        chips.setSpacing(GRID)
        chips.addWidget(self.by, 1)
        chips.addSpacing(GRID)
        for severity in SEVERITIES:
            self._buttons[severity] = self._chip(theme, ICONS[severity], INKS[severity])
            chips.addWidget(self._buttons[severity])
            self._buttons[severity].setChecked(True)
        self.muted = self._chip(theme, "eye-slash", "muted")
        chips.addWidget(self.muted)
        chips.addStretch(0)  # not before the combo box is as wide as it may be
        for button in (*self._buttons.values(), self.muted):
            button.toggled.connect(lambda _on: self.narrowed.emit())
        head = QHBoxLayout()
        head.setSpacing(3 * GRID)
        head.addWidget(self.heading)
        head.addWidget(self.count, 1)
        self.fix_all = QPushButton(self.tr("Fix all…"))
        self.fix_all.setProperty("role", "quiet")
        self.fix_all.setToolTip(fix_all.toolTip())
        self.fix_all.setAccessibleName(fix_all.text())
        self.fix_all.clicked.connect(fix_all.trigger)
        fix_all.changed.connect(lambda: self.fix_all.setEnabled(fix_all.isEnabled()))
        head.addWidget(self.fix_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.trouble)
        column.addLayout(chips)
        self.show_counts(Listing())

    def _chip(self, theme: Theme, name: str, ink: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setProperty("role", "facet")
        button.setIcon(icon(theme, name, ink))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button

    @property
    def severities(self) -> frozenset[Severity]:
        """Those that are to be seen."""
        return frozenset(severity for severity, button in self._buttons.items() if button.isChecked())

    def show_all(self) -> None:
        """Every severity, and every pattern."""
        for button in self._buttons.values():
            button.setChecked(True)
        self.field.clear()

    def show_counts(self, listing: Listing) -> None:
        """How many problems there are of each severity, and in all."""
        for severity, button in self._buttons.items():
            count = listing.severities.get(severity, 0)
            button.setText(number(count))
            words = self.tr("{0}: {1}").format(severity_words(severity), number(count))
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.muted.setText(number(listing.muted))
        self.muted.setVisible(bool(listing.muted) or self.muted.isChecked())
        words = self.tr("Muted: {0}").format(number(listing.muted))
        self.muted.setAccessibleName(words)
        self.muted.setToolTip(self.tr("{0} (show them as well)").format(words))
        self.heading.setText(problems_words(listing.total) if listing.groups else self.tr("Problems"))
        self.count.setText(self.tr("in {0}").format(files_words(listing.files)) if listing.groups else "")
