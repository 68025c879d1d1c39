"""Python's cycles are collected in the UI thread only.

Left alone, the collector runs on whichever thread happens to allocate next. On a pool thread it would take apart what
views left behind in cycles: widgets, timers, graphics items, text documents. Qt's objects must end on their own
thread; elsewhere the program may vanish without a word, now or at the next click.
"""

import gc
import time

from PySide6.QtCore import QObject, QTimer

_LOOK = 400  # ms between two looks at how much there is to collect
_YOUNG = 2_000  # new containers that are worth a look
_TIMES = 12  # collections of a generation before the next older one has its turn
_SHARE = 0.005  # of the time at most goes into looking at everything


class Collector(QObject):
    """Takes the collector over for as long as it lives, and gives it back as it was by `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._young = self._middle = 0
        self._not_before = 0.0
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        """Let Python collect again where it likes."""
        self._timer.stop()
        if self._was_on:
            gc.enable()

    def look(self) -> None:
        """Collect what is due."""
        if gc.get_count()[0] < _YOUNG:
            return
        self._young += 1
        if self._young < _TIMES:
            gc.collect(0)
            return
        self._young = 0
        self._middle += 1
        began = time.monotonic()
        if self._middle < _TIMES or began < self._not_before:
            gc.collect(1)
            return
        self._middle = 0
        gc.collect()
        now = time.monotonic()
        self._not_before = now + (now - began) / _SHARE
