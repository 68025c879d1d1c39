"""One decision on an inferred link, and the line of the ledger that holds it.

The columns are named as in SSSOM (the mapping community's TSV format), so that other tools read the ledger; `decision`,
`evidence` and `decided_at` are ours.  Ids come from files that anybody may have written: what would break a line, start
a formula in a spreadsheet or steer a terminal is taken out or disarmed.
"""

import math
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import blake2b

COLUMNS = (
    "subject_id",
    "predicate_id",
    "predicate_modifier",
    "object_id",
    "mapping_justification",
    "confidence",
    "author_label",
    "mapping_date",
    "comment",
    "decision",
    "evidence",
    "decided_at",
)
ACCEPTED, REJECTED, DEFERRED, WITHDRAWN = "accepted", "rejected", "deferred", "withdrawn"
_AS = f"{ACCEPTED} as "
_JUSTIFICATION = "semapv:ManualMappingCuration"
_FORMULA = ("=", "+", "-", "@", "'")  # a leading apostrophe disarms them, and itself where it is meant
_STEERING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


@dataclass(frozen=True, slots=True)
class Decision:
    """What a curator decided about one inferred link.

    `source` and `target` are ids as the file writes them, `kind` the normalised kind of the inferred link, `decision`
    one of "accepted", "rejected", "deferred"; `as_kind` is the other kind that it was accepted under.  `confidence` is
    the machine's (0–1) and `evidence` the fingerprint of what it put forward (`evidence_of`).  `at` is in UTC.
    """

    source: str
    kind: str
    target: str
    decision: str
    at: datetime
    as_kind: str = ""
    confidence: float | None = None
    evidence: str = ""
    author: str = ""
    note: str = ""

    @property
    def link(self) -> tuple[str, str, str]:
        """The link that it is about."""
        return link(self.source, self.kind, self.target)

    def rests_on(self, evidence: str | None) -> bool:
        """Whether it was made on this evidence; None asks for no evidence in particular."""
        return evidence is None or self.evidence in ("", evidence)

    @property
    def identity(self) -> tuple[str, str, str, str]:
        """What tells it from every other decision, the same link's earlier ones included."""
        return *self.link, _stamp(self.at)


def link(source: str, kind: str, target: str) -> tuple[str, str, str]:
    """The key under which the ledger knows a link."""
    return clean(source), clean(kind), clean(target)


def evidence_of(confidence: float | None, reason: str) -> str:
    """The fingerprint of what the machine put forward for a link: another one means that the link is asked again."""
    said = f"{'' if confidence is None else repr(float(confidence))}\n{' '.join(reason.split())}"
    return blake2b(said.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def line(decision: Decision, *, withdrawn_at: datetime | None = None) -> str:
    """The ledger's line for a decision, or for its withdrawal, without the line break."""
    what = f"{_AS}{decision.as_kind}" if decision.as_kind else decision.decision
    denied = decision.decision == REJECTED or bool(decision.as_kind)
    values = (
        decision.source,
        decision.kind,
        "Not" if denied and withdrawn_at is None else "",
        decision.target,
        _JUSTIFICATION,
        "" if decision.confidence is None else repr(float(decision.confidence)),
        decision.author,
        f"{withdrawn_at or decision.at:%Y-%m-%d}",
        decision.note,
        what if withdrawn_at is None else WITHDRAWN,
        decision.evidence,
        _stamp(decision.at),
    )
    return "\t".join(_disarmed(clean(value)) for value in values)


def parse(cells: Sequence[str], columns: Sequence[str]) -> Decision | None:
    """The decision in a line under the header `columns`, None where the line is torn or says none.

    A withdrawal has "withdrawn" as its decision and the identity of the decision that it takes back.
    """
    if len(cells) < len(columns):
        return None
    row = {name: _armed(cell) for name, cell in zip(columns, cells, strict=False)}
    source, kind, target = (row.get(name, "") for name in ("subject_id", "predicate_id", "object_id"))
    stamp = row.get("decided_at")
    if stamp is not None and not stamp.endswith("Z"):  # the line's end is missing
        return None
    at = _moment(row.get("mapping_date", "") if stamp is None else stamp)
    what, as_kind = _what(row)
    if not (source and target and at and what):  # a link of no kind can be decided, too
        return None
    found = Decision(source, kind, target, what, at, as_kind, _number(row.get("confidence", "")))
    return replace(
        found, evidence=row.get("evidence", ""), author=row.get("author_label", ""), note=row.get("comment", "")
    )


def clean(text: str) -> str:
    """Text as the ledger can hold it: one line, no control characters, nothing that reverses the reading direction."""
    if text.isascii() and text.isprintable():  # nearly always, and asked for every link of a library
        return text.strip()
    spaced = (" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text if c not in _STEERING)
    whole = "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(c) == "Cs" else c for c in spaced)
    return whole.strip()


def _what(row: Mapping[str, str]) -> tuple[str, str]:
    """(decision, kind that it was accepted under); a line of plain SSSOM tells by its modifier alone."""
    said = row.get("decision", "")
    if said.startswith(_AS):
        return ACCEPTED, said.removeprefix(_AS)
    if said in (ACCEPTED, REJECTED, DEFERRED, WITHDRAWN):
        return said, ""
    if said:
        return "", ""
    return (REJECTED if row.get("predicate_modifier", "").lower() == "not" else ACCEPTED), ""


def _disarmed(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _armed(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
