"""A value as YAML source in the file's own habits, modelled on a sibling where there is one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from curator.pattern.scalars import block_is_safe, other, plain_is_safe, quoted
from curator.pattern.spans import Node
from curator.pattern.style import Style
from curator.pattern.wrapping import Wrap, fill

_STR = "tag:yaml.org,2002:str"


@dataclass(frozen=True, slots=True)
class Fragment:
    """Source of a value: `head` goes behind the colon or dash, `body` are whole lines below it, indent included.

    A string wrapped over several lines is all head.
    """

    head: str
    body: list[str] = field(default_factory=list)


class Renderer:
    """Writes values for one place after another in a frontmatter of the given style."""

    def __init__(self, style: Style) -> None:
        self.style = style

    def key(self, name: str, siblings: Sequence[Node], flow: bool) -> str:
        """A field's name, quoted where it must be or where all its siblings are."""
        marks = {node.style for node in siblings}
        if len(marks) == 1 and (mark := marks.pop()) in ("'", '"'):
            return quoted(name, mark)
        safe = plain_is_safe(name, flow) and len(name) < 120  # libyaml reads no plain key of over 1,024 characters
        return name if safe else quoted(name, '"')

    # in brackets

    def flow(self, value: Any, model: Node | None) -> str:
        """A value on one line, as it stands inside brackets or braces."""
        if isinstance(value, list):
            items = model.items if model is not None and model.kind == "list" else []
            inner = ", ".join(self.flow(item, like(items, item, n)) for n, item in enumerate(value))
            pad = self._padding(model) if items else ""
            return f"[{pad}{inner}{pad}]" if value else "[]"
        if isinstance(value, Mapping):
            pairs = model.pairs if model is not None and model.kind == "map" else []
            models = {pair.name: pair.value for pair in pairs}
            keys = [pair.key for pair in pairs]
            inner = ", ".join(
                f"{self.key(name, keys, True)}: {self.flow(item, models.get(name))}" for name, item in value.items()
            )
            pad = self._padding(model) if pairs else ""
            return f"{{{pad}{inner}{pad}}}" if value else "{}"
        return self.scalar(value, model, flow=True)

    def _padding(self, model: Node | None) -> str:
        if model is None or not model.flow:
            return ""
        return " " if model.source[1:2] == " " and model.source[-2:-1] == " " else ""

    # scalars

    def scalar(self, value: Any, model: Node | None, flow: bool) -> str:
        """A scalar on one line; a model that means the same value lends its very source."""
        source = self._source(model)
        if not isinstance(value, str):
            return other(value, source if model is not None and not model.style else "")
        if model is not None and model.tag == _STR and model.style in ("", "'", '"') and not model.empty:
            if model.value == value and source and (not flow or model.style or plain_is_safe(value, True)):
                return source
            if model.style:
                # quotes that were needed say nothing about taste when another sibling is the model
                return quoted(value, model.style)
            return value if plain_is_safe(value, flow) else quoted(value, self.style.needed_quote(value))
        mark = self.style.quote(value, flow)
        return quoted(value, mark) if mark else value

    def _source(self, model: Node | None) -> str:
        """A scalar's source when it is one line without tag or anchor, else ""."""
        if model is None or model.kind != "scalar" or model.style in ("|", ">"):
            return ""
        return "" if "\n" in model.source or model.source[:1] in ("&", "!", "*") else model.source

    # in block layout

    def value(self, value: Any, column: int, model: Node | None, owner: Node | None = None, depth: int = 1) -> Fragment:
        """The value of a key that stands at `column`; `owner` is the map of that key, `model` what stood there."""
        if isinstance(value, Mapping) and value:
            if model is not None and model.kind == "map" and model.pairs and model.flow:
                return Fragment(self.flow(value, model))
            inner = column + self.style.step()
            return Fragment("", self.map_lines(value, inner, model, depth))
        if isinstance(value, list) and value:
            if self._in_flow(value, model):
                return Fragment(self.flow(value, model))
            return Fragment("", self._list_lines(value, column + self.style.offset(depth, owner), model, depth))
        if isinstance(value, (list, Mapping)):
            return Fragment("[]" if isinstance(value, list) else "{}")
        return self._text(value, None, model, column)

    def item(self, value: Any, column: int, gap: int, model: Node | None, depth: int = 2) -> Fragment:
        """A list's item whose dash stands at `column`; the head follows the dash and its gap."""
        inner = column + 1 + gap
        if isinstance(value, Mapping) and value and not (model is not None and model.kind == "map" and model.flow):
            if model is None and self.style.flow_item():
                return Fragment(self.flow(value, model))
            lines = self.map_lines(value, inner, model, depth)
            return Fragment(lines[0][inner:], lines[1:])
        if isinstance(value, list) and value and not self._in_flow(value, model):
            lines = self._list_lines(value, inner, model, depth)
            return Fragment(lines[0][inner:], lines[1:])
        if isinstance(value, (list, Mapping)):
            return Fragment(self.flow(value, model))
        return self._text(value, inner, model, column)

    def map_lines(self, value: Mapping[str, Any], column: int, model: Node | None, depth: int) -> list[str]:
        """The lines of a block map whose keys stand at `column`."""
        pairs = model.pairs if model is not None and model.kind == "map" else []
        models = {pair.name: pair.value for pair in pairs}
        keys = [pair.key for pair in pairs]
        lines: list[str] = []
        for name, item in value.items():
            fragment = self.value(item, column, models.get(name), model, depth + 1)
            lines.append(" " * column + joined(self.key(name, keys, False) + ":", fragment.head))
            lines += fragment.body
        return lines

    def _list_lines(self, value: list[Any], column: int, model: Node | None, depth: int) -> list[str]:
        items = model.items if model is not None and model.kind == "list" else []
        gap = self.style.gap(None)
        lines: list[str] = []
        for n, item in enumerate(value):
            fragment = self.item(item, column, gap, like(items, item, n), depth + 1)
            lines.append(" " * column + "-" + " " * gap + fragment.head)
            lines += fragment.body
        return lines

    def _in_flow(self, value: list[Any], model: Node | None) -> bool:
        if model is not None and model.kind == "list" and model.items:
            return model.flow
        return self.style.flow_list(kind_of(value[0]))

    # text of several lines

    def _text(self, value: Any, indent: int | None, model: Node | None, column: int) -> Fragment:
        if not isinstance(value, str):
            return Fragment(self.scalar(value, model, flow=False))
        mark = model.style if model is not None else ""
        if mark in ("|", ">") and value and block_is_safe(value):
            return self._block(value, mark, self._body_indent(model, indent, column), model)
        if mark in ("|", ">") or "\n" not in value:
            if mark not in ("|", ">") and model is not None and self._wraps(model, value):
                return self._wrapped(value, model, column)
            return Fragment(self.scalar(value, None if mark in ("|", ">") else model, flow=False))
        if value.strip("\n") and block_is_safe(value):
            return self._block(value, "|", self._body_indent(None, indent, column), None)
        return Fragment(quoted(value, '"'))

    def _body_indent(self, model: Node | None, indent: int | None, column: int) -> int:
        """The indent of a block scalar's lines: as they had it, as given, or as the file's others."""
        lines = model.source.split("\n")[1:] if model is not None else []
        own = [len(line) - len(line.lstrip(" ")) for line in lines if line.strip()]
        if own:
            return min(own)
        return column + self.style.text_step() if indent is None else indent

    def _block(self, value: str, mark: str, indent: int, model: Node | None) -> Fragment:
        kept = value.removesuffix("\n")
        chomp = "" if kept != value else "-"
        if mark == ">" and any(line[:1].isspace() or line != line.rstrip() for line in kept.split("\n")):
            mark = "|"  # folding would read such lines otherwise
        if mark == "|":
            return Fragment("|" + chomp, [(" " * indent + line) if line else "" for line in kept.split("\n")])
        wrap = self.style.wrap(model, block=True)
        paragraphs = [fill(line, wrap, indent) if line else [""] for line in kept.split("\n")]
        lines = self._kept_lines(kept, indent, model, wrap) or [x for n, p in enumerate(paragraphs) for x in fold(p, n)]
        return Fragment(">" + chomp, [(" " * indent + line) if line else "" for line in lines])

    def _kept_lines(self, value: str, indent: int, model: Node | None, wrap: Wrap) -> list[str]:
        """The lines of a folded text whose beginning stays: broken by hand, they stay as they are."""
        if model is None or "\n" in value or "\n" in model.value.rstrip("\n"):
            return []
        old = [line.strip() for line in model.source.split("\n")[1:]]
        kept: list[str] = []
        while len(kept) < len(old) - 1 and value.startswith(" ".join([*kept, old[len(kept)]]) + " "):
            kept.append(old[len(kept)])
        rest = value[len(" ".join(kept)) + 1 :] if kept else value
        if not kept or rest[:1] in ("", " ") or any(not line or line != line.strip() for line in kept):
            return []
        return [*kept, *fill(rest, wrap, indent)]

    def _wraps(self, model: Node, value: str) -> bool:
        source = model.source
        plain = model.style or plain_is_safe(value, False)
        return "\n" in source and model.tag == _STR and " " in value and source[:1] not in "&!" and bool(plain)

    def _wrapped(self, value: str, model: Node, column: int) -> Fragment:
        """A plain or quoted string over several lines, as the one before it was."""
        lines = model.source.split("\n")[1:]
        indent = min((len(line) - len(line.lstrip(" ")) for line in lines if line.strip()), default=column + 2)
        inline = quoted(value, model.style) if model.style else value
        if "\\" in inline and model.style == '"':
            return Fragment(inline)  # a break beside an escaped space would change the text
        first, *rest = fill(inline, self.style.wrap(model, block=False), indent, self.style.column(model.start))
        return Fragment("\n".join([first, *(" " * indent + line for line in rest)]))


def fold(paragraph: list[str], number: int) -> list[str]:
    """A paragraph's lines in a folded scalar: between two lines of text, a line break takes a blank line."""
    return paragraph if number == 0 or paragraph == [""] else ["", *paragraph]


def joined(before: str, head: str) -> str:
    """A key and what follows its colon."""
    return f"{before} {head}" if head else before


def kind_of(value: Any) -> str:
    """ "map", "list" or "scalar"."""
    return "map" if isinstance(value, Mapping) else "list" if isinstance(value, list) else "scalar"


def like(items: Sequence[Node], value: Any, place: int) -> Node | None:
    """The item to model a new one on: the one at its place, else the last of its kind.

    Among strings one whose quotes were a choice goes first: quotes that were needed say nothing about taste.
    """
    kind = kind_of(value)
    near = [item for item in [*items[place : place + 1], *reversed(items)] if item.kind == kind and not item.alias]
    chosen = (item for item in near if kind != "scalar" or not item.style or plain_is_safe(item.value, False))
    return next(chosen, near[0] if near else None)
