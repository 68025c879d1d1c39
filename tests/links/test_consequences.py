"""What accepting a link would do, against the same library in which it was accepted."""

import networkx as nx
import pytest

from curator.links import metrics
from curator.links.consequences import Consequences, consequences
from curator.links.contradictions import INSTEAD_AND_WITH, MUTUAL, among
from curator.links.graph import build
from curator.links.kinds import KINDS
from curator.links.web import Web
from tests.links.test_graph import Short, hard


def of(source: str, target: str, kind: str, *patterns: Short) -> Consequences:
    found = consequences(Web(build(patterns)), source, target, kind)
    assert found is not None
    return found


def test_that_a_circle_is_told_from_the_source_round_to_itself() -> None:
    found = of(
        "c", "a", "requires", Short("a", (hard("b", "requires"),)), Short("b", (hard("c", "requires"),)), Short("c")
    )
    assert found.circle == ("c", "a", "b", "c")
    assert found.circle_kind == "requires"
    assert found.troubling


def test_that_what_the_other_side_states_closes_circles_as_well() -> None:
    patterns = (Short("a", (hard("b", "requires"),)), Short("b"), Short("c", (hard("b", "enables"),)))
    found = of("c", "a", "requires", *patterns)  # b requires c, for c enables it
    assert found.circle == ("c", "a", "b", "c")
    found = of("a", "c", "enables", *patterns)
    assert (set(found.circle), found.circle_kind) == ({"a", "b", "c"}, "requires")
    assert found.circle[0] == found.circle[-1] == "a"


@pytest.mark.parametrize("kind", ["complementary", "tools", "alternatives", "specializes_to"])
def test_that_kinds_which_may_go_round_close_no_circle(kind: str) -> None:
    found = of("c", "a", kind, Short("a", (hard("b", "requires"),)), Short("b", (hard("c", "requires"),)), Short("c"))
    assert found.circle == ()
    assert not found.troubling


def test_that_a_relation_that_stands_already_closes_nothing_new() -> None:
    patterns = (Short("a", (hard("b", "requires"),)), Short("b", (hard("a", "requires"),)))
    found = of("a", "b", "requires", *patterns)
    assert not found.troubling
    assert found.in_links == (1, 1)


def test_that_parts_which_nothing_joins_so_far_are_counted() -> None:
    patterns = (Short("a", (hard("b"),)), Short("b"), Short("c", (hard("d"),)), Short("d", (hard("e"),)), Short("e"))
    assert of("a", "d", "enables", *patterns).joined == (2, 3)
    assert of("a", "b", "requires", *patterns).joined is None


def test_that_the_place_of_the_target_is_what_it_becomes() -> None:
    patterns = [Short("a", (hard("b"),)), Short("b", (hard("d"),)), Short("c"), Short("d"), Short("e", (hard("d"),))]
    found = of("e", "c", "enables", *patterns)
    after = build([*patterns[:4], Short("e", (hard("d"), hard("c")))])
    rank = nx.pagerank(nx.DiGraph(after), weight=None)
    assert found.in_links == (0, 1)
    assert found.place[1] == 1 + sum(each > rank["c"] + 1e-9 for each in rank.values())
    assert found.place[0] == int(metrics.places(metrics.page_rank(Web(build(patterns))))[2])
    assert found.patterns == 5


def test_that_only_new_contradictions_are_told() -> None:
    patterns = (Short("a", (hard("b", "alternatives"),)), Short("b", (hard("a", "requires"),)))
    assert [each.reason for each in of("a", "b", "complementary", *patterns).contradictions] == [INSTEAD_AND_WITH]
    assert [each.reason for each in of("a", "b", "requires", *patterns).contradictions] == [MUTUAL]


@pytest.mark.parametrize("kind", [each.id for each in KINDS])
def test_that_contradictions_are_those_of_the_library_after_accepting(kind: str) -> None:
    for other in KINDS:
        patterns = (Short("a"), Short("b", (hard("a", other.id),)))
        after = Web(build((Short("a", (hard("b", kind),)), patterns[1])))
        assert of("a", "b", kind, *patterns).contradictions == tuple(among(after.edges))


@pytest.mark.parametrize(("source", "target"), [("a", "ghost"), ("ghost", "a"), ("a", "a"), ("a", "nowhere")])
def test_that_a_link_which_cannot_be_accepted_has_no_consequences(source: str, target: str) -> None:
    web = Web(build([Short("a", (hard("ghost"),))]))
    assert consequences(web, source, target, "enables") is None
