"""Every control has a name, and Tab gets out of wherever it gets in: workspace by workspace, dialog by dialog."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.form import FormView
from curator.ui.settings import Settings
from curator.ui.shell.rail import WORKSPACES
from curator.ui.theme import Theme
from curator.ui.window import Window
from tests.support.controls import circle, described, unnamed

TABS = ("form", "read", "text", "yaml", "changes")
DIALOGS = ("app.palette", "app.preferences", "review.batch")


@pytest.fixture
def window(theme: Theme, tmp_path: Path, library: Path, qtbot: QtBot) -> Iterator[Window]:
    settings = Settings(tmp_path / "config")
    settings.set("tour.seen", True)
    made = Window(library, theme, settings)
    made.resize(1400, 900)
    with qtbot.waitSignal(made.started, timeout=30_000):
        made.show()
    made.bridge.open_pattern("seed-library")
    title = {"op": "replace", "path": "/title", "value": "Seeds"}
    made.bridge.apply([PatchEdit("seed-library.md", [title])], "Edit title")
    made.activateWindow()
    yield made
    made.bridge.revert(made.bridge.session.changed())
    made.close()
    made.deleteLater()


def settled(qtbot: QtBot) -> None:
    qtbot.wait(50)  # what is built between two frames


@pytest.mark.parametrize("tab", TABS)
def test_that_a_tab_of_a_pattern_can_be_used_without_seeing_it(window: Window, tab: str, qtbot: QtBot) -> None:
    window.library.pane.show_tab(tab)
    settled(qtbot)
    assert [described(each) for each in unnamed(window)] == []
    page = window.library.pane.page(tab)
    assert page is not None
    went: list[QWidget] = []

    def goes_in() -> bool:
        went[:] = circle(window, window.library.browser.list)
        return any(page.isAncestorOf(each) for each in went)

    qtbot.waitUntil(goes_in, timeout=10_000)  # what changed is compared in the background
    assert window.rail.menu_button in went, f"Tab never gets out of {described(went[-1])}"


def test_that_tab_goes_from_the_list_through_the_form_to_the_docks(window: Window, qtbot: QtBot) -> None:
    window.library.pane.show_tab("form")
    form = window.library.pane.page("form")
    assert isinstance(form, FormView)
    qtbot.waitUntil(lambda: not form.building)
    went = circle(window, window.library.browser.list)
    in_form = [place for place, each in enumerate(went) if form.isAncestorOf(each)]
    in_docks = [
        place for place, each in enumerate(went) if any(d.isAncestorOf(each) for d in window.library.docks.values())
    ]
    assert in_form == list(range(in_form[0], in_form[-1] + 1))
    assert in_form[-1] < in_docks[0]


@pytest.mark.parametrize("workspace", [each.id for each in WORKSPACES])
def test_that_a_workspace_can_be_used_without_seeing_it(window: Window, workspace: str, qtbot: QtBot) -> None:
    window.show_workspace(workspace)
    settled(qtbot)
    assert [described(each) for each in unnamed(window)] == []

    def goes_in() -> bool:
        return any(window.workspaces.isAncestorOf(each) for each in circle(window, window.rail.menu_button))

    qtbot.waitUntil(goes_in, timeout=10_000)


@pytest.mark.parametrize("command", DIALOGS)
def test_that_a_dialog_can_be_used_without_seeing_it(
    window: Window, command: str, qtbot: QtBot, later: Callable[[Callable[[], None]], None]
) -> None:
    if not window.actions_table.has(command) or not window.actions_table.action(command).isEnabled():
        window.show_workspace(command.partition(".")[0])
        qtbot.waitUntil(lambda: window.actions_table.action(command).isEnabled(), timeout=10_000)
    looked: list[str] = []

    def look() -> None:
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        if not dialogs or dialogs[0].focusWidget() is None:
            later(look)  # it is still coming
            return
        dialog = dialogs[0]
        looked.append(dialog.accessibleName() or dialog.windowTitle())
        looked.extend(described(each) for each in unnamed(dialog))
        circle(dialog, dialog.focusWidget())
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    later(look)
    window.actions_table.trigger(command)
    qtbot.waitUntil(lambda: bool(looked), timeout=10_000)
    assert looked[0]
    assert looked[1:] == []


@pytest.fixture
def later() -> Callable[[Callable[[], None]], None]:
    """`later(deed)` does something while a dialog stands, which may block who opened it."""

    def soon(deed: Callable[[], None]) -> None:
        QTimer.singleShot(300, deed)

    return soon


def test_that_what_lacks_a_name_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    named, bare = QLineEdit(), QLineEdit()
    named.setAccessibleName("Named")
    column.addWidget(named)
    column.addWidget(bare)
    assert unnamed(holder) == [bare]
