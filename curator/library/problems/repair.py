"""Mending many problems as one step: worked out first, file by file, so that it can be looked at, and refused in part.

repair = repair_for(session, problems, found, progress)
make(session, repair.plan.edits, repair.plan.label, progress)      # see curator/library/editing/plans.py
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from curator.library.editing.edits import FileEdit
from curator.library.editing.plans import Plan, Progress
from curator.library.editing.session import Session
from curator.library.problems.mending import edits_for, remedy_of
from curator.library.problems.problems import Found, Problems
from curator.links.review import CannotDecide
from curator.pattern import Pattern, UnsafeEdit
from curator.schema.checks.problem import Problem, Remedy, Splice

Choices = Mapping[str, str]
"""By rule, the key of the remedy that is taken where a problem has several."""

_OVERLAP = "Another problem is mended at the same place; this one is left for the next time."


@dataclass(frozen=True)
class Repair:
    """What mending would do: its plan, the problems that it mends, and those it leaves, each with the reason.

    `ways` are the remedies, by rule and as (key, label), that can be chosen from where problems have several.
    """

    plan: Plan
    mended: tuple[Found, ...] = ()
    left: tuple[tuple[Found, str], ...] = ()
    ways: Mapping[str, tuple[tuple[str, str], ...]] | None = None


@dataclass(frozen=True, slots=True)
class _Wanted:
    found: Found
    remedy: Remedy

    @property
    def path(self) -> str:
        return self.remedy.path or self.found.path


def repair_for(
    session: Session,
    problems: Problems,
    found: Sequence[Found],
    label: Callable[[int], str],
    progress: Progress,
    choices: Choices | None = None,
) -> Repair | None:
    """What mending all these would do; None when `progress` said to stop.  Changes nothing.

    `label` names the step by the number of problems that it mends.  Each file is looked at as it stands in the
    session: what is not wrong there any more is passed over.
    """
    chosen = choices or {}
    by_file: dict[str, list[Found]] = {}
    for each in found:
        if not each.muted:
            by_file.setdefault(each.path, []).append(each)
    wanted: list[_Wanted] = []
    left: list[tuple[Found, str]] = []
    ways: dict[str, dict[str, str]] = {}
    for done, (path, members) in enumerate(by_file.items()):
        if not progress(done, 2 * len(by_file)):
            return None
        for each in _as_it_stands(session, problems, path, members):
            several = each.problem.remedies if len(each.problem.remedies) > 1 else ()
            ways.setdefault(each.problem.rule, {}).update((way.key, _general(way).label) for way in several)
            remedy = remedy_of(each.problem) or remedy_of(each.problem, chosen.get(each.problem.rule, ""))
            if remedy is not None:
                wanted.append(_Wanted(each, remedy))
            else:
                left.append((each, _why_left(each.problem)))
    edits, mended = _edits(session, wanted, left, progress)
    if edits is None:
        return None
    plan = Plan(label(len(mended)), tuple(edits), tuple((each.path, why) for each, why in left))
    return Repair(plan, tuple(mended), tuple(left), {rule: tuple(each.items()) for rule, each in ways.items() if each})


def _edits(
    session: Session, wanted: Sequence[_Wanted], left: list[tuple[Found, str]], progress: Progress
) -> tuple[list[FileEdit] | None, list[Found]]:
    """The edits of all files that can take theirs, and the problems that these mend."""
    by_file: dict[str, list[_Wanted]] = {}
    for each in wanted:
        by_file.setdefault(each.path, []).append(each)
    edits: list[FileEdit] = []
    mended: list[Found] = []
    for done, (path, members) in enumerate(by_file.items()):
        if not progress(len(by_file) + done, 2 * len(by_file)):
            return None, []
        apart = _apart(members)
        left += [(each.found, _OVERLAP) for each in members if each not in apart]
        try:
            pattern = session.pattern(path)
            own = edits_for([(each.found.path, each.remedy) for each in apart], partial(_given, pattern))
            made = Plan("", tuple(own))
            for each_path in made.files:
                made.altered(session, each_path)
        except (CannotDecide, UnsafeEdit) as error:
            left += [(each.found, str(error)) for each in apart]
        else:
            edits += own
            mended += [each.found for each in apart]
    return edits, mended


def _given(pattern: Pattern, _path: str) -> Pattern:
    return pattern


def _as_it_stands(session: Session, problems: Problems, path: str, members: Iterable[Found]) -> list[Found]:
    """Those of the problems that the file has now, with their remedies."""
    asked = {_mark(each.problem) for each in members}
    try:
        pattern: Pattern = session.pattern(path)
    except UnsafeEdit:
        return []
    return [Found(path, each) for each in problems.of_value(path, pattern) if _mark(each) in asked]


def _mark(problem: Problem) -> tuple[str, str, str]:
    return problem.rule, problem.pointer, problem.message


def _apart(members: Sequence[_Wanted]) -> list[_Wanted]:
    """Those whose splices do not meet those of others before them."""
    taken: dict[str, list[Splice]] = {"body": [], "frontmatter": []}
    apart = []
    for each in members:
        own = {"body": each.remedy.body, "frontmatter": each.remedy.frontmatter}
        if any(_meet([*taken[text], *own[text]]) for text in taken if own[text]):
            continue
        for text, splices in own.items():
            taken[text] += splices
        apart.append(each)
    return apart


def _meet(splices: Iterable[Splice]) -> bool:
    ordered = sorted(splices, key=lambda each: (each.start, each.end))
    return any(one.end > other.start or one.start == other.start for one, other in pairwise(ordered))


def _why_left(problem: Problem) -> str:
    if problem.remedies:
        return "There are several ways to mend it; choose one."
    return "Nothing mends it for certain: it wants a person."


def _general(remedy: Remedy) -> Remedy:
    """A way for many problems at once, whose values differ: the name of it."""
    return Remedy(remedy.key, _WAYS.get(remedy.key, remedy.label))


_WAYS = {
    "body": "Change the body to what the frontmatter says",
    "frontmatter": "Change the frontmatter to what the body says",
}
