"""Running text: a box as tall as what stands in it, with its length."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from curator.schema.fields import Field
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Text
from curator.ui.theme import GRID
from curator.ui.translation import number

_LEAST_LINES = 2
_PARAGRAPH = "\u2029"


class TextEditor(Editor):
    """Grows and shrinks with its text. Below running text, while it has the focus, how long it is.

    A field of one line wraps here where it is long, and has no line breaks: Return hands it over.
    """

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._shown = ""
        self._filling = False
        self._least = _LEAST_LINES if field.multiline else 1
        self.text = Text(one_line=not field.multiline)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.length = QLabel()
        self.length.setProperty("role", "caption")
        self.length.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.length.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.text)
        column.addWidget(self.length)
        self.text.textChanged.connect(self._on_text)
        self.text.left.connect(self.settled)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._fit)
        self.text.installEventFilter(self)

    def show_value(self, value: object) -> None:
        text = value if isinstance(value, str) else ""
        self.text.setPlaceholderText("" if isinstance(value, str) else self.tr("not set"))
        if text == self._raw():
            self._shown = text
            return
        self._filling = True
        cursor = self.text.textCursor()
        place = cursor.position()
        self.text.setPlainText(text)
        cursor = self.text.textCursor()
        cursor.setPosition(min(place, max(0, self.text.document().characterCount() - 1)))
        self.text.setTextCursor(cursor)
        self._filling = False
        self._shown = text
        # What the box cannot hold as it is (a stray control character) is for the YAML view.
        self.text.setReadOnly(self._raw() != text)
        self._fit()

    def input(self) -> QWidget:
        return self.text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._count()
            self.length.setVisible(self.field.multiline)
        elif event.type() == QEvent.Type.FocusOut:
            self.length.hide()
        elif event.type() == QEvent.Type.FontChange:
            self._later.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def _raw(self) -> str:
        # toPlainText would turn unbreakable spaces into plain ones
        return self.text.document().toRawText().replace(_PARAGRAPH, "\n")

    def _on_text(self) -> None:
        self._fit()
        if self.length.isVisible():
            self._count()
        text = self._raw()
        if not self._filling and text != self._shown:
            self._shown = text
            self.typed.emit(text)

    def _fit(self) -> None:
        """As tall as the wrapped lines are; the document counts them in lines, not in px."""
        lines = max(self._least, round(self.text.document().size().height()))
        height = round(QFontMetricsF(self.text.font()).lineSpacing() * lines) + GRID * 2 + 2
        height = max(height, GRID * 7)
        if height != self.text.height() or height != self.text.minimumHeight():
            self.text.setFixedHeight(height)

    def _count(self) -> None:
        text = self._raw()
        words = self.tr("{0} words · {1} characters").format(number(len(text.split())), number(len(text)))
        self.length.setText(words)
