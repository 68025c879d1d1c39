"""The window as a whole: it stands before its library is read, keeps its shape, and lets nothing go unasked."""

import gc
import os
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import PatchEdit
from curator.ui.palette.words import called_elsewhere
from curator.ui.settings import Settings
from curator.ui.theme import Theme
from curator.ui.window import Window

Make = Callable[..., Window]


@pytest.fixture
def make(theme: Theme, tmp_path: Path, library: Path, qtbot: QtBot) -> Iterator[Make]:
    """`make()` shows a window on the library and waits until all its views stand; it is closed in the end."""
    made: list[Window] = []

    def shown(
        root: Path = library,
        size: tuple[int, int] = (1400, 900),
        wait: bool = True,
        before: Callable[[Window], None] = lambda _window: None,
    ) -> Window:
        window = Window(root, theme, Settings(tmp_path / "config"))
        made.append(window)
        before(window)
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(*size)
        with qtbot.waitSignal(window.started, timeout=20_000, raising=wait):
            window.show()
            if not wait:
                window.started.emit()
        return window

    yield shown
    for window in made:
        if window.bridge.ready and not window._closing:
            window.bridge.revert(window.bridge.session.changed())
        window.close()
        window.deleteLater()


def retitle(window: Window, path: str = "time-bank.md") -> None:
    window.bridge.apply([PatchEdit(path, [{"op": "replace", "path": "/title", "value": "Hours"}])], "Edit title")


def test_that_reading_and_checking_go_on_after_they_were_stopped(make: Make, qtbot: QtBot) -> None:
    window = make()
    qtbot.waitUntil(lambda: not window.reading and not window.checking.busy)
    window.tasks.started.connect(lambda task: task.stop() if task.label == "Reading" else None)
    window.rescan()
    qtbot.waitUntil(lambda: bool(window.messages.history))
    notice = window.messages.history[-1]
    assert notice.text.startswith("Reading was stopped")
    window.tasks.started.disconnect()
    assert notice.action is not None
    notice.action()
    assert window.reading
    qtbot.waitUntil(lambda: not window.reading)


def test_that_a_library_whose_first_reading_was_stopped_is_not_called_empty_nor_checked(
    make: Make, qtbot: QtBot
) -> None:
    def stop_reading(window: Window) -> None:
        window.tasks.started.connect(lambda task: task.stop() if task.label == "Reading" else None)

    window = make(before=stop_reading)
    qtbot.waitUntil(lambda: bool(window.messages.history))
    assert window.library.browser.empty.title.text() == "Not read"
    assert window.checking.paused
    window.tasks.started.disconnect()
    window.actions_table.trigger("library.rescan")
    qtbot.waitUntil(lambda: window.status.count.text() == "5 patterns")
    qtbot.waitUntil(lambda: window.checking.problems is not None)


def test_that_reading_that_failed_is_said_and_can_be_tried_again(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_asked: object) -> None:
        raise OSError("the disk is gone")

    with monkeypatch.context() as broken:
        broken.setattr(Catalogue, "scan", fail)
        window = make()
        qtbot.waitUntil(lambda: bool(window.messages.history))
    notice = window.messages.history[-1]
    assert notice.text == "The library could not be read (the disk is gone); your files are untouched."
    assert window.library.browser.empty.title.text() == "Not read"
    assert notice.action is not None
    notice.action()
    qtbot.waitUntil(lambda: window.status.count.text() == "5 patterns")
    qtbot.waitUntil(lambda: window.checking.problems is not None)


def test_that_the_first_pattern_is_in_hand_when_the_window_stands(make: Make, qtbot: QtBot) -> None:
    window = make()
    qtbot.waitUntil(lambda: window.bridge.current is not None)
    assert window.bridge.current == "broken.md"
    qtbot.waitUntil(lambda: window.status.count.text() == "5 patterns")
    qtbot.waitUntil(lambda: window.library.pane.tab == "yaml")


def test_that_a_readable_pattern_comes_back_to_the_form(make: Make, qtbot: QtBot) -> None:
    window = make()
    qtbot.waitUntil(lambda: window.library.pane.tab == "yaml")
    window.bridge.open_pattern("seed-library")
    qtbot.waitUntil(lambda: window.library.pane.tab == "form")
    qtbot.waitUntil(lambda: window.library.pane.header.title.text() == "Seed Library")


def test_that_keys_reach_every_tab_and_workspace(make: Make, qtbot: QtBot) -> None:
    window = make()
    window.bridge.open_pattern("time-bank")
    window.activateWindow()
    for key, tab in (
        (Qt.Key.Key_2, "read"),
        (Qt.Key.Key_3, "text"),
        (Qt.Key.Key_4, "yaml"),
        (Qt.Key.Key_5, "changes"),
        (Qt.Key.Key_1, "form"),
    ):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.AltModifier)
        assert window.library.pane.tab == tab
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace == "changes"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace == "library"


