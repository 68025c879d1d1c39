"""Three-way merging of a pattern file: frontmatter by key and list item, body by section.

What the two sides changed alike or apart is merged without a question.  What both changed, each in its own way, is a
conflict for that key or section alone, and ours stands there until somebody chooses.  The result is one side's bytes
with the other's changes made in them, so that comments and layout stay.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from curator.library.merging.lines import merge_lines, merged_text, split
from curator.library.merging.merge_data import ABSENT, Merger, name_of, operations, pointer_to, same
from curator.pattern import Pattern, UnsafeEdit

_MARKED = "marked"  # a choice of its own: both sides, between git's markers
_PROSE = ("body", "file")
_COMMENT = re.compile(r"(?:^|[ \t])(#.*?)[ \t\r]*$", re.M)


@dataclass(frozen=True, slots=True)
class Conflict:
    """What both sides changed, each in its own way.

    `where` names the place, for choosing: a JSON Pointer in which list items stand by what they are about, or
    "frontmatter", "section 3", "body", "file".  `pointer` is the place in the merged file (None when nothing stands
    there), `section` a section's number.  The values are plain data, or text; ABSENT where a side has nothing.
    """

    where: str
    pointer: str | None
    section: int | None
    base: object
    ours: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged file (None: no file) and what is still to be chosen in it, ours standing there meanwhile."""

    raw: bytes | None
    conflicts: tuple[Conflict, ...] = ()


def merge(
    base: bytes | None, ours: bytes | None, theirs: bytes | None, choices: Mapping[str, str] | None = None
) -> Merged:
    """Merge what became of `base` on two sides; None is a file that is not there.

    `choices` maps a conflict's `where` to "ours" or "theirs".
    """
    if theirs in (base, ours):
        return Merged(ours)
    if ours == base:
        return Merged(theirs)
    chosen = choices or {}
    if ours is None or theirs is None:
        return _whole(base, ours, theirs, chosen)
    before, mine, yours = (Pattern.from_bytes(raw) for raw in (base or b"", ours, theirs))
    if mine.data is None or yours.data is None or (base and before.data is None):
        return _texts(base or b"", ours, theirs, chosen)
    return _patterns(before, mine, yours, chosen)


def marked(merged: Merged, base: bytes | None, ours: bytes | None, theirs: bytes | None) -> bytes | None:
    """The merged file with git's markers around both versions of what is still to be chosen."""
    if not merged.conflicts or ours is None or theirs is None:
        return merged.raw
    prose = {conflict.where: _MARKED for conflict in merged.conflicts if conflict.where in _PROSE or conflict.section}
    keys = [conflict.where for conflict in merged.conflicts if conflict.where not in prose]
    variants = [merge(base, ours, theirs, prose | dict.fromkeys(keys, side)).raw for side in ("ours", "theirs")]
    one, other = (split(_text(raw or b"")) for raw in variants)
    result: list[str] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        result += one[a:b] if tag == "equal" else _marks(one[a:b], other[c:d])
    return "".join(result).encode("utf-8", "surrogateescape")


def _patterns(base: Pattern, ours: Pattern, theirs: Pattern, choices: Mapping[str, str]) -> Merged:
    head, conflicts = _frontmatter(base, ours, theirs, choices)
    body, more = _body(base, ours, theirs, choices)
    raw = head.to_bytes()
    whole = raw[: len(raw) - len(head.body.encode("utf-8", "surrogateescape"))] + body.encode(
        "utf-8", "surrogateescape"
    )
    return Merged(whole, (*conflicts, *more))


def _frontmatter(
    base: Pattern, ours: Pattern, theirs: Pattern, choices: Mapping[str, str]
) -> tuple[Pattern, list[Conflict]]:
    """A pattern with the merged frontmatter (its body is of no account), and what is to be chosen in it."""
    texts = [side.frontmatter or "" for side in (base, ours, theirs)]
    if texts[2] in texts[:2]:
        return ours, []
    if texts[1] == texts[0]:
        return theirs, []
    choice = choices.get("frontmatter")
    if choice:
        return (theirs if choice == "theirs" else ours), []
    merger = Merger(choices)
    data = merger.merge(base.data or {}, ours.data, theirs.data)
    conflicts = [
        Conflict(name_of(clash.way), pointer_to(data, clash.way), None, clash.base, clash.ours, clash.theirs)
        for clash in merger.clashes
    ]
    by_lines = _by_lines(texts, ours, data)
    if by_lines is not None:
        return by_lines, conflicts
    candidates = [found for side in (ours, theirs) if (found := _patched(side, data)) is not None]
    for found in candidates:
        if _keeps_comments(texts, found.frontmatter or ""):
            return found, conflicts
    return ours, [Conflict("frontmatter", None, None, *texts)]


