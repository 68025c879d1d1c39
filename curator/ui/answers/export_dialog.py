"""Asks what of the map is to be exported, and how."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from curator.links.export import PICTURES
from curator.ui.theme import GRID

VIEW, SHOWN, WHOLE = "view", "shown", "whole"


@dataclass(frozen=True)
class Wish:
    """What is to be exported: the format (its ending), which part, whether with inferred links (for the whole library),
    and the size of a picture in pixels."""

    format: str
    part: str
    inferred: bool
    size: tuple[int, int]


class ExportDialog(QDialog):
    """Remembers nothing and writes nothing."""

    def __init__(self, size: tuple[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export the Map"))
        self.format = QComboBox()
        for name, words in (
            ("png", self.tr("Picture (PNG)")),
            ("svg", self.tr("Drawing (SVG)")),
            ("graphml", self.tr("GraphML, for yEd, Cytoscape, Gephi")),
            ("gexf", self.tr("GEXF, for Gephi")),
            ("json", self.tr("JSON (node-link), for D3 and networkx")),
        ):
            self.format.addItem(words, name)
        self.format.setAccessibleName(self.tr("Format"))
        self.parts = QButtonGroup(self)
        self.choices: dict[str, QRadioButton] = {}
        column = QVBoxLayout()
        column.setSpacing(GRID)
        for name, words in (
            (SHOWN, self.tr("All that the filters let through")),
            (VIEW, self.tr("The part in view")),
            (WHOLE, self.tr("The whole library")),
        ):
            button = self.choices[name] = QRadioButton(words)
            self.parts.addButton(button)
            column.addWidget(button)
        self.choices[SHOWN].setChecked(True)
        self.inferred = QCheckBox(self.tr("With inferred links"))
        column.addWidget(self.inferred)
        self.across, self.down = self._side(self.tr("Width in pixels"), size[0]), self._side(self.tr("Height"), size[1])
        row = QHBoxLayout()
        for part in (self.across, QLabel("×"), self.down, QLabel(self.tr("pixels"))):
            row.addWidget(part)
        row.addStretch(1)
        form = QFormLayout()
        form.setVerticalSpacing(3 * GRID)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("What"), column)
        form.addRow(self.tr("Size"), row)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(self.tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(5 * GRID, 4 * GRID, 5 * GRID, 4 * GRID)
        outer.setSpacing(4 * GRID)
        outer.addLayout(form)
        outer.addWidget(buttons)
        self.format.currentIndexChanged.connect(lambda _index: self._fit())
        self.parts.buttonToggled.connect(lambda _button, _on: self._fit())
        self._fit()

    @staticmethod
    def _side(name: str, value: int) -> QSpinBox:
        box = QSpinBox(minimum=64, maximum=16_384, singleStep=100, value=value)
        box.setAccessibleName(name)
        return box

    def _fit(self) -> None:
        """Only what goes with the choice can be chosen."""
        picture = str(self.format.currentData()) in PICTURES
        self.across.setEnabled(picture)
        self.down.setEnabled(picture)
        self.inferred.setEnabled(self.choices[WHOLE].isChecked())

    def wish(self) -> Wish:
        """What was chosen."""
        part = next(name for name, button in self.choices.items() if button.isChecked())
        size = self.across.value(), self.down.value()
        return Wish(str(self.format.currentData()), part, self.inferred.isChecked(), size)
