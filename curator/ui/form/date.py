"""Days, written 2026-02-19, with a calendar to choose from."""

import datetime

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QMenu, QToolButton, QWidget, QWidgetAction

from curator.schema.fields import MISSING, Field
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Line
from curator.ui.icons import icon
from curator.ui.theme import GRID


class DateEditor(Editor):
    """Keeps the kind that the file has: a day stays a day, a text that says one stays a text."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._value: object = MISSING
        self.line = Line()
        self.line.setFixedWidth(GRID * 32)
        self.button = QToolButton()
        self.button.setIcon(icon(context.theme, "calendar"))
        self.button.setToolTip(self.tr("Choose from the calendar"))
        self.button.setAccessibleName(self.tr("{0}: choose from the calendar").format(field.label))
        self.button.clicked.connect(self._open_calendar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.line)
        row.addWidget(self.button)
        row.addStretch(1)
        self.line.textEdited.connect(self._on_text)
        self.line.left.connect(self._on_left)

    def show_value(self, value: object) -> None:
        self._value = value
        text = value.isoformat() if isinstance(value, datetime.date) else value if isinstance(value, str) else ""
        self.line.setPlaceholderText(self.tr("year-month-day"))
        if not (self.line.hasFocus() and self._read(self.line.text()) == value):
            self.line.put(text)

    def input(self) -> QWidget:
        return self.line

    def _read(self, text: str) -> object:
        """The value that a text says, in the file's own kind; None for what is no day."""
        text = text.strip()
        if isinstance(self._value, str) and not _day(self._value):
            return text  # the file speaks in words here ("spring 2026")
        try:
            if isinstance(self._value, datetime.datetime):
                return datetime.datetime.fromisoformat(text)
            day = datetime.date.fromisoformat(text) if len(text) == 10 else None
        except ValueError:
            return None
        return text if day is not None and isinstance(self._value, str) else day

    def _on_text(self, text: str) -> None:
        if not text.strip():
            self.complained.emit("")
            self.typed.emit(MISSING)
            return
        value = self._read(text)
        if value is None:
            self.complained.emit(self.tr("Write the day as year-month-day, for example 2026-02-19."))
        else:
            self.complained.emit("")
            self.typed.emit(value)

    def _on_left(self) -> None:
        self.settled.emit()
        if self.line.text().strip() and self._read(self.line.text()) is None:
            self.complained.emit("")
            self.line.put("")
            self.show_value(self._value)

    def _open_calendar(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        shown = QDate.fromString(self.line.text().strip()[:10], Qt.DateFormat.ISODate)
        if shown.isValid():
            calendar.setSelectedDate(shown)
        entry = QWidgetAction(menu)
        entry.setDefaultWidget(calendar)
        menu.addAction(entry)
        calendar.clicked.connect(lambda day: self._take(day, menu))
        calendar.activated.connect(lambda day: self._take(day, menu))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
        calendar.setFocus()

    def _take(self, day: QDate, menu: QMenu) -> None:
        menu.close()
        text = day.toString(Qt.DateFormat.ISODate)
        self.line.setText(text)
        self.typed.emit(text if isinstance(self._value, str) else datetime.date.fromisoformat(text))
        self.settled.emit()


def _day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text.strip())
    except ValueError:
        return False
    return True
