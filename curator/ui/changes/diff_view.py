"""A diff as text: removed and added lines on their grounds, what differs inside a line marked, both line numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from curator.ui.changes.differences import FileDifference, Line
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.code import CodeView

_MARKED_ALPHA = 70


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
        ground, ink = {
            "added": ("added_line", "ok"),
            "removed": ("removed_line", "error"),
            "gap": ("sunken", "faint"),
        }.get(line.kind, ("surface", "text"))
        block = QTextBlockFormat()
        block.setBackground(self.theme.color(ground))
        cursor.setBlockFormat(block)
        plain = QTextCharFormat()
        plain.setForeground(self.theme.color("text" if line.kind != "context" else "muted"))
        marked = QTextCharFormat(plain)
        tint = QColor(self.theme.color(ink))
        tint.setAlpha(_MARKED_ALPHA)
        marked.setBackground(tint)
        at = 0
        for start, end in line.marked:
            cursor.insertText(line.text[at:start], plain)
            cursor.insertText(line.text[start:end], marked)
            at = end
        cursor.insertText(line.text[at:], plain)

    # the margin: old number, new number, sign

    def margin_columns(self) -> int:
        return self._digits() * 2 + 5

    def paint_margin_line(self, painter: QPainter, block: QTextBlock, rect: QRect) -> None:
        number = block.blockNumber()
        if number >= len(self._lines):
            return
        line = self._lines[number]
        ground = {"added": "added_line", "removed": "removed_line", "gap": "sunken"}.get(line.kind)
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
