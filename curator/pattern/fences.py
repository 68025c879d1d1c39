"""Bytes ↔ frontmatter and body.

A pattern file is `[BOM] --- newline, frontmatter, --- newline, body`.  Splitting never changes a byte: joining
the parts gives the file back, whatever it holds.  python-frontmatter's handlers tell foreign formats.
"""

import re
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from frontmatter.default_handlers import JSONHandler

BOM = b"\xef\xbb\xbf"
_OPENING = re.compile(rb"---[ \t]*(\r?\n)")
_CLOSING = re.compile(rb"^(---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.M)
_ONLY_COMMENTS = re.compile(rb"(?:[ \t]*(?:#[^\n]*)?\n)*\Z")
_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")


@dataclass(frozen=True, slots=True)
class Fences:
    """One file, cut where its fences stand.

    `format` is "yaml", "toml", "json" or "" when there is no frontmatter; only YAML is cut, other files are all body.
    """

    bom: bytes
    opening: bytes
    frontmatter: bytes
    closing: bytes
    body: bytes
    format: str

    def join(self) -> bytes:
        """The whole file, byte for byte."""
        return self.bom + self.opening + self.frontmatter + self.closing + self.body

    def with_frontmatter(self, raw: bytes) -> "Fences":
        """The same file with other frontmatter; fences are added where the file had none."""
        if self.opening:
            return replace(self, frontmatter=raw)
        return replace(self, opening=b"---\n", frontmatter=raw, closing=b"---\n", format="yaml")

    @property
    def newline(self) -> str:
        """The line break that most frontmatter lines use, the opening fence's where they are even."""
        crlf = self.frontmatter.count(b"\r\n")
        lf = self.frontmatter.count(b"\n") - crlf
        if crlf == lf:
            return "\r\n" if self.opening.endswith(b"\r\n") else "\n"
        return "\r\n" if crlf > lf else "\n"

    @property
    def body_newline(self) -> str:
        """The line break that most body lines use, the frontmatter's where they are even."""
        crlf = self.body.count(b"\r\n")
        lf = self.body.count(b"\n") - crlf
        if crlf == lf:
            return self.newline
        return "\r\n" if crlf > lf else "\n"

    @property
    def first_line(self) -> int:
        """The file's line (1-based) on which the frontmatter begins."""
        return 2 if self.opening else 1


def split(raw: bytes) -> Fences:
    """Cut a file at its fences; never fails, a file without frontmatter is all body."""
    bom, rest = (BOM, raw[3:]) if raw.startswith(BOM) else (b"", raw)
    opening = _OPENING.match(rest)
    if opening:
        closing = _closing_fence(rest, opening.end())
        if closing:
            return Fences(
                bom,
                opening.group(),
                rest[opening.end() : closing.start()],
                closing.group(),
                rest[closing.end() :],
                "yaml",
            )
    return Fences(bom, b"", b"", b"", rest, _foreign_format(rest))


def _closing_fence(rest: bytes, at: int) -> re.Match[bytes] | None:
    """The line that ends the frontmatter: the first `---`, or a `...` unless only comments part it from a `---`."""
    first = _CLOSING.search(rest, at)
    if first and first.group(1) == b"...":
        second = _CLOSING.search(rest, first.end())
        if second and second.group(1) == b"---" and _ONLY_COMMENTS.match(rest[first.end() : second.start()]):
            return second
    return first


def _foreign_format(rest: bytes) -> str:
    """ "toml" or "json" when the file begins with such frontmatter, else ""."""
    head = rest[:4096].decode("utf-8", "replace")
    if head.startswith(("+++", "---toml")):  # python-frontmatter knows TOML only where a toml library is installed
        return "toml"
    if head.startswith("---json") or JSONHandler().detect(head):
        return "json"
    return ""


def keep_line_breaks(old: str, new: str, newline: str) -> str:
    """`new`, as a text editor hands it over with `\\n` alone, with the line breaks that its lines had in `old`.

    Lines that stand in both keep their own break (files mix them); new lines get `newline`.
    """
    if "\r" not in old:
        return new
    before, after = _LINE.findall(old), _LINE.findall(new.replace("\r\n", "\n"))
    bare = [line.removesuffix("\n").removesuffix("\r") for line in before]
    wanted = [line.removesuffix("\n") for line in after]
    result = [text + (newline if line.endswith("\n") else "") for text, line in zip(wanted, after, strict=True)]
    for a, b, size in SequenceMatcher(None, bare, wanted, autojunk=False).get_matching_blocks():
        for i in range(size):
            if after[b + i].endswith("\n") and before[a + i].endswith("\n"):
                result[b + i] = before[a + i]
    return "".join(result)
