"""Brings the index up to date with the files: all of them, or some that are known to have changed."""

import os
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from curator.library.disk.files import Entry, Unlisted, listing, stat
from curator.library.index.readers import read_all
from curator.library.index.resting import collector_resting
from curator.library.index.store import Store
from curator.library.index.writing import (
    Decisions,
    Written,
    docs_of,
    mark,
    marked,
    remove,
    settle,
    sweep,
    swollen,
    write,
)

_FIRST_FLUSH = 0.15
_FLUSH = 0.5  # seconds between two transactions, so that rows appear while files are read
_TURN = 0.004  # seconds in which somebody else may write: an edit in this window, another window
_FLUSH_BYTES = 16_000_000
_MANY = 500


@dataclass(frozen=True, slots=True)
class Failed:
    """A file that stands in the list with its error; `line` and `column` are 1-based and counted in the file."""

    path: str
    line: int
    column: int
    message: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A file that has another path now."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ScanReport:
    """What a scan found.

    `files` were listed, `parsed` read now, `reused` known already, `failed` cannot be read as patterns (of all files).
    `added`, `changed` and `removed` are paths in comparison with the index before; a file that only moved stands in
    `moved`.  `complete` is False after a cancelled scan: the next one goes on from there.  `settled` says whether links
    were looked at again, because of what was read or decided.  `seconds` of wall time.
    """

    files: int = 0
    parsed: int = 0
    reused: int = 0
    failed: tuple[Failed, ...] = ()
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    moved: tuple[Moved, ...] = ()
    unlisted: tuple[Unlisted, ...] = ()
    complete: bool = True
    settled: bool = False
    seconds: float = 0.0

    @property
    def anything(self) -> bool:
        """Whether the index changed."""
        return bool(self.parsed or self.removed or self.settled)


Progress = Callable[[int, int], None]
"""Told how many files are done, and of how many."""

_Key = tuple[int, int, int]


