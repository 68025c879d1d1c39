"""Three-way merging of plain data by key and by list item.

Items of a list are told apart by what they are about (their slug, target or id), wherever they stand, so that two
people who add to the same list, or change different items of it, do not collide.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

_NAMING = ("slug", "target", "id", "typeid", "hub_id", "label", "name", "title")


class Absent:
    """Stands where a side has nothing at a place."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final = Absent()


@dataclass(frozen=True, slots=True)
class Item:
    """What a list's item is about: the key that says it ("" for plain values), the value, and the how manieth it is."""

    key: str
    value: str
    number: int = 0

    def __str__(self) -> str:
        shown = f"{self.key}={self.value}" if self.key else self.value
        return f"{shown}#{self.number + 1}" if self.number else shown


Part = str | int | float | bool | None | Item
Way = tuple[Any, ...]  # the keys and items that lead to a place


@dataclass(frozen=True, slots=True)
class Clash:
    """A place that both sides changed, each in its own way; the merged data holds the side that was chosen."""

    way: Way
    base: object
    ours: object
    theirs: object


class Merger:
    """One merge; `choices` says, by a place's name, which side wins there ("ours" where nothing is said)."""

    def __init__(self, choices: Mapping[str, str]) -> None:
        self._choices = choices
        self.clashes: list[Clash] = []

    def merge(self, base: object, ours: object, theirs: object, way: Way = ()) -> Any:
        """The merged value; ABSENT where nothing is left."""
        if same(ours, theirs) or same(theirs, base):
            return ours
        if same(ours, base):
            return theirs
        if isinstance(ours, dict) and isinstance(theirs, dict):
            return self._maps(base if isinstance(base, dict) else {}, ours, theirs, way)
        if isinstance(ours, list) and isinstance(theirs, list):
            return self._lists(base if isinstance(base, list) else [], ours, theirs, way)
        choice = self._choices.get(name_of(way))
        if choice is None:
            self.clashes.append(Clash(way, base, ours, theirs))
        return theirs if choice == "theirs" else ours

    def _maps(self, base: dict[Any, Any], ours: dict[Any, Any], theirs: dict[Any, Any], way: Way) -> dict[Any, Any]:
        merged: dict[Any, Any] = {}
        for key in [*ours, *(key for key in theirs if key not in ours)]:
            sides = [side.get(key, ABSENT) for side in (base, ours, theirs)]
            value = self.merge(sides[0], sides[1], sides[2], (*way, key))
            if value is not ABSENT:
                merged[key] = value
        return merged

    def _lists(self, base: list[Any], ours: list[Any], theirs: list[Any], way: Way) -> list[Any]:
        b, o, t = _named(base, ours, theirs)
        values: dict[Item, Any] = {}
        for item in dict.fromkeys((*o, *t)):
            value = self.merge(b.get(item, ABSENT), o.get(item, ABSENT), t.get(item, ABSENT), (*way, item))
            if value is not ABSENT:
                values[item] = value
        return [values[item] for item in _ordered(list(b), list(o), list(t)) if item in values]


def same(one: object, other: object) -> bool:
    """Whether two values are the same in type too: 1, 1.0 and true are three values in YAML; keys have no order."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(a, b) for a, b in zip(one, other, strict=True))
    return one == other or (one != one and other != other)


def name_of(way: Way) -> str:
    """A place's name: a JSON Pointer in which items stand by what they are about instead of by number."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in way)


def pointer_to(data: object, way: Way) -> str | None:
    """The JSON Pointer of a place in merged data, None when nothing stands there."""
    pointer = ""
    for part in way:
        if isinstance(part, Item) and isinstance(data, list):
            items = list(_named(data, data, data)[0])
            fitting = [at for at, item in enumerate(items) if (item.key, item.value) == (part.key, part.value)]
            if not fitting:
                return None
            at = fitting[min(part.number, len(fitting) - 1)]
            pointer, data = f"{pointer}/{at}", data[at]
        elif isinstance(data, dict) and part in data:
            pointer, data = pointer + name_of((part,)), data[part]
        else:
            return None
    return pointer


def operations(old: Any, new: Any, at: str = "") -> list[dict[str, Any]]:
    """The JSON Patch that turns one mapping into another, key by key; lists are given whole."""
    if same(old, new):
        return []
    if not (isinstance(old, dict) and isinstance(new, dict)):
        return [{"op": "replace", "path": at, "value": new}]
    found: list[dict[str, Any]] = [{"op": "remove", "path": at + name_of((key,))} for key in old if key not in new]
    for key, value in new.items():
        place = at + name_of((key,))
        if key in old:
            found += operations(old[key], value, place)
        else:
            found.append({"op": "add", "path": place, "value": value})
    return found


def _named(*lists: Sequence[Any]) -> list[dict[Item, Any]]:
    """The lists with each item under what it is about, which is unique within each."""
    by_type = any(_repeats(_plain(each) for each in items) for items in lists)
    named: list[dict[Item, Any]] = []
    for items in lists:
        counted: Counter[tuple[str, str]] = Counter()
        found: dict[Item, Any] = {}
        for each in items:
            key = _typed(each) if by_type else _plain(each)
            found[Item(*key, counted[key])] = each
            counted[key] += 1
        named.append(found)
    return named


def _plain(item: object) -> tuple[str, str]:
    if not isinstance(item, dict):
        return "", f"{item}"
    return next(((key, f"{item[key]}") for key in _NAMING if isinstance(item.get(key), str | int)), ("", "{}"))


def _typed(item: object) -> tuple[str, str]:
    """The same target may stand in a list under several types."""
    key, value = _plain(item)
    return (key, f"{value} {item['type']}") if isinstance(item, dict) and item.get("type") else (key, value)


def _repeats(names: Iterable[tuple[str, str]]) -> bool:
    return any(count > 1 for count in Counter(names).values())


def _ordered(base: list[Item], ours: list[Item], theirs: list[Item]) -> list[Item]:
    """All items in our order, or in theirs when only they moved any; new ones stay after their neighbours."""
    common = set(base) & set(ours) & set(theirs)
    b, o, t = ([item for item in side if item in common] for side in (base, ours, theirs))
    first, second = (theirs, ours) if o == b and t != b else (ours, theirs)
    order = list(first)
    for at, item in enumerate(second):
        if item in order:
            continue
        before = next((each for each in reversed(second[:at]) if each in order), None)
        order.insert(0 if before is None else order.index(before) + 1, item)
    return order
