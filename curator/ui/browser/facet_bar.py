"""Facets under the search field: what the results divide into, with counts; choosing one narrows the query.

Values of one facet widen each other. Beside them stand the searches that were kept, and the order of the list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from curator.ui.browser.facet_list import FacetList
from curator.ui.browser.facet_words import facet_name, value_name, value_tip
from curator.ui.icons import icon
from curator.ui.theme import GRID, Theme
from curator.ui.translation import marked, number

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from collections.abc import Sequence

    from curator.library.search.facets import Facet

SHOWN = ("domain", "status", "links")  # a button each where there is room; the others stand in one menu
_IN_MENU = ("dialect", "confidence", "vitality", "problem")
DEFAULT_SORT = "relevance"
_SORTS = (
    (DEFAULT_SORT, marked("FacetBar", "Best match")),
    ("title", marked("FacetBar", "Title")),
    ("-modified", marked("FacetBar", "Last changed")),
    ("-pending", marked("FacetBar", "Most links to review")),
    ("-confidence", marked("FacetBar", "Most stars")),
    ("-score", marked("FacetBar", "Highest score")),
    ("-vitality", marked("FacetBar", "Highest vitality")),
    ("vitality", marked("FacetBar", "Lowest vitality")),
    ("domain", marked("FacetBar", "Domain")),
    ("status", marked("FacetBar", "Status")),
    ("path", marked("FacetBar", "Path")),
)


class FacetBar(QWidget):
    """Emits `toggled(field, term)` for a value that is to be put into the query or taken out, `cleared(field)`, and
    `sorted(name)` for an order.

    `wanted` asks for fresh facets, when a list opens that has none for what is shown now.
    """

    toggled = Signal(str, str)
    cleared = Signal(str)
    sorted = Signal(str)
    wanted = Signal()

    def __init__(self, theme: Theme, saved: QMenu) -> None:
        super().__init__()
        self._theme = theme
        self._facets: dict[str, Facet] | None = None
        self._held: frozenset[str] = frozenset()
        self._chosen: frozenset[str] = frozenset()
        self._buttons: dict[str, QToolButton] = {}
        self.popup: FacetList | None = None
        self._popup_field = ""
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for field, text in zip(SHOWN, (self.tr("Domain"), self.tr("Status"), self.tr("Links")), strict=True):
            button = self._button(theme)
            button.setText(text)
            self._name(button, self.tr("Filter by {0}").format(text.lower()))
            button.clicked.connect(lambda _checked=False, chosen=field: self.open_facet(chosen))
            self._buttons[field] = button
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._more = QMenu(self)
        self._more.aboutToShow.connect(self._open_more)
        more = self._buttons[""] = self._button(theme, "filter", self._more)
        self._name(more, self.tr("More filters"))
        row.addWidget(more)
        row.addStretch(1)
        self.saved_button = self._button(theme, "bookmark-simple", saved)
        self._name(self.saved_button, self.tr("Saved searches"))
        row.addWidget(self.saved_button)
        menu = QMenu(self)
        self.sort_button = self._button(theme, "sort", menu)
        self._orders = QActionGroup(menu)
        for name, text in _SORTS:
            action = menu.addAction(self.tr(text))
            action.setCheckable(True)
            action.setData(name)
            action.triggered.connect(lambda _checked=False, chosen=name: self.sorted.emit(chosen))
            self._orders.addAction(action)
        row.addWidget(self.sort_button)
        self.choose_sort(DEFAULT_SORT)
        theme.changed.connect(self._fit)  # its text may have another size

    @staticmethod
    def sorts() -> tuple[str, ...]:
        """The orders that can be chosen."""
        return tuple(name for name, _ in _SORTS)

    def choose_sort(self, name: str) -> None:
        """Tick an order without announcing it."""
        for action in self._orders.actions():
            action.setChecked(action.data() == name)
            if action.isChecked():
                self._name(self.sort_button, self.tr("Order: {0}").format(action.text()))
        self.sort_button.setChecked(name != DEFAULT_SORT)

    def forget_facets(self) -> None:
        """The counts are of other results than those that are shown."""
        self._facets = None

    def show_facets(self, facets: Sequence[Facet]) -> None:
        """Fresh values and counts; a list that is open shows them at once."""
        self._facets = {facet.field: facet for facet in facets}
        self._fill_popup()
        if self._more.isVisible():
            self._fill_more()

    def show_query(self, held: frozenset[str], chosen: frozenset[str]) -> None:
        """Mark what the query narrows by: fields, and the terms of their values."""
        self._held, self._chosen = held, chosen
        self._mark()
        if self._facets is not None:
            self._fill_popup()

    def _mark(self) -> None:
        for field, button in self._buttons.items():
            button.setChecked(field in self._held if field else not self._held.isdisjoint(self._in_menu()))

    def _in_menu(self) -> tuple[str, ...]:
        """The facets that have no button now."""
        return tuple(name for name in (*SHOWN, *_IN_MENU) if name in _IN_MENU or self._buttons[name].isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Facets without the room for their name go into the menu, the last ones first."""
        for kept in range(len(SHOWN), -1, -1):
            for place, name in enumerate(SHOWN):
                self._buttons[name].setVisible(place < kept)
            self._row.invalidate()
            if self._row.sizeHint().width() <= self.width():
                break
        self._mark()

    def open_facet(self, field: str) -> None:
        """Show the values of a facet that has a button."""
        button = self._buttons[field]
        button.setChecked(field in self._held)  # the click has turned it round
        if self._facets is None:
            self.wanted.emit()
        popup = FacetList(self._theme, button.accessibleName(), self)
        popup.toggled.connect(lambda term: self.toggled.emit(field, term))
        popup.cleared.connect(lambda: self.cleared.emit(field))
        popup.destroyed.connect(lambda _object=None, gone=popup: self._closed(gone))
        self.popup, self._popup_field = popup, field
        self._fill_popup()
        popup.open_below(button)

    def _closed(self, popup: FacetList) -> None:
        if self.popup is popup:
            self.popup = None

    def _fill_popup(self) -> None:
        if self.popup is None:
            return
        field = self._popup_field
        known = None if self._facets is None else self._facets.get(field) or _nothing(field)
        self.popup.show_values(known, field in self._held, self._chosen)

    def _button(self, theme: Theme, icon_name: str = "", menu: QMenu | None = None) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "facet-icon" if icon_name else "facet")
        button.setCheckable(True)  # checked: it has a say in what is shown
        button.setIconSize(QSize(GRID * 4, GRID * 4))
        if icon_name:
            button.setIcon(icon(theme, icon_name))
        if menu is not None:
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(menu)
        return button

    @staticmethod
    def _name(button: QToolButton, name: str) -> None:
        button.setToolTip(name)
        button.setAccessibleName(name)

    def _open_more(self) -> None:
        if self._facets is None:
            self.wanted.emit()
        self._fill_more()

    def _fill_more(self) -> None:
        self._more.clear()
        for inner in self._more.findChildren(QMenu):
            inner.deleteLater()
        if self._facets is None:
            self._more.addAction(self.tr("Counting…")).setEnabled(False)
            return
        facets = [self._facets[name] for name in self._in_menu() if name in self._facets]
        if not facets:
            self._more.addAction(self.tr("Nothing to choose from")).setEnabled(False)
        for facet in facets:
            inner = QMenu(facet_name(facet.field), self._more)
            inner.setToolTipsVisible(True)
            inner.menuAction().setCheckable(True)
            inner.menuAction().setChecked(facet.field in self._held)
            self._more.addMenu(inner)
            self._fill_values(inner, facet)

    def _fill_values(self, menu: QMenu, facet: Facet) -> None:
        if facet.field in self._held:
            menu.addAction(self.tr("Any")).triggered.connect(
                lambda _checked=False, field=facet.field: self.cleared.emit(field)
            )
            menu.addSeparator()
        for value in facet.values:
            name = value_name(facet.field, value.label).replace("&", "&&")
            action = menu.addAction(f"{name}\t{number(value.count)}")
            action.setToolTip(value_tip(facet.field, value.label))
            action.setCheckable(True)
            action.setChecked(value.term in self._chosen)
            action.triggered.connect(
                lambda _checked=False, field=facet.field, term=value.term: self.toggled.emit(field, term)
            )


def _nothing(field: str) -> Facet:
    from curator.library.search.facets import Facet

    return Facet(field, ())
