"""The review queue: which of the waiting links are asked, in which order, and where the curator is in it.

    queue = Queue(review)
    queue.show(Narrowing(kind="enables", confidence="from-0.80"), "confidence")
    queue.current                      # the link in hand, None when there is none
    queue.decided(item, "rejected")    # it leaves, the next is in hand
    queue.undone(item)                 # it is back, and in hand

Nothing here reads files or the index: `Review` holds all that is asked.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from copy import copy
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, Final

from curator.library.search.waiting import FLAGS, OPEN, Key, Review, Target, Waiting
from curator.links.kinds import KINDS
from curator.links.kinds import kind as kind_called

_STRAY: Final = "stray"
_NOWHERE: Final = (9, "")


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of confidence, `low` to below `high`; both None: no confidence given."""

    id: str
    low: float | None
    high: float | None

    def holds(self, confidence: float | None) -> bool:
        if confidence is None or self.low is None or self.high is None:
            return confidence is None and self.low is None
        return self.low <= confidence < self.high


CONFIDENCES: Final = (
    Band("from-0.90", 0.90, 9.0),
    Band("from-0.80", 0.80, 9.0),
    Band("from-0.75", 0.75, 9.0),
    Band("from-0.70", 0.70, 9.0),
    Band("below-0.70", -9.0, 0.70),
    Band("none", None, None),
)
"""What can be chosen by confidence."""

BANDS: Final = (
    Band("0.90–1.00", 0.90, 9.0),
    Band("0.80–0.89", 0.80, 0.90),
    Band("0.75–0.79", 0.75, 0.80),
    Band("0.70–0.74", 0.70, 0.75),
    Band("below 0.70", -9.0, 0.70),
    Band("none", None, None),
)
"""The stretches that figures are told by; every link is in one of them."""

