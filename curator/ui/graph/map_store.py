"""Where the nodes of a library's map stand, from one opening to the next.

Two small files per library: the places, in the platform's cache folder, and what the curator pinned, which is work and
therefore in the data folder. Neither is worth an error message: without them the map is laid out anew.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from platformdirs import user_data_path

from curator.library.index.store import folder_of
from curator.ui.graph.scene import Floats

_log = logging.getLogger(__name__)
_PLACES = "map.npz"
Place = tuple[float, float]


class MapStore:
    """The files of one library's map. Call from one thread at a time."""

    def __init__(self, root: Path, cache: Path | None = None, data: Path | None = None) -> None:
        """`cache` and `data` stand in for the platform's folders."""
        folder = folder_of(root, cache)
        home = data if data is not None else user_data_path("pattern-curator", appauthor=False)
        self._places = folder / _PLACES
        self._pins = home / "maps" / f"{root.resolve().name or 'library'}-{folder.name}.json"

    def places(self) -> dict[str, Place]:
        """Where every slug stood last; empty where that is not known."""
        try:
            with np.load(self._places, allow_pickle=False) as kept:
                slugs, xy = kept["slugs"].tolist(), kept["xy"].astype(np.float64)
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
            _log.warning("%s could not be read; the map is laid out anew: %s", self._places, error)
            return {}
        if xy.shape != (len(slugs), 2) or not np.isfinite(xy).all():
            return {}
        return {slug: (x, y) for slug, (x, y) in zip(slugs, xy.tolist(), strict=True)}

    def keep_places(self, slugs: Sequence[str], xy: Floats) -> None:
        """Remember where every slug stands."""
        temporary = self._places.with_name(f".{_PLACES}.{os.getpid()}")
        try:
            self._places.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                np.savez(file, slugs=np.array(slugs, dtype=np.str_), xy=xy)
            temporary.replace(self._places)
        except OSError as error:
            _log.warning("%s could not be written: %s", self._places, error)

    def pins(self) -> dict[str, Place]:
        """The slugs that the curator put somewhere, with their places."""
        try:
            kept = json.loads(self._pins.read_text("utf-8"))
            return {str(slug): (float(x), float(y)) for slug, (x, y) in kept["pins"].items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            _log.warning("%s could not be read; nothing is pinned: %s", self._pins, error)
            return {}

    def keep_pins(self, pins: Mapping[str, Place]) -> None:
        """Remember what is pinned."""
        temporary = self._pins.with_name(f".{self._pins.name}.{os.getpid()}")
        try:
            self._pins.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(json.dumps({"version": 1, "pins": dict(pins)}, ensure_ascii=False) + "\n", "utf-8")
            temporary.replace(self._pins)
        except OSError as error:
            _log.warning("%s could not be written: %s", self._pins, error)
