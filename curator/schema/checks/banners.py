"""The banners that part the groups of the frontmatter."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from curator.schema.checks.problem import FORM, Problem, Remedy, Rule, Splice, spliced
from curator.schema.checks.subject import Subject
from curator.schema.dialects import dialect
from curator.schema.fields import Group

MISSING = Rule(
    "banner-missing",
    "hint",
    "A group of the frontmatter has no banner.",
    "Banners let people who read the file as text find their way in two hundred lines.",
    FORM,
)
ORDER = Rule(
    "banner-order",
    "hint",
    "The banners are out of order.",
    "A banner above other fields than its own misleads whoever reads the file as text.",
    FORM,
)
RULES = (MISSING, ORDER)

# An expression that begins with one certain character is looked for ten times as fast as one with `^`.
_TELLING = re.compile(r"\n(?:# *GROUP (?P<number>\d+)\b|(?P<key>[A-Za-z_][\w-]*):(?=[ \t\r\n]))")
_RULER = re.compile(r"^# ?[═=─-]{20,}[ \t]*$", re.MULTILINE)
_PLAIN_RULER = "# " + "═" * 67


def check(subject: Subject) -> Iterator[Problem]:
    """The problems of this family in a file."""
    if subject.data is None or subject.dialect.id not in FORM:
        return
    text = subject.frontmatter
    banners, keys = read = _read(text)
    lacking = []
    there = {number for number, _ in banners}
    for group, names in _groups(subject.dialect.id):
        places = [keys[name] for name in names if name in keys]
        if places and group.number not in there:
            lacking.append((min(places), group))
    if lacking:
        yield _missing(subject, lacking, bool(banners))
    misplaced = _misplaced(text, subject.dialect.id, read)
    if misplaced is not None:
        yield ORDER.problem(misplaced[1], "", subject.in_frontmatter(misplaced[0]))


def _read(text: str) -> tuple[list[tuple[int, int]], dict[str, int]]:
    """The banners as (number, start), and where each key of the top level begins."""
    banners: list[tuple[int, int]] = []
    keys: dict[str, int] = {}
    for found in _TELLING.finditer("\n" + text):  # a match begins where its line does in the text itself
        if found["key"]:
            keys.setdefault(found["key"], found.start())
        else:
            banners.append((int(found["number"]), found.start()))
    return banners, keys


def _missing(subject: Subject, lacking: list[tuple[int, Group]], some: bool) -> Problem:
    lacking.sort(key=lambda each: each[0])
    named = ", ".join(f"{group.number} ({group.title})" for _, group in lacking)
    message = f"No banner stands above group {named}." if some else "The groups of the frontmatter have no banners."
    remedies = []
    if [group.number for _, group in lacking] == sorted(group.number for _, group in lacking):
        splices = tuple(Splice(place, place, _banner(subject.frontmatter, group, place)) for place, group in lacking)
        if _in_order(spliced(subject.frontmatter, splices), subject.dialect.id):
            remedies.append(Remedy("banner", "Put the banners in", frontmatter=splices))
    return MISSING.problem(message, "", subject.in_frontmatter(lacking[0][0]), remedies)


def _banner(text: str, group: Group, place: int) -> str:
    """A banner with the rules that the file's others have, below a blank line where it is not the first thing."""
    found = _RULER.search(text)
    ruler = found[0].rstrip() if found else _PLAIN_RULER
    newline = "\r\n" if "\r\n" in text else "\n"
    title = f"# GROUP {group.number}: {group.title}" + (f" ({group.note})" if group.note else "")
    blank = newline if place and not text[:place].endswith((newline * 2, "\n\n")) else ""
    return f"{blank}{ruler}{newline}{title}{newline}{ruler}{newline}"


_Read = tuple[list[tuple[int, int]], dict[str, int]]


def _in_order(text: str, dialect_id: str) -> bool:
    return _misplaced(text, dialect_id, _read(text)) is None


def _misplaced(text: str, dialect_id: str, read: _Read) -> tuple[int, str] | None:
    """Where the first thing stands in the frontmatter that is out of order, and what it is; None if nothing is."""
    banners, keys = read
    for (before, _), (number, place) in pairwise(banners):
        if number <= before:
            twice = "stands twice" if number == before else f"stands below that of group {before}"
            return place, f"The banner of group {number} {twice}."
    groups = {group.number: names for group, names in _groups(dialect_id)}
    there = {number for number, _ in banners}  # keys of a group without a banner have to stand under another one
    owners = {key: number for number, names in groups.items() if number in there for key in names}
    for (number, place), (_, stop) in pairwise([*banners, (0, len(text))]):
        if number not in groups:
            continue
        for at, key in sorted((at, key) for key, at in keys.items() if place < at < stop):
            if owners.get(key, number) != number:
                return at, f"“{key}” stands under the banner of group {number}."
    return None


@lru_cache(maxsize=8)
def _groups(name: str) -> tuple[tuple[Group, frozenset[str]], ...]:
    """The groups with the top-level keys that stand under their banners; `commons_domain` at the top is a stray."""
    found = []
    for group in dialect(name).groups:
        usual = (field for field in group.fields if not (field.rare and field.pointer.count("/") == 1))
        names = {field.pointer.split("/")[1] for field in usual}
        found.append((group, frozenset(names)))
    return tuple(found)
