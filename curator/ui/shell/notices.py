"""Shows the newest notice over the lower edge of the window; it goes by itself unless something went wrong."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from curator.ui.icons import icon
from curator.ui.messages import Messages, Notice
from curator.ui.theme import GRID, Theme

_SECONDS = {"info": 5, "done": 4, "warning": 10, "error": 0}
_LOOK = {
    "info": ("info", "accent"),
    "done": ("ok", "ok"),
    "warning": ("warning", "warning"),
    "error": ("error", "error"),
}


class NoticeBar(QFrame):
    """One notice at a time, in the lower middle of its parent."""

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._theme = theme
        self._notice: Notice | None = None
        self.setProperty("role", "notice")
        self._icon = QLabel()
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.action_button = QPushButton(self.tr("Show"))
        self.action_button.setProperty("role", "quiet")
        self.action_button.clicked.connect(self._act)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon(theme, "close"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        self.close_button.setAccessibleName(self.tr("Dismiss this notice"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 4, GRID * 2, GRID * 2, GRID * 2)
        row.setSpacing(GRID * 2)
        row.addWidget(self._icon)
        row.addWidget(self.label, 1)
        row.addWidget(self.action_button)
        row.addWidget(self.close_button)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(GRID * 6)
        shadow.setOffset(0, GRID)
        self._shadow = shadow
        self.setGraphicsEffect(shadow)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()
        parent.installEventFilter(self)
        messages.posted.connect(self.show_notice)

    def show_notice(self, notice: Notice) -> None:
        """Say it now; an older notice gives way."""
        self._notice = notice
        name, ink = _LOOK[notice.level]
        self._icon.setPixmap(icon(self._theme, name, ink, weight="fill").pixmap(18, 18))
        self._shadow.setColor(self._theme.color("shadow"))
        self.label.setText(notice.text)
        self.action_button.setText(notice.action_text)
        self.action_button.setVisible(notice.action is not None)
        self.setAccessibleName(notice.text)
        self._place()
        self.show()
        self.raise_()
        seconds = _SECONDS[notice.level] + (4 if notice.action is not None and notice.level != "error" else 0)
        if seconds:
            self._timer.start(seconds * 1000)
        else:
            self._timer.stop()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _act(self) -> None:
        if self._notice is not None and self._notice.action is not None:
            self.hide()
            self._notice.action()

    def _place(self) -> None:
        parent = self._ground
        most = min(GRID * 150, parent.width() - GRID * 12)
        wanted = self.label.fontMetrics().horizontalAdvance(self.label.text()) + GRID * 30
        if not self.action_button.isHidden():
            wanted += self.action_button.sizeHint().width() + GRID * 2
        width = min(most, wanted)
        self.setFixedWidth(width)
        height = max(self.sizeHint().height(), self.heightForWidth(width))
        self.resize(width, height)
        self.move((parent.width() - width) // 2, parent.height() - height - GRID * 12)
