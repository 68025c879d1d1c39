"""What is remembered of libraries is measured, and goes when it is told to, the longest unused first."""

import os
from pathlib import Path

import pytest

from curator.library.index.caches import cached, clear, prune
from curator.library.index.store import folder_of


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Three libraries' indexes of 100, 200 and 300 bytes, the last one used last."""
    for number in (1, 2, 3):
        folder = folder_of(tmp_path / f"library-{number}", tmp_path / "cache")
        (folder / "deeper").mkdir(parents=True)
        (folder / "index.db").write_bytes(bytes(100 * number - 10))
        (folder / "deeper" / "more").write_bytes(bytes(10))
        for file in (folder / "index.db", folder / "deeper" / "more"):
            os.utime(file, (1000.0 * number, 1000.0 * number))
    return tmp_path / "cache"


def test_that_indexes_are_told_with_their_size_the_last_used_first(cache: Path) -> None:
    assert [(each.size, each.used) for each in cached(cache)] == [(300, 3000.0), (200, 2000.0), (100, 1000.0)]


def test_that_a_cache_that_does_not_exist_holds_nothing(tmp_path: Path) -> None:
    assert cached(tmp_path / "none") == ()
    assert clear(cache=tmp_path / "none") == 0
    assert not (tmp_path / "none").exists()


def test_that_clearing_leaves_open_libraries_alone(cache: Path, tmp_path: Path) -> None:
    kept = folder_of(tmp_path / "library-2", cache)
    assert clear([kept], cache) == 400
    assert [each.folder for each in cached(cache)] == [kept]


@pytest.mark.parametrize(("most", "left"), [(600, [300, 200, 100]), (599, [300, 200]), (450, [300]), (0, [])])
def test_that_the_longest_unused_go_first(cache: Path, most: int, left: list[int]) -> None:
    assert prune(most, cache=cache) == 600 - sum(left)
    assert [each.size for each in cached(cache)] == left


def test_that_an_open_library_stays_even_where_it_alone_is_too_large(cache: Path, tmp_path: Path) -> None:
    kept = folder_of(tmp_path / "library-1", cache)
    prune(50, [kept], cache)
    assert [each.folder for each in cached(cache)] == [kept]
