"""Draws a row of the list of problems: a group with its count, or a problem with the file or rule that it is of."""

from pathlib import PurePosixPath

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curator.ui.icons import paint_icon
from curator.ui.problems.model import ROW, ProblemsModel, Row
from curator.ui.problems.words import ICONS, INKS
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ProblemDelegate(QStyledItemDelegate):
    """All rows are of one height."""

    def __init__(self, theme: Theme, view: QListView, model: ProblemsModel) -> None:
        super().__init__(view)
        self._theme, self._model = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(GRID * 40, option.fontMetrics.height() + GRID * 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        theme, rect = self._theme, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(GRID * 1.5, 0.5, -GRID * 1.5, -0.5)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inner = rect.adjusted(GRID * 3, 0, -GRID * 4, 0)
        if row.found is None:
            self._group(painter, inner, row)
        else:
            self._problem(painter, inner.adjusted(GRID * 5, 0, 0, 0), row)
        painter.restore()

    def _group(self, painter: QPainter, inner: QRect, row: Row) -> None:
        theme = self._theme
        _icon(painter, inner, 12, "collapse" if row.open else "expand", theme.color("muted"))
        inner = inner.adjusted(GRID * 5, 0, 0, 0)
        severity = row.group.severity
        _icon(painter, inner, 16, ICONS[severity], theme.color(INKS[severity]))
        inner = inner.adjusted(GRID * 6, 0, 0, 0)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("muted"))
        count = number(len(row.group.found))
        painter.drawText(inner, _RIGHT, count)
        inner = inner.adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(count) - GRID * 3, 0)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        words = painter.fontMetrics().elidedText(self._model.words(row), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, _LEFT, words)

    def _problem(self, painter: QPainter, inner: QRect, row: Row) -> None:
        found, theme = row.found, self._theme
        assert found is not None
        by, severity = self._model.listing.by, found.problem.severity
        _icon(painter, inner, 14, "eye-slash" if found.muted else ICONS[severity], theme.color(_ink(row)))
        inner = inner.adjusted(GRID * 6, 0, 0, 0)
        painter.setFont(theme.font("small"))
        metrics = painter.fontMetrics()
        aside = found.problem.rule if by == "file" else self._model.title(found.path) or PurePosixPath(found.path).stem
        widest = inner.width() * 2 // 5
        aside = metrics.elidedText(aside, Qt.TextElideMode.ElideRight, widest)
        painter.setPen(theme.color("muted"))
        painter.drawText(inner, _RIGHT, aside)
        inner = inner.adjusted(0, 0, -metrics.horizontalAdvance(aside) - GRID * 3, 0)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("faint" if found.muted else "text"))
        message = told(found.problem.message)
        painter.drawText(
            inner, _LEFT, painter.fontMetrics().elidedText(message, Qt.TextElideMode.ElideRight, inner.width())
        )


def _ink(row: Row) -> str:
    assert row.found is not None
    return "faint" if row.found.muted else INKS[row.found.problem.severity]


def _icon(painter: QPainter, inner: QRect, side: int, name: str, colour: QColor) -> None:
    place = QRect(inner.left(), inner.center().y() - side // 2, side, side)
    paint_icon(painter, place, name, colour)