def test_that_undo_and_redo_are_named_after_their_step(make: Make, qtbot: QtBot) -> None:
    window = make()
    retitle(window)
    undo, redo = window.actions_table.action("edit.undo"), window.actions_table.action("edit.redo")
    assert (undo.isEnabled(), undo.text()) == (True, "Undo: Edit title")
    undo.trigger()
    assert (undo.isEnabled(), redo.isEnabled(), redo.text()) == (False, True, "Redo: Edit title")
    assert window.bridge.session.changed() == ()


def test_that_the_number_of_unsaved_files_is_in_view(make: Make, qtbot: QtBot) -> None:
    window = make()
    window.bridge.open_pattern("time-bank")
    retitle(window)
    qtbot.waitUntil(lambda: "1 not saved" in window.status.unsaved.text())
    qtbot.waitUntil(lambda: window.library.pane.header.changes.text() == "● 1 change")
    qtbot.waitUntil(lambda: window.library.pane.header.title.text() == "Hours")
    assert window.library.pane.save_button.isEnabled()


@pytest.mark.parametrize(
    ("answer", "closes", "kept"), [("keep", True, True), ("discard", True, False), ("cancel", False, True)]
)
def test_that_closing_with_unsaved_edits_asks(
    make: Make, monkeypatch: pytest.MonkeyPatch, answer: str, closes: bool, kept: bool, library: Path, qtbot: QtBot
) -> None:
    before = (library / "time-bank.md").read_bytes()
    window = make()
    retitle(window)
    monkeypatch.setattr("curator.ui.changes.saving.ask_about_unsaved", lambda _parent, _count: answer)
    assert window.close() is closes
    assert (library / "time-bank.md").read_bytes() == before
    if closes:
        again = make(wait=True)
        assert bool(again.bridge.session.recovered()) is kept
        again.bridge.session.discard_recovered()
        for dialog in again.findChildren(QWidget, "recovery"):
            dialog.close()


def test_that_saving_on_close_writes_and_then_closes(
    make: Make, monkeypatch: pytest.MonkeyPatch, library: Path, qtbot: QtBot
) -> None:
    window = make()
    retitle(window)
    monkeypatch.setattr("curator.ui.changes.saving.ask_about_unsaved", lambda _parent, _count: "save")
    with qtbot.waitSignal(window.closed):
        window.close()
    assert b'title: "Hours"' in (library / "time-bank.md").read_bytes()


def test_that_the_window_comes_back_as_it_was_left(make: Make, qtbot: QtBot) -> None:
    first = make()
    first.bridge.open_pattern("tool-library")
    first.library.pane.show_tab("read")
    first.library.docks["neighbourhood"].close()
    first.library.split.setSizes([400, 900])
    sizes = first.library.split.sizes()
    assert first.close()
    second = make()
    qtbot.waitUntil(lambda: second.bridge.current == "tool-library.md")
    assert second.library.pane.tab == "read"
    assert second.library.docks["neighbourhood"].isHidden()
    assert not second.library.docks["inferred"].isHidden()
    assert second.library.split.sizes() == sizes


def test_that_a_workspace_wanted_before_the_library_is_open_comes_forward_then(make: Make, qtbot: QtBot) -> None:
    window = make(wait=False)
    assert not window.bridge.ready
    window.show_workspace("review")
    assert window.workspace == "library"
    qtbot.waitUntil(lambda: window.workspace == "review")
    with qtbot.waitSignal(window.started):
        pass
    assert window.workspace == "review"


def test_that_problems_are_gathered_and_as_wide_as_they_were_left(make: Make) -> None:
    first = make()
    first.show_workspace("problems")
    view = first.workspaces.currentWidget()
    view.bar.by.setCurrentIndex(view.bar.by.findData("file"))
    view.split.setSizes([500, 700])
    sizes = view.split.sizes()
    assert first.close()
    assert make().close()  # where the problems were not looked at
    third = make()
    third.show_workspace("problems")
    view = third.workspaces.currentWidget()
    assert view.desk.by == "file"
    assert view.split.sizes() == sizes


def test_that_a_dock_left_floating_floats_again(make: Make, qtbot: QtBot) -> None:
    first = make()
    first.library.docks["inferred"].setFloating(True)
    assert first.close()
    second = make()  # a complaint of Qt about its order of tabs would end the test
    dock = second.library.docks["inferred"]
    assert dock.isFloating()
    assert dock.widget() is not None


