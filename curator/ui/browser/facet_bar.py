"""Facets under the search field: what the results divide into, with counts; choosing one narrows the query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from curator.ui.icons import icon
from curator.ui.theme import GRID, Theme

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from collections.abc import Sequence

    from curator.library.facets import Facet

SHOWN = ("domain", "status", "links")  # a button each; the others stand in one menu
_SORTS = (
    ("relevance", "Best match"),
    ("title", "Title"),
    ("-modified", "Last changed"),
    ("-pending", "Most links to review"),
    ("-confidence", "Most stars"),
    ("-vitality", "Highest vitality"),
    ("vitality", "Lowest vitality"),
    ("domain", "Domain"),
    ("status", "Status"),
    ("path", "Path"),
)


class FacetBar(QWidget):
    """Emits `toggled(term)` for a value that is to be put into the query or taken out, `sorted(name)` for an order.

    `wanted` asks for fresh facets, just before a menu opens.
    """

    toggled = Signal(str)
    sorted = Signal(str)
    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._terms: set[str] = set()
        self._facets: dict[str, Facet] = {}
        self._menus: dict[str, QMenu] = {}
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        names = {"domain": self.tr("Domain"), "status": self.tr("Status"), "links": self.tr("Links")}
        for field in SHOWN:
            row.addWidget(self._button(theme, field, names[field]))
        more = self._button(theme, "", "")
        more.setIcon(icon(theme, "filter"))
        more.setToolTip(self.tr("More filters"))
        more.setAccessibleName(self.tr("More filters"))
        row.addWidget(more)
        row.addStretch(1)
        self.sort_button = QToolButton()
        self.sort_button.setIcon(icon(theme, "sort"))
        self.sort_button.setToolTip(self.tr("Order of the list"))
        self.sort_button.setAccessibleName(self.tr("Order of the list"))
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sort_button.setIconSize(QSize(GRID * 4, GRID * 4))
        menu = QMenu(self.sort_button)
        self._orders = QActionGroup(menu)
        for name, text in _SORTS:
            action = menu.addAction(self.tr(text))
            action.setCheckable(True)
            action.setChecked(name == "relevance")
            action.setData(name)
            action.triggered.connect(lambda _checked=False, chosen=name: self.sorted.emit(chosen))
            self._orders.addAction(action)
        self.sort_button.setMenu(menu)
        row.addWidget(self.sort_button)

    def choose_sort(self, name: str) -> None:
        """Tick an order without announcing it."""
        for action in self._orders.actions():
            action.setChecked(action.data() == name)

    def show_facets(self, facets: Sequence[Facet]) -> None:
        """Fresh values and counts."""
        self._facets = {facet.field: facet for facet in facets}
        for field in SHOWN:
            self._fill(self._menus[field], [self._facets[field]] if field in self._facets else [])
        others = [facet for facet in facets if facet.field not in SHOWN]
        self._fill(self._menus[""], others)

    def show_query(self, terms: set[str]) -> None:
        """Tick what the query holds already."""
        self._terms = terms
        for field, button in self._buttons.items():
            held = any(term.split(":", 1)[0].lstrip("-") == field for term in terms) if field else False
            button.setChecked(held)

    def _button(self, theme: Theme, field: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "facet")
        button.setText(text)
        button.setCheckable(True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setIconSize(QSize(GRID * 4, GRID * 4))
        if text:
            button.setAccessibleName(self.tr("Filter by {0}").format(text))
            button.setToolTip(self.tr("Filter by {0}").format(text.lower()))
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.wanted)
        button.setMenu(menu)
        self._menus[field], self._buttons[field] = menu, button
        return button

    def _fill(self, menu: QMenu, facets: Sequence[Facet]) -> None:
        menu.clear()
        if not facets:
            menu.addAction(self.tr("Nothing to choose from")).setEnabled(False)
        for facet in facets:
            inner = menu if len(facets) == 1 else menu.addMenu(facet.label)
            for value in facet.values:
                action = inner.addAction(f"{value.label}\t{value.count:,}")
                action.setCheckable(True)
                action.setChecked(value.term in self._terms)
                action.triggered.connect(lambda _checked=False, term=value.term: self.toggled.emit(term))
