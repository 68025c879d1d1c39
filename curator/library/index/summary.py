"""What lists, search, graph and review need of one pattern, taken from its data once."""

import datetime
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from curator.links.relations import HardLink, InferredLink, hard_links, inferred_links
from curator.schema.dialects import dialect_of

if TYPE_CHECKING:  # a process that reads thousands of files starts the faster without it
    from curator.pattern import Failure, Pattern

_AS_FLOAT = 10**300  # numbers from here on are no float
_WHOLE = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Summary:
    """One pattern in short.

    `path` is relative to the library and written with `/`.  `slug` and `title` are never empty: a file that states none
    is called after its name.  `confidence` is 1–3 stars, `vitality` and `overall_score` 0–5; None where the file gives
    no number.  `failure` says why the frontmatter cannot be read.  `pending` counts the inferred links that nobody has
    decided; it takes the whole library to know, so it is 0 in a summary that no index gave.
    """

    path: str
    slug: str
    id: str = ""
    title: str = ""
    summary: str = ""
    aliases: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    domain: str = ""
    status: str = ""
    version: str = ""
    dialect: str = "other"
    confidence: float | None = None
    vitality: float | None = None
    overall_score: float | None = None
    size: int = 0
    mtime_ns: int = 0
    hard: tuple[HardLink, ...] = ()
    inferred: tuple[InferredLink, ...] = ()
    failure: "Failure | None" = None
    pending: int = 0


def summarise(path: str, pattern: "Pattern", size: int = 0, mtime_ns: int = 0) -> Summary:
    """The summary of a pattern in hand; `size` in bytes and `mtime_ns` are the file's, where there is one."""
    return summary_of(path, pattern.data, pattern.failure, size, mtime_ns)


def summary_of(
    path: str, data: Mapping[Any, Any] | None, failure: "Failure | None", size: int = 0, mtime_ns: int = 0
) -> Summary:
    """The summary of data already read; of any shape, since files hold what their authors wrote."""
    top = data or {}
    stem = PurePosixPath(path).stem
    ontology, lifecycle, classes = _map(top, "ontology"), _map(top, "lifecycle"), _map(top, "classification")
    assessment = _map(ontology, "commons_assessment")
    slug = text(top.get("slug")) or text(stem)
    return Summary(
        path=path,
        slug=slug,
        id=text(top.get("id")),
        title=text(top.get("title")) or _spoken(slug),
        summary=text(top.get("summary")),
        aliases=_texts(top.get("aliases") or top.get("aliases_list")),
        keywords=_texts(
            _map(ontology, "search_hints").get("vector_keywords") or top.get("keywords") or top.get("tags")
        ),
        domain=_first_text(ontology.get("domain"), classes.get("domain"), top.get("domain")),
        status=_first_text(lifecycle.get("status"), classes.get("status"), top.get("status")),
        version=_first_text(lifecycle.get("version"), top.get("version")),
        dialect=dialect_of(data).id,
        confidence=_first_number(lifecycle.get("confidence"), top.get("confidence_score")),
        vitality=_first_number(assessment.get("vitality"), top.get("vitality_score")),
        overall_score=_first_number(assessment.get("overall_score")),
        size=size,
        mtime_ns=mtime_ns,
        hard=hard_links(data),
        inferred=inferred_links(data),
        failure=failure,
    )


def text(value: object) -> str:
    """A scalar as text that can be stored and shown; "" for maps, lists and nothing."""
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and abs(value) >= _AS_FLOAT:
        return str(value)
    if isinstance(value, int | float):
        return format(value, ".12g")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return ""


def folded(words: str) -> str:
    """Text as lists sort it and people look it up: without case and accents."""
    if not words.isascii():
        words = "".join(c for c in unicodedata.normalize("NFKD", words) if not unicodedata.combining(c))
    return words.casefold()


def _map(value: Mapping[Any, Any], key: str) -> Mapping[Any, Any]:
    inner = value.get(key)
    return inner if isinstance(inner, Mapping) else {}


def _texts(value: object) -> tuple[str, ...]:
    items: Iterable[object] = value if isinstance(value, list) else (value,)
    return tuple(found for item in items if (found := text(item)))


def _first_text(*values: object) -> str:
    return next((found for value in values if (found := text(value))), "")


def _first_number(*values: object) -> float | None:
    for value in values:
        if isinstance(value, str) and _WHOLE.fullmatch(value.strip()):
            value = float(value)
        if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15:
            return value
    return None


def _spoken(slug: str) -> str:
    return slug.replace("-", " ").replace("_", " ").strip().capitalize() or slug
