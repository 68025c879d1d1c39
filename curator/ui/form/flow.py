"""Widgets one after the other, wrapping like words."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget


class FlowBox(QFrame):
    """Fills lines from the left; the last widget takes what is left of its line.

    A widget that lays out by itself: Qt deletes the items of a layout behind Python's back.
    """

    def __init__(self, gap: int, margin: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap, self._margin = gap, margin
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at `place`."""
        widget.setParent(self)
        self._widgets.insert(place, widget)
        widget.show()
        self.flow()

    def discard(self, widget: QWidget) -> None:
        """Take a widget out and delete it, once what it is doing is done."""
        self._widgets.remove(widget)
        widget.hide()
        widget.deleteLater()
        self.flow()

    def flow(self) -> None:
        """Lay out anew: a widget wants another size."""
        height = self._lay(self.width())
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self._lay(self.width(), place=False))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width, place=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.flow()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.flow()
        return super().event(event)

    def _lay(self, width: int, *, place: bool = True) -> int:
        """Place the widgets for a width, and return the height that they take."""
        left, right = self._margin, max(width - self._margin, self._margin + 1)
        x, y, tall = left, self._margin, 0
        for number, widget in enumerate(self._widgets):
            last = number == len(self._widgets) - 1
            size = widget.sizeHint()
            wide = min(widget.minimumWidth() if last else size.width(), right - left)
            if x > left and x + wide > right:
                x, y, tall = left, y + tall + self._gap, 0
            if last:
                wide = max(wide, right - x)
            if place:
                widget.setGeometry(x, y, wide, size.height())
            x += wide + self._gap
            tall = max(tall, size.height())
        return y + tall + self._margin
