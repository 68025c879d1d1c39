"""A relation that people state, changed or taken out, as a JSON Patch (RFC 6902) that moves as little as it can.

`review.relate` adds one. Here one that stands becomes another kind (its item moves with all it carries, comments
included), has another weight, or goes. The functions read plain data and change nothing.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from curator.links.kinds import kind as kind_called
from curator.links.kinds import normalise
from curator.links.relations import HardLink, escaped, hard_links
from curator.links.review import CannotDecide, Operation


def relation(data: Mapping[str, object], kind: str, names: Iterable[str]) -> HardLink | None:
    """The relation of a kind to the pattern that goes by one of these names (slug, TypeID), or None."""
    wanted = {name for name in names if name}
    return next((link for link in hard_links(data) if link.kind == normalise(kind) and link.target in wanted), None)


def restate(data: Mapping[str, object], link: HardLink, kind: str = "", weight: float | None = None) -> list[Operation]:
    """The patch that makes a relation one of another kind, of another weight, or both; what is not given stays.

    An item that was a bare word becomes one that can carry a weight. Raises CannotDecide for a kind that is none of the
    seven.
    """
    known = kind_called(kind or link.kind)
    if known is None and kind:
        raise CannotDecide(f"“{kind}” is not a kind of relation; nothing was changed.")
    if known is None or known.id == link.kind:
        return _reweighed(data, link, link.pointer, weight)
    if any(other.kind == known.id and other.target == link.target for other in hard_links(data)):
        return unrelate(link)
    place = link.pointer.rpartition("/")[0].rpartition("/")[0]
    lists = _at(data, place)
    key = next((str(name) for name in lists if normalise(str(name)) == known.id), known.id)
    pointer = f"{place}/{escaped(key)}"
    items = lists.get(key)
    if items is not None and not isinstance(items, list):
        raise CannotDecide(f"What stands under {key} is not a list; nothing was changed: mend it first.")
    if items is None:
        operations: list[Operation] = [
            {"op": "replace" if key in lists else "add", "path": pointer, "value": [_at(data, link.pointer)]},
            {"op": "remove", "path": link.pointer},
        ]
    else:
        operations = [{"op": "move", "from": link.pointer, "path": f"{pointer}/-"}]
    return operations + _reweighed(data, link, f"{pointer}/{len(items or ())}", weight)


def unrelate(link: HardLink) -> list[Operation]:
    """The patch that takes a relation out."""
    return [{"op": "remove", "path": link.pointer}]


def _reweighed(data: Mapping[str, object], link: HardLink, pointer: str, weight: float | None) -> list[Operation]:
    """The operations that give the item, which stands at `pointer` by now, a weight."""
    item = _at(data, link.pointer)
    if weight is None or weight == link.weight:
        return []
    if isinstance(item, Mapping):
        return [{"op": "replace" if "weight" in item else "add", "path": f"{pointer}/weight", "value": weight}]
    key = "id" if link.target.startswith("pat_") else "slug"
    return [{"op": "replace", "path": pointer, "value": {key: link.target, "weight": weight}}]


def _at(data: Any, pointer: str) -> Any:
    for part in pointer.split("/")[1:]:
        key = part.replace("~1", "/").replace("~0", "~")
        data = data[int(key)] if isinstance(data, list) else data[key]
    return data
