"""The queue's sentences: what a link claims, what filters are called, what is worth knowing before deciding."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from curator.library.ledger.decisions import ACCEPTED, DEFERRED, REJECTED, Decision
from curator.library.review.cards import Card, Tie
from curator.library.review.deciding import Verdict
from curator.library.review.queue import NO_DOMAIN
from curator.library.review.sitting import Pace
from curator.library.search.waiting import Target, Waiting
from curator.links.kinds import kind as kind_called
from curator.ui.review.wording import kind_label
from curator.ui.translation import decimal, marked, number

_SHOWN_TITLE = 60


def tr(text: str) -> str:
    return QCoreApplication.translate("ReviewWorkspace", text)


def day(when: datetime | date) -> str:
    """A day as the user's language writes it, in short."""
    local = when.astimezone().date() if isinstance(when, datetime) else when
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)


def link_words(item: Waiting) -> str:
    """What a link claims, without its source: "enables Administrative Advocacy"."""
    return f"{kind_label(item.kind, item.type)} {item.target_title}"


def step_label(verdict: Verdict, words: str) -> str:
    """What a decision is called in the history."""
    known = kind_called(verdict.kind)
    if verdict.decision == ACCEPTED and known is not None:
        return tr("Accept “{0}” as “{1}”").format(words, kind_label(known.id))
    return {ACCEPTED: tr("Accept “{0}”"), REJECTED: tr("Reject “{0}”"), DEFERRED: tr("Defer “{0}”")}[
        verdict.decision
    ].format(words)


def decision_word(decision: str) -> str:
    """A decision that was made, as a word."""
    return {
        "accepted": tr("Accepted"),
        "reclassified": tr("Accepted as another kind"),
        "rejected": tr("Rejected"),
        "deferred": tr("Deferred"),
    }.get(decision, decision)


# filters

DIMENSION_NAMES: Final = {
    "state": marked("ReviewWorkspace", "Show"),
    "kind": marked("ReviewWorkspace", "Kind"),
    "confidence": marked("ReviewWorkspace", "Confidence"),
    "target": marked("ReviewWorkspace", "Target"),
    "source": marked("ReviewWorkspace", "Source"),
    "domain": marked("ReviewWorkspace", "Domain"),
    "flag": marked("ReviewWorkspace", "Mark"),
}


def dimension_name(dimension: str) -> str:
    return tr(DIMENSION_NAMES[dimension])


def value_name(dimension: str, value: str, titles: dict[str, str]) -> str:
    """A filter's value as people read it; `titles` name slugs and paths."""
    if dimension == "state":
        return {
            "pending": tr("Pending"),
            "deferred": tr("Deferred"),
            "dangling": tr("Target missing"),
            "reclassified": tr("Linked under another kind"),
        }[value]
    if dimension == "kind":
        return tr("Other words") if value == "stray" else kind_label(value)
    if dimension == "confidence":
        named = {"none": tr("none given"), "below-0.70": tr("below 0.70")}.get(value)
        return named or f"≥ {decimal(float(value.removeprefix('from-')))}"
    if dimension == "flag":
        return {
            "hub": tr("Leads to a hub"),
            "dangling": tr("Target missing"),
            "two-kinds": tr("Also under another kind"),
            "stray-kind": tr("Kind is none of the seven"),
            "new-evidence": tr("Back with other evidence"),
        }[value]
    if dimension == "domain":
        return tr("none given") if value == NO_DOMAIN else value
    return titles.get(value, value)


def order_name(order: str) -> str:
    return {
        "confidence": tr("Surest first"),
        "change": tr("Least linked first"),
        "doubt": tr("Least sure first"),
        "source": tr("By source"),
        "target": tr("By target"),
        "kind": tr("By kind"),
    }[order]


def order_tip(order: str) -> str:
    return {
        "confidence": tr("The machine's confidence, highest first; then where a decision changes most"),
        "change": tr("Where a decision changes most: both patterns have few relations so far"),
        "doubt": tr("The machine's confidence, lowest first"),
        "source": tr("All links of one pattern, then those of the next"),
        "target": tr("All links that lead to one pattern, then to the next"),
        "kind": tr("One kind after the other, the surest first"),
    }[order]


