"""Exporting the map: the view, what filters let through, or the whole library, as pictures and for other programs."""

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
from pytestqt.qtbot import QtBot

from curator.ui.answers.export_dialog import SHOWN, VIEW, WHOLE, ExportDialog, Wish
from curator.ui.answers.exporting import Exporter
from curator.ui.graph.filters import Filters
from curator.ui.graph.map import MapWorkspace
from curator.ui.session_bridge import SessionBridge

Opened = tuple[MapWorkspace, SessionBridge]


@pytest.fixture
def opened(open_map: Callable[[Path], Opened], library: Path) -> Opened:
    return open_map(library)


def exported(opened: Opened, qtbot: QtBot, target: Path, part: str, inferred: bool = True) -> None:
    view, bridge = opened
    told = len(bridge.messages.history)
    view.exporter.export(Wish(target.suffix[1:], part, inferred, (400, 300)), target)
    qtbot.waitUntil(lambda: len(bridge.messages.history) > told)


def test_that_the_whole_library_is_exported_with_or_without_inferred_links(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    exported(opened, qtbot, tmp_path / "all.graphml", WHOLE)
    found = nx.read_graphml(tmp_path / "all.graphml")
    assert set(found) == {"hub", "oak", "elm", "fir", "ash", "lonely", "ghost", "nowhere"}
    assert sum(facts["origin"] == "inferred" for *_, facts in found.edges(data=True)) == 3
    exported(opened, qtbot, tmp_path / "few.graphml", WHOLE, inferred=False)
    assert "nowhere" not in nx.read_graphml(tmp_path / "few.graphml")
    assert opened[1].messages.history[-1].text.startswith("Exported 7 patterns and 6 links to ")


def test_that_what_the_filters_leave_out_is_not_exported(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    view, _ = opened
    view.picture.set_fading(False)
    view.picture.narrow(Filters(missing=False))
    exported(opened, qtbot, tmp_path / "shown.json", SHOWN)
    found = nx.node_link_graph(json.loads((tmp_path / "shown.json").read_text()), edges="edges")
    assert set(found) == {"hub", "oak", "elm", "fir", "ash", "lonely"}


def test_that_a_picture_has_the_size_and_the_scheme_of_the_window(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    view, _ = opened
    exported(opened, qtbot, tmp_path / "map.svg", SHOWN)
    picture = ElementTree.fromstring((tmp_path / "map.svg").read_text("utf-8"))
    assert (picture.get("width"), picture.get("height")) == ("400", "300")
    assert view._theme.colours.surface in (tmp_path / "map.svg").read_text("utf-8")
    exported(opened, qtbot, tmp_path / "map.png", VIEW)
    assert (tmp_path / "map.png").read_bytes()[16:24] == (400).to_bytes(4, "big") + (300).to_bytes(4, "big")


def test_that_the_view_holds_what_is_in_view(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    view, _ = opened
    view.canvas.fit_nodes([view.picture.node("lonely")])
    exported(opened, qtbot, tmp_path / "view.json", VIEW)
    found = nx.node_link_graph(json.loads((tmp_path / "view.json").read_text()), edges="edges")
    assert "lonely" in found
    assert len(found) < 8


def test_that_a_file_which_cannot_be_written_is_said_and_nothing_else_happens(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    exported(opened, qtbot, tmp_path / "missing" / "map.svg", WHOLE)
    notice = opened[1].messages.history[-1]
    assert notice.level == "error"
    assert "could not be written" in notice.text


def test_that_the_dialog_asks_and_the_file_gets_the_ending_of_its_format(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    view, bridge = opened
    exporter = Exporter(
        view.picture, view.source, bridge, view._tasks, view._theme, view, lambda *_: str(tmp_path / "chosen")
    )
    exporter.open()
    dialog = exporter.dialog
    assert isinstance(dialog, ExportDialog)
    assert dialog.across.isEnabled()
    dialog.format.setCurrentIndex(dialog.format.findData("gexf"))
    assert not dialog.across.isEnabled()
    assert not dialog.inferred.isEnabled()
    dialog.choices[WHOLE].setChecked(True)
    assert dialog.inferred.isEnabled()
    dialog.accept()
    qtbot.waitUntil((tmp_path / "chosen.gexf").exists)
    qtbot.waitUntil(lambda: bool(bridge.messages.history))
    assert len(nx.read_gexf(tmp_path / "chosen.gexf")) == 7
