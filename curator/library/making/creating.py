"""A new pattern: the template of its dialect, with its own identifier, slug, title and what else is known of it.

wanted = Wanted("Repair Café", dialect="v8")
edit = creation(session, catalogue, wanted)         # a CreateFile, for `session.apply`
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, Final

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import CreateFile
from curator.library.editing.session import Session
from curator.library.making.naming import CannotMake, check_slug, holder, new_id, own_slug, path_of, slug_of
from curator.pattern import Pattern
from curator.resources import resource
from curator.schema.dialects import dialects

DIALECTS: Final = ("v7.1", "v8", "v1")
"""The dialects that have a template."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_LISTED = 200  # folders offered at most

_PLACES: Final[Mapping[str, Mapping[str, str]]] = {
    "v1": {"domain": "/classification/domain"},
    "": {"domain": "/ontology/domain", "tension": "/ontology/search_hints/primary_tension"},
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is known of a pattern to be made.  What is "" is left as the template has it; an empty `slug` is made from
    the title, and gets a number where another pattern has it.  `folder` is relative to the library, "" for its top.
    """

    title: str
    dialect: str = DIALECTS[0]
    folder: str = ""
    slug: str = ""
    summary: str = ""
    domain: str = ""
    tension: str = ""


def creation(session: Session, catalogue: Catalogue, wanted: Wanted) -> CreateFile:
    """The edit that creates the pattern.  Raises CannotMake, and UnsafeEdit for a title that YAML cannot hold."""
    slug = slug_for(session, catalogue, wanted)
    return CreateFile(path_of(slug, folder_of(wanted.folder)), new_pattern(wanted, slug).to_bytes())


def slug_for(session: Session, catalogue: Catalogue, wanted: Wanted) -> str:
    """The slug that the pattern will have.  Raises CannotMake where it cannot have the one that is wanted."""
    title = _one_line(wanted.title)
    if not title:
        raise CannotMake("The title is empty; a pattern needs one.")
    folder = folder_of(wanted.folder)
    if wanted.slug:
        check_slug(wanted.slug)
        other = holder(session, catalogue, wanted.slug, folder)
        if other is not None:
            raise CannotMake(f"The slug “{wanted.slug}” is that of {other} already; choose another one.")
        return wanted.slug
    slug = slug_of(title)
    if not slug:
        raise CannotMake(f"“{title}” has no letter to make a slug from; give the slug yourself.")
    return own_slug(slug, lambda each: holder(session, catalogue, each, folder) is not None)


def new_pattern(wanted: Wanted, slug: str) -> Pattern:
    """The pattern itself, under a fresh identifier: the template with what is wanted written into it."""
    pattern = template(wanted.dialect)
    places = _PLACES.get(wanted.dialect, _PLACES[""])
    values = {"/id": new_id(), "/slug": slug, "/title": _one_line(wanted.title)}
    if wanted.summary.strip():
        values["/summary"] = _one_line(wanted.summary)
    values |= {places[name]: _one_line(getattr(wanted, name)) for name in places if getattr(wanted, name).strip()}
    pattern = pattern.patch([{"op": "add", "path": path, "value": value} for path, value in values.items()])
    pattern = pattern.with_frontmatter(_aligned(pattern.frontmatter or "", template(wanted.dialect).frontmatter or ""))
    return pattern.with_body(_filled(pattern.body, pattern.data or {}))


def template(dialect: str) -> Pattern:
    """The template of a dialect.  Raises CannotMake for one that has none."""
    if dialect not in DIALECTS:
        raise CannotMake(f"There is no template for {dialect}; choose one of {', '.join(DIALECTS)}.")
    return Pattern.from_bytes(resource(f"templates/{dialect}.md").read_bytes())


def usual_dialect(catalogue: Catalogue) -> str:
    """The dialect, of those with a template, that most patterns of the library are written in."""
    told = next((facet for facet in catalogue.facets() if facet.field == "dialect"), None)
    counts = {value.label: value.count for value in told.values} if told is not None else {}
    return max(DIALECTS, key=lambda each: counts.get(each, 0))


def folders(catalogue: Catalogue) -> tuple[str, ...]:
    """The library's folders that hold patterns, that with the most first; its top where there are none yet."""
    counts = Counter(path.rpartition("/")[0] for path in catalogue.rows().paths())
    return tuple(folder for folder, _ in counts.most_common(_LISTED)) or ("",)


def folder_of(folder: str) -> str:
    """A folder as paths name it.  Raises CannotMake for one outside the library, or a hidden one."""
    pure = PurePosixPath(folder.strip().replace("\\", "/"))
    if pure.is_absolute() or any(part.startswith(".") for part in pure.parts) or _CONTROL.search(folder):
        raise CannotMake(f"“{_CONTROL.sub(' ', folder)}” is not a folder for patterns of this library.")
    return "" if str(pure) == "." else str(pure)


def labels() -> dict[str, str]:
    """What curators call each dialect that has a template."""
    known = {each.id: each.label for each in dialects()}
    return {each: known[each] for each in DIALECTS}


def _filled(body: str, data: Mapping[str, Any]) -> str:
    hints = data.get("ontology", {}).get("search_hints", {})
    summary, tension = str(data.get("summary", "")), str(hints.get("primary_tension", ""))
    title = str(data.get("title", ""))
    for mark, text in (("{SUMMARY}", summary), ("{TENSION}", tension.rstrip(".")), ("{TITLE}", title)):
        body = body.replace(mark, text)
    return body


def _aligned(text: str, template: str) -> str:
    """The text with the template's comments in their column again, where a value pushed them out of it."""
    lines = text.split("\n")
    for stood in template.split("\n"):
        value, mark, comment = stood.partition(" # ")
        key = value.split(":")[0]
        for number, line in enumerate(lines):
            if mark and line != stood and line.startswith(f"{key}:") and line.endswith(mark + comment):
                kept = line.removesuffix(mark + comment).rstrip(" ")
                lines[number] = kept.ljust(len(value)) + mark + comment
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return " ".join(_CONTROL.sub(" ", text).split())
