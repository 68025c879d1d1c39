"""What is wrong with the links that a machine inferred."""

from collections.abc import Iterator

from curator.links.checks.network import Network, Node
from curator.links.kinds import KINDS
from curator.links.kinds import kind as kind_called
from curator.schema.checks.problem import Problem, Remedy, Rule

DANGLING = Rule(
    "inferred-dangling",
    "warning",
    "An inferred link leads to no pattern of the library.",
    "It cannot be accepted: the machine has seen a pattern that is not there, or not there any more.",
)
UNKNOWN_KIND = Rule(
    "inferred-unknown-kind",
    "warning",
    "An inferred link is of no known kind.",
    "It can be accepted only after somebody has said which of the seven kinds of relation is meant.",
)
SELF = Rule(
    "inferred-self",
    "warning",
    "An inferred link leads to the pattern itself.",
    "It says nothing, and would be a loop if it were accepted.",
)
RULES = (DANGLING, UNKNOWN_KIND, SELF)

_KNOWN = frozenset(each.id for each in KINDS)


def check(node: Node, network: Network) -> Iterator[Problem]:
    """The problems of this family in one pattern of a library."""
    for link in node.inferred:
        target = network.find(link.target)
        if target is None:
            yield DANGLING.problem(f"No pattern here is called “{link.target}”.", link.pointer)
        elif target.path == node.path:
            remedy = Remedy("remove", "Take it out", ({"op": "remove", "path": link.pointer},))
            yield SELF.problem("The link leads to the pattern itself.", link.pointer, None, [remedy])
        if link.type not in _KNOWN:
            meant = kind_called(link.type) if link.type else None
            said = f"“{link.type}” is no kind of relation" if link.type else f"The link to “{link.target}” has no kind"
            remedies = []
            if meant is not None:
                patch = ({"op": "replace", "path": f"{link.pointer}/type", "value": meant.id},)
                remedies.append(Remedy("kind", f"Write {meant.id}", patch))
            where = f"{link.pointer}/type" if link.type else link.pointer
            yield UNKNOWN_KIND.problem(f"{said}.", where, None, remedies)
