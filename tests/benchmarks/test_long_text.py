"""Whether the window stays alive while the longest pattern there is comes into view: 337 KB, one line of 87,140.

Needs the corpus. Run by `pytest -m benchmark -s tests/benchmarks/test_long_text.py`.
"""

import importlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions
from curator.ui.reader import ReaderView
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme
from tests.support.pulse import Pulse
from tests.ui.conftest import *  # noqa: F403 (the collaborators that every view is given)

pytestmark = pytest.mark.benchmark

LONGEST = "vesting-schedules.md"
BAR = 0.1  # s that the UI thread may compute in one go


@pytest.mark.parametrize(
    ("module", "name"),
    [("reader", "ReaderView"), ("sections", "SectionsView"), ("source", "SourceView"), ("form", "FormView")],
)
def test_that_the_longest_pattern_comes_into_view_without_a_stall(
    module: str,
    name: str,
    corpus: Path,
    tmp_path: Path,
    bridge_for: Callable[[Path], SessionBridge],
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
    qtbot: QtBot,
) -> None:
    root = tmp_path / "library"
    root.mkdir()
    shutil.copyfile(next(corpus.rglob(LONGEST)), root / LONGEST)
    (root / "short.md").write_text("---\nslug: short\ntitle: Short\n---\n\nA few words.\n")
    bridge = bridge_for(root)
    view = getattr(importlib.import_module(f"curator.ui.{module}"), name)(bridge, actions, tasks, theme)
    qtbot.addWidget(view)
    view.resize(900, 900)
    with qtbot.waitExposed(view):
        view.show()
    bridge.open_pattern("short")
    qtbot.wait(500)
    pulse = Pulse()
    pulse.start()
    bridge.open_pattern(LONGEST)
    qtbot.wait(1_000)
    if isinstance(view, ReaderView):
        qtbot.waitUntil(lambda: not view.page.filling, timeout=30_000)
        bar = view.page.verticalScrollBar()
        assert bar.maximum() > 3 * view.page.height()
        for share in range(1, 11):
            bar.setValue(bar.maximum() * share // 10)
            qtbot.wait(50)
    pulse.stop()
    print(f"{name}: at most {pulse.most_computing * 1000:.0f} ms in one go")
    assert pulse.most_computing < BAR
