"""The state of every inferred link, and a decision on one as a JSON Patch (RFC 6902).

Group 5 (`relationships`) is what people decided, group 6 (`graph_garden`) what the machine proposed: accepting adds
to the former and leaves the latter as it is; rejecting takes the entry out of the latter.

The functions that make patches read plain data and change nothing. An empty patch means that there is nothing to do.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from curator.links.kinds import KINDS, normalise
from curator.links.kinds import kind as kind_called
from curator.links.relations import RELATIONSHIPS, HardLink, InferredLink, escaped, hard_links, inferred_links

STATES: Final = ("accepted", "reclassified", "rejected", "deferred", "dangling", "pending")

Operation = dict[str, Any]
"""One operation of a JSON Patch: {"op", "path"} and, where the operation has one, "value"."""


class CannotDecide(ValueError):
    """The decision cannot be written; the message is one sentence for the curator, and nothing was changed."""


def as_written(target: str) -> str:
    """A target that needs no translation: the resolver of libraries that name every target by its slug."""
    return target


def state_of(
    link: InferredLink,
    hard: Iterable[HardLink],
    exists: Callable[[str], bool],
    decided: str | None = None,
    resolve: Callable[[str], str] = as_written,
) -> str:
    """The state of a link, by the first rule that holds.

    accepted: its target stands in `hard` (the same file's relations) under its kind; reclassified: under another;
    rejected and deferred: `decided` says so (what the ledger remembers of this source, kind and target);
    dangling: no pattern of that slug `exists`; else pending. `resolve` turns a target as written, for example a
    TypeID, into a slug.
    """
    slug = resolve(link.target)
    kinds = {relation.kind for relation in hard if resolve(relation.target) == slug}
    if kinds:
        return "accepted" if link.kind in kinds else "reclassified"
    if decided in ("rejected", "deferred"):
        return decided
    return "pending" if exists(slug) else "dangling"


def accept(
    data: Mapping[str, object],
    link: InferredLink,
    kind: str | None = None,
    *,
    slug: str | None = None,
    typeid: str | None = None,
) -> list[Operation]:
    """The patch that accepts a link, as its own kind or as `kind`, with its confidence as the weight.

    `slug` and `typeid` are the target's, where the caller knows them: for links that name their target by TypeID, and
    for files whose items state it. Raises CannotDecide for a link of no known kind unless `kind` is given.
    """
    return relate(data, slug or link.target, kind or link.kind, link.confidence, typeid=typeid)


def reject(data: Mapping[str, object], link: InferredLink) -> list[Operation]:
    """The patch that takes a link's entry out of group 6, found again by what it says if others moved it.

    Raises CannotDecide when the entry stands there no more.
    """
    same = [other for other in inferred_links(data) if (other.target, other.type) == (link.target, link.type)]
    found = next((other for other in same if other == link), same[0] if same else None)
    if found is None:
        raise CannotDecide(f"The inferred link to {link.target} is no longer in the file; nothing was changed.")
    return [{"op": "remove", "path": found.pointer}]


def inverse(
    data: Mapping[str, object], source: str, kind: str, weight: float | None, *, typeid: str | None = None
) -> list[Operation]:
    """The patch that states, in the target's file (`data`), the inverse of a relation of `kind` from `source`.

    Empty for kinds without an inverse, and where the file states it already.
    """
    known = kind_called(kind)
    if known is None or known.inverse is None:
        return []
    return relate(data, source, known.inverse, weight, typeid=typeid)


def relate(
    data: Mapping[str, object], target: str, kind: str, weight: float | None, *, typeid: str | None = None
) -> list[Operation]:
    """The patch that adds a relation to a file, as an item shaped like its neighbours.

    Empty where the relation stands there already. Raises CannotDecide where `kind` is none of the seven, or where
    something other than a list stands in its place.
    """
    known = kind_called(kind)
    if known is None:
        said = f"“{kind}” is not a kind of relation" if kind else "The link has no kind"
        names = ", ".join(each.label for each in KINDS)
        raise CannotDecide(f"{said}; nothing was changed: choose one of {names}.")
    if any(link.kind == known.id and link.target in (target, typeid) for link in hard_links(data)):
        return []
    related = data.get("relationships")
    if related is None and "classification" in data:  # v1 keeps its lists at the top level
        return _add(data, "", known.id, list(_top_level(data)), target, weight, typeid)
    if related is None:
        item = _shaped([], target, weight, typeid)
        op = "replace" if "relationships" in data else "add"
        return [{"op": op, "path": RELATIONSHIPS, "value": {known.id: [item]}}]
    if not isinstance(related, Mapping):
        raise CannotDecide("The file's relationships are not laid out by kind; nothing was changed: mend them first.")
    return _add(related, RELATIONSHIPS, known.id, list(related.values()), target, weight, typeid)


def _add(
    lists: Mapping[str, object],
    at: str,
    kind: str,
    others: list[object],
    target: str,
    weight: float | None,
    typeid: str | None,
) -> list[Operation]:
    same = [str(key) for key in lists if normalise(str(key)) == kind]
    key = kind if kind in same or not same else same[0]
    items = lists.get(key)
    pointer = f"{at}/{escaped(key)}"
    if items is not None and not isinstance(items, list):
        raise CannotDecide(f"What stands under {key} is not a list; nothing was changed: mend it first.")
    item = _shaped(_siblings(items or [], others), target, weight, typeid)
    if items is None:
        return [{"op": "replace" if key in lists else "add", "path": pointer, "value": [item]}]
    return [{"op": "add", "path": f"{pointer}/-", "value": item}]


def _top_level(data: Mapping[str, object]) -> Iterable[object]:
    return (data.get(name) for name in (*(each.id for each in KINDS), "related"))


def _siblings(items: list[object], others: list[object]) -> list[object]:
    """The items whose shape a new one should take: those of its own list, else of the file's other lists.

    Of other lists, items that can carry a weight are preferred to bare words.
    """
    if items:
        return items
    elsewhere = [item for each in others if isinstance(each, list) for item in each]
    return [item for item in elsewhere if isinstance(item, Mapping)] or elsewhere


def _shaped(siblings: list[object], slug: str, weight: float | None, typeid: str | None) -> object:
    """A new item with the keys that most siblings have, in their order.

    What only a person can say (a description) is left out; the keys that name the target and its weight are always
    there, unless the siblings are bare words.
    """
    shapes = Counter(_shape(sibling) for sibling in siblings)
    usual = shapes.most_common(1)[0][0] if shapes else ()
    model = next((sibling for sibling in reversed(siblings) if _shape(sibling) == usual), {})
    if isinstance(model, str):
        return typeid if typeid and model.startswith("pat_") else slug
    known: dict[str, object] = {"slug": slug, "source": "curated"}
    if weight is not None:
        known["weight"] = weight
    if typeid is not None:
        known["typeid"] = typeid
    shape = model if isinstance(model, Mapping) else {}
    named = shape.get("id")
    if isinstance(named, str):
        by_typeid = named.startswith("pat_")
        known |= {"id": typeid} if by_typeid and typeid else {} if by_typeid else {"id": slug}
    item = {str(key): known[str(key)] for key in shape if str(key) in known}
    if not item.keys() & {"slug", "id", "typeid"}:
        item = {"slug": slug} | item
    if weight is not None:
        item.setdefault("weight", weight)
    return item


def _shape(item: object) -> tuple[str, ...] | str:
    return tuple(map(str, item)) if isinstance(item, Mapping) else "word"
