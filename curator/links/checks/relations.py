"""What is wrong with the relations that a file states."""

from collections import Counter
from collections.abc import Iterator

from curator.links.checks.network import ACYCLIC, Network, Node
from curator.links.kinds import Kind
from curator.links.kinds import kind as kind_called
from curator.links.relations import HardLink
from curator.schema.checks.problem import Problem, Relation, Remedy, Rule

DANGLING = Rule(
    "relation-dangling",
    "error",
    "A relation leads to no pattern of the library.",
    "Readers who follow it find nothing; it was renamed or removed, or never written.",
)
SELF = Rule(
    "relation-self",
    "error",
    "A pattern is related to itself.",
    "It says nothing, and draws a loop on the map.",
)
DUPLICATE = Rule(
    "relation-duplicate",
    "warning",
    "A relation is stated twice.",
    "The graph counts it twice, and an edit of one of the two leaves the other behind.",
)
TWO_KINDS = Rule(
    "relation-two-kinds",
    "warning",
    "A pattern is related to another one in two ways at once.",
    "Something that is required and complementary at the same time was not decided yet.",
)
WEIGHT = Rule(
    "relation-weight",
    "warning",
    "A relation's weight is not between 0 and 1.",
    "Weights are compared and drawn as widths: one beyond the scale outshouts all others.",
)
INVERSE = Rule(
    "inverse-missing",
    "hint",
    "The other pattern does not state the relation from its side.",
    "What is reached from one page should be reached from the other: enables and requires, generalizes and specializes,"
    " complementary and alternative to each other.",
)
CYCLE = Rule(
    "relation-cycle",
    "warning",
    "Relations that should lead one way lead round in a circle.",
    "Nothing can be a special case of its own special case, and what requires itself can never begin.",
)
RULES = (DANGLING, SELF, DUPLICATE, TWO_KINDS, WEIGHT, INVERSE, CYCLE)


def check(node: Node, network: Network) -> Iterator[Problem]:
    """The problems of this family in one pattern of a library."""
    seen: dict[str, list[HardLink]] = {}
    targets = [network.find(link.target) for link in node.hard]
    often = Counter(target.path for target in targets if target is not None)
    names = {node.slug, node.id} - {""}
    for link, target in zip(node.hard, targets, strict=True):
        name = target.path if target is not None else f"\0{link.target}"
        earlier = seen.setdefault(name, [])
        kind = kind_called(link.kind)
        if target is None:
            yield DANGLING.problem(f"No pattern here is called “{link.target}”.", link.pointer)
        if link.weight is not None and not 0 <= link.weight <= 1:
            yield WEIGHT.problem(f"The weight {link.weight:g} is outside of 0 to 1.", f"{link.pointer}/weight")
        if target is not None and target.path == node.path:
            yield SELF.problem("The relation leads to the pattern itself.", link.pointer, None, [_take_out(link)])
        else:
            if earlier:
                yield from _again(link, kind, earlier)
            if target is not None and kind is not None and kind.inverse is not None:
                yield from _inverse(node, names, link, kind, target, often[target.path] == 1, network)
        earlier.append(link)
    yield from _cycles(node, network)


def _again(link: HardLink, kind: Kind | None, earlier: list[HardLink]) -> Iterator[Problem]:
    same = next((other for other in earlier if other.kind == link.kind), None)
    if same is not None:
        certain = [_take_out(link)] if same.weight == link.weight else []
        yield DUPLICATE.problem(f"“{link.target}” stands under {_label(link.kind)} twice.", link.pointer, None, certain)
        return
    if kind is None:
        return
    kinds = [other.kind for other in earlier if kind_called(other.kind) is not None]
    if len(set(kinds)) == 1:  # a third kind adds nothing to what the second has said
        yield TWO_KINDS.problem(
            f"“{link.target}” stands under {_label(link.kind)} and under {_label(kinds[0])}.", link.pointer
        )


def _inverse(
    node: Node, names: set[str], link: HardLink, kind: Kind, target: Node, once: bool, network: Network
) -> Iterator[Problem]:
    """`once` tells whether the link is the only one that leads there."""
    if kind.inverse is None or target.failure is not None:
        return
    said = [other.kind for other in target.hard if other.target in names]
    if kind.inverse in said:
        return
    wanted = kind_called(kind.inverse)
    assert wanted is not None
    remedies = []
    # Else the relation would be a second kind, lead to a namesake, or be part of a circle.
    alone = once and target.relates and not said and len(list(network.with_slug(node.slug))) == 1
    if alone and not network.closes(wanted.id, target, node):
        relation = Relation(wanted.id, node.slug, link.weight, node.id or None)
        label = f"Add “{wanted.label} {node.slug}” to {target.slug}"
        remedies.append(Remedy("inverse", label, relation=relation, path=target.path))
    yield INVERSE.problem(
        f"“{target.slug}” does not say that it is {wanted.label} “{node.slug}”."
        if kind.symmetric
        else f"“{target.slug}” does not say that it {wanted.label} “{node.slug}”.",
        link.pointer,
        None,
        remedies,
    )


def _cycles(node: Node, network: Network) -> Iterator[Problem]:
    for kind in ACYCLIC:
        way = network.cycle(kind, node.path)
        if not way:
            continue
        following = network.node(way[1])
        assert following is not None
        link = next(link for link in node.hard if link.kind == kind and network.find(link.target) is following)
        slugs = [each.slug for path in way if (each := network.node(path)) is not None]
        said = f" {_label(kind)} ".join([*slugs[:6], *(["…"] if len(slugs) > 6 else []), node.slug])
        yield CYCLE.problem(f"A circle: {said}.", link.pointer)


def _take_out(link: HardLink) -> Remedy:
    return Remedy("remove", "Take it out", ({"op": "remove", "path": link.pointer},))


def _label(kind: str) -> str:
    known = kind_called(kind)
    return known.label if known is not None else kind
