"""What of the map is shown: by kind, state, weight, confidence, group, domain, status, score, problem and search.

A plain value, so that views of the map can be gone back to. No Qt.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from curator.ui.graph.map_data import MapData
from curator.ui.graph.scene import Bools, Scene


@dataclass(frozen=True, slots=True)
class Filters:
    """What has to hold; the defaults let everything through.

    `weight` is the least weight of a relation and `confidence` that of an inferred link (both let through what has
    none when 0); `domains`, `statuses` and `severities` name what is shown, empty for all; `hidden_groups` are the keys
    of the colouring's groups that were clicked away ("" for the rest); `least` and `most` bound the overall score.
    `found` are the paths that a search gave, None for no search.
    """

    weight: float = 0.0
    confidence: float = 0.0
    domains: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    severities: frozenset[int] = frozenset()
    least: float = 0.0
    most: float = 5.0
    hidden_groups: frozenset[str] = frozenset()
    query: str = ""
    found: frozenset[str] | None = field(default=None, compare=False)
    missing: bool = True
    """Whether names without a pattern are shown."""
    lone: bool = True
    """Whether patterns without any link are shown."""

    @property
    def count(self) -> int:
        """How many of them narrow what is shown, the search and the legend's groups apart."""
        checks = (
            self.weight > 0,
            self.confidence > 0,
            bool(self.domains),
            bool(self.statuses),
            bool(self.severities),
            self.least > 0 or self.most < 5,
            not self.missing,
            not self.lone,
        )
        return sum(checks)

    def nodes(self, data: MapData, group_keys: list[str]) -> Bools:
        """Which nodes are let through; `group_keys` holds the key of each node's group, "" for none."""
        shown = np.ones(len(data), dtype=np.bool_)
        for values, wanted in ((data.domains, self.domains), (data.statuses, self.statuses)):
            if wanted:
                shown &= np.array([value in wanted for value in values], dtype=np.bool_)
        if self.severities:
            shown &= np.isin(data.severity, list(self.severities))
        if self.least > 0 or self.most < 5:
            with np.errstate(invalid="ignore"):
                shown &= (data.overall >= self.least) & (data.overall <= self.most)
        if self.hidden_groups:
            shown &= np.array([key not in self.hidden_groups for key in group_keys], dtype=np.bool_)
        if self.found is not None:
            shown &= np.array([path in self.found for path in data.paths], dtype=np.bool_)
        if not self.missing:
            shown &= ~data.missing
        if not self.lone:
            shown &= (data.links_in + data.links_out) > 0
        return shown

    def edges(self, scene: Scene, nodes: Bools) -> Bools:
        """Which edges are let through, given the nodes that are."""
        stated = scene.state < 0
        weight = np.nan_to_num(scene.weight, nan=0.0)
        shown = np.where(stated, weight >= self.weight, weight >= self.confidence)
        return np.asarray(shown & nodes[scene.source] & nodes[scene.target])
