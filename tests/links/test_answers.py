"""Questions about a whole library, against networkx and plain reckoning."""

import random

import networkx as nx
import numpy as np
import pytest

from curator.links import metrics
from curator.links.answers import QUESTIONS, Inquiry, ask
from curator.links.communities import communities_of
from curator.links.contradictions import INSTEAD_AND_NEEDED, INSTEAD_AND_WITH, MUTUAL
from curator.links.graph import build
from curator.links.kinds import KINDS
from curator.links.relations import HardLink
from curator.links.web import Web
from tests.links.test_graph import Short, guess, hard


def inquiry(*patterns: Short, ends: tuple[str, str] = ("", ""), inferred: bool = False, **declared: str) -> Inquiry:
    graph = build(patterns)
    said = {name: words.split() for name, words in declared.items()}
    return Inquiry(Web(graph, inferred), ends, said, communities_of(graph))


def slugs(question: str, about: Inquiry) -> list[tuple[str, ...]]:
    return [row.nodes for row in ask(question, about).rows]


@pytest.fixture(scope="module")
def made() -> nx.MultiDiGraph:
    """120 patterns in four topics, 500 relations of all kinds."""
    choose = random.Random(4)
    names = [f"p{at:03}" for at in range(120)]
    links: dict[str, list[HardLink]] = {name: [] for name in names}
    for _ in range(500):
        source = choose.choice(names)
        near = [name for name in names if int(name[1:]) % 4 == int(source[1:]) % 4 and name != source]
        target = choose.choice(near if choose.random() < 0.9 else [name for name in names if name != source])
        links[source].append(hard(target, choose.choice(KINDS).id, weight=choose.randint(1, 9) / 10))
    return build(Short(name, tuple(links[name])) for name in names)


def test_that_a_way_is_a_shortest_one_and_names_the_edges_of_each_step(made: nx.MultiDiGraph) -> None:
    web, plain = Web(made), made.to_undirected()
    choose = random.Random(1)
    for _ in range(40):
        one, other = choose.sample(web.names, 2)
        answer = ask("path", Inquiry(web, (one, other)))
        if not nx.has_path(plain, one, other):
            assert not answer.rows
            continue
        assert len(answer.rows) == nx.shortest_path_length(plain, one, other)
        assert answer.rows[0].nodes[0] == one
        assert answer.rows[-1].nodes[1] == other
        for row in answer.rows:
            assert row.edges
            assert all({edge[0], edge[1]} == set(row.nodes) and made.has_edge(*edge) for edge in row.edges)


def test_that_of_two_ways_the_stronger_one_is_taken() -> None:
    about = inquiry(
        Short("a", (hard("b", weight=0.2), hard("c", weight=0.9))),
        Short("b", (hard("z", weight=0.2),)),
        Short("c", (hard("z", weight=0.9),)),
        Short("z"),
        ends=("z", "a"),
    )
    assert slugs("path", about) == [("z", "c"), ("c", "a")]


@pytest.mark.parametrize("ends", [("a", "b"), ("a", "a"), ("a", "ghost"), ("", "")])
@pytest.mark.parametrize("question", ["path", "common"])
def test_that_where_no_way_leads_there_is_no_row(question: str, ends: tuple[str, str]) -> None:
    assert slugs(question, inquiry(Short("a", (hard("ghost"),)), Short("b"), ends=ends)) == []


def test_that_what_two_have_in_common_comes_by_its_weaker_tie() -> None:
    about = inquiry(
        Short("a", (hard("x", weight=0.9), hard("y", weight=0.5), hard("ghost"), hard("b"))),
        Short("b", (hard("x", weight=0.3), hard("ghost"))),
        Short("x"),
        Short("y", (hard("b", "requires", weight=0.9),)),
        ends=("a", "b"),
    )
    rows = ask("common", about).rows
    assert [(row.nodes[0], row.figure) for row in rows] == [("y", 0.5), ("x", 0.3)]
    assert rows[0].edges == (("a", "y", ("enables", "hard")), ("y", "b", ("requires", "hard")))


