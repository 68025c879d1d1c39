"""How long it takes to check a library of 3,616 files after indexing; the bar is 3 s of wall time.

Run by `pytest -m benchmark -s tests/benchmarks/test_checks.py` on a machine that does nothing else; the time of the
processors, which other work does not lengthen, is told as well.
"""

import resource
import time
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.problems.problems import Problems
from tests.benchmarks.libraries import library

pytestmark = pytest.mark.benchmark
COUNT = 3616


def spent() -> float:
    """The seconds that this process and its children have kept processors busy."""
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def test_that_a_library_is_checked_the_first_time_and_again(tmp_path: Path) -> None:
    root = library(tmp_path, COUNT)
    catalogue = Catalogue(root, tmp_path / "cache")
    began, busy = time.perf_counter(), spent()
    catalogue.scan()
    indexing, indexed = time.perf_counter() - began, spent() - busy
    print(f"\nindexing: {indexing:.1f} s, {indexed:.1f} s of processors")
    catalogue.close()
    for name in ("first check", "check again"):
        problems = Problems(root, tmp_path / "cache")
        began, busy = time.perf_counter(), spent()
        report = problems.bring_up()
        checked = time.perf_counter() - began
        found = len(problems.all())
        took, used = time.perf_counter() - began, spent() - busy
        print(f"{name}: {took:.2f} s ({checked:.2f} before asking), {used:.2f} s of processors, {found} problems;")
        print(f"    {took / indexing:.2f} of the time that indexing took, {used / indexed:.2f} of its processors")
        assert report.files == COUNT
        if name == "check again":
            began = time.perf_counter()
            touched = problems.refresh([problems.paths()[COUNT // 2]])
            print(f"one file again: {(time.perf_counter() - began) * 1000:.0f} ms, {len(touched)} files touched")
        problems.close()
