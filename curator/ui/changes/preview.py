"""What edits of many files would do, before they are made: the files with their counts, the chosen one's difference."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QSplitter, QTabWidget, QWidget

from curator.ui.changes.differences import FileDifference
from curator.ui.changes.file_list import Entry, FileList
from curator.ui.changes.panel import DifferencePanel
from curator.ui.tasks import Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number


class EditsPreview(QTabWidget):
    """Files left, the difference right; under a second tab what is left out, where anything is.

    A file whose lines are not given with its counts is compared when somebody looks at it: of thousands of files,
    few are looked at.
    """

    def __init__(
        self, theme: Theme, tasks: Tasks, nothing_title: str, nothing_text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._comparing: Task | None = None
        self._compare: Callable[[str], FileDifference] | None = None
        self.files = FileList(theme, self.tr("Files of the preview"))
        self.files.selectionModel().currentChanged.connect(lambda *_: self._show_file())
        self.panel = DifferencePanel(theme, nothing_title, nothing_text)
        self.left_out = QListWidget()
        self.left_out.setAccessibleName(self.tr("Left out"))
        self.left_out.setWordWrap(True)
        self.left_out.setSpacing(GRID)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.files)
        split.addWidget(self.panel)
        split.setStretchFactor(1, 1)
        split.setSizes([GRID * 64, GRID * 170])
        self.addTab(split, self.tr("Files"))
        self.addTab(self.left_out, "")
        self.setTabVisible(1, False)
        self.setDocumentMode(True)
        stays = self.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        self.setSizePolicy(stays)

    def show_changes(
        self,
        entries: Sequence[Entry],
        left_out: Sequence[str] = (),
        compare: Callable[[str], FileDifference] | None = None,
    ) -> None:
        """Show these files, and what is left out with the reasons.

        `compare(path)` gives the lines of an entry without them; it is called on a pool thread.
        """
        self._compare = compare
        self.setTabText(0, self.tr("Files ({0})").format(number(len(entries))))
        self.files.files.show(tuple(entries))
        self.files.choose(None)
        self._show_file()
        self.left_out.clear()
        self.left_out.addItems(list(left_out))
        self.setTabText(1, self.tr("Left out ({0})").format(number(len(left_out))))
        self.setTabVisible(1, bool(left_out))
        if left_out and not entries:
            self.setCurrentIndex(1)

    def _show_file(self) -> None:
        if self._comparing is not None:
            self._comparing.cancel()
            self._comparing = None
        entry = self.files.current_entry()
        what, compare = entry.what if entry is not None else None, self._compare
        if what is None or what.lines or compare is None:
            self.panel.show_difference(what)
            return
        path = what.path
        self._comparing = self._tasks.run(
            lambda _progress: compare(path), on_done=self.panel.show_difference, on_failed=lambda _e: None, owner=self
        )
