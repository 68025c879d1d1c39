"""The panel of answers beside the map: a question, the patterns it is about, and the list that answers it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from curator.links.answers import BY_COMMUNITY, OF_TWO, Answer, Inquiry, Row, ask
from curator.links.web import Web
from curator.ui.actions import Actions
from curator.ui.answers.model import FIGURE, WORDS, AnswerModel
from curator.ui.answers.words import questions, summary
from curator.ui.form.completion import complete_patterns
from curator.ui.form.context import FormContext
from curator.ui.graph.graph_source import GraphSource
from curator.ui.graph.map_picture import MapPicture
from curator.ui.graph.scene import KIND_IDS
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.letters import keep_letters

_PATIENCE = 200
"""Milliseconds that an answer may take before the panel says that it is being looked for."""
_FOLLOW = 90
"""Milliseconds that a row is in hand before the map shows it: walking through the list does not make it jump."""


class Enough(Exception):
    """The curator would rather not wait for the answer."""


class AnswersPanel(QWidget):
    """Asks on a pool thread; what is in hand in the list stands out on the map."""

    def __init__(
        self,
        picture: MapPicture,
        source: GraphSource,
        bridge: SessionBridge,
        actions: Actions,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._picture, self._source, self._bridge, self._tasks, self._theme = picture, source, bridge, tasks, theme
        self._asked: Task | None = None
        self._stale = True
        self._answer = Answer(())
        self._titles: dict[str, str] = {}
        self.setMinimumWidth(GRID * 86)
        self.setAccessibleName(self.tr("Answers"))
        self.question = QComboBox()
        self.question.setAccessibleName(self.tr("Question"))
        self.question.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question.setMinimumContentsLength(20)
        for name, words in questions():
            self.question.addItem(words, name)
        self.question.setCurrentIndex(self.question.findData("communities"))
        context = FormContext(bridge, actions, theme, self)
        self.one, self.other = self._end(self.tr("From"), context), self._end(self.tr("To"), context)
        self.inferred = QCheckBox(self.tr("Count links that wait for a decision, too"))
        self.said = QLabel()
        self.said.setProperty("role", "caption")
        self.said.setWordWrap(True)
        self.waiting = QWidget()
        self.model = AnswerModel(self._title, self)
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._soon.timeout.connect(self.waiting.show)
        self._follow = QTimer(self, singleShot=True, interval=_FOLLOW)
        self._follow.timeout.connect(self._show_current)
        self.question.currentIndexChanged.connect(lambda _index: self._choose())
        self.inferred.toggled.connect(lambda _on: self.ask())
        picture.selection_changed.connect(self._take_chosen)
        source.changed.connect(self._ask_again)
        self._choose()

    def _end(self, words: str, context: FormContext) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self.tr("a pattern's name"))
        line.setAccessibleName(words)
        complete_patterns(line, context, lambda _slug: self.ask())
        line.returnPressed.connect(self.ask)
        return line

    def _build(self) -> None:
        self.view = QTreeView()
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Answer"))
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAllColumnsShowFocus(True)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.header().setStretchLastSection(False)
        self.view.header().setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        self.view.header().setSectionResizeMode(FIGURE, QHeaderView.ResizeMode.Interactive)
        self.view.header().setMinimumSectionSize(GRID * 8)
        self.view.setToolTip(self.tr("The row in hand stands out on the map; Return opens its pattern"))
        self.view.selectionModel().currentRowChanged.connect(lambda _row, _before: self._follow.start())
        self.view.activated.connect(self._open)
        self.ends = QWidget()
        form = QFormLayout(self.ends)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("From"), self.one)
        form.addRow(self.tr("To"), self.other)
        bar = QProgressBar()
        bar.setRange(0, 100)
        bar.setTextVisible(False)
        bar.setAccessibleName(self.tr("Looking for the answer"))
        self.bar = bar
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("role", "small")
        self.cancel.clicked.connect(self._give_up)
        row = QHBoxLayout(self.waiting)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(bar, 1)
        row.addWidget(self.cancel)
        self.waiting.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        for part in (self.question, self.ends, self.inferred, self.waiting, self.said):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.question)
        keep_letters(self)

    # asking

    @property
    def _name(self) -> str:
        return str(self.question.currentData())

    def _choose(self) -> None:
        self.ends.setVisible(self._name in OF_TWO)
        self.inferred.setVisible(self._name not in BY_COMMUNITY)
        if self._name in OF_TWO:
            self._fill_ends()
        self.ask()

    def _fill_ends(self) -> None:
        """The two that are chosen on the map, else the pattern in hand as the first."""
        chosen = self._picture.selected()
        if len(chosen) == 2:
            self.one.setText(chosen[0])
            self.other.setText(chosen[1])
        elif not self.one.text() and self._bridge.current and self._bridge.ready:
            row = self._bridge.catalogue.row(self._bridge.current)
            self.one.setText(row.slug if row is not None else "")

    def _take_chosen(self) -> None:
        if self.isVisible() and self._name in OF_TWO and len(self._picture.selected()) == 2:
            self._fill_ends()
            self.ask()

    def _ask_again(self) -> None:
        """The library has changed."""
        self._stale = True
        if self.isVisible():
            self.ask()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.ask()

    def ask(self) -> None:
        """Looks for the answer to what the panel asks."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self._soon.stop()
        self.waiting.hide()
        if not self.isVisible() or not self._bridge.ready:
            self._stale = True
            return
        self._stale = False
        question, inferred, library = self._name, self.inferred.isChecked(), self._source.library
        ends = self.one.text().strip(), self.other.text().strip()
        if question in OF_TWO and not all(ends):
            self._show(question, {}, Answer(()))
            self.said.setText(self.tr("Name two patterns, or choose two on the map (Shift and click)."))
            return
        catalogue, belonging = self._bridge.catalogue, question in BY_COMMUNITY

        def look(progress: Progress) -> tuple[dict[str, str], Answer]:
            def report(share: float) -> None:
                if progress.cancelled:
                    raise Enough
                progress.report(round(share * 100), 100)

            titles, web = library.read(
                lambda graph: ({slug: str(title) for slug, title in graph.nodes(data="title")}, Web(graph, inferred))
            )
            report(0.1)
            declared = catalogue.values("communities") if belonging else {}
            found = library.communities() if belonging else ()
            return titles, ask(question, Inquiry(web, ends, declared, found, report))

        self._asked = self._tasks.run(
            look,
            lambda answered: self._show(question, *answered),
            self._refuse,
            on_progress=lambda done, _total, _text: self.bar.setValue(done),
            owner=self,
        )
        self.bar.setValue(0)
        self._soon.start()

    def _give_up(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        self._ended()
        self.said.setText(self.tr("Cancelled."))

    def _ended(self) -> None:
        self._asked = None
        self._soon.stop()
        self.waiting.hide()

    def _refuse(self, failure: Exception) -> None:
        self._ended()
        if not isinstance(failure, Enough):
            self.said.setText(self.tr("There is no answer: {0}").format(failure))

    def _show(self, question: str, titles: dict[str, str], answer: Answer) -> None:
        self._ended()
        before, current = self.model.question, self.view.currentIndex()
        held = self.model.row(current.row()).nodes if current.isValid() else ()
        self._titles, self._answer = titles, answer
        self.model.show_answer(question, answer)
        self.view.setColumnHidden(FIGURE, question == "orphans" or question.startswith("circles-"))
        wide = question in ("path", "contradictory", "one-sided")
        self.view.header().resizeSection(FIGURE, GRID * (40 if wide else 19))
        self.said.setText(self._unknown(question) or summary(question, answer))
        if question == "path" and answer.rows:
            self._picture.highlight(
                {slug for row in answer.rows for slug in row.nodes},
                [each for row in answer.rows for each in _drawn(row)],
            )
        elif before == question:  # after an edit: the same row stays in hand
            kept = next((at for at, row in enumerate(answer.rows) if row.nodes == held), -1)
            if kept >= 0:
                self.view.setCurrentIndex(self.model.index(kept, WORDS))

    def _unknown(self, question: str) -> str:
        """A sentence where one of the two that are asked about is no pattern; "" where both are."""
        ends = (line.text().strip() for line in (self.one, self.other)) if question in OF_TWO else ()
        missing = next((end for end in ends if end not in self._titles), "")
        return self.tr("The library has no pattern “{0}”.").format(missing) if missing else ""

    def _title(self, slug: str) -> str:
        return " ".join(self._titles.get(slug, "").split()) or slug

    # what is in hand

    def _show_current(self) -> None:
        current = self.view.currentIndex()
        if current.isValid():
            row = self.model.row(current.row())
            self._picture.highlight(row.nodes, _drawn(row))

    def _open(self, index: QModelIndex) -> None:
        """Return or a double click: the row's patterns are chosen on the map, and the first of them taken in hand."""
        row = self.model.row(index.row())
        self._show_current()
        self._picture.select(*row.nodes)
        if len(row.nodes) > 1:
            self._bridge.open_pattern(row.nodes[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets everything stand out again, then goes back to the map."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._picture.highlighted:
            self._picture.clear_highlight()
            self.view.setCurrentIndex(QModelIndex())
        else:
            self._picture.canvas.setFocus()


def _drawn(row: Row) -> list[tuple[str, str, str]]:
    """The edges of a row as the map names them."""
    return [(a, b, kind if kind in KIND_IDS else KIND_IDS[-1]) for a, b, (kind, _) in row.edges]
