"""What a commit could take: patterns and the ledger, with how much changed."""

import subprocess
from pathlib import Path

import pytest

from curator.library.git import Git, GitFailed
from curator.library.ledger.ledger import LEDGER
from curator.library.uncommitted import Uncommitted, committed, uncommitted


def run(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library inside a checkout."""
    root = tmp_path / "checkout" / "patterns"
    root.mkdir(parents=True)
    run(root.parent, "init", "-q")
    for name in ("a", "b", "c"):
        (root / f"{name}.md").write_bytes(f"---\ntitle: {name}\n---\n\nText\n".encode() * 4)
    run(root.parent, "add", "-A")
    run(root.parent, "commit", "-qm", "base")
    return root


def found(library: Path) -> tuple[Uncommitted, ...]:
    git = Git.find(library)
    assert git is not None
    return uncommitted(git, library)


def test_that_patterns_and_the_ledger_are_listed_with_their_lines_and_nothing_else(library: Path) -> None:
    (library / "a.md").write_bytes((library / "a.md").read_bytes() + b"one\ntwo\n")
    (library / "b.md").unlink()
    (library / "new\nname.md").write_bytes(b"one\ntwo\nthree")
    (library / "notes.txt").write_bytes(b"not a pattern")
    (library.parent / "README.md").write_bytes(b"outside")
    (library / LEDGER).parent.mkdir()
    (library / LEDGER).write_bytes(b"a line\n")
    assert found(library) == (
        Uncommitted(LEDGER, "untracked", 1, 0),
        Uncommitted("a.md", "modified", 2, 0),
        Uncommitted("b.md", "deleted", 0, 20),
        Uncommitted("new\nname.md", "untracked", 3, 0),
    )


def test_that_a_renamed_file_is_one_file_and_is_compared_with_what_it_was(library: Path) -> None:
    before = (library / "a.md").read_bytes()
    run(library, "mv", "a.md", "z.md")
    (only,) = found(library)
    assert (only.path, only.kind, only.before, only.paths) == ("z.md", "renamed", "a.md", ("z.md", "a.md"))
    git = Git.find(library)
    assert git is not None
    assert committed(git, only) == before
    git.commit(only.paths, "Rename")
    assert found(library) == ()


def test_that_before_the_first_commit_every_file_can_be_committed(tmp_path: Path) -> None:
    run(tmp_path, "init", "-q")
    (tmp_path / "a.md").write_bytes(b"one\n")
    assert found(tmp_path) == (Uncommitted("a.md", "untracked", 1, 0),)
    git = Git.find(tmp_path)
    assert git is not None
    git.commit(["a.md"], "First")
    assert found(tmp_path) == ()


def test_that_all_a_hook_said_can_be_read(library: Path) -> None:
    hook = library.parent / ".git" / "hooks" / "pre-commit"
    hook.write_text("#!/bin/sh\necho 'Line 3: no source'\necho 'Line 9: no domain'\nexit 1\n")
    hook.chmod(0o755)
    (library / "a.md").write_bytes(b"changed\n")
    git = Git.find(library)
    assert git is not None
    with pytest.raises(GitFailed) as refused:
        git.commit(["a.md"], "Change")
    assert refused.value.said == "Line 3: no source\nLine 9: no domain"
