"""Reads what one file says about others: relations that people decided, links that a machine inferred.

Plain data in, plain values out. Nothing here judges: a target is kept as it is written, be it a slug, a TypeID
(`pat_…`) or a word that names no pattern at all.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from curator.links.kinds import KINDS, normalise

RELATIONSHIPS = "/relationships"
INFERRED_LINKS = "/graph_garden/inferred_links"

# v1 states its relations in lists at the top level of the frontmatter, `related` among them under its own name.
_TOP_LEVEL = (*(each.id for each in KINDS), "related")

# How items name their target, the surest first: an item with both a slug and an identifier means the slug.
_NAMING_KEYS = ("slug", "id", "typeid", "target")


@dataclass(frozen=True, slots=True)
class HardLink:
    """A relation that stands in the file. `kind` is normalised; `weight` is None where none is given.

    `pointer` is the JSON Pointer of the item.
    """

    kind: str
    target: str
    weight: float | None
    pointer: str


@dataclass(frozen=True, slots=True)
class InferredLink:
    """A link that the machine proposes: `type` as written, `kind` normalised (both empty where none is given).

    `index` is the position in `inferred_links`, `confidence` 0–1 or None.
    """

    index: int
    target: str
    type: str
    kind: str
    confidence: float | None
    reason: str
    pointer: str


def hard_links(data: Mapping[str, object] | None) -> tuple[HardLink, ...]:
    """Every relation of a file, in the order in which it states them.

    Read from `relationships` (v7.1, v8) and, in files with a `classification`, from v1's lists at the top level.
    Items that name no pattern ({name, role}) are no relations.
    """
    if not isinstance(data, Mapping):
        return ()
    found: list[HardLink] = []
    related = data.get("relationships")
    if isinstance(related, Mapping):
        for key, items in related.items():
            found += _links(str(key), items, f"{RELATIONSHIPS}/{escaped(str(key))}")
    if "classification" in data:
        for key in _TOP_LEVEL:
            found += _links(key, data.get(key), f"/{key}")
    return tuple(found)


def inferred_links(data: Mapping[str, object] | None) -> tuple[InferredLink, ...]:
    """Every link that the machine proposes in a file; entries that name no target are left out."""
    garden = data.get("graph_garden") if isinstance(data, Mapping) else None
    items = garden.get("inferred_links") if isinstance(garden, Mapping) else None
    if not isinstance(items, list):
        return ()
    return tuple(link for index, item in enumerate(items) if (link := _inferred(index, item)) is not None)


def inferred_link(data: Mapping[str, object] | None, index: int) -> InferredLink | None:
    """The link at one position of `inferred_links`, or None where there is no such link."""
    return next((link for link in inferred_links(data) if link.index == index), None)


def target_of(item: object) -> str | None:
    """The target that a relation's item names: a bare string, or its `slug`, `id`, `typeid` or `target`."""
    if isinstance(item, str):
        return item.strip() or None
    if isinstance(item, Mapping):
        for key in _NAMING_KEYS:
            value = item.get(key)
            if isinstance(value, str) and value.strip():
                return value.strip()
    return None


def number(value: object) -> float | None:
    """A weight or confidence as a number; also where it was written in quotes. None for anything else."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
        return value
    return None


def escaped(key: str) -> str:
    """A key as a part of a JSON Pointer (RFC 6901)."""
    return key.replace("~", "~0").replace("/", "~1")


def _links(key: str, items: object, pointer: str) -> Iterator[HardLink]:
    kind = normalise(key)
    for index, item in enumerate(items if isinstance(items, list) else ()):
        target = target_of(item)
        if target is not None:
            weight = number(item.get("weight")) if isinstance(item, Mapping) else None
            yield HardLink(kind, target, weight, f"{pointer}/{index}")


def _inferred(index: int, item: object) -> InferredLink | None:
    named: Mapping[str, object] = item if isinstance(item, Mapping) else {}
    target = target_of(named.get("target")) or target_of(item)
    if target is None:
        return None
    word = named.get("type")
    reason = named.get("reason")
    return InferredLink(
        index=index,
        target=target,
        type=word if isinstance(word, str) else "",
        kind=normalise(word) if isinstance(word, str) else "",
        confidence=number(named.get("confidence")),
        reason=reason if isinstance(reason, str) else "",
        pointer=f"{INFERRED_LINKS}/{index}",
    )
