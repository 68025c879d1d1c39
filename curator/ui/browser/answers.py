"""What the list asks of the catalogue, on a pool thread: rows with all that the list needs to show them at once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from curator.ui.browser import terms
from curator.ui.browser.model import PAGE
from curator.ui.browser.snippets import Excerpt, legible

if TYPE_CHECKING:
    from curator.library.catalogue import Catalogue
    from curator.library.search.facets import Facet
    from curator.library.search.results import Results, Row


@dataclass(frozen=True)
class Anchor:
    """The row that stands at the top of the list, and how far it is scrolled out of it (px)."""

    path: str
    place: int
    offset: int


@dataclass(frozen=True)
class Answer:
    """The results of a query: the pages in view, whether `words` are searched, what facets it holds, and where the
    anchor stands now (`top`)."""

    found: Results
    pages: dict[int, tuple[Row, ...]]
    words: bool
    held: frozenset[str]
    chosen: frozenset[str]
    top: int


def ask(
    catalogue: Catalogue, query: str, sort: str, changed: Collection[str], current: str | None, anchor: Anchor | None
) -> Answer:
    """Raises QueryError."""
    from curator.library.search.query import parse, words_of

    found = catalogue.rows(query, sort, changed)
    top = 0
    if anchor is not None:
        place = found.position(anchor.path)
        top = min(anchor.place if place is None else place, max(0, found.total - 1))
    first = top // PAGE
    pages = {page: found.rows(page * PAGE, PAGE) for page in (first, first + 1)}
    if current is not None:
        found.position(current)  # works out the places of all, which the UI thread asks for next
    held = terms.fields(query)
    chosen = frozenset(term for field in held for term in terms.chosen(query, field))
    return Answer(found, pages, bool(words_of(parse(query))), held, chosen, top)


def facets(catalogue: Catalogue, query: str, changed: Collection[str]) -> tuple[Facet, ...]:
    """The facets of a query; the values of one that it narrows by are counted as if it did not, to be chosen besides.

    Raises QueryError.
    """
    made = {facet.field: facet for facet in catalogue.facets(query, changed)}
    for field in terms.fields(query):
        for facet in catalogue.facets(terms.without(query, field), changed):
            if facet.field == field:
                made[field] = facet
    return tuple(made.values())


def excerpt(catalogue: Catalogue, path: str, query: str) -> Excerpt:
    """Where a query's words stand in a pattern, without the signs of Markdown."""
    found = catalogue.snippet(path, query)
    return legible(found.text, found.marks)
