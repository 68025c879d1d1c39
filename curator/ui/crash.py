"""What nobody caught: one plain dialog with a report to copy, the details in the log, nothing on the terminal."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QtMsgType, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    from curator.ui.crash_dialog import CrashDialog

_log = logging.getLogger(__name__)
_logging = False


def log_file() -> Path:
    """Where the log is kept on this platform."""
    import platformdirs

    return Path(platformdirs.user_log_dir("pattern-curator", appauthor=False)) / "pattern-curator.log"


def start_log() -> None:
    """Keep a log of the last runs, at most a few megabytes; without it if the folder cannot be written.

    Called after the first paint, and before that only if there is something to log.
    """
    global _logging
    if _logging:
        return
    _logging = True
    import logging.handlers

    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            file, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, _context: object, message: str) -> None:
    level = logging.DEBUG if kind == QtMsgType.QtDebugMsg else logging.WARNING
    logging.getLogger("qt").log(level, "%s", message)


def without_contents(error: BaseException) -> str:
    """Where it happened and of what kind it was, for a report that leaves this computer.

    An exception's own words may repeat what stands in somebody's file, so they stay in the log.
    """
    import traceback

    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    first = f"{without_contents(before)}\nand then\n\n" if before is not None else ""
    places = "".join(traceback.format_list(traceback.extract_tb(error.__traceback__)))
    return f"{first}{places}{type(error).__name__}\n"


class CrashReporter(QObject):
    """Takes uncaught exceptions of every thread and shows the first one until its dialog is closed."""

    _happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: CrashDialog | None = None
        self._happened.connect(self._show)

    def install(self) -> None:
        """From now on nothing uncaught reaches the terminal."""
        sys.excepthook = self.take
        threading.excepthook = lambda args: self.take(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log it and tell the user."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        import traceback

        start_log()
        _log.critical("Uncaught:\n%s", "".join(traceback.format_exception(kind, error, trace)))
        self._happened.emit(without_contents(error))
        for name in ("last_type", "last_value", "last_traceback", "last_exc"):
            vars(sys).pop(name, None)  # through its callers' frames it would keep all that was at hand then, a window

    def _show(self, details: str) -> None:
        if self.dialog is not None:
            return
        from curator.ui.crash_dialog import CrashDialog

        self.dialog = CrashDialog(details, log_file())
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
