"""The one channel for telling the user something that needs no answer.

Any view posts (`messages.info(…)`, `.done(…)`, `.warning(…)`, `.error(…)`); the window shows the newest as a notice and
keeps the rest readable; tests read `messages.history`. Texts are whole sentences without a traceback: what
happened, what is safe, what to do.
"""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QObject, Signal

from curator.ui.telling import told

Level = Literal["info", "done", "warning", "error"]

_log = logging.getLogger(__name__)
_KEPT = 200


@dataclass(frozen=True)
class Notice:
    """One message. `action_text` and `action`, given together, become a button beside the text."""

    level: Level
    text: str
    action_text: str = ""
    action: Callable[[], None] | None = None


class Messages(QObject):
    """Notices, newest last in `history`. Post from the UI thread."""

    posted = Signal(object)  # Notice

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history: deque[Notice] = deque(maxlen=_KEPT)

    def post(self, notice: Notice) -> None:
        notice = replace(notice, text=told(notice.text))
        self.history.append(notice)
        level = logging.WARNING if notice.level in ("warning", "error") else logging.INFO
        _log.log(level, "%s", notice.text)
        self.posted.emit(notice)

    def info(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """Something worth knowing."""
        self.post(Notice("info", text, action_text, action))

    def done(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """What was asked for has happened."""
        self.post(Notice("done", text, action_text, action))

    def warning(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """It happened, but the user should look at something."""
        self.post(Notice("warning", text, action_text, action))

    def error(self, text: str, action_text: str = "", action: Callable[[], None] | None = None) -> None:
        """It did not happen; say what is safe and what to do."""
        self.post(Notice("error", text, action_text, action))
