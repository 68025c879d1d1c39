"""Cycles in relations that should lead one way."""

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
        forth = {node: [other for other in edges[node] if other in inside and other != node] for node in members}
        back: dict[str, list[str]] = {node: [] for node in members}
        for node, others in forth.items():
            for other in others:
                back[other].append(node)
        for node in members:
            found[node] = _shortest(node, forth, back)
            if report is not None:
                report(len(found) / many)
    return found


def _shortest(start: str, forth: Mapping[str, Sequence[str]], back: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """A shortest way from a node back to it, looked for from both of its ends at once: few nodes are visited so."""
    came: dict[str, str] = {}
    goes: dict[str, str] = {}
    ahead, behind = [start], [start]
    while True:
        forward = len(ahead) <= len(behind)
        fringe, edges, mine, other = (ahead, forth, came, goes) if forward else (behind, back, goes, came)
        reached: list[str] = []
        for node in fringe:
            for following in edges[node]:
                if following in other or following == start:
                    one, two = (node, following) if forward else (following, node)
                    return _way(start, one, two, came, goes)
                if following not in mine:
                    mine[following] = node
                    reached.append(following)
        if forward:
            ahead = reached
        else:
            behind = reached


def _way(start: str, one: str, two: str, came: Mapping[str, str], goes: Mapping[str, str]) -> tuple[str, ...]:
    """The cycle through the edge from `one`, which was reached from the start, to `two`, from which it is reached."""
    way = [one]
    while way[-1] != start:
        way.append(came[way[-1]])
    way.reverse()
    while two != start:
        way.append(two)
        two = goes[two]
    return tuple(way)


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
