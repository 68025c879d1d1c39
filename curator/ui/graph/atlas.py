"""From the library's graph to a map that can be shown: arrays, places, look and regions. No Qt but plain values.

Any thread may draw one up; the workspace does so on a pool thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np

from curator.ui.graph.dress import Dress, dress
from curator.ui.graph.ground import Shades, shades
from curator.ui.graph.library_graph import LibraryGraph
from curator.ui.graph.map_data import MapData
from curator.ui.graph.map_store import MapStore, Place
from curator.ui.graph.scene import CATEGORIES, STATE_IDS, Floats, Scene

_ALL = 1 << 30
_FEW = 60
_ASIDE = [STATE_IDS.index(state) for state in ("reclassified", "rejected")]


@dataclass(eq=False)
class Atlas:
    """A map of the library; `scene` holds the places, `fresh` says that it was laid out from nothing."""

    data: MapData
    scene: Scene
    dress: Dress
    shades: Shades | None
    fresh: bool


def draw_up(
    library: LibraryGraph,
    store: MapStore,
    colour: str,
    size: str,
    standing: Mapping[str, Place] | None = None,
    report: Callable[[float], object] | None = None,
) -> Atlas:
    """The map, its places kept for the next time.

    `standing` are the places of the map on screen, where there is one; else those of the last opening hold. `report` is
    told the share done and may raise to give up.
    """
    from curator.links.layout import arrange  # with SciPy, which a window without a map can do without

    data = library.map(partial(report, 0.0)) if report is not None else library.map()
    known = dict(standing) if standing else store.places()
    pins = store.pins()
    start = np.array([known.get(slug, (np.nan, np.nan)) for slug in data.slugs], dtype=np.float64).reshape(-1, 2)
    fresh = bool(np.isnan(start).all())
    # Layouts grow upwards, the canvas downwards.
    before = None if fresh else start * (1, -1)
    xy = arrange(len(data), data.ends, start=before, kin=data.community, report=report) * (1, -1)
    for slug, place in pins.items():
        if slug in data.index:
            xy[data.index[slug]] = place
    if not np.array_equal(xy, start):
        store.keep_places(data.slugs, xy)
    look = dress(data, colour, size)
    return Atlas(data, scene_of_map(data, xy, look), look, regions(data, xy), fresh)


def scene_of_map(data: MapData, xy: Floats, look: Dress) -> Scene:
    """The scene of a whole library: what leads out of a community stays in the background."""
    apart = data.community[data.source] != data.community[data.target]
    return Scene(
        slugs=data.slugs,
        titles=data.titles,
        xy=xy,
        tone=look.tone,
        form=look.form,
        radius=look.radius,
        importance=look.importance,
        source=data.source,
        target=data.target,
        kind=data.kind,
        weight=data.weight,
        state=data.state,
        quiet=apart | np.isin(data.state, _ASIDE),
        whispers=_ALL,
    )


def regions(data: MapData, xy: Floats) -> Shades | None:
    """Where the largest communities lie; None where there are none, or too few patterns to fill a region."""
    if len(data) < _FEW:
        return None
    count = int((data.sizes[:CATEGORIES] > 2).sum())
    return shades(xy, data.community, count) if count else None
