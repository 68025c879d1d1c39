"""The library's index on disk: an SQLite database in the platform's cache folder, never in the library.

Tables: `doc` (a row a file), `hard` and `inferred` (what files say of each other), `finding` (what is wrong in them),
and three full-text indexes without content of their own: `words` (all text, by `doc.text_id`), `heads` (all but the
body, for short prefixes and ranking, by `doc.text_id`) and `terms` (scalars for `field:value`, by `doc.terms_id`).  A
text that changed gets a new id there; its old entry is passed over until the index is built anew, because removing it
would take the old text.

The index holds nothing that the files do not: it is thrown away when it is damaged or of another version.
"""

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path

from platformdirs import user_cache_path

from curator.library.index.terms import PUNCTUATION

VERSION = 3
"""Raised whenever a table, a term or the way of reading changes; older indexes are built anew."""

NAME = "index.db"
_QUOTED = PUNCTUATION.replace("'", "''").replace('"', '""')
_SCHEMA = f"""
create table doc (
    id integer primary key, path blob not null unique, size integer not null, mtime_ns integer not null,
    inode integer not null, text_id integer not null unique, text_hash integer not null,
    terms_id integer not null unique, terms_hash integer not null,
    links_hash integer not null, slug text not null,
    pattern_id text not null, title text not null, title_key text not null, summary text not null,
    aliases text not null, keywords text not null, domain text not null, status text not null,
    version text not null, dialect text not null, confidence real, vitality real, overall real,
    failure text, line integer, col integer, pending integer not null default 0
);
create table hard (
    doc integer not null, at integer not null, kind text not null, target text not null, weight real,
    pointer text not null, to_doc integer, primary key (doc, at)
) without rowid;
create table inferred (
    doc integer not null, at integer not null, target text not null, type text not null, kind text not null,
    confidence real, reason text not null, pointer text not null, to_doc integer,
    state text not null, primary key (doc, at)
) without rowid;
create table finding (
    doc integer not null, rule text not null, pointer text not null, message text not null,
    primary key (doc, rule, pointer)
) without rowid;
create table mark (name text primary key, value text not null) without rowid;
create virtual table words using fts5(
    title, slug, aliases, summary, keywords, body, content='', tokenize='unicode61 remove_diacritics 2');
create virtual table heads using fts5(
    title, slug, aliases, summary, keywords, content='', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
create virtual table terms using fts5(
    term, content='', detail='none', tokenize="ascii tokenchars '{_QUOTED}'");
create virtual table term_counts using fts5vocab('terms', 'row');
create virtual table term_places using fts5vocab('terms', 'instance');
"""
_BUSY = 30_000  # milliseconds
_PATIENCE = 600.0  # seconds that another process may go on filling the index
_PAGE = 16_384  # bytes; larger pages than usual suit the long sorted pieces of the text index
_TUNING = (
    # Text is gathered in memory up to so many bytes before it is written as one sorted piece, and pieces are merged
    # eight at a time: indexing takes two thirds of the time that the defaults take.
    *(
        f"insert into {table} ({table}, rank) values ('{option}', {value})"
        for table, size in (("words", 1 << 24), ("heads", 1 << 22), ("terms", 1 << 22))
        for option, value in (("hashsize", size), ("automerge", 8))
    ),
    f"insert into words (words, rank) values ('pgsz', {_PAGE - 180})",
)


def caches_in(cache: Path | None = None) -> Path:
    """Where the folders of all libraries are; `cache` stands in for the platform's cache folder."""
    home = cache if cache is not None else user_cache_path("pattern-curator", appauthor=False)
    return home / "libraries"


def folder_of(root: Path, cache: Path | None = None) -> Path:
    """The folder that holds what is remembered of a library; `cache` stands in for the platform's cache folder."""
    name = os.fsencode(os.path.realpath(root))
    return caches_in(cache) / blake2b(name, digest_size=10).hexdigest()


