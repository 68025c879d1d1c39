"""What the problems workspace shows, worked out on a pool thread, and followed as files are edited and checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from curator.library.editing.plans import Plan
from curator.library.problems.listing import By, Listing, Narrowing, listing
from curator.library.problems.mending import edits_for
from curator.library.problems.muting import MutingRefused
from curator.library.problems.problems import Found, Problems
from curator.links.review import CannotDecide
from curator.pattern import UnsafeEdit
from curator.schema.checks.problem import Problem, Remedy, Severity
from curator.ui.changes.differences import FileDifference, Line, difference
from curator.ui.checking import Checking
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks

_SOON = 60  # ms to gather what changed
_AROUND = 4  # lines that are shown above and below the place of a problem


@dataclass(frozen=True)
class Way:
    """A remedy, what it changes, and "" or why it cannot be taken."""

    remedy: Remedy
    difference: FileDifference | None
    refused: str = ""


@dataclass(frozen=True)
class Sight:
    """A problem looked at closely: as it stands now (None where it is mended), what mends it, and the lines around."""

    found: Found
    problem: Problem | None
    ways: tuple[Way, ...] = ()
    around: FileDifference | None = None


class ProblemsDesk(QObject):
    """Listens to the checks; `listed(Listing)` tells what is to be seen, `refused(error)` what a query lacks."""

    listed = Signal(object)
    refused = Signal(object)

    def __init__(self, bridge: SessionBridge, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tasks = bridge, tasks
        self._checking: Checking | None = None
        self._asking: Task | None = None
        self.by: By = "rule"
        self.severities: frozenset[Severity] = Narrowing().severities
        self.muted = False
        self.query = ""
        self.shown: Listing | None = None
        self._awake = False
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.ask)

    def follow(self, checking: Checking) -> None:
        """Show what these checks find."""
        self._checking = checking
        checking.changed.connect(lambda _paths: self._turn())
        self._turn()

    @property
    def problems(self) -> Problems | None:
        """The library's problems; None before its first check has ended."""
        return self._checking.problems if self._checking is not None else None

    @property
    def narrow(self) -> bool:
        """Whether anything is left out on purpose."""
        return bool(self.query) or self.severities != Narrowing().severities

    def title(self, path: str) -> str:
        """What a file is called."""
        return (self.problems.title(path) if self.problems is not None else "") or path

    def wake(self, awake: bool) -> None:
        """Somebody looks, or nobody does any more."""
        self._awake = awake
        if awake and self._stale:
            self.ask()

    def _turn(self) -> None:
        self._stale = True
        if self._awake:
            self._soon.start()

    def ask(self) -> None:
        """Work out anew what is to be seen."""
        problems, catalogue = self.problems, self._bridge.catalogue
        if problems is None:
            return
        self._stale = False
        if self._asking is not None:
            self._asking.cancel()
        by, severities, muted, query = self.by, self.severities, self.muted, self.query
        changed = self._bridge.session.changed()

        def work(_progress: Progress) -> Listing:
            paths = frozenset(catalogue.rows(query, changed=changed).paths()) if query else None
            return listing(problems.all(muted=True), by, Narrowing(severities, paths, muted))

        self._asking = self._tasks.run(work, on_done=self._show, on_failed=self.refused.emit, owner=self)

    def _show(self, found: Listing) -> None:
        self.shown = found
        self.listed.emit(found)

    # one problem

    def look(self, found: Found, show: Callable[[Sight], None]) -> Task | None:
        """Look at a problem closely; `show` is told in the UI thread."""
        problems, bridge = self.problems, self._bridge
        if problems is None:
            return None
        return self._tasks.run(lambda _progress: sight_of(bridge, problems, found), on_done=show, owner=self)

    def mend(self, found: Found, way: Way, label: str) -> bool:
        """Take a remedy, as one step; False, with a notice, where the file cannot take it any more."""
        try:
            edits = edits_for([(found.path, way.remedy)], self._bridge.session.pattern)
        except (CannotDecide, UnsafeEdit) as error:
            self._bridge.messages.warning(str(error))
            return False
        return self._bridge.apply(edits, label, self) is not None

    # muting

    def judge(self, deed: Callable[[Problems], frozenset[str]], then: Callable[[], None]) -> None:
        """Mute something or let it be shown again, off the UI thread; `then` comes after it is written."""
        problems, checking = self.problems, self._checking
        if problems is None or checking is None:
            return

        def refused(error: Exception) -> None:
            words = str(error) if isinstance(error, MutingRefused) else f"{type(error).__name__}: {error}"
            self._bridge.messages.error(words)

        def done(touched: frozenset[str]) -> None:
            checking.judged(touched)
            then()

        self._tasks.run(lambda _progress: deed(problems), on_done=done, on_failed=refused, owner=self)


def sight_of(bridge: SessionBridge, problems: Problems, found: Found) -> Sight:
    """A problem of a file as that stands in the session."""
    pattern = bridge.pattern(found.path)
    if pattern is None:
        return Sight(found, None)
    wanted = found.problem
    now = [each for each in problems.of_value(found.path, pattern, muted=True) if each.rule == wanted.rule]
    same = [each for each in now if (each.pointer, each.message) == (wanted.pointer, wanted.message)]
    problem = next(iter(same), None)
    if problem is None:
        return Sight(found, None)
    line = wanted.line or problem.line
    around = _around(found.path, pattern.to_bytes(), line) if line is not None else None
    return Sight(found, problem, tuple(_way(bridge, found.path, each) for each in problem.remedies), around)


def _way(bridge: SessionBridge, path: str, remedy: Remedy) -> Way:
    session = bridge.session
    try:
        plan = Plan("", tuple(edits_for([(path, remedy)], session.pattern)))
        altered = [plan.altered(session, each) for each in plan.files]
    except (CannotDecide, UnsafeEdit) as error:
        return Way(remedy, None, str(error))
    if not altered:
        return Way(remedy, None)
    each = altered[0]
    return Way(remedy, difference(each.path, each.before or b"", each.after or b"", 2))


def _around(path: str, raw: bytes, line: int) -> FileDifference:
    """The lines around a place, as a difference in which nothing differs but the place is marked."""
    lines = raw.decode("utf-8", "replace").split("\n")
    first = max(0, line - 1 - _AROUND)
    shown = []
    for number in range(first, min(len(lines), line + _AROUND)):
        text = lines[number].rstrip("\r").replace("\t", "    ")[:2_000]
        marked = ((0, len(text)),) if number == line - 1 and text else ()
        shown.append(Line("context", text, number + 1, number + 1, marked))
    return FileDifference(path, 0, 0, 1, tuple(shown))
