"""Feels the pulse of the UI thread: how long it was away from its event loop, and what it did there.

A timer of the event loop beats; a thread of Python's own listens. When a beat is late, it looks at what the UI thread
is doing, again and again, until the next one.

A machine that is busy with other things makes `Stall.seconds` longer, but not `Stall.own`: that is the time without
what the system says (Linux does) that it kept our threads waiting for a processor, the UI thread or those that it may
wait for. Sleeping, waiting for a disk, a lock or another thread's long step are all in it; where the system says
nothing, it is what the UI thread itself computed (`Stall.cpu`).
"""

import contextlib
import faulthandler
import os
import re
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

BEAT = 5  # ms
_LOOK_AFTER = 0.05  # seconds without a beat until the UI thread is looked at
_LOOK_EVERY = 0.01


@dataclass(frozen=True)
class Stall:
    """One time away from the event loop: how long, how much of it computing (s), and the places seen most often."""

    seconds: float
    own: float
    cpu: float
    at: float
    during: str
    seen: tuple[tuple[str, int], ...]

    def __str__(self) -> str:
        figures = (self.seconds * 1000, self.own * 1000, self.cpu * 1000)
        lines = ["{:.0f} ms ({:.0f} our own, {:.0f} computing) during {!r}".format(*figures, self.during)]
        return "\n".join(lines + [f"  {times} × {place}" for place, times in self.seen[:4]])


class Pulse(QObject):
    """Listens from `start` to `stop`; made and used in the UI thread. `during` names what is going on."""

    def __init__(self, least: float = 0.1, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.during = ""
        self.stalls: list[Stall] = []
        self.longest = 0.0
        self.most_computing = 0.0
        self._least = least
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last, self._cpu = time.monotonic(), time.thread_time()
        self._kept = kept_waiting()
        self._looks: list[tuple[tuple[str, str, str], ...]] = []
        self._ending = threading.Event()
        self._ui_thread = f"{threading.get_ident():016x}"
        self._notes = tempfile.TemporaryFile("w+")  # noqa: SIM115 - closed by `stop`
        self._listener = threading.Thread(target=self._listen, name="pulse", daemon=True)

    def start(self) -> None:
        self.again()
        self._timer.start()
        self._listener.start()

    def again(self, during: str = "") -> None:
        """Forget what was felt so far."""
        self.during = during
        self.stalls.clear()
        self.longest = self.most_computing = 0.0
        self._last, self._cpu, self._kept = time.monotonic(), time.thread_time(), kept_waiting()

    def stop(self) -> None:
        self._timer.stop()
        self._ending.set()
        self._listener.join()
        self._notes.close()

    def report(self, most: int = 10) -> str:
        """The longest stalls, the longest first."""
        longest = sorted(self.stalls, key=lambda stall: -stall.seconds)[:most]
        return "\n".join(map(str, longest)) or f"never over {self._least * 1000:.0f} ms"

    def _beat(self) -> None:
        now, cpu = time.monotonic(), time.thread_time()
        gap, computing = now - self._last - BEAT / 1000, cpu - self._cpu
        looks, self._looks = self._looks, []
        kept = kept_waiting()
        own = max(computing, gap - sum(kept[thread] - self._kept.get(thread, 0.0) for thread in kept) if kept else 0.0)
        self._last, self._cpu, self._kept = time.monotonic(), cpu, kept
        self.longest = max(self.longest, gap)
        self.most_computing = max(self.most_computing, computing)
        if gap >= self._least:
            seen = Counter(_place(look) for look in looks)
            self.stalls.append(Stall(gap, own, computing, now, self.during, tuple(seen.most_common())))

    def _listen(self) -> None:
        while not self._ending.wait(_LOOK_EVERY):
            if time.monotonic() - self._last > _LOOK_AFTER:
                self._looks.append(self._look())

    def _look(self) -> tuple[tuple[str, str, str], ...]:
        """Where the UI thread is. Not by its frames: holding one would keep a painter alive beyond its paint event."""
        self._notes.seek(0)
        self._notes.truncate()
        faulthandler.dump_traceback(self._notes, all_threads=True)
        self._notes.seek(0)
        for part in self._notes.read().split("\n\n"):
            if self._ui_thread in part.partition("\n")[0]:
                return tuple(_STEP.findall(part))
        return ()


def kept_waiting() -> dict[str, float]:
    """Seconds that the system has kept each of our threads waiting for a processor; empty where it does not say."""
    kept: dict[str, float] = {}
    with contextlib.suppress(OSError):
        for thread in os.listdir("/proc/self/task"):  # noqa: PTH208 - some hundred times a second
            with contextlib.suppress(OSError, IndexError):
                kept[thread] = int(Path(f"/proc/self/task/{thread}/schedstat").read_bytes().split()[1]) / 1e9
    return kept


_STEP = re.compile(r'File "(?:.*/)?([^/"]+)", line (\d+) in (\S+)')


def _place(stack: tuple[tuple[str, str, str], ...]) -> str:
    """The last steps of a stack, without the way there."""
    return " ← ".join(f"{name}:{line} {function}" for name, line, function in stack if name != "pulse.py")


def wait(until: Callable[[], bool], limit: float = 30.0) -> bool:
    """Let the event loop run until something is so; False when it is not within `limit` seconds."""
    from PySide6.QtCore import QEventLoop

    if until():
        return True
    loop, deadline = QEventLoop(), time.monotonic() + limit
    look = QTimer(interval=10)

    def check() -> None:
        if until() or time.monotonic() > deadline:
            loop.quit()

    look.timeout.connect(check)
    look.start()
    loop.exec()
    look.stop()
    return until()
