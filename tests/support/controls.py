"""What a sweep of a window's controls asks: who has no name, and where Tab leads."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
)
_MOST_STOPS = 600


def unnamed(window: QWidget) -> list[QWidget]:
    """Controls that neither have an accessible name nor words on them."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, CONTROLS) or isinstance(widget, QScrollBar):
            continue
        if widget.objectName().startswith("qt_") or widget.focusProxy() is not None:
            continue
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QComboBox | QTabBar | QAbstractItemView):
            around = around.parentWidget()
        if around is not None:
            continue  # a part of a control that is named itself
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        if not widget.accessibleName() and not text:
            found.append(widget)
    return found


def circle(window: QWidget, start: QWidget) -> list[QWidget]:
    """Where Tab stops, from a widget on until it is back there. AssertionError where it never comes back."""
    start.setFocus()
    seen: list[QWidget] = []
    while len(seen) < _MOST_STOPS:
        focus = QApplication.focusWidget()
        assert focus is not None, f"the focus is lost after {described(seen[-1]) if seen else described(start)}"
        if seen and focus is seen[0]:
            return seen
        seen.append(focus)
        window.focusNextPrevChild(True)
    raise AssertionError(f"Tab never comes back; it circles in {described(seen[-1])}")


def described(widget: QWidget) -> str:
    """A widget by its class and those of what it stands in."""
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 5:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)
