"""What is kept of one file that was checked: what is wrong in it by itself, and what the rules between files need."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, TypeVar

from curator.library.disk.files import Entry, read, stat
from curator.library.index.marks import Place, places_of
from curator.library.index.reading import Reader
from curator.library.index.summary import text
from curator.links.kinds import kind as kind_called
from curator.links.relations import HardLink, InferredLink, hard_links, inferred_links
from curator.pattern import Failure, Pattern
from curator.schema.checks import check
from curator.schema.checks.problem import Problem, Remedy, Severity
from curator.schema.checks.subject import Subject

_UNMADE = Remedy("", "")
_T = TypeVar("_T")

ProblemRow = tuple[str, str, str, str, int | None, int | None, int]
HardRow = tuple[str, str, float | None, str, Place | None]
InferredRow = tuple[int, str, str, str, str, Place | None]


class Checked(NamedTuple):
    """One file; plain values, since it travels between processes and is stored.

    `hard` rows are (kind, target, weight, pointer, place), `inferred` rows (index, target, type, kind, pointer, place),
    `problems` (rule, severity, message, pointer, line, column, number of remedies). `places` are those of names, and of
    weights and kinds that are to be complained of.
    """

    path: str
    size: int
    mtime_ns: int
    inode: int
    slug: str
    id: str
    title: str
    broken: bool
    relates: bool
    places: dict[str, Place]
    hard: tuple[HardRow, ...]
    inferred: tuple[InferredRow, ...]
    problems: tuple[ProblemRow, ...]


class Sharing:
    """Holds what many files say alike only once: kinds, targets, pointers, places and rules are most of what is kept.

    It is to be let go when the rows are made.
    """

    def __init__(self) -> None:
        self._held: dict[Any, Any] = {}

    def row(self, row: Checked) -> Checked:
        """The row with its values shared with those that came before."""
        once = self._once
        return row._replace(
            slug=once(row.slug),
            id=once(row.id),
            places={once(pointer): once(place) for pointer, place in row.places.items()},
            hard=tuple(
                [
                    (once(kind), once(target), weight, once(pointer), once(place))
                    for kind, target, weight, pointer, place in row.hard
                ]
            ),
            inferred=tuple(
                [
                    once((index, once(target), once(word), once(kind), once(pointer), once(place)))
                    for index, target, word, kind, pointer, place in row.inferred
                ]
            ),
            problems=tuple(
                [
                    once((once(rule), once(severity), once(said), once(pointer), line, column, remedies))
                    for rule, severity, said, pointer, line, column, remedies in row.problems
                ]
            ),
        )

    def _once(self, value: _T) -> _T:
        """No value with a weight comes here: 1 is 1.0 to a table, and would be written otherwise."""
        shared: _T = self._held.setdefault(value, value)
        return shared


class Standing:
    """A checked file as a node of the network; remedies are made again when they are wanted."""

    __slots__ = ("_places", "failure", "hard", "id", "inferred", "path", "relates", "row", "slug", "title")

    def __init__(self, row: Checked) -> None:
        self.path, self.slug, self.id, self.title = row.path, row.slug, row.id, row.title
        self.relates = row.relates
        self.failure: object | None = True if row.broken else None
        self.row = row
        self._places: dict[str, Place | None] | None = None
        self.hard = tuple(HardLink(*each[:4]) for each in row.hard)
        self.inferred = tuple(
            InferredLink(index, target, word, kind, None, "", pointer)
            for index, target, word, kind, pointer, _ in row.inferred
        )

    def place(self, pointer: str) -> Place | None:
        """Where the value at a pointer stands that a rule between files speaks of; None where that is not known."""
        if self._places is None:
            row = self.row
            self._places = {hard[-2]: hard[-1] for hard in row.hard}
            self._places |= {inferred[-2]: inferred[-1] for inferred in row.inferred}
            self._places |= row.places
        return self._places.get(pointer)


_NAMES = ("/id", "/slug", "/title")


def problem_of(row: ProblemRow) -> Problem:
    """The problem that a row tells of; its remedies are empty, and only as many as they are."""
    rule, severity, message, pointer, line, column, remedies = row
    return Problem(rule, _SEVERITY[severity], message, pointer, line, column, (_UNMADE,) * remedies)


_SEVERITY: Mapping[str, Severity] = {"error": "error", "warning": "warning", "hint": "hint"}


def of_pattern(path: str, pattern: Pattern) -> Checked:
    """What is kept of a value in hand, saved or not."""
    return _guarded(path, pattern.to_bytes(), Entry(path, -1, -1, -1), Reader())


def read_batch(root: Path, batch: Sequence[Entry], reader: Reader) -> list[Checked]:
    """Read and check a few files; one that has gone is left out."""
    found = []
    for entry in batch:
        try:
            raw, now = read(root, entry.path)
        except OSError as error:
            if stat(root, entry.path) is not None:
                reason = f"the file cannot be read: {(error.strerror or str(error)).lower()}"
                found.append(_unreadable(entry, reason))
            continue
        found.append(_guarded(entry.path, raw, now, reader))
    return found


def _guarded(path: str, raw: bytes, entry: Entry, reader: Reader) -> Checked:
    """What is kept of a file; one that nobody foresaw must not keep the others from being checked."""
    try:
        return _of_raw(path, raw, entry, reader)
    except Exception as error:
        import logging

        logging.getLogger(__name__).exception("%s could not be checked.", path)
        reason = f"the program failed at it ({type(error).__name__}); please report this"
        return _unreadable(entry, reason)


def _unreadable(entry: Entry, reason: str) -> Checked:
    return _checked(Subject(_stem(entry.path), None, Failure(reason, 1, 1), b"---", b""), entry, _nowhere)


Places = Callable[[Iterable[str]], Mapping[str, Place]]


def _of_raw(path: str, raw: bytes, entry: Entry, reader: Reader) -> Checked:
    marks = reader.marks = [] if reader.marks is None else reader.marks
    data, failure, body = reader.read(raw)
    subject = Subject(_stem(path), data, failure, raw[: len(raw) - len(body)], body)
    if data is None:
        return _checked(subject, entry, _nowhere)
    return _checked(subject, entry, partial(places_of, data, marks) if marks else partial(_by_pattern, raw))


def _by_pattern(raw: bytes, pointers: Iterable[str]) -> Mapping[str, Place]:
    """The places in a file that only the full reader understands, which tells lines."""
    pattern = Pattern.from_bytes(raw)
    return {pointer: (line, 1) for pointer in pointers if (line := pattern.line_of(pointer)) is not None}


def _nowhere(pointers: Iterable[str]) -> Mapping[str, Place]:
    return {}


def _checked(subject: Subject, entry: Entry, places: Places) -> Checked:
    data = subject.data or {}
    hard, inferred = hard_links(data), inferred_links(data)
    problems = tuple(check(subject))
    named = [
        *_NAMES,
        *(f"{each.pointer}/weight" for each in hard if each.weight is not None and not 0 <= each.weight <= 1),
        *(f"{each.pointer}/type" for each in inferred if each.type and kind_called(each.type) is None),
        *(f"{each.pointer}/type" for each in inferred if each.type != each.kind),
    ]
    wanted = [
        *named,
        *(each.pointer for each in hard),
        *(each.pointer for each in inferred),
        *(each.pointer for each in problems if each.line is None and each.pointer),
    ]
    at = places(wanted)
    return Checked(
        *entry,
        text(data.get("slug")) or text(subject.stem),
        text(data.get("id")),
        text(data.get("title")),
        subject.failure is not None,
        "relationships" in data or "classification" in data,
        {pointer: at[pointer] for pointer in named if pointer in at},
        tuple(
            (text(each.kind), text(each.target), each.weight, text(each.pointer), at.get(each.pointer)) for each in hard
        ),
        tuple(
            (each.index, text(each.target), text(each.type), text(each.kind), each.pointer, at.get(each.pointer))
            for each in inferred
        ),
        tuple(_row(each, at) for each in problems),
    )


def _row(problem: Problem, at: Mapping[str, Place]) -> ProblemRow:
    line, column = problem.line, problem.column
    if line is None and problem.pointer:
        line, column = at.get(problem.pointer, (1, 1))  # nothing stands there, nor anything that would hold it
    message, pointer = text(problem.message), text(problem.pointer)
    return problem.rule, problem.severity, message, pointer, line, column, len(problem.remedies)


def _stem(path: str) -> str:
    return PurePosixPath(path).stem
