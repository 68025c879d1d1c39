"""The places of nodes: the same each time, kin beside kin, nothing on anything, steady when things change."""

import random
import subprocess
import sys
from pathlib import Path

import networkx as nx
import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from curator.links.forces import EXACT, Physics, grid_repulsion, repulsion, simple_edges
from curator.links.layout import around, arrange, positions
from curator.links.packing import GAP, PITCH, free_place, more_cells, rows, spread

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def villages(count: int, size: int, *, hub: bool = False, seed: int = 1) -> Ints:
    """Edges of `count` groups of `size` nodes, dense inside and a few between; one node may point to all others."""
    choose = random.Random(seed)
    edges = []
    for node in range(count * size):
        home = node // size * size
        edges += [(node, home + choose.randrange(size)) for _ in range(4)]
        if choose.random() < 0.1:
            edges.append((node, choose.randrange(count * size)))
        if hub:
            edges.append((node, count * size))
    return np.array(edges)


def closest(xy: Floats) -> float:
    return float(cKDTree(xy).query(xy, k=2)[0][:, 1].min())


def test_that_the_same_graph_and_seed_give_the_same_bits() -> None:
    edges = villages(12, 50, hub=True)
    assert len(edges) > EXACT
    first = arrange(700, edges, seed=3)
    assert first.tobytes() == arrange(700, edges, seed=3).tobytes()
    assert first.tobytes() != arrange(700, edges, seed=4).tobytes()


@pytest.mark.parametrize("leaves", [1, 2, 5, 13, 40, 300])
def test_that_symmetric_graphs_give_the_same_bits_too(leaves: int) -> None:
    star = np.array([(0, leaf) for leaf in range(1, leaves + 1)])
    assert arrange(leaves + 1, star).tobytes() == arrange(leaves + 1, star).tobytes()


def test_that_the_order_in_which_a_graph_was_built_does_not_matter() -> None:
    edges = [(f"p{a}", f"p{b}") for a, b in villages(4, 20)]
    there, back = nx.MultiDiGraph(edges), nx.MultiDiGraph(edges[::-1])
    assert positions(there) == positions(back)


def test_that_directions_repetitions_and_loops_do_not_matter() -> None:
    edges = villages(3, 20)
    twice = np.concatenate([edges, edges[:, ::-1], [(5, 5)]])
    assert arrange(60, edges).tobytes() == arrange(60, twice).tobytes()
    assert simple_edges(np.array([(2, 1), (1, 2), (3, 3), (0, 2)]), 4).tolist() == [[0, 2], [1, 2]]


@pytest.mark.parametrize("hub", [False, True])
def test_that_kin_stand_beside_kin_even_where_a_hub_ties_everything_together(hub: bool) -> None:
    xy = arrange(401, villages(8, 50, hub=hub))[:400].reshape(8, 50, 2)
    middles = xy.mean(axis=1)
    reach = np.hypot(*(xy - middles[:, None]).reshape(-1, 2).T).mean()
    apart = np.hypot(*(middles[:, None] - middles[None]).reshape(-1, 2).T)
    assert reach < 0.5 * apart[apart > 0].mean()


def test_that_no_node_covers_another() -> None:
    star = np.array([(0, leaf) for leaf in range(1, 500)])
    assert closest(arrange(500, star)) > 0.4
    assert closest(arrange(450, villages(9, 50))) > 0.4


def test_that_a_bigger_library_takes_more_room_at_the_same_density() -> None:
    small, big = (float(np.ptp(arrange(size * 20, villages(size, 20)), axis=0).max()) for size in (20, 80))
    assert 1.5 < big / small < 2.5


def test_that_parts_stand_side_by_side() -> None:
    sizes = [60, 40, 25, 5, 3, 2, 2, 2, 2]
    part = np.repeat(np.arange(len(sizes)), sizes)
    edges = [(node, node + 1) for node in range(len(part) - 1) if part[node] == part[node + 1]]
    xy = arrange(len(part), np.array(edges))
    for number in range(len(sizes)):
        gap = cKDTree(xy[part == number]).query(xy[part != number])[0].min()
        assert gap > GAP * 0.9
    assert np.hypot(*xy.T).max() < 6 * np.sqrt(len(part))


