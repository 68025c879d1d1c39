"""The overall score: what the file says, and what the eight scores would make it."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from curator.schema.fields import Field, value_at
from curator.schema.scores import ASSESSMENT, overall_score
from curator.ui.form.context import FormContext
from curator.ui.form.numbers import NumberEditor


class OverallEditor(NumberEditor):
    """A number with, beside it, the mean of the eight scores and a button that takes it."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._computed: float | None = None
        self.verdict = QLabel()
        self.verdict.setProperty("role", "muted")
        self.verdict.setWordWrap(True)
        self.use = QPushButton(self.tr("Use it"))
        self.use.setProperty("role", "link")
        self.use.setToolTip(self.tr("Write the mean of the eight scores, rounded to one decimal"))
        self.use.setAccessibleName(self.tr("Use the computed overall score"))
        self.use.clicked.connect(self._take)
        self.row.insertWidget(1, self.use)
        self.row.insertWidget(2, self.verdict, 1)
        self.row.setStretch(self.row.count() - 1, 0)

    def show_value(self, value: object) -> None:
        super().show_value(value)
        self._computed = overall_score(value_at(self.context.data, ASSESSMENT))
        if self._computed is None:
            self.verdict.setText(self.tr("the mean of the eight scores, once all are there"))
        elif isinstance(value, int | float) and value == self._computed:
            self.verdict.setText(self.tr("as computed: the mean of the eight scores"))
        else:
            self.verdict.setText(self.tr("as computed: {0}").format(self._computed))
        self.use.setVisible(self._computed is not None and value != self._computed)

    def _take(self) -> None:
        if self._computed is not None:
            self.typed.emit(self._computed)
            self.settled.emit()
