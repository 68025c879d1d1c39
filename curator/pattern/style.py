"""The habits of one frontmatter: how its lists, quotes, indents and wrapped texts are laid out.

Gathered in one walk over the node tree, and only when an edit asks: most edits take their model from a sibling.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from curator.pattern.scalars import plain_is_safe
from curator.pattern.spans import Node, Parsed
from curator.pattern.wrapping import DEFAULT_WIDTH, Unwrapped, Wrap, infer

_STR = "tag:yaml.org,2002:str"
_SLUG_LIKE = re.compile(r"[\w.+/-]+")


@dataclass(frozen=True, slots=True)
class ListHabit:
    """One written list: its owner's depth and key column, and how it stands."""

    depth: int
    owner: Node | None
    node: Node
    offset: int | None  # of the dash from the owner's key; None in flow or right after another dash


class Style:
    """How a parsed frontmatter is laid out."""

    def __init__(self, parsed: Parsed) -> None:
        self.text = parsed.text
        self._root = parsed.root

    def column(self, place: int) -> int:
        """The column (0-based, in characters) of a place in the text."""
        return _column(self.text, place)

    @cached_property
    def _seen(self) -> "_Walk":
        return _Walk(self.text, self._root)

    def step(self) -> int:
        """Columns between a map's keys and those of the map that holds it."""
        return next(iter(dict(self._seen.steps.most_common(1))), 2)

    def text_step(self) -> int:
        """Columns between a key and the lines of the block scalar it holds."""
        return next(iter(dict(self._seen.text_steps.most_common(1))), self.step())

    def offset(self, depth: int, owner: Node | None) -> int:
        """Columns between a key and the dashes below it: as siblings have it, else lists as deep, else any."""
        for near in (
            [habit.offset for habit in self._seen.lists if habit.offset is not None and habit.owner is owner],
            [habit.offset for habit in self._seen.lists if habit.offset is not None and habit.depth == depth],
            [habit.offset for habit in self._seen.lists if habit.offset is not None],
        ):
            if near:
                return Counter(near).most_common(1)[0][0]
        return self.step()

    def flow_list(self, item_kind: str) -> bool:
        """Whether lists of such items ("scalar", "map", "list") are written in brackets."""
        votes = Counter(habit.node.flow for habit in self._seen.lists if habit.node.items[0].kind == item_kind)
        if item_kind == "scalar":
            return votes[True] >= votes[False] and bool(votes)
        return votes[True] > votes[False]

    def flow_item(self) -> bool:
        """Whether maps that are list items are written in braces."""
        votes = self._seen.flow_items
        return votes[True] > votes[False]

    def needed_quote(self, text: str) -> str:
        """The quotes for a plain-looking place whose text cannot stand without any."""
        return next(iter(dict(self._seen.needed.most_common(1))), "") or self.quote(text, True) or '"'

    def gap(self, node: Node | None) -> int:
        """Spaces after a list's dash, as in the list itself, else as in the file's others."""
        usual = next(iter(dict(self._seen.gaps.most_common(1))), 1)
        return usual if node is None or node.flow else _own_gap(node, usual)

    def quote(self, text: str, flow: bool) -> str:
        """The quotes for a new string: "" for none."""
        safe, own = plain_is_safe(text, flow), shape(text)
        styles = Counter({style: votes for (form, style), votes in self._seen.quotes.items() if form == own})
        if not styles and not self._seen.needed and self._seen.quotes:
            styles = Counter({style: votes for (_, style), votes in self._seen.quotes.items() if style})
        if safe:
            return styles.most_common(1)[0][0] if styles else ""
        return next((style for style, _ in (styles + self._seen.needed).most_common() if style), '"')

    def wrap(self, own: Node | None, block: bool) -> Wrap:
        """How to break long text: as in the scalar it replaces, else as the file's others, block and inline apart."""
        if own is not None and (found := self._wrap_of([own])):
            return found
        if not block:
            return Unwrapped
        if own is not None and self._long_lines(own):
            return Unwrapped
        found = self._wrap_of(self._seen.folded)
        if found:
            return found
        return Unwrapped if any(map(self._long_lines, self._seen.folded)) else Wrap(DEFAULT_WIDTH)

    def _wrap_of(self, nodes: Iterable[Node]) -> Wrap | None:
        paragraphs: list[list[str]] = []
        for node in nodes:
            if node.style == "|":
                continue
            source = node.source.split("\n")[1:] if node.style == ">" else self._inline_lines(node)
            lines: list[str] = []
            for line in source:
                if line.strip():
                    lines.append(line.rstrip("\r"))
                elif lines:
                    paragraphs.append(lines)
                    lines = []
            paragraphs.append(lines)
        return infer(paragraphs)

    def _inline_lines(self, node: Node) -> list[str]:
        """The lines of a plain or quoted scalar, the first at the column where it begins."""
        return (" " * self.column(node.start) + node.source).split("\n")

    def _long_lines(self, node: Node) -> bool:
        return node.style == ">" and max(map(len, node.source.split("\n"))) > 2 * DEFAULT_WIDTH


