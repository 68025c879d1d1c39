"""Work off the UI thread is reported, cancelled and delivered where it was asked for."""

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from curator.ui.messages import Messages
from curator.ui.session_bridge import SessionBridge
from curator.ui.shell.status import StatusLine
from curator.ui.tasks import Progress, Task, Tasks, _outlasted
from curator.ui.theme import Theme


def test_that_results_arrive_in_the_ui_thread(qapp: QApplication, qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[tuple[object, bool, bool]] = []

    def work(progress: Progress) -> QThread:
        return QThread.currentThread()

    tasks.run(
        work,
        on_done=lambda where: seen.append((where, where is qapp.thread(), QThread.currentThread() is qapp.thread())),
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][1:] == (False, True)


def test_that_progress_is_delivered_up_to_its_end(qtbot: QtBot, tasks: Tasks) -> None:
    reports: list[tuple[int, int, str]] = []
    done: list[object] = []

    def work(progress: Progress) -> str:
        for number in range(1, 1001):
            progress.report(number, 1000, f"file {number}")
        return "read"

    tasks.run(work, on_done=done.append, on_progress=lambda *report: reports.append(report), label="Reading")
    qtbot.waitUntil(lambda: done == ["read"])
    assert reports[-1] == (1000, 1000, "file 1000")
    assert len(reports) < 100


def test_that_a_cancelled_task_ends_and_delivers_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    begun, ended = threading.Event(), threading.Event()
    delivered: list[object] = []

    def work(progress: Progress) -> None:
        begun.set()
        while not progress.cancelled:
            ended.wait(0.001)
        ended.set()

    task = tasks.run(work, on_done=delivered.append, label="Reading")
    assert begun.wait(5)
    with qtbot.waitSignal(tasks.finished):
        task.cancel()
    assert ended.is_set()
    assert delivered == []


def test_that_work_which_was_stopped_says_how_far_it_came(qtbot: QtBot, tasks: Tasks) -> None:
    begun = threading.Event()
    delivered: list[object] = []

    def work(progress: Progress) -> str:
        begun.set()
        while not progress.cancelled:
            threading.Event().wait(0.001)
        return "half of it"

    task = tasks.run(work, on_done=delivered.append, label="Reading")
    assert begun.wait(5)
    task.stop()
    qtbot.waitUntil(lambda: delivered == ["half of it"])


def test_that_work_which_gives_up_is_no_failure(qtbot: QtBot, tasks: Tasks, messages: Messages) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while True:
            progress.go_on()

    task = tasks.run(work, label="Drawing")
    assert begun.wait(5)
    with qtbot.waitSignal(tasks.finished):
        task.stop()
    assert not messages.history


def test_that_work_which_takes_no_notice_is_shown_without_a_button(
    qtbot: QtBot, tasks: Tasks, theme: Theme, host: QWidget
) -> None:
    bar = StatusLine(tasks, theme)
    bar.setParent(host)
    host.show()
    gate = threading.Event()
    tasks.run(lambda _progress: gate.wait(5), label="Saving", stoppable=False)
    assert bar.work.isVisibleTo(host)
    assert not bar.cancel.isVisibleTo(host)
    tasks.run(lambda _progress: gate.wait(5), label="Reading")
    assert bar.cancel.isVisibleTo(host)
    gate.set()
    qtbot.waitUntil(lambda: not tasks.running)


def test_that_a_failure_reaches_whoever_asked(qtbot: QtBot, tasks: Tasks, messages: Messages) -> None:
    failures: list[Exception] = []

    def work(progress: Progress) -> None:
        raise OSError("the disk is full")

    tasks.run(work, on_failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert str(failures[0]) == "the disk is full"
    assert not messages.history


def test_that_a_failure_nobody_takes_becomes_a_notice(qtbot: QtBot, tasks: Tasks, messages: Messages) -> None:
    def work(progress: Progress) -> None:
        raise OSError("The disk is full; nothing was written.")

    with qtbot.waitSignal(messages.posted):
        tasks.run(work)
    assert [(n.level, n.text) for n in messages.history] == [("error", "The disk is full; nothing was written.")]


def test_that_nothing_is_delivered_to_a_view_that_is_gone(qtbot: QtBot, tasks: Tasks) -> None:
    owner = QObject()
    gate = threading.Event()
    delivered: list[object] = []

    def work(progress: Progress) -> None:
        gate.wait(5)

    task = tasks.run(work, on_done=delivered.append, owner=owner, label="Reading")
    del owner
    ended: list[Task] = []
    tasks.finished.connect(ended.append)
    _destroy(task)
    gate.set()
    qtbot.waitUntil(lambda: ended == [task])
    assert delivered == []


def _destroy(task: Task) -> None:
    import shiboken6

    shiboken6.delete(task._owner)


def test_that_shutting_down_ends_what_runs(tasks: Tasks) -> None:
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while not progress.cancelled:
            threading.Event().wait(0.001)

    tasks.run(work)
    assert begun.wait(5)
    assert tasks.shutdown()
    assert tasks.running == ()


def test_that_asking_the_index_again_and_again_opens_it_once_a_thread(
    qtbot: QtBot,
    tasks: Tasks,
    bridge_for: Callable[[Path], SessionBridge],
    library: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    catalogue = bridge_for(library).catalogue
    opened: list[object] = []
    connect = sqlite3.connect

    def noted(*args: Any, **more: Any) -> sqlite3.Connection:
        opened.append(args)
        return connect(*args, **more)

    monkeypatch.setattr(sqlite3, "connect", noted)
    answers: list[int] = []
    for number in range(60):
        tasks.run(lambda _progress: catalogue.open(), on_done=answers.append)
        qtbot.waitUntil(lambda number=number: len(answers) == number + 1)
    assert answers == [5] * 60
    assert len(opened) <= max(4, QThread.idealThreadCount())


def test_that_what_was_handed_over_is_let_go_in_the_ui_thread(qapp: QApplication, qtbot: QtBot, tasks: Tasks) -> None:
    ended: list[QThread] = []

    class Held:
        def __del__(self) -> None:
            ended.append(QThread.currentThread())

        def work(self, _progress: Progress) -> None:
            """Nothing."""

    for _ in range(200):
        held = Held()
        tasks.run(held.work, on_done=lambda _none, held=held: None)
        del held
    qtbot.waitUntil(lambda: len(ended) == 200)
    assert all(where is qapp.thread() for where in ended)


def test_that_work_cancelled_before_its_turn_is_not_done(qtbot: QtBot, tasks: Tasks) -> None:
    gate, done = threading.Event(), []
    running = [tasks.run(lambda _progress: gate.wait(10)) for _ in range(16)]
    late = tasks.run(lambda _progress: done.append("late"))
    late.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not tasks.running)
    assert not any(task.running for task in running)
    assert done == []


def test_that_nothing_starts_after_the_end(messages: Messages, qapp: QApplication, qtbot: QtBot) -> None:
    tasks = Tasks(messages)
    done: list[str] = []
    assert tasks.shutdown()
    late = tasks.run(lambda _progress: done.append("late"), on_done=lambda _none: done.append("told"))
    assert not late.running
    qtbot.wait(50)
    assert done == []


def test_that_a_thread_that_outlasts_its_window_delivers_to_something_that_goes_when_it_has_ended(
    messages: Messages, qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    window, began, gate, ended = QObject(), threading.Event(), threading.Event(), threading.Event()

    def work(_progress: Progress) -> None:
        began.set()
        gate.wait(10)
        ended.set()

    tasks = Tasks(messages, window)
    tasks.run(work)
    assert began.wait(10)
    assert not tasks.shutdown(milliseconds=1)
    assert "goes on: one of test_that_a_thread_that_outlasts" in caplog.text
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(window)
    assert shiboken6.isValid(tasks)
    gone: list[bool] = []
    tasks.destroyed.connect(lambda: gone.append(True))
    gate.set()
    assert ended.wait(10)
    qtbot.waitUntil(lambda: bool(gone))
    assert _outlasted == []
