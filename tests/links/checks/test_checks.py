"""The rules between files: each with a library that breaks it and one that nearly does, and what a change touches."""

from collections import Counter
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.links.checks import RULES, check
from curator.links.checks.network import ACYCLIC, Network
from curator.links.relations import HardLink, InferredLink
from curator.schema.checks.problem import Problem, Relation


@dataclass(frozen=True)
class File:
    path: str
    slug: str
    id: str = ""
    title: str = ""
    hard: tuple[HardLink, ...] = ()
    inferred: tuple[InferredLink, ...] = ()
    relates: bool = True
    failure: object | None = None


def file(slug: str, *hard: tuple[str, str] | tuple[str, str, float], path: str = "", **more: object) -> File:
    links = tuple(
        HardLink(kind, target, weight[0] if weight else 0.5, f"/relationships/{kind}/{place}")
        for place, (kind, target, *weight) in enumerate(hard)
    )
    return File(path or f"{slug}.md", slug, hard=links, **more)  # type: ignore[arg-type]


def proposed(*links: tuple[str, str]) -> tuple[InferredLink, ...]:
    return tuple(
        InferredLink(place, target, kind, kind, 0.8, "", f"/graph_garden/inferred_links/{place}")
        for place, (kind, target) in enumerate(links)
    )


def found(*files: File) -> dict[str, list[Problem]]:
    network = Network(files)
    return {each.path: list(check(each, network)) for each in files}


def rules(*files: File) -> list[tuple[str, str]]:
    return [(path, each.rule) for path, problems in found(*files).items() for each in problems]


A_B = file("a", ("enables", "b")), file("b", ("requires", "a"))


def test_that_every_rule_says_what_and_why_in_sentences() -> None:
    for rule in RULES:
        assert rule.what.endswith("."), rule.id
        assert rule.why.endswith("."), rule.id


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (A_B, []),
        ((file("a", ("enables", "nobody")),), [("a.md", "relation-dangling")]),
        ((file("a", ("complementary", "a")),), [("a.md", "relation-self")]),
        ((file("a", ("tools", "pat_a"), id="pat_a"),), [("a.md", "relation-self")]),
        ((file("a", ("tools", "b"), ("tools", "b")), file("b")), [("a.md", "relation-duplicate")]),
        (
            (file("a", ("enables", "b"), ("tools", "b")), file("b", ("requires", "a"))),
            [("a.md", "relation-two-kinds")],
        ),
        ((file("a", ("related", "b"), ("tools", "b")), file("b")), []),
        ((file("a", ("tools", "b", 1.2)), file("b")), [("a.md", "relation-weight")]),
        ((file("a", ("tools", "b", 1.0)), file("b")), []),
        ((file("a", ("enables", "b")), file("b", ("enables", "c")), file("c", ("requires", "b"))), None),
        ((file("a", ("enables", "b")), file("b", failure="broken")), []),
        ((file("a", ("requires", "pat_b")), file("b", ("enables", "pat_a"), id="pat_b")), None),
        ((file("a", ("enables", "pat_b"), id="pat_a"), file("b", ("requires", "pat_a"), id="pat_b")), []),
        ((file("a", inferred=proposed(("enables", "nobody"))),), [("a.md", "inferred-dangling")]),
        ((file("a", inferred=proposed(("enables", "b"))), file("b")), []),
        ((file("a", inferred=proposed(("enabler", "b"))), file("b")), [("a.md", "inferred-unknown-kind")]),
        ((file("a", inferred=proposed(("", "b"))), file("b")), [("a.md", "inferred-unknown-kind")]),
        ((file("a", inferred=proposed(("tools", "a"))),), [("a.md", "inferred-self")]),
        (
            (file("a", id="pat_1"), file("b", id="pat_1")),
            [("a.md", "id-duplicate"), ("b.md", "id-duplicate")],
        ),
        (
            (file("a", path="a.md"), file("a", path="old/a.md")),
            [("a.md", "slug-duplicate"), ("old/a.md", "slug-duplicate")],
        ),
        (
            (file("a", title="One Title"), file("b", title="one title")),
            [("a.md", "title-duplicate"), ("b.md", "title-duplicate")],
        ),
    ],
)
def test_that_a_library_breaks_these_rules_and_no_others(
    files: tuple[File, ...], expected: list[tuple[str, str]] | None
) -> None:
    if expected is None:
        assert ("a.md", "inverse-missing") in rules(*files)
    else:
        assert rules(*files) == expected


def test_that_a_circle_is_found_in_every_file_on_it_and_nowhere_else() -> None:
    files = (
        file("a", ("requires", "b")),
        file("b", ("requires", "c"), ("enables", "a")),
        file("c", ("requires", "a"), ("enables", "b")),
        file("d", ("requires", "a")),
    )
    circles = [(path, rule) for path, rule in rules(*files) if rule == "relation-cycle"]
    assert circles == [("a.md", "relation-cycle"), ("b.md", "relation-cycle"), ("c.md", "relation-cycle")]
    (said,) = [each.message for each in found(*files)["a.md"] if each.rule == "relation-cycle"]
    assert said == "A circle: a requires b requires c requires a."
    enabling = tuple(file(name, ("enables", other)) for name, other in ("ab", "bc", "ca"))
    assert "relation-cycle" not in {rule for _, rule in rules(*enabling)}