class _Walk:
    """One walk over the tree, counting what is seen. Holds no style: the two would keep each other, and the tree."""

    def __init__(self, text: str, root: Node | None) -> None:
        self._text = text
        self.lists: list[ListHabit] = []
        self.steps: Counter[int] = Counter()
        self.flow_items: Counter[bool] = Counter()  # of maps that are a list's items
        self.gaps: Counter[int] = Counter()
        self.quotes: Counter[tuple[str, str]] = Counter()  # (shape of the text, style) where quotes were a choice
        self.needed: Counter[str] = Counter()  # the quotes used where some were needed
        self.folded: list[Node] = []
        self.text_steps: Counter[int] = Counter()
        if root is not None:
            self._walk(root, None, None, 0, None)

    def _walk(self, node: Node, owner: Node | None, column: int | None, depth: int, inside: bool | None) -> None:
        if node.alias:
            return
        if node.kind == "scalar":
            self._scalar(node, column, bool(inside))
        elif node.kind == "map":
            if node.pairs:
                if not inside and owner is not None and owner.kind == "list":
                    self.flow_items[node.flow] += 1
                own = _column(self._text, node.pairs[0].key.start)
                if column is not None and not node.flow:
                    self.steps[own - column] += 1
                for pair in node.pairs:
                    self._walk(pair.value, node, None if node.flow else own, depth + 1, inside or node.flow)
        elif node.items:
            offset = None if node.flow or column is None else _column(self._text, node.start) - column
            if not inside:
                self.lists.append(ListHabit(depth, owner, node, offset))
                if not node.flow:
                    self.gaps[_own_gap(node, 1)] += 1
            for item in node.items:
                self._walk(item, node, None, depth + 1, inside or node.flow)

    def _scalar(self, node: Node, column: int | None, flow: bool) -> None:
        if node.style in ("|", ">"):
            self.folded.append(node)
            line = next((x for x in node.source.split("\n")[1:] if x.strip()), "")
            if column is not None and line:
                self.text_steps[len(line) - len(line.lstrip(" ")) - column] += 1
            return
        if node.tag != _STR or node.start == node.end:
            return
        if node.style in ("'", '"') and not plain_is_safe(node.value, flow):
            self.needed[node.style] += 1
        else:
            self.quotes[shape(node.value), node.style] += 1


def _column(text: str, place: int) -> int:
    return place - text.rfind("\n", 0, place) - 1


def _own_gap(node: Node, default: int) -> int:
    for item in node.items:
        before = node.text[node.text.rfind("\n", 0, item.start) + 1 : item.start]
        dash = len(before.rstrip(" "))
        if before[:dash].endswith("-") and dash < len(before):
            return len(before) - dash
    return default


def shape(text: str) -> str:
    """ "name" for a single word such as a slug, "prose" for anything with spaces or signs."""
    return "name" if _SLUG_LIKE.fullmatch(text) else "prose"
