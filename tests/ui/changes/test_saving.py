"""What is saved is what was shown, and what was refused is said."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QMessageBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.actions import Actions
from curator.ui.changes.save_review import SaveReview
from curator.ui.changes.saving import Saving, ask_about_unsaved
from curator.ui.changes.view import ChangesView
from curator.ui.changes.workspace import ChangesWorkspace
from curator.ui.messages import Messages
from curator.ui.session_bridge import SessionBridge
from curator.ui.settings import Settings
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Open = Callable[[Path], SessionBridge]


@pytest.fixture
def bridge(library: Path, bridge_for: Open) -> SessionBridge:
    return bridge_for(library)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config")


@pytest.fixture
def saving(bridge: SessionBridge, tasks: Tasks, theme: Theme, settings: Settings, host: QWidget) -> Saving:
    return Saving(bridge, tasks, theme, settings, host)


def stable(bridge: SessionBridge, *slugs: str) -> None:
    patch = [{"op": "replace", "path": "/lifecycle/status", "value": "reviewed"}]
    assert bridge.apply([PatchEdit(f"{slug}.md", patch) for slug in slugs], "Review") is not None


def asked(saving: Saving, qtbot: QtBot) -> SaveReview:
    qtbot.waitUntil(lambda: saving.review is not None)
    assert saving.review is not None
    return saving.review


def test_that_enter_in_the_review_writes_exactly_the_lines_shown(
    saving: Saving, bridge: SessionBridge, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    before = (library / "repair-cafe.md").read_bytes()
    stable(bridge, "repair-cafe")
    saving.save()
    review = asked(saving, qtbot)
    changed = [(line.kind, line.text) for line in review.panel.view.lines if line.kind in ("added", "removed")]
    assert changed == [
        ("removed", "  status: draft   # see the guide"),
        ("added", "  status: reviewed   # see the guide"),
    ]
    assert (library / "repair-cafe.md").read_bytes() == before
    qtbot.keyClick(review, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not saving.busy)
    assert (library / "repair-cafe.md").read_bytes() == before.replace(b"status: draft", b"status: reviewed")
    assert [notice.text for notice in messages.history] == ["Saved 1 file"]
    assert bridge.session.changed() == ()


def test_that_escape_in_the_review_writes_nothing(
    saving: Saving, bridge: SessionBridge, library: Path, qtbot: QtBot
) -> None:
    before = (library / "repair-cafe.md").read_bytes()
    stable(bridge, "repair-cafe", "time-bank")
    saving.save()
    review = asked(saving, qtbot)
    assert review.windowTitle() == "Save 2 files"
    qtbot.keyClick(review, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not saving.busy)
    assert (library / "repair-cafe.md").read_bytes() == before
    assert set(bridge.session.changed()) == {"repair-cafe.md", "time-bank.md"}


def test_that_the_question_can_be_left_out_from_now_on(
    saving: Saving, bridge: SessionBridge, settings: Settings, library: Path, qtbot: QtBot
) -> None:
    stable(bridge, "repair-cafe")
    saving.save()
    review = asked(saving, qtbot)
    review.skip.setChecked(True)
    review.done(QDialog.DialogCode.Accepted)
    qtbot.waitUntil(lambda: not saving.busy)
    assert settings.get("save.review") is False
    stable(bridge, "time-bank")
    ended: list[bool] = []
    saving.save(then=ended.append)
    qtbot.waitUntil(lambda: ended == [True])
    assert b"status: reviewed" in (library / "time-bank.md").read_bytes()


def test_that_a_refusal_is_told_and_the_edit_kept(
    saving: Saving, bridge: SessionBridge, settings: Settings, library: Path, messages: Messages, qtbot: QtBot
) -> None:
    settings.set("save.review", False)
    stable(bridge, "repair-cafe", "time-bank")
    (library / "repair-cafe.md").write_bytes(b"somebody else's text\n")
    ended: list[bool] = []
    saving.save(then=ended.append)
    qtbot.waitUntil(lambda: ended == [False])
    assert (library / "repair-cafe.md").read_bytes() == b"somebody else's text\n"
    assert bridge.session.changed() == ("repair-cafe.md",)
    notice = messages.history[-1]
    assert notice.level == "error"
    assert notice.text.startswith("Saved 1 file. Repair Cafe: ")


def test_that_saving_without_edits_says_so(saving: Saving, messages: Messages) -> None:
    ended: list[bool] = []
    saving.save(then=ended.append)
    assert ended == [True]
    assert messages.history[-1].level == "info"


@pytest.mark.parametrize(
    ("words", "answer"),
    [("Save", "save"), ("Keep for next time", "keep"), ("Discard", "discard"), ("Cancel", "cancel")],
)
def test_that_the_question_about_unsaved_edits_understands_each_answer(
    host: QWidget, qtbot: QtBot, words: str, answer: str
) -> None:
    def click() -> None:
        box = host.findChild(QMessageBox)
        assert box is not None
        assert "2 files" in box.text()
        next(button for button in box.buttons() if button.text() == words).click()

    QTimer.singleShot(50, click)
    assert ask_about_unsaved(host, 2) == answer


def test_that_the_tab_shows_the_lines_of_the_pattern_in_hand(
    bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, qtbot: QtBot
) -> None:
    view = ChangesView(bridge, actions, tasks, theme)
    qtbot.addWidget(view)
    bridge.open_pattern("time-bank")
    stable(bridge, "time-bank")
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: len(view.panel.view.lines) > 0)
    actions.refresh()
    actions.trigger("changes.revert")
    qtbot.waitUntil(lambda: len(view.panel.view.lines) == 0)
    assert bridge.session.changed() == ()
    bridge.undo()
    qtbot.waitUntil(lambda: len(view.panel.view.lines) > 0)


def test_that_the_workspace_lists_every_unsaved_file_with_its_lines(
    bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, qtbot: QtBot
) -> None:
    view = ChangesWorkspace(bridge, actions, tasks, theme)
    qtbot.addWidget(view)
    stable(bridge, "repair-cafe", "time-bank")
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: len(view.files.files.entries) == 3)
    assert [entry.heading or entry.title for entry in view.files.files.entries] == [
        "Not saved",
        "Repair Cafe",
        "Time Bank",
    ]
    view.files.choose("time-bank.md")
    actions.trigger("changes.revert_file")
    qtbot.waitUntil(lambda: len(view.files.files.entries) == 2)
    assert bridge.session.changed() == ("repair-cafe.md",)
    with qtbot.waitSignal(bridge.save_requested) as wanted:
        actions.trigger("changes.save_file")
    assert wanted.args == [["repair-cafe.md"]]


def changed_twice(bridge: SessionBridge, library: Path) -> None:
    """A pattern whose status was changed here and, otherwise, on disk; and another one that was changed here alone."""
    stable(bridge, "repair-cafe", "time-bank")
    file = library / "repair-cafe.md"
    file.write_bytes(file.read_bytes().replace(b"status: draft", b"status: theirs"))
    bridge.session.reload(["repair-cafe.md"])


@pytest.mark.parametrize(
    ("side", "expected"), [("Mine, not saved", b"status: reviewed"), ("On disk", b"status: theirs")]
)
def test_that_saving_asks_first_what_was_changed_twice(
    saving: Saving,
    bridge: SessionBridge,
    library: Path,
    settings: Settings,
    qtbot: QtBot,
    side: str,
    expected: bytes,
) -> None:
    settings.set("save.review", False)
    changed_twice(bridge, library)
    saving.save()
    question = saving.question
    assert question is not None
    next(each for each in question.findChildren(QRadioButton) if each.text() == side).click()
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not saving.busy)
    assert expected in (library / "repair-cafe.md").read_bytes()
    assert b"status: reviewed" in (library / "time-bank.md").read_bytes()
    assert bridge.session.changed() == ()


def test_that_what_nobody_chose_stays_unsaved_and_the_rest_is_saved(
    saving: Saving, bridge: SessionBridge, library: Path, settings: Settings, qtbot: QtBot
) -> None:
    settings.set("save.review", False)
    changed_twice(bridge, library)
    heard: list[bool] = []
    saving.save(then=heard.append)
    assert saving.question is not None
    qtbot.keyClick(saving.question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [False]
    assert bridge.session.changed() == ("repair-cafe.md",)
    assert b"status: theirs" in (library / "repair-cafe.md").read_bytes()
    saving.save(["repair-cafe.md"], then=heard.append)
    assert saving.question is not None
    saving.question.reject()
    assert heard == [False, False]
    assert not saving.busy
