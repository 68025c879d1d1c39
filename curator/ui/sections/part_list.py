"""The parts of a body at a glance: which there are, which are missing, and how long they are against the range."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from curator.schema.sections import Finding, count_words, findings
from curator.ui.sections.stretch import OPENING, WHOLE, Part
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number, said

_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Row:
    """One part as the list shows it; `finding` is that of a section."""

    part: Part
    title: str
    words: int
    finding: Finding | None = None

    @property
    def number(self) -> str:
        return str(self.part.number) if self.part.kind == "section" else ""

    @property
    def missing(self) -> bool:
        return self.finding is not None and self.finding.state == "missing"

    @property
    def tone(self) -> str:
        """The theme's colour of what is said about it."""
        if self.finding is None or (self.finding.state == "present" and self.finding.length in ("", "good")):
            return "faint"
        return "warning"

    @property
    def remark(self) -> str:
        """What is said at the right: words, or what is wrong."""
        state = self.finding.state if self.finding is not None else "present"
        if state == "missing":
            return QCoreApplication.translate("SectionList", "missing")
        if state == "empty":
            return QCoreApplication.translate("SectionList", "empty")
        return number(self.words)

    @property
    def spoken(self) -> str:
        """All of it in words."""
        translate = QCoreApplication.translate
        state = self.finding.state if self.finding is not None else "present"
        parts = [f"{self.number} {self.title}".strip()]
        if state not in ("missing", "empty"):
            parts.append(translate("SectionList", "{0} words").format(self.remark))
        else:
            parts.append(self.remark)
        if self.finding is not None and self.finding.spec is not None:
            spec = self.finding.spec
            parts.append(
                {
                    "short": translate("SectionList", "shorter than the advised {0} to {1}"),
                    "good": translate("SectionList", "within the advised {0} to {1}"),
                    "long": translate("SectionList", "longer than the advised {0} to {1}"),
                    "": translate("SectionList", "{0} to {1} words are advised"),
                }[self.finding.length].format(spec.least, spec.most)
            )
            if self.finding.state == "misnamed":
                parts.append(translate("SectionList", "usually called {0}").format(spec.title))
        return ", ".join(parts)


def rows_of(body: str, dialect: str, opening: str) -> tuple[Row, ...]:
    """The parts of a body: its opening and its sections where it has any, and the whole."""
    translate = QCoreApplication.translate
    found = findings(body, dialect)
    whole = Row(WHOLE, translate("SectionList", "Whole text"), count_words(body))
    if not found:
        return (whole,)
    first = Row(OPENING, translate("SectionList", "Opening"), count_words(opening))
    seen: set[int] = set()
    rows = []
    for each in found:
        if each.number not in seen:  # of two with one number, the first is edited here, the other in the whole text
            rows.append(Row(Part("section", each.number), each.title, each.words, each))
        seen.add(each.number)
    return (first, *rows, whole)


class PartList(QListWidget):
    """`chosen` says that another part was taken in hand, `entered` that one was opened by Return or double click."""

    chosen = Signal(object)
    entered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._telling = True
        self.setAccessibleName(self.tr("Parts of the text"))
        self.setProperty("role", "outline")
        self.setItemDelegate(_Line(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.currentRowChanged.connect(self._on_row)
        self.itemActivated.connect(lambda item: self.entered.emit(item.data(_ROW).part))
        theme.changed.connect(self._restyle)

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    def show_rows(self, rows: Sequence[Row], current: Part | None) -> None:
        """Show these parts; which one is in hand is not announced."""
        self._telling = False
        if [row.part for row in rows] != [row.part for row in self._rows]:
            self.clear()
            for _ in rows:
                self.addItem(QListWidgetItem())
        self._rows = tuple(rows)
        for at, row in enumerate(rows):
            item = self.item(at)
            if item.data(_ROW) != row:
                item.setText(row.title)
                item.setData(_ROW, row)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, row.spoken)
                item.setToolTip(f"{row.spoken}." + _purpose(row))
            if row.part == current:
                self.setCurrentRow(at)
        self._telling = True

    def row_of(self, part: Part | None) -> Row | None:
        """The row of a part, None where the body knows no such part."""
        return next((row for row in self._rows if row.part == part), None)

    def _on_row(self, number: int) -> None:
        if self._telling and 0 <= number < len(self._rows):
            self.chosen.emit(self._rows[number].part)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


def _purpose(row: Row) -> str:
    spec = row.finding.spec if row.finding is not None else None
    return f"\n{said(spec.purpose)}" if spec is not None else ""


class _Line(QStyledItemDelegate):
    """Number, title, words; below them how far the words go, and the advised range as a paler stretch behind."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, max(GRID * 9, QFontMetrics(self._theme.font("body")).height() + GRID * 5))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, row = self._theme, index.data(_ROW)
        if not isinstance(row, Row):
            return
        rect: QRect = option.rect.adjusted(GRID, 1, -GRID, -1)
        state = option.state
        current = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if current else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)
        small, body = theme.font("small"), theme.font("body", bold=current)
        inner = rect.adjusted(GRID * 2, 0, -GRID * 2, -GRID)
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(small)
        painter.setPen(theme.color("muted" if current else "faint"))
        painter.drawText(inner, middle | left, row.number)
        room = QFontMetrics(small).horizontalAdvance(row.remark)
        painter.setPen(theme.color(row.tone if row.tone != "faint" or not current else "muted"))
        painter.drawText(inner, middle | right, row.remark)
        painter.setFont(body)
        painter.setPen(theme.color("faint" if row.missing else "text"))
        indent = QFontMetrics(small).horizontalAdvance("8") + GRID * 2
        words = inner.adjusted(indent, 0, -room - GRID * 2, 0)
        title = QFontMetrics(body).elidedText(row.title, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle | left, title)
        if row.finding is not None and row.finding.spec is not None and not row.missing:
            self._gauge(painter, row, QRectF(words.left(), rect.bottom() - 5, inner.width() - indent, 3), current)
        painter.restore()

    def _gauge(self, painter: QPainter, row: Row, track: QRectF, current: bool) -> None:
        spec = row.finding.spec if row.finding is not None else None
        assert spec is not None
        whole = max(spec.most * 1.5, row.words)
        painter.setPen(Qt.PenStyle.NoPen)
        start, end = (track.left() + track.width() * words / whole for words in (spec.least, spec.most))
        painter.setBrush(self._theme.color("border" if not current else "outline"))
        painter.drawRoundedRect(QRectF(start, track.top(), end - start, track.height()), 1.5, 1.5)
        painter.setBrush(self._theme.color("warning" if row.tone == "warning" else "ok"))
        reach = track.width() * row.words / whole
        painter.drawRoundedRect(QRectF(track.left(), track.top() + 0.5, max(2.0, reach), 2), 1, 1)
