"""The review workspace: a machine's guesses decided one after the other, by keys that are always in view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from curator.library.ledger.decisions import ACCEPTED, DEFERRED, REJECTED
from curator.library.review.queue import Narrowing
from curator.links.kinds import KINDS
from curator.links.kinds import kind as kind_called
from curator.ui.actions import Actions, Command
from curator.ui.opening import load_now
from curator.ui.review.claim import Claim
from curator.ui.review.desk import ReviewDesk
from curator.ui.review.keys_bar import KeysBar
from curator.ui.review.leaf import Leaf, warm
from curator.ui.review.outlook import Outlook
from curator.ui.review.queue_bar import QueueBar
from curator.ui.review.reasons import ReasonList
from curator.ui.review.texts import decision_word, link_words, tr, value_name
from curator.ui.review.wording import kind_label
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from curator.ui.review.batch import Batch
    from curator.ui.review.sight import Sight

_ROOMY = GRID * 340  # from this width on the claim gets more room


class ReviewWorkspace(QWidget):
    """Header, the card, the keys. The page of figures is built when it is first wanted."""

    def __init__(
        self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._actions, self._tasks, self._theme = bridge, actions, tasks, theme
        self.setAccessibleName(tr("Review"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.desk = ReviewDesk(bridge, tasks, self, warm=warm)
        self.batch: Batch | None = None
        self.sight: Sight | None = None
        self._seen = False
        self._register()
        self.bar = QueueBar(self.desk, actions, theme)
        self.source, self.target = Leaf(theme, tr("Source")), Leaf(theme, tr("Target"))
        self.claim = Claim(theme)
        self.outlook = Outlook(bridge, tasks, self)
        self.empty = EmptyState(theme, "review", "", "")
        self.keys = KeysBar(actions, theme, _deeds(), _kind_keys())
        self.pages = QStackedWidget()
        self._lay_out()
        self.source.wants_open.connect(lambda: self._open_pattern(source=True))
        self.target.wants_open.connect(lambda: self._open_pattern(source=False))
        self.desk.turned.connect(self._show_card)
        self.desk.counted.connect(self._show_last)
        self.desk.refused.connect(self.claim.refuse)
        self.outlook.said.connect(self.claim.show_outlook)
        theme.changed.connect(self.claim.restyle)
        self._show_card()

    def _lay_out(self) -> None:
        self.pair = QWidget()
        row = QHBoxLayout(self.pair)
        row.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 3 * GRID)
        row.setSpacing(2 * GRID)
        row.addStretch(1)
        row.addWidget(self.source, 100)
        row.addWidget(self.claim)
        row.addWidget(self.target, 100)
        row.addStretch(1)
        self.pages.addWidget(self.pair)
        self.pages.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.keys)

    def sizeHint(self) -> QSize:
        return QSize(GRID * 250, GRID * 160)

    # commands

    def _register(self) -> None:
        def has_card() -> bool:
            return self.desk.card is not None and not self._in_sight()

        def can_accept() -> bool:
            return has_card() and self.desk.accepts()

        def can_undo() -> bool:
            return self._bridge.ready and self.desk.undo_label is not None

        entries: tuple[tuple[str, str, str, str, Callable[[], object], Callable[[], bool] | None], ...] = (
            ("accept", tr("Accept"), "A", "accept", self.accept, can_accept),
            ("reject", tr("Reject"), "R", "reject", self.reject, has_card),
            ("reject-because", tr("Reject with a Reason…"), "Shift+R", "", self.ask_reason, has_card),
            ("defer", tr("Defer"), "D", "defer", self.defer, has_card),
            ("next", tr("Next Link"), "Right", "next", partial(self._step, 1), has_card),
            ("previous", tr("Previous Link"), "Left", "previous", partial(self._step, -1), has_card),
            ("undo", tr("Undo"), "U", "undo", self.desk.undo, can_undo),
            ("open-source", tr("Open the Source in the Library"), "O", "", partial(self._open_pattern, True), has_card),
            (
                "open-target",
                tr("Open the Target in the Library"),
                "Shift+O",
                "",
                partial(self._open_pattern, False),
                has_card,
            ),
            ("batch", tr("Decide All…"), "B", "list", self.open_batch, self._can_batch),
            ("clear", tr("Clear Filters"), "Shift+C", "", self.clear, None),
        )
        for name, text, key, picture, handler, when in entries:
            once = name not in ("next", "previous", "undo")  # a key held too long must not decide the next links, too
            command = Command(f"review.{name}", text, key, picture, tr("Review"), context="view", once=once)
            self._actions.register(command, handler, owner=self, enabled_when=when)
        for kind in KINDS:
            self._actions.register(
                Command(
                    f"review.as-{kind.id.replace('_', '-')}",
                    tr("Accept as “{0}”").format(kind_label(kind.id)),
                    kind.key,
                    group=tr("Review"),
                    context="view",
                    once=True,
                ),
                partial(self.accept, kind.id),
                owner=self,
                enabled_when=has_card,
            )
        self._actions.register(
            Command(
                "review.inverse",
                tr("State the Inverse Too"),
                "I",
                group=tr("Review"),
                checkable=True,
                context="view",
                once=True,
            ),
            self.toggle_inverse,
            owner=self,
            checked_when=lambda: self.desk.inverse,
        )
        self._actions.register(
            Command(
                "review.sight",
                tr("Figures"),
                "F",
                "chart-bar",
                tr("Review"),
                checkable=True,
                context="view",
                once=True,
            ),
            self.toggle_sight,
            owner=self,
            checked_when=self._in_sight,
        )

    def accept(self, kind: str = "") -> None:
        """Accept the link in hand, as its own kind or as another."""
        self.desk.decide(ACCEPTED, kind=kind)

    def reject(self, note: str = "") -> None:
        """Reject the link in hand."""
        self.desk.decide(REJECTED, note=note)

    def defer(self) -> None:
        """Put the link in hand off."""
        self.desk.decide(DEFERRED)

    def ask_reason(self) -> None:
        """Offer the reasons for rejecting."""
        if self.desk.card is not None:
            self.reasons = ReasonList(link_words(self.desk.card.item), self.reject, self)
            self.reasons.open_over(self.claim)

    def toggle_inverse(self) -> None:
        """State the inverse into the other file, or no more."""
        self.desk.inverse = not self.desk.inverse
        self._actions.refresh()

    def clear(self) -> None:
        """Ask all pending links again."""
        self.desk.show(Narrowing())

    def open_batch(self) -> None:
        """Decide all that the filters leave, after a look at what that does."""
        from curator.ui.review.batch import Batch

        self.batch = Batch(self.desk, self._bridge, self._tasks, self._theme, self)
        self.batch.open()

    def toggle_sight(self) -> None:
        """The page of figures, or back to the cards."""
        if self._in_sight():
            self.pages.setCurrentWidget(self.pair)
            self._show_card()
            return
        if self.sight is None:
            load_now("pyqtgraph")
            from curator.ui.review.sight import Sight

            self.sight = Sight(self.desk, self._tasks, self._theme)
            self.pages.addWidget(self.sight)
        self.sight.refresh()
        self.pages.setCurrentWidget(self.sight)
        self._actions.refresh()

    def _in_sight(self) -> bool:
        return self.sight is not None and self.pages.currentWidget() is self.sight

    def _can_batch(self) -> bool:
        return self.desk.queue.left > 0 and not self._in_sight()

    def _step(self, by: int) -> None:
        self.desk.step(by)

    def _open_pattern(self, source: bool) -> None:
        card = self.desk.card
        path = None if card is None else card.source.path if source else card.target.path
        if path is not None and self._bridge.open_pattern(path) and self._actions.has("go.library"):
            self._seen = False  # what is in hand was chosen: leaving must not change it
            self._actions.trigger("go.library")

    # what is shown

    def _show_card(self) -> None:
        card = self.desk.card
        self._look_ahead()
        if card is None:
            self._say_empty()
            if not self._in_sight():
                self.pages.setCurrentWidget(self.empty)
        else:
            self._seen = True
            self.source.show_side(card.source)
            self.target.show_side(card.target)
            self.claim.show_card(card, self.desk.queue.target(card.item.slug))
            self.setAccessibleDescription(f"{card.source.title} {link_words(card.item)}. {card.item.reason}")
            if not self._in_sight():
                self.pages.setCurrentWidget(self.pair)
        if self.sight is not None and self._in_sight():
            self.sight.refresh()
        self._actions.refresh()

    def _look_ahead(self) -> None:
        foreseen = self.outlook.follow(self.desk.card)
        self.claim.show_outlook([] if foreseen else None)

    def _show_last(self) -> None:
        last = self.desk.last
        if last is None:
            self.keys.last.say("", True)
            return
        word = decision_word(last.decision)
        if last.kind:
            known = kind_called(last.kind)
            word = tr("Accepted as “{0}”").format(kind_label(known.id if known else last.kind))
        what = link_words(last.items[0]) if len(last.items) == 1 else tr("{0} links").format(number(len(last.items)))
        soon = bool(last.paths & self.desk.saving.pending)
        self.keys.last.say(f"{word}: {what}", self.desk.last_saved, soon=soon)

    def _say_empty(self) -> None:
        desk, queue = self.desk, self.desk.queue
        if not desk.loaded:
            self.empty.say(tr("Reading the links…"), tr("They are here as soon as the library is read."), "review")
            return
        narrowing = queue.narrowing
        if narrowing.narrow:
            self.empty.say(
                tr("No link is left with these filters"),
                tr("{0} more are pending in the library.").format(number(queue.waiting())),
                "filter",
            )
            self.empty.add_button(tr("Clear filters"), self.clear, primary=True)
            return
        if not queue.review.linking and not desk.sitting.decided:
            self.empty.say(
                tr("No links to review"),
                tr(
                    "Here a curator decides the links that a machine has inferred: those in the patterns’ graph garden."
                    " No pattern of this library has any."
                ),
                "inferred",
            )
            return
        decided = sum(queue.review.counts.get(state, 0) for state in ("accepted", "reclassified"))
        if narrowing.state == "pending":
            words = tr("{0} links are accepted").format(number(decided))
            if desk.sitting.decided:
                words = tr("{0} decided just now").format(number(desk.sitting.decided)) + " · " + words
            self.empty.say(tr("Everything is decided"), f"{words}.", "ok")
        else:
            self.empty.say(
                tr("Nothing here"),
                tr("No link is in this state: {0}.").format(value_name("state", narrowing.state, {}).lower()),
                "ok",
            )
            if queue.waiting():
                self.empty.add_button(tr("Show pending links"), self.clear, primary=True)
        for state in ("deferred", "dangling"):
            count = queue.waiting(state)
            if count and state != narrowing.state:
                name = f"{value_name('state', state, {})} ({number(count)})"
                self.empty.add_button(name, partial(desk.show, Narrowing(state=state)))

    # Qt's

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.desk.open()
        self._look_ahead()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._actions.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving takes the card's source in hand: what was looked at here is what the other workspaces show."""
        super().hideEvent(event)
        self.desk.close()
        card = self.desk.card
        if self._seen and card is not None and self._bridge.ready and not event.spontaneous() and self._moved():
            self._seen = False
            self._bridge.open_pattern(card.item.path)

    def _moved(self) -> bool:
        """Whether this is a going to another workspace, and not the end of the window."""
        return self.window() is not self and self.window().isVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pages = {
            Qt.Key.Key_Down: 0.15,
            Qt.Key.Key_Up: -0.15,
            Qt.Key.Key_PageDown: 0.9,
            Qt.Key.Key_PageUp: -0.9,
            Qt.Key.Key_Space: 0.9,
        }
        by = pages.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            by = -by
        for leaf in (self.source, self.target):
            leaf.turn_pages(by)

    def resizeEvent(self, event: QEvent) -> None:
        wide = self.width()
        self.claim.setFixedWidth(GRID * 92 if wide >= _ROOMY else GRID * 74 if wide >= GRID * 300 else GRID * 60)


def _deeds() -> tuple[tuple[str, str, str], ...]:
    return (
        ("review.accept", tr("accept"), "ok"),
        ("review.reject", tr("reject"), "error"),
        ("review.reject-because", tr("because…"), "error"),
        ("review.defer", tr("defer"), "muted"),
        ("review.previous", tr("back"), "muted"),
        ("review.next", tr("next"), "muted"),
        ("review.undo", tr("undo"), "muted"),
        ("review.inverse", tr("inverse too"), "accent"),
    )


def _kind_keys() -> tuple[tuple[str, str, str], ...]:
    return tuple((f"review.as-{kind.id.replace('_', '-')}", kind_label(kind.id), kind.id) for kind in KINDS)
