"""Text in the fixed-width font with a margin of line numbers: the base of the YAML view and of diffs."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QTextBlock
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from curator.ui.theme import GRID, Theme


class CodeView(QPlainTextEdit):
    """A plain text edit with a margin. Subclasses say what stands in the margin and how wide it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.margin = _Margin(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "code")
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.updateRequest.connect(self._scroll_margin)
        self.blockCountChanged.connect(lambda _count: self._place_margin())
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take fonts and colours from the theme again."""
        font = self.theme.mono()
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(" ") * 4)
        self.margin.setFont(self.theme.mono("small"))
        self._place_margin()
        self.viewport().update()

    # the margin

    def margin_text(self, block: QTextBlock) -> str:
        """What stands beside a line."""
        return str(block.blockNumber() + 1)

    def margin_columns(self) -> int:
        """How many characters the margin must hold."""
        return max(3, len(str(self.blockCount())))

    def paint_margin_line(self, painter: QPainter, block: QTextBlock, rect: QRect) -> None:
        """Draw the margin beside one line."""
        current = block.blockNumber() == self.textCursor().blockNumber() and not self.isReadOnly()
        painter.setPen(self.theme.color("text" if current else "faint"))
        painter.drawText(rect.adjusted(0, 0, -GRID * 2, 0), Qt.AlignmentFlag.AlignRight, self.margin_text(block))

    def margin_pressed(self, event: QMouseEvent) -> None:
        """The mouse was pressed in the margin: nothing happens there, as a rule."""

    def margin_width(self) -> int:
        """Room for the numbers, in px."""
        advance = self.margin.fontMetrics().horizontalAdvance("0")
        return advance * self.margin_columns() + GRID * 5

    def paint_margin(self, event: QPaintEvent) -> None:
        """Draw the whole margin (called by the margin widget)."""
        painter = QPainter(self.margin)
        painter.fillRect(event.rect(), self.theme.color("surface"))
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            if block.isVisible() and top + height >= event.rect().top():
                self.paint_margin_line(painter, block, QRect(0, round(top), self.margin.width(), round(height)))
            block = block.next()
            top += height
        painter.end()

    def _place_margin(self) -> None:
        width = self.margin_width()
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self.margin.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def _scroll_margin(self, rect: QRect, dy: int) -> None:
        if dy:
            self.margin.scroll(0, dy)
        else:
            self.margin.update(0, rect.y(), self.margin.width(), rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "margin"):
            self._place_margin()


class _Margin(QWidget):
    def __init__(self, view: CodeView) -> None:
        super().__init__(view)
        self._view = view
        self.setAccessibleName("")

    def sizeHint(self) -> QSize:
        return QSize(self._view.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._view.paint_margin(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._view.margin_pressed(event)
