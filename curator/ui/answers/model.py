"""The rows of an answer for a list view."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from curator.links.answers import Answer, Row
from curator.ui.answers.words import Title, figure_heading, row_figure, row_words

Index = QModelIndex | QPersistentModelIndex
WORDS, FIGURE = range(2)


class AnswerModel(QAbstractTableModel):
    """What each row is about, and what was found of it; worded only when it is shown."""

    def __init__(self, title: Title, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title
        self.question = ""
        self._rows: tuple[Row, ...] = ()

    def show_answer(self, question: str, answer: Answer) -> None:
        """Other rows."""
        self.beginResetModel()
        self.question, self._rows = question, answer.rows
        self.endResetModel()

    def row(self, number: int) -> Row:
        """One row of the answer."""
        return self._rows[number]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return figure_heading(self.question) if section == FIGURE else self.tr("Found")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        words, figure = row_words(self.question, row, self._title), row_figure(self.question, row, self._title)
        if role == Qt.ItemDataRole.DisplayRole:
            return words if index.column() == WORDS else figure
        if role == Qt.ItemDataRole.ToolTipRole:  # names come from files, and Qt takes tags in them for markup
            lines = [*words.split("\n"), *([figure] if figure else [])]
            return f"<p>{'<br>'.join(map(escape, lines))}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words}; {figure}" if figure and index.column() == WORDS else words or figure
        return None
