"""Where the nodes of a graph stand: a neighbourhood, or the map of the whole library.

Connected parts are laid out by `forces` from a spectral start (the two slowest vibrations of the graph: related nodes
begin side by side, and a hundred ticks suffice), then packed. The same graph and seed give the same positions, bit for
bit; from positions known before, only what is new and its surroundings move.

numpy and scipy take a tenth of a second to import; import this module after the window is drawn.
"""

from collections.abc import Callable, Mapping
from math import pi, sqrt
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from curator.links.forces import Bools, Floats, Ints, Labels, Physics, adjacency, simple_edges
from curator.links.packing import GAP, free_place, more_cells, packed, rows, spread, width

if TYPE_CHECKING:
    import networkx as nx

TICKS = 120
"""Ticks from nothing; more change the picture by little."""

_SMALL_TICKS = 60
_WARM_TICKS = 40
_SLICE = 10
_SPECTRAL_FROM = 12
_MIXINGS = 120
_STEP_TO_GRID = 3 * GAP
_LEAST_STEP = 2.5
_STEP_BY_HEIGHT = 0.3

_NEIGHBOURLY = 2.0
_NEAR = 1.5

Place = tuple[float, float]
Report = Callable[[float], object]


def positions(
    graph: "nx.Graph[Any]",
    *,
    seed: int = 0,
    start: Mapping[str, Place] | None = None,
    report: Report | None = None,
) -> dict[str, Place]:
    """The map of a whole graph: a place for every node, y growing upwards, a node taking about one unit by one.

    `start` holds places known before; nodes in it stay where they are unless something new comes near. `report` is
    told the share done (0–1) now and then, and may raise to give up. Nodes are taken in the order of their names, so
    that the order in which a graph was built does not matter.
    """
    names = sorted(graph)
    number = {name: index for index, name in enumerate(names)}
    edges = np.array([(number[a], number[b]) for a, b in graph.edges()], dtype=np.int64).reshape(-1, 2)
    known = None
    if start is not None:
        known = np.array([start.get(name, (np.nan, np.nan)) for name in names], dtype=np.float64).reshape(-1, 2)
    xy = arrange(len(names), edges, seed=seed, start=known, report=report)
    return {name: (float(x), float(y)) for name, (x, y) in zip(names, xy, strict=True)}


def around(
    graph: "nx.Graph[Any]", centre: str, *, seed: int = 0, start: Mapping[str, Place] | None = None
) -> dict[str, Place]:
    """The places of a neighbourhood, the pattern in hand at the origin.

    `start` holds places known before (of the last neighbourhood, moved so that `centre` is at the origin): nodes in it
    start from there. Meant for some hundred nodes.
    """
    names = sorted(graph)
    number = {name: index for index, name in enumerate(names)}
    edges = np.array([(number[a], number[b]) for a, b in graph.edges()], dtype=np.int64).reshape(-1, 2)
    xy = _embedded(len(names), edges, seed)
    for name, place in (start or {}).items():
        if name in number:
            xy[number[name]] = place
    physics = Physics(edges, xy, strongest=_NEIGHBOURLY)
    physics.pin(number[centre], 0.0, 0.0)
    physics.tick(_WARM_TICKS if start else _SMALL_TICKS)
    free = np.ones(len(names), dtype=bool)
    free[number[centre]] = False
    placed = spread(physics.xy, free)
    return {name: (float(x), float(y)) for name, (x, y) in zip(names, placed, strict=True)}


def arrange(
    count: int,
    edges: Ints,
    *,
    seed: int = 0,
    start: Floats | None = None,
    kin: Labels | None = None,
    report: Report | None = None,
) -> Floats:
    """The same as `positions` on arrays: `edges` of shape (m, 2), `start` of shape (count, 2) with NaN for unknown.

    `kin` numbers the community of each node: communities keep together, and apart from each other.
    """
    edges = simple_edges(edges, count)
    parts, isolates = _parts(count, edges)
    if start is None or np.isnan(start).any(axis=1).all():
        return _from_nothing(count, edges, parts, isolates, seed, kin, report)
    return _from_known(np.array(start, dtype=np.float64), edges, parts, isolates, seed, kin, report)


