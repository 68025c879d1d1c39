"""The indexes that the platform's cache folder holds: how large they are, and which of them go.

An index holds nothing that its library's files do not, so any of them can be deleted; the next opening reads the
library anew, which takes seconds.
"""

import os
import shutil
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from curator.library.index.store import caches_in


@dataclass(frozen=True, slots=True)
class Cached:
    """What is remembered of one library: its folder in the cache, its size in bytes, when it was last used (s)."""

    folder: Path
    size: int
    used: float


def cached(cache: Path | None = None) -> tuple[Cached, ...]:
    """What is remembered of every library, the last used first; `cache` stands in for the platform's cache folder."""
    try:
        folders = [Path(entry) for entry in os.scandir(caches_in(cache)) if entry.is_dir(follow_symlinks=False)]
    except OSError:
        return ()
    return tuple(sorted(map(_measured, folders), key=lambda each: each.used, reverse=True))


def clear(keep: Collection[Path] = (), cache: Path | None = None) -> int:
    """Delete what is remembered of every library but those whose folders are to be kept; the bytes that were freed."""
    return _delete([each for each in cached(cache) if each.folder not in keep])


def prune(most: int, keep: Collection[Path] = (), cache: Path | None = None) -> int:
    """Delete what was not used for longest until no more than `most` bytes are held; the bytes that were freed.

    Folders to be kept count, and stay even where they alone are more.
    """
    held = cached(cache)
    room = most - sum(each.size for each in held if each.folder in keep)
    gone = []
    for each in held:
        if each.folder in keep:
            continue
        room -= each.size
        if room < 0:
            gone.append(each)
    return _delete(gone)


def _measured(folder: Path) -> Cached:
    size, used = 0, 0.0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                stat = os.stat(os.path.join(place, name), follow_symlinks=False)  # noqa: PTH116, PTH118 - many files
            except OSError:
                continue
            size += stat.st_size
            used = max(used, stat.st_mtime)
    return Cached(folder, size, used)


def _delete(those: list[Cached]) -> int:
    for each in those:
        shutil.rmtree(each.folder, ignore_errors=True)  # where another program has it open, it is left as it is
    return sum(each.size - _measured(each.folder).size for each in those)
