"""From what a field shows to the JSON Patch (RFC 6902) that says so, and whether two values are the same."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from curator.schema.fields import MISSING, value_at

Operation = dict[str, Any]


def escaped(key: object) -> str:
    """A key as one part of a JSON Pointer."""
    return str(key).replace("~", "~0").replace("/", "~1")


def assign(data: Mapping[str, object], pointer: str, value: object) -> list[Operation]:
    """What puts `value` at `pointer`, with the maps that are missing on the way; nothing where it stands already."""
    present = value_at(data, pointer)
    if present is not MISSING:
        return [] if same(present, value) else [{"op": "replace", "path": pointer, "value": value}]
    parts = pointer[1:].split("/")
    for depth in range(len(parts) - 1, 0, -1):
        above = "/" + "/".join(parts[:depth])
        holder = value_at(data, above)
        if holder is MISSING:
            continue
        if holder is None:
            return [{"op": "replace", "path": above, "value": _nested(parts[depth:], value)}]
        return [{"op": "add", "path": f"{above}/{parts[depth]}", "value": _nested(parts[depth + 1 :], value)}]
    return [{"op": "add", "path": f"/{parts[0]}", "value": _nested(parts[1:], value)}]


def clear(data: Mapping[str, object], pointer: str) -> list[Operation]:
    """What takes a field out of the file; nothing where it is not in it."""
    return [] if value_at(data, pointer) is MISSING else [{"op": "remove", "path": pointer}]


def append(data: Mapping[str, object], pointer: str, item: object) -> list[Operation]:
    """What adds `item` at the end of the list at `pointer`, which may be missing or empty."""
    if isinstance(value_at(data, pointer), list):
        return [{"op": "add", "path": f"{pointer}/-", "value": item}]
    return assign(data, pointer, [item])


def revert(data: Mapping[str, object], saved: Mapping[str, object], pointer: str) -> list[Operation]:
    """What puts back the value that is on disk."""
    before = value_at(saved, pointer)
    return clear(data, pointer) if before is MISSING else assign(data, pointer, before)


def same(one: object, other: object) -> bool:
    """Whether two values are the same in the file: 4 is not 4.0, and true is not 1."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if type(one) is not type(other):
        return False
    return one is other or one == other or (one != one and other != other)


def spoken(value: object) -> str:
    """A value as a short text for tooltips, tables and trees."""
    if value is MISSING:
        return ""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {spoken(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return "[" + ", ".join(spoken(inner) for inner in value) + "]"
    return str(value)


def _nested(parts: Sequence[str], value: object) -> object:
    for part in reversed(parts):
        value = {part.replace("~1", "/").replace("~0", "~"): value}
    return value
