"""The question that a drawn link asks: of which kind, and how strong. Also asked to change one that stands."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from curator.links.kinds import KINDS, Kind
from curator.links.kinds import kind as kind_called
from curator.ui.graph.words import kind_label
from curator.ui.theme import GRID, Theme

_WIDTH = GRID * 78
_USUAL = 0.7


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen; `inverse` asks for the inverse in the target's file as well."""

    kind: str
    weight: float
    inverse: bool = False


class KindButton(QAbstractButton):
    """A kind with its line, as the canvas draws it, and the key that chooses it."""

    def __init__(self, kind: Kind, theme: Theme) -> None:
        super().__init__()
        self.kind, self._theme = kind, theme
        self.setCheckable(True)
        self.setText(kind_label(kind.id))
        self.setAccessibleName(f"{kind_label(kind.id)}, {kind.key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH // 2, QFontMetrics(self._theme.font()).height() + 2 * GRID)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._theme, self.height() / 2
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = "accent_tint" if self.isChecked() else "hover" if self.underMouse() else "raised"
        painter.setPen(QPen(theme.color("accent" if self.isChecked() or self.hasFocus() else "raised"), 1.2))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(frame, 5, 5)
        left, right = 3.0 * GRID, 9.0 * GRID
        colour = theme.kind(self.kind.id)
        painter.setPen(QPen(colour, 2.2))
        painter.drawLine(QPoint(int(left), int(middle)), QPoint(int(right), int(middle)))
        if not self.kind.symmetric:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            tip = QPoint(int(right) + 4, int(middle))
            painter.drawPolygon(QPolygonF([tip, tip + QPoint(-8, -4), tip + QPoint(-8, 4)]))
        painter.setPen(theme.color("text"))
        words = QRectF(right + 3 * GRID, 0, self.width() - right - 8 * GRID, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.color("faint"))
        painter.drawText(
            frame.adjusted(0, 0, -2 * GRID, 0),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            self.kind.key,
        )
        painter.end()


class LinkChooser(QFrame):
    """A small window by the drawn line. Keys 1–7 choose a kind, Return takes it, Escape leaves things as they are."""

    chosen = Signal(object)  # Choice
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        source: str,
        target: str,
        standing: str = "",
        kind: str = "",
        weight: float | None = None,
        *,
        can_inverse: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`source` and `target` are titles; `standing` says how they are linked already; `kind` and `weight` are those
        of the relation that is to be changed, empty for a new one."""
        # Not a popup: those are hidden from screen readers.
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._theme, self._changing = theme, bool(kind)
        self._can_inverse = can_inverse and not self._changing
        self._source, self._target = source, target
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setWindowTitle(self.tr("Link from {0} to {1}").format(source, target))
        self.setAccessibleName(self.windowTitle())
        self.setFixedWidth(_WIDTH)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setProperty("role", "heading")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.standing = QLabel(standing)
        self.standing.setWordWrap(True)
        self.standing.setProperty("role", "caption")
        self.standing.setVisible(bool(standing))
        self.kinds = QButtonGroup(self, exclusive=True)
        self.weight = QDoubleSpinBox(minimum=0.0, maximum=1.0, singleStep=0.05, decimals=2)
        self.weight.setAccessibleName(self.tr("Weight"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 100)
        self.slider.setAccessibleName(self.tr("Weight in hundredths"))
        self.slider.valueChanged.connect(lambda value: self.weight.setValue(value / 100))
        self.weight.valueChanged.connect(lambda value: self.slider.setValue(round(value * 100)))
        self.inverse = QCheckBox()
        self.take = QPushButton(self.tr("Change") if self._changing else self.tr("Add Link"))
        self.take.setProperty("role", "primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self._take)
        self._lay_out()
        wanted = kind_called(kind) or KINDS[2]
        self._buttons[wanted.id].setChecked(True)
        self.weight.setValue(_USUAL if weight is None else weight)
        self.kinds.buttonToggled.connect(lambda _button, _on: self._say())
        self._say()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.sentence)
        column.addWidget(self.standing)
        column.addSpacing(GRID)
        self._buttons: dict[str, KindButton] = {}
        for each in KINDS:
            button = KindButton(each, self._theme)
            self.kinds.addButton(button)
            self._buttons[each.id] = button
            column.addWidget(button)
        row = QHBoxLayout()
        label = QLabel(self.tr("Weight"))
        label.setBuddy(self.weight)
        row.addWidget(label)
        row.addWidget(self.slider, 1)
        row.addWidget(self.weight)
        column.addSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self.inverse)
        foot = QHBoxLayout()
        foot.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.close)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        column.addSpacing(GRID)
        column.addLayout(foot)

    @property
    def kind(self) -> Kind:
        """The kind that is chosen."""
        button = self.kinds.checkedButton()
        assert isinstance(button, KindButton)
        return button.kind

    def choose(self, kind: str) -> None:
        """Chooses a kind, as a click on it does."""
        self._buttons[kind].setChecked(True)

    def _say(self) -> None:
        self.sentence.setText(f"{self._source} {kind_label(self.kind.id)} {self._target}")
        inverse = self.kind.inverse
        self.inverse.setVisible(self._can_inverse)
        self.inverse.setEnabled(inverse is not None)
        words = (
            self.tr("Say it in the other file too: {0}").format(kind_label(inverse))
            if inverse
            else self.tr("It has no inverse")
        )
        self.inverse.setText(words)

    def _take(self) -> None:
        inverse = self.inverse.isChecked() and self.inverse.isEnabled() and self._can_inverse
        choice = Choice(self.kind.id, round(self.weight.value(), 2), inverse)
        self.close()
        self.chosen.emit(choice)

    def open_at(self, place: QPoint) -> None:
        """Shows it beside a place of the screen, inside the screen."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(place.x() + 4 * GRID, screen.right() - self.width())
        y = max(screen.top(), min(place.y() - self.height() // 3, screen.bottom() - self.height()))
        self.move(max(screen.left(), x), y)
        self.show()
        self.activateWindow()
        self._buttons[self.kind.id].setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """A click beside it leaves things as they are."""
        if event.type() == QEvent.Type.WindowDeactivate and self.isVisible():
            self.close()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by_key = {each.key: each.id for each in KINDS}
        if event.text() in by_key and not self.weight.hasFocus():
            self.choose(by_key[event.text()])
            self._buttons[by_key[event.text()]].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