def test_that_patterns_without_links_stand_in_rows_below() -> None:
    edges = villages(4, 25)
    xy = arrange(130, edges)
    linked, alone = xy[:100], xy[100:]
    assert alone[:, 1].max() < linked[:, 1].min() - GAP
    assert closest(alone) == pytest.approx(PITCH)
    assert alone[:, 0].min() >= linked[:, 0].min() - PITCH
    assert alone[:, 0].max() <= linked[:, 0].max() + PITCH


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_that_the_smallest_graphs_are_placed_too(count: int) -> None:
    edges = np.array([(node, node + 1) for node in range(count - 1)]).reshape(-1, 2)
    for each in (edges, edges[:0]):
        xy = arrange(count, each)
        assert xy.shape == (count, 2)
        assert np.isfinite(xy).all()
        assert count < 2 or closest(xy) > 0.4
    assert positions(nx.MultiDiGraph()) == {}


def test_that_known_places_stand_when_nothing_is_new() -> None:
    edges = villages(6, 30)
    xy = arrange(220, edges)
    assert (arrange(220, edges, start=xy) == xy).all()
    more = np.concatenate([edges, [(0, 100), (1, 101)]])
    assert (arrange(220, more, start=xy) == xy).all()


def test_that_a_new_pattern_stands_by_its_kin_and_moves_only_what_is_near() -> None:
    edges = villages(10, 40)
    xy = arrange(400, edges)
    added = np.concatenate([edges, [(400, 3), (400, 7), (400, 11)]])
    now = arrange(401, added, start=np.concatenate([xy, [(np.nan, np.nan)]]))
    width = np.ptp(xy, axis=0).max()
    moved = np.hypot(*(now[:400] - xy).T)
    assert moved.mean() < 0.002 * width
    assert moved.max() < 0.1 * width
    kin = xy[:40].mean(axis=0)
    assert np.hypot(*(now[400] - kin)) < 1.5 * np.hypot(*(xy[:40] - kin).T).max()
    assert closest(now) > 0.3


def test_that_a_new_part_and_new_lonely_patterns_take_free_places() -> None:
    edges = villages(4, 25)
    xy = arrange(130, edges)
    unknown = np.full((22, 2), np.nan)
    now = arrange(152, np.concatenate([edges, [(130, 131)]]), start=np.concatenate([xy, unknown]))
    assert (now[:130] == xy).all()
    assert closest(now) > 0.9 * min(PITCH, closest(xy))
    assert now[132:, 1].max() < xy[:100, 1].min() - GAP


def test_that_a_pattern_linked_for_the_first_time_leaves_the_grid() -> None:
    edges = villages(4, 25)
    xy = arrange(150, edges)
    now = arrange(150, np.concatenate([edges, [(120, 3), (120, 4)]]), start=xy)
    assert now[120, 1] >= xy[:100, 1].min() - GAP
    others = np.delete(np.arange(100, 150), 20)
    assert (now[others] == xy[others]).all()


def test_that_places_known_by_name_are_kept() -> None:
    graph = nx.MultiDiGraph([(f"p{a}", f"p{b}") for a, b in villages(4, 20)])
    before = positions(graph)
    assert positions(graph, start=before) == before
    graph.add_edge("aardvark", "p1")
    now = positions(graph, start=before)
    assert now["p79"] == before["p79"]
    assert np.isfinite(now["aardvark"]).all()


