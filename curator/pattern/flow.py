"""Splices inside brackets and braces."""

import re
from typing import Any

from curator.pattern.errors import LayoutUnclear
from curator.pattern.places import Slot, Splice, line_end, line_start, pair_end, starts_line
from curator.pattern.render import Renderer
from curator.pattern.spans import Node

_COLON = re.compile(r"[ \t\r\n]*:")
_TO_COMMA = re.compile(r"(?:[ \t\r\n]|#[^\n]*\n)*,")
_REST_OF_LINE = re.compile(r"[ \t]*(,?)[ \t]*(?:#[^\r\n]*)?(?=\r?\n|\Z)")


class FlowEditor:
    """Edits of lists and maps written in brackets; siblings, their spacing and their comments stay."""

    def __init__(self, text: str, newline: str, renderer: Renderer) -> None:
        self.text = text
        self.newline = newline
        self.renderer = renderer

    def replace(self, slot: Slot, value: Any, model: Node | None) -> list[Splice]:
        """Another value in a slot inside brackets."""
        source = self.renderer.flow(value, model)
        node = slot.node
        if not node.empty:
            return [Splice(node.start, node.end, source)]
        if slot.pair is None:
            raise LayoutUnclear("An empty place in brackets cannot be filled surely; edit it as text.")
        colon = _COLON.match(self.text, slot.pair.key.end)
        if colon:
            return [Splice(colon.end(), colon.end(), " " + source)]
        return [Splice(slot.pair.key.end, slot.pair.key.end, ": " + source)]

    def add_pair(self, node: Node, name: str, value: Any, model: Node | None) -> list[Splice]:
        """A new key at a map's end."""
        key = self.renderer.key(name, [pair.key for pair in node.pairs], flow=True)
        return self._insert(node, len(node.pairs), f"{key}: {self.renderer.flow(value, model)}")

    def insert_item(self, node: Node, place: int, value: Any, model: Node | None) -> list[Splice]:
        """A new item before `place`."""
        return self._insert(node, place, self.renderer.flow(value, model))

    def _elements(self, node: Node) -> list[tuple[int, int]]:
        if node.kind == "list":
            return [(item.start, item.end) for item in node.items]
        return [(pair.key.start, pair_end(self.text, pair)) for pair in node.pairs]

    def _inside(self, node: Node) -> tuple[int, int]:
        """The stretch between the brackets."""
        opening = "[" if node.kind == "list" else "{"
        start = self.text.find(opening, node.start) + 1  # behind a tag or an anchor
        return start, node.end - 1

    def _insert(self, node: Node, place: int, source: str) -> list[Splice]:
        elements = self._elements(node)
        if not elements:
            start, end = self._inside(node)
            if "#" in self.text[start:end]:
                raise LayoutUnclear("A comment stands alone in the brackets; edit them as text.")
            return [Splice(start, end, source)]
        if place < len(elements):
            start = elements[place][0]
            return [Splice(start, start, source + "," + self._separator(start))]
        start, end = elements[-1]
        if not starts_line(self.text, start):
            return [Splice(end, end, ", " + source)]
        rest = _REST_OF_LINE.match(self.text, end)
        line = self._separator(start) + source
        if rest is None:
            return [Splice(end, end, "," + line)]
        stop = line_end(self.text, end)
        if rest.group(1):
            return [Splice(stop, stop, line + ",")]
        if stop == end:
            return [Splice(end, end, "," + line)]
        return [Splice(end, end, ","), Splice(stop, stop, line)]

    def _separator(self, start: int) -> str:
        """What parts two elements: a space, or a line break and the indent of the element at `start`."""
        if not starts_line(self.text, start):
            return " "
        return self.newline + self.text[line_start(self.text, start) : start]

    def remove(self, node: Node, place: int) -> list[Splice]:
        """Take out an element with the comma that parted it; comments beside it stay."""
        elements = self._elements(node)
        start, end = elements[place]
        if len(elements) == 1:
            inner, stop = self._inside(node)
            if "#" not in self.text[inner:start] + self.text[end:stop]:
                return [Splice(inner, stop, "")]
            return [Splice(start, self._comma_after(end) or end, "")]
        if place + 1 < len(elements):
            following = elements[place + 1][0]
            if "#" not in self.text[end:following]:
                return [Splice(start, following, "")]
            comma = self._comma_after(end)
            if comma is None:
                raise LayoutUnclear("The commas are not where they are expected; edit the list as text.")
            return [Splice(start, end, ""), Splice(comma - 1, comma, "")]
        previous = elements[place - 1][1]
        if "#" not in self.text[previous:start]:
            return [Splice(previous, end, "")]
        trailing = self._comma_after(end)
        if trailing is not None:
            return [Splice(start, trailing, "")]
        comma = self._comma_after(previous)
        if comma is None:
            raise LayoutUnclear("The commas are not where they are expected; edit the list as text.")
        return [Splice(comma - 1, comma, ""), Splice(start, end, "")]

    def _comma_after(self, end: int) -> int | None:
        """The place behind the comma that follows an element, comments passed over."""
        found = _TO_COMMA.match(self.text, end)
        return found.end() if found else None
