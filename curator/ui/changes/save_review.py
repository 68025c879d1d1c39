"""The last look before saving: each file that will be written, with its difference. Enter saves, Esc goes back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from curator.ui.changes.file_list import Entry, FileList
from curator.ui.changes.panel import DifferencePanel
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number


class SaveReview(QDialog):
    """Asks whether these files shall be written as shown. `skip_next_time` tells what the curator ticked."""

    def __init__(self, theme: Theme, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count = len(entries)
        words = self.tr("Save 1 file") if count == 1 else self.tr("Save {0} files").format(number(count))
        self.setWindowTitle(words)
        self.setModal(True)
        heading = QLabel(words)
        heading.setProperty("role", "heading")
        note = QLabel(self.tr("These lines will be written; every other byte stays as it is."))
        note.setProperty("role", "muted")
        self.files = FileList(theme, self.tr("Files to be saved"))
        self.panel = DifferencePanel(
            theme, self.tr("Nothing differs"), self.tr("The file on disk is the same already.")
        )
        self.skip = QCheckBox(self.tr("Save without this question from now on"))
        self.save_button = QPushButton(words)
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)

        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.files)
        split.addWidget(self.panel)
        split.setStretchFactor(1, 1)
        split.setSizes([GRID * 60, GRID * 160])
        self.files.setVisible(count > 1)
        top = QVBoxLayout()
        top.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 3)
        top.setSpacing(GRID)
        top.addWidget(heading)
        top.addWidget(note)
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 3)
        foot.setSpacing(GRID * 2)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(split, 1)
        column.addLayout(foot)

        self.files.files.show(tuple(entries))
        self.files.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.files.choose(None)
        self._show()
        self.save_button.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        rows = max((len(e.what.lines) for e in entries if e.what is not None), default=4)
        lines = min(34, max(10, rows + 2))
        self.resize(GRID * 230, GRID * 40 + lines * self.panel.view.fontMetrics().lineSpacing())
        self.save_button.setFocus()

    @property
    def skip_next_time(self) -> bool:
        return self.skip.isChecked()

    def _show(self) -> None:
        entry = self.files.current_entry()
        self.panel.show_difference(entry.what if entry is not None else None)
