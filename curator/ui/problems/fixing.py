"""Mending many problems at once: first how many and how, file by file, then the deed, as one step of the history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curator.library.editing.plans import make
from curator.library.editing.session import Change
from curator.library.problems.problems import Found, Problems, rule
from curator.library.problems.repair import Repair, repair_for
from curator.pattern import UnsafeEdit
from curator.ui.changes.differences import FileDifference, difference
from curator.ui.changes.file_list import Entry
from curator.ui.changes.preview import EditsPreview
from curator.ui.problems.words import files_words, many, problems_words, tr
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number

_SOON = 50  # ms after a choice before the preview is worked out
_COMPARED = 200  # files whose lines are counted for the list; of more, when somebody looks at them


@dataclass(frozen=True)
class _Preview:
    repair: Repair
    files: tuple[FileDifference, ...]


class FixDialog(QDialog):
    """Works a `Repair` out for these problems and shows it; the button at its foot makes it.

    Esc stops what is going on, and then nothing is changed. The files are not saved: that is a step of its own.
    """

    def __init__(
        self,
        problems: Problems,
        found: Sequence[Found],
        bridge: SessionBridge,
        tasks: Tasks,
        theme: Theme,
        undo: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._problems, self._found = problems, found
        self._bridge, self._tasks, self._undo = bridge, tasks, undo
        self._task: Task | None = None
        self._making = False
        self._choices: dict[str, str] = {}
        rules = {each.problem.rule for each in found}
        self._rule = rules.pop() if len(rules) == 1 else ""
        self.repair: Repair | None = None
        self.setModal(True)
        self.setWindowTitle(tr("Fix problems"))
        self.heading, self.words = QLabel(), QLabel()
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.ways = QWidget()
        self._ways = QFormLayout(self.ways)
        self._ways.setContentsMargins(0, 0, 0, 0)
        self.ways.hide()
        self.preview = EditsPreview(
            theme, tasks, tr("Nothing is mended for certain"), tr("What is left out stands with its reason.")
        )
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.fix_button, self.cancel_button = QPushButton(), QPushButton(tr("Cancel"))
        self.fix_button.setProperty("role", "primary")
        self.fix_button.setDefault(True)
        self.cancel_button.setAutoDefault(False)
        self.fix_button.clicked.connect(self.fix)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._work_out)
        self.resize(GRID * 240, GRID * 160)
        self._begin()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        foot.addWidget(self.progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.fix_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.heading)
        column.addWidget(self.ways)
        column.addWidget(self.words)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)

    # the preview

    def _deed(self, count: int) -> str:
        return many(count, tr("Fix 1 problem"), tr("Fix {0} problems"))

    def _label(self, count: int) -> str:
        """What the step is called in the history."""
        said = self._deed(count)
        return f"{said}: {self._rule}" if self._rule else said

    def _begin(self) -> None:
        self.repair = None
        self.preview.hide()
        self.fix_button.setEnabled(False)
        self.fix_button.setText(self._deed(len(self._found)))
        self.heading.setText(self._name(len(self._found)))
        self.words.setText(tr("Working out what that changes…"))
        if self._task is not None:
            self._task.cancel()
        self._soon.start()

    def _name(self, count: int) -> str:
        return f"{self._deed(count)}. {told(rule(self._rule).what)}" if self._rule else self._deed(count)

    def _work_out(self) -> None:
        session, problems, found, choices = self._bridge.session, self._problems, self._found, dict(self._choices)
        label = self._label

        def work(progress: Progress) -> _Preview | None:
            def go_on(done: int, total: int) -> bool:
                progress.report(done, total)
                return not progress.cancelled

            repair = repair_for(session, problems, found, label, go_on, choices)
            if repair is None:
                return None
            files = []
            for number_, path in enumerate(repair.plan.files):
                if not go_on(number_, len(repair.plan.files)):
                    return None
                altered = repair.plan.altered(session, path)
                made = difference(path, altered.before or b"", altered.after or b"")
                kept = made.lines if number_ < _COMPARED else ()
                files.append(FileDifference(path, made.added, made.removed, made.places, kept))
            return _Preview(repair, tuple(files))

        self.progress.show()
        self._task = self._tasks.run(
            work, on_done=self._show, on_failed=self._failed, on_progress=self._advance, owner=self
        )

    def _show(self, preview: _Preview | None) -> None:
        self._task = None
        self.progress.hide()
        if preview is None:
            return
        self.repair = repair = preview.repair
        session, plan = self._bridge.session, repair.plan
        said = [tr("{0} in {1}").format(problems_words(len(repair.mended)), files_words(len(plan.files)))]
        said.append(tr("every other byte stays"))
        if repair.left:
            said.append(many(len(repair.left), tr("1 problem is left out"), tr("{0} problems are left out")))
        self.words.setText(", ".join(said) + ".")

        def compare(path: str) -> FileDifference:
            altered = plan.altered(session, path)
            return difference(path, altered.before or b"", altered.after or b"")

        title = self._problems.title
        self.preview.show_changes(
            [Entry(title=title(each.path) or each.path, what=each) for each in preview.files],
            [
                f"{title(each.path) or each.path} – {told(each.problem.message)}\n{told(why)}"
                for each, why in repair.left
            ],
            compare,
        )
        self.preview.show()
        self._offer(repair)
        self.heading.setText(self._name(len(repair.mended)))
        self.fix_button.setText(self._deed(len(repair.mended)))
        self.fix_button.setEnabled(bool(repair.mended))
        (self.fix_button if repair.mended else self.cancel_button).setFocus()

    def _offer(self, repair: Repair) -> None:
        """The ways to choose from, a line for each rule that has several."""
        if self._ways.rowCount() or not repair.ways:
            return
        for name, ways in repair.ways.items():
            choice = QComboBox()
            choice.setAccessibleName(told(rule(name).what))
            choice.addItem(tr("Leave as they are"), "")
            for key, label in ways:
                choice.addItem(told(label), key)
            choice.currentIndexChanged.connect(lambda _at, box=choice, of=name: self._choose(of, box.currentData()))
            self._ways.addRow(told(rule(name).what), choice)
        self.ways.show()

    def _choose(self, name: str, key: str) -> None:
        self._choices[name] = key
        self._begin()

    # the deed

    def fix(self) -> None:
        """Make the step."""
        repair = self.repair
        if repair is None or self._making:
            return
        self._making = True
        self.fix_button.setEnabled(False)
        self.ways.setEnabled(False)
        self.progress.show()
        self.words.setText(tr("Making the changes…"))
        session = self._bridge.session

        def work(progress: Progress) -> Change | None:
            def go_on(done: int, total: int) -> bool:
                progress.report(done, total)
                return not progress.cancelled

            return make(session, repair.plan.edits, repair.plan.label, go_on)

        self._task = self._tasks.run(
            work, on_done=self._done, on_failed=self._failed, on_progress=self._advance, owner=self
        )

    def _done(self, change: Change | None) -> None:
        self._task = None
        if change is not None and self.repair is not None:
            words = tr("Fixed {0} in {1}; not saved yet.").format(
                problems_words(len(self.repair.mended)), files_words(len(change.paths))
            )
            self._bridge.messages.done(words, tr("Undo"), self._undo)
        self.accept()

    def _failed(self, failure: Exception) -> None:
        self._task = None
        self._making = False
        self.repair = None
        self.progress.hide()
        known = isinstance(failure, UnsafeEdit)
        words = tr("That failed ({0}); nothing was changed.")
        self.words.setText(str(failure) if known else words.format(str(failure).rstrip(".")))

    def _advance(self, done: int, total: int, _text: str) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)
        if total and not self._making:
            self.words.setText(tr("Working out what that changes: {0} of {1}…").format(number(done), number(total)))

    def reject(self) -> None:
        """Stop what is going on, and leave: nothing is changed then."""
        if self._task is not None:
            self._task.cancel()
        super().reject()
