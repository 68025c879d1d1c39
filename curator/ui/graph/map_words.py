"""The map in words: what its colours and sizes mean, and what it shows."""

from __future__ import annotations

from curator.ui.graph.dress import Group
from curator.ui.graph.map_data import MapData
from curator.ui.graph.scene import Bools
from curator.ui.graph.words import tr
from curator.ui.translation import number


def colour_name(colour: str) -> str:
    """What a colouring is called."""
    return {
        "community": tr("Community"),
        "domain": tr("Domain"),
        "status": tr("Status"),
        "score": tr("Score"),
        "problem": tr("Problems"),
    }[colour]


def size_name(size: str) -> str:
    """What a measure is called."""
    return {
        "in": tr("Links to it"),
        "rank": tr("Attention"),
        "links": tr("All its links"),
        "score": tr("Overall score"),
        "alike": tr("All alike"),
    }[size]


def group_name(colour: str, group: Group, data: MapData) -> str:
    """What a group of a colouring is called; a community after the pattern that most links lead to."""
    if colour == "community":
        return data.titles[data.index[data.communities[int(group.key)][0]]]
    if colour == "score":
        return (tr("below 2"), tr("2 to 3"), tr("3 to 3.5"), tr("3.5 to 4"), tr("4 and above"))[int(group.key)]
    if colour == "problem":
        return (tr("errors"), tr("warnings"), tr("hints"))[int(group.key)]
    return group.key


def map_summary(data: MapData, nodes: Bools, edges: int) -> str:
    """How much of the library is shown: "303 patterns, 3,082 links", or "120 of 303 patterns, …".

    Names without a pattern are no patterns; where there are any they are said beside them: "303 patterns, 255 missing".
    """

    def share(shown: int, every: int) -> str:
        return number(shown) if shown == every else tr("{0} of {1}").format(number(shown), number(every))

    missing = int(data.missing.sum())
    patterns = share(int((nodes & ~data.missing).sum()), len(data) - missing)
    links = share(edges, len(data.source))
    if not missing:
        return tr("{0} patterns, {1} links").format(patterns, links)
    names = share(int((nodes & data.missing).sum()), missing)
    return tr("{0} patterns, {1} missing, {2} links").format(patterns, names, links)
