"""Curating on the map in a real window: a link drawn from pattern to pattern, an inferred one accepted where it stands.

It ends in bytes: the two files hold exactly these lines more, and nothing else of the library has changed.
"""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from curator.library.catalogue import Catalogue
from curator.library.editing.session import Session
from curator.ui.graph.atlas import scene_of_map
from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.dress import dress
from curator.ui.graph.library_graph import LibraryGraph
from curator.ui.graph.look import look_of
from curator.ui.graph.map_store import MapStore
from curator.ui.theme import Theme
from tests.journeys.test_curating import SAMPLE, committed, git
from tests.support.checkout import ROOT
from tests.support.window import Control, Screen

Spot = tuple[int, int]


@pytest.fixture
def chart(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[Path, Screen, Control], GraphCanvas]]:
    """`chart(library, window, control)` is a canvas of our own that shows what the program's does, pixel for pixel."""
    theme = Theme(qapp, "light")

    def drawn(library: Path, window: Screen, control: Control) -> GraphCanvas:
        store = MapStore(
            library, window.folder / "cache" / "pattern-curator", window.folder / "data" / "pattern-curator"
        )
        places = window.wait("the places of the map", store.places)
        catalogue = Catalogue(library, tmp_path / "own-cache")
        catalogue.scan()
        session = Session(library, remember=False)
        data = LibraryGraph(session, catalogue).map()
        catalogue.close()
        session.close()
        canvas = GraphCanvas(look_of(theme))
        canvas.linkable = True
        qtbot.addWidget(canvas)
        canvas.resize(control.width, control.height)
        canvas.show()
        xy = np.array([places[slug] for slug in data.slugs])
        canvas.show_scene(scene_of_map(data, xy, dress(data, "community", "in")))
        return canvas

    yield drawn
    theme.dispose()


def on_screen(control: Control, point: QPointF) -> Spot:
    return round(control.x + point.x()), round(control.y + point.y())


def beside(canvas: GraphCanvas, source: str, target: str) -> QPointF:
    """A place where the inferred link from one to the other lies free of nodes and of other links."""
    scene = canvas.graph
    assert scene is not None
    a, b = scene.index[source], scene.index[target]
    start, end = canvas.node_point(a), canvas.node_point(b)
    along = end - start
    aside = QPointF(-along.y(), along.x()) / float(np.hypot(along.x(), along.y()))
    for share in np.linspace(0.25, 0.75, 51):
        for off in (4.0, -4.0, 3.0, -3.0):
            point = start + along * float(share) + aside * off
            around = [point + QPointF(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1)]
            edges = {canvas.edge_at(each) for each in around}
            if len(edges) == 1 and all(canvas.node_at(each) < 0 for each in around):
                found = scene.edge(edges.pop())
                if (found.source, found.target, found.state) == (a, b, "pending"):
                    return point
    raise AssertionError("the link lies under others everywhere")


def test_that_links_drawn_and_accepted_on_the_map_land_as_exactly_those_lines(
    window: Screen, tmp_path: Path, chart: Callable[[Path, Screen, Control], GraphCanvas]
) -> None:
    library = committed(SAMPLE, tmp_path / "library")
    before = {path.name: path.read_bytes() for path in library.glob("*.md")}
    window.start([sys.executable, "-m", "curator", "open", library], "Pattern Curator", cwd=ROOT)
    window.see("Form", role="page tab")  # the workspaces can be called once the library is open
    window.key("ctrl+3")
    control = window.see("Map of the library", exact=True)
    canvas = chart(library, window, control)
    scene = canvas.graph
    assert scene is not None

    # From the handle of one pattern to another one: a question, answered by two keys.
    node, other = scene.index["time-bank"], scene.index["open-bookkeeping"]
    scale = abs(canvas.transform_to_pixels().m11())
    handle = canvas.item.handle_point(node, canvas.pixels()[node], scale)
    window.hover(on_screen(control, canvas.node_point(node)))
    window.drag(on_screen(control, handle), on_screen(control, canvas.node_point(other)))
    window.see("Link from Time Bank to Open Bookkeeping")
    window.key("7")
    window.key("Return")
    window.gone("Link from Time Bank to Open Bookkeeping")

    # A dashed line is marked by a click and accepted by a key.
    window.click(on_screen(control, beside(canvas, "conflict-circle", "commons-charter")))
    window.wait(
        "the marked link",
        lambda: (
            (seen := window.find("Map of the library")) is not None and "Conflict Circle requires" in seen.description
        ),
    )
    window.key("a")

    window.key("ctrl+s")
    seen = window.see("Differences", within="Save 2 files").text or ""
    assert "commons-charter" in seen or "open-bookkeeping" in seen
    window.click("Save 2 files", role="push button")
    file = library / "conflict-circle.md"
    window.wait("the saved files", lambda: file.read_bytes() != before["conflict-circle.md"])
    window.gone("Save 2 files")
    window.key("ctrl+q")
    assert window.finish() == 0

    circle = before["conflict-circle.md"].decode()
    item = "    - slug: commons-charter\n      weight: 0.70\n"
    circle = re.sub(r"(?ms)^(  requires:\n.*?)(?=^  alternatives:)", rf"\g<1>{item}", circle, count=1)
    bank = before["time-bank.md"].decode()
    drawn = "  tools:\n    - slug: open-bookkeeping\n      weight: 0.7\n"
    bank, lists = re.subn(r"(?m)^  tools: \[\]\n", drawn, bank, count=1)
    assert lists == 1, "the file is not what this journey was written for"
    expected = before | {"conflict-circle.md": circle.encode(), "time-bank.md": bank.encode()}
    assert {path.name: path.read_bytes() for path in library.glob("*.md")} == expected
    status = git(library, "status", "--porcelain", "--untracked-files=all").splitlines()
    assert sorted(line for line in status if not line[3:].startswith(".curator/")) == [
        " M conflict-circle.md",
        " M time-bank.md",
    ]
