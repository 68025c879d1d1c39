"""A sheet that works out what it would do, shows that file by file, and does it: one step, saved, undone as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from curator.library.catalogue import Catalogue
from curator.library.editing.plans import Altered, Plan, Seen
from curator.library.editing.plans import Progress as Told
from curator.library.editing.session import Session
from curator.pattern import Pattern, UnsafeEdit
from curator.ui.changes.differences import FileDifference, difference
from curator.ui.changes.file_list import Entry
from curator.ui.changes.preview import EditsPreview
from curator.ui.making.deeds import Deeds
from curator.ui.making.sheet import Sheet
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number

_SOON = 250  # ms after a choice before the preview is worked out

Planner = Callable[[Told, Seen], Plan | None]
"""Works a plan out, telling of each file as it is altered or of none; None when it was told to stop.

Raises ValueError or UnsafeEdit with a sentence.
"""


@dataclass(frozen=True)
class Foreseen:
    """A plan with what a preview shows of it: its files with titles and counts."""

    plan: Plan
    entries: tuple[Entry, ...]

    @property
    def added(self) -> int:
        return sum(entry.added for entry in self.entries)

    @property
    def removed(self) -> int:
        return sum(entry.removed for entry in self.entries)


@dataclass(frozen=True)
class Desk:
    """What every sheet of this kind works with."""

    bridge: SessionBridge
    tasks: Tasks
    theme: Theme
    deeds: Deeds


class PlanSheet(Sheet):
    """Subclasses say by `planner` what is to be worked out, and call `choose` whenever that changes.

    Esc stops what is going on, and leaves where nothing is.
    """

    def __init__(self, title: str, deed: str, desk: Desk, parent: QWidget) -> None:
        super().__init__(title, deed, parent)
        self.desk = desk
        self.foreseen: Foreseen | None = None
        self._task: Task | None = None
        self._doing = False
        self._stop = Event()
        self._deed = deed
        self.preview = EditsPreview(
            desk.theme, desk.tasks, self.tr("No file changes"), self.tr("What would change is shown here.")
        )
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.hide()
        self.column.insertWidget(3, self.preview, 1)
        self.foot.insertWidget(0, self.progress, 1)
        self.do_button.clicked.connect(self.do)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._work_out)
        self.resize(GRID * 240, GRID * 160)

    # what subclasses say

    def planner(self) -> Planner | None:
        """What works the plan out for what is chosen now; None, after `say`, where something is missing."""
        raise NotImplementedError

    def deed(self, foreseen: Foreseen) -> str:
        """The words on the button."""
        raise NotImplementedError

    def told(self, foreseen: Foreseen) -> str:
        """What is said when it is done."""
        raise NotImplementedError

    def leads_to(self, foreseen: Foreseen) -> str:
        """The pattern to be taken in hand then; "" for none."""
        return ""

    # working out

    def choose(self) -> None:
        """Something else is wanted: what was foreseen holds no more."""
        self.foreseen = None
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.progress.hide()
        self.do_button.setText(self._deed)
        self.say(self.tr("Working out what that changes…"))
        self.do_button.setEnabled(False)
        self._soon.start()

    def _work_out(self) -> None:
        planner = self.planner()
        if planner is None:
            self.preview.show_changes(())
            return
        session, catalogue = self.desk.bridge.session, self.desk.bridge.catalogue

        def work(progress: Progress) -> Foreseen | None:
            def go_on(done: int, total: int) -> bool:
                progress.report(done, total)
                return not progress.cancelled

            entries: list[Entry] = []
            plan = planner(go_on, lambda altered: entries.append(entry_of(altered, catalogue)))
            if plan is None:
                return None
            known = len(entries) == len(plan.files)
            return Foreseen(plan, tuple(entries)) if known else foresee(plan, session, catalogue, go_on)

        self.progress.setRange(0, 0)
        self.progress.show()
        self._task = self.desk.tasks.run(
            work, on_done=self._show, on_failed=self._failed, on_progress=self._advance, owner=self
        )

    def _show(self, foreseen: Foreseen | None) -> None:
        self._task = None
        self.progress.hide()
        if foreseen is None:
            return
        self.foreseen = foreseen
        session, plan = self.desk.bridge.session, foreseen.plan

        def compare(path: str) -> FileDifference:
            altered = plan.altered(session, path)
            return difference(path, altered.before or b"", altered.after or b"")

        self.preview.show_changes(foreseen.entries, [f"{path}\n{why}" for path, why in plan.left_out], compare)
        self.say(summary(foreseen), wrong=not plan.edits)
        self.note.setProperty("role", "caption")
        self.note.style().polish(self.note)
        self.do_button.setText(self.deed(foreseen))

    def _failed(self, failure: Exception) -> None:
        self._task = None
        self._doing = False
        self.progress.hide()
        known = isinstance(failure, UnsafeEdit | ValueError)
        self.say(
            str(failure) if known else self.tr("That failed ({0}); nothing was changed.").format(failure), wrong=True
        )
        self.preview.show_changes(())

    def _advance(self, done: int, total: int, _text: str = "") -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done)

    # doing

    def do(self) -> None:
        """Carry out what is shown."""
        foreseen = self.foreseen
        if foreseen is None or self._doing or not self.do_button.isEnabled():
            return
        self._doing = True
        self._stop.clear()
        self.do_button.setEnabled(False)
        self.progress.show()
        self._task = self.desk.deeds.carry_out(
            foreseen.plan,
            self.told(foreseen),
            then=lambda: self._done(foreseen),
            failed=lambda sentence: self._failed(UnsafeEdit(sentence)),
            progress=self._advance,
            stop=self._stop,
            stopped=super().reject,
        )

    def _done(self, foreseen: Foreseen) -> None:
        self._task, self._doing = None, False
        path = self.leads_to(foreseen)
        self.accept()
        if path:
            self.desk.bridge.open_pattern(path)

    def reject(self) -> None:
        """Stop what is going on; leave.  What is done by then stays, is said, and can be undone."""
        if self._doing:
            self._stop.set()
            self.say(self.tr("Stopping…"))
            self.do_button.setEnabled(False)
            return
        if self._task is not None:
            self._task.cancel()
        super().reject()


def foresee(plan: Plan, session: Session, catalogue: Catalogue, go_on: Told) -> Foreseen | None:
    """What a preview shows of a plan: counts without lines, which are made when somebody looks at a file."""
    entries = [entry_of(altered, catalogue) for altered in plan.alterations(session, go_on)]
    complete = len(entries) == len(plan.files)
    return Foreseen(plan, tuple(entries)) if complete else None


def entry_of(altered: Altered, catalogue: Catalogue) -> Entry:
    """A file of a plan as the preview lists it."""
    what = difference(altered.path, altered.before or b"", altered.after or b"")
    title = _title(catalogue, altered.was or altered.path, altered.after if altered.before is None else None)
    return Entry(title=title, what=replace(what, lines=()), unsaved=False)


def summary(foreseen: Foreseen) -> str:
    """ "12 files change: +14 −14 lines." """
    count, plan = len(foreseen.entries), foreseen.plan
    if not plan.edits:
        return _tr("Nothing to change.")
    one = _tr("1 file changes: +{0} −{1} lines.")
    many = _tr("{2} files change: +{0} −{1} lines.")
    words = (one if count == 1 else many).format(number(foreseen.added), number(foreseen.removed), number(count))
    if plan.places:
        words = _tr("{0} places.").format(number(plan.places)) + " " + words
    if plan.left_out:
        words += " " + _tr("Left out: {0}.").format(number(len(plan.left_out)))
    return words


def _title(catalogue: Catalogue, path: str, created: bytes | None) -> str:
    if created is not None:
        data = Pattern.from_bytes(created).data or {}
        return str(data.get("title") or path)
    row = catalogue.row(path)
    return row.title if row is not None else path


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlanSheet", text)
