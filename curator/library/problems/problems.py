"""Everything that is wrong in a library: the one place where the rules of files and those between files meet.

    problems = Problems(root)
    problems.bring_up(progress)              # off the UI thread: checks what is new or changed since last time
    problems.of(path), problems.all(), problems.counts()
    problems.update([(path, pattern)])       # after an edit that is not saved; says whose problems may differ now
    problems.refresh(paths)                  # after saving, and for what changed outside

Every method may be called from any thread.  Nothing here writes to the library.
"""

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

from curator.library.disk.files import Entry, Unlisted, find, stat
from curator.library.index.checked import Checked, Sharing, Standing, of_pattern, problem_of, read_batch
from curator.library.index.readers import Work, work_through
from curator.library.index.reading import Reader
from curator.library.index.resting import collector_resting
from curator.library.index.store import folder_of
from curator.library.problems.findings import Findings
from curator.library.problems.muting import Muting, mute_finding, set_rule, unmute_finding
from curator.links import checks as between
from curator.links.checks.network import Network
from curator.pattern import Pattern
from curator.schema import checks as within
from curator.schema.checks.problem import SEVERITIES, Problem, Remedy, Rule
from curator.schema.checks.subject import Subject

RULES: tuple[Rule, ...] = (*within.RULES, *between.RULES)
"""Every rule there is."""

_BY_ID = {each.id: each for each in RULES}
_RANK = {severity: rank for rank, severity in enumerate(SEVERITIES)}
_UNMADE = Remedy("", "")
_MANY = 200  # files from which building everything anew is as fast
_FRESH_NS = 20_000_000  # a file written so shortly ago could change once more within its time stamp's grain

Progress = Callable[[int, int], None]
"""Told how many files are done, and of how many."""


def rule(name: str) -> Rule:
    """The rule with an id.  Raises KeyError for an unknown one."""
    return _BY_ID[name]


