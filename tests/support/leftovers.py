"""What a test leaves behind: running threads, armed timers, unfinished pool work, open windows, Qt's complaints.

Qt keeps no list of its timers, pools and threads, so starting one is noted as it happens (`watch`). The notes hold
nothing alive.
"""

import contextlib
import functools
import gc
import re
import threading
import time
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import getCppPointer, isValid

PATIENCE = 3.0  # seconds that threads and pools may take to end once the test is over

_started: "weakref.WeakSet[Any]" = weakref.WeakSet()
_complaints: list[str] = []
_ENDS_BY_ITSELF = ("a thread", "a QThread", "work in a QThreadPool")
_HARMLESS = re.compile(r"^This plugin does not support ")


@dataclass(frozen=True)
class Before:
    """What was there already when a test began; it is not that test's doing."""

    threads: frozenset[int]
    windows: frozenset[int]
    active: frozenset[int]


def watch() -> None:
    """Begins to note what is started. Called once a run."""
    for owner, name in (
        (QTimer, "start"),
        (QThread, "start"),
        (QThreadPool, "start"),
        (QThreadPool, "tryStart"),
    ):
        setattr(owner, name, _noting(getattr(owner, name)))


def listen() -> None:
    """Has Qt complain here between tests. Called before each test, since the one before may have taken Qt's word."""
    qInstallMessageHandler(_note_complaint)


def now() -> Before:
    """What exists at this moment."""
    _complaints.clear()
    return Before(
        threads=frozenset(thread.ident or 0 for thread in threading.enumerate()),
        windows=frozenset(_address(window) for window in _windows()),
        active=frozenset(id(thing) for thing in _active()),
    )


def since(before: Before, patience: float = PATIENCE) -> list[str]:
    """One line for everything that exists now and did not at `before`, after `patience` seconds to end."""
    _let_deleted_things_go()
    deadline = time.monotonic() + patience
    left = _left(before)
    if left:
        # Python's cycles keep widgets alive that nobody holds any more.
        gc.collect()
        _let_deleted_things_go()
        left = _left(before)
    while any(line.startswith(_ENDS_BY_ITSELF) for line in left) and time.monotonic() < deadline:
        time.sleep(0.01)
        left = _left(before)
    return left + [f"a complaint of Qt: {line}" for line in _complaints]


def _left(before: Before) -> list[str]:
    lines = [f"a thread {thread.name!r}" for thread in threading.enumerate() if thread.ident not in before.threads]
    for thing in _active():
        if id(thing) in before.active:
            continue
        if isinstance(thing, QTimer):
            lines.append(f"an armed QTimer of {thing.interval()} ms of {_owner(thing)}")
        elif isinstance(thing, QThread):
            lines.append(f"a QThread of {_owner(thing)}")
        else:
            lines.append(f"work in a QThreadPool of {_owner(thing)}")
    lines += [
        f"a window {type(window).__name__} {window.objectName() or window.windowTitle()!r}"
        for window in _windows()
        if _address(window) not in before.windows
    ]
    return lines


def _active() -> list[Any]:
    return [thing for thing in list(_started) if isValid(thing) and _is_active(thing)]


def _is_active(thing: Any) -> bool:
    if isinstance(thing, QTimer):
        return thing.isActive()
    if isinstance(thing, QThread):
        return thing.isRunning()
    return bool(thing.activeThreadCount())


def _windows() -> list[QWidget]:
    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    # A menu or a popup belongs to its parent and goes with it; the tooltip's label is Qt's own and stays.
    return [
        window
        for window in QApplication.topLevelWidgets()
        if window.parent() is None and window.metaObject().className() != "QTipLabel"
    ]


def _address(window: QWidget) -> int:
    """Which window it is: Python may wrap one that Qt made anew at every look."""
    return int(getCppPointer(window)[0])


def _let_deleted_things_go() -> None:
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _owner(thing: Any) -> str:
    parent = thing.parent()
    return f"{type(parent).__name__} {parent.objectName()!r}" if parent is not None else "nobody"


def _noting(method: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(method)
    def noted(thing: Any, *args: Any, **kwargs: Any) -> Any:
        with contextlib.suppress(TypeError):
            _started.add(thing)
        return method(thing, *args, **kwargs)

    return noted


def _note_complaint(kind: QtMsgType, context: Any, message: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg) and not _HARMLESS.search(message):
        _complaints.append(message)