class Store:
    """Connections to one index, one a thread; many threads and processes may read while one writes.

    A thread is known by its number, which the system gives to another when it has ended, and with it goes the
    connection. (`threading.local` forgets a thread of somebody else's pool, such as Qt's, whenever it returns from
    Python: every piece of work would open the index anew, and nothing would ever close it.)
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._writing = threading.RLock()
        self._opening = threading.RLock()  # never waits for a transaction, so that reading never does
        self._open: dict[int, sqlite3.Connection] = {}  # by the number of the thread
        self._used = False
        self.lost = False
        """Whether the index was thrown away while it was in use, so that it holds less than was known."""

    def connection(self) -> sqlite3.Connection:
        """This thread's connection; the index is made, or made anew, when there is none that can be used."""
        mine = self._open.get(threading.get_ident())
        if mine is not None:
            return mine
        with self._opening:
            try:
                made = self._connect()
            except sqlite3.OperationalError as error:
                if not damaged(error):
                    raise
                made = self._anew()
            except sqlite3.DatabaseError:
                made = self._anew()
            self._used = True
            self._open[threading.get_ident()] = made
            return made

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all of it is kept, or none of it."""
        with self._writing:
            db = self.connection()
            _patiently(db, "begin immediate")
            try:
                yield db
            except BaseException:
                with suppress(sqlite3.Error):
                    db.execute("rollback")
                raise
            db.execute("commit")

    def discard(self) -> None:
        """Throw the index away; the next connection starts an empty one."""
        with self._writing, self._opening:
            self._anew_files()

    def close(self) -> None:
        """Close every connection; the store may be used again afterwards."""
        with self._opening:
            for each in self._open.values():
                with suppress(sqlite3.Error):
                    each.close()
            self._open.clear()

    def _anew(self) -> sqlite3.Connection:
        self._anew_files()
        return self._connect()

    def _anew_files(self) -> None:
        self.lost = self._used
        self.close()
        for suffix in ("", "-wal", "-shm"):
            whole = self.path.with_name(NAME + suffix)
            try:
                whole.unlink(missing_ok=True)
            except OSError:  # another window holds it open where the system forbids removing such files
                with suppress(OSError):
                    whole.write_bytes(b"")

    def _connect(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(self.path, timeout=_BUSY / 1000, isolation_level=None, check_same_thread=False)
        try:
            db.execute("pragma cache_size = -8192")
            db.execute(f"pragma page_size = {_PAGE}")  # heeded by a new file only
            (version,) = db.execute("pragma user_version").fetchone()
            if db.execute("pragma journal_mode").fetchone() != ("wal",):
                _patiently(db, "pragma journal_mode = wal")  # which does not wait by itself for others that do the same
            db.execute("pragma synchronous = normal")
            db.execute("pragma temp_store = memory")
            db.execute("pragma wal_autocheckpoint = 4000")
            db.execute("pragma journal_size_limit = 67108864")
            if version != VERSION:
                _build(db)
        except BaseException:
            db.close()
            raise
        return db


def _patiently(db: sqlite3.Connection, statement: str) -> None:
    """Do what no other process may be doing meanwhile, such as to begin to write, as soon as none is.

    SQLite's own waiting looks so seldom that a window filling the index would shut out another for as long.
    """
    deadline = time.monotonic() + _PATIENCE
    db.execute("pragma busy_timeout = 0")
    try:
        while True:
            try:
                db.execute(statement)
                return
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > deadline:
                    raise
                time.sleep(0.001)
    finally:
        db.execute(f"pragma busy_timeout = {_BUSY}")


def damaged(error: sqlite3.Error) -> bool:
    """Whether the error means that the index itself is broken, not that it is busy or that we asked wrongly."""
    if isinstance(error, sqlite3.OperationalError):
        said = str(error)
        return any(
            word in said for word in ("no such table", "no such column", "malformed", "disk I/O error", "vtable")
        )
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.ProgrammingError)


def _build(db: sqlite3.Connection) -> None:
    """Make the tables, in place of those of another version; another process may be doing the same."""
    _patiently(db, "begin immediate")
    try:
        if db.execute("pragma user_version").fetchone() != (VERSION,):
            for kind in ("table", "view"):
                for name, sql in db.execute("select name, sql from sqlite_master where type = ?", (kind,)).fetchall():
                    if "virtual table" in (sql or "").lower():
                        db.execute(f'drop table if exists "{name}"')
            for (name,) in db.execute(
                "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
            ).fetchall():
                db.execute(f'drop table if exists "{name}"')
            for statement in (*_SCHEMA.split(";\n"), *_TUNING):
                if statement.strip():
                    db.execute(statement)
            db.execute(f"pragma user_version = {VERSION}")
        db.execute("commit")
    except BaseException:
        with suppress(sqlite3.Error):
            db.execute("rollback")
        raise
