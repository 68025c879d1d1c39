"""A card on the map while an inferred link is marked: what accepting it would do to the library as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from curator.links.consequences import Consequences, consequences
from curator.links.web import OPEN_STATES
from curator.ui.actions import Actions
from curator.ui.answers.outlook_words import outlook_lines
from curator.ui.answers.words import tr
from curator.ui.graph.graph_source import GraphSource
from curator.ui.graph.map_picture import MapPicture, MarkedEdge
from curator.ui.graph.words import kind_label
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID

_WIDTH = 80 * GRID


class OutlookCard(QFrame):
    """Lies over the top left of the map; hidden while no link that waits for a decision is marked."""

    def __init__(self, picture: MapPicture, source: GraphSource, actions: Actions, tasks: Tasks) -> None:
        super().__init__(picture.canvas)
        self._picture, self._source, self._tasks = picture, source, tasks
        self._asked: Task | None = None
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("What accepting would do"))
        self.heading, self.words = QLabel(), QLabel()
        self.heading.setProperty("role", "heading")
        for label in (self.heading, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for name in ("map.accept", "map.reject", "map.defer"):
            button = QToolButton()
            button.setDefaultAction(actions.action(name))
            button.setAccessibleName(button.text())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()
        picture.marked_changed.connect(self.follow)
        picture.changed.connect(self.follow)

    def follow(self) -> None:
        """Another edge is marked, or the library has changed: looks anew, or goes."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        marked = self._picture.marked()
        if marked is None or marked.state not in OPEN_STATES:
            self.hide()
            return
        library = self._source.library

        def look(_progress: Progress) -> tuple[dict[str, str], Consequences | None]:
            found = consequences(library.web(), marked.source, marked.target, marked.kind)
            return library.titles((marked.source, marked.target, *(found.circle if found else ()))), found

        self._asked = self._tasks.run(look, lambda found: self._show(marked, *found), lambda _: self.hide(), owner=self)

    def _show(self, marked: MarkedEdge, titles: dict[str, str], found: Consequences | None) -> None:
        self._asked = None
        if found is None or marked != self._picture.marked():
            self.hide()
            return
        self.heading.setText(
            tr("Accepting “{0} {1} {2}”").format(
                titles.get(marked.source, marked.source),
                kind_label(marked.kind),
                titles.get(marked.target, marked.target),
            )
        )
        self.words.setText("\n".join(outlook_lines(found, titles)))
        self.show()
        self._place()
        self.raise_()
        said = f"{self.heading.text()}: {self.words.text()}"
        self.setAccessibleDescription(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._picture.canvas, said))

    def _place(self) -> None:
        width = min(_WIDTH, max(self._picture.canvas.width() - 6 * GRID, 40 * GRID))
        self.setFixedWidth(width)
        layout = self.layout()
        self.setFixedHeight(layout.heightForWidth(width) if layout is not None else self.sizeHint().height())
        self.move(3 * GRID, 3 * GRID)
