"""One value of a frontmatter set, added to, taken away or replaced: as a JSON Patch, where there is anything to do."""

from collections.abc import Mapping
from typing import Any

from curator.pattern import UnsafeEdit, pointers

Operation = dict[str, Any]


def adding(data: Mapping[Any, Any], pointer: str, value: Any) -> list[Operation]:
    """The patch that puts a value at a pointer; maps that are missing on the way to it are made.

    Empty where the value stands there already.  Raises UnsafeEdit for what is no pointer, and where something else
    than a map stands in the way.
    """
    path = pointers.parse(pointer)
    if not path:
        raise UnsafeEdit("The pointer names the whole frontmatter; name one of its values, as in /lifecycle/status.")
    here: Any = data
    for depth, token in enumerate(path):
        if isinstance(here, list):
            at = pointers.index(token, len(here), path[: depth + 1])
            if depth == len(path) - 1:
                return [] if same(here[at], value) else [{"op": "replace", "path": pointer, "value": value}]
            here = here[at]
            continue
        if here is None and depth:
            return [{"op": "replace", "path": pointers.show(path[:depth]), "value": _nested(path[depth:], value)}]
        if not isinstance(here, Mapping):
            raise UnsafeEdit(f"{pointers.show(path[:depth])} holds a single value, so there is no {pointer} in it.")
        key = pointers.data_key(dict(here), token)
        if key not in here:
            return [{"op": "add", "path": pointers.show(path[: depth + 1]), "value": _nested(path[depth + 1 :], value)}]
        if depth == len(path) - 1:
            return [] if same(here[key], value) else [{"op": "replace", "path": pointer, "value": value}]
        here = here[key]
    return []


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same in a file: 4 and 4.0 are not, and true is not 1."""
    if type(one) is not type(other):
        return False
    if isinstance(one, list):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return bool(one == other)


def _nested(path: tuple[str, ...], value: Any) -> Any:
    for token in reversed(path):
        value = {token: value}
    return value
