"""Who points at the pattern in hand: a quiet list that opens on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from curator.ui.icons import icon
from curator.ui.review.surround import Incoming
from curator.ui.review.wording import kind_label
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import GRID, Theme
from curator.ui.translation import decimal, number

_MOST = 500
_ROWS = 8


class IncomingList(QWidget):
    """The patterns with a relation to this one, the strongest first; Enter or a click opens one."""

    def __init__(self, bridge: SessionBridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._patterns: tuple[Incoming, ...] = ()
        self.head = QToolButton()
        self.head.setCheckable(True)
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.toggled.connect(self._unfold)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Patterns that point here"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.head)
        column.addWidget(self.list)
        self.show_patterns(())

    def show_patterns(self, patterns: Sequence[Incoming]) -> None:
        self._patterns = tuple(patterns)
        count = len(self._patterns)
        words = self.tr("1 pattern points here") if count == 1 else self.tr("{0} patterns point here")
        self.head.setText(words.format(number(count)))
        self.head.setAccessibleName(self.head.text())
        self.setVisible(bool(self._patterns))
        self._unfold(self.head.isChecked() and bool(self._patterns))

    def _unfold(self, open_: bool) -> None:
        self.head.setIcon(icon(self._theme, "collapse" if open_ else "expand"))
        self.list.clear()
        self.list.setVisible(open_)
        if not open_:
            return
        for each in self._patterns[:_MOST]:
            kinds = ", ".join(kind_label(kind) for kind in each.kinds)
            weight = f" {decimal(each.weight)}" if each.weight is not None else ""
            item = QListWidgetItem(f"{each.title}\n{kinds}{weight}")
            item.setData(Qt.ItemDataRole.UserRole, each.path)
            item.setToolTip(each.title)
            item.setForeground(self._theme.color("text"))
            self.list.addItem(item)
        if len(self._patterns) > _MOST:
            more = QListWidgetItem(self.tr("and {0} more").format(number(len(self._patterns) - _MOST)))
            more.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(more)
        row = self.list.sizeHintForRow(0) if self.list.count() else 24
        self.list.setFixedHeight(row * min(_ROWS, self.list.count()) + 2 * GRID)

    def _open(self, item: QListWidgetItem) -> None:
        path = item.data(Qt.ItemDataRole.UserRole)
        if path:
            self._bridge.open_pattern(path)
