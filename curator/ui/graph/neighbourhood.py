"""The neighbourhood of the pattern in hand: the canvas with its depth, its legend, its notes and its card."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.ui.actions import Actions, Command
from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.card_keeper import CardKeeper
from curator.ui.graph.graph_source import graph_source
from curator.ui.graph.legend import Legend
from curator.ui.graph.link_desk import LinkDesk
from curator.ui.graph.look import look_of
from curator.ui.graph.map_store import MapStore
from curator.ui.graph.motion import Motion
from curator.ui.graph.reading_out import ReadingOut
from curator.ui.graph.surroundings import Surroundings
from curator.ui.graph.thresholds import Thresholds
from curator.ui.graph.words import neighbourhood_summary
from curator.ui.icons import icon
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.empty import EmptyState

LIMITS = (40, 120, 300)
"""How many neighbours are shown: the strongest so many, more on request."""
DEPTHS = (1, 2, 3)
_ROOMY = 85 * GRID  # narrower, the head has no room for a word that its buttons' hints say as well


class NeighbourhoodView(QWidget):
    """Follows the pattern in hand; what is chosen here is in hand everywhere."""

    def __init__(
        self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._actions, self._tasks, self._theme = bridge, actions, tasks, theme
        self.source = graph_source(bridge)
        self.library = self.source.library
        self._asked: Task | None = None
        self._stale = True
        self._shown_path: str | None = None
        self._limit = LIMITS[0]
        self._reachable = 0
        self._store = MapStore(bridge.root)
        self._pinned = self._store.pins_around()
        self._expanded: list[str] = []
        self.canvas = GraphCanvas(look_of(theme))
        self.thresholds = Thresholds()
        self.thresholds.hide()
        self.motion = Motion(self.canvas, self._pinned_here, strongest=2.0)
        self._register()
        self._build()
        self.desk = LinkDesk(self.canvas, bridge, actions, theme, self, "around", self.tr("Neighbourhood"))
        self.desk.menu_opened.connect(self._add_to_menu)
        bridge.current_changed.connect(lambda _path: self._turn())
        self.source.changed.connect(self._ask)
        theme.changed.connect(self._restyle)
        self._turn()

    # construction

    def _register(self) -> None:
        add, group = self._actions.register, self.tr("Neighbourhood")
        add(
            Command("around.expand", self.tr("Show Its Neighbours Too"), "X", "add", group, context="widget"),
            lambda: self.expand(self.canvas.walker),
            owner=self,
            enabled_when=lambda: self.canvas.walker >= 0,
        )
        add(
            Command("around.motion", self.tr("Let It Settle"), "M", "settle", group, checkable=True, context="widget"),
            lambda: self.motion.stop() if self.motion.on else self.motion.start(),
            owner=self,
            checked_when=lambda: self.motion.on,
        )
        add(
            Command("around.filters", self.tr("Filters"), "", "filter", group, checkable=True, context="widget"),
            self._toggle_filters,
            owner=self,
            checked_when=lambda: not self.thresholds.isHidden(),
        )
        self.motion.changed.connect(self._actions.refresh)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Neighbourhood"))
        self._page = QWidget()
        self.canvas.setAccessibleName(self.tr("Neighbourhood graph"))
        self.canvas.node_chosen.connect(self._open)
        self.canvas.node_recentred.connect(self._open)
        self.canvas.node_pinned.connect(self._pin)
        self.reading = ReadingOut(self.canvas)
        self.legend = Legend(self._theme)
        self.legend.changed.connect(self._filter)
        self.thresholds.changed.connect(self._filter)
        self.cards = CardKeeper(self._bridge, self._theme, self.canvas)
        self.lonely = QLabel(self.canvas, alignment=Qt.AlignmentFlag.AlignCenter)
        self.lonely.setWordWrap(True)
        self.lonely.setProperty("role", "muted")
        self.lonely.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lonely.hide()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.thresholds)
        column.addWidget(self.canvas, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        foot.addWidget(self.legend)
        column.addLayout(foot)
        self.empty = EmptyState(
            self._theme,
            "neighbourhood",
            self.tr("No pattern in hand"),
            self.tr("Choose a pattern, and what it is linked to is drawn here."),
        )
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._page)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(3 * GRID, GRID, 2 * GRID, 0)
        row.setSpacing(2)
        self.steps = QLabel(self.tr("Steps"))
        self.steps.setProperty("role", "caption")
        self.steps.setMinimumWidth(1)  # it goes where it has no room; it must not keep the view from getting narrow
        row.addWidget(self.steps)
        row.addSpacing(GRID)
        self.depths = QButtonGroup(self, exclusive=True)
        for depth in DEPTHS:
            button = QToolButton()
            button.setText(str(depth))
            button.setCheckable(True)
            button.setChecked(depth == DEPTHS[0])
            button.setFixedSize(26, 24)
            name = (
                self.tr("Show what is one step away")
                if depth == 1
                else self.tr("Show what is up to {0} steps away").format(depth)
            )
            button.setToolTip(name)
            button.setAccessibleName(name)
            self.depths.addButton(button, depth)
            row.addWidget(button)
        self.depths.idClicked.connect(lambda _depth: self._ask(fit=True))
        row.addSpacing(2 * GRID)
        row.addStretch(1)
        self.note = QLabel()
        self.note.setProperty("role", "caption")
        row.addWidget(self.note)
        row.addSpacing(GRID)
        self.more = QPushButton(self.tr("More"))
        self.more.setProperty("role", "quiet")
        self.more.setAccessibleName(self.tr("Show more neighbours"))
        self.more.clicked.connect(self._show_more)
        self.more.hide()
        row.addWidget(self.more)
        for command in ("around.filters", "around.motion"):
            button = QToolButton()
            button.setDefaultAction(self._actions.action(command))
            button.setAccessibleName(button.text())
            button.setIconSize(QSize(16, 16))
            row.addWidget(button)
        self.fit_button = QToolButton()
        self.fit_button.setIcon(icon(self._theme, "fit"))
        self.fit_button.setIconSize(QSize(16, 16))
        self.fit_button.setToolTip(self.tr("Fit the whole neighbourhood (F)"))
        self.fit_button.setAccessibleName(self.tr("Fit the whole neighbourhood"))
        self.fit_button.clicked.connect(self.canvas.fit)
        row.addWidget(self.fit_button)
        return head

    # what is shown

    @property
    def steps_out(self) -> int:
        """How many steps out the view goes."""
        return self.depths.checkedId()

    def _turn(self) -> None:
        self._limit = LIMITS[0]
        self._expanded = []
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _ask(self, fit: bool = False) -> None:
        """Has the neighbourhood cut out and laid out on a pool thread."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        if self._asked is not None:
            self._asked.cancel()
        path = self._bridge.current
        if path is None:
            self._stack.setCurrentWidget(self.empty)
            self._shown_path = None
            return
        depth, limit, pinned = self.steps_out, self._limit, dict(self._pinned.get(path, {}))
        expanded = tuple(self._expanded)

        def cut(progress: Progress) -> Surroundings | None:
            return self.library.around(path, depth, limit, pinned, expanded, progress.go_on)

        self._asked = self._tasks.run(cut, on_done=lambda found: self._show(path, found, fit), owner=self)

    def _show(self, path: str, found: Surroundings | None, fit: bool) -> None:
        if found is None:
            self._stack.setCurrentWidget(self.empty)
            self.empty.say(
                self.tr("Not in the graph yet"),
                self.tr("This pattern is drawn as soon as the library has been read."),
                "neighbourhood",
            )
            self._shown_path = None
            return
        self._stack.setCurrentWidget(self._page)
        self.cards.hide()
        same = path == self._shown_path and not fit
        self._shown_path = path
        self.motion.stop()
        self.canvas.show_scene(found.scene, keep_view=same)
        self.legend.show_scene(found.scene)
        self._reachable = max(found.reachable, len(found.scene) - 1)
        self._filter()
        shown, all_ = len(found.scene) - 1, self._reachable
        self.note.setToolTip(self.tr("The strongest links first") if shown < all_ else "")
        self.more.setVisible(shown < all_ and self._limit < LIMITS[-1])
        self.lonely.setVisible(found.isolated)
        self.lonely.setText(
            self.tr("Its links are drawn once its frontmatter can be read.")
            if found.unreadable
            else self.tr("No links yet. Add one among the relationships in the form, or accept an inferred link.")
        )
        self._place_lonely()
        self.canvas.setAccessibleName(self.tr("Neighbourhood of {0}").format(found.scene.titles[found.scene.focus]))
        self.canvas.setAccessibleDescription(neighbourhood_summary(found.scene))

    def _show_more(self) -> None:
        self._limit = next((limit for limit in LIMITS if limit > self._limit), LIMITS[-1])
        self._ask(fit=True)

    def _filter(self) -> None:
        scene = self.canvas.graph
        if scene is None:
            return
        every = np.ones(len(scene), dtype=np.bool_)
        self.canvas.set_shown(self.legend.shown(scene) & self.thresholds.filters().edges(scene, every))
        shown, all_ = len(scene) - 1 - int(self.canvas.hidden_nodes.sum()), self._reachable
        if shown < all_:
            self.note.setText(self.tr("{0} of {1}").format(number(shown), number(all_)))
        else:
            words = self.tr("1 neighbour") if shown == 1 else self.tr("{0} neighbours")
            self.note.setText(words.format(number(shown)))

    def _toggle_filters(self) -> None:
        self.thresholds.setVisible(self.thresholds.isHidden())
        self._filter()
        (self.canvas if self.thresholds.isHidden() else self.thresholds).setFocus()
        self._actions.refresh()

    def _restyle(self) -> None:
        self.canvas.set_look(look_of(self._theme))

    # what is chosen

    def _open(self, node: int) -> None:
        scene = self.canvas.graph
        if scene is None or not 0 <= node < len(scene) or node == scene.focus:
            return
        if scene.missing(node):
            self._bridge.messages.info(
                self.tr("The library has no pattern “{0}” yet; only links lead to it.").format(scene.slugs[node])
            )
            return
        self._bridge.open_pattern(scene.slugs[node])

    def _pin(self, node: int) -> None:
        scene = self.canvas.graph
        if scene is not None and self._shown_path is not None:
            x, y = scene.xy[node]
            self._pinned.setdefault(self._shown_path, {})[scene.slugs[node]] = (float(x), float(y))
            pins, store = {path: dict(places) for path, places in self._pinned.items()}, self._store
            self._tasks.run(lambda _progress: store.keep_pins_around(pins), owner=self)

    def _pinned_here(self) -> list[int]:
        """The nodes that were put somewhere by hand."""
        scene, pinned = self.canvas.graph, self._pinned.get(self._shown_path or "", {})
        return [scene.index[slug] for slug in pinned if slug in scene.index] if scene is not None else []

    def expand(self, node: int) -> None:
        """Shows the strongest neighbours of a node as well, or no more of them."""
        scene = self.canvas.graph
        if scene is None or not 0 <= node < len(scene):
            return
        slug = scene.slugs[node]
        if slug in self._expanded:
            self._expanded.remove(slug)
        else:
            self._expanded.append(slug)
        self._ask(fit=True)

    def _add_to_menu(self, menu: QMenu, node: int, _edge: int) -> None:
        scene = self.canvas.graph
        if node >= 0 and scene is not None:
            shown = scene.slugs[node] in self._expanded
            words = self.tr("Hide Its Neighbours Again") if shown else self.tr("Show Its Neighbours Too")
            menu.addAction(words).triggered.connect(lambda _checked=False: self.expand(node))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.steps.setVisible(self.width() >= _ROOMY)
        self._place_lonely()

    def _place_lonely(self) -> None:
        width = min(280, self.canvas.width() - 8 * GRID)
        height = self.lonely.heightForWidth(width)
        self.lonely.setGeometry(
            (self.canvas.width() - width) // 2, self.canvas.height() - height - 4 * GRID, width, height
        )
