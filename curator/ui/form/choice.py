"""Open vocabularies: the known words to choose from, and any other word that is typed."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from curator.schema.fields import Field
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Combo, Line


class ComboEditor(Editor):
    """Offers what the library says most, then what the schema knows. The list is filled when it is first wanted."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self.combo = Combo()
        self.combo.setMinimumContentsLength(12)
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._choose)
        self.combo.setCompleter(completer)
        self._line = self.combo.lineEdit()
        assert isinstance(self._line, Line)
        self._line.setAccessibleName(field.label)
        self._line.textEdited.connect(self.typed.emit)
        self._line.left.connect(self.settled)
        self.combo.textActivated.connect(self._choose)
        self.combo.installEventFilter(self)
        self._line.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addStretch(1)

    def show_value(self, value: object) -> None:
        assert isinstance(self._line, Line)
        self._line.put(value if isinstance(value, str) else "")
        self._line.setPlaceholderText("" if isinstance(value, str) else self.tr("not set"))

    def input(self) -> QWidget:
        return self.combo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.MouseButtonPress):
            self._fill()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        words = list(self.context.values(self.field.pointer, self.field.vocabulary))
        if words != self._words.stringList():
            text = self.combo.currentText()
            self.combo.blockSignals(True)
            self.combo.clear()
            self.combo.addItems(words)
            self.combo.setCurrentIndex(words.index(text) if text in words else -1)
            self.combo.setEditText(text)
            self.combo.blockSignals(False)
            self._words.setStringList(words)

    def _choose(self, text: str) -> None:
        self.typed.emit(text)
        self.settled.emit()
