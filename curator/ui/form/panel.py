"""One group of the form under its banner's words: it folds, and builds its fields when they are first seen."""

import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from curator.schema.fields import Field, Group, value_at
from curator.schema.scores import ASSESSMENT, SCORES
from curator.ui.form import ops
from curator.ui.form.context import FormContext
from curator.ui.form.desk import Desk
from curator.ui.form.radar import Radar
from curator.ui.form.row import FieldRow
from curator.ui.form.score import ScoreEditor
from curator.ui.icons import paint_icon
from curator.ui.theme import GRID, Theme

_LEAST_NOTE = GRID * 10  # px; in less, nothing of a note can be read
_STACK_BELOW = GRID * 130  # px, at the usual size of text


class GroupHeader(QAbstractButton):
    """The banner: a caret, the title as the file says it, its note, and how much differs from disk."""

    def __init__(self, title: str, note: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._title, self._note = theme, title, note
        self._changes = 0
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        theme.changed.connect(self.update)

    def count(self, changes: int) -> None:
        """How many fields differ from disk."""
        if changes != self._changes:
            self._changes = changes
            self.setAccessibleDescription(self._said())
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(GRID * 60, self.fontMetrics().height() + GRID * 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = self.rect()
        if self.underMouse() or self.hasFocus():
            painter.setPen(theme.color("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(0, GRID, -1, -GRID), 6, 6)
        side = GRID * 3
        caret = rect.adjusted(0, 0, 0, 0)
        caret.setRect(GRID, (rect.height() - side) // 2, side, side)
        paint_icon(painter, caret, "collapse" if self.isChecked() else "expand", theme.color("faint"), weight="bold")
        line = rect.adjusted(GRID * 6, 0, -GRID * 3, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("small"))
        if self._changes:
            painter.setPen(theme.color("changed"))
            painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, self._said())
            line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(self._said()) - GRID * 2)
        font = theme.font("small", bold=True)
        font.setLetterSpacing(font.SpacingType.PercentageSpacing, 106)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        line.setLeft(line.left() + _draw_left(painter, line, self._title) + GRID * 2)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("faint"))
        if line.width() > _LEAST_NOTE:
            _draw_left(painter, line, self._note)
        painter.end()

    def _said(self) -> str:
        if not self._changes:
            return ""
        return self.tr("1 changed") if self._changes == 1 else self.tr("{0} changed").format(self._changes)


def _draw_left(painter: QPainter, line: QRect, text: str) -> int:
    """Draw as much of a text as there is room for; the px that it took."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)


class GroupPanel(QWidget):
    """Header and fields. `toggled(open)` when the curator folds or unfolds it."""

    toggled = Signal(bool)

    def __init__(self, group: Group, context: FormContext, desk: Desk, label_width: int, *, unfolded: bool) -> None:
        super().__init__()
        self.group = group
        self._context, self._desk, self._label_width = context, desk, label_width
        self._rows: dict[Field, FieldRow] = {}
        self._fields: tuple[Field, ...] = ()
        self._radar: Radar | None = None
        self._room = 0  # px of width that the panel has, which may be less than the width that it takes; 0: not known
        self._laid_out: tuple[Field, ...] = ()
        self.header = GroupHeader(group.title, group.note, context.theme)
        self.header.setChecked(unfolded)
        self.header.toggled.connect(self._on_toggled)
        self.body = QWidget(self)  # unparented it would be a window of its own when it is shown
        self.body.setVisible(unfolded)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(GRID * 3, GRID, 0, GRID * 5)
        self._column.setSpacing(GRID * 2)
        self._scores = QWidget(self.body)
        self._score_column = QVBoxLayout()
        self._score_column.setContentsMargins(0, 0, 0, 0)
        self._score_column.setSpacing(GRID)
        self._score_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._scores)
        self._score_row.setContentsMargins(0, 0, 0, 0)
        self._score_row.setSpacing(GRID * 2)
        self._score_row.addLayout(self._score_column, 1)
        self._scores.hide()
        self._scores.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(self.body)

    @property
    def _stack_below(self) -> int:
        """px of room below which labels stand above their fields."""
        return round(_STACK_BELOW * self._context.theme.font_scale)

    @property
    def unfolded(self) -> bool:
        return self.header.isChecked()

    @property
    def rows(self) -> tuple[FieldRow, ...]:
        """The rows that are built, in the order of their fields."""
        return tuple(self._rows[field] for field in self._fields if field in self._rows)

    def show_data(self, fields: Sequence[Field], data: Mapping[str, object], saved: Mapping[str, object]) -> None:
        """Show these fields with this data; rows that are not built yet follow by `build`."""
        self._fields = tuple(fields)
        changed = sum(
            not ops.same(value_at(data, field.pointer), value_at(saved, field.pointer)) for field in self._fields
        )
        self.header.count(changed)
        for field in self._fields:
            if field in self._rows:
                self._rows[field].show_data(data, saved)
        if self.unfolded:
            self._lay_out()
            self._show_radar(data)

    def build(self, until: float) -> bool:
        """Build rows that are missing, up to the time `until` (of `time.monotonic`); True when all are there."""
        if not self.unfolded:
            return True
        missing = [field for field in self._fields if field not in self._rows]
        for field in missing:
            row = FieldRow(field, self._context, self._desk, self._label_width)
            row.set_stacked(0 < self._room < self._stack_below)
            row.show_data(self._context.data, self._context.saved)
            self._rows[field] = row
            if time.monotonic() >= until:
                break
        self._lay_out()
        done = all(field in self._rows for field in self._fields)
        if done:
            self._show_radar(self._context.data)
        return done

    def row(self, pointer: str) -> FieldRow | None:
        """The row of a field that is shown, built now if it is not yet; None where the panel has no such field."""
        if any(field.pointer == pointer for field in self._fields):
            self.header.setChecked(True)
            self.build(time.monotonic() + 60)
        return next((row for row in self.rows if row.field.pointer == pointer), None)

    @property
    def body_layout(self) -> QVBoxLayout:
        """Where the rows stand."""
        return self._column

    def set_label_width(self, width: int) -> None:
        """Another width for the column of labels."""
        self._label_width = width
        for row in self._rows.values():
            row.label.setFixedWidth(width)

    def fit(self, room: int) -> None:
        """Arrange for the width that there is (px)."""
        self._room = room
        for row in self._rows.values():
            row.set_stacked(room < self._stack_below)
        self._fit_radar()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the scores need another width than a moment ago
            self._fit_radar()
        return super().eventFilter(watched, event)

    # inside

    def _on_toggled(self, unfolded: bool) -> None:
        self.body.setVisible(unfolded)
        self.toggled.emit(unfolded)

    def _lay_out(self) -> None:
        """Put the rows in order; those of fields that the pattern does not have are put aside."""
        there = tuple(field for field in self._fields if field in self._rows)
        if there == self._laid_out:
            return
        kept = len(self._laid_out) if there[: len(self._laid_out)] == self._laid_out else 0
        if not kept:
            for field, row in self._rows.items():
                self._column.removeWidget(row)
                self._score_column.removeWidget(row)
                if field not in there:
                    row.hide()
            self._column.removeWidget(self._scores)
            self._scores.hide()
        for field in there[kept:]:
            row = self._rows[field]
            if _is_score(field):
                if self._scores.isHidden():
                    self._column.addWidget(self._scores)
                    self._scores.show()
                self._score_column.addWidget(row)
            else:
                self._column.addWidget(row)
            row.show()
        self._laid_out = there

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order in which the fields stand, in whatever order they were built."""
        found: list[QWidget] = [self.header]
        for row in self._tab_rows():
            here = (widget for widget in row.findChildren(QWidget) if widget.window() is self.window())
            found += [widget for widget in here if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return found

    def _tab_rows(self) -> Sequence[FieldRow]:
        return self.rows

    # the chart

    def _show_radar(self, data: Mapping[str, object]) -> None:
        score_rows = self._score_rows()
        if len(score_rows) < len(SCORES):
            if self._radar is not None:
                self._radar.hide()
            return
        if self._radar is None:
            self._radar = Radar([row.field.label for row in score_rows], self._context.theme)
            self._radar.moved.connect(self._on_drawn)
            self._radar.released.connect(lambda _index: self._desk.flush())
            self._score_row.addWidget(self._radar, 0, Qt.AlignmentFlag.AlignTop)
            for row in score_rows:
                if isinstance(row.editor, ScoreEditor):
                    row.editor.typed.connect(lambda _value: self._draw())
        self._fit_radar()
        self._draw()

    def _fit_radar(self) -> None:
        """The chart stands beside the scores where there is room for both, else below them."""
        if self._radar is None or len(self._score_rows()) < len(SCORES):
            return
        scores = self._score_column.minimumSize().width() + self._score_row.spacing()
        needed = self._column.contentsMargins().left() + scores + self._radar.sizeHint().width()
        beside = needed <= self._room
        way, side = QBoxLayout.Direction, Qt.AlignmentFlag
        self._score_row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._score_row.setAlignment(self._radar, side.AlignTop if beside else side.AlignHCenter)
        self._radar.setVisible(self._radar.sizeHint().width() <= self._room)

    def _score_rows(self) -> list[FieldRow]:
        return [self._rows[field] for field in self._fields if field in self._rows and _is_score(field)]

    def _draw(self) -> None:
        if self._radar is not None:
            self._radar.show_scores([_shown(row) for row in self._score_rows()])

    def _on_drawn(self, index: int, score: float) -> None:
        editor = self._score_rows()[index].editor
        if isinstance(editor, ScoreEditor):
            editor.choose(score)


def _is_score(field: Field) -> bool:
    return field.widget == "score" and field.pointer.rpartition("/")[0] == ASSESSMENT


def _shown(row: FieldRow) -> float | None:
    """The score that stands in a row, typed or saved."""
    editor = row.editor
    if not isinstance(editor, ScoreEditor):
        return None
    return editor.score
