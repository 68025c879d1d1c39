"""The form of the pattern in hand."""

import time
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curator.schema.dialects import dialect_of
from curator.schema.fields import Dialect, Field, Group
from curator.ui.actions import Actions
from curator.ui.form.context import FormContext
from curator.ui.form.desk import Desk
from curator.ui.form.foot import Foot
from curator.ui.form.leftover import leftovers
from curator.ui.form.more import MorePanel
from curator.ui.form.panel import GroupPanel
from curator.ui.form.row import FieldRow
from curator.ui.form.tree import TreeEditor
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme
from curator.ui.translation import in_words_of_the_user
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from curator.library.editing.session import Change
    from curator.pattern import Pattern
    from curator.schema.checks.problem import Problem

_WIDEST = GRID * 240
_SLICE = 0.008  # seconds of building in one go; the rest of the form follows between two frames
_LABELS = (GRID * 26, GRID * 44)  # least and most width of the column of labels
_FOLDED_AT_FIRST = frozenset({"garden", "provenance"})


class FormView(QWidget):
    """Panels for the groups of the pattern's dialect, kept for the next pattern of the same dialect."""

    def __init__(
        self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._actions, self._theme = bridge, actions, theme
        self.context = FormContext(bridge, actions, theme, self)
        self.desk = Desk(self.context, self)
        self._dialect: Dialect | None = None
        self._panels: dict[str, dict[str, GroupPanel]] = {}  # by dialect and group
        self._shown_panels: list[GroupPanel] = []
        self._folded: dict[str, bool] = {}
        self._stale = True
        self._findings: tuple[str, tuple[Problem, ...]] = "", ()
        self._tabbed: tuple[FieldRow, ...] | None = None
        self._label_width = _LABELS[0]
        self.empty = EmptyState(
            theme, "form", self.tr("No pattern in hand"), self.tr("Choose one in the list to edit its fields here.")
        )
        self._build()
        self._building = QTimer(self, interval=0)
        self._building.timeout.connect(self._build_more)
        bridge.current_changed.connect(lambda _path: self._load())
        bridge.changed.connect(self._on_change)
        bridge.settling.connect(self.desk.flush)
        theme.changed.connect(self._measure_labels)
        theme.changed.connect(self._fit)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]  # there is one
        self._load()

    # for the window and for others

    def state(self) -> dict[str, Any]:
        """Which groups are folded, to be kept over a restart."""
        return {"folded": dict(self._folded)}

    def restore(self, state: dict[str, Any]) -> None:
        """Fold as it was."""
        folded = state.get("folded")
        if isinstance(folded, dict):
            self._folded = {str(key): bool(value) for key, value in folded.items()}
            for panel in self._shown_panels:
                panel.header.setChecked(not self._is_folded(panel.group.key))

    def show_field(self, pointer: str) -> bool:
        """Bring a field into view and put the focus into it; False when the form has no such field."""
        for panel in self._shown_panels:
            row = panel.row(pointer)
            if row is not None and row.editor is not None:
                self.area.ensureWidgetVisible(row, 0, GRID * 20)
                row.editor.input().setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def show_findings(self, path: str, findings: "Sequence[Problem]") -> None:
        """Show what the rules find wrong in the pattern at `path`, each under the field that it is about."""
        self._findings = path, tuple(findings)
        self._place_findings()

    def _place_findings(self) -> None:
        path, findings = self._findings
        found = findings if path == self.context.path else ()
        for panel in self._shown_panels:
            for row in panel.rows:
                pointer = row.field.pointer
                row.show_findings(
                    [each for each in found if each.pointer == pointer or each.pointer.startswith(f"{pointer}/")]
                )

    def row(self, pointer: str) -> FieldRow | None:
        """The row of a field in the form, built now if it is not yet; None where there is none."""
        return next((row for panel in self._shown_panels if (row := panel.row(pointer)) is not None), None)

    @property
    def panels(self) -> tuple[GroupPanel, ...]:
        """The panels of the pattern in hand, in the order of their groups."""
        return tuple(self._shown_panels)

    @property
    def building(self) -> bool:
        """Whether fields are still to come."""
        return self._building.isActive()

    # Qt's

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        self.desk.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        # The window's undo comes after what is being typed; the key reaches the form before the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if any(event.matches(key) for key in (keys.Undo, keys.Redo, keys.Save)):
                self.desk.flush()
        return super().event(event)

    # building

    def _build(self) -> None:
        self.content = QWidget()
        self.content.setProperty("role", "form")
        self.content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.content.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(self.content)
        self._column.setContentsMargins(GRID * 5, GRID * 3, GRID * 4, GRID * 10)
        self._column.setSpacing(0)
        keys = self.tr("Return edits, Insert adds inside, Delete removes; Alt+Up and Alt+Down move an item of a list.")
        self.more = TreeEditor(Field("", self.tr("More fields"), keys, "map"), self.context)
        self._more_panel = MorePanel(self.more, self.context, self.desk)
        self._column.addWidget(self._more_panel)
        self._column.addStretch(1)
        holder = QWidget()
        holder.setProperty("role", "form")
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self.content, 1000)
        across.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setProperty("role", "form")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(holder)
        self.help = Foot()
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addWidget(self.help)
        self._form = form
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    # showing

    def _on_change(self, change: "Change") -> None:
        if self._bridge.current in change.paths:
            if not self.isVisible():
                self._stale = True
            else:
                self._read()

    def _load(self) -> None:
        """Show another pattern, from the top."""
        self.desk.flush()
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        for panel in self._shown_panels:
            for row in panel.rows:
                row.say("")
        if self.context.path != self._bridge.current:
            self.area.verticalScrollBar().setValue(0)
            focus = QApplication.focusWidget()
            if focus is None or not self.isAncestorOf(focus):
                self.help.say(None)
        self._read()

    def _read(self) -> None:
        """Show what the session has of the pattern in hand."""
        path = self._bridge.current
        pattern = self._bridge.pattern(path) if path is not None else None
        if path is None or pattern is None:
            self._stack.setCurrentWidget(self.empty)
            self.empty.say(
                self.tr("No pattern in hand"), self.tr("Choose one in the list to edit its fields here."), "form"
            )
            return
        if pattern.data is None:
            self._show_trouble(pattern)
            return
        self.context.path = path
        self.context.data = pattern.data
        self.context.saved = self._saved_data(path)
        dialect = in_words_of_the_user(dialect_of(pattern.data))
        self._show_panels(dialect)
        self._place_findings()
        self._stack.setCurrentWidget(self._form)

    def _saved_data(self, path: str) -> dict[Any, Any]:
        from curator.pattern import UnsafeEdit

        try:
            return self._bridge.session.saved(path).data or {}
        except (UnsafeEdit, OSError):
            return {}

    def _show_panels(self, dialect: Dialect) -> None:
        data, saved = self.context.data, self.context.saved
        if dialect is not self._dialect:
            self._dialect = dialect
            self._measure_labels()
        kept = self._panels.setdefault(dialect.id, {})
        wanted = dialect.form(data)
        panels = []
        for group, _fields in wanted:
            if group.key not in kept:
                kept[group.key] = self._new_panel(group)
            panels.append(kept[group.key])
        if panels != self._shown_panels:
            self._arrange(panels)
        chosen: list[Field] = []
        for panel, (_, fields) in zip(panels, wanted, strict=True):
            panel.show_data(fields, data, saved)
            chosen += fields
        self.more.show_leftovers(leftovers(data, chosen))
        self._build_more()

    def _new_panel(self, group: Group) -> GroupPanel:
        unfolded = not self._is_folded(group.key)
        panel = GroupPanel(group, self.context, self.desk, self._label_width, unfolded=unfolded)
        panel.toggled.connect(lambda on, key=group.key: self._on_fold(key, on))
        return panel

    def _arrange(self, panels: list[GroupPanel]) -> None:
        for panel in self._shown_panels:
            if panel not in panels:
                self._column.removeWidget(panel)
                panel.hide()
        for place, panel in enumerate(panels):
            self._column.insertWidget(place, panel)
            panel.show()
        self._shown_panels = panels
        self._fit()

    def _build_more(self) -> None:
        """Build what is missing, a slice of time at once, so that the window stays alive in between."""
        until = time.monotonic() + _SLICE
        done = True
        for panel in self._shown_panels:
            done = panel.build(until) and done
            if time.monotonic() >= until and panel is not self._shown_panels[-1]:
                done = False
                break
        if done:
            self._building.stop()
            self._order_tabs()
            self._place_findings()
        elif not self._building.isActive():
            self._building.start()

    def _order_tabs(self) -> None:
        """Tab goes through the groups as they stand."""
        panels = (*self._shown_panels, self._more_panel)
        shape = tuple(row for panel in panels for row in panel.rows)
        if shape == self._tabbed:
            return
        self._tabbed = shape
        # The last panel was here from the start, so all others come to where it stands among the parts of the window.
        for before, after in pairwise([self._more_panel.header, *(stop for panel in panels for stop in panel.stops())]):
            QWidget.setTabOrder(before, after)

    def _show_trouble(self, pattern: "Pattern") -> None:
        """Say why there is no form, where the trouble is, and where it can be mended."""
        failure = pattern.failure
        said = told(failure.message) if failure is not None else self.tr("the frontmatter cannot be read")
        said = said[:1].upper() + said[1:].rstrip(".") + "."
        if pattern.frontmatter is None:
            title = self.tr("This file has no fields to edit")
        else:
            title = self.tr("The frontmatter cannot be read")
            if failure is not None:
                where = self.tr("Line {0}, column {1}").format(failure.line, failure.column)
                said = f"{where}: {said}"
        said += " " + self.tr("Nothing is lost; its text can be read and mended as it is.")
        self.empty.say(title, said, "broken")
        if self._actions.has("view.yaml"):
            self.empty.add_button(self.tr("Open as text"), lambda: self._actions.trigger("view.yaml"), primary=True)
        self._stack.setCurrentWidget(self.empty)

    # folding, measuring, help

    def _is_folded(self, key: str) -> bool:
        return self._folded.get(key, key in _FOLDED_AT_FIRST)

    def _on_fold(self, key: str, unfolded: bool) -> None:
        self._folded[key] = not unfolded
        if unfolded and self._dialect is not None:
            self._read()

    def _measure_labels(self) -> None:
        """One column for all labels of a dialect, as wide as the longest but not wider than it should be."""
        metrics = QFontMetrics(self._theme.font("body"))
        labels = [field.label for field in self._dialect.fields() if not field.rare] if self._dialect else []
        widest = max((metrics.horizontalAdvance(f"{label} *") for label in labels), default=0) + GRID
        self._label_width = min(max(widest, _LABELS[0]), round(_LABELS[1] * self._theme.font_scale))
        for panels in self._panels.values():
            for panel in panels.values():
                panel.set_label_width(self._label_width)

    def _fit(self) -> None:
        margins = self._column.contentsMargins()
        room = min(self.width() - self.area.verticalScrollBar().sizeHint().width(), _WIDEST)
        for panel in self._shown_panels:
            panel.fit(room - margins.left() - margins.right())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        widget: QObject | None = now
        while widget is not None and not isinstance(widget, FieldRow | FormView):
            widget = widget.parent()
        if isinstance(widget, FieldRow) and self.isAncestorOf(widget):
            self.help.say(widget.field)
            if now is not None and now.focusPolicy() & Qt.FocusPolicy.TabFocus:
                inside = QRect(now.mapTo(self.content, now.rect().topLeft()), now.size())
                self.area.ensureVisible(inside.left(), inside.bottom(), 0, GRID * 6)
                self.area.ensureVisible(inside.left(), inside.top(), 0, GRID * 6)
