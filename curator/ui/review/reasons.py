"""Why a link is rejected, for those who want to say it: one key each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from curator.ui.review.chooser import ChoiceList
from curator.ui.review.texts import tr
from curator.ui.theme import GRID


def reasons() -> list[str]:
    """The reasons offered, in the order of their keys."""
    return [
        tr("too vague"),
        tr("wrong direction"),
        tr("not related"),
        tr("everything leads there"),
        tr("said by another link"),
        tr("the reason given is wrong"),
    ]


class ReasonList(ChoiceList):
    """A popup: 1–6 reject with a reason at once; a reason of one's own is typed below."""

    def __init__(self, claim: str, reject: Callable[[str], object], parent: QWidget) -> None:
        offered = reasons()
        super().__init__(
            tr("Why reject"), [(text, f"{place}   {text}", 0) for place, text in enumerate(offered, 1)], parent
        )
        self._offered, self._reject = offered, reject
        head = QLabel(tr("Reject “{0}” because it is …").format(claim))
        head.setProperty("role", "caption")
        head.setWordWrap(True)
        self.own = QLineEdit()
        self.own.setPlaceholderText(tr("Another reason…"))
        self.own.setAccessibleName(tr("Another reason"))
        self.own.returnPressed.connect(self._take_own)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, head)
        column.addWidget(self.own)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.chosen.connect(self._reject)
        self.list.installEventFilter(self)

    def open_over(self, widget: QFrame | QWidget) -> None:
        """Show it in the middle of a widget."""
        self.open_below(widget)
        self.resize(self.width(), self.height() + 18 * GRID)
        middle = widget.mapToGlobal(widget.rect().center())
        self.move(middle.x() - self.width() // 2, middle.y() - self.height() // 2)
        self.list.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        home = self.parentWidget()
        if home is not None:
            home.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            place = event.key() - Qt.Key.Key_1
            if 0 <= place < len(self._offered):
                self.close()
                self._reject(self._offered[place])
                return True
        return super().eventFilter(watched, event)

    def _take_own(self) -> None:
        if self.own.text().strip():
            self.close()
            self._reject(self.own.text().strip())
