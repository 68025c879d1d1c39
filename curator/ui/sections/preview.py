"""The rendering beside the source: what the reader will see, made off the UI thread a moment after the last key."""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curator.ui.reader.page import Page
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import Theme

_SOON = 160  # ms after the last change


class Preview(QWidget):
    """`show_text` may be called at every key; `drawn` says that what was asked last stands."""

    drawn = Signal()

    def __init__(self, tasks: Tasks, theme: Theme, root: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wanted: tuple[str, Path] | None = None
        self._fresh = True
        self._task: Task | None = None
        self.page = Page(theme, root)
        self.page.setAccessibleName(self.tr("As the reader will see it"))
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)

    def show_text(self, markdown: str, folder: Path, *, fresh: bool = False) -> None:
        """Draw this Markdown soon. `fresh`: another text than before, to be read from its start, and at once."""
        self._wanted = (markdown, folder)
        self._fresh = self._fresh or fresh
        if fresh:
            self._draw()
        else:
            self._soon.start()

    def follow(self, share: float) -> None:
        """Scroll as far as the source is scrolled: 0.0 is the top, 1.0 the end."""
        bar = self.page.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))

    def stop(self) -> None:
        """Nothing is drawn any more until the next text."""
        self._soon.stop()
        self._wanted = None
        if self._task is not None:
            self._task.cancel()

    def _draw(self) -> None:
        self._soon.stop()
        if self._wanted is None:
            return
        markdown, folder = self._wanted
        if self._task is not None:
            self._task.cancel()

        def work(progress: Progress) -> tuple[str, ...]:
            from curator.ui.reader.markdown import render
            from curator.ui.reader.wording import renderer_words

            return () if progress.cancelled else render(markdown, (), renderer_words()).pieces

        def done(pieces: tuple[str, ...]) -> None:
            self.page.show_pieces(pieces or ("<p></p>",), folder, keep_place=not self._fresh)
            if self._fresh:
                self.page.verticalScrollBar().setValue(0)
            self._fresh = False
            self.drawn.emit()

        self._task = self._tasks.run(work, on_done=done, owner=self)