def test_that_docks_fold_into_tabs_where_there_is_little_room(make: Make, qtbot: QtBot) -> None:
    window = make(size=(1024, 700))
    one, other = window.library.docks.values()
    qtbot.waitUntil(lambda: window.library.inner.tabifiedDockWidgets(one) == [other])
    assert window.width() <= 1024
    window.resize(1500, 950)
    qtbot.waitUntil(lambda: window.library.inner.tabifiedDockWidgets(one) == [])


def test_that_form_and_reader_stand_side_by_side_where_there_is_much_room(make: Make, qtbot: QtBot) -> None:
    window = make(size=(2560, 1440))
    window.bridge.open_pattern("seed-library")
    pane = window.library.pane
    pane.show_tab("form")
    qtbot.waitUntil(pane.beside.isVisible)
    reader = pane.page("read")
    assert reader is not None
    assert pane.beside.isAncestorOf(reader)
    pane.show_tab("read")
    assert pane.beside.isHidden()
    assert pane.stack.isAncestorOf(reader)


def test_that_a_folder_dropped_on_the_window_is_opened(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    window = make()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), *how)
    enter.ignore()
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.open_requested) as asked:
        window.dropEvent(QDropEvent(QPointF(5, 5), *how))
    assert asked.args == [tmp_path]


def test_that_a_missing_library_is_said_where_the_list_would_be(make: Make, tmp_path: Path, qtbot: QtBot) -> None:
    window = make(tmp_path / "gone", wait=False)
    qtbot.waitUntil(window.library.browser.empty.isVisible)
    assert "gone" in window.library.browser.empty.text.text()
    assert window.messages.history[-1].level == "error"


def test_that_opening_and_closing_leaves_the_library_alone(make: Make, library: Path) -> None:
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in library.iterdir()}
    window = make()
    window.bridge.open_pattern("seed-library")
    window.close()
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in library.iterdir()} == before


def test_that_both_schemes_fill_the_whole_window(make: Make, theme: Theme, qtbot: QtBot) -> None:
    window = make()
    window.bridge.open_pattern("seed-library")
    qtbot.waitUntil(lambda: window.library.pane.header.title.text() == "Seed Library")
    assert share_of_light(window.grab().toImage()) > 0.85
    theme.choose("dark")
    assert share_of_light(window.grab().toImage()) < 0.15


def share_of_light(image: QImage) -> float:
    small = image.scaled(140, 90)
    light = [small.pixelColor(x, y).lightness() > 127 for x in range(140) for y in range(90)]
    return sum(light) / len(light)


def test_that_a_notice_is_seen_and_goes(make: Make, qtbot: QtBot) -> None:
    window = make()
    acted: list[int] = []
    window.messages.done("Saved 2 files", "Show", lambda: acted.append(1))
    assert window.notices.isVisible()
    assert window.notices.label.text() == "Saved 2 files"
    window.notices.action_button.click()
    assert acted == [1]
    assert window.notices.isHidden()


def test_that_a_step_of_many_files_is_undone_and_redone_in_the_background(
    make: Make, library: Path, qtbot: QtBot
) -> None:
    original = (library / "time-bank.md").read_bytes()
    for number in range(30):
        (library / f"bank-{number}.md").write_bytes(original.replace(b"time-bank", b"bank-%d" % number))
    window = make()
    session = window.bridge.session
    qtbot.waitUntil(lambda: window.bridge.catalogue.row("bank-29.md") is not None)
    retitled = [{"op": "replace", "path": "/title", "value": "Bank"}]
    paths = [f"bank-{number}.md" for number in range(30)]
    window.bridge.apply([PatchEdit(path, retitled) for path in paths], "Retitle")
    assert session.undo_files == 30

    window.actions_table.trigger("edit.undo")
    assert any(task.label == "Undoing" for task in window.tasks.running)
    qtbot.waitUntil(lambda: session.redo_files == 30)
    assert session.changed() == ()
    qtbot.waitUntil(lambda: window.actions_table.action("edit.redo").isEnabled())
    window.actions_table.trigger("edit.redo")
    qtbot.waitUntil(lambda: session.undo_files == 30)
    assert sorted(session.changed()) == sorted(paths)


