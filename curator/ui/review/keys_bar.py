"""The keys at the foot of the review, always in view: each is a button, and shows the shortcut that holds now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from curator.ui.actions import Actions
from curator.ui.icons import paint_icon
from curator.ui.review.texts import tr
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.flow import FlowLayout

_CAP = GRID * 5 + 2
_ARROWS = {"Left": "←", "Right": "→", "Backspace": "⌫", "Return": "⏎"}


class KeyButton(QToolButton):
    """A key cap with what it does."""

    def __init__(self, theme: Theme, action: QAction, words: str, ink: str = "text", kind: str = "") -> None:
        super().__init__()
        self._theme, self._words, self._ink, self._kind = theme, words, ink, kind
        self.setDefaultAction(action)
        self.setProperty("role", "key")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(action.text())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        action.changed.connect(self._follow)

    @property
    def key(self) -> str:
        """The key as it is shown on the cap."""
        said = self.defaultAction().shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return _ARROWS.get(said, said).replace("Shift+", "⇧")

    def sizeHint(self) -> QSize:
        small = QFontMetrics(self._theme.font("small", bold=True))
        words = QFontMetrics(self._theme.font("small" if self._kind else "body"))
        cap = max(_CAP, small.horizontalAdvance(self.key) + 2 * GRID)
        return QSize(cap + words.horizontalAdvance(self._words) + 5 * GRID, _CAP + 2 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.4)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("accent"), 1.2) if self.hasFocus() else Qt.PenStyle.NoPen)
        held = self.isDown() or self.isChecked()
        painter.setBrush(
            theme.color("accent_tint" if held else "hover") if held or self.underMouse() else Qt.BrushStyle.NoBrush
        )
        painter.drawRoundedRect(box, 6, 6)
        small = theme.font("small", bold=True)
        width = max(_CAP, QFontMetrics(small).horizontalAdvance(self.key) + 2 * GRID)
        cap = QRectF(GRID, (self.height() - _CAP) / 2, width, _CAP).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("outline"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(cap, 5, 5)
        painter.setFont(small)
        painter.setPen(theme.kind_text(self._kind) if self._kind else theme.color(self._ink))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.setFont(theme.font("small" if self._kind else "body"))
        painter.setPen(theme.color("muted" if self._kind else "text"))
        words = QRectF(cap.right() + GRID * 1.5, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)
        painter.end()

    def _follow(self) -> None:
        self.updateGeometry()
        self.update()


class KeysBar(QWidget):
    """Two lines: decisions and steps; the seven kinds. At the right, what was decided last and whether it is saved."""

    def __init__(
        self,
        actions: Actions,
        theme: Theme,
        deeds: Sequence[tuple[str, str, str]],
        kinds: Sequence[tuple[str, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """`deeds` are (command, words, colour of the key), `kinds` (command, words, kind's id)."""
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "keys")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons: dict[str, KeyButton] = {}
        upper, lower = QWidget(), QWidget()
        first, second = FlowLayout(upper, GRID), FlowLayout(lower, GRID // 2)
        for command, words, ink in deeds:
            first.addWidget(self._button(actions, command, words, ink))
        for command, words, kind in kinds:
            second.addWidget(self._button(actions, command, words, "text", kind))
        self.last = LastDecision(theme)
        row = QHBoxLayout()
        row.setSpacing(4 * GRID)
        row.addWidget(upper, 3)
        row.addWidget(self.last, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(lower)
        theme.changed.connect(self._restyle)

    def _button(self, actions: Actions, command: str, words: str, ink: str, kind: str = "") -> KeyButton:
        button = KeyButton(self._theme, actions.action(command), words, ink, kind)
        self.buttons[command] = button
        return button

    def _restyle(self) -> None:
        for button in self.buttons.values():
            button.updateGeometry()
            button.update()


class LastDecision(QWidget):
    """ "Rejected enables Time Bank", with a tick once it is on disk."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._full = ""
        self.words = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.words.setProperty("role", "caption")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._sign = _Sign(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.words, 1)
        row.addWidget(self._sign)
        self.setMinimumWidth(GRID * 40)
        self.say("", True)

    def say(self, words: str, saved: bool, *, soon: bool = True) -> None:
        """The last decision in words, and whether it is saved, or will be `soon`."""
        state = (tr("Saved") if saved else tr("Saving") if soon else tr("Not saved")) if words else ""
        self._full = f"{words} · {state}" if words else ""
        self.words.setAccessibleName(self._full or tr("Nothing decided yet"))
        self.words.setToolTip(self._full)
        self._sign.show_saved(saved, bool(words))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._elide()

    def _elide(self) -> None:
        room = self.width() - GRID * 6
        self.words.setText(QFontMetrics(self.words.font()).elidedText(self._full, Qt.TextElideMode.ElideMiddle, room))


class _Sign(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._saved = theme, True
        self.setFixedSize(GRID * 4, GRID * 4)

    def show_saved(self, saved: bool, shown: bool) -> None:
        self._saved = saved
        self.setVisible(shown)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        name, ink = ("ok", "ok") if self._saved else ("defer", "muted")
        paint_icon(painter, self.rect(), name, self._theme.color(ink))
        painter.end()
