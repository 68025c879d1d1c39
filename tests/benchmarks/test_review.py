"""Review at the speed of a key, in the whole window, on a library of 3,616: key → next card painted, decision on disk.

Run by `pytest -m benchmark -s tests/benchmarks/test_review.py`.
"""

import statistics
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.collecting import Collector
from curator.ui.review.workspace import ReviewWorkspace
from curator.ui.settings import Settings
from curator.ui.theme import Theme
from curator.ui.window import Window
from tests.benchmarks.libraries import library

pytestmark = pytest.mark.benchmark

FILES, DECISIONS = 3_616, 100
KEYS = (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_3, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_A)


class Painted(QObject):
    """Notes when each of some widgets was painted last."""

    def __init__(self, *widgets: QObject) -> None:
        super().__init__()
        self.at = dict.fromkeys(widgets, 0.0)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.at[watched] = time.perf_counter()
        return False

    def since(self, moment: float) -> bool:
        return all(at > moment for at in self.at.values())


@pytest.fixture
def review(qtbot: QtBot, theme: Theme, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    import shutil

    interval = sys.getswitchinterval()
    sys.setswitchinterval(0.001)  # as the program itself does
    root = tmp_path / "library"
    collector = Collector()
    shutil.copytree(library(tmp_path_factory.getbasetemp().parent, FILES), root)
    window = Window(root, theme, Settings(tmp_path / "settings"))
    window.resize(1400, 900)
    with qtbot.waitSignal(window.started, timeout=60_000):
        window.show()
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=120_000)
    window.show_workspace("review")
    desk = window.workspaces.currentWidget().desk
    qtbot.waitUntil(lambda: desk.card is not None, timeout=60_000)
    yield window
    window.close()
    window.deleteLater()
    qtbot.wait(1)
    collector.stop()
    sys.setswitchinterval(interval)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, "light")
    yield made
    made.dispose()


def told(name: str, seconds: list[float]) -> float:
    """Prints and returns the 95th percentile, in milliseconds."""
    found = sorted(1000 * each for each in seconds)
    p95 = found[int(len(found) * 0.95)]
    print(f"  {name}: p50 {statistics.median(found):.1f} ms, p95 {p95:.1f} ms, slowest {found[-1]:.1f} ms")
    return p95


@pytest.mark.parametrize("pause", [0.6, 0.15])
def test_that_the_next_card_is_painted_at_once_and_the_decision_is_on_disk_soon(
    review: Window, qapp: QApplication, pause: float
) -> None:
    workspace = review.workspaces.currentWidget()
    assert isinstance(workspace, ReviewWorkspace)
    desk = workspace.desk
    print(f"\n  {desk.queue.left} links pending in {FILES} files; {DECISIONS} decisions, one every {pause} s")
    watch = Painted(workspace.source.text.viewport(), workspace.target.text.viewport(), workspace.claim.chip)
    saved_at: dict[str, float] = {}
    desk.saving.saved.connect(lambda paths: saved_at.update(dict.fromkeys(paths, time.perf_counter())))
    until_painted, until_saved, waiting = [], [], {}
    for number in range(DECISIONS):
        item = desk.queue.current
        assert item is not None
        began = time.perf_counter()
        QTest.keyClick(qapp.focusWidget(), KEYS[number % len(KEYS)])
        for leaf in (workspace.source, workspace.target):
            leaf.text.viewport().update()  # the same pattern may come again, and would not be drawn again by itself
        while not watch.since(began):
            qapp.processEvents()
        until_painted.append(max(watch.at.values()) - began)
        waiting[item.path] = began
        while time.perf_counter() - began < pause or (pause > 0.5 and saved_at.get(item.path, 0.0) < began):
            qapp.processEvents()
            time.sleep(0.001)
        done = [path for path, began in waiting.items() if saved_at.get(path, 0.0) > began]
        until_saved += [saved_at[path] - waiting.pop(path) for path in done]
    painted, saved = told("key → next card painted", until_painted), told("key → decision on disk", until_saved)
    assert painted < 50
    assert saved < 150
