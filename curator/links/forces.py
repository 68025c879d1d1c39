"""ForceAtlas2 on arrays: the physics that the map and the neighbourhood are laid out with.

Written from the published algorithm: M. Jacomy, T. Venturini, S. Heymann, M. Bastian (2014), "ForceAtlas2, a
Continuous Graph Layout Algorithm for Handy Network Visualization Designed for the Gephi Software", PLoS ONE 9(6):
e98679: attraction along edges proportional to distance, repulsion inverse to distance, gravity towards the middle, and
a speed that rises while the nodes agree with their last move and falls while they swing. Three things differ:

* An edge's pull is divided by the degrees of its two ends, so that hubs which everything points to do not draw the
  library into a ball; nodes repel each other alike.
* Gravity grows with distance (the paper's "strong gravity"). Against repulsion alone it fills a disc with one node per
  unit of area, whatever the number of nodes: positions keep their scale when a library grows.
* Repulsion is exact up to `EXACT` nodes. Above, the nodes' masses are spread on a grid, the field of all of them is
  had at once by a convolution (FFT), and read off at every node: 1 ms for some thousand nodes.

No random number and no thread is used here: the same start gives the same positions, bit for bit.

numpy and scipy take a tenth of a second to import; import this module after the window is drawn.
"""

from functools import lru_cache
from math import inf, pi

import numpy as np
from numpy.typing import NDArray
from scipy import fft, sparse

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Labels = NDArray[np.int32]
Spectrum = NDArray[np.complex64]

EXACT = 400
"""Up to this many nodes, repulsion is summed over all pairs."""

_PULL = 400.0
_APART = 0.1
_GRAVITY = pi  # balances a repulsion of 1 at one node per unit of area
_GRID = 128
_FINE_GRID = 256
_FINE_FROM = 12_000
_TOLERANCE = 1.0
_FASTEST_RISE = 0.5
_LONGEST_STEP = 4.0


class Physics:
    """Positions of nodes that move under forces, tick by tick.

    `xy` is an array of shape (n, 2) in units of which a node takes about one by one; read it between ticks, write it
    through `place` and `pin` only. `edges` is an array of shape (m, 2) of node numbers: directions, repetitions and
    loops do not matter. `mobility` scales each node's steps, 0 holding it in its place. Gravity draws towards `middle`.
    Where `kin` numbers the communities of the nodes, edges between different ones pull a tenth as hard.
    No edge pulls harder than `strongest`: two nodes tied by nothing else rest 1 / sqrt(strongest) apart, where
    otherwise a node with one edge stands as close by as it may.
    """

    def __init__(
        self,
        edges: Ints,
        start: Floats,
        *,
        mobility: Floats | None = None,
        middle: tuple[float, float] = (0.0, 0.0),
        strongest: float = inf,
        kin: Labels | None = None,
    ) -> None:
        count = len(start)
        self.xy: Floats = np.array(start, dtype=np.float64)
        self._mobility: Floats = np.ones(count) if mobility is None else np.array(mobility, dtype=np.float64)
        self._pinned: Bools = np.zeros(count, dtype=bool)
        self._middle = np.array(middle)
        self._springs = _springs(edges, count, strongest, kin)
        self._last: Floats = np.zeros((count, 2))
        self._speed = 1.0
        self._efficiency = 1.0

    def place(self, node: int, x: float, y: float) -> None:
        """Puts one node somewhere; it stays free to move."""
        self.xy[node] = x, y

    def pin(self, node: int, x: float, y: float) -> None:
        """Puts one node somewhere and holds it there while the others move."""
        self.place(node, x, y)
        self._pinned[node] = True

    def release(self, node: int) -> None:
        """Lets a pinned node move again."""
        self._pinned[node] = False

    def tick(self, times: int = 1) -> float:
        """Moves all nodes `times` times; answers how far they went in the last tick on average, in units."""
        moved = 0.0
        for _ in range(times):
            moved = self._tick()
        return moved

    def _tick(self) -> float:
        if not len(self.xy):
            return 0.0
        force = repulsion(self.xy) + self._springs @ self.xy - _GRAVITY * (self.xy - self._middle)
        force[self._pinned] = 0.0
        swing = np.hypot(*(force - self._last).T)
        traction = np.hypot(*(force + self._last).T) / 2
        self._last = force
        self._adapt(float(swing.sum()), float(traction.sum()))
        pace = self._speed / (1.0 + np.sqrt(self._speed * swing)) * self._mobility
        step = force * pace[:, None]
        length = np.hypot(*step.T)
        step *= np.minimum(1.0, _LONGEST_STEP / np.maximum(length, 1e-12))[:, None]
        self.xy += step
        return float(np.minimum(length, _LONGEST_STEP).mean())

    def _adapt(self, swing: float, traction: float) -> None:
        """The paper's global speed, with the efficiency that Gephi's own implementation steadies it by."""
        if swing <= 0.0:
            return
        if swing > 2.0 * traction:
            self._efficiency = max(self._efficiency * 0.5, 0.05)
        target = _TOLERANCE * self._efficiency * traction / swing
        if swing > _TOLERANCE * traction:
            self._efficiency = max(self._efficiency * 0.7, 0.05)
        elif self._speed < 1000.0:
            self._efficiency *= 1.3
        self._speed += min(target - self._speed, _FASTEST_RISE * self._speed)


