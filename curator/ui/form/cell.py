"""How one cell of a table of items is painted and edited."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from curator.schema.fields import Column
from curator.ui.form.completion import complete_patterns, complete_words
from curator.ui.form.context import FormContext
from curator.ui.form.inputs import Line
from curator.ui.form.items import TITLE, VALUE, ItemsModel
from curator.ui.form.numbers import NumberLine
from curator.ui.icons import paint_icon
from curator.ui.theme import GRID

NUMERIC = frozenset({"number", "integer", "score"})
CROSS = GRID * 6
"""Width of the column for the mark that removes a row, in px."""

_Index = QModelIndex | QPersistentModelIndex


class Hovered(QTableView):
    """A table that knows the row under the mouse (-1 for none)."""

    @property
    def hovered(self) -> int:
        raise NotImplementedError


class Cell(QStyledItemDelegate):
    """Paints a pattern's slug with its title beside it, a weight over its bar, and edits by the column's kind."""

    def __init__(self, model: ItemsModel, context: FormContext, table: Hovered) -> None:
        super().__init__(table)
        self._model, self._context, self._table = model, context, table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, rect, state = self._context.theme, QRect(option.rect), option.state
        hovered = index.row() == self._table.hovered
        selected = bool(state & QStyle.StateFlag.State_Selected) and self._table.hasFocus()
        painter.save()
        if selected or hovered:
            painter.fillRect(rect, theme.color("selected" if selected else "hover"))
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() >= len(self._model.columns):
            if hovered or selected:
                side = GRID * 3
                place = QRect(rect.center().x() - side // 2 + 1, rect.center().y() - side // 2 + 1, side, side)
                paint_icon(painter, place, "close", theme.color("muted"))
            painter.restore()
            return
        column = self._model.columns[index.column()]
        inner = rect.adjusted(GRID * 2, 0, -GRID * 2, 0)
        value = index.data(VALUE)
        if column.widget == "slug":
            self._paint_pattern(painter, inner, index)
        elif column.widget in NUMERIC:
            self._paint_number(painter, inner, value, column)
        else:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.color("text" if column.widget != "text" else "muted"))
            text = str(index.data() or "")
            fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
        painter.restore()

    def _paint_pattern(self, painter: QPainter, inner: QRect, index: _Index) -> None:
        theme, slug, title = self._context.theme, str(index.data() or ""), index.data(TITLE)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        metrics = painter.fontMetrics()
        text = metrics.elidedText(slug, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.drawText(inner, side, text)
        rest = inner.adjusted(metrics.horizontalAdvance(text) + GRID * 3, 0, 0, 0)
        if rest.width() < GRID * 12 or not slug:
            return
        painter.setFont(theme.font("small"))
        beside = self.tr("not in this library") if title is None else str(title)
        painter.setPen(theme.color("warning" if title is None else "faint"))
        fitting = painter.fontMetrics().elidedText(beside, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, side, fitting)

    def _paint_number(self, painter: QPainter, inner: QRect, value: object, column: Column) -> None:
        theme = self._context.theme
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("text"))
        number = isinstance(value, int | float) and not isinstance(value, bool)
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "" if value is None else str(value)
        )
        if not number or column.minimum is None or column.maximum is None or column.maximum <= column.minimum:
            return
        assert isinstance(value, int | float)
        share = min(1.0, max(0.0, (value - column.minimum) / (column.maximum - column.minimum)))
        track = QRect(inner.right() - GRID * 9, inner.bottom() - 4, GRID * 9, 2)
        painter.fillRect(track, theme.color("border"))
        painter.fillRect(QRect(track.left(), track.top(), round(track.width() * share), 2), theme.color("accent"))

    # editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        column = self._model.columns[index.column()]
        value = index.data(VALUE)
        if column.widget in NUMERIC or (isinstance(value, int | float) and not isinstance(value, bool)):
            number = NumberLine(1 if column.widget == "integer" else 0.05, column.minimum, column.maximum, parent)
            number.stepped.connect(lambda to: number.setText(f"{to:g}"))
            editor: Line = number
        else:
            editor = Line(parent)
            if column.widget == "slug":
                complete_patterns(editor, self._context)
            elif column.vocabulary:
                complete_words(editor, column.vocabulary)
        editor.setAccessibleName(column.label)
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, Line) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QObject, index: _Index) -> None:
        if isinstance(editor, Line):
            self._model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        editor.setGeometry(QRect(option.rect))
