"""Unsaved edits meeting something else: a file that changed on disk, or what an ended session left behind."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from curator.library.disk.delta import digest, unpack
from curator.library.editing.contents import Contents, Held
from curator.library.editing.recovery import Lost, Recovered
from curator.library.editing.working import Working, prepare
from curator.library.merging.merge import Conflict, Merged, merge
from curator.pattern import Pattern


@dataclass(frozen=True, slots=True)
class FileConflict:
    """A file of which two versions changed the same places; ours stands there until somebody chooses."""

    path: str
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class _Clash:
    base: bytes | None
    ours: bytes | None
    theirs: bytes | None
    merged: Merged


class Reconciler:
    """Merges what meets, and remembers what somebody has to choose or decide."""

    def __init__(self, working: Working, lost: Sequence[Lost]) -> None:
        self._working = working
        self._contents: Contents = working.contents
        self._lost = list(lost)
        self._clashes: dict[str, _Clash] = {}

    @property
    def undecided(self) -> set[str]:
        """The files with edits of the last session that nobody has kept or discarded yet."""
        return {path for lost in self._lost if lost.own for path in lost.paths}

    def conflicts(self) -> tuple[FileConflict, ...]:
        """The files in which somebody has to choose."""
        with self._working.lock:
            for path in set(self._clashes).difference(self._contents.edited()):
                del self._clashes[path]  # what is as on disk has nothing to choose
                self._working.answered(path)
            return tuple(FileConflict(path, clash.merged.conflicts) for path, clash in self._clashes.items())

    def reload(self, path: str) -> bool:
        """Take up what is on disk, merged with unsaved edits; says whether that was news."""
        while True:
            held = self._contents.holds(path)
            disk, seen = self._contents.look(path), self._contents.current(path)
            saved = self._contents.saved(path)
            if disk.digest == saved.digest:
                return not held  # what is not held any more may have been another when it was shown
            if path in self.undecided:  # its trail leads to what the last session left, not to the disk
                with self._working.lock:
                    self._contents.settle(path, disk, disk)
                return True
            merged = Merged(disk.raw) if seen.digest == saved.digest else merge(saved.raw, seen.raw, disk.raw)
            if self._working.settle(path, seen, disk, _held(merged.raw)):
                self._note(path, _Clash(saved.raw, seen.raw, disk.raw, merged))
                return True

    def resolve(self, path: str, choices: Mapping[str, str], label: str) -> bool:
        """Make a choice of sides a step of the history; says whether there was anything to choose."""
        while True:
            clash = self._clashes.get(path)
            if clash is None:
                return False
            chosen = merge(clash.base, clash.ours, clash.theirs, choices)
            base = self._contents.current(path)
            # Edits made since the conflict came up are kept, but where they meet the choice it wins.
            wins = {each.where: "theirs" for each in merge(clash.merged.raw, base.raw, chosen.raw).conflicts}
            found = prepare(path, base, _pattern(merge(clash.merged.raw, base.raw, chosen.raw, wins).raw))
            left = tuple(each for each in clash.merged.conflicts if each.where not in choices)
            with self._working.lock:
                if self._working.commit([found] if found else [], label):
                    self._note(path, _Clash(clash.base, chosen.raw, clash.theirs, Merged(chosen.raw, left)))
                    return True

    def recovered(self) -> tuple[Recovered, ...]:
        """What ended sessions left, file by file."""
        with self._working.lock:
            return tuple(lost.offer(path) for lost in self._lost for path in lost.paths)

    def keep(self, paths: Collection[str] | None, label: str) -> set[str]:
        """Take up what ended sessions left of all files, or of these; says of which there was something."""
        done: set[str] = set()
        for lost, path in self._found(paths):
            if lost.own:
                self._resume(lost, path)
            else:
                self._adopt(lost, path, label)
            self._decided(lost, path)
            done.add(path)
        return done

    def drop(self, paths: Collection[str] | None) -> set[str]:
        """Let go of what sessions other than the last left of all files, or of these."""
        done: set[str] = set()
        for lost, path in self._found(paths):
            if not lost.own:
                self._decided(lost, path)
                done.add(path)
        return done

    def close(self) -> bool:
        """Leave what is undecided to the next session; says whether there is any in this one's own journal."""
        for lost in self._lost:
            if not lost.own:
                lost.journal.close()
        return any(lost.own for lost in self._lost)

    def _found(self, paths: Collection[str] | None) -> list[tuple[Lost, str]]:
        with self._working.lock:
            return [(lost, path) for lost in self._lost for path in lost.paths if paths is None or path in paths]

    def _resume(self, lost: Lost, path: str) -> None:
        """Carry on with the last session's edits, whose steps are in the history already."""
        unsaved = lost.files.get(path)
        while unsaved is not None:
            disk, seen = self._contents.look(path), self._contents.current(path)
            known = unsaved.before is not None or unsaved.saved is None
            base = unsaved.before if known else disk.raw
            if path in lost.trail.asked:  # nobody has chosen between the two changes yet
                packed = lost.trail.asked[path]
                base = None if packed is None else unpack(packed)
            merged = Merged(unsaved.after) if disk.raw == base else merge(base, unsaved.after, disk.raw)
            if self._working.settle(path, seen, disk, _held(merged.raw)):
                self._note(path, _Clash(base, unsaved.after, disk.raw, merged))
                return

    def _adopt(self, lost: Lost, path: str, label: str) -> None:
        """Make another session's edits a step of this one's history."""
        unsaved, pending = lost.files.get(path), lost.trail.pending
        open_ = pending.open({path})
        made = [each for each in open_ if pending.stands(each)]
        unmade = [each for each in open_ if not pending.stands(each)]
        while True:
            base = self._contents.current(path)
            if unsaved is None:
                clash = _Clash(base.raw, base.raw, base.raw, Merged(base.raw))
            else:
                known = unsaved.before is not None or unsaved.saved is None
                before = unsaved.before if known else base.raw
                merged = merge(before, base.raw, unsaved.after)
                clash = _Clash(before, base.raw, unsaved.after, merged)
            found = prepare(path, base, _pattern(clash.merged.raw))
            if self._working.commit([found] if found else [], label, made=made, unmade=unmade):
                self._note(path, clash)
                return

    def _decided(self, lost: Lost, path: str) -> None:
        with self._working.lock:
            lost.paths.remove(path)
            if not lost.paths:
                self._lost.remove(lost)
                if not lost.own:
                    lost.journal.close(delete=True)

    def _note(self, path: str, clash: _Clash) -> None:
        with self._working.lock:
            if clash.merged.conflicts:
                self._clashes[path] = clash
                self._working.asked(path, clash.base)
            else:
                self._clashes.pop(path, None)
                self._working.answered(path)


def _pattern(raw: bytes | None) -> Pattern | None:
    return None if raw is None else Pattern.from_bytes(raw)


def _held(raw: bytes | None) -> Held:
    return Held(_pattern(raw), digest(raw), None)
