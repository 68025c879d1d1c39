"""The Problems workspace: problems gathered and narrowed, mended one by one or at once, muted and shown again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.library.problems.muting import PATH
from curator.ui.actions import Actions, Command
from curator.ui.checking import Checking
from curator.ui.following import Following
from curator.ui.messages import Messages
from curator.ui.problems.fixing import FixDialog
from curator.ui.problems.muting import MuteDialog
from curator.ui.problems.workspace import ProblemsWorkspace
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme
from tests.library.small import links, pattern, write

STARS = "> [!NOTE] Confidence Rating: ★★★ (High)\n"
FILES = {
    "ash.md": pattern("ash", body="A line. \n", more=links(("enabler", "oak"), ("tools", "nobody"))),
    "elm.md": pattern("elm", body=STARS),
    "oak.md": pattern("oak", body="Another. \n", more=links(hard={"enables": "ash"})),
    "broken.md": "---\ntitle: [\n---\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "library", FILES)


@pytest.fixture
def bridge(bridge_for: Callable[[Path], SessionBridge], root: Path) -> SessionBridge:
    return bridge_for(root)


@pytest.fixture
def workspace(
    bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, host: QWidget, qtbot: QtBot
) -> Iterator[ProblemsWorkspace]:
    """The workspace in a window, with the library checked."""
    actions.register(Command("edit.undo", "Undo", "Ctrl+Z"), bridge.undo)
    checking = Checking(bridge, tasks, host)
    Following(bridge, tasks, host)
    view = ProblemsWorkspace(bridge, actions, tasks, theme)
    view.setParent(host)
    view.resize(1200, 800)
    host.resize(1200, 800)
    view.follow(checking)
    host.show()
    view.show()
    with qtbot.waitActive(host):
        host.activateWindow()
    assert view.empty.title.text() == "Checking the library…"
    bridge.indexed.emit(None)
    qtbot.waitUntil(lambda: bool(view.model.rowCount()))
    yield view
    qtbot.waitUntil(lambda: not tasks.running)  # the window is gone by now, and nobody told of what ends
    checking.close()


def groups(view: ProblemsWorkspace) -> dict[str, int]:
    return {each.key: len(each.found) for each in view.model.listing.groups}


def choose(view: ProblemsWorkspace, rule: str, place: int | None = 0) -> None:
    """Put a problem of a rule in hand, or with None the rule itself."""
    at = next(n for n in range(view.model.rowCount()) if (row := view.model.row(n)) and row.group.key == rule)
    view.list.setCurrentIndex(view.model.index(at, 0))
    if place is not None:
        view.model.toggle(at, True)
        view.list.setCurrentIndex(view.model.index(at + 1 + place, 0))


def looked_at(view: ProblemsWorkspace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.detail._sight is not None)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def saved(root: Path) -> dict[str, str]:
    return {path: (root / path).read_text() for path in FILES}


def text(bridge: SessionBridge, path: str) -> str:
    return bridge.session.pattern(path).to_bytes().decode()


def test_that_problems_are_gathered_by_rule_file_and_severity_with_their_counts(
    workspace: ProblemsWorkspace, qtbot: QtBot
) -> None:
    assert groups(workspace)["trailing-spaces"] == 2
    assert next(iter(groups(workspace))) == "unparsable"
    total = workspace.model.listing.total
    assert (workspace.bar.heading.text(), workspace.bar.count.text()) == (f"{total} problems", "in 4 files")
    for by, key in (("file", "ash.md"), ("severity", "warning")):
        workspace.bar.by.setCurrentIndex(workspace.bar.by.findData(by))
        qtbot.waitUntil(lambda by=by: workspace.model.listing.by == by)
        assert key in groups(workspace)
        assert workspace.model.listing.total == total


def test_that_severities_and_a_search_narrow_the_list(workspace: ProblemsWorkspace, qtbot: QtBot) -> None:
    workspace.bar.field.search_now("oak")
    qtbot.waitUntil(lambda: workspace.model.listing.files == 1)
    assert groups(workspace)["trailing-spaces"] == 1
    workspace.bar.field.search_now("vitality:<")
    qtbot.waitUntil(workspace.bar.trouble.isVisible)
    workspace.bar.field.search_now("slug:nowhere")
    qtbot.waitUntil(lambda: not workspace.model.rowCount())
    assert workspace.empty.title.text() == "No problem with these filters"
    workspace.show_all()
    qtbot.waitUntil(lambda: workspace.model.listing.files == 4)
    workspace.bar._buttons["hint"].click()
    qtbot.waitUntil(lambda: "trailing-spaces" not in groups(workspace))
    assert workspace.bar._buttons["hint"].text() != "0"


def test_that_nothing_is_cut_off_where_there_is_little_room(workspace: ProblemsWorkspace, qtbot: QtBot) -> None:
    workspace.split.setSizes([760, 440])
    choose(workspace, "trailing-spaces")
    looked_at(workspace, qtbot)
    detail = workspace.detail
    detail.place.say("Ash · " + "a-folder/" * 30 + "ash.md · line 3")
    qtbot.waitUntil(lambda: "…" in detail.place.text())
    assert detail.place.text().endswith("line 3")
    for words in (detail.message, detail.why, detail.remedy, detail._deeds):
        assert words.height() >= words.heightForWidth(words.width())
        assert words.geometry().right() <= detail.width()


def test_that_a_problem_is_shown_with_its_reason_its_place_and_the_remedy_as_a_difference(
    workspace: ProblemsWorkspace, qtbot: QtBot
) -> None:
    choose(workspace, "trailing-spaces")
    looked_at(workspace, qtbot)
    detail = workspace.detail
    assert detail.message.text() == "A line ends with spaces that mean nothing."
    assert "ash.md · line " in detail.place.text()
    assert detail.remedy.text() == "Remedy: Take them off"
    assert [line.text for line in detail.panel.view.lines if line.kind != "context"] == ["", "A line. ", "A line."]
    choose(workspace, "unparsable")
    looked_at(workspace, qtbot)
    assert detail.remedy.text() == "No remedy is certain: it wants a person."
    assert any(line.marked for line in detail.panel.view.lines)
    assert not detail.buttons["problems.fix"].isVisibleTo(detail)


def test_that_one_problem_is_fixed_by_a_key_and_undone(
    workspace: ProblemsWorkspace, bridge: SessionBridge, root: Path, qtbot: QtBot
) -> None:
    workspace.list.setFocus()
    choose(workspace, "trailing-spaces")
    looked_at(workspace, qtbot)
    press(Qt.Key.Key_F)
    assert text(bridge, "ash.md") == FILES["ash.md"].replace("A line. ", "A line.")
    assert saved(root) == FILES
    qtbot.waitUntil(lambda: groups(workspace)["trailing-spaces"] == 1)
    bridge.undo()
    qtbot.waitUntil(lambda: groups(workspace)["trailing-spaces"] == 2)


def test_that_of_several_ways_the_chosen_one_is_taken(
    workspace: ProblemsWorkspace, bridge: SessionBridge, qtbot: QtBot
) -> None:
    choose(workspace, "confidence-stars")
    looked_at(workspace, qtbot)
    assert workspace.detail.remedy.text() == "Several ways to mend it"
    workspace.detail._choice.button(1).click()
    workspace.fix()
    assert text(bridge, "elm.md") == FILES["elm.md"].replace("confidence: 2", "confidence: 3")


def test_that_all_of_a_rule_are_previewed_fixed_as_one_step_and_undone(
    workspace: ProblemsWorkspace, bridge: SessionBridge, messages: Messages, qtbot: QtBot
) -> None:
    workspace.list.setFocus()
    choose(workspace, "trailing-spaces", None)
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    dialog = workspace.dialog
    assert isinstance(dialog, FixDialog)
    qtbot.waitUntil(dialog.fix_button.isEnabled)
    assert dialog.words.text() == "2 problems in 2 files, every other byte stays."
    assert dialog.fix_button.text() == "Fix 2 problems"
    assert len(dialog.preview.files.files.entries) == 2
    assert bridge.session.changed() == ()
    dialog.fix_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert set(bridge.session.changed()) == {"ash.md", "oak.md"}
    assert bridge.session.undo_label == "Fix 2 problems: trailing-spaces"
    qtbot.waitUntil(lambda: "trailing-spaces" not in groups(workspace))
    assert messages.history[-1].text == "Fixed 2 problems in 2 files; not saved yet."
    bridge.undo()
    assert bridge.session.changed() == ()


def test_that_all_in_a_search_are_fixed_with_a_choice_where_there_are_several_ways(
    workspace: ProblemsWorkspace, bridge: SessionBridge, qtbot: QtBot
) -> None:
    workspace.fix_all()
    dialog = workspace.dialog
    assert isinstance(dialog, FixDialog)
    qtbot.waitUntil(dialog.fix_button.isEnabled)
    left = dialog.preview.left_out.count()
    assert left == 1
    choice = dialog.ways.findChildren(type(workspace.bar.by))[0]
    choice.setCurrentIndex(choice.findData("body"))
    qtbot.waitUntil(lambda: dialog.fix_button.isEnabled() and dialog.preview.left_out.count() == 0)
    dialog.fix_button.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert "★★☆ (Medium)" in text(bridge, "elm.md")
    assert "type: enables" in text(bridge, "ash.md")


def test_that_leaving_the_preview_changes_nothing(
    workspace: ProblemsWorkspace, bridge: SessionBridge, qtbot: QtBot
) -> None:
    workspace.fix_all()
    dialog = workspace.dialog
    assert isinstance(dialog, FixDialog)
    dialog.reject()
    assert bridge.session.changed() == ()


def test_that_problems_follow_edits_and_the_row_in_hand_stays(
    workspace: ProblemsWorkspace, bridge: SessionBridge, qtbot: QtBot
) -> None:
    choose(workspace, "trailing-spaces", 1)
    held = workspace.row()
    assert held is not None
    bridge.apply([PatchEdit("ash.md", [{"op": "replace", "path": "/lifecycle/status", "value": "daft"}])], "Edit")
    qtbot.waitUntil(lambda: "vocabulary-unknown" in groups(workspace))
    now = workspace.row()
    assert now is not None
    assert now.same_place(held)


def test_that_a_finding_is_muted_with_a_reason_seen_on_demand_and_shown_again(
    workspace: ProblemsWorkspace, bridge: SessionBridge, root: Path, qtbot: QtBot
) -> None:
    workspace.list.setFocus()
    choose(workspace, "inferred-unknown-kind")
    press(Qt.Key.Key_M)
    dialog = workspace.dialog
    assert isinstance(dialog, MuteDialog)
    assert not dialog.mute_button.isEnabled()
    dialog.field.setText("Agreed with the author.")
    dialog.mute_button.click()
    qtbot.waitUntil(lambda: "inferred-unknown-kind" not in groups(workspace))
    assert "Agreed with the author." in (root / PATH).read_text()
    qtbot.waitUntil(lambda: bridge.catalogue.rows("problem:inferred-unknown-kind").total == 0)
    workspace.bar.muted.click()
    qtbot.waitUntil(lambda: "inferred-unknown-kind" in groups(workspace))
    choose(workspace, "inferred-unknown-kind")
    assert workspace.detail.note.text() == "Muted: Agreed with the author."
    workspace.unmute()
    qtbot.waitUntil(lambda: not workspace.model.listing.muted)
    assert "ash.md" not in (root / PATH).read_text()


def test_that_a_rule_is_muted_and_shown_again(workspace: ProblemsWorkspace, root: Path, qtbot: QtBot) -> None:
    choose(workspace, "trailing-spaces", None)
    workspace.mute_rule()
    dialog = workspace.dialog
    assert isinstance(dialog, MuteDialog)
    dialog.field.setText("Our editor puts them there.")
    dialog.accept()
    qtbot.waitUntil(lambda: "trailing-spaces" not in groups(workspace))
    workspace.bar.muted.click()
    qtbot.waitUntil(lambda: "trailing-spaces" in groups(workspace))
    choose(workspace, "trailing-spaces")
    assert workspace.detail.note.text() == "Muted: Our editor puts them there."
    workspace.unmute()
    qtbot.waitUntil(lambda: not workspace.model.listing.muted)
    assert groups(workspace)["trailing-spaces"] == 2


def test_that_return_asks_for_the_place(workspace: ProblemsWorkspace, bridge: SessionBridge, qtbot: QtBot) -> None:
    workspace.list.setFocus()
    choose(workspace, "trailing-spaces")
    with qtbot.waitSignal(bridge.place_wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert bridge.current == "ash.md"
    pointer, line, column = wanted.args
    assert pointer == ""
    assert FILES["ash.md"].split("\n")[line - 1][: column - 1] == "A line."


def test_that_left_and_right_open_and_close(workspace: ProblemsWorkspace, qtbot: QtBot) -> None:
    workspace.list.setFocus()
    choose(workspace, "trailing-spaces", None)
    rows = workspace.model.rowCount()
    press(Qt.Key.Key_Right)
    assert workspace.model.rowCount() == rows + 2
    press(Qt.Key.Key_Right)
    row = workspace.row()
    assert row is not None
    assert row.found is not None
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Left)
    assert workspace.model.rowCount() == rows
