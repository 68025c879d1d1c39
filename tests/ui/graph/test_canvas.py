"""The canvas under mouse, wheel and keys."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.look import Look
from curator.ui.graph.scene import Edge, Scene
from tests.support.scenes import Node, scene_of

NODES = [
    Node("hub", "Hub", importance=9, radius=9.0),
    *(Node(n, n.title(), importance=5) for n in ("east", "south", "west")),
]
PLACES = np.array([(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)])


def cross() -> Scene:
    edges = [Edge(0, 1, "enables", 0.9), Edge(0, 2, "complementary", 0.5), Edge(3, 0, "requires", 0.7, "pending")]
    return scene_of(NODES, edges, PLACES, focus=0)


@pytest.fixture
def canvas(qtbot: QtBot, look: Look) -> GraphCanvas:
    view = GraphCanvas(look)
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    view.show_scene(cross())
    qtbot.wait(10)
    return view


def at(canvas: GraphCanvas, node: int) -> QPoint:
    return canvas.node_point(node).toPoint()


def wheel(canvas: GraphCanvas, point: QPointF, delta: int) -> None:
    event = QWheelEvent(
        point,
        canvas.mapToGlobal(point),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_that_fitting_shows_every_node_with_the_pattern_in_hand_in_the_middle(canvas: GraphCanvas) -> None:
    pixels = canvas.pixels()
    assert ((pixels > 0) & (pixels < 400)).all()
    middle = (pixels.min(axis=0) + pixels.max(axis=0)) / 2
    assert np.allclose(middle, (200, 200), atol=2)


def test_that_a_node_is_found_where_it_is_drawn_and_nothing_beside_it(canvas: GraphCanvas) -> None:
    assert [canvas.node_at(QPointF(at(canvas, n))) for n in range(4)] == [0, 1, 2, 3]
    assert canvas.node_at(QPointF(5, 5)) == -1


def test_that_an_edge_is_found_along_its_line(canvas: GraphCanvas) -> None:
    middle = (canvas.node_point(0) + canvas.node_point(2)) / 2
    number = canvas.edge_at(middle + QPointF(2, 0))
    assert canvas.graph is not None
    assert canvas.graph.edge(number).kind == "complementary"
    assert canvas.edge_at(middle + QPointF(40, 40)) == -1


def test_that_a_click_on_a_node_chooses_it(canvas: GraphCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.node_chosen) as chosen:
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, 3))
    assert chosen.args == [3]


def test_that_dragging_a_node_moves_it_and_pins_it_instead_of_choosing_it(canvas: GraphCanvas, qtbot: QtBot) -> None:
    chosen: list[int] = []
    canvas.node_chosen.connect(chosen.append)
    start, end = at(canvas, 1), at(canvas, 1) + QPoint(-30, 70)
    with qtbot.waitSignal(canvas.node_pinned) as pinned:
        qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseMove(canvas.viewport(), (start + end) / 2)
        qtbot.mouseMove(canvas.viewport(), end)
        qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert pinned.args == [1]
    assert chosen == []
    assert (canvas.node_point(1) - QPointF(end)).manhattanLength() < 2
    assert canvas.graph is not None
    assert np.array_equal(canvas.graph.xy[[0, 2, 3]], PLACES[[0, 2, 3]])


def test_that_dragging_the_ground_moves_the_picture_with_the_mouse(canvas: GraphCanvas, qtbot: QtBot) -> None:
    before = canvas.pixels()
    start, end = QPoint(30, 30), QPoint(75, 10)
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas.viewport(), end)
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert np.allclose(canvas.pixels() - before, (45, -20), atol=1)


def test_that_the_wheel_enlarges_around_the_mouse(canvas: GraphCanvas) -> None:
    anchor = canvas.node_point(1)
    spread = canvas.node_point(0).x() - canvas.node_point(3).x()
    wheel(canvas, anchor, 240)
    assert (canvas.node_point(1) - anchor).manhattanLength() < 2
    assert canvas.node_point(0).x() - canvas.node_point(3).x() > spread * 1.2


def test_that_a_key_fits_the_picture_again(canvas: GraphCanvas, qtbot: QtBot) -> None:
    before = canvas.pixels()
    wheel(canvas, QPointF(100, 300), 600)
    qtbot.keyClick(canvas, Qt.Key.Key_F)
    assert np.allclose(canvas.pixels(), before, atol=1)


def test_that_zooming_stops_before_the_picture_is_lost(canvas: GraphCanvas) -> None:
    for _ in range(60):
        wheel(canvas, QPointF(200, 200), -600)
    pixels = canvas.pixels()
    assert np.ptp(pixels[:, 0]) > 20


def test_that_hover_lights_a_node_with_its_neighbours_and_leaving_puts_it_out(
    canvas: GraphCanvas, qtbot: QtBot
) -> None:
    canvas.light_up(1, -1, canvas.node_point(1))
    assert canvas.lit == {0, 1}
    canvas.light_up(0, -1, canvas.node_point(0))
    assert canvas.lit == {0, 1, 2, 3}
    canvas.light_up(-1, -1, QPointF())
    assert canvas.lit == frozenset()


def test_that_the_mouse_over_a_node_is_reported_with_it(canvas: GraphCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.hovered, check_params_cb=lambda node, *_: node == 2):
        qtbot.mouseMove(canvas.viewport(), at(canvas, 2))
    assert canvas.lit == {0, 2}


@pytest.mark.parametrize(
    ("key", "node"),
    [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Left, 3), (Qt.Key.Key_Up, 0)],
)
def test_that_arrow_keys_walk_along_the_edges_that_lead_that_way(
    canvas: GraphCanvas, qtbot: QtBot, key: Qt.Key, node: int
) -> None:
    qtbot.keyClick(canvas, key)
    assert canvas.walker == node


def test_that_where_no_edge_leads_the_nearest_node_that_way_is_next(canvas: GraphCanvas, qtbot: QtBot) -> None:
    canvas.set_walker(3)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.walker == 0
    canvas.set_walker(1)
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.walker == 1


def test_that_page_keys_reach_every_node(canvas: GraphCanvas, qtbot: QtBot) -> None:
    reached = set()
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
        reached.add(canvas.walker)
    assert reached == {0, 1, 2, 3}


def test_that_enter_chooses_the_keyboards_node(canvas: GraphCanvas, qtbot: QtBot) -> None:
    canvas.set_walker(2)
    with qtbot.waitSignal(canvas.node_chosen) as chosen:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert chosen.args == [2]


def test_that_the_keyboards_node_is_brought_into_view(canvas: GraphCanvas) -> None:
    canvas.pan(QPointF(-500, 0))
    assert canvas.node_point(3).x() < 0
    canvas.set_walker(3)
    assert 0 < canvas.node_point(3).x() < 400


def test_that_hiding_edges_hides_the_nodes_that_only_they_reach(canvas: GraphCanvas) -> None:
    assert canvas.graph is not None
    canvas.set_walker(3)
    canvas.set_shown(canvas.graph.state < 0)
    assert list(np.flatnonzero(canvas.hidden_nodes)) == [3]
    assert canvas.walker == 0
    assert canvas.node_at(QPointF(at(canvas, 3))) == -1
    assert canvas.shown_neighbours(0) == [1, 2]


def test_that_names_are_painted_the_one_in_hand_among_them(canvas: GraphCanvas) -> None:
    canvas.grab()
    assert {node for node, _ in canvas.item.labels} == {0, 1, 2, 3}


def test_that_more_names_are_shown_as_one_zooms_in(canvas: GraphCanvas, qtbot: QtBot) -> None:
    rng = np.random.default_rng(1)
    nodes = [Node(f"n{n}", f"Pattern number {n}", importance=float(n)) for n in range(400)]
    canvas.show_scene(scene_of(nodes, [Edge(n, n + 1, "enables") for n in range(399)], rng.normal(size=(400, 2))))
    canvas.grab()
    before = {node for node, _ in canvas.item.labels}
    inside = (np.abs(canvas.pixels() - 200) < 180).all(axis=1).sum()
    canvas.zoom(6.0, None)
    canvas.grab()
    after = {node for node, _ in canvas.item.labels}
    shown = (np.abs(canvas.pixels() - 200) < 180).all(axis=1).sum()
    assert len(after) / shown > len(before) / inside


def test_that_an_empty_scene_and_none_are_painted_without_complaint(canvas: GraphCanvas, qtbot: QtBot) -> None:
    for scene in (scene_of([], []), None):
        canvas.show_scene(scene)
        canvas.grab()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_F):
            qtbot.keyClick(canvas, key)
        assert canvas.node_at(QPointF(5, 5)) == -1


def test_that_kinds_are_painted_in_their_colours(canvas: GraphCanvas, look: Look) -> None:
    image = canvas.grab().toImage()
    middle = ((canvas.node_point(0) + canvas.node_point(2)) / 2).toPoint()
    wanted = look.kind("complementary")
    near = [image.pixelColor(middle + QPoint(dx, 0)) for dx in range(-3, 4)]
    hues = [colour.hslHue() for colour in near if colour.hslSaturation() > 60]
    assert hues
    assert min(abs(hue - wanted.hslHue()) for hue in hues) <= 6


def test_that_a_double_click_recentres_and_on_the_ground_it_fits(canvas: GraphCanvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.node_recentred) as recentred:
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, 2))
        qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=at(canvas, 2))
    assert recentred.args == [2]
    before = canvas.pixels()
    canvas.pan(QPointF(30, 30))
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(15, 15))
    qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(15, 15))
    assert np.allclose(canvas.pixels(), before, atol=1)


def test_that_the_second_click_is_not_taken_for_what_the_first_one_brought(canvas: GraphCanvas, qtbot: QtBot) -> None:
    recentred: list[int] = []
    canvas.node_recentred.connect(recentred.append)
    canvas.node_chosen.connect(lambda _node: canvas.show_scene(cross()))
    place = at(canvas, 2)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert recentred == []


def drag(canvas: GraphCanvas, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier, let_go: bool = True) -> None:
    port = canvas.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, keys, start)
    for share in (0.4, 0.8, 1.0):
        QTest.mouseMove(port, start + (end - start) * share)
    if let_go:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, keys, end)


def test_that_a_rubber_band_chooses_what_lies_inside_and_escape_takes_it_back(
    canvas: GraphCanvas, qtbot: QtBot
) -> None:
    shift = Qt.KeyboardModifier.ShiftModifier
    drag(canvas, at(canvas, 3) - QPoint(20, 20), at(canvas, 2) + QPoint(20, 20), shift)
    assert canvas.selected == {0, 2, 3}
    drag(canvas, at(canvas, 1) - QPoint(15, 15), at(canvas, 1) + QPoint(15, 15), shift, let_go=False)
    assert canvas.selected == {0, 1, 2, 3}
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.selected == {0, 2, 3}
    assert canvas.item.overlay is None


def test_that_control_click_adds_to_the_selection_and_a_click_on_the_ground_ends_it(
    canvas: GraphCanvas, qtbot: QtBot
) -> None:
    port, control = canvas.viewport(), Qt.KeyboardModifier.ControlModifier
    for node in (1, 2, 1):
        qtbot.mouseClick(port, Qt.MouseButton.LeftButton, control, at(canvas, node))
    assert canvas.selected == {2}
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert canvas.selected == frozenset()


def test_that_escape_puts_a_dragged_node_back(canvas: GraphCanvas, qtbot: QtBot) -> None:
    pinned: list[int] = []
    canvas.node_pinned.connect(pinned.append)
    drag(canvas, at(canvas, 1), QPoint(330, 340), Qt.KeyboardModifier.NoModifier, let_go=False)
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(330, 340))
    assert canvas.graph is not None
    assert np.allclose(canvas.graph.xy[1], PLACES[1], atol=0.02)
    assert pinned == []


def test_that_a_click_beside_an_edge_marks_it_and_the_menu_asks_about_it(canvas: GraphCanvas, qtbot: QtBot) -> None:
    middle = ((canvas.node_point(0) + canvas.node_point(2)) / 2).toPoint()
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert canvas.graph is not None
    assert canvas.graph.edge(canvas.marked).kind == "complementary"
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, canvas.mapToGlobal(middle))
    with qtbot.waitSignal(canvas.menu_wanted) as asked:
        QApplication.sendEvent(canvas, event)
    assert asked.args[:2] == [-1, canvas.marked]


def test_that_what_is_held_stands_out_until_something_is_lit(canvas: GraphCanvas) -> None:
    canvas.item.hold(np.array([True, True, False, False]), np.array([True, False, False]))
    canvas.grab()
    assert {node for node, _ in canvas.item.labels} == {0, 1}
    canvas.light_up(2, -1, canvas.node_point(2))
    canvas.grab()
    assert {node for node, _ in canvas.item.labels} == {0, 2}
    canvas.item.hold(None)
    canvas.light_up(-1, -1, QPointF())
    canvas.grab()
    assert len(canvas.item.labels) == 4


def test_that_another_scene_in_the_same_view_keeps_keyboard_mark_and_selection_by_name(canvas: GraphCanvas) -> None:
    canvas.set_walker(3)
    canvas.select([1, 2])
    assert canvas.graph is not None
    canvas.mark(int(np.flatnonzero(canvas.graph.edges_named([(0, 2, "complementary")]))[0]))
    names = [NODES[number] for number in (3, 2, 0)]
    canvas.show_scene(scene_of(names, [Edge(1, 2, "complementary"), Edge(0, 2, "tools")], PLACES[:3]), keep_view=True)
    assert canvas.walker == 0
    assert canvas.selected == {1}
    assert canvas.graph.edge(canvas.marked).kind == "complementary"
