"""`import`: foreign texts and tables without a window."""

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
    return write(tmp_path / "library", {"oak.md": pattern("oak")})


def test_that_a_page_of_text_becomes_a_pattern(run: Run, library: Path, tmp_path: Path) -> None:
    page = tmp_path / "oven.txt"
    page.write_text("Bread Oven\n\nBake together.\n\nSection 1: Context\n\nA village.\n", "utf-8")
    done = run("import", library, page)
    assert (done.returncode, done.stdout) == (0, "bread-oven.md\n"), done.stderr
    new = Pattern.from_bytes((library / "bread-oven.md").read_bytes())
    assert [each.title for each in new.sections] == ["Context"]


def test_that_a_table_becomes_patterns_by_its_columns_names_and_by_what_is_said(
    run: Run, library: Path, tmp_path: Path
) -> None:
    table = tmp_path / "ideas.csv"
    table.write_text("Idea,Domain,Why\nBread Oven,food,Warm.\n,food,No title.\n", "utf-8")
    dry = run("import", library, table, "--map", "Idea=/title", "--map", "Why=section 1", "--dry-run")
    assert dry.returncode == 0
    assert "+++ b/bread-oven.md" in dry.stdout
    assert not (library / "bread-oven.md").exists()
    done = run("import", library, table, "--map", "Idea=/title", "--map", "Why=section 1")
    assert (done.returncode, done.stdout) == (0, "bread-oven.md\n")
    assert "Row 2 is left out: The title is empty" in done.stderr
    new = Pattern.from_bytes((library / "bread-oven.md").read_bytes())
    assert new.sections[0].markdown == "Warm."


def test_that_what_cannot_be_imported_is_refused_in_one_line(run: Run, library: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"\xff\xfe\xfd")
    (tmp_path / "bad.csv").write_bytes(b"a,b\n1,2,3\n")
    for arguments in (("bad.txt",), ("bad.csv",), ("nothing.txt",), (".",), ("bad.csv", "--map", "x")):
        done = run("import", library, tmp_path / arguments[0], *arguments[1:])
        assert done.returncode == 1
        assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert [each.name for each in library.glob("*")] == ["oak.md"]