def test_that_a_folder_that_may_not_be_read_is_not_called_empty(
    make: Make, library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scandir = os.scandir

    def refused(path: object = ".") -> object:
        if Path(str(path)) == library:
            raise PermissionError(13, "Permission denied")
        return scandir(path)  # type: ignore[call-overload]  # as it is given

    monkeypatch.setattr(os, "scandir", refused)
    window = make(wait=False)
    qtbot.waitUntil(lambda: bool(window.messages.history))
    said = window.messages.history[-1]
    assert said.level == "error"
    assert said.text.startswith(f"You may not read the folder {library};")
    assert window.library.browser.empty.title.text() == "This library cannot be opened"


def test_that_the_map_asked_for_too_early_comes_forward_once_it_can(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slowly(_package: str) -> Iterator[None]:
        yield from (None for _ in range(3))

    monkeypatch.setattr("curator.ui.window.load_in_steps", slowly)
    monkeypatch.setattr("curator.ui.window._TURN", -1.0)
    window = make(wait=False)
    qtbot.waitUntil(lambda: window.bridge.ready)
    window.actions_table.trigger("go.map")
    assert window.workspace == "library"
    qtbot.waitUntil(lambda: window.workspace == "map")


def visited(root: Path, theme: Theme, settings: Settings, qtbot: QtBot) -> list[weakref.ref[object]]:
    """A window that saw every workspace and was closed; it, and what held its library, for as long as they live."""
    window = Window(root, theme, settings)
    with qtbot.waitSignal(window.started, timeout=20_000):
        window.show()
    for workspace in ("review", "map", "problems", "changes", "library"):
        window.show_workspace(workspace)
        qtbot.waitUntil(lambda wanted=workspace: window.workspace == wanted, timeout=10_000)
    qtbot.waitUntil(lambda: not window.tasks.running, timeout=10_000)
    window.close()
    window.deleteLater()
    return [weakref.ref(window), weakref.ref(window.bridge), weakref.ref(window.bridge.session)]


def test_that_a_window_and_its_library_are_let_go_once_it_is_closed(
    theme: Theme, tmp_path: Path, library: Path, qtbot: QtBot
) -> None:
    kept = visited(library, theme, Settings(tmp_path / "config"), qtbot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.wait(20)
    gc.collect()
    assert [each() for each in kept] == [None, None, None]


def test_that_other_words_of_commands_lead_to_commands_of_the_window(make: Make) -> None:
    actions = make().actions_table
    words = "settings exit conflict reveal manual shortcuts folder refresh trash csv create regular bulk theme"
    found = {word: called_elsewhere(word) for word in words.split()}
    assert all(found.values())
    assert [(word, each) for word, ids in found.items() for each in ids if not actions.has(each)] == []


@pytest.mark.parametrize(
    "command",
    [
        *("app.preferences", "app.keys", "app.palette", "help.guide", "help.tour", "help.about", "search.manage"),
        *("pattern.new", "pattern.duplicate", "pattern.rename", "pattern.delete", "patterns.set", "patterns.replace"),
    ],
)
def test_that_nothing_follows_after_its_dialog_is_closed(make: Make, qtbot: QtBot, command: str) -> None:
    window = make()
    window.bridge.open_pattern("time-bank.md")
    known = set(QApplication.topLevelWidgets())
    children = set(window.findChildren(QWidget))
    window.actions_table.trigger(command)

    def came() -> list[QWidget]:
        others = [each for each in QApplication.topLevelWidgets() if each not in known and each.isVisible()]
        return others or [each for each in window.findChildren(QWidget) if each not in children and each.isVisible()]

    qtbot.waitUntil(lambda: bool(came()))
    for each in came():
        if shiboken6.isValid(each):
            each.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for _ in range(2):  # exceptions in here fail the test
        window.actions_table.trigger("view.scheme")
        window.actions_table.trigger("look.larger")
    title = [{"op": "replace", "path": "/title", "value": "An hour for an hour"}]
    window.bridge.apply([PatchEdit("time-bank.md", title)], "Edit title")
    qtbot.waitUntil(lambda: not window.following.busy)


def test_that_closing_waits_for_a_save_and_does_not_ask_about_it(
    make: Make, library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make()
    session, asked, go_on = window.bridge.session, [], threading.Event()
    monkeypatch.setattr(
        "curator.ui.changes.saving.ask_about_unsaved", lambda _parent, count: asked.append(count) or "stay"
    )
    write = session._writer.write
    monkeypatch.setattr(session._writer, "write", lambda now, moved: go_on.wait(10) and write(now, moved))
    title = [{"op": "replace", "path": "/title", "value": "An hour for an hour"}]
    window.bridge.apply([PatchEdit("time-bank.md", title)], "Edit title")
    window.tasks.run(lambda _progress: session.save(), owner=window)
    qtbot.waitUntil(lambda: session.saving)
    assert not window.close()
    go_on.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert asked == []
    assert b"An hour for an hour" in (library / "time-bank.md").read_bytes()
