"""What was found in each file when it was last checked, on disk: a checked library is checked again in a moment.

An SQLite database beside the index, in the platform's cache folder.  It holds nothing that the files do not, and is
thrown away when it cannot be used.
"""

import marshal
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from curator import __version__
from curator.library.index.checked import Checked, Sharing

NAME = "findings.db"
EDITION = 2
"""Raised whenever a rule or what is kept of a file changes; what is known from before is forgotten then."""

_TABLE = "create table if not exists checked (path blob primary key, known blob not null) without rowid"


class Findings:
    """What is known of the files of one library; may be used from any thread."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None

    def load(self) -> dict[str, Checked]:
        """What is known, by path; nothing when that cannot be read."""
        with self._lock:
            try:
                rows = self._open().execute("select known from checked")
                share = Sharing().row
                found = [share(Checked(*marshal.loads(known))) for (known,) in rows]
            except (sqlite3.Error, OSError, ValueError, EOFError, TypeError):
                self._discard()
                return {}
        return {each.path: each for each in found}

    def keep(self, checked: Iterable[Checked], gone: Iterable[str] = ()) -> None:
        """Remember these, and forget what has gone; nothing happens where that cannot be written."""
        with self._lock, suppress(sqlite3.Error, OSError):
            db = self._open()
            with db:
                db.executemany("delete from checked where path = ?", [(os.fsencode(path),) for path in gone])
                db.executemany("insert or replace into checked values (?, ?)", _rows(checked))

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._close()

    def _open(self) -> sqlite3.Connection:
        if self._db is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(self._path, timeout=10, check_same_thread=False)
            self._db.execute("pragma journal_mode = wal")
            self._db.execute("pragma synchronous = normal")
            self._db.execute("create table if not exists edition (name text)")
            name = f"{__version__}/{EDITION}"
            if self._db.execute("select name from edition").fetchall() != [(name,)]:
                with self._db:
                    self._db.execute("drop table if exists checked")
                    self._db.execute("delete from edition")
                    self._db.execute("insert into edition values (?)", (name,))
            self._db.execute(_TABLE)
        return self._db

    def _close(self) -> None:
        if self._db is not None:
            with suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    def _discard(self) -> None:
        self._close()
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                self._path.with_name(NAME + suffix).unlink(missing_ok=True)


def _rows(checked: Iterable[Checked]) -> Iterator[tuple[bytes, bytes]]:
    return ((os.fsencode(each.path), marshal.dumps(tuple(each))) for each in checked)
