"""Places and pins come back as they were put; what is damaged counts as not there."""

from pathlib import Path

import numpy as np
import pytest

from curator.ui.graph.map_store import MapStore


@pytest.fixture
def store(tmp_path: Path) -> MapStore:
    (tmp_path / "library").mkdir()
    return MapStore(tmp_path / "library", tmp_path / "cache", tmp_path / "data")


def test_that_places_come_back_to_the_last_bit(store: MapStore) -> None:
    xy = np.random.default_rng(1).normal(size=(3, 2))
    store.keep_places(["a", "b", "ü–long-name"], xy)
    assert store.places() == {"a": tuple(xy[0]), "b": tuple(xy[1]), "ü–long-name": tuple(xy[2])}


def test_that_pins_come_back(store: MapStore) -> None:
    store.keep_pins({"a": (1.5, -2.25)})
    assert store.pins() == {"a": (1.5, -2.25)}


def test_that_nothing_known_is_nothing_said(store: MapStore, caplog: pytest.LogCaptureFixture) -> None:
    assert store.places() == {}
    assert store.pins() == {}
    assert not caplog.records


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04 not a whole archive", b'{"pins": {"a": [1]}}', b"\xff\xfe"])
def test_that_damaged_files_count_as_not_there(store: MapStore, tmp_path: Path, raw: bytes) -> None:
    store.keep_places(["a"], np.zeros((1, 2)))
    store.keep_pins({"a": (0, 0)})
    for file in [*tmp_path.rglob("map.npz"), *tmp_path.rglob("maps/*.json")]:
        file.write_bytes(raw)
    assert store.places() == {}
    assert store.pins() == {}


def test_that_nothing_is_written_into_the_library(store: MapStore, tmp_path: Path) -> None:
    store.keep_places(["a"], np.zeros((1, 2)))
    store.keep_pins({"a": (0, 0)})
    assert list((tmp_path / "library").iterdir()) == []
