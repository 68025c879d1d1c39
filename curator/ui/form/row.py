"""One line of the form: label, editor, the mark of a change with the way back, and what is wrong."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from curator.schema.fields import MISSING, Field, value_at
from curator.ui.form import ops
from curator.ui.form.context import FormContext
from curator.ui.form.desk import Desk
from curator.ui.form.editor import Editor
from curator.ui.form.factory import editor_for
from curator.ui.form.line import LineEditor
from curator.ui.icons import icon
from curator.ui.telling import told
from curator.ui.theme import GRID

if TYPE_CHECKING:
    from curator.schema.checks.problem import Problem

_MOST_FINDINGS = 4
_ROLES = {"error": "error", "warning": "warning", "hint": "muted"}  # how a finding looks, the worst first
_SELF_TOLD = frozenset({"overall"})  # their display depends on other fields as well


class FieldRow(QWidget):
    """A field with its label. The editor is chosen by the value when it is first shown."""

    def __init__(self, field: Field, context: FormContext, desk: Desk, label_width: int) -> None:
        super().__init__()
        self.field = field
        self._context, self._desk = context, desk
        self._value: object = _UNSHOWN
        self._saved: object = MISSING
        self._changed = False
        self._complaint = ""
        self._findings: tuple[Problem, ...] = ()
        self._stacked = False
        self.editor: Editor | None = None
        self.label = QLabel(f"{field.label} *" if field.required else field.label)
        self.label.setProperty("role", "muted")
        self.label.setWordWrap(True)
        self.label.setFixedWidth(label_width)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.label.setToolTip(_tip(field))
        self.revert = QToolButton()
        self.revert.setIcon(icon(context.theme, "revert", "changed"))
        self.revert.setAccessibleName(self.tr("Put back {0} as it is on disk").format(field.label))
        self.revert.setFixedSize(GRID * 6, GRID * 6)
        self.revert.clicked.connect(self.put_back_saved)
        policy = self.revert.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the field keeps its width when the button comes
        self.revert.setSizePolicy(policy)
        self.revert.hide()
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GRID * 3, 0, 0, 0)
        self._grid.setHorizontalSpacing(GRID * 2)
        self._grid.setVerticalSpacing(GRID)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    @property
    def changed(self) -> bool:
        """Whether the value differs from the one on disk."""
        return self._changed

    def show_data(self, data: Mapping[str, object], saved: Mapping[str, object]) -> None:
        """Show the field's value in `data`, and whether `saved` (what is on disk) has another."""
        value, before = value_at(data, self.field.pointer), value_at(saved, self.field.pointer)
        if self.editor is None or not self._fits(value):
            self.take_editor(editor_for(self.field, value, self._context))
            self._value = _UNSHOWN
        assert self.editor is not None
        fresh = self._value is _UNSHOWN or not ops.same(value, self._value)
        if (fresh or self.field.widget in _SELF_TOLD) and not self._desk.typing_in(self):
            self._value = value
            self.editor.show_value(value)
        self._mark(not ops.same(value, before), before)

    def refuse(self, reason: str) -> None:
        """The session would not have it: say why, and show what stands."""
        self.say(reason)
        self._value = _UNSHOWN
        if self.editor is not None:
            value = value_at(self._context.data, self.field.pointer)
            self._value = value
            self.editor.show_value(value)

    def say(self, problem: str) -> None:
        """Why what was typed cannot be a value, in a sentence below the field; "" when all is well again."""
        self._complaint = told(problem)
        self._show_trouble()

    def show_findings(self, findings: "Sequence[Problem]") -> None:
        """What the rules find wrong with the value, below the field; a complaint comes before it."""
        if tuple(findings) != self._findings:
            self._findings = tuple(findings)
            self._show_trouble()

    def _show_trouble(self) -> None:
        said, role = self._complaint, "error"
        if not said and self._findings:
            shown = [told(each.message) for each in self._findings[:_MOST_FINDINGS]]
            left = len(self._findings) - len(shown)
            said = "\n".join([*shown, *([self.tr("and {0} more").format(left)] if left else [])])
            role = _ROLES[min((each.severity for each in self._findings), key=tuple(_ROLES).index)]
        if said == self.problem.text() and bool(said) != self.problem.isHidden():
            return
        if self.problem.property("role") != role:
            self.problem.setProperty("role", role)
            self.problem.style().polish(self.problem)
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        if self.editor is not None:
            self.editor.set_problem(bool(self._complaint))

    def put_back_saved(self) -> None:
        """Take the field back to what is on disk."""
        saved = self._context.saved
        made = ops.revert(self._context.data, saved, self.field.pointer)
        self._desk.apply(self, made, self.tr("Put back {0}").format(self.field.label))

    def set_stacked(self, stacked: bool) -> None:
        """Label above the editor where there is little room, else beside it."""
        if stacked != self._stacked:
            self._stacked = stacked
            self._arrange()

    # Qt's

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._changed:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._context.theme.color("changed"))
            painter.drawRoundedRect(0, 2, 3, self.height() - 4, 1.5, 1.5)
            painter.end()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Put back what is on disk"), self.put_back_saved).setEnabled(self._changed)
        there = value_at(self._context.data, self.field.pointer) is not MISSING
        menu.addAction(self.tr("Take the field out of the file"), self._clear).setEnabled(there)
        menu.popup(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.editor is not None:
            self._align()

    # inside

    def _clear(self) -> None:
        made = ops.clear(self._context.data, self.field.pointer)
        self._desk.apply(self, made, self.tr("Take out {0}").format(self.field.label))

    def _fits(self, value: object) -> bool:
        if self.editor is None:
            return False
        if not isinstance(value, str) or self.editor.can_show(value):
            return True
        # No other editor under the hands of somebody who types.
        return isinstance(self.editor, LineEditor) and self.editor.line.hasFocus() and self.editor.line.text() == value

    def take_editor(self, editor: Editor) -> None:
        """Put an editor into the row in the place of the one that is there."""
        focused = False
        if self.editor is not None:
            focused = self.editor.input().hasFocus()
            self._grid.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
        self.editor = editor
        editor.typed.connect(lambda value: self._desk.typed(self, value))
        editor.settled.connect(self._settle)
        editor.edited.connect(self._edit)
        editor.complained.connect(self.say)
        target = editor.input()
        if not target.accessibleName():
            target.setAccessibleName(self.field.label)
        target.setAccessibleDescription(self.field.help)
        self.label.setBuddy(target)
        self._arrange()
        if focused:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        if self._desk.typing_in(self):
            self._desk.flush()

    def _edit(self, operations: list[ops.Operation], label: str) -> None:
        words = label if "{0}" in label else f"{label} {self.field.label}"
        self._desk.apply(self, operations, words)

    def _arrange(self) -> None:
        for widget in (self.label, self.editor, self.revert, self.problem):
            if widget is not None:
                self._grid.removeWidget(widget)
        top = 1 if self._stacked else 0
        editor_column, span = (0, 2) if self._stacked else (1, 1)
        self._grid.addWidget(self.label, 0, 0, Qt.AlignmentFlag.AlignTop)
        if self.editor is not None:
            self._grid.addWidget(self.editor, top, editor_column, 1, span)
        self._grid.addWidget(self.revert, top, 2, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.problem, top + 1, editor_column, 1, span)
        self._align()

    def _align(self) -> None:
        """The label's words on the line of the editor's first."""
        tall = self.fontMetrics().height()
        self.label.setContentsMargins(0, 0 if self._stacked else max(0, (GRID * 7 - tall) // 2), 0, 0)

    def _mark(self, changed: bool, before: object) -> None:
        if changed:
            said = ops.spoken(before)
            said = f"“{said[:200]}{'…' if len(said) > 200 else ''}”" if said else self.tr("nothing")
            self.revert.setToolTip(self.tr("Put back what is on disk: {0}").format(said))
        if changed != self._changed:
            self._changed = changed
            self.revert.setVisible(changed)
            self.update()


class _Unshown:
    """Stands for “nothing was shown yet”."""


_UNSHOWN = _Unshown()


def _tip(field: Field) -> str:
    return f"<p><b>{field.label}</b>{' · required' if field.required else ''}<br>{field.help}</p>"
