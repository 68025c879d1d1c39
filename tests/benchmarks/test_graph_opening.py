"""How long it takes until a neighbourhood is seen, from taking a pattern in hand to the painted frame.

A made-up library of 3,616 patterns with topics and hubs, up to 300 nodes in view. Run under an X server by
`pytest -m benchmark -s tests/benchmarks/test_graph_opening.py`.
"""

import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions
from curator.ui.graph import neighbourhood
from curator.ui.graph.neighbourhood import NeighbourhoodView
from curator.ui.messages import Messages
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme
from tests.benchmarks.topics import TopicalWriter
from tests.ui.conftest import *  # noqa: F403 (the collaborators that every view is given)

pytestmark = pytest.mark.benchmark


@pytest.mark.parametrize(("depth", "limit"), [(1, 40), (2, 300)])
def test_that_a_neighbourhood_is_opened_in_time(
    qtbot: QtBot,
    bridge_for: Callable[[Path], SessionBridge],
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
    messages: Messages,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    depth: int,
    limit: int,
) -> None:
    monkeypatch.setattr(neighbourhood, "LIMITS", (limit,))
    root = tmp_path_factory.mktemp("made-up") / "library"
    TopicalWriter(3616, words=60).write(root)
    bridge = bridge_for(root)
    pointed = Counter(link.target for summary in bridge.catalogue.summaries() for link in summary.hard)
    slugs = [slug for slug, _ in pointed.most_common(40)]
    view = NeighbourhoodView(bridge, actions, tasks, theme)
    qtbot.addWidget(view)
    view.resize(420, 560)
    view.show()
    view.depths.button(depth).click()
    took, sizes = [], []
    for slug in slugs:
        if bridge.find(slug) is None:
            continue
        began = time.perf_counter()
        bridge.open_pattern(slug)
        while view.canvas.graph is None or view.canvas.graph.slugs[view.canvas.graph.focus] != slug:
            QApplication.processEvents()
        view.canvas.viewport().repaint()
        took.append((time.perf_counter() - began) * 1000)
        sizes.append(len(view.canvas.graph))
    late = float(np.percentile(took[3:], 95))
    print(f"{depth} steps, {int(np.median(sizes))} nodes: median {np.median(took):.0f} ms, p95 {late:.0f} ms")
    assert late < 150
