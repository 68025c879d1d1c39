"""Finds and reads the pattern files of a library; never writes, not even a time stamp where the system allows."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG
from typing import NamedTuple

from curator.library.disk.places import spelled_so

SUFFIXES = (".md", ".markdown")
_ENDINGS = tuple(suffix.encode() for suffix in SUFFIXES)
_NOATIME: int = getattr(os, "O_NOATIME", 0)
_BINARY: int = getattr(os, "O_BINARY", 0)


class Entry(NamedTuple):
    """One pattern file as the folder listing tells it.

    `path` is relative to the library's root and written with `/`; names that are not UTF-8 come with surrogates, as
    `os.fsdecode` gives them.  `mtime_ns` is in nanoseconds; `inode` is 0 where the platform does not list it.
    """

    path: str
    size: int
    mtime_ns: int
    inode: int


class Unlisted(NamedTuple):
    """A folder or file that could not be looked at, and the reason as one sentence."""

    path: str
    message: str


Row = tuple[bytes, int, int, int]
"""An entry in short: the path as the system writes it (`os.fsencode`), size, time and inode."""


def find(root: Path, unlisted: Callable[[Unlisted], None] | None = None) -> Iterator[Entry]:
    """Every pattern file below `root`, folder by folder in the order of names.

    Hidden folders and files are passed over (`.git`, `.curator`), and so are linked folders, which could lead round in
    circles or out of the library; a linked file counts as a file.  What cannot be listed is told to `unlisted`.
    """
    for path, size, mtime_ns, inode in listing(root, unlisted):
        yield Entry(os.fsdecode(path), size, mtime_ns, inode)


def listing(root: Path, unlisted: Callable[[Unlisted], None] | None = None) -> list[Row]:
    """The same files in short: what a library of thousands is compared with when it is opened again."""
    tell = unlisted or (lambda problem: None)
    rows: list[Row] = []
    pending = [b""]
    top = os.fsencode(root)
    while pending:
        prefix = pending.pop()
        folders: list[bytes] = []
        files: list[Row] = []
        try:
            with os.scandir(os.path.join(top, prefix)) as entries:  # noqa: PTH118 - a hot loop
                for entry in entries:
                    name = entry.name
                    if name.startswith(b"."):
                        continue
                    try:
                        if entry.is_dir(follow_symlinks=False):
                            folders.append(prefix + name + b"/")
                        elif name.endswith(b".md") or name.lower().endswith(_ENDINGS):
                            stat = entry.stat()
                            if S_ISREG(stat.st_mode):
                                files.append((prefix + name, stat.st_size, stat.st_mtime_ns, stat.st_ino))
                    except OSError as error:
                        path = os.fsdecode(prefix + name)
                        if not _broken_link(entry):
                            tell(Unlisted(path, f"The file cannot be looked at: {_reason(error)}."))
        except OSError as error:
            path = os.fsdecode(prefix).rstrip("/")
            tell(Unlisted(path, f"The folder cannot be listed: {_reason(error)}."))
        files.sort()
        folders.sort(reverse=True)
        rows += files
        pending += folders
    return rows


def _broken_link(entry: os.DirEntry[bytes]) -> bool:
    return entry.is_symlink() and not os.path.exists(entry.path)  # noqa: PTH110


def is_pattern_path(path: str) -> bool:
    """Whether `find` would list a file at this relative path: a pattern's suffix, and nothing hidden on the way."""
    return path.lower().endswith(SUFFIXES) and not any(part.startswith(".") for part in path.split("/"))


def stat(root: Path, path: str) -> Entry | None:
    """The file's entry as `find` would give it now; None when it is gone or no pattern file."""
    if not is_pattern_path(path):
        return None
    whole = root / path
    try:
        found = whole.stat()
    except (OSError, ValueError):
        return None
    if not whole.is_file() or not spelled_so(whole) or any(parent.is_symlink() for parent in _folders(root, path)):
        return None
    return Entry(path, found.st_size, found.st_mtime_ns, found.st_ino if os.name != "nt" else 0)


def read(root: Path, path: str) -> tuple[bytes, Entry]:
    """The file's bytes with the entry that they belong to.

    When the file changes while it is read, it is read again.  Raises OSError when it cannot be read.
    """
    handle = _open(os.path.join(os.fspath(root), path))  # noqa: PTH118 - a hot loop
    try:
        for _ in range(3):
            before = os.fstat(handle)
            raw = _read_all(handle, before.st_size)
            after = os.fstat(handle)
            if (
                (after.st_size, after.st_mtime_ns)
                == (before.st_size, before.st_mtime_ns)
                == (len(raw), before.st_mtime_ns)
            ):
                break
            os.lseek(handle, 0, os.SEEK_SET)
        return raw, Entry(path, len(raw), after.st_mtime_ns, after.st_ino if os.name != "nt" else 0)
    finally:
        os.close(handle)


def _open(path: str) -> int:
    flags = os.O_RDONLY | _BINARY
    if _NOATIME:
        with suppress(PermissionError):  # the kernel grants it to the file's owner only
            return os.open(path, flags | _NOATIME)
    return os.open(path, flags)


def _read_all(handle: int, size: int) -> bytes:
    parts = []
    while chunk := os.read(handle, max(size + 1, 4096)):
        parts.append(chunk)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _folders(root: Path, path: str) -> Iterator[Path]:
    folder = root
    for part in path.split("/")[:-1]:
        folder = folder / part
        yield folder


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
