"""The map itself: the canvas that shows an atlas, with its legends and the overview; what others may ask of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from curator.links.graph import HARD
from curator.ui.graph.atlas import Atlas
from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.card_keeper import CardKeeper
from curator.ui.graph.dress import dress
from curator.ui.graph.filters import Filters
from curator.ui.graph.ground import ground
from curator.ui.graph.group_legend import GroupLegend
from curator.ui.graph.legend import Legend
from curator.ui.graph.library_graph import LibraryGraph
from curator.ui.graph.look import look_of
from curator.ui.graph.map_words import colour_name, group_name, map_summary
from curator.ui.graph.minimap import Minimap
from curator.ui.graph.reading_out import ReadingOut
from curator.ui.graph.scene import CATEGORY_TONES, KIND_IDS, TWO_WAY, Bools
from curator.ui.graph.view_history import View
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import GRID, Theme

if TYPE_CHECKING:
    import networkx as nx

Edge = tuple[str, str, str]
"""An edge by the slugs of its ends and its kind; relation or inferred link alike."""


class MarkedEdge(NamedTuple):
    """The edge that is marked on the map; `state` is an inferred link's, None for a relation."""

    source: str
    target: str
    kind: str
    state: str | None


_AIR = 3 * GRID
_AROUND = 60
"""So many neighbours at most are brought into view with a pattern."""


Bright = tuple[Bools, Bools]
"""Nodes and edges that stand out."""


