"""From the library's graph to what is drawn of a neighbourhood."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from curator.library.index.summary import summarise
from curator.links.graph import build
from curator.pattern import Pattern
from curator.ui.graph.scene import HOLLOW, RINGED, SOLID
from curator.ui.graph.surroundings import Surroundings, surroundings

if TYPE_CHECKING:
    from curator.links.graph import Graph


def graph_of(root: Path) -> "Graph":
    return build(summarise(p.name, Pattern.from_bytes(p.read_bytes())) for p in sorted(root.glob("*.md")))


def around(root: Path, slug: str, depth: int = 1, limit: int = 40) -> Surroundings:
    found = surroundings(graph_of(root), slug, depth, limit)
    assert found is not None
    return found


def test_that_the_pattern_in_hand_stands_in_the_middle(library: Path) -> None:
    scene = around(library, "hub").scene
    assert scene.slugs[scene.focus] == "hub"
    assert (scene.xy[scene.focus] == 0).all()


def test_that_every_link_is_drawn_once_and_an_accepted_guess_is_not_drawn_beside_its_relation(library: Path) -> None:
    scene = around(library, "hub").scene
    drawn = sorted((scene.slugs[e.source], e.kind, scene.slugs[e.target], e.state) for e in scene.edges())
    assert drawn == [
        ("elm", "complementary", "hub", None),
        ("hub", "enables", "ghost", None),
        ("hub", "enables", "oak", None),
        ("hub", "requires", "fir", "pending"),
        ("hub", "tools", "nowhere", "dangling"),
        ("oak", "requires", "hub", None),
    ]


def test_that_missing_targets_are_hollow_and_those_only_guessed_are_ringed(library: Path) -> None:
    scene = around(library, "hub").scene
    form = {slug: int(scene.form[number]) for number, slug in enumerate(scene.slugs)}
    assert form == {"hub": SOLID, "oak": SOLID, "elm": SOLID, "ghost": HOLLOW, "nowhere": HOLLOW, "fir": RINGED}


def test_that_the_strongest_are_shown_first_and_all_are_counted(star: Callable[[int], Path]) -> None:
    found = around(star(60), "hub", limit=10)
    assert found.reachable == 60
    assert sorted(slug for slug in found.scene.slugs if slug != "hub") == [f"p{n:03}" for n in range(50, 60)]


def test_that_an_isolated_pattern_is_told_as_such(library: Path) -> None:
    found = around(library, "lonely")
    assert found.isolated
    assert len(found.scene) == 1


def test_that_two_steps_reach_what_hangs_from_a_neighbour(library: Path) -> None:
    scene = around(library, "hub", depth=2).scene
    assert "ash" in scene.slugs
    assert np.hypot(*scene.xy[scene.index["ash"]]) > np.hypot(*scene.xy[scene.index["oak"]])


def test_that_the_same_library_gives_the_same_picture(library: Path) -> None:
    first, second = around(library, "hub", 3).scene, around(library, "hub", 3).scene
    assert first.slugs == second.slugs
    assert np.array_equal(first.xy, second.xy)


def test_that_a_pinned_node_stays_where_it_was_put(library: Path) -> None:
    found = surroundings(graph_of(library), "hub", 1, 40, {"oak": (3.0, -2.0)})
    assert found is not None
    assert tuple(found.scene.xy[found.scene.index["oak"]]) == (3.0, -2.0)


def test_that_an_unknown_pattern_has_no_surroundings(library: Path) -> None:
    assert surroundings(graph_of(library), "unheard-of") is None


@pytest.mark.corpus
def test_that_a_hub_of_the_real_library_is_cut_to_what_can_be_read(corpus: Path) -> None:
    root = corpus / "commons-os-patterns" / "_patterns"
    found = around(root, "acceptance-and-commitment")
    assert found.reachable > 100
    assert len(found.scene) == 41
