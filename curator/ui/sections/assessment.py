"""What is to be said about a body: its parts with their lengths, and what can be mended by a click.  No widgets."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.schema.callouts import broken_callouts
from curator.schema.dialects import dialect_of
from curator.schema.fields import value_at
from curator.ui.sections.part_list import Row, rows_of
from curator.ui.sections.stretch import OPENING, cut

if TYPE_CHECKING:
    from curator.pattern import Pattern


@dataclass(frozen=True, slots=True)
class Assessment:
    """`callouts` are the lines (1-based, in the body) of callouts without their `> `; `tension` is what the pattern
    says its problem is about."""

    rows: tuple[Row, ...]
    callouts: tuple[int, ...]
    tension: str


def assess(pattern: "Pattern") -> Assessment:
    """Look a body over; some 20 ms for a long one, so on a pool thread."""
    body = pattern.body
    opening = cut(pattern, OPENING)
    tension = value_at(pattern.data or {}, "/ontology/search_hints/primary_tension")
    return Assessment(
        rows_of(body, dialect_of(pattern.data).id, opening.text if opening is not None else ""),
        tuple(callout.line for callout in broken_callouts(body)),
        tension if isinstance(tension, str) else "",
    )
