"""The one mutator of a library: what is edited, undone, saved and taken back goes through a session.

Edits make new values in memory and are in the journal before they count; files are written by `save` alone.  Every
method may be called from any thread; listeners are called in the caller's.
"""

import logging
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from curator.library.disk.places import folded, new_place, same_but_for_case, shown
from curator.library.disk.refusals import SaveRefused
from curator.library.editing.contents import Base, Contents, Held, Unreadable
from curator.library.editing.edits import MANY, DecisionEdit, Edit, PathTaken, PatternMissing, carry_out
from curator.library.editing.history import FileChange, Made, Step
from curator.library.editing.journal import Journal
from curator.library.editing.reconcile import FileConflict, Reconciler
from curator.library.editing.recovery import Lost, Recovered, folder_for, take_over
from curator.library.editing.trail import Trail, Whole
from curator.library.editing.working import Prepared, Working, prepare
from curator.library.editing.writing_out import Writer
from curator.library.git import author_in
from curator.library.ledger.decisions import Decision, link
from curator.library.ledger.ledger import Ledger
from curator.library.merging.merge import merge
from curator.pattern import Pattern, UnsafeEdit

_log = logging.getLogger(__name__)


class RecoveryPending(UnsafeEdit):
    """The file has edits from before a crash that are to be kept or discarded first."""


class UndoRefused(UnsafeEdit):
    """The step cannot be undone (or made again): the file was changed apart from it, at the same place."""


@dataclass(frozen=True, slots=True)
class Change:
    """What a session announces: the files concerned, what happened to them, and who asked for it.

    `what` is "edit", "undo", "redo", "save" or "reload"; `label` names the step to people.  `moved` are the files that
    have another path now, as (from, to).
    """

    paths: frozenset[str]
    what: str
    label: str
    initiator: object | None = None
    moved: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SaveReport:
    """The files saved, and those that were not, each with a sentence that says why."""

    saved: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]


def _now() -> datetime:
    return datetime.now(UTC)


