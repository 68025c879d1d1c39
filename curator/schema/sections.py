"""What a pattern's body should hold: its eight sections, which of them a body has, and how to add one.

The sections are declared in `resources/schema/body/sections.yaml`. Everything here is plain text in, plain text out;
a body that is given back has bytes added where something was wanted, and stands as it was everywhere else.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any, Literal

import yaml

from curator.pattern.errors import LayoutUnclear
from curator.pattern.sections import Heading, Section, find_sections, headings
from curator.resources import resource

State = Literal["present", "missing", "misnamed", "empty"]
Length = Literal["", "short", "good", "long"]

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_MARKS = bytes(code for code in range(128) if not (chr(code).isalnum() or chr(code).isspace() or chr(code) == "_"))
_SIGNS = bytes(ord(" ") if chr(code).isspace() and code < 128 else ord("x") for code in range(256))
_STRANGE_MARK = re.compile(r"[^\x00-\x7f\w\s]+")
_STRANGE_BLANK = re.compile(r"[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_NUMBER = re.compile(r"(?P<before>#{1,6}[ \t]+(?P<word>Section[ \t]+)?)(?P<number>\d{1,2})(?P<after>[.:)]?[ \t]*)")
_RULE = re.compile(r"^[ ]{0,3}(?:-[ \t]*){3,}\r?$", re.MULTILINE)
_ENOUGH = 3  # sections of the form that a body must have to be taken for one that should have them all


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """One section of the form: `least` and `most` are its words, `template` is what it starts with when added."""

    number: int
    title: str
    least: int
    most: int
    purpose: str
    template: str

    def is_named(self, title: str) -> bool:
        """Whether a heading's title is this section's, perhaps with more behind it (“Cognitive Era Considerations”)."""
        start, rest = title[: len(self.title)], title[len(self.title) :]
        return start.casefold() == self.title.casefold() and not rest[:1].isalnum()

    def length(self, words: int) -> Length:
        """How so many words compare with the range."""
        return "short" if words < self.least else "long" if words > self.most else "good"


@dataclass(frozen=True, slots=True)
class Finding:
    """One section that a body has or should have.

    `title` is the heading's own, the form's where the section is missing. `spec` is None for a section that the form
    does not know; `section` is None for one that is missing. `words` counts what a reader reads.
    """

    number: int
    title: str
    state: State
    words: int
    spec: SectionSpec | None
    section: Section | None

    @property
    def length(self) -> Length:
        """How the length compares with the range; "" where there is nothing to compare."""
        return self.spec.length(self.words) if self.spec is not None and self.section is not None else ""


def count_words(markdown: str) -> int:
    """The words of a stretch of Markdown: comments and marks that stand alone do not count."""
    text = _COMMENT.sub(" ", markdown) if "<!--" in markdown else markdown
    if not text.isascii():
        text = _STRANGE_BLANK.sub(" ", _STRANGE_MARK.sub("", text))
    # What is left of words without their marks are words still; where one begins is far faster to count than by an
    # expression.
    signs = text.encode("utf-8", "surrogateescape").translate(_SIGNS, _MARKS)
    return signs.count(b" x") + signs.startswith(b"x")


def form() -> tuple[SectionSpec, ...]:
    """The sections of a pattern's body in their order."""
    return _declared()[1]


def spec_of(number: int) -> SectionSpec:
    """The form's section of that number. Raises KeyError when it has none."""
    for spec in form():
        if spec.number == number:
            return spec
    raise KeyError(number)


def findings(body: str, dialect: str = "") -> tuple[Finding, ...]:
    """The sections of a body in the order of their numbers, with those of the form that it lacks.

    `dialect` is the id of the pattern's dialect. In one that the form is not for, a body is held against the form only
    if it has several of its sections; otherwise nothing is missing and nothing misnamed.
    """
    dialects, specs = _declared()
    sections = find_sections(body)
    by_number = {spec.number: spec for spec in specs}
    named = {s.number for s in sections if s.number in by_number and by_number[s.number].is_named(s.title)}
    if dialect not in dialects and len(named) < _ENOUGH:
        by_number = {}
    found = [_finding(section, by_number.get(section.number)) for section in sections]
    there = {section.number for section in sections}
    found += [
        Finding(spec.number, spec.title, "missing", 0, spec, None)
        for spec in by_number.values()
        if spec.number not in there
    ]
    return tuple(sorted(found, key=lambda each: each.number))


def with_section(body: str, number: int, tension: str = "") -> str:
    """The body with a section of the form added from its template, where its number belongs.

    Heading, blank lines, rules and line breaks are those of the neighbouring sections. `tension` is the pattern's
    primary tension for the problem's first line. Raises KeyError for a number that the form does not know, ValueError
    when the body has that section already, and LayoutUnclear when the section would not stand there by itself.
    """
    spec = spec_of(number)
    sections = find_sections(body)
    if any(section.number == number for section in sections):
        raise ValueError(f"The body has a section {number} already.")
    added = _added(body, spec, sections, tension)
    stand = [(each.number, each.markdown) for each in find_sections(added) if each.number != number]
    if len(stand) != len(find_sections(added)) - 1 or stand != [(each.number, each.markdown) for each in sections]:
        raise LayoutUnclear(
            f"Section {number} cannot be added where it belongs: a code block or a heading of another kind is in the"
            " way; nothing was changed, add it in the whole text."
        )
    return added


