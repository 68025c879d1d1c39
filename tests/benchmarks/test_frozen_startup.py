"""How long the frozen program takes to a drawn window, against the source checkout, both on one real screen in turn.

    PATTERN_CURATOR_FROZEN=PROGRAM pytest tests/benchmarks/test_frozen_startup.py -m benchmark -s

The screen's memory is watched, so both are measured from outside and in the same way: from the start of the process
until most of the screen has been painted.
"""

import mmap
import os
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.resources import resource
from tests.support.checkout import ROOT

_FROZEN = os.environ.get("PATTERN_CURATOR_FROZEN", "")
_RUNS = 9
_BAR = 1.3  # times the source checkout's
_WIDTH, _HEIGHT = 1280, 800


@pytest.fixture
def framebuffer(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A screen and the file that its pixels stand in."""
    hear, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-noreset", "-nolisten", "tcp", "-fbdir", str(tmp_path)]
    server = subprocess.Popen(
        [*command, "-screen", "0", f"{_WIDTH}x{_HEIGHT}x24"], pass_fds=[tell], stderr=subprocess.DEVNULL
    )
    os.close(tell)
    with os.fdopen(hear) as announced:
        display = ":" + announced.readline().strip()
    yield display, tmp_path / "Xvfb_screen0"
    server.terminate()
    server.wait()


@pytest.mark.benchmark
@pytest.mark.skipif(not _FROZEN, reason="PATTERN_CURATOR_FROZEN names no frozen program")
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no Xvfb")
def test_that_the_frozen_program_draws_its_window_nearly_as_soon_as_the_source(
    framebuffer: tuple[str, Path], tmp_path: Path
) -> None:
    library = tmp_path / "library"
    shutil.copytree(resource("sample-library"), library)
    programs = {"source": [sys.executable, "-m", "curator"], "frozen": [_FROZEN]}
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for run in range(_RUNS + 1):
        for name, program in programs.items():
            seconds = drawn([*program, "open", str(library)], *framebuffer, tmp_path / name)
            if run:  # the first one warms the disk cache and the index
                taken[name].append(seconds)
    for words, of in (("at best", min), ("as a rule", statistics.median)):
        figures = ", ".join(f"{name} {of(runs):.2f} s" for name, runs in taken.items())
        print(f"\nto a drawn window, {words}: {figures}: {of(taken['frozen']) / of(taken['source']):.2f} times", end="")
    assert min(taken["frozen"]) <= _BAR * min(taken["source"])  # the best run, for others use the machine meanwhile


def drawn(command: list[str], display: str, pixels: Path, home: Path) -> float:
    """Seconds from the start of a program until four of five places of the screen are painted."""
    own = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "CACHE", "DATA", "STATE")}
    environment = {**os.environ, **own, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    with pixels.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as screen:
        start = len(screen) - _WIDTH * _HEIGHT * 4
        places = [start + (y * _WIDTH + x) * 4 for y in range(50, 560, 50) for x in range(50, 1000, 50)]

        def painted() -> int:
            return sum(screen[at : at + 3] != b"\0\0\0" for at in places)

        wait_until(lambda: painted() == 0)
        began = time.perf_counter()
        program = subprocess.Popen(command, cwd=ROOT, env=environment, start_new_session=True)
        try:
            wait_until(lambda: painted() * 5 > len(places) * 4)
            seconds = time.perf_counter() - began
            time.sleep(1.5)  # let it come to rest, as in use
        finally:
            os.killpg(program.pid, signal.SIGTERM)
            program.wait()
    return seconds


def wait_until(seen: object, limit: float = 30.0) -> None:
    assert callable(seen)
    deadline = time.perf_counter() + limit
    while not seen():
        assert time.perf_counter() < deadline, "nothing was drawn"
        time.sleep(0.002)
