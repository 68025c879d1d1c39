"""The dialogs that make patterns of what others wrote: a page of text beside what becomes of it, or a table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from curator.library.making.creating import Wanted, labels, slug_for
from curator.library.making.importing.reading import decoded, read_source
from curator.library.making.importing.table import Table, guess, import_plan, is_table, read_table, targets
from curator.library.making.importing.text import wanted_from
from curator.library.making.naming import CannotMake, path_of
from curator.pattern import UnsafeEdit
from curator.ui.making.creating import Habits, chosen_folder, folder_field
from curator.ui.making.plan_sheet import Desk, Foreseen, Planner, PlanSheet
from curator.ui.making.sheet import Sheet
from curator.ui.sections.highlighting import MarkdownHighlighter
from curator.ui.sections.preview import Preview
from curator.ui.theme import GRID
from curator.ui.translation import number


@dataclass(frozen=True)
class Page:
    """A page of text that was read: its file's name, its text, and what it becomes."""

    name: str
    text: str
    wanted: Wanted


def read_file(file: Path, known: Habits) -> Page | Table:
    """What a file holds, ready to be looked at.  Raises CannotMake.  Not on the UI thread."""
    raw = read_source(file)
    if is_table(file.name):
        return read_table(file.name, raw)
    folder = known.folders[0]
    return Page(file.name, decoded(file.name, raw), wanted_from(file.name, raw, known.dialect, folder))


