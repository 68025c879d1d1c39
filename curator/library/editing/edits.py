"""What can be done to files: the edits that a session applies, and what they lead to.

Edits are carried out one after the other on values; nothing is written here.  Either all of them succeed or UnsafeEdit
says why not, and then there is no result.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from curator.library.disk.places import shown
from curator.pattern import Pattern, UnsafeEdit

MANY = 64
"""Files of one step whose values are kept parsed; some 200 KB each."""


class EditRefused(UnsafeEdit):
    """An edit of several files cannot be made because of one of them, `path`; none was changed."""

    def __init__(self, message: str, path: str) -> None:
        super().__init__(message)
        self.path = path


class PatternMissing(UnsafeEdit):
    """There is no file at the path."""


class PathTaken(UnsafeEdit):
    """A file stands at the path already, or the path cannot be a file's."""


@dataclass(frozen=True, slots=True)
class PatchEdit:
    """An RFC 6902 patch of the frontmatter."""

    path: str
    operations: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class SectionEdit:
    """Other Markdown in one section of the body."""

    path: str
    number: int
    markdown: str


@dataclass(frozen=True, slots=True)
class FrontmatterEdit:
    """The frontmatter replaced as text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class BodyEdit:
    """The body replaced as text."""

    path: str
    text: str


@dataclass(frozen=True, slots=True)
class BytesEdit:
    """The whole file replaced: one that does not parse is edited as text, and merges give whole files."""

    path: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class CreateFile:
    """A new file."""

    path: str
    raw: bytes


@dataclass(frozen=True, slots=True)
class DeleteFile:
    """A file taken away."""

    path: str


@dataclass(frozen=True, slots=True)
class RenameFile:
    """A file moved, with its unsaved edits; later edits of the same step name it by its new path."""

    path: str
    to: str


@dataclass(frozen=True, slots=True)
class DecisionEdit:
    """A decision on an inferred link of the pattern at `path`, for the ledger; fields as in `Decision`.

    The session adds the time, and the author where none is given.
    """

    path: str
    source: str
    kind: str
    target: str
    decision: str
    as_kind: str = ""
    confidence: float | None = None
    evidence: str = ""
    note: str = ""
    author: str = ""


CheckName = Callable[[str, Mapping[str, Pattern | None]], None]
FileEdit = PatchEdit | SectionEdit | FrontmatterEdit | BodyEdit | BytesEdit | CreateFile | DeleteFile | RenameFile
Edit = FileEdit | DecisionEdit


@dataclass(slots=True)
class Outcome:
    """What edits lead to: the new value of each file that they name (None: no file), decisions, and what moved."""

    values: dict[str, Pattern | None] = field(default_factory=dict)
    decisions: list[DecisionEdit] = field(default_factory=list)
    renames: list[tuple[str, str]] = field(default_factory=list)


def carry_out(edits: Sequence[Edit], read: Callable[[str], Pattern | None], check_name: CheckName) -> Outcome:
    """The outcome of edits made one after the other on what `read` gives.

    `check_name` raises UnsafeEdit for a path that cannot become a new file's, given what the edits before it made of
    other files.  Raises UnsafeEdit when any edit cannot be made: its own where all edits are of one file, EditRefused
    naming the file otherwise.
    """
    outcome = Outcome()
    several = len({edit.path for edit in edits}) > 1
    for edit in edits:
        try:
            _carry_out(edit, outcome, read, check_name)
        except UnsafeEdit as error:
            if several:
                said, name = str(error), shown(edit.path)
                raise EditRefused(said if said.startswith(name) else f"{name}: {said}", edit.path) from error
            raise
        if len(outcome.values) > MANY:
            _forget_parsed(outcome, edit.path)
    return outcome


def _forget_parsed(outcome: Outcome, path: str) -> None:
    """Keep a value as bytes alone: what was read from a thousand files does not fit into memory."""
    value = outcome.values.get(path)
    if value is not None:
        outcome.values[path] = Pattern.from_bytes(value.to_bytes())


def _carry_out(edit: Edit, outcome: Outcome, read: Callable[[str], Pattern | None], check_name: CheckName) -> None:
    if isinstance(edit, DecisionEdit):
        outcome.decisions.append(edit)
        return

    def value(path: str) -> Pattern | None:
        return outcome.values[path] if path in outcome.values else read(path)

    def new(path: str, leaving: Mapping[str, None]) -> None:
        if value(path) is not None:
            raise PathTaken(f"{shown(path)} exists already; nothing was changed, choose another name.")
        if path not in outcome.values:
            check_name(path, {**outcome.values, **leaving})

    if isinstance(edit, CreateFile):
        new(edit.path, {})
        outcome.values[edit.path] = Pattern.from_bytes(edit.raw)
        return
    present = value(edit.path)
    if present is None:
        raise PatternMissing(f"There is no file {shown(edit.path)}; nothing was changed.")
    if isinstance(edit, RenameFile):
        new(edit.to, {edit.path: None})
        outcome.values |= {edit.path: None, edit.to: present}
        outcome.renames.append((edit.path, edit.to))
    else:
        outcome.values[edit.path] = _edited(edit, present)


def _edited(
    edit: PatchEdit | SectionEdit | FrontmatterEdit | BodyEdit | BytesEdit | DeleteFile, present: Pattern
) -> Pattern | None:
    match edit:
        case PatchEdit():
            return present.patch(edit.operations)
        case SectionEdit():
            return present.replace_section(edit.number, edit.markdown)
        case FrontmatterEdit():
            return present.with_frontmatter(edit.text)
        case BodyEdit():
            return present.with_body(edit.text)
        case BytesEdit():
            return Pattern.from_bytes(edit.raw)
        case DeleteFile():
            return None
