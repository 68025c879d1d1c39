"""Two changes of the same place, side by side: the curator's own, not saved, and the one that is on disk."""

import json
from functools import partial

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.library.merging.merge import Conflict
from curator.library.merging.merge_data import ABSENT
from curator.pattern import UnsafeEdit
from curator.schema.dialects import dialect_of
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number, said

_AT_ONCE = 50  # places that are asked in one dialog; each takes some widgets


class ConflictDialog(QDialog):
    """Asks for each place which side is to stand; what is not chosen stays open and the file unsaved."""

    def __init__(self, bridge: SessionBridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._choices: dict[str, dict[str, str]] = {}
        self.setWindowTitle(self.tr("Changed twice"))
        self.setModal(True)
        heading = QLabel(self.tr("You and somebody else changed the same places"))
        heading.setProperty("role", "heading")
        note = QLabel(self.tr("All other changes are merged already. Choose what is to stand; it can be undone."))
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(GRID * 5, GRID * 2, GRID * 5, GRID * 4)
        self._rows.setSpacing(GRID * 3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self.apply_button = QPushButton(self.tr("Use what I chose"))
        self.apply_button.setProperty("role", "primary")
        self.apply_button.setDefault(True)
        self.apply_button.setEnabled(False)
        later = QPushButton(self.tr("Later"))
        later.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 5, GRID * 3, GRID * 5, GRID * 4)
        foot.setSpacing(GRID * 2)
        foot.addStretch(1)
        foot.addWidget(later)
        foot.addWidget(self.apply_button)
        top = QVBoxLayout()
        top.setContentsMargins(GRID * 5, GRID * 5, GRID * 5, GRID * 2)
        top.setSpacing(GRID)
        top.addWidget(heading)
        top.addWidget(note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addLayout(foot)
        found = [(file.path, each) for file in bridge.session.conflicts() for each in file.conflicts]
        for path, conflict in found[:_AT_ONCE]:
            self._rows.addWidget(self._card(path, conflict))
        if len(found) > _AT_ONCE:
            more = QLabel(self.tr("{0} more are asked when these are chosen.").format(number(len(found) - _AT_ONCE)))
            more.setProperty("role", "muted")
            self._rows.addWidget(more)
        self._rows.addStretch(1)
        content = inside.sizeHint().height() + GRID * 44
        self.resize(GRID * 210, min(max(content, GRID * 64), GRID * 190))
        self.apply_button.clicked.connect(self._apply)
        later.clicked.connect(self.reject)

    def _card(self, path: str, conflict: Conflict) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 4)
        grid.setHorizontalSpacing(GRID * 4)
        place = self._place(path, conflict)
        title = QLabel(f"{self._bridge.title(path)} · {place}")
        title.setProperty("role", "caption")
        grid.addWidget(title, 0, 0, 1, 2)
        group = QButtonGroup(card)
        sides = (("ours", self.tr("Mine, not saved"), conflict.ours), ("theirs", self.tr("On disk"), conflict.theirs))
        for at, (side, words, value) in enumerate(sides):
            radio = QRadioButton(words)
            radio.setAccessibleName(f"{place}: {words}")
            radio.toggled.connect(partial(self._choose, path, conflict.where, side))
            group.addButton(radio)
            grid.addWidget(radio, 1, at)
            text = QPlainTextEdit(self._shown(value))
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            text.setFont(self._theme.mono("small"))
            text.setAccessibleName(f"{place}: {words}")
            lines = min(10, max(2, text.document().blockCount()))
            text.setFixedHeight(text.fontMetrics().lineSpacing() * lines + GRID * 5)
            grid.addWidget(text, 2, at)
        return card

    def _place(self, path: str, conflict: Conflict) -> str:
        if conflict.section is not None:
            return self.tr("Section {0}").format(conflict.section)
        if conflict.pointer is None:
            return conflict.where.strip("/").replace("/", " › ")
        pattern = self._bridge.pattern(path)
        field = dialect_of(pattern.data if pattern is not None else None).field(conflict.pointer)
        return said(field.label) if field is not None else conflict.where.strip("/").replace("/", " › ")

    def _shown(self, value: object) -> str:
        if value is ABSENT:
            return self.tr("(nothing)")
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2, default=str)

    def _choose(self, path: str, where: str, side: str, chosen: bool) -> None:
        if chosen:
            self._choices.setdefault(path, {})[where] = side
            self.apply_button.setEnabled(True)

    def _apply(self) -> None:
        try:
            for path, choices in self._choices.items():
                self._bridge.session.resolve(path, choices)
        except UnsafeEdit as refusal:
            self._bridge.messages.warning(str(refusal))
        self.accept()
