"""Asks why a rule or a finding is to be muted: the reason stands in the library for everybody who comes after."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from curator.library.problems.muting import PATH
from curator.ui.theme import GRID


class MuteDialog(QDialog):
    """`reason` is what was written; without one, nothing is muted."""

    def __init__(self, heading: str, words: str, deed: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setModal(True)
        title, text = QLabel(heading), QLabel(words)
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        text.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Why"))
        self.field.setAccessibleName(self.tr("Why"))
        kept = QLabel(self.tr("Written to {0}, so that everybody who works on this library sees it.").format(PATH))
        kept.setProperty("role", "caption")
        kept.setWordWrap(True)
        self.mute_button, cancel = QPushButton(deed), QPushButton(self.tr("Cancel"))
        self.mute_button.setProperty("role", "primary")
        self.mute_button.setDefault(True)
        self.mute_button.setEnabled(False)
        self.mute_button.clicked.connect(self.accept)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.mute_button)
        self.field.textChanged.connect(lambda text: self.mute_button.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        for widget in (title, text, self.field, kept):
            column.addWidget(widget)
        column.addLayout(foot)
        self.setMinimumWidth(GRID * 110)
        self.field.setFocus()

    @property
    def reason(self) -> str:
        """What was written."""
        return self.field.text().strip()
