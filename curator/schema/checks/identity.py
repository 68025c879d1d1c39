"""How a pattern is named: its identifier and its slug."""

import re
from collections.abc import Iterator

from curator.schema.checks.problem import Problem, Rule
from curator.schema.checks.subject import Subject

_KNOWN = frozenset({"v7.1", "v8", "v1"})

MISSING = Rule(
    "identity-missing",
    "error",
    "A pattern lacks its identifier, slug or title.",
    "Links, the graph and every list name a pattern by these three.",
    _KNOWN,
)
ID_FORM = Rule(
    "id-form",
    "warning",
    "The identifier is not a TypeID.",
    "Tools know a pattern's identifier by its form: pat_ and 26 letters and digits, in older files 24.",
    _KNOWN,
)
SLUG_FORM = Rule(
    "slug-form",
    "warning",
    "The slug is not written in lower case with hyphens.",
    "The slug is part of the page's address, where other signs are changed or get lost.",
    _KNOWN,
)
SLUG_FILE = Rule(
    "slug-filename",
    "error",
    "The slug is not the file's name.",
    "Links name a pattern by its slug and are looked up by the file's name: one of the two leads nowhere.",
    _KNOWN,
)
RULES = (MISSING, ID_FORM, SLUG_FORM, SLUG_FILE)

_ID = re.compile(r"pat_(?:[0-9a-hjkmnp-tv-z]{26}|[0-9a-f]{24})")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NAMES = {"id": "an identifier", "slug": "a slug", "title": "a title"}


def check(subject: Subject) -> Iterator[Problem]:
    """The problems of this family in a file."""
    data = subject.data
    if data is None or subject.dialect.id not in _KNOWN:
        return
    for key, name in _NAMES.items():
        if data.get(key) in (None, ""):
            yield MISSING.problem(f"The pattern lacks {name}.", f"/{key}")
    identifier, slug = data.get("id"), data.get("slug")
    if isinstance(identifier, str) and identifier and not _ID.fullmatch(identifier):
        yield ID_FORM.problem(f"“{identifier}” is not of the form pat_ and 26 letters and digits.", "/id")
    if not isinstance(slug, str) or not slug:
        return
    if not _SLUG.fullmatch(slug):
        yield SLUG_FORM.problem(f"“{slug}” holds more than lower-case letters, digits and single hyphens.", "/slug")
    if slug != subject.stem:
        yield SLUG_FILE.problem(f"The slug is “{slug}”, but the file is called “{subject.stem}”.", "/slug")
