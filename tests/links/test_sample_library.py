"""The sample library: whole, connected, with a link in every state, one v8 and one broken file; and decisions on it."""

import difflib
import re
from collections import Counter
from pathlib import Path

import networkx as nx
import pytest

from curator.library.index.summary import Summary, summarise
from curator.library.ledger.decisions import evidence_of
from curator.library.ledger.ledger import Ledger
from curator.links.graph import build
from curator.links.relations import InferredLink, inferred_links
from curator.links.review import STATES, accept, inverse, reject
from curator.pattern import Pattern
from curator.resources import resource
from curator.schema.dialects import dialect_of
from curator.schema.fields import value_at
from curator.schema.scores import overall_score

SAMPLE = resource("sample-library")


def read(slug: str) -> Pattern:
    return Pattern.from_bytes((SAMPLE / f"{slug}.md").read_bytes())


@pytest.fixture(scope="module")
def patterns() -> dict[str, Pattern]:
    return {path.stem: Pattern.from_bytes(path.read_bytes()) for path in sorted(SAMPLE.glob("*.md"))}


@pytest.fixture(scope="module")
def graph(patterns: dict[str, Pattern]) -> "nx.MultiDiGraph[str]":
    ledger = Ledger(SAMPLE)

    def decided(source: str, link: InferredLink, target: str) -> str | None:
        found = ledger.decided(source, link.kind, target, evidence_of(link.confidence, link.reason))
        return found.decision if found else None

    summaries: list[Summary] = [summarise(f"{slug}.md", pattern) for slug, pattern in patterns.items()]
    return build(summaries, decided)


def changed_lines(before: Pattern, after: Pattern) -> list[str]:
    old, new = (each.to_bytes().decode().splitlines() for each in (before, after))
    return [line for line in difflib.ndiff(old, new) if line[0] in "+-"]


def test_that_there_are_eleven_v7_1_patterns_one_v8_and_one_broken(patterns: dict[str, Pattern]) -> None:
    kinds = Counter(dialect_of(pattern.data).id for pattern in patterns.values())
    assert kinds == {"v7.1": 11, "v8": 1, "other": 1}


def test_that_every_slug_is_the_name_of_its_file_and_every_id_its_own(patterns: dict[str, Pattern]) -> None:
    readable = {slug: pattern.data for slug, pattern in patterns.items() if pattern.data is not None}
    assert all(data["slug"] == slug for slug, data in readable.items())
    ids = [data["id"] for data in readable.values()]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"pat_[0-7][0-9a-hjkmnp-tv-z]{25}", each) for each in ids)


def test_that_the_broken_file_fails_in_a_line_that_shows_why() -> None:
    pattern = read("welcome-desk")
    assert pattern.data is None
    assert pattern.failure is not None
    line = pattern.to_bytes().decode().splitlines()[pattern.failure.line - 1]
    assert line.strip() == "primary_tension: Familiarity vs. Openness: who may feel at home"


def test_that_every_body_has_its_eight_sections(patterns: dict[str, Pattern]) -> None:
    titles = [
        "Context",
        "Problem",
        "Solution",
        "Implementation",
        "Consequences",
        "Known Uses",
        "Cognitive Era",
        "Vitality",
    ]
    for slug, pattern in patterns.items():
        assert [(section.number, section.title) for section in pattern.sections] == list(enumerate(titles, 1)), slug
        assert pattern.body.count("\n---\n") == 8, slug


def test_that_bodies_are_as_long_as_real_ones_and_show_what_markdown_can(patterns: dict[str, Pattern]) -> None:
    assert sum(600 <= len(pattern.body.split()) <= 1400 for pattern in patterns.values()) >= 6
    everything = "".join(pattern.body for pattern in patterns.values())
    for mark in ("```mermaid", "[^formula]:", "| --- |", "> [!TIP]", "> [!WARNING]", "- [ ] ", "**Therefore, "):
        assert mark in everything


