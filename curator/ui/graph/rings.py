"""The places of a neighbourhood: the pattern in hand in the middle, its links around it, sorted by kind.

A force-directed layout of a star is a star in random order; here the order says something. Each step outward is a
ring; links of one kind stand side by side; what lies two steps away stands behind the neighbour it hangs from. The same
neighbourhood always has the same picture, and one link more moves the others only along their ring.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, cos, pi, sin, tau

import numpy as np
from numpy.typing import NDArray

CROWDED = 22
"""More than this many on the first ring are staggered over several radii."""
_GROUP_GAP = 0.6


@dataclass(frozen=True, slots=True)
class Member:
    """A node to be placed: how many steps out, hanging from which member (by number), in which group and order."""

    depth: int
    parent: int
    group: int
    order: tuple[float, str]


def ring_places(members: Sequence[Member]) -> NDArray[np.float64]:
    """Places for members; the one of depth 0 stands at the origin, the first ring has the radius 1."""
    xy = np.zeros((len(members), 2))
    if len(members) < 2:
        return xy
    children: list[list[int]] = [[] for _ in members]
    root = 0
    for number, member in enumerate(members):
        if member.depth:
            children[member.parent].append(number)
        else:
            root = number
    for brood in children:
        brood.sort(key=lambda number: (members[number].group, members[number].order))
    room = _room(members, children)
    wedge: dict[int, tuple[float, float]] = {root: (-pi / 2, tau)}
    inner = 0.0
    level = [root]
    while level := _fan_out(members, children, room, level, wedge):
        inner = _set_ring(level, wedge, inner, xy)
    return xy


def _room(members: Sequence[Member], children: Sequence[Sequence[int]]) -> list[float]:
    """How much of its ring each member needs: its own place, and some for what hangs from it."""
    room = [1.0] * len(members)
    for number in sorted(range(len(members)), key=lambda number: -members[number].depth):
        room[number] = 1.0 + 0.55 * sum(room[child] for child in children[number])
    return room


def _fan_out(
    members: Sequence[Member],
    children: Sequence[Sequence[int]],
    room: Sequence[float],
    level: Sequence[int],
    wedge: dict[int, tuple[float, float]],
) -> list[int]:
    """Shares the angle of each member of a ring among its children; they make the next ring, in angular order."""
    following: list[int] = []
    for number in level:
        start, width = wedge[number]
        brood = children[number]
        if not brood:
            continue
        whole = width == tau
        breaks = sum(
            a != b
            for a, b in zip((members[c].group for c in brood), (members[c].group for c in brood[1:]), strict=False)
        )
        gaps = (breaks + 1 if whole else breaks) * _GROUP_GAP
        unit = width / (sum(room[child] for child in brood) + gaps)
        # One or two neighbours lie left and right of the middle: names have more room there than above.
        at = start + (pi / 2 - room[brood[0]] * unit / 2 if whole and len(brood) < 3 else _GROUP_GAP * unit / 2 * whole)
        for place, child in enumerate(brood):
            if place and members[child].group != members[brood[place - 1]].group:
                at += _GROUP_GAP * unit
            wedge[child] = (at, room[child] * unit)
            at += room[child] * unit
            following.append(child)
    return following


def _set_ring(
    level: Sequence[int], wedge: dict[int, tuple[float, float]], inner: float, xy: NDArray[np.float64]
) -> float:
    """Puts one ring outside of `inner`; returns the radius it reaches."""
    radius = inner + (1.0 if not inner else 0.62)
    capacity = CROWDED * radius
    turns = max(1, ceil(len(level) / capacity))
    spread = 0.24 if turns > 1 else 0.0
    for place, number in enumerate(level):
        start, width = wedge[number]
        reach = radius + place % turns * spread
        angle = start + width / 2
        xy[number] = reach * cos(angle), reach * sin(angle)
    return radius + (turns - 1) * spread
