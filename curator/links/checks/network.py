"""A library as the rules between files look at it: who is called what, and who names whom.

One change of a file touches few others: `put` and `drop` say which have to be checked again.
"""

from bisect import insort
from collections.abc import Callable, Iterable, Mapping
from typing import Final, Protocol

from curator.links.relations import HardLink, InferredLink

ACYCLIC: Final = ("requires", "generalizes_from")
"""The kinds of relation that must not lead back to where they started."""

_INVERSE: Final = {"requires": "enables", "generalizes_from": "specializes_to"}


class Node(Protocol):
    """One pattern; the library's summaries are such."""

    @property
    def path(self) -> str:
        """Its file, relative to the library."""

    @property
    def slug(self) -> str:
        """Its slug; never empty."""

    @property
    def id(self) -> str:
        """Its identifier; "" where it states none."""

    @property
    def title(self) -> str:
        """Its title; "" where it states none."""

    @property
    def hard(self) -> tuple[HardLink, ...]:
        """Its relations."""

    @property
    def inferred(self) -> tuple[InferredLink, ...]:
        """What the machine proposes in it."""

    @property
    def relates(self) -> bool:
        """Whether it has a place for relations; a page that has none would become another kind of file by one."""

    @property
    def failure(self) -> object | None:
        """Why its frontmatter cannot be read; None where it can be."""


