"""The pulse feels whatever keeps the UI thread from its event loop."""

import time
from collections.abc import Callable, Iterator
from threading import Event, Thread

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.support.pulse import Pulse, wait

LONG = 0.3  # seconds


def sleeping() -> None:
    time.sleep(LONG)


def computing() -> None:
    until = time.thread_time() + LONG
    while time.thread_time() < until:
        sum(range(1000))


def waiting_for_another() -> None:
    done = Event()
    thread = Thread(target=lambda: (time.sleep(LONG), done.set()))
    thread.start()
    done.wait()
    thread.join()


@pytest.fixture
def pulse(qapp: QApplication) -> Iterator[Pulse]:
    made = Pulse()
    made.start()
    yield made
    made.stop()


@pytest.mark.parametrize("deed", [sleeping, computing, waiting_for_another])
def test_that_what_blocks_the_ui_thread_is_felt(pulse: Pulse, deed: Callable[[], None]) -> None:
    done: list[bool] = []
    QTimer.singleShot(50, pulse, lambda: (deed(), done.append(True)))
    wait(lambda: bool(done))
    wait(lambda: bool(pulse.stalls), 2)
    assert max(stall.own for stall in pulse.stalls) > 0.1
    assert deed.__name__ in pulse.report()


def test_that_an_event_loop_with_nothing_to_do_has_no_stall_of_its_own(pulse: Pulse) -> None:
    until = time.monotonic() + 0.5
    wait(lambda: time.monotonic() > until)
    assert [stall for stall in pulse.stalls if stall.own > 0.1] == []
