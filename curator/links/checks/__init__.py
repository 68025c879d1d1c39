"""What is wrong between the files of a library: names that two of them bear, links that lead nowhere, and the like.

network = Network(summaries)
for problem in check(network.node(path), network):
    …
"""

from collections.abc import Iterator

from curator.links.checks import inferred, relations
from curator.links.checks.network import Network, Node
from curator.schema.checks import NAME_RULES, names
from curator.schema.checks.problem import Problem, Rule

RULES: tuple[Rule, ...] = (*NAME_RULES, *relations.RULES, *inferred.RULES)
"""The rules that take the library."""


def check(node: Node, network: Network) -> Iterator[Problem]:
    """Every problem of one pattern that takes the library to know."""
    yield from names.check(node, network)
    if node.failure is None:
        yield from relations.check(node, network)
        yield from inferred.check(node, network)
