"""The line at the foot of a form that says what a field means."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from curator.schema.fields import Field
from curator.ui.theme import GRID


class Foot(QFrame):
    """What the field in hand means, at the foot of the form, where it moves nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self.name = QLabel()
        self.name.setProperty("role", "strong-caption")
        self.text = QLabel()
        self.text.setProperty("role", "caption")
        self.text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 6, GRID * 2, GRID * 6, GRID * 2)
        row.setSpacing(GRID * 3)
        row.addWidget(self.name, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(GRID * 12)
        self.say(None)

    def say(self, field: Field | None) -> None:
        """Another field's name and help."""
        self.name.setText(field.label if field is not None else "")
        self.name.setVisible(field is not None)
        self.text.setText(
            field.help if field is not None else self.tr("Each field says here what it means, once you are in it.")
        )
