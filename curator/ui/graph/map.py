"""The Map workspace: the whole library as one picture, and everything that is done on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from curator.ui.actions import Actions, Command
from curator.ui.answers import stand_beside
from curator.ui.graph.atlas import Atlas, draw_up
from curator.ui.graph.edge_table import EdgeTable
from curator.ui.graph.filter_panel import FilterPanel
from curator.ui.graph.filters import Filters
from curator.ui.graph.graph_source import graph_source
from curator.ui.graph.link_desk import LinkDesk
from curator.ui.graph.map_bar import MapBar
from curator.ui.graph.map_picture import MapPicture
from curator.ui.graph.map_search import MapSearch
from curator.ui.graph.map_store import MapStore
from curator.ui.graph.motion import Motion
from curator.ui.graph.selection_bar import SelectionBar
from curator.ui.graph.view_history import View, ViewHistory
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import GivenUp, Progress, Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.empty import EmptyState

_VISITED_AFTER = 700
"""Milliseconds that one has to look at a view before one can come back to it."""


class MapWorkspace(QWidget):
    """Bar, picture, table, and what stands beside them. See the package for what others may ask of it."""

    def __init__(
        self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._actions, self._tasks, self._theme = bridge, actions, tasks, theme
        self.source = graph_source(bridge)
        self.library = self.source.library
        self._store = MapStore(bridge.root)
        self._pins = self._store.pins()
        self._asked: Task | None = None
        self._stale = True
        self.picture = MapPicture(bridge, self.library, theme)
        self.canvas = self.picture.canvas
        self.history = ViewHistory(self)
        self.motion = Motion(self.canvas, self._pinned)
        self.table = EdgeTable(self.canvas, theme)
        self._visited = QTimer(self, singleShot=True, interval=_VISITED_AFTER)
        self._register()
        self.desk = LinkDesk(self.canvas, bridge, actions, theme, self, "map", self.tr("Map"))
        self.bar = MapBar(actions, theme)
        self.search = MapSearch(self.bar.search, bridge, tasks, theme, self)
        self.chosen = SelectionBar(self.canvas, actions, ("map.focus", "map.fit_chosen", "map.pin", "map.release"))
        self._build()
        self._connect()

    # construction

    def _register(self) -> None:
        canvas, picture = self.canvas, self.picture

        def drawn() -> bool:
            return picture.atlas is not None

        def chosen() -> bool:
            return drawn() and bool(self._at_hand())

        entries: tuple[tuple[str, str, str, str, Callable[[], object], Callable[[], bool]], ...] = (
            ("back", self.tr("Previous View"), "Backspace", "back", lambda: self._go(-1), self._can_go_back),
            ("forward", self.tr("Next View"), "Shift+Backspace", "forward", lambda: self._go(1), self._can_go_forward),
            ("centre", self.tr("Go to the Pattern in Hand"), "H", "pattern", picture.centre_current, drawn),
            ("fit", self.tr("Fit the Whole Map"), "F", "fit", canvas.fit, drawn),
            ("focus", self.tr("Focus on the Surroundings"), "O", "neighbourhood", self.focus, chosen),
            ("fit_chosen", self.tr("Fit What Is Chosen"), "Shift+F", "zoom-in", self.fit_chosen, chosen),
            ("pin", self.tr("Pin in Place"), "P", "pin", self.pin, chosen),
            ("release", self.tr("Release Pins"), "Shift+P", "unlink", self.release, chosen),
            ("find", self.tr("Find on the Map"), "/", "search", self._find, drawn),
        )
        for name, text, key, picture_, handler, when in entries:
            command = Command(f"map.{name}", text, key, picture_, self.tr("Map"), context="widget")
            self._actions.register(command, handler, owner=self, enabled_when=when)
        for name, text, key, picture_, handler, checked in (
            ("motion", self.tr("Let the Map Settle"), "M", "settle", self.toggle_motion, lambda: self.motion.on),
            ("table", self.tr("Table"), "T", "list", self.toggle_table, lambda: not self.table.isHidden()),
        ):
            command = Command(f"map.{name}", text, key, picture_, self.tr("Map"), checkable=True, context="widget")
            self._actions.register(command, handler, owner=self, enabled_when=drawn, checked_when=checked)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Map"))
        for name in ("map.back", "map.forward", "map.centre", "map.fit", "map.motion"):
            self.bar.add_button(name)
        self.bar.add_button("map.table", words=True)
        self.side = QStackedWidget()
        self.side.hide()
        self.table.hide()
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self.rows.addWidget(self.picture)
        self.rows.addWidget(self.table)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.rows)
        self.split.addWidget(self.side)
        for splitter in (self.rows, self.split):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
            splitter.setStretchFactor(0, 1)
        self.rows.setSizes([GRID * 150, GRID * 55])
        self.empty = EmptyState(self._theme, "map", "", "")
        body = QWidget()
        self._stack = QStackedLayout(body)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.split)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(body, 1)
        self.filter_panel: FilterPanel | None = None
        self.add_side("filters", self.tr("Filters"), "", "filter", self._make_filters)
        self.exporter = stand_beside(self, self._bridge, self._actions, self._tasks, self._theme)
        self._say_drawing()

    def _connect(self) -> None:
        picture, canvas = self.picture, self.canvas
        self.bar.colour_chosen.connect(lambda colour: picture.dress_in(colour, picture.size_by))
        self.bar.size_chosen.connect(lambda size: picture.dress_in(picture.colour, size))
        self.search.found.connect(self._show_found)
        self.search.left.connect(self._leave_search)
        canvas.node_pinned.connect(self._pin_node)
        canvas.view_settled.connect(self._visited.start)
        canvas.selection_changed.connect(self._actions.refresh)
        picture.changed.connect(self._follow_picture)
        self._visited.timeout.connect(self._come_to)
        self.history.changed.connect(self._actions.refresh)
        self.motion.changed.connect(self._actions.refresh)
        self.motion.settled.connect(self._keep_places)
        self.table.menu_wanted.connect(self.desk.open_menu)
        self.desk.menu_opened.connect(self._add_to_menu)
        self.source.changed.connect(self._ask)
        self._tasks.finished.connect(self._ended)

    def sizeHint(self) -> QSize:
        return QSize(GRID * 250, GRID * 160)

    # drawing it up

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()
        self.canvas.setFocus()

    def _ask(self) -> None:
        """Has the map drawn up on a pool thread; the places on screen hold."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        if self._asked is not None:
            self._asked.cancel()
        picture = self.picture
        if picture.atlas is None:
            self._say_drawing()
        colour, size, standing = picture.colour, picture.size_by, picture.places()

        def draw(progress: Progress) -> Atlas:
            def report(share: float) -> None:
                progress.go_on()
                progress.report(round(share * 100), 100)

            return draw_up(self.library, self._store, colour, size, standing, report)

        label = self.tr("Drawing the map") if picture.atlas is None else ""
        self._asked = self._tasks.run(draw, self._show, self._refuse, label=label, owner=self)

    def _ended(self, task: Task) -> None:
        if task is self._asked and task.progress.cancelled and self.picture.atlas is None:
            self.empty.say(self.tr("Not drawn"), self.tr("Drawing the map was cancelled."), "map")
            self.empty.add_button(self.tr("Draw the Map"), self._ask, primary=True)

    def _say_drawing(self) -> None:
        self._stack.setCurrentWidget(self.empty)
        self.empty.say(
            self.tr("Drawing the map"),
            self.tr("Every pattern finds its place among those it is linked with; the next time they stand there."),
            "map",
        )

    def _refuse(self, failure: Exception) -> None:
        if isinstance(failure, GivenUp) or self.picture.atlas is not None:
            return
        self._stack.setCurrentWidget(self.empty)
        words = self.tr("{0} Your files are untouched.").format(failure)
        self.empty.say(self.tr("The map cannot be drawn"), words, "broken")
        self.empty.add_button(self.tr("Try Again"), self._ask, primary=True)

    def _show(self, atlas: Atlas) -> None:
        if not len(atlas.data):
            self._stack.setCurrentWidget(self.empty)
            words = self.tr("The map shows the patterns of this library and how they are linked.")
            self.empty.say(self.tr("No patterns yet"), words, "map")
            return
        moving, first = self.motion.on, self.picture.atlas is None
        self.motion.stop()
        self._stack.setCurrentWidget(self.split)
        self.picture.show_atlas(atlas)
        self.motion.kin = atlas.data.community
        if first and not self.bar.search.hasFocus():
            self.canvas.setFocus()  # which could not take it while it was hidden
        if moving:
            self.motion.start()
        self._actions.refresh()

    def _follow_picture(self) -> None:
        picture = self.picture
        self.bar.show_choice(picture.colour, picture.size_by)
        self.table.refresh()
        if self.filter_panel is not None and picture.atlas is not None:
            self.filter_panel.show_filters(picture.filters, picture.atlas.data, picture.fading)
        self._visited.start()

    # what stands beside it

    def add_side(self, name: str, text: str, key: str, picture: str, make: Callable[[], QWidget]) -> None:
        """Offers a panel beside the map, made when it is first wanted, with a button and the command `map.NAME`."""
        made: dict[str, QWidget] = {}

        def shown() -> bool:
            panel = made.get(name)
            return panel is not None and not self.side.isHidden() and self.side.currentWidget() is panel

        def toggle() -> None:
            if shown():
                self.side.hide()
                self.canvas.setFocus()
            else:
                if name not in made:
                    made[name] = make()
                    self.side.addWidget(made[name])
                self.side.setCurrentWidget(made[name])
                self.side.show()
                made[name].setFocus()
            self._actions.refresh()

        command = Command(f"map.{name}", text, key, picture, self.tr("Map"), checkable=True, context="widget")
        self._actions.register(command, toggle, owner=self, checked_when=shown)
        self.bar.add_button(f"map.{name}", words=True)

    def _make_filters(self) -> FilterPanel:
        panel = self.filter_panel = FilterPanel()
        panel.changed.connect(self.picture.narrow)
        panel.fading_chosen.connect(self.picture.set_fading)
        if self.picture.atlas is not None:
            panel.show_filters(self.picture.filters, self.picture.atlas.data, self.picture.fading)
        return panel

    def toggle_table(self) -> None:
        """Shows the links as a table below the map, or takes it away."""
        self.table.setVisible(self.table.isHidden())
        self._actions.refresh()

    def toggle_motion(self) -> None:
        """Lets the nodes go on moving, or leaves them where they are."""
        self.motion.stop() if self.motion.on else self.motion.start()

    # searching

    def _find(self) -> None:
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_found(self, query: str, paths: frozenset[str] | None) -> None:
        self.picture.narrow(replace(self.picture.filters, query=query, found=paths))
        data = self.picture.atlas.data if self.picture.atlas is not None else None
        if paths is not None and data is not None:
            self.bar.search.show_count(str(sum(path in paths for path in data.paths)))

    def _leave_search(self) -> None:
        """To what was found."""
        data, found = (self.picture.atlas.data if self.picture.atlas else None), self.picture.filters.found
        if data is not None and found:
            nodes = [number for number, path in enumerate(data.paths) if path in found]
            if nodes:
                self.canvas.fit_nodes(nodes)
                self.canvas.set_walker(max(nodes, key=lambda node: float(self.canvas.graph.importance[node])))  # type: ignore[union-attr]
        self.canvas.setFocus()

    # views gone back to

    def _come_to(self) -> None:
        if self.picture.atlas is not None and self.isVisible():
            self.history.come_to(self.picture.view())

    def _can_go_back(self) -> bool:
        return self.history.can_go_back

    def _can_go_forward(self) -> bool:
        return self.history.can_go_forward

    def _go(self, step: int) -> None:
        self._visited.stop()
        self._come_to()
        view = self.history.go(step)
        if view is not None:
            self._look_at(view)

    def _look_at(self, view: View) -> None:
        self.picture.show_view(view)
        self.bar.search.blockSignals(True)
        self.bar.search.setText(view.filters.query)
        self.bar.search.blockSignals(False)

    # what is chosen

    def _at_hand(self) -> list[int]:
        """What is chosen together, else the node that the keyboard is on."""
        return sorted(self.canvas.selected) or [node for node in (self.canvas.walker,) if node >= 0]

    def focus(self) -> None:
        """Has what is chosen stand out with its surroundings, all else faded; Escape ends it."""
        self.picture.focus_on(self._at_hand())

    def fit_chosen(self) -> None:
        """Brings what is chosen into view."""
        self.canvas.fit_nodes(self._at_hand())

    def _pinned(self) -> list[int]:
        return [node for slug in self._pins if (node := self.picture.node(slug)) >= 0]

    def _pin_node(self, node: int) -> None:
        nodes = self.canvas.selected if node in self.canvas.selected else (node,)
        self._pin_all(sorted(nodes))

    def pin(self) -> None:
        """Pins what is chosen where it stands."""
        self._pin_all(self._at_hand())

    def _pin_all(self, nodes: list[int]) -> None:
        scene = self.canvas.graph
        if scene is None:
            return
        for node in nodes:
            self._pins[scene.slugs[node]] = (float(scene.xy[node, 0]), float(scene.xy[node, 1]))
        self._keep_pins()
        self.picture.minimap.redraw()

    def release(self) -> None:
        """Takes the pins of what is chosen out."""
        for node in self._at_hand():
            self._pins.pop(self.picture.slug(node), None)
        self._keep_pins()

    def _keep_pins(self) -> None:
        pins, store = dict(self._pins), self._store
        self._tasks.run(lambda _progress: store.keep_pins(pins), owner=self)
        self._keep_places()

    def _keep_places(self) -> None:
        scene, store = self.canvas.graph, self._store
        if scene is not None:
            slugs, xy = scene.slugs, np.array(scene.xy)
            self._tasks.run(lambda _progress: store.keep_places(slugs, xy), owner=self)

    def _add_to_menu(self, menu: QMenu, node: int, edge: int) -> None:
        menu.addSeparator()
        if node >= 0:
            pinned = self.picture.slug(node) in self._pins
            focus = menu.addAction(self.tr("Focus on the Surroundings"))
            focus.triggered.connect(lambda _checked=False: self.picture.focus_on([node]))
            pin = menu.addAction(self.tr("Release the Pin") if pinned else self.tr("Pin in Place"))
            pin.triggered.connect(lambda _checked=False: self._toggle_pin(node))
            near = menu.addAction(self.tr("Choose Its Neighbours"))
            near.triggered.connect(
                lambda _checked=False: self.canvas.select([node, *self.canvas.shown_neighbours(node)])
            )
        elif edge < 0:
            for name in ("map.fit", "map.back", "map.forward", "map.find", "map.table", "map.filters"):
                menu.addAction(self._actions.action(name))
            clear = menu.addAction(self.tr("Clear Filters"))
            clear.setEnabled(self.picture.filters != Filters())
            clear.triggered.connect(lambda _checked=False: self._clear())

    def _toggle_pin(self, node: int) -> None:
        slug = self.picture.slug(node)
        if slug in self._pins:
            del self._pins[slug]
            self._keep_pins()
        else:
            self._pin_all([node])

    def _clear(self) -> None:
        self.bar.search.clear()
        self.picture.narrow(Filters())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, once the canvas has nothing to give up: the highlight, then the search; from elsewhere to the map."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.side.isAncestorOf(self.focusWidget()):
            self.canvas.setFocus()
        elif self.picture.highlighted:
            self.picture.clear_highlight()
        elif self.bar.search.text():
            self.bar.search.clear()
        elif not self.canvas.hasFocus():
            self.canvas.setFocus()
        else:
            super().keyPressEvent(event)
