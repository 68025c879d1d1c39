"""Opening and searching large libraries: every time is measured beside another in one run, and told as their ratio.

    python -m pytest tests/benchmarks/test_library.py -m benchmark -s

The libraries are made once in the system's folder for temporary files and kept there (`LIBRARIES` names another).
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
import yaml

from curator.library.catalogue import Catalogue
from curator.library.disk.files import find
from curator.library.search.query import QueryError
from tests.benchmarks.libraries import library
from tests.support.checkout import ROOT

pytestmark = pytest.mark.benchmark

FILES = 3_616
WORDS = 2_500  # a body's mean; 3,616 files are then 93 MB
ROUNDS = 5
QUERIES = (
    "coalition building",
    '"shared interest"',
    "status:draft trust",
    "commons governance food",
    "domain:finance vitality:<3",
    "stewardship feedback -market",
    "learning OR ritual",
    "links:pending care",
    "title:health memory",
    "threshold",
)


def libraries() -> Path:
    return Path(os.environ.get("LIBRARIES", str(Path(tempfile.gettempdir()) / "pattern-curator-libraries")))


@pytest.fixture(scope="module")
def real_sized() -> Path:
    return library(libraries(), FILES, WORDS)


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path / "cache"
    shutil.rmtree(tmp_path / "cache", ignore_errors=True)


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def told(what: str, ratios: Sequence[float], bar: float, detail: str) -> None:
    ordered = sorted(ratios)
    spread = f"{ordered[0]:.2f} to {ordered[-1]:.2f}"
    print(f"\n{what}: {statistics.median(ordered):.2f} × ({spread} in {len(ordered)} rounds; bar {bar} ×); {detail}")


def read_and_load(root: Path) -> None:
    """What opening is compared with: read every file, load its frontmatter with libyaml, in this one process."""
    for entry in find(root):
        raw = (root / entry.path).read_bytes()
        frontmatter = re.match(rb"---\r?\n(.*?)^---[ \t]*\r?\n", raw, re.S | re.M)
        try:
            yaml.load(frontmatter.group(1) if frontmatter else b"", Loader=yaml.CSafeLoader)
        except yaml.YAMLError:
            continue


def open_first(root: Path, cache: Path) -> float:
    """A first opening, until everything can be found, in a program of its own as a curator starts it."""
    shutil.rmtree(cache, ignore_errors=True)
    catalogue = Catalogue(root, cache)
    seconds = timed(catalogue.scan)
    assert catalogue.open() == len(list(find(root)))
    catalogue.close()
    return seconds


def test_that_a_first_opening_is_timed_beside_reading_and_loading_every_file(real_sized: Path, cache: Path) -> None:
    ratios, ours, theirs = [], [], []
    for _ in range(ROUNDS):
        theirs.append(timed(lambda: read_and_load(real_sized)))
        ours.append(open_first(real_sized, cache))
        ratios.append(ours[-1] / theirs[-1])
    detail = f"{statistics.median(ours):.2f} s against {statistics.median(theirs):.2f} s"
    told(f"first opening of {FILES:,} files", ratios, 1.0, detail)


def test_that_opening_again_is_timed_beside_listing_every_file(real_sized: Path, cache: Path) -> None:
    open_first(real_sized, cache)

    def listing() -> None:
        with os.scandir(real_sized) as entries:
            for entry in entries:
                entry.stat()

    def opening() -> None:
        catalogue = Catalogue(real_sized, cache)
        assert catalogue.scan().reused == FILES
        catalogue.rows().rows(0, 50)
        catalogue.close()

    ratios, ours = [], []
    for _ in range(3 * ROUNDS):
        theirs = timed(listing)
        ours.append(timed(opening))
        ratios.append(ours[-1] / theirs)
    told("opening again", ratios, 3.0, f"{statistics.median(ours) * 1e3:.0f} ms to a usable list")


@pytest.mark.parametrize(("files", "words", "bar"), [(FILES, WORDS, 30), (100_000, 800, 100)])
def test_that_search_while_typing_is_timed(cache: Path, files: int, words: int, bar: int) -> None:
    root = library(libraries(), files, words)
    catalogue = Catalogue(root, cache)
    report = catalogue.scan()
    catalogue.rows("a")
    times = []
    for query in QUERIES:
        for length in range(1, len(query) + 1):
            began = time.perf_counter()
            try:
                catalogue.rows(query[:length]).rows(0, 50)
            except QueryError:  # half a word of the language; the last good results stay
                continue
            times.append((time.perf_counter() - began) * 1e3)
    catalogue.close()
    times.sort()
    p95 = times[int(len(times) * 0.95)]
    print(
        f"\nsearch while typing, {files:,} files (indexed in {report.seconds:.1f} s): median"
        f" {statistics.median(times):.1f} ms, p95 {p95:.1f} ms (bar {bar}), worst {times[-1]:.1f} ms,"
        f" {len(times)} keystrokes"
    )


@pytest.mark.skipif(shutil.which("rg") is None, reason="ripgrep is not installed")
def test_that_search_is_timed_beside_ripgrep_and_finds_the_same_files(real_sized: Path, cache: Path) -> None:
    catalogue = Catalogue(real_sized, cache)
    catalogue.scan()
    ratios = []
    for word in ("coalition", "momentum", "stewardship", "threshold", "ritual"):
        command = ["rg", "--files-with-matches", "--ignore-case", "--word-regexp", word, str(real_sized)]
        began = time.perf_counter()
        listed = subprocess.run(command, capture_output=True, check=True).stdout.decode().split()
        theirs = time.perf_counter() - began
        found: list[str] = []
        ours = timed(lambda word=word, found=found: found.extend(catalogue.rows(f'"{word}"').paths()))  # type: ignore[misc]
        assert set(found) <= {Path(path).name for path in listed}, "ripgrep also looks at the rest of the frontmatter"
        assert len(found) > 0.9 * len(listed)
        ratios.append(ours / theirs)
    catalogue.close()
    told("search against ripgrep on the same words", ratios, 1.0, "the smaller the better")


MEMORY = """
import sys
from pathlib import Path
from curator.library.catalogue import Catalogue
catalogue = Catalogue(Path(sys.argv[1]), Path(sys.argv[2]))
catalogue.scan()
for query in ("", "coalition", "status:draft", "links:pending"):
    catalogue.rows(query).rows(0, 100)
catalogue.facets("coalition")
status = Path("/proc/self/status").read_text()
print(int(status.split("VmHWM:")[1].split()[0]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak is read from /proc")
def test_that_peak_memory_is_measured(real_sized: Path, cache: Path) -> None:
    for what in ("a first opening", "opening again"):
        command = [sys.executable, "-c", MEMORY, str(real_sized), str(cache)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
        print(f"\npeak memory of {what}: {int(done.stdout)} MB without a window (bar 400 MB for the whole)")