def test_that_attention_is_what_networkx_calls_page_rank(made: nx.MultiDiGraph) -> None:
    web = Web(made)
    expected = nx.pagerank(nx.DiGraph(made), weight=None, tol=1e-12)
    assert metrics.page_rank(web) == pytest.approx([expected[name] for name in web.names], abs=1e-7)
    one, other = next((a, b) for a in range(9) for b in range(9, 20) if not web.pointing[a, b])
    more = nx.DiGraph(made)
    more.add_edge(web.names[one], web.names[other])
    expected = nx.pagerank(more, weight=None, tol=1e-12)
    assert metrics.page_rank(web, (one, other)) == pytest.approx([expected[name] for name in web.names], abs=1e-7)


def test_that_hubs_are_those_that_most_patterns_point_to(made: nx.MultiDiGraph) -> None:
    rows = ask("hubs", Inquiry(Web(made))).rows
    assert {row.nodes[0]: row.figure for row in rows} == {
        name: count for name, count in nx.DiGraph(made).in_degree() if count
    } or len(rows) == 100
    assert [row.figure for row in rows] == sorted((row.figure or 0 for row in rows), reverse=True)


def test_that_several_relations_between_two_count_once_for_a_hub() -> None:
    about = inquiry(Short("a", (hard("b"), hard("b", "requires"))), Short("b"))
    assert [(row.nodes, row.figure) for row in ask("hubs", about).rows] == [(("b",), 1.0)]


def test_that_communities_are_as_modular_as_networkx_finds_them_and_always_the_same(made: nx.MultiDiGraph) -> None:
    about = Inquiry(Web(made), found=communities_of(made))
    found = slugs("communities", about)
    plain = nx.Graph()
    for one, other, weight in made.edges(data="weight"):
        more = plain.get_edge_data(one, other, {"weight": 0})["weight"]
        plain.add_edge(one, other, weight=more + weight)
    ours = nx.community.modularity(plain, [set(members) for members in found])
    theirs = nx.community.modularity(plain, nx.community.louvain_communities(plain, seed=1))
    assert ours >= theirs - 0.02
    assert slugs("communities", Inquiry(Web(made), found=communities_of(made))) == found
    assert sorted(len(members) for members in found) == sorted(map(len, found))


def test_that_communities_are_measured_against_those_that_files_declare(made: nx.MultiDiGraph) -> None:
    found = communities_of(made)
    topics = {name: [f"topic-{int(name[1:]) % 4}"] for name in Web(made).names}
    answer = ask("communities", Inquiry(Web(made), declared=topics, found=found))
    assert answer.figure is not None
    assert answer.figure > 0.6
    assert all(row.note.startswith("topic-") and (row.figure or 0) > 0.5 for row in answer.rows[:4])
    choose = random.Random(2)
    chance = {name: [f"topic-{choose.randrange(4)}"] for name in topics}
    by_chance = ask("communities", Inquiry(Web(made), declared=chance, found=found)).figure
    assert by_chance is not None
    assert by_chance < 0.15
    rows = ask("declared", Inquiry(Web(made), declared=topics, found=found)).rows
    assert {row.note for row in rows} == {f"topic-{at}" for at in range(4)}
    assert all(len(row.nodes) == 30 and (row.figure or 0) > 0.5 for row in rows)


def test_that_without_declared_communities_nothing_is_measured(made: nx.MultiDiGraph) -> None:
    answer = ask("communities", Inquiry(Web(made), found=communities_of(made)))
    assert answer.figure is None
    assert not any(row.note for row in answer.rows)


def test_that_orphans_have_no_relation_with_a_pattern_that_there_is() -> None:
    patterns = (
        Short("a", (hard("b"),)),
        Short("b"),
        Short("c", (hard("ghost"),)),
        Short("d", (hard("d"),), (guess("a"),)),
    )
    assert slugs("orphans", inquiry(*patterns)) == [("c",), ("d",)]
    assert slugs("orphans", inquiry(*patterns, inferred=True)) == [("c",)]
    assert slugs("unnoticed", inquiry(*patterns)) == [("a",)]


