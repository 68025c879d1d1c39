"""The graph of a library, and the neighbourhoods cut from it."""

import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import networkx as nx
import pytest

from curator.links.graph import build, neighbourhood, resolver
from curator.links.relations import HardLink, InferredLink


@dataclass
class Short:
    """As much of a summary as the graph asks for."""

    slug: str
    hard: tuple[HardLink, ...] = ()
    inferred: tuple[InferredLink, ...] = ()
    id: str = ""
    path: str = ""
    title: str = ""
    domain: str = "life"
    status: str = "draft"
    failure: object | None = None

    def __post_init__(self) -> None:
        self.path = self.path or f"{self.slug}.md"


def hard(target: str, kind: str = "enables", weight: float | None = 0.8) -> HardLink:
    return HardLink(kind, target, weight, f"/relationships/{kind}/0")


def guess(target: str, kind: str = "enables", confidence: float | None = 0.7) -> InferredLink:
    return InferredLink(0, target, kind, kind, confidence, "Because.", "/graph_garden/inferred_links/0")


def test_that_a_node_says_what_is_known_of_its_pattern() -> None:
    graph = build([Short("a", title="An A", failure="no YAML"), Short("b")])
    assert graph.nodes["a"] == {
        "title": "An A",
        "domain": "life",
        "status": "draft",
        "path": "a.md",
        "missing": False,
        "failure": True,
    }
    assert graph.nodes["b"]["title"] == "b"
    assert graph.nodes["b"]["failure"] is False


def test_that_a_target_without_a_file_is_a_missing_node() -> None:
    graph = build([Short("a", (hard("ghost"),), (guess("phantom"),))])
    assert [node for node, missing in graph.nodes(data="missing") if missing] == ["ghost", "phantom"]
    assert graph.edges["a", "phantom", ("enables", "inferred")]["state"] == "dangling"


def test_that_a_relation_and_an_inferred_link_stand_side_by_side() -> None:
    graph = build([Short("a", (hard("b"),), (guess("b"),)), Short("b")])
    assert graph.get_edge_data("a", "b") == {
        ("enables", "hard"): {"kind": "enables", "origin": "hard", "weight": 0.8},
        ("enables", "inferred"): {
            "kind": "enables",
            "origin": "inferred",
            "weight": 0.7,
            "confidence": 0.7,
            "state": "accepted",
        },
    }


def test_that_what_a_file_does_not_give_is_absent_from_an_edge() -> None:
    graph = build([Short("a", (hard("b", weight=None),), (guess("b", "requires", None),)), Short("b")])
    assert graph.edges["a", "b", ("enables", "hard")] == {"kind": "enables", "origin": "hard"}
    assert graph.edges["a", "b", ("requires", "inferred")] == {
        "kind": "requires",
        "origin": "inferred",
        "state": "reclassified",
    }
    assert "".join(nx.generate_graphml(graph)).count("<edge ") == 2


def test_that_the_same_relation_stated_twice_is_one_edge_and_the_first_stands() -> None:
    graph = build([Short("a", (hard("b", weight=0.9), hard("b", weight=0.1), hard("b", "requires")))])
    assert [(key, edge["weight"]) for _, _, key, edge in graph.edges(keys=True, data=True)] == [
        (("enables", "hard"), 0.9),
        (("requires", "hard"), 0.8),
    ]


def test_that_a_target_given_by_identifier_is_the_pattern_with_that_identifier() -> None:
    patterns = [Short("a", (hard("pat_b"), hard("b", "requires"), hard("pat_x"))), Short("b", id="pat_b")]
    graph = build(patterns)
    assert sorted((target, key[0]) for _, target, key in graph.edges(keys=True)) == [
        ("b", "enables"),
        ("b", "requires"),
        ("pat_x", "enables"),
    ]
    assert graph.nodes["pat_x"]["missing"] is True
    assert [resolver(patterns)(name) for name in ("pat_b", "a", "pat_x")] == ["b", "a", "pat_x"]


