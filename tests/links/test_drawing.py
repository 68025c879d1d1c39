"""Pictures of a graph: what is drawn, and that no name covers another."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import networkx as nx
import numpy as np
import pytest

from curator.links import layout
from curator.links.drawing import svg
from curator.links.graph import build
from curator.links.lettering import Wanted, lettered, shortened, text_width
from curator.links.painting import GivenUp, png, png_aside
from curator.links.relations import InferredLink
from curator.ui.colours import DARK, LIGHT
from tests.links.test_graph import Short, guess, hard

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def graph() -> nx.MultiDiGraph:
    return build(
        [
            Short("a", (hard("b"), hard("c", "complementary"), hard("ghost", "tools")), (guess("d"),), title="The A"),
            Short("b", (hard("a", "requires"),), domain="work"),
            Short("c"),
            Short("d", (hard("d"),)),
        ]
    )


def drawn(graph: nx.MultiDiGraph, **more: object) -> ElementTree.Element:
    return ElementTree.fromstring(svg(graph, layout.positions(graph), LIGHT, **more))  # type: ignore[arg-type]


def texts(picture: ElementTree.Element) -> list[str]:
    return [each.text or "" for each in picture.iter(f"{SVG}text")]


def test_that_every_pattern_has_a_disc_that_says_its_name(graph: nx.MultiDiGraph) -> None:
    said = [each.findtext(f"{SVG}title") for each in drawn(graph).iter(f"{SVG}circle") if len(each)]
    assert sorted(said, key=str) == ["The A (a)", "b (b)", "c (c)", "d (d)", "ghost (ghost)"]


def test_that_the_legend_says_what_is_there_and_nothing_else(graph: nx.MultiDiGraph) -> None:
    said = texts(drawn(graph, title="Of all"))
    assert {"enables", "requires", "complementary to", "done with", "inferred, pending"} <= set(said)
    assert {"life", "work", "no pattern of this name", "Of all"} <= set(said)
    assert not {"alternative to", "generalizes from", "inferred, accepted", "other domains"} & set(said)


def test_that_inferred_links_are_dashed_in_the_colour_of_their_state(graph: nx.MultiDiGraph) -> None:
    dashed = [
        group.get("stroke")
        for group in drawn(graph).iter(f"{SVG}g")
        if any(path.get("stroke-dasharray") for path in group.findall(f"{SVG}path")) and group.get("opacity")
    ]
    assert dashed == [LIGHT.states["pending"]]


def test_that_kinds_which_lead_one_way_alone_have_heads(graph: nx.MultiDiGraph) -> None:
    headed = {
        group.get("stroke"): len(group.findall(f"{SVG}path")) == 2
        for group in drawn(graph).iter(f"{SVG}g")
        if group.get("opacity")
    }
    assert headed[LIGHT.kinds["enables"]]
    assert headed[LIGHT.kinds["tools"]]
    assert not headed[LIGHT.kinds["complementary"]]


def test_that_names_from_files_are_text_and_never_markup() -> None:
    wild = '</text><script>alert("1")</script>\x00\u202egnorw'
    graph = build([Short("a", title=wild, domain=wild)])
    picture = drawn(graph, title=wild)
    assert not [each for each in picture.iter() if each.tag == f"{SVG}script"]
    assert all("\u202e" not in text and "\x00" not in text for text in texts(picture))


def test_that_the_same_graph_makes_the_same_picture_in_either_scheme(graph: nx.MultiDiGraph) -> None:
    places = layout.positions(graph)
    assert svg(graph, places, LIGHT) == svg(graph, places, LIGHT)
    assert DARK.surface in svg(graph, places, DARK)


def test_that_a_frame_shows_its_part_across_the_picture() -> None:
    graph = build([Short("a"), Short("b")])
    places = {"a": (0.0, 0.0), "b": (100.0, 0.0)}
    picture = ElementTree.fromstring(svg(graph, places, LIGHT, (800, 600), frame=(-5.0, -5.0, 5.0, 5.0)))
    at = {each.findtext(f"{SVG}title"): float(each.get("cx", "")) for each in picture.iter(f"{SVG}circle") if len(each)}
    assert at["a (a)"] == pytest.approx(400)
    assert at["b (b)"] > 800
    assert "b" not in texts(picture)


@pytest.mark.parametrize("size", [(64, 64), (640, 480)])
def test_that_a_picture_has_the_size_that_was_asked_for(graph: nx.MultiDiGraph, size: tuple[int, int]) -> None:
    raw = png(svg(graph, layout.positions(graph), LIGHT, size))
    assert raw[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(raw[16:20], "big"), int.from_bytes(raw[20:24], "big")) == size


def test_that_a_process_of_its_own_paints_the_same_picture_and_can_be_given_up(graph: nx.MultiDiGraph) -> None:
    picture = svg(graph, layout.positions(graph), LIGHT, (320, 240))
    assert png_aside(picture, lambda: False) == png(picture)
    with pytest.raises(GivenUp):
        png_aside(picture, lambda: True)
    with pytest.raises(OSError, match="could not be painted"):
        png_aside("no drawing", lambda: False)


def test_that_an_empty_graph_is_an_empty_picture() -> None:
    assert png(svg(build([]), {}, LIGHT, (200, 100)))


def test_that_every_number_in_a_picture_is_one() -> None:
    graph = build([Short("a", (hard("b", weight=None),), (InferredLink(0, "b", "", "", None, "", ""),)), Short("b")])
    for places in ({"a": (0.0, 0.0), "b": (0.0, 0.0)}, {"a": (1e9, 0.0), "b": (-1e9, 1.0)}):
        assert not re.search(r"\b(nan|inf)\b", svg(graph, places, LIGHT))


def test_that_no_name_covers_another_and_the_first_come_first() -> None:
    choose = np.random.default_rng(3)
    wanted = [Wanted(at, *choose.uniform(0, 600, 2), 4.0, f"A pattern {at}", 12.0) for at in range(300)]
    placed = lettered(wanted, (0, 0, 600, 600), 80)
    boxes = [
        (each.x - text_width(each.text, 12) / 2, each.y - 9, each.x + text_width(each.text, 12) / 2, each.y + 3)
        for each in placed
    ]
    for at, one in enumerate(boxes):
        assert one[0] >= 0
        assert one[2] <= 600
        for other in boxes[:at]:
            assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
    assert placed[0].number == 0 or wanted[0].x < 40
    assert 30 < len(placed) <= 80
    assert lettered([replace(wanted[0], x=-500.0)], (0, 0, 600, 600), 9) == []


def test_that_long_names_end_in_an_ellipsis() -> None:
    assert shortened("A  name\nof several words", 12) == "A name of s…"
    assert shortened("Short", 12) == "Short"
