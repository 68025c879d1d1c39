"""What accepting a link would do to the library as a whole, worked out before anybody does it."""

from collections import deque
from dataclasses import dataclass

from curator.links import contradictions, metrics
from curator.links.contradictions import Contradiction
from curator.links.graph import HARD
from curator.links.web import Web


@dataclass(frozen=True, slots=True)
class Consequences:
    """What one more relation would do.

    `circle` is the shortest circle of relations that should lead one way which it would close, beginning and ending
    with its source, () for none, and `circle_kind` their kind. `joined` are the sizes of two parts of the library that
    nothing joins so far, the source's first. Of the target: how many patterns point to it, and its place by PageRank
    among `patterns`, now and then. `contradictions` are those that it would bring.
    """

    circle: tuple[str, ...]
    circle_kind: str
    joined: tuple[int, int] | None
    in_links: tuple[int, int]
    place: tuple[int, int]
    patterns: int
    contradictions: tuple[Contradiction, ...]

    @property
    def troubling(self) -> bool:
        """Whether it would bring something that should not be."""
        return bool(self.circle or self.contradictions)


def consequences(web: Web, source: str, target: str, kind: str) -> Consequences | None:
    """What a relation of `kind` from `source` to `target` would do to a web of decided relations.

    None where one of the two is no pattern of the web, or both are the same. What one side states and what the other
    implies count alike here: who enables something is required by it.
    """
    if source not in web.number or target not in web.number or source == target:
        return None
    edge = (source, target, (kind, HARD))
    ends = web.number[source], web.number[target]
    label, sizes = web.parts
    joined = None
    if label[ends[0]] != label[ends[1]]:
        joined = int(sizes[label[ends[0]]]), int(sizes[label[ends[1]]])
    pointing = bool(web.pointing[ends])
    many = int(metrics.in_links(web)[ends[1]])
    before = metrics.places(metrics.page_rank(web))[ends[1]]
    after = metrics.places(metrics.page_rank(web, ends))[ends[1]]
    beside = web.between(source, target)
    known = {each.reason for each in contradictions.among(beside)}
    said = contradictions.leading(edge)
    circle: tuple[str, ...] = ()
    if said is not None and edge not in beside:
        circle = _circle(web, *said, edge=(source, target))
    return Consequences(
        circle,
        said[0] if circle and said is not None else "",
        joined,
        (many, many if pointing else many + 1),
        (int(before), int(after)),
        len(web),
        tuple(each for each in contradictions.among((*beside, edge)) if each.reason not in known),
    )


def _circle(web: Web, kind: str, start: str, end: str, edge: tuple[str, str]) -> tuple[str, ...]:
    """The circle that `start` → `end` would close: the shortest way back, told from the link's own source on."""
    leads = contradictions.leads(web, kind)
    came: dict[str, str] = {end: ""}
    waiting = deque([end])
    while waiting:
        name = waiting.popleft()
        if name == start:
            way = [name]
            while came[way[-1]]:
                way.append(came[way[-1]])
            ring = [start, *reversed(way)][:-1]
            at = ring.index(edge[0])
            turned = (*ring[at:], *ring[:at])
            return (*turned, turned[0])
        for other in leads.get(name, ()):
            if other not in came:
                came[other] = name
                waiting.append(other)
    return ()
