"""What a crash left: the edits that were not saved, file by file with their lines, to be kept or let go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from curator.pattern import UnsafeEdit
from curator.ui.changes.differences import difference
from curator.ui.changes.file_list import Entry, FileList
from curator.ui.changes.panel import DifferencePanel
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import GRID, Theme


class RecoveryDialog(QDialog):
    """Offers `session.recovered()`; what is neither kept nor let go is offered again next time."""

    def __init__(self, bridge: SessionBridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setWindowTitle(self.tr("Edits from last time"))
        self.setModal(True)
        heading = QLabel(self.tr("Edits from last time were not saved"))
        heading.setProperty("role", "heading")
        note = QLabel(
            self.tr("They are safe. Keep them to go on editing (nothing is written yet), or let them go file by file.")
        )
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self.files = FileList(theme, self.tr("Files with edits from last time"))
        self.panel = DifferencePanel(theme, self.tr("Only decisions"), self.tr("Decisions on links, but no lines."))
        self.keep_button = QPushButton(self.tr("Keep all"))
        self.keep_button.setProperty("role", "primary")
        self.keep_button.setDefault(True)
        self.drop_one = QPushButton(self.tr("Let this file's edits go"))
        self.drop_all = QPushButton(self.tr("Let all go"))
        self.drop_all.setProperty("role", "danger")
        later = QPushButton(self.tr("Ask me later"))
        for button in (self.drop_one, self.drop_all, later):
            button.setAutoDefault(False)

        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.addWidget(self.files)
        split.addWidget(self.panel)
        split.setStretchFactor(1, 1)
        split.setSizes([GRID * 60, GRID * 160])
        top = QVBoxLayout()
        top.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 3)
        top.setSpacing(GRID)
        top.addWidget(heading)
        top.addWidget(note)
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 3)
        foot.setSpacing(GRID * 2)
        foot.addWidget(self.drop_one)
        foot.addWidget(self.drop_all)
        foot.addStretch(1)
        foot.addWidget(later)
        foot.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(split, 1)
        column.addLayout(foot)
        self.resize(GRID * 230, GRID * 130)

        self.files.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.keep_button.clicked.connect(self._keep)
        self.drop_one.clicked.connect(self._drop_one)
        self.drop_all.clicked.connect(self._drop_all)
        later.clicked.connect(self.reject)
        self._fill()

    def _fill(self) -> None:
        offers = self._bridge.session.recovered()
        self.files.files.show(
            tuple(
                Entry(title=self._bridge.title(o.path), what=difference(o.path, o.before or b"", o.after or b""))
                for o in offers
            )
        )
        self.files.choose(None)
        self._show()
        if not offers:
            self.accept()

    def _show(self) -> None:
        entry = self.files.current_entry()
        self.panel.show_difference(entry.what if entry is not None else None)

    def _keep(self) -> None:
        try:
            self._bridge.session.accept_recovered()
        except UnsafeEdit as refusal:
            self._bridge.messages.warning(str(refusal))
        self.accept()

    def _drop_one(self) -> None:
        entry = self.files.current_entry()
        if entry is not None and entry.what is not None:
            self._bridge.session.discard_recovered([entry.what.path])
            self._fill()

    def _drop_all(self) -> None:
        self._bridge.session.discard_recovered()
        self.accept()


def offer_recovered(bridge: SessionBridge, theme: Theme, parent: QWidget) -> RecoveryDialog:
    """Show the offer; it goes by itself once all is decided."""
    dialog = RecoveryDialog(bridge, theme, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
