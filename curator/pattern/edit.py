"""One step → splices → new text, verified.

Every step becomes a handful of splices; all other characters are copied.  The result is parsed again and compared with
the data asked for, and what is newly written is read by the rules of YAML 1.1 and of YAML 1.2 (ruamel.yaml's): on any
difference the edit is refused.
"""

from functools import cached_property
from typing import Any

from curator.pattern import values
from curator.pattern.block import BlockEditor
from curator.pattern.errors import PathMissing, SharedNode
from curator.pattern.flow import FlowEditor
from curator.pattern.places import Slot, Splice, slot_of
from curator.pattern.pointers import Path, data_key, descend, show
from curator.pattern.render import Renderer, like
from curator.pattern.scalars import plain_is_safe
from curator.pattern.spans import Node, Parsed
from curator.pattern.steps import Add, Insert, Lent, Replace, Step
from curator.pattern.style import Style, shape
from curator.pattern.verify import verified

_STR = "tag:yaml.org,2002:str"


class Edit:
    """One step on one state of a frontmatter."""

    def __init__(self, parsed: Parsed, newline: str) -> None:
        self.parsed, self.text, self.newline = parsed, parsed.text, newline

    @cached_property
    def style(self) -> Style:
        """The frontmatter's habits."""
        return Style(self.parsed)

    @cached_property
    def renderer(self) -> Renderer:
        """What writes values in those habits."""
        return Renderer(self.style)

    @cached_property
    def flow(self) -> FlowEditor:
        """Edits inside brackets."""
        return FlowEditor(self.text, self.newline, self.renderer)

    @cached_property
    def block(self) -> BlockEditor:
        """Edits in block layout."""
        return BlockEditor(self.text, self.newline, self.style, self.renderer)

    def after(self, step: Step) -> Parsed:
        """The frontmatter after the step.  Raises UnsafeEdit."""
        data = self.parsed.data
        if isinstance(step, Replace):
            return verified(self.parsed, self._replace(step), values.with_value(data, step.path, step.value))
        if isinstance(step, Add):
            return verified(self.parsed, self._add(step), values.with_value(data, step.path, step.value))
        if isinstance(step, Insert):
            return verified(self.parsed, self._insert(step), values.with_item(data, step.path, step.place, step.value))
        return verified(self.parsed, self._remove(step.path), values.without(data, step.path))

    @property
    def root(self) -> Node:
        """The root map.  Raises PathMissing when the frontmatter is empty."""
        if self.parsed.root is None:
            raise PathMissing("The frontmatter is empty; nothing was changed.")
        return self.parsed.root

    def _unshared(self, path: Path) -> Node:
        """The node at a path, which no alias repeats."""
        node = descend(self.root, path)
        if node.shared:
            raise SharedNode(
                f"{show(path) or 'The frontmatter'} is shared with another place by an alias; edit it as text."
            )
        return node

    def _replace(self, step: Replace) -> list[Splice]:
        parent = self._unshared(step.path[:-1])
        if self._only_merged(parent, step.path[-1]):
            return self._added(parent, step.path, step.value, None)
        node = self._unshared(step.path)
        slot = slot_of(self.root, step.path)
        return (self.flow if slot.flow else self.block).replace(slot, step.value, node)

    def _only_merged(self, parent: Node, token: str) -> bool:
        """Whether a key comes from a merge (`<<`) alone; setting it then writes a local override."""
        names = [pair.name for pair in parent.pairs if not pair.merge]
        return len(names) < len(parent.pairs) and data_key(dict.fromkeys(names), token) not in names

    def _add(self, step: Add) -> list[Splice]:
        if self.parsed.root is None:
            return self.block.add_pair(None, step.path[-1], step.value, None, 0)
        parent = self._unshared(step.path[:-1])
        return self._added(parent, step.path, step.value, step.lent.node if step.lent else None)

    def _added(self, parent: Node, path: Path, value: Any, model: Node | None) -> list[Splice]:
        slot = slot_of(self.root, path[:-1])
        model = model or self._sibling(parent, value)
        if parent.flow and (parent.pairs or slot.flow):
            return self.flow.add_pair(parent, path[-1], value, model)
        if not parent.pairs:
            return self._fill_empty_map(slot, path[-1], value)
        return self.block.add_pair(parent, path[-1], value, model, len(path) - 1)

    def _fill_empty_map(self, slot: Slot, name: str, value: Any) -> list[Splice]:
        if slot.owner is not None:
            return self.block.replace(slot, {name: value}, None)
        lines = self.renderer.map_lines({name: value}, 0, None, 0)
        return [Splice(slot.node.start, slot.node.end, self.newline.join(lines))]

    def _sibling(self, parent: Node, value: Any) -> Node | None:
        """A string of like shape in the same map, whose quotes were a choice, to be the model of a new one."""
        if not isinstance(value, str) or "\n" in value:
            return None
        for pair in reversed(parent.pairs):
            node = pair.value
            if node.kind != "scalar" or node.tag != _STR or node.style not in ("", "'", '"') or node.shared:
                continue
            if plain_is_safe(node.value, parent.flow) and shape(node.value) == shape(value) and "\n" not in node.source:
                return node
        return None

    def _insert(self, step: Insert) -> list[Splice]:
        node = self._unshared(step.path)
        slot = slot_of(self.root, step.path)
        lent: Lent | None = step.lent
        if not node.items and not slot.flow:
            return self.block.replace(slot, [step.value], self._list_of(lent) if lent else None)
        model = lent.node if lent else like(node.items, step.value, step.place)
        if node.flow:
            return self.flow.insert_item(node, step.place, step.value, model)
        return self.block.insert_item(node, step.place, step.value, model, len(step.path), lent)

    def _list_of(self, lent: Lent) -> Node:
        """A list whose only item is a lent one, to be the model of the first item of an empty list."""
        style = "flow" if self.style.flow_list(lent.node.kind) else "block"
        return Node(lent.node.text, "list", lent.node.start, lent.node.end, style, items=[lent.node])

    def _remove(self, path: Path) -> list[Splice]:
        parent = self._unshared(path[:-1])
        node = descend(self.root, path)
        if _holds_anchor_in_use(node):
            raise SharedNode(f"{show(path)} holds a value that an alias elsewhere repeats; edit it as text.")
        place = slot_of(self.root, path).place
        if parent.flow:
            return self.flow.remove(parent, place)
        slot = slot_of(self.root, path[:-1])
        return (self.block.remove_pair if parent.kind == "map" else self.block.remove_item)(slot, place)


def _holds_anchor_in_use(node: Node) -> bool:
    if node.alias:
        return False
    return node.shared or any(map(_holds_anchor_in_use, node.children()))
