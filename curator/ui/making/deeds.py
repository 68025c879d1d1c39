"""Carries plans out in the background and saves them at once; what was saved at once is saved so when it is undone."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject

from curator.library.editing.plans import Plan, make, save_in_parts, unwatched
from curator.library.editing.session import Change, SaveReport
from curator.pattern import UnsafeEdit
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks


class Deeds(QObject):
    """Makes plans for one window.

    Where a file of the plan has edits that are not saved yet, the step is left unsaved as well: saving it would write
    what the curator has not asked to be written.
    """

    def __init__(
        self, bridge: SessionBridge, tasks: Tasks, parent: QObject, undo: Callable[[], None] | None = None
    ) -> None:
        """`undo` takes a step back as the window does, which does it in the background where there are many files."""
        super().__init__(parent)
        self._bridge, self._tasks = bridge, tasks
        self._window_undo = undo
        self._at_once: set[tuple[str, frozenset[str]]] = set()
        bridge.changed.connect(self._follow)

    def carry_out(
        self,
        plan: Plan,
        done: str,
        then: Callable[[], object] | None = None,
        failed: Callable[[str], object] | None = None,
        progress: Callable[[int, int], None] | None = None,
        stop: Event | None = None,
        stopped: Callable[[], object] | None = None,
    ) -> Task:
        """Make the plan and save it; then say `done` and call `then`, or call `failed` with a sentence.

        Setting `stop` before the step is made leaves everything as it was and calls `stopped`; afterwards the step
        stands, and is said to.
        """
        session = self._bridge.session

        def work(told: Progress) -> tuple[Change, SaveReport | None] | None:
            dirty = set(session.changed())

            def go_on(at: int, total: int) -> bool:
                told.report(at, total)
                return not (told.cancelled or (stop is not None and stop.is_set()))

            change = make(session, plan.edits, plan.label, go_on, self)
            if change is None:
                return None
            if dirty & set(plan.paths):
                return change, None
            self._at_once.add((plan.label, change.paths))
            return change, save_in_parts(session, plan.paths, unwatched)

        def ended(found: tuple[Change, SaveReport | None] | None) -> None:
            if found is None:
                if stopped is not None:
                    stopped()
                return
            self._tell(done, found[1])
            if then is not None:
                then()

        def refused(failure: Exception) -> None:
            known = isinstance(failure, UnsafeEdit)
            words = str(failure) if known else _tr("That failed ({0}); nothing was changed.").format(failure)
            (failed or self._bridge.messages.warning)(words)

        return self._tasks.run(
            work,
            on_done=ended,
            on_failed=refused,
            on_progress=None if progress is None else lambda at, total, _text: progress(at, total),
            label=plan.label,
            owner=self,
        )

    def _tell(self, done: str, report: SaveReport | None) -> None:
        messages = self._bridge.messages
        if report is None:
            unsaved = _tr("It is saved with your other edits of these files.")
            messages.done(f"{done} {unsaved}", _tr("Undo"), self._undo)
        elif report.refused:
            path, why = report.refused[0]
            messages.error(f"{done} {_tr('{0} could not be saved:').format(path)} {why}")
        else:
            messages.done(done, _tr("Undo"), self._undo)

    def _undo(self) -> None:
        if self._window_undo is not None:
            self._window_undo()
        else:
            self._bridge.undo()

    def _follow(self, change: Change) -> None:
        """Save an undone step that had been saved at once, and one that was made again."""
        key = (change.label, change.paths)
        if change.what not in ("undo", "redo") or key not in self._at_once:
            return
        session = self._bridge.session

        def saved(report: SaveReport) -> None:
            if report.refused:
                self._bridge.messages.error(report.refused[0][1])

        self._tasks.run(lambda _progress: session.save(sorted(change.paths)), on_done=saved, owner=self)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Deeds", text)
