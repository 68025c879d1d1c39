"""What stands above the source: which part this is, how long it is and should be, the tools, and what can be mended."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from curator.ui.sections.part_list import Row
from curator.ui.sections.toolbar import ToolRow
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number, said
from curator.ui.widgets.banner import Banner


class Head(QWidget):
    """`chosen` carries the part that was chosen where there is no room for the list; the others ask for a deed."""

    chosen = Signal(object)
    mend_wanted = Signal()
    rename_wanted = Signal()

    def __init__(self, theme: Theme, tools: ToolRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._narrow = False
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Part of the text"))
        self.chooser.activated.connect(lambda index: self.chosen.emit(self._rows[index].part))
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.length = QLabel()
        self.length.setProperty("role", "caption")
        self.purpose = QLabel()
        self.purpose.setProperty("role", "caption")
        self.purpose.setWordWrap(True)
        self.tools = tools
        self.banner = Banner(theme)
        top = QHBoxLayout()
        top.setSpacing(GRID * 3)
        top.addWidget(self.chooser, 1)
        top.addWidget(self.title)
        top.addWidget(self.length, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 5, GRID * 3, GRID * 5, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addLayout(top)
        column.addWidget(self.purpose)
        column.addWidget(self.tools)
        column.addWidget(self.banner)

    def fit(self, narrow: bool) -> None:
        """Choose the part here instead of in the list, and spare the words on what it is for."""
        self._narrow = narrow
        several = len(self._rows) > 1
        self.chooser.setVisible(several and narrow)
        self.title.setVisible(not (several and narrow))
        self.purpose.setVisible(bool(self.purpose.text()) and not narrow)

    def show_part(self, rows: Sequence[Row], row: Row | None, missing: bool, broken_callout: bool) -> None:
        """Say what is to be said about the part in hand; `rows` are all of them."""
        self._rows = tuple(rows)
        self.chooser.clear()
        for each in rows:
            self.chooser.addItem(f"{each.number} {each.title} · {each.remark}".strip())
        self.chooser.setCurrentIndex(self._rows.index(row) if row is not None else -1)
        spec = row.finding.spec if row is not None and row.finding is not None else None
        self.title.setText(row.title if row is not None else "")
        self.purpose.setText(said(spec.purpose) if spec is not None else "")
        self.chooser.setToolTip(self.purpose.text())
        self.tools.setVisible(not missing)
        self._show_length(row, missing)
        self._show_trouble(row, broken_callout)
        self.fit(self._narrow)

    def _show_length(self, row: Row | None, missing: bool) -> None:
        spec = row.finding.spec if row is not None and row.finding is not None else None
        parts = []
        if row is not None and not missing:
            counted = number(row.words)
            parts.append(self.tr("1 word") if row.words == 1 else self.tr("{0} words").format(counted))
        if spec is not None:
            parts.append(self.tr("{0}–{1} advised").format(spec.least, spec.most))
        self.length.setText(" · ".join(parts))
        length = row.finding.length if row is not None and row.finding is not None else ""
        tone = "warning" if length in ("short", "long") else "caption"
        if self.length.property("role") != tone:
            self.length.setProperty("role", tone)
            self.length.style().polish(self.length)

    def _show_trouble(self, row: Row | None, broken_callout: bool) -> None:
        finding = row.finding if row is not None else None
        if broken_callout:
            words = self.tr("A callout lacks its “> ”, so readers see its mark as plain words.")
            self.banner.show_message("warning", words, [(self.tr("Mend it"), self.mend_wanted.emit)])
        elif finding is not None and finding.state == "misnamed" and finding.spec is not None:
            words = self.tr("Usually called “{0}”.").format(finding.spec.title)
            self.banner.show_message("info", words, [(self.tr("Rename the heading"), self.rename_wanted.emit)])
        else:
            self.banner.hide()
