"""Links drawn, changed and decided on the map become the smallest edits of the files, and are undone like others."""

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from curator.ui.graph.link_chooser import LinkChooser
from curator.ui.graph.map import MapWorkspace
from curator.ui.session_bridge import SessionBridge

Opened = tuple[MapWorkspace, SessionBridge]


def spot(view: MapWorkspace, slug: str) -> QPoint:
    return view.canvas.node_point(view.picture.node(slug)).toPoint()


def drag(view: MapWorkspace, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier) -> None:
    port = view.canvas.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, keys, start)
    for part in (0.5, 0.9, 1.0):
        QTest.mouseMove(port, start + (end - start) * part)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, keys, end)


def chooser(view: MapWorkspace) -> LinkChooser:
    assert view.desk.chooser is not None
    return view.desk.chooser


def changed(bridge: SessionBridge, path: str) -> list[str]:
    """The lines of a file that its unsaved edits change."""
    old, new = bridge.saved_bytes(path).decode(), bridge.current_bytes(path).decode()
    return [each for each in difflib.ndiff(old.splitlines(), new.splitlines()) if each[0] in "+-"]


def settle(view: MapWorkspace, qtbot: QtBot, links: int) -> None:
    qtbot.waitUntil(lambda: view.picture.note.text().endswith(f" {links} links"))


