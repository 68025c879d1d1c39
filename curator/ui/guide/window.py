"""The guide's window: its pages at the left, with a field that finds words in them, the page in hand at the right."""

from collections.abc import Callable, Sequence
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.ui.guide.pages import GuidePage, Key, dressed, folder, found_in, read_pages
from curator.ui.icons import icon
from curator.ui.reader.find import FindBar
from curator.ui.reader.page import Page
from curator.ui.tasks import Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.leaving import ask_to_leave

_NAME = Qt.ItemDataRole.UserRole


class Guide(QWidget):
    """A window beside the program's own. `show_page("review.md#keys")` brings it forward at a place."""

    def __init__(self, tasks: Tasks, theme: Theme, keys: Callable[[], Sequence[Key]], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Guide – Pattern Curator"))
        self._tasks, self._theme = tasks, theme
        self._pages: tuple[GuidePage, ...] = read_pages(keys())
        self._place = ("", "")  # page and anchor in view
        self._back: list[tuple[str, str]] = []
        self.page = Page(theme, folder())
        self.page.setAccessibleName(self.tr("Page of the guide"))
        self.find_bar = FindBar(theme, self.page, prompt=self.tr("Find on this page"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search the guide"))
        self.field.setAccessibleName(self.tr("Search the guide"))
        self.field.setClearButtonEnabled(True)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setProperty("role", "pages")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self.tr("No page has these words."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.back_button = QToolButton()
        self.back_button.setIcon(icon(theme, "back"))
        self.back_button.setToolTip(self.tr("Back (Alt+Left)"))
        self.back_button.setAccessibleName(self.tr("Back"))
        self.back_button.clicked.connect(self.go_back)
        self._compose()
        self._fill_list()
        self.field.textChanged.connect(lambda _text: self._fill_list())
        self.list.currentItemChanged.connect(self._on_row)
        self.page.link.connect(self._follow)
        self.page.filled.connect(self._to_anchor)
        theme.changed.connect(self._draw)
        for keys_, deed in (
            (QKeySequence(Qt.Key.Key_Escape), self.close),
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence(QKeySequence.StandardKey.Find), self.find_bar.open),
            (QKeySequence(QKeySequence.StandardKey.Close), self.close),
        ):
            QShortcut(keys_, self).activated.connect(deed)
        self.resize(min(GRID * 250, parent.width()), min(GRID * 180, parent.height()))

    def _compose(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 3)
        column.setSpacing(GRID * 2)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.back_button)
        top.addWidget(self.field, 1)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        text = QWidget()
        text.setProperty("role", "reading")
        right = QVBoxLayout(text)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.find_bar)
        right.addWidget(self.page, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(side)
        split.addWidget(text)
        split.setStretchFactor(1, 1)
        split.setSizes([GRID * 62, GRID * 190])
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    # going

    @property
    def place(self) -> tuple[str, str]:
        """The page in view, and the anchor that was gone to on it ("" for its top)."""
        return self._place

    def show_page(self, address: str) -> None:
        """Show a page, `name.md` or `name.md#anchor`, and bring the window forward; an unknown one shows the first."""
        name, _, anchor = address.partition("#")
        known = {page.name for page in self._pages}
        self._go((name if name in known else self._pages[0].name, anchor))
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def go_back(self) -> None:
        """To the place before this one."""
        if self._back:
            self._set_place(self._back.pop())

    def _go(self, place: tuple[str, str]) -> None:
        if place == self._place:
            self._to_anchor()
            return
        if self._place[0]:
            self._back.append(self._place)
        self._set_place(place)

    def _set_place(self, place: tuple[str, str]) -> None:
        other = place[0] != self._place[0]
        self._place = place
        self.back_button.setEnabled(bool(self._back))
        self._mark_row()
        if other:
            self._draw()
        else:
            self._to_anchor()

    def _draw(self) -> None:
        page = next((page for page in self._pages if page.name == self._place[0]), None)
        if page is None:
            return
        text, place = dressed(page.text, dark=self._theme.dark), self._place

        def show(pieces: tuple[str, ...]) -> None:
            if place[0] == self._place[0]:
                self.page.show_pieces(pieces, folder())
                self.page.verticalScrollBar().setValue(0)

        self._tasks.run(lambda _progress: _rendered(text), on_done=show, owner=self)

    def _to_anchor(self) -> None:
        if self._place[1]:
            block = self.page.anchors(self._place[1]).get(self._place[1])
            if block is not None:
                self.page.jump(block)
        else:
            self.page.verticalScrollBar().setValue(0)

    def _follow(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme in ("http", "https", "mailto"):
            ask_to_leave(self, address)
        elif not parts.path:
            self._go((self._place[0], unquote(parts.fragment)))
        else:
            self._go((unquote(parts.path), unquote(parts.fragment)))

    # the list

    def _fill_list(self) -> None:
        words = self.field.text()
        self.list.blockSignals(True)
        self.list.clear()
        for page in self._pages:
            if found_in(page, words):
                item = QListWidgetItem(page.title)
                item.setData(_NAME, page.name)
                self.list.addItem(item)
        self._mark_row()
        self.list.blockSignals(False)
        self.nothing.setVisible(self.list.count() == 0)
        self.page.mark(words)

    def _mark_row(self) -> None:
        self.list.blockSignals(True)
        rows = (row for row in range(self.list.count()) if self.list.item(row).data(_NAME) == self._place[0])
        self.list.setCurrentRow(next(rows, -1))
        self.list.blockSignals(False)

    def _on_row(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._go((item.data(_NAME), ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the field go through the pages that were found."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.count():
                self.list.setCurrentRow(max(0, self.list.currentRow()))
                self.page.setFocus()
                return True
        return super().eventFilter(watched, event)


def _rendered(text: str) -> tuple[str, ...]:
    from curator.ui.reader.markdown import render
    from curator.ui.reader.wording import renderer_words

    return render(text, words=renderer_words()).pieces
