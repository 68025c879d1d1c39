"""What a pattern may hold: dialects made of groups made of fields, as `resources/schema/` declares them.

Everything here is a plain value. Forms, checks and search are built from it, so that a field added to a schema file
appears in all of them without code.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

TABLE_WIDGETS: Final = frozenset({"relations", "records", "inferred"})
WIDGETS: Final = TABLE_WIDGETS | {
    *("line", "text", "combo", "slug", "chips", "date", "map"),
    *("stars", "integer", "number", "score", "overall"),
}

MISSING: Final = object()
"""What `value_at` answers where nothing stands; an empty value (`key:`) is None instead."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table's items, for example the weight of a relation.

    A `rare` column belongs in the table only where an item of the file holds its key.
    """

    key: str
    label: str
    help: str
    widget: str
    vocabulary: tuple[str, ...] = ()
    required: bool = False
    minimum: float | None = None
    maximum: float | None = None
    rare: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One field of the frontmatter, named by its JSON Pointer.

    `help` is a sentence or two for the curator; `vocabulary` is open: known values to offer, never a limit.
    A `rare` field belongs in the form only of a file that holds it. The same pointer may be declared several
    times with different widgets, the common one first: `Dialect.field` picks the one that the value fits.
    """

    pointer: str
    label: str
    help: str
    widget: str
    vocabulary: tuple[str, ...] = ()
    required: bool = False
    minimum: float | None = None
    maximum: float | None = None
    columns: tuple[Column, ...] = ()
    rare: bool = False

    @property
    def multiline(self) -> bool:
        """Whether the value is running text that wraps, such as a summary."""
        return self.widget == "text"

    @property
    def key(self) -> str:
        """The last part of the pointer: the key as the file writes it."""
        return self.pointer.rsplit("/", 1)[-1].replace("~1", "/").replace("~0", "~")

    def fits(self, value: object) -> bool:
        """Whether the field's widget can show `value` and write it back unchanged. No value at all always fits."""
        return value is None or value is MISSING or _fits(self.widget, value)

    def belongs(self, data: Mapping[str, object]) -> bool:
        """Whether the field belongs in the form of a file with this data.

        It does not where a rare field is absent, where the value is of a kind that the widget cannot carry, or
        where something other than a map stands in its way (`context_labels` as a list): such values are for the tree.
        """
        value = value_at(data, self.pointer)
        if value is not MISSING:
            return self.fits(value)
        return not self.rare and _reachable(data, self.pointer)


@dataclass(frozen=True, slots=True)
class Group:
    """One panel of the form: the fields between two banners, under the banner's own number, title and note.

    `note` is what the banner says in brackets ("The RAG Fuel"), or empty.
    """

    number: int
    key: str
    title: str
    note: str
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Dialect:
    """One way in which pattern files are written: `id` is "v7.1", "v8", "v1" or "other"."""

    id: str
    label: str
    groups: tuple[Group, ...]
    told_by: tuple[str, ...] = ()
    extends: str | None = None

    @cached_property
    def _by_pointer(self) -> dict[str, tuple[Field, ...]]:
        found: dict[str, tuple[Field, ...]] = {}
        for group in self.groups:
            for field in group.fields:
                found[field.pointer] = (*found.get(field.pointer, ()), field)
        return found

    @cached_property
    def _maps(self) -> frozenset[str]:
        """The pointers of the maps that declared fields stand in."""
        return frozenset(field.pointer.rsplit("/", 1)[0] for field in self.fields())

    def fields(self) -> Iterator[Field]:
        """Every declared field in the order of the groups; a pointer with several widgets comes several times."""
        for group in self.groups:
            yield from group.fields

    def field(self, pointer: str, value: object = MISSING) -> Field | None:
        """The field declared at `pointer`, or None. Where several are, the first whose widget fits `value`."""
        declared = self._by_pointer.get(pointer, ())
        return next((field for field in declared if field.fits(value)), declared[0] if declared else None)

    def form(self, data: Mapping[str, object]) -> tuple[tuple[Group, tuple[Field, ...]], ...]:
        """The groups with those of their fields that belong in the form of a file with this data.

        At most one field for a pointer; a group without any field is left out.
        """
        panels = []
        for group in self.groups:
            chosen: dict[str, Field] = {}
            for field in group.fields:
                if field.pointer in chosen or not field.belongs(data):
                    continue
                # An empty `context_labels:` is the map that the other fields stand in, not the rare list of labels.
                empty = field.rare and field.pointer in self._maps and value_at(data, field.pointer) is None
                if not empty:
                    chosen[field.pointer] = field
            if chosen:
                panels.append((group, tuple(chosen.values())))
        return tuple(panels)


def value_at(data: object, pointer: str) -> object:
    """The value that stands at a JSON Pointer (RFC 6901) in plain data, or `MISSING`."""
    if not pointer:
        return data
    for part in pointer[1:].split("/"):
        key = part.replace("~1", "/").replace("~0", "~") if "~" in part else part
        if isinstance(data, Mapping):
            data = data.get(key, MISSING)
        elif isinstance(data, Sequence) and not isinstance(data, str) and key.isdecimal():
            data = data[int(key)] if int(key) < len(data) else MISSING
        else:
            return MISSING
        if data is MISSING:
            return MISSING
    return data


def _reachable(data: Mapping[str, object], pointer: str) -> bool:
    """Whether a key could be added at `pointer`: every ancestor is a map, or empty, or not there yet."""
    parent = pointer.rsplit("/", 1)[0]
    while parent:
        value = value_at(data, parent)
        if value is not MISSING:
            return value is None or isinstance(value, Mapping)
        parent = parent.rsplit("/", 1)[0]
    return True


def _fits(widget: str, value: object) -> bool:
    if widget in ("line", "text", "combo", "slug"):
        return isinstance(value, str)
    if widget == "chips":
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if widget in ("stars", "integer"):
        return isinstance(value, int) and not isinstance(value, bool)
    if widget in ("score", "number", "overall"):
        return isinstance(value, int | float) and not isinstance(value, bool)
    if widget == "date":
        return isinstance(value, str | datetime.date)
    if widget == "relations":
        return isinstance(value, list) and all(isinstance(item, str | Mapping) for item in value)
    if widget in TABLE_WIDGETS:
        return isinstance(value, list) and all(isinstance(item, Mapping) for item in value)
    return isinstance(value, Mapping)
