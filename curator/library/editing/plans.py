"""Steps of many files, worked out before they are made: looked at file by file, then carried out and saved in parts.

plan = Plan("Set status of 214 patterns", tuple(edits))
for altered in plan.alterations(session): ...        # off the UI thread: what a preview counts
make(session, plan.edits, plan.label, progress)      # one step of the history
save_in_parts(session, plan.paths, progress)
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import overload

from curator.library.editing.edits import CreateFile, DecisionEdit, Edit, RenameFile, carry_out
from curator.library.editing.session import Change, SaveReport, Session
from curator.pattern import Pattern, UnsafeEdit

_PART = 100  # files that are saved between two looks at whether to go on

Progress = Callable[[int, int], bool]
"""Told (done, total); says whether to go on."""


def unwatched(done: int, total: int) -> bool:
    """The progress of work that nobody watches: it goes on."""
    return True


@dataclass(frozen=True, slots=True)
class Altered:
    """One file as a plan would leave it: None stands for no file; `was` is its former path where it moves."""

    path: str
    before: bytes | None
    after: bytes | None
    was: str = ""


Seen = Callable[[Altered], object]
"""Told of each file before and after while a plan is worked out, so that it need not be carried out to be counted."""


@dataclass(frozen=True)
class Plan:
    """Edits to be made as one step called `label`, and the files that were left out of it, each with the reason.

    `places` counts what is replaced in texts, where that is what the plan does.
    """

    label: str
    edits: tuple[Edit, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()
    places: int = 0

    @cached_property
    def _by_file(self) -> dict[str, tuple[Edit, ...]]:
        found: dict[str, list[Edit]] = {}
        for edit in self.edits:
            if not isinstance(edit, DecisionEdit):
                found.setdefault(edit.path, []).append(edit)
            if isinstance(edit, RenameFile):
                found[edit.to] = found.pop(edit.path)
        return {path: tuple(edits) for path, edits in found.items()}

    @property
    def files(self) -> tuple[str, ...]:
        """The files that it changes, by the paths that they have afterwards, in order."""
        return tuple(self._by_file)

    @property
    def paths(self) -> tuple[str, ...]:
        """Every path that it touches: what has to be saved after it, decisions included."""
        moved = (edit.to for edit in self.edits if isinstance(edit, RenameFile))
        return tuple(dict.fromkeys((*(edit.path for edit in self.edits), *moved)))

    def altered(self, session: Session, path: str) -> Altered:
        """One of its files before and after.  Raises UnsafeEdit where the session's file cannot take the edits."""
        edits = self._by_file[path]
        was = edits[0].path
        outcome = carry_out(edits, partial(_read, session), lambda _path, _values: None)
        before = None if isinstance(edits[0], CreateFile) else session.pattern(was).to_bytes()
        after = outcome.values[path]
        return Altered(path, before, after.to_bytes() if after else None, was if was != path else "")

    def alterations(self, session: Session, progress: Progress = unwatched) -> Iterator[Altered]:
        """All of its files before and after, one at a time; ends early when `progress` says so."""
        for done, path in enumerate(self.files):
            if not progress(done, len(self.files)):
                return
            yield self.altered(session, path)


def make(
    session: Session, edits: Sequence[Edit], label: str, progress: Progress, initiator: object | None = None
) -> Change | None:
    """Make edits as one step; None when `progress` said to stop, and then nothing was changed.

    Raises UnsafeEdit where a file has changed since so that it cannot take its edit; nothing was changed then, either.
    """
    try:
        return session.apply(_Watched(edits, progress), label, initiator)
    except _Stopped:
        return None


def save_in_parts(session: Session, paths: Sequence[str], progress: Progress) -> SaveReport:
    """Save files some at a time, until all are on disk or `progress` says to stop; the rest stays unsaved."""
    saved: list[str] = []
    refused: list[tuple[str, str]] = []
    for start in range(0, len(paths), _PART):
        if not progress(start, len(paths)):
            break
        report = session.save(paths[start : start + _PART])
        saved += report.saved
        refused += report.refused
    progress(len(saved), len(paths))
    return SaveReport(tuple(saved), tuple(refused))


class _Stopped(Exception):
    """Somebody wants the edits not to be made after all."""


class _Watched(Sequence[Edit]):
    """Edits that tell how far they have been carried out, and stop being carried out when that is wanted."""

    def __init__(self, edits: Sequence[Edit], progress: Progress) -> None:
        self._edits, self._progress = edits, progress

    def __len__(self) -> int:
        return len(self._edits)

    @overload
    def __getitem__(self, index: int) -> Edit: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Edit]: ...

    def __getitem__(self, index: int | slice) -> Edit | Sequence[Edit]:
        return self._edits[index]

    def __iter__(self) -> Iterator[Edit]:
        for done, edit in enumerate(self._edits):
            if not self._progress(done, len(self._edits)):
                raise _Stopped
            yield edit


def _read(session: Session, path: str) -> Pattern | None:
    try:
        return session.pattern(path)
    except UnsafeEdit:
        return None
