"""The body as its form wants it: callouts, the eight sections, the opening line and the line of the conflict."""

import re
from collections.abc import Iterator

from curator.schema.callouts import broken_callouts
from curator.schema.checks.problem import FORM, Problem, Remedy, Rule, Splice
from curator.schema.checks.subject import Subject
from curator.schema.sections import Finding, findings, form, titled

CALLOUT = Rule(
    "callout-malformed",
    "warning",
    "A callout lacks its “> ”.",
    "Without it, readers see “[!NOTE]” as plain words instead of a box.",
)
MISSING = Rule(
    "section-missing",
    "warning",
    "A section of the form is missing.",
    "Readers compare patterns section by section; a missing one leaves a question without an answer.",
)
MISNAMED = Rule(
    "section-misnamed",
    "hint",
    "A section bears another title than the form gives it.",
    "The site's table of contents and links to sections go by the titles.",
)
EMPTY = Rule(
    "section-empty",
    "warning",
    "A section has a heading and no text.",
    "A heading promises an answer; without one it is better left out.",
)
LENGTH = Rule(
    "section-length",
    "hint",
    "A section is shorter or longer than the form advises.",
    "Sections of a like length make patterns easy to compare; a long one often holds a second pattern.",
)
OPENING = Rule(
    "opening-line",
    "hint",
    "The body does not open with the summary.",
    "The first line repeats the summary, so that a page and its card say the same.",
    frozenset({"v7.1"}),
)
CONFLICT = Rule(
    "conflict-line",
    "hint",
    "The problem's first line names another conflict than the primary tension.",
    "Search and graph go by the tension in the frontmatter, readers by the line in the body.",
    FORM,
)
RULES = (CALLOUT, MISSING, MISNAMED, EMPTY, LENGTH, OPENING, CONFLICT)

TENSION = "/ontology/search_hints/primary_tension"
_CALLOUT = re.compile(r"^ {0,3}\[!", re.MULTILINE)
_CONFLICT = re.compile(r"\*\*The core conflict is (?P<tension>[^*\n]+?)\.?\*\*")


def check(subject: Subject) -> Iterator[Problem]:
    """The problems of this family in a file."""
    yield from _callouts(subject)
    if subject.data is not None:
        yield from _sections(subject)
        if subject.dialect.id in OPENING.dialects:
            yield from _opening(subject)
        if subject.dialect.id in CONFLICT.dialects:
            yield from _conflict(subject)


def _callouts(subject: Subject) -> Iterator[Problem]:
    if "[!" not in subject.body or not _CALLOUT.search(subject.body):
        return
    for callout in broken_callouts(subject.body):
        remedy = Remedy("quote", "Add “> ”", body=tuple(Splice(place, place, "> ") for place in callout.places))
        yield CALLOUT.problem(
            f"The callout “[!{callout.kind.upper()}]” lacks its “> ”.", "", subject.at(callout.places[0]), [remedy]
        )


def _sections(subject: Subject) -> Iterator[Problem]:
    body = subject.body
    for found in findings(body, subject.dialect.id):
        name = f"Section {found.number} ({found.title})" if found.title else f"Section {found.number}"
        if found.section is None:
            yield MISSING.problem(f"{name} is missing.")
            continue
        place = (subject.at(0)[0] + found.section.line - 1, 1)
        if found.spec is None:
            continue
        if found.state == "misnamed":
            yield MISNAMED.problem(
                f"Section {found.number} is called “{found.title}”, not “{found.spec.title}”.",
                "",
                place,
                _rename(body, found),
            )
        if not found.words:
            yield EMPTY.problem(f"{name} has no text.", "", place)
        elif found.length in ("short", "long"):
            yield LENGTH.problem(
                f"{name} has {found.words} words; {found.spec.least} to {found.spec.most} are advised.", "", place
            )


def _rename(body: str, found: Finding) -> Iterator[Remedy]:
    """The form's title in place of another one; not certain where the other is the title of a further section."""
    assert found.section is not None
    assert found.spec is not None
    title = found.section.title
    if title and not any(spec.is_named(title) for spec in form()):
        yield Remedy("rename", "Give it the form's title", body=(Splice(*titled(body, found.section, found.spec)),))


def _opening(subject: Subject) -> Iterator[Problem]:
    summary = subject.value("/summary")
    if not isinstance(summary, str) or not summary.strip():
        return
    body = subject.body
    start = len(body) - len(body.lstrip())
    stop = re.compile(r"\n[ \t]*\r?(?:\n|\Z)").search(body, start)
    opening = body[start : stop.start() if stop else len(body)]
    if opening.startswith(("#", "[!", "> [!", "---", "|", "```")) or not opening:
        yield OPENING.problem("The body does not open with a line of text.", "/summary", subject.at(start))
    elif _plain(opening) != _plain(summary):
        yield OPENING.problem("The body opens with other words than the summary.", "/summary", subject.at(start))


def _plain(text: str) -> str:
    """Words to be compared: quote marks of Markdown, line breaks, emphasis and the kind of quotes do not count."""
    lines = (line.strip().lstrip("> ") for line in text.splitlines())
    words = " ".join(" ".join(lines).split()).strip("*_\"' ").rstrip(".")
    return words.replace("’", "'").replace("“", '"').replace("”", '"').casefold()


def _conflict(subject: Subject) -> Iterator[Problem]:
    tension = subject.value(TENSION)
    found = _CONFLICT.search(subject.body)
    if found is None or not isinstance(tension, str) or not tension.strip():
        return
    wanted = " ".join(tension.split()).rstrip(".")
    said = " ".join(found["tension"].split()).rstrip(".")
    if said.casefold() == wanted.casefold():
        return
    remedies = [Remedy("frontmatter", "Set the tension that the body names", _replaced(TENSION, said))]
    if "*" not in wanted:
        splice = Splice(found.start("tension"), found.end("tension"), wanted)
        remedies.insert(0, Remedy("body", "Write the primary tension in the body", body=(splice,)))
    yield CONFLICT.problem(
        f"The body speaks of “{said}”, the frontmatter of “{wanted}”.",
        TENSION,
        subject.at(found.start("tension")),
        remedies,
    )


def _replaced(pointer: str, value: str) -> tuple[dict[str, object]]:
    return ({"op": "replace", "path": pointer, "value": value},)
