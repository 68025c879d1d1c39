"""Answers beside the map: what they list, how they stand out on the canvas, and what marked links would do."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.answers.model import FIGURE, WORDS
from curator.ui.answers.outlook import OutlookCard
from curator.ui.answers.panel import AnswersPanel
from curator.ui.graph.map import MapWorkspace
from curator.ui.graph.map_words import group_name
from curator.ui.session_bridge import SessionBridge

Opened = tuple[MapWorkspace, SessionBridge]
Beside = Callable[[str], AnswersPanel]


@pytest.fixture
def opened(open_map: Callable[[Path], Opened], library: Path) -> Opened:
    return open_map(library)


@pytest.fixture
def asked(opened: Opened, qtbot: QtBot) -> Beside:
    """`asked(question)`: the panel with the answer to a question."""
    view, _ = opened

    def panel(question: str) -> AnswersPanel:
        view._actions.trigger("map.answers")
        found = view.side.currentWidget()
        assert isinstance(found, AnswersPanel)
        found.question.setCurrentIndex(found.question.findData(question))
        qtbot.waitUntil(lambda: found._asked is None)
        return found

    return panel


def rows(panel: AnswersPanel) -> list[tuple[str, str]]:
    model = panel.model
    return [(model.data(model.index(at, WORDS)), model.data(model.index(at, FIGURE))) for at in range(model.rowCount())]


def bright(view: MapWorkspace) -> set[str]:
    held = view.picture._highlighted
    assert held is not None
    return {view.picture.slug(int(node)) for node in held[0].nonzero()[0]}


def test_that_hubs_are_listed_and_the_one_in_hand_stands_out(opened: Opened, asked: Beside, qtbot: QtBot) -> None:
    view, bridge = opened
    panel = asked("hubs")
    assert rows(panel) == [("Hub", "2"), ("Ash", "1"), ("Elm", "1"), ("Oak", "1")]
    assert panel.said.text() == "4 found"
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(0, WORDS))
    qtbot.waitUntil(lambda: view.picture.highlighted)
    assert bright(view) == {"hub"}
    QTest.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: bright(view) == {"ash"})
    QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert bridge.current == "ash.md"


def test_that_escape_lets_all_stand_out_and_then_goes_to_the_map(opened: Opened, asked: Beside, qtbot: QtBot) -> None:
    view, _ = opened
    panel = asked("hubs")
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index(0, WORDS))
    qtbot.waitUntil(lambda: view.picture.highlighted)
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert not view.picture.highlighted
    QTest.keyClick(panel.view, Qt.Key.Key_Escape)
    assert view.canvas.hasFocus()


def test_that_a_way_is_told_step_by_step_and_stands_out_as_a_whole(opened: Opened, asked: Beside, qtbot: QtBot) -> None:
    view, _ = opened
    panel = asked("path")
    assert panel.said.text().startswith("Name two patterns")
    view.canvas.select([view.picture.node("elm"), view.picture.node("ash")])
    qtbot.waitUntil(lambda: panel.model.rowCount() > 0)
    assert rows(panel) == [
        ("Ash\n→ Oak", "← enables"),
        ("Oak\n→ Hub", "← enables; requires"),
        ("Hub\n→ Elm", "complementary to"),
    ]
    assert panel.said.text() == "3 steps"
    assert bright(view) == {"ash", "oak", "hub", "elm"}


def test_that_a_name_which_no_pattern_bears_is_said(asked: Beside, qtbot: QtBot) -> None:
    panel = asked("path")
    panel.one.setText("hub")
    panel.other.setText("nobody")
    panel.other.returnPressed.emit()
    qtbot.waitUntil(lambda: panel._asked is None)
    assert panel.said.text() == "The library has no pattern “nobody”."


def test_that_links_which_wait_for_a_decision_count_where_they_are_wanted(asked: Beside, qtbot: QtBot) -> None:
    panel = asked("orphans")
    assert [words for words, _ in rows(panel)] == ["Fir", "Lonely"]
    panel.inferred.setChecked(True)
    qtbot.waitUntil(lambda: panel._asked is None)
    assert [words for words, _ in rows(panel)] == ["Lonely"]


def test_that_an_edit_is_in_the_answer_and_the_row_in_hand_stays(opened: Opened, asked: Beside, qtbot: QtBot) -> None:
    _, bridge = opened
    panel = asked("orphans")
    panel.view.setCurrentIndex(panel.model.index(1, WORDS))
    link = [{"op": "add", "path": "/relationships", "value": {"tools": [{"slug": "ash"}]}}]
    bridge.apply([PatchEdit("fir.md", link)], "Link")
    qtbot.waitUntil(lambda: len(rows(panel)) == 1)
    assert panel.model.row(panel.view.currentIndex().row()).nodes == ("lonely",)


def test_that_communities_are_those_of_the_map_also_after_an_edit(opened: Opened, asked: Beside, qtbot: QtBot) -> None:
    view, bridge = opened
    panel = asked("communities")
    assert panel.inferred.isHidden()

    def told() -> list[tuple[str, int]]:
        listed = [panel.model.row(at).nodes for at in range(panel.model.rowCount())]
        return [(panel._title(nodes[0]), len(nodes)) for nodes in listed if len(nodes) > 2]

    def drawn() -> list[tuple[str, int]]:
        atlas = view.picture.atlas
        assert atlas is not None
        return [(group_name("community", each, atlas.data), each.count) for each in atlas.dress.groups]

    before = told()
    assert before == drawn()
    links = [{"slug": slug} for slug in ("ash", "fir", "lonely", "oak")]
    bridge.apply([PatchEdit("lonely.md", [{"op": "add", "path": "/relationships/tools", "value": links}])], "Link")
    qtbot.waitUntil(lambda: told() == drawn() != before)


def test_that_every_question_can_be_asked_and_is_read_out(asked: Beside, qtbot: QtBot) -> None:
    panel = asked("communities")
    for at in range(panel.question.count()):
        panel.question.setCurrentIndex(at)
        qtbot.waitUntil(lambda: panel._asked is None)
        assert panel.said.text()
        for row in range(panel.model.rowCount()):
            assert panel.model.data(panel.model.index(row, WORDS), Qt.ItemDataRole.AccessibleTextRole)
    assert all(part.accessibleName() for part in (panel.question, panel.one, panel.other, panel.view, panel.bar))


def test_that_a_slow_answer_can_be_cancelled(asked: Beside, qtbot: QtBot) -> None:
    panel = asked("hubs")
    panel.question.setCurrentIndex(panel.question.findData("rank"))
    panel.waiting.show()
    panel.cancel.click()
    assert panel._asked is None
    assert panel.said.text() == "Cancelled."
    assert panel.waiting.isHidden()


def test_that_letters_typed_in_the_list_are_no_keys_of_the_map(opened: Opened, asked: Beside, qtbot: QtBot) -> None:
    view, _ = opened
    panel = asked("hubs")
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    QTest.keyClick(panel.view, Qt.Key.Key_O)
    assert panel.view.currentIndex().row() == 3
    assert view.table.isHidden()
    QTest.keyClick(panel.view, Qt.Key.Key_T)
    assert view.table.isHidden()


def test_that_a_marked_link_says_what_accepting_it_would_do(opened: Opened, qtbot: QtBot) -> None:
    view, _ = opened
    card = view.canvas.findChild(OutlookCard)
    assert isinstance(card, OutlookCard)
    assert card.isHidden()
    assert view.picture.mark("hub", "fir", "requires")
    qtbot.waitUntil(card.isVisible)
    assert card.heading.text() == "Accepting “Hub requires Fir”"
    assert "join two parts of the library, of 4 and 1 patterns" in card.words.text()
    assert "No other pattern points to the target yet" in card.words.text()
    assert "closes no circle" in card.words.text()
    assert view.picture.mark("hub", "oak", "enables")  # decided
    qtbot.waitUntil(card.isHidden)
