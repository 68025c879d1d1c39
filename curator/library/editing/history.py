"""What was done, step by step, so that it can be undone and done again.

A step may touch any number of files, make and take back decisions and move files; it is undone whole or not at all.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from curator.library.disk.delta import Delta
from curator.library.ledger.decisions import Decision

_BURST = timedelta(seconds=1.5)  # how far apart edits that count as one may be
_LIMIT = 1000  # steps


@dataclass(frozen=True, slots=True)
class FileChange:
    """One file's part in a step."""

    path: str
    delta: Delta


@dataclass(frozen=True, slots=True)
class Made:
    """A decision that belongs to the pattern at `path`."""

    path: str
    decision: Decision

    def to_json(self) -> dict[str, Any]:
        """A JSON value for the journal."""
        made = self.decision
        return {
            "path": self.path,
            "link": [made.source, made.kind, made.target],
            "decision": [made.decision, made.as_kind, made.at.isoformat()],
            "evidence": [made.confidence, made.evidence],
            "author": made.author,
            "note": made.note,
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> "Made":
        """What `to_json` wrote."""
        what, as_kind, at = value["decision"]
        confidence, evidence = value["evidence"]
        source, kind, target = value["link"]
        when = datetime.fromisoformat(at)
        decision = Decision(
            source, kind, target, what, when, as_kind, confidence, evidence, value["author"], value["note"]
        )
        return Made(value["path"], decision)


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history: the files that it changed, decisions made and taken back, files moved (from, to)."""

    label: str
    at: datetime
    changes: tuple[FileChange, ...]
    made: tuple[Made, ...] = ()
    unmade: tuple[Made, ...] = ()
    renames: tuple[tuple[str, str], ...] = ()
    key: str | None = None

    @property
    def paths(self) -> frozenset[str]:
        """The files that it touches."""
        return frozenset((*(each.path for each in self.changes), *(each.path for each in (*self.made, *self.unmade))))

    def to_json(self) -> dict[str, Any]:
        """A JSON value for the journal."""
        return {
            "label": self.label,
            "at": self.at.isoformat(),
            "changes": [{"path": change.path, **change.delta.to_json()} for change in self.changes],
            "made": [each.to_json() for each in self.made],
            "unmade": [each.to_json() for each in self.unmade],
            "renames": [list(pair) for pair in self.renames],
            "key": self.key,
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> "Step":
        """What `to_json` wrote."""
        return Step(
            value["label"],
            datetime.fromisoformat(value["at"]),
            tuple(FileChange(change["path"], Delta.from_json(change)) for change in value["changes"]),
            tuple(Made.from_json(each) for each in value["made"]),
            tuple(Made.from_json(each) for each in value["unmade"]),
            tuple((old, new) for old, new in value["renames"]),
            value["key"],
        )


class History:
    """The steps made, in order, and how many of them stand (the others wait to be done again)."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._position = 0
        self._open = False  # whether the last step may still take in another edit of the same burst

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, those that were undone included."""
        return tuple(self._steps)

    @property
    def position(self) -> int:
        """How many of the steps stand."""
        return self._position

    @property
    def undoable(self) -> Step | None:
        """The step that undo would take back."""
        return self._steps[self._position - 1] if self._position else None

    @property
    def redoable(self) -> Step | None:
        """The step that redo would make again."""
        return self._steps[self._position] if self._position < len(self._steps) else None

    def moves(self, edited: Collection[str]) -> dict[str, str]:
        """Where files that were moved came from, by where they are; undoing moves them back.

        A file that was moved twice came from its first place, unless it was saved in between: then it is `edited`, as
        it is to be taken away.
        """
        made = [pair for step in self._steps[: self._position] for pair in step.renames]
        undone = [(new, old) for step in reversed(self._steps[self._position :]) for old, new in step.renames[::-1]]
        moved: dict[str, str] = {}
        for old, new in (*made, *undone):
            moved[new] = old if old in edited else moved.get(old, old)
        return moved

    def joins(self, step: Step) -> Step | None:
        """The last step, when `step` continues it: same key, label and single file, within one burst."""
        last = self.undoable
        if not self._open or last is None or step.key is None or (last.key, last.label) != (step.key, step.label):
            return None
        plain = all(len(each.changes) == 1 and not (each.made or each.unmade or each.renames) for each in (last, step))
        if not plain or last.paths != step.paths or not timedelta() <= step.at - last.at <= _BURST:
            return None
        return last if last.changes[0].delta.new == step.changes[0].delta.old else None

    def add(self, step: Step) -> None:
        """Add a step; those that were undone are given up."""
        del self._steps[self._position :]
        self._steps.append(step)
        del self._steps[:-_LIMIT]
        self._position = len(self._steps)
        self._open = True

    def amend(self, step: Step | None) -> None:
        """Put another step in place of the last; None when the two cancelled each other out."""
        self._steps[self._position - 1 :] = [] if step is None else [step]
        self._position = len(self._steps)

    def seal(self) -> None:
        """Let the next edit be a step of its own."""
        self._open = False

    def back(self) -> None:
        """Note that the last step was undone."""
        self._position -= 1
        self.seal()

    def forward(self) -> None:
        """Note that the next step was made again."""
        self._position += 1
        self.seal()

    def restore(self, steps: list[Step], position: int) -> None:
        """Take up a history as it was kept."""
        self._steps, self._position = list(steps), position
        self.seal()


def joined(last: Step, step: Step, delta: Delta) -> Step:
    """One step in place of two that continue each other, `delta` leading from before the one to after the other."""
    return replace(last, at=step.at, changes=(FileChange(last.changes[0].path, delta),))
