"""What the review workspace does, apart from how it looks: the queue, the card in hand, decisions, undo, saving.

A decision is an edit of the session like any other, made at once and saved in the background.  The queue follows it
without waiting for the index, which is asked again when something else has changed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from curator.library.ledger.decisions import ACCEPTED
from curator.library.review import resuming
from curator.library.review.cards import Card, card
from curator.library.review.deciding import Verdict, case_of, edits_for
from curator.library.review.queue import Narrowing, Queue
from curator.library.review.sitting import Sitting
from curator.library.search.waiting import Review, Waiting
from curator.links.kinds import kind as kind_called
from curator.links.review import CannotDecide
from curator.pattern import Pattern, UnsafeEdit
from curator.ui.review.arranging import Arranging
from curator.ui.review.background import BackgroundSaving
from curator.ui.review.texts import link_words, step_label
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.telling import told

if TYPE_CHECKING:
    from curator.library.editing.session import Change, Session
    from curator.library.ledger.decisions import Decision

_T = TypeVar("_T")
_AHEAD = 3  # cards that are read before they are wanted
_PAINTED = 60  # ms after which a card is on screen
_QUIET = 900  # ms without a decision before the index is asked again
_MANY = 20  # files of a step from which on undoing it is left to a pool thread
_SKIPPED = 5  # cards that are passed over in one go because somebody has settled them meanwhile


@dataclass(frozen=True)
class Done:
    """A step of this sitting: the links that it decided, what became of them, and the files that it touched."""

    label: str
    items: tuple[Waiting, ...]
    decision: str
    kind: str
    paths: frozenset[str]
    several: bool = False

    @property
    def outcome(self) -> str:
        """The state that the links are in now."""
        return "reclassified" if self.kind else self.decision


class ReviewDesk(QObject):
    """One library's review.  `open` loads it; nothing is read before."""

    turned = Signal()  # another card is in hand, or none
    counted = Signal()  # counts, filters, pace or the last decision are others
    refused = Signal(str)  # a decision could not be made; nothing was changed

    def __init__(
        self,
        bridge: SessionBridge,
        tasks: Tasks,
        parent: QObject | None = None,
        *,
        warm: Callable[[Card], object] | None = None,
        state: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`warm` is called on a pool thread with cards that will be wanted next; `state` stands in for the platform's
        state folder, `clock` gives seconds.
        """
        super().__init__(parent)
        self._bridge, self._tasks = bridge, tasks
        self._warm, self._state, self._clock = warm, state, clock
        self._arranging = Arranging(tasks, self, self._give_up)
        self.sitting = Sitting()
        self.card: Card | None = None
        self.inverse = False
        self.last: Done | None = None
        self.last_saved = True
        self.saving = BackgroundSaving(bridge, tasks, self)
        self.saving.saved.connect(self._on_saved)
        self.saving.refused.connect(self._on_refused)
        self._done: list[Done] = []
        self._undone: list[Done] = []
        self._unsaved: frozenset[str] = frozenset()
        self._visible = False
        self._loading: Task | None = None
        self._again = False
        self._loaded = False
        self._foreign = False
        self._changed_at = -1e9
        self._expected: frozenset[str] = frozenset()
        # Work on other threads competes with painting: what is not urgent waits until the card is on screen.
        self._ahead = QTimer(self, singleShot=True, interval=_PAINTED)
        self._ahead.timeout.connect(self._look_ahead)
        self._further = QTimer(self, singleShot=True, interval=0)
        self._further.timeout.connect(self._turn)
        self._reload = QTimer(self, singleShot=True, interval=_QUIET)
        self._reload.timeout.connect(self.load)
        bridge.changed.connect(self._on_change)
        bridge.indexed.connect(self._on_indexed)

    @property
    def queue(self) -> Queue:
        """The links that are asked; another one after they were arranged anew."""
        return self._arranging.queue

    # coming and going

    @property
    def loaded(self) -> bool:
        """Whether the queue has been read."""
        return self._loaded

    def open(self) -> None:
        """The workspace is in view."""
        self._visible = True
        self._unsaved = frozenset(self._bridge.session.changed())
        if not self._loaded:
            self.load()

    def close(self) -> None:
        """The workspace is out of view: remember where it was left."""
        self._visible = False
        self.keep_place()

    def keep_place(self) -> None:
        """Remember filters, order and the link in hand for the next time that this library is reviewed."""
        if self._loaded:
            item = self.queue.current
            place = resuming.Place(self.queue.narrowing, self.queue.order, item.key if item else None, self.inverse)
            resuming.keep(self._bridge.root, place, self._state)

    def load(self) -> None:
        """Ask the index again, off the UI thread; the link in hand stays in hand.

        While files are read for the first time, what links lead to is not known yet: then `indexed` asks again.
        """
        if self._loading is not None:
            self._again = True
            return
        catalogue, session = self._bridge.catalogue, self._bridge.session
        self._foreign = False

        root, state, first = self._bridge.root, self._state, not self._loaded

        def work(_progress: Progress) -> tuple[Review, resuming.Place | None] | None:
            _warm_up(session)
            if not catalogue.settled:
                return None
            return catalogue.review(), resuming.recall(root, state) if first else None

        self._loading = self._tasks.run(work, on_done=self._take, on_failed=self._give_up, owner=self)

    def _take(self, read: tuple[Review, resuming.Place | None] | None) -> None:
        if read is None:
            self._loading = None
            self._foreign = True
            if self._again:  # it was indexed meanwhile
                self._again = False
                self._reload.start()
            return
        review, place = read
        expected, self._expected = self._expected, frozenset[str]()
        if place is not None:
            self.inverse = place.inverse

        def reload(queue: Queue) -> None:
            known = {item.key for item in queue.items}
            queue.reload(review)
            if place is not None:
                queue.show(place.narrowing, place.order)
                if place.at is not None:
                    queue.go(place.at)
            elif expected:
                back = next((i for i in queue.items if i.path in expected and i.key not in known), None)
                if back is not None:
                    queue.go(back.key)

        self._arranging.arrange(reload, self._taken, len(review.items))

    def _taken(self) -> None:
        self._loading = None
        self._loaded = True
        self._turn()
        if self._again:
            self._again = False
            self.load()

    def _give_up(self, failure: Exception) -> None:
        self._loading = None
        why = told(str(failure)).rstrip(".")
        self._bridge.messages.error(
            self.tr("The links could not be read ({0}); opening the library again mends it.").format(why)
        )

    # the card in hand

    def show(self, narrowing: Narrowing, order: str | None = None) -> None:
        """Ask other links, or in another order."""
        self._arranging.arrange(lambda queue: queue.show(narrowing, order), self._turn)

    def look(self, read: Callable[[Queue], _T], then: Callable[[_T], None]) -> None:
        """Read something of all links, elsewhere where they are many, and hand it on."""
        self._arranging.look(read, then)

    def step(self, by: int) -> None:
        """The next link (1) or the one before (-1), without deciding."""
        self._arranging.step(lambda queue: queue.step(by))
        self._turn()

    def _turn(self) -> None:
        """Read the card in hand, passing over links that somebody has settled since the index was read."""
        self.card = None
        for _ in range(_SKIPPED):
            item = self.queue.current
            if item is None:
                break
            found = card(self._bridge.session, item)
            if found.state == item.state or found.source.failure:
                self.card = found
                break
            self._settle(item, found.state)
        else:
            self._further.start()  # many are settled: the window gets its turn in between
            return
        self.turned.emit()
        self.counted.emit()
        self._ahead.start()

    def _look_ahead(self) -> None:
        coming, session, warm = self.queue.coming(_AHEAD), self._bridge.session, self._warm
        if not coming:
            return

        def work(progress: Progress) -> None:
            for item in coming:
                if progress.cancelled:
                    return
                found = card(session, item)
                if warm is not None:
                    warm(found)

        self._tasks.run(work, owner=self)

    # deciding

    @property
    def undo_label(self) -> str | None:
        """What undo would take back: the session's last step, whoever made it."""
        return self._bridge.session.undo_label if self._bridge.ready else None

    def accepts(self, kind: str = "") -> bool:
        """Whether the link in hand can be accepted, as its own kind or as `kind`."""
        return self.card is not None and kind_called(kind or self.card.item.kind) is not None

    def decide(self, decision: str, *, kind: str = "", note: str = "") -> bool:
        """Decide the link in hand; the next one is in hand afterwards.  False when the file cannot take it."""
        if self.card is None:
            return False
        item = self.card.item
        inverse = self.inverse and decision == ACCEPTED and item.target_path is not None
        verdict = Verdict(decision, kind, inverse, note)
        session = self._bridge.session
        before = frozenset(session.changed()) - self.saving.pending
        label = step_label(verdict, link_words(item))
        try:
            case = case_of(session, self._bridge.catalogue, item.row)
            change = session.apply(edits_for(case, verdict), label, self)
        except (CannotDecide, UnsafeEdit) as refusal:
            self.refused.emit(told(str(refusal)))
            return False
        as_kind = kind if kind and kind != item.kind else ""
        done = Done(label, (item,), decision, as_kind, change.paths)
        self._made(done)
        self._save(change.paths, before)
        self._leave(done.items, done.outcome)
        return True

    def made(self, done: Done) -> None:
        """A batch was decided and saved elsewhere."""
        self._made(done)
        self.last_saved = not done.paths & frozenset(self._bridge.session.changed())
        self._leave(done.items, done.outcome)

    def undo(self) -> None:
        """Take the session's last step back; if it was a decision of this sitting, its card is back."""
        session, last = self._bridge.session, self._done[-1] if self._done else None
        if last is not None and len(last.paths) > _MANY and last.label == session.undo_label:
            self._tasks.run(
                lambda _progress: session.undo(),
                on_failed=self._not_undone,
                label=self.tr("Undoing"),
                owner=self,
                stoppable=False,
            )
        else:
            self._bridge.undo()

    def _not_undone(self, failure: Exception) -> None:
        self._bridge.messages.warning(str(failure))

    def standing(self) -> Iterable[Decision]:
        """The decisions that stand, unsaved ones counted; may be asked on any thread."""
        return self._bridge.session.decisions().values()

    def _made(self, done: Done) -> None:
        self._done.append(done)
        self._undone.clear()
        self.last, self.last_saved = done, False
        if not done.several:
            self.sitting.decide(self._clock())
        self._changed_at = self._clock()

    def _leave(self, items: tuple[Waiting, ...], outcome: str) -> None:
        """What was decided leaves the queue, and the next card is in hand."""
        if len(items) == 1:
            self._settle(items[0], outcome)
            self._turn()
        else:
            self._arranging.arrange(lambda queue: queue.decided_all(items, outcome), self._turn)

    def _settle(self, item: Waiting, outcome: str) -> None:
        self._arranging.step(lambda queue: queue.decided(item, outcome))

    def _return(self, items: tuple[Waiting, ...]) -> None:
        """What was taken back is asked again, and in hand."""
        if len(items) == 1:
            self._arranging.step(lambda queue: queue.undone(items[0]))
            self._turn()
        else:
            self._arranging.arrange(lambda queue: queue.undone_all(items), self._turn)

    def _save(self, paths: frozenset[str], dirty: frozenset[str]) -> None:
        """Save what a decision touched; a file with other unsaved edits keeps waiting for its curator."""
        held = paths & dirty
        if held:
            self._bridge.messages.warning(
                self.tr("{0} has other edits that are not saved; the decision waits with them.").format(
                    self._bridge.title(min(held))
                )
            )
        self.saving.save(paths - held)

    def _on_saved(self, paths: frozenset[str]) -> None:
        if self.last is not None and not self.last.paths & self.saving.pending:
            self.last_saved = not self.last.paths & frozenset(self._bridge.session.changed())
        self.counted.emit()

    def _on_refused(self, path: str, why: str) -> None:
        self._bridge.messages.error(f"{self._bridge.title(path)}: {why}")
        self.counted.emit()

    # following

    def _on_change(self, change: Change) -> None:
        before = self._unsaved - self.saving.pending
        self._unsaved = frozenset(self._bridge.session.changed())
        if change.what == "save" or change.initiator is self:
            self._changed_at = self._clock()
            if change.what == "save" and not self.last_saved:  # by hand, after it had been refused
                self._on_saved(change.paths)
            return
        own = self._follow_step(change) if change.what in ("undo", "redo") else False
        if change.what in ("undo", "redo") and (own or self._visible):
            self.saving.save(change.paths - before)
        if own:
            self._changed_at = self._clock()
            return
        self._foreign = True
        if change.what in ("undo", "redo") and self._visible:
            self._expected |= change.paths
        if self.card is not None and {self.card.source.path, self.card.target.path} & change.paths:
            self._turn()

    def _follow_step(self, change: Change) -> bool:
        """Whether the step that was undone or made again is one of this sitting; the queue follows it then."""
        steps, others = (self._done, self._undone) if change.what == "undo" else (self._undone, self._done)
        if not steps or steps[-1].label != change.label or steps[-1].paths != change.paths:
            return False
        step = steps.pop()
        others.append(step)
        if not step.several:
            self.sitting.undo() if change.what == "undo" else self.sitting.decide(self._clock())
        self.last = self._done[-1] if self._done else None
        self.last_saved = False
        if change.what == "redo":
            self._leave(step.items, step.outcome)
        else:
            self._return(step.items)
        return True

    def _on_indexed(self) -> None:
        """Ask the index again when something else than a decision of ours has changed."""
        if not self._loaded and self._visible:
            self.load()
        elif self._loaded and (self._foreign or self._clock() - self._changed_at > 2 * _QUIET / 1000):
            self._reload.start()


def _warm_up(session: Session) -> None:
    """Do what is done once, so that the first key need not wait for it: modules, and asking git who decides."""
    _ = session.author
    Pattern.from_bytes(b"---\na: 1\n---\n").patch([{"op": "replace", "path": "/a", "value": 2}])
