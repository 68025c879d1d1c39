"""Places for what is not connected: parts of a graph side by side, and patterns that nothing links to on a grid.

In every force-directed layout such parts fly away from each other without end. Here each takes the room it needs,
around the biggest one, and isolated patterns stand in rows below. Lengths are in units of which a node takes about one
by one; y grows upwards.
"""

from collections.abc import Sequence
from math import pi, sqrt

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

GAP = 2.0
"""The room left between two parts."""

PITCH = 1.0
"""The distance of two patterns on the grid."""

_NEAREST = 0.5
_SPREADINGS = 40


def packed(parts: Sequence[Floats]) -> list[Floats]:
    """The parts side by side: the first in the middle, each following one in the nearest ring that has room for it.

    Each part is an array of places around the origin, and comes back moved; none turns. The widest should come first.
    """
    taken = np.zeros((0, 2))
    way = 0.0
    moved = []
    for part in parts:
        radius = width(part) / 2
        place, way = free_place(taken, radius, way)
        moved.append(part + place)
        taken = np.concatenate([taken, moved[-1]])
    return moved


def width(part: Floats) -> float:
    """How wide a part around the origin is at most."""
    return 2 * float(np.hypot(*part.T).max()) if len(part) else 0.0


def free_place(taken: Floats, radius: float, way: float = 0.0) -> tuple[tuple[float, float], float]:
    """The centre of a disc clear of all that is taken, as near to the middle as rings allow, and its ring's radius.

    `taken` is an array of points; where there are none the disc stands at the origin. Rings up to `way` are skipped.
    """
    if not len(taken):
        return (0.0, 0.0), 0.0
    near = cKDTree(taken)
    clear = radius + GAP
    while True:
        angle = np.arange(0.0, 2 * pi, clear / 2 / max(way, clear))
        places = np.stack([np.cos(angle), np.sin(angle)], axis=1) * way
        room = np.flatnonzero(near.query(places)[0] >= clear)
        if len(room):
            x, y = places[room[0]]
            return (float(x), float(y)), way
        way += clear / 2


def rows(count: int, width: float) -> Floats:
    """Places on a grid of `count` cells, about `width` wide, growing downwards from the top middle at the origin."""
    columns = max(1, min(count, round(max(width, PITCH * sqrt(count)) / PITCH)))
    row, column = np.divmod(np.arange(count), columns)
    return np.stack([(column - (columns - 1) / 2) * PITCH, -row * PITCH], axis=1)


def more_cells(taken: Floats, count: int) -> Floats:
    """`count` free cells of a grid some of whose cells are taken: what is left of the last row, then rows below."""
    left, right = float(taken[:, 0].min()), float(taken[:, 0].max())
    columns = round((right - left) / PITCH) + 1
    near = cKDTree(taken)
    found: list[tuple[float, float]] = []
    y = float(taken[:, 1].min())
    while len(found) < count:
        for column in range(columns):
            cell = (left + column * PITCH, y)
            if len(found) < count and float(near.query(cell)[0]) > PITCH / 2:
                found.append(cell)
        y -= PITCH
    return np.array(found).reshape(-1, 2)


def spread(xy: Floats, free: Bools) -> Floats:
    """The positions with nodes that (nearly) cover each other pushed apart; nodes that are not `free` stay."""
    xy = xy.copy()
    share = free.astype(np.float64)
    for _ in range(_SPREADINGS):
        pairs = cKDTree(xy).query_pairs(_NEAREST, output_type="ndarray")
        pairs = pairs[(share[pairs] > 0).any(axis=1)]
        if not len(pairs):
            break
        pairs = pairs[np.lexsort(pairs.T[::-1])]
        apart = xy[pairs[:, 1]] - xy[pairs[:, 0]]
        length = np.hypot(*apart.T)
        together = length < 1e-9
        turn = pairs[together].sum(axis=1) * 2.4  # any direction will do, as long as it is always the same
        apart[together] = np.stack([np.cos(turn), np.sin(turn)], axis=1)
        push = (apart / np.where(together, 1.0, length)[:, None]) * ((_NEAREST * 1.05 - length) / 2)[:, None]
        for axis in (0, 1):
            xy[:, axis] -= np.bincount(pairs[:, 0], push[:, axis], len(xy)) * share
            xy[:, axis] += np.bincount(pairs[:, 1], push[:, axis], len(xy)) * share
    return xy
