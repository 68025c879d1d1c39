"""Reads `resources/schema/*.yaml` and tells which dialect a file is written in.

A schema file declares one dialect: its groups, their fields, and the pointers that tell it (`told_by`: any of them
present). With `extends` it starts from another dialect: groups of the same key are merged, a field already declared
with the same pointer and widget takes the new attributes, other fields and groups are added.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields as attributes
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from curator.resources import resource
from curator.schema.fields import MISSING, TABLE_WIDGETS, WIDGETS, Column, Dialect, Field, Group, value_at

FALLBACK = "other"
"""The dialect of files that no other dialect knows."""

_TEXT = frozenset({"pointer", "key", "label", "help", "widget"})
_NUMBERS = frozenset({"minimum", "maximum"})
_FLAGS = frozenset({"required", "rare"})
_FIELD_KEYS = frozenset({f.name for f in attributes(Field)} - {"columns"} | {"table"})
_COLUMN_KEYS = frozenset(f.name for f in attributes(Column))
_GROUP_KEYS = frozenset({"number", "key", "title", "note", "fields"})
_FILE_KEYS = frozenset({"dialect", "label", "order", "extends", "told_by", "tables", "groups"})


class SchemaError(Exception):
    """A schema file cannot be used; the message names the file, the place in it and what is wrong there."""


@lru_cache(maxsize=1)
def dialects() -> tuple[Dialect, ...]:
    """Every dialect that the program knows, in the order in which lists should show them. Raises SchemaError."""
    return read(resource("schema"))


def dialect(name: str) -> Dialect:
    """The dialect called `name` ("v7.1", "v8", "v1", "other"). Raises KeyError for an unknown name."""
    for known in dialects():
        if known.id == name:
            return known
    raise KeyError(name)


def dialect_of(data: Mapping[str, object] | None) -> Dialect:
    """The dialect in which a file with this frontmatter is written.

    A dialect that extends another is asked first, since its files show the signs of both. Files without readable
    frontmatter, and those that show no sign at all, are "other".
    """
    for known in _most_particular_first():
        if data is not None and any(value_at(data, pointer) is not MISSING for pointer in known.told_by):
            return known
    return dialect(FALLBACK)


@lru_cache(maxsize=1)
def _most_particular_first() -> tuple[Dialect, ...]:
    known = dialects()
    by_name = {each.id: each for each in known}

    def depth(each: Dialect) -> int:
        return 0 if each.extends is None else 1 + depth(by_name[each.extends])

    return tuple(sorted(known, key=depth, reverse=True))


def read(folder: Path) -> tuple[Dialect, ...]:
    """The dialects declared by the `.yaml` files in `folder`, by their `order`. Raises SchemaError."""
    sources = {}
    for path in sorted(folder.glob("*.yaml")):
        declared = _parse(path)
        name = _text(declared, "dialect", path.name)
        if name in sources:
            raise SchemaError(f"{path.name}: dialect {name} is declared twice.")
        sources[name] = (path.name, declared)
    built: dict[str, Dialect] = {}
    tables: dict[str, dict[str, tuple[Column, ...]]] = {}

    def build(name: str, children: tuple[str, ...]) -> None:
        if name in built:
            return
        file, declared = sources[name]
        base = declared.get("extends")
        if base is not None:
            if base not in sources:
                raise SchemaError(f"{file}: extends {base}, but no file declares that dialect.")
            if base in children:
                raise SchemaError(f"{file}: extends {base}, which extends {name} in turn.")
            build(base, (*children, name))
        tables[name] = dict(tables[base]) if base is not None else {}
        tables[name] |= _tables(declared.get("tables", {}), file)
        groups = list(built[base].groups) if base is not None else []
        _merge_groups(groups, declared.get("groups"), tables[name], file)
        built[name] = Dialect(
            id=name,
            label=_text(declared, "label", file),
            groups=tuple(sorted(groups, key=lambda group: group.number)),
            told_by=_words(declared.get("told_by", []), f"{file}: told_by"),
            extends=base,
        )

    for name in sources:
        build(name, (name,))
    return tuple(sorted(built.values(), key=lambda each: _order(*sources[each.id])))


def _order(file: str, declared: Mapping[str, Any]) -> tuple[int, str]:
    order = declared.get("order", 0)
    if not isinstance(order, int):
        raise SchemaError(f"{file}: order must be a whole number.")
    return order, file


def _parse(path: Path) -> dict[str, Any]:
    try:
        declared = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        where = f"line {mark.line + 1}, column {mark.column + 1}" if mark else "unknown place"
        raise SchemaError(f"{path.name}: {where}: {error.problem or error.context}.") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SchemaError(f"{path.name}: not readable as text: {error}.") from error
    _only(declared, _FILE_KEYS, path.name)
    return declared  # type: ignore[no-any-return]  # _only made sure that it is a map


def _tables(declared: Any, file: str) -> dict[str, tuple[Column, ...]]:
    if not isinstance(declared, Mapping):
        raise SchemaError(f"{file}: tables must be a map from a table's name to its columns.")
    found = {}
    for name, columns in declared.items():
        place = f"{file}: table {name}"
        found[str(name)] = tuple(
            Column(**_attributes(column, _COLUMN_KEYS, f"{place}, column {position}", named_by="key"))
            for position, column in enumerate(_items(columns, place), 1)
        )
    return found


def _merge_groups(groups: list[Group], declared: Any, tables: Mapping[str, tuple[Column, ...]], file: str) -> None:
    for position, item in enumerate(_items(declared, f"{file}: groups"), 1):
        place = f"{file}: group {position}"
        _only(item, _GROUP_KEYS, place)
        key = _text(item, "key", place)
        place = f"{file}: group {key}"
        at = next((index for index, group in enumerate(groups) if group.key == key), None)
        if at is None:
            number = item.get("number")
            if not isinstance(number, int):
                raise SchemaError(f"{place}: number must be a whole number.")
            group = Group(number, key, _text(item, "title", place), str(item.get("note", "")), ())
            at = len(groups)
            groups.append(group)
        merged = _merge_fields(groups[at].fields, _items(item.get("fields"), f"{place}: fields"), tables, place)
        groups[at] = replace(groups[at], fields=merged)


def _merge_fields(
    known: tuple[Field, ...], declared: Iterable[Any], tables: Mapping[str, tuple[Column, ...]], group: str
) -> tuple[Field, ...]:
    merged = list(known)
    for position, item in enumerate(declared, 1):
        place = f"{group}, field {position}"
        _only(item, _FIELD_KEYS, place)
        pointer = _text(item, "pointer", place)
        place = f"{group}, field {pointer}"
        if not pointer.startswith("/"):
            raise SchemaError(f"{place}: a pointer starts with “/”.")
        same = [
            index
            for index, field in enumerate(merged)
            if field.pointer == pointer and item.get("widget", field.widget) == field.widget
        ]
        base = merged[same[0]] if same else None
        given = _attributes(item, _FIELD_KEYS, place, named_by="pointer", partial=base is not None)
        table = given.pop("table", None)
        if table is not None:
            if table not in tables:
                raise SchemaError(f"{place}: table {table} is not declared.")
            given["columns"] = tables[table]
        field = Field(**given) if base is None else replace(base, **given)
        if (field.widget in TABLE_WIDGETS) != bool(field.columns):
            raise SchemaError(f"{place}: widget {field.widget} and table do not belong together.")
        if base is None:
            merged.append(field)
        else:
            merged[same[0]] = field
    return tuple(merged)


def _attributes(item: Any, keys: frozenset[str], place: str, named_by: str, partial: bool = False) -> dict[str, Any]:
    """The attributes of a field or column as its class takes them; every one is checked."""
    _only(item, keys, place)
    place = f"{place} ({item[named_by]})" if named_by == "key" and named_by in item else place
    found: dict[str, Any] = {}
    for name, value in item.items():
        if name in _TEXT or name == "table":
            found[name] = _text(item, name, place)
        elif name in _FLAGS:
            if not isinstance(value, bool):
                raise SchemaError(f"{place}: {name} must be true or false.")
            found[name] = value
        elif name in _NUMBERS:
            if not isinstance(value, int | float) or isinstance(value, bool):
                raise SchemaError(f"{place}: {name} must be a number.")
            found[name] = float(value)
        else:
            found[name] = _words(value, f"{place}: {name}")
    for name in (named_by, "label", "help", "widget"):
        if name not in found and not partial:
            raise SchemaError(f"{place}: {name} is missing.")
    if found.get("widget", "line") not in WIDGETS:
        raise SchemaError(f"{place}: widget {found['widget']} is unknown; known are {', '.join(sorted(WIDGETS))}.")
    return found


def _only(item: Any, keys: frozenset[str], place: str) -> None:
    if not isinstance(item, Mapping):
        raise SchemaError(f"{place}: a map of keys and values was expected.")
    unknown = [str(key) for key in item if key not in keys]
    if unknown:
        raise SchemaError(f"{place}: {', '.join(unknown)} is not known here; known are {', '.join(sorted(keys))}.")


def _items(value: Any, place: str) -> list[Any]:
    if not isinstance(value, list):
        raise SchemaError(f"{place}: a list was expected.")
    return value


def _text(item: Mapping[str, Any], key: str, place: str) -> str:
    value = item.get(key)
    if not isinstance(value, str) or not value:
        raise SchemaError(f"{place}: {key} must be text.")
    return value


def _words(value: Any, place: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise SchemaError(f"{place} must be a list of words.")
    return tuple(value)
