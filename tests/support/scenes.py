"""Writes small scenes by hand, node by node and edge by edge."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from curator.ui.graph.scene import KIND_IDS, NEUTRAL_TONE, SOLID, STATE_IDS, Edge, Floats, Scene


@dataclass(frozen=True, slots=True)
class Node:
    """One node of a small scene. `importance` orders the labels; `radius` is in pixels at the fitted zoom."""

    slug: str
    title: str
    tone: int = NEUTRAL_TONE
    form: int = SOLID
    radius: float = 5.0
    importance: float = 0.0
    depth: int = 0


def scene_of(nodes: Sequence[Node], edges: Sequence[Edge], xy: Floats | None = None, focus: int = -1) -> Scene:
    """A scene from objects, for the few hundred nodes of a neighbourhood. Without `xy` all stand at the origin."""
    kinds = {kind: number for number, kind in enumerate(KIND_IDS)}
    other = len(KIND_IDS) - 1
    states = {state: number for number, state in enumerate(STATE_IDS)}
    return Scene(
        slugs=[node.slug for node in nodes],
        titles=[node.title for node in nodes],
        xy=np.zeros((len(nodes), 2)) if xy is None else np.array(xy, dtype=np.float64).reshape(-1, 2),
        tone=np.array([node.tone for node in nodes], dtype=np.uint16),
        form=np.array([node.form for node in nodes], dtype=np.uint8),
        radius=np.array([node.radius for node in nodes], dtype=np.float64),
        importance=np.array([node.importance for node in nodes], dtype=np.float64),
        source=np.array([edge.source for edge in edges], dtype=np.int32),
        target=np.array([edge.target for edge in edges], dtype=np.int32),
        kind=np.array([kinds.get(edge.kind, other) for edge in edges], dtype=np.uint8),
        weight=np.array([np.nan if edge.weight is None else edge.weight for edge in edges], dtype=np.float64),
        state=np.array([-1 if edge.state is None else states[edge.state] for edge in edges], dtype=np.int8),
        focus=focus,
        quiet=np.array([edge.quiet for edge in edges], dtype=np.bool_),
    )
