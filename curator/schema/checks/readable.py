"""Whether a file can be read at all, as frontmatter and as text."""

import re
from collections.abc import Iterator

from curator.schema.checks.problem import Problem, Rule
from curator.schema.checks.subject import Subject

UNPARSABLE = Rule(
    "unparsable",
    "error",
    "The frontmatter cannot be read.",
    "Neither the site nor the graph sees anything of this pattern until its frontmatter can be read.",
)
NO_FRONTMATTER = Rule(
    "frontmatter-missing",
    "hint",
    "The file has no frontmatter.",
    "Without frontmatter a file is a page, not a pattern: it has no title, no links and no place in the graph.",
)
NOT_UTF8 = Rule(
    "not-utf8",
    "warning",
    "The body is not UTF-8 throughout.",
    "Readers show a box or a question mark where the bytes mean nothing in UTF-8.",
)
RULES = (UNPARSABLE, NO_FRONTMATTER, NOT_UTF8)

_SURROGATE = re.compile("[\udc80-\udcff]")


def check(subject: Subject) -> Iterator[Problem]:
    """The problems of this family in a file."""
    failure = subject.failure
    if failure is not None:
        if (
            subject.head
            or subject.raw_body[:3] in (b"---", b"+++", b"\xef\xbb\xbf")
            or "no frontmatter" not in str(failure)
        ):
            yield UNPARSABLE.problem(_sentence(failure.message), "", (failure.line, failure.column))
        else:
            yield NO_FRONTMATTER.problem("The file has no frontmatter.", "", (1, 1))
    try:
        subject.raw_body.decode("utf-8")
    except UnicodeDecodeError:
        places = [each.start() for each in _SURROGATE.finditer(subject.body)]
        many = f"{len(places)} bytes are" if len(places) > 1 else "A byte is"
        yield NOT_UTF8.problem(f"{many} not UTF-8 text; readers cannot show it.", "", subject.at(places[0]))


def _sentence(message: str) -> str:
    said = message[:1].upper() + message[1:]
    return said if said.endswith(".") else f"{said}."
