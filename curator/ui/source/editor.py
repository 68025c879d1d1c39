"""The editor of the YAML view: lines numbered as in the file, folded at will, the one with the error marked."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout, QTextEdit

from curator.ui.icons import paint_icon
from curator.ui.source.folding import Fold, folds
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.code import CodeView

_SIGN = GRID * 3  # px, the side of the sign that folds
_VERTICAL = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class SourceEditor(CodeView):
    """Folding hides lines and never touches the text; what is folded stays so when the text is filled in anew.

    A fold is remembered by the name of its field, so a group that is folded in one file is folded in the next.
    """

    def __init__(self, theme: Theme) -> None:
        self.first_line = 1
        self._marked: int | None = None
        self._folds: tuple[Fold, ...] = ()
        self._folded: set[str] = set()
        self._hiding = self._passing = False
        super().__init__(theme)
        self.setUndoRedoEnabled(False)  # Ctrl+Z belongs to the session's history
        self.margin.setMouseTracking(True)
        self.cursorPositionChanged.connect(self._on_cursor)
        self.textChanged.connect(self._fold_anew)

    def mark_line(self, line: int | None) -> None:
        """Ground of the error for a line of the file."""
        self._marked = line
        self._highlight()

    def fill(self, text: str) -> None:
        """Another text, about the same place in view; folds of the same names stay folded."""
        bar = self.verticalScrollBar()
        at, place = bar.value(), self.textCursor().position()
        self._passing = True
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)
        self._leave_hidden_lines()
        self._passing = False
        bar.setValue(at)

    # folding

    @property
    def folded(self) -> frozenset[str]:
        """The names of what is folded, in this text or in others."""
        return frozenset(self._folded)

    def fold(self) -> None:
        """Fold the innermost thing that the cursor is in and that is not folded yet."""
        at = self.textCursor().blockNumber()
        around = [each for each in self._folds if each.first <= at <= each.last and each.name not in self._folded]
        if around:
            self._set_folded({around[-1].name}, True)

    def unfold(self) -> None:
        """Unfold what is folded at the cursor's line."""
        at = self.textCursor().blockNumber()
        self._set_folded({each.name for each in self._folds if each.first == at}, False)

    def fold_all(self) -> None:
        """Fold everything that stands in nothing else: the groups, or the fields where there are none."""
        outermost, end = set(), -1
        for each in self._folds:
            if each.first > end:
                outermost.add(each.name)
                end = each.last
        self._set_folded(outermost, True)

    def unfold_all(self) -> None:
        """Show every line."""
        self._set_folded(set(self._folded), False)

    def reveal(self, block: QTextBlock) -> None:
        """Unfold whatever hides a line."""
        at = block.blockNumber()
        self._set_folded({each.name for each in self._folds if each.first < at <= each.last}, False)

    def _toggle(self, fold: Fold) -> None:
        self._set_folded({fold.name}, fold.name not in self._folded)

    def _set_folded(self, names: Iterable[str], folded: bool) -> None:
        before = set(self._folded)
        (self._folded.update if folded else self._folded.difference_update)(names)
        if self._folded != before:
            self._show_lines()

    def _fold_anew(self) -> None:
        """The text is another one: see what can be folded in it, and show and hide accordingly."""
        self._folds = folds(self.toPlainText().split("\n"))
        self._show_lines()

    def _show_lines(self) -> None:
        hidden: set[int] = set()
        for each in self._folds:
            if each.name in self._folded:
                hidden.update(range(each.first + 1, each.last + 1))
        changed = False
        block = self.document().firstBlock() if hidden or self._hiding else self.document().end()
        self._hiding = bool(hidden)
        while block.isValid():
            shown = block.blockNumber() not in hidden
            if block.isVisible() != shown:
                block.setVisible(shown)
                block.setLineCount(max(1, block.layout().lineCount()) if shown else 0)
                changed = True
            block = block.next()
        if changed:
            self._leave_hidden_lines()
            layout = self.document().documentLayout()
            assert isinstance(layout, QPlainTextDocumentLayout)
            layout.requestUpdate()
            layout.documentSizeChanged.emit(layout.documentSize())
        self.margin.update()
        self.viewport().update()

    def _leave_hidden_lines(self) -> None:
        """A cursor whose line is folded away stands at the end of the line that stays."""
        cursor = self.textCursor()
        block = cursor.block()
        while block.isValid() and not block.isVisible():
            block = block.previous()
        if block != cursor.block():
            cursor.setPosition(block.position() + block.length() - 1)
            self.setTextCursor(cursor)

    def _fold_at(self, line: int) -> Fold | None:
        """The outermost fold that begins at a line (from 0)."""
        return next((each for each in self._folds if each.first == line), None)

    # Qt's

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down pass over what is folded, together with what is selected on the way."""
        if event.key() not in _VERTICAL:
            super().keyPressEvent(event)
            return
        down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
        self._passing = True  # the cursor may be in a hidden line for a moment
        super().keyPressEvent(event)
        self._passing = False
        cursor = self.textCursor()
        if not cursor.block().isVisible():
            block = cursor.block()
            while block.isValid() and not block.isVisible():
                block = block.next() if down else block.previous()
            if not block.isValid():  # the last lines are folded
                block = cursor.block()
                while not block.isVisible():
                    block = block.previous()
            keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
            cursor.setPosition(block.position() + min(cursor.positionInBlock(), block.length() - 1), mode)
            self.setTextCursor(cursor)
        self._on_cursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setFont(self.theme.mono("small"))
        for each in self._folds:
            block = self.document().findBlockByNumber(each.first)
            if each.name in self._folded and block.isVisible() and self._fold_at(each.first) is each:
                self._paint_folded(painter, block, each)
        painter.end()

    def _paint_folded(self, painter: QPainter, block: QTextBlock, fold: Fold) -> None:
        box = self.blockBoundingGeometry(block).translated(self.contentOffset())
        if box.bottom() < 0 or box.top() > self.viewport().height():
            return
        count = fold.last - fold.first
        words = "⋯ " + (self.tr("1 line") if count == 1 else self.tr("{0} lines").format(number(count)))
        text = block.layout().lineAt(0).naturalTextWidth() if block.layout().lineCount() else 0.0
        metrics = painter.fontMetrics()
        left = round(box.left() + self.document().documentMargin() + text) + GRID * 3
        room = QRect(
            left, round(box.top()) + 1, metrics.horizontalAdvance(f"⋯ {words}") + GRID * 3, round(box.height()) - 2
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color("hover"))
        painter.drawRoundedRect(room, 3, 3)
        painter.setPen(self.theme.color("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    # the margin

    def margin_text(self, block: QTextBlock) -> str:
        return str(block.blockNumber() + self.first_line)

    def margin_columns(self) -> int:
        return max(3, len(str(self.blockCount() + self.first_line)))

    def margin_width(self) -> int:
        return super().margin_width() + _SIGN

    def paint_margin_line(self, painter: QPainter, block: QTextBlock, rect: QRect) -> None:
        super().paint_margin_line(painter, block, rect.adjusted(0, 0, -_SIGN, 0))
        fold = self._fold_at(block.blockNumber())
        if fold is not None:
            sign = QRect(QPoint(), QSize(_SIGN, _SIGN))
            sign.moveCenter(QPoint(rect.right() - _SIGN // 2 - GRID // 2, rect.center().y()))
            folded = fold.name in self._folded
            paint_icon(
                painter, sign, "expand" if folded else "collapse", self.theme.color("muted" if folded else "faint")
            )

    def margin_pressed(self, event: QMouseEvent) -> None:
        """A click beside a line that can be folded folds or unfolds it."""
        fold = self._fold_at(self.cursorForPosition(QPoint(0, event.position().toPoint().y())).blockNumber())
        if fold is not None:
            self._toggle(fold)

    def restyle(self) -> None:
        super().restyle()
        self._highlight()

    # inside

    def _on_cursor(self) -> None:
        block = self.textCursor().block()
        if not block.isVisible() and not self._passing:
            self.reveal(block)
        self._highlight()

    def _highlight(self) -> None:
        selections = []
        if not self.isReadOnly():
            selections.append(self._whole_line(self.textCursor(), self.theme.color("window")))
        if self._marked is not None:
            block = self.document().findBlockByNumber(self._marked - self.first_line)
            if block.isValid():
                selections.append(self._whole_line(QTextCursor(block), self.theme.color("error_tint")))
        self.setExtraSelections(selections)

    @staticmethod
    def _whole_line(cursor: QTextCursor, colour: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        form.setBackground(colour)
        form.setProperty(QTextFormat.Property.FullWidthSelection, True)
        cursor.clearSelection()
        selection.cursor = cursor
        selection.format = form
        return selection
