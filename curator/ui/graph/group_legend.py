"""What the colours of the map's nodes mean, and a click that takes the nodes of a colour out or back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from curator.ui.graph.dress import Group
from curator.ui.graph.look import look_of
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.flow import FlowLayout

_DOT = 10
_LONGEST = 170


class GroupChip(QAbstractButton):
    """One colour: a dot, its meaning, how many. Checked means shown."""

    only = Signal()
    pointed = Signal(bool)
    """The mouse came over it, or left."""

    def __init__(self, group: Group, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.meaning, self._theme = group, theme
        self.setCheckable(True)
        self.setChecked(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(words)
        self.setAccessibleName(self.tr("Show {0}: {1} patterns").format(words, group.count))
        self.setToolTip(
            self.tr("{0}: {1} patterns. Click hides or shows them; Shift+click shows only them.").format(
                words, group.count
            )
        )

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font("small"))
        width = min(_LONGEST, metrics.horizontalAdvance(self.text())) + metrics.horizontalAdvance(
            f" {number(self.meaning.count)}"
        )
        return QSize(width + _DOT + 5 * GRID, metrics.height() + 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.only.emit()
            event.accept()
        else:
            super().mousePressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pointed.emit(True)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(False)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(self._theme.color("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        shown, middle = self.isChecked(), self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        colour = look_of(self._theme).tones()[self.meaning.tone] if shown else self._theme.color("outline")
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(GRID + 2 + _DOT / 2, middle), _DOT / 2, _DOT / 2)
        font = self._theme.font("small")
        font.setStrikeOut(not shown)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, _LONGEST)
        left = _DOT + 3 * GRID
        painter.setPen(self._theme.color("text" if shown else "faint"))
        painter.drawText(QRectF(left, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, words)
        font.setStrikeOut(False)
        painter.setFont(font)
        painter.setPen(self._theme.color("faint"))
        left += metrics.horizontalAdvance(f"{words} ")
        count = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(count, Qt.AlignmentFlag.AlignVCenter, number(self.meaning.count))
        painter.end()


class GroupLegend(QWidget):
    """The chips of one colouring. What is hidden is the filters' business: `changed` asks for another set of keys."""

    changed = Signal(object)
    """frozenset of the keys that are hidden now."""
    pointed = Signal(str)
    """The key of the group under the mouse, "" for none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chips: list[GroupChip] = []
        self._head = QLabel(self)
        self._head.hide()
        self._flow = FlowLayout(self, gap=2)
        self.setAccessibleName(self.tr("Legend: click a colour to hide or show its patterns"))
        theme.changed.connect(self._restyle)

    def show_groups(self, title: str, groups: Sequence[Group], words: Callable[[Group], str]) -> None:
        """Offers these groups, all of them shown."""
        for widget in (*self.chips, self._head):
            self._flow.discard(widget)
        self._head = head = QLabel(title)
        head.setProperty("role", "caption")
        head.setContentsMargins(GRID, 2, GRID, 2)
        self._flow.addWidget(head)
        self.chips = []
        for group in groups:
            chip = GroupChip(group, words(group), self._theme, self)
            chip.clicked.connect(lambda _checked=False: self.changed.emit(self.hidden))
            chip.only.connect(lambda which=chip: self._only(which))
            chip.pointed.connect(lambda over, key=group.key: self.pointed.emit(key if over else ""))
            self.chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        self.updateGeometry()

    @property
    def hidden(self) -> frozenset[str]:
        """The keys of the groups that are not shown."""
        return frozenset(chip.meaning.key for chip in self.chips if not chip.isChecked())

    def set_hidden(self, keys: frozenset[str]) -> None:
        """Shows which groups are hidden, without asking for anything."""
        for chip in self.chips:
            chip.setChecked(chip.meaning.key not in keys)

    def _only(self, chip: GroupChip) -> None:
        others = frozenset(each.meaning.key for each in self.chips if each is not chip)
        self.set_hidden(frozenset() if self.hidden == others else others)
        self.changed.emit(self.hidden)

    def _restyle(self) -> None:
        for chip in self.chips:
            chip.updateGeometry()
            chip.update()
