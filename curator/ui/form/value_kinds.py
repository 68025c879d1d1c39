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
    """A value of another kind, as near to the old one as can be; MISSING where there is none."""
    text = ops.spoken(value) if not isinstance(value, Mapping | list) else ""
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
            return [] if value is None or text == "" else [value]
        case "map":
            return {}
        case _:
            return None


def day(text: str) -> datetime.date | None:
    """The day, or the moment, that a text says; None for what is neither."""
    text = text.strip()
    try:
        return datetime.date.fromisoformat(text) if len(text) == 10 else datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
