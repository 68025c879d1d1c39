"""The graph for other programs: GraphML, GEXF and JSON (node-link), and which part of it is meant.

A node's id is its slug, with `title`, `domain`, `status`, `path`, `missing` and `failure`; an edge carries `kind`,
`origin` ("hard" or "inferred"), `weight` where the file gives one, and an inferred one `confidence` and `state`. There
is one edge for each (source, target, kind) and origin. Names come from files that anybody may have written: what XML
cannot hold is replaced.

Everything here is networkx's own format, so that its readers give the same graph back.
"""

import io
import json
import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Any, Final

from curator.links.graph import HARD, neighbourhood
from curator.links.kinds import normalise

if TYPE_CHECKING:
    from curator.links.graph import Graph

DATA: Final = ("graphml", "gexf", "json")
PICTURES: Final = ("png", "svg")

# All that XML 1.0 has no way to write, not even escaped.
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def part(
    graph: "Graph",
    *,
    kinds: Collection[str] = (),
    inferred: bool = False,
    around: str | None = None,
    depth: int = 1,
) -> "Graph":
    """The part of a library's graph that is wanted, as a graph of its own.

    Only edges of these kinds (none named: of all), and inferred ones only where they are wanted; with `around`, only
    what is within `depth` steps along those edges, whichever way they point. Patterns without such an edge are in the
    whole, names that no pattern bears only while an edge leads to them.
    """
    wanted = {normalise(each) for each in kinds}
    found: Graph = graph.__class__()
    found.add_nodes_from((node, facts) for node, facts in graph.nodes(data=True) if not facts["missing"])
    for source, target, key, facts in graph.edges(keys=True, data=True):
        if (inferred or facts["origin"] == HARD) and (not wanted or facts["kind"] in wanted):
            if target not in found:
                found.add_node(target, **graph.nodes[target])
            found.add_edge(source, target, key, **facts)
    if around is None:
        return found
    if around in graph and around not in found:  # a name without a pattern, to which no such edge leads
        found.add_node(around, **graph.nodes[around])
    near = neighbourhood(found, around, depth, limit=len(found) + 1)
    for _, facts in near.nodes(data=True):
        del facts["distance"]
    return near


def as_data(graph: "Graph", name: str) -> bytes:
    """The graph as a file of one of the formats in `DATA`."""
    return {"graphml": _graphml, "gexf": _gexf, "json": _node_link}[name](graph)


def _graphml(graph: "Graph") -> bytes:
    """For yEd, Cytoscape, Gephi and igraph."""
    import networkx as nx

    out = io.BytesIO()
    nx.write_graphml_xml(_writable(graph), out, edge_id_from_attribute="id", named_key_ids=True)
    return out.getvalue()


def _gexf(graph: "Graph") -> bytes:
    """For Gephi."""
    import networkx as nx

    whole = _writable(graph)
    for _, facts in whole.nodes(data=True):
        facts["label"] = facts["title"]
    out = io.BytesIO()
    nx.write_gexf(whole, out)
    return out.getvalue()


def _node_link(graph: "Graph") -> bytes:
    """As networkx reads it: {"nodes": [{"id", …}], "edges": [{"source", "target", "key", …}], …}."""
    import networkx as nx

    plain: Graph = graph.__class__()
    plain.add_nodes_from(graph.nodes(data=True))
    for source, target, facts in graph.edges(data=True):
        plain.add_edge(source, target, _key(facts), **facts)
    said = json.dumps(nx.node_link_data(plain, edges="edges"), ensure_ascii=True, allow_nan=False, indent=1)
    return said.encode("ascii") + b"\n"


def writable(text: str) -> str:
    """Text that XML can hold."""
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def _writable(graph: "Graph") -> "Graph":
    """A copy whose texts XML can hold; names that would become the same stay apart. Edges are numbered by `id`."""
    names: dict[str, str] = {}
    taken = {node for node in graph if writable(node) == node}
    for node in graph:
        name = writable(node)
        while name != node and name in taken:
            name += "\N{REPLACEMENT CHARACTER}"
        taken.add(name)
        names[node] = name
    copy: Graph = graph.__class__()
    copy.add_nodes_from((names[node], _facts(facts)) for node, facts in graph.nodes(data=True))
    for number, (source, target, facts) in enumerate(graph.edges(data=True)):
        copy.add_edge(names[source], names[target], number, **_facts(facts), id=f"e{number}")
    return copy


def _facts(facts: dict[str, Any]) -> dict[str, Any]:
    # A whole number among decimal ones would make two attributes of one name in GraphML.
    return {
        name: writable(value) if isinstance(value, str) else float(value) if type(value) is int else value
        for name, value in facts.items()
    }


def _key(facts: dict[str, Any]) -> str:
    return f"{facts['origin']} {facts['kind']}"
