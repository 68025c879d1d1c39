"""The inferred links of the pattern in hand, decided one by one with mouse or keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.library.review.deciding import Case, accepting, deferring, end_of, rejecting
from curator.links.kinds import KINDS
from curator.links.relations import inferred_links
from curator.links.review import CannotDecide
from curator.pattern import UnsafeEdit
from curator.ui.actions import Actions, Command
from curator.ui.review.card_column import CardColumn
from curator.ui.review.incoming import IncomingList
from curator.ui.review.link_card import LinkCard
from curator.ui.review.rows import Row, next_waiting, rows_of
from curator.ui.review.surround import Findings, LibrarySurround, find_out
from curator.ui.review.wording import claim, kind_label
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.banner import Banner
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from curator.library.editing.edits import Edit
    from curator.library.editing.session import Change


class LinksPanel(QWidget):
    """Cards for the links of group 6, with their states; after a decision the next pending one has the keyboard."""

    def __init__(
        self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._actions, self._tasks, self._theme = bridge, actions, tasks, theme
        self._path: str | None = None
        self._slug = ""
        self._data: Mapping[str, object] | None = None
        self._findings: Findings | None = None
        self._asked: Task | None = None
        self._rows: tuple[Row, ...] = ()
        self._shown: tuple[Row, ...] = ()
        self._picked: tuple[str, str, int] | None = None
        self._order: dict[tuple[str, str, int], int] = {}
        """Pending links first, as they were when the pattern was taken in hand: decided ones keep their place."""
        self._stale = True
        self._echo = False
        self._build()
        self._register()
        bridge.current_changed.connect(self._turn_to)
        bridge.changed.connect(self._follow)
        bridge.indexed.connect(self._catch_up)
        theme.changed.connect(self.area.restyle)
        if bridge.current is not None:
            self._turn_to(bridge.current)

    # construction

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Inferred links"))
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.all_button, self.pending_button = QToolButton(), QToolButton()
        self._filter = QButtonGroup(self, exclusive=True)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.count, 1)
        for button, text, name in (
            (self.pending_button, self.tr("Pending"), self.tr("Show only links that wait for a decision")),
            (self.all_button, self.tr("All"), self.tr("Show all inferred links")),
        ):
            button.setText(text)
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.setToolTip(name)
            self._filter.addButton(button)
            head.addWidget(button)
        self.all_button.setChecked(True)
        self._filter.buttonClicked.connect(lambda _button: self._show_rows())
        self.banner = Banner(self._theme)
        self.empty = EmptyState(self._theme, "inferred", "", "")
        self.incoming = IncomingList(self._bridge, self._theme)
        self.area = CardColumn(self._new_card, self.empty, self.incoming)
        self.area.setAccessibleName(self.tr("Cards of the inferred links"))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.area, 1)
        self._show_rows()

    def _register(self) -> None:
        decidable = self._can_decide
        commands: Sequence[tuple[str, str, str, str, Callable[[], object], Callable[[], bool]]] = (
            ("links.accept", self.tr("Accept link"), "A", "accept", self.accept, decidable),
            ("links.reject", self.tr("Reject link"), "R", "reject", self.reject, decidable),
            ("links.defer", self.tr("Defer link"), "D", "defer", self.defer, decidable),
            ("links.undo", self.tr("Undo decision"), "U", "undo", self.undo, lambda: True),
        )
        for name, text, key, picture, handler, when in commands:
            once = name != "links.undo"
            command = Command(name, text, key, picture, self.tr("Links"), context="widget", once=once)
            self._actions.register(command, handler, owner=self, enabled_when=when)
        for kind in KINDS:
            command = Command(
                f"links.accept-as-{kind.id.replace('_', '-')}",
                self.tr("Accept link as “{0}”").format(kind_label(kind.id)),
                kind.key,
                group=self.tr("Links"),
                context="widget",
                once=True,
            )
            self._actions.register(command, partial(self.accept, kind.id), owner=self, enabled_when=decidable)

    # what is shown

    def _turn_to(self, path: str) -> None:
        self._path = path or None
        self._picked = None
        self._order = {}
        self.banner.hide()
        self._findings = None
        self._read()

    def _catch_up(self) -> None:
        """The catalogue has read something: titles and in-links may be others, unless it only followed an edit."""
        if not self._echo:
            self._findings = None
            self._read()
        self._echo = False

    def _follow(self, change: Change) -> None:
        self._echo = True
        if self._path is not None and (self._path in change.paths or not change.paths):
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        """Takes the pattern in hand anew; what the library says of its targets comes from a pool thread."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._data = None
        if self._path is not None:
            try:
                self._data = self._bridge.session.pattern(self._path).data
            except UnsafeEdit:
                self._path = None
        if self._path is None:
            self._rows = ()
            self._show_rows()
            return
        self._slug = end_of(self._path, self._data).slug
        targets = {link.target for link in inferred_links(self._data)}
        if self._findings is not None:
            self._state_rows()
            if targets <= self._findings.targets.keys():
                return
        if self._asked is not None:
            self._asked.cancel()
        catalogue, slug = self._bridge.catalogue, self._slug

        def ask(_progress: Progress) -> Findings:
            return find_out(catalogue, slug, targets)

        self._asked = self._tasks.run(ask, on_done=self._learn, owner=self)

    def _learn(self, findings: Findings) -> None:
        self._findings = findings
        self.incoming.show_patterns(findings.incoming)
        self._state_rows()

    def _state_rows(self) -> None:
        if self._findings is None:
            return
        surround = LibrarySurround(self._bridge.session, self._slug, self._findings)
        rows = rows_of(self._data, surround)
        if not self._order:
            waiting_first = sorted(rows, key=lambda row: not row.waiting)
            self._order = {row.key: place for place, row in enumerate(waiting_first)}
        self._rows = tuple(sorted(rows, key=lambda row: self._order.get(row.key, len(self._order))))
        self._show_rows()

    def _show_rows(self) -> None:
        waiting = sum(row.state == "pending" for row in self._rows)
        title = self.tr("Inferred links ({0} pending of {1})").format(waiting, len(self._rows))
        self.setWindowTitle(title if self._rows else self.tr("Inferred links"))
        self.setAccessibleName(self.windowTitle())
        self.count.setText(self.tr("{0} pending of {1}").format(waiting, len(self._rows)) if self._rows else "")
        for button in self._filter.buttons():
            button.setVisible(bool(self._rows))
        only_waiting = self.pending_button.isChecked()
        self._shown = tuple(row for row in self._rows if row.waiting or not only_waiting)
        self._say_empty()
        self.area.show_rows(self._shown)
        self._actions.refresh()

    def _say_empty(self) -> None:
        self.empty.setVisible(not self._shown)
        if self._shown:
            return
        if self._path is None:
            self.empty.say(
                self.tr("No pattern in hand"),
                self.tr("Here stand the links that a machine proposes for a pattern, to be accepted or rejected."),
                "inferred",
            )
        elif self._rows:
            self.empty.say(self.tr("All decided"), self.tr("No link of this pattern is pending."), "ok")
            self.empty.add_button(self.tr("Show all"), self.all_button.click)
        elif self._data is None:
            self.empty.say(
                self.tr("Not readable"), self.tr("The links appear once the frontmatter can be read."), "broken"
            )
        else:
            self.empty.say(
                self.tr("No inferred links"),
                self.tr("The machine proposes nothing for this pattern, or its proposals were rejected."),
                "ok",
            )

    def _new_card(self, parent: QWidget) -> LinkCard:
        card = LinkCard(self._theme, self._key_of, parent)
        card.installEventFilter(self)
        card.picked.connect(self._pick)
        card.wants_open.connect(self._open)
        for signal, deed in (
            (card.wants_accept, self.accept),
            (card.wants_reject, self.reject),
            (card.wants_defer, self.defer),
            (card.wants_other_kind, self._offer_kinds),
        ):
            signal.connect(lambda which, act=deed: self._act_on(which, act))
        return card

    def _key_of(self, command: str) -> str:
        return self._actions.key(f"links.{command}")

    def _open(self, card: LinkCard) -> None:
        if card.row is not None:
            self._bridge.open_pattern(card.row.slug)

    def _act_on(self, card: LinkCard, deed: Callable[[], None]) -> None:
        self._pick(card)
        deed()

    @property
    def cards(self) -> tuple[LinkCard, ...]:
        """The cards on show."""
        return self.area.cards

    # the keyboard's card

    def _pick(self, card: LinkCard) -> None:
        if card.row is not None:
            self._picked = card.row.key
            self.area.reveal(card)
            self._actions.refresh()

    @property
    def picked(self) -> Row | None:
        """The link that keys decide: the one with the focus, else the first pending one."""
        found = next((row for row in self._shown if row.key == self._picked), None)
        if found is None:
            place = next_waiting(self._shown, 0)
            found = self._shown[place] if place is not None else None
        return found

    def _can_decide(self) -> bool:
        return self.picked is not None and self.picked.decidable

    def _focus(self, place: int) -> None:
        if not self.area.focus_card(place):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> int:
        return next((place for place, row in enumerate(self._shown) if row.key == self._picked), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._walk(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(watched, LinkCard) and isinstance(event, QKeyEvent):
            return self._walk(event)
        return super().eventFilter(watched, event)

    def _walk(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Home: -len(self._shown),
            Qt.Key.Key_End: len(self._shown),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self._focus(self._place() + steps[key] if self._picked is not None else 0)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.picked is not None:
            self._bridge.open_pattern(self.picked.slug)
            return True
        return False

    # decisions

    def accept(self, kind: str | None = None) -> None:
        """Accepts the link that has the keyboard, as its own kind or as another."""
        row, case = self.picked, self._case()
        if row is not None and case is not None:
            self._decide(lambda: accepting(case, kind or ""), self.tr("Accept “{0}”").format(claim(row)))

    def reject(self) -> None:
        """Rejects the link that has the keyboard: its entry leaves group 6."""
        row, case = self.picked, self._case()
        if row is not None and case is not None:
            self._decide(lambda: rejecting(case), self.tr("Reject “{0}”").format(claim(row)))

    def defer(self) -> None:
        """Puts the link that has the keyboard off."""
        row, case = self.picked, self._case()
        if row is not None and case is not None:
            self._decide(lambda: deferring(case), self.tr("Defer “{0}”").format(claim(row)))

    def _case(self) -> Case | None:
        """The link that has the keyboard, up for a decision."""
        row = self.picked
        if row is None or self._path is None or self._data is None or not row.decidable:
            return None
        return Case(end_of(self._path, self._data), row.link, target_slug=row.slug)

    def undo(self) -> None:
        """Takes the last step back, whatever it was; the window's own undo."""
        if self._actions.has("edit.undo"):
            self._actions.trigger("edit.undo")
        else:
            self._try(lambda: self._bridge.session.undo(self))

    def _decide(self, edits: Callable[[], Sequence[Edit]], label: str) -> None:
        place = self._place() if self._picked is not None else (next_waiting(self._shown, 0) or 0)
        before = len(self._shown)
        had_focus = self.isAncestorOf(self.focusWidget() or self) or self.hasFocus()
        if not self._try(lambda: self._bridge.session.apply(edits(), label, self)):
            return
        # Shown at once, not when the announcement comes round: the next key may be pressed already.
        self._read()
        self.banner.hide()
        after = place + (0 if len(self._shown) < before else 1)
        following = next_waiting(self._shown, after)
        if had_focus:
            self._focus(following if following is not None else place)

    def _try(self, deed: Callable[[], object]) -> bool:
        try:
            deed()
        except (UnsafeEdit, CannotDecide) as refusal:
            self.banner.show_message("warning", str(refusal))
            return False
        return True

    def _offer_kinds(self) -> None:
        row = self.picked
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in KINDS:
            key = self._key_of(f"accept-as-{kind.id.replace('_', '-')}")
            action = menu.addAction(f"{key}   {kind.label}")
            action.setEnabled(kind.id not in row.standing_as)
            action.triggered.connect(lambda _checked=False, chosen=kind.id: self.accept(chosen))
        card = next((card for card in self.cards if card.row is not None and card.row.key == row.key), None)
        if card is not None:
            menu.popup(card.kind_button.mapToGlobal(QPoint(0, card.kind_button.height())))
