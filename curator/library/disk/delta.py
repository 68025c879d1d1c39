"""The exact difference between two versions of a file, to go forward and back by.

Undo by value is not exact (`0.80` comes back as `0.8`); a delta keeps the very bytes.  A file that does not exist is
`None`, so that creating and deleting are differences as well.
"""

import base64
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from hashlib import blake2b
from typing import Any

_CLOSE = 512  # bytes: a shorter middle is stored whole, looking for unchanged lines in it would save nothing
_LINES = 3000  # lines: a longer middle is stored whole, comparing its lines would be felt while typing


class DeltaMismatch(Exception):
    """The bytes at hand are not those that the difference was made from; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Hunk:
    """`before` stands at byte `at` of the old version, `after` stands there instead in the new one."""

    at: int
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Delta:
    """How `old` became `new`, invertible; either is None where the file did not exist.

    `old` and `new` are digests of the two versions, by which applying refuses any other bytes.
    """

    old: str | None
    new: str | None
    hunks: tuple[Hunk, ...]

    def apply(self, raw: bytes | None) -> bytes | None:
        """The new version, from the old one; raises DeltaMismatch when `raw` is not the old version."""
        if digest(raw) != self.old:
            raise DeltaMismatch("The file is not the one that this difference was made from.")
        if self.new is None:
            return None
        source = raw or b""
        parts: list[bytes] = []
        done = 0
        for hunk in self.hunks:
            end = hunk.at + len(hunk.before)
            if hunk.at < done or source[hunk.at : end] != hunk.before:
                raise DeltaMismatch("The file does not hold the bytes that this difference replaces.")
            parts += (source[done : hunk.at], hunk.after)
            done = end
        result = b"".join((*parts, source[done:]))
        if digest(result) != self.new:
            raise DeltaMismatch("The result is not the version that this difference leads to.")
        return result

    def inverse(self) -> "Delta":
        """The difference that leads back."""
        hunks: list[Hunk] = []
        shift = 0
        for hunk in self.hunks:
            hunks.append(Hunk(hunk.at + shift, hunk.after, hunk.before))
            shift += len(hunk.after) - len(hunk.before)
        return Delta(self.new, self.old, tuple(hunks))

    @property
    def size(self) -> int:
        """Bytes that it holds."""
        return sum(len(hunk.before) + len(hunk.after) for hunk in self.hunks)

    def to_json(self) -> dict[str, Any]:
        """A JSON value for the journal."""
        return {
            "old": self.old,
            "new": self.new,
            "hunks": [[hunk.at, pack(hunk.before), pack(hunk.after)] for hunk in self.hunks],
        }

    @staticmethod
    def from_json(value: Mapping[str, Any]) -> "Delta":
        """The difference that `to_json` wrote."""
        hunks = tuple(Hunk(at, unpack(before), unpack(after)) for at, before, after in value["hunks"])
        return Delta(value["old"], value["new"], hunks)


def between(old: bytes | None, new: bytes | None) -> Delta:
    """The difference from `old` to `new`, with unchanged stretches left out."""
    return Delta(digest(old), digest(new), tuple(_hunks(old or b"", new or b"")))


def digest(raw: bytes | None) -> str | None:
    """What tells two versions of a file apart; None for a file that does not exist."""
    return None if raw is None else blake2b(raw, digest_size=16).hexdigest()


def squeeze(raw: bytes) -> bytes:
    """Bytes as they are kept in memory by the thousand, compressed where that pays."""
    small = zlib.compress(raw, 1) if len(raw) > 256 else raw
    return b"z" + small if len(small) < len(raw) else b"b" + raw


def unsqueeze(small: bytes) -> bytes:
    """The bytes that `squeeze` was given."""
    return zlib.decompress(small[1:]) if small.startswith(b"z") else small[1:]


def pack(raw: bytes) -> str:
    """Bytes as text for a JSON record, compressed where that pays."""
    small = squeeze(raw)
    return chr(small[0]) + base64.b64encode(small[1:]).decode("ascii")


def unpack(text: str) -> bytes:
    """The bytes that `pack` wrote."""
    return unsqueeze(text[:1].encode() + base64.b64decode(text[1:]))


def _hunks(old: bytes, new: bytes) -> list[Hunk]:
    if old == new:
        return []
    head = _common(old, new, from_end=False)
    tail = min(_common(old, new, from_end=True), min(len(old), len(new)) - head)
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    if min(len(before), len(after)) > _CLOSE:
        lines_before, lines_after = before.splitlines(keepends=True), after.splitlines(keepends=True)
        if max(len(lines_before), len(lines_after)) <= _LINES:
            return _by_lines(head, lines_before, lines_after)
    return [Hunk(head, before, after)]


def _by_lines(head: int, old: list[bytes], new: list[bytes]) -> list[Hunk]:
    starts = [head]
    for line in old:
        starts.append(starts[-1] + len(line))
    blocks = SequenceMatcher(None, old, new).get_opcodes()
    return [Hunk(starts[a], b"".join(old[a:b]), b"".join(new[c:d])) for tag, a, b, c, d in blocks if tag != "equal"]


def _common(old: bytes, new: bytes, *, from_end: bool) -> int:
    """Length of the common start (or end), found by halving: comparing slices is far faster than byte by byte."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        if from_end:
            same = old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]
        else:
            same = old[low:middle] == new[low:middle]
        if same:
            low = middle
        else:
            high = middle - 1
    return low
