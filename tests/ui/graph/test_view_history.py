"""One comes back to views as they were, and what lay ahead is forgotten once another way is taken."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from curator.ui.graph.filters import Filters
from curator.ui.graph.map import MapWorkspace
from curator.ui.graph.view_history import View, ViewHistory
from curator.ui.session_bridge import SessionBridge

Opened = tuple[MapWorkspace, SessionBridge]
FIRST = View((0, 0, 1, 1), "community", "in", Filters(), frozenset(), True)


def test_that_steps_go_back_and_forward_and_a_new_way_forgets_the_old_one(qtbot: QtBot) -> None:
    history = ViewHistory()
    views = [replace(FIRST, colour=colour) for colour in ("community", "domain", "status")]
    for view in views:
        history.come_to(view)
        history.come_to(view)
    assert history.go(1) is None
    assert [history.go(-1), history.go(-1), history.go(-1)] == [views[1], views[0], None]
    assert history.go(1) == views[1]
    other = replace(FIRST, size="score")
    history.come_to(other)
    assert not history.can_go_forward
    assert history.go(-1) == views[1]


@pytest.fixture
def view(open_map: Callable[[Path], Opened], library: Path) -> MapWorkspace:
    return open_map(library)[0]


def test_that_the_map_looks_again_as_it_did(view: MapWorkspace, qtbot: QtBot) -> None:
    picture = view.picture
    qtbot.waitUntil(lambda: view.history._at == 0)
    before = picture.view()
    view.canvas.zoom(3.0, QPointF(300, 200))
    picture.dress_in("status", "links")
    picture.narrow(Filters(weight=0.6))
    picture.legend.chip("requires").click()
    qtbot.waitUntil(lambda: view.history.can_go_back)
    after = picture.view()
    assert not after.is_like(before)
    view._actions.trigger("map.back")
    assert picture.view().is_like(before)
    assert picture.legend.chip("requires").isChecked()
    view._actions.trigger("map.forward")
    assert picture.view().is_like(after)
    assert picture.colour == "status"
