"""Processes that read files, for the index and for the checks: a first opening uses every core.

Each child is this program again with one argument, and speaks length-prefixed `marshal` values over its pipes: a list
of paths in, a list of rows out, documents for the index.  Nothing is forked, so it does not matter which threads the
window has; where no child can be started, or one dies, the files are read in this process.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from typing import IO, Any, NamedTuple

from curator.library.disk.files import Entry
from curator.library.index.documents import Document
from curator.library.index.reading import Reader
from curator.library.index.reading_process import read_batch, receive, send
from curator.program import again

if sys.platform == "linux":
    import fcntl

ARGUMENT = "--read-patterns"
"""The program's argument that makes it such a child; `curator.__main__` looks for it first."""

BATCH = 32
_FEW = 150  # starting processes costs more than reading these here
_MOST = 8
_MOST_WAITING = 24  # batches, some 20 MB: enough to keep the children busy during a transaction


class Work(NamedTuple):
    """What is made of files: `read` makes rows of a few of them, `row` makes a row again of what came over the pipe."""

    name: str
    read: Callable[[Path, Sequence[Entry], Reader], list[Any]]
    row: Callable[..., Any]


def read_all(
    root: Path, entries: Sequence[Entry], cancelled: Callable[[], bool], processes: int | None = None
) -> Generator[list[Document], None, None]:
    """The documents of files, batch by batch as they are read, in no fixed order.

    Ends early when `cancelled` says so.  A file that has gone meanwhile is left out; one that cannot be read comes as a
    document with a failure.
    """
    return work_through(root, entries, cancelled, Work("documents", read_batch, Document), processes)


def work_through(
    root: Path, entries: Sequence[Entry], cancelled: Callable[[], bool], work: Work, processes: int | None = None
) -> Generator[list[Any], None, None]:
    """What `work` makes of files, batch by batch as it is done, in no fixed order; ends early when `cancelled`."""
    batches = [entries[at : at + BATCH] for at in range(0, len(entries), BATCH)]
    count = processes if processes is not None else min(_MOST, os.cpu_count() or 1, len(batches))
    if len(entries) <= _FEW or count < 1:
        reader = Reader()
        for batch in batches:
            if cancelled():
                return
            yield work.read(root, batch, reader)
        return
    yield from _Pool(root, batches, count, work).rows(cancelled)


class _Pool:
    """The children, each with a thread that feeds it and hands on what comes back."""

    def __init__(self, root: Path, batches: Sequence[Sequence[Entry]], count: int, work: Work) -> None:
        self._root = root
        self._work = work
        self._waiting: Queue[Sequence[Entry]] = Queue()
        for batch in batches:
            self._waiting.put(batch)
        self._done: Queue[list[Any] | None] = Queue(maxsize=_MOST_WAITING)
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._feed, name=f"reader-{n}", daemon=True) for n in range(count)]

    def rows(self, cancelled: Callable[[], bool]) -> Iterator[list[Any]]:
        for thread in self._threads:
            thread.start()
        running = len(self._threads)
        try:
            while running and not cancelled():
                try:
                    batch = self._done.get(timeout=0.1)
                except Empty:
                    continue
                if batch is None:
                    running -= 1
                else:
                    yield batch
        finally:
            self._stop.set()
            while any(thread.is_alive() for thread in self._threads):
                try:  # a thread may wait for room to hand on its last batch
                    self._done.get(timeout=0.02)
                except Empty:
                    continue

    def _feed(self) -> None:
        try:
            try:
                child = _start(self._root, self._work.name)
            except OSError:
                self._read_here([])
                return
            with child:
                self._talk(child)
        finally:
            self._done.put(None)

    def _talk(self, child: "subprocess.Popen[bytes]") -> None:
        """Two batches are under way at a time, so that the child never waits for us."""
        assert child.stdin is not None
        assert child.stdout is not None
        under_way: list[Sequence[Entry]] = []
        try:
            while not self._stop.is_set():
                while len(under_way) < 2 and (batch := self._next()) is not None:
                    under_way.append(batch)
                    send(child.stdin, [tuple(entry) for entry in batch])
                if not under_way:
                    break
                rows = receive(child.stdout)
                if rows is None:
                    raise EOFError
                under_way.pop(0)
                self._done.put([self._work.row(*row) for row in rows])
        except (OSError, EOFError, ValueError):
            self._read_here(under_way)
        finally:
            if self._stop.is_set():
                child.kill()

    def _read_here(self, under_way: list[Sequence[Entry]]) -> None:
        reader = Reader()
        batch: Sequence[Entry] | None
        for batch in under_way:
            self._done.put(self._work.read(self._root, batch, reader))
        while not self._stop.is_set() and (batch := self._next()) is not None:
            self._done.put(self._work.read(self._root, batch, reader))

    def _next(self) -> Sequence[Entry] | None:
        try:
            return self._waiting.get_nowait()
        except Empty:
            return None


def _start(root: Path, name: str) -> "subprocess.Popen[bytes]":
    command, environment = again(ARGUMENT)
    child = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert child.stdin is not None
    assert child.stdout is not None
    _widen(child.stdout)
    send(child.stdin, os.fsencode(os.path.abspath(root)))  # noqa: PTH100 - the link is not to be followed
    send(child.stdin, name)
    return child


def _widen(pipe: IO[bytes]) -> None:
    """Let a whole batch fit into the pipe, where the system allows: Linux gives pipes 64 KB."""
    if sys.platform == "linux":
        with suppress(OSError):
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 1 << 20)
