"""How long questions about a library of 3,616 patterns and 20,000 edges take, and about 50,000 with 200,000.

Run by `pytest -m benchmark -s tests/benchmarks/test_answers.py`.
"""

import time

import networkx as nx
import numpy as np
import pytest

from curator.links.answers import OF_TWO, QUESTIONS, Inquiry, ask
from curator.links.communities import communities_of
from curator.links.consequences import consequences
from curator.links.kinds import KINDS
from curator.links.web import Web

pytestmark = pytest.mark.benchmark

HUBS, TOPICS = 29, 40


def made(patterns: int, relations: int) -> nx.MultiDiGraph:
    """A library's graph: two fifths of the relations lead to hubs, the others stay within topics."""
    choose = np.random.default_rng(1)
    graph = nx.MultiDiGraph()
    graph.add_nodes_from((f"p{at:05}" for at in range(patterns)), missing=False)
    topic = choose.integers(0, TOPICS, patterns)
    fellows = [np.flatnonzero(topic == each) for each in range(TOPICS)]
    for source in choose.integers(0, patterns, relations).tolist():
        near = fellows[topic[source]]
        target = int(choose.integers(HUBS)) if choose.random() < 0.4 else int(near[choose.integers(len(near))])
        kind = KINDS[int(choose.integers(len(KINDS)))].id
        if source != target:
            key = (kind, "hard")
            graph.add_edge(f"p{source:05}", f"p{target:05}", key, kind=kind, origin="hard", weight=0.7)
    return graph


@pytest.mark.parametrize(("patterns", "relations", "most"), [(3616, 20_000, 0.5), (50_000, 200_000, 8.0)])
def test_that_answers_come_soon(patterns: int, relations: int, most: float) -> None:
    graph = made(patterns, relations)
    print(f"\n{patterns:,} patterns, {relations:,} relations")
    began = time.process_time()
    web = Web(graph)
    print(f"  as arrays: {(time.process_time() - began) * 1000:.0f} ms")
    declared = {name: (f"c{at % 60}",) for at, name in enumerate(web.names)}
    began = time.process_time()
    found = communities_of(graph)
    print(f"  communities: {(time.process_time() - began) * 1000:.0f} ms")
    slow = []
    for question in QUESTIONS:
        began = time.process_time()
        answer = ask(question, Inquiry(web, ("p00100", "p02000"), declared, found))
        took = time.process_time() - began
        print(f"  {question}: {took * 1000:.0f} ms, {len(answer.rows):,} rows")
        if took > most:
            slow.append(question)
    began = time.process_time()
    assert consequences(web, "p00100", "p02000", "requires") is not None
    print(f"  consequences of one link: {(time.process_time() - began) * 1000:.0f} ms")
    assert slow == []
    assert QUESTIONS.keys() >= OF_TWO
