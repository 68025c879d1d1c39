"""Writing one file so that nothing can be lost by it.

The new bytes are written to a file beside the old one, forced to disk, and put in its place in one step; a reader sees
the old file or the new one, never half of either.  Nothing is written when the file is not as it was when it was read:
the check compares bytes and never renews what it compares with.
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from curator.library.disk import files
from curator.library.disk.beside import parking, sync_folder, write_beside
from curator.library.disk.delta import digest
from curator.library.disk.places import check_spelling, new_place, own_place, place, shown, spelled_so
from curator.library.disk.refusals import Changed, NotVerified, ReadOnly, SaveRefused, Vanished, refusal
from curator.library.disk.swap import swap


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a file was when it was read: its bytes' digest, and what tells without reading that it may have changed."""

    digest: str
    size: int
    mtime_ns: int
    inode: int


def read(root: Path, path: str) -> tuple[bytes, Fingerprint] | None:
    """The bytes of a file and their fingerprint, None when there is no file of that very name.

    Raises SaveRefused (OutsideLibrary, ReadOnly) when the file may not be read.
    """
    target = place(root, path)
    try:
        return _read(target) if spelled_so(own_place(root, path)) else None
    except OSError as error:
        if isinstance(error, FileNotFoundError | NotADirectoryError):
            return None
        reason = (error.strerror or "an unknown fault").lower()
        raise SaveRefused(f"{shown(path)} cannot be read ({reason}).") from error


def save(
    root: Path, path: str, raw: bytes, expected: Fingerprint | None, *, like: str | None = None, sync: bool = True
) -> Fingerprint:
    """Write `raw` as the file at `path`, and return what it is now.

    `expected` is what the file was when it was read, None for a file that is to be created; `like` names the file that
    a created one is to take the place of, with its mode.  Folders that a new file needs are made.  With `sync` False it
    is the caller who forces the folder to disk (`sync_folder`).  Raises a SaveRefused; then the file is unharmed and
    nothing is left beside it.
    """
    name = shown(path)
    try:
        if expected is None:
            target = new_place(root, path)
            _make_folders(root, target.parent)
            source = place(root, like) if like else None
            status = _status(source) if source else None
            if source and status:
                _check_protection(source, shown(like or path))
        else:
            target = place(root, path)
            check_spelling(root, path)
            _check(target, expected, name)
            _check_protection(target, name)
            status = target.stat()
        temporary = write_beside(target, raw, status)
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


def respell(root: Path, old: str, new: str, raw: bytes, expected: Fingerprint) -> Fingerprint:
    """Write `raw` under a name that differs from that of a file only by case, and take the old name away.

    `expected` is what the file was when it was read.  Where the file system ignores case, the two names exclude each
    other: the old file stands aside for a moment (`beside.put_back` undoes that after a crash).  Raises a SaveRefused;
    then the file is unharmed and has its old name.
    """
    name = shown(new)
    try:
        check_spelling(root, old)
        former = own_place(root, old)
        target = new_place(root, new, leaving=(old,))
        _check(former, expected, shown(old))
        status = former.stat()
        _check_protection(former, shown(old))
        temporary = write_beside(target, raw, status)
        try:
            if os.path.lexists(target):
                with _aside(former, expected, shown(old)):
                    _put_new(temporary, target, name)
            else:
                _put_new(temporary, target, name)
                try:
                    with _aside(former, expected, shown(old)):
                        pass
                except BaseException:
                    target.unlink()
                    raise
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink()
        sync_folder(target.parent)
        found, fingerprint = _read(target)
    except OSError as error:
        raise refusal(error, name) from error
    if found != raw:
        raise NotVerified(f"{name} was written but reads back differently: check the disk; your edit is kept.")
    return fingerprint


def remove(root: Path, path: str, expected: Fingerprint, discard: Callable[[Path], None] = Path.unlink) -> None:
    """Delete a file that is still as it was when it was read; a link is deleted, not what it leads to.

    `discard` takes it away.  Raises a SaveRefused; a file that is gone already is what was asked for.
    """
    target = place(root, path)
    name = shown(path)
    try:
        here = own_place(root, path)
        if _status(target) is None or not spelled_so(here):
            return
        _check(target, expected, name)
        _check_protection(target, name)
        discard(here)
        sync_folder(here.parent)
    except OSError as error:
        raise refusal(error, name) from error


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


@contextlib.contextmanager
def _aside(file: Path, expected: Fingerprint, name: str) -> Iterator[None]:
    """Take a file away after the `with` block, during which it has no name; it gets its own back when that fails."""
    parked = parking(file)
    file.rename(parked)
    try:
        _check(parked, expected, name)
        yield
    except BaseException:
        parked.rename(file)
        raise
    parked.unlink()


def _check_protection(file: Path, name: str) -> None:
    """Raises ReadOnly for a file that the system would not let this user write: replacing it would get around that."""
    if not os.access(file, os.W_OK):
        raise ReadOnly(
            f"{name} is write-protected, so it was not saved and your edit is kept: allow writing to it and save again."
        )


def _status(target: Path) -> os.stat_result | None:
    try:
        return target.stat()
    except FileNotFoundError:
        return None


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
