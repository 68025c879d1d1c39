"""One part of a body as a text editor holds it, and the body that follows from what was typed.  No Qt.

An editor knows lines, not line breaks, and shows some characters as others. So its text is never written back as a
whole: what was typed is the difference between the text that it was given and the text that it has now, and only
that difference goes into the body. All other characters of the part, and all of the rest, are copied.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from curator.library.editing.edits import BodyEdit, SectionEdit
from curator.pattern import Pattern
from curator.pattern.sections import headings, inner

Kind = Literal["opening", "section", "whole"]

_BREAK = re.compile(r"\r\n|[\r\u2029]")
# Halves of characters (bytes that are not UTF-8), and what a text document keeps for its own use.
_UNSHOWN = re.compile("[\ud800-\udfff\ufdd0\ufdd1\0]")


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a body: what stands before the first section, the section of a number, or all of it."""

    kind: Kind
    number: int = 0


OPENING, WHOLE = Part("opening"), Part("whole")


@dataclass(frozen=True)
class Stretch:
    """The part's text between what stands before and after it; `body` is what the three were cut from."""

    body: str
    before: str
    text: str
    after: str
    whole: bool = False

    @cached_property
    def shown(self) -> str:
        """The text as the editor shows it: lines end with `\\n` alone, what cannot be shown is `\ufffd`."""
        return _UNSHOWN.sub("\ufffd", _BREAK.sub("\n", self.text))

    @cached_property
    def newline(self) -> str:
        """The line break of new lines: that of most lines of the body."""
        return "\r\n" if self.body.count("\r\n") * 2 > self.body.count("\n") else "\n"

    def text_with(self, shown: str) -> str:
        """The part's text when the editor shows `shown`."""
        old = self.shown
        if shown == old:
            return self.text
        head = common(old, shown)
        tail = min(common(old[::-1], shown[::-1]), len(old) - head, len(shown) - head)
        typed = shown[head : len(shown) - tail].replace("\n", self.newline)
        return self.text[: self._place(head)] + typed + self.text[self._place(len(old) - tail) :]

    def part_with(self, shown: str) -> str:
        """The same without the blank lines around it, which belong to the body and not to the part."""
        text = self.text_with(shown)
        return text if self.whole else text.strip("\r\n")

    def body_with(self, shown: str) -> str:
        """The body when the editor shows `shown`."""
        if shown == self.shown:
            return self.body
        text = self.part_with(shown)
        if text == self.text or not (self.whole or text.strip() or self.text.strip()):
            return self.body
        return self.before + text + self.after

    def _place(self, shown_at: int) -> int:
        """The place in `text` of a place in `shown`: each `\\r\\n` before it takes up one character more."""
        return shown_at + bisect_left(self._pairs, shown_at)

    @cached_property
    def _pairs(self) -> list[int]:
        """Where in `shown` the line breaks of two characters stand."""
        return [found.start() - number for number, found in enumerate(re.finditer("\r\n", self.text))]


def common(one: str, other: str) -> int:
    """How many characters two texts have in common from their start on."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def cut(pattern: Pattern, part: Part) -> Stretch | None:
    """A part of the pattern's body; None for a section that it has not."""
    body = pattern.body
    if part.kind == "whole":
        return Stretch(body, "", body, "", whole=True)
    if part.kind == "opening":
        return _opening(pattern)
    section = next((each for each in pattern.sections if each.number == part.number), None)
    if section is None:
        return None
    if section.markdown:
        return Stretch(body, body[: section.start], section.markdown, body[section.end :])
    filled = pattern.replace_section(part.number, "x")  # tells the blank lines that a first word would bring
    section = next(each for each in filled.sections if each.number == part.number)
    return Stretch(body, filled.body[: section.start], "", filled.body[section.end :])


def edit_of(path: str, pattern: Pattern, part: Part, wanted: str) -> SectionEdit | BodyEdit | None:
    """The edit that makes `wanted` the pattern's body after one of its parts was edited; None when it is already.

    It is the section's own where that says the same, which text with headings in it may not.
    """
    if wanted == pattern.body:
        return None
    if part.kind == "section":
        lengths = len(wanted) - len(pattern.body)
        section = next((each for each in pattern.sections if each.number == part.number), None)
        if section is not None:
            markdown = wanted[section.start : section.end + lengths]
            if pattern.replace_section(part.number, markdown).body == wanted:
                return SectionEdit(path, part.number, markdown)
    return BodyEdit(path, wanted)


def _opening(pattern: Pattern) -> Stretch:
    body = pattern.body
    lines = {section.line for section in pattern.sections}
    stop = next((heading.start for heading in headings(body) if heading.line in lines), len(body))
    start, end = inner(body, 0, stop)
    if end > start:
        return Stretch(body, body[:start], body[start:end], body[end:])
    newline = "\r\n" if body.count("\r\n") * 2 > body.count("\n") else "\n"
    return Stretch(body, body[:stop], "", newline * 2 + body[stop:])
