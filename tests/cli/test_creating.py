"""`new`: a pattern without a window."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from curator.pattern import Pattern
from tests.library.small import pattern, write
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
    return write(tmp_path / "library", {"patterns/oak.md": pattern("oak")})


def test_that_a_pattern_is_created_beside_the_others_and_its_file_printed(run: Run, library: Path) -> None:
    done = run("new", library, "Bread Oven", "--domain", "food")
    assert (done.returncode, done.stdout) == (0, "patterns/bread-oven.md\n"), done.stderr
    data = Pattern.from_bytes((library / "patterns/bread-oven.md").read_bytes()).data
    assert data is not None
    assert data["title"] == "Bread Oven"
    assert data["ontology"]["domain"] == "food"


def test_that_a_dry_run_prints_a_diff_that_git_can_apply_and_writes_nothing(run: Run, library: Path) -> None:
    done = run("new", library, "Bread Oven", "--dialect", "v8", "--dry-run")
    assert done.returncode == 0
    assert not (library / "patterns/bread-oven.md").exists()
    subprocess.run(["git", "init", "-q", library], check=True)
    subprocess.run(["git", "-C", library, "apply"], input=done.stdout, text=True, check=True)
    assert b"slug: bread-oven" in (library / "patterns/bread-oven.md").read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [("",), ("Oak", "--slug", "oak"), ("Oak", "--slug", "../oak"), ("Oak", "--folder", "../out"), ("Con",)],
)
def test_that_what_cannot_be_made_is_refused_in_one_line(run: Run, library: Path, arguments: tuple[str, ...]) -> None:
    before = sorted(library.rglob("*"))
    done = run("new", library, *arguments)
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr
    assert sorted(library.rglob("*")) == before


def test_that_a_pattern_is_copied_and_deleted(run: Run, library: Path) -> None:
    done = run("duplicate", library, "oak", "Holm Oak")
    assert (done.returncode, done.stdout) == (0, "patterns/holm-oak.md\n"), done.stderr
    (library / "elm.md").write_text("---\nslug: elm\n---\n[[oak]]\n", "utf-8")
    done = run("delete", library, "oak")
    assert done.returncode == 0, done.stderr
    assert "elm.md still names oak." in done.stderr
    assert [each.name for each in (library / "patterns").iterdir()] == ["holm-oak.md"]
    assert run("delete", library, "nobody").returncode == 1
