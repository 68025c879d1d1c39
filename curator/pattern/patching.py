"""An RFC 6902 JSON Patch on a frontmatter: each operation becomes steps, each step a verified edit."""

from collections.abc import Mapping, Sequence
from typing import Any

from curator.pattern import values
from curator.pattern.edit import Edit
from curator.pattern.errors import PatchInvalid, PathMissing, TestFailed, UnsafeEdit
from curator.pattern.places import after_line, dash, item_end, line_start, slot_of, starts_line
from curator.pattern.pointers import Path, data_key, descend, index, show
from curator.pattern.pointers import parse as parse_pointer
from curator.pattern.spans import Parsed
from curator.pattern.steps import Add, Insert, Lent, Remove, Step, steps_between


def patched(parsed: Parsed, operations: Sequence[Mapping[str, Any]], newline: str) -> Parsed:
    """The frontmatter after a JSON Patch; the very same object when nothing changes.  Raises UnsafeEdit."""
    if isinstance(operations, Mapping) or not isinstance(operations, Sequence):
        raise PatchInvalid("A JSON Patch is a list of operations.")
    for operation in operations:
        parsed = _Operation(parsed, operation, newline).applied()
    return parsed


class _Operation:
    """One operation of a JSON Patch on one state of the frontmatter."""

    def __init__(self, parsed: Parsed, operation: Mapping[str, Any], newline: str) -> None:
        if not isinstance(operation, Mapping):
            raise PatchInvalid(f"An operation of a JSON Patch is an object, not {operation!r}.")
        self.parsed, self.operation, self.newline = parsed, operation, newline
        self.name = operation.get("op")
        self.path = parse_pointer(self._member("path"))

    def _member(self, name: str) -> Any:
        if name not in self.operation:
            raise PatchInvalid(f"The operation “{self.operation.get('op')}” lacks its “{name}”.")
        return self.operation[name]

    def applied(self) -> Parsed:
        """The frontmatter after the operation.  Raises UnsafeEdit."""
        match self.name:
            case "test":
                return self._tested()
            case "remove":
                return self._after(self.parsed, self._removed(self.path))
            case "replace":
                old = values.at(self.parsed.data, self.path)
                return self._after(self.parsed, self._changed(old, self.path, self._member("value")))
            case "add":
                return self._after(self.parsed, self._added(self.parsed, self._member("value"), None))
            case "move" | "copy":
                return self._moved(parse_pointer(self._member("from")))
            case _:
                raise PatchInvalid(f"“{self.name}” is no operation of a JSON Patch.")

    def _tested(self) -> Parsed:
        if not values.equal_as_json(values.at(self.parsed.data, self.path), self._member("value")):
            raise TestFailed(
                f"{show(self.path) or 'The frontmatter'} is not what the patch expects; nothing was changed."
            )
        return self.parsed

    def _moved(self, source: Path) -> Parsed:
        value = values.at(self.parsed.data, source)
        lent = self._lend(source)
        if self.name == "copy":
            spelled = Lent(lent.node) if lent else None  # as it is spelled, without a second copy of its comments
            return self._after(self.parsed, self._added(self.parsed, value, spelled))
        if source == self.path:
            return self.parsed
        if self.path[: len(source)] == source:
            raise PatchInvalid(f"{show(source)} cannot move into itself.")
        without = self._after(self.parsed, self._removed(source))
        return self._after(without, self._added(without, value, lent))

    def _lend(self, path: Path) -> Lent | None:
        """The source at a path, for a value that moves or comes back elsewhere in its list."""
        root, text = self.parsed.root, self.parsed.text
        if root is None or not path:
            return None
        try:
            node = descend(root, path)
            if node.shared:
                return None
            slot = slot_of(root, path)
            if slot.pair is not None or slot.owner is None or slot.flow:
                return Lent(node)
            at = dash(text, slot.owner, slot.place)
            if not starts_line(text, at):
                return Lent(node)
            lines = text[line_start(text, at) : after_line(text, item_end(text, slot.owner, slot.place))]
            return Lent(node, lines, at - line_start(text, at))
        except UnsafeEdit:
            return None

    def _removed(self, path: Path) -> list[Step]:
        values.at(self.parsed.data, path)
        if not path:
            raise PatchInvalid("The whole frontmatter cannot be removed; remove its fields.")
        return [Remove(path)]

    def _changed(self, old: Any, path: Path, value: Any) -> list[Step]:
        values.check(value, path)
        if not path and not isinstance(value, dict):
            raise PatchInvalid("The frontmatter is a map of fields and cannot become anything else.")
        return steps_between(old, value, path, self._lend)

    def _added(self, parsed: Parsed, value: Any, lent: Lent | None) -> list[Step]:
        path = self.path
        values.check(value, path)
        if not path:
            return self._changed(parsed.data, path, value)
        parent = values.at(parsed.data, path[:-1])
        if isinstance(parent, dict):
            key = data_key(parent, path[-1])
            return self._changed(parent[key], path, value) if key in parent else [Add(path, value, lent)]
        if isinstance(parent, list):
            place = len(parent) if path[-1] == "-" else index(path[-1], len(parent) + 1, path)
            return [Insert(path[:-1], place, value, lent)]
        raise PathMissing(f"{show(path[:-1])} holds no fields or items; nothing was changed.")

    def _after(self, parsed: Parsed, steps: list[Step]) -> Parsed:
        for step in steps:
            parsed = Edit(parsed, self.newline).after(step)
        return parsed
