"""Deciding all that the filters leave: first what that would do, then the deed, as one step that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from threading import Event

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from curator.library.editing.edits import DecisionEdit, Edit
from curator.library.editing.plans import make, save_in_parts
from curator.library.editing.session import SaveReport
from curator.library.ledger.decisions import ACCEPTED, DEFERRED, REJECTED
from curator.library.review.deciding import Verdict
from curator.library.review.sweep import Plan, plan_for
from curator.links.kinds import KINDS
from curator.pattern import UnsafeEdit
from curator.ui.changes.differences import FileDifference, difference
from curator.ui.changes.file_list import Entry
from curator.ui.changes.preview import EditsPreview
from curator.ui.review.desk import Done, ReviewDesk
from curator.ui.review.texts import link_words, tr
from curator.ui.review.wording import kind_label
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number

_SOON = 200  # ms after a choice before the preview is worked out


class Batch(QDialog):
    """Works out a `Plan` for the queue's links and shows it; the button at its foot carries it out.

    Esc stops what is going on; once files are being written, what is written by then stays, and can be undone.
    """

    def __init__(self, desk: ReviewDesk, bridge: SessionBridge, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._bridge, self._tasks, self._theme = desk, bridge, tasks, theme
        self._items = desk.queue.items
        self._task: Task | None = None
        self._writing = False
        self._stop = Event()
        self.plan: Plan | None = None
        self.setWindowTitle(tr("Decide {0} links").format(number(len(self._items))))
        self.setModal(True)
        self._build_choices()
        self._build_preview()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._work_out)
        self._choose()
        self.resize(GRID * 240, GRID * 160)

    def _build_choices(self) -> None:
        self.accept_choice, self.as_choice = QRadioButton(tr("Accept")), QRadioButton(tr("Accept as"))
        self.reject_choice, self.defer_choice = QRadioButton(tr("Reject")), QRadioButton(tr("Defer"))
        self._choices = QButtonGroup(self)
        for choice in (self.accept_choice, self.as_choice, self.reject_choice, self.defer_choice):
            choice.setAccessibleName(choice.text())
            self._choices.addButton(choice)
        self.accept_choice.setChecked(True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind to accept as"))
        for kind in KINDS:
            self.kind.addItem(kind_label(kind.id), kind.id)
        self.kind.activated.connect(lambda _index: self.as_choice.setChecked(True))
        self.inverse = QCheckBox(tr("State the inverse too"))
        self.inverse.setChecked(self._desk.inverse)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("Why (kept in the ledger)"))
        self.note.setAccessibleName(tr("Why"))
        self._choices.buttonToggled.connect(lambda _button, on: self._choose() if on else None)
        self.kind.currentIndexChanged.connect(lambda _index: self._choose())
        self.inverse.toggled.connect(lambda _on: self._choose())

    def _build_preview(self) -> None:
        self.heading, self.words = QLabel(), QLabel()
        self.heading.setProperty("role", "heading")
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.preview = EditsPreview(
            self._theme, self._tasks, tr("No file changes"), tr("The decisions are kept in the library’s ledger only.")
        )
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress"))
        self.decide_button, self.cancel_button = QPushButton(), QPushButton(tr("Cancel"))
        self.decide_button.setProperty("role", "primary")
        self.decide_button.setDefault(True)
        self.cancel_button.setAutoDefault(False)
        self.decide_button.clicked.connect(self.decide)
        self.cancel_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(3 * GRID)
        for widget in (self.accept_choice, self.as_choice, self.kind, self.reject_choice, self.defer_choice):
            choices.addWidget(widget)
        choices.addStretch(1)
        choices.addWidget(self.inverse)
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID)
        foot.addWidget(self.progress, 1)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.decide_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.heading)
        column.addLayout(choices)
        column.addWidget(self.note)
        column.addWidget(self.words)
        column.addWidget(self.preview, 1)
        column.addLayout(foot)

    # the preview

    @property
    def verdict(self) -> Verdict:
        """What is chosen."""
        if self.reject_choice.isChecked() or self.defer_choice.isChecked():
            return Verdict(REJECTED if self.reject_choice.isChecked() else DEFERRED, note=self.note.text().strip())
        kind = self.kind.currentData() if self.as_choice.isChecked() else ""
        return Verdict(ACCEPTED, kind, self.inverse.isChecked(), self.note.text().strip())

    def _choose(self) -> None:
        accepting = self.accept_choice.isChecked() or self.as_choice.isChecked()
        self.inverse.setEnabled(accepting)
        self.plan = None
        self.preview.hide()
        self.decide_button.setEnabled(False)
        self.decide_button.setText(self._deed(len(self._items)))
        self.heading.setText(self._deed(len(self._items)))
        self.words.setText(tr("Working out what that changes…"))
        if self._task is not None:
            self._task.cancel()
        self._soon.start()

    def _deed(self, count: int) -> str:
        words = {
            ACCEPTED: tr("Accept {0} links"),
            REJECTED: tr("Reject {0} links"),
            DEFERRED: tr("Defer {0} links"),
        }[self.verdict.decision]
        said = words.format(number(count))
        kind = self.verdict.kind
        return tr("{0} as “{1}”").format(said, kind_label(kind)) if kind else said

    def _work_out(self) -> None:
        session, items, verdict, stop = self._bridge.session, self._items, self.verdict, self._stop

        def work(progress: Progress) -> tuple[Plan, list[FileDifference]] | None:
            plan = plan_for(session, items, verdict, _Telling(progress, stop))
            if plan is None:
                return None
            return plan, [difference(path, before, after) for path, before, after in plan.sample]

        self.progress.show()
        self._task = self._tasks.run(
            work, on_done=self._show_plan, on_failed=self._failed, on_progress=self._advance, owner=self
        )

    def _show_plan(self, found: tuple[Plan, list[FileDifference]] | None) -> None:
        self._task = None
        self.progress.hide()
        if found is None:
            return
        self.plan, differences = found
        plan = self.plan
        said = [tr("{0} links in {1} files").format(number(len(plan.decided)), number(len(plan.paths)))]
        said.append(tr("{0} files change by a few lines, every other byte stays").format(number(plan.changed)))
        if len(plan.sample) < plan.changed:
            said.append(tr("{0} of them are shown").format(number(len(plan.sample))))
        if plan.refused:
            said.append(tr("{0} links are left out").format(number(len(plan.refused))))
        self.words.setText(". ".join(said) + ".")
        self.preview.show_changes(
            tuple(Entry(title=self._bridge.title(each.path), what=each) for each in differences),
            [f"{item.title} – {link_words(item)}\n{told(why)}" for item, why in plan.refused],
        )
        self.preview.show()
        self.heading.setText(self._deed(len(plan.decided)))
        self.decide_button.setText(self.heading.text())
        self.decide_button.setEnabled(bool(plan.decided))
        if not self.note.hasFocus():  # whoever is typing goes on
            self.decide_button.setFocus()

    # the deed

    def decide(self) -> None:
        """Carry the plan out, and save; after a failure, work it out again."""
        plan = self.plan
        if self._writing:
            return
        if plan is None:
            self._choose()
            return
        self._writing = True
        self._allow(False)
        self.progress.show()
        self.words.setText(tr("Deciding…"))
        session, desk, stop, label = self._bridge.session, self._desk, self._stop, self._deed(len(plan.decided))
        dirty = frozenset(session.changed()) - desk.saving.pending
        edits = _with_note(plan.edits, self.verdict.note)

        def work(progress: Progress) -> tuple[Done, SaveReport] | None:
            change = make(session, edits, label, _Telling(progress, stop), desk)
            if change is None:
                return None
            report = save_in_parts(
                session, [path for path in plan.paths if path not in dirty], _Telling(progress, stop)
            )
            kind = plan.verdict.kind
            return Done(label, plan.decided, plan.verdict.decision, kind, change.paths, several=True), report

        self._task = self._tasks.run(
            work, on_done=self._tell, on_failed=self._failed, on_progress=self._advance, owner=self
        )

    def _allow(self, choosing: bool) -> None:
        choices = (self.accept_choice, self.as_choice, self.reject_choice, self.defer_choice, self.kind, self.inverse)
        for widget in (*choices, self.note, self.decide_button):
            widget.setEnabled(choosing)
        self.inverse.setEnabled(choosing and self.verdict.decision == ACCEPTED)

    def _tell(self, done: tuple[Done, SaveReport] | None) -> None:
        self._task = None
        if done is None:
            super().reject()
            return
        step, report = done
        self._desk.made(step)
        messages = self._bridge.messages
        left = len(step.paths) - len(report.saved)
        words = tr("{0}: done in {1} files.").format(step.label, number(len(step.paths)))
        if report.refused:
            _, why = report.refused[0]  # a sentence that names the file
            messages.error(f"{words} {tr('{0} could not be saved.').format(number(left))} {why}")
        elif left:
            messages.warning(
                f"{words} {tr('{0} are not saved yet: save them with Ctrl+S, or undo.').format(number(left))}"
            )
        else:
            messages.done(words, tr("Undo"), self._desk.undo)
        super().accept()

    def _failed(self, failure: Exception) -> None:
        self._task = None
        self._writing = False
        self.progress.hide()
        known = isinstance(failure, UnsafeEdit)
        why = told(str(failure))
        self.words.setText(why if known else tr("That failed ({0}); nothing was changed.").format(why.rstrip(".")))
        self.plan = None
        self.preview.hide()
        self._allow(True)
        self.decide_button.setText(tr("Work It Out Again"))

    def _advance(self, done: int, total: int, _text: str) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    def reject(self) -> None:
        """Stop what is going on; without anything going on, leave."""
        if self._task is not None and self._writing:
            self._stop.set()  # not cancelled: its outcome is still wanted
            self.words.setText(tr("Stopping…"))
            return
        if self._task is not None:
            self._task.cancel()
        super().reject()


class _Telling:
    """A task's progress as the rooms below take it; `stop` ends the work and keeps its outcome."""

    def __init__(self, progress: Progress, stop: Event) -> None:
        self._progress, self._stop = progress, stop

    def __call__(self, done: int, total: int) -> bool:
        self._progress.report(done, total)
        return not (self._progress.cancelled or self._stop.is_set())


def _with_note(edits: Sequence[Edit], note: str) -> list[Edit]:
    """The edits with the reason that was given in the end: it may have been typed while they were worked out."""
    return [replace(edit, note=note) if isinstance(edit, DecisionEdit) else edit for edit in edits]