def pace_words(pace: Pace | None) -> str:
    """ "38 an hour · about 16 h left", "" before that can be told."""
    if pace is None:
        return ""
    left = (
        tr("about {0} h left").format(number(round(pace.hours_left)))
        if pace.hours_left >= 1.5
        else tr("about {0} min left").format(max(1, round(pace.hours_left * 60)))
    )
    return f"{tr('{0} an hour').format(number(round(pace.an_hour)))} · {left}"


# the card


def tie_words(tie: Tie) -> str:
    """One thing that links the two: "→ requires 0.80", "← enables 0.70 (proposed)"."""
    label = kind_label(tie.kind)
    ends = (tr("→ {0}") if tie.forward else tr("← {0}")).format(label)
    value = "" if tie.value is None else f" {decimal(tie.value)}"
    return f"{ends}{value}" if tie.stated else tr("{0} (proposed)").format(f"{ends}{value}")


def tie_tip(tie: Tie, card: Card) -> str:
    one, other = (card.source, card.target) if tie.forward else (card.target, card.source)
    said = f"{one.title} {kind_label(tie.kind)} {other.title}"
    return (tr("{0}: stated in the file") if tie.stated else tr("{0}: proposed by the machine")).format(said)


def warnings(card: Card, target: Target) -> list[str]:
    """What speaks against deciding quickly, the gravest first."""
    item, notes = card.item, []
    if "stray-kind" in item.flags:
        notes.append(
            tr("“{0}” is no kind of relation: accept it as one of the seven.").format(item.type)
            if item.type
            else tr("The link has no kind: accept it as one of the seven.")
        )
    if item.target_path is None:
        notes.append(tr("This library has no pattern “{0}”.").format(item.slug))
    if item.target_path == item.path:
        notes.append(tr("The link leads from the pattern to itself."))
    stated = [tie for tie in card.ties if tie.stated and tie.forward]
    if stated:
        kinds = ", ".join(dict.fromkeys(kind_label(tie.kind) for tie in stated))
        notes.append(tr("Already linked: {0}.").format(kinds))
    elif "two-kinds" in item.flags:
        notes.append(tr("The machine proposes the same pair under another kind as well."))
    if "hub" in item.flags:
        notes.append(tr("{0} patterns already point here.").format(number(target.pointing_at)))
    return notes


def rank_words(target: Target) -> str:
    """ "1,216 patterns already point here, more than to any other"."""
    if target.pointing_at == 0:
        return tr("No pattern points here yet.")
    many = (
        tr("1 pattern already points here")
        if target.pointing_at == 1
        else tr("{0} patterns already point here").format(number(target.pointing_at))
    )
    return f"{many} (#{number(target.rank)})" if target.rank else many


def outcome_words(target: Target) -> str:
    """How the links to a target were decided so far; "" when none was."""
    parts = [
        (target.outcomes.get("accepted", 0), tr("{0} accepted")),
        (target.outcomes.get("reclassified", 0), tr("{0} as another kind")),
        (target.outcomes.get("rejected", 0), tr("{0} rejected")),
        (target.outcomes.get("deferred", 0), tr("{0} deferred")),
    ]
    return " · ".join(words.format(number(count)) for count, words in parts if count)


def change_words(card: Card) -> str:
    """What changed since the link was decided before; "" for a link that was not."""
    made = card.before
    if made is None:
        return ""
    now = card.item.confidence
    what = []
    if made.confidence != now:
        was, here = ("–" if value is None else decimal(value) for value in (made.confidence, now))
        what.append(tr("its confidence was {0} and is {1}").format(was, here))
    if made.confidence == now:
        what.append(tr("its reason is another one"))
    return tr("Back with other evidence: {0} on {1}; {2}.").format(
        decision_word(made.decision).lower(), day(made.at), ", ".join(what)
    )


def history_words(made: Decision) -> str:
    """An earlier decision: "Rejected by Ada on 19 Feb: too vague"."""
    word = decision_word(made.decision)
    if made.as_kind:
        word = tr("Accepted as “{0}”").format(kind_label(made.as_kind))
    by = tr("{0} by {1} on {2}").format(word, made.author, day(made.at)) if made.author else ""
    words = by or tr("{0} on {1}").format(word, day(made.at))
    return f"{words}: {made.note}" if made.note else f"{words}."


def shortened(title: str) -> str:
    """A title that fits a button."""
    return title if len(title) <= _SHOWN_TITLE else title[: _SHOWN_TITLE - 1].rstrip() + "…"
