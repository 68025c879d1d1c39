"""What views leave behind in cycles ends on the UI thread, whoever allocates meanwhile."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.collecting import Collector
from curator.ui.tasks import Progress, Tasks


class Left(QObject):
    """Notes the thread on which it ends; holds itself, so that only the collector can end it."""

    def __init__(self, ended: list[int]) -> None:
        super().__init__()
        self.ended, self.itself = ended, self

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


def test_that_cycles_end_on_the_ui_thread_while_the_pool_allocates(
    qapp: QApplication, qtbot: QtBot, tasks: Tasks
) -> None:
    ended: list[int] = []
    done: list[int] = []

    def allocate(_progress: Progress) -> int:
        return len([[number] for number in range(200_000)])  # hundreds of collections, left to Python

    collector = Collector()
    try:
        for _ in range(50):
            Left(ended)
        for _ in range(4):
            tasks.run(allocate, on_done=done.append)
        qtbot.waitUntil(lambda: len(done) == 4)
        keep = [[number] for number in range(5_000)]  # enough for a look to find something due
        collector.look()
    finally:
        collector.stop()
        del keep
    assert len(ended) == 50
    assert set(ended) == {threading.get_ident()}


def test_that_python_collects_again_when_it_is_stopped(qapp: QApplication) -> None:
    gc.enable()  # whatever an earlier test's background work has left
    collector = Collector()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_that_what_took_long_to_look_at_is_set_aside_until_everything_is_tidied(qapp: QApplication) -> None:
    gc.collect()
    collector = Collector()
    try:
        kept = [[number] for number in range(900_000)]  # long enough on any machine
        collector.look()
        aside = gc.get_freeze_count()
        collector.tidy()
        assert aside >= len(kept)
        assert gc.get_freeze_count() == 0
    finally:
        collector.stop()


def test_that_everything_is_tidied_once_the_curator_has_gone_elsewhere(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.ui.collecting._AWAY", 1)
    monkeypatch.setattr("curator.ui.collecting._SELDOM", -1.0)
    ended: list[int] = []
    collector = Collector()
    try:
        Left(ended)
        gc.freeze()
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
        qtbot.wait(10)
        assert not ended, "back at once"
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        qtbot.waitUntil(lambda: bool(ended))
    finally:
        collector.stop()
