"""Exports the map, or the graph behind it, to a file: asked in a dialog, drawn and written on a pool thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from curator.library.disk.outside import write_outside
from curator.links import drawing, export, layout
from curator.links.kinds import KINDS
from curator.links.painting import GivenUp, NoFonts, png_aside
from curator.links.review import STATES
from curator.ui.answers.export_dialog import VIEW, WHOLE, ExportDialog, Wish
from curator.ui.colours import Colours
from curator.ui.graph.graph_source import GraphSource
from curator.ui.graph.map_picture import MapPicture
from curator.ui.graph.words import kind_label, state_label
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Tasks
from curator.ui.theme import Theme
from curator.ui.translation import number

if TYPE_CHECKING:
    from curator.links.graph import Graph

AskFile = Callable[[QWidget, str, str], str]
"""Asks for a file to write: (parent, suggested path, ending) → path, "" for none."""


def ask_file(parent: QWidget, suggested: str, ending: str) -> str:
    """The platform's own dialog."""
    chosen, _ = QFileDialog.getSaveFileName(parent, "", suggested, f"*.{ending}")
    return chosen


class Exporter(QObject):
    """Serves one map."""

    def __init__(
        self,
        picture: MapPicture,
        source: GraphSource,
        bridge: SessionBridge,
        tasks: Tasks,
        theme: Theme,
        owner: QWidget,
        ask: AskFile = ask_file,
    ) -> None:
        super().__init__(owner)
        self._picture, self._source, self._bridge = picture, source, bridge
        self._tasks, self._theme, self._owner, self._ask = tasks, theme, owner, ask
        self.dialog: ExportDialog | None = None

    def open(self) -> None:
        """Asks what is to be exported."""
        canvas = self._picture.canvas
        size = max(64, 2 * canvas.width()), max(64, 2 * canvas.height())
        self.dialog = dialog = ExportDialog(size, self._owner.window())
        dialog.finished.connect(partial(self._answered, dialog))
        dialog.open()

    def _answered(self, dialog: ExportDialog, result: int) -> None:
        wish = dialog.wish()
        self.dialog = None
        dialog.deleteLater()
        if result == QDialog.DialogCode.Accepted:
            QTimer.singleShot(0, self, partial(self._ask_where, wish))  # when the dialog is gone

    def _ask_where(self, wish: Wish) -> None:
        suggested = str(self._bridge.root.parent / f"{self._bridge.root.name}.{wish.format}")
        chosen = self._ask(self._owner.window(), suggested, wish.format)
        if chosen:
            target = Path(chosen)
            self.export(wish, target if target.suffix else target.with_suffix(f".{wish.format}"))

    def export(self, wish: Wish, target: Path) -> None:
        """Writes what is wished, off the UI thread."""
        seen, colours = self._picture.canvas.seen, self._theme.colours
        places = {slug: (x, -y) for slug, (x, y) in self._picture.places().items()}
        words = drawing.Words(
            {each.id: kind_label(each.id) for each in KINDS},
            {each: state_label(each) for each in STATES},
            self.tr("no pattern of this name"),
            self.tr("other domains"),
            self.tr("inferred, {0}"),
        )

        def work(progress: Progress) -> tuple[int, int]:
            graph = self._graph(wish, seen)
            content = self._content(wish, graph, places, seen, colours, words, progress)
            if progress.cancelled:
                raise GivenUp
            write_outside(target, content)
            return len(graph), graph.number_of_edges()

        self._tasks.run(
            work,
            lambda counts: self._bridge.messages.done(
                self.tr("Exported {0} patterns and {1} links to {2}").format(*map(number, counts), target)
            ),
            partial(self._refuse, target),
            label=self.tr("Exporting the map"),
            owner=self,
        )

    def _graph(self, wish: Wish, seen: QRectF) -> Graph:
        if wish.part == WHOLE:
            return self._source.library.read(lambda graph: export.part(graph, inferred=wish.inferred))
        shown = self._picture.shown_graph()
        if wish.part == VIEW:
            inside = [slug for slug, facts in shown.nodes(data=True) if seen.contains(facts["x"], facts["y"])]
            shown = shown.subgraph(inside).copy() if wish.format in export.DATA else shown
        return shown

    def _content(
        self,
        wish: Wish,
        graph: Graph,
        places: Mapping[str, tuple[float, float]],
        seen: QRectF,
        colours: Colours,
        words: drawing.Words,
        progress: Progress,
    ) -> bytes:
        if wish.format in export.DATA:
            return export.as_data(graph, wish.format)
        if any(slug not in places for slug in graph):  # the library has changed since it was drawn
            places = layout.positions(graph, start=places)
        frame = (seen.left(), -seen.bottom(), seen.right(), -seen.top()) if wish.part == VIEW else None
        name = self._bridge.root.name
        picture = drawing.svg(graph, places, colours, wish.size, title=name, frame=frame, words=words)
        return png_aside(picture, lambda: progress.cancelled) if wish.format == "png" else picture.encode("utf-8")

    def _refuse(self, target: Path, failure: Exception) -> None:
        if isinstance(failure, GivenUp):
            return
        if isinstance(failure, NoFonts):
            words = self.tr("No common font is installed that names could be written with; export an SVG instead.")
        else:
            said = getattr(failure, "strerror", None) or failure
            words = self.tr("{0} could not be written ({1}); nothing was changed.").format(target, said)
        self._bridge.messages.error(words)
