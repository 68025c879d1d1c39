"""What the buttons above the Markdown source do to text: plain functions on text and selection.  No Qt."""

import re
from dataclasses import dataclass
from typing import Literal

Lines = Literal["bullets", "numbers", "quote"]

_ITEM = re.compile(
    r"(?P<lead>[ \t]*(?:>[ \t]?)*)(?:(?P<bullet>[-*+])|(?P<number>\d{1,9})(?P<mark>[.)]))"
    r"(?P<gap>[ \t]+(?:\[[ xX]\][ \t]+)?)"
)
_QUOTE = re.compile(r"(?P<lead>[ \t]*(?:>[ \t]?)+)")
_WORD = re.compile(r"[\w’'-]+")
_MARKERS = {
    "bullets": re.compile(r"[-*+][ \t]+"),
    "numbers": re.compile(r"\d{1,9}[.)][ \t]+"),
    "quote": re.compile(r">[ \t]?"),
}
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://\S+|\S+\.md\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Deed:
    """Characters `start` to `end` become `text`; then `selected` (from, to) is selected."""

    start: int
    end: int
    text: str
    selected: tuple[int, int]


def toggled(text: str, start: int, end: int, mark: str) -> Deed:
    """The selection, or the word at the cursor, between marks such as `**`; without them where it has them."""
    if start == end:
        word = next((each for each in _WORD.finditer(text) if each.start() <= start <= each.end()), None)
        if word is not None:
            start, end = word.span()
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    size, inner = len(mark), text[start:end]
    if len(inner) >= 2 * size and _marks(inner[::-1], inner[::-1], mark):
        return Deed(start, end, inner[size:-size], (start, end - 2 * size))
    if _marks(text[:start], text[end:], mark):
        return Deed(start - size, end + size, inner, (start - size, end - size))
    return Deed(start, end, f"{mark}{inner}{mark}", (start + size, end + size))


def _marks(before: str, behind: str, mark: str) -> bool:
    """Whether a mark ends the text before and begins the one behind; three signs are both `*` and `**`."""
    sign = mark[0]
    signs = min(len(before) - len(before.rstrip(sign)), len(behind) - len(behind.lstrip(sign)))
    return signs == len(mark) or signs == 3


def linked(text: str, start: int, end: int, words: str, address: str) -> Deed:
    """A link around the selection; `words` and `address` stand for what the author is still to say."""
    chosen = text[start:end]
    if chosen and _ADDRESS.fullmatch(chosen):
        made, at = f"[{words}]({chosen})", start + 1
        return Deed(start, end, made, (at, at + len(words)))
    label = chosen or words
    made = f"[{label}]({address})"
    at = start + (len(label) + 3 if chosen else 1)
    return Deed(start, end, made, (at, at + len(address if chosen else label)))


def lines_toggled(text: str, start: int, end: int, kind: Lines) -> Deed:
    """The lines of the selection as list items or quoted; plain lines again where all of them are."""
    start, end = _whole_lines(text, start, end)
    lines = text[start:end].split("\n")
    marker = _MARKERS[kind]
    filled = [line for line in lines if line.strip()]
    if filled and all(marker.match(line.lstrip()) for line in filled):
        made = [_indent(line) + marker.sub("", line.lstrip(), count=1) for line in lines]
    else:
        made, number = [], 0
        for line in lines:
            if not line.strip() and len(lines) > 1 and kind != "quote":
                made.append(line)
                continue
            number += 1
            bare = line if kind == "quote" else _indent(line) + _without_item(line.lstrip())
            sign = {"bullets": "- ", "numbers": f"{number}. ", "quote": "> " if bare.strip() else ">"}[kind]
            made.append(sign + bare if kind == "quote" else _indent(bare) + sign + bare.lstrip())
    if len(made) == 1:
        place = start + len(made[0])
        return Deed(start, end, made[0], (place, place))
    changed = "\n".join(made)
    return Deed(start, end, changed, (start, start + len(changed)))


def called_out(text: str, start: int, end: int, kind: str, title: str) -> Deed:
    """The lines of the selection in a callout; without a selection an empty one, its title selected."""
    start, end = _whole_lines(text, start, end)
    inner = text[start:end].strip("\n")
    head = f"> [!{kind.upper()}] {title}"
    quoted = "\n".join(f"> {line}".rstrip() for line in inner.split("\n")) if inner else "> "
    lead = "\n" if start and text[:start].rstrip(" ")[-2:] not in ("\n\n", "\n") else ""
    at = start + len(lead) + len(head) - len(title)
    tail = "\n" if text[end:].lstrip(" ")[:1] == "\n" and text[end:].lstrip(" ")[:2] != "\n\n" else ""
    return Deed(start, end, f"{lead}{head}\n{quoted}{tail}", (at, at + len(title)))


def next_item(text: str, at: int) -> Deed | None:
    """What Return does in a list or quote: the next item, or the end of the list in an empty one. None elsewhere."""
    start, end = _whole_lines(text, at, at)
    line = text[start:end]
    item = _ITEM.match(line)
    quote = _QUOTE.match(line)
    found = item or quote
    if found is None or at < start + found.end():
        return None
    if not line[found.end() :].strip():
        blank = "\n" if start and text[start - 2 : start] != "\n\n" else ""  # else the next words belong to the list
        return Deed(start, end, blank, (start + len(blank),) * 2)
    sign = found["lead"]
    if item is not None:
        gap = re.sub(r"\[[xX]\]", "[ ]", item["gap"])
        sign += item["bullet"] or f"{int(item['number']) + 1}{item['mark']}"
        sign += gap
    place = at + 1 + len(sign)
    return Deed(at, at, "\n" + sign, (place, place))


def _whole_lines(text: str, start: int, end: int) -> tuple[int, int]:
    start = text.rfind("\n", 0, start) + 1
    if end > start and text[end - 1] == "\n":  # a selection that ends at the start of a line does not mean that line
        end -= 1
    stop = text.find("\n", end)
    return start, len(text) if stop < 0 else stop


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _without_item(line: str) -> str:
    for kind in ("bullets", "numbers"):
        line = _MARKERS[kind].sub("", line, count=1) if _MARKERS[kind].match(line) else line
    return line