@dataclass(frozen=True, slots=True)
class Found:
    """A problem and the file that it is in; `muted` where the library has switched it off."""

    path: str
    problem: Problem
    muted: bool = False


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What checking a library took: `files` in all, `read` now; `unlisted` could not be looked at.

    `touched` are the files whose problems may be others than before.
    """

    files: int
    read: int
    touched: frozenset[str]
    unlisted: tuple[Unlisted, ...]
    complete: bool
    seconds: float


def _never() -> bool:
    """Nobody stops it."""
    return False


class Problems:
    """The problems of one library; `cache` stands in for the platform's cache folder."""

    def __init__(self, root: Path, cache: Path | None = None) -> None:
        self.root = root
        self._findings = Findings(folder_of(root, cache))
        self._lock = threading.RLock()
        self._bringing = threading.Lock()
        self._known: dict[str, Checked] = {}
        self._held: set[str] = set()
        self._standing: dict[str, Standing] = {}
        self._network = Network()
        self._between: dict[str, tuple[Problem, ...]] = {}
        self._judged: dict[str, tuple[Found, ...]] = {}  # made when somebody asks
        self.muting = Muting.read(root)

    # -- filling ---------------------------------------------------------------------------------------------------

    def bring_up(self, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None) -> CheckReport:
        """Compare all files with what is known of them, and check those that are new or changed.

        Where it is cancelled the report says that it is not complete; until it has been called again to its end, what
        is answered here is a part.
        """
        began = time.perf_counter()
        stop = cancelled or _never
        with self._bringing:
            unlisted: list[Unlisted] = []
            listed = {entry.path: entry for entry in find(self.root, unlisted.append)}
            with collector_resting():
                known = self._known or self._findings.load()
            held = frozenset(self._held)
            stale = [e for path, e in listed.items() if path not in held and not _same(known.get(path), e)]
            with collector_resting() if len(stale) > _MANY else nullcontext():
                fresh = self._read(stale, len(listed), progress, stop)
            complete = not stop()
            gone = [path for path in known if path not in listed and path not in held]
            kept = {path: each for path, each in known.items() if path in listed or path in held}
            self._findings.keep(fresh.values(), gone)
            if not complete:
                touched = frozenset[str]()
            elif not self._standing or len(fresh) + len(gone) > _MANY:
                with collector_resting():
                    touched = self._take_up(kept | fresh, stop)
                complete = not stop()
            else:
                with self._lock:
                    touched = self._drop(gone) | self._put(fresh.values())
            seconds = time.perf_counter() - began
            return CheckReport(len(listed), len(fresh), touched, tuple(unlisted), complete, seconds)

    def update(self, patterns: Iterable[tuple[str, Pattern | None]]) -> frozenset[str]:
        """Check these values, which are not saved; says of which files the problems may differ now.

        None stands for a file that is to be deleted.
        """
        share = Sharing().row
        checked, going = [], []
        for path, pattern in patterns:
            if pattern is None:
                going.append(path)
            else:
                checked.append(share(of_pattern(path, pattern)))
        with self._lock:
            self._held |= {*going, *(each.path for each in checked)}
            return self._put(checked) | self._drop(going)

    def refresh(self, paths: Iterable[str]) -> frozenset[str]:
        """Check these files again, which were saved, or came, changed or went outside; as `update` answers."""
        reader, wanted = Reader(), sorted(set(paths))
        listed = [entry for path in wanted if (entry := stat(self.root, path)) is not None]
        checked = read_batch(self.root, listed, reader)
        there = {each.path for each in checked}
        gone = [path for path in wanted if path not in there]
        self._findings.keep(checked, gone)
        with self._lock:
            self._held.difference_update(wanted)
            return self._put(checked) | self._drop(gone)

    def close(self) -> None:
        """Let go of what is remembered on disk."""
        self._findings.close()

    # -- asking ----------------------------------------------------------------------------------------------------

    def paths(self) -> tuple[str, ...]:
        """Every file that was checked, in order."""
        with self._lock:
            return tuple(sorted(self._standing))

    def title(self, path: str) -> str:
        """What the pattern in a file is called; "" where it states nothing, or there is no such file."""
        standing = self._standing.get(path)
        return standing.title if standing is not None else ""

    def of(self, path: str, *, muted: bool = False) -> tuple[Problem, ...]:
        """The problems of one file by severity; with `muted`, those that the library has switched off as well.

        While thousands of files are checked, it answers from what is known at the moment: the window never waits.
        """
        mine = self._lock.acquire(blocking=False)
        try:
            found = self._found(path) if mine else self._judged_now(path)
        finally:
            if mine:
                self._lock.release()
        return tuple(each.problem for each in found if muted or not each.muted)

    def all(self, *, muted: bool = False) -> tuple[Found, ...]:
        """The problems of all files, by path and severity."""
        with self._lock:
            every = [self._found(path) for path in sorted(self._standing)]
        return tuple(each for found in every for each in found if muted or not each.muted)

    def noted(self, paths: Iterable[str]) -> dict[str, list[tuple[str, str, str]]]:
        """The problems of files as the search index takes them: (rule, pointer, message)."""
        return {path: [(each.rule, each.pointer, each.message) for each in self.of(path)] for path in paths}

    def counts(self) -> dict[str, int]:
        """How many problems there are of each rule that has any."""
        return dict(Counter(each.problem.rule for each in self.all()).most_common())

    def errors(self) -> int:
        """How many problems are errors; cheap, since what is found in a file begins with them."""
        with self._lock:
            every = [self._found(path) for path in self._standing]
        return sum(not each.muted for found in every for each in takewhile(_is_error, found))

    def of_value(self, path: str, pattern: Pattern, *, muted: bool = False) -> tuple[Problem, ...]:
        """The problems of a file as it stands in hand, with their remedies; `update` has to know of it already.

        `muted` is as in `of`.
        """
        own = within.check(Subject.of(path, pattern))
        with self._lock:
            node = self._network.node(path)
            found = [*own, *(between.check(node, self._network) if node is not None else ())]
        judged = ((self.muting.judge(path, each) or (each if muted else None)) for each in found)
        return tuple(sorted((each for each in judged if each is not None), key=_order))

    # -- muting ----------------------------------------------------------------------------------------------------

    def set_rule(self, rule: str, severity: str | None, reason: str = "") -> frozenset[str]:
        """Judge a rule otherwise in this library ("off", or a severity), or as it is meant (None).

        As `update`, this says of which files the problems may differ.  Writes the library's rules, and raises
        MutingRefused when that cannot be done.
        """
        return self._judge_by(set_rule(self.root, rule, severity, reason), rule)

    def mute(self, path: str, problem: Problem, reason: str = "") -> frozenset[str]:
        """Switch a single finding off; as `set_rule`."""
        return self._judge_by(mute_finding(self.root, path, problem.rule, problem.pointer, reason), problem.rule)

    def unmute(self, path: str, problem: Problem) -> frozenset[str]:
        """Let a single finding be shown again; as `set_rule`."""
        return self._judge_by(unmute_finding(self.root, path, problem.rule, problem.pointer), problem.rule)

    def judge_anew(self) -> frozenset[str]:
        """Read the library's rules again, which somebody may have changed by hand; as `update` answers."""
        muting = Muting.read(self.root)
        if muting == self.muting:
            return frozenset()
        with self._lock:
            self.muting = muting
            self._judged.clear()
            return frozenset(self._standing)

    def _judge_by(self, muting: Muting, rule: str) -> frozenset[str]:
        with self._lock:
            self.muting = muting
            concerned = [path for path in self._standing if any(e.problem.rule == rule for e in self._found(path))]
            for path in concerned:
                del self._judged[path]
            return frozenset(concerned)

    # -- within ----------------------------------------------------------------------------------------------------

    def _found(self, path: str) -> tuple[Found, ...]:
        """What was found in a file, by severity; the lock is held."""
        known = self._judged.get(path)
        if known is None:
            known = self._judged_now(path)
            if path in self._standing:
                self._judged[path] = known
        return known

    def _judged_now(self, path: str) -> tuple[Found, ...]:
        standing = self._standing.get(path)
        if standing is None:
            return ()
        found = []
        for each in (*map(problem_of, standing.row.problems), *self._between.get(path, ())):
            judged = self.muting.judge(path, each)
            found.append(Found(path, each, muted=True) if judged is None else Found(path, judged))
        return tuple(sorted(found, key=lambda each: _order(each.problem)))

    def _read(
        self, stale: Sequence[Entry], total: int, progress: Progress | None, stop: Callable[[], bool]
    ) -> dict[str, Checked]:
        tell = progress or (lambda done, total: None)
        done = total - len(stale)
        fresh: dict[str, Checked] = {}
        share = Sharing().row
        tell(done, total)
        for rows in work_through(self.root, stale, stop, Work("checks", read_batch, Checked)):
            now = time.time_ns()
            for row in rows:
                settled = now - row.mtime_ns >= _FRESH_NS
                fresh[row.path] = share(row if settled else row._replace(mtime_ns=-1))
            done += len(rows)
            tell(done, total)
        return fresh

    def _take_up(self, known: dict[str, Checked], stop: Callable[[], bool]) -> frozenset[str]:
        """Let this be what is known of the files; what is held back keeps its value."""
        standing = {path: Standing(row) for path, row in known.items()}
        with self._lock:
            for path in self._held:
                if path in self._standing:
                    standing[path], known[path] = self._standing[path], self._known[path]
            network = Network(standing.values())
            touched = frozenset((*self._standing, *standing))
            self._known, self._standing, self._network, self._between = known, standing, network, {}
            self._judged = {}
            if not self._check_between(standing, stop):
                self._standing = {}  # the next time begins anew
            return touched

    def _drop(self, paths: Iterable[str]) -> frozenset[str]:
        touched: set[str] = set()
        for path in paths:
            self._known.pop(path, None)
            self._standing.pop(path, None)
            self._between.pop(path, None)
            self._judged.pop(path, None)
            touched |= self._network.drop(path) | {path}
        self._check_between(touched)
        return frozenset(touched)

    def _put(self, checked: Iterable[Checked]) -> frozenset[str]:
        touched: set[str] = set()
        for row in checked:
            standing = Standing(row)
            self._known[row.path], self._standing[row.path] = row, standing
            touched |= self._network.put(standing)
        self._check_between(touched)
        return frozenset(touched)

    def _check_between(self, paths: Iterable[str], stop: Callable[[], bool] = _never) -> bool:
        """Check these files against the others; False where it was stopped before the last of them."""
        for path in paths:
            if stop():
                return False
            self._judged.pop(path, None)
            node = self._network.node(path)
            if node is not None:
                place = self._standing[path].place
                self._between[path] = tuple(_light(each, place) for each in between.check(node, self._network))
        return True


def _light(problem: Problem, place: Callable[[str], tuple[int, int] | None]) -> Problem:
    """The problem with its place, and remedies that only count: ten thousand of them would fill the memory."""
    line, column = place(problem.pointer) or (None, None)
    remedies = (_UNMADE,) * len(problem.remedies)
    return Problem(problem.rule, problem.severity, problem.message, problem.pointer, line, column, remedies)


def _is_error(found: Found) -> bool:
    return found.problem.severity == "error"


def _same(known: Checked | None, entry: Entry) -> bool:
    return known is not None and tuple(known[:4]) == tuple(entry)


def _order(problem: Problem) -> tuple[int, int, str]:
    return _RANK[problem.severity], problem.line or 0, problem.rule
