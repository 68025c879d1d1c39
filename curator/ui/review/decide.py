"""A decision of the panel as edits: the patch of the file and the line for the ledger, one undoable step."""

from __future__ import annotations

from collections.abc import Mapping

from curator.library.decisions import ACCEPTED, DEFERRED, REJECTED, evidence_of
from curator.library.edits import DecisionEdit, Edit, PatchEdit
from curator.links.review import accept, reject
from curator.ui.review.rows import Row


def accepting(path: str, source: str, data: Mapping[str, object], row: Row, kind: str | None = None) -> list[Edit]:
    """Adds the relation to group 5, as the link's own kind or as `kind`, and remembers it; group 6 stays.

    Raises CannotDecide with a sentence where the file cannot take the relation.
    """
    as_kind = kind if kind is not None and kind != row.link.kind else ""
    operations = accept(data, row.link, as_kind or None, slug=row.slug)
    return [*_patch(path, operations), _decision(path, source, row, ACCEPTED, as_kind)]


def rejecting(path: str, source: str, data: Mapping[str, object], row: Row) -> list[Edit]:
    """Takes the entry out of group 6 and remembers that. Raises CannotDecide where it stands there no more."""
    return [*_patch(path, reject(data, row.link)), _decision(path, source, row, REJECTED)]


def deferring(path: str, source: str, row: Row) -> list[Edit]:
    """Only remembers that somebody looked; no byte of the file changes."""
    return [_decision(path, source, row, DEFERRED)]


def _patch(path: str, operations: list[dict[str, object]]) -> list[Edit]:
    return [PatchEdit(path, operations)] if operations else []


def _decision(path: str, source: str, row: Row, decision: str, as_kind: str = "") -> DecisionEdit:
    link = row.link
    return DecisionEdit(
        path,
        source=source,
        kind=link.kind,
        target=link.target,
        decision=decision,
        as_kind=as_kind,
        confidence=link.confidence,
        evidence=evidence_of(link.confidence, link.reason),
    )
