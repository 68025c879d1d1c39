"""The library as a graph: summaries become a networkx MultiDiGraph, from which neighbourhoods are cut.

A node is a pattern's slug, with `title`, `domain`, `status`, `path` (text, empty where unknown), `missing` (something
points to it, but no pattern has that slug) and `failure` (its frontmatter cannot be read).
An edge goes from the pattern that states it, with key (kind, origin), so that a relation and an inferred link between
the same two stand side by side. It carries `kind` (normalised) and `origin` ("hard" or "inferred"), `weight` (0–1; an
inferred link's is its confidence, the weight that accepting would give it) where the file gives one, and for inferred
links `state` and, where given, `confidence`. What a file does not give is absent, not None: GraphML and GEXF have no
word for nothing.

networkx takes a tenth of a second to import. It is imported when the first graph is built, so that a window can be
drawn before.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from curator.links.relations import HardLink, InferredLink
from curator.links.review import state_of

if TYPE_CHECKING:
    import networkx as nx

    Graph: TypeAlias = nx.MultiDiGraph[str]

HARD = "hard"
INFERRED = "inferred"
EXPANSION = 16
"""How many neighbours of one pattern are shown on request."""

# Where a relation gives no weight it counts as an ordinary one; a guess counts for less than what people decided.
_ORDINARY = 0.5
_GUESS = 0.5


class Summarised(Protocol):
    """What the graph needs of a pattern; the library's summaries have it."""

    @property
    def path(self) -> str: ...
    @property
    def slug(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def domain(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def hard(self) -> Sequence[HardLink]: ...
    @property
    def inferred(self) -> Sequence[InferredLink]: ...
    @property
    def failure(self) -> object | None: ...


Facts: TypeAlias = dict[str, Any]
"""What an edge carries."""

Adjacency: TypeAlias = Mapping[str, Mapping[str, Mapping[Any, Facts]]]
"""Node → neighbour → the edges between them by (kind, origin)."""

Decided: TypeAlias = Callable[[str, InferredLink, str], str | None]
"""What the ledger remembers of (source slug, link, target slug): "rejected", "deferred" or None."""


def never_decided(source: str, link: InferredLink, target: str) -> str | None:
    """The memory of a library in which nothing was rejected or deferred."""
    return None


def resolver(summaries: Iterable[Summarised]) -> Callable[[str], str]:
    """Turns a target as written into a slug: a slug stays, a pattern's identifier becomes the slug of that pattern."""
    slugs: set[str] = set()
    ids: dict[str, str] = {}
    for summary in sorted(summaries, key=lambda each: each.path):
        slugs.add(summary.slug)
        if summary.id:
            ids.setdefault(summary.id, summary.slug)
    return lambda target: target if target in slugs else ids.get(target, target)


def build(summaries: Iterable[Summarised], decided: Decided = never_decided) -> "Graph":
    """The graph of a whole library; `decided` is asked for the state of links that are not related yet.

    Where two files claim one slug, the node is the first by path and has the edges of both.
    """
    import networkx as nx

    patterns = sorted(summaries, key=lambda each: each.path)
    resolve = resolver(patterns)
    graph: Graph = nx.MultiDiGraph()
    for summary in patterns:
        if summary.slug not in graph:
            graph.add_node(
                summary.slug,
                title=summary.title or summary.slug,
                domain=summary.domain or "",
                status=summary.status or "",
                path=summary.path,
                missing=False,
                failure=summary.failure is not None,
            )
    known = set(graph)
    for summary in patterns:
        _add_edges(graph, _edges(summary, resolve, known.__contains__, decided))
    return graph


def restate(
    graph: "Graph",
    summary: Summarised,
    resolve: Callable[[str], str],
    decided: Decided = never_decided,
) -> None:
    """Brings one pattern that was edited up to date, in place: its attributes and the edges that go from it.

    For a pattern whose slug and identifier are the graph's already; with other ones, names elsewhere may mean another
    pattern, and the graph is to be built anew.
    """
    graph.remove_edges_from(list(graph.out_edges(summary.slug, keys=True)))
    graph.nodes[summary.slug].update(
        title=summary.title or summary.slug,
        domain=summary.domain or "",
        status=summary.status or "",
        failure=summary.failure is not None,
    )

    def exists(slug: str) -> bool:
        return slug in graph and not graph.nodes[slug]["missing"]

    _add_edges(graph, _edges(summary, resolve, exists, decided))
    lone = [node for node, missing in graph.nodes(data="missing") if missing and not graph.degree[node]]
    graph.remove_nodes_from(lone)


def neighbourhood(graph: "Graph", slug: str, depth: int = 1, limit: int = 300, expanded: Sequence[str] = ()) -> "Graph":
    """The part of the graph that `within` reaches: a graph of its own whose nodes carry their `distance`."""
    distance = within(graph, slug, depth, limit, expanded)
    part = graph.__class__()
    for node, steps in distance.items():
        part.add_node(node, **{**graph.nodes[node], "distance": steps})
    for source, target, key, attributes in edges_among(graph, distance):
        part.add_edge(source, target, key, **attributes)
    return part


def within(graph: "Graph", slug: str, depth: int = 1, limit: int = 300, expanded: Sequence[str] = ()) -> dict[str, int]:
    """What lies within `depth` steps of `slug`, whichever way the edges point, with its distance; at most `limit`.

    Where there are more, the strongest stay: nearer before farther, then by the weights that tie a node to those
    already in. The same graph gives the same nodes in the same order, whatever the order in which it was built. Empty
    where `slug` is not in the graph. The strongest `EXPANSION` neighbours of each of the `expanded` that are in come
    besides.
    """
    if slug not in graph:
        return {}
    ways = both_ways(graph)
    distance = {slug: 0}
    frontier = [slug]
    for step in range(1, depth + 1):
        frontier = _strongest(ways, frontier, distance)[: limit - len(distance)]
        distance |= dict.fromkeys(frontier, step)
        if not frontier:
            break
    for node in expanded:
        if node in distance:
            distance |= dict.fromkeys(_strongest(ways, [node], distance)[:EXPANSION], distance[node] + 1)
    return distance


def edges_among(graph: "Graph", nodes: Collection[str]) -> Iterator[tuple[str, str, tuple[str, str], Facts]]:
    """The edges that begin and end at one of these nodes: source, target, key, attributes."""
    onward, _ = both_ways(graph)
    for node in nodes:
        for other, edges in onward[node].items():
            if other in nodes:
                for key, attributes in edges.items():
                    yield node, other, key, attributes


def both_ways(graph: "Graph") -> tuple[Adjacency, Adjacency]:
    """Whom each node points to, and who points to it, to be read only.

    These are plain dictionaries: the views that networkx hands out otherwise take several times as long to walk.
    """
    return dict(graph.adjacency()), dict(graph.reverse(copy=False).adjacency())


def _strongest(ways: tuple[Adjacency, Adjacency], nodes: Iterable[str], known: Collection[str]) -> list[str]:
    """The neighbours of nodes that are not known yet, those with the strongest ties first."""
    strength: dict[str, float] = {}
    for node in nodes:
        for way in ways:
            for other, edges in way[node].items():
                if other not in known:
                    strength[other] = strength.get(other, 0.0) + sum(map(_strength, edges.values()))
    return sorted(strength, key=lambda node: (-round(strength[node], 9), node))


def _add_edges(graph: "Graph", edges: Iterable[tuple[str, str, tuple[str, str], dict[str, Any]]]) -> None:
    for source, target, key, attributes in edges:
        if target not in graph:
            graph.add_node(target, title=target, domain="", status="", path="", missing=True, failure=False)
        # The first statement stands where a file says the same twice.
        if not graph.has_edge(source, target, key):
            graph.add_edge(source, target, key, **attributes)


def _strength(edge: dict[str, Any]) -> float:
    weight: float = edge.get("weight", _ORDINARY)
    return weight if edge["origin"] == HARD else weight * _GUESS


def _edges(
    summary: Summarised,
    resolve: Callable[[str], str],
    exists: Callable[[str], bool],
    decided: Decided,
) -> Iterable[tuple[str, str, tuple[str, str], dict[str, Any]]]:
    for relation in summary.hard:
        attributes: dict[str, Any] = {"kind": relation.kind, "origin": HARD}
        if relation.weight is not None:
            attributes["weight"] = relation.weight
        yield summary.slug, resolve(relation.target), (relation.kind, HARD), attributes
    for link in summary.inferred:
        target = resolve(link.target)
        remembered = decided(summary.slug, link, target)
        state = state_of(link, summary.hard, exists, remembered, resolve)
        attributes = {"kind": link.kind, "origin": INFERRED, "state": state}
        if link.confidence is not None:
            attributes |= {"weight": link.confidence, "confidence": link.confidence}
        yield summary.slug, target, (link.kind, INFERRED), attributes
