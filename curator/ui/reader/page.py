"""The page itself: a column of text at a readable measure, which fetches nothing and hands its links to others."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QTextEdit, QWidget

from curator.ui.reader.dress import body_font, column_width, stylesheet
from curator.ui.theme import GRID, Theme

_BATCH = 16_000  # characters of HTML that are read in one go, some 10 ms
_LARGEST_PICTURE = 40_000_000  # bytes
_MOST_MARKS = 500
_SIDE = GRID * 8
_NOTHING = "\u200b"  # a character without width


def _seam() -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return shape


class Page(QTextBrowser):
    """Shows HTML pieces, the first at once and the rest batch by batch, so that a long page never stalls the window.

    `link` carries the address of a clicked link; `filled` says that the last piece stands. Pictures come from files
    below `root` and from nowhere else.
    """

    link = Signal(str)
    filled = Signal()

    def __init__(self, theme: Theme, root: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._root = root.resolve()
        self._folder = self._root
        self._serif = False
        self._column = 600
        self._pieces: tuple[str, ...] = ()
        self._rest: list[str] = []
        self._wanted_place: tuple[int, int] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._add_batch)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "page")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.document().setIndentWidth(GRID * 6)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(lambda url: self.link.emit(url.toString()))
        theme.changed.connect(self._redress)
        self._redress()

    # what is shown

    def show_pieces(self, pieces: Sequence[str], folder: Path, *, keep_place: bool = False) -> None:
        """Another page; `folder` is where its relative pictures are. `keep_place`: the reader's line stays in view."""
        self._wanted_place = self._place() if keep_place else None
        self._pieces, self._folder = tuple(pieces), folder
        self._fill()

    @property
    def filling(self) -> bool:
        """Whether pieces are still to come."""
        return self._timer.isActive()

    @property
    def serif(self) -> bool:
        return self._serif

    def set_serif(self, serif: bool) -> None:
        """Serifs for the running text, or the platform's own font."""
        if serif != self._serif:
            self._serif = serif
            self._redress()

    def anchors(self, prefix: str) -> dict[str, QTextBlock]:
        """The blocks whose anchors begin with `prefix`, by the anchor's name."""
        found: dict[str, QTextBlock] = {}
        block = self.document().begin()
        while block.isValid():
            for name in block.begin().fragment().charFormat().anchorNames() if not block.begin().atEnd() else ():
                if name.startswith(prefix):
                    found.setdefault(name, block)
            block = block.next()
        return found

    def top_block(self) -> int:
        """The number of the block at the top of what is in view."""
        if self.verticalScrollBar().value() == 0:  # above the first line there is nothing to be found
            return 0
        return self.cursorForPosition(QPoint(2, GRID * 8)).blockNumber()

    def jump(self, block: QTextBlock) -> None:
        """Bring a block to the top."""
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(round(top) - GRID * 2)

    # finding

    def mark(self, words: str) -> int:
        """Marks every place where `words` stand and returns how many there are (at most 500)."""
        marks: list[QTextEdit.ExtraSelection] = []
        cursor = QTextCursor(self.document())
        ground, ink = self._theme.color("changed_tint"), self._theme.color("text")
        while words and len(marks) < _MOST_MARKS:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            selection: Any = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format.setBackground(ground)
            selection.format.setForeground(ink)
            marks.append(selection)
        self.setExtraSelections(marks)
        return len(marks)

    def seek(self, words: str, backward: bool = False, again: bool = True) -> bool:
        """Selects the next place where `words` stand, from the start again after the last."""
        flags = QTextDocument.FindFlag.FindBackward if backward else QTextDocument.FindFlag(0)
        start = self.textCursor()
        if not again:
            start.setPosition(start.selectionStart())
        found = self.document().find(words, start, flags)
        if found.isNull():
            start.movePosition(QTextCursor.MoveOperation.End if backward else QTextCursor.MoveOperation.Start)
            found = self.document().find(words, start, flags)
        if found.isNull():
            return False
        self.setTextCursor(found)
        return True

    # Qt's

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures from below the library's folder; everything else, whatever its address, is refused."""
        url = QUrl(name) if isinstance(name, str) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or not (url.isRelative() or url.isLocalFile()):
            return QImage() if kind == QTextDocument.ResourceType.ImageResource.value else None
        path = Path(url.toLocalFile() or url.path())
        path = (self._folder / path if not path.is_absolute() else path).resolve()
        if not path.is_relative_to(self._root) or not path.is_file() or path.stat().st_size > _LARGEST_PICTURE:
            return QImage()
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and size.width() > self._column:
            reader.setScaledSize(size.scaled(QSize(self._column, 100_000), Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:  # over the margins, which belong to no viewport
            return QApplication.sendEvent(self.verticalScrollBar(), event)
        return super().event(event)

    # inside

    def _redress(self) -> None:
        self.document().setDefaultFont(body_font(self._theme, self._serif))
        self.document().setDefaultStyleSheet(stylesheet(self._theme, self._serif))
        self._column = column_width(self._theme, self._serif)
        self._centre()
        if self._pieces:
            self._wanted_place = self._place()
            self._fill()

    def _centre(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        side = max(_SIDE, (self.width() - bar - self._column) // 2)
        self.setViewportMargins(side, 0, side, 0)

    def _fill(self) -> None:
        self._rest = list(self._pieces)
        self.setHtml(self._batch())
        self._space_ends()
        if self._rest:
            self._timer.start()
        else:
            self._settle()

    def _batch(self) -> str:
        taken, size = 0, 0
        while taken < len(self._rest) and size < _BATCH:
            size += len(self._rest[taken])
            taken += 1
        batch, self._rest = "".join(self._rest[:taken]), self._rest[taken:]
        return f"<body>{batch}</body>"

    def _add_batch(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        # What is inserted loses the shape of its first block to the block that it is inserted into: a hair's breadth.
        cursor.insertBlock(_seam(), QTextCharFormat())
        cursor.insertHtml(self._batch().replace("<body>", f"<body><p>{_NOTHING}</p>", 1))
        if not self._rest:
            self._timer.stop()
            self._settle()

    def _settle(self) -> None:
        if self._wanted_place is not None:
            number, offset = self._wanted_place
            self._wanted_place = None
            block = self.document().findBlockByNumber(number)
            if block.isValid():
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top) + offset)
        self.filled.emit()

    def _place(self) -> tuple[int, int]:
        block = self.cursorForPosition(QPoint(0, 0)).block()
        top = self.document().documentLayout().blockBoundingRect(block).top()
        return block.blockNumber(), self.verticalScrollBar().value() - round(top)

    def _space_ends(self) -> None:
        """Air above the first line and below the last, which QTextDocument's one margin would put at the sides too."""
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        shape.setTopMargin(GRID * 7)
        shape.setBottomMargin(GRID * 16)
        shape.setLeftMargin(0)
        shape.setRightMargin(0)
        shape.setBackground(QColor(Qt.GlobalColor.transparent))
        frame.setFrameFormat(shape)
