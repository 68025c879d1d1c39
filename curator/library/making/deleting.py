"""A pattern taken away, with a look at who names it, and without leaving them to name nobody if that is wanted."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import DeleteFile, Edit, PatchEdit
from curator.library.editing.plans import Plan, Progress, unwatched
from curator.library.editing.session import Session
from curator.library.making.addresses import Moved, readdressed
from curator.library.making.renaming import mentioning, references
from curator.pattern import Pattern


@dataclass(frozen=True)
class Mentions:
    """Who names a pattern: by path, how many relations, inferred links and hubs, and whether a text links to it."""

    path: str
    items: int
    in_text: bool


def delete_plan(
    session: Session, catalogue: Catalogue, path: str, references_too: bool, progress: Progress = unwatched
) -> tuple[Plan, tuple[Mentions, ...]] | None:
    """What deleting a pattern would do, and who names it; None when `progress` said to stop.  Changes nothing.

    With `references_too` the relations, inferred links and hubs that name it go as well; links in texts are left to
    the curator, because sentences are made of them.  Raises UnsafeEdit where there is no such file.
    """
    pattern = session.pattern(path)
    slug = slug_at_path(pattern, path)
    owner = catalogue.by_slug(slug)
    leads_here = owner is None or owner.path == path
    moved = Moved(slug, f"{slug}-", path, f"{path}-")
    edits: list[Edit] = []
    left_out: list[tuple[str, str]] = []
    found: list[Mentions] = []
    for done, (other, total) in enumerate(mentioning(session, moved, only=None if leads_here else path)):
        if not progress(done, total):
            return None
        if other is None or other == path:
            continue
        here = session.pattern(other)
        stated = list(references(here.data, slug))
        in_text = readdressed(here.body, other, moved, session.exists) != here.body
        if not stated and not in_text:
            continue
        found.append(Mentions(other, len(stated), in_text))
        if references_too:
            if stated:
                edits.append(PatchEdit(other, list(_removals(stated))))
            if in_text:
                left_out.append((other, "Its text links to the pattern; mend the sentence by hand."))
    edits.append(DeleteFile(path))
    return Plan(f"Delete {slug}", tuple(edits), tuple(left_out)), tuple(found)


def slug_at_path(pattern: Pattern, path: str) -> str:
    """The slug that a pattern states, or its file's name."""
    stated = (pattern.data or {}).get("slug")
    return stated if isinstance(stated, str) and stated else PurePosixPath(path).stem


def _removals(stated: list[str]) -> Iterator[dict[str, Any]]:
    """The operations that take out the items that the pointers are of, the last of a list first."""
    items: dict[str, set[int]] = {}
    for pointer in stated:
        parts = pointer.split("/")
        at = max(number for number, part in enumerate(parts) if part.isdecimal())
        items.setdefault("/".join(parts[:at]), set()).add(int(parts[at]))
    for parent, numbers in items.items():
        for number in sorted(numbers, reverse=True):
            yield {"op": "remove", "path": f"{parent}/{number}"}
