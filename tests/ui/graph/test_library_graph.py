"""The kept graph after edits is the graph that would be built anew."""

from collections.abc import Callable
from pathlib import Path

import pytest

from curator.library.editing.edits import CreateFile, PatchEdit
from curator.ui.graph.library_graph import LibraryGraph
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import GivenUp, Progress

Link = dict[str, object]


def link(slug: str) -> list[Link]:
    return [{"slug": slug, "weight": 0.5}]


def woven(graph: LibraryGraph) -> tuple[list[object], list[object], list[object]]:
    """All that a web holds, in an order of its own."""
    web = graph.web()
    numbers = zip(web.edges, web.source.tolist(), web.target.tolist(), web.strength.tolist(), strict=True)
    return list(web.names), sorted(numbers), sorted(web.nowhere)


def test_that_what_nobody_waits_for_any_more_is_given_up(
    library: Path, bridge_for: Callable[[Path], SessionBridge]
) -> None:
    bridge = bridge_for(library)
    kept = LibraryGraph(bridge.session, bridge.catalogue)
    progress = Progress(lambda: None)
    progress.cancelled = True
    for asked in (kept.map, lambda go_on: kept.around("hub.md", 1, 40, go_on=go_on)):
        with pytest.raises(GivenUp):
            asked(progress.go_on)
    assert kept.around("hub.md", 1, 40) is not None
    assert len(kept.map()) > 1


@pytest.mark.parametrize(
    ("path", "operations"),
    [
        ("hub.md", [{"op": "remove", "path": "/relationships/enables/1"}]),
        ("hub.md", [{"op": "replace", "path": "/title", "value": "Another"}]),
        ("hub.md", [{"op": "add", "path": "/relationships/requires", "value": link("fir")}]),
        ("fir.md", [{"op": "replace", "path": "/relationships", "value": {"tools": link("brand-new")}}]),
        ("oak.md", [{"op": "replace", "path": "/slug", "value": "renamed"}]),
    ],
)
def test_that_an_edit_brings_the_kept_graph_to_where_a_new_one_would_be(
    library: Path, bridge_for: Callable[[Path], SessionBridge], path: str, operations: list[dict[str, object]]
) -> None:
    bridge = bridge_for(library)
    kept = LibraryGraph(bridge.session, bridge.catalogue)
    assert kept.around("hub.md", 3, 100) is not None
    assert len(kept.web()) == 6
    bridge.session.apply([PatchEdit(path, operations)], "Edit")
    kept.tell([path])
    anew = LibraryGraph(bridge.session, bridge.catalogue)
    for each in sorted(file.name for file in library.glob("*.md")):
        mine, theirs = kept.around(each, 3, 100), anew.around(each, 3, 100)
        assert mine is not None
        assert theirs is not None
        assert (mine.scene.slugs, mine.scene.titles) == (theirs.scene.slugs, theirs.scene.titles)
        assert list(mine.scene.edges()) == list(theirs.scene.edges())
    assert woven(kept) == woven(anew)


def test_that_a_new_file_is_in_the_graph_at_once(library: Path, bridge_for: Callable[[Path], SessionBridge]) -> None:
    bridge = bridge_for(library)
    kept = LibraryGraph(bridge.session, bridge.catalogue)
    assert kept.around("new.md", 1, 40) is None
    raw = b"---\nslug: new\nrelationships:\n  enables:\n    - slug: oak\n---\nBody.\n"
    bridge.session.apply([CreateFile("new.md", raw)], "Create")
    kept.tell(["new.md"])
    found = kept.around("new.md", 1, 40)
    assert found is not None
    assert sorted(found.scene.slugs) == ["new", "oak"]


def test_that_a_graph_that_is_no_longer_kept_lets_go_of_its_patterns(
    library: Path, bridge_for: Callable[[Path], SessionBridge]
) -> None:
    bridge = bridge_for(library)
    kept = LibraryGraph(bridge.session, bridge.catalogue)
    first = kept.read(lambda graph: graph)
    assert len(first)
    bridge.session.apply([CreateFile("new.md", b"---\nslug: new\n---\nBody.\n")], "Create")
    kept.tell(["new.md"])
    assert kept.read(len)
    assert not len(first)


def test_that_the_web_is_kept_until_a_relation_changes(
    library: Path, bridge_for: Callable[[Path], SessionBridge]
) -> None:
    bridge = bridge_for(library)
    kept = LibraryGraph(bridge.session, bridge.catalogue)
    web = kept.web()
    bridge.session.apply([PatchEdit("hub.md", [{"op": "replace", "path": "/title", "value": "Another"}])], "Edit")
    kept.tell(["hub.md"])
    assert kept.web() is web
    added: list[dict[str, object]] = [{"op": "add", "path": "/relationships/requires", "value": link("fir")}]
    bridge.session.apply([PatchEdit("hub.md", added)], "Link")
    kept.tell(["hub.md"])
    assert kept.web().between("fir", "hub") == (("hub", "fir", ("requires", "hard")),)
