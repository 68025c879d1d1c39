"""The dialog that makes a new pattern: its title, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from curator.library.catalogue import Catalogue
from curator.library.making.creating import Wanted, folders, labels, slug_for, usual_dialect
from curator.library.making.naming import CannotMake, path_of
from curator.pattern import UnsafeEdit
from curator.ui.making.sheet import Sheet
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import GRID

_LINES = 3


@dataclass(frozen=True)
class Habits:
    """What a library's patterns have in common: what a new one starts from."""

    dialect: str
    folders: tuple[str, ...]
    domains: tuple[str, ...]


def habits(catalogue: Catalogue) -> Habits:
    """The library's habits.  Asks the index, so not on the UI thread."""
    told = next((facet for facet in catalogue.facets() if facet.field == "domain"), None)
    domains = tuple(value.label for value in told.values) if told is not None else ()
    return Habits(usual_dialect(catalogue), folders(catalogue), domains)


class NewPattern(Sheet):
    """Asks for a new pattern; `wanted(Wanted)` when it can be made."""

    wanted = Signal(object)

    def __init__(self, bridge: SessionBridge, known: Habits, parent: QWidget) -> None:
        super().__init__(_tr("New pattern"), _tr("Create"), parent)
        self._bridge = bridge
        self.title, self.slug = QLineEdit(), QLineEdit()
        self.title.setMaxLength(300)
        self.slug.setMaxLength(200)
        self.dialect = QComboBox()
        for name, label in labels().items():
            self.dialect.addItem(label, name)
        self.dialect.setCurrentIndex(max(0, self.dialect.findData(known.dialect)))
        self.folder = folder_field(known.folders, self.tr("Top of the library"))
        self.domain = QComboBox()
        self.domain.setEditable(True)
        self.domain.addItems(["", *known.domains])
        self.summary = QPlainTextEdit()
        self.summary.setTabChangesFocus(True)
        self.summary.setFixedHeight(self.summary.fontMetrics().lineSpacing() * _LINES + GRID * 4)
        self.add_row(self.tr("Title"), self.title)
        self.add_row(self.tr("Slug"), self.slug)
        self.add_row(self.tr("Summary"), self.summary)
        self.add_row(self.tr("Domain"), self.domain)
        self.add_row(self.tr("Written as"), self.dialect)
        self.add_row(self.tr("Folder"), self.folder)
        self.title.textChanged.connect(self._look)
        self.slug.textChanged.connect(self._look)
        self.folder.currentTextChanged.connect(self._look)
        self.do_button.clicked.connect(self._create)
        self._look()
        self.title.setFocus()

    @property
    def chosen(self) -> Wanted:
        """What is asked for."""
        return Wanted(
            self.title.text(),
            str(self.dialect.currentData()),
            chosen_folder(self.folder),
            self.slug.text().strip(),
            self.summary.toPlainText(),
            self.domain.currentText(),
        )

    def _look(self) -> None:
        if not self.title.text().strip():
            self.slug.setPlaceholderText("")
            self.say(self.tr("Its slug is made from the title."), missing=True)
            return
        try:
            slug = slug_for(self._bridge.session, self._bridge.catalogue, self.chosen)
        except (CannotMake, UnsafeEdit) as refusal:
            self.say(str(refusal), wrong=True)
            return
        self.slug.setPlaceholderText(slug)
        self.say(self.tr("It becomes {0}.").format(path_of(slug, self.chosen.folder)))

    def _create(self) -> None:
        self.wanted.emit(self.chosen)
        self.accept()


def folder_field(known: Sequence[str], top: str) -> QComboBox:
    """A field for a folder of the library: those known to choose from, any other to be typed."""
    field = QComboBox()
    field.setEditable(True)
    for folder in known:
        field.addItem(folder or top, folder)
    return field


def chosen_folder(field: QComboBox) -> str:
    """The folder chosen or typed, "" for the top of the library."""
    at = field.findText(field.currentText())
    return str(field.itemData(at)) if at >= 0 else field.currentText().strip()


def _tr(text: str) -> str:
    return QCoreApplication.translate("NewPattern", text)
