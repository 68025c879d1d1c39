"""One decision on many links at once: worked out first, file by file, so that it can be looked at, and refused in part.

plan = plan_for(session, items, Verdict("rejected"), progress)
make(session, plan.edits, "Reject 214 links", progress)     # see curator/library/editing/plans.py
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from curator.library.editing.edits import Edit, PatchEdit
from curator.library.editing.plans import Progress
from curator.library.editing.session import Session
from curator.library.review.deciding import Case, End, Verdict, edits_for, end_of
from curator.library.search.waiting import Waiting
from curator.links.review import CannotDecide
from curator.pattern import Pattern, UnsafeEdit

_SAMPLE = 40  # files that a preview shows


@dataclass(frozen=True, slots=True)
class Plan:
    """What a batch would do: its edits, the links that they decide, and those it leaves out, each with the reason.

    `paths` are the files that would be decided about or changed, in order; in `changed` of them bytes would change.
    `sample` shows some of these: (path, bytes before, bytes after).
    """

    verdict: Verdict
    edits: tuple[Edit, ...] = ()
    decided: tuple[Waiting, ...] = ()
    refused: tuple[tuple[Waiting, str], ...] = ()
    paths: tuple[str, ...] = ()
    changed: int = 0
    sample: tuple[tuple[str, bytes, bytes], ...] = ()


class _Files:
    """The files as they will be after the edits planned so far; as bytes, because parsed ones would fill the memory."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._now: dict[str, bytes] = {}
        self._last: tuple[str, Pattern] | None = None

    @property
    def changed(self) -> tuple[str, ...]:
        return tuple(self._now)

    def after(self, path: str) -> bytes:
        """A changed file as it will be."""
        return self._now[path]

    def case(self, item: Waiting, *, with_target: bool) -> Case:
        source = self._end(item.path)
        target = self._end(item.target_path) if with_target and item.target_path is not None else None
        return Case(source, item.link, target, item.slug)

    def try_out(self, edits: Sequence[Edit]) -> None:
        """Take edits in if all of them can be made; raises UnsafeEdit, and then none is."""
        after: dict[str, Pattern] = {}
        for edit in edits:
            if isinstance(edit, PatchEdit):
                after[edit.path] = (after.get(edit.path) or self._pattern(edit.path)).patch(edit.operations)
        for path, pattern in after.items():
            self._now[path] = pattern.to_bytes()
            self._last = (path, pattern)

    def _end(self, path: str) -> End:
        return end_of(path, self._pattern(path).data)

    def _pattern(self, path: str) -> Pattern:
        if self._last is not None and self._last[0] == path:
            return self._last[1]
        known = self._now.get(path)
        found = Pattern.from_bytes(known) if known is not None else self._session.pattern(path)
        self._last = (path, found)
        return found


def plan_for(session: Session, items: Sequence[Waiting], verdict: Verdict, progress: Progress) -> Plan | None:
    """What deciding all these links alike would do; None when `progress` said to stop.  Changes nothing."""
    files = _Files(session)
    edits: list[Edit] = []
    decided: list[Waiting] = []
    refused: list[tuple[Waiting, str]] = []
    for done, item in enumerate(sorted(items, key=lambda each: (each.path, each.index))):
        if not progress(done, len(items)):
            return None
        try:
            own = edits_for(files.case(item, with_target=verdict.inverse), _verdict(verdict, item))
            files.try_out(own)
        except (CannotDecide, UnsafeEdit) as error:
            refused.append((item, str(error)))
        else:
            edits += own
            decided.append(item)
    paths = tuple(dict.fromkeys(edit.path for edit in edits))
    sample = tuple((path, session.pattern(path).to_bytes(), files.after(path)) for path in files.changed[:_SAMPLE])
    return Plan(verdict, tuple(edits), tuple(decided), tuple(refused), paths, len(files.changed), sample)


def _verdict(verdict: Verdict, item: Waiting) -> Verdict:
    """The verdict for one link of many: there is no inverse to state where the target is missing."""
    return replace(verdict, inverse=verdict.inverse and item.target_path is not None)
