"""How a new pattern is named: a fresh identifier, a slug made from its title, and both its own in the library."""

import re
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Final

from anyascii import anyascii
from typeid import TypeID

from curator.library.catalogue import Catalogue
from curator.library.disk.files import is_pattern_path
from curator.library.disk.places import shown
from curator.library.editing.session import Session

PREFIX: Final = "pat"
_LONGEST = 80  # characters of a slug made from a title; file names may be longer, addresses should not
_APOSTROPHE = re.compile(r"['’‘`]")
_OTHER = re.compile(r"[^a-z0-9]+")
_SLUG = re.compile(r"[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*")


class CannotMake(ValueError):
    """What was asked for cannot be made; the message is one sentence for the curator, and nothing was changed."""


def new_id() -> str:
    """A fresh TypeID: `pat_` and a UUIDv7 in base 32, so that identifiers sort by the time of their making."""
    return str(TypeID(prefix=PREFIX))


def slug_of(title: str) -> str:
    """The slug that a title gives: lower case, Latin letters, words parted by hyphens.

    "" where the title holds no letter and no digit of any script.
    """
    words = _OTHER.sub("-", anyascii(_APOSTROPHE.sub("", title)).replace("'", "").lower()).strip("-")
    if len(words) <= _LONGEST:
        return words
    cut = words[: _LONGEST + 1].rfind("-")
    return words[: cut if cut > 0 else _LONGEST].strip("-")


def check_slug(slug: str) -> None:
    """Raises CannotMake for what cannot be a slug: it is a file's name and part of an address."""
    if not slug.strip():
        raise CannotMake("The slug is empty; give it a letter or a digit at least.")
    if not _SLUG.fullmatch(slug):
        raise CannotMake(
            f"“{shown(slug)}” cannot be a slug: only letters from a to z, digits and single hyphens may stand in it."
        )


def holder(session: Session, catalogue: Catalogue, slug: str, folder: str = "") -> str | None:
    """The path of the pattern that has a slug already, or whose file a new one of that slug in `folder` would be."""
    for name in dict.fromkeys((slug, slug.lower())):
        row = catalogue.by_slug(name)
        if row is not None and session.exists(row.path):
            return row.path
    wanted = slug.casefold()
    for path in session.changed():  # what was made a moment ago may not be in the index yet
        stem = PurePosixPath(path).stem.casefold()
        if stem == wanted and is_pattern_path(path) and session.exists(path):
            return path
    path = path_of(slug, folder)
    return path if session.exists(path) else None


def own_slug(slug: str, taken: Callable[[str], bool]) -> str:
    """The slug itself, or with the first number behind it that nobody has."""
    number, own = 2, slug
    while taken(own):
        own, number = f"{slug}-{number}", number + 1
    return own


def path_of(slug: str, folder: str = "") -> str:
    """The path of the file of a pattern with this slug, in a folder of the library ("" for its top)."""
    return f"{folder}/{slug}.md" if folder else f"{slug}.md"
