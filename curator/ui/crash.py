"""What nobody caught: one plain dialog with a report to copy, the details in the log, nothing on the terminal."""

import logging
import logging.handlers
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

import platformdirs
import PySide6
from PySide6.QtCore import QCoreApplication, QObject, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from curator import __version__
from curator.ui.theme import GRID

_log = logging.getLogger(__name__)


def log_file() -> Path:
    """Where the log is kept on this platform."""
    return Path(platformdirs.user_log_dir("pattern-curator", appauthor=False)) / "pattern-curator.log"


def start_log() -> None:
    """Keep a log of the last runs, at most a few megabytes; without it if the folder cannot be written."""
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
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.critical("Uncaught:\n%s", details)
        self._happened.emit(details)

    def _show(self, details: str) -> None:
        if self.dialog is not None:
            return
        self.dialog = CrashDialog(details)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


class CrashDialog(QDialog):
    """What happened in plain words, and the report for whoever mends it."""

    def __init__(self, details: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(self.tr("Something went wrong"))
        heading = QLabel(self.tr("Something went wrong in Pattern Curator"))
        heading.setProperty("role", "heading")
        words = QLabel(
            self.tr(
                "Your files are as they were last saved, and unsaved edits are kept. You can go on; if something looks "
                "odd, save and start again. The report below helps to mend it; the log is {0}."
            ).format(log_file())
        )
        words.setWordWrap(True)
        self.report = QPlainTextEdit(
            f"Pattern Curator {__version__}, Python {platform.python_version()}, PySide {PySide6.__version__}, "
            f"{platform.platform()}\n\n{details}"
        )
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy the report"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report.toPlainText()))
        close = QPushButton(self.tr("Go on"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 5, GRID * 5, GRID * 5, GRID * 4)
        column.setSpacing(GRID * 3)
        column.addWidget(heading)
        column.addWidget(words)
        column.addWidget(self.report, 1)
        column.addLayout(row)
        self.resize(GRID * 160, GRID * 100)
