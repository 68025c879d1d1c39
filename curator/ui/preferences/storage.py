"""How much the indexes take on disk, and a button that clears them."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from curator.ui.tasks import Tasks
from curator.ui.theme import GRID


class StorageLine(QWidget):
    """Measured and cleared off the UI thread; `keep` are the folders of libraries that are open."""

    def __init__(self, tasks: Tasks, keep: Collection[Path], cache: Path | None = None) -> None:
        super().__init__()
        self._tasks, self._keep, self._cache = tasks, frozenset(keep), cache
        self.held = QLabel(self.tr("Measuring…"))
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.setAccessibleName(self.tr("Clear the indexes of libraries that are not open"))
        self.clear_button.setToolTip(self.tr("Open libraries keep theirs; others are read anew when they open"))
        self.clear_button.setAutoDefault(False)
        self.clear_button.setEnabled(False)
        self.clear_button.clicked.connect(self._clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 3)
        row.addWidget(self.held)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        self._measure()

    def _measure(self) -> None:
        from curator.library.index.caches import cached

        cache, keep = self._cache, self._keep
        self._tasks.run(
            lambda _progress: [(each.size, each.folder in keep) for each in cached(cache)],
            on_done=self._show,
            owner=self,
        )

    def _show(self, held: list[tuple[int, bool]]) -> None:
        size = QLocale().formattedDataSize(
            sum(size for size, _ in held), 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
        )
        words = self.tr("1 library, {0}") if len(held) == 1 else self.tr("{1} libraries, {0}")
        self.held.setText(words.format(size, len(held)) if held else self.tr("Nothing"))
        self.clear_button.setEnabled(any(not kept for _, kept in held))

    def _clear(self) -> None:
        from curator.library.index.caches import clear

        self.clear_button.setEnabled(False)
        cache, keep = self._cache, self._keep
        self._tasks.run(lambda _progress: clear(keep, cache), on_done=lambda _freed: self._measure(), owner=self)
