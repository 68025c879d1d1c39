"""One graph of the library for all views that draw it, kept in step with what is edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from curator.ui.graph.library_graph import LibraryGraph
from curator.ui.session_bridge import SessionBridge

if TYPE_CHECKING:
    from curator.library.editing.session import Change


class GraphSource(QObject):
    """Tells the graph what has changed, and the views that it has; use `graph_source` to have the window's own."""

    changed = Signal()

    def __init__(self, bridge: SessionBridge) -> None:
        super().__init__(bridge)
        self.library = LibraryGraph(bridge.session, bridge.catalogue)
        self._told: set[str] = set()
        bridge.changed.connect(self._follow)
        bridge.indexed.connect(self._catch_up)

    def _follow(self, change: Change) -> None:
        self._told |= change.paths
        self.library.tell(change.paths)
        self.changed.emit()

    def _catch_up(self, paths: frozenset[str] | None) -> None:
        """The catalogue has read these files, or any (None); what merely follows an edit is known here already."""
        if paths is None or not paths <= self._told:
            self.library.tell(paths or ())
            self.changed.emit()
        self._told -= paths if paths is not None else self._told


def graph_source(bridge: SessionBridge) -> GraphSource:
    """The library's graph, made when the first view asks for it."""
    found = bridge.findChild(GraphSource)
    return found if isinstance(found, GraphSource) else GraphSource(bridge)