def test_that_names_without_a_pattern_come_by_how_many_point_to_them() -> None:
    about = inquiry(Short("a", (hard("x"), hard("x", "requires"), hard("y"))), Short("b", (hard("y"),), (guess("z"),)))
    assert [(row.nodes, row.figure) for row in ask("wanted", about).rows] == [(("y",), 2.0), (("x",), 1.0)]


def test_that_a_circle_is_told_once_from_its_first_name_on() -> None:
    about = inquiry(
        Short("c", (hard("a", "requires"),)),
        Short("a", (hard("b", "requires"), hard("c", "generalizes_from"))),
        Short("b", (hard("c", "requires"), hard("b", "requires"))),
    )
    (row,) = ask("circles-requires", about).rows
    assert row.nodes == ("a", "b", "c")
    assert [edge[:2] for edge in row.edges] == [("a", "b"), ("b", "c"), ("c", "a")]
    assert slugs("circles-generalizes_from", about) == []


def test_that_every_pattern_on_a_circle_is_in_one_that_is_told(made: nx.MultiDiGraph) -> None:
    for kind in ("requires", "generalizes_from"):
        told = {name for way in slugs(f"circles-{kind}", Inquiry(Web(made))) for name in way}
        leads = nx.DiGraph((a, b) for a, b, each in made.edges(data="kind") if each == kind)
        expected = {name for ring in nx.strongly_connected_components(leads) if len(ring) > 1 for name in ring}
        assert told == expected


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("requires", "requires", MUTUAL),
        ("enables", "enables", MUTUAL),
        ("generalizes_from", "generalizes_from", MUTUAL),
        ("alternatives", "requires", INSTEAD_AND_NEEDED),
        ("complementary", "alternatives", INSTEAD_AND_WITH),
        ("requires", "enables", None),
        ("generalizes_from", "specializes_to", None),
        ("complementary", "complementary", None),
        ("alternatives", "tools", None),
    ],
)
def test_that_relations_of_two_which_cannot_both_be_meant_contradict(one: str, other: str, reason: str | None) -> None:
    about = inquiry(Short("a", (hard("b", one),)), Short("b", (hard("a", other),)))
    assert [row.note for row in ask("contradictory", about).rows] == ([reason] if reason else [])


def test_that_one_pattern_alone_can_contradict_itself() -> None:
    about = inquiry(Short("a", (hard("b", "requires"), hard("b", "enables"))), Short("b"))
    assert [(row.nodes, row.note) for row in ask("contradictory", about).rows] == [(("a", "b"), MUTUAL)]


def test_that_decided_relations_without_their_inverse_are_told() -> None:
    about = inquiry(
        Short(
            "a", (hard("b"), hard("c", "complementary"), hard("b", "tools"), hard("ghost")), (guess("c", "requires"),)
        ),
        Short("b", (hard("a", "requires"),)),
        Short("c"),
        inferred=True,
    )
    assert [(row.nodes, row.note) for row in ask("one-sided", about).rows] == [(("a", "c"), "complementary")]


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("patterns", [(), (Short("a"),), (Short("a", (hard("ghost"),)),)])
def test_that_small_libraries_have_answers_too(question: str, patterns: tuple[Short, ...]) -> None:
    rows = ask(question, inquiry(*patterns, ends=("a", "b"))).rows
    assert len(rows) <= 1


def test_that_a_question_can_be_given_up() -> None:
    class Enough(Exception):
        pass

    def stop(_share: float) -> None:
        raise Enough

    graph = build([Short("a", (hard("b", "requires"),)), Short("b", (hard("a", "requires"),))])
    with pytest.raises(Enough):
        ask("circles-requires", Inquiry(Web(graph), report=stop))


def test_that_places_are_shared_by_equals() -> None:
    assert metrics.places(np.array([0.1, 0.5, 0.5, 0.2])).tolist() == [4, 1, 1, 3]
