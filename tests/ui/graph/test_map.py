"""The Map workspace: what it draws, how it keeps its shape, what is chosen in it and elsewhere."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.graph.filters import Filters
from curator.ui.graph.map import MapWorkspace
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Opened = tuple[MapWorkspace, SessionBridge]


def spot(view: MapWorkspace, slug: str) -> QPoint:
    return view.canvas.node_point(view.picture.node(slug)).toPoint()


def drag(qtbot: QtBot, view: MapWorkspace, start: QPoint, end: QPoint) -> None:
    port = view.canvas.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, (start + end) / 2)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def shown(view: MapWorkspace) -> set[str]:
    return {view.picture.slug(int(node)) for node in np.flatnonzero(~view.canvas.hidden_nodes)}


def test_that_every_pattern_and_every_name_that_links_lead_to_is_on_the_map(
    open_map: Callable[[Path], Opened], library: Path
) -> None:
    view, _ = open_map(library)
    assert shown(view) == {"hub", "oak", "elm", "fir", "ash", "lonely", "ghost", "nowhere"}
    assert view.picture.note.text() == "6 patterns, 2 missing, 7 links"
    assert view.canvas.accessibleDescription() == "6 patterns, 2 missing, 7 links"


def test_that_the_map_looks_the_same_when_the_library_is_opened_again(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    first, _ = open_map(library)
    before = first.picture.places()
    again, _ = open_map(library)
    assert again.picture.places() == before
    assert again.picture.atlas is not None
    assert not again.picture.atlas.fresh


def test_that_an_unsaved_edit_is_drawn_and_moves_nothing_else(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    before = view.picture.places()
    link = [{"op": "add", "path": "/relationships/tools", "value": [{"slug": "ash", "weight": 0.4}]}]
    bridge.apply([PatchEdit("hub.md", link)], "Link")
    qtbot.waitUntil(lambda: view.picture.note.text() == "6 patterns, 2 missing, 8 links")
    assert view.picture.places() == before


def test_that_a_dragged_pattern_stays_where_it_was_put_also_the_next_time(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot, tasks: Tasks
) -> None:
    view, _ = open_map(library)
    start = spot(view, "fir")
    drag(qtbot, view, start, start + QPoint(60, 40))
    put = view.picture.places()["fir"]
    qtbot.waitUntil(lambda: tasks.running == ())
    again, _ = open_map(library)
    assert again.picture.places()["fir"] == put


def test_that_a_click_takes_a_pattern_in_hand_everywhere_and_the_map_follows_others(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=spot(view, "oak"))
    assert bridge.current == "oak.md"
    bridge.open_pattern("elm")
    assert view.picture.slug(view.canvas.item.in_hand) == "elm"


def test_that_a_name_without_a_pattern_is_explained_instead_of_opened(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    view.canvas.node_chosen.emit(view.picture.node("ghost"))
    assert bridge.current is None
    assert "ghost" in bridge.messages.history[-1].text


def test_that_a_colour_clicked_away_takes_its_patterns_with_it(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    text = (library / "oak.md").read_text()
    (library / "oak.md").write_text(text.replace("summary:", "ontology:\n  domain: trees\nsummary:"))
    view, _ = open_map(library)
    view.picture.dress_in("domain", "links")
    assert [chip.text() for chip in view.picture.groups.chips] == ["trees"]
    view.picture.groups.chips[0].click()
    assert "oak" not in shown(view)
    view.picture.dress_in("status", "links")
    assert "oak" in shown(view)


def test_that_what_is_highlighted_stands_out_and_everything_does_again_afterwards(
    open_map: Callable[[Path], Opened], library: Path
) -> None:
    view, _ = open_map(library)
    view.picture.highlight(["lonely"], [("elm", "hub", "complementary"), ("hub", "fir", "requires")])
    held = view.canvas.item.held
    assert held is not None
    assert {view.picture.slug(int(n)) for n in np.flatnonzero(held[0])} == {"lonely", "elm", "hub", "fir"}
    assert held[1].sum() == 2
    view.picture.clear_highlight()
    assert view.canvas.item.held is None


def test_that_selecting_one_takes_it_in_hand_and_many_are_chosen_together(
    open_map: Callable[[Path], Opened], library: Path
) -> None:
    view, bridge = open_map(library)
    view.picture.select("oak")
    assert bridge.current == "oak.md"
    view.picture.select("elm", "fir", "no-such")
    assert view.picture.selected() == ("elm", "fir")
    assert bridge.current == "oak.md"


def test_that_an_edge_is_marked_by_its_ends_and_kind_whichever_way_it_is_drawn(
    open_map: Callable[[Path], Opened], library: Path
) -> None:
    view, _ = open_map(library)
    assert view.picture.mark("hub", "elm", "complementary")
    marked = view.picture.marked()
    assert marked is not None
    assert {marked.source, marked.target} == {"hub", "elm"}
    assert not view.picture.mark("hub", "elm", "requires")


def test_that_the_graph_of_what_is_shown_leaves_out_what_is_not(
    open_map: Callable[[Path], Opened], library: Path
) -> None:
    view, _ = open_map(library)
    whole = view.picture.shown_graph()
    assert set(whole) == shown(view)
    assert whole.nodes["oak"]["x"] == view.picture.places()["oak"][0]
    view.picture.legend.chip("enables").click()
    kinds = {kind for *_, kind in view.picture.shown_graph().edges(data="kind")}
    assert kinds == {"requires", "complementary", "tools"}


def test_that_an_empty_library_is_told_what_the_map_is_for(
    open_map: Callable[..., Opened], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "nothing").mkdir()
    view, _ = open_map(tmp_path / "nothing", drawn=False)
    qtbot.waitUntil(lambda: view.empty.title.text() == "No patterns yet")
    assert view.empty.isVisible()


def test_that_a_cancelled_map_offers_to_be_drawn(
    open_map: Callable[..., Opened], library: Path, qtbot: QtBot, tasks: Tasks
) -> None:
    view, _ = open_map(library, drawn=False)
    for task in tasks.running:
        task.cancel()
    qtbot.waitUntil(lambda: view.empty.title.text() == "Not drawn")
    view._ask()
    qtbot.waitUntil(lambda: view.picture.atlas is not None)


def test_that_a_hidden_map_waits_until_it_is_shown(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    view.hide()
    link = [{"op": "add", "path": "/relationships/tools", "value": [{"slug": "ash", "weight": 0.4}]}]
    bridge.apply([PatchEdit("hub.md", link)], "Link")
    assert view.picture.note.text() == "6 patterns, 2 missing, 7 links"
    view.show()
    qtbot.waitUntil(lambda: view.picture.note.text() == "6 patterns, 2 missing, 8 links")


def test_that_another_scheme_repaints_the_map(open_map: Callable[[Path], Opened], library: Path, theme: Theme) -> None:
    view, _ = open_map(library)
    light = view.canvas.grab().toImage().pixelColor(3, 3)
    theme.choose("dark")
    dark = view.canvas.grab().toImage().pixelColor(3, 3)
    assert dark.lightnessF() < 0.3 < light.lightnessF()


@pytest.mark.parametrize("part", ["colour", "size_by", "domains", "statuses", "problems", "fading"])
@pytest.mark.parametrize("dropped", [False, True])
def test_that_letters_typed_in_a_list_are_no_keys_of_the_map_and_escape_leads_back_to_it(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot, part: str, dropped: bool
) -> None:
    view, _ = open_map(library)
    view._actions.trigger("map.filters")
    assert view.filter_panel is not None
    typed_in = getattr(view.bar, part, None) or getattr(view.filter_panel, part)
    typed_in.setFocus()
    qtbot.waitUntil(typed_in.hasFocus)
    dropping = dropped and isinstance(typed_in, QComboBox)
    if dropping:
        typed_in.showPopup()
    for key in (Qt.Key.Key_T, Qt.Key.Key_M, Qt.Key.Key_Q):
        QTest.keyClick(typed_in.view() if dropping else typed_in, key)
    assert view.table.isHidden()
    assert not view.motion.on
    assert view.side.currentWidget() is view.filter_panel
    if dropping:
        typed_in.hidePopup()
    QTest.keyClick(typed_in, Qt.Key.Key_Escape)
    assert view.canvas.hasFocus()
    QTest.keyClick(view.canvas, Qt.Key.Key_T)
    assert view.table.isVisible()


def test_that_the_bar_leaves_out_the_words_of_its_buttons_before_its_choices_are_cut_off(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, _ = open_map(library)
    bar, words = view.bar, Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    button = next(each for each in bar.findChildren(QToolButton) if each.text() == "Table")
    for width, styled in ((1600, words), (760, Qt.ToolButtonStyle.ToolButtonIconOnly), (1600, words)):
        view.resize(width, 600)
        qtbot.waitUntil(lambda styled=styled: button.toolButtonStyle() == styled)
        qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in (bar.colour, bar.size_by)))


def test_that_a_letter_finds_a_colouring_by_its_name(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, _ = open_map(library)
    view.bar.colour.setFocus()
    qtbot.waitUntil(view.bar.colour.hasFocus)
    QTest.keyClick(view.bar.colour, Qt.Key.Key_P)
    assert view.bar.colour.currentData() == "problem"


def test_that_names_without_a_pattern_are_not_counted_as_patterns(
    open_map: Callable[[Path], Opened], library: Path
) -> None:
    view, _ = open_map(library)
    view.picture.narrow(Filters(missing=False))
    assert view.picture.note.text().startswith("6 patterns, 0 of 2 missing, ")
    view.picture.narrow(Filters(lone=False))
    assert view.picture.note.text() == "5 of 6 patterns, 2 missing, 7 links"
