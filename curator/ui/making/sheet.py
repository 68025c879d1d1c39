"""A small dialog that asks for a few values: a heading, rows of fields, a line that says what follows, two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.ui.theme import GRID


class Sheet(QDialog):
    """Enter does what the primary button says, Esc leaves.  `say` tells what will happen, or what is in the way."""

    def __init__(self, title: str, deed: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.heading = QLabel(title)
        self.heading.setProperty("role", "heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.rows = QFormLayout()
        self.rows.setHorizontalSpacing(GRID * 4)
        self.rows.setVerticalSpacing(GRID * 2)
        self.rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.note = QLabel(" ")
        self.note.setProperty("role", "caption")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.do_button, self.cancel_button = QPushButton(deed), QPushButton(self.tr("Cancel"))
        self.do_button.setProperty("role", "primary")
        self.do_button.setDefault(True)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(GRID * 2)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel_button)
        self.foot.addWidget(self.do_button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GRID * 5, GRID * 5, GRID * 5, GRID * 4)
        self.column.setSpacing(GRID * 3)
        self.column.addWidget(self.heading)
        self.column.addLayout(self.rows)
        self.column.addWidget(self.note)
        self.column.addLayout(self.foot)
        self.setMinimumWidth(GRID * 130)

    def add_row(self, label: str, field: QWidget) -> None:
        """A field under its label, which is its accessible name, too."""
        field.setAccessibleName(label)
        words = QLabel(label)
        words.setBuddy(field)
        self.rows.addRow(words, field)

    def say(self, text: str, *, wrong: bool = False, missing: bool = False) -> None:
        """What will happen, why it cannot (`wrong`), or what is still to be given (`missing`), which is no mistake.

        The deed is possible only where nothing is wrong or missing.
        """
        self.note.setText(text or " ")
        self.note.setProperty("role", "error-small" if wrong else "caption")
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)
        self.do_button.setEnabled(not (wrong or missing))
