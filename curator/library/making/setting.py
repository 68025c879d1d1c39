"""One value of a frontmatter set, added to, taken away or replaced: as a JSON Patch, where there is anything to do."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from curator.pattern import UnsafeEdit, pointers
from curator.schema.dialects import dialect_of
from curator.schema.fields import MISSING, value_at

Operation = dict[str, Any]
How = Literal["set", "add", "remove", "replace"]
HOW: Final[tuple[How, ...]] = ("set", "add", "remove", "replace")

_TEXT = frozenset({"line", "text", "combo", "slug", "date"})


@dataclass(frozen=True, slots=True)
class Setting:
    """What is to become of the value at a pointer, in words as somebody types them.

    set: the value is `value`; add: the list there holds it; remove: the list holds it no more, or the field that holds
    it is gone (with "" whatever it holds); replace: where `old` stood, `value` stands.
    """

    pointer: str
    how: How
    value: str = ""
    old: str = ""


def operations(data: Mapping[Any, Any], setting: Setting) -> list[Operation]:
    """The patch that does it to a file's data; empty where there is nothing to do.

    A value is of the kind that the file's own is, else of the kind that its field is declared as, else what JSON makes
    of it.  Raises UnsafeEdit where it cannot be done.
    """
    pointer, how = setting.pointer, setting.how
    pointers.parse(pointer)
    found = value_at(data, pointer)
    field = dialect_of(data).field(pointer, found)
    widget = field.widget if field is not None else ""
    if how == "set":
        return adding(data, pointer, _typed(setting.value, found, widget))
    if how == "add":
        items = found if isinstance(found, list) else []
        value = _typed(setting.value, items[0] if items else MISSING, "line" if widget == "chips" else "")
        if found is MISSING or found is None:
            return adding(data, pointer, [value])
        if not isinstance(found, list):
            raise UnsafeEdit(f"{pointer} holds a single value, so nothing can be added to it.")
        return (
            [] if any(same(item, value) for item in items) else [{"op": "add", "path": f"{pointer}/-", "value": value}]
        )
    if found is MISSING:
        return []
    if how == "remove":
        return _removing(found, pointer, setting.value)
    return _replacing(found, pointer, setting)


def _removing(found: Any, pointer: str, value: str) -> list[Operation]:
    if isinstance(found, list) and value:
        at = [number for number, item in enumerate(found) if _says(item, value)]
        return [{"op": "remove", "path": f"{pointer}/{number}"} for number in reversed(at)]
    return [{"op": "remove", "path": pointer}] if not value or _says(found, value) else []


def _replacing(found: Any, pointer: str, setting: Setting) -> list[Operation]:
    if not isinstance(found, list):
        if not _says(found, setting.old):
            return []
        value = _typed(setting.value, found, "")
        return [] if same(found, value) else [{"op": "replace", "path": pointer, "value": value}]
    made: list[Operation] = []
    there = any(_says(item, setting.value) for item in found)
    for number in reversed(range(len(found))):
        if not _says(found[number], setting.old) or setting.old == setting.value:
            continue
        if there:
            made.append({"op": "remove", "path": f"{pointer}/{number}"})
        else:
            value = _typed(setting.value, found[number], "")
            made.append({"op": "replace", "path": f"{pointer}/{number}", "value": value})
            there = True
    return made


def _says(value: Any, text: str) -> bool:
    """Whether a scalar is what somebody typed."""
    if isinstance(value, bool):
        return text == ("true" if value else "false")
    if isinstance(value, int | float):
        try:
            return float(text) == value
        except ValueError:
            return False
    return not isinstance(value, Mapping | list) and value is not None and str(value).strip() == text.strip()


def _typed(text: str, like: Any, widget: str) -> Any:
    """What somebody typed, as the kind of value that belongs there."""
    if isinstance(like, str) or (like in (MISSING, None) and widget in _TEXT):
        return text
    if isinstance(like, date):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return text
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        value = text
    if (isinstance(like, list) or (like in (MISSING, None) and widget == "chips")) and not isinstance(value, list):
        return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
    if isinstance(like, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(value, float) and not -1e300 < value < 1e300:
        return text
    return value


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
