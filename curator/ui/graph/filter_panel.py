"""The panel of the map's filters: what has to hold for a pattern or a link to be shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from curator.ui.graph.filters import Filters
from curator.ui.graph.map_data import MapData
from curator.ui.graph.thresholds import Threshold
from curator.ui.theme import GRID
from curator.ui.translation import number
from curator.ui.widgets.letters import keep_letters

_KEY = Qt.ItemDataRole.UserRole
_ROWS = 7


class CheckList(QListWidget):
    """Values with their counts; the checked ones are shown, none checked means all."""

    chosen = Signal(object)
    """frozenset of the checked keys."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setProperty("role", "checks")
        self.setSpacing(1)
        self.itemChanged.connect(lambda _item: self.chosen.emit(self.keys()))

    def offer(self, entries: Iterable[tuple[object, str, int]], checked: Iterable[object]) -> None:
        """Shows entries (key, words, count) with these checked, without asking for anything."""
        self.blockSignals(True)
        self.clear()
        wanted = set(checked)
        for key, words, count in entries:
            item = QListWidgetItem(f"{words}   {number(count)}")
            item.setData(_KEY, key)
            item.setToolTip(words)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in wanted else Qt.CheckState.Unchecked)
            self.addItem(item)
        rows = min(_ROWS, max(1, self.count()))
        self.ensurePolished()  # the theme says how high a row is
        self.setFixedHeight((max(self.sizeHintForRow(0), 4 * GRID) + 2) * rows + GRID)
        self.blockSignals(False)

    def keys(self) -> frozenset[object]:
        """The checked keys."""
        items = (self.item(row) for row in range(self.count()))
        return frozenset(item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked)


class FilterPanel(QScrollArea):
    """Says which filters are wanted; the map decides what that leaves."""

    changed = Signal(object)  # Filters
    fading_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(GRID * 60)
        self.setAccessibleName(self.tr("Filters"))
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        self._column.setSpacing(GRID)
        self.fading = QComboBox()
        self.fading.addItem(self.tr("disappears"), False)
        self.fading.addItem(self.tr("fades"), True)
        self.fading.setAccessibleName(self.tr("What is left out"))
        self.fading.activated.connect(lambda _index: self.fading_chosen.emit(self.fading.currentData()))
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("What is left out")))
        row.addWidget(self.fading, 1)
        self._column.addLayout(row)
        self.weight = self._threshold(self.tr("Weight of a relation"), "weight")
        self.confidence = self._threshold(self.tr("Confidence of an inferred link"), "confidence")
        self._head(self.tr("Overall score"))
        scores = QHBoxLayout()
        self.least, self.most = self._score(self.tr("Score from")), self._score(self.tr("Score to"))
        self.least.valueChanged.connect(lambda value: self._ask(least=value))
        self.most.valueChanged.connect(lambda value: self._ask(most=value))
        for part in (QLabel(self.tr("from")), self.least, QLabel(self.tr("to")), self.most):
            scores.addWidget(part)
        scores.addStretch(1)
        self._column.addLayout(scores)
        self.domains = self._list(self.tr("Domain"), lambda keys: self._ask(domains=keys))
        self.statuses = self._list(self.tr("Status"), lambda keys: self._ask(statuses=keys))
        self.problems = self._list(self.tr("Worst problem"), lambda keys: self._ask(severities=keys))
        self.missing = QCheckBox(self.tr("Names without a pattern"))
        self.missing.toggled.connect(lambda on: self._ask(missing=on))
        self.lone = QCheckBox(self.tr("Patterns without links"))
        self.lone.toggled.connect(lambda on: self._ask(lone=on))
        self._head(self.tr("Show also"))
        self._column.addWidget(self.missing)
        self._column.addWidget(self.lone)
        self.clear_button = QPushButton(self.tr("Clear Filters"))
        self.clear_button.clicked.connect(self._clear)
        self._column.addSpacing(2 * GRID)
        self._column.addWidget(self.clear_button)
        self._column.addStretch(1)
        self.setWidget(body)
        keep_letters(self)

    def _head(self, words: str) -> None:
        label = QLabel(words)
        label.setProperty("role", "caption")
        self._column.addSpacing(GRID)
        self._column.addWidget(label)

    def _threshold(self, words: str, name: str) -> Threshold:
        self._head(words)
        made = Threshold(words)
        made.changed.connect(lambda value: self._ask(**{name: value}))
        self._column.addWidget(made)
        return made

    @staticmethod
    def _score(name: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox(minimum=0.0, maximum=5.0, singleStep=0.5, decimals=1)
        box.setAccessibleName(name)
        return box

    def _list(self, words: str, deed: Callable[[object], None]) -> CheckList:
        self._head(words)
        made = CheckList(words)
        made.chosen.connect(deed)
        self._column.addWidget(made)
        return made

    def show_filters(self, filters: Filters, data: MapData, fading: bool) -> None:
        """Shows what holds, and what there is to choose from."""
        self._filters = filters
        self.fading.setCurrentIndex(self.fading.findData(fading))
        self.weight.set_value(filters.weight)
        self.confidence.set_value(filters.confidence)
        for box, value in ((self.least, filters.least), (self.most, filters.most)):
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        for check, on in ((self.missing, filters.missing), (self.lone, filters.lone)):
            check.blockSignals(True)
            check.setChecked(on)
            check.blockSignals(False)
        none = self.tr("none")
        for offered, values, chosen in (
            (self.domains, data.domains, filters.domains),
            (self.statuses, data.statuses, filters.statuses),
        ):
            here = [value for value, gone in zip(values, data.missing.tolist(), strict=True) if not gone]
            entries = sorted(Counter(here).items(), key=lambda pair: (-pair[1], pair[0]))
            offered.offer([(value, value or none, count) for value, count in entries], chosen)
        worst = Counter(data.severity[~data.missing].tolist())
        names = ((3, self.tr("error")), (2, self.tr("warning")), (1, self.tr("hint")), (0, none))
        self.problems.offer([(rank, words, worst[rank]) for rank, words in names], filters.severities)
        self.clear_button.setEnabled(filters.count > 0)

    def _ask(self, **changes: object) -> None:
        self._filters = replace(self._filters, **changes)  # type: ignore[arg-type]
        self.clear_button.setEnabled(self._filters.count > 0)
        self.changed.emit(self._filters)

    def _clear(self) -> None:
        kept = self._filters
        self.changed.emit(Filters(query=kept.query, found=kept.found, hidden_groups=kept.hidden_groups))