def simple_edges(edges: Ints, count: int) -> Ints:
    """The undirected edges without loops and repetitions, each with the smaller number first, in ascending order."""
    ends = np.sort(np.asarray(edges, dtype=np.int64).reshape(-1, 2), axis=1)
    ends = ends[ends[:, 0] != ends[:, 1]]
    code = np.unique(ends[:, 0] * count + ends[:, 1])
    return np.stack(np.divmod(code, max(count, 1)), axis=1)


def adjacency(edges: Ints, count: int, *, damped: bool, kin: Labels | None = None) -> sparse.csr_array:
    """The symmetric matrix of a graph; `damped` divides each entry by the degrees of its ends.

    With `kin`, the number of each node's community, entries between different ones count a tenth: measured on a real
    library, a third more of a pattern's neighbours stay beside it, and the communities can be seen.
    """
    ends = simple_edges(edges, count)
    first, second = ends[:, 0], ends[:, 1]
    weight = np.ones(len(ends))
    if damped:
        degree = np.bincount(ends.ravel(), minlength=count).astype(np.float64)
        weight = 1.0 / (degree[first] * degree[second])
    if kin is not None:
        weight = np.where(kin[first] == kin[second], weight, weight * _APART)
    both = (np.concatenate([first, second]), np.concatenate([second, first]))
    return sparse.csr_array((np.concatenate([weight, weight]), both), shape=(count, count))


def repulsion(xy: Floats) -> Floats:
    """The force on each node by which all others push it away, each by 1 / distance."""
    return _exact_repulsion(xy) if len(xy) <= EXACT else grid_repulsion(xy)


def grid_repulsion(xy: Floats) -> Floats:
    """Repulsion by way of a grid: within a few per cent of exact, and smooth between nodes closer than a cell.

    Each node's mass is shared among the four cells around it, the field of the cells is a convolution with
    (x, y) / r², and the field at the node is read off with the same four shares, so that no node pushes itself.
    """
    size = _GRID if len(xy) < _FINE_FROM else _FINE_GRID
    low = xy.min(axis=0)
    cell = max(float((xy.max(axis=0) - low).max()), 1e-9) / (size - 2)
    place = (xy - low) / cell + 0.5
    corner = place.astype(np.int64)
    right, up = (place - corner).T
    first = corner[:, 0] * size + corner[:, 1]
    cells = np.concatenate([first, first + 1, first + size, first + size + 1])
    shares = np.concatenate([(1 - right) * (1 - up), (1 - right) * up, right * (1 - up), right * up])
    mass = np.bincount(cells, shares, size * size).reshape(size, size).astype(np.float32)
    spectrum = fft.rfft2(mass, s=(2 * size, 2 * size), workers=1)
    force = np.empty_like(xy)
    for axis, kernel in enumerate(_kernels(size)):
        field = fft.irfft2(spectrum * kernel, s=(2 * size, 2 * size), workers=1)[:size, :size].ravel()
        force[:, axis] = (field[cells] * shares).reshape(4, -1).sum(axis=0)
    return force / cell


def _exact_repulsion(xy: Floats) -> Floats:
    apart_x = xy[:, :1] - xy[:, 0]
    apart_y = xy[:, 1:] - xy[:, 1]
    square = apart_x * apart_x + apart_y * apart_y
    np.fill_diagonal(square, np.inf)
    inverse = 1.0 / np.maximum(square, 1e-6)
    return np.stack([(apart_x * inverse).sum(axis=1), (apart_y * inverse).sum(axis=1)], axis=1)


@lru_cache(maxsize=2)
def _kernels(size: int) -> tuple[Spectrum, Spectrum]:
    """The transforms of x / r² and y / r² over all differences of two cells, zero at no difference."""
    steps = np.arange(2 * size, dtype=np.float32)
    steps[size + 1 :] -= 2 * size
    x, y = np.meshgrid(steps, steps, indexing="ij")
    square = x * x + y * y
    square[0, 0] = 1.0
    along_x, along_y = x / square, y / square
    along_x[size, :] = 0.0  # the difference of +size and of -size cells in one: no two cells are that far apart
    along_y[:, size] = 0.0
    transformed = [np.asarray(fft.rfft2(kernel, workers=1), dtype=np.complex64) for kernel in (along_x, along_y)]
    return transformed[0], transformed[1]


def _springs(edges: Ints, count: int, strongest: float, kin: Labels | None) -> sparse.csr_array:
    """The matrix that turns positions into the pull of all edges: the weighted adjacency less its row sums."""
    pull = adjacency(edges, count, damped=True, kin=kin) * _PULL
    pull.data = np.minimum(pull.data, strongest)
    return sparse.csr_array(pull - sparse.diags_array(np.asarray(pull.sum(axis=1)).ravel()))
