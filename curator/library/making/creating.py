"""A new pattern: the template of its dialect, with its own identifier, slug, title and what else is known of it.

wanted = Wanted("Repair Café", dialect="v8")
edit = creation(session, catalogue, wanted)         # a CreateFile, for `session.apply`
"""

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, Final

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import CreateFile
from curator.library.editing.session import Session
from curator.library.making.naming import CannotMake, check_slug, holder, new_id, own_slug, path_of, slug_of
from curator.library.making.setting import adding
from curator.pattern import Pattern
from curator.resources import resource
from curator.schema.dialects import dialects
from curator.schema.fields import MISSING, value_at
from curator.schema.scores import ASSESSMENT, overall_score

DIALECTS: Final = ("v7.1", "v8", "v1")
"""The dialects that have a template."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_OVERALL = f"{ASSESSMENT}/overall_score"
_LISTED = 200  # folders offered at most

_PLACES: Final[Mapping[str, Mapping[str, str]]] = {
    "v1": {"domain": "/classification/domain"},
    "": {
        "domain": "/ontology/domain",
        "tension": "/ontology/search_hints/primary_tension",
        "confidence": "/lifecycle/confidence",
    },
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is known of a pattern to be made.  What is "" is left as the template has it; an empty `slug` is made from
    the title, and gets a number where another pattern has it.  `folder` is relative to the library, "" for its top.

    `confidence` is 1–3 stars; `body` takes the place of the template's; `values` are further values of the frontmatter
    by JSON Pointer, `sections` the Markdown of sections by their number.
    """

    title: str
    dialect: str = DIALECTS[0]
    folder: str = ""
    slug: str = ""
    summary: str = ""
    domain: str = ""
    tension: str = ""
    aliases: tuple[str, ...] = ()
    confidence: int | None = None
    body: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    sections: Mapping[int, str] = field(default_factory=dict)


def creation(session: Session, catalogue: Catalogue, wanted: Wanted) -> CreateFile:
    """The edit that creates the pattern.  Raises CannotMake, and UnsafeEdit for a title that YAML cannot hold."""
    slug = slug_for(session, catalogue, wanted)
    return CreateFile(path_of(slug, folder_of(wanted.folder)), new_pattern(wanted, slug).to_bytes())


def slug_for(session: Session, catalogue: Catalogue, wanted: Wanted, taken: Collection[str] = ()) -> str:
    """The slug that the pattern will have; `taken` are those of others that are about to be made.

    Raises CannotMake where it cannot have the one that is wanted.
    """
    title = _one_line(wanted.title)
    if not title:
        raise CannotMake("The title is empty; a pattern needs one.")
    folder = folder_of(wanted.folder)
    if wanted.slug:
        check_slug(wanted.slug)
        other = holder(session, catalogue, wanted.slug, folder)
        if other is not None or wanted.slug in taken:
            owner = other or "another new pattern"
            raise CannotMake(f"The slug “{wanted.slug}” is that of {owner} already; choose another one.")
        return wanted.slug
    slug = slug_of(title)
    if not slug:
        raise CannotMake(f"“{title}” has no letter to make a slug from; give the slug yourself.")
    return own_slug(slug, lambda each: each in taken or holder(session, catalogue, each, folder) is not None)


def new_pattern(wanted: Wanted, slug: str) -> Pattern:
    """The pattern itself, under a fresh identifier: the template with what is wanted written into it."""
    pattern = template(wanted.dialect)
    places = _PLACES.get(wanted.dialect, _PLACES[""])
    values: dict[str, Any] = {"/id": new_id(), "/slug": slug, "/title": _one_line(wanted.title)}
    if wanted.summary.strip():
        values["/summary"] = _one_line(wanted.summary)
    values |= {
        places[name]: _one_line(getattr(wanted, name))
        for name in ("domain", "tension")
        if name in places and getattr(wanted, name).strip()
    }
    if wanted.aliases:
        values["/aliases"] = [_one_line(each) for each in wanted.aliases]
    if wanted.confidence is not None and "confidence" in places:
        values[places["confidence"]] = wanted.confidence
    values |= wanted.values
    data = pattern.data or {}
    there = [pointer for pointer in values if value_at(data, pointer) is not MISSING]
    pattern = pattern.patch([operation for each in there for operation in adding(data, each, values[each])])
    for pointer in values:
        pattern = pattern.patch(adding(pattern.data or {}, pointer, values[pointer]))
    overall = overall_score(value_at(pattern.data or {}, ASSESSMENT))
    if overall is not None and _OVERALL not in values:
        pattern = pattern.patch(adding(pattern.data or {}, _OVERALL, overall))
    pattern = pattern.with_frontmatter(_aligned(pattern.frontmatter or "", template(wanted.dialect).frontmatter or ""))
    pattern = pattern.with_body(wanted.body or _filled(pattern.body, pattern.data or {}))
    for number, markdown in wanted.sections.items():
        pattern = pattern.replace_section(number, markdown)
    return pattern


def duplicate(session: Session, catalogue: Catalogue, path: str, title: str, slug: str = "") -> CreateFile:
    """The edit that creates a copy of a pattern in its folder, under another title and a name of its own.

    Raises CannotMake, and UnsafeEdit where the pattern's frontmatter cannot be edited.
    """
    pattern, pure = session.pattern(path), PurePosixPath(path)
    own = slug_of_copy(session, catalogue, path, title, slug)
    named = {"/id": new_id(), "/slug": own, "/title": _one_line(title)}
    data = pattern.data
    if data is None and pattern.frontmatter is not None:
        raise CannotMake(f"The frontmatter of {path} cannot be read ({pattern.failure}): mend that first.")
    changes = [operation for each in named if data is not None for operation in adding(data, each, named[each])]
    copy = pattern.patch(changes) if changes else pattern
    return CreateFile(str(pure.with_name(own + pure.suffix)), copy.to_bytes())


def slug_of_copy(session: Session, catalogue: Catalogue, path: str, title: str, slug: str = "") -> str:
    """The slug that a copy of a pattern will have.  Raises CannotMake where it cannot have the one that is wanted."""
    folder = str(PurePosixPath(path).parent)
    return slug_for(session, catalogue, Wanted(title, folder="" if folder == "." else folder, slug=slug))


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
    column = Counter(line.index(" # ") for line in template.split("\n") if " # " in line).most_common(1)[0][0]
    for stood in template.split("\n"):
        value, mark, comment = stood.partition(" # ")
        key = value.split(":")[0]
        for number, line in enumerate(lines):
            if mark and line != stood and line.startswith(f"{key}:") and line.endswith(mark + comment):
                kept = line.removesuffix(mark + comment).rstrip(" ")
                lines[number] = kept.ljust(min(len(value), column)) + mark + comment
    return "\n".join(lines)


def _one_line(text: str) -> str:
    return " ".join(_CONTROL.sub(" ", text).split())