class Session:
    """One library, open for editing.  Close it when done."""

    def __init__(
        self,
        root: Path,
        *,
        state: Path | None = None,
        remember: bool = True,
        author: str | None = None,
        clock: Callable[[], datetime] = _now,
        discard: Callable[[Path], None] = Path.unlink,
    ) -> None:
        """Open the library at `root`.

        `state` is the folder for journals (the platform's data folder when None); with `remember` False there is no
        journal, as headless commands want it that save at once.  `author` signs decisions (git's user when None).
        `clock` gives the time in UTC, `discard` takes deleted files away.
        """
        self.root = root
        self.ledger = Ledger(root)
        self._author = author
        self._clock = clock
        self._last_stamp = datetime.min.replace(tzinfo=UTC)
        self._listeners: list[Callable[[Change], None]] = []
        self._saving = threading.Lock()
        self._contents = Contents(root)
        self._journal: Journal | None = None
        self._trail, lost = Trail(), list[Lost]()
        self._trouble: str | None = None
        if remember:
            try:
                self._journal, self._trail, lost = take_over(folder_for(root, state), self._contents, self.ledger)
            except OSError as error:
                reason = (error.strerror or "an unknown fault").lower()
                self._trouble = f"Unsaved edits would not survive a crash: no journal can be written ({reason})."
        self._working = Working(self._contents, self._trail, self._journal, clock)
        self._reconciler = Reconciler(self._working, lost)
        self._writer = Writer(root, self._contents, discard)

    # What stands

    def pattern(self, path: str) -> Pattern:
        """The pattern with its unsaved edits; raises PatternMissing, or Unreadable."""
        return _there(path, self._contents.current(path))

    def saved(self, path: str) -> Pattern:
        """The pattern as last read from disk or written to it; raises PatternMissing, or Unreadable."""
        return _there(path, self._contents.saved(path))

    def exists(self, path: str) -> bool:
        """Whether there is a file at the path, unsaved creations and deletions counted."""
        try:
            return self._contents.current(path).pattern is not None
        except Unreadable:
            return False

    def changed(self) -> tuple[str, ...]:
        """The files with anything unsaved, be it a decision alone."""
        with self._working.lock:
            undecided = self._reconciler.undecided
            decided = (made.path for made in self._trail.pending.open())
            paths = dict.fromkeys((*self._contents.edited(), *decided))
            return tuple(path for path in paths if path not in undecided)

    def decided(self, source: str, kind: str, target: str, evidence: str | None = None) -> Decision | None:
        """The decision that stands for a link, unsaved ones counted; see `Ledger.decided`."""
        with self._working.lock:  # both at one moment: a save may be taking what is unsaved into the ledger
            written = self.ledger.history(source, kind, target)
            found = self._trail.pending.decided(link(source, kind, target), written)
        return found if found is not None and found.rests_on(evidence) else None

    def decisions(self) -> dict[tuple[str, str, str], Decision]:
        """The decision that stands for each link, by (source, kind, target), unsaved ones counted."""
        with self._working.lock:
            return self._trail.pending.overlay(self.ledger.standing(), self.ledger)

    @property
    def author(self) -> str:
        """Who signs decisions; asking git for it takes a moment the first time."""
        return self._signature()

    @property
    def undo_label(self) -> str | None:
        """What undo would take back."""
        step = self._trail.history.undoable
        return step.label if step else None

    @property
    def redo_label(self) -> str | None:
        """What redo would make again."""
        step = self._trail.history.redoable
        return step.label if step else None

    @property
    def undo_files(self) -> int:
        """How many files undo would change; of many, it takes seconds."""
        step = self._trail.history.undoable
        return len(step.changes) if step else 0

    @property
    def redo_files(self) -> int:
        """How many files redo would change."""
        step = self._trail.history.redoable
        return len(step.changes) if step else 0

    @property
    def saving(self) -> bool:
        """Whether something is on its way to the disk at this moment."""
        return self._saving.locked()

    @property
    def journal_failure(self) -> str | None:
        """Why unsaved edits would not survive a crash at the moment, as a sentence; None when they would."""
        return self._trouble or (self._journal.failure if self._journal else None)

    # Editing

    def apply(
        self, edits: Sequence[Edit], label: str, initiator: object | None = None, *, coalesce: str | None = None
    ) -> Change:
        """Make edits as one step of the history: all of them, or none.

        Edits of one file that follow each other within a moment under the same label and `coalesce` key (such as a
        field's JSON Pointer while somebody types in it) become one step.  Raises UnsafeEdit; then nothing changed.
        """
        while True:
            bases: dict[str, Base] = {}
            outcome = carry_out(edits, partial(self._read, bases), self._check_name)
            keep, values = len(outcome.values) <= MANY, outcome.values
            found = (prepare(path, bases[path], values.pop(path), keep=keep) for path in tuple(values))
            prepared = [each for each in found if each is not None]
            self._check_decided(each.path for each in edits)
            author = self._signature() if outcome.decisions else ""
            with self._working.lock:
                made = [Made(edit.path, self._signed(edit, author)) for edit in outcome.decisions]
                done = self._working.commit(
                    prepared, label, made=made, renames=outcome.renames, key=coalesce, again=partial(_made_on, edits)
                )
            if done:
                paths = {each.path for each in prepared} | {each.path for each in made}
                return self._announce(paths, "edit", label, initiator, tuple(outcome.renames))

    def undo(self, initiator: object | None = None) -> Change | None:
        """Take the last step back; None when there is none.

        Bytes come back exactly; in a file that was changed apart from the step, its keys and sections do, and
        UndoRefused is raised where they were changed again.
        """
        return self._move(initiator, backward=True)

    def redo(self, initiator: object | None = None) -> Change | None:
        """Make the last step that was undone again; None when there is none.  Raises UndoRefused as `undo` does."""
        return self._move(initiator, backward=False)

    def revert(self, paths: Sequence[str], label: str = "Discard changes", initiator: object | None = None) -> Change:
        """Take files back to what is on disk, and their unsaved decisions back, as a step that can be undone."""
        self._check_decided(paths)
        while True:
            current, saved, keep = self._contents.current, self._contents.saved, len(paths) <= MANY
            found = (prepare(path, current(path), saved(path).pattern, keep=keep) for path in paths)
            prepared = [each for each in found if each is not None]
            with self._working.lock:
                pending = self._trail.pending
                made = [each for each in pending.open(set(paths)) if not pending.stands(each)]
                unmade = [each for each in pending.open(set(paths)) if pending.stands(each)]
                done = self._working.commit(prepared, label, made=made, unmade=unmade)
            if done:
                touched = {each.path for each in prepared} | {each.path for each in (*made, *unmade)}
                return self._announce(touched, "edit", label, initiator)

    # Files

    def save(self, paths: Sequence[str] | None = None, initiator: object | None = None) -> SaveReport:
        """Write unsaved edits to their files, and decisions to the ledger; of all files, or of these.

        A file that moved is saved with its old place.  What is refused stays unsaved, and its file unharmed.
        """
        with self._saving:
            with self._working.lock:
                moved = self._moves()
                wanted = self._with_moves(self.changed() if paths is None else paths, moved)
                asked = {each.path for each in self._reconciler.conflicts()}
                refused = {path: _ASKED.format(shown(path)) for path in wanted if path in asked}
                self._trail.history.seal()
            taken = [path for path in wanted if path not in refused]
            with self._contents.writing(taken):
                now = self._working.saving(taken)
                outcome = self._writer.write(now, moved)
                if outcome.written:
                    self._working.saved(outcome.written)
            refused |= outcome.refused
            decided = self._write_decisions([path for path in wanted if path not in refused], refused)
        saved = tuple(path for path in wanted if path in outcome.written or path in decided)
        if saved:
            self._announce(saved, "save", "Save", initiator)
        return SaveReport(saved, tuple(refused.items()))

    def reload(self, paths: Sequence[str], initiator: object | None = None) -> Change:
        """Take up files that changed on disk, merging unsaved edits with them by key.

        Where both changed the same place, each in its own way, the unsaved edit stands and `conflicts` asks.
        """
        changed: set[str] = set()
        for path in dict.fromkeys(paths):
            with self._saving:  # in the middle of a save of our own, the file would be taken for somebody else's
                changed |= {path} if self._reconciler.reload(path) else set()
        return self._announce(changed, "reload", "Changed on disk", initiator)

    def conflicts(self) -> tuple[FileConflict, ...]:
        """The files that are not saved before somebody chooses between two changes of the same place."""
        return self._reconciler.conflicts()

    def resolve(self, path: str, choices: Mapping[str, str], initiator: object | None = None) -> Change:
        """Choose the sides of a file's conflicts, as a step of the history.

        `choices` maps a conflict's `where` to "ours" (the unsaved edit) or "theirs" (what is on disk); those not named
        stay open.
        """
        label = "Resolve conflict"
        chosen = self._reconciler.resolve(path, choices, label)
        return self._announce([path] if chosen else [], "edit", label, initiator)

    # What ended sessions left

    def recovered(self) -> tuple[Recovered, ...]:
        """The unsaved edits that ended sessions left behind, to be kept or discarded file by file.

        Until then these files show what is on disk, and those of the last session cannot be edited.
        """
        return self._reconciler.recovered()

    def accept_recovered(self, paths: Collection[str] | None = None, initiator: object | None = None) -> Change:
        """Take recovered edits up again, of all files or of these; merged where the file has changed on disk since."""
        label = "Recovered edits"
        return self._announce(self._reconciler.keep(paths, label), "edit", label, initiator)

    def discard_recovered(self, paths: Collection[str] | None = None, initiator: object | None = None) -> Change:
        """Let recovered edits go, of all files or of these; undo brings those of the last session back."""
        label = "Discard recovered edits"
        dropped = self._reconciler.drop(paths)
        resumed = self._reconciler.keep(paths, label)
        change = self.revert(sorted(resumed), label, initiator)
        return Change(change.paths | dropped, "edit", label, initiator)

    # Around it

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Have every Change told; returns what ends that."""
        self._listeners.append(listener)

        def end() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return end

    def flush(self) -> None:
        """Return when every edit made so far is on disk in the journal (`journal_failure` says if that failed)."""
        if self._journal is not None:
            self._journal.flush()

    def close(self) -> None:
        """End the session.  Unsaved edits stay in the journal; the next session offers them."""
        with self._saving:
            self._listeners.clear()
            undecided = self._reconciler.close()
            if self._journal is not None:
                self._journal.close(delete=self._trail.empty() and not undecided)

    def _read(self, bases: dict[str, Base], path: str) -> Pattern | None:
        held = self._contents.current(path)
        bases[path] = Base.of(held)
        return held.pattern

    def _check_name(self, path: str, others: Mapping[str, Pattern | None]) -> None:
        """Raises PathTaken for a path that cannot become a new file's; `others` are the values that it comes with."""
        alike = {each for each in (*self._contents.edited(), *others) if each != path and folded(each) == folded(path)}
        stands = {each: others[each] is not None if each in others else self.exists(each) for each in alike}
        taken = next((each for each in sorted(alike) if stands[each]), None)
        if taken is not None:
            raise PathTaken(f"{shown(path)} differs only by case from {shown(taken)}; choose another name.")
        if self._contents.saved(path).pattern is None:
            try:
                new_place(self.root, path, leaving=alike)
            except SaveRefused as error:
                raise PathTaken(str(error)) from error

    def _check_decided(self, paths: Iterable[str]) -> None:
        blocked = self._reconciler.undecided.intersection(paths)
        if blocked:
            raise RecoveryPending(
                f"{shown(min(blocked))} has edits from before the program ended: keep or discard them first."
            )

    def _signed(self, edit: DecisionEdit, author: str) -> Decision:
        """The decision with its time, which is later than every other one's, and its author."""
        self._last_stamp = max(self._clock(), self._last_stamp + timedelta(microseconds=1))
        return Decision(
            edit.source,
            edit.kind,
            edit.target,
            edit.decision,
            self._last_stamp,
            edit.as_kind,
            edit.confidence,
            edit.evidence,
            edit.author or author,
            edit.note,
        )

    def _signature(self) -> str:
        if self._author is None:
            self._author = author_in(self.root)
        return self._author

    def _move(self, initiator: object | None, *, backward: bool) -> Change | None:
        while True:
            history = self._trail.history
            step = history.undoable if backward else history.redoable
            if step is None:
                return None
            self._check_decided(step.paths)
            found = [self._moved(step, change, backward=backward) for change in step.changes]
            prepared = [each for each, _ in found if each is not None]
            merged = {path: whole for _, wholes in found for path, whole in wholes.items()}
            if self._working.move(step, prepared, merged, backward=backward):
                moved = tuple((new, old) for old, new in reversed(step.renames)) if backward else step.renames
                return self._announce(step.paths, "undo" if backward else "redo", step.label, initiator, moved)

    def _moved(self, step: Step, change: FileChange, *, backward: bool) -> tuple[Prepared | None, dict[str, Whole]]:
        """What takes one file across a step, and its version where that is not the one the step knows."""
        delta = change.delta.inverse() if backward else change.delta
        keep = len(step.changes) <= MANY
        base = self._contents.current(change.path)
        if base.digest == delta.old:
            raw = delta.apply(base.raw)
            new = None if raw is None else Pattern.from_bytes(raw)
            return prepare(change.path, base, new, delta, keep=keep), {}
        what = "undone" if backward else "made again"
        try:
            before, after = (self._trail.versions.find(change.path, version) for version in (delta.old, delta.new))
        except KeyError as error:
            raise UndoRefused(
                f"“{step.label}” cannot be {what}: {shown(change.path)} was changed by another program since."
            ) from error
        merged = merge(before, base.raw, after)
        if merged.conflicts:
            raise UndoRefused(
                f"“{step.label}” cannot be {what}: {shown(change.path)} was changed at the same place since"
                f" ({merged.conflicts[0].where})."
            )
        found = prepare(change.path, base, None if merged.raw is None else Pattern.from_bytes(merged.raw), keep=keep)
        return found, {change.path: Whole.of(found.delta.new if found else base.digest, merged.raw)}

    def _moves(self) -> dict[str, str]:
        """Where files that were moved came from, by where they are."""
        moved = self._trail.history.moves(set(self._contents.edited()))
        return moved | same_but_for_case(*self._contents.came_and_went())

    def _with_moves(self, paths: Sequence[str], moved: Mapping[str, str]) -> list[str]:
        """The paths, and the other ends of unsaved moves among them; without those still to be decided about."""
        edited = set(self._contents.edited())
        wanted = dict.fromkeys(paths)
        size = -1
        while size != len(wanted):
            size = len(wanted)
            for ends in moved.items():
                if edited.issuperset(ends) and any(end in wanted for end in ends):
                    wanted |= dict.fromkeys(ends)
        undecided = self._reconciler.undecided
        return [path for path in wanted if path not in undecided]

    def _write_decisions(self, paths: Sequence[str], refused: dict[str, str]) -> set[str]:
        """Write these patterns' decisions to the ledger; says of which there were any."""
        with self._working.lock:
            made = self._trail.pending.open(set(paths))
            lines = self._trail.pending.lines(made, self._clock())
            said = {each.decision.identity: self._trail.pending.stands(each) for each in made}
            self._trail.pending.writing(made)
        about = {each.path for each in made}
        if not made:
            return about
        try:
            self.ledger.append(lines)
        except SaveRefused as error:
            with self._working.lock:
                self._trail.pending.wrote({identity: not stands for identity, stands in said.items()})
            refused |= dict.fromkeys(about, str(error))
            return set()
        self._working.recorded(said)
        return about

    def _announce(
        self,
        paths: Iterable[str],
        what: str,
        label: str,
        initiator: object | None,
        moved: tuple[tuple[str, str], ...] = (),
    ) -> Change:
        change = Change(frozenset(paths), what, label, initiator, moved)
        if change.paths:
            for listener in tuple(self._listeners):
                try:
                    listener(change)
                except Exception:  # the change stands, whatever a view makes of it
                    _log.exception("A listener failed at “%s”.", label)
        return change


_ASKED = "{} was changed on disk at the same place: choose first what is to stand."


def _made_on(edits: Sequence[Edit], pattern: Pattern) -> Pattern | None:
    """Edits of one file made on another value of it, None where they cannot be."""
    try:
        outcome = carry_out(edits, lambda path: pattern, lambda path, others: None)
    except UnsafeEdit:
        return None
    return next(iter(outcome.values.values()), None)


def _there(path: str, held: Held) -> Pattern:
    if held.pattern is None:
        raise PatternMissing(f"There is no file {shown(path)}.")
    return held.pattern
