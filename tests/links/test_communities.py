"""Communities are what links hold together, hubs or not, and always the same ones."""

import numpy as np
import pytest

from curator.links.communities import communities, communities_of
from curator.links.graph import build
from tests.links.test_graph import Short, guess, hard


def rings(count: int, size: int) -> list[tuple[int, int]]:
    """Groups in which everybody is linked with the next three, and each group with the next by one link."""
    inside = [
        (ring * size + a, ring * size + (a + step) % size)
        for ring in range(count)
        for a in range(size)
        for step in (1, 2, 3)
    ]
    return inside + [(ring * size, (ring + 1) % count * size + 1) for ring in range(count)]


@pytest.mark.parametrize("hub", [False, True])
def test_that_groups_are_found_also_where_everything_points_to_one_hub(hub: bool) -> None:
    edges = rings(5, 12)
    if hub:
        edges += [(node, 60) for node in range(60)]
    found = communities(61, np.array(edges))
    groups = found[:60].reshape(5, 12)
    assert all(len(set(group.tolist())) == 1 for group in groups)
    assert len({int(group[0]) for group in groups}) == 5


def test_that_the_largest_is_the_first_and_patterns_without_links_are_in_none() -> None:
    edges = [(a, b) for a in range(6) for b in range(a)] + [(7, 8), (8, 9), (7, 9), (10, 10)]
    found = communities(12, np.array(edges))
    assert found.tolist() == [0, 0, 0, 0, 0, 0, -1, 1, 1, 1, -1, -1]


def test_that_no_edges_and_no_nodes_make_no_communities() -> None:
    none = np.zeros((0, 2), dtype=np.int64)
    assert communities(3, none).tolist() == [-1, -1, -1]
    assert communities(0, none).tolist() == []


def test_that_the_same_graph_has_the_same_communities_however_its_edges_are_ordered() -> None:
    edges = np.array(rings(4, 10))
    shuffled = np.random.default_rng(3).permutation(edges)[:, ::-1]
    assert communities(40, edges).tolist() == communities(40, shuffled).tolist()


def test_that_a_community_is_named_after_the_pattern_that_most_link_to_and_ordered_by_its_patterns() -> None:
    names = tuple(hard(name) for name in ("ghost", "spook", "wraith"))
    few = [Short("a", names), Short("b", (hard("a"), *names))]
    many = [Short("x", (hard("z"),)), Short("y", (hard("z"), hard("x"))), Short("z", (), (guess("y"),))]
    found = communities_of(build([*few, *many, Short("lonely", (hard("lonely"),))]))
    assert found == [["z", "x", "y"], ["a", "b", "ghost", "spook", "wraith"]]
