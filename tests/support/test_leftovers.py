"""The guard of the other tests is itself guarded: what it is there to see, it sees, and nothing else."""

import threading

from PySide6.QtCore import QObject, QRunnable, QThread, QThreadPool, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tests.support import leftovers


class Waiting(QRunnable):
    def __init__(self, until: threading.Event) -> None:
        super().__init__()
        self.until = until

    def run(self) -> None:
        self.until.wait()


def test_that_a_test_which_clears_away_leaves_nothing(qapp: QApplication) -> None:
    before = leftovers.now()
    thread = threading.Thread(target=int)
    thread.start()
    timer = QTimer()
    timer.start(10)
    timer.stop()
    window = QWidget()
    window.deleteLater()
    assert leftovers.since(before) == []


def test_that_a_running_thread_is_seen() -> None:
    before, stop = leftovers.now(), threading.Event()
    thread = threading.Thread(target=stop.wait, name="forgotten")
    thread.start()
    assert leftovers.since(before, patience=0) == ["a thread 'forgotten'"]
    stop.set()
    thread.join()


def test_that_an_armed_timer_is_seen_with_its_owner(qapp: QApplication) -> None:
    before, owner = leftovers.now(), QObject()
    owner.setObjectName("clock")
    timer = QTimer(owner)
    timer.start(60_000)
    assert leftovers.since(before, patience=0) == ["an armed QTimer of 60000 ms of QObject 'clock'"]
    timer.stop()


def test_that_a_running_qthread_is_seen(qapp: QApplication) -> None:
    before, thread = leftovers.now(), QThread()
    thread.start()
    assert leftovers.since(before, patience=0) == ["a QThread of nobody"]
    thread.quit()
    thread.wait()


def test_that_unfinished_work_in_a_pool_is_seen(qapp: QApplication) -> None:
    before, pool, stop = leftovers.now(), QThreadPool(), threading.Event()
    pool.start(Waiting(stop))
    assert any("QThreadPool" in line for line in leftovers.since(before, patience=0))
    stop.set()
    pool.waitForDone()


def test_that_an_open_window_is_seen_and_its_menu_is_not_counted_twice(qapp: QApplication) -> None:
    before, window = leftovers.now(), QWidget(objectName="forgotten")
    QMenu(window)
    assert leftovers.since(before, patience=0) == ["a window QWidget 'forgotten'"]
    window.deleteLater()


def test_that_a_window_which_only_a_cycle_holds_is_not_held_against_a_test(qapp: QApplication) -> None:
    before = leftovers.now()
    window = QWidget()
    window.itself = window  # type: ignore[attr-defined]
    del window
    assert leftovers.since(before, patience=0) == []


def test_that_what_qt_complains_of_between_tests_is_seen(qapp: QApplication, qtlog: object) -> None:
    before = leftovers.now()
    with qtlog.disabled():  # type: ignore[attr-defined]
        qWarning("a widget was torn down twice")
    assert leftovers.since(before) == ["a complaint of Qt: a widget was torn down twice"]
    leftovers.now()
