"""Plain values: what YAML can carry, when two are the same, and RFC 6902 on them."""

import datetime
import math
from typing import Any

from curator.pattern.errors import PathMissing, ValueNotYaml
from curator.pattern.pointers import Path, data_key, index, show

_SCALARS = (str, int, float, bool, type(None), datetime.date, datetime.datetime)
MOST_DEPTH = 60


def check(value: Any, path: Path, depth: int = 0) -> None:
    """Refuse what YAML cannot carry for every reader.  Raises ValueNotYaml."""
    kind = type(value)
    if depth > MOST_DEPTH:
        raise ValueNotYaml(f"The value for {show(path)} is nested too deep.")
    if kind is str:
        if any("\ud800" <= c <= "\udfff" for c in value):
            raise ValueNotYaml(f"The text for {show(path)} holds half a character, which no file can carry.")
    elif kind is list:
        for place, item in enumerate(value):
            check(item, (*path, str(place)), depth + 1)
    elif kind is dict:
        for key, item in value.items():
            if type(key) is not str:
                raise ValueNotYaml(f"A field name under {show(path)} is {key!r}; names are text.")
            check(key, path, depth + 1)
            check(item, (*path, key), depth + 1)
    elif kind not in _SCALARS:
        raise ValueNotYaml(
            f"A {kind.__name__} cannot stand at {show(path)}; YAML carries text, numbers, dates, lists, maps."
        )


def same(a: Any, b: Any) -> bool:
    """Whether two values are equal with their types and the order of their keys (1, 1.0 and true differ)."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return len(a) == len(b) and all(
            same(ka, kb) and same(va, vb) for (ka, va), (kb, vb) in zip(a.items(), b.items(), strict=True)
        )
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, float):
        if math.isnan(a):
            return math.isnan(b)
        return bool(a == b and math.copysign(1, a) == math.copysign(1, b))
    return bool(a == b)


def equal_as_json(a: Any, b: Any) -> bool:
    """Equality as RFC 6902's `test` means it: numbers by value, maps without order."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(equal_as_json(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(equal_as_json, a, b))
    return bool(a == b)


def at(data: Any, path: Path) -> Any:
    """The value at a path.  Raises PathMissing, and PatchInvalid for a bad list index."""
    for depth, token in enumerate(path, start=1):
        if isinstance(data, dict):
            key = data_key(data, token)
            if key not in data:
                raise PathMissing(f"There is no {show(path[:depth])}; nothing was changed.")
            data = data[key]
        elif isinstance(data, list):
            data = data[index(token, len(data), path[:depth])]
        else:
            raise PathMissing(f"There is no {show(path[:depth])}; nothing was changed.")
    return data


def with_value(data: Any, path: Path, value: Any) -> Any:
    """The data with another value at a path; a key that is new to its map comes last."""
    if not path:
        return value
    head, rest = path[0], path[1:]
    if isinstance(data, dict):
        key = data_key(data, head)
        return {**data, key: with_value(data.get(key), rest, value)}
    place = index(head, len(data), path)
    return [*data[:place], with_value(data[place], rest, value), *data[place + 1 :]]


def with_item(data: Any, path: Path, place: int, value: Any) -> Any:
    """The data with an item inserted into the list at `path`, before index `place`."""
    items = at(data, path)
    return with_value(data, path, [*items[:place], value, *items[place:]])


def without(data: Any, path: Path) -> Any:
    """The data without the key or item at a path."""
    parent = at(data, path[:-1])
    if isinstance(parent, dict):
        gone = data_key(parent, path[-1])
        return with_value(data, path[:-1], {key: value for key, value in parent.items() if key != gone})
    place = index(path[-1], len(parent), path)
    return with_value(data, path[:-1], [*parent[:place], *parent[place + 1 :]])
