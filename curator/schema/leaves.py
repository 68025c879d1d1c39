"""Every single value of a pattern's frontmatter, with the words under which the form shows it.

A leaf is a scalar, an empty list or an empty map. What stands in a declared field bears the field's name; what no
dialect declares is named by its own key and shown by the kind of its value, as the tree of further fields shows it.
"""

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from curator.schema.dialects import dialect_of
from curator.schema.fields import TABLE_WIDGETS, Column, Field

_LONG = 80  # characters from which a text without line breaks wants more than one line


@dataclass(frozen=True, slots=True)
class Leaf:
    """One value: its JSON Pointer (RFC 6901), label, the widget that edits it, and whether a dialect declares it."""

    pointer: str
    label: str
    widget: str
    declared: bool


def leaves(data: Mapping[str, object] | None) -> tuple[Leaf, ...]:
    """The leaves of a pattern's data in the order in which the file has them; none where there is no data."""
    if not data:
        return ()
    dialect = dialect_of(data)
    shown = {field.pointer: field for _, fields in dialect.form(data) for field in fields}
    parents = {pointer.rsplit("/", 1)[0] for pointer in shown}
    found: list[Leaf] = []

    def walk(value: object, pointer: str, key: str) -> None:
        if pointer in shown:
            found.extend(_in_field(value, pointer, shown[pointer]))
        elif _is_leaf(value):
            # An empty `relationships:` has no field of its own; the form shows the fields that stand in it.
            parent = pointer in parents and (value is None or isinstance(value, Mapping))
            declared = dialect.field(pointer)
            label = declared.label if declared is not None else _words(key)
            found.append(Leaf(pointer, label, "map" if parent else _widget(value), parent))
        else:
            for name, child in _children(value):
                inner = f"{pointer}/{_token(name)}"
                walk(child, inner, f"{_words(key)} {int(name) + 1}" if isinstance(value, list) else name)

    for name, child in _children(data):
        walk(child, f"/{_token(name)}", name)
    return tuple(found)


def _in_field(value: object, pointer: str, field: Field) -> Iterator[Leaf]:
    if _is_leaf(value):
        yield Leaf(pointer, field.label, field.widget, True)
    elif isinstance(value, Mapping):
        for name, child in _children(value):
            yield from _rest(child, f"{pointer}/{_token(name)}", f"{field.label}: {_words(name)}", True)
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _in_item(item, f"{pointer}/{place}", field)


def _in_item(item: object, pointer: str, field: Field) -> Iterator[Leaf]:
    if field.widget not in TABLE_WIDGETS:
        yield from _rest(item, pointer, field.label, True, field.widget)
    elif not isinstance(item, Mapping) or not item:  # a relation written as its bare slug, or an item still empty
        yield from _rest(item, pointer, field.label, True, field.columns[0].widget)
    else:
        columns = {column.key: column for column in field.columns}
        for name, child in _children(item):
            column: Column | None = columns.get(name)
            label = f"{field.label}: {column.label if column is not None else _words(name)}"
            widget = column.widget if column is not None else ""
            yield from _rest(child, f"{pointer}/{_token(name)}", label, column is not None, widget)


def _rest(value: object, pointer: str, label: str, declared: bool, widget: str = "") -> Iterator[Leaf]:
    """The leaves below a value that is to have one label; inside a map or list no declaration reaches any more."""
    if _is_leaf(value):
        yield Leaf(pointer, label, widget or _widget(value), declared)
    else:
        for name, child in _children(value):
            yield from _rest(child, f"{pointer}/{_token(name)}", f"{label}: {_words(name)}", False)


def _is_leaf(value: object) -> bool:
    return not value or not isinstance(value, Mapping | list)


def _children(value: object) -> Iterator[tuple[str, object]]:
    """The parts of a map or list by their names, which a JSON Pointer writes as text."""
    if isinstance(value, Mapping):
        yield from ((str(name), child) for name, child in value.items())
    elif isinstance(value, list):
        yield from ((str(place), child) for place, child in enumerate(value))


def _token(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _words(key: str) -> str:
    """A key as a label: `first_seen` is "First seen"."""
    if key.isdecimal():
        return str(int(key) + 1)
    words = " ".join(key.replace("_", " ").replace("-", " ").split())
    return words[:1].upper() + words[1:] if words else key


def _widget(value: object) -> str:
    if isinstance(value, bool):
        return "combo"  # yes or no
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, datetime.date):
        return "date"
    if isinstance(value, list):
        return "chips"
    if isinstance(value, Mapping):
        return "map"
    return "text" if isinstance(value, str) and (len(value) > _LONG or "\n" in value) else "line"