_BY_CONFIDENCE: Final = MappingProxyType({band.id: band for band in CONFIDENCES})


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Which links are asked; an empty value asks for all.

    `state` is one of `waiting.OPEN`, `kind` a kind's id or "stray", `confidence` the id of one of CONFIDENCES, `source`
    a path, `target` a slug, `domain` the source's domain ("–" for none), `flag` one of `waiting.FLAGS`.
    """

    state: str = "pending"
    kind: str = ""
    confidence: str = ""
    source: str = ""
    target: str = ""
    domain: str = ""
    flag: str = ""

    @property
    def narrow(self) -> bool:
        """Whether anything is left out beside other states."""
        return self != Narrowing(state=self.state)


DIMENSIONS: Final = ("state", "kind", "confidence", "target", "source", "domain", "flag")
NO_DOMAIN: Final = "–"

_VALUES: Final[Mapping[str, Callable[[Waiting], Iterable[str]]]] = MappingProxyType(
    {
        "state": lambda item: (item.state,),
        "kind": lambda item: (item.kind if kind_called(item.kind) is not None else _STRAY,),
        "confidence": lambda item: tuple(band.id for band in CONFIDENCES if band.holds(item.confidence)),
        "target": lambda item: (item.slug,),
        "source": lambda item: (item.path,),
        "domain": lambda item: (item.domain or NO_DOMAIN,),
        "flag": lambda item: item.flags,
    }
)
_SHOWN_IN: Final = MappingProxyType(
    {
        "state": OPEN,
        "kind": (*(kind.id for kind in KINDS), _STRAY),
        "confidence": tuple(_BY_CONFIDENCE),
        "flag": FLAGS,
    }
)
"""Dimensions whose values have an order of their own; of the others, the most frequent come first."""


def _sure(item: Waiting) -> float:
    return -1.0 if item.confidence is None else item.confidence


ORDERS: Final[Mapping[str, Callable[[Waiting], tuple[Any, ...]]]] = MappingProxyType(
    {
        "confidence": lambda item: (-_sure(item), item.relations, item.path, item.index),
        "change": lambda item: (item.relations, -_sure(item), item.path, item.index),
        "doubt": lambda item: (_sure(item), item.relations, item.path, item.index),
        "source": lambda item: (item.title.casefold(), item.path, -_sure(item), item.index),
        "target": lambda item: (item.target_title.casefold(), item.slug, -_sure(item), item.path, item.index),
        "kind": lambda item: (_kind_place(item), -_sure(item), item.path, item.index),
    }
)
"""The orders: surest first, then where least is stated yet; that the other way round; least sure first; by names."""

_PLACES: Final = MappingProxyType({kind.id: (place, "") for place, kind in enumerate(KINDS)})


def _kind_place(item: Waiting) -> tuple[int, str]:
    return _PLACES.get(item.kind, (_NOWHERE[0], item.kind))


class Queue:
    """The links that a narrowing leaves, in order, with one of them in hand.

    What was decided here stays decided, whatever the index says until it has caught up.
    """

    def __init__(self, review: Review | None = None) -> None:
        self._review = review or Review()
        self.narrowing = Narrowing()
        self.order = "confidence"
        self._decided: dict[Key, tuple[Waiting, str]] = {}
        self._returned: dict[Key, Waiting] = {}
        self._loaded: dict[Key, Waiting] = {}
        self._run: list[Waiting] = []
        self._place = 0
        self._begun = False
        self._arrange()

    def copy(self) -> "Queue":
        """Another queue in the same place, to be rearranged elsewhere."""
        other = copy(self)
        other._decided, other._returned = dict(self._decided), dict(self._returned)
        other._loaded, other._run = self._loaded, list(self._run)  # what was loaded is replaced, never changed
        return other

    # what is there

    @property
    def review(self) -> Review:
        """What was loaded."""
        return self._review

    @property
    def left(self) -> int:
        """How many links the narrowing leaves."""
        return len(self._run)

    @property
    def place(self) -> int:
        """The place of the link in hand, from 0."""
        return self._place

    @property
    def items(self) -> tuple[Waiting, ...]:
        """The links that the narrowing leaves, in order."""
        return tuple(self._run)

    @property
    def current(self) -> Waiting | None:
        """The link in hand."""
        return self._run[self._place] if self._run else None

    def coming(self, count: int) -> tuple[Waiting, ...]:
        """The next links after the one in hand, from the start again after the last."""
        many = min(count, len(self._run) - 1)
        return tuple(self._run[(self._place + step) % len(self._run)] for step in range(1, many + 1))

    def waiting(self, state: str = "pending") -> int:
        """How many links of the whole library are in a state, what was decided here left out."""
        decided = sum(item.state == state for item, _ in self._decided.values())
        back = sum(item.state == state for key, item in self._returned.items() if key not in self._loaded)
        return self._review.counts.get(state, 0) - decided + back

    def target(self, slug: str) -> Target:
        """What is known of a target, decisions made here included."""
        known = self._review.target(slug)
        made = [(item, what) for item, what in self._decided.values() if item.slug == slug]
        if not made:
            return known
        outcomes = Counter(known.outcomes)
        for item, what in made:
            outcomes[item.state] -= 1
            outcomes[what] += 1
        return replace(known, outcomes=outcomes)

    def facet(self, dimension: str) -> list[tuple[str, int]]:
        """The values of a dimension with how many links each would leave, the other filters holding."""
        test = _test(replace(self.narrowing, **{dimension: ""}))
        values = _VALUES[dimension]
        found: Counter[str] = Counter()
        for item in self._review.items:
            if test(item) and item.key not in self._decided:
                found.update(values(item))
        order = _SHOWN_IN.get(dimension)
        if order is not None:
            return [(value, found[value]) for value in order if found[value]]
        return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))

    # where the curator is

    def show(self, narrowing: Narrowing, order: str | None = None) -> None:
        """Ask other links, or in another order; the link in hand stays in hand if it is still among them."""
        held = self.current
        self.narrowing = narrowing
        self.order = order if order is not None and order in ORDERS else self.order
        self._arrange()
        if held is None or not self.go(held.key):
            self._place = 0

    def go(self, key: Key) -> bool:
        """Take a link in hand; False when it is not in the queue."""
        found = next((place for place, item in enumerate(self._run) if item.key == key), None)
        if found is not None:
            self._place = found
        return found is not None

    def step(self, by: int) -> None:
        """Go on or back without deciding, round at the ends."""
        if self._run:
            self._place = (self._place + by) % len(self._run)

    def decided(self, item: Waiting, decision: str) -> None:
        """A decision was made: the link leaves, and the one after it is in hand."""
        self._begun = True
        self._decided[item.key] = (item, decision)
        self._returned.pop(item.key, None)
        place = self._at(item)
        if place is not None:
            del self._run[place]
            self._place -= place < self._place
            if self._place >= len(self._run):
                self._place = 0

    def decided_all(self, items: Iterable[Waiting], decision: str) -> None:
        """Many decisions were made at once."""
        self._begun = True
        made = {item.key: (item, decision) for item in items}
        following = self._following()
        self._decided |= made
        self._returned = {key: item for key, item in self._returned.items() if key not in made}
        self._run = [item for item in self._run if item.key not in made]
        self._settle_on(following)

    def undone(self, item: Waiting) -> None:
        """A decision was taken back: the link is in hand again, even where the filters would leave it out."""
        self._decided.pop(item.key, None)
        self._returned[item.key] = item
        if self._at(item) is None:
            insort(self._run, item, key=ORDERS[self.order])
        self._place = self._at(item) or 0

    def undone_all(self, items: Iterable[Waiting]) -> None:
        """Many decisions were taken back: their links are back, the first of them in hand."""
        back = {item.key: item for item in items}
        self._decided = {key: made for key, made in self._decided.items() if key not in back}
        self._returned |= back
        self._arrange()
        self._settle_on(back)

    def reload(self, review: Review) -> None:
        """Take up what the index says now; the link in hand stays in hand, or gives way to the one after it.

        What is decided adds relations, and so would change the order under the curator's hands: from the first decision
        on, links keep the place that they had.
        """
        following = self._following()
        self._review = replace(review, items=tuple(map(self._as_first_read, review.items))) if self._begun else review
        self._arrange()
        self._settle_on(following)

    def _as_first_read(self, item: Waiting) -> Waiting:
        old = self._loaded.get(item.key)
        return item if old is None or old.relations == item.relations else replace(item, relations=old.relations)

    def _following(self) -> list[Key]:
        """The links from the one in hand on, and round."""
        return [item.key for item in (*self._run[self._place :], *self._run[: self._place])]

    def _settle_on(self, wanted: Iterable[Key]) -> None:
        """Take the first of these in hand that is there."""
        places = {item.key: place for place, item in enumerate(self._run)}
        self._place = next((places[key] for key in wanted if key in places), 0)

    def _at(self, item: Waiting) -> int | None:
        order = ORDERS[self.order]
        place = bisect_left(self._run, order(item), key=order)
        while place < len(self._run) and order(self._run[place]) == order(item):
            if self._run[place].key == item.key:
                return place
            place += 1
        # Its file has changed since, and its place in the order with it.
        return next((place for place, other in enumerate(self._run) if other.key == item.key), None)

    def _arrange(self) -> None:
        self._loaded = {item.key: item for item in self._review.items}
        self._catch_up()
        test, gone, back = _test(self.narrowing), self._decided, self._returned
        self._run = [
            item for item in self._review.items if test(item) and item.key not in gone and item.key not in back
        ]
        self._run += back.values()
        self._run.sort(key=ORDERS[self.order])
        self._place = min(self._place, max(0, len(self._run) - 1))

    def _catch_up(self) -> None:
        """Forget what was done here once the index says the same."""
        for key, (item, _) in list(self._decided.items()):
            known = self._loaded.get(key)
            if known is None or known.state != item.state:
                del self._decided[key]
        for key, item in list(self._returned.items()):
            known = self._loaded.get(key)
            if known is not None and known.state == item.state:
                del self._returned[key]


def _test(narrowing: Narrowing) -> Callable[[Waiting], bool]:
    """What tells whether a link is asked; looks only at what is narrowed, because libraries are large."""
    wanted = [(_VALUES[name], value) for name in DIMENSIONS if (value := getattr(narrowing, name))]

    def test(item: Waiting) -> bool:
        return all(value in values(item) for values, value in wanted)

    return test