def _parts(count: int, edges: Ints) -> tuple[list[Ints], Ints]:
    """The connected parts as arrays of node numbers, the biggest first, and the nodes without any edge."""
    _, label = connected_components(adjacency(edges, count, damped=False), directed=False)
    order = np.argsort(label, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(label[order])) + 1) if count else []
    parts = sorted((group for group in groups if len(group) > 1), key=lambda group: (-len(group), group[0]))
    alone = [group[0] for group in groups if len(group) == 1]
    return parts, np.array(sorted(alone), dtype=np.int64)


def _from_nothing(
    count: int, edges: Ints, parts: list[Ints], isolates: Ints, seed: int, kin: Labels | None, report: Report | None
) -> Floats:
    xy = np.zeros((count, 2))
    laid = [
        _laid_out(len(part), _within(edges, part, count), seed, _of(part, kin), report if not at else None)
        for at, part in enumerate(parts)
    ]
    # A part with fewer nodes may still need more room, and the packing wants the widest first.
    order = sorted(range(len(parts)), key=lambda at: -width(laid[at]))
    for at, places in zip(order, packed([laid[at] for at in order]), strict=True):
        xy[parts[at]] = places
    connected = np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)
    xy[isolates] = _grid_below(xy[connected], len(isolates))
    return xy


def _from_known(
    xy: Floats, edges: Ints, parts: list[Ints], isolates: Ints, seed: int, kin: Labels | None, report: Report | None
) -> Floats:
    known = np.asarray(~np.isnan(xy).any(axis=1))
    fresh: list[Ints] = []
    known[_strays(xy, known, np.concatenate([*parts, isolates[:0]]))] = False
    for part in parts:
        if not known[part].any():
            fresh.append(part)
        elif not known[part].all():
            inside = _within(edges, part, len(xy))
            xy[part] = _fitted_in(xy[part], known[part], inside, seed, _of(part, kin), report)
            known[part] = True
    for part in fresh:
        places = _laid_out(len(part), _within(edges, part, len(xy)), seed, _of(part, kin), report)
        xy[part] = places + free_place(xy[known], width(places) / 2)[0]
        known[part] = True
    waiting = isolates[~known[isolates]]
    standing = isolates[known[isolates]]
    if len(waiting):
        taken = xy[standing]
        xy[waiting] = more_cells(taken, len(waiting)) if len(taken) else _grid_below(xy[known], len(waiting))
    return xy


def _grid_below(above: Floats, count: int) -> Floats:
    if not len(above):
        return rows(count, 0.0)
    low, high = above.min(axis=0), above.max(axis=0)
    top = np.array([(low[0] + high[0]) / 2, low[1] - _step_to_grid(float(high[1] - low[1]))])
    return np.asarray(rows(count, float(high[0] - low[0])) + top)


def _step_to_grid(height: float) -> float:
    """How far below what is connected the grid begins: clear of it, but no waste of room under a small map."""
    return min(max(_STEP_BY_HEIGHT * height, _LEAST_STEP), _STEP_TO_GRID)


def _within(edges: Ints, part: Ints, count: int) -> Ints:
    """The edges of one part, its nodes numbered from 0 in the part's order."""
    place = np.full(count, -1, dtype=np.int64)
    place[part] = np.arange(len(part))
    inside = place[edges]
    return inside[inside[:, 0] >= 0]


def _of(part: Ints, kin: Labels | None) -> Labels | None:
    return None if kin is None else kin[part]


def _laid_out(count: int, edges: Ints, seed: int, kin: Labels | None, report: Report | None) -> Floats:
    """One connected part from nothing, its middle at the origin."""
    physics = Physics(edges, _embedded(count, edges, seed, kin), kin=kin)
    _run(physics, TICKS if count > _SPECTRAL_FROM else _SMALL_TICKS, report)
    xy = spread(physics.xy, np.ones(count, dtype=bool))
    return np.asarray(xy - (xy.min(axis=0) + xy.max(axis=0)) / 2)


def _run(physics: Physics, ticks: int, report: Report | None) -> None:
    for done in range(0, ticks, _SLICE):
        physics.tick(min(_SLICE, ticks - done))
        if report is not None:
            report(min(1.0, (done + _SLICE) / ticks))


