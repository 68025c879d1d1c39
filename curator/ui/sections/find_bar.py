"""The bar that finds and replaces in the source."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from curator.ui.icons import icon
from curator.ui.sections.editor import MarkdownEditor
from curator.ui.sections.search import MOST_SHOWN, BadExpression, Match, Query, find_all, replaced, with_replaced
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number

_PAUSE = 120  # ms after the last key


class FindBar(QFrame):
    """Hidden until `open`. Return goes on, Shift+Return back, Escape closes.

    `scope_wanted(whole)` asks for the whole text or the part in hand to be in the editor; `replacing(text, count)`
    hands over the text after “Replace all”, to be taken as one step.
    """

    scope_wanted = Signal(bool)
    replacing = Signal(str, int)

    def __init__(self, theme: Theme, editor: MarkdownEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._editor = theme, editor
        self._matches: list[Match] = []
        self._text = ""
        self.words = self._field(self.tr("Find"))
        self.replacement = self._field(self.tr("Replace with"))
        self.case = self._toggle("text-aa", self.tr("Match capitals"))
        self.whole = self._toggle("brackets-square", self.tr("Whole words only"))
        self.expression = self._toggle("asterisk", self.tr("Regular expression"))
        self.scope = QComboBox()
        self.scope.addItems([self.tr("This part"), self.tr("Whole text")])
        self.scope.setAccessibleName(self.tr("Where to find"))
        self.scope.setToolTip(self.tr("Where to find"))
        self.count = QLabel()
        self.count.setProperty("role", "caption")
        self.count.setMinimumWidth(GRID * 16)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(lambda: self.look(jump=True))
        self._build()
        self.words.textChanged.connect(lambda _text: self._pause.start())
        for button in (self.case, self.whole, self.expression):
            button.toggled.connect(lambda _on: self.look(jump=True))
        self.scope.activated.connect(lambda index: self.scope_wanted.emit(index == 1))
        editor.textChanged.connect(self._on_text)
        theme.changed.connect(self._mark)
        self.hide()

    # what others ask for

    def open(self, replacing: bool = False) -> None:
        """Show the bar, the selected words in it."""
        start, end = self._editor.selection()
        chosen = self._editor.text()[start:end]
        if chosen and "\n" not in chosen:
            self.words.setText(chosen)
        self.show()
        field = self.replacement if replacing and self.words.text() else self.words
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        self.look(jump=False)

    def close_bar(self) -> None:
        """Hide the bar and the marks, and go back to the text."""
        self._pause.stop()
        self.hide()
        self._matches = []
        self._editor.mark([], -1)
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_scope(self, whole: bool) -> None:
        """Say what the editor holds now, and look again."""
        self.scope.setCurrentIndex(1 if whole else 0)
        if not self.isHidden():
            self.look(jump=False)

    def go(self, backward: bool = False) -> None:
        """Select the next place, or the one before; from the other end after the last."""
        if self.isHidden():
            self.open()
            return
        self._pause.stop()
        self.look(jump=False)
        if not self._matches:
            return
        start, end = self._editor.selection()
        if backward:
            before = [
                number for number, match in enumerate(self._matches) if match.end <= start and match.start < start
            ]
            self._take(before[-1] if before else len(self._matches) - 1)
        else:
            after = (
                n
                for n, match in enumerate(self._matches)
                if match.start >= end and (match.start, match.end) != (start, end)
            )
            self._take(next(after, 0))

    # finding

    @property
    def query(self) -> Query:
        return Query(self.words.text(), self.case.isChecked(), self.whole.isChecked(), self.expression.isChecked())

    def look(self, jump: bool) -> None:
        """Find all places anew; `jump`: go to the first from the cursor on."""
        self._text = self._editor.text()
        try:
            self._matches = find_all(self._text, self.query, MOST_SHOWN)
            trouble = ""
        except BadExpression as error:
            self._matches, trouble = [], str(error)
        self.words.setProperty("invalid", bool(trouble))
        self.words.style().polish(self.words)
        self.words.setToolTip(trouble)
        if jump and self._matches:
            start = self._editor.selection()[0]
            self._take(next((number for number, match in enumerate(self._matches) if match.start >= start), 0))
        else:
            self._say(trouble)
            self._mark()

    def _take(self, number: int) -> None:
        match = self._matches[number]
        self._editor.select(match.start, match.end)
        self._say()
        self._mark()

    def _current(self) -> int:
        place = self._editor.selection()
        return next((n for n, match in enumerate(self._matches) if (match.start, match.end) == place), -1)

    def _say(self, trouble: str = "") -> None:
        found, current = len(self._matches), self._current()
        counted = number(found)
        if trouble:
            words = self.tr("Not an expression")
        elif not self.words.text():
            words = ""
        elif not found:
            words = self.tr("Not found")
        elif current >= 0:
            words = self.tr("{0} of {1}").format(current + 1, counted + ("+" if found == MOST_SHOWN else ""))
        else:
            words = self.tr("1 place") if found == 1 else self.tr("{0} places").format(counted)
        self.count.setText(words)
        for button in (self._replace, self._replace_all):
            button.setEnabled(found > 0)

    def _mark(self) -> None:
        if not self.isHidden():
            self._editor.mark(self._matches, self._current())

    def _on_text(self) -> None:
        if not self.isHidden() and not self._pause.isActive():
            self._matches = []  # their places are those of another text
            QTimer.singleShot(_PAUSE, self, lambda: None if self.isHidden() else self.look(jump=False))

    # replacing

    def replace_one(self) -> None:
        """Replace the selected place and go on to the next."""
        self.look(jump=False)
        number = self._current()
        if number < 0:
            self.go()
            return
        match = find_all(self._text, self.query, number + 1, groups=True)[number]
        new = replaced(match, self.replacement.text(), self.query)
        text = self._text[: match.start] + new + self._text[match.end :]
        self._editor.replace_all(text)
        end = match.start + len(new)
        self._editor.select(end, end)
        self.look(jump=True)

    def replace_all(self) -> None:
        """Replace every place, in one step."""
        self.look(jump=False)
        if self._matches:
            matches = find_all(self._text, self.query, groups=self.query.expression)
            self.replacing.emit(with_replaced(self._text, matches, self.replacement.text(), self.query), len(matches))
            self.look(jump=False)

    # building

    def _field(self, words: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(words)
        field.setAccessibleName(words)
        field.setClearButtonEnabled(True)
        for button in field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        field.setMinimumWidth(GRID * 24)
        field.installEventFilter(self)
        return field

    def _toggle(self, name: str, words: str) -> QToolButton:
        button = self._button(name, words, lambda: None)
        button.setCheckable(True)
        return button

    def _button(self, name: str, words: str, deed: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(self._theme, name))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked=False: deed())
        return button

    def _build(self) -> None:
        self._replace = QPushButton(self.tr("Replace"))
        self._replace_all = QPushButton(self.tr("Replace all"))
        self._replace.clicked.connect(lambda _checked=False: self.replace_one())
        self._replace_all.clicked.connect(lambda _checked=False: self.replace_all())
        grid = QGridLayout(self)
        grid.setContentsMargins(GRID * 3, GRID * 2, GRID * 3, GRID * 2)
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(GRID * 2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.words, 0, 0)
        grid.addWidget(self.replacement, 1, 0)
        upper = QHBoxLayout()
        upper.setSpacing(GRID)
        for each in (self.case, self.whole, self.expression, self.count):
            upper.addWidget(each)
        for name, words, deed in (
            ("up", self.tr("Previous place"), lambda: self.go(backward=True)),
            ("down", self.tr("Next place"), self.go),
            ("close", self.tr("Close the search"), self.close_bar),
        ):
            upper.addWidget(self._button(name, words, deed))
        lower = QHBoxLayout()
        lower.setSpacing(GRID * 2)
        lower.addWidget(self._replace)
        lower.addWidget(self._replace_all)
        lower.addWidget(self.scope)
        lower.addStretch(1)
        grid.addLayout(upper, 0, 1)
        grid.addLayout(lower, 1, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if not isinstance(event, QKeyEvent) or pressed not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return super().eventFilter(watched, event)
        if watched is self.replacement:
            self.replace_one()
        else:
            self.go(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
