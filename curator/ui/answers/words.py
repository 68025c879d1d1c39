"""Questions and answers in words, for the list and for screen readers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from curator.links.answers import Answer, Row
from curator.links.contradictions import INSTEAD_AND_NEEDED, INSTEAD_AND_WITH, MUTUAL
from curator.links.graph import HARD
from curator.links.kinds import kind as kind_called
from curator.links.web import EdgeKey
from curator.ui.graph.words import kind_label
from curator.ui.translation import decimal, number

Title = Callable[[str], str]
"""A pattern's title by its slug."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Answers", text)


def questions() -> tuple[tuple[str, str], ...]:
    """(name, words) of every question, in the order in which they are offered."""
    return (
        ("path", tr("What leads from one pattern to another?")),
        ("common", tr("What have two patterns in common?")),
        ("communities", tr("Which patterns belong together?")),
        ("declared", tr("Do declared communities hold together?")),
        ("hubs", tr("What do most patterns point to?")),
        ("rank", tr("What gets the most attention?")),
        ("orphans", tr("Which patterns are linked to nothing?")),
        ("unnoticed", tr("Which patterns does nothing point to?")),
        ("wanted", tr("Which names have no pattern yet?")),
        ("circles-requires", tr("What requires itself in the end?")),
        ("circles-generalizes_from", tr("What generalizes from itself in the end?")),
        ("contradictory", tr("Which relations contradict each other?")),
        ("one-sided", tr("Which relations are stated from one side only?")),
    )


def figure_heading(question: str) -> str:
    """What the second column of an answer holds."""
    words = {
        "path": tr("By"),
        "common": tr("Tie"),
        "communities": tr("Patterns"),
        "declared": tr("Together"),
        "hubs": tr("Linked from"),
        "rank": tr("Attention"),
        "unnoticed": tr("Links to"),
        "wanted": tr("Linked from"),
        "contradictory": tr("Why"),
        "one-sided": tr("Missing there"),
    }
    return words.get(question, "")


def row_words(question: str, row: Row, title: Title) -> str:
    """What a row is about."""
    names = [title(slug) for slug in row.nodes]
    if question == "communities":
        named = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
        declared = (
            tr("{0} % declare {1}").format(percent(row.figure), row.note)
            if row.note
            else tr("none declares a community")
        )
        return f"{named}\n{declared}"
    if question == "declared":
        return tr("{0}, {1} patterns").format(row.note, number(len(names)))
    if question.startswith("circles-"):
        return " → ".join([*names, names[0]])
    if question == "contradictory":
        return f"{names[0]}\n↔ {names[1]}"
    if question in ("path", "one-sided"):
        return f"{names[0]}\n→ {names[1]}"
    return names[0]


def row_figure(question: str, row: Row, title: Title) -> str:
    """What the second column says of a row."""
    if question == "path":
        return "; ".join(dict.fromkeys(edge_words(edge, row.nodes[0]) for edge in row.edges))
    if question == "communities":
        return number(len(row.nodes))
    if question == "contradictory":
        return reason(row.note)
    if question == "one-sided":
        return f"{title(row.nodes[1])} {kind_label(row.note)} …"
    if row.figure is None:
        return ""
    if question in ("declared", "rank"):
        return percent(row.figure, 0 if question == "declared" else 2) + " %"
    return decimal(row.figure) if question == "common" else number(round(row.figure))


def edge_words(edge: EdgeKey, start: str) -> str:
    """An edge's kind, with an arrow where it leads back to where the step began."""
    source, _, (kind, origin) = edge
    known = kind_called(kind)
    onward = source == start or (known is not None and known.symmetric)
    words = kind_label(kind) if onward else f"← {kind_label(kind)}"
    return words if origin == HARD else tr("{0} (inferred)").format(words)


def reason(name: str) -> str:
    """Why two patterns' relations contradict each other."""
    return {
        MUTUAL: tr("each would come before the other"),
        INSTEAD_AND_NEEDED: tr("stands in place of what it builds on"),
        INSTEAD_AND_WITH: tr("instead of it and together with it"),
    }.get(name, name)


def summary(question: str, answer: Answer) -> str:
    """What an answer amounts to, in one line."""
    many = len(answer.rows)
    if not many:
        return {
            "path": tr("Nothing leads from one to the other."),
            "common": tr("They have nothing in common."),
            "declared": tr("No file declares a community that another one declares, too."),
        }.get(question, tr("None."))
    if question == "path":
        return tr("1 step") if many == 1 else tr("{0} steps").format(number(many))
    if question == "communities" and answer.figure is not None:
        return tr("{0} communities; they agree with those declared by {1} % (0 as by chance, 100 the same)").format(
            number(many), percent(answer.figure)
        )
    return tr("1 found") if many == 1 else tr("{0} found").format(number(many))


def percent(share: float | None, digits: int = 0) -> str:
    return decimal((share or 0.0) * 100, digits)
