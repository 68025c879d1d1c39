"""Files that somebody renamed outside: which file of before is which of now, and what was unsaved in it goes along.

A file is the same under another name when it has its inode, size and time (`ScanReport.moved`), else when one of those
that came or changed has exactly its bytes, else when one of them has its `id`.
"""

import contextlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from curator.library.catalogue import Catalogue
from curator.library.disk.files import stat
from curator.library.editing.edits import BytesEdit
from curator.library.editing.session import Session
from curator.library.index.scan import Moved
from curator.pattern import Pattern, UnsafeEdit

_LABEL = "Renamed on disk"


@dataclass(frozen=True, slots=True)
class Known:
    """A file that somebody has in hand, or edited, as it was last on disk; None and "" where that is not known."""

    path: str
    saved: bytes | None
    identity: str


def known(session: Session, catalogue: Catalogue, paths: Iterable[str]) -> tuple[Known, ...]:
    """What is to be known of files before session and catalogue take up what happened to them."""
    found = []
    for path in dict.fromkeys(paths):
        pattern, summary = _saved(session, path), catalogue.summary(path)
        identity = summary.id if summary else (pattern.data or {}).get("id") if pattern else None
        found.append(Known(path, pattern.to_bytes() if pattern else None, str(identity or "")))
    return tuple(found)


def gone(session: Session, files: Iterable[Known]) -> tuple[Known, ...]:
    """Those of the files that are not where they were."""
    return tuple(each for each in files if stat(session.root, each.path) is None)


def moves(
    session: Session, catalogue: Catalogue, lost: Iterable[Known], moved: Iterable[Moved], paths: Iterable[str]
) -> dict[str, str]:
    """Where files are now, by where they were: those that only `moved`, and those of `lost` that can be told.

    `paths` are the files that came or changed, as far as they are there.  One that is back stands under its own name.
    """
    known = {each.old: each.new for each in moved}
    new_files = {path for path in paths if stat(session.root, path) is not None}
    for each in lost:
        if each.path in known:
            continue
        new = each.path if each.path in new_files else None
        new = new or _by_bytes(session, each, new_files) or _by_identity(catalogue, each, new_files)
        if new is not None:
            known[each.path] = new
            new_files.discard(new)
    return known


def carry(session: Session, lost: Sequence[Known], known: Mapping[str, str]) -> tuple[str, ...]:
    """Make unsaved edits of files that moved also those of the files under their new names; says of which it did.

    Only where the file under the new name is as the edits found it; what else is gone or changed is left to `reload`.
    The old names are to be let go of then, by `let_go`.
    """
    carried = []
    for each in lost:
        new = known.get(each.path, each.path)
        if new == each.path or each.path not in session.changed():
            continue
        with contextlib.suppress(UnsafeEdit):
            if each.saved is None or session.saved(new).to_bytes() != each.saved:
                continue
            ours = session.pattern(each.path).to_bytes()
            if ours != each.saved:
                session.apply([BytesEdit(new, ours)], _LABEL)
            carried.append(each.path)
    return tuple(carried)


def let_go(session: Session, carried: Collection[str]) -> None:
    """Take up that files are gone whose edits were carried on under other names: there is nothing to ask."""
    session.reload(sorted(carried))
    for conflict in session.conflicts():
        if conflict.path in carried:
            with contextlib.suppress(UnsafeEdit):
                session.resolve(conflict.path, {clash.where: "theirs" for clash in conflict.conflicts})


def _saved(session: Session, path: str) -> Pattern | None:
    try:
        return session.saved(path)
    except UnsafeEdit:
        return None


def _by_bytes(session: Session, lost: Known, came: Iterable[str]) -> str | None:
    if not lost.saved:
        return None
    found = [path for path in came if _is(session, path, lost.saved)]
    return found[0] if len(found) == 1 else None


def _is(session: Session, path: str, raw: bytes) -> bool:
    file = session.root / path
    try:
        return file.stat().st_size == len(raw) and file.read_bytes() == raw
    except OSError:
        return False


def _by_identity(catalogue: Catalogue, lost: Known, came: set[str]) -> str | None:
    row = catalogue.by_slug(lost.identity) if lost.identity else None
    return row.path if row is not None and row.path in came else None