class Scanner:
    """Compares files with the index and reads what differs."""

    def __init__(self, store: Store, root: Path, decisions: Callable[[], Decisions]) -> None:
        self._store = store
        self._root = root
        self._decisions = decisions
        self._settled: tuple[str, Decisions] = ("", {})  # the decisions that the rows were settled by, last time

    def everything(
        self, held: Collection[str], progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> ScanReport:
        """Compare all files; those in `held` are left as they are known, even where they come to it meanwhile."""
        began = time.perf_counter()
        if not held and swollen(self._store.connection()):
            with self._store.writing() as db:
                sweep(db)
        unlisted: list[Unlisted] = []
        listed = listing(self._root, unlisted.append)
        known = self._store.connection().execute("select path, size, mtime_ns, inode from doc").fetchall()
        unchanged = set(known)
        stale = [Entry(os.fsdecode(row[0]), *row[1:]) for row in listed if row not in unchanged]
        keys: dict[str, _Key] = {}
        gone: list[str] = []
        if stale or len(listed) != len(known):
            keys = {os.fsdecode(row[0]): row[1:] for row in known}
            here = {row[0] for row in listed}
            unseen = {problem.path for problem in unlisted}
            blind = tuple(f"{problem.path}/" if problem.path else "" for problem in unlisted)
            lost = [path for row in known if row[0] not in here and (path := os.fsdecode(row[0])) not in unseen]
            gone = [path for path in lost if not path.startswith(blind)]
        return self._bring_up(began, len(listed), stale, keys, gone, held, tuple(unlisted), progress, cancelled)

    def some(self, paths: Iterable[str], held: Collection[str]) -> ScanReport:
        """Compare these files, which may have come, changed or gone."""
        began = time.perf_counter()
        wanted = sorted(set(paths))
        listed = [entry for path in wanted if (entry := stat(self._root, path)) is not None]
        db = self._store.connection()
        known: dict[str, _Key] = {}
        for path in wanted:
            row = db.execute("select size, mtime_ns, inode from doc where path = ?", (os.fsencode(path),)).fetchone()
            if row is not None:
                known[path] = row
        here = {entry.path for entry in listed}
        stale = [entry for entry in listed if known.get(entry.path) != entry[1:]]
        gone = [path for path in known if path not in here]
        return self._bring_up(began, len(listed), stale, known, gone, held, (), None, None)

    def _bring_up(
        self,
        began: float,
        total: int,
        stale: Sequence[Entry],
        known: Mapping[str, _Key],
        gone: Iterable[str],
        held: Collection[str],
        unlisted: tuple[Unlisted, ...],
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> ScanReport:
        """`total` files are there, of which `stale` differ from what is `known`; what is `gone` is forgotten."""
        stop = cancelled or (lambda: False)
        before = self._state()
        stale = [entry for entry in stale if entry.path not in held]
        removed = [path for path in gone if path not in held]
        touched = self._forget(removed, held)
        parsed: set[str] = set()
        with collector_resting() if len(stale) > _MANY else nullcontext():
            for written, paths in self._read(stale, total, held, progress, stop):
                parsed.update(paths)
                touched.append(written)
        complete = not stop()
        settled = self._settle(touched, before)
        moved = _moved(removed, known, [entry for entry in stale if entry.path not in known])
        arrived = {move.new for move in moved}
        left = {move.old for move in moved}
        read = [entry.path for entry in stale if entry.path in parsed]
        return ScanReport(
            files=total,
            parsed=len(parsed),
            reused=total - len(stale),
            failed=self._failed(),
            added=tuple(path for path in read if path not in known and path not in arrived),
            changed=tuple(path for path in read if path in known),
            removed=tuple(path for path in removed if path not in left),
            moved=moved,
            unlisted=unlisted,
            complete=complete,
            settled=settled,
            seconds=time.perf_counter() - began,
        )

    def _forget(self, paths: Collection[str], held: Collection[str]) -> list[Written]:
        if not paths:
            return []
        with self._store.writing() as db:
            return [remove(db, [path for path in paths if path not in held])]

    def _read(
        self,
        stale: Sequence[Entry],
        total: int,
        held: Collection[str],
        progress: Progress | None,
        stop: Callable[[], bool],
    ) -> Iterator[tuple[Written, list[str]]]:
        """Read and store files; yields after every transaction."""
        tell = progress or (lambda done, total: None)
        done = total - len(stale)
        tell(done, total)
        pause = _FIRST_FLUSH
        with closing(read_all(self._root, stale, stop)) as batches:
            batch = next(batches, None)
            while batch is not None:
                docs: set[int] = set()
                names: set[str] = set()
                paths: list[str] = []
                size, due = 0, time.monotonic() + pause
                with self._store.writing() as db:
                    while batch is not None and size < _FLUSH_BYTES and (not paths or time.monotonic() < due):
                        fresh = [each for each in batch if each.path not in held]
                        written = write(db, fresh)
                        docs |= written.docs
                        names |= written.names
                        paths += [each.path for each in fresh]
                        size += sum(len(each.body) for each in batch)
                        done += len(batch)
                        batch = next(batches, None)
                yield Written(frozenset(docs), frozenset(names)), paths
                tell(done, total)
                pause = _FLUSH
                time.sleep(_TURN)
        tell(done, total)

    def _state(self) -> tuple[str, str]:
        """Whether all rows were settled, and by which decisions; not so after a scan that was cut off."""
        db = self._store.connection()
        return marked(db, "settled"), marked(db, "decisions")

    def _settle(self, touched: Sequence[Written], before: tuple[str, str]) -> bool:
        """Bring up to date what hangs together; says whether there was anything."""
        decisions, settled = self._decisions(), self._settled
        state = ("yes", _fingerprint(decisions))
        stale = before != state or bool(touched)
        if stale:
            with self._store.writing() as db:
                docs = frozenset(doc for each in touched for doc in each.docs)
                names = frozenset(name for each in touched for name in each.names)
                known = before in (state, ("yes", settled[0]))
                if before != state and known:
                    docs |= docs_of(db, {link[0] for link in _differing(settled[1], decisions)})
                settle(db, Written(docs, names) if known else None, decisions)
                mark(db, "decisions", state[1])
        if settled[0] != state[1]:
            self._settled = (state[1], dict(decisions))
        return stale

    def _failed(self) -> tuple[Failed, ...]:
        rows = self._store.connection().execute(
            "select path, line, col, failure from doc where failure is not null order by path"
        )
        return tuple(Failed(os.fsdecode(path), line, column, message) for path, line, column, message in rows)


def _moved(removed: Iterable[str], known: Mapping[str, _Key], added: Iterable[Entry]) -> tuple[Moved, ...]:
    """Files that only have another name now: the same inode, size and time."""
    places = {known[path]: path for path in removed if known[path][2] > 0}
    return tuple(Moved(places[entry[1:]], entry.path) for entry in added if entry[1:] in places)


def _differing(one: Decisions, other: Decisions) -> set[tuple[str, str, str]]:
    """The links on which not the same stands."""
    return {
        link
        for link in one.keys() | other.keys()
        if (made := one.get(link)) is not (now := other.get(link))
        and (made is None or now is None or (made.decision, made.evidence) != (now.decision, now.evidence))
    }


def _fingerprint(decisions: Decisions) -> str:
    """A number that changes with the decisions."""
    lines = sorted("\0".join((*link, made.decision, made.evidence)) for link, made in decisions.items())
    return blake2b("\n".join(lines).encode("utf-8", "replace"), digest_size=8).hexdigest()