class ImportPage(Sheet):
    """The source left, the pattern right, as text to be corrected and as its reader will see it; `wanted(Wanted)`."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, page: Page, known: Habits, parent: QWidget) -> None:
        super().__init__(_tr("Import {0}").format(page.name), _tr("Add Pattern"), parent)
        self._desk, self._page = desk, page
        self.title, self.slug, self.domain = QLineEdit(page.wanted.title), QLineEdit(), QLineEdit(page.wanted.domain)
        self.summary = QLineEdit(page.wanted.summary)
        self.summary.setCursorPosition(0)
        self.dialect = QComboBox()
        for name, label in labels().items():
            self.dialect.addItem(label, name)
        self.dialect.setCurrentIndex(max(0, self.dialect.findData(page.wanted.dialect)))
        self.folder = folder_field(known.folders, self.tr("Top of the library"))
        self._seconds: list[QLabel] = []
        self._add_pair(self.tr("Title"), self.title, self.tr("Slug"), self.slug)
        self._add_pair(self.tr("Summary"), self.summary, self.tr("Domain"), self.domain)
        self._add_pair(self.tr("Folder"), self.folder, self.tr("Written as"), self.dialect)
        widest = max(words.sizeHint().width() for words in self._seconds)
        for words in self._seconds:
            words.setMinimumWidth(widest)
        self.source, self.text = QPlainTextEdit(page.text), QPlainTextEdit(page.wanted.body.strip("\n"))
        self.source.setReadOnly(True)
        for field in (self.source, self.text):
            field.setTabChangesFocus(True)
        self._colours = MarkdownHighlighter(self.text.document(), desk.theme)
        self.source.setAccessibleName(self.tr("The file that is imported"))
        self.text.setAccessibleName(self.tr("The pattern’s text"))
        self.preview = Preview(desk.tasks, desk.theme, desk.bridge.root)
        self.column.insertWidget(3, self._sides(page.name), 1)
        for line in (self.title, self.slug):
            line.textChanged.connect(self._look)
        self.folder.currentTextChanged.connect(self._look)
        self.dialect.currentIndexChanged.connect(self._look)
        self.text.textChanged.connect(self._draw)
        self.do_button.clicked.connect(self._add)
        self.resize(GRID * 250, GRID * 165)
        self._look()
        self._draw()
        self.title.setFocus()

    @property
    def chosen(self) -> Wanted:
        """What is to be made."""
        return replace(
            self._page.wanted,
            title=self.title.text(),
            dialect=str(self.dialect.currentData()),
            folder=chosen_folder(self.folder),
            slug=self.slug.text().strip(),
            summary=self.summary.text(),
            domain=self.domain.text(),
            body=f"\n{self.text.toPlainText().strip()}\n",
        )

    def _add_pair(self, label: str, field: QWidget, other_label: str, other: QWidget) -> None:
        """Two fields on one line, for the texts want the height."""
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 3)
        words = QLabel(other_label)
        words.setBuddy(other)
        self._seconds.append(words)
        for widget in (field, other):  # whatever they hold, they stand below each other
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        row.addWidget(field, 3)
        row.addWidget(words)
        row.addWidget(other, 2)
        self.add_row(label, pair)
        pair.setAccessibleName("")
        field.setAccessibleName(label)
        other.setAccessibleName(other_label)

    def _sides(self, name: str) -> QSplitter:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, GRID * 2, 0)
        column.setSpacing(GRID)
        head = QLabel(name)
        head.setProperty("role", "caption")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setFixedHeight(GRID * 8)
        column.addWidget(head)
        column.addWidget(self.source, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.text, self.tr("Text"))
        self.tabs.addTab(self.preview, self.tr("As It Will Be Read"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.tabs)
        split.setSizes([GRID * 110, GRID * 130])
        return split

    def _look(self) -> None:
        try:
            slug = slug_for(self._desk.bridge.session, self._desk.bridge.catalogue, self.chosen)
        except (CannotMake, UnsafeEdit) as refusal:
            self.say(str(refusal), wrong=True)
            return
        self.slug.setPlaceholderText(slug)
        self.say(self.tr("It becomes {0}.").format(path_of(slug, self.chosen.folder)))

    def _draw(self) -> None:
        self.preview.show_text(self.text.toPlainText(), self._desk.bridge.root)

    def _add(self) -> None:
        self.wanted.emit(self.chosen)
        self.accept()

    def done(self, result: int) -> None:
        self.preview.stop()
        super().done(result)


class ImportTable(PlanSheet):
    """Where each column goes, and the patterns that come of it."""

    def __init__(self, desk: Desk, table: Table, known: Habits, parent: QWidget) -> None:
        super().__init__(_tr("Import {0}").format(table.name), _tr("Import"), desk, parent)
        self._table = table
        self.dialect = QComboBox()
        for name, label in labels().items():
            self.dialect.addItem(label, name)
        self.dialect.setCurrentIndex(max(0, self.dialect.findData(known.dialect)))
        self.folder = folder_field(known.folders, self.tr("Top of the library"))
        self.mapping = QTableWidget(len(table.columns), 3)
        self.mapping.setHorizontalHeaderLabels([self.tr("Column"), self.tr("For example"), self.tr("Goes to")])
        self.mapping.setAccessibleName(self.tr("Where the columns go"))
        self.mapping.verticalHeader().hide()
        self.mapping.setShowGrid(False)
        self.mapping.setTabKeyNavigation(False)
        self.mapping.setMaximumHeight(GRID * 50)
        header = self.mapping.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, GRID * 45)
        header.resizeSection(2, GRID * 60)
        self.add_row(self.tr("Written as"), self.dialect)
        self.add_row(self.tr("Folder"), self.folder)
        self.column.insertWidget(2, self.mapping)
        self._fill()
        self.dialect.currentIndexChanged.connect(self._fill)
        self.folder.currentTextChanged.connect(self.choose)
        self.dialect.setFocus()

    def _fill(self) -> None:
        """The columns with what they are taken for."""
        name = str(self.dialect.currentData())
        known, guessed = targets(name), guess(self._table.columns, name)
        for row, column in enumerate(self._table.columns):
            example = next((cells[row] for cells in self._table.rows if cells[row]), "")
            for at, text in enumerate((column, " ".join(example.split())[:200])):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.mapping.setItem(row, at, item)
            choice = QComboBox()
            choice.setAccessibleName(self.tr("{0} goes to").format(column))
            choice.addItem(self.tr("not imported"), "")
            for target, label in known.items():
                choice.addItem(label, target)
            choice.setCurrentIndex(max(0, choice.findData(guessed[column])))
            choice.currentIndexChanged.connect(self.choose)
            self.mapping.setCellWidget(row, 2, choice)
            self.mapping.setRowHeight(row, choice.sizeHint().height() + GRID)
        self.choose()

    def chosen(self) -> dict[str, str]:
        """The target of each column."""
        found: dict[str, str] = {}
        for row, column in enumerate(self._table.columns):
            choice = self.mapping.cellWidget(row, 2)
            assert isinstance(choice, QComboBox)
            found[column] = str(choice.currentData())
        return found

    def planner(self) -> Planner | None:
        bridge, table, mapping = self.desk.bridge, self._table, self.chosen()
        name, folder = str(self.dialect.currentData()), chosen_folder(self.folder)
        session, catalogue = bridge.session, bridge.catalogue
        return lambda go_on, _seen: import_plan(session, catalogue, table, mapping, name, folder, go_on)

    def deed(self, foreseen: Foreseen) -> str:
        count = len(foreseen.entries)
        return self.tr("Add 1 Pattern") if count == 1 else self.tr("Add {0} Patterns").format(number(count))

    def told(self, foreseen: Foreseen) -> str:
        return self.tr("Imported {0} patterns.").format(number(len(foreseen.entries)))

    def leads_to(self, foreseen: Foreseen) -> str:
        return foreseen.plan.files[0] if len(foreseen.plan.files) == 1 else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportPage", text)
