"""Another slug for a pattern, everywhere: its file, its `slug`, and what other files say of it.

Relations, inferred links and hubs of the frontmatter in all their shapes, and links in bodies.  Decisions on inferred
links go along: they are written to the ledger once more under the new slug, by whoever made them, so that what was
decided is not asked again; the lines under the old slug stay, as the ledger's history does.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from curator.library.catalogue import Catalogue
from curator.library.disk.files import find
from curator.library.disk.files import read as read_file
from curator.library.disk.places import shown
from curator.library.editing.edits import BodyEdit, DecisionEdit, Edit, PatchEdit, RenameFile
from curator.library.editing.plans import Plan, Progress, unwatched
from curator.library.editing.session import Session
from curator.library.making.addresses import Moved, readdressed
from curator.library.making.naming import CannotMake, check_slug, holder
from curator.links.relations import escaped, hard_links, inferred_links
from curator.pattern import Pattern, UnsafeEdit
from curator.schema.fields import MISSING, value_at

_NAMING = ("slug", "id", "typeid", "target")
_HUBS = "/gravitational_hubs"


def rename_plan(
    session: Session, catalogue: Catalogue, path: str, new: str, progress: Progress = unwatched
) -> Plan | None:
    """What giving the pattern at `path` the slug `new` would do; None when `progress` said to stop.  Changes nothing.

    Raises CannotMake where the pattern cannot have that slug, and UnsafeEdit where its own file cannot be edited.
    """
    pattern = session.pattern(path)
    moved = moved_to(session, catalogue, path, new)
    owner = catalogue.by_slug(moved.old)
    leads_here = owner is None or owner.path == path or not session.exists(owner.path)
    edits: list[Edit] = []
    left_out: list[tuple[str, str]] = []
    for done, (other, total) in enumerate(mentioning(session, moved, only=None if leads_here else path)):
        if not progress(done, total):
            return None
        if other is None:
            continue
        try:
            edits += _edits(other, session.pattern(other), moved, session.exists, own=other == path)
        except UnsafeEdit as refusal:
            if other == path:
                raise
            left_out.append((other, str(refusal)))
    if not any(edit.path == path for edit in edits):
        edits += _edits(path, pattern, moved, session.exists, own=True)
    if moved.to != path:
        edits.append(RenameFile(path, moved.to))
    if leads_here:
        edits += _decisions(session, catalogue, moved)
    return Plan(f"Rename {moved.old} to {moved.new}", tuple(edits), tuple(left_out))


def moved_to(session: Session, catalogue: Catalogue, path: str, new: str) -> Moved:
    """Where a pattern goes by a new slug.  Raises CannotMake where it cannot have it."""
    check_slug(new)
    pure = PurePosixPath(path)
    stated = (session.pattern(path).data or {}).get("slug")
    old = stated if isinstance(stated, str) and stated else pure.stem
    to = str(pure.with_name(new + pure.suffix))
    if old == new and to == path:
        raise CannotMake(f"The slug is “{new}” already; nothing was changed.")
    other = holder(session, catalogue, new, "" if str(pure.parent) == "." else str(pure.parent))
    if other not in (None, path, to) or (other == to and to.casefold() != path.casefold()):
        raise CannotMake(f"The slug “{new}” is that of {shown(other or '')} already; choose another one.")
    return Moved(old, new, path, to)


def slug_at(catalogue: Catalogue, slug: str) -> str:
    """The path of the pattern that a slug names.  Raises CannotMake where there is none."""
    row = catalogue.by_slug(slug)
    if row is None:
        raise CannotMake(f"The library has no pattern {shown(slug)}; nothing was changed.")
    return row.path


def mentioning(session: Session, moved: Moved, only: str | None) -> Iterator[tuple[str | None, int]]:
    """The files that may name the pattern, with how many there are to look through; None for each that does not."""
    unsaved = set(session.changed())
    if only is not None:
        yield only, 1
        return
    paths = dict.fromkeys((*(entry.path for entry in find(session.root)), *sorted(unsaved)))
    names = {re.escape(os.fsencode(name)) for name in (moved.old, PurePosixPath(moved.path).stem)}
    spoken = b"|".join(name.replace(rb"\-", b"[- ]") for name in names)
    mention = re.compile(spoken, re.IGNORECASE)
    for path in paths:
        try:
            raw = session.pattern(path).to_bytes() if path in unsaved else read_file(session.root, path)[0]
        except (OSError, UnsafeEdit):
            raw = b""
        yield (path if mention.search(raw) else None), len(paths)


def _edits(path: str, pattern: Pattern, moved: Moved, exists: Callable[[str], bool], *, own: bool) -> Iterator[Edit]:
    """What has to be changed in one file."""
    data = pattern.data
    stated = pattern.frontmatter
    if data is None and stated is not None and (own or moved.old in stated):
        raise UnsafeEdit(f"The frontmatter of {shown(path)} cannot be read ({pattern.failure}): mend that first.")
    operations = [{"op": "replace", "path": pointer, "value": moved.new} for pointer in references(data, moved.old)]
    if own and data is not None and "slug" in data:
        operations.insert(0, {"op": "replace", "path": "/slug", "value": moved.new})
    if operations:
        yield PatchEdit(path, operations)
    body = readdressed(pattern.body, path, moved, exists)
    if body != pattern.body:
        yield BodyEdit(path, body)


def references(data: Mapping[Any, Any] | None, slug: str) -> Iterator[str]:
    """The pointers of all values of a frontmatter that name the pattern with a slug."""
    if data is None:
        return
    hard = (link.pointer for link in hard_links(data))
    machine = (link.pointer for link in inferred_links(data))
    for pointer in dict.fromkeys((*hard, *machine)):
        yield from _naming(value_at(data, pointer), pointer, slug)
    hubs = data.get(_HUBS[1:])
    for number, hub in enumerate(hubs if isinstance(hubs, list) else ()):
        if isinstance(hub, Mapping) and hub.get("hub_id") == slug:
            yield f"{_HUBS}/{number}/hub_id"


def _naming(item: object, pointer: str, slug: str) -> Iterator[str]:
    if isinstance(item, str) and item.strip() == slug:
        yield pointer
    elif isinstance(item, Mapping):
        for key in _NAMING:
            value = item.get(key, MISSING)
            if isinstance(value, str | Mapping):
                yield from _naming(value, f"{pointer}/{escaped(key)}", slug)


def _decisions(session: Session, catalogue: Catalogue, moved: Moved) -> Iterator[DecisionEdit]:
    """What was decided about links from and to the pattern, said again of its new slug."""
    for (source, kind, target), made in session.decisions().items():
        if moved.old not in (source, target):
            continue
        row = catalogue.by_slug(source)
        at = moved.path if source == moved.old else row.path if row is not None else moved.path
        yield DecisionEdit(
            moved.to if at == moved.path else at,
            moved.new if source == moved.old else source,
            kind,
            moved.new if target == moved.old else target,
            made.decision,
            made.as_kind,
            made.confidence,
            made.evidence,
            made.note,
            made.author,
        )
