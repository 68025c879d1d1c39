"""Live physics moves what is free in small slices, and leaves pinned nodes and lone parts where they are."""

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from curator.ui.graph import motion as motion_module
from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.look import Look
from curator.ui.graph.motion import Motion
from curator.ui.graph.scene import Edge
from tests.support.scenes import Node, scene_of


@pytest.fixture
def canvas(qtbot: QtBot, look: Look) -> GraphCanvas:
    nodes = [Node(f"n{number}", f"N{number}") for number in range(12)]
    edges = [Edge(a, a + 1, "enables") for a in range(8)] + [Edge(10, 11, "enables")]
    view = GraphCanvas(look)
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show()
    view.show_scene(scene_of(nodes, edges, np.random.default_rng(1).uniform(-3, 3, (12, 2))))
    return view


def test_that_the_nodes_settle_by_themselves_and_then_rest(canvas: GraphCanvas, qtbot: QtBot) -> None:
    motion = Motion(canvas, lambda: [0])
    assert canvas.graph is not None
    before = canvas.graph.xy.copy()
    with qtbot.waitSignal(motion.settled):
        motion.start()
        assert motion.on
    after = canvas.graph.xy
    assert not motion.on
    assert np.allclose(after[[0, 9, 10, 11]], before[[0, 9, 10, 11]])
    assert (np.hypot(*(after[1:9] - before[1:9]).T) > 0.01).any()
    length = np.hypot(*(after[1:9] - after[:8]).T)
    assert length.max() < 4


def test_that_what_is_dragged_stays_in_the_hand(canvas: GraphCanvas, qtbot: QtBot) -> None:
    motion = Motion(canvas, list)
    motion.start()
    spot = canvas.rect().center().toPointF()
    canvas.place_node(4, spot)
    assert canvas.graph is not None
    put = canvas.graph.xy[4].copy()
    qtbot.wait(60)
    assert np.allclose(canvas.graph.xy[4], put)
    motion.stop()


def test_that_without_links_nothing_moves(canvas: GraphCanvas) -> None:
    canvas.show_scene(scene_of([Node("a", "A")], [], np.zeros((1, 2))))
    motion = Motion(canvas, list)
    motion.start()
    assert not motion.on


@pytest.fixture
def loading(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """What was loaded so far, of three pieces."""
    loaded: list[int] = []

    def pieces() -> Iterator[None]:
        for number in range(3):
            loaded.append(number)
            yield

    monkeypatch.setattr(motion_module, "load_for_motion", pieces)
    return loaded


def test_that_what_moves_the_nodes_is_loaded_a_piece_a_turn(
    canvas: GraphCanvas, qtbot: QtBot, loading: list[int]
) -> None:
    motion = Motion(canvas, list)
    assert canvas.graph is not None
    before = canvas.graph.xy.copy()
    motion.start()
    assert motion.on
    assert loading == [0]
    qtbot.waitUntil(lambda: not np.allclose(canvas.graph.xy, before))  # type: ignore[union-attr]
    assert loading == [0, 1, 2]
    motion.stop()
    assert not motion.on


def test_that_motion_stopped_while_it_is_loaded_never_begins(
    canvas: GraphCanvas, qtbot: QtBot, loading: list[int]
) -> None:
    motion = Motion(canvas, list)
    motion.start()
    with qtbot.waitSignal(motion.changed):
        motion.stop()
    assert not motion.on
    qtbot.wait(30)
    assert not motion.on
    assert loading == [0]
