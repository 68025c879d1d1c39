"""The Map workspace: the whole library as one picture, and everything that is done on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from curator.ui.actions import Actions, Command
from curator.ui.graph.atlas import Atlas, draw_up
from curator.ui.graph.graph_source import graph_source
from curator.ui.graph.map_bar import MapBar
from curator.ui.graph.map_picture import MapPicture
from curator.ui.graph.map_store import MapStore
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    pass

Edge = tuple[str, str, str]
"""An edge by the slugs of its ends and its kind; relation or inferred link alike."""

_AIR = 3 * GRID


class GivenUp(Exception):
    """The curator would rather not wait for the map."""


class MapWorkspace(QWidget):
    """Canvas, legends, overview, and what stands beside them. See the package for what others may ask of it."""

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
        self.canvas.node_pinned.connect(self._pin)
        self.picture.changed.connect(self._say_choice)
        self._register()
        self._build()
        self.source.changed.connect(self._ask)
        tasks.finished.connect(self._ended)

    # construction

    def _register(self) -> None:
        def drawn() -> bool:
            return self.picture.atlas is not None

        entries: tuple[tuple[str, str, str, str, Callable[[], object]], ...] = (
            ("fit", self.tr("Fit the Whole Map"), "F", "fit", lambda: self.canvas.fit()),
            ("centre", self.tr("Go to the Pattern in Hand"), "H", "pattern", lambda: self.picture.centre_current()),
        )
        for name, text, key, picture, handler in entries:
            command = Command(f"map.{name}", text, key, picture, self.tr("Map"), context="widget")
            self._actions.register(command, handler, owner=self, enabled_when=drawn)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Map"))
        self.bar = MapBar(self._actions, self._theme)
        self.bar.colour_chosen.connect(lambda colour: self.picture.dress_in(colour, self.picture.size_by))
        self.bar.size_chosen.connect(lambda size: self.picture.dress_in(self.picture.colour, size))
        for name in ("map.centre", "map.fit"):
            self.bar.add_button(name)
        self.side = QStackedWidget()
        self.side.hide()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.picture)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(0, 1)
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
        self._say_drawing()

    def sizeHint(self) -> QSize:
        return QSize(GRID * 250, GRID * 160)

    # what is shown

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
        if self.picture.atlas is None:
            self._say_drawing()
        colour, size, standing = self.picture.colour, self.picture.size_by, self.picture.places()

        def draw(progress: Progress) -> Atlas:
            def report(share: float) -> None:
                if progress.cancelled:
                    raise GivenUp
                progress.report(round(share * 100), 100)

            return draw_up(self.library, self._store, colour, size, standing, report)

        label = self.tr("Drawing the map") if self.picture.atlas is None else ""
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
        self.empty.say(
            self.tr("The map cannot be drawn"),
            self.tr("{0} Your files are untouched.").format(failure),
            "broken",
        )
        self.empty.add_button(self.tr("Try Again"), self._ask, primary=True)

    def _show(self, atlas: Atlas) -> None:
        if not len(atlas.data):
            self._stack.setCurrentWidget(self.empty)
            self.empty.say(
                self.tr("No patterns yet"),
                self.tr("The map shows the patterns of this library and how they are linked."),
                "map",
            )
            return
        self._stack.setCurrentWidget(self.split)
        self.picture.show_atlas(atlas)
        self._actions.refresh()

    def _pin(self, node: int) -> None:
        scene = self.canvas.graph
        if scene is None:
            return
        self._pins[scene.slugs[node]] = (float(scene.xy[node, 0]), float(scene.xy[node, 1]))
        self._keep_pins()
        self.picture.minimap.redraw()

    def _keep_pins(self) -> None:
        pins, store = dict(self._pins), self._store
        self._tasks.run(lambda _progress: store.keep_pins(pins), owner=self)

    def _say_choice(self) -> None:
        self.bar.show_choice(self.picture.colour, self.picture.size_by)

    # what stands beside it

    def add_side(self, name: str, text: str, key: str, picture: str, make: Callable[[], QWidget]) -> None:
        """Offers a panel beside the map, made when it is first wanted, with a button and the command `map.NAME`."""
        made: dict[str, QWidget] = {}

        def toggle() -> None:
            if self._shows_side(made.get(name)):
                self.side.hide()
            else:
                if name not in made:
                    made[name] = make()
                    self.side.addWidget(made[name])
                self.side.setCurrentWidget(made[name])
                self.side.show()
                made[name].setFocus()
            self._actions.refresh()

        self._actions.register(
            Command(f"map.{name}", text, key, picture, self.tr("Map"), checkable=True, context="widget"),
            toggle,
            owner=self,
            checked_when=lambda: self._shows_side(made.get(name)),
        )
        self.bar.add_button(f"map.{name}", words=True)

    def _shows_side(self, panel: QWidget | None) -> bool:
        return panel is not None and not self.side.isHidden() and self.side.currentWidget() is panel
