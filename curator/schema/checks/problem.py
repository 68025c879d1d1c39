"""What a check says: a rule, a problem found by it, and the remedies that mend it, all as plain values."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

Severity = Literal["error", "warning", "hint"]

SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "hint")
"""From what breaks a library's readers and machines, over what misleads them, to what could be better."""

FORM: Final = frozenset({"v7.1", "v8"})
"""The dialects of today's form: groups under banners, and eight sections."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is checked: `what` it finds and `why` that matters, in words for curators.

    `dialects` are those that the rule is for; none stands for all of them.
    """

    id: str
    severity: Severity
    what: str
    why: str
    dialects: frozenset[str] = frozenset()

    def problem(
        self,
        message: str,
        pointer: str = "",
        place: tuple[int, int] | None = None,
        remedies: Iterable["Remedy"] = (),
    ) -> "Problem":
        """A problem found by this rule; `place` is a line and column of the file (1-based)."""
        line, column = place or (None, None)
        return Problem(self.id, self.severity, message, pointer, line, column, tuple(remedies))


@dataclass(frozen=True, slots=True)
class Splice:
    """Characters `start` to `end` of a text replaced by others."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation of some kind to the pattern with a slug (and perhaps a TypeID); `weight` is 0–1, None without one."""

    kind: str
    slug: str
    weight: float | None = None
    typeid: str | None = None


@dataclass(frozen=True, slots=True)
class Remedy:
    """One way to mend a problem: a JSON Patch (RFC 6902) of the frontmatter, splices of its text or of the body, or a
    relation to be added in the shape that the file's relations have.

    `key` names the way where there are several, `label` says it to the curator. `path` is the library's file that is
    edited, where it is another one than the problem's.
    """

    key: str
    label: str
    patch: tuple[Mapping[str, Any], ...] = ()
    body: tuple[Splice, ...] = ()
    frontmatter: tuple[Splice, ...] = ()
    relation: "Relation | None" = None
    path: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file.

    `pointer` is the JSON Pointer of the value concerned, "" where the problem is one of the body or of the whole file;
    `line` and `column` (1-based, in the file) are None where the pointer tells the place. A problem with exactly one
    remedy is mended for certain by it; with several, the curator has to choose.
    """

    rule: str
    severity: Severity
    message: str
    pointer: str = ""
    line: int | None = None
    column: int | None = None
    remedies: tuple[Remedy, ...] = ()

    @property
    def fixable(self) -> bool:
        """Whether there is one certain remedy."""
        return len(self.remedies) == 1


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text after splices, which do not overlap."""
    for splice in sorted(splices, key=lambda each: each.start, reverse=True):
        text = text[: splice.start] + splice.text + text[splice.end :]
    return text