def _by_lines(texts: list[str], ours: Pattern, data: object) -> Pattern | None:
    """The frontmatter merged as text, which keeps both sides' comments and layout, if it says what it should."""
    text = merged_text(*texts)
    if text is None:
        return None
    try:
        found = ours.with_frontmatter(text)
    except UnsafeEdit:
        return None
    return found if same(found.data, data) and found.frontmatter == text else None


def _patched(side: Pattern, data: object) -> Pattern | None:
    try:
        return side.patch(operations(side.data, data))
    except UnsafeEdit:
        return None


def _keeps_comments(texts: list[str], result: str) -> bool:
    """Whether the comments that either side added are all there."""
    base, ours, theirs, found = (Counter(_COMMENT.findall(text)) for text in (*texts, result))
    return not ((ours - base) - found) and not ((theirs - base) - found)


def _body(base: Pattern, ours: Pattern, theirs: Pattern, choices: Mapping[str, str]) -> tuple[str, list[Conflict]]:
    blocks = [_blocks(side) for side in (base, ours, theirs)]
    numbers = [[number for number, _ in each] for each in blocks]
    if numbers[0] == numbers[1] == numbers[2] and len(set(numbers[0])) == len(numbers[0]):
        parts = [_part(number, [each[at][1] for each in blocks], choices) for at, number in enumerate(numbers[0])]
        return "".join(text for text, _ in parts), [conflict for _, conflict in parts if conflict]
    text, conflict = _part(None, [side.body for side in (base, ours, theirs)], choices)
    return text, [conflict] if conflict else []


def _blocks(side: Pattern) -> list[tuple[int | None, str]]:
    """The body cut before each section's heading: (the section's number, None for what precedes them all; its text)."""
    lines = split(side.body)
    starts = [(section.line - 1, section.number) for section in side.sections]
    found: list[tuple[int | None, str]] = [(None, "".join(lines[: starts[0][0] if starts else len(lines)]))]
    for at, (start, number) in enumerate(starts):
        end = starts[at + 1][0] if at + 1 < len(starts) else len(lines)
        found.append((number, "".join(lines[start:end])))
    return found


def _part(number: int | None, texts: list[str], choices: Mapping[str, str]) -> tuple[str, Conflict | None]:
    base, ours, theirs = texts
    if theirs in (base, ours):
        return ours, None
    if ours == base:
        return theirs, None
    merged = merged_text(*texts)
    if merged is not None:
        return merged, None
    where = "body" if number is None else f"section {number}"
    choice = choices.get(where)
    if choice == _MARKED:
        return _lines(texts), None
    if choice:
        return (theirs if choice == "theirs" else ours), None
    return ours, Conflict(where, None, number, base, ours, theirs)


def _texts(base: bytes, ours: bytes, theirs: bytes, choices: Mapping[str, str]) -> Merged:
    """Files of which one cannot be read as a pattern, merged line by line."""
    texts = [_text(raw) for raw in (base, ours, theirs)]
    merged = _lines(texts) if choices.get("file") == _MARKED else merged_text(*texts)
    if merged is not None:
        return Merged(merged.encode("utf-8", "surrogateescape"))
    return _whole(base, ours, theirs, choices)


def _whole(base: bytes | None, ours: bytes | None, theirs: bytes | None, choices: Mapping[str, str]) -> Merged:
    choice = choices.get("file")
    if choice:
        return Merged(theirs if choice == "theirs" else ours)
    sides = [ABSENT if raw is None else _text(raw) for raw in (base, ours, theirs)]
    return Merged(ours, (Conflict("file", None, None, *sides),))


def _lines(texts: Sequence[str]) -> str:
    """The merged text with markers where the sides clash."""
    stretches = merge_lines(*(split(text) for text in texts))
    return "".join("".join(_marks(*each.clash[1:]) if each.clash else each.lines) for each in stretches)


def _marks(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Both sides' lines between git's markers."""
    newline = "\r\n" if any(line.endswith("\r\n") for line in (*ours, *theirs)) else "\n"
    mine, yours = ([line if line.endswith("\n") else line + newline for line in side] for side in (ours, theirs))
    return [f"<<<<<<< ours{newline}", *mine, f"======={newline}", *yours, f">>>>>>> theirs{newline}"]


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")
