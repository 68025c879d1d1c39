"""Relations between two patterns that cannot all be meant, and relations that only one of the two states."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from curator.links.graph import HARD
from curator.links.kinds import kind as kind_called
from curator.links.web import EdgeKey, Web

LEADING: Final = ("requires", "generalizes_from")
"""Kinds that lead one way: what they say from one side, their inverses say from the other."""

MUTUAL, INSTEAD_AND_NEEDED, INSTEAD_AND_WITH = "mutual", "instead-and-needed", "instead-and-with"
"""Why two patterns' relations contradict each other: each requires, or is a special case of, the other; one stands in
place of the other and needs it (or is a case of it); one stands in place of the other and goes with it."""


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two patterns, why their relations contradict each other, and those relations."""

    reason: str
    ends: tuple[str, str]
    edges: tuple[EdgeKey, ...]


def leading(edge: EdgeKey) -> tuple[str, str, str] | None:
    """(kind, from, to) of what an edge says of the two leading kinds, whichever side states it; None for others."""
    source, target, (name, _) = edge
    if name in LEADING:
        return name, source, target
    known = kind_called(name)
    if known is not None and known.inverse in LEADING:
        return known.inverse, target, source
    return None


def leads(web: Web, kind: str) -> dict[str, list[str]]:
    """Whom each pattern leads to by one of the leading kinds, whichever side states it."""
    found: dict[str, list[str]] = {}
    for edge in web.edges:
        said = leading(edge)
        if said is not None and said[0] == kind:
            found.setdefault(said[1], []).append(said[2])
    return found


def among(edges: Iterable[EdgeKey]) -> list[Contradiction]:
    """The contradictions between edges, by the two patterns' names."""
    pairs: defaultdict[tuple[str, str], list[EdgeKey]] = defaultdict(list)
    for edge in edges:
        pairs[min(edge[0], edge[1]), max(edge[0], edge[1])].append(edge)
    return [found for ends, joining in sorted(pairs.items()) if len(joining) > 1 for found in _of_two(ends, joining)]


def one_sided(web: Web) -> list[EdgeKey]:
    """The decided relations whose inverse the other pattern does not state, by their names."""
    decided = [edge for edge in web.edges if edge[2][1] == HARD]
    stated = {(source, target, kind) for source, target, (kind, _) in decided}
    return sorted(
        (source, target, key)
        for source, target, key in decided
        if (inverse := inverse_of(key[0])) and (target, source, inverse) not in stated
    )


def inverse_of(name: str) -> str:
    """The kind that the other pattern would state; "" where there is none."""
    known = kind_called(name)
    return known.inverse or "" if known is not None else ""


def _of_two(ends: tuple[str, str], edges: list[EdgeKey]) -> Iterator[Contradiction]:
    directed: defaultdict[str, defaultdict[tuple[str, str], list[EdgeKey]]] = defaultdict(lambda: defaultdict(list))
    for edge in edges:
        said = leading(edge)
        if said is not None:
            directed[said[0]][said[1], said[2]].append(edge)
    for kind in LEADING:
        ways = directed[kind]
        if len(ways) == 2:
            yield Contradiction(MUTUAL, ends, tuple(sorted(edge for way in ways.values() for edge in way)))
    instead = [edge for edge in edges if edge[2][0] == "alternatives"]
    if instead:
        needed = [edge for edge in edges if leading(edge) is not None]
        beside = [edge for edge in edges if edge[2][0] == "complementary"]
        if needed:
            yield Contradiction(INSTEAD_AND_NEEDED, ends, tuple(sorted([*instead, *needed])))
        if beside:
            yield Contradiction(INSTEAD_AND_WITH, ends, tuple(sorted([*instead, *beside])))
