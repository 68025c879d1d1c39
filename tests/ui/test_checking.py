"""What the rules find is worked out behind the window, follows edits, and stands under the field that it is about."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import DeleteFile, PatchEdit
from curator.ui.actions import Actions
from curator.ui.checking import Checking
from curator.ui.following import Following
from curator.ui.form import FormView
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

STATUS = "/lifecycle/status"


@pytest.fixture
def bridge(bridge_for: Callable[[Path], SessionBridge], library: Path) -> SessionBridge:
    """The library with the repair cafe in hand."""
    made = bridge_for(library)
    made.open_pattern("repair-cafe")
    return made


@pytest.fixture
def checking(bridge: SessionBridge, tasks: Tasks, host: QWidget, qtbot: QtBot) -> Iterator[Checking]:
    """The library, checked once, and followed from there on."""
    made = Checking(bridge, tasks, host)
    Following(bridge, tasks, host)
    with qtbot.waitSignal(made.changed):
        bridge.indexed.emit(None)
    yield made
    qtbot.waitUntil(lambda: not tasks.running)  # what is delivered to a host that is gone already tells nobody
    made.close()


def rules(checking: Checking, path: str = "repair-cafe.md") -> set[str]:
    return {each.rule for each in checking.of(path)}


def edit(bridge: SessionBridge, pointer: str, value: object) -> None:
    bridge.apply([PatchEdit("repair-cafe.md", [{"op": "replace", "path": pointer, "value": value}])], "Edit")


def test_that_the_library_is_checked_once_its_files_are_indexed(checking: Checking, bridge: SessionBridge) -> None:
    assert "unparsable" in rules(checking, "broken.md")
    assert "section-missing" in rules(checking)
    assert bridge.catalogue.rows("problem:section-missing").total == 4


def test_that_a_first_check_that_was_stopped_waits_until_it_is_asked_for(
    bridge: SessionBridge, tasks: Tasks, host: QWidget, qtbot: QtBot
) -> None:
    checking = Checking(bridge, tasks, host)
    tasks.started.connect(lambda task: task.stop())
    with qtbot.waitSignal(checking.stopped):
        bridge.indexed.emit(None)
    assert checking.paused
    assert not checking.busy
    bridge.indexed.emit(frozenset({"repair-cafe.md"}))
    assert not checking.busy, "an edit does not begin what was stopped"
    tasks.started.disconnect()
    notice = bridge.messages.history[-1]
    assert notice.action is not None
    with qtbot.waitSignal(checking.changed):
        notice.action()
    assert "section-missing" in rules(checking)
    assert not checking.paused
    qtbot.waitUntil(lambda: not tasks.running)
    checking.close()


def test_that_problems_follow_an_edit_that_is_not_saved_and_its_undoing(
    checking: Checking, bridge: SessionBridge, qtbot: QtBot
) -> None:
    assert "relation-dangling" not in rules(checking)
    edit(bridge, "/relationships/enables", [{"slug": "nowhere", "weight": 0.5}])
    qtbot.waitUntil(lambda: "relation-dangling" in rules(checking))
    qtbot.waitUntil(lambda: bridge.catalogue.rows("problem:relation-dangling").total == 1)
    bridge.undo()
    qtbot.waitUntil(lambda: "relation-dangling" not in rules(checking))


def test_that_a_file_changed_by_another_program_is_checked_again(
    checking: Checking, bridge: SessionBridge, library: Path, qtbot: QtBot
) -> None:
    path = library / "time-bank.md"
    path.write_bytes(path.read_bytes().replace(b"target: tool-library", b"target: nowhere"))
    bridge.catalogue.refresh(["time-bank.md"])
    bridge.indexed.emit(None)
    qtbot.waitUntil(lambda: "inferred-dangling" in rules(checking, "time-bank.md"))


def test_that_a_file_that_is_to_be_deleted_is_not_listed_and_nothing_is_wrong_in_it(
    checking: Checking, bridge: SessionBridge, library: Path, qtbot: QtBot
) -> None:
    assert rules(checking, "time-bank.md")
    bridge.apply([DeleteFile("time-bank.md")], "Delete")
    qtbot.waitUntil(lambda: not rules(checking, "time-bank.md"))
    assert bridge.catalogue.row("time-bank.md") is None
    assert (library / "time-bank.md").is_file()
    bridge.catalogue.scan()
    assert bridge.catalogue.row("time-bank.md") is None, "a scan leaves what is not saved"
    bridge.undo()
    qtbot.waitUntil(lambda: bool(rules(checking, "time-bank.md")))
    assert bridge.catalogue.row("time-bank.md") is not None


def test_that_a_finding_stands_under_its_field_while_it_holds(
    checking: Checking,
    bridge: SessionBridge,
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
    qtbot: QtBot,
) -> None:
    form = FormView(bridge, actions, tasks, theme)
    qtbot.addWidget(form)
    checking.told.connect(form.show_findings)
    form.resize(1000, 900)
    form.show()
    qtbot.waitUntil(lambda: not form.building)
    checking.tell()
    row = form.row(STATUS)
    assert row is not None
    assert row.problem.isHidden()
    edit(bridge, STATUS, "daft")
    qtbot.waitUntil(lambda: not row.problem.isHidden())
    assert "“daft” is none of the known words" in row.problem.text()
    assert row.problem.property("role") == "muted"  # a hint does not shout
    edit(bridge, STATUS, "stable")
    qtbot.waitUntil(row.problem.isHidden)


def test_that_a_complaint_about_what_is_typed_comes_before_findings(
    checking: Checking,
    bridge: SessionBridge,
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
    qtbot: QtBot,
) -> None:
    form = FormView(bridge, actions, tasks, theme)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitUntil(lambda: not form.building)
    row = form.row("/ontology/domain")
    assert row is not None
    form.show_findings("repair-cafe.md", checking.of("repair-cafe.md"))
    found = row.problem.text()
    assert "“sharing” is none of the known words" in found
    row.say("That cannot be.")
    assert (row.problem.text(), row.problem.property("role")) == ("That cannot be.", "error")
    row.say("")
    assert row.problem.text() == found
    bridge.open_pattern("tool-library")
    assert row.problem.isHidden()  # nothing is known of the other pattern yet