class MapPicture(QWidget):
    """Shows one atlas after the other. `changed` says that others are shown: another map, filter or colouring."""

    changed = Signal()
    selection_changed = Signal()
    marked_changed = Signal()

    def __init__(
        self, bridge: SessionBridge, library: LibraryGraph, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._library, self._theme = bridge, library, theme
        self.atlas: Atlas | None = None
        self.filters = Filters()
        self.colour, self.size_by = "community", "in"
        self.fading = True
        """Whether what the filters leave out fades, or disappears."""
        self._faded: Bright | None = None
        self._highlighted: Bright | None = None
        self._pointed: Bright | None = None
        self.canvas = GraphCanvas(look_of(theme))
        self.canvas.setAccessibleName(self.tr("Map of the library"))
        self.canvas.node_chosen.connect(self._open)
        self.canvas.node_recentred.connect(self._recentre)
        self.reading = ReadingOut(self.canvas)
        self.canvas.selection_changed.connect(self.selection_changed)
        self.canvas.edge_chosen.connect(lambda _edge: self.marked_changed.emit())
        self.cards = CardKeeper(bridge, theme, self.canvas)
        self.minimap = Minimap(theme, self.canvas)
        self.minimap.wanted.connect(self.canvas.centre_on)
        self.legend = Legend(theme)
        self.legend.changed.connect(self._filter)
        self.groups = GroupLegend(theme)
        self.groups.changed.connect(lambda keys: self.narrow(replace(self.filters, hidden_groups=keys)))
        self.groups.pointed.connect(self._light_group)
        self.note = QLabel()
        self.note.setProperty("role", "caption")
        self._lay_out()
        bridge.current_changed.connect(lambda _path: self._follow_current())
        theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        legends = QVBoxLayout()
        legends.setSpacing(GRID)
        legends.addWidget(self.groups)
        legends.addWidget(self.legend)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * GRID, GRID, 3 * GRID, 2 * GRID)
        foot.addLayout(legends, 1)
        foot.addWidget(self.note, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addLayout(foot)

    # what is shown

    def show_atlas(self, atlas: Atlas) -> None:
        """Shows a map; view, selection and keyboard stay where they were."""
        before, self.atlas = self.atlas, atlas
        self._highlighted = self._pointed = None
        self.canvas.show_scene(atlas.scene, keep_view=before is not None)
        self.legend.show_scene(atlas.scene)
        self._wear()
        self._follow_current(reveal=False)
        self._filter()

    def places(self) -> dict[str, tuple[float, float]]:
        """Where every pattern stands at the moment, by slug."""
        scene = self.canvas.graph
        if scene is None:
            return {}
        return {slug: (x, y) for slug, (x, y) in zip(scene.slugs, scene.xy.tolist(), strict=True)}

    def _wear(self) -> None:
        """Legend, regions and overview follow the look of the nodes."""
        if self.atlas is None:
            return
        data, look = self.atlas.data, self.atlas.dress
        # Another colouring may have been chosen while this one was made; its own look is on the way.
        colour = look.colour
        self.groups.show_groups(colour_name(colour), look.groups, lambda each: group_name(colour, each, data))
        self.groups.set_hidden(self.filters.hidden_groups)
        self._lay_ground()
        self.minimap.redraw()

    def _lay_ground(self) -> None:
        shades = self.atlas.shades if self.atlas is not None and self.colour == "community" else None
        tones = self.canvas.look.tones()
        self.canvas.item.ground = (
            ground(shades, tones[CATEGORY_TONES : CATEGORY_TONES + len(shades.tinted)]) if shades is not None else None
        )
        self.canvas.item.update()

    def dress_in(self, colour: str, size: str) -> None:
        """Shows another colouring or size; what the legend hid comes back with another colouring."""
        if colour != self.colour:
            self.filters = replace(self.filters, hidden_groups=frozenset())
        self.colour, self.size_by = colour, size
        if self.atlas is None:
            return
        look = dress(self.atlas.data, colour, size)
        self.atlas.dress = look
        scene = self.atlas.scene
        scene.tone, scene.radius, scene.importance = look.tone, look.radius, look.importance
        self._wear()
        self._filter()

    def _hold(self) -> None:
        """What stands out: the colour under the mouse, else what was highlighted, else what filters let through."""
        bright = self._pointed or self._highlighted or self._faded
        self.canvas.item.hold(*(bright or (None,)))

    def set_fading(self, fading: bool) -> None:
        """Has what the filters leave out fade, or disappear."""
        self.fading = fading
        self._filter()

    def narrow(self, filters: Filters) -> None:
        """Shows what these filters let through."""
        self.filters = filters
        self._filter()

    def _filter(self) -> None:
        if self.atlas is None:
            return
        data, scene, look = self.atlas.data, self.atlas.scene, self.atlas.dress
        keys = [*(group.key for group in look.groups), ""]
        nodes = self.filters.nodes(data, [keys[number] for number in look.group.tolist()])
        edges = self.filters.edges(scene, nodes) & self.legend.shown(scene)
        if self.fading and not (nodes.all() and edges.all()):
            # What was clicked away in a legend is gone in any case.
            clicked = replace(Filters(), hidden_groups=self.filters.hidden_groups)
            there = clicked.nodes(data, [keys[number] for number in look.group.tolist()])
            self._faded = (nodes, edges)
            self.canvas.set_shown(clicked.edges(scene, there) & self.legend.shown(scene), there)
        else:
            self._faded = None
            self.canvas.set_shown(edges, nodes)
        self._hold()
        self.note.setText(map_summary(data, nodes, int(edges.sum())))
        self.canvas.setAccessibleDescription(self.note.text())
        self.minimap.redraw()
        self.changed.emit()

    def _restyle(self) -> None:
        self.canvas.set_look(look_of(self._theme))
        self._lay_ground()
        self.minimap.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._place_overview)

    def _place_overview(self) -> None:
        room = self.canvas.rect()
        self.minimap.move(room.right() - self.minimap.width() - _AIR, room.bottom() - self.minimap.height() - _AIR)

    # what is chosen

    def slug(self, node: int) -> str:
        """The slug of a node, "" for none."""
        scene = self.canvas.graph
        return scene.slugs[node] if scene is not None and 0 <= node < len(scene) else ""

    def node(self, slug: str) -> int:
        """The number of a slug's node, -1 where the map has none."""
        return self.atlas.data.index.get(slug, -1) if self.atlas is not None else -1

    def selected(self) -> tuple[str, ...]:
        """The slugs that are chosen together."""
        return tuple(self.slug(node) for node in sorted(self.canvas.selected))

    def _open(self, node: int) -> None:
        slug = self.slug(node)
        if not slug or self.canvas.graph is None:
            return
        if self.canvas.graph.missing(node):
            self._bridge.messages.info(
                self.tr("The library has no pattern “{0}” yet; only links lead to it.").format(slug)
            )
            return
        self._bridge.open_pattern(slug)

    def _recentre(self, node: int) -> None:
        self._open(node)
        if self.canvas.graph is not None and 0 <= node < len(self.canvas.graph):
            self.canvas.fit_nodes([node, *self.canvas.shown_neighbours(node)[:60]])

    def _follow_current(self, reveal: bool = True) -> None:
        row = self._bridge.catalogue.row(self._bridge.current) if self._bridge.current else None
        node = self.node(row.slug) if row is not None else -1
        self.canvas.set_in_hand(node)
        if node >= 0 and reveal and self.isVisible():
            self.canvas.reveal(node)

    def centre_current(self) -> None:
        """Brings the pattern in hand and what it is linked with into view."""
        node = self.canvas.item.in_hand
        if node >= 0:
            self.canvas.set_walker(node)
            self.canvas.fit_nodes([node, *self.canvas.shown_neighbours(node)[:60]])

    def _light_group(self, key: str) -> None:
        if self.atlas is None:
            return
        places = [number for number, group in enumerate(self.atlas.dress.groups) if group.key == key]
        scene, self._pointed = self.atlas.scene, None
        if places:
            nodes = self.atlas.dress.group == places[0]
            self._pointed = (nodes, nodes[scene.source] & nodes[scene.target])
        self._hold()

    # what others may ask

    def highlight(self, nodes: Collection[str], edges: Collection[Edge] = (), *, fit: bool = True) -> None:
        """Has these stand out, all else faded, until `clear_highlight` or Escape; what the map lacks is passed over."""
        if self.atlas is None:
            return
        scene, index = self.atlas.scene, self.atlas.data.index
        bright = np.zeros(len(scene), dtype=np.bool_)
        bright[[index[slug] for slug in nodes if slug in index]] = True
        chosen = scene.edges_named((index[a], index[b], kind) for a, b, kind in edges if a in index and b in index)
        bright[scene.source[chosen]] = bright[scene.target[chosen]] = True
        self._highlighted = (bright, chosen)
        self._hold()
        if fit and bright.any():
            self.canvas.fit_nodes([int(node) for node in np.flatnonzero(bright)])

    def clear_highlight(self) -> None:
        """Lets everything stand out alike again."""
        self._highlighted = None
        self._hold()

    @property
    def highlighted(self) -> bool:
        """Whether something was highlighted."""
        return self._highlighted is not None

    def focus_on(self, nodes: Collection[int]) -> None:
        """Has these stand out with what they are linked to, all else faded."""
        if self.atlas is None:
            return
        scene = self.atlas.scene
        among = np.zeros(len(scene), dtype=np.bool_)
        among[list(nodes)] = True
        edges = (among[scene.source] | among[scene.target]) & self.canvas.item.shown
        bright = among.copy()
        bright[scene.source[edges]] = bright[scene.target[edges]] = True
        self._highlighted = (bright, edges)
        self._hold()

    # views

    def view(self) -> View:
        """What is looked at, and how."""
        seen = self.canvas.seen
        lines = self.legend.hidden
        place = tuple(round(each, 3) for each in (seen.left(), seen.top(), seen.width(), seen.height()))
        return View(place, self.colour, self.size_by, self.filters, lines, self.fading)

    def show_view(self, view: View) -> None:
        """Looks there again, in the same way."""
        self.legend.set_hidden(view.lines)
        self.filters, self.fading = view.filters, view.fading
        if (view.colour, view.size) != (self.colour, self.size_by):
            self.dress_in(view.colour, view.size)
            self.filters = view.filters
        self.groups.set_hidden(view.filters.hidden_groups)
        self._filter()
        self.canvas.see(view.part)

    def select(self, *slugs: str) -> None:
        """Chooses these patterns on the map and brings them into view; one alone is taken in hand everywhere."""
        nodes = [node for slug in slugs if (node := self.node(slug)) >= 0]
        self.canvas.select(nodes)
        if len(nodes) == 1:
            self._open(nodes[0])
            self.canvas.set_walker(nodes[0])
        elif nodes:
            self.canvas.fit_nodes(nodes)

    def mark(self, source: str, target: str, kind: str) -> bool:
        """Marks one edge and brings it into view; False where the map has no such edge."""
        if self.atlas is None or -1 in (a := self.node(source), b := self.node(target)):
            return False
        found = np.flatnonzero(self.atlas.scene.edges_named([(a, b, kind)]))
        if not len(found):
            return False
        self.canvas.mark(int(found[0]))
        self.canvas.fit_nodes([a, b])
        return True

    def marked(self) -> MarkedEdge | None:
        """The edge that is marked."""
        scene, number = self.canvas.graph, self.canvas.marked
        if scene is None or not 0 <= number < scene.edge_count:
            return None
        edge = scene.edge(number)
        return MarkedEdge(scene.slugs[edge.source], scene.slugs[edge.target], edge.kind, edge.state)

    def shown_graph(self) -> nx.MultiDiGraph[str]:
        """A graph of what is shown, for export and answers: nodes with their attributes and `x`, `y` (downwards)."""
        if self.atlas is None:
            return self._library.read(lambda graph: graph.__class__())
        scene, places = self.atlas.scene, self.places()
        slugs = {scene.slugs[int(node)] for node in np.flatnonzero(~self.canvas.hidden_nodes)}
        edges = [scene.edge(int(number)) for number in np.flatnonzero(self.canvas.item.shown)]
        kept = {(scene.slugs[edge.source], scene.slugs[edge.target], edge.kind, edge.state is None) for edge in edges}
        return self._library.read(lambda graph: _cut(graph, slugs, places, kept))


def _cut(
    graph: nx.MultiDiGraph[str],
    slugs: Collection[str],
    places: Mapping[str, tuple[float, float]],
    edges: Collection[tuple[str, str, str, bool]],
) -> nx.MultiDiGraph[str]:
    """The part of a graph that is shown; `edges` by slugs, kind and whether people decided them."""
    part = graph.__class__()
    for slug, attributes in graph.nodes(data=True):
        if slug in slugs:
            x, y = places[slug]
            part.add_node(slug, **{**attributes, "x": x, "y": y})
    for a, b, key, attributes in graph.edges(keys=True, data=True):
        kind, stated = str(attributes["kind"]), attributes["origin"] == HARD
        kind = kind if kind in KIND_IDS else KIND_IDS[-1]
        if (a, b, kind, stated) in edges or (kind in TWO_WAY and (b, a, kind, stated) in edges):
            part.add_edge(a, b, key, **attributes)
    return part
