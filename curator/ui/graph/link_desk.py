"""Links drawn, changed and decided on a canvas: gestures and keys become the same edits as in form and review."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from curator.library.review.deciding import Case, End, accepting, deferring, end_of, rejecting
from curator.library.review.relating import changing, removing, stating
from curator.links.kinds import KINDS
from curator.links.kinds import kind as kind_called
from curator.links.relations import InferredLink, hard_links, inferred_links
from curator.links.review import CannotDecide
from curator.ui.actions import Actions, Command
from curator.ui.graph.canvas import GraphCanvas
from curator.ui.graph.gestures import WalkLink
from curator.ui.graph.link_chooser import Choice, LinkChooser
from curator.ui.graph.scene import KIND_IDS, Edge
from curator.ui.graph.words import edge_label, edge_sentence, kind_label
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import Theme

if TYPE_CHECKING:
    from curator.library.editing.edits import Edit

_DECIDABLE = ("pending", "deferred", "dangling", "reclassified")


class Taken(NamedTuple):
    """An edge with both its ends as they are now. `target.path` is "" where no pattern has the name."""

    edge: Edge
    source: End
    target: End


class LinkDesk(QObject):
    """Serves one canvas; its commands are `PREFIX.accept`, `PREFIX.link` and so on, alive in `owner`."""

    menu_opened = Signal(QMenu, int, int)
    """A menu for a node or an edge is about to be shown (-1 for none): others may add to it."""

    def __init__(
        self,
        canvas: GraphCanvas,
        bridge: SessionBridge,
        actions: Actions,
        theme: Theme,
        owner: QWidget,
        prefix: str,
        group: str,
    ) -> None:
        super().__init__(owner)
        self._canvas, self._bridge, self._actions, self._theme = canvas, bridge, actions, theme
        self._prefix = prefix
        self.chooser: LinkChooser | None = None
        self.menu: QMenu | None = None
        self._register(owner, group)
        canvas.linkable = True
        canvas.link_wanted.connect(self.ask)
        canvas.menu_wanted.connect(self.open_menu)
        canvas.edge_chosen.connect(lambda _edge: actions.refresh())
        canvas.walker_moved.connect(lambda _node: actions.refresh())

    def _register(self, owner: QWidget, group: str) -> None:
        def inferred() -> bool:
            return self._inferred

        def stated() -> bool:
            edge = self._edge(self._canvas.marked)
            return edge is not None and edge.state is None

        entries: Sequence[tuple[str, str, str, str, Callable[[], object], Callable[[], bool]]] = (
            ("accept", self.tr("Accept the Link"), "A", "accept", self.accept, inferred),
            ("reject", self.tr("Reject the Link"), "R", "reject", self.reject, inferred),
            ("defer", self.tr("Defer the Link"), "D", "defer", self.defer, inferred),
            ("change", self.tr("Change Kind or Weight…"), "C", "edit", self.change, stated),
            ("remove", self.tr("Remove the Link"), "Del", "remove", self.remove, stated),
            ("link", self.tr("Draw a Link from Here"), "L", "link", self.begin, self._can_begin),
        )
        for name, text, key, picture, handler, when in entries:
            command = Command(f"{self._prefix}.{name}", text, key, picture, group, context="widget")
            self._actions.register(command, handler, owner=owner, enabled_when=when)
        for kind in KINDS:
            command = Command(
                f"{self._prefix}.as-{kind.id.replace('_', '-')}",
                self.tr("Link as “{0}”").format(kind_label(kind.id)),
                kind.key,
                group=group,
                context="widget",
            )
            self._actions.register(
                command, partial(self.take_as, kind.id), owner=owner, enabled_when=lambda: inferred() or stated()
            )

    # what is at hand

    @property
    def _inferred(self) -> bool:
        edge = self._edge(self._canvas.marked)
        return edge is not None and edge.state in _DECIDABLE

    def _edge(self, number: int) -> Edge | None:
        scene = self._canvas.graph
        return scene.edge(number) if scene is not None and 0 <= number < scene.edge_count else None

    def _end(self, node: int) -> End | None:
        """A node's file as it is now; an end without a path where no pattern has the name, None if it is unreadable."""
        scene = self._canvas.graph
        if scene is None or not 0 <= node < len(scene):
            return None
        slug = scene.slugs[node]
        path = self._bridge.find(slug)
        if path is None:
            return End("", slug, "", {})
        pattern = self._bridge.pattern(path)
        if pattern is None or pattern.data is None:
            self._bridge.messages.warning(
                self.tr("The frontmatter of {0} cannot be read; nothing was changed.").format(path)
            )
            return None
        return end_of(path, pattern.data)

    def _taken(self) -> Taken | None:
        """The marked edge with its ends."""
        edge = self._edge(self._canvas.marked)
        source = self._end(edge.source) if edge is not None else None
        target = self._end(edge.target) if edge is not None else None
        if edge is None or source is None or target is None or not source.path:
            return None
        return Taken(edge, source, target)

    def _kind_of(self, taken: Taken) -> str:
        """The kind as the file has it; the canvas takes all stray ones for one."""
        if taken.edge.kind != KIND_IDS[-1]:
            return taken.edge.kind
        names = (taken.target.slug, taken.target.id)
        found = (each for each in hard_links(taken.source.data) if each.target in names)
        return next((each.kind for each in found if kind_called(each.kind) is None), taken.edge.kind)

    # drawing

    def _can_begin(self) -> bool:
        scene, node = self._canvas.graph, self._canvas.walker
        return scene is not None and 0 <= node < len(scene) and not scene.missing(node)

    def begin(self) -> None:
        """Draws a link by keyboard: arrows lead to its other end, Return takes it, Escape gives it up."""
        if self._can_begin():
            self._canvas.give_up() if self._canvas.gesture is not None else None
            self._canvas.hold_gesture(WalkLink(self._canvas, self._canvas.walker))

    def ask(self, node: int, other: int, place: QPoint) -> None:
        """A link was drawn from a node to another: of which kind, and how strong?"""
        source, target, scene = self._end(node), self._end(other), self._canvas.graph
        if source is None or target is None or scene is None:
            return
        if not source.path:
            self._bridge.messages.info(
                self.tr("“{0}” has no file that could state a link; draw it from the other end.").format(source.slug)
            )
            return
        titles = scene.titles[node], scene.titles[other]
        between = [scene.edge(int(number)) for number in scene.edges_of(node)]
        words = ", ".join(edge_label(edge) for edge in between if {edge.source, edge.target} == {node, other})
        standing = self.tr("Between them stands: {0}").format(words) if words else ""
        self._open_chooser(
            LinkChooser(self._theme, *titles, standing, can_inverse=bool(target.path), parent=self._canvas.window()),
            place,
            lambda choice: self._apply(
                lambda: stating(source, target, choice.kind, choice.weight, inverse_too=choice.inverse),
                self.tr("Link {0} {1} {2}").format(titles[0], kind_label(choice.kind), titles[1]),
            ),
        )

    def _open_chooser(self, chooser: LinkChooser, place: QPoint, deed: Callable[[Choice], object]) -> None:
        self.chooser = chooser
        chooser.chosen.connect(deed)
        chooser.closed.connect(lambda: self._forget(chooser))
        chooser.open_at(place)

    def _forget(self, chooser: LinkChooser) -> None:
        if self.chooser is chooser:
            self.chooser = None

    # changing

    def change(self) -> None:
        """Asks for another kind or weight of the marked relation."""
        taken, scene = self._taken(), self._canvas.graph
        if taken is None or scene is None or taken.edge.state is not None:
            return
        titles = scene.titles[taken.edge.source], scene.titles[taken.edge.target]
        place = self._canvas.mapToGlobal(self._canvas.anchor(-1, self._canvas.marked).toPoint())
        self._open_chooser(
            LinkChooser(
                self._theme, *titles, kind=taken.edge.kind, weight=taken.edge.weight, parent=self._canvas.window()
            ),
            place,
            self._changed,
        )

    def _changed(self, choice: Choice) -> None:
        taken = self._taken()
        if taken is not None:
            kind = self._kind_of(taken)
            self._apply(
                lambda: changing(taken.source, taken.target, kind, choice.kind, choice.weight),
                self._named(self.tr("Change “{0}”")),
            )

    def remove(self) -> None:
        """Takes the marked relation out."""
        taken = self._taken()
        if taken is not None and taken.edge.state is None:
            kind = self._kind_of(taken)
            self._apply(lambda: removing(taken.source, taken.target, kind), self._named(self.tr("Remove “{0}”")))

    # deciding

    def accept(self, kind: str = "") -> None:
        """Accepts the marked inferred link, as its own kind or as another."""
        case = self._case()
        if case is not None:
            self._apply(lambda: accepting(case, kind), self._named(self.tr("Accept “{0}”")))

    def reject(self) -> None:
        """Rejects the marked inferred link: its entry leaves group 6."""
        case = self._case()
        if case is not None:
            self._apply(lambda: rejecting(case), self._named(self.tr("Reject “{0}”")))

    def defer(self) -> None:
        """Puts the marked inferred link off."""
        case = self._case()
        if case is not None:
            self._apply(lambda: deferring(case), self._named(self.tr("Defer “{0}”")))

    def take_as(self, kind: str) -> None:
        """Accepts the marked inferred link as a kind, or makes the marked relation one of that kind."""
        if self._inferred:
            self.accept(kind)
            return
        taken = self._taken()
        if taken is not None:
            now = self._kind_of(taken)
            self._apply(lambda: changing(taken.source, taken.target, now, kind), self._named(self.tr("Change “{0}”")))

    def _case(self) -> Case | None:
        taken = self._taken()
        if taken is None or taken.edge.state not in _DECIDABLE:
            return None
        link = _link(taken)
        if link is None:
            self._bridge.messages.warning(self.tr("This inferred link is not in the file any more."))
            return None
        return Case(taken.source, link, taken.target if taken.target.path else None, taken.target.slug)

    def _named(self, words: str) -> str:
        scene = self._canvas.graph
        return words.format(edge_sentence(scene, self._canvas.marked)) if scene is not None else words

    def _apply(self, edits: Callable[[], Sequence[Edit]], label: str) -> bool:
        try:
            wanted = edits()
        except CannotDecide as refusal:
            self._bridge.messages.warning(str(refusal))
            return False
        return bool(wanted) and self._bridge.apply(wanted, label, self) is not None

    # the menu

    def open_menu(self, node: int, edge: int, place: QPoint) -> None:
        """What can be done with a node or an edge, or with the map where nothing lies."""
        scene = self._canvas.graph
        if scene is None:
            return
        menu = QMenu(self._canvas)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        taken = self._edge(edge)
        if taken is not None:
            menu.addSection(edge_sentence(scene, edge))
            decide = ("accept", "reject", "defer") if taken.state is not None else ("change", "remove")
            for name in decide:
                menu.addAction(self._actions.action(f"{self._prefix}.{name}"))
            self._add_kinds(menu, taken)
            menu.addSeparator()
            for end in (taken.source, taken.target):
                self._add_open(menu, end)
        elif node >= 0:
            menu.addSection(scene.titles[node])
            self._add_open(menu, node)
            action = menu.addAction(self.tr("Draw a Link from Here"))
            action.setEnabled(not scene.missing(node))
            action.triggered.connect(lambda _checked=False: self._begin_at(node))
        self.menu_opened.emit(menu, node, edge)
        self.menu = menu
        menu.destroyed.connect(lambda _object=None: setattr(self, "menu", None))
        menu.popup(place)

    def _add_kinds(self, menu: QMenu, edge: Edge) -> None:
        kinds = menu.addMenu(self.tr("Accept As") if edge.state is not None else self.tr("Change Kind To"))
        for kind in KINDS:
            action = kinds.addAction(f"{kind_label(kind.id)}\t{kind.key}")
            action.setEnabled(kind.id != edge.kind)
            action.triggered.connect(lambda _checked=False, chosen=kind.id: self.take_as(chosen))

    def _add_open(self, menu: QMenu, node: int) -> None:
        scene = self._canvas.graph
        if scene is not None:
            action = menu.addAction(self.tr("Open “{0}”").format(scene.titles[node]))
            action.setEnabled(not scene.missing(node))
            action.triggered.connect(lambda _checked=False: self._canvas.node_chosen.emit(node))

    def _begin_at(self, node: int) -> None:
        self._canvas.setFocus()
        self._canvas.set_walker(node)
        self.begin()


def _link(taken: Taken) -> InferredLink | None:
    """The entry of group 6 that an edge stands for."""
    names = (taken.target.slug, taken.target.id)
    for link in inferred_links(taken.source.data):
        same = link.kind == taken.edge.kind or (taken.edge.kind == KIND_IDS[-1] and kind_called(link.kind) is None)
        if same and link.target in names:
            return link
    return None
