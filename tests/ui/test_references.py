"""Judges a PySide6 upgrade.

PySide6-Essentials 6.12.0 on Python 3.11 gives back one reference to None too many in most calls of C++ functions that
return nothing, and the interpreter dies (`none_dealloc`) after a few thousand of them, minutes into a session.
6.10.3 and 6.11.3 do not, and from Python 3.12 on None is immortal. `pyproject.toml` keeps 6.12 out; whoever lets a
newer version in, lets this test decide.
"""

import sys

import pytest
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QPainterPath, QPalette
from PySide6.QtWidgets import QApplication, QWidget

CALLS = 10_000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from Python 3.12 on None is immortal and cannot be miscounted")
def test_that_ten_thousand_void_calls_of_qt_leave_the_references_to_none_alone(qapp: QApplication) -> None:
    # Void calls of every library in use, on values, objects and widgets.
    thing, timer, widget, path, palette = QObject(), QTimer(), QWidget(), QPainterPath(), QPalette()
    calls = (
        lambda: thing.setObjectName("name"),
        lambda: thing.blockSignals(False),
        lambda: timer.setInterval(5),
        lambda: timer.stop(),
        lambda: widget.setEnabled(True),
        lambda: widget.update(),
        lambda: widget.move(QPoint(1, 1)),
        lambda: path.clear(),
        lambda: palette.setCurrentColorGroup(QPalette.ColorGroup.Active),
    )
    for call in calls:  # whatever a first call keeps for good
        call()
    before = sys.getrefcount(None)
    for turn in range(CALLS):
        calls[turn % len(calls)]()
    lost = before - sys.getrefcount(None)
    assert abs(lost) < CALLS // 100, f"{CALLS} void calls lost {lost} references to None"
