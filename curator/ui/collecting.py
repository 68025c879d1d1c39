"""Python's cycles are collected in the UI thread only, and never so many at once that the window stands still.

Left alone, the collector runs on whichever thread happens to allocate next. On a pool thread it would take apart what
views left behind in cycles: widgets, timers, graphics items, text documents. Qt's objects must end on their own
thread; elsewhere the program may vanish without a word, now or at the next click.

Looking at everything takes long where much is loaded (half a second for a library's links). So what has lived for
a while is set aside and not looked at again until a window closes, or the curator has gone to another program.
"""

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from curator.ui.allocating import give_memory_back

_LOOK = 400  # ms between two looks at how much there is to collect
_YOUNG = 2_000  # new containers that are worth a look
_TIMES = 12  # collections of a generation before the next older one has its turn
_LONG = 0.02  # seconds of one collection after which what it looked at is set aside
_AWAY = 5_000  # ms in another program after which nobody waits here
_SELDOM = 300.0  # seconds between two collections of everything


class Collector(QObject):
    """Takes the collector over for as long as it lives, and gives it back as it was by `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._young = self._middle = 0
        gc.disable()
        self._timer = QTimer(self, interval=_LOOK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._tidied = time.monotonic()
        self._away = QTimer(self, singleShot=True, interval=_AWAY)
        self._away.timeout.connect(self._tidy_while_away)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state)

    def stop(self) -> None:
        """Let Python collect again where it likes."""
        self._timer.stop()
        self._away.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()

    def look(self) -> None:
        """Collect what is due."""
        if gc.get_count()[0] < _YOUNG:
            return
        self._young += 1
        generation = 0
        if self._young == _TIMES:
            self._young, generation = 0, 1
            self._middle += 1
        began = time.perf_counter()
        gc.collect(generation)
        if time.perf_counter() - began > _LONG or self._middle == _TIMES:
            self._middle = 0
            gc.freeze()

    def tidy_soon(self) -> None:
        """Collect everything as soon as the event loop has nothing else to do."""
        QTimer.singleShot(0, self, self.tidy)

    def tidy(self) -> None:
        """Collect everything; for moments in which nobody waits, such as after a window has closed."""
        gc.unfreeze()
        gc.collect()
        give_memory_back()
        self._tidied = time.monotonic()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        elif self._timer.isActive():
            self._away.start()

    def _tidy_while_away(self) -> None:
        if time.monotonic() - self._tidied > _SELDOM:
            self.tidy()
