"""What a curator decides about an inferred link, as edits of one undoable step.

    case = case_of(session, catalogue, row)
    session.apply(accepting(case, inverse=True), "Accept …")

A step holds the patch of the file that proposes the link, the line for the ledger and, where it is wanted, the patch
that states the inverse in the other file.  This is the one way to decide: panel, queue, graph, batches and the command
line all take it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import DecisionEdit, Edit, PatchEdit
from curator.library.editing.session import Session
from curator.library.index.summary import summary_of
from curator.library.ledger.decisions import ACCEPTED, DEFERRED, REJECTED, evidence_of
from curator.library.search.links import LinkRow
from curator.links.kinds import kind as kind_called
from curator.links.relations import InferredLink
from curator.links.review import CannotDecide, accept, inverse, reject


@dataclass(frozen=True, slots=True)
class End:
    """One end of a link: the file's path, the slug it goes by, its TypeID ("" where it has none), and its data."""

    path: str
    slug: str
    id: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """A link that is up for a decision; `target` is None where no pattern has its name."""

    source: End
    link: InferredLink
    target: End | None = None
    target_slug: str = ""
    """The slug that the link's target means; its name as written when empty."""

    @property
    def slug(self) -> str:
        return self.target_slug or (self.target.slug if self.target else self.link.target)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was decided: "accepted", "rejected" or "deferred".

    `kind` is the kind that it is accepted as (the link's own when empty); with `inverse`, the target's file states the
    inverse, too.  `note` and `author` go to the ledger; the session signs where there is no author.
    """

    decision: str
    kind: str = ""
    inverse: bool = False
    note: str = ""
    author: str = ""


def end_of(path: str, data: Mapping[str, Any] | None) -> End:
    """The end that a file is, from its data."""
    summary = summary_of(path, data, None)
    return End(path, summary.slug, summary.id, data or {})


def case_of(session: Session, catalogue: Catalogue, row: LinkRow) -> Case:
    """A link of the index with both its files as they are now; raises UnsafeEdit where the source cannot be read."""
    found = catalogue.row(row.target_path) if row.target_path else None
    target = None
    if found is not None and session.exists(found.path):
        target = end_of(found.path, session.pattern(found.path).data)
    return Case(end_of(row.path, session.pattern(row.path).data), row.inferred, target, found.slug if found else "")


def edits_for(case: Case, verdict: Verdict) -> list[Edit]:
    """The edits of one decision.  Raises CannotDecide, with a sentence, where a file cannot take it."""
    if verdict.decision == DEFERRED:
        return [_line(case, verdict)]
    if verdict.decision == REJECTED:
        return [*_patch(case.source.path, reject(case.source.data, case.link)), _line(case, verdict)]
    typeid = case.target.id if case.target and case.target.id else None
    operations = accept(case.source.data, case.link, verdict.kind or None, slug=case.slug, typeid=typeid)
    edits = _patch(case.source.path, operations)
    if verdict.inverse:
        edits += _inverse(case, verdict.kind or case.link.kind)
    return [*edits, _line(case, verdict)]


def accepting(case: Case, kind: str = "", *, inverse: bool = False, note: str = "", author: str = "") -> list[Edit]:
    """Adds the relation to group 5, as the link's own kind or as `kind`, and remembers it; group 6 stays."""
    return edits_for(case, Verdict(ACCEPTED, kind, inverse, note, author))


def rejecting(case: Case, *, note: str = "", author: str = "") -> list[Edit]:
    """Takes the entry out of group 6 and remembers that."""
    return edits_for(case, Verdict(REJECTED, note=note, author=author))


def deferring(case: Case, *, note: str = "", author: str = "") -> list[Edit]:
    """Only remembers that somebody looked; no byte of the file changes."""
    return edits_for(case, Verdict(DEFERRED, note=note, author=author))


def _inverse(case: Case, kind: str) -> list[Edit]:
    known = kind_called(kind)
    if known is None or known.inverse is None:
        return []
    if case.target is None:
        raise CannotDecide(f"There is no pattern {case.slug} to state the inverse in; nothing was changed.")
    if case.target.path == case.source.path:
        return []
    source = case.source
    operations = inverse(case.target.data, source.slug, kind, case.link.confidence, typeid=source.id or None)
    return _patch(case.target.path, operations)


def _patch(path: str, operations: list[dict[str, Any]]) -> list[Edit]:
    return [PatchEdit(path, operations)] if operations else []


def _line(case: Case, verdict: Verdict) -> DecisionEdit:
    link = case.link
    edit = DecisionEdit(
        case.source.path,
        source=case.source.slug,
        kind=link.kind,
        target=link.target,
        decision=verdict.decision,
        confidence=link.confidence,
        evidence=evidence_of(link.confidence, link.reason),
        note=verdict.note,
        author=verdict.author,
    )
    known = kind_called(verdict.kind)
    return replace(edit, as_kind=known.id) if known is not None and known.id != link.kind else edit
