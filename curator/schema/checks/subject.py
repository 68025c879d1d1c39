"""One file as the rules look at it: its data, the text of its frontmatter, and its body with the places in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from curator.pattern import Failure, Pattern, Section
from curator.pattern.sections import find_sections
from curator.schema.dialects import dialect_of
from curator.schema.fields import MISSING, Dialect, value_at


@dataclass(frozen=True)
class Subject:
    """A file to be checked. `stem` is its name without the suffix; `head` are the bytes before the body."""

    stem: str
    data: Mapping[Any, Any] | None
    failure: Failure | None
    head: bytes
    raw_body: bytes

    @classmethod
    def of(cls, path: str, pattern: Pattern) -> "Subject":
        """The subject that a pattern at a path (or of a file's name) is."""
        raw = pattern.to_bytes()
        body = pattern.body.encode("utf-8", "surrogateescape")
        return cls(PurePosixPath(path).stem, pattern.data, pattern.failure, raw[: len(raw) - len(body)], body)

    @cached_property
    def dialect(self) -> Dialect:
        """The dialect in which the file is written."""
        return dialect_of(self.data)

    @cached_property
    def body(self) -> str:
        """The body as `Pattern.body` gives it."""
        return self.raw_body.decode("utf-8", "surrogateescape")

    @cached_property
    def frontmatter(self) -> str:
        """The text between the fences, as `Pattern.frontmatter` gives it; "" where there is none."""
        head = self.head.decode("utf-8", "replace").removeprefix("\ufeff")
        start = head.find("\n") + 1
        end = head.rstrip("\r\n").rfind("\n") + 1
        return head[start:end]

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The body's numbered sections."""
        return find_sections(self.body)

    @cached_property
    def _body_line(self) -> int:
        return self.head.count(b"\n") + 1

    def at(self, offset: int) -> tuple[int, int]:
        """The line and column in the file (1-based) of a character of the body."""
        before = self.body[:offset]
        return self._body_line + before.count("\n"), offset - (before.rfind("\n") + 1) + 1

    def in_frontmatter(self, offset: int) -> tuple[int, int]:
        """The line and column in the file (1-based) of a character of the frontmatter."""
        before = self.frontmatter[:offset]
        return 2 + before.count("\n"), offset - (before.rfind("\n") + 1) + 1

    def value(self, pointer: str) -> object:
        """The value at a JSON Pointer; None where nothing stands."""
        found = value_at(self.data, pointer)
        return None if found is MISSING else found

    def number(self, pointer: str) -> float | None:
        """The number at a JSON Pointer; None for anything else."""
        return as_number(self.value(pointer))


def as_number(value: object) -> float | None:
    """A value that is a number; None for anything else, truth values among it."""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
