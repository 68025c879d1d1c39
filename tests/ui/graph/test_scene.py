"""Scenes: edges sorted by style, found by node, spread where they join the same two."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from curator.ui.graph.scene import KIND_IDS, STATE_IDS, Edge, Scene
from tests.support.scenes import Node, scene_of


def scene_with(count: int, edges: list[Edge], focus: int = 0) -> Scene:
    return scene_of([Node(f"n{n}", f"Node {n}") for n in range(count)], edges, focus=focus)


edge_lists = st.lists(
    st.builds(
        Edge,
        st.integers(0, 6),
        st.integers(0, 6),
        st.sampled_from([*KIND_IDS[:7], "stray"]),
        st.none() | st.floats(0, 1),
        st.none() | st.sampled_from(STATE_IDS),
    ),
    max_size=30,
)


@given(edge_lists)
def test_that_a_scene_holds_exactly_the_edges_it_was_made_of(edges: list[Edge]) -> None:
    scene = scene_with(7, edges)
    said = sorted((e.source, e.target, e.kind if e.kind != "stray" else "other", e.state or "") for e in edges)
    assert sorted((e.source, e.target, e.kind, e.state or "") for e in scene.edges()) == said


@given(edge_lists)
def test_that_edges_are_ordered_by_style_so_that_each_style_is_one_stretch(edges: list[Edge]) -> None:
    assert (np.diff(scene_with(7, edges).style.astype(int)) >= 0).all()


@given(edge_lists)
def test_that_the_edges_of_a_node_are_those_that_touch_it(edges: list[Edge]) -> None:
    scene = scene_with(7, edges)
    for node in range(7):
        touching = np.flatnonzero((scene.source == node) | (scene.target == node))
        assert list(scene.edges_of(node)) == list(touching)


def test_that_edges_between_the_same_two_run_side_by_side_whatever_their_direction() -> None:
    scene = scene_with(3, [Edge(0, 1, "enables"), Edge(1, 0, "requires"), Edge(0, 1, "tools"), Edge(1, 2, "tools")])
    joined = scene.lane.copy()
    joined[scene.source > scene.target] *= -1
    between = [lane for lane, a, b in zip(joined, scene.source, scene.target, strict=True) if {a, b} == {0, 1}]
    assert sorted(between) == [-1.0, 0.0, 1.0]
    assert [e.lane for e in scene.edges() if e.target == 2] == [0.0]


def test_that_symmetric_kinds_have_no_arrow_and_the_others_do() -> None:
    kinds = ("enables", "complementary", "alternatives", "tools")
    scene = scene_with(2, [Edge(0, 1, kind) for kind in kinds])
    arrows = {e.kind: bool(scene.directed[number]) for number, e in enumerate(scene.edges())}
    assert arrows == {"enables": True, "complementary": False, "alternatives": False, "tools": True}


def test_that_many_quiet_edges_are_not_drawn_until_they_are_lit() -> None:
    few = scene_with(60, [Edge(n, n + 1, "enables", quiet=True) for n in range(5)])
    many = scene_with(60, [Edge(n, n + 1, "enables", quiet=True) for n in range(50)])
    assert few.whispered.sum() == 5
    assert many.whispered.sum() == 0
