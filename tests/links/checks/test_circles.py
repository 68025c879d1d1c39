"""The cycles that are told of are the shortest ones, as another library finds them."""

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from curator.links.checks.circles import circles

node = st.integers(0, 25).map(str)


@given(st.lists(st.tuples(node, node), max_size=60))
def test_that_every_node_on_a_cycle_is_told_a_shortest_one(pairs: list[tuple[str, str]]) -> None:
    edges: dict[str, list[str]] = {}
    for one, other in pairs:
        edges.setdefault(one, []).append(other)
    graph = nx.DiGraph([(one, other) for one, other in pairs if one != other])
    found = circles(edges)
    for name in graph:
        after = [other for other in graph.successors(name) if nx.has_path(graph, other, name)]
        shortest = min((nx.shortest_path_length(graph, other, name) + 1 for other in after), default=None)
        way = found.get(name)
        assert (len(way) if way else None) == shortest
        if way:
            assert way[0] == name
            assert len(set(way)) == len(way)
            assert all(graph.has_edge(one, other) for one, other in zip(way, (*way[1:], name), strict=True))
