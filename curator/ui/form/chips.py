"""Lists of words: a chip each, and a place to type the next."""

import re

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCompleter, QSizePolicy, QVBoxLayout, QWidget

from curator.links.kinds import kind
from curator.schema.fields import Field, value_at
from curator.ui.form import ops
from curator.ui.form.completion import show_as_list
from curator.ui.form.context import FormContext
from curator.ui.form.editor import Editor
from curator.ui.form.inputs import Line
from curator.ui.icons import paint_icon
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.flow import FlowFrame

_WIDEST = GRID * 130


class Chip(QAbstractButton):
    """One word with a × at its end. Delete or the × removes it, Return or a double click edits it."""

    removed = Signal()
    opened = Signal()
    shifted = Signal(int)  # Alt+Left, Alt+Right: -1 or 1
    left = Signal(int)  # Left, Right: to the neighbour

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hot = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(text if len(text) > 60 else "")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + GRID * 9
        return QSize(min(width, _WIDEST), self.fontMetrics().height() + GRID * 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(GRID * 12, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(theme.color("accent") if focus else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent_tint"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 5, 5)
        painter.setPen(theme.color("text"))
        room = self.rect().adjusted(GRID * 2, 0, -GRID * 6, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        paint_icon(painter, self._cross(), "close", theme.color("text" if self._hot else "muted"))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        hot = self._cross().adjusted(-GRID, -GRID, GRID, GRID).contains(event.position().toPoint())
        if hot != self._hot:
            self._hot = hot
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hot = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._cross().adjusted(-GRID, -GRID, GRID, GRID).contains(event.position().toPoint()):
            self.removed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.opened.emit()
        elif alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.shifted.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.left.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            event.ignore()

    def _cross(self) -> QRect:
        side = GRID * 3
        return QRect(self.width() - side - GRID * 2, (self.height() - side) // 2, side, side)


class _Entry(Line):
    """Where the next word is typed; tells keys that concern the chips, and what is pasted."""

    back = Signal()
    to_chips = Signal()
    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
            return
        if not self.text() and event.key() == Qt.Key.Key_Backspace:
            self.back.emit()
        elif self.cursorPosition() == 0 and event.key() == Qt.Key.Key_Left and not self.hasSelectedText():
            self.to_chips.emit()
        else:
            super().keyPressEvent(event)


class ChipsEditor(Editor):
    """A list of texts. Every change names the one item that it concerns."""

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(field, context, parent)
        self._items: tuple[str, ...] = ()
        self._editing: int | None = None
        self._patterns = kind(field.key) is not None or field.key == "related"
        self._hint = self.tr("add a pattern, then Return") if self._patterns else self.tr("add a word, then Return")
        self.box = FlowFrame(GRID, GRID - 1, fill=True)
        self.box.setProperty("role", "input")
        self.box.setCursor(Qt.CursorShape.IBeamCursor)
        self.chips: list[Chip] = []
        self.entry = _Entry()
        self.entry.setFrame(False)
        self.entry.setProperty("role", "bare")
        self.entry.setMinimumWidth(GRID * 20)
        self.box.flow.addWidget(self.entry)
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._completer.activated.connect(self._take_completion)
        self.entry.setCompleter(self._completer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.box.installEventFilter(self)
        self.entry.installEventFilter(self)
        self.entry.returnPressed.connect(self._commit)
        self.entry.left.connect(self._commit)
        self.entry.textEdited.connect(self._complete)
        self.entry.back.connect(self._remove_last)
        self.entry.to_chips.connect(lambda: self.chips and self.chips[-1].setFocus(Qt.FocusReason.OtherFocusReason))
        self.entry.pasted.connect(self._paste)

    def show_value(self, value: object) -> None:
        items = tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()
        self.entry.setPlaceholderText(self.tr("add…") if items else self._hint)
        if items == self._items:
            return
        focused = next((index for index, chip in enumerate(self.chips) if chip.hasFocus()), None)
        self._items = items
        for index, text in enumerate(items):
            if index < len(self.chips):
                chip = self.chips[index]
                if chip.text() != text:
                    chip.setText(text)
                    chip.setAccessibleName(text)
                    chip.setToolTip(text if len(text) > 60 else "")
            else:
                self._add_chip(text)
        while len(self.chips) > len(items):
            chip = self.chips.pop()
            self.box.flow.discard(chip)
        if focused is not None:
            target = self.chips[min(focused, len(self.chips) - 1)] if self.chips else self.entry
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def input(self) -> QWidget:
        return self.entry

    def set_problem(self, wrong: bool) -> None:
        self.box.setProperty("invalid", wrong)
        self.box.style().unpolish(self.box)
        self.box.style().polish(self.box)

    def can_show(self, value: object) -> bool:
        return super().can_show(value) and not (isinstance(value, list) and any("\n" in str(item) for item in value))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and event.type() == QEvent.Type.MouseButtonPress:
            self.entry.setFocus(Qt.FocusReason.MouseFocusReason)
        elif watched is self.entry and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.box.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.box.style().unpolish(self.box)
            self.box.style().polish(self.box)
            if event.type() == QEvent.Type.FocusIn:
                show_as_list(self._completer)
                self._complete(self.entry.text())
        elif watched is self.entry and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            busy = bool(self.entry.text()) or self._editing is not None
            if busy and event.key() == Qt.Key.Key_Escape:
                self._editing = None
                self.entry.clear()
                return True
        return super().eventFilter(watched, event)

    # what the curator does

    def _commit(self) -> None:
        text, editing = self.entry.text().strip(), self._editing
        self._editing = None
        self.entry.clear()
        if not text:
            return
        if editing is not None and editing < len(self._items):
            if text != self._items[editing]:
                path = f"{self.field.pointer}/{editing}"
                self.edited.emit([{"op": "replace", "path": path, "value": text}], self.tr("Edit"))
            return
        self._append([text])

    def _append(self, words: list[str]) -> None:
        data = self.context.data
        if isinstance(value_at(data, self.field.pointer), list):
            made = [{"op": "add", "path": f"{self.field.pointer}/-", "value": word} for word in words]
        else:
            made = ops.assign(data, self.field.pointer, words)
        self.edited.emit(made, self.tr("Add to"))

    def _remove(self, chip: Chip) -> None:
        if chip in self.chips:
            path = f"{self.field.pointer}/{self.chips.index(chip)}"
            self.edited.emit([{"op": "remove", "path": path}], self.tr("Remove from"))

    def _remove_last(self) -> None:
        if self._editing is None and self.chips:
            self._remove(self.chips[-1])

    def _shift(self, chip: Chip, by: int) -> None:
        index = self.chips.index(chip)
        if 0 <= index + by < len(self.chips):
            base = self.field.pointer
            self.chips[index + by].setFocus(Qt.FocusReason.OtherFocusReason)
            move = {"op": "move", "from": f"{base}/{index}", "path": f"{base}/{index + by}"}
            self.edited.emit([move], self.tr("Reorder"))

    def _step(self, chip: Chip, by: int) -> None:
        """The focus goes to the neighbour; past the last one, to the entry."""
        index = max(0, self.chips.index(chip) + by)
        target = self.chips[index] if index < len(self.chips) else self.entry
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, chip: Chip) -> None:
        self._editing = self.chips.index(chip)
        self.entry.setText(chip.text())
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entry.selectAll()

    def _paste(self, text: str) -> None:
        """Several lines, or words with commas between them, become several chips.

        Commas do not part what is pasted where an item of the list has one itself (titles of books, names).
        """
        words = [part.strip().lstrip("-•").strip() for part in text.splitlines()]
        if len(words) == 1 and not self.entry.text() and not any("," in item for item in self._items):
            words = [part.strip() for part in re.split(r"[,;]", text)]
        words = [word for word in words if word]
        if len(words) > 1:
            self._append(words)
        elif words:
            self.entry.insert(words[0])
            self._complete(self.entry.text())

    # completion

    def _complete(self, text: str) -> None:
        if self._patterns:
            words = [target.slug for target in self.context.targets(text)] if text.strip() else []
        else:
            words = [w for w in self.context.values(self.field.pointer, self.field.vocabulary) if w not in self._items]
        if words != self._words.stringList():
            self._words.setStringList(words)

    def _take_completion(self, text: str) -> None:
        self.entry.setText(text)
        self._commit()

    def _add_chip(self, text: str) -> None:
        chip = Chip(text, self.context.theme, self.box)
        chip.setCursor(Qt.CursorShape.ArrowCursor)
        chip.removed.connect(lambda: self._remove(chip))
        chip.opened.connect(lambda: self._open(chip))
        chip.shifted.connect(lambda by: self._shift(chip, by))
        chip.left.connect(lambda by: self._step(chip, by))
        self.box.flow.insert(len(self.chips), chip)
        self.chips.append(chip)
