"""The graph of relations of a whole library, with what its curators decided about the inferred links."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from curator.library.ledger.decisions import Decision, evidence_of, link
from curator.links.graph import Decided, Summarised, build
from curator.links.relations import InferredLink

if TYPE_CHECKING:
    from curator.library.catalogue import Catalogue
    from curator.links.graph import Graph

Standing = Mapping[tuple[str, str, str], Decision]


def graph_of(catalogue: "Catalogue", standing: Standing) -> "Graph":
    """The graph of what a catalogue knows; `standing` are the ledger's decisions by (source, kind, target)."""
    summaries = catalogue.summaries()
    return build(summaries, remembered(standing, summaries))


def remembered(standing: Standing, summaries: Iterable[Summarised] = ()) -> Decided:
    """What the graph asks of the ledger: whether a link was rejected or deferred, on the evidence that it has now.

    The summaries tell the identifiers under which decisions may be remembered instead of slugs.
    """
    if not standing:
        return _nothing
    ids = {each.slug: each.id for each in summaries if each.id}

    def decided(source: str, inferred: InferredLink, _target: str) -> str | None:
        for name in (source, ids.get(source)):
            found = standing.get(link(name, inferred.kind, inferred.target)) if name else None
            if found is not None:
                on_this = found.rests_on(evidence_of(inferred.confidence, inferred.reason))
                return found.decision if on_this else None
        return None

    return decided


def _nothing(_source: str, _inferred: InferredLink, _target: str) -> None:
    """The memory of a library in which nothing was decided."""
