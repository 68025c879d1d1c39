"""One pattern file as a value: bytes in, bytes out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from curator.pattern import pointers
from curator.pattern.errors import (
    ForeignFrontmatter,
    NoFrontmatter,
    NotUtf8,
    PathMissing,
    Unparsable,
    UnsafeEdit,
)
from curator.pattern.fences import Fences, keep_line_breaks, split
from curator.pattern.sections import Section, find_sections
from curator.pattern.spans import Broken, Parsed, parse


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a file's frontmatter cannot be read; `line` and `column` are 1-based and counted in the file."""

    message: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}: {self.message}"


class Pattern:
    """A pattern file that never changes; an edit makes the next one.

    Reading is lazy: the file is cut at its fences at once, and parsed when its data is asked for.
    """

    def __init__(self, fences: Fences, parsed: Parsed | Broken | None = None) -> None:
        self._fences = fences
        if parsed is not None:
            self.__dict__["_parsed"] = parsed

    @classmethod
    def from_bytes(cls, raw: bytes) -> "Pattern":
        """The pattern that a file's bytes hold; any bytes at all are accepted."""
        return cls(split(raw))

    def to_bytes(self) -> bytes:
        """The file's bytes: those it was made from, but for what edits named."""
        return self._fences.join()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pattern) and self._fences == other._fences

    def __hash__(self) -> int:
        return hash(self._fences)

    @cached_property
    def frontmatter(self) -> str | None:
        """The text between the fences; None without frontmatter or where it is not UTF-8."""
        if not self._fences.opening:
            return None
        try:
            return self._fences.frontmatter.decode("utf-8")
        except UnicodeDecodeError:
            return None

    @cached_property
    def _parsed(self) -> Parsed | Broken:
        if self.frontmatter is not None:
            return parse(self.frontmatter)
        if self._fences.format:
            return Broken(f"the frontmatter is {self._fences.format.upper()}, which is shown but not edited here", 0, 0)
        if not self._fences.opening:
            return Broken("the file has no frontmatter", 0, 0)
        raw = self._fences.frontmatter
        try:
            raw.decode("utf-8")
        except UnicodeDecodeError as error:
            before = raw[: error.start]
            column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace"))
            return Broken("the frontmatter is not UTF-8 text", before.count(b"\n"), column)
        raise AssertionError("frontmatter that decodes was decoded")

    @property
    def data(self) -> dict[Any, Any] | None:
        """The frontmatter as plain values, as readers of YAML 1.1 see it; None when it cannot be read.

        Treat it as read-only: it is the pattern's own copy.
        """
        return self._parsed.data if isinstance(self._parsed, Parsed) else None

    @cached_property
    def failure(self) -> Failure | None:
        """Why `data` is None, with the place in the file."""
        parsed = self._parsed
        if isinstance(parsed, Parsed):
            return None
        return Failure(parsed.message, parsed.line + self._fences.first_line, parsed.column + 1)

    @cached_property
    def body(self) -> str:
        """All that follows the frontmatter; bytes that are not UTF-8 come as surrogates and go back as they were."""
        return self._fences.body.decode("utf-8", "surrogateescape")

    @cached_property
    def body_line(self) -> int:
        """The file's line (1-based) on which the body begins."""
        fences = self._fences
        return (fences.opening + fences.frontmatter + fences.closing).count(b"\n") + 1

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The body's numbered sections, in the order in which they stand."""
        return find_sections(self.body)

    def line_of(self, pointer: str) -> int | None:
        """The file's line (1-based) of the value at a JSON Pointer, of its key where it has one; None when absent."""
        parsed = self._parsed
        if not isinstance(parsed, Parsed) or parsed.root is None:
            return None
        try:
            start = pointers.locate(parsed.root, pointers.parse(pointer)).start
        except UnsafeEdit:
            return None
        return parsed.text.count("\n", 0, start) + self._fences.first_line

    def replace_section(self, number: int, markdown: str) -> "Pattern":
        """The pattern with other Markdown in the section of that number; heading, rules and all else stay.

        Raises PathMissing when the body has no such section.
        """
        section = next((s for s in self.sections if s.number == number), None)
        if section is None:
            raise PathMissing(f"The body has no section {number}; nothing was changed.")
        if markdown == section.markdown:
            return self
        newline = self._fences.body_newline
        text = keep_line_breaks(section.markdown, markdown.strip("\r\n"), newline)
        text = (
            text if "\r" in section.markdown or newline == "\n" else text.replace("\r\n", "\n").replace("\n", newline)
        )
        if not section.markdown:
            before, after = self.body[: section.start], self.body[section.start :]
            lead = "" if before.endswith(newline * 2) else newline if before.endswith("\n") else newline * 2
            wanted = newline * 2 if after.strip() else newline  # a rule right below would make the text a heading
            tail = next(wanted[size:] for size in (len(wanted), len(newline), 0) if after.startswith(wanted[:size]))
            text = f"{lead}{text}{tail}"
        return self._with_body(self.body[: section.start] + text + self.body[section.end :])

    def with_body(self, text: str) -> "Pattern":
        """The pattern with another body; lines that stand in both keep their line breaks."""
        return self._with_body(keep_line_breaks(self.body, text, self._fences.body_newline))

    def _with_body(self, text: str) -> "Pattern":
        try:
            body = text.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError as error:
            raise UnsafeEdit(
                "The text holds a character that UTF-8 cannot carry; the body stands as it was."
            ) from error
        return Pattern(replace(self._fences, body=body), self.__dict__.get("_parsed"))

    def with_frontmatter(self, text: str) -> "Pattern":
        """The pattern with its frontmatter replaced as text, valid or not; a file without frontmatter gets fences.

        Raises ForeignFrontmatter for TOML and JSON, NotUtf8 for frontmatter that is not UTF-8, and UnsafeEdit when the
        text holds a line that would end the frontmatter.
        """
        if self._fences.format not in ("", "yaml"):
            raise ForeignFrontmatter(f"The frontmatter is {self._fences.format.upper()} and cannot be edited here.")
        if self._fences.opening and self.frontmatter is None:
            raise NotUtf8("The frontmatter is not UTF-8 text; convert the file to UTF-8 first.")
        old, newline = self.frontmatter or "", self._fences.newline
        new = keep_line_breaks(old, text, newline)
        new = new + newline if new and not new.endswith("\n") else new
        try:
            fences = self._fences.with_frontmatter(new.encode("utf-8"))
        except UnicodeEncodeError as error:
            raise UnsafeEdit("The text holds a character that UTF-8 cannot carry; nothing was changed.") from error
        if split(fences.join()) != fences:
            raise UnsafeEdit("A line of `---` inside the frontmatter would end it too early; nothing was changed.")
        return Pattern(fences)

    def patch(self, operations: Sequence[Mapping[str, Any]]) -> "Pattern":
        """The pattern after an RFC 6902 JSON Patch on its frontmatter: all operations, or none.

        Only the bytes that the operations name change.  Raises UnsafeEdit (see `errors`) with the reason otherwise.
        """
        from curator.pattern.patching import patched

        parsed = self._parsed
        if isinstance(parsed, Broken):
            raise self._refusal(parsed)
        result = patched(parsed, operations, self._fences.newline)
        if result is parsed:
            return self
        fences = self._fences.with_frontmatter(result.text.encode("utf-8"))
        if split(fences.join()) != fences:
            raise UnsafeEdit("The edit would move the end of the frontmatter; nothing was changed.")
        return Pattern(fences, result)

    def _refusal(self, broken: Broken) -> UnsafeEdit:
        if self._fences.format not in ("", "yaml"):
            return ForeignFrontmatter(f"The frontmatter is {self._fences.format.upper()} and cannot be edited here.")
        if not self._fences.opening:
            return NoFrontmatter("The file has no frontmatter; add one as text first.")
        if self.frontmatter is None:
            return NotUtf8("The frontmatter is not UTF-8 text; convert the file to UTF-8 first.")
        failure = self.failure
        assert failure is not None
        return Unparsable(
            f"The frontmatter cannot be read at line {failure.line}, column {failure.column}: {broken.message}.",
            failure.line,
            failure.column,
        )
