"""Keeps the queue, and rearranges a large one on a pool thread while the curator goes on deciding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject

from curator.library.review.queue import Queue
from curator.ui.tasks import Task, Tasks

_AT_ONCE: Final = 2_000
"""Links that can be filtered and sorted between a key and the next frame, about 5 ms; more of them elsewhere."""

Deed = Callable[[Queue], object]
_T = TypeVar("_T")


class Arranging:
    """The queue in hand is replaced by a rearranged copy, with what happened in the meantime done on that, too."""

    def __init__(self, tasks: Tasks, owner: QObject, failed: Callable[[Exception], None]) -> None:
        self.queue = Queue()
        self._tasks, self._owner, self._failed = tasks, owner, failed
        self._waiting: list[tuple[Deed, Callable[[], None]]] = []
        self._since: list[Deed] = []
        self._task: Task | None = None

    def step(self, deed: Deed) -> None:
        """Do at once what takes no time at any size: go on, leave one link out, take one back."""
        deed(self.queue)
        if self._task is not None:
            self._since.append(deed)

    def arrange(self, deed: Deed, then: Callable[[], None], size: int = 0) -> None:
        """Do what looks at every link (`size` more than are there now), and `then` show it."""
        if self._task is None and max(size, len(self.queue.review.items)) <= _AT_ONCE:
            deed(self.queue)
            then()
            return
        self._waiting.append((deed, then))
        if self._task is None:
            self._begin()

    def look(self, read: Callable[[Queue], _T], then: Callable[[_T], None]) -> None:
        """Read what asks every link, and hand it on."""
        if len(self.queue.review.items) <= _AT_ONCE:
            then(read(self.queue))
            return
        copy = self.queue.copy()
        self._tasks.run(lambda _progress: read(copy), on_done=then, owner=self._owner)

    def _begin(self) -> None:
        waiting, self._waiting = self._waiting, []
        self._since = []
        copy = self.queue.copy()

        def work(_progress: object) -> Queue:
            for deed, _ in waiting:
                deed(copy)
            return copy

        def done(arranged: Queue) -> None:
            self._task = None
            for deed in self._since:
                deed(arranged)
            self.queue = arranged
            for _, then in waiting:
                then()
            if self._waiting and self._task is None:
                self._begin()

        def failed(failure: Exception) -> None:
            self._task = None
            self._waiting.clear()
            self._failed(failure)

        self._task = self._tasks.run(work, on_done=done, on_failed=failed, owner=self._owner)
