"""Where the nodes of a library's map stand, from one opening to the next.

Small files per library: the places, in the platform's cache folder, and what the curator pinned, which is work and
therefore in the data folder. None is worth an error message: without them the map is laid out anew.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
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
        name = f"{root.resolve().name or 'library'}-{folder.name}"
        self._pins, self._around = home / "maps" / f"{name}.json", home / "maps" / f"{name}-around.json"

    def places(self) -> dict[str, Place]:
        """Where every slug stood last; empty where that is not known."""
        try:
            with self._places.open("rb") as file, np.load(file, allow_pickle=False) as kept:
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
        """The slugs that the curator put somewhere on the map, with their places."""
        return _places(_read(self._pins))

    def keep_pins(self, pins: Mapping[str, Place]) -> None:
        """Remember what is pinned on the map."""
        _write(self._pins, pins)

    def pins_around(self) -> dict[str, dict[str, Place]]:
        """What is pinned in neighbourhoods, by the path of the pattern in their middle."""
        return {path: found for path, pins in _read(self._around).items() if (found := _places(pins))}

    def keep_pins_around(self, pins: Mapping[str, Mapping[str, Place]]) -> None:
        """Remember what is pinned in neighbourhoods."""
        _write(self._around, pins)


def _read(file: Path) -> dict[str, Any]:
    try:
        kept = json.loads(file.read_text("utf-8"))["pins"]
        if not isinstance(kept, dict):
            raise TypeError("not pins")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError) as error:
        _log.warning("%s could not be read; nothing is pinned: %s", file, error)
        return {}
    return kept


def _places(pins: object) -> dict[str, Place]:
    """The pins that are places, without what somebody else wrote there."""
    found: dict[str, Place] = {}
    for slug, place in pins.items() if isinstance(pins, dict) else ():
        if isinstance(place, list) and len(place) == 2 and all(isinstance(each, int | float) for each in place):
            found[slug] = (float(place[0]), float(place[1]))
    return found


def _write(file: Path, pins: Mapping[str, Any]) -> None:
    temporary = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps({"version": 1, "pins": pins}, ensure_ascii=False) + "\n", "utf-8")
        temporary.replace(file)
    except OSError as error:
        _log.warning("%s could not be written: %s", file, error)
