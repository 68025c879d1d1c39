"""The files' current values and the trail that led to them, changed together or not at all."""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from curator.library.disk.delta import Delta, between, pack, squeeze, unsqueeze
from curator.library.editing.contents import Base, Contents, Edited, Held
from curator.library.editing.history import FileChange, Made, Step, joined
from curator.library.editing.journal import Journal, encode
from curator.library.editing.pending import Identity
from curator.library.editing.trail import Record, Trail, Whole, base_record, step_record, whole_record
from curator.library.merging.merge_data import same
from curator.pattern import Pattern


@dataclass(frozen=True, slots=True)
class Prepared:
    """A new value of one file, worked out beforehand so that putting it in place takes no time."""

    path: str
    base: Base
    new: Pattern | None
    small: bytes | None  # the new value's bytes, squeezed
    delta: Delta

    @property
    def raw(self) -> bytes | None:
        """The new value's bytes."""
        return None if self.small is None else unsqueeze(self.small)


def prepare(
    path: str, base: Held | Base, new: Pattern | None, delta: Delta | None = None, *, keep: bool = True
) -> Prepared | None:
    """What it takes to put `new` in place of `base`; None when the bytes are the same.

    Without `keep`, the new value is left to be read again from its bytes, as it has to be for thousands of files.
    """
    after = None if new is None else new.to_bytes()
    found = delta or between(base.raw, after)
    if found.old == found.new:
        return None
    made_on = base if isinstance(base, Base) else Base.of(base)
    return Prepared(path, made_on, new if keep else None, None if after is None else squeeze(after), found)


class Working:
    """Contents, trail and journal of one session.  Safe to use from several threads.

    What changes them returns False, and changes nothing, when somebody came in between since it was prepared.
    """

    def __init__(
        self, contents: Contents, trail: Trail, journal: Journal | None, clock: Callable[[], datetime]
    ) -> None:
        self.contents = contents
        self.trail = trail
        self.lock = threading.RLock()
        self._journal = journal
        self._clock = clock

    def commit(
        self,
        prepared: Sequence[Prepared],
        label: str,
        *,
        made: Sequence[Made] = (),
        unmade: Sequence[Made] = (),
        renames: Sequence[tuple[str, str]] = (),
        key: str | None = None,
        again: Callable[[Pattern], Pattern | None] = lambda before: None,
    ) -> bool:
        """Put values in place as a step, with decisions made and taken back; it joins the last step if it continues it.

        `again` makes the edit on another value.  Typing “No-code” letter by letter passes through “No”, which needs
        quotes: a step that joins the last is made on what was before that, so that the file does not keep them.
        Nothing to do is done at once, and is no step.
        """
        if not (prepared or made or unmade):
            return True
        changes = tuple(FileChange(each.path, each.delta) for each in prepared)
        step = Step(label, self._clock(), changes, tuple(made), tuple(unmade), tuple(renames), key)
        # What takes time is done before the lock: an edit of a thousand files must not keep the window waiting.
        bases = {each.path: Whole(each.base.digest, each.base.packed) for each in prepared}
        for path, whole in bases.items():
            if not self.trail.stands_at(path, whole.version):
                self._note(self._encoded(whole_record(path, whole)))
        step_encoded = self._encoded(step_record(step))
        with self.lock:
            if not self._untouched(prepared):
                return False
            records: list[bytes] = []
            for path, whole in bases.items():
                if not self.trail.stands_at(path, whole.version):
                    self.trail.begin(path, whole)
                    records.append(self._encoded(base_record(path, Whole(whole.version, None))))
            last = self.trail.history.joins(step)
            if last is None:
                self.trail.add(step)
                records.append(step_encoded)
            else:
                before = last.changes[0].delta.inverse().apply(prepared[0].base.raw)
                prepared = [_at_once(prepared[0], before, again)]
                delta = between(before, prepared[0].raw)
                cancelled = delta.old == delta.new
                records.append(self._encoded(self.trail.amend(None if cancelled else joined(last, step, delta))))
            self._put(prepared)
            self._note(*records)
        return True

    def move(self, step: Step, prepared: Sequence[Prepared], merged: Mapping[str, Whole], *, backward: bool) -> bool:
        """Put values in place that undo `step`, the last one, or make it again."""
        with self.lock:
            history = self.trail.history
            if step is not (history.undoable if backward else history.redoable) or not self._untouched(prepared):
                return False
            self._put(prepared)
            self._note(self._encoded(self.trail.move(backward=backward, merged=merged)))
        return True

    def settle(self, path: str, seen: Held, on_disk: Held, new: Held) -> bool:
        """Take up what is on disk now, `new` being the current value that follows from it and from `seen`."""
        with self.lock:
            if not self.contents.is_at(path, seen):
                return False
            self.contents.settle(path, on_disk, new)
            if new.digest != on_disk.digest:
                saved, current = Whole.of(on_disk.digest, on_disk.raw), Whole.of(new.digest, new.raw)
                self._note(self._encoded(self.trail.settle(path, saved, current)))
            elif self.trail.knows(path):
                whole = Whole.of(on_disk.digest, on_disk.raw)
                self.trail.begin(path, whole)
                self._note(self._encoded(base_record(path, whole)))
        return True

    def saving(self, paths: Sequence[str]) -> dict[str, Held]:
        """The current values of the edited ones among these files, once the journal says that they may be on disk."""
        values = self.contents.values(paths)
        with self.lock:
            self._note(self._encoded(self.trail.saving({path: held.digest for path, held in values.items()})))
        if self._journal is not None:
            self._journal.flush()
        return values

    def saved(self, written: Mapping[str, Held]) -> None:
        """Note what was written to disk."""
        with self.lock:
            for path, held in written.items():
                self.contents.settle(path, held)
            self._note(self._encoded(self.trail.save({path: held.digest for path, held in written.items()})))

    def asked(self, path: str, base: bytes | None) -> None:
        """Note that somebody is to choose between two changes of `base`: it is asked after a restart as well."""
        with self.lock:
            self._note(self._encoded(self.trail.ask(path, base=None if base is None else pack(base))))

    def answered(self, path: str) -> None:
        """Note that nobody is to choose any more."""
        with self.lock:
            if path in self.trail.asked:
                self._note(self._encoded(self.trail.ask(path, over=True)))

    def recorded(self, said: Mapping[Identity, bool]) -> None:
        """Note of which decisions the ledger says now that they stand, and of which that they do not."""
        with self.lock:
            self._note(self._encoded(self.trail.wrote(said)))

    def _untouched(self, prepared: Sequence[Prepared]) -> bool:
        return all(self.contents.is_at(each.path, each.base) for each in prepared)

    def _put(self, prepared: Sequence[Prepared]) -> None:
        self.contents.edit([Edited(each.path, each.base, each.new, each.small, each.delta.new) for each in prepared])

    def _encoded(self, record: Record) -> bytes:
        return b"" if self._journal is None else encode(record)

    def _note(self, *records: bytes) -> None:
        if self._journal is not None:
            self._journal.append(records)


def _at_once(prepared: Prepared, before: bytes | None, again: Callable[[Pattern], Pattern | None]) -> Prepared:
    """The same new value as reached in one edit from `before`, where that says the same."""
    if before is None or prepared.new is None:
        return prepared
    found = again(Pattern.from_bytes(before))
    if found is None or not same(found.data, prepared.new.data) or found.body != prepared.new.body:
        return prepared
    raw = found.to_bytes()
    return replace(prepared, new=found, small=squeeze(raw), delta=between(prepared.base.raw, raw))
