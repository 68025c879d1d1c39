"""Hours of random use, and what they leave behind.

    python -X faulthandler -m tests.endurance FOLDER [--seed N] [--minutes M] [--every MS]

FOLDER is a git checkout that may be spoiled (tests/benchmarks/libraries.py writes one of any size). Prints how memory,
threads and open files develop, every exception and every complaint of Qt, and in the end whether each file holds what
the session says. Ends with 1 when anything was wrong.
"""

import argparse
import ctypes
import faulthandler
import gc
import sys
import time
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from curator.ui.allocating import hold_memory_together
from tests.endurance.walk import Wanderer

_WARM_UP = 600  # s until every view and every cache has been filled once


def _count(what: str) -> int:
    return sum(1 for _ in Path("/proc/self", what).iterdir())


def resident() -> int:
    """Memory held now, in KiB."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


class _Heap(ctypes.Structure):
    """`struct mallinfo2` of glibc, sizes in bytes."""

    _fields_: ClassVar = [
        (name, ctypes.c_size_t)
        for name in [
            "arena",
            "ordblks",
            "smblks",
            "hblks",
            "hblkhd",
            "usmblks",
            "fsmblks",
            "uordblks",
            "fordblks",
            "keepcost",
        ]
    ]


def held() -> str:
    """What of the memory is in use: C's main heap, what is free in it, and Python's blocks; "" without glibc."""
    look = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if look is None:
        return ""
    look.restype = _Heap
    heap = look()
    return f", live {heap.uordblks >> 20} MB, free {heap.fordblks >> 20} MB, {sys.getallocatedblocks() // 1000}k blocks"


def memory() -> str:
    """What the process holds now."""
    widgets = len(QApplication.allWidgets())
    return f"rss {resident() // 1024} MB, {_count('task')} threads, {_count('fd')} files, {widgets} widgets{held()}"


def main() -> int:
    """Walk for as long as was asked."""
    wanted = argparse.ArgumentParser()
    wanted.add_argument("folder", type=Path)
    wanted.add_argument("--seed", type=int, default=1)
    wanted.add_argument("--minutes", type=float, default=10)
    wanted.add_argument("--every", type=int, default=8, help="ms between two deeds")
    given = wanted.parse_args()
    faulthandler.enable()
    hold_memory_together()
    sys.setswitchinterval(0.001)
    diary = given.folder.parent / f"diary-{given.seed}"
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    walk = Wanderer(app, given.folder.resolve(), given.folder.parent / "config", given.seed, diary)
    began, told, warm = time.monotonic(), 0.0, 0
    timer = QTimer()

    def tick() -> None:
        nonlocal told, warm
        now = time.monotonic() - began
        timer.start(
            given.every if walk.chance.random() < 0.9 else 250
        )  # before the deed, which may open a dialog's loop
        if now - told > 15:
            told = now
            warm = warm or (resident() if now > _WARM_UP else 0)
            print(f"{now:5.0f} s, {walk.done} deeds, {memory()}", flush=True)
        if now > given.minutes * 60:
            timer.stop()
            app.exit()
            return
        walk.step()

    timer.setSingleShot(True)
    timer.timeout.connect(tick)
    timer.start(1500)
    app.exec()
    wrong = walk.settle()
    gc.collect()
    print("END", walk.done, "deeds;", memory(), flush=True)
    if warm:
        print(f"memory is {resident() / warm - 1:+.1%} against that after {_WARM_UP // 60} minutes")
    wrong += walk.stale()  # after the memory was looked at, for it takes its own
    print("\n".join(wrong) or "every file holds what was asked for, and list and problems tell of it", flush=True)
    walk.window.close()
    walk.window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for what, times in walk.counts.items():
        print(f"{times} × {what}")
    return 1 if wrong or walk.troubles else 0


if __name__ == "__main__":
    sys.exit(main())
