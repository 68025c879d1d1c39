"""`rename`: another slug without a window."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.library.small import links, pattern, write
from tests.support.checkout import ROOT

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run() -> Run:
    def ran(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "curator", *map(str, arguments)]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    return ran


@pytest.fixture
def library(tmp_path: Path) -> Path:
    files = {"oak.md": pattern("oak"), "elm.md": pattern("elm", body="[[oak]]\n", more=links(("enables", "oak")))}
    return write(tmp_path / "library", files)


def contents(library: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in library.glob("*.md")}


def test_that_a_dry_run_prints_what_the_rename_does_and_git_can_apply_it(run: Run, library: Path) -> None:
    before = contents(library)
    dry = run("rename", library, "oak", "holm-oak", "--dry-run")
    assert dry.returncode == 0
    assert "rename from oak.md\nrename to holm-oak.md\n" in dry.stdout
    assert contents(library) == before
    done = run("rename", library, "oak", "holm-oak")
    assert (done.returncode, done.stdout) == (0, "oak renamed to holm-oak: 2 files changed.\n"), done.stderr
    after = contents(library)
    for name in after:
        (library / name).unlink()
    for name, raw in before.items():
        (library / name).write_bytes(raw)
    subprocess.run(["git", "init", "-q", library], check=True)
    subprocess.run(["git", "-C", library, "apply"], input=dry.stdout, text=True, check=True)
    assert contents(library) == after


@pytest.mark.parametrize("names", [("oak", "elm"), ("oak", "../oak"), ("nobody", "oak"), ("oak", "oak"), ("oak", "")])
def test_that_what_cannot_be_is_refused_in_one_line(run: Run, library: Path, names: tuple[str, str]) -> None:
    before = contents(library)
    done = run("rename", library, *names)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert contents(library) == before
