"""One inferred link as a card: the claim, the machine's reason, what speaks against it, and the decision's buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.library.search.waiting import spoken
from curator.links.kinds import kind as kind_called
from curator.ui.icons import icon
from curator.ui.review.rows import Row
from curator.ui.review.wording import claim, kind_label, state_label, state_tip, warnings
from curator.ui.theme import GRID, Theme
from curator.ui.translation import decimal


class KindChip(QWidget):
    """A kind by colour, arrow and word; two-headed where the kind holds in both directions."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._kind, self._label = theme, "", ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_kind(self, kind: str, written: str) -> None:
        self._kind, self._label = kind, kind_label(kind, written)
        self.setAccessibleName(self._label)
        self.setToolTip("" if kind == written else self.tr("The file says “{0}”.").format(written))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font("small", bold=True))
        return QSize(metrics.horizontalAdvance(self._label) + 24 + 4 * GRID, metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = self._theme.kind(self._kind), self._theme.kind_text(self._kind)
        ground.setAlphaF(0.16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setFont(self._theme.font("small", bold=True))
        painter.setPen(ink)
        words = QRectF(2.5 * GRID, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._label)
        known = kind_called(self._kind)
        end = self.width() - 2.0 * GRID
        self._arrow(painter, end - 18, end, both=known is None or known.symmetric)

    def _arrow(self, painter: QPainter, start: float, end: float, both: bool) -> None:
        middle = self.height() / 2
        colour = painter.pen().color()
        painter.setPen(QPen(colour, 1.6))
        painter.drawLine(QPointF(start + (5 if both else 0), middle), QPointF(end - 5, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        heads = [(end, 1.0), (start, -1.0)] if both else [(end, 1.0)]
        for tip, way in heads:
            wing = tip - 6.5 * way
            painter.drawPolygon(
                QPolygonF([QPointF(tip, middle), QPointF(wing, middle - 3.5), QPointF(wing, middle + 3.5)])
            )


class LinkCard(QFrame):
    """Shows one `Row` and says what the curator wants; it decides nothing itself."""

    wants_open = Signal(object)
    wants_accept = Signal(object)
    wants_other_kind = Signal(object)
    wants_reject = Signal(object)
    wants_defer = Signal(object)
    picked = Signal(object)
    """The card has the keyboard now. Every signal carries the card."""

    def __init__(self, theme: Theme, key_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        """`key_of` gives the key of a command of the panel ("accept") as it is shown, "" for none."""
        super().__init__(parent)
        self._theme, self._key_of = theme, key_of
        self.row: Row | None = None
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.kind = KindChip(theme)
        self.state = QLabel()
        self.target = QPushButton()
        self.target.setProperty("role", "target")
        self.target.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.target.setCursor(Qt.CursorShape.PointingHandCursor)
        self.target.clicked.connect(lambda: self.wants_open.emit(self))
        self.slug, self.reason, self.warning = QLabel(), QLabel(), QLabel()
        for label in (self.slug, self.reason, self.warning):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.reason.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.warning.setProperty("role", "warning")
        self.number = QLabel()
        self.bar = ConfidenceBar(theme)
        self.accept_button = self._button("accept", "ok")
        self.reject_button = self._button("reject", "error")
        self.defer_button = self._button("defer", "muted")
        self.kind_button = self._button("more", "muted")
        self.accept_button.clicked.connect(lambda: self.wants_accept.emit(self))
        self.reject_button.clicked.connect(lambda: self.wants_reject.emit(self))
        self.defer_button.clicked.connect(lambda: self.wants_defer.emit(self))
        self.kind_button.clicked.connect(lambda: self.wants_other_kind.emit(self))
        self._lay_out()
        self.restyle()

    def _button(self, name: str, colour: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(self._theme, name, colour, weight="bold" if colour != "muted" else ""))
        button.setIconSize(QSize(16, 16))
        button.setFixedSize(28, 26)
        return button

    def _lay_out(self) -> None:
        self._top = top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(2 * GRID)
        self.state.setMinimumWidth(1)  # it goes below the kind rather than make the card wider than the panel
        top.addWidget(self.kind)
        top.addStretch(1)
        top.addWidget(self.state)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(GRID)
        foot.addWidget(self.number)
        foot.addWidget(self.bar)
        foot.addStretch(1)
        for button in (self.kind_button, self.defer_button, self.reject_button, self.accept_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID + 2, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(top)
        column.addWidget(self.target)
        column.addWidget(self.slug)
        column.addWidget(self.reason)
        column.addWidget(self.warning)
        column.addWidget(self._foot)

    # what it says

    def show_row(self, row: Row) -> None:
        self.row = row
        link, said = row.link, claim(row)
        self.kind.show_kind(link.kind, link.type)
        confidence = "" if row.decidable or link.confidence is None else f" · {decimal(link.confidence)}"
        self.state.setText(state_label(row) + confidence)
        self.state.setToolTip(state_tip(row))
        self._fit()
        self.target.setToolTip(
            self.tr("Open {0} ({1})").format(row.title, row.slug)
            if row.exists
            else self.tr("No pattern of this name: {0}").format(row.slug)
        )
        self.target.setAccessibleName(self.tr("Open {0}").format(row.title))
        self.target.setEnabled(row.exists)
        # Mostly the slug is the title with hyphens; where it is not, it says more.
        self.slug.setText(row.slug)
        self.slug.setVisible(spoken(row.slug).casefold() != row.title.casefold().replace("-", " "))
        self.reason.setText(link.reason or self.tr("The machine gives no reason."))
        notes = warnings(row)
        self.warning.setText("\n".join(notes))
        self.warning.setVisible(bool(notes))
        self._foot.setVisible(row.decidable)
        self.number.setText("–" if link.confidence is None else decimal(link.confidence))
        self.number.setAccessibleName(self.tr("Confidence {0}").format(self.number.text()))
        self.bar.show_share(link.confidence or 0.0)
        self.bar.setAccessibleName(self.number.accessibleName())
        self.bar.setToolTip(self.tr("The machine's confidence; accepting makes it the link's weight"))
        names = (
            (self.accept_button, self.tr("Accept {0}"), "accept"),
            (self.reject_button, self.tr("Reject {0}"), "reject"),
            (self.defer_button, self.tr("Defer {0}"), "defer"),
            (self.kind_button, self.tr("Accept {0} as another kind"), ""),
        )
        for button, words, command in names:
            key = self._key_of(command) if command else ""
            button.setAccessibleName(words.format(f"{link.kind or self.tr('link')} {row.slug}"))
            button.setToolTip(f"{words.format(said)} ({key})" if key else words.format(said))
            button.setVisible(row.decidable)
        self.accept_button.setEnabled(row.known_kind)
        self.defer_button.setEnabled(row.state != "deferred")
        self.setAccessibleName(f"{said}, {self.number.accessibleName()}, {state_label(row)}")
        self.setAccessibleDescription(". ".join([self.reason.text(), *notes]))
        self.restyle()

    def restyle(self) -> None:
        """Takes fonts and colours from the theme again."""
        small, strong = self._theme.font("small"), self._theme.font("body", bold=True)
        self.state.setFont(self._theme.font("small", bold=True))
        self.target.setFont(strong)
        for label in (self.slug, self.reason, self.warning, self.number):
            label.setFont(small)
        _ink(self.slug, self._theme.color("faint"))
        if self.row is not None:
            _ink(self.state, self._theme.state(self.row.state))
            _ink(self.reason, self._theme.color("text" if self.row.waiting else "muted"))
        self.kind.updateGeometry()
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Fits what stands in one line: the title is cut, and the state goes below the kind."""
        if self.row is not None:
            beside = self.kind.sizeHint().width() + self.state.sizeHint().width() + 4 * GRID
            one = beside <= self.width() - 5 * GRID
            self._top.setDirection(QBoxLayout.Direction.LeftToRight if one else QBoxLayout.Direction.TopToBottom)
            self._top.setSpacing(2 * GRID if one else 0)
            room = max(60, self.width() - 6 * GRID)
            metrics = QFontMetrics(self.target.font())
            self.target.setText(
                metrics.elidedText(self.row.title, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
            )

    # focus

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.picked.emit(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.row is not None:
            # The state is said by a mark of its own shape beside its word, and by a coloured edge.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.state(self.row.state))
            painter.drawRoundedRect(QRectF(0.0, 10.0, 3.0, self.height() - 20.0), 1.5, 1.5)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 1.6))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), 8, 8)


class ConfidenceBar(QWidget):
    """A share of 1 as a short bar; many of them are filled at once, which a QProgressBar takes a millisecond for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._share = theme, 0.0
        self.setFixedSize(56, 14)

    def show_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(0, self.height() / 2 - 2, self.width(), 4)
        painter.setBrush(self._theme.color("border"))
        painter.drawRoundedRect(groove, 2, 2)
        groove.setWidth(self.width() * self._share)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(groove, 2, 2)


def _ink(label: QLabel, colour: QColor) -> None:
    """Colours a label through its palette: a stylesheet each would be parsed for every card."""
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    label.setPalette(palette)
