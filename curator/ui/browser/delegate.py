"""Draws a row of the library list: title; domain · status; stars; links to review; what is unsaved, broken or new.

While words are searched, a third line shows where they stand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from curator.ui.browser import snippets
from curator.ui.browser.checkout import LETTERS
from curator.ui.browser.model import CHANGED, GIT, ROW, SNIPPET
from curator.ui.icons import paint_icon
from curator.ui.theme import GRID, Theme

if TYPE_CHECKING:  # the first paint does not wait for the rooms below
    from curator.library.search.results import Row

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_STARS = 3
_GIT_COLOURS = {"added": "ok", "untracked": "ok", "conflicted": "error"}  # the others are "changed"
_SKELETON_WIDTHS = (0.74, 0.58, 0.66, 0.82, 0.5, 0.7, 0.62)


class PatternDelegate(QStyledItemDelegate):
    """One row of two or three lines. All rows are equally high, so that a hundred thousand cost nothing to lay out."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._lines = 2
        self._fonts()
        theme.changed.connect(self._fonts)

    def show_snippets(self, shown: bool) -> None:
        """Make room for a third line, or take it back; before other rows are shown, which then are laid out anew."""
        self._lines = 3 if shown else 2

    def _fonts(self) -> None:
        self._body, self._small = self._theme.font("body"), self._theme.font("small")
        self._letter = self._theme.font("small", bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        small = QFontMetrics(self._small).height()
        height = QFontMetrics(self._body).height() + small * (self._lines - 1) + GRID * 4
        return QSize(GRID * 40, height)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        row: Row | None = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(GRID * 1.5, 0.5, -GRID * 1.5, -0.5)
        if row is None:
            self._skeleton(painter, box, index.row())
            painter.restore()
            return
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected"))
            painter.drawRoundedRect(box, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inner = box.toRect().adjusted(GRID * 3, GRID * 2 - 1, -GRID * 2, -GRID * 2 + 1)
        painter.setFont(self._body)
        split = inner.top() + painter.fontMetrics().height()
        first = QRect(inner.left(), inner.top(), inner.width(), split - inner.top())
        self._first_line(painter, self._git(painter, first, index.data(GIT)), row)
        if index.data(CHANGED):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("changed"))
            middle = (inner.top() + split) / 2
            painter.drawEllipse(QRectF(box.left() + GRID - 0.5, middle - 2.5, 6, 6))
        painter.setFont(self._small)
        high = painter.fontMetrics().height()
        self._second_line(painter, QRect(inner.left(), split, inner.width(), high), row)
        if self._lines > 2:
            excerpt: snippets.Excerpt | None = index.data(SNIPPET)
            if excerpt is not None:
                place = QRect(inner.left(), split + high, inner.width(), high)
                plain, strong = self._theme.color("muted"), self._theme.color("text")
                snippets.draw(painter, place, excerpt, self._small, plain, strong)
        painter.restore()

    def _git(self, painter: QPainter, place: QRect, kind: str) -> QRect:
        """The letter at the right that says how the file differs from the last commit; gives the room that is left."""
        if not kind:
            return place
        painter.setFont(self._letter)
        painter.setPen(self._theme.color(_GIT_COLOURS.get(kind, "changed")))
        painter.drawText(place.adjusted(0, 0, -GRID // 2, 0), _RIGHT, LETTERS[kind])
        painter.setFont(self._body)
        return place.adjusted(0, 0, -GRID * 5, 0)

    def _first_line(self, painter: QPainter, place: QRect, row: Row) -> None:
        if row.failure is not None:
            side = min(16, place.height())
            at = QRect(place.left(), place.center().y() - side // 2 + 1, side, side)
            paint_icon(painter, at, "warning", self._theme.color("error"), weight="fill")
            painter.setFont(self._body)
            place = place.adjusted(side + GRID, 0, 0, 0)
        painter.setPen(self._theme.color("text"))
        title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, _LEFT, title)

    def _second_line(self, painter: QPainter, place: QRect, row: Row) -> None:
        metrics = painter.fontMetrics()
        if row.failure is not None:
            words = self.tr("cannot be read, line {0}").format(row.failure.line)
            painter.setPen(self._theme.color("error"))
            painter.drawText(place, _LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width()))
            return
        if row.pending:
            text = str(row.pending)
            width = metrics.horizontalAdvance(text) + GRID * 3
            pill = QRectF(place.right() - width, place.top() + 0.5, width, place.height() - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent_tint"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setPen(self._theme.color("accent"))
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
            place = place.adjusted(0, 0, -round(width) - GRID * 2, 0)
        if row.confidence is not None and 1 <= row.confidence <= _STARS:
            filled = int(row.confidence)
            star = metrics.horizontalAdvance("★")
            for number in range(_STARS):
                at = QRect(place.right() - star * (_STARS - number), place.top(), star, place.height())
                painter.setPen(self._theme.color("star") if number < filled else QColor(self._theme.colours.outline))
                painter.drawText(at, Qt.AlignmentFlag.AlignCenter, "★")
            place = place.adjusted(0, 0, -star * _STARS - GRID * 2, 0)
        painter.setPen(self._theme.color("muted"))
        words = " · ".join(part for part in (row.domain.replace("-", " "), row.status) if part)
        painter.drawText(
            place, _LEFT, metrics.elidedText(words or row.slug, Qt.TextElideMode.ElideRight, place.width())
        )

    def _skeleton(self, painter: QPainter, box: QRectF, number: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("skeleton"))
        share = _SKELETON_WIDTHS[number % len(_SKELETON_WIDTHS)]
        left, width, unit = box.left() + GRID * 3, box.width() - GRID * 6, box.height() / 10
        painter.drawRoundedRect(QRectF(left, box.top() + unit * 2, width * share, unit * 2.2), 3, 3)
        painter.drawRoundedRect(QRectF(left, box.top() + unit * 6, width * share * 0.55, unit * 1.8), 3, 3)
