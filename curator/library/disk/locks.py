"""Locks on open files, by which processes that share a library keep out of each other's way.

The lock belongs to the open file: two sessions of one process exclude each other as well, and a killed process gives
its locks back.
"""

import contextlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

if sys.platform == "win32":
    import msvcrt

    _FAR = 2**62  # a lock there hinders nobody who reads or writes the file

    def try_lock(descriptor: int) -> bool:
        """Lock an open file for this opening of it alone; False when somebody else holds it."""
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def lock(descriptor: int) -> None:
        """Lock an open file, waiting for its turn (some ten seconds at most, then OSError)."""
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)

    def unlock(descriptor: int) -> None:
        """Give an open file's lock back."""
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def try_lock(descriptor: int) -> bool:
        """Lock an open file for this opening of it alone; False when somebody else holds it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:  # held, or a disk without locks, where nobody can be shown to be gone
            return False
        return True

    def lock(descriptor: int) -> None:
        """Lock an open file, waiting for its turn; on a disk without locks there is nothing to wait for."""
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)

    def unlock(descriptor: int) -> None:
        """Give an open file's lock back."""
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_UN)


@contextmanager
def locked(descriptor: int) -> Iterator[None]:
    """Hold an open file's lock for the length of a `with` block."""
    lock(descriptor)
    try:
        yield
    finally:
        unlock(descriptor)
