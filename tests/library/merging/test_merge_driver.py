"""`pattern-curator merge`, as git calls it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkout import ROOT

BASE = b"---\ntitle: Alpha\nstatus: draft\nlinks:\n- slug: a\n---\nbody\n"


def driver(*paths: Path) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, "-m", "curator", "merge", *map(str, paths)]
    return subprocess.run(program, capture_output=True, text=True, check=False, cwd=ROOT)


@pytest.fixture
def sides(tmp_path: Path) -> tuple[Path, Path, Path]:
    paths = tuple(tmp_path / name for name in (".merge_file_a", ".merge_file_b", ".merge_file_c"))
    for path in paths:
        path.write_bytes(BASE)
    return paths[0], paths[1], paths[2]


def test_that_a_merge_without_conflicts_is_written_to_ours_and_exits_with_0(sides: tuple[Path, Path, Path]) -> None:
    base, ours, theirs = sides
    ours.write_bytes(BASE.replace(b"draft", b"stable"))
    theirs.write_bytes(BASE.replace(b"- slug: a\n", b"- slug: a\n- slug: b\n"))
    done = driver(*sides)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert ours.read_bytes() == BASE.replace(b"draft", b"stable").replace(b"- slug: a\n", b"- slug: a\n- slug: b\n")
    assert base.read_bytes() == BASE


def test_that_a_conflict_leaves_markers_and_exits_with_1(sides: tuple[Path, Path, Path]) -> None:
    _, ours, theirs = sides
    ours.write_bytes(BASE.replace(b"draft", b"stable"))
    theirs.write_bytes(BASE.replace(b"draft", b"revised").replace(b"Alpha", b"Theirs"))
    done = driver(*sides)
    assert done.returncode == 1
    assert done.stderr == "Both sides changed /status in different ways.\n"
    assert ours.read_bytes() == (
        b"---\ntitle: Theirs\n<<<<<<< ours\nstatus: stable\n=======\nstatus: revised\n>>>>>>> theirs\n"
        b"links:\n- slug: a\n---\nbody\n"
    )


def test_that_a_missing_file_is_one_sentence(sides: tuple[Path, Path, Path], tmp_path: Path) -> None:
    for number in range(3):
        paths = list(sides)
        paths[number] = tmp_path / "none"
        done = driver(*paths)
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert "no such file" in done.stderr


def test_that_git_merges_two_branches_by_key_through_the_driver(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        subprocess.run(["git", *arguments], cwd=tmp_path, check=True, capture_output=True)

    def commit(raw: bytes) -> None:
        (tmp_path / "alpha.md").write_bytes(raw)
        git("add", "-A")
        git("commit", "-qm", "change")

    git("init", "-q")
    program = f'cd \'{ROOT}\' && \'{sys.executable}\' -m curator merge "$OLDPWD/%O" "$OLDPWD/%A" "$OLDPWD/%B"'
    git("config", "merge.pattern.driver", program)
    (tmp_path / ".gitattributes").write_text("*.md merge=pattern\n")
    commit(BASE)
    git("checkout", "-qb", "side")
    commit(BASE.replace(b"- slug: a\n", b"- slug: a\n- slug: b\n"))
    git("checkout", "-q", "main")
    commit(BASE.replace(b"- slug: a\n", b"- slug: a\n- slug: c\n"))
    git("merge", "-q", "side")
    assert (tmp_path / "alpha.md").read_bytes() == BASE.replace(b"- slug: a\n", b"- slug: a\n- slug: b\n- slug: c\n")