def test_that_a_drag_from_node_to_node_asks_for_the_kind_and_adds_the_link(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    drag(view, spot(view, "oak"), spot(view, "fir"), Qt.KeyboardModifier.ControlModifier)
    asked = chooser(view)
    assert asked.sentence.text() == "Oak enables Fir"
    qtbot.keyClick(asked, Qt.Key.Key_4)
    assert asked.sentence.text() == "Oak requires Fir"
    asked.weight.setValue(0.85)
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert changed(bridge, "oak.md") == ["+     - slug: fir", "+       weight: 0.85"]
    assert bridge.session.changed() == ("oak.md",)
    settle(view, qtbot, 8)
    bridge.undo()
    assert bridge.session.changed() == ()
    settle(view, qtbot, 7)


def test_that_the_handle_of_a_node_draws_a_link_while_the_node_itself_moves(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, _ = open_map(library)
    node = view.picture.node("oak")
    qtbot.mouseMove(view.canvas.viewport(), spot(view, "oak"))
    assert view.canvas.item.handle == node
    scale = abs(view.canvas.transform_to_pixels().m11())
    grip = view.canvas.item.handle_point(node, view.canvas.pixels()[node], scale).toPoint()
    before = view.picture.places()
    drag(view, grip, spot(view, "elm"), Qt.KeyboardModifier.NoModifier)
    assert chooser(view).sentence.text() == "Oak enables Elm"
    chooser(view).close()
    assert view.picture.places() == before


def test_that_the_inverse_is_stated_in_the_other_file_when_asked_for(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    view.desk.ask(view.picture.node("oak"), view.picture.node("fir"), QPoint(100, 100))
    chooser(view).choose("requires")
    chooser(view).inverse.setChecked(True)
    chooser(view).take.click()
    assert set(bridge.session.changed()) == {"oak.md", "fir.md"}
    assert bridge.session.pattern("fir.md").data["relationships"] == {"enables": [{"slug": "oak", "weight": 0.7}]}
    bridge.undo()
    assert bridge.session.changed() == ()


def test_that_a_drag_let_go_over_nothing_and_escape_leave_everything_as_it_is(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    drag(view, spot(view, "oak"), QPoint(4, 4), Qt.KeyboardModifier.ControlModifier)
    assert view.desk.chooser is None
    port = view.canvas.viewport()
    start, end = spot(view, "oak"), spot(view, "fir")
    QTest.mousePress(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, start)
    QTest.mouseMove(port, (start + end) / 2)
    QTest.mouseMove(port, end)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, end)
    assert view.desk.chooser is None
    assert view.canvas.item.overlay is None
    assert bridge.session.changed() == ()


def test_that_a_link_that_stands_is_not_said_twice(open_map: Callable[[Path], Opened], library: Path) -> None:
    view, bridge = open_map(library)
    view.desk.ask(view.picture.node("oak"), view.picture.node("ash"), QPoint(100, 100))
    assert "enables 0.60" in chooser(view).standing.text()
    chooser(view).take.click()
    assert bridge.session.changed() == ()
    assert "already" in bridge.messages.history[-1].text


def test_that_a_name_without_a_pattern_can_be_linked_to_but_not_from(
    open_map: Callable[[Path], Opened], library: Path
) -> None:
    view, bridge = open_map(library)
    view.desk.ask(view.picture.node("ghost"), view.picture.node("oak"), QPoint(100, 100))
    assert view.desk.chooser is None
    view.desk.ask(view.picture.node("oak"), view.picture.node("ghost"), QPoint(100, 100))
    assert not chooser(view).inverse.isVisible()
    chooser(view).take.click()
    assert "+     - slug: ghost" in changed(bridge, "oak.md")


@pytest.mark.parametrize(
    ("key", "lines", "decision"),
    [
        (Qt.Key.Key_A, ["+   requires:", "+     - slug: fir", "+       weight: 0.8"], "accepted"),
        (Qt.Key.Key_7, ["+   tools:", "+     - slug: fir", "+       weight: 0.8"], "accepted"),
        (
            Qt.Key.Key_R,
            ["-     - target: fir", "-       type: requires", "-       confidence: 0.8", "-       reason: Because."],
            "rejected",
        ),
        (Qt.Key.Key_D, [], "deferred"),
    ],
)
def test_that_an_inferred_link_is_decided_where_it_stands(
    open_map: Callable[[Path], Opened],
    library: Path,
    qtbot: QtBot,
    key: Qt.Key,
    lines: list[str],
    decision: str,
) -> None:
    view, bridge = open_map(library)
    assert view.picture.mark("hub", "fir", "requires")
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, key)
    assert changed(bridge, "hub.md") == lines
    made = bridge.session.decided("hub", "requires", "fir")
    assert made is not None
    assert made.decision == decision
    bridge.undo()
    assert bridge.session.changed() == ()


def test_that_a_relation_changes_kind_and_weight_and_goes_by_key(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    view.picture.mark("oak", "ash", "enables")
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_C)
    chooser(view).choose("requires")
    chooser(view).weight.setValue(0.25)
    chooser(view).take.click()
    assert bridge.session.pattern("oak.md").data["relationships"]["requires"][1] == {"slug": "ash", "weight": 0.25}
    bridge.undo()
    assert bridge.session.changed() == ()
    qtbot.waitUntil(lambda: view.picture.mark("oak", "ash", "enables"))
    qtbot.keyClick(view.canvas, Qt.Key.Key_Delete)
    assert sorted(changed(bridge, "oak.md")) == [
        "+   enables: []",
        "-       weight: 0.6",
        "-     - slug: ash",
        "-   enables:",
    ]


def test_that_a_symmetric_line_is_changed_in_both_files(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    view.picture.mark("hub", "elm", "complementary")
    view.canvas.setFocus()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Delete)
    assert set(bridge.session.changed()) == {"hub.md", "elm.md"}
    bridge.undo()
    assert bridge.session.changed() == ()


def test_that_a_link_is_drawn_by_keyboard_alone(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    view.canvas.setFocus()
    view.canvas.set_walker(view.picture.node("ash"))
    qtbot.keyClick(view.canvas, Qt.Key.Key_L)
    view.canvas.set_walker(view.picture.node("lonely"))
    qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert chooser(view).sentence.text() == "Ash enables Lonely"
    qtbot.keyClick(chooser(view), Qt.Key.Key_Escape)
    assert bridge.session.changed() == ()


def test_that_the_keyboard_goes_through_the_links_of_a_pattern_and_follows_one(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, _ = open_map(library)
    view.canvas.setFocus()
    view.canvas.set_walker(view.picture.node("ash"))
    qtbot.keyClick(view.canvas, Qt.Key.Key_N)
    marked = view.picture.marked()
    assert marked is not None
    assert marked[:3] == ("oak", "ash", "enables")
    qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert view.picture.slug(view.canvas.walker) == "oak"


def test_that_the_menu_of_an_edge_offers_what_can_be_done_with_it(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, _ = open_map(library)
    for edge, wanted in (
        (("hub", "fir", "requires"), "Accept the Link"),
        (("oak", "ash", "enables"), "Remove the Link"),
    ):
        view.picture.mark(*edge)
        view.canvas.menu_wanted.emit(-1, view.canvas.marked, QPoint(50, 50))
        menu = view.desk.menu
        assert menu is not None
        offered = [action.text() for action in menu.actions() if action.isEnabled()]
        assert wanted in offered
        menu.close()
        qtbot.waitUntil(lambda: view.desk.menu is None)
