"""Splices in block layout: keys on lines of their own, items behind dashes."""

import re
from typing import Any

from curator.pattern.errors import LayoutUnclear
from curator.pattern.places import (
    Slot,
    Splice,
    after_colon,
    after_line,
    dash,
    item_end,
    line_end,
    line_start,
    pair_end,
    starts_line,
)
from curator.pattern.render import Fragment, Renderer, joined
from curator.pattern.spans import Node
from curator.pattern.steps import Lent
from curator.pattern.style import Style

_HEADER = re.compile(r"(?:![^\s]*[ \t]+)?[|>][-+0-9]*")


class BlockEditor:
    """Edits of lists and maps written on lines; comments, blank lines and banners stay where they are."""

    def __init__(self, text: str, newline: str, style: Style, renderer: Renderer) -> None:
        self.text = text
        self.newline = newline
        self.style = style
        self.renderer = renderer

    # Values

    def replace(self, slot: Slot, value: Any, model: Node | None) -> list[Splice]:
        """Another value in a slot; the comment behind the old one, or behind its `>-`, stays where it is."""
        node = slot.node
        anchor = self._anchor(slot)
        fragment = self._fragment(slot, value, model, anchor)
        if node.empty:
            return self._put(anchor, anchor, anchor, fragment, slot)
        if self.text[node.start] in "&!" and node.kind != "scalar" and not node.flow:
            raise LayoutUnclear("The value carries a tag or an anchor; edit it as text.")
        if node.style in ("|", ">"):
            header = _HEADER.match(self.text, node.start)
            if not header:
                raise LayoutUnclear("The text's header is laid out in an unusual way; edit it as text.")
            first = after_line(self.text, header.end())
            text_end = node.start + len(node.source.rstrip())  # blank lines that `|+` keeps stay, as mere blank lines
            last = max(first, after_line(self.text, text_end) if text_end > header.end() else first)
            return [
                *self._inline(anchor, node.start, header.end(), fragment),
                Splice(first, last, self._lines(fragment)),
            ]
        if node.kind == "scalar" or node.flow:
            return self._put(anchor, node.start, node.end, fragment, slot)
        return self._replace_block(slot, anchor, fragment)

    def _replace_block(self, slot: Slot, anchor: int, fragment: Fragment) -> list[Splice]:
        """Another value in place of a block list or map."""
        node, text = slot.node, self.text
        if line_start(text, node.start) == line_start(text, anchor):  # `- slug: x`
            return self._put(anchor, node.start, node.end, fragment, slot)
        first, last = line_start(text, node.start), after_line(text, node.end)
        head = [Splice(anchor, anchor, " " + fragment.head.replace("\n", self.newline))] if fragment.head else []
        if fragment.head[:1] in ("|", ">"):  # a comment between would become its text
            below = after_line(text, anchor)
            return [*head, Splice(below, below, self._lines(fragment)), Splice(first, last, "")]
        return [*head, Splice(first, last, self._lines(fragment))]

    def _anchor(self, slot: Slot) -> int:
        if slot.owner is None:
            return 0
        if slot.pair is not None:
            return after_colon(self.text, slot.pair)
        return dash(self.text, slot.owner, slot.place) + 1

    def _fragment(self, slot: Slot, value: Any, model: Node | None, anchor: int) -> Fragment:
        if slot.pair is not None:
            column = self.style.column(slot.pair.key.start)
            return self.renderer.value(value, column, model, slot.owner, slot.depth)
        beside = not slot.node.empty and line_start(self.text, slot.node.start) == line_start(self.text, anchor)
        gap = slot.node.start - anchor if beside else self.style.gap(slot.owner)
        return self.renderer.item(value, self.style.column(anchor - 1), gap, model, slot.depth)

    def _inline(self, anchor: int, start: int, end: int, fragment: Fragment) -> list[Splice]:
        """The head in place of `start` to `end`; without a head nothing is left behind the colon."""
        head = fragment.head.replace("\n", self.newline)
        if not head:
            return [Splice(anchor, end, "")]
        return [Splice(start, end, head if start > anchor else " " + head)]

    def _put(self, anchor: int, start: int, end: int, fragment: Fragment, slot: Slot) -> list[Splice]:
        """A fragment in place of what stands inline from `start` to `end`, its lines below that line."""
        splices = self._inline(anchor, start, end, fragment)
        if fragment.body:
            below = after_line(self.text, end)
            splices.append(Splice(below, below, self._lines(fragment)))
        return splices

    def _lines(self, fragment: Fragment) -> str:
        return "".join(line + self.newline for line in fragment.body)

    # Keys and items

    def add_pair(self, node: Node | None, name: str, value: Any, model: Node | None, depth: int) -> list[Splice]:
        """A new key at a map's end, before the blank line and the banner that follow it."""
        pairs = node.pairs if node is not None else []
        column = self.style.column(pairs[0].key.start) if pairs else 0
        at = after_line(self.text, node.end) if node is not None else len(self.text)
        fragment = self.renderer.value(value, column, model, node, depth + 1)
        key = self.renderer.key(name, [pair.key for pair in pairs], flow=False)
        line = " " * column + joined(key + ":", fragment.head)
        return [Splice(at, at, self._lines(Fragment("", [*line.split("\n"), *fragment.body])))]

    def insert_item(
        self, node: Node, place: int, value: Any, model: Node | None, depth: int, lent: Lent | None = None
    ) -> list[Splice]:
        """A new item before `place`, in the indent and with the gap of its siblings; a lent one as it was written."""
        column, gap = self.style.column(node.start), self.style.gap(node)
        if lent is not None and lent.lines and lent.column == column and starts_line(self.text, node.start):
            first_line = line_start(self.text, node.start)
            at = after_line(self.text, item_end(self.text, node, place - 1)) if place else first_line
            return [Splice(at, at, lent.lines)]
        fragment = self.renderer.item(value, column, gap, model, depth + 1)
        first = "-" + " " * gap + fragment.head
        apart = self._blank_lines(node)
        if place == 0:
            lines = self.newline.join([*first.split("\n"), *fragment.body, *[""] * apart])
            return [Splice(node.start, node.start, lines + self.newline + " " * column)]
        at = after_line(self.text, item_end(self.text, node, place - 1))
        body = [*[""] * apart, *(" " * column + first).split("\n"), *fragment.body]
        return [Splice(at, at, self._lines(Fragment("", body)))]

    def _blank_lines(self, node: Node) -> int:
        """How many blank lines part the items from each other: 1 where every gap has one."""
        gaps = []
        for place in range(1, len(node.items)):
            at = after_line(self.text, item_end(self.text, node, place - 1))
            gaps.append(not self.text[at : line_end(self.text, at)].strip() and at < dash(self.text, node, place))
        return int(bool(gaps) and all(gaps))

    def remove_pair(self, slot: Slot, place: int) -> list[Splice]:
        """Take out a key of the map in `slot`."""
        node, text = slot.node, self.text
        pair = node.pairs[place]
        if not pair.merge:
            after_colon(text, pair)
        start, end = pair.key.start, pair_end(text, pair)
        if len(node.pairs) == 1:
            return self._emptied(slot, start, end, "{}")
        if starts_line(text, start):
            return [Splice(line_start(text, start), after_line(text, end), "")]
        return self._first_removed(start, end, node.pairs[1].key.start)

    def remove_item(self, slot: Slot, place: int) -> list[Splice]:
        """Take out an item of the list in `slot`."""
        node, text = slot.node, self.text
        start, end = dash(text, node, place), item_end(text, node, place)
        if len(node.items) == 1:
            return self._emptied(slot, start, end, "[]")
        if not starts_line(text, start):
            return self._first_removed(start, end, dash(text, node, 1))
        below, item = after_line(text, start + 1), node.items[place]
        if item.empty or "#" not in text[start : item.start]:
            return [Splice(line_start(text, start), after_line(text, end), "")]
        # a comment stands between the dash and its item: it stays
        alone = not text[start + 1 : line_end(text, start)].strip()
        dashes = Splice(line_start(text, start), below, "") if alone else Splice(start, start + 1, "")
        return [dashes, Splice(line_start(text, item.start), after_line(text, end), "")]

    def _emptied(self, slot: Slot, start: int, end: int, source: str) -> list[Splice]:
        """The last key or item goes, and `{}` or `[]` stands where the collection stood; comments between stay."""
        text = self.text
        if slot.owner is None:
            return [Splice(start, end, source)]
        anchor = self._anchor(slot)
        if line_start(text, start) == line_start(text, anchor):
            return [Splice(start, end, source)]
        if text[slot.node.start] in "&!":
            raise LayoutUnclear("The value carries a tag or an anchor; edit it as text.")
        return [
            Splice(anchor, anchor, " " + source),
            Splice(line_start(text, start), after_line(text, end), ""),
        ]

    def _first_removed(self, start: int, end: int, following: int) -> list[Splice]:
        """The first key or item behind a dash goes: the next moves up, or the dash stays bare above a comment."""
        text = self.text
        if line_start(text, following) == after_line(text, end):
            return [Splice(start, following, "")]
        bare = len(text[:start].rstrip(" "))
        return [Splice(bare, line_end(text, end), "")]
