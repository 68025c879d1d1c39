"""How long a frame of the map takes while it is pushed about and zoomed, from painting a whole view for real.

Scale-free graphs in clumps, every edge and node in view, names and regions on. Run under an X server by
`pytest -m benchmark -s tests/benchmarks/test_graph_frames.py`.
"""

import time
from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.ground import ground, shades
from curator.ui.graph.look import Look, look_of
from curator.ui.graph.scene import CATEGORIES, CATEGORY_TONES, Scene
from curator.ui.theme import Theme

pytestmark = pytest.mark.benchmark

FRAMES = 60


def clumps(count: int, edges: int) -> Scene:
    """A scene with the shape of a library: topics, hubs, a quarter of the links inferred."""
    draw = np.random.default_rng(1)
    middles = draw.uniform(-40, 40, (60, 2))
    popularity = np.arange(1, count + 1) ** -0.8
    source = draw.integers(0, count, edges)
    target = draw.choice(count, edges, p=popularity / popularity.sum())
    degree = np.bincount(target, minlength=count)
    clump = draw.integers(0, 60, count)
    return Scene(
        slugs=[f"p{n}" for n in range(count)],
        titles=[f"Pattern number {n}" for n in range(count)],
        xy=middles[clump] + draw.normal(scale=3, size=(count, 2)),
        tone=draw.integers(0, 18, count).astype(np.uint16),
        form=np.zeros(count, dtype=np.uint8),
        radius=np.clip(2 + 0.4 * np.sqrt(degree), 2, 9),
        importance=degree.astype(np.float64),
        source=source.astype(np.int32),
        target=target.astype(np.int32),
        kind=draw.integers(0, 7, edges).astype(np.uint8),
        weight=draw.uniform(0.4, 1, edges),
        state=np.where(draw.random(edges) < 0.25, 0, -1).astype(np.int8),
        quiet=clump[source] != clump[target],
        whispers=edges,
    )


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    theme = Theme(qapp, "light")
    yield look_of(theme)
    theme.dispose()


@pytest.mark.parametrize(("count", "edges", "bar"), [(3616, 20_000, 16), (10_000, 40_000, 33), (50_000, 200_000, 100)])
def test_that_a_frame_of_the_whole_map_is_painted_in_time(
    qtbot: QtBot, look: Look, count: int, edges: int, bar: int
) -> None:
    canvas = GraphCanvas(look)
    qtbot.addWidget(canvas)
    canvas.resize(1200, 760)
    canvas.show()
    scene = clumps(count, edges)
    canvas.show_scene(scene)
    region = np.random.default_rng(2).integers(0, CATEGORIES, count).astype(np.int32)
    canvas.item.ground = ground(shades(scene.xy, region, CATEGORIES), look.tones()[CATEGORY_TONES:][:CATEGORIES])
    QApplication.processEvents()
    moves = {
        "pan": lambda n: canvas.pan(QPointF(7 if n % 2 else -7, 3)),
        "zoom": lambda n: canvas.zoom(1.04 if n % 20 < 10 else 1 / 1.04, QPointF(500, 300)),
    }
    for name, move in moves.items():
        frames = []
        for number in range(FRAMES):
            move(number)
            began = time.perf_counter()
            canvas.viewport().repaint()
            frames.append((time.perf_counter() - began) * 1000)
        late = float(np.percentile(frames[2:], 95))
        print(f"{count:6,} nodes, {edges:7,} edges, {name}: median {np.median(frames):.1f} ms, p95 {late:.1f} ms")
        assert late < bar
