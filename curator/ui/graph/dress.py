"""How the map's nodes look: what their colour means, and their size. No Qt.

A colouring divides the nodes into groups; the legend shows them and filters by click. Sizes come from a measure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from curator.ui.graph.map_data import MapData
from curator.ui.graph.scene import (
    CATEGORIES,
    CATEGORY_TONES,
    HOLLOW,
    NEUTRAL_TONE,
    RAMP_TONES,
    SECOND_TONES,
    SEVERITY_TONES,
    SOLID,
    Bytes,
    Floats,
    Ints,
)

COLOURS: Final = ("community", "domain", "status", "score", "problem")
SIZES: Final = ("in", "rank", "links", "score", "alike")

_SCORES: Final = (2.0, 3.0, 3.5, 4.0)
"""Where one step of the scale of scores ends and the next begins."""
_SMALLEST, _LARGEST = 2.4, 13.0


@dataclass(frozen=True, slots=True)
class Group:
    """Nodes of one colour. `key` is what they have in common: a domain, a status, the number of a step or community.

    `count` says how many patterns they are; names without a pattern do not count.
    """

    key: str
    tone: int
    count: int


@dataclass(frozen=True, eq=False)
class Dress:
    """The look of every node by `colour`, and the group that each is in: a place in `groups`, or -1."""

    colour: str
    tone: NDArray[np.uint16]
    form: Bytes
    radius: Floats
    importance: Floats
    group: Ints
    groups: tuple[Group, ...]


def dress(data: MapData, colour: str, size: str) -> Dress:
    """The look by one of COLOURS and one of SIZES."""
    group, groups = _GROUPINGS[colour](data)
    tones = np.array([*(each.tone for each in groups), NEUTRAL_TONE], dtype=np.uint16)[group]
    if colour == "community":
        # Beyond those that the legend has room for, the hues come round again, paler: neighbours still differ.
        further = (group < 0) & (data.community >= 0)
        tones[further] = SECOND_TONES + data.community[further] % CATEGORIES
    measure = _MEASURES[size](data)
    largest = float(measure.max()) if len(measure) else 0.0
    share = np.sqrt(measure / largest) if largest > 0 else np.zeros(len(data))
    radius = _SMALLEST + (_LARGEST - _SMALLEST) * share if size != "alike" else np.full(len(data), 4.0)
    links = (data.links_in + data.links_out).astype(np.float64)
    importance = measure * 1000.0 + links if size != "alike" else links
    return Dress(
        colour=colour,
        tone=tones,
        form=np.where(data.missing, HOLLOW, SOLID).astype(np.uint8),
        radius=np.where(data.missing, np.minimum(radius, 3.2), radius),
        importance=np.where(data.missing, -1.0, importance),
        group=group,
        groups=groups,
    )


def _communities(data: MapData) -> tuple[Ints, tuple[Group, ...]]:
    sizes = data.sizes
    found = [number for number in range(min(len(sizes), CATEGORIES)) if sizes[number] > 2]
    group = np.where(data.community < len(found), data.community, -1).astype(np.int32)
    return group, tuple(Group(str(number), CATEGORY_TONES + number, int(sizes[number])) for number in found)


def _by_word(words: Callable[[MapData], Sequence[str]]) -> Callable[[MapData], tuple[Ints, tuple[Group, ...]]]:
    def grouping(data: MapData) -> tuple[Ints, tuple[Group, ...]]:
        values = words(data)
        counts = Counter(value for value in values if value)
        common = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:CATEGORIES]
        groups = tuple(Group(word, CATEGORY_TONES + n, count) for n, (word, count) in enumerate(common))
        place = {each.key: number for number, each in enumerate(groups)}
        return np.array([place.get(value, -1) for value in values], dtype=np.int32).reshape(-1), groups

    return grouping


def _scores(data: MapData) -> tuple[Ints, tuple[Group, ...]]:
    step = np.where(np.isnan(data.overall), -1, np.searchsorted(_SCORES, np.nan_to_num(data.overall), side="right"))
    return _steps(step, range(len(_SCORES) + 1), RAMP_TONES)


def _problems(data: MapData) -> tuple[Ints, tuple[Group, ...]]:
    step = np.where(data.severity > 0, 3 - data.severity.astype(np.int64), -1)
    return _steps(step, range(3), SEVERITY_TONES)


def _steps(step: NDArray[np.int64], steps: range, tones: int) -> tuple[Ints, tuple[Group, ...]]:
    groups = tuple(Group(str(number), tones + number, int((step == number).sum())) for number in steps)
    return step.astype(np.int32), groups


_GROUPINGS: Final[Mapping[str, Callable[[MapData], tuple[Ints, tuple[Group, ...]]]]] = MappingProxyType(
    {
        "community": _communities,
        "domain": _by_word(lambda data: data.domains),
        "status": _by_word(lambda data: data.statuses),
        "score": _scores,
        "problem": _problems,
    }
)
_MEASURES: Final[Mapping[str, Callable[[MapData], Floats]]] = MappingProxyType(
    {
        "in": lambda data: data.links_in.astype(np.float64),
        "rank": lambda data: data.attention,
        "links": lambda data: (data.links_in + data.links_out).astype(np.float64),
        "score": lambda data: np.nan_to_num(data.overall),
        "alike": lambda data: np.zeros(len(data)),
    }
)
