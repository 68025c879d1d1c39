"""The few small steps that lead from one value to another.

A form hands over whole lists and maps; writing them anew would lose comments and layout, so only what differs is set,
added, inserted or removed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from curator.pattern.pointers import Path
from curator.pattern.spans import Node
from curator.pattern.values import same

_IDENTITIES = ("slug", "target", "id", "typeid", "hub_id", "name")


@dataclass(frozen=True, slots=True)
class Lent:
    """The source of a value that moves or is copied: its node, and its whole lines where it was a block list's item."""

    node: Node
    lines: str | None = None
    column: int = 0


@dataclass(frozen=True, slots=True)
class Replace:
    """Another value at a path that exists."""

    path: Path
    value: Any


@dataclass(frozen=True, slots=True)
class Add:
    """A new key at a map's end."""

    path: Path
    value: Any
    lent: Lent | None = None


@dataclass(frozen=True, slots=True)
class Insert:
    """A new item in the list at `path`, before index `place`."""

    path: Path
    place: int
    value: Any
    lent: Lent | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """The key or item at a path goes."""

    path: Path


Step = Replace | Add | Insert | Remove
Lend = Callable[[Path], Lent | None]


def steps_between(old: Any, new: Any, path: Path, lend: Lend) -> list[Step]:
    """The steps from `old` to `new` at `path`; none when they are the same."""
    if same(old, new):
        return []
    if isinstance(old, dict) and isinstance(new, dict) and (not path or (new and _shared_keys(old, new))):
        return _map_steps(old, new, path, lend)
    if isinstance(old, list) and isinstance(new, list) and old and new:
        return _list_steps(old, new, path, lend)
    return [Replace(path, new)]


def _shared_keys(old: dict[Any, Any], new: dict[Any, Any]) -> bool:
    return any(key in new for key in old)


def _map_steps(old: dict[Any, Any], new: dict[Any, Any], path: Path, lend: Lend) -> list[Step]:
    """Keys that keep their order stay; from the first that does not, keys go and come again at the end."""
    staying: list[Any] = []
    order = iter(old)
    for key in new:
        if key not in old or not any(key == other for other in order):
            break
        staying.append(key)
    kept = set(staying)
    steps: list[Step] = []
    for key in staying:
        steps += steps_between(old[key], new[key], (*path, str(key)), lend)
    for key in new:
        if key not in kept:
            unchanged = key in old and same(old[key], new[key])
            steps.append(Add((*path, str(key)), new[key], lend((*path, str(key))) if unchanged else None))
    removals: list[Step] = [Remove((*path, str(key))) for key in old if key not in kept]
    return [*removals, *steps] if not kept else [*_nested(steps), *removals, *_added(steps)]


def _nested(steps: list[Step]) -> list[Step]:
    return [step for step in steps if not isinstance(step, Add)]


def _added(steps: list[Step]) -> list[Step]:
    return [step for step in steps if isinstance(step, Add)]


def _list_steps(old: list[Any], new: list[Any], path: Path, lend: Lend) -> list[Step]:
    """From the list's end, so that places stay valid; insertions before removals, so that it never empties."""
    before, after = [_frozen(item) for item in old], [_frozen(item) for item in new]
    steps: list[Step] = []
    for tag, i, i_end, j, j_end in reversed(SequenceMatcher(None, before, after, autojunk=False).get_opcodes()):
        if tag == "equal":
            continue
        pairs = 0
        while i + pairs < i_end and j + pairs < j_end and _same_thing(old[i + pairs], new[j + pairs]):
            pairs += 1
        for place in range(j_end - 1, j + pairs - 1, -1):
            origin = before.index(after[place]) if after[place] in before else None
            lent = lend((*path, str(origin))) if origin is not None else None
            if lent and before.count(after[place]) < after.count(after[place]):
                lent = Lent(lent.node)  # it stays where it is as well: its comments are not said twice
            steps.append(Insert(path, i_end, new[place], lent))
        steps += [Remove((*path, str(place))) for place in range(i_end - 1, i + pairs - 1, -1)]
        for n in reversed(range(pairs)):
            steps += steps_between(old[i + n], new[j + n], (*path, str(i + n)), lend)
    return steps


def _same_thing(old: Any, new: Any) -> bool:
    """Whether one item became the other: a scalar retyped, or a map that still names the same."""
    if isinstance(old, dict) and isinstance(new, dict):
        return any(key in old and key in new and old[key] == new[key] for key in _IDENTITIES)
    return not isinstance(old, (dict, list)) and not isinstance(new, (dict, list))


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return ("map", *((key, _frozen(item)) for key, item in value.items()))
    if isinstance(value, list):
        return ("list", *map(_frozen, value))
    return (type(value).__name__, repr(value) if isinstance(value, float) else value)
