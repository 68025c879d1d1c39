"""Saving as the curator meets it: see what will be written, have it written, be told how it went."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from curator.library.editing.session import SaveReport
from curator.ui.changes.conflicts import ConflictDialog
from curator.ui.changes.differences import FileDifference, unsaved_difference
from curator.ui.changes.file_list import Entry
from curator.ui.changes.save_review import SaveReview
from curator.ui.session_bridge import SessionBridge
from curator.ui.settings import Settings
from curator.ui.tasks import Progress, Tasks
from curator.ui.telling import told
from curator.ui.theme import Theme
from curator.ui.translation import number


class Saving(QObject):
    """Runs one save at a time: differences, the last look, the writing, all but the look off the UI thread."""

    def __init__(self, bridge: SessionBridge, tasks: Tasks, theme: Theme, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._bridge, self._tasks, self._theme, self._settings = bridge, tasks, theme, settings
        self._window = window
        self._busy = False
        self.review: SaveReview | None = None  # the question on screen, if any
        self.question: ConflictDialog | None = None  # … and the one that comes before it

    @property
    def busy(self) -> bool:
        return self._busy

    def save(self, paths: Sequence[str] | None = None, then: Callable[[bool], None] | None = None) -> None:
        """Save these files, or all that changed. `then` hears whether everything asked for is on disk."""
        if self._busy:
            return
        self._bridge.settling.emit()
        wanted = tuple(paths if paths is not None else self._bridge.session.changed())
        if not wanted:
            self._bridge.messages.info(self.tr("There is nothing to save: every file is as it is on disk."))
            if then is not None:
                then(True)
            return
        self._busy = True
        if self._changed_twice(wanted):
            self.choose(lambda: self._look(wanted, then))
        else:
            self._look(wanted, then)

    def choose(self, afterwards: Callable[[], None] = lambda: None) -> None:
        """Ask which of two changes of the same place is to stand, for all files that wait for that."""
        question = ConflictDialog(self._bridge, self._theme, self._window)
        self.question = question

        def answered(_result: int) -> None:
            self.question = None
            question.deleteLater()
            afterwards()

        question.finished.connect(answered)
        question.open()

    def _changed_twice(self, paths: Sequence[str]) -> set[str]:
        return {conflict.path for conflict in self._bridge.session.conflicts()}.intersection(paths)

    def _look(self, paths: tuple[str, ...], then: Callable[[bool], None] | None) -> None:
        """Go on with the files that wait for no choice."""
        waiting = self._changed_twice(paths)
        wanted = tuple(path for path in paths if path not in waiting)
        heard = then if then is None or not waiting else (lambda _saved: then(False))
        if not wanted:
            self._end(False, then)
        elif self._settings.get("save.review"):
            self._tasks.run(
                lambda progress: differences_of(self._bridge, wanted, progress),
                on_done=lambda found: self._ask(wanted, found, heard),
                on_failed=lambda failure: self._failed(failure, heard),
                owner=self,
            )
        else:
            self.write(wanted, heard)

    def _ask(self, paths: tuple[str, ...], found: list[FileDifference], then: Callable[[bool], None] | None) -> None:
        entries = [Entry(title=self._bridge.title(each.path), what=each) for each in found]
        review = SaveReview(self._theme, entries, self._window)
        self.review = review

        def answered(result: int) -> None:
            self.review = None
            review.deleteLater()
            if result != QDialog.DialogCode.Accepted:
                self._end(False, then)
                return
            if review.skip_next_time:
                self._settings.set("save.review", False)
            self.write(paths, then)

        review.finished.connect(answered)
        review.open()

    def write(self, paths: Sequence[str], then: Callable[[bool], None] | None = None) -> None:
        """Save these files without a last look."""
        self._busy = True
        self._tasks.run(
            lambda _progress: self._bridge.session.save(paths),
            on_done=lambda report: self._tell(report, then),
            on_failed=lambda failure: self._failed(failure, then),
            label=self.tr("Saving"),
            owner=self,
            stoppable=False,
        )

    def _tell(self, report: SaveReport, then: Callable[[bool], None] | None) -> None:
        saved = len(report.saved)
        words = self.tr("Saved 1 file") if saved == 1 else self.tr("Saved {0} files").format(saved)
        if report.refused:
            path, why = report.refused[0]
            more = len(report.refused) - 1
            text = f"{self._bridge.title(path)}: {why}"
            if more:
                text += " " + self.tr("{0} more files were not saved either.").format(more)
            if saved:
                text = f"{words}. {text}"
            self._bridge.messages.error(text)
        elif saved:
            self._bridge.messages.done(words)
        else:
            self._bridge.messages.info(self.tr("Nothing had to be written."))
        self._end(not report.refused, then)

    def _failed(self, failure: Exception, then: Callable[[bool], None] | None) -> None:
        self._bridge.messages.error(
            self.tr("Saving failed: {0}. Your edits are kept; try again.").format(told(str(failure)).rstrip("."))
        )
        self._end(False, then)

    def _end(self, saved: bool, then: Callable[[bool], None] | None) -> None:
        self._busy = False
        if then is not None:
            then(saved)


def differences_of(bridge: SessionBridge, paths: Sequence[str], progress: Progress) -> list[FileDifference]:
    """What saving would change in each of these files. Runs on a pool thread."""
    found = []
    for path in paths:
        if progress.cancelled:
            break
        found.append(unsaved_difference(bridge, path))
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("Saving", text)


def ask_about_unsaved(parent: QWidget, count: int) -> str:
    """The question when a window with unsaved edits closes: "save", "keep", "discard" or "cancel"."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    one = _tr("One file has edits that are not saved.")
    box.setWindowTitle(_tr("Unsaved edits"))
    box.setText(one if count == 1 else _tr("{0} files have edits that are not saved.").format(number(count)))
    box.setInformativeText(
        _tr("Kept edits are on disk beside the program's own files and come back with this library.")
    )
    save = box.addButton(_tr("Save"), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(_tr("Keep for next time"), QMessageBox.ButtonRole.ActionRole)
    discard = box.addButton(_tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.exec()
    clicked = box.clickedButton()
    return {id(save): "save", id(keep): "keep", id(discard): "discard"}.get(id(clicked), "cancel")
