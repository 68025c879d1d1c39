"""The graph for other programs: which part is written, and that networkx reads back what stood in the library."""

import io
import json
from xml.etree import ElementTree

import networkx as nx
import pytest

from curator.links import export
from curator.links.graph import build
from curator.links.relations import HardLink, InferredLink
from tests.links.test_graph import Short, guess, hard

EDGES = {
    ("a", "b", "enables", "hard", 0.8, None, None),
    ("a", "b", "enables", "inferred", 0.7, 0.7, "accepted"),
    ("a", "ghost", "related", "hard", None, None, None),
    ("b", "c", "requires", "inferred", 0.9, 0.9, "pending"),
}


@pytest.fixture
def graph() -> nx.MultiDiGraph:
    related = HardLink("related", "ghost", None, "/related/0")
    return build(
        [
            Short("a", (hard("b"), related), (guess("b"),), title="An A & more"),
            Short("b", inferred=(InferredLink(0, "c", "requires", "requires", 0.9, "", ""),)),
            Short("c"),
            Short("d"),
        ]
    )


def edges(graph: nx.MultiDiGraph) -> set[tuple[object, ...]]:
    names = ("kind", "origin", "weight", "confidence", "state")
    return {(a, b, *(facts.get(name) for name in names)) for a, b, facts in graph.edges(data=True)}


def read_back(name: str, written: bytes) -> nx.MultiDiGraph:
    if name == "json":
        return nx.node_link_graph(json.loads(written), edges="edges")
    read = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}[name]
    return read(io.BytesIO(written))


@pytest.mark.parametrize("name", export.DATA)
def test_that_networkx_reads_back_every_node_and_edge(graph: nx.MultiDiGraph, name: str) -> None:
    found = read_back(name, export.as_data(graph, name))
    assert edges(found) == EDGES
    assert found.number_of_edges() == len(EDGES)
    assert set(found) == {"a", "b", "c", "d", "ghost"}
    assert found.nodes["a"]["title"] == "An A & more"
    assert found.nodes["ghost"]["missing"] is True


@pytest.mark.parametrize("name", export.DATA)
def test_that_the_same_graph_is_written_alike_and_left_as_it_was(graph: nx.MultiDiGraph, name: str) -> None:
    before = nx.node_link_data(graph, edges="edges")
    assert export.as_data(graph, name) == export.as_data(graph, name)
    assert nx.node_link_data(graph, edges="edges") == before


def test_that_inferred_links_are_written_where_they_are_wanted_only(graph: nx.MultiDiGraph) -> None:
    assert edges(export.part(graph)) == {each for each in EDGES if each[3] == "hard"}
    assert edges(export.part(graph, inferred=True)) == EDGES


def test_that_patterns_stay_without_edges_but_names_without_a_pattern_do_not(graph: nx.MultiDiGraph) -> None:
    assert set(export.part(graph, kinds=("requires",))) == {"a", "b", "c", "d"}


def test_that_a_stray_word_means_its_kind(graph: nx.MultiDiGraph) -> None:
    assert edges(export.part(graph, kinds=("enablers",))) == {("a", "b", "enables", "hard", 0.8, None, None)}


def test_that_what_is_around_a_pattern_is_reached_by_wanted_edges_alone(graph: nx.MultiDiGraph) -> None:
    assert set(export.part(graph, around="b")) == {"a", "b"}
    assert set(export.part(graph, around="b", depth=2)) == {"a", "b", "ghost"}
    assert set(export.part(graph, around="b", depth=2, inferred=True)) == {"a", "b", "c", "ghost"}
    assert set(export.part(graph, around="ghost", kinds=("tools",))) == {"ghost"}
    assert "distance" not in export.part(graph, around="b").nodes["b"]


@pytest.mark.parametrize("name", ["graphml", "gexf"])
def test_that_names_which_xml_cannot_hold_are_written_so_that_it_can(name: str) -> None:
    wild = 'a\x01"<b>&\ud800\x00\ufffe'
    other = wild.replace("\x01", "\x02")
    graph = build([Short(wild, (hard(other),), title="\x1b[31mred"), Short(other)])
    written = export.as_data(graph, name)
    ElementTree.fromstring(written)
    found = read_back(name, written)
    assert found.number_of_edges() == 1
    assert len(found) == 2  # two names that would become one are kept apart
    assert {facts["title"] for _, facts in found.nodes(data=True)} >= {"\ufffd[31mred"}


def test_that_json_holds_every_name_as_it_is() -> None:
    graph = build([Short("\x01\ud800")])
    assert list(read_back("json", export.as_data(graph, "json"))) == ["\x01\ud800"]


def test_that_whole_and_decimal_weights_make_one_attribute() -> None:
    graph = build([Short("a", (hard("b", weight=1), hard("c", weight=0.5))), Short("b"), Short("c")])
    written = export.as_data(graph, "graphml")
    assert written.count(b'attr.name="weight"') == 1
    assert sorted(facts["weight"] for *_, facts in read_back("graphml", written).edges(data=True)) == [0.5, 1.0]


def test_that_an_empty_library_is_an_empty_graph() -> None:
    for name in export.DATA:
        assert len(read_back(name, export.as_data(build([]), name))) == 0
