"""The preferences: a heading for each page of the options' table, its options below, each at work as it is chosen."""

from collections.abc import Collection
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from curator.ui.actions import Actions
from curator.ui.preferences.choosers import chooser, said
from curator.ui.preferences.storage import StorageLine
from curator.ui.settings import OPTIONS, Option, Settings
from curator.ui.tasks import Tasks
from curator.ui.theme import GRID

_LABELS = GRID * 42  # px of the column in which labels stand


class Preferences(QDialog):
    """Made from `OPTIONS`; nothing has to be confirmed, and “Put all back” brings the defaults."""

    def __init__(
        self, settings: Settings, actions: Actions, tasks: Tasks, open_caches: Collection[Path], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings, self._actions = settings, actions
        self.choosers: dict[str, QWidget] = {}
        page = QWidget()
        page.setProperty("role", "form")
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(GRID * 6, GRID * 4, GRID * 6, GRID * 6)
        self._grid.setHorizontalSpacing(GRID * 4)
        self._grid.setVerticalSpacing(GRID * 2)
        self._grid.setColumnMinimumWidth(0, _LABELS)
        self._grid.setColumnStretch(1, 1)
        offered = [(name, option) for name, option in OPTIONS.items() if option.page]
        for title, options in groupby(offered, key=lambda each: each[1].page):
            self._add_heading(said(title))
            for name, option in options:
                self._add(name, option)
        self._add_row(self.tr("Indexes on disk"), StorageLine(tasks, open_caches))
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setProperty("role", "form")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(self._foot())
        next(iter(self.choosers.values())).setFocus()
        high = min(GRID * 165, parent.height() - GRID * 10)
        self.resize(min(GRID * 165, parent.width() - GRID * 10), high)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(GRID * 6, GRID * 3, GRID * 6, GRID * 3)
        foot.setSpacing(GRID * 2)
        back = QPushButton(self.tr("Put all back"))
        back.setToolTip(self.tr("Every option as it was in the beginning"))
        back.setAutoDefault(False)
        back.clicked.connect(self._put_back)
        foot.addWidget(back)
        if self._actions.has("app.keys"):
            keys = QPushButton(self.tr("Keys…"))
            keys.setAutoDefault(False)
            keys.clicked.connect(lambda: self._actions.trigger("app.keys"))
            foot.addWidget(keys)
        foot.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        return foot

    def _add_heading(self, text: str) -> None:
        row = self._grid.rowCount()
        heading = QLabel(text)
        heading.setProperty("role", "heading")
        heading.setContentsMargins(0, GRID * 3 if row > 1 else 0, 0, 0)
        self._grid.addWidget(heading, row, 0, 1, 2)

    def _add(self, name: str, option: Option) -> None:
        widget = chooser(self._settings, name, option)
        self.choosers[name] = widget
        label = "" if isinstance(option.default, bool) else said(option.label)
        self._add_row(label, widget, said(option.help))

    def _add_row(self, text: str, widget: QWidget, help_text: str = "") -> None:
        row = self._grid.rowCount()
        label = QLabel(text)
        label.setBuddy(widget)
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignLeft)
        if help_text:
            says = QLabel(help_text)
            says.setProperty("role", "caption")
            says.setWordWrap(True)
            widget.setAccessibleDescription(help_text)
            self._grid.addWidget(says, row + 1, 1)

    def _put_back(self) -> None:
        for name in self.choosers:
            self._settings.set(name, OPTIONS[name].default)
