"""What a session has done so far, told by its journal's records, in memory and after a restart alike.

Every change of it is one record; a record read back has the effect that it had when it was made.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from curator.library.delta import pack
from curator.library.history import History, Step
from curator.library.pending import Identity, Pending
from curator.library.versions import Versions

Record = dict[str, Any]
_RECENT = 64  # versions of a file that may stand for a later one whose records are damaged


@dataclass(frozen=True, slots=True)
class Whole:
    """A version of a file given whole: its digest and its packed bytes, both None for no file."""

    version: str | None
    packed: str | None

    @staticmethod
    def of(version: str | None, raw: bytes | None) -> "Whole":
        """A version from its bytes."""
        return Whole(version, None if raw is None else pack(raw))


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A file that differs from disk: both versions, `before` being None as well when it is not known any more."""

    path: str
    saved: str | None
    before: bytes | None
    version: str | None
    after: bytes | None


class Trail:
    """History, versions and pending decisions of one session, and which version of each file is on disk and current.

    The methods that change it return the record of the change, for the journal.
    """

    def __init__(self) -> None:
        self.history = History()
        self.versions = Versions()
        self.pending = Pending()
        self._current: dict[str, list[str | None]] = {}  # all that were, the present one last
        self._saved: dict[str, str | None] = {}

    def stands_at(self, path: str, version: str | None) -> bool:
        """Whether it knows the file and takes this for its current version."""
        return path in self._current and self._current[path][-1] == version

    def knows(self, path: str) -> bool:
        """Whether the file was ever part of it."""
        return path in self._current

    def begin(self, path: str, whole: Whole) -> Record:
        """Take up a file whose current version is the one on disk."""
        self._keep(path, whole)
        self._saved[path] = whole.version
        self._advance(path, whole.version)
        return {"kind": "base", "path": path, "version": whole.version, "raw": whole.packed}

    def settle(self, path: str, saved: Whole, current: Whole) -> Record:
        """Take up a file that changed on disk beneath unsaved edits."""
        self._keep(path, saved)
        self._keep(path, current)
        self._saved[path] = saved.version
        self._advance(path, current.version)
        versions = [[whole.version, whole.packed] for whole in (saved, current)]
        return {"kind": "settled", "path": path, "versions": versions}

    def add(self, step: Step) -> Record:
        """Take a step."""
        self.history.add(step)
        self._follow(step, backward=False)
        return {"kind": "step", "step": step.to_json()}

    def amend(self, step: Step | None) -> Record:
        """Put a step in the last one's place; None when nothing is left of it."""
        last = self.history.undoable
        assert last is not None
        self._follow(last, backward=True)
        for change in last.changes:
            self.versions.unlink(change.path, change.delta)
        self.history.amend(step)
        if step is not None:
            self._follow(step, backward=False)
        return {"kind": "amended", "step": None if step is None else step.to_json()}

    def move(self, *, backward: bool, merged: Mapping[str, Whole]) -> Record:
        """Undo the last step or make the next again; `merged` holds the files that changed apart from it."""
        step = self.history.undoable if backward else self.history.redoable
        assert step is not None
        if backward:
            self.history.back()
        else:
            self.history.forward()
        self.pending.take(step, backward=backward)
        for change in step.changes:
            whole = merged.get(change.path)
            if whole is not None:
                self._keep(change.path, whole)
            version = whole.version if whole else change.delta.old if backward else change.delta.new
            self._advance(change.path, version)
        others = {path: [whole.version, whole.packed] for path, whole in merged.items()}
        return {"kind": "undo" if backward else "redo", "merged": others}

    def save(self, versions: Mapping[str, str | None]) -> Record:
        """Note which versions are on disk now."""
        self._saved |= versions
        self.history.seal()
        return {"kind": "saved", "versions": dict(versions)}

    def wrote(self, said: Mapping[Identity, bool]) -> Record:
        """Note of which decisions the ledger says that they stand, and of which that they do not."""
        self.pending.wrote(said)
        return {"kind": "ledger", "decisions": [[*identity, stands] for identity, stands in said.items()]}

    def take(self, record: Record) -> None:
        """Follow a record that one of the other methods returned."""
        match record["kind"]:
            case "base":
                self.begin(record["path"], Whole(record["version"], record["raw"]))
            case "settled":
                saved, current = (Whole(*each) for each in record["versions"])
                self.settle(record["path"], saved, current)
            case "step":
                self.add(Step.from_json(record["step"]))
            case "amended" if self.history.undoable:
                self.amend(None if record["step"] is None else Step.from_json(record["step"]))
            case "undo" if self.history.undoable:
                self.move(backward=True, merged={path: Whole(*each) for path, each in record["merged"].items()})
            case "redo" if self.history.redoable:
                self.move(backward=False, merged={path: Whole(*each) for path, each in record["merged"].items()})
            case "saved":
                self.save(record["versions"])
            case "ledger":
                self.wrote({(a, b, c, d): stands for a, b, c, d, stands in record["decisions"]})
            case "history":
                self.history.restore([Step.from_json(each) for each in record["steps"]], record["position"])
                for step in self.history.steps:
                    self._link(step)
                self.pending.restore(record["pending"])

    def unsaved(self) -> list[Unsaved]:
        """The files whose current version is not on disk.

        Where the last version cannot be put together, because records were damaged, the latest that can stands for it.
        """
        found: list[Unsaved] = []
        for path, currents in self._current.items():
            saved = self._saved.get(path)
            if currents[-1] == saved:
                continue
            latest = next((each for each in reversed(currents) if self.versions.knows(path, each)), saved)
            if latest != saved:
                known = self.versions.knows(path, saved)
                before = self.versions.find(path, saved) if known else None
                found.append(Unsaved(path, saved, before, latest, self.versions.find(path, latest)))
        return found

    def short(self) -> Iterator[Record]:
        """The records of a trail that ends as this one does, without the way that led there."""
        touched = {path for step in self.history.steps for path in step.paths}
        for path, currents in self._current.items():
            saved, current = self._saved.get(path), currents[-1]
            if path not in touched and saved == current:
                continue
            if self.versions.knows(path, saved) and self.versions.knows(path, current):
                wholes = [Whole.of(each, self.versions.find(path, each)) for each in (saved, current)]
                versions = [[whole.version, whole.packed] for whole in wholes]
                yield {"kind": "settled", "path": path, "versions": versions}
        steps = [step.to_json() for step in self.history.steps]
        position, pending = self.history.position, self.pending.to_json()
        yield {"kind": "history", "steps": steps, "position": position, "pending": pending}

    def empty(self, ignoring: Collection[str] = ()) -> bool:
        """Whether nothing would be missed if it were forgotten."""
        unsaved = (path for path, currents in self._current.items() if currents[-1] != self._saved.get(path))
        return not self.history.steps and not self.pending.open() and not set(unsaved) - set(ignoring)

    def _follow(self, step: Step, *, backward: bool) -> None:
        self.pending.take(step, backward=backward)
        if not backward:
            self._link(step)
        for change in step.changes:
            self._advance(change.path, change.delta.old if backward else change.delta.new)

    def _link(self, step: Step) -> None:
        for change in step.changes:
            self.versions.link(change.path, change.delta)

    def _advance(self, path: str, version: str | None) -> None:
        currents = self._current.setdefault(path, [])
        if not currents or currents[-1] != version:
            currents.append(version)
            del currents[:-_RECENT]

    def _keep(self, path: str, whole: Whole) -> None:
        if whole.version is not None and whole.packed is not None:
            self.versions.keep(path, whole.version, whole.packed)
