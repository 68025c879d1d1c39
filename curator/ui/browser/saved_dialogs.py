"""Naming a search that is to be saved, and renaming and removing those that are."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.ui.icons import icon
from curator.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from curator.ui.browser.saved import SavedSearches

_LONGEST = 80
_NAME = Qt.ItemDataRole.UserRole


class NameDialog(QDialog):
    """Asks for a name; `named(name)` when there is one."""

    named = Signal(str)

    def __init__(self, query: str, name: str, taken: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save search"))
        self._taken = taken
        heading = QLabel(self.tr("Save this search"))
        heading.setProperty("role", "heading")
        what = QLabel(query)
        what.setProperty("role", "mono")
        what.setTextFormat(Qt.TextFormat.PlainText)
        what.setWordWrap(True)
        self.field = QLineEdit(name)
        self.field.setMaxLength(_LONGEST)
        self.field.setPlaceholderText(self.tr("Name, for example To review this week"))
        self.field.setAccessibleName(self.tr("Name of the search"))
        self.note = QLabel(" ")
        self.note.setProperty("role", "caption")
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(GRID * 2)
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 5, GRID * 5, GRID * 5, GRID * 4)
        column.setSpacing(GRID * 2)
        for widget in (heading, what, self.field, self.note):
            column.addWidget(widget)
        column.addLayout(foot)
        self.setMinimumWidth(GRID * 100)
        self.field.textChanged.connect(self._look)
        self.save_button.clicked.connect(self._save)
        cancel.clicked.connect(self.reject)
        self.field.selectAll()
        self.field.setFocus()
        self._look(name)

    def _look(self, text: str) -> None:
        name = text.strip()
        self.save_button.setEnabled(bool(name))
        replaces = name in self._taken
        self.note.setText(self.tr("Takes the place of the search that has this name.") if replaces else " ")

    def _save(self) -> None:
        self.named.emit(self.field.text().strip())
        self.accept()


class ManageDialog(QDialog):
    """All saved searches: F2 renames, Delete removes."""

    def __init__(self, saved: SavedSearches, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Saved searches"))
        self._saved = saved
        heading = QLabel(self.tr("Saved searches"))
        heading.setProperty("role", "heading")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Saved searches"))
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.query = QLabel(" ")
        self.query.setProperty("role", "mono")
        self.query.setTextFormat(Qt.TextFormat.PlainText)
        self.query.setWordWrap(True)
        self.rename_button = QPushButton(icon(theme, "edit"), self.tr("Rename"))
        self.rename_button.setToolTip(self.tr("Rename (F2)"))
        self.remove_button = QPushButton(icon(theme, "remove"), self.tr("Remove"))
        self.remove_button.setToolTip(self.tr("Remove (Delete)"))
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(GRID * 2)
        foot.addWidget(self.rename_button)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 5, GRID * 5, GRID * 5, GRID * 4)
        column.setSpacing(GRID * 2)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        column.addWidget(self.query)
        column.addLayout(foot)
        self.resize(GRID * 110, GRID * 90)
        self.list.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda _now, _before: self._look())
        self.list.itemChanged.connect(self._renamed)
        self.rename_button.clicked.connect(lambda: self.list.editItem(self.list.currentItem()))
        self.remove_button.clicked.connect(self._remove)
        close.clicked.connect(self.accept)
        self._fill(0)
        self.list.setFocus()

    def _fill(self, row: int) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for search in self._saved.all():
            item = QListWidgetItem(search.name)
            item.setData(_NAME, search.name)
            item.setSizeHint(QSize(0, self.list.fontMetrics().height() + GRID * 2))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        self.list.blockSignals(False)
        self._look()

    def _look(self) -> None:
        item = self.list.currentItem()
        self.rename_button.setEnabled(item is not None)
        self.remove_button.setEnabled(item is not None)
        found = [each.query for each in self._saved.all() if item is not None and each.name == item.data(_NAME)]
        self.query.setText(found[0] if found else self.tr("Nothing is saved."))

    def _renamed(self, item: QListWidgetItem) -> None:
        name, new = str(item.data(_NAME)), item.text().strip()[:_LONGEST]
        taken = new != name and any(each.name == new for each in self._saved.all())
        row = self.list.row(item)
        if new and not taken and new != name:
            self._saved.rename(name, new)
        self._fill(row)
        if taken:
            self.query.setText(self.tr("Another search is called “{0}” already.").format(new))

    def _remove(self) -> None:
        row = self.list.currentRow()
        item = self.list.currentItem()
        if item is not None:
            self._saved.remove(str(item.data(_NAME)))
            self._fill(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self._remove()
                return True
        return super().eventFilter(watched, event)
