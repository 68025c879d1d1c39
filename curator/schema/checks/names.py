"""Names that should be a pattern's own: identifier, slug and title, compared over a library."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from curator.schema.checks.problem import Problem, Rule

ID = Rule(
    "id-duplicate",
    "error",
    "Two patterns have one identifier.",
    "An identifier is a pattern's for life; links by identifier lead to one of them by chance.",
)
SLUG = Rule(
    "slug-duplicate",
    "error",
    "Two patterns have one slug.",
    "Links name a pattern by its slug, and two pages cannot have one address.",
)
TITLE = Rule(
    "title-duplicate",
    "hint",
    "Two patterns have one title.",
    "Readers cannot tell them apart in a list: one may be a copy, or want a more particular name.",
)
RULES = (ID, SLUG, TITLE)


class Named(Protocol):
    """A pattern as far as its names go."""

    @property
    def path(self) -> str:
        """Its file, relative to the library."""

    @property
    def id(self) -> str:
        """Its identifier; "" where it states none."""

    @property
    def slug(self) -> str:
        """Its slug."""

    @property
    def title(self) -> str:
        """Its title; "" where it states none."""


class Names(Protocol):
    """Who bears a name in a library."""

    def with_id(self, name: str) -> Iterable[str]:
        """The paths of the patterns with this identifier, in order."""

    def with_slug(self, name: str) -> Iterable[str]:
        """The paths of the patterns with this slug, in order."""

    def with_title(self, name: str) -> Iterable[str]:
        """The paths of the patterns with this title, in order; its case does not count."""


def check(pattern: Named, names: Names) -> Iterator[Problem]:
    """The problems of this family in one pattern of a library."""
    if pattern.id:
        yield from _shared(ID, "identifier", pattern.id, "/id", pattern.path, names.with_id(pattern.id))
    if pattern.slug:
        yield from _shared(SLUG, "slug", pattern.slug, "/slug", pattern.path, names.with_slug(pattern.slug))
    if pattern.title:
        yield from _shared(TITLE, "title", pattern.title, "/title", pattern.path, names.with_title(pattern.title))


def _shared(rule: Rule, what: str, name: str, pointer: str, path: str, paths: Iterable[str]) -> Iterator[Problem]:
    others = [other for other in paths if other != path]
    if others:
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        yield rule.problem(f"The {what} “{name}” is also that of {others[0]}{more}.", pointer)
