"""The kinds of values that a file can hold, by the words that the tree has for them."""

import datetime
from collections.abc import Mapping
from typing import Final

from curator.schema.fields import MISSING
from curator.ui.form import ops
from curator.ui.form.numbers import parsed

KINDS: Final = ("text", "number", "yes or no", "date", "empty", "list", "map")


def kind_of(value: object) -> str:
    """The kind of a value, one of KINDS."""
    if value is None or value is MISSING:
        return "empty"
    if isinstance(value, bool):
        return "yes or no"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, datetime.date):
        return "date"
    if isinstance(value, list):
        return "list"
    return "map" if isinstance(value, Mapping) else "text"


def converted(value: object, kind: str) -> object:
    """A value of another kind, as near to the old one as can be: what a list or a map holds is kept."""
    one = value[0] if isinstance(value, list) and len(value) == 1 else value
    text = ops.spoken(one)
    match kind:
        case "text":
            return text
        case "number":
            number = parsed(text, whole=False, habit=0)
            return 0 if number is None else number
        case "yes or no":
            return text.strip().lower() in ("true", "yes", "on", "1")
        case "date":
            return day(text) or datetime.date.today()
        case "list":
            return [] if value is None or value in ("", {}) else [value]
        case "map":
            items = enumerate(value, 1) if isinstance(value, list) else ((1, value),)
            return {str(place): item for place, item in items if item is not None and item != ""}
        case _:
            return None


def blank_like(value: object) -> object:
    """Something empty of the same kind, with the same fields: the next item of a list."""
    match value:
        case bool():
            return False
        case int() | float():
            return type(value)(0)
        case list():
            return []
        case Mapping():
            return {str(key): blank_like(inner) for key, inner in value.items()}
        case str():
            return ""
        case _:
            return None


def day(text: str) -> datetime.date | None:
    """The day, or the moment, that a text says; None for what is neither."""
    text = text.strip()
    try:
        return datetime.date.fromisoformat(text) if len(text) == 10 else datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