class Network:
    """The patterns of a library by their names, with the links between them."""

    def __init__(self, nodes: Iterable[Node] = ()) -> None:
        self._nodes: dict[str, Node] = {}
        self._slugs: dict[str, list[str]] = {}
        self._ids: dict[str, list[str]] = {}
        self._titles: dict[str, list[str]] = {}
        self._naming: dict[str, set[str]] = {}
        self._cycles: dict[str, dict[str, tuple[str, ...]]] | None = None
        self._rings: dict[str, dict[str, int]] = {}
        for node in sorted(nodes, key=lambda each: each.path):
            self._add(node)

    def __len__(self) -> int:
        return len(self._nodes)

    def paths(self) -> tuple[str, ...]:
        """Every file."""
        return tuple(self._nodes)

    def node(self, path: str) -> Node | None:
        """The pattern in a file."""
        return self._nodes.get(path)

    def with_id(self, name: str) -> Iterable[str]:
        """The paths of the patterns with this identifier, in order."""
        return self._ids.get(name, ())

    def with_slug(self, name: str) -> Iterable[str]:
        """The paths of the patterns with this slug, in order."""
        return self._slugs.get(name, ())

    def with_title(self, name: str) -> Iterable[str]:
        """The paths of the patterns with this title, in order; its case does not count."""
        return self._titles.get(name.casefold(), ())

    def find(self, target: str) -> Node | None:
        """The pattern that a link's target names by slug or identifier; the first by path when several claim it."""
        paths = self._slugs.get(target) or self._ids.get(target)
        return self._nodes[paths[0]] if paths else None

    def cycle(self, kind: str, path: str) -> tuple[str, ...]:
        """The paths of a cycle of relations of an acyclic kind that a file stands in, beginning with it; () if none."""
        if self._cycles is None:
            from curator.links.checks.circles import circles

            self._cycles = {kind: circles(self._edges(kind)) for kind in ACYCLIC}
        return self._cycles[kind].get(path, ())

    def closes(self, kind: str, source: Node, target: Node) -> bool:
        """Whether a relation of a kind from `source` to `target` would be part of a circle that must not be.

        Asked of relations that the target states from its side. What others imply so is counted as stated: all that
        are missing may be added at once.
        """
        if kind not in ACYCLIC:
            return False
        rings = self._rings.get(kind)
        if rings is None:
            from curator.links.checks.circles import components

            edges = self._edges(kind)
            for path, others in self._edges(_INVERSE[kind]).items():
                for other in others:
                    edges.setdefault(other, []).append(path)
            found = components(edges)
            self._rings[kind] = rings = {path: number for number, members in enumerate(found) for path in members}
        ring = rings.get(source.path)
        return ring is not None and ring == rings.get(target.path)

    def put(self, node: Node) -> set[str]:
        """Take a new or changed pattern in; says which files have to be checked again."""
        old = self._nodes.get(node.path)
        before = self._all_cycles() if _turns(old, node, *ACYCLIC) else None
        self._open_rings(old, node)
        touched = {node.path} | self._around(old, node)
        if old is not None:
            self._remove(old)
        self._add(node)
        return touched | self._around(old, node) | self._moved_cycles(before)

    def drop(self, path: str) -> set[str]:
        """Forget a file that has gone; says which other files have to be checked again."""
        old = self._nodes.get(path)
        if old is None:
            return set()
        before = self._all_cycles() if _turns(old, None, *ACYCLIC) else None
        self._open_rings(old, None)
        touched = self._around(old, None)
        self._remove(old)
        return (touched | self._around(old, None) | self._moved_cycles(before)) - {path}

    def _add(self, node: Node) -> None:
        self._nodes[node.path] = node
        for table, name in self._names(node):
            insort(table.setdefault(name, []), node.path)
        for name in _targets(node):
            self._naming.setdefault(name, set()).add(node.path)

    def _remove(self, node: Node) -> None:
        del self._nodes[node.path]
        for table, name in self._names(node):
            table[name].remove(node.path)
            if not table[name]:
                del table[name]
        for name in _targets(node):
            self._naming[name].discard(node.path)
            if not self._naming[name]:
                del self._naming[name]

    def _names(self, node: Node) -> list[tuple[dict[str, list[str]], str]]:
        tables = [(self._slugs, node.slug), (self._ids, node.id), (self._titles, node.title.casefold())]
        return [(table, name) for table, name in tables if name]

    def _around(self, old: Node | None, new: Node | None) -> set[str]:
        """Who shares a name that one of the two has alone, who points there, and at whom only one of them points."""
        touched: set[str] = set()
        own = [set(self._names_of(each)) for each in (old, new)]
        for name in own[0] ^ own[1]:
            touched.update(self._naming.get(name, ()))
            touched.update(self.with_slug(name), self.with_id(name), self.with_title(name))
        if (old is None or old.failure is None) != (new is None or new.failure is None):
            for name in own[0] | own[1]:  # inverses are asked of patterns that can be read alone
                touched.update(self._naming.get(name, ()))
        said = [{(link.kind, link.target) for link in each.hard} if each else set() for each in (old, new)]
        for _, target in said[0] ^ said[1]:  # all who claim the name: each may wait to be named
            touched.update(self.with_slug(target), self.with_id(target))
        return touched

    def _names_of(self, node: Node | None) -> Iterable[str]:
        return () if node is None else (name for name in (node.slug, node.id, node.title) if name)

    def _open_rings(self, old: Node | None, new: Node | None) -> None:
        """Forget the rings that a change may open or close: to find them takes a look at every file."""
        for kind in ACYCLIC:
            if _turns(old, new, kind, _INVERSE[kind]):
                self._rings.pop(kind, None)

    def _all_cycles(self) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        self.cycle(ACYCLIC[0], "")
        assert self._cycles is not None
        return self._cycles

    def _moved_cycles(self, before: Mapping[str, Mapping[str, tuple[str, ...]]] | None) -> set[str]:
        if before is None:
            return set()
        self._cycles = None
        after = self._all_cycles()
        return {
            path
            for kind in ACYCLIC
            for path in before[kind].keys() | after[kind].keys()
            if before[kind].get(path) != after[kind].get(path)
        }

    def _edges(self, kind: str) -> dict[str, list[str]]:
        edges: dict[str, list[str]] = {}
        find: Callable[[str], Node | None] = self.find
        for path, node in self._nodes.items():
            for link in node.hard:
                if link.kind == kind and (other := find(link.target)) is not None and other.path != path:
                    edges.setdefault(path, []).append(other.path)
        return edges


def _turns(old: Node | None, new: Node | None, *kinds: str) -> bool:
    """Whether a change may open or close a cycle of relations of these kinds."""

    def said(node: Node | None) -> tuple[object, ...]:
        if node is None:
            return ()
        return (node.slug, node.id, *((link.kind, link.target) for link in node.hard if link.kind in kinds))

    return said(old) != said(new)


def _targets(node: Node) -> set[str]:
    return {link.target for link in node.hard} | {link.target for link in node.inferred}
