"""What the library's links and decisions say in figures: how much waits, how it is decided, how fast, how skewed."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from curator.library.ledger.decisions import Decision
from curator.library.review.queue import BANDS
from curator.library.search.waiting import HUB, Review

_FEW_TARGETS = 0.05  # of the patterns; where all guesses go to fewer, the generator saw only a part of the library
_ALIKE = 0.75  # share of all guesses that lead to names with one first letter, from which on that is worth saying
_MOST = 0.9  # share of all guesses that counts as most of them
_AT_LEAST = 20  # links; below, nothing can be said of skew


@dataclass(frozen=True, slots=True)
class Share:
    """How links of one band or target were decided; those under another kind count as accepted."""

    name: str
    accepted: int
    rejected: int
    waiting: int

    @property
    def decided(self) -> int:
        return self.accepted + self.rejected

    @property
    def rate(self) -> float | None:
        """The share that was accepted, 0–1; None where nothing was decided."""
        return self.accepted / self.decided if self.decided else None


@dataclass(frozen=True, slots=True)
class Day:
    """The decisions of one day."""

    day: date
    accepted: int = 0
    rejected: int = 0
    deferred: int = 0


@dataclass(frozen=True, slots=True)
class Skew:
    """How unevenly the machine guesses: most (90%) of `links` lead to `targets` of `files` patterns, `top` to `hub`.

    `letter` is the first letter of the names that most guesses lead to, "" where there is none such; `hubs` counts
    targets to which many patterns point already.
    """

    links: int
    targets: int
    files: int
    hub: str
    top: int
    letter: str
    hubs: int

    @property
    def few(self) -> bool:
        """Whether the guesses go to so few targets that this is worth saying."""
        return self.links >= _AT_LEAST and self.targets < self.files * _FEW_TARGETS

    @property
    def notable(self) -> bool:
        return self.links >= _AT_LEAST and (self.few or bool(self.letter) or self.top > self.links * 0.2)


@dataclass(frozen=True, slots=True)
class Figures:
    """All of them in one look: links pending by (kind, band), shares by band and by target, decisions by day."""

    skew: Skew
    pending: Mapping[tuple[str, str], int]
    bands: tuple[Share, ...]
    targets: tuple[Share, ...]
    days: tuple[Day, ...]


def figures(review: Review, decisions: Iterable[Decision], until: date, targets: int) -> Figures:
    """What there is to say of a review, of so many `targets`; 0.3 s or more on 100,000 files."""
    return Figures(
        skew(review),
        pending_by_kind(review),
        tuple(by_band(review)),
        tuple(by_target(review, targets)),
        tuple(by_day(decisions, until)),
    )


def pending_by_kind(review: Review) -> dict[tuple[str, str], int]:
    """How many links are pending, by (kind, band)."""
    found: Counter[tuple[str, str]] = Counter()
    for item in review.items:
        if item.state == "pending":
            band = next(each.id for each in BANDS if each.holds(item.confidence))
            found[item.kind, band] += 1
    return found


def by_band(review: Review) -> list[Share]:
    """How links were decided, by confidence, the surest first; bands without links are left out."""
    found = []
    for band in BANDS:
        states = Counter[str]()
        for (confidence, state), count in review.by_confidence.items():
            if band.holds(confidence):
                states[state] += count
        if states.total():
            found.append(_share(band.id, states))
    return found


def by_target(review: Review, limit: int = 20) -> list[Share]:
    """How links were decided, by target, those with the most links first."""
    busiest = sorted(review.targets.items(), key=lambda pair: (-sum(pair[1].outcomes.values()), pair[0]))
    return [_share(name, target.outcomes) for name, target in busiest[:limit] if target.outcomes]


def by_day(decisions: Iterable[Decision], until: date, days: int = 30) -> list[Day]:
    """The decisions that stand, by the local day on which they were made, without gaps, up to and with `until`."""
    found: dict[date, Counter[str]] = {}
    for made in decisions:
        found.setdefault(made.at.astimezone().date(), Counter())[made.decision] += 1
    first = until - timedelta(days=days - 1)
    every = (first + timedelta(days=step) for step in range(days))
    return [
        Day(day, counts["accepted"], counts["rejected"], counts["deferred"])
        for day in every
        for counts in (found.get(day, Counter()),)
    ]


def skew(review: Review) -> Skew:
    """How unevenly the guesses are spread over targets, those decided included."""
    totals = {name: sum(target.outcomes.values()) for name, target in review.targets.items()}
    totals = {name: count for name, count in totals.items() if count}
    hub = max(totals, key=lambda name: (totals[name], name), default="")
    letters = Counter[str]()
    for name, count in totals.items():
        letters[name[:1]] += count
    letter, alike = letters.most_common(1)[0] if letters else ("", 0)
    links = sum(totals.values())
    return Skew(
        links,
        _core(sorted(totals.values(), reverse=True), links),
        review.files,
        hub,
        totals.get(hub, 0),
        letter if links >= _AT_LEAST and alike >= links * _ALIKE else "",
        sum(review.targets[name].pointing_at >= HUB for name in totals),
    )


def _core(counts: list[int], links: int) -> int:
    """How many of the counts, the largest first, make up most of the links."""
    taken = 0
    for place, count in enumerate(counts):
        if taken >= links * _MOST:
            return place
        taken += count
    return len(counts)


def _share(name: str, states: Mapping[str, int]) -> Share:
    accepted = states.get("accepted", 0) + states.get("reclassified", 0)
    waiting = sum(states.get(state, 0) for state in ("pending", "deferred", "dangling"))
    return Share(name, accepted, states.get("rejected", 0), waiting)
