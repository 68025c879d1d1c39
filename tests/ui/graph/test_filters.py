"""Filters let through what they say, each by itself and together."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from curator.links.checks import RULES
from curator.links.metrics import page_rank
from curator.links.web import Web
from curator.ui.graph.atlas import scene_of_map
from curator.ui.graph.dress import COLOURS, SIZES, dress
from curator.ui.graph.filters import Filters
from curator.ui.graph.library_graph import LibraryGraph
from curator.ui.graph.map_data import Fact, MapData
from curator.ui.session_bridge import SessionBridge


@pytest.fixture
def data(library: Path, bridge_for: Callable[[Path], SessionBridge]) -> MapData:
    bridge = bridge_for(library)
    found = LibraryGraph(bridge.session, bridge.catalogue).map()
    number = found.index
    domains, statuses = [""] * len(found), [""] * len(found)
    domains[number["oak"]], domains[number["elm"]] = "trees", "trees"
    statuses[number["oak"]] = "draft"
    overall = np.full(len(found), np.nan)
    overall[number["oak"]], overall[number["elm"]] = 4.5, 2.5
    severity = np.zeros(len(found), dtype=np.uint8)
    severity[number["fir"]] = 3
    return replace(found, domains=domains, statuses=statuses, overall=overall, severity=severity)


@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        (Filters(), {"ash", "elm", "fir", "ghost", "hub", "lonely", "nowhere", "oak"}),
        (Filters(domains=frozenset({"trees"})), {"elm", "oak"}),
        (Filters(domains=frozenset({"trees"}), statuses=frozenset({"draft"})), {"oak"}),
        (Filters(least=3.0), {"oak"}),
        (Filters(most=3.0), {"elm"}),
        (Filters(severities=frozenset({3})), {"fir"}),
        (Filters(missing=False), {"ash", "elm", "fir", "hub", "lonely", "oak"}),
        (Filters(lone=False), {"ash", "elm", "fir", "ghost", "hub", "nowhere", "oak"}),
        (Filters(found=frozenset({"ash.md", "hub.md"})), {"ash", "hub"}),
        (Filters(hidden_groups=frozenset({"0"})), {"lonely"}),
    ],
)
def test_that_a_filter_lets_through_the_patterns_that_it_names(
    data: MapData, filters: Filters, wanted: set[str]
) -> None:
    keys = ["" if slug == "lonely" else "0" for slug in data.slugs]
    shown = filters.nodes(data, keys)
    assert {data.slugs[int(node)] for node in np.flatnonzero(shown)} == wanted


@pytest.mark.parametrize(
    ("filters", "wanted"),
    [
        (Filters(weight=0.65), {("hub", "oak"), ("hub", "elm"), ("hub", "fir"), ("hub", "nowhere")}),
        (
            Filters(confidence=0.7),
            {("hub", "oak"), ("hub", "ghost"), ("hub", "elm"), ("hub", "fir"), ("oak", "hub"), ("oak", "ash")},
        ),
        (Filters(missing=False, weight=0.8, confidence=0.8), {("hub", "oak"), ("hub", "fir")}),
    ],
)
def test_that_weight_and_confidence_bound_relations_and_guesses_apart(
    data: MapData, filters: Filters, wanted: set[tuple[str, str]]
) -> None:
    scene = scene_of_map(data, np.zeros((len(data), 2)), dress(data, "community", "in"))
    shown = filters.edges(scene, filters.nodes(data, [""] * len(data)))
    pairs = {(data.slugs[scene.source[e]], data.slugs[scene.target[e]]) for e in np.flatnonzero(shown)}
    assert {tuple(sorted(pair)) for pair in pairs} == {tuple(sorted(pair)) for pair in wanted}


def test_that_filters_count_what_narrows() -> None:
    assert Filters().count == 0
    assert Filters(query="oak", found=frozenset(), hidden_groups=frozenset({"1"})).count == 0
    assert Filters(weight=0.1, domains=frozenset({"a"}), least=1.0, most=4.0, lone=False).count == 4


def test_that_facts_of_the_files_are_on_the_map(library: Path, bridge_for: Callable[[Path], SessionBridge]) -> None:
    text = (library / "ash.md").read_text()
    scores = "ontology:\n  commons_assessment:\n    vitality: 2.5\n    overall_score: 3.9\nsummary:"
    (library / "ash.md").write_text(text.replace("summary:", scores))
    bridge = bridge_for(library)
    worst = next(rule.id for rule in RULES if rule.severity == "error")
    bridge.catalogue.note({"ash.md": [(worst, "", "It is wrong.")]})
    data = LibraryGraph(bridge.session, bridge.catalogue).map()
    ash = data.index["ash"]
    assert (data.overall[ash], data.vitality[ash], data.severity[ash]) == (3.9, 2.5, 3)
    assert Fact() == (None, None, None)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("size", SIZES)
def test_that_every_colouring_and_size_dresses_every_node(data: MapData, colour: str, size: str) -> None:
    look = dress(data, colour, size)
    assert len(look.tone) == len(look.radius) == len(look.group) == len(data)
    assert (look.radius > 0).all()
    assert look.group.max(initial=-1) < len(look.groups)
    patterns = look.group[~data.missing]
    counted = {number: int((patterns == number).sum()) for number in range(len(look.groups))}
    assert counted == {number: group.count for number, group in enumerate(look.groups)}


def test_that_a_node_is_larger_the_more_the_measure_says(data: MapData) -> None:
    look, index = dress(data, "domain", "links"), data.index
    assert look.radius[index["hub"]] > look.radius[index["oak"]] > look.radius[index["lonely"]]
    assert look.importance[index["ghost"]] < look.importance[index["lonely"]]


def test_that_attention_is_what_the_answers_list_and_a_name_without_a_pattern_gets_none(
    library: Path, bridge_for: Callable[[Path], SessionBridge]
) -> None:
    bridge = bridge_for(library)
    kept = LibraryGraph(bridge.session, bridge.catalogue)
    data, web = kept.map(), kept.read(Web)
    expected = dict(zip(web.names, (page_rank(web) * len(web)).tolist(), strict=True))
    assert {slug: share for slug, share in zip(data.slugs, data.attention.tolist(), strict=True) if share} == expected
    look = dress(data, "domain", "rank")
    assert look.radius.argmax() == data.attention.argmax() == look.importance.argmax()
