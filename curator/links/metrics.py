"""Figures of a whole web: whom much points to, and how far communities that were found are what the files say."""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import log

import numpy as np
from scipy import sparse

from curator.links.web import Floats, Web

_DAMPING = 0.85
_CLOSE = 1e-9
_ROUNDS = 200


def in_links(web: Web) -> Floats:
    """How many patterns point to each."""
    return np.asarray(web.pointing.sum(axis=0), dtype=np.float64).ravel()


def page_rank(web: Web, added: tuple[int, int] | None = None) -> Floats:
    """The share of attention that each pattern gets from somebody who follows links at random (PageRank), summing to 1.

    `added` is one more pair (source, target), for what would be.
    """
    pointing = web.pointing
    if added is not None and not pointing[added]:
        pointing = sparse.csr_array(pointing + sparse.csr_array(([1.0], ([added[0]], [added[1]])), pointing.shape))
    return attention(pointing)


def attention(pointing: sparse.csr_array) -> Floats:
    """PageRank by who points to whom, as `web.pointing` gives it."""
    count = pointing.shape[0]
    if not count:
        return np.zeros(0)
    leading = np.asarray(pointing.sum(axis=1)).ravel()
    nowhere = leading == 0
    onward = sparse.csr_array(pointing.T)
    rank = np.full(count, 1.0 / count)
    for _ in range(_ROUNDS):
        passed = np.divide(rank, leading, out=np.zeros(count), where=~nowhere)
        following = _DAMPING * (onward @ passed + rank[nowhere].sum() / count) + (1.0 - _DAMPING) / count
        if np.abs(following - rank).sum() < _CLOSE:
            return np.asarray(following)
        rank = following
    return np.asarray(rank)


def places(figures: Floats) -> Floats:
    """The place of each in the order of its figure, the highest being 1; equal figures share a place."""
    ordered = np.sort(-figures)
    return np.searchsorted(ordered, -figures, side="left").astype(np.float64) + 1


def agreement(found: Sequence[Sequence[str]], declared: Mapping[str, Sequence[str]]) -> float | None:
    """How far communities that were found are those that patterns declare: 1 the same, 0 as by chance.

    The normalised mutual information, adjusted for what chance alone would give, over patterns that are in both;
    a pattern counts under the one of those it declares that most others declare. None where there are fewer than two of
    either.
    """
    own = {name: at for at, members in enumerate(found) for name in members}
    often = Counter(each for said in declared.values() for each in said)
    pairs = [
        (own[name], min(said, key=lambda each: (-often[each], each)))
        for name, said in declared.items()
        if said and name in own
    ]
    one, other = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    if len(set(one)) < 2 or len(set(other)) < 2:
        return None
    by_chance = float(
        np.mean([_shared(one, list(np.random.default_rng(turn).permutation(other))) for turn in range(5)])
    )
    most = (_entropy(one) + _entropy(other)) / 2
    return max(0.0, (_shared(one, other) - by_chance) / max(most - by_chance, 1e-12))


def _shared(one: Sequence[object], other: Sequence[object]) -> float:
    """What two ways of dividing the same things have in common, in nats."""
    count = len(one)
    ones, others = Counter(one), Counter(other)
    both = Counter(zip(one, other, strict=True))
    return sum(many / count * log(many * count / (ones[a] * others[b])) for (a, b), many in both.items())


def _entropy(labels: Sequence[object]) -> float:
    count = len(labels)
    return -sum(many / count * log(many / count) for many in Counter(labels).values())
