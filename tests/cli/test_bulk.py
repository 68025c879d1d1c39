"""`set` and `replace`: one change of many patterns without a window."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

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
    files = {f"{name}.md": pattern(name, body="A tree.\n") for name in ("oak", "elm")}
    return write(tmp_path / "library", files | {"fir.md": pattern("fir", status="stable")})


def test_that_a_value_is_set_in_all_that_a_query_finds(run: Run, library: Path) -> None:
    before = {each.name: each.read_bytes() for each in library.glob("*.md")}
    dry = run("set", library, "-status:stable", "/lifecycle/status", "revised", "--dry-run")
    assert dry.returncode == 0
    assert dry.stdout.count("+  status: revised") == 2
    assert {each.name: each.read_bytes() for each in library.glob("*.md")} == before
    done = run("set", library, "-status:stable", "/lifecycle/status", "revised")
    assert (done.returncode, done.stdout) == (0, "2 files changed.\n"), done.stderr
    for name in ("oak.md", "elm.md"):
        assert (library / name).read_bytes() == before[name].replace(b"status: draft", b"status: revised")
    assert (library / "fir.md").read_bytes() == before["fir.md"]


def test_that_lists_are_added_to_replaced_in_and_taken_from(run: Run, library: Path) -> None:
    assert run("set", library, "oak", "/aliases", "Holm", "--add").stdout == "1 file changed.\n"
    assert b"Holm" in (library / "oak.md").read_bytes()
    assert run("set", library, "", "/aliases", "Kermes", "--replacing", "Holm").stdout == "1 file changed.\n"
    assert run("set", library, "", "/aliases", "Kermes", "--remove").stdout == "1 file changed.\n"
    assert run("set", library, "", "/aliases", "--remove").stdout == "3 files changed.\n"


def test_that_words_are_replaced_in_bodies(run: Run, library: Path) -> None:
    done = run("replace", library, "", r"(\w)ree", r"\1wig", "--regex")
    assert (done.returncode, done.stdout) == (0, "2 files changed in 2 places.\n")
    assert (library / "oak.md").read_bytes().endswith(b"A twig.\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("set", "", "/", "x"),
        ("set", "", "status", "x"),
        ("set", "status:(", "/a", "x"),
        ("set", "", "/a", ""),
        ("replace", "", "(", "x", "--regex"),
        ("replace", "", "", "x"),
    ],
)
def test_that_what_cannot_be_is_refused_in_one_line(run: Run, library: Path, arguments: tuple[str, ...]) -> None:
    before = {each.name: each.read_bytes() for each in library.glob("*.md")}
    done = run(arguments[0], library, *arguments[1:])
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert {each.name: each.read_bytes() for each in library.glob("*.md")} == before
