"""What the links panel must know of the library, asked once for a pattern and kept: the next key must not wait."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.library.ledger.decisions import evidence_of
from curator.links.relations import InferredLink

if TYPE_CHECKING:
    from curator.library.catalogue import Catalogue
    from curator.library.editing.session import Session


@dataclass(frozen=True, slots=True)
class Known:
    """A target as the library knows it: its slug (as written where it has none), title and in-links."""

    slug: str
    title: str | None
    pointing_at: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """A pattern that points at the one in hand: its path and title, and the kinds it says."""

    path: str
    title: str
    kinds: tuple[str, ...]
    weight: float | None


@dataclass(frozen=True, slots=True)
class Findings:
    """What a pool thread found out about one pattern's targets, and who points at it."""

    targets: dict[str, Known]
    incoming: tuple[Incoming, ...]


def find_out(catalogue: Catalogue, slug: str, targets: Collection[str]) -> Findings:
    """Looks targets (as written) up, and who points at `slug`; takes milliseconds to tens of them at hubs."""
    known: dict[str, Known] = {}
    for target in targets:
        row = catalogue.by_slug(target)
        name = row.slug if row is not None else target
        pointing = {link.path for link in catalogue.pointing_at(name) if not link.state}
        known[target] = Known(name, row.title if row is not None else None, len(pointing))
    said: dict[str, list[tuple[str, float | None]]] = {}
    for link in catalogue.pointing_at(slug):
        if not link.state:
            said.setdefault(link.path, []).append((link.kind, link.confidence))
    incoming = []
    for path, claims in said.items():
        row = catalogue.row(path)
        weights = [weight for _, weight in claims if weight is not None]
        kinds = tuple(dict.fromkeys(kind for kind, _ in claims))
        incoming.append(Incoming(path, row.title if row is not None else path, kinds, max(weights, default=None)))
    incoming.sort(key=lambda each: (-(each.weight or 0.0), each.title.casefold()))
    return Findings(known, tuple(incoming))


class LibrarySurround:
    """Answers from what `find_out` found; the ledger is asked anew each time, since decisions are what changes."""

    def __init__(self, session: Session, slug: str, findings: Findings) -> None:
        self._session, self._slug, self._findings = session, slug, findings

    def resolve(self, target: str) -> str:
        known = self._findings.targets.get(target)
        return known.slug if known is not None else target

    def title(self, slug: str) -> str | None:
        return next((known.title for known in self._findings.targets.values() if known.slug == slug), None)

    def pointing_at(self, slug: str) -> int:
        return next((known.pointing_at for known in self._findings.targets.values() if known.slug == slug), 0)

    def decided(self, link: InferredLink) -> str | None:
        evidence = evidence_of(link.confidence, link.reason)
        found = self._session.decided(self._slug, link.kind, link.target, evidence)
        return found.decision if found is not None else None
