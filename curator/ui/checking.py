"""Keeps the library's problems in step with the session, on a pool thread, and tells what is wrong with the pattern in
hand.

The first check of a library begins when its files are indexed; afterwards each change is followed once list and search
have caught up with it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Tasks

if TYPE_CHECKING:
    from curator.library.problems.problems import Problems
    from curator.schema.checks.problem import Problem


class Checking(QObject):
    """Listens to the bridge; `changed(paths)` says whose problems may differ now, `told` what is wrong in hand."""

    changed = Signal(object)  # frozenset of paths
    told = Signal(str, object)  # path, tuple of Problem
    counted = Signal(int)  # errors in the library
    stopped = Signal()
    """The first check was stopped by the curator, or put off; `resume` begins it again."""

    def __init__(self, bridge: SessionBridge, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._tasks = bridge, tasks
        self._opened: Problems | None = None
        self._problems: Problems | None = None
        self._waiting: set[str] = set()
        self._running = self._everything = self._again = False
        self.paused = False
        """Whether the first check was stopped, or put off, and nobody has asked for it since."""
        bridge.indexed.connect(self._on_indexed)
        bridge.current_changed.connect(lambda _path: self.tell())

    @property
    def busy(self) -> bool:
        """Whether a check is under way."""
        return self._running

    @property
    def problems(self) -> "Problems | None":
        """The library's problems; None before its first check has ended."""
        return self._problems

    def tell(self) -> None:
        """Say again what is wrong with the pattern in hand."""
        path = self._bridge.current
        if path is not None:
            self.told.emit(path, self.of(path))

    def of(self, path: str) -> "tuple[Problem, ...]":
        """What is wrong in a file, as far as it is known."""
        return self._problems.of(path) if self._problems is not None else ()

    def judged(self, touched: "frozenset[str]") -> None:
        """Problems of these files were muted, or are shown again: search and views follow."""
        problems, catalogue = self._problems, self._bridge.catalogue
        if problems is not None and touched:

            def work(_progress: Progress) -> int:
                catalogue.note(problems.noted(touched))
                return problems.errors()

            self._tasks.run(work, on_done=self.counted.emit, owner=self)
            self._tell_of(touched)

    def hold(self, back: bool) -> None:
        """Put the first check off, if it has not begun, or let it begin the next time that files are indexed."""
        self.paused = back and self._problems is None and not self._running
        if self.paused:
            self.stopped.emit()

    def resume(self) -> None:
        """Check the library after the first check was stopped or put off."""
        self.paused = False
        self._on_indexed(None)

    def close(self) -> None:
        """Let go of what is remembered on disk."""
        if self._opened is not None:
            self._opened.close()

    def _on_indexed(self, paths: "frozenset[str] | None") -> None:
        if self.paused:
            return  # all of it is read when the check is asked for
        self._waiting |= paths or frozenset()
        self._everything |= paths is None
        if self._running:
            self._again = True  # even for no file at all: the library's rules may be others
        else:
            self._next()

    def _next(self) -> None:
        self._running, self._again = True, False
        paths, everything = frozenset(self._waiting), self._everything
        self._waiting.clear()
        self._everything = False
        bridge, known = self._bridge, self._problems

        def work(progress: Progress) -> "tuple[Problems, frozenset[str], int] | None":
            from curator.library.problems.problems import Problems

            problems = self._opened = known or self._opened or Problems(bridge.root)
            if known is None:
                if not problems.bring_up(progress.report, lambda: progress.cancelled).complete:
                    return None
                touched = frozenset(problems.paths())
                unsaved, judged = frozenset(bridge.session.changed()), frozenset[str]()
            else:
                judged = problems.judge_anew()
                unsaved = paths & set(bridge.session.changed())
                touched = problems.refresh(paths - unsaved) if paths - unsaved else frozenset()
                if everything:
                    touched |= problems.bring_up(None, lambda: progress.cancelled).touched
            touched |= problems.update(bridge.unsaved(unsaved))  # one after the other: there may be thousands
            touched |= judged
            if progress.cancelled:
                return None
            if touched:
                bridge.catalogue.note(problems.noted(touched))
            return problems, touched, problems.errors()

        label = "" if known is not None else self.tr("Checking")
        self._tasks.run(work, on_done=self._done, on_failed=self._failed, label=label, owner=self)

    def _done(self, outcome: "tuple[Problems, frozenset[str], int] | None") -> None:
        self._running = False
        if outcome is None:
            self.paused = True
            self._bridge.messages.warning(
                self.tr("Checking was stopped, so the library's problems are not known."),
                self.tr("Check"),
                self.resume,
            )
            self.stopped.emit()
            return
        self._problems, touched, errors = outcome
        self.counted.emit(errors)
        if touched:
            self._tell_of(touched)
        if self._again:
            self._next()

    def _tell_of(self, touched: "frozenset[str]") -> None:
        self.changed.emit(touched)
        if self._bridge.current in touched:
            self.tell()

    def _failed(self, failure: Exception) -> None:
        self._running = False
        self._bridge.messages.warning(
            self.tr("The library could not be checked ({0}); opening it again tries once more.").format(failure)
        )
