"""The neighbourhood view: follows the pattern in hand, keeps what was chosen, says what it shows."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.actions import Actions
from curator.ui.graph import NeighbourhoodView
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Opened = tuple[NeighbourhoodView, SessionBridge]


@pytest.fixture
def open_view(
    qtbot: QtBot,
    bridge_for: Callable[[Path], SessionBridge],
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
) -> Callable[[Path], Opened]:
    def opened(root: Path) -> Opened:
        bridge = bridge_for(root)
        view = NeighbourhoodView(bridge, actions, tasks, theme)
        qtbot.addWidget(view)
        view.resize(360, 460)
        view.show()
        return view, bridge

    return opened


def slugs(view: NeighbourhoodView) -> set[str]:
    return set(view.canvas.graph.slugs) if view.canvas.graph is not None else set()


def test_that_without_a_pattern_the_view_says_what_it_is_for(
    open_view: Callable[[Path], Opened], library: Path
) -> None:
    view, _ = open_view(library)
    assert view.empty.isVisible()
    assert not view.canvas.isVisible()
    assert "linked" in view.empty.text.text()


def test_that_it_draws_the_pattern_taken_in_hand(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: slugs(view) == {"hub", "oak", "elm", "fir", "ghost", "nowhere"})
    assert view.canvas.accessibleName() == "Neighbourhood of Hub"
    assert "1 enables" not in view.canvas.accessibleDescription()
    assert "2 enables" in view.canvas.accessibleDescription()
    assert "Hub: 3 patterns shown, 2 missing." in view.canvas.accessibleDescription()
    bridge.open_pattern("ash")
    qtbot.waitUntil(lambda: slugs(view) == {"ash", "oak"})


def test_that_a_click_takes_a_neighbour_in_hand_everywhere(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "oak" in slugs(view))
    scene = view.canvas.graph
    assert scene is not None
    place = view.canvas.node_point(scene.index["oak"]).toPoint()
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bridge.current == "oak.md"


def test_that_a_missing_target_is_explained_instead_of_opened(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "ghost" in slugs(view))
    scene = view.canvas.graph
    assert scene is not None
    view.canvas.node_chosen.emit(scene.index["ghost"])
    assert bridge.current == "hub.md"
    assert "ghost" in bridge.messages.history[-1].text


def test_that_the_depth_is_chosen_by_button(open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "oak" in slugs(view))
    assert "ash" not in slugs(view)
    view.depths.button(2).click()
    qtbot.waitUntil(lambda: "ash" in slugs(view))


def test_that_a_hub_is_cut_says_so_and_shows_more_on_request(
    open_view: Callable[[Path], Opened], star: Callable[[int], Path], qtbot: QtBot
) -> None:
    view, bridge = open_view(star(90))
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: len(slugs(view)) == 41)
    assert view.note.text() == "40 of 90"
    assert view.more.isVisible()
    view.more.click()
    qtbot.waitUntil(lambda: len(slugs(view)) == 91)
    assert not view.more.isVisible()


def test_that_an_isolated_pattern_is_told_the_next_step(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("lonely")
    qtbot.waitUntil(lambda: slugs(view) == {"lonely"})
    assert view.lonely.isVisible()
    assert "Add one" in view.lonely.text()


def test_that_a_pattern_that_cannot_be_read_is_not_told_to_have_no_links(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    (library / "broken.md").write_text("---\nslug: [broken\n---\nBody.\n")
    view, bridge = open_view(library)
    bridge.open_pattern("broken.md")
    qtbot.waitUntil(lambda: slugs(view) == {"broken"})
    assert "can be read" in view.lonely.text()


def test_that_an_unsaved_edit_is_drawn_and_undone(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("lonely")
    qtbot.waitUntil(lambda: slugs(view) == {"lonely"})
    link = {"requires": [{"slug": "oak", "weight": 0.5}]}
    bridge.apply([PatchEdit("lonely.md", [{"op": "replace", "path": "/relationships", "value": link}])], "Link")
    qtbot.waitUntil(lambda: slugs(view) == {"lonely", "oak"})
    bridge.undo()
    qtbot.waitUntil(lambda: slugs(view) == {"lonely"})


def test_that_a_legend_chip_takes_its_lines_out_and_they_stay_out_with_the_next_pattern(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "oak" in slugs(view))
    view.legend.chip("enables").click()
    scene = view.canvas.graph
    assert scene is not None
    hidden = {scene.slugs[n] for n in np.flatnonzero(view.canvas.hidden_nodes)}
    assert hidden == {"ghost"}
    bridge.open_pattern("oak")
    qtbot.waitUntil(lambda: "ash" in slugs(view))
    scene = view.canvas.graph
    assert scene is not None
    assert view.canvas.hidden_nodes[scene.index["ash"]]


def test_that_weak_links_can_be_left_out_and_come_back_with_the_filters_gone(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot, actions: Actions
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "oak" in slugs(view))

    def hidden() -> set[str]:
        scene = view.canvas.graph
        assert scene is not None
        return {scene.slugs[n] for n in np.flatnonzero(view.canvas.hidden_nodes)}

    actions.trigger("around.filters")
    assert view.thresholds.isVisible()
    view.thresholds.weight.slider.setValue(80)
    assert hidden() == {"ghost", "elm"}
    assert view.note.text() == "3 of 5"
    view.thresholds.confidence.slider.setValue(70)
    assert hidden() == {"ghost", "elm", "nowhere"}
    bridge.open_pattern("oak")
    qtbot.waitUntil(lambda: "ash" in slugs(view))
    assert hidden() == {"ash"}
    actions.trigger("around.filters")
    assert hidden() == set()
    assert view.note.text() == "2 neighbours"
    assert view.canvas.hasFocus()


def test_that_shift_click_on_a_chip_shows_only_its_lines_and_again_all(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "oak" in slugs(view))
    chip = view.legend.chip("pending", inferred=True)
    assert chip.isVisible()
    for expected in ({"fir"}, {"oak", "elm", "ghost", "fir", "nowhere"}):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, chip.rect().center())
        scene = view.canvas.graph
        assert scene is not None
        shown = {slug for n, slug in enumerate(scene.slugs) if not view.canvas.hidden_nodes[n]}
        assert shown == expected | {"hub"}


def test_that_a_dragged_node_keeps_its_place_when_one_comes_back(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "oak" in slugs(view))
    scene = view.canvas.graph
    assert scene is not None
    start = view.canvas.node_point(scene.index["oak"]).toPoint()
    end = start + QPoint(-25, 40)
    qtbot.mousePress(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.canvas.viewport(), (start + end) / 2)
    qtbot.mouseMove(view.canvas.viewport(), end)
    qtbot.mouseRelease(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    put = tuple(scene.xy[scene.index["oak"]])
    bridge.open_pattern("ash")
    qtbot.waitUntil(lambda: "fir" not in slugs(view))
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "fir" in slugs(view))
    again = view.canvas.graph
    assert again is not None
    assert tuple(again.xy[again.index["oak"]]) == put


def test_that_the_card_says_what_a_node_is_and_how_it_is_linked(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "oak" in slugs(view))
    scene = view.canvas.graph
    assert scene is not None
    node = scene.index["oak"]
    view.canvas.light_up(node, -1, view.canvas.node_point(node))
    qtbot.waitUntil(view.cards.card.isVisible)
    assert view.cards.card.title.text() == "Oak"
    assert view.cards.card.words.text() == "What Oak is about."
    assert "enables" in view.cards.card.links.text()
    assert "0.90" in view.cards.card.links.text()


def test_that_walking_reads_out_where_the_keyboard_is(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: "fir" in slugs(view))
    scene = view.canvas.graph
    assert scene is not None
    view.canvas.set_walker(scene.index["fir"])
    assert view.canvas.accessibleDescription() == "Fir; reached by requires 0.80, pending"


def test_that_a_hidden_view_waits_until_it_is_shown(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot, tasks: Tasks
) -> None:
    view, bridge = open_view(library)
    view.hide()
    bridge.open_pattern("hub")
    assert tasks.running == ()
    view.show()
    qtbot.waitUntil(lambda: "oak" in slugs(view))


def test_that_a_narrow_view_keeps_its_figures_apart_from_its_buttons(
    open_view: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_view(library)
    bridge.open_pattern("hub")
    qtbot.waitUntil(lambda: len(slugs(view)) == 6)
    assert view.steps.isVisible()
    view.resize(300, 460)
    qtbot.waitUntil(lambda: not view.steps.isVisible())
    last = view.depths.button(3)
    qtbot.waitUntil(lambda: view.note.geometry().left() - last.geometry().right() >= 8)
