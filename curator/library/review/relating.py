"""What a curator states about two patterns by hand, as edits of one undoable step: a relation added, changed, removed.

    edits = stating(end, other, "enables", 0.7, inverse=True)
    session.apply(edits, "Link …")

The graph asks for these. A symmetric relation that both files state is one line there, and is changed in both.
"""

from collections.abc import Callable, Sequence

from curator.library.editing.edits import Edit, PatchEdit
from curator.library.review.deciding import End
from curator.links.kinds import kind as kind_called
from curator.links.relating import relation, restate, unrelate
from curator.links.relations import HardLink
from curator.links.review import CannotDecide, Operation, inverse, relate

Change = Callable[[End, HardLink], list[Operation]]


def stating(source: End, target: End, kind: str, weight: float | None, *, inverse_too: bool = False) -> list[Edit]:
    """Adds a relation to the source's file, in the shape of its items; with `inverse_too`, its inverse to the target's.

    `target.path` is "" for a name without a pattern. Raises CannotDecide where it stands already.
    """
    edits = _patch(source.path, relate(source.data, target.slug, kind, weight, typeid=target.id or None))
    if not edits:
        raise CannotDecide(f"{source.slug} states this relation to {target.slug} already; nothing was changed.")
    if inverse_too and target.path and target.path != source.path:
        edits += _patch(target.path, inverse(target.data, source.slug, kind, weight, typeid=source.id or None))
    return edits


def changing(source: End, target: End, kind: str, other: str = "", weight: float | None = None) -> list[Edit]:
    """Makes a relation one of another kind, of another weight, or both; what is not given stays.

    Where the target states it too (a symmetric relation), that becomes the inverse of the new kind.
    """

    def changed(end: End, link: HardLink) -> list[Operation]:
        if end is source or not other:
            return restate(end.data, link, other, weight)
        known = kind_called(other)
        return restate(end.data, link, known.inverse, weight) if known and known.inverse else unrelate(link)

    return _changed(source, target, kind, changed)


def removing(source: End, target: End, kind: str) -> list[Edit]:
    """Takes a relation out."""
    return _changed(source, target, kind, lambda _end, link: unrelate(link))


def _changed(source: End, target: End, kind: str, change: Change) -> list[Edit]:
    known = kind_called(kind)
    both = known is not None and known.symmetric and target.path not in ("", source.path)
    edits: list[Edit] = []
    found = False
    for end, other in ((source, target), (target, source))[: 2 if both else 1]:
        link = relation(end.data, kind, (other.slug, other.id))
        if link is not None:
            found = True
            edits += _patch(end.path, change(end, link))
    if not found:
        raise CannotDecide(f"This relation of {source.slug} to {target.slug} is not in the file any more.")
    return edits


def _patch(path: str, operations: Sequence[Operation]) -> list[Edit]:
    return [PatchEdit(path, operations)] if operations else []
