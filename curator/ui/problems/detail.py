"""One problem looked at closely: what is wrong and why that matters, where it stands, and what mends it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from curator.library.problems.listing import By
from curator.library.problems.problems import Found, rule
from curator.ui.actions import Actions
from curator.ui.changes.panel import DifferencePanel
from curator.ui.icons import icon
from curator.ui.problems.desk import Sight, Way
from curator.ui.problems.model import Row
from curator.ui.problems.words import (
    ICONS,
    INKS,
    files_words,
    place_words,
    problems_words,
    severity_words,
    tr,
)
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.empty import EmptyState
from curator.ui.widgets.flow import FlowLayout

_WIDEST = GRID * 180


class ProblemDetail(QWidget):
    """`opened` says that the place is wanted; the deeds at the foot are commands of the workspace."""

    opened = Signal()

    def __init__(self, actions: Actions, theme: Theme, deeds: tuple[str, ...]) -> None:
        super().__init__()
        self._theme = theme
        self._sight: Sight | None = None
        self._severity = "hint"
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.icon, self.severity, self.rule = QLabel(), QLabel(), QLabel()
        self.severity.setProperty("role", "strong-caption")
        self.rule.setProperty("role", "slug")
        self.rule.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message, self.why, self.note = QLabel(), QLabel(), QLabel()
        self.message.setProperty("role", "heading")
        self.why.setProperty("role", "muted")
        self.note.setProperty("role", "changed")
        for label in (self.message, self.why, self.note):
            label.setWordWrap(True)
            label.setMaximumWidth(_WIDEST)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place = _Link()
        self.place.setAccessibleName(tr("Go to the place"))
        self.place.clicked.connect(self.opened)
        self.ways = QWidget()
        self._ways = QVBoxLayout(self.ways)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self._ways.setSpacing(GRID)
        self._choice = QButtonGroup(self)
        self.remedy = QLabel()
        self.remedy.setProperty("role", "strong-caption")
        self.remedy.setWordWrap(True)
        self.panel = DifferencePanel(theme, "", "")
        self.panel.path.hide()
        self._deeds = self._foot(actions, deeds)
        self.empty = EmptyState(
            theme, "problems", tr("Nothing chosen"), tr("Choose a problem to see why it is one, and what mends it.")
        )
        self._lay_out()
        theme.changed.connect(self._draw)

    def _foot(self, actions: Actions, deeds: tuple[str, ...]) -> QWidget:
        foot = QWidget()
        flow = FlowLayout(foot, 2 * GRID)
        self.buttons: dict[str, QPushButton] = {}
        for number, name in enumerate(deeds):
            action, button = actions.action(name), QPushButton()
            if not number:
                button.setProperty("role", "primary")
            button.clicked.connect(action.trigger)
            self.buttons[name] = button
            action.changed.connect(self._follow_deeds)
            flow.addWidget(button)
        self._actions = actions
        self._follow_deeds()
        return foot

    def _follow_deeds(self) -> None:
        """The buttons say what their commands say, and are there when those can be done."""
        for name, button in self.buttons.items():
            if not self._actions.has(name):
                continue
            action = self._actions.action(name)
            button.setText(action.text())
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text())
            button.setVisible(action.isEnabled())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        for label in (self.icon, self.severity, self.rule):
            head.addWidget(label)
        head.addStretch(1)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 4 * GRID, 0, 0)
        column.setSpacing(2 * GRID)
        words = QVBoxLayout()
        words.setContentsMargins(4 * GRID, 0, 4 * GRID, 0)
        words.setSpacing(2 * GRID)
        words.addLayout(head)
        words.addWidget(self.message)
        words.addWidget(self.place, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.why)
        words.addWidget(self.note)
        words.addWidget(self._deeds)
        words.addSpacing(GRID)
        words.addWidget(self.remedy)
        words.addWidget(self.ways)
        column.addLayout(words)
        column.addWidget(self.panel, 1)
        column.addStretch(0)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)

    # what is shown

    @property
    def way(self) -> Way | None:
        """The remedy that is chosen; None where there is none that can be taken."""
        at = self._choice.checkedId()
        ways = self._sight.ways if self._sight is not None else ()
        chosen = ways[at] if 0 <= at < len(ways) else ways[0] if len(ways) == 1 else None
        return chosen if chosen is not None and not chosen.refused else None

    def show_nothing(self) -> None:
        """No row is chosen."""
        self._sight = None
        self._stack.setCurrentIndex(0)

    def show_group(self, by: By, row: Row, words: str) -> None:
        """A group: what its problems have in common."""
        self._sight = None
        group = row.group
        self._head(group.severity, group.key if by == "rule" else "")
        self.message.setText(words)
        files = len({each.path for each in group.found})
        said = tr("{0} in {1}.").format(problems_words(len(group.found)), files_words(files))
        if group.fixable:
            said += " " + tr("{0} can be mended for certain.").format(problems_words(group.fixable))
        self.why.setText(f"{told(rule(group.key).why)} {said}" if by == "rule" else said)
        self.place.setVisible(by == "file")
        if by == "file":
            self.place.say(group.key)
        self.note.hide()
        self._show_ways(None)

    def show_problem(self, found: Found, title: str, reason: str) -> None:
        """A problem, before it is looked at closely; `reason` says why it is muted."""
        if self._sight is not None and self._sight.found != found:
            self._sight = None
        problem = found.problem
        known = rule(problem.rule)
        self._head(problem.severity, problem.rule)
        self.message.setText(told(problem.message))
        place = " · ".join(filter(None, (title, found.path, place_words(found))))
        self.place.say(place)
        self.place.setAccessibleName(tr("Go to the place: {0}").format(place))
        self.place.show()
        self.why.setText(told(known.why))
        self.note.setText((tr("Muted: {0}").format(reason) if reason else tr("Muted.")) if found.muted else "")
        self.note.setVisible(found.muted)
        self._show_ways(self._sight)

    def show_sight(self, sight: Sight) -> None:
        """What looking closely has shown."""
        self._sight = sight
        self._show_ways(sight)

    def _head(self, severity: str, name: str) -> None:
        self._severity = severity
        self.severity.setText(severity_words(severity, several=False))
        self.rule.setText(name)
        self._draw()
        self._stack.setCurrentIndex(1)

    def _show_ways(self, sight: Sight | None) -> None:
        for button in self._choice.buttons():
            self._choice.removeButton(button)
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        ways = sight.ways if sight is not None else ()
        if len(ways) > 1:
            for number, way in enumerate(ways):
                button = QRadioButton(told(way.remedy.label))
                button.setAccessibleName(button.text())
                self._choice.addButton(button, number)
                self._ways.addWidget(button)
                button.toggled.connect(lambda on: self._show_way() if on else None)
            first = self._choice.button(0)
            first.setChecked(True)
        self.ways.setVisible(len(ways) > 1)
        self.remedy.setVisible(sight is not None)
        if sight is not None:
            self.remedy.setText(self._remedy_words(sight))
        self._show_way()

    def _remedy_words(self, sight: Sight) -> str:
        if sight.problem is None:
            return tr("This is mended already.")
        if not sight.ways:
            return tr("No remedy is certain: it wants a person.")
        if len(sight.ways) > 1:
            return tr("Several ways to mend it")
        way = sight.ways[0]
        return told(way.refused) or tr("Remedy: {0}").format(told(way.remedy.label))

    def _show_way(self) -> None:
        sight, way = self._sight, self.way
        shown = way.difference if way is not None else sight.around if sight is not None else None
        self.panel.setVisible(shown is not None)
        self.panel.show_difference(shown)
        changes = shown is not None and bool(shown.added or shown.removed)
        self.panel.counts.setVisible(changes)
        self.panel.path.setVisible(way is not None and bool(way.remedy.path))  # it is another file that changes
        self._actions.refresh()

    def _draw(self) -> None:
        self.icon.setPixmap(icon(self._theme, ICONS[self._severity], INKS[self._severity]).pixmap(16, 16))


class _Link(QPushButton):
    """Words that lead somewhere, shortened in their middle where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setProperty("role", "link")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show these words."""
        self._words = words
        self.setToolTip(words)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self._words) + 1  # letters end between two pixels
        return QSize(self._around() + words, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(GRID * 12, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width(), GRID * 12) - self._around()
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room).replace("&", "&&"))

    def _around(self) -> int:
        """What the style adds to the words' own width."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
