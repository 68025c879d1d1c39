"""Work off the UI thread, with progress, cancelling, and results delivered back in the UI thread.

    def work(progress: Progress) -> int:            # on a pool thread: no widgets here
        for done, path in enumerate(paths):
            if progress.cancelled:
                break
            progress.report(done, len(paths), path)
        return done

    tasks.run(work, on_done=self._show, label=self.tr("Indexing"), owner=self)

A task with a label is shown in the status bar with its progress and, if it can be stopped, a button for that. Who
stops work there wants it to end: what it returns or raises then is delivered all the same, so that whoever began it
knows. `on_done`, `on_failed` and `on_progress` run in the UI thread, and not at all once `owner` is destroyed or the
task was cancelled, because nobody wants its outcome any more. A failure nobody takes (`on_failed` missing) becomes an
error notice.
"""

import contextlib
import logging
import time
from collections.abc import Callable
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from curator.ui.messages import Messages

_log = logging.getLogger(__name__)
_LOOK_AGAIN = 500  # ms, while threads of a closed window have not ended
_REPORT_EVERY = 0.05  # seconds between two progress signals of one task


def _nobody() -> None:
    """Nobody is told."""


class GivenUp(Exception):
    """The work ended early because it was stopped, or nobody wants it any more; no failure to speak of."""


class Progress:
    """A task's own view of itself, used on the pool thread."""

    def __init__(self, announce: Callable[[], None]) -> None:
        self.done = 0
        self.total = 0
        self.text = ""
        self.cancelled = False
        self.announce = announce
        self._last = 0.0

    def report(self, done: int, total: int, text: str = "") -> None:
        """Say how far the work is (`total` 0: unknown). Cheap enough to call for every file."""
        self.done, self.total, self.text = done, total, text
        now = time.monotonic()
        if now - self._last >= _REPORT_EVERY or done == total:
            self._last = now
            self.announce()

    def go_on(self) -> None:
        """Between two pieces of work; raises GivenUp where there should be no more of them."""
        if self.cancelled:
            raise GivenUp


class Task:
    """A handle on running work, used in the UI thread."""

    def __init__(self, label: str, owner: QObject | None, stoppable: bool = True) -> None:
        self.label = label
        self.stoppable = stoppable
        self.running = True
        self.dropped = False
        self.progress = Progress(_nobody)
        self._owner = owner
        self._owned = owner is not None
        self.function: Callable[[Progress], Any] | None = None
        self.on_done: Callable[[Any], None] | None = None
        self.on_failed: Callable[[Exception], None] | None = None
        self.on_progress: Callable[[int, int, str], None] | None = None

    def stop(self) -> None:
        """Ask the work to end early; what it says then is delivered."""
        self.progress.cancelled = True

    def cancel(self) -> None:
        """Ask the work to stop; its results are dropped whenever it does."""
        self.dropped = True
        self.stop()

    def release(self) -> None:
        """Let go of everything that was handed over with the work; called in the UI thread."""
        self.function = self.on_done = self.on_failed = self.on_progress = None
        self.progress.announce = _nobody

    @property
    def wanted(self) -> bool:
        """Whether anybody still waits for the outcome."""
        if self.dropped:
            return False
        return not self._owned or (self._owner is not None and shiboken6.isValid(self._owner))


class _Work(QRunnable):
    def __init__(self, task: Task, deliver: Callable[[Task, Any, Any], None]) -> None:
        super().__init__()
        self._task, self._deliver = task, deliver

    def run(self) -> None:
        task = self._task
        result: Any = None
        failure: Exception | None = None
        function = task.function
        try:
            if function is not None and not task.dropped:
                result = function(task.progress)
        except Exception as error:  # whatever the work raises belongs to its caller, not to the pool
            failure = error
        # Nothing of the task may end on this thread: what it holds may be the last hold on a widget.
        del function
        with contextlib.suppress(RuntimeError):  # the window is gone, and nobody waits for it any more
            self._deliver(task, result, failure)


class Tasks(QObject):
    """Runs work on a thread pool of its own. Call `shutdown()` before the application ends."""

    started = Signal(object)  # Task, only those with a label
    progressed = Signal(object)  # Task
    finished = Signal(object)  # Task

    _ended = Signal(object, object, object)
    _advanced = Signal(object)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(max(4, self._pool.maxThreadCount()))
        self._pool.setExpiryTimeout(-1)  # threads stay, and so do their connections to the index
        self._running: list[Task] = []
        self._closed = False
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        function: Callable[[Progress], Any],
        on_done: Callable[[Any], None] | None = None,
        on_failed: Callable[[Exception], None] | None = None,
        on_progress: Callable[[int, int, str], None] | None = None,
        label: str = "",
        owner: QObject | None = None,
        stoppable: bool = True,
    ) -> Task:
        """Start `function(progress)` on a pool thread and return its handle at once; after `shutdown` it never runs.

        `stoppable` says whether it pays attention to `progress.cancelled`; what does not is shown without a button.
        """
        task = Task(label, owner, stoppable)
        if self._closed:  # a timer or a watcher of a window that is about to go
            task.running = False
            task.cancel()
            return task
        task.function = function
        task.on_done, task.on_failed, task.on_progress = on_done, on_failed, on_progress
        task.progress = Progress(lambda: self._advanced.emit(task))
        self._running.append(task)
        if label:
            self.started.emit(task)
        self._pool.start(_Work(task, self._ended.emit))
        return task

    @property
    def running(self) -> tuple[Task, ...]:
        return tuple(self._running)

    def shutdown(self, milliseconds: int = 10_000) -> bool:
        """Cancel everything and wait for the threads. False when one of them would not end in time."""
        self._closed = True
        cancelled, self._running = self._running, []
        for task in cancelled:
            task.cancel()
        ended = self._pool.waitForDone(milliseconds)
        if not ended:
            names = ", ".join(task.label or getattr(task.function, "__qualname__", "") for task in cancelled)
            _log.warning("Work of a closed window goes on: one of %s", names)
        for task in cancelled:
            task.release()
        if not ended:
            # The thread will deliver to this object, and a program that has deleted it by then ends without a word.
            self.setParent(None)
            _outlasted.append(self)
            self._let_go = QTimer(self, interval=_LOOK_AGAIN)
            self._let_go.timeout.connect(self._go)
            self._let_go.start()
        return ended

    def _go(self) -> None:
        """Go at last, with all that the work held, once the last thread has ended."""
        if self._pool.waitForDone(0):
            self._let_go.stop()
            _outlasted.remove(self)
            self.deleteLater()

    def _deliver(self, task: Task, result: Any, failure: Exception | None) -> None:
        task.running = False
        if task in self._running:
            self._running.remove(task)
        if task.label:
            self.finished.emit(task)
        on_done, on_failed, wanted = task.on_done, task.on_failed, task.wanted
        task.release()
        if not wanted:
            return
        if failure is None:
            if on_done is not None:
                on_done(result)
        elif on_failed is not None:
            on_failed(failure)
        elif not isinstance(failure, GivenUp):
            _log.error("Background work failed: %s", task.label or task, exc_info=failure)
            self._messages.error(
                str(failure) or self.tr("Something in the background failed; your files are untouched.")
            )

    def _show_progress(self, task: Task) -> None:
        if not task.running or not task.wanted:
            return
        progress = task.progress
        if task.on_progress is not None:
            task.on_progress(progress.done, progress.total, progress.text)
        if task.label:
            self.progressed.emit(task)


_outlasted: list[Tasks] = []
"""Those whose threads would not end in time; they stay until these have."""
