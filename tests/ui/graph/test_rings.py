"""Ring places: the same every time, apart from each other, kinds side by side."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from curator.ui.graph.rings import Member, ring_places


def star(groups: list[int]) -> list[Member]:
    return [Member(0, -1, 0, (0.0, "")), *(Member(1, 0, group, (0.0, str(n))) for n, group in enumerate(groups))]


@given(st.lists(st.integers(0, 6), min_size=1, max_size=120))
def test_that_no_two_nodes_of_a_star_share_a_place(groups: list[int]) -> None:
    xy = ring_places(star(groups))
    distance = np.hypot(*(xy[:, None, :] - xy[None, :, :]).transpose(2, 0, 1))
    np.fill_diagonal(distance, np.inf)
    assert distance.min() > 0.02
    assert (xy[0] == 0).all()


@given(st.lists(st.integers(0, 6), min_size=2, max_size=60))
def test_that_links_of_one_kind_stand_side_by_side(groups: list[int]) -> None:
    xy = ring_places(star(groups))[1:]
    around = np.argsort(np.mod(np.arctan2(xy[:, 1], xy[:, 0]) + np.pi / 2 - 1e-9, 2 * np.pi))
    order = [groups[number] for number in around]
    changes = sum(a != b for a, b in zip(order, [*order[1:], order[0]], strict=True))
    assert changes <= max(len(set(groups)), 1)


def test_that_places_do_not_depend_on_the_order_in_which_nodes_come() -> None:
    members = star([0, 0, 1, 2, 2, 2])
    shuffled = [members[0], *reversed(members[1:])]
    assert np.allclose(ring_places(members)[1:], ring_places(shuffled)[1:][::-1])


def test_that_what_is_two_steps_away_stands_behind_its_neighbour() -> None:
    members = [*star([0, 1, 2]), Member(2, 1, 0, (0.0, "a")), Member(2, 1, 0, (0.0, "b"))]
    xy = ring_places(members)
    parent = np.arctan2(xy[1, 1], xy[1, 0])
    for child in (4, 5):
        assert np.hypot(*xy[child]) > np.hypot(*xy[1])
        turn = np.arctan2(xy[child, 1], xy[child, 0]) - parent
        assert abs(np.arctan2(np.sin(turn), np.cos(turn))) < np.pi / 3
