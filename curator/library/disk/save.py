"""Writing one file so that nothing can be lost by it.

The new bytes are written to a file beside the old one, forced to disk, and put in its place in one step; a reader sees
the old file or the new one, never half of either.  Nothing is written when the file is not as it was when it was read:
the check compares bytes and never renews what it compares with.
"""

import contextlib
import errno
import os
import secrets
import stat
from dataclasses import dataclass
from pathlib import Path

from curator.library.disk import files
from curator.library.disk.delta import digest
from curator.library.disk.places import check_spelling, new_place, place, shown
from curator.library.disk.refusals import Changed, NotVerified, ReadOnly, SaveRefused, Vanished, refusal
from curator.library.disk.swap import swap

TEMPORARY = ".curator-save-"  # how the names of files in the making begin; nothing else in a library is called so
_STALE = 60.0  # seconds after which a dead process's file in the making is litter


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file was when it was read: its bytes' digest, and what tells without reading that it may have changed."""

    digest: str
    size: int
    mtime_ns: int
    inode: int


def read(root: Path, path: str) -> tuple[bytes, Fingerprint] | None:
    """The bytes of a file and their fingerprint, None when there is no such file.

    Raises SaveRefused (OutsideLibrary, ReadOnly) when the file may not be read.
    """
    target = place(root, path)
    try:
        return _read(target)
    except OSError as error:
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            return None
        reason = (error.strerror or "an unknown fault").lower()
        raise SaveRefused(f"{shown(path)} cannot be read ({reason}).") from error


def save(
    root: Path, path: str, raw: bytes, expected: Fingerprint | None, *, like: str | None = None, sync: bool = True
) -> Fingerprint:
    """Write `raw` as the file at `path`, and return what it is now.

    `expected` is what the file was when it was read, None for a file that is to be created; `like` names a file whose
    mode a created one takes.  Folders that a new file needs are made.  With `sync` False it is the caller who forces
    the folder to disk (`sync_folder`).  Raises a SaveRefused; then the file is unharmed and nothing is left beside it.
    """
    name = shown(path)
    try:
        if expected is None:
            target = new_place(root, path)
            _make_folders(root, target.parent)
            status = _status(place(root, like)) if like else None
        else:
            target = place(root, path)
            check_spelling(target, path)
            _check(target, expected, name)
            if not os.access(target, os.W_OK):  # replacing would get around the file's own protection
                raise ReadOnly(f"{name} is write-protected: the file is unharmed and your edit is kept.")
            status = target.stat()
        temporary = _write_beside(target, raw, status)
        try:
            _, written = _read(temporary)
            if expected is None:
                _put_new(temporary, target, name)
            else:
                _check(target, expected, name)
                _put_over(temporary, target, raw, expected, name)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink()
        if sync:
            sync_folder(target.parent)
        found, fingerprint = _read(target)
    except OSError as error:
        raise refusal(error, name) from error
    if found != raw:
        if fingerprint.inode != written.inode:
            raise Changed(f"{name} was replaced by another program right after it was saved; your edit is kept.")
        raise NotVerified(f"{name} was written but reads back differently: check the disk; your edit is kept.")
    return fingerprint


def remove(root: Path, path: str, expected: Fingerprint) -> None:
    """Delete a file that is still as it was when it was read; a link is deleted, not what it leads to.

    Raises a SaveRefused; a file that is gone already is what was asked for.
    """
    target = place(root, path)
    name = shown(path)
    try:
        check_spelling(target, path)
        if _status(target) is None:
            return
        _check(target, expected, name)
        here = Path(os.path.realpath(root), *Path(path).parent.parts) / Path(path).name
        here.unlink()
        sync_folder(here.parent)
    except OSError as error:
        raise refusal(error, name) from error


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


def sweep(folder: Path, now: float) -> int:
    """Delete what processes that died while saving left in a folder, and say how many files that were.

    `now` is in seconds since 1970.  Files of running processes, and young ones, are left alone.
    """
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


def _read(target: Path) -> tuple[bytes, Fingerprint]:
    raw, entry = files.read(target.parent, target.name)
    return raw, Fingerprint(digest(raw) or "", entry.size, entry.mtime_ns, entry.inode)


def _check(target: Path, expected: Fingerprint, name: str) -> None:
    """Raises Changed or Vanished unless the file holds the bytes that were read."""
    try:
        raw, _ = _read(target)
    except (FileNotFoundError, NotADirectoryError) as error:
        if target.parent.is_dir():
            raise Vanished(
                f"{name} was deleted or moved by another program: nothing was written and your edit is kept."
            ) from error
        raise Vanished(f"The folder of {name} is gone: nothing was written and your edit is kept.") from error
    if digest(raw) != expected.digest:
        raise Changed(f"{name} was changed by another program: it was not overwritten and your edit is kept.")


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


def _write_beside(target: Path, raw: bytes, status: os.stat_result | None) -> Path:
    """A finished file beside `target` with its mode and owner; leaves nothing when it fails."""
    temporary = target.with_name(f"{TEMPORARY}{os.getpid()}-{secrets.token_hex(4)}")
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


def _put_over(temporary: Path, target: Path, raw: bytes, expected: Fingerprint, name: str) -> None:
    """Replace a file that was just looked at, so that nothing is lost if it changed in the moment since."""
    if not swap(temporary, target):
        temporary.replace(target)
        return
    replaced, _ = _read(temporary)
    if digest(replaced) == expected.digest:
        return
    seen = {raw}
    while replaced not in seen:  # what came out last goes back in, in case they write on while we do
        seen.add(replaced)
        swap(temporary, target)
        replaced, _ = _read(temporary)
    raise Changed(f"{name} was changed by another program: it was not overwritten and your edit is kept.")


def _put_new(temporary: Path, target: Path, name: str) -> None:
    """Put a file where none stands, failing when one has come to stand there meanwhile."""
    try:
        os.link(temporary, target)
    except FileExistsError as error:
        raise Changed(f"{name} was created by another program meanwhile: it was not overwritten.") from error
    except OSError:  # a disk without hard links
        if target.exists():
            raise Changed(f"{name} was created by another program meanwhile: it was not overwritten.") from None
        temporary.replace(target)


def _make_folders(root: Path, folder: Path) -> None:
    """Make the folders that a new file needs, but never the library itself."""
    if folder.is_dir():
        return
    if not root.is_dir():
        raise Vanished("The library's folder is gone: nothing was written and your edit is kept.")
    missing = [folder, *folder.parents]
    made = [each for each in missing if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for each in made:
        sync_folder(each.parent)


def _alive(name: str) -> bool:
    """Whether the process that a file in the making is named after still runs."""
    number = name.removeprefix(TEMPORARY).split("-")[0]
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
