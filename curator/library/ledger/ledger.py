"""The decisions on inferred links that a library remembers: `.curator/decisions.tsv`.

The file only ever grows, one line a decision, so that git merges it by keeping both sides' lines (`merge=union`), and
so that windows and machines which decide at the same time never rewrite each other's lines.  For the same reason undo
does not cut a line off: it adds one that withdraws the decision, which stays right wherever the lines have gone since.
Lines that stand twice and headers in the middle, as such merges leave them, say nothing new.
"""

import contextlib
import os
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

from curator.library.disk.beside import sync_folder
from curator.library.disk.delta import digest
from curator.library.disk.locks import locked
from curator.library.disk.places import place
from curator.library.disk.refusals import SaveRefused, refusal
from curator.library.ledger.decisions import COLUMNS, WITHDRAWN, Decision, link, parse

LEDGER = ".curator/decisions.tsv"
_ATTRIBUTES = ".curator/.gitattributes"
_HEADER = "\t".join(COLUMNS)


class Ledger:
    """The decisions of one library; reads again by itself what others have added.  Safe to use from several threads."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = threading.RLock()
        self._failure: str | None = None
        self._stamp: tuple[int, int, int] | None = None
        self._read = 0
        self._known = digest(b"")
        self._columns: tuple[str, ...] = COLUMNS
        self._links: dict[tuple[str, str, str], dict[tuple[str, str, str, str], Decision]] = {}
        self._standing: dict[tuple[str, str, str], Decision] = {}

    @property
    def failure(self) -> str | None:
        """Why the decisions made earlier are not known, as a sentence; None when they are, or there are none."""
        self.refresh()
        return self._failure

    def decided(self, source: str, kind: str, target: str, evidence: str | None = None) -> Decision | None:
        """The decision that stands for a link, the latest when there are several.

        With `evidence` given (see `evidence_of`), a decision made on other evidence does not count.
        """
        with self._lock:
            self.refresh()
            found = self._standing.get(link(source, kind, target))
        return found if found is not None and found.rests_on(evidence) else None

    def standing(self) -> dict[tuple[str, str, str], Decision]:
        """The decision that stands for each link, by (source, kind, target)."""
        with self._lock:
            self.refresh()
            return dict(self._standing)

    def history(self, source: str, kind: str, target: str) -> tuple[Decision, ...]:
        """All decisions ever made about a link and not withdrawn, the oldest first."""
        with self._lock:
            self.refresh()
            made = tuple(self._links.get(link(source, kind, target), {}).values())
        return tuple(sorted((each for each in made if each.decision != WITHDRAWN), key=lambda each: each.at))

    def stands(self, decision: Decision) -> bool:
        """Whether this very decision is in the file and not withdrawn."""
        with self._lock:
            self.refresh()
            found = self._links.get(decision.link, {}).get(decision.identity)
        return found is not None and found.decision != WITHDRAWN

    def append(self, lines: Iterable[str]) -> None:
        """Add lines and force them to disk; raises a SaveRefused, and then none of them stands in the file."""
        text = "".join(f"{each}\n" for each in lines)
        if not text:
            return
        try:
            target = place(self._root, LEDGER)
            if not target.exists():
                self._found(target.parent)
            with _open(target) as descriptor:
                _append(descriptor, text)
            sync_folder(target.parent)
        except OSError as error:
            raise refusal(error, LEDGER) from error

    def refresh(self) -> bool:
        """Read what has been added since; says whether anything had."""
        with self._lock:
            try:
                return self._refresh()
            except FileNotFoundError:
                known = self._stamp is not None
                self._forget()
                return known
            except (OSError, SaveRefused) as error:
                reason = (getattr(error, "strerror", None) or "it leads outside the library").lower()
                self._forget()
                self._failure = f"The decisions made earlier are not known, because {LEDGER} cannot be read ({reason})."
                return False

    def _refresh(self) -> bool:
        with place(self._root, LEDGER).open("rb") as file:
            status = os.fstat(file.fileno())
            stamp = (status.st_ino, status.st_size, status.st_mtime_ns)
            if stamp == self._stamp:
                return False
            raw = file.read()
        if digest(raw[: self._read]) != self._known:  # not grown but replaced, as a checkout does
            self._forget()
        end = raw.rfind(b"\n") + 1  # the last line may still be being written
        self._take(raw[self._read : end].decode("utf-8", "replace"))
        self._stamp, self._read, self._known = stamp, end, digest(raw[:end])
        self._failure = None
        return True

    def _forget(self) -> None:
        self._failure = None
        self._stamp = None
        self._read = 0
        self._known = digest(b"")
        self._columns = COLUMNS
        self._links = {}
        self._standing = {}

    def _take(self, text: str) -> None:
        touched: set[tuple[str, str, str]] = set()
        for each in text.split("\n"):
            line = each.rstrip("\r")
            cells = line.split("\t")
            if cells[0] == COLUMNS[0]:
                self._columns = tuple(cells)
                continue
            decision = parse(cells, self._columns)
            if decision is not None:
                # The last line about a decision holds: made, withdrawn, made again.
                self._links.setdefault(decision.link, {})[decision.identity] = decision
                touched.add(decision.link)
        for key in touched:
            left = [each for each in self._links[key].values() if each.decision != WITHDRAWN]
            if left:
                self._standing[key] = max(left, key=lambda each: each.at)
            else:
                self._standing.pop(key, None)

    def _found(self, folder: Path) -> None:
        """Make the ledger's folder, and tell git how its lines are to be merged."""
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)
        with contextlib.suppress(FileExistsError), place(self._root, _ATTRIBUTES).open("x", newline="\n") as file:
            file.write("decisions.tsv merge=union\n")


@contextlib.contextmanager
def _open(target: Path) -> Iterator[int]:
    """The ledger, open and locked; opened again when it was replaced (by a checkout) while we waited for the lock."""
    while True:
        descriptor = os.open(target, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o666)
        try:
            with locked(descriptor):
                if _is_at(descriptor, target):
                    yield descriptor
                    return
        finally:
            os.close(descriptor)


def _is_at(descriptor: int, target: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), target.stat())
    except FileNotFoundError:
        return False


def _append(descriptor: int, text: str) -> None:
    size = os.fstat(descriptor).st_size
    if size == 0:
        text = f"{_HEADER}\n{text}"
    else:
        os.lseek(descriptor, size - 1, os.SEEK_SET)
        if os.read(descriptor, 1) != b"\n":  # a line that a crash or an editor left without its end
            text = f"\n{text}"
    try:
        view = memoryview(text.encode("utf-8"))
        while view:
            view = view[os.write(descriptor, view) :]
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, size)
        raise
