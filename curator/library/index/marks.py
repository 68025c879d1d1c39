"""Where values stand in a file, told from the places of YAML's events: cheap enough for every file of a library."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Place = tuple[int, int]
"""A line and column of the file (1-based)."""


def places_of(data: Mapping[Any, Any], marks: Sequence[Any], pointers: Iterable[str]) -> dict[str, Place]:
    """The places of the values at JSON Pointers, of their keys where they have one.

    `marks` are those that the reader took of the same data; where they do not belong to it (a key that stands twice
    leaves one value), nothing is found. What is absent has the place of the nearest thing that should hold it.
    """
    wanted: dict[str, Any] = {}
    pointers = list(pointers)
    for pointer in pointers:
        level = wanted
        for part in pointer[1:].split("/") if pointer else ():
            level = level.setdefault(part.replace("~1", "/").replace("~0", "~") if "~" in part else part, {})
    found: dict[tuple[str, ...], int] = {}
    end = _walk(data, wanted, 2, (), found)  # the stream's and the document's start come first
    if end + 2 != len(marks):
        return {}
    result = {}
    for pointer in pointers:
        parts = tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/")) if pointer else ()
        while parts and parts not in found:
            parts = parts[:-1]
        if parts:
            mark = marks[found[parts]]
            result[pointer] = mark.line + 2, mark.column + 1  # the opening fence is the file's first line
    return result


def _walk(
    value: object, wanted: Mapping[str, Any] | None, at: int, parts: tuple[str, ...], found: dict[tuple[str, ...], int]
) -> int:
    """Follow the events of a value from `at` on; gives the number of the event after it."""
    if type(value) is dict:
        at += 1
        for key, child in value.items():
            inner = wanted.get(str(key)) if wanted else None
            if inner is not None:
                found[*parts, str(key)] = at
                at = _walk(child, inner, at + 1, (*parts, str(key)), found)
            else:
                at = at + 2 if type(child) not in (dict, list) else _walk(child, None, at + 1, (), found)
        return at + 1
    if type(value) is list:
        at += 1
        for place, child in enumerate(value):
            inner = wanted.get(str(place)) if wanted else None
            if inner is not None:
                found[*parts, str(place)] = at
                at = _walk(child, inner, at, (*parts, str(place)), found)
            else:
                at = at + 1 if type(child) not in (dict, list) else _walk(child, None, at, (), found)
        return at + 1
    return at + 1
