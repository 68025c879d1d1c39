"""The table holds the links that are drawn, and both are on the same one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from curator.ui.graph.edge_table import FROM, KIND, TO, WEIGHT, EdgeTable
from curator.ui.graph.map import MapWorkspace
from curator.ui.session_bridge import SessionBridge

Opened = tuple[MapWorkspace, SessionBridge]


def table(view: MapWorkspace, qtbot: QtBot, rows: int) -> EdgeTable:
    if view.table.isHidden():
        view.toggle_table()
    qtbot.waitUntil(lambda: view.table.model.rowCount() == rows)
    return view.table


def words(found: EdgeTable, column: int) -> list[str]:
    return [found.model.index(row, column).data() for row in range(found.model.rowCount())]


def test_that_the_table_holds_what_is_drawn_and_follows_the_legend(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, _ = open_map(library)
    found = table(view, qtbot, 7)
    assert found.count.text() == "7 links"
    view.picture.legend.chip("enables").click()
    qtbot.waitUntil(lambda: found.model.rowCount() == 4)
    assert "enables" not in words(found, KIND)


def test_that_it_sorts_by_every_column(open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot) -> None:
    view, _ = open_map(library)
    found = table(view, qtbot, 7)
    assert words(found, FROM) == sorted(words(found, FROM))
    found.view.sortByColumn(WEIGHT, Qt.SortOrder.DescendingOrder)
    assert words(found, WEIGHT) == sorted(words(found, WEIGHT), reverse=True)
    found.view.sortByColumn(TO, Qt.SortOrder.AscendingOrder)
    assert words(found, TO) == sorted(words(found, TO), key=str.casefold)


def test_that_row_and_edge_go_together(open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot) -> None:
    view, _ = open_map(library)
    found = table(view, qtbot, 7)
    view.picture.mark("oak", "ash", "enables")
    row = found.view.currentIndex().row()
    assert [found.model.index(row, column).data() for column in (FROM, KIND, TO)] == ["Oak", "enables", "Ash"]
    found.view.selectRow(row - 1)
    marked = view.picture.marked()
    assert marked is not None
    assert (marked.source, marked.target) != ("oak", "ash")


def test_that_it_can_hold_only_the_links_of_what_is_chosen(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, _ = open_map(library)
    found = table(view, qtbot, 7)
    found.only.setChecked(True)
    view.picture.select("oak")
    qtbot.waitUntil(lambda: found.model.rowCount() == 3)


def test_that_the_canvass_keys_work_in_the_table(
    open_map: Callable[[Path], Opened], library: Path, qtbot: QtBot
) -> None:
    view, bridge = open_map(library)
    found = table(view, qtbot, 7)
    view.picture.mark("hub", "fir", "requires")
    found.view.setFocus()
    qtbot.keyClick(found.view, Qt.Key.Key_A)
    assert {"slug": "fir", "weight": 0.8} in bridge.session.pattern("hub.md").data["relationships"]["requires"]
