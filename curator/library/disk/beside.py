"""Files beside a pattern while it is saved: written in full before they take its place, and swept up after a crash.

Their names begin with a dot, so that no list shows them, and tell whose they are: a process that has ended needs none.
"""

import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

TEMPORARY = ".curator-save-"  # how the names of files in the making begin; nothing else in a library is called so
PARKED = ".curator-move-"  # … and of files that are between two names
_STALE = 60.0  # seconds after which a dead process's file in the making is litter


def write_beside(target: Path, raw: bytes, status: os.stat_result | None) -> Path:
    """A finished file beside `target` with its mode and owner; leaves nothing when it fails."""
    temporary = target.with_name(f"{TEMPORARY}{_mark()}")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    mode = 0o666 if status is None else 0o600
    descriptor = os.open(temporary, flags, mode)
    try:
        try:
            view = memoryview(raw)
            while view:
                view = view[os.write(descriptor, view) :]
            if status is not None:
                _take_on(descriptor, temporary, target, status)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def parking(file: Path) -> Path:
    """Where a file may stand while it is between two names; `put_back` can tell from it what it was called."""
    return file.with_name(f"{PARKED}{_mark()}-{file.name}")


def put_back(folder: Path) -> None:
    """Give files their names back that processes which died while renaming had between two names."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(PARKED) and not _alive(entry.name):
                name = entry.name.removeprefix(PARKED).split("-", 2)[-1]
                file = folder / name
                with contextlib.suppress(OSError):
                    if os.path.lexists(file):  # the new name stands, where case is ignored: it was done but for this
                        Path(entry.path).unlink()
                    else:
                        Path(entry.path).rename(file)


def sweep(folder: Path, now: float) -> int:
    """Delete what processes that died while saving left in a folder, and say how many files that were.

    `now` is in seconds since 1970.  Files of running processes, and young ones, are left alone.
    """
    put_back(folder)
    swept = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith(TEMPORARY) or _alive(entry.name):
                continue
            with contextlib.suppress(OSError):
                if now - entry.stat().st_mtime > _STALE:
                    Path(entry.path).unlink()
                    swept += 1
    return swept


def sync_folder(folder: Path) -> None:
    """Force a folder's entries to disk, where the platform can do that."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network disks know no such thing
            raise
    finally:
        os.close(descriptor)


def _take_on(descriptor: int, temporary: Path, target: Path, status: os.stat_result) -> None:
    """Give the new file the old one's owner, attributes and mode, as far as the platform lets us."""
    if hasattr(os, "fchown"):
        made = os.fstat(descriptor)
        if (made.st_uid, made.st_gid) != (status.st_uid, status.st_gid):
            with contextlib.suppress(OSError):  # only the administrator may give files away
                os.fchown(descriptor, status.st_uid, status.st_gid)
    if hasattr(os, "listxattr"):
        with contextlib.suppress(OSError):
            for attribute in os.listxattr(target):
                with contextlib.suppress(OSError):
                    os.setxattr(descriptor, attribute, os.getxattr(target, attribute))
    temporary.chmod(stat.S_IMODE(status.st_mode))


def _mark() -> str:
    """What tells this process's files from others'."""
    return f"{os.getpid()}-{secrets.token_hex(4)}"


def _alive(name: str) -> bool:
    """Whether the process that a file in the making is named after still runs."""
    number = name.removeprefix(TEMPORARY).removeprefix(PARKED).split("-")[0]
    if not number.isdigit():
        return False
    if os.name == "nt":  # asking would end the process there; age alone decides
        return int(number) == os.getpid()
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
