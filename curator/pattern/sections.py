"""The numbered sections of a pattern's body, and where the words of each stand.

`### Section 3: Solution` is the published form; `### 3. Solution`, other heading levels and other titles occur and
count when the file has no heading of the published form.  Headings inside fenced code are code.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t\r]*$")
_NUMBERED = re.compile(r"(Section[ \t]+)?(\d{1,2})(?:[.:)]|$)[ \t]*(.*)")
_FENCE = re.compile(r"[ ]{0,3}(`{3,}|~{3,})")
_TELLING = re.compile(r"\n {0,3}(?:#|```|~~~)")
_RULE = re.compile(r"[ ]{0,3}(?:-[ \t]*){3,}\s*\Z")


@dataclass(frozen=True, slots=True)
class Section:
    """One numbered section: its heading's number, title and level, and the Markdown below the heading.

    `markdown` lacks the blank lines around it and the `---` rule that parts it from the next section.  `line` is the
    heading's line in the body (1-based); `start` and `end` are the characters of the body that `markdown` takes up.
    """

    number: int
    title: str
    level: int
    markdown: str
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading line of the body: characters `start` to `end` (line break included), on `line` (1-based)."""

    level: int
    text: str
    line: int
    start: int
    end: int


def headings(body: str) -> Iterator[Heading]:
    """Every ATX heading outside fenced code, in order."""
    fence, number, counted = "", 1, 0
    for start, end in _telling_lines(body):
        line = body[start:end]
        mark = _FENCE.match(line)
        if fence:
            if mark and mark.group(1).startswith(fence) and not line[mark.end() :].strip():
                fence = ""
        elif mark:
            fence = mark.group(1)
        elif found := _HEADING.match(line):
            number, counted = number + body.count("\n", counted, start), start
            yield Heading(len(found.group(1)), found.group(2), number, start, min(len(body), end + 1))


def _telling_lines(body: str) -> Iterator[tuple[int, int]]:
    """Where the lines begin and end that may be headings or fences: looking at each line takes ten times as long."""
    text = "\n" + body  # a match begins where its line does in the body; `\n` alone ends a line of Markdown here
    for found in _TELLING.finditer(text):
        end = body.find("\n", found.start())
        yield found.start(), len(body) if end < 0 else end


def find_sections(body: str) -> tuple[Section, ...]:
    """The numbered sections of a body, in the order in which they stand."""
    found = list(headings(body))
    chosen = _published(found) or _numbered(found)
    sections = []
    for heading, number, title in chosen:
        stop = next((h.start for h in found if h.start > heading.start and h.level <= heading.level), len(body))
        start, end = inner(body, heading.end, stop)
        sections.append(Section(number, title, heading.level, body[start:end], heading.line, start, end))
    return tuple(sections)


def _published(found: list[Heading]) -> list[tuple[Heading, int, str]]:
    matches = ((heading, _NUMBERED.match(heading.text)) for heading in found)
    return [(heading, int(m.group(2)), m.group(3)) for heading, m in matches if m and m.group(1)]


def _numbered(found: list[Heading]) -> list[tuple[Heading, int, str]]:
    """Numbered headings of the shallowest level that has any, as far as their numbers ascend."""
    matches = [(heading, m) for heading in found if (m := _NUMBERED.match(heading.text)) and m.group(3)]
    level = min((heading.level for heading, _ in matches), default=0)
    chosen: list[tuple[Heading, int, str]] = []
    for heading, match in matches:
        number = int(match.group(2))
        if heading.level == level and not match.group(3)[:1].isdigit() and (not chosen or number > chosen[-1][1]):
            chosen.append((heading, number, match.group(3)))
    return chosen


def inner(body: str, start: int, stop: int) -> tuple[int, int]:
    """What stands between two places of a body, without the blank lines around it and a rule at its end."""
    text = body[start:stop]
    kept = text.rstrip()
    rule = kept.rfind("\n") + 1
    if _RULE.match(kept[rule:]) and not kept[:rule].rstrip(" \t\r").endswith(("-", "=")):
        above = kept[:rule]
        if not above.strip() or above.endswith(("\n\n", "\n\r\n")):  # right under text, `---` would make it a heading
            kept = above.rstrip()
    lead = len(kept) - len(kept.lstrip())
    first = kept[:lead].rfind("\n") + 1
    return (start + first, start + len(kept)) if kept.strip() else (start, start)
