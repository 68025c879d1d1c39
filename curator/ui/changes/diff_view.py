"""A diff as text: removed and added lines on their grounds, what differs inside a line marked, both line numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from curator.ui.changes.differences import FileDifference, Line
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.code import CodeView

_MARKED_ALPHA = 70
_GROUNDS = {"added": "added_line", "removed": "removed_line", "gap": "sunken"}


class DiffView(CodeView):
    """Shows the differences of one file, read only; `show_difference(None)` empties it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self._lines: Sequence[Line] = ()
        super().__init__(theme, parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Differences"))

    @property
    def lines(self) -> Sequence[Line]:
        """What is shown."""
        return self._lines

    def show_difference(self, what: FileDifference | None) -> None:
        """Draw one file's differences."""
        self._lines = what.lines if what is not None else ()
        self._redraw()

    def restyle(self) -> None:
        super().restyle()
        self._redraw()

    def _redraw(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, line in enumerate(self._lines):
            if number:
                cursor.insertBlock()
            self._insert(cursor, line)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, cursor: QTextCursor, line: Line) -> None:
        plain = QTextCharFormat()
        plain.setForeground(self.theme.color("text" if line.kind != "context" else "muted"))
        marked = QTextCharFormat(plain)
        tint = self.theme.color("ok" if line.kind == "added" else "error")
        tint.setAlpha(_MARKED_ALPHA)
        marked.setBackground(tint)
        at = 0
        for start, end in line.marked:
            cursor.insertText(line.text[at:start], plain)
            cursor.insertText(line.text[start:end], marked)
            at = end
        cursor.insertText(line.text[at:], plain)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            ground = _GROUNDS.get(self._lines[block.blockNumber()].kind) if self._lines else None
            if ground is not None:
                painter.fillRect(QRectF(0, top, self.viewport().width(), height), self.theme.color(ground))
            block = block.next()
            top += height
        painter.end()
        super().paintEvent(event)

    # the margin: old number, new number, sign

    def margin_columns(self) -> int:
        return self._digits() * 2 + 5

    def paint_margin_line(self, painter: QPainter, block: QTextBlock, rect: QRect) -> None:
        number = block.blockNumber()
        if number >= len(self._lines):
            return
        line = self._lines[number]
        ground = _GROUNDS.get(line.kind)
        if ground is not None:
            painter.fillRect(rect, self.theme.color(ground))
        if line.kind == "gap":
            painter.setPen(self.theme.color("faint"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "⋯")
            return
        digit = painter.fontMetrics().horizontalAdvance("0")
        column = digit * self._digits()
        painter.setPen(self.theme.color("muted" if ground else "faint"))
        for place, value in ((GRID, line.old), (GRID + column + digit, line.new)):
            if value is not None:
                painter.drawText(
                    QRect(place, rect.y(), column, rect.height()),
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                    str(value),
                )
        sign = {"added": "+", "removed": "−"}.get(line.kind, "")
        painter.setPen(self.theme.color({"added": "ok", "removed": "error"}.get(line.kind, "faint")))
        painter.drawText(
            QRect(rect.width() - digit * 2, rect.y(), digit * 2, rect.height()), Qt.AlignmentFlag.AlignCenter, sign
        )

    def _digits(self) -> int:
        highest = max((n for line in self._lines for n in (line.old, line.new) if n is not None), default=1)
        return max(2, len(str(highest)))
