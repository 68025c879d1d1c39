"""The panel's sentences: claims, states, warnings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from curator.links.kinds import kind as kind_called
from curator.ui.review.rows import Row
from curator.ui.translation import number


def tr(text: str) -> str:
    return QCoreApplication.translate("LinksPanel", text)


def kind_label(kind: str, written: str = "") -> str:
    """A kind as curators read it; a stray one as the file writes it."""
    known = kind_called(kind)
    return QCoreApplication.translate("Kinds", known.label) if known is not None else written or kind or tr("no kind")


def claim(row: Row) -> str:
    """What the link claims, without its source: "enables Administrative Advocacy"."""
    return f"{kind_label(row.link.kind, row.link.type)} {row.title}"


def state_label(row: Row) -> str:
    """The state in a word or two; a reclassified link names the kind it was given."""
    if row.state == "reclassified":
        return tr("is “{0}”").format(", ".join(kind_label(kind) for kind in row.standing_as))
    return {
        "accepted": tr("accepted"),
        "rejected": tr("rejected"),
        "deferred": tr("deferred"),
        "dangling": tr("target missing"),
        "pending": tr("pending"),
    }[row.state]


def state_tip(row: Row) -> str:
    """The state in a sentence."""
    return {
        "accepted": tr("This relation stands among the pattern's hard relationships."),
        "reclassified": tr("People have linked the two under another kind."),
        "rejected": tr("This link was rejected before, and its evidence has not changed since."),
        "deferred": tr("Somebody looked at this link and put it off."),
        "dangling": tr("The library has no pattern of this name."),
        "pending": tr("Nobody has decided on this link yet."),
    }[row.state]


def warnings(row: Row) -> list[str]:
    """What a curator should know before deciding."""
    notes = []
    if not row.known_kind:
        notes.append(
            tr("“{0}” is no kind of relation: accept it as one of the seven (1–7).").format(row.link.type)
            if row.link.type
            else tr("The link has no kind: accept it as one of the seven (1–7).")
        )
    if not row.exists and row.state != "accepted":
        notes.append(tr("No pattern “{0}” in this library.").format(row.slug))
    if row.decidable and row.state != "reclassified" and row.standing_as:
        notes.append(tr("Already linked as {0}.").format(_listed(row.standing_as)))
    if row.decidable and row.also_inferred_as:
        notes.append(tr("Also inferred as {0}.").format(_listed(row.also_inferred_as)))
    if row.decidable and row.hub:
        notes.append(tr("{0} patterns already point here.").format(number(row.pointing_at)))
    return notes


def _listed(kinds: tuple[str, ...]) -> str:
    return ", ".join(kind_label(kind) for kind in kinds)
