"""Notices what others do to a library's files, and tells it in batches.

Events are gathered until a short silence, so that `git checkout` of thousands of files is one batch.  Where the system
has no watches left for all folders, the files are listed every few seconds instead.
"""

import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from curator.library.disk.files import find, is_pattern_path

_KEPT = ".curator/"
_HALF_WRITTEN = ".curator/."  # on the way to its name
QUIET = 0.15
LONGEST = 0.75
MANY = 500
POLL = 2.0


@dataclass(frozen=True, slots=True)
class Outside:
    """What happened outside: the paths of pattern files that came, changed or went.

    With `everything`, more may have changed than is known, and all files are to be compared (`Catalogue.scan`);
    `kept` are the paths of what else the library keeps that changed: its ledger, its rules.
    """

    paths: frozenset[str] = frozenset()
    everything: bool = False
    kept: frozenset[str] = frozenset()


class Watcher:
    """Watches a library from `start` to `stop` and tells `notice` each batch, on a thread of its own.

    A batch comes after `quiet` seconds without an event, but at latest `longest` seconds after its first.  `poll` is
    the time between two listings where the system cannot watch.
    """

    def __init__(
        self,
        root: Path,
        notice: Callable[[Outside], None],
        *,
        quiet: float = QUIET,
        longest: float = LONGEST,
        poll: float = POLL,
    ) -> None:
        self._root = root
        self._notice = notice
        self._quiet, self._longest, self._poll = quiet, longest, poll
        self._state = threading.Condition()
        self._paths: set[str] = set()
        self._kept: set[str] = set()
        self._everything = self._stopped = False
        self._first = self._last = 0.0
        self._observer: Any = None
        self._thread: threading.Thread | None = None

    @property
    def polling(self) -> bool:
        """Whether the files are listed again and again, because the system cannot watch them."""
        return self._thread is not None and self._observer is None

    def start(self) -> None:
        """Begin to watch; what happens afterwards is told.  Looks at all folders, so call it off the UI thread."""
        self._observer = self._observed()
        work = self._gather if self._observer is not None else partial(self._list, self._listing())
        self._thread = threading.Thread(target=work, name="watcher", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Watch no more; when this returns, `notice` is not called again."""
        with self._state:
            self._stopped = True
            self._state.notify_all()
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join()
        self._thread = None

    def _observed(self) -> Any:
        """An observer at work; None when the system refuses one, for example for want of watches."""
        from watchdog import events
        from watchdog.observers import Observer

        happenings = [
            each
            for each in vars(events).values()
            if isinstance(each, type)
            and issubclass(each, events.FileSystemEvent)
            and getattr(each, "event_type", "") in ("created", "deleted", "modified", "moved")
        ]
        handler = events.FileSystemEventHandler()
        handler.on_any_event = self._happened  # type: ignore[method-assign]
        observer = Observer()
        try:
            observer.schedule(handler, os.fspath(self._root), recursive=True, event_filter=happenings)
            observer.start()
        except OSError:
            return None
        return observer

    def _happened(self, event: Any) -> None:
        """Called on the observer's thread."""
        paths, kept, everything = set(), set(), False
        for place in filter(None, (event.src_path, event.dest_path)):
            path = self._relative(os.fsdecode(place))
            if path is not None and _is_kept(path):
                kept.add(path)
            elif path is None or any(part.startswith(".") for part in path.split("/")):
                continue
            elif event.is_directory:
                everything = everything or event.event_type != "modified"
            elif is_pattern_path(path):
                paths.add(path)
        if not (paths or everything or kept):
            return
        with self._state:
            now = time.monotonic()
            self._first = self._first or now
            self._last = now
            self._paths |= paths
            self._everything |= everything
            self._kept |= kept
            self._state.notify_all()

    def _relative(self, place: str) -> str | None:
        inside = os.path.relpath(place, self._root).replace(os.sep, "/")
        return None if inside == "." or inside.startswith("../") else inside

    def _gather(self) -> None:
        """Wait for events and for the silence after them."""
        while True:
            with self._state:
                while not self._stopped and not self._first:
                    self._state.wait()
                while not self._stopped:
                    now = time.monotonic()
                    due = min(self._last + self._quiet, self._first + self._longest)
                    if now >= due:
                        break
                    self._state.wait(due - now)
                if self._stopped:
                    return
                everything = self._everything or len(self._paths) >= MANY
                batch = Outside(frozenset(self._paths), everything, frozenset(self._kept))
                self._paths, self._kept = set(), set()
                self._everything = False
                self._first = 0.0
            self._notice(batch)

    def _list(self, known: dict[str, tuple[int, ...]]) -> None:
        """Compare listings; the larger the library, the longer the pauses."""
        pause = self._poll
        while not self._pause(pause):
            began = time.monotonic()
            found = self._listing()
            pause = max(self._poll, 20 * (time.monotonic() - began))
            changed = {path for path, _ in known.items() ^ found.items()}
            if changed:
                kept = frozenset(filter(_is_kept, changed))
                self._notice(Outside(frozenset(changed - kept), len(changed) >= MANY, kept))
            known = found

    def _pause(self, seconds: float) -> bool:
        with self._state:
            return self._state.wait_for(lambda: self._stopped, seconds)

    def _listing(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, tuple[int, ...]] = {entry.path: entry[1:] for entry in find(self._root)}
        try:
            with os.scandir(self._root / _KEPT) as files:
                for file in filter(lambda each: _is_kept(_KEPT + each.name), files):
                    status = file.stat()
                    found[_KEPT + file.name] = (status.st_size, status.st_mtime_ns)
        except OSError:
            pass
        return found


def _is_kept(path: str) -> bool:
    return path.startswith(_KEPT) and not path.startswith(_HALF_WRITTEN)
