"""What the panel says of each inferred link: its state, how strong it is, what speaks against it. No Qt.

The library behind the pattern in hand is asked through `Surround`, so that the rules can be read and tested without a
library.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from curator.library.search.waiting import HUB, spoken
from curator.links.kinds import kind as kind_called
from curator.links.relations import InferredLink, hard_links, inferred_links
from curator.links.review import state_of

OPEN_STATES = frozenset({"pending", "dangling"})
"""States that wait for a decision; a deferred link waits as well, but was looked at."""


class Surround(Protocol):
    """What the panel must know of the library."""

    def resolve(self, target: str) -> str:
        """The slug that a target as written means."""

    def title(self, slug: str) -> str | None:
        """A pattern's title, None where no pattern has the slug."""

    def pointing_at(self, slug: str) -> int:
        """How many patterns have a relation to this one."""

    def decided(self, link: InferredLink) -> str | None:
        """What the ledger says of a link of the pattern in hand: "rejected", "deferred", or None."""


@dataclass(frozen=True, slots=True)
class Row:
    """One inferred link, ready to be shown."""

    link: InferredLink
    state: str
    slug: str
    title: str
    exists: bool
    standing_as: tuple[str, ...]
    """The kinds under which people have linked the two already, the link's own left out."""
    also_inferred_as: tuple[str, ...]
    pointing_at: int
    occurrence: int = 0
    """0 for the first link of its target and type, 1 for the second: files say things twice."""

    @property
    def key(self) -> tuple[str, str, int]:
        """What tells the link from the file's others, whatever its position."""
        return self.link.target, self.link.type, self.occurrence

    def says_the_same(self, other: Row) -> bool:
        """Whether nothing but its position in the file tells this row from another."""
        link = replace(self.link, index=other.link.index, pointer=other.link.pointer)
        return replace(self, link=link) == other

    @property
    def known_kind(self) -> bool:
        """Whether the link is of one of the seven kinds, so that it can be accepted as it is."""
        return kind_called(self.link.kind) is not None

    @property
    def waiting(self) -> bool:
        return self.state in OPEN_STATES

    @property
    def decidable(self) -> bool:
        """Whether there is anything left to decide: what was accepted is changed in the form."""
        return self.state != "accepted"

    @property
    def hub(self) -> bool:
        return self.pointing_at >= HUB


def rows_of(data: Mapping[str, object] | None, surround: Surround) -> tuple[Row, ...]:
    """The rows of one file, in its own order."""
    hard, links = hard_links(data), inferred_links(data)
    slugs = {link.index: surround.resolve(link.target) for link in links}
    seen: Counter[tuple[str, str]] = Counter()
    rows = []
    for link in links:
        slug, said = slugs[link.index], (link.target, link.type)
        title = surround.title(slug)
        row = Row(
            link=link,
            state=state_of(link, hard, _exists(surround), surround.decided(link), surround.resolve),
            slug=slug,
            title=title or spoken(slug),
            exists=title is not None,
            standing_as=_distinct(
                relation.kind
                for relation in hard
                if relation.kind != link.kind and surround.resolve(relation.target) == slug
            ),
            also_inferred_as=_distinct(
                other.kind for other in links if slugs[other.index] == slug and other.kind not in ("", link.kind)
            ),
            pointing_at=surround.pointing_at(slug),
            occurrence=seen[said],
        )
        seen[said] += 1
        rows.append(row)
    return tuple(rows)


def _exists(surround: Surround) -> Callable[[str], bool]:
    return lambda slug: surround.title(slug) is not None


def next_waiting(rows: Sequence[Row], after: int) -> int | None:
    """The position of the next row that waits for a decision, from `after` on and round to the start."""
    order = [*range(max(after, 0), len(rows)), *range(min(max(after, 0), len(rows)))]
    return next((place for place in order if rows[place].waiting), None)


def _distinct(kinds: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(kinds))