def test_that_what_the_ledger_remembers_gives_the_state() -> None:
    def decided(source: str, link: InferredLink, target: str) -> str | None:
        return {("a", "enables", "b"): "rejected", ("a", "enables", "c"): "deferred"}.get((source, link.kind, target))

    links = (guess("pat_b"), guess("c"), guess("b", "requires"))
    graph = build([Short("a", (), links), Short("b", id="pat_b"), Short("c")], decided)
    assert {(target, key[0]): edge["state"] for _, target, key, edge in graph.edges(keys=True, data=True)} == {
        ("b", "enables"): "rejected",
        ("c", "enables"): "deferred",
        ("b", "requires"): "pending",
    }


def test_that_two_files_of_one_slug_are_one_node_with_the_edges_of_both() -> None:
    graph = build(
        [Short("a", (hard("c"),), path="z/a.md", title="Second"), Short("a", (hard("b"),), path="a.md", title="First")]
    )
    assert graph.nodes["a"]["title"] == "First"
    assert set(graph.successors("a")) == {"b", "c"}


def chain(*slugs: str) -> list[Short]:
    return [Short(slug, (hard(after),)) for slug, after in zip(slugs, [*slugs[1:], slugs[-1]], strict=True)]


@pytest.mark.parametrize(("depth", "within"), [(0, "c"), (1, "bcd"), (2, "abcde"), (9, "abcdef")])
def test_that_a_neighbourhood_reaches_as_far_as_asked_whichever_way_edges_point(depth: int, within: str) -> None:
    part = neighbourhood(build(chain(*"abcdef")), "c", depth)
    assert sorted(part) == list(within)
    assert all(part.nodes[node]["distance"] == abs(ord(node) - ord("c")) for node in part)


def test_that_the_strongest_stay_where_there_are_too_many() -> None:
    links = tuple(hard(f"n{number:03}", weight=number / 100) for number in range(100))
    part = neighbourhood(build([Short("hub", links, (guess("guessed", confidence=1.0),))]), "hub", 2, limit=11)
    assert set(part) == {"hub", *(f"n{number:03}" for number in range(90, 100))}
    assert len(part.edges) == 10


def test_that_a_guess_weighs_less_than_a_relation_and_several_ties_more_than_one() -> None:
    graph = build(
        [Short("a", (hard("b", weight=0.6), hard("c", "requires", 0.4), hard("c", "tools", 0.4)), (guess("d"),))]
    )
    assert list(neighbourhood(graph, "a", 1)) == ["a", "c", "b", "d"]


def test_that_a_neighbourhood_keeps_the_edges_among_its_nodes() -> None:
    graph = build([Short("a", (hard("b"), hard("c"))), Short("b", (hard("c"), hard("d")), (guess("a"),))])
    part = neighbourhood(graph, "a", 1)
    assert set(part.edges(keys=True)) == {
        ("a", "b", ("enables", "hard")),
        ("a", "c", ("enables", "hard")),
        ("b", "c", ("enables", "hard")),
        ("b", "a", ("enables", "inferred")),
    }


def test_that_a_neighbourhood_does_not_depend_on_the_order_of_the_library() -> None:
    choose = random.Random(1)
    names = [f"p{number}" for number in range(60)]
    library = [
        Short(name, tuple(hard(other, weight=choose.choice([0.5, 0.7, 0.9])) for other in choose.sample(names, 6)))
        for name in names
    ]
    expected = list(neighbourhood(build(library), "p7", 2, 25))
    for _ in range(5):
        choose.shuffle(library)
        assert list(neighbourhood(build(library), "p7", 2, 25)) == expected


def test_that_the_neighbourhood_of_an_unknown_pattern_is_empty() -> None:
    assert len(neighbourhood(build([Short("a")]), "nobody")) == 0


def test_that_a_graph_is_untouched_by_what_is_done_to_a_neighbourhood() -> None:
    graph = build(chain("a", "b"))
    part = neighbourhood(graph, "a")
    part.nodes["a"]["title"] = "changed"
    part.edges["a", "b", ("enables", "hard")]["weight"] = 0.0
    assert graph.nodes["a"]["title"] == "a"
    assert graph.edges["a", "b", ("enables", "hard")]["weight"] == 0.8


def test_that_networkx_is_imported_only_when_a_graph_is_built() -> None:
    seen = "import sys, curator.links.graph; print('networkx' in sys.modules)"
    out = subprocess.run(
        [sys.executable, "-c", seen], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert out.stdout.strip() == "False"
