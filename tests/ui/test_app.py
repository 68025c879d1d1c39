"""Starting: which library opens, what is never touched, and what happens when something goes wrong."""

import gc
import logging
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.app import Curator, first_library, library_of, sample_library
from curator.resources import resource
from curator.ui.collecting import Collector
from curator.ui.crash import CrashReporter
from curator.ui.settings import Settings
from curator.ui.theme import Theme


def test_that_the_sample_is_a_copy_that_can_be_edited_and_stays_edited(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    shipped = files(resource("sample-library"))
    own = sample_library()
    assert files(own) == shipped
    assert own != resource("sample-library")
    edited = next(own.glob("*.md"))
    edited.write_bytes(b"edited")
    assert sample_library() == own
    assert edited.read_bytes() == b"edited"
    assert files(resource("sample-library")) == shipped


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_that_the_library_asked_for_comes_before_the_last_one_and_the_sample(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    settings = Settings(tmp_path / "config")
    assert first_library(None, settings).name == "sample-library"
    last = tmp_path / "last"
    last.mkdir()
    settings.remember_library(last)
    assert first_library(None, settings) == last
    assert first_library(tmp_path, settings) == tmp_path
    last.rmdir()
    assert first_library(None, settings).name == "sample-library"


@pytest.fixture
def reporter(qapp: QApplication) -> Iterator[CrashReporter]:
    hooks = sys.excepthook, threading.excepthook
    made = CrashReporter()
    made.install()
    yield made
    sys.excepthook, threading.excepthook = hooks
    if made.dialog is not None:
        made.dialog.close()


def fail() -> None:
    raise ZeroDivisionError("nothing to divide by")


def test_that_what_nobody_caught_becomes_one_dialog_with_a_report(
    reporter: CrashReporter, qtbot: QtBot, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    with caplog.at_level(logging.CRITICAL):
        for _ in range(3):
            try:
                fail()
            except ZeroDivisionError as error:
                sys.excepthook(type(error), error, error.__traceback__)
    assert reporter.dialog is not None
    report = reporter.dialog.report.toPlainText()
    assert report.rstrip().endswith("ZeroDivisionError")
    assert "in fail" in report
    assert "nothing to divide by\n" not in report, "an exception's words may be somebody's"
    assert "Traceback" not in reporter.dialog.windowTitle()
    assert caplog.text.count("ZeroDivisionError: nothing to divide by") == 3
    assert capsys.readouterr().err == ""
    reporter.dialog.accept()
    assert reporter.dialog is None


class Failing(QObject):
    happened = Signal()


@pytest.mark.usefixtures("reporter")
def test_that_what_was_at_hand_when_something_failed_is_not_kept_for_good() -> None:
    failing = Failing()
    failing.happened.connect(fail)

    def deed() -> weakref.ref[QObject]:
        at_hand = QObject()
        failing.happened.emit()
        return weakref.ref(at_hand)

    left = deed()
    gc.collect()
    assert left() is None


def test_that_failures_of_other_threads_are_told_too(reporter: CrashReporter, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: reporter.dialog is not None)


def test_that_a_pattern_file_opens_the_innermost_library_that_is_known(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "config")
    library = tmp_path / "library"
    deep = library / "finance" / "money"
    deep.mkdir(parents=True)
    file = deep / "slow-money.md"
    assert library_of(file, settings) == deep
    (library / ".curator").mkdir()
    assert library_of(file, settings) == library
    settings.remember_library(deep.parent)
    assert library_of(file, settings) == deep.parent


def test_that_a_pattern_file_opens_with_that_pattern_in_hand(
    qapp: QApplication, theme: Theme, library: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    curator = Curator(qapp, Settings(tmp_path / "config"), theme)
    window = curator.open_path(library / "time-bank.md")
    try:
        assert window.root == library.resolve()
        qtbot.waitUntil(lambda: window.bridge.current == "time-bank.md", timeout=20_000)
        assert curator.open_path(library / "tool-library.md") is window
        assert window.bridge.current == "tool-library.md"
    finally:
        window.close()
        qtbot.waitUntil(lambda: curator.windows == [])
        collector = curator.findChild(Collector)
        assert collector is not None
        collector.stop()
