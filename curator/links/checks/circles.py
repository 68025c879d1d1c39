"""Cycles in relations that should lead one way."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence


def circles(
    edges: Mapping[str, Sequence[str]], report: Callable[[float], object] | None = None
) -> dict[str, tuple[str, ...]]:
    """For each node that a cycle leads through, a shortest such cycle, beginning with the node itself.

    `edges` maps a node to those that it leads to; edges to itself are no cycles here. `report` is told the share done
    (0–1), and may raise to give up.
    """
    found: dict[str, tuple[str, ...]] = {}
    rings = components(edges)
    many = sum(map(len, rings))
    for members in rings:
        inside = set(members)
        for node in members:
            found[node] = _shortest(node, edges, inside)
            if report is not None:
                report(len(found) / many)
    return found


def _shortest(start: str, edges: Mapping[str, Sequence[str]], inside: set[str]) -> tuple[str, ...]:
    came: dict[str, str] = {}
    waiting = deque([start])
    while waiting:
        node = waiting.popleft()
        for other in edges.get(node, ()):
            if other == start and node != start:
                way = [node]
                while way[-1] != start:
                    way.append(came[way[-1]])
                return tuple(reversed(way))
            if other in inside and other != start and other not in came:
                came[other] = node
                waiting.append(other)
    raise AssertionError("in a strongly connected component, every node is on a cycle")


def components(edges: Mapping[str, Sequence[str]]) -> list[list[str]]:
    """The strongly connected components of more than one node (Tarjan's algorithm, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    components = []
    for root in edges:
        if root in index:
            continue
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        work = [(root, iter(edges.get(root, ())))]
        while work:
            node, others = work[-1]
            for other in others:
                if other not in index:
                    index[other] = low[other] = len(index)
                    stack.append(other)
                    on_stack.add(other)
                    work.append((other, iter(edges.get(other, ()))))
                    break
                if other in on_stack:
                    low[node] = min(low[node], index[other])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    members = []
                    while True:
                        member = stack.pop()
                        on_stack.discard(member)
                        members.append(member)
                        if member == node:
                            break
                    if len(members) > 1:
                        components.append(members)
    return components
