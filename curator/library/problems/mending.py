"""Remedies as edits: what mends problems in one file or in a thousand, as one step of a session."""

import copy
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from curator.library.editing.edits import BodyEdit, FileEdit, FrontmatterEdit, PatchEdit
from curator.links.review import relate
from curator.pattern import Pattern
from curator.schema.checks.problem import Problem, Relation, Remedy, spliced

Operation = Mapping[str, Any]


def remedy_of(problem: Problem, key: str | None = None) -> Remedy | None:
    """The certain remedy of a problem, or the one called `key`; None where there is no such remedy."""
    if key is None:
        return problem.remedies[0] if problem.fixable else None
    return next((each for each in problem.remedies if each.key == key), None)


def edits_for(remedies: Iterable[tuple[str, Remedy]], read: Callable[[str], Pattern]) -> list[FileEdit]:
    """The edits that carry out remedies of problems, each given with its problem's file.

    All remedies of one file have to be made for the value that `read` gives of it; they are carried out together.
    Raises UnsafeEdit when a file cannot be read, and CannotDecide where a relation finds no place.
    """
    by_file: dict[str, list[Remedy]] = {}
    for path, remedy in remedies:
        by_file.setdefault(remedy.path or path, []).append(remedy)
    edits: list[FileEdit] = []
    for path, wanted in by_file.items():
        pattern = read(path)
        in_text = [splice for remedy in wanted for splice in remedy.frontmatter]
        if in_text:  # before the patch, which the text as it is now knows nothing of
            edits.append(FrontmatterEdit(path, spliced(pattern.frontmatter or "", in_text)))
        operations = _operations(wanted, pattern)
        if operations:
            edits.append(PatchEdit(path, operations))
        in_body = [splice for remedy in wanted for splice in remedy.body]
        if in_body:
            edits.append(BodyEdit(path, spliced(pattern.body, in_body)))
    return edits


def _operations(remedies: Sequence[Remedy], pattern: Pattern) -> list[Operation]:
    """The operations of all remedies: what is taken out of a list comes last, and from its end on."""
    operations = [operation for remedy in remedies for operation in remedy.patch]
    changes = [each for each in operations if each["op"] != "remove"]
    removals = {each["path"]: each for each in operations if each["op"] == "remove"}
    ordered = sorted(removals.values(), key=lambda each: _place(each["path"]), reverse=True)
    relations = [remedy.relation for remedy in remedies if remedy.relation is not None]
    return [*changes, *_related(relations, pattern), *ordered]


def _place(pointer: str) -> tuple[str, int]:
    parent, _, last = pointer.rpartition("/")
    return parent, int(last) if last.isdecimal() else -1


def _related(relations: Sequence[Relation], pattern: Pattern) -> list[Operation]:
    """The operations that add relations one after the other, each in the shape that the file's have by then."""
    if not relations:
        return []
    data = copy.deepcopy(dict(pattern.data or {}))
    made: list[Operation] = []
    for each in relations:
        for operation in relate(data, each.slug, each.kind, each.weight, typeid=each.typeid):
            _carry_out(data, operation)
            made.append(operation)
    return made


def _carry_out(data: dict[Any, Any], operation: Operation) -> None:
    """Do to plain data what an operation of `relate` says: append to a list, or put a value under a key."""
    *parents, last = operation["path"][1:].split("/")
    here: Any = data
    for part in parents:
        here = here[part.replace("~1", "/").replace("~0", "~")]
    value = copy.deepcopy(operation["value"])
    if isinstance(here, list):
        here.append(value)
    else:
        here[last.replace("~1", "/").replace("~0", "~")] = value
