"""The Problems workspace: all that is wrong in the library at the left, the one in hand and its remedy at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from curator.library.problems.listing import Listing
from curator.library.problems.muting import OFF
from curator.library.problems.problems import Found, rule
from curator.ui.actions import Actions, Command
from curator.ui.checking import Checking
from curator.ui.problems.bar import ProblemsBar
from curator.ui.problems.delegate import ProblemDelegate
from curator.ui.problems.desk import ProblemsDesk, Sight
from curator.ui.problems.detail import ProblemDetail
from curator.ui.problems.model import ProblemsModel, Row
from curator.ui.problems.muting import MuteDialog
from curator.ui.problems.words import tr
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Task, Tasks
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.banner import Banner
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from curator.library.search.completion import Completion
    from curator.ui.problems.fixing import FixDialog

_COMPLAIN = 700  # ms without a key until a search that cannot be understood is complained of
_DEEDS = (
    "problems.fix",
    "problems.open",
    "problems.fix-group",
    "problems.mute",
    "problems.mute-rule",
    "problems.unmute",
)


class ProblemsWorkspace(QWidget):
    """`follow` gives it the checks whose findings it shows."""

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._bridge, self._actions, self._tasks, self._theme = bridge, actions, tasks, theme
        self.setAccessibleName(tr("Problems"))
        self.desk = ProblemsDesk(bridge, tasks, self)
        self.dialog: FixDialog | MuteDialog | None = None
        self._looking: Task | None = None
        self._wrong: Exception | None = None
        self._complaint = QTimer(self, singleShot=True, interval=_COMPLAIN)
        self._complaint.timeout.connect(self._complain)
        self._entering = False  # the list is to have the focus as soon as it is there
        self.model = ProblemsModel(self.desk.title)
        self.list = QListView()
        self.list.setProperty("role", "side")
        self.list.setModel(self.model)
        self.list.setItemDelegate(ProblemDelegate(theme, self.list, self.model))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(tr("Problems"))
        self.list.installEventFilter(self)
        self._register()
        self.bar = ProblemsBar(theme, actions.action("problems.fix-all"))
        self.detail = ProblemDetail(actions, theme, _DEEDS)
        self.banner = Banner(theme)
        self.empty = EmptyState(theme, "problems", tr("Checking the library…"), "")
        self._lay_out()
        self._connect()

    def follow(self, checking: Checking) -> None:
        """Show what these checks find."""
        self.desk.follow(checking)
        checking.stopped.connect(lambda: self._say_stopped(checking))
        if checking.paused:
            self._say_stopped(checking)

    def state(self) -> dict[str, Any]:
        """How the list is gathered and how wide it is, to be kept over a restart."""
        return {"by": self.desk.by, "split": self.split.sizes()}

    def restore(self, state: dict[str, Any]) -> None:
        """Gather as it was; what is missing or odd is left as it is."""
        at, sizes = self.bar.by.findData(state.get("by")), state.get("split")
        if at >= 0:
            self.bar.by.setCurrentIndex(at)
        if isinstance(sizes, list) and len(sizes) == 2 and all(isinstance(each, int) and each > 0 for each in sizes):
            self.split.setSizes(sizes)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setProperty("role", "side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        framed = QVBoxLayout()
        framed.setContentsMargins(3 * GRID, 0, 3 * GRID, GRID)
        framed.addWidget(self.banner)
        column.addLayout(framed)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.list)
        self.pages.addWidget(self.empty)
        column.addWidget(self.pages, 1)
        side.setMinimumWidth(GRID * 90)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(side)
        self.split.addWidget(self.detail)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        self.split.setSizes([GRID * 130, GRID * 170])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)
        self.pages.setCurrentWidget(self.empty)

    def _connect(self) -> None:
        self.bar.narrowed.connect(self._narrow)
        self.bar.gathered.connect(self._gather)
        self.bar.field.searched.connect(self._search)
        self.bar.field.left_downwards.connect(self._enter_list)
        self.bar.field.completion_wanted.connect(self._complete)
        self.bar.field.help_wanted.connect(self._show_help)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_row())
        self.list.clicked.connect(self._on_click)
        self.list.doubleClicked.connect(lambda _index: self.open_place())
        self.detail.opened.connect(self.open_place)
        self.desk.listed.connect(self._show)
        self.desk.refused.connect(self._refuse)
        self._theme.changed.connect(self.list.scheduleDelayedItemsLayout)

    # commands

    def _register(self) -> None:
        entries: tuple[tuple[str, str, str, str, Callable[[], object], Callable[[], bool]], ...] = (
            ("fix", tr("Fix"), "F", "ok", self.fix, lambda: self._fixable_here()),
            ("open", tr("Go to the Place"), "Return", "external", self.open_place, lambda: self._path() is not None),
            ("fix-group", tr("Fix All of This Kind…"), "Shift+F", "", self.fix_group, lambda: self._group_fixable()),
            ("fix-all", tr("Fix All That Are Listed…"), "Ctrl+Shift+F", "", self.fix_all, lambda: bool(self._all())),
            ("mute", tr("Mute This…"), "M", "", self.mute, lambda: self._found_now() is not None),
            ("mute-rule", tr("Mute the Rule…"), "Shift+M", "", self.mute_rule, lambda: self._rule() is not None),
            ("unmute", tr("Show Again"), "U", "", self.unmute, lambda: self._muted() is not None),
            ("search", tr("Narrow by a Search"), "/", "search", self._focus_search, lambda: True),
            ("all", tr("Show All Problems"), "Shift+C", "", self.show_all, lambda: self.desk.narrow),
        )
        for name, text, key, picture, handler, when in entries:
            command = Command(f"problems.{name}", text, key, picture, tr("Problems"), context="widget")
            self._actions.register(command, handler, owner=self, enabled_when=when)

    def row(self) -> Row | None:
        """The row in hand."""
        return self.model.row(self.list.currentIndex().row())

    def _path(self) -> str | None:
        row = self.row()
        if row is None:
            return None
        if row.found is not None:
            return row.found.path
        return row.group.key if self.model.listing.by == "file" else None

    def _found_now(self) -> Found | None:
        row = self.row()
        return row.found if row is not None and row.found is not None and not row.found.muted else None

    def _muted(self) -> Found | None:
        row = self.row()
        return row.found if row is not None and row.found is not None and row.found.muted else None

    def _rule(self) -> str | None:
        row = self.row()
        if row is None or (row.found is not None and row.found.muted):
            return None
        if row.found is not None:
            return row.found.problem.rule
        if self.model.listing.by != "rule" or all(each.muted for each in row.group.found):
            return None
        return row.group.key

    def _fixable_here(self) -> bool:
        return self._found_now() is not None and self.detail.way is not None

    def _of_kind(self) -> Sequence[Found]:
        """What is mended along with the row in hand: its group; of the groups by file or severity, its rule as well."""
        row = self.row()
        if row is None:
            return ()
        if row.found is None or self.model.listing.by == "rule":
            return row.group.found
        return [
            each
            for group in self.model.listing.groups
            for each in group.found
            if each.problem.rule == row.found.problem.rule
        ]

    def _group_fixable(self) -> bool:
        row = self.row()
        if row is None:
            return False
        if row.found is not None:
            return not row.found.muted and bool(row.found.problem.remedies)
        return any(each.problem.remedies and not each.muted for each in row.group.found)

    def _all(self) -> int:
        return self.model.listing.fixable

    def fix(self) -> None:
        """Take the remedy that is shown."""
        found, way = self._found_now(), self.detail.way
        if found is None or way is None:
            return
        number_ = self.list.currentIndex().row()
        if self.desk.mend(found, way, tr("Fix {0}").format(found.problem.rule)):
            self._bridge.messages.done(tr("Fixed; not saved yet."), tr("Undo"), self._undo)
            following = self.model.row(number_ + 1)
            if following is not None and following.found is not None:
                self.list.setCurrentIndex(self.model.index(number_ + 1, 0))

    def fix_group(self) -> None:
        """Mend all of the kind in hand, after a look at what that does."""
        self._fix(self._of_kind())

    def fix_all(self) -> None:
        """Mend all that are listed, after a look at what that does."""
        self._fix([each for group in self.model.listing.groups for each in group.found])

    def _fix(self, found: Sequence[Found]) -> None:
        from curator.ui.problems.fixing import FixDialog

        mendable = [each for each in found if each.problem.remedies and not each.muted]
        if self.desk.problems is not None and mendable:
            self.dialog = FixDialog(
                self.desk.problems, mendable, self._bridge, self._tasks, self._theme, self._undo, self
            )
            self.dialog.open()

    def _undo(self) -> None:
        self._actions.trigger("edit.undo")  # of many files it is undone in the background

    def mute(self) -> None:
        """Ask why the problem in hand is to be muted, and mute it."""
        found = self._found_now()
        if found is None:
            return
        words = f"{self.desk.title(found.path)}: {found.problem.message}"
        dialog = MuteDialog(tr("Mute this problem"), words, tr("Mute"), self)
        dialog.accepted.connect(
            lambda: self.desk.judge(lambda it: it.mute(found.path, found.problem, dialog.reason), self._say_muted)
        )
        self.dialog = dialog
        dialog.open()

    def mute_rule(self) -> None:
        """Ask why the rule in hand is to be muted, and mute it."""
        name = self._rule()
        if name is None:
            return
        dialog = MuteDialog(tr("Mute the rule {0}").format(name), told(rule(name).what), tr("Mute the rule"), self)
        dialog.accepted.connect(
            lambda: self.desk.judge(lambda it: it.set_rule(name, OFF, dialog.reason), self._say_muted)
        )
        self.dialog = dialog
        dialog.open()

    def unmute(self) -> None:
        """Let the muted problem in hand, or its rule, be shown again."""
        found, problems = self._muted(), self.desk.problems
        if found is None or problems is None:
            return
        setting = problems.muting.rules.get(found.problem.rule)
        if setting is not None and setting.severity == OFF:
            self.desk.judge(lambda it: it.set_rule(found.problem.rule, None), self._say_shown)
        else:
            self.desk.judge(lambda it: it.unmute(found.path, found.problem), self._say_shown)

    def _say_muted(self) -> None:
        self._bridge.messages.done(tr("Muted. The eye above the list shows what is muted."))

    def _say_shown(self) -> None:
        self._bridge.messages.done(tr("Shown again."))

    def open_place(self) -> None:
        """Go to where the problem in hand stands; a group is opened or closed."""
        row = self.row()
        if row is None:
            return
        if row.found is not None:
            problem = row.found.problem
            self._bridge.open_at(row.found.path, problem.pointer, problem.line or 0, problem.column or 0)
        elif self.model.listing.by == "file" and not self.list.hasFocus():
            self._bridge.open_at(row.group.key)
        else:
            self._toggle()

    def _toggle(self, wanted: bool | None = None) -> None:
        """Open or close the group in hand; what is in view stays where it is."""
        at, bar = self.list.currentIndex().row(), self.list.verticalScrollBar()
        place = bar.value()
        self.model.toggle(at, wanted)
        bar.setValue(place)
        self.list.setCurrentIndex(self.model.index(self.model.head_of(min(at, self.model.rowCount() - 1)), 0))

    def _focus_search(self) -> None:
        self.bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_all(self) -> None:
        """Leave nothing out."""
        self.bar.show_all()

    # narrowing

    def _narrow(self) -> None:
        self.desk.severities, self.desk.muted = self.bar.severities, self.bar.muted.isChecked()
        self.desk.ask()

    def _gather(self, by: str) -> None:
        self.desk.by = "file" if by == "file" else "severity" if by == "severity" else "rule"
        self.desk.ask()

    def _search(self, query: str) -> None:
        if query.strip() != self.desk.query:
            self.desk.query = query.strip()
            self.desk.ask()

    def _refuse(self, error: Exception) -> None:
        """The search cannot be understood (yet: it may be half written); the last good list stays."""
        self._wrong = error
        self._complaint.start()

    def _complain(self) -> None:
        if self.bar.field.suggestions():  # what is missing is offered
            self._complaint.start()
            return
        self.bar.field.show_error(int(getattr(self._wrong, "position", 0)))
        self.bar.trouble.setText(str(getattr(self._wrong, "message", self._wrong)))
        self.bar.trouble.show()

    def _show_help(self) -> None:
        from curator.ui.browser.help import SearchHelp

        page = SearchHelp(self._theme, self)
        page.taken.connect(self._take_example)
        page.open_below(self.bar.field)

    def _take_example(self, example: str) -> None:
        self._focus_search()
        self.bar.field.search_now(f"{self.bar.field.text().strip()} {example}".strip())

    def _complete(self, text: str, cursor: int) -> None:
        catalogue = self._bridge.catalogue

        def offer(completion: Completion) -> None:
            self.bar.field.offer(text, completion)

        self._tasks.run(
            lambda _progress: catalogue.complete(text, cursor), offer, on_failed=lambda _error: None, owner=self
        )

    # what is shown

    def _show(self, listing: Listing) -> None:
        self._complaint.stop()
        self.bar.field.show_error(None)
        self.bar.trouble.hide()
        self.bar.show_counts(listing)
        held, place = self.row(), self.list.currentIndex().row()
        bar = self.list.verticalScrollBar()
        at = bar.value()
        self.model.show(listing)
        bar.setValue(at)
        self._tell_trouble()
        self._say_empty(listing)
        found = self.model.find(held) if held is not None else None
        if found is None and held is not None:  # what was in hand is gone: its neighbour takes its place
            found = min(place, self.model.rowCount() - 1)
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(max(0, found or 0), 0))
        else:
            self._show_row()
        self._actions.refresh()

    def _tell_trouble(self) -> None:
        trouble = self.desk.problems.muting.trouble if self.desk.problems is not None else ""
        if trouble:
            self.banner.show_message("warning", trouble)
        else:
            self.banner.hide()

    def _say_empty(self, listing: Listing) -> None:
        self.pages.setCurrentWidget(self.list if listing.groups else self.empty)
        if listing.groups:
            if self._entering:
                self._entering = False
                self._enter_list()
            return
        if self.desk.narrow:
            self.empty.say(
                tr("No problem with these filters"), tr("Others may be in the rest of the library."), "filter"
            )
            self.empty.add_button(tr("Show all problems"), self.show_all, primary=True)
        elif listing.muted:
            words = tr("{0} are muted; the eye above shows them.").format(number(listing.muted))
            self.empty.say(tr("Nothing is wrong"), words, "ok")
        else:
            self.empty.say(tr("Nothing is wrong"), tr("Every rule finds this library in order."), "ok")

    def _say_stopped(self, checking: Checking) -> None:
        def resume() -> None:
            self.empty.say(tr("Checking the library…"), "")
            checking.resume()

        self.empty.say(tr("Not checked"), tr("The check of the library was stopped, or its reading."), "problems")
        self.empty.add_button(tr("Check the Library"), resume, primary=True)

    def _show_row(self) -> None:
        row = self.row()
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        if row is None:
            self.detail.show_nothing()
        elif row.found is None:
            self.detail.show_group(self.model.listing.by, row, self.model.words(row))
        else:
            found = row.found
            self.detail.show_problem(found, self.desk.title(found.path), self._reason(found))
            self._looking = self.desk.look(found, partial(self._show_sight, found))
        self._actions.refresh()

    def _reason(self, found: Found) -> str:
        muting = self.desk.problems.muting if self.desk.problems is not None else None
        if muting is None or not found.muted:
            return ""
        setting = muting.rules.get(found.problem.rule)
        if setting is not None and setting.severity == OFF:
            return setting.reason
        return muting.findings.get((found.path, found.problem.rule, found.problem.pointer), "")

    def _show_sight(self, found: Found, sight: Sight) -> None:
        row = self.row()
        if row is not None and row.found == found:
            self.detail.show_sight(sight)

    # Qt's

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_click(self, index: object) -> None:
        row = self.row()
        if row is not None and row.found is None:
            self._toggle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Right opens a group, Left closes it or goes up to it."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row, at = self.row(), self.list.currentIndex().row()
            if row is not None and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
                right = event.key() == Qt.Key.Key_Right
                if row.found is None and right is not row.open:
                    self._toggle(right)
                elif right:
                    self.list.setCurrentIndex(self.model.index(min(at + 1, self.model.rowCount() - 1), 0))
                elif row.found is not None:
                    self.list.setCurrentIndex(self.model.index(self.model.head_of(at), 0))
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.desk.wake(True)
        self._entering = self.pages.currentWidget() is not self.list
        if not self._entering:
            self._enter_list()
        self._actions.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.desk.wake(False)
