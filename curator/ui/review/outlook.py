"""What accepting the link in hand would do to the library, worked out while its card is being read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from curator.library.review.cards import Card
from curator.links.kinds import kind as kind_called
from curator.ui.opening import load_for_outlook
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks

if TYPE_CHECKING:
    from curator.links.consequences import Consequences

_MOMENT = 250  # ms for which a card is in hand first: who decides faster than that does not wait for it


class Outlook(QObject):
    """Follows the card in hand. What it takes (the library's graph, SciPy) is there from the first outlook on."""

    said = Signal(object)
    """The lines for the card in hand, a list of text."""

    def __init__(self, bridge: SessionBridge, tasks: Tasks, view: QWidget) -> None:
        """`view` shows the card; nothing is worked out while it is hidden."""
        super().__init__(view)
        self._bridge, self._tasks, self._view = bridge, tasks, view
        self._card: Card | None = None
        self._asked: Task | None = None
        self._pieces: Iterator[None] | None = None
        self._moment = QTimer(self, singleShot=True, interval=_MOMENT)
        self._moment.timeout.connect(self._prepare)
        self._next_piece = QTimer(self, singleShot=True, interval=0)
        self._next_piece.timeout.connect(self._prepare)

    def follow(self, card: Card | None) -> bool:
        """Another card is in hand, or none. Whether there will be something to say of it."""
        self._moment.stop()
        self._next_piece.stop()
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self._card = card if card is not None and _asks(card) else None
        if self._card is not None:
            self._moment.start()
        return self._card is not None

    def _prepare(self) -> None:
        """Loads a piece of what is needed and comes back for the next, then has the card's consequences worked out."""
        if self._card is None or not self._view.isVisible():
            return
        if self._pieces is None:
            self._pieces = load_for_outlook()
        if next(self._pieces, self) is self:
            self._work_out(self._card)
        else:
            self._next_piece.start()

    def _work_out(self, card: Card) -> None:
        from curator.links.consequences import consequences
        from curator.ui.graph.graph_source import graph_source

        library = graph_source(self._bridge).library

        def look(progress: Progress) -> tuple[Consequences | None, dict[str, str]]:
            web = library.web()
            if progress.cancelled:
                return None, {}
            found = consequences(web, card.source.slug, card.target.slug, card.item.kind)
            return found, library.titles(found.circle) if found is not None else {}

        self._asked = self._tasks.run(look, on_done=lambda told: self._say(*told), owner=self)

    def _say(self, found: Consequences | None, titles: dict[str, str]) -> None:
        from curator.ui.answers.outlook_words import outlook_in_short

        self._asked = None
        if found is not None:
            self.said.emit(outlook_in_short(found, titles))


def _asks(card: Card) -> bool:
    """Whether a link could be accepted as it is, from one pattern to another."""
    item = card.item
    there = card.target.path is not None and card.target.path != card.source.path
    return there and card.state in ("pending", "deferred") and kind_called(item.kind) is not None
