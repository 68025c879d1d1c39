"""The dialog that tells of something nobody caught."""

import platform
from pathlib import Path

import PySide6
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from curator import __version__
from curator.ui.theme import GRID


class CrashDialog(QDialog):
    """What happened in plain words, and the report for whoever mends it."""

    def __init__(self, details: str, log: Path) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(self.tr("Something went wrong"))
        heading = QLabel(self.tr("Something went wrong in Pattern Curator"))
        heading.setProperty("role", "heading")
        words = QLabel(
            self.tr(
                "Your files are as they were last saved, and unsaved edits are kept. You can go on; if something looks "
                "odd, save and start again. The report below helps to mend it; the log is {0}."
            ).format(log)
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
