"""The tour's veil over the window, with a hole where the step points, and the card that tells about it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.ui.theme import GRID, Theme
from curator.ui.tour.steps import STEPS, Step

_VEIL = 0.5
_ROUND = 8
_CARD = GRID * 92


class Tour(QWidget):
    """Covers `window` while it is shown. Return and Right go on, Left goes back, Escape ends it.

    `part(name)` gives the widget of a step, or None; `bring(step)` has it in view.
    """

    ended = Signal()
    open_wanted = Signal()  # the curator would open a library now

    def __init__(
        self, theme: Theme, part: Callable[[str], QWidget | None], bring: Callable[[Step], object], window: QWidget
    ) -> None:
        super().__init__(window)
        self._part, self._bring, self._at = part, bring, 0
        self._window = window
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_said("Tour"))
        self.card = QFrame(self)
        self.card.setProperty("role", "popup")
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.skip_button, self.open_button = QPushButton(_said("Skip")), QPushButton(_said("Open a library…"))
        self.back_button, self.next_button = QPushButton(_said("Back")), QPushButton()
        self.skip_button.setProperty("role", "quiet")
        self.next_button.setProperty("role", "primary")
        self.next_button.setDefault(True)
        for button, deed in (
            (self.skip_button, self.end),
            (self.open_button, self._open),
            (self.back_button, lambda: self.go(self._at - 1)),
            (self.next_button, lambda: self.go(self._at + 1)),
        ):
            button.clicked.connect(deed)
            button.installEventFilter(self)
        foot = self._foot = QHBoxLayout()
        foot.setSpacing(GRID * 2)
        foot.addWidget(self.skip_button)
        foot.addWidget(self.count)
        foot.addStretch(1)
        for button in (self.open_button, self.back_button, self.next_button):
            foot.addWidget(button)
        column = self._column = QVBoxLayout(self.card)
        column.setContentsMargins(GRID * 5, GRID * 4, GRID * 4, GRID * 4)
        column.setSpacing(GRID * 2)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(GRID * 2)
        column.addLayout(foot)
        window.installEventFilter(self)
        theme.changed.connect(self.update)

    @property
    def step(self) -> Step:
        return STEPS[self._at]

    def begin(self) -> None:
        """Show the first step."""
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.go(0)

    def go(self, number: int) -> None:
        """Show a step; the one after the last ends the tour."""
        if number >= len(STEPS):
            self.end()
            return
        self._at = max(0, number)
        step, last = self.step, self._at == len(STEPS) - 1
        self._bring(step)
        self.title.setText(_said(step.title))
        self.text.setText(_said(step.text))
        self.count.setText(f"{self._at + 1} / {len(STEPS)}")
        self.open_button.setVisible(self._at == 0 or last)
        self.back_button.setVisible(self._at > 0)
        self.skip_button.setVisible(not last)
        first, done = _said("Show me around"), _said("Stay here")
        self.next_button.setText(first if self._at == 0 else done if last else _said("Next"))
        self.setAccessibleDescription(f"{self.title.text()}. {self.text.text()}")
        self.next_button.setFocus()
        self._place()

    def end(self) -> None:
        """Take the veil away."""
        self._window.removeEventFilter(self)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def _open(self) -> None:
        self.end()
        self.open_wanted.emit()

    # places

    def hole(self) -> QRect:
        """Where the part in question stands; empty where there is none to be seen."""
        part = self._part(self.step.part) if self.step.part else None
        if part is None or not part.isVisible():
            return QRect()
        return QRect(part.mapTo(self._window, QPoint()), part.size()).intersected(self.rect())

    def _place(self) -> None:
        room = self.width() - GRID * 8
        self._foot.invalidate()  # the buttons have other words now
        buttons = self._foot.sizeHint().width() + GRID * 10
        self.card.setFixedWidth(min(max(_CARD, buttons), room))
        self.card.setFixedHeight(self._column.heightForWidth(self.card.width()))
        hole, card, gap = self.hole(), self.card.rect(), GRID * 4
        middle = self.rect().center() - card.center()
        if hole.isEmpty():
            at = middle
        elif hole.right() + gap + card.width() < self.width():
            at = QPoint(hole.right() + gap, hole.center().y() - card.height() // 2)
        elif hole.left() - gap - card.width() > 0:
            at = QPoint(hole.left() - gap - card.width(), hole.center().y() - card.height() // 2)
        elif hole.bottom() + gap + card.height() < self.height():
            at = QPoint(hole.center().x() - card.width() // 2, hole.bottom() + gap)
        elif hole.top() - gap - card.height() > 0:
            at = QPoint(hole.center().x() - card.width() // 2, hole.top() - gap - card.height())
        else:  # the part fills the window
            at = QPoint(middle.x(), self.height() - card.height() - gap * 2)
        most = self.rect().bottomRight() - card.bottomRight() - QPoint(gap, gap)
        self.card.move(max(gap, min(at.x(), most.x())), max(gap, min(at.y(), most.y())))
        self.update()

    # Qt's

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QPainterPath()
        veil.addRect(QRectF(self.rect()))
        hole = self.hole()
        if not hole.isEmpty():
            spared = QPainterPath()
            spared.addRoundedRect(QRectF(hole), _ROUND, _ROUND)
            veil = veil.subtracted(spared)
        colour = QColor("black")
        colour.setAlphaF(_VEIL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(veil, colour)
        if not hole.isEmpty():
            painter.setPen(self._theme.color("accent"))
            painter.drawRoundedRect(QRectF(hole).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what lies behind the veil is not to be hit

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._window.rect())
                self._place()
            return False
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._key(event)

    def _key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_Right | Qt.Key.Key_PageDown:
                self.go(min(self._at + 1, len(STEPS) - 1))
            case Qt.Key.Key_Left | Qt.Key.Key_PageUp:
                self.go(self._at - 1)
            case _:
                return False
        return True

    def focusNextPrevChild(self, following: bool) -> bool:
        """Tab stays on the card."""
        buttons = [self.skip_button, self.open_button, self.back_button, self.next_button]
        shown = [button for button in buttons if button.isVisible()]
        if not shown:  # it is about to go
            return False
        at = next((n for n, button in enumerate(shown) if button.hasFocus()), -1)
        shown[(at + (1 if following else -1)) % len(shown)].setFocus()
        return True


def _said(text: str) -> str:
    return QCoreApplication.translate("Tour", text)