def test_that_progress_is_told_and_can_be_refused() -> None:
    told: list[float] = []
    arrange(200, villages(4, 50), report=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    def enough(share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        arrange(200, villages(4, 50), report=enough)


def test_that_a_neighbourhood_has_its_pattern_in_the_middle() -> None:
    graph = nx.MultiDiGraph(
        [("hub", f"n{number}") for number in range(60)] + [(f"n{n}", f"n{n + 1}") for n in range(20)]
    )
    placed = around(graph, "hub")
    assert placed == around(graph, "hub")
    assert placed["hub"] == (0.0, 0.0)
    xy = np.array([placed[name] for name in sorted(placed)])
    assert closest(xy) > 0.4
    assert np.hypot(*xy.mean(axis=0)) < 0.25 * np.hypot(*xy.T).max()


def test_that_a_neighbourhood_of_one_is_its_pattern() -> None:
    graph = nx.MultiDiGraph()
    graph.add_node("alone")
    assert around(graph, "alone") == {"alone": (0.0, 0.0)}


def test_that_a_neighbourhood_may_start_from_the_last_one() -> None:
    graph = nx.MultiDiGraph([("a", "b"), ("b", "c"), ("c", "d"), ("d", "a"), ("a", "e")])
    before = around(graph, "a")
    now = around(graph, "a", start=before)
    assert max(np.hypot(*np.subtract(now[name], before[name])) for name in graph) < 0.5


@pytest.mark.parametrize("count", [500, 3600, 13_000])
def test_that_repulsion_on_the_grid_is_close_to_exact(count: int) -> None:
    xy = np.random.default_rng(1).normal(size=(count, 2)) * np.sqrt(count)
    sample = np.arange(0, count, max(1, count // 300))
    apart = xy[sample, None] - xy[None]
    square = (apart**2).sum(axis=2)
    square[square == 0] = np.inf
    exact = (apart / square[:, :, None]).sum(axis=1)
    error = np.hypot(*(grid_repulsion(xy)[sample] - exact).T) / np.hypot(*exact.T)
    assert np.median(error) < 0.03


def test_that_a_node_does_not_push_itself() -> None:
    lonely = np.concatenate([[(0.0, 0.0)], np.full((EXACT + 1, 2), 1e6)])
    assert np.abs(repulsion(lonely)[0]).max() < 1e-2


def test_that_a_pinned_node_stays_while_others_move_until_it_is_released() -> None:
    edges = np.array([(0, 1), (1, 2), (2, 3)])
    physics = Physics(edges, np.array([(0.0, 0.0), (1.0, 0.0), (2.0, 0.5), (3.0, 0.0)]))
    physics.pin(1, 9.0, 9.0)
    before = physics.xy.copy()
    assert physics.tick(5) > 0
    assert (physics.xy[1] == (9.0, 9.0)).all()
    assert (physics.xy[0] != before[0]).all()
    physics.release(1)
    physics.tick()
    assert (physics.xy[1] != (9.0, 9.0)).any()


def test_that_physics_comes_to_rest() -> None:
    edges = villages(2, 20)
    physics = Physics(edges, np.random.default_rng(1).normal(size=(40, 2)) * 6)
    early = physics.tick()
    assert physics.tick(300) < early / 50


def test_that_nodes_on_one_spot_come_apart() -> None:
    xy = spread(np.zeros((30, 2)), np.ones(30, dtype=bool))
    assert np.isfinite(xy).all()
    assert len(np.unique(xy.round(3), axis=0)) == 30


def test_that_nodes_that_must_stay_are_not_spread() -> None:
    xy = spread(np.array([(0.0, 0.0), (0.1, 0.0), (0.4, 0.0)]), np.array([False, True, False]))
    assert (xy[[0, 2]] == [(0.0, 0.0), (0.4, 0.0)]).all()
    assert (xy[1] != (0.1, 0.0)).any()


def test_that_the_grid_is_filled_row_by_row() -> None:
    cells = rows(7, 3 * PITCH)
    assert cells[:, 1].tolist() == [0, 0, 0, -PITCH, -PITCH, -PITCH, -2 * PITCH]
    assert (more_cells(cells, 2) == [(0, -2 * PITCH), (PITCH, -2 * PITCH)]).all()
    taken = np.concatenate([cells, more_cells(cells, 3)])
    assert closest(taken) == pytest.approx(PITCH)


def test_that_a_free_place_is_clear_of_what_is_taken() -> None:
    taken = np.random.default_rng(2).normal(size=(400, 2)) * 8
    place, way = free_place(taken, 3.0)
    assert cKDTree(taken).query(place)[0] >= 3.0 + GAP
    assert np.hypot(*place) == pytest.approx(way)
    assert free_place(np.zeros((0, 2)), 3.0) == ((0.0, 0.0), 0.0)


def test_that_numpy_is_not_imported_by_what_the_first_window_needs() -> None:
    seen = (
        "import sys, curator.links.graph, curator.links.review;"
        "print(any(name in sys.modules for name in ('numpy', 'scipy', 'networkx')))"
    )
    root = Path(__file__).parents[2]
    out = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True, cwd=root)
    assert out.stdout.strip() == "False"
