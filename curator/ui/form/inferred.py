"""What the machine proposes, to look at: deciding belongs to the links panel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from curator.schema.fields import Field
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.items import ItemsModel
from curator.ui.form.table import ItemsTable
from curator.ui.theme import GRID
from curator.ui.translation import number


class InferredEditor(Editor):
    """A table that is only read, a line that says how far its links are decided, and the way to decide them."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "muted")
        self.review = QPushButton(self.tr("Decide in the links panel"))
        self.review.setProperty("role", "link")
        self.review.clicked.connect(self._go)
        self.model = ItemsModel(field, context, editable=False)
        self.table = ItemsTable(self.model, context, field.label, editable=False)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table.opened.connect(self._open)
        self.table.doubleClicked.connect(lambda index: self._open(index.row()))
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        row.addWidget(self.summary, 1)
        row.addWidget(self.review, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(row)
        column.addWidget(self.table)
        context.bridge.indexed.connect(self._count)

    def show_value(self, value: object) -> None:
        self.model.show_items(value if isinstance(value, list) else [])
        self.table.updateGeometry()
        self._count()

    def input(self) -> QWidget:
        return self.table if self.model.rowCount() else self.review

    def set_problem(self, wrong: bool) -> None:
        """Nothing is edited here."""

    def _count(self) -> None:
        count = self.model.rowCount()
        self.review.setVisible(count > 0)
        if not count:
            self.summary.setText(self.tr("No proposals."))
            return
        states: dict[str, int] = {}
        for link in self.context.bridge.catalogue.links(source=self.context.path):
            states[link.state] = states.get(link.state, 0) + 1
        words = {
            "pending": self.tr("{0} pending"),
            "accepted": self.tr("{0} accepted"),
            "reclassified": self.tr("{0} accepted as another kind"),
            "rejected": self.tr("{0} rejected"),
            "deferred": self.tr("{0} deferred"),
            "dangling": self.tr("{0} without a pattern"),
        }
        parts = [text.format(states[state]) for state, text in words.items() if states.get(state)]
        head = self.tr("1 proposal") if count == 1 else self.tr("{0} proposals").format(number(count))
        self.summary.setText(": ".join(filter(None, (head, ", ".join(parts)))))

    def _go(self) -> None:
        if self.context.actions.has("view.inferred"):
            action = self.context.actions.action("view.inferred")
            if not action.isChecked():
                action.trigger()
        panel = self.window().findChild(QDockWidget, "inferred")
        if panel is not None and panel.widget() is not None:
            panel.raise_()
            panel.widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, row: int) -> None:
        target = self.model.value(row, 0)
        if isinstance(target, str):
            self.context.bridge.open_pattern(target)
