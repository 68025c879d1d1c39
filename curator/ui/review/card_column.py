"""The cards of a pattern's links, one below the other; those out of sight are made after the first paint."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from curator.ui.review.link_card import LinkCard
from curator.ui.review.rows import Row
from curator.ui.theme import GRID

_AT_ONCE = 10
"""So many cards are made before the first paint, the rest in slices after it."""


class CardColumn(QScrollArea):
    """Shows a card for each row, using again those it has."""

    def __init__(self, make: Callable[[QWidget], LinkCard], above: QWidget, below: QWidget) -> None:
        """`make` gives a new card for a parent; `above` and `below` scroll with the cards."""
        super().__init__()
        self._make = make
        self._rows: Sequence[Row] = ()
        self.cards: tuple[LinkCard, ...] = ()
        self._ground = QWidget()
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(0, 0, GRID, 0)
        self._column.setSpacing(2 * GRID)
        self._column.addWidget(above)
        self._column.addStretch(1)
        self._column.addWidget(below)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._ground)
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._fill)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Other rows."""
        self._rows = rows
        self._fill()

    def _fill(self) -> None:
        """Fills existing cards, makes some new ones now, and leaves the rest for the next slice."""
        known = {card.row.key: card for card in self.cards if card.row is not None}
        wanted = {row.key for row in self._rows}
        spare = [card for key, card in known.items() if key not in wanted]
        cards: list[LinkCard] = []
        left = _AT_ONCE
        for row in self._rows:
            card = known.get(row.key)
            if card is None and spare:
                card = spare.pop()
            if card is None:
                if left == 0:
                    break
                left -= 1
                card = self._make(self._ground)
            if card.row is None or not card.row.says_the_same(row):
                card.show_row(row)
            card.row = row
            if self._column.indexOf(card) != len(cards):
                self._column.insertWidget(len(cards), card)
            cards.append(card)
        for card in {*self.cards} - {*cards}:
            card.hide()
            self._column.removeWidget(card)
            card.deleteLater()
        self.cards = tuple(cards)
        if len(cards) < len(self._rows):
            self._slices.start()

    def focus_card(self, place: int) -> bool:
        """Give the keyboard to the card at a place, or to the nearest; False where there is none."""
        if self.cards:
            self.cards[max(0, min(place, len(self.cards) - 1))].setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(self.cards)

    def reveal(self, card: LinkCard) -> None:
        """Scroll a card into view."""
        self.ensureWidgetVisible(card, 0, 2 * GRID)

    def restyle(self) -> None:
        """Take fonts and colours from the theme again."""
        for card in self.cards:
            card.restyle()
