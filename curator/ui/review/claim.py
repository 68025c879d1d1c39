"""What stands between the two patterns of a card: the claim, and what is worth knowing before deciding on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from curator.library.review.cards import Card
from curator.library.search.waiting import Target
from curator.ui.icons import icon
from curator.ui.review.link_card import KindChip
from curator.ui.review.texts import (
    change_words,
    history_words,
    outcome_words,
    rank_words,
    tie_tip,
    tie_words,
    tr,
    warnings,
)
from curator.ui.theme import GRID, Theme
from curator.ui.translation import decimal, number
from curator.ui.widgets.banner import Banner

_TIES = 6
_EARLIER = 4
_FORESEEN = GRID * 24  # room for what accepting would do, which comes a moment later and must not move anything
_OUTCOMES = ("accepted", "reclassified", "rejected", "deferred")


class Claim(QWidget):
    """Shows one `Card`'s claim; everything in it is read only."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.chip = KindChip(theme)
        self.confidence = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.confidence.setProperty("role", "title")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(GRID * 30)
        self.bar.setToolTip(tr("The machine's confidence; accepting makes it the relation's weight"))
        self.reason = QLabel()
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.banner = Banner(theme)
        self.changed = _words("changed")
        self.warning = _Notes(theme)
        self.ties = _Part(tr("Between the two"))
        self.target = _Part("")
        self.outcomes = OutcomeBar(theme)
        self.target.column.addWidget(self.outcomes)
        self.history = _Part(tr("Earlier decisions"))
        self.outlook = _Part(tr("If you accept"))
        self.outlook.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.outlook.setMinimumHeight(_FORESEEN)
        self._lay_out()

    def _lay_out(self) -> None:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(3 * GRID, 4 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        self.bar.setAccessibleName(tr("Confidence"))
        for widget in (self.chip, self.confidence, self.bar):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GRID)
        column.addWidget(self.reason)
        column.addSpacing(2 * GRID)
        for part in (self.banner, self.changed, self.warning, self.ties, self.target, self.history, self.outlook):
            column.addWidget(part)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setAccessibleName(tr("The claim"))
        self.area.setWidget(ground)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    def show_card(self, card: Card, target: Target) -> None:
        """Another claim."""
        item = card.item
        self.banner.hide()
        self.chip.show_kind(item.kind, item.type)
        self.confidence.setText("–" if item.confidence is None else decimal(item.confidence))
        self.confidence.setAccessibleName(tr("Confidence {0}").format(self.confidence.text()))
        self.bar.setValue(round((item.confidence or 0.0) * 100))
        self.bar.setAccessibleName(self.confidence.accessibleName())
        self.reason.setText(f"“{item.reason}”" if item.reason else tr("The machine gives no reason."))
        self.reason.setProperty("role", "" if item.reason else "muted")
        _say(self.changed, change_words(card))
        self.warning.show_notes(warnings(card, target))
        shown = card.ties[:_TIES]
        lines = [(tie_words(tie), tie_tip(tie, card)) for tie in shown]
        if len(card.ties) > _TIES:
            lines.append((tr("and {0} more").format(number(len(card.ties) - _TIES)), ""))
        self.ties.show_lines(lines or [(tr("Nothing links them yet."), "")])
        self.target.head.setText(tr("Links to {0}").format(card.target.title))
        words = outcome_words(target)
        waiting = target.outcomes.get("pending", 0) + target.outcomes.get("dangling", 0)
        more = tr("{0} still wait").format(number(waiting)) if waiting > 1 else ""
        lines = [(line, "") for line in (rank_words(target), words, more) if line]
        self.target.show_lines(lines)
        self.outcomes.show_outcomes(target.outcomes)
        earlier = [(history_words(made), "") for made in card.history[:_EARLIER]]
        self.history.show_lines(earlier)
        self.history.setVisible(bool(earlier))
        self.area.verticalScrollBar().setValue(0)

    def show_outlook(self, lines: Sequence[str] | None) -> None:
        """Say what accepting would do: nothing yet (no lines), or nothing at all (None)."""
        self.outlook.show_lines([(line, "") for line in lines or ()])
        self.outlook.setVisible(lines is not None)

    def refuse(self, sentence: str) -> None:
        """Say why a decision could not be made."""
        self.banner.show_message("warning", sentence)
        self.area.verticalScrollBar().setValue(0)

    def restyle(self) -> None:
        """Take fonts and colours from the theme again."""
        self.chip.updateGeometry()
        self.warning.restyle()


class OutcomeBar(QWidget):
    """How links were decided, as one bar: accepted, as another kind, rejected, deferred."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outcomes: Mapping[str, int] = {}
        self.setFixedHeight(GRID * 2)

    def show_outcomes(self, outcomes: Mapping[str, int]) -> None:
        self._outcomes = outcomes
        decided = sum(outcomes.get(name, 0) for name in _OUTCOMES)
        self.setVisible(decided > 0)
        self.setAccessibleName(tr("How links to this target were decided"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = sum(self._outcomes.get(name, 0) for name in _OUTCOMES) or 1
        box = QRectF(0, 1, self.width(), GRID + 2)
        clip = QPainterPath()
        clip.addRoundedRect(box, 3, 3)
        painter.setClipPath(clip)
        painter.fillRect(box, self._theme.color("border"))
        left = 0.0
        for name in _OUTCOMES:
            wide = self.width() * self._outcomes.get(name, 0) / whole
            painter.fillRect(QRectF(left, 1, max(0.0, wide - 1), GRID + 2), self._theme.state(name))
            left += wide
        painter.end()


class _Part(QWidget):
    """A heading with lines below it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.head = QLabel(title)
        self.head.setProperty("role", "caption")
        self.head.setWordWrap(True)
        self._lines: list[QLabel] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, GRID, 0, GRID)
        self.column.setSpacing(GRID // 2)
        self.column.addWidget(self.head)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Lines, each with what hovering over it says."""
        while len(self._lines) < len(lines):
            label = _words("")
            self._lines.append(label)
            self.column.addWidget(label)
        for label, (text, tip) in zip(self._lines, lines, strict=False):
            label.setText(text)
            label.setToolTip(tip)
            label.setAccessibleDescription(tip)
        for place, label in enumerate(self._lines):
            label.setVisible(place < len(lines))


class _Notes(QFrame):
    """Warnings, each with its sign."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "banner-warning")
        self._sign = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.restyle()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_notes(self, notes: Sequence[str]) -> None:
        self._text.setText("\n".join(notes))
        self._text.setAccessibleName(tr("Warning: {0}").format(self._text.text()))
        self.setVisible(bool(notes))

    def restyle(self) -> None:
        self._sign.setPixmap(icon(self._theme, "warning", "warning").pixmap(16, 16))


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
