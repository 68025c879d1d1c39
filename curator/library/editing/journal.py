"""A file that only grows and holds every edit before the edited file is saved.

A record is a line: a checksum and a JSON value.  It is handed to the operating system before an edit counts as made, so
that killing this process loses nothing, and forced to disk by a thread of its own within moments, so that a power cut
loses a second at most.  What a crash left torn is passed over when reading.

Each session writes a journal of its own and holds a lock on it; a journal that can be locked is a dead session's.
"""

import contextlib
import json
import os
import secrets
import threading
import weakref
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from curator.library.disk.beside import sync_folder
from curator.library.disk.locks import try_lock

_PREFIX, _SUFFIX = "journal-", ".log"
_OPEN: "weakref.WeakSet[Journal]" = weakref.WeakSet()


class Journal:
    """One session's journal, open and locked.  Safe to use from several threads."""

    def __init__(self, path: Path, descriptor: int) -> None:
        """Take over a file that is open for appending and locked."""
        self.path = path
        self._descriptor = descriptor
        self._size = os.fstat(descriptor).st_size
        self._state = threading.Condition()
        self._written = 0  # how many appends there have been …
        self._synced = 0  # … and how many of them are known to be on disk
        self._backlog = b""
        self._failure: str | None = None
        self._closed = False
        self._thread: threading.Thread | None = None
        _OPEN.add(self)

    @staticmethod
    def create(folder: Path) -> "Journal":
        """A new journal; raises OSError when there cannot be one."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = folder / f"{_PREFIX}{os.getpid()}-{secrets.token_hex(4)}{_SUFFIX}"
        descriptor = _descriptor(path, create=True)
        try_lock(descriptor)
        return Journal(path, descriptor)

    @staticmethod
    def dead(folder: Path) -> "list[Journal]":
        """The journals that no living session writes, now locked by this one; the latest written first."""
        found: list[tuple[int, Journal]] = []
        for path in sorted(folder.glob(f"{_PREFIX}*{_SUFFIX}")):
            with contextlib.suppress(OSError):
                descriptor = _descriptor(path, create=False)
                if try_lock(descriptor) and os.path.samestat(os.fstat(descriptor), path.stat()):
                    found.append((os.fstat(descriptor).st_mtime_ns, Journal(path, descriptor)))
                else:
                    os.close(descriptor)
        return [journal for _, journal in sorted(found, key=lambda pair: -pair[0])]

    @property
    def failure(self) -> str | None:
        """Why edits are not on disk at the moment, as a sentence; None when they are."""
        with self._state:
            return self._failure

    @property
    def size(self) -> int:
        """Its length in bytes."""
        with self._state:
            return self._size

    def records(self) -> Iterator[dict[str, Any]]:
        """What it holds, from the beginning; damaged records are passed over."""
        with self._state:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            raw = b"".join(iter(lambda: os.read(self._descriptor, 1 << 20), b""))
            if raw and not raw.endswith(b"\n"):  # what a crash tore off must not swallow the next record
                self._write(b"\n")
        yield from decode(raw)

    def append(self, records: Iterable[bytes]) -> None:
        """Hand encoded records to the operating system, and have them forced to disk soon.

        Never fails: what cannot be written now (see `failure`) is kept and written with the next records.
        """
        with self._state:
            if self._closed:
                return
            self._backlog += b"".join(records)
            if not self._backlog:
                return
            try:
                self._write(self._backlog)
            except OSError as error:
                reason = (error.strerror or "an unknown fault").lower()
                self._failure = (
                    f"Unsaved edits are kept in memory only, because their journal cannot be written ({reason}):"
                    " save them soon."
                )
                return
            self._backlog = b""
            self._failure = None
            self._written += 1
            if self._thread is None:
                self._thread = threading.Thread(target=self._sync, name="journal", daemon=True)
                self._thread.start()
            self._state.notify_all()

    def flush(self) -> None:
        """Return when everything appended before is on disk, or known not to be (see `failure`)."""
        self.append(())
        with self._state:
            goal = self._written
            while self._synced < goal and self._thread is not None:
                self._state.wait()

    def close(self, *, delete: bool = False) -> None:
        """Force the rest to disk and give the journal free for other sessions, or delete it."""
        self.append(())
        with self._state:
            self._closed = True
            thread = self._thread
            self._state.notify_all()
        if thread is not None:
            thread.join()
        if self._descriptor >= 0:
            if delete:
                with contextlib.suppress(OSError):
                    self.path.unlink()
            os.close(self._descriptor)
            self._descriptor = -1
            if delete and os.name == "nt":  # where only a closed file can be deleted
                self.path.unlink(missing_ok=True)
        _OPEN.discard(self)

    def _write(self, raw: bytes) -> None:
        """All of it or nothing: half a record would swallow the next one."""
        done = 0
        try:
            while done < len(raw):
                done += os.write(self._descriptor, memoryview(raw)[done:])
        except OSError:
            os.ftruncate(self._descriptor, self._size)
            raise
        self._size += len(raw)

    def _sync(self) -> None:
        with contextlib.suppress(OSError):
            sync_folder(self.path.parent)
        while True:
            with self._state:
                while self._synced == self._written and not self._closed:
                    self._state.wait()
                if self._synced == self._written:
                    return
                goal = self._written
            trouble: str | None = None
            try:
                getattr(os, "fdatasync", os.fsync)(self._descriptor)
            except OSError as error:
                reason = (error.strerror or "an unknown fault").lower()
                trouble = f"The journal of unsaved edits could not be forced to disk ({reason}): save them soon."
            with self._state:
                self._synced = goal
                self._failure = trouble or self._failure
                self._state.notify_all()

    def leave(self) -> None:
        """Let go of the file in a forked child: the lock would outlive this process in it."""
        with contextlib.suppress(OSError):
            os.close(self._descriptor)


def encode(record: Mapping[str, Any]) -> bytes:
    """A record as it stands in the journal."""
    text = json.dumps(record, separators=(",", ":")).encode("ascii")
    return b"%08x %b\n" % (zlib.crc32(text), text)


def decode(raw: bytes) -> Iterator[dict[str, Any]]:
    """The undamaged records among a journal's bytes."""
    for line in raw.splitlines():
        checksum, _, text = line.partition(b" ")
        if len(checksum) == 8 and checksum == b"%08x" % zlib.crc32(text):
            yield json.loads(text)


def _descriptor(path: Path, *, create: bool) -> int:
    flags = os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    return os.open(path, flags | (os.O_CREAT | os.O_EXCL if create else 0), 0o600)


def _leave_all() -> None:
    for journal in list(_OPEN):
        journal.leave()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_leave_all)
