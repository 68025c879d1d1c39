"""What is wrong in one file: rules by family, and all of them together.

    for problem in check(Subject.of(path, pattern)):
        …

Rules that take the whole library to know stand in `names` and in `curator.links.checks`.
"""

from collections.abc import Iterator

from curator.schema.checks import assessment, banners, body, characters, identity, names, readable, stars, values
from curator.schema.checks.problem import Problem, Rule
from curator.schema.checks.subject import Subject

_FAMILIES = (readable, identity, values, assessment, stars, body, banners, characters)

RULES: tuple[Rule, ...] = tuple(rule for family in _FAMILIES for rule in family.RULES)
"""The rules that one file is enough for."""

NAME_RULES: tuple[Rule, ...] = names.RULES
"""The rules on names, which take the library."""


def check(subject: Subject) -> Iterator[Problem]:
    """Every problem that can be found in a file by itself."""
    for family in _FAMILIES:
        yield from family.check(subject)
