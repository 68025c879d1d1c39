"""The middle of the window, apart from its views."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions, Command
from curator.ui.session_bridge import SessionBridge
from curator.ui.shell.pattern_pane import PatternPane
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme


@pytest.fixture
def pane(
    library: Path,
    bridge_for: Callable[[Path], SessionBridge],
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
    host: QWidget,
) -> PatternPane:
    for name in ("go.back", "go.forward", "edit.undo", "edit.redo", "file.save"):
        actions.register(Command(name, name, icon="save"), lambda: None)
    bridge = bridge_for(library)
    made = PatternPane(bridge, actions, tasks, theme)
    made.setParent(host)
    host.resize(1100, 600)
    host.show()
    made.show()
    bridge.open_pattern("time-bank.md")
    return made


def test_that_the_tabs_come_first_where_the_row_has_little_room(pane: PatternPane) -> None:
    buttons = [each for each in pane.findChildren(QToolButton) if each.defaultAction() is not None]
    seen: list[tuple[tuple[str, ...], str, bool]] = []
    for width in (*range(800, 300, -4), *range(300, 800, 4)):
        pane.resize(width, 600)
        QApplication.processEvents()
        shown = tuple(each.text() for each in buttons if each.isVisible())
        now = (shown, pane.save_button.text(), bool(pane.tabs.property("tight")))
        if not seen or seen[-1] != now:
            seen.append(now)
        if not now[-1]:
            assert pane.tabs.width() >= pane.tabs.sizeHint().width()
        assert pane.save_button.icon().isNull() == bool(pane.save_button.text())
        assert pane.save_button.accessibleName() == "Save"
    travel, steps = ("go.back", "go.forward"), ("edit.undo", "edit.redo")
    ladder = [((*travel, *steps), "Save"), (steps, "Save"), ((), "Save"), ((), "")]
    ladder = [*((*each, False) for each in ladder), ((), "", True)]
    assert seen == [*ladder, *reversed(ladder[:-1])]


def test_that_the_slug_gives_way_to_what_stands_behind_it(pane: PatternPane, qtbot: QtBot) -> None:
    head = pane.header
    qtbot.waitUntil(lambda: head.slug.text() == "time-bank")
    head.show_changes(12)
    seen: list[str] = []
    for width in range(800, 340, -4):
        pane.resize(width, 600)
        QApplication.processEvents()
        assert head.slug.width() >= head.slug.sizeHint().width(), "it is cut without saying so"
        assert head.changes.width() >= head.changes.sizeHint().width()
        if not seen or seen[-1] != head.slug.text():
            seen.append(head.slug.text())
            assert head.slug.toolTip() == ("" if len(seen) == 1 else "time-bank")
    assert len(seen) > 2
    assert all(text.endswith("…") for text in seen[1:])