def test_that_a_missing_inverse_is_mended_in_the_other_file_with_the_same_weight() -> None:
    (problem,) = found(file("a", ("specializes_to", "b", 0.7)), file("b"))["a.md"]
    assert problem.pointer == "/relationships/specializes_to/0"
    (remedy,) = problem.remedies
    assert remedy.path == "b.md"
    assert remedy.relation == Relation("generalizes_from", "a", 0.7)


def test_that_an_inverse_is_not_certain_where_it_would_break_another_rule() -> None:
    other_kind = file("a", ("enables", "b")), file("b", ("tools", "a"))
    assert not found(*other_kind)["a.md"][0].fixable
    both = file("a", ("enables", "b"), ("complementary", "b")), file("b")
    assert not any(each.fixable for each in found(*both)["a.md"])
    assert not found(file("a", ("enables", "b")), file("b", relates=False))["a.md"][0].fixable
    namesakes = file("a", ("enables", "b")), file("b"), file("a", path="z/a.md")
    assert not any(each.fixable for each in found(*namesakes)["a.md"])
    ring = tuple(file(name, ("enables", other)) for name, other in ("ab", "bc", "ca"))
    assert not any(each.fixable for problems in found(*ring).values() for each in problems)  # all at once: a circle
    circle = file("a", ("enables", "b"), ("requires", "c")), file("c", ("requires", "b")), file("b")
    (problem,) = [each for each in found(*circle)["a.md"] if each.pointer == "/relationships/enables/0"]
    assert not problem.fixable  # b would require a, which requires c, which requires b


def test_that_only_a_twin_of_the_same_weight_is_certain_to_be_superfluous() -> None:
    (same,) = found(file("a", ("tools", "b"), ("tools", "b")), file("b"))["a.md"]
    (other,) = found(file("a", ("tools", "b", 0.1), ("tools", "b", 0.9)), file("b"))["a.md"]
    assert same.remedies[0].patch == ({"op": "remove", "path": "/relationships/tools/1"},)
    assert other.remedies == ()


def test_that_a_stray_word_is_replaced_by_the_kind_that_it_means() -> None:
    (problem,) = found(file("a", inferred=proposed(("specializes", "b"))), file("b"))["a.md"]
    pointer = "/graph_garden/inferred_links/0/type"
    assert problem.remedies[0].patch == ({"op": "replace", "path": pointer, "value": "specializes_to"},)
    (problem,) = found(file("a", inferred=proposed(("analogous", "b"))), file("b"))["a.md"]
    assert problem.remedies == ()


def test_that_of_a_hub_with_a_thousand_others_only_those_concerned_are_checked_again() -> None:
    others = [file(f"p{number}", ("enables", "hub")) for number in range(1000)]
    network = Network([file("hub"), *others])
    assert network.put(file("hub", ("requires", "p7"))) == {"hub.md", "p7.md"}
    assert network.put(file("p8")) == {"p8.md", "hub.md"}
    assert len(network.drop("hub.md")) == 999


names = st.sampled_from(["a", "b", "c", "d"])
kinds = st.sampled_from(["requires", "enables", "generalizes_from", "specializes_to", "complementary", "tools"])
made = st.builds(
    lambda path, slug, mark, hard, links, broken: file(
        slug,
        *hard,
        path=f"{path}.md",
        id=mark,
        title=slug,
        inferred=proposed(*links),
        failure="broken" if broken else None,
    ),
    names,
    names,
    st.sampled_from(["", "pat_1", "pat_2"]),
    st.lists(st.tuples(kinds, st.sampled_from(["a", "b", "c", "d", "pat_1", "pat_2"])), max_size=4),
    st.lists(st.tuples(kinds, names), max_size=2),
    st.sampled_from([False, False, False, True]),
)


@given(st.lists(made, max_size=5, unique_by=lambda each: each.path), st.lists(made | names, min_size=1, max_size=5))
def test_that_checking_what_a_change_touches_leads_where_checking_everything_does(
    files: list[File], changes: list[File | str]
) -> None:
    network = Network(files)
    known = {each.path: tally(each, network) for each in files}
    for change in changes:
        touched = network.put(change) if isinstance(change, File) else network.drop(f"{change}.md")
        known = {path: each for path, each in known.items() if network.node(path) is not None}
        for path in touched:
            node = network.node(path)
            if node is not None:
                known[path] = tally(node, network)  # type: ignore[arg-type]
        assert known == {path: tally(network.node(path), network) for path in network.paths()}  # type: ignore[arg-type]


@given(st.lists(made, max_size=5, unique_by=lambda each: each.path), st.lists(made | names, min_size=1, max_size=5))
def test_that_circles_are_known_after_changes_as_of_a_library_read_anew(
    files: list[File], changes: list[File | str]
) -> None:
    network = Network(files)
    for change in changes:
        network.put(change) if isinstance(change, File) else network.drop(f"{change}.md")
        nodes = [network.node(path) for path in network.paths()]
        anew = Network(nodes)  # type: ignore[arg-type]
        for kind in ACYCLIC:
            for one in nodes:
                for other in nodes:
                    assert one is not None
                    assert other is not None
                    assert network.closes(kind, one, other) == anew.closes(kind, one, other)


def tally(node: File, network: Network) -> Counter[tuple[str, str, str]]:
    return Counter((each.rule, each.pointer, each.message) for each in check(node, network))
