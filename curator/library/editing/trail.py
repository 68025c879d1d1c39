"""What a session has done so far, told by its journal's records, in memory and after a restart alike.

Every change of it is one record; a record read back has the effect that it had when it was made.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from curator.library.disk.delta import pack
from curator.library.editing.history import History, Step
from curator.library.editing.pending import Identity, Pending
from curator.library.editing.versions import Versions

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


def base_record(path: str, whole: Whole) -> Record:
    """The record of `Trail.begin`."""
    return {"kind": "base", "path": path, "version": whole.version, "raw": whole.packed}


def whole_record(path: str, whole: Whole) -> Record:
    """The record of a version's bytes alone, which may be written before anything is made of them."""
    return {"kind": "wholes", "path": path, "versions": {} if whole.version is None else {whole.version: whole.packed}}


def step_record(step: Step) -> Record:
    """The record of `Trail.add`."""
    return {"kind": "step", "step": step.to_json()}


class Trail:
    """History, versions and pending decisions of one session, and which version of each file is on disk and current.

    The methods that change it return the record of the change, for the journal, or have a function that makes it.
    """

    def __init__(self) -> None:
        self.history = History()
        self.versions = Versions()
        self.pending = Pending()
        self._current: dict[str, list[str | None]] = {}  # all that were, the present one last
        self._saved: dict[str, str | None] = {}
        self.being_saved: dict[str, str | None] = {}  # may be on disk already, which `save` is still to say
        self.asked: dict[str, str | None] = {}  # what both changes were made of, packed, where somebody is to choose
        self.summed_up = 0  # how much of the journal was a summary when it was begun

    def stands_at(self, path: str, version: str | None) -> bool:
        """Whether it knows the file and takes this for its current version."""
        return path in self._current and self._current[path][-1] == version

    def knows(self, path: str) -> bool:
        """Whether the file was ever part of it."""
        return path in self._current

    def begin(self, path: str, whole: Whole) -> None:
        """Take up a file whose current version is the one on disk (its record: `base_record`)."""
        self._keep(path, whole)
        self._saved[path] = whole.version
        self._advance(path, whole.version)

    def settle(self, path: str, saved: Whole, current: Whole) -> Record:
        """Take up a file that changed on disk beneath unsaved edits."""
        self._keep(path, saved)
        self._keep(path, current)
        self._saved[path] = saved.version
        self._advance(path, current.version)
        versions = [[whole.version, whole.packed] for whole in (saved, current)]
        return {"kind": "settled", "path": path, "versions": versions}

    def add(self, step: Step) -> None:
        """Take a step (its record: `step_record`)."""
        self.history.add(step)
        self._follow(step, backward=False)

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

    def saving(self, versions: Mapping[str, str | None]) -> Record:
        """Note which versions are about to be written: where the program is killed meanwhile, they are its own."""
        self.being_saved = dict(versions)
        return {"kind": "saving", "versions": dict(versions)}

    def save(self, versions: Mapping[str, str | None]) -> Record:
        """Note which versions are on disk now."""
        self._saved |= versions
        self.being_saved = {}
        for path in versions:
            self.asked.pop(path, None)
        self.history.seal()
        return {"kind": "saved", "versions": dict(versions)}

    def ask(self, path: str, *, base: str | None = None, over: bool = False) -> Record:
        """Note that somebody is to choose between two changes of `base`, a version packed; or that it is over."""
        if over:
            self.asked.pop(path, None)
        else:
            self.asked[path] = base
        return {"kind": "asked", "path": path, "base": base, "over": over}

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
            case "saving":
                self.saving(record["versions"])
            case "saved":
                self.save(record["versions"])
            case "asked":
                self.ask(record["path"], base=record["base"], over=record["over"])
            case "ledger":
                self.wrote({(a, b, c, d): stands for a, b, c, d, stands in record["decisions"]})
            case "wholes":
                for version, packed in record["versions"].items():
                    self.versions.keep(record["path"], version, packed)
            case "summary":
                self.history.restore([Step.from_json(each) for each in record["steps"]], record["position"])
                for step in self.history.steps:
                    self._link(step)
                self.pending.restore(record["pending"])
                self.asked = dict(record.get("asked", {}))
                self._saved |= record["saved"]
                self._current |= {path: [version] for path, version in record["current"].items()}
                self.summed_up = record["size"]

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

    def wholes(self) -> Iterator[Record]:
        """The versions from which all that may be needed can be put together by the history's differences alone."""
        kept = Versions()
        for step in self.history.steps:
            for change in step.changes:
                kept.link(change.path, change.delta)
        for path in self._needed():
            whole = self.versions.whole(path)
            for version, packed in whole.items():
                kept.keep(path, version, packed)
            for wanted in {self._saved.get(path), self._current[path][-1]}:
                if not kept.knows(path, wanted) and self.versions.knows(path, wanted):
                    raw = self.versions.find(path, wanted)
                    whole |= {} if wanted is None or raw is None else {wanted: pack(raw)}
            yield {"kind": "wholes", "path": path, "versions": whole}

    def summary(self, size: int) -> Record:
        """With `wholes`, all that is needed to go on from here; `size` is the length of the journal up to here."""
        needed = self._needed()
        return {
            "kind": "summary",
            "steps": [step.to_json() for step in self.history.steps],
            "position": self.history.position,
            "pending": self.pending.to_json(),
            "saved": {path: self._saved.get(path) for path in needed},
            "current": {path: self._current[path][-1] for path in needed},
            "asked": self.asked,
            "size": size,
        }

    def _needed(self) -> list[str]:
        touched = {path for step in self.history.steps for path in step.paths}
        return [path for path, each in self._current.items() if path in touched or each[-1] != self._saved.get(path)]

    def empty(self) -> bool:
        """Whether nothing would be missed if it were forgotten."""
        unsaved = any(currents[-1] != self._saved.get(path) for path, currents in self._current.items())
        return not (self.history.steps or self.pending.open() or unsaved)

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
