"""Merging two changed versions of a text line by line, as git does."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some lines of the merged text; where both sides changed them in different ways, all three versions of them."""

    lines: tuple[str, ...]
    clash: tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]] | None = None


def merge_lines(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[Stretch]:
    """The merged text in stretches; changes that touch each other without being alike clash.

    `lines` of a clash are ours, its versions are (base, ours, theirs).
    """
    merged: list[Stretch] = []
    b = o = t = 0
    for b_end, o_end, t_end, size in _agreements(base, ours, theirs):
        between = (tuple(base[b:b_end]), tuple(ours[o:o_end]), tuple(theirs[t:t_end]))
        if any(between):
            merged.append(_decide(*between))
        if size:
            merged.append(Stretch(tuple(base[b_end : b_end + size])))
        b, o, t = b_end + size, o_end + size, t_end + size
    return merged


def merged_text(base: str, ours: str, theirs: str) -> str | None:
    """The merged text, None where the sides clash."""
    stretches = merge_lines(split(base), split(ours), split(theirs))
    if any(stretch.clash for stretch in stretches):
        return None
    return "".join(line for stretch in stretches for line in stretch.lines)


def split(text: str) -> list[str]:
    """The lines of a text with their line breaks (`\\n` and `\\r\\n` alone: other separators are part of a line)."""
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])


def _decide(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> Stretch:
    if theirs in (base, ours):
        return Stretch(ours)
    if ours == base:
        return Stretch(theirs)
    return Stretch(ours, (base, ours, theirs))


def _agreements(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Where all three have the same lines: (start in base, in ours, in theirs, how many), the last one at the ends."""
    in_ours = SequenceMatcher(None, base, ours, autojunk=False).get_matching_blocks()
    in_theirs = SequenceMatcher(None, base, theirs, autojunk=False).get_matching_blocks()
    found: list[tuple[int, int, int, int]] = []
    i = j = 0
    while i < len(in_ours) and j < len(in_theirs):
        one, other = in_ours[i], in_theirs[j]
        start, end = max(one.a, other.a), min(one.a + one.size, other.a + other.size)
        if start < end:
            found.append((start, one.b + start - one.a, other.b + start - other.a, end - start))
        if one.a + one.size < other.a + other.size:
            i += 1
        else:
            j += 1
    return [*found, (len(base), len(ours), len(theirs), 0)]
