"""Places in a frontmatter's text: line ends, and the slot in which a value stands."""

import re
from dataclasses import dataclass

from curator.pattern.errors import LayoutUnclear
from curator.pattern.pointers import Path, index, pair_at, show
from curator.pattern.spans import Node, Pair

_COLON = re.compile(r"[ \t]*:")


@dataclass(frozen=True, slots=True)
class Splice:
    """Replace `text[start:end]` by `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a value stands: behind a key's colon, behind a list's dash, inside brackets, or as the root.

    `pair` is the key's pair, None for a list's item; `place` counts it in its owner.  `flow` tells whether the slot, at
    any depth, is inside brackets.
    """

    node: Node
    owner: Node | None
    pair: Pair | None
    place: int
    flow: bool
    depth: int


def line_start(text: str, at: int) -> int:
    """The place where the line of `at` begins."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """The place of the line break that ends the line of `at` (of its carriage return where it has one)."""
    end = text.find("\n", at)
    if end < 0:
        return len(text)
    return end - 1 if end > at and text[end - 1] == "\r" else end


def after_line(text: str, end: int) -> int:
    """The beginning of the first line below a node that ends at `end`."""
    if end and text[end - 1] == "\n":
        return end
    return text.find("\n", end) + 1 or len(text)


def starts_line(text: str, at: int) -> bool:
    """Whether only spaces stand before `at` on its line."""
    return not text[line_start(text, at) : at].strip(" \t")


def after_colon(text: str, pair: Pair) -> int:
    """The place behind a key's colon.  Raises LayoutUnclear for `? key` and the like."""
    found = _COLON.match(text, pair.key.end)
    if (
        not found
        or pair.key.kind != "scalar"
        or text[line_start(text, pair.key.start) : pair.key.start].rstrip().endswith("?")
    ):
        raise LayoutUnclear("The field is written in the long form (`? name`); edit it as text.")
    return found.end()


def pair_end(text: str, pair: Pair) -> int:
    """The end of a pair's source: its value's, or its colon's where no value is written."""
    if pair.value.empty:
        found = _COLON.match(text, pair.key.end)
        return found.end() if found else max(pair.key.end, pair.value.end)
    return max(pair.key.end, pair.value.end)


def dash(text: str, items: Node, place: int) -> int:
    """The place of the dash of a block list's item."""
    if place == 0:
        return items.start
    at = after_line(text, item_end(text, items, place - 1))
    column = items.start - line_start(text, items.start)
    while at < len(text):
        line = text[at : line_end(text, at)]
        if line[column : column + 1] == "-" and not line[:column].strip():
            return at + column
        if line.strip() and not line.lstrip().startswith("#"):
            break
        at = after_line(text, at + len(line) + 1) if line_end(text, at) < len(text) else len(text)
    raise LayoutUnclear("The list's dashes are not where they are expected; edit it as text.")


def item_end(text: str, items: Node, place: int) -> int:
    """The end of an item's source; behind its dash where nothing is written."""
    item = items.items[place]
    if item.empty:
        return dash(text, items, place) + 1
    return item.end


def slot_of(root: Node, path: Path) -> Slot:
    """The slot of an existing value; the path has been resolved and found unshared."""
    slot = Slot(root, None, None, 0, False, 0)
    for depth, token in enumerate(path, start=1):
        node = slot.node
        if node.kind == "map":
            pair = pair_at(node, token, path[:depth])
            if pair is None:
                raise LayoutUnclear(f"{show(path[:depth])} is not written where it was found.")
            place = node.pairs.index(pair)
            slot = Slot(pair.value, node, pair, place, slot.flow or node.flow, depth)
        else:
            place = index(token, len(node.items), path[:depth])
            slot = Slot(node.items[place], node, None, place, slot.flow or node.flow, depth)
    return slot