def _added(body: str, spec: SectionSpec, sections: tuple[Section, ...], tension: str) -> str:
    number = spec.number
    newline = "\r\n" if body.count("\r\n") * 2 > body.count("\n") else "\n"
    text = spec.template.strip("\n").replace("{tension}", tension.strip().rstrip(".") or "A vs. B")
    text = text.replace("\n", newline)
    if not sections:
        return _at_end(body, f"### Section {number}: {spec.title}{newline * 2}{text}", newline)
    below = [section for section in sections if section.number < number]
    before = max(below, key=lambda section: (section.number, section.start)) if below else None
    like = before or sections[0]
    heads = {heading.line: heading for heading in headings(body)}
    style = _style(body, sections, heads, newline)
    head = _heading(body, heads[like.line], number, spec.title)
    block = f"{head}{style.lead}{text}"
    after = next((s for s in sections if before is None or s.start > before.start), None)
    at = heads[after.line].start if after is not None else _end_of_last(body, before or like)
    if at >= len(body):
        return _at_end(body, block, newline, style.gap)
    return body[:at] + block + style.gap + body[at:]


def renamed(body: str, number: int) -> str:
    """The body with the form's title in the heading of a section that bears another; the same body if it is right.

    Raises KeyError when the form or the body has no such section.
    """
    spec = spec_of(number)
    section = next((each for each in find_sections(body) if each.number == number), None)
    if section is None:
        raise KeyError(number)
    if spec.is_named(section.title):
        return body
    start, end, title = titled(body, section, spec)
    return body[:start] + title + body[end:]


def titled(body: str, section: Section, spec: SectionSpec) -> tuple[int, int, str]:
    """What has to stand at which characters of the body for a section to bear the form's title."""
    # Nothing but blanks stands between a heading and its text.
    at = body.rfind("\n", 0, len(body[: section.start].rstrip())) + 1
    end = body.find("\n", at)
    line = body[at:] if end < 0 else body[at : end + 1]
    named = _NUMBER.match(line.lstrip(" "))
    assert named is not None
    start = at + len(line) - len(line.lstrip(" ")) + named.end()
    mark = "" if named["after"].strip() else ":" if named["word"] else "."
    gap = "" if named["after"][-1:].isspace() else " "
    return start, start + len(section.title), mark + gap + spec.title


@dataclass(frozen=True, slots=True)
class _Style:
    """What stands between a heading and its text, and between that text and the next heading."""

    lead: str
    gap: str


def _style(body: str, sections: tuple[Section, ...], heads: dict[int, Heading], newline: str) -> _Style:
    leads = [_blank(body[heads[s.line].end : s.start], newline) for s in sections if s.markdown]
    gaps = []
    for section, following in pairwise(sections):
        gap = body[section.end : heads[following.line].start]
        if section.markdown and not _RULE.sub("", gap).strip():
            gaps.append(gap)
    lead = newline + max(leads, key=leads.count) if leads else newline * 2
    return _Style(lead, max(gaps, key=gaps.count) if gaps else newline * 2)


def _blank(text: str, newline: str) -> str:
    return text if not text.strip() else newline


def _heading(body: str, like: Heading, number: int, title: str) -> str:
    """A heading written as another one is, with its own number and title."""
    line = body[like.start : like.end].strip()
    found = _NUMBER.match(line)
    if found is None:
        return f"### Section {number}: {title}"
    mark = found["after"].strip() or (":" if found["word"] else ".")
    blank = found["after"][len(found["after"].rstrip()) :] or " "
    return f"{found['before']}{number}{mark}{blank}{title}"


def _end_of_last(body: str, last: Section) -> int:
    """Where the text that belongs to the last section ends: the next heading of its rank that has no number."""
    for heading in headings(body):
        inner = heading.level == last.level and heading.text[:1].isdecimal()
        if heading.line > last.line and heading.level <= last.level and not inner:
            return heading.start
    return len(body)


def _at_end(body: str, block: str, newline: str, gap: str = "") -> str:
    """The body with a block at its end, parted from what is there as its sections are parted from each other."""
    kept = body.rstrip()
    if not kept:
        return body + block + newline
    lead, tail = gap or newline * 2, ""
    if _RULE.fullmatch(kept[kept.rfind("\n") + 1 :]):  # the rule that follows each section stands there already
        lead, tail = newline * 2, gap.rstrip()
    there = body[len(body.rstrip("\r\n")) :]
    while there and lead.startswith(there[0]):
        lead, there = lead[1:], there[1:]
    return body + lead + block + tail + (newline if body.endswith("\n") else "")


def _finding(section: Section, spec: SectionSpec | None) -> Finding:
    words = count_words(section.markdown)
    state: State = "present"
    if spec is not None and not spec.is_named(section.title):
        state = "misnamed"
    elif not words:
        state = "empty"
    return Finding(section.number, section.title or (spec.title if spec else ""), state, words, spec, section)


@lru_cache(maxsize=1)
def _declared() -> tuple[frozenset[str], tuple[SectionSpec, ...]]:
    declared: dict[str, Any] = yaml.load(resource("schema/body/sections.yaml").read_text("utf-8"), yaml.CSafeLoader)
    specs = tuple(
        SectionSpec(
            each["number"], each["title"], each["words"][0], each["words"][1], each["purpose"], each["template"]
        )
        for each in declared["sections"]
    )
    return frozenset(declared["dialects"]), specs