def _embedded(count: int, edges: Ints, seed: int, kin: Labels | None = None) -> Floats:
    """A start in which related nodes stand near each other, filling a square of one unit of area for each node.

    The slowest two vibrations of the hub-damped graph, by rank: random places, averaged with those of their neighbours
    over and over, while what all places have in common is taken out. Not by an eigenvalue library: on symmetric graphs
    such as stars those restart from random numbers of their own. Where there are few nodes: a circle.
    """
    if count < _SPECTRAL_FROM:
        angle = 2 * pi * np.arange(count) / max(count, 1)
        return np.stack([np.cos(angle), np.sin(angle)], axis=1) * (0.75 * max(1.0, count / (2 * pi)))
    pull = adjacency(edges, count, damped=True, kin=kin)
    strength = np.sqrt(np.maximum(np.asarray(pull.sum(axis=1)).ravel(), 1e-12))
    scale = sparse.diags_array(1.0 / strength)
    mixing = sparse.csr_array((scale @ pull @ scale + sparse.eye_array(count)) / 2)
    places = np.random.default_rng(seed).normal(size=(count, 2))
    for step in range(_MIXINGS):
        places = mixing @ places
        if step % 8 == 0 or step == _MIXINGS - 1:
            places = _apart(places, strength)
    places /= strength[:, None]
    rank = np.argsort(np.argsort(places, axis=0, kind="stable"), axis=0, kind="stable")
    return np.asarray((rank / count - 0.5) * sqrt(count), dtype=np.float64)


def _apart(places: Floats, common: Floats) -> Floats:
    """The two columns made orthogonal to what is common to all nodes and to each other, and of length 1."""
    common = common / sqrt(float((common * common).sum()))
    first, second = places[:, 0], places[:, 1]
    first = first - common * (common * first).sum()
    first = first / max(sqrt(float((first * first).sum())), 1e-300)
    second = second - common * (common * second).sum()
    second = second - first * (first * second).sum()
    second = second / max(sqrt(float((second * second).sum())), 1e-300)
    return np.stack([first, second], axis=1)


def _strays(xy: Floats, known: Bools, connected: Ints) -> Ints:
    """Nodes that stood alone on the grid and are linked now: they are to leave it and move to their kin.

    The grid begins a clear step below everything that is connected; what is connected leaves no such step.
    """
    standing = connected[known[connected]]
    standing = standing[np.argsort(-xy[standing, 1], kind="stable")]
    steps = -np.diff(xy[standing, 1])
    heights = xy[standing[:1], 1] - xy[standing[:-1], 1]
    wanted = np.clip(_STEP_BY_HEIGHT * heights, _LEAST_STEP, _STEP_TO_GRID)
    below = np.flatnonzero(steps > wanted * 0.9)
    return standing[below[0] + 1 :] if len(below) and below[0] + 1 > len(standing) / 2 else standing[:0]


def _fitted_in(xy: Floats, known: Bools, edges: Ints, seed: int, kin: Labels | None, report: Report | None) -> Floats:
    """One connected part of which some nodes have a place: the new ones settle, and those beside them make room."""
    count = len(xy)
    links = adjacency(edges, count, damped=True, kin=kin)
    middle = np.asarray((xy[known].min(axis=0) + xy[known].max(axis=0)) / 2)
    jitter = np.random.default_rng(seed).normal(scale=0.5, size=(count, 2))
    xy, new, known = xy.copy(), ~known, known.copy()
    while not known.all():
        pull = links[:, known] @ np.ones(int(known.sum()))
        reached = ~known & (pull > 0)
        xy[reached] = (links[:, known] @ xy[known])[reached] / pull[reached, None] + jitter[reached]
        known |= reached
    centre = (float(middle[0]), float(middle[1]))
    physics = Physics(edges, xy, mobility=new.astype(np.float64), middle=centre, kin=kin)
    _run(physics, _WARM_TICKS, report)
    beside = cKDTree(physics.xy[new]).query(physics.xy)[0] < _NEAR
    return spread(physics.xy, np.asarray(beside))
