"""The rail: one button per workspace, and what belongs to none of them at its foot."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from curator.ui.actions import Actions, Command
from curator.ui.icons import icon
from curator.ui.theme import GRID, Theme
from curator.ui.translation import marked


@dataclass(frozen=True)
class Workspace:
    """A place of work.

    `view` is "module:Class", imported when the workspace is first shown; "" for the library's own. A `heavy` one needs
    what is imported in steps after the window stands, and comes forward once that is there.
    Table-driven: a workspace appears on the rail as soon as it stands in `WORKSPACES`.
    """

    id: str
    text: str
    icon: str
    shortcut: str
    view: str = ""
    heavy: bool = False


_REVIEW = "curator.ui.review.workspace:ReviewWorkspace"
_MAP = "curator.ui.graph.map:MapWorkspace"
_PROBLEMS = "curator.ui.problems.workspace:ProblemsWorkspace"
_CHANGES = "curator.ui.changes.workspace:ChangesWorkspace"
WORKSPACES = (
    Workspace("library", marked("Workspaces", "Library"), "library", "Ctrl+1"),
    Workspace("review", marked("Workspaces", "Review"), "review", "Ctrl+2", _REVIEW),
    Workspace("map", marked("Workspaces", "Map"), "map", "Ctrl+3", _MAP, heavy=True),
    Workspace("problems", marked("Workspaces", "Problems"), "problems", "Ctrl+4", _PROBLEMS),
    Workspace("changes", marked("Workspaces", "Changes"), "changes", "Ctrl+5", _CHANGES),
)

_SIDE = GRID * 10


class Rail(QWidget):
    """Holds a checkable button for each workspace; `count` puts a number on one."""

    def __init__(self, actions: Actions, theme: Theme, menu: QMenu) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(GRID * 13)
        self._buttons: dict[str, RailButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID + 2, GRID * 2, GRID + 2, GRID * 2)
        column.setSpacing(GRID)
        self.menu_button = RailButton(theme)
        self.menu_button.setIcon(icon(theme, "list"))
        self.menu_button.setToolTip(self.tr("Menu (F10)"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setMenu(menu)
        column.addWidget(self.menu_button)
        column.addSpacing(GRID * 2)
        for each in WORKSPACES:
            button = RailButton(theme)
            button.setDefaultAction(actions.action(f"go.{each.id}"))
            button.setAccessibleName(QCoreApplication.translate("Workspaces", each.text))
            self._buttons[each.id] = button
            column.addWidget(button)
        column.addStretch(1)
        for name in ("view.scheme", "app.palette"):
            if actions.has(name):
                button = RailButton(theme)
                button.setDefaultAction(actions.action(name))
                button.setAccessibleName(actions.action(name).text())
                column.addWidget(button)

    def count(self, workspace: str, number: int, ink: str = "changed") -> None:
        """Put a number on a workspace's button, on a ground of a theme colour; 0 takes it away."""
        self._buttons[workspace].set_count(number, ink)


class RailButton(QToolButton):
    """A square icon, with a small number when there is something to do."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._count = 0
        self._ink = "changed"
        self.setIconSize(QSize(GRID * 5, GRID * 5))
        self.setFixedSize(_SIDE, _SIDE)
        self.setProperty("role", "rail-button")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_count(self, number: int, ink: str = "changed") -> None:
        self._count, self._ink = number, ink
        self.setAccessibleDescription(str(number) if number else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small", bold=True))
        text = str(self._count) if self._count < 100 else "99+"
        width = max(GRID * 4, painter.fontMetrics().horizontalAdvance(text) + GRID * 2)
        pill = QRectF(self.width() - width - 1, 1, width, GRID * 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self._ink))
        painter.drawRoundedRect(pill, GRID * 2, GRID * 2)
        painter.setPen(self._theme.color("surface"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


def workspace_command(each: Workspace, text: str, group: str) -> Command:
    """The command that goes to a workspace."""
    return Command(f"go.{each.id}", text, each.shortcut, each.icon, group, checkable=True)