def test_that_all_overall_scores_are_right_but_one(patterns: dict[str, Pattern]) -> None:
    wrong = []
    for slug, pattern in patterns.items():
        if pattern.data is not None:
            assessment = value_at(pattern.data, "/ontology/commons_assessment")
            if overall_score(assessment) != value_at(assessment, "/overall_score"):
                wrong.append(slug)
    assert wrong == ["time-bank"]


def test_that_there_is_an_inferred_link_in_every_state(graph: "nx.MultiDiGraph[str]") -> None:
    states = Counter(state for _, _, state in graph.edges(data="state") if state)
    assert set(states) == set(STATES)
    assert states["pending"] >= 10


def test_that_the_patterns_hang_together_by_what_people_decided(graph: "nx.MultiDiGraph[str]") -> None:
    hard = [(source, target) for source, target, origin in graph.edges(data="origin") if origin == "hard"]
    assert 20 <= len(hard) <= 40
    linked = nx.Graph(hard)
    assert nx.is_connected(linked)
    assert set(graph) - set(linked) <= {"welcome-desk", "lending-commons", "housing-cooperative"}
    assert max(dict(graph.in_degree()).items(), key=lambda node: node[1])[0] == "neighbourhood-assembly"


def test_that_links_in_bodies_lead_to_patterns_of_the_library(patterns: dict[str, Pattern]) -> None:
    for slug, pattern in patterns.items():
        for target in re.findall(r"\]\(([\w-]+)\.md\)", pattern.body):
            assert target in patterns, f"{slug} links to {target}"


@pytest.mark.parametrize(
    ("slug", "target", "lines"),
    [
        ("tool-library", "neighbourhood-assembly", ["+     - slug: neighbourhood-assembly", "+       weight: 0.71"]),
        ("repair-cafe", "neighbourhood-assembly", ["+     - id: neighbourhood-assembly", "+       weight: 0.62"]),
        (
            "community-land-trust",
            "seed-library",
            ["-   enables: []", "+   enables:", "+   - slug: seed-library", "+     weight: 0.57"],
        ),
    ],
)
def test_that_accepting_a_link_adds_its_lines_and_no_others(slug: str, target: str, lines: list[str]) -> None:
    pattern = read(slug)
    link = next(each for each in inferred_links(pattern.data) if each.target == target)
    assert pattern.data is not None
    assert changed_lines(pattern, pattern.patch(accept(pattern.data, link))) == lines


def test_that_accepting_into_v8_keeps_the_items_of_its_lists_alike() -> None:
    pattern = read("commons-charter")
    assert pattern.data is not None
    link = next(each for each in inferred_links(pattern.data) if each.target == "conflict-circle")
    typeid = str((read("conflict-circle").data or {})["id"])
    assert changed_lines(pattern, pattern.patch(accept(pattern.data, link, typeid=typeid))) == [
        f"+   - typeid: {typeid}",
        "+     slug: conflict-circle",
        "+     weight: 0.73",
        "+     source: curated",
    ]


def test_that_rejecting_a_link_removes_its_lines_and_no_others(patterns: dict[str, Pattern]) -> None:
    for pattern in patterns.values():
        for link in inferred_links(pattern.data):
            assert pattern.data is not None
            lines = changed_lines(pattern, pattern.patch(reject(pattern.data, link)))
            assert all(line.startswith("-") for line in lines)
            assert len(lines) in (3, 4)
            assert lines[0].endswith(f"- target: {link.target}")


def test_that_the_inverse_is_stated_in_the_other_file_by_its_lines_alone() -> None:
    pattern = read("time-bank")
    assert pattern.data is not None
    patch = inverse(pattern.data, "neighbourhood-assembly", "enables", 0.6)
    assert changed_lines(pattern, pattern.patch(patch)) == [
        "+     - slug: neighbourhood-assembly",
        "+       weight: 0.60",  # as the weights beside it are written
    ]


def test_that_nothing_of_the_sample_names_a_place_on_somebodys_machine() -> None:
    for path in SAMPLE.rglob("*"):
        if path.is_file():
            assert str(Path.home()) not in path.read_text("utf-8")
