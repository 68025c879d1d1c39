"""The library's checkout, through the user's own git."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from curator.library.git import FileStatus, Git, GitFailed

STRANGE = ["with space.md", "uml\u00e4ut.md", '"quoted".md', "*.md", "-n.md", "new\nline.md", "tab\t.md", ":(top)x.md"]


def run(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=folder, check=True, capture_output=True)
    return done.stdout.decode("utf-8", "surrogateescape").strip()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library that is a folder of a checkout, with a file beside it."""
    root = tmp_path / "check out" / "patterns"
    root.mkdir(parents=True)
    run(root.parent, "init", "-q")
    (root / "a.md").write_bytes(b"---\ntitle: A\n---\n")
    (root / "b.md").write_bytes(b"b\r\n" * 20)
    (root.parent / "README.md").write_bytes(b"read\n")
    run(root.parent, "add", "-A")
    run(root.parent, "commit", "-qm", "base")
    return root


@pytest.fixture
def git(library: Path) -> Git:
    found = Git.find(library)
    assert found is not None
    return found


def test_that_outside_a_checkout_there_is_no_git(tmp_path: Path) -> None:
    assert Git.find(tmp_path) is None


def test_that_without_the_program_there_is_no_git(library: Path) -> None:
    assert Git.find(library, program="no-such-program-here") is None


def test_that_inside_the_repositorys_own_folder_there_is_no_checkout(library: Path) -> None:
    assert Git.find(library.parent / ".git") is None


def test_that_status_names_what_changed_in_the_library_alone(git: Git, library: Path) -> None:
    assert git.status().files == ()
    (library / "a.md").write_bytes(b"changed")
    (library / "deep").mkdir()
    (library / "deep" / "new.md").write_bytes(b"new")
    (library / "b.md").unlink()
    (library.parent / "README.md").write_bytes(b"changed")
    status = git.status()
    assert status.branch == "main"
    assert set(status.files) == {
        FileStatus("a.md", "modified"),
        FileStatus("b.md", "deleted"),
        FileStatus("deep/new.md", "untracked"),
    }


def test_that_status_knows_renamed_added_and_conflicted_files(git: Git, library: Path) -> None:
    run(library, "mv", "b.md", "c.md")
    (library / "d.md").write_bytes(b"d")
    run(library, "add", "d.md")
    assert set(git.status().files) == {
        FileStatus("c.md", "renamed", True, "b.md"),
        FileStatus("d.md", "added", True),
    }
    run(library, "commit", "-qm", "renamed")
    run(library, "checkout", "-qb", "side")
    (library / "a.md").write_bytes(b"theirs")
    run(library, "commit", "-qam", "theirs")
    run(library, "checkout", "-q", "main")
    (library / "a.md").write_bytes(b"ours")
    run(library, "commit", "-qam", "ours")
    subprocess.run(["git", "merge", "side"], cwd=library, check=False, capture_output=True)
    assert git.status().files == (FileStatus("a.md", "conflicted"),)


def test_that_status_counts_commits_ahead_of_and_behind_the_upstream(git: Git, library: Path, tmp_path: Path) -> None:
    run(tmp_path, "clone", "-q", str(library.parent), "clone")
    clone = Git.find(tmp_path / "clone" / "patterns")
    assert clone is not None
    (tmp_path / "clone" / "patterns" / "a.md").write_bytes(b"mine")
    clone.commit(["a.md"], "mine")
    (library / "a.md").write_bytes(b"theirs")
    git.commit(["a.md"], "theirs")
    run(tmp_path / "clone", "fetch", "-q")
    status = clone.status()
    assert (status.ahead, status.behind) == (1, 1)


def test_that_a_detached_checkout_has_no_branch(git: Git, library: Path) -> None:
    run(library, "checkout", "-q", "--detach")
    assert git.status().branch is None


@pytest.mark.skipif(sys.platform == "win32", reason="such names cannot be made there")
def test_that_any_file_name_is_listed_shown_and_committed(git: Git, library: Path) -> None:
    names = [*STRANGE, os.fsdecode(b"latin-\xe9.md")]
    for name in names:
        (library / name).write_bytes(b"one\n")
    assert {each.path for each in git.status().files} == set(names)
    for name in names:
        git.commit([name], f"Add {name!a}")
        assert git.committed(name) == b"one\n"
        (library / name).write_bytes(b"two\n")
        assert "+two" in git.diff([name])
        assert git.diff([name]).count("+two") == 1
        git.commit([name], "Change")
        assert git.committed(name) == b"two\n"
    assert git.status().files == ()


def test_that_the_committed_bytes_are_those_of_the_last_commit(git: Git, library: Path) -> None:
    (library / "b.md").write_bytes(b"changed")
    assert git.committed("b.md") == b"b\r\n" * 20
    assert git.committed("none.md") is None


def test_that_a_commit_takes_the_chosen_files_and_leaves_what_else_is_staged(git: Git, library: Path) -> None:
    (library / "a.md").write_bytes(b"chosen")
    (library / "new.md").write_bytes(b"chosen too")
    (library / "b.md").write_bytes(b"staged, not chosen")
    run(library, "add", "b.md")
    commit = git.commit(["a.md", "new.md"], "Two files\n\n# not a comment\nbecause")
    assert run(library, "rev-parse", "HEAD") == commit
    assert run(library, "show", "--name-only", "--format=", "HEAD").split() == ["patterns/a.md", "patterns/new.md"]
    assert run(library, "log", "-1", "--format=%B") == "Two files\n\n# not a comment\nbecause"
    assert git.status().files == (FileStatus("b.md", "modified", True),)


def test_that_a_deletion_and_a_move_can_be_committed(git: Git, library: Path) -> None:
    (library / "b.md").rename(library / "c.md")
    (library / "a.md").unlink()
    git.commit(["a.md", "b.md", "c.md"], "Move and delete")
    assert git.status().files == ()
    assert git.committed("c.md") == b"b\r\n" * 20


@pytest.mark.skipif(sys.platform == "win32", reason="the hook is a shell script")
def test_that_a_hook_that_refuses_stops_the_commit_and_leaves_the_index_as_it_was(git: Git, library: Path) -> None:
    hook = library.parent / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho 'error: titles must be in title case' >&2\nexit 1\n")
    hook.chmod(0o755)
    (library / "a.md").write_bytes(b"changed")
    (library / "new.md").write_bytes(b"new")
    before = git.status()
    with pytest.raises(GitFailed, match=r"^Git refused: titles must be in title case\.$"):
        git.commit(["a.md", "new.md"], "Refused")
    assert git.status() == before
    assert run(library, "diff", "--cached", "--name-only") == ""


def test_that_the_first_commit_of_a_checkout_works(tmp_path: Path) -> None:
    run(tmp_path, "init", "-q")
    (tmp_path / "a.md").write_bytes(b"a")
    git = Git.find(tmp_path)
    assert git is not None
    assert git.committed("a.md") is None
    git.commit(["a.md"], "First")
    assert git.committed("a.md") == b"a"


@pytest.mark.parametrize(("paths", "message"), [([], "text"), (["a.md"], "  \n")])
def test_that_a_commit_of_nothing_or_without_a_message_is_refused(
    git: Git, library: Path, paths: list[str], message: str
) -> None:
    (library / "a.md").write_bytes(b"changed")
    head = run(library, "rev-parse", "HEAD")
    with pytest.raises(GitFailed, match="nothing was committed"):
        git.commit(paths, message)
    assert run(library, "rev-parse", "HEAD") == head


def test_that_reading_writes_nothing_into_the_repository(git: Git, library: Path) -> None:
    os.utime(library / "a.md", (0, 0))  # git would note the new stamp in its index
    index = library.parent / ".git" / "index"
    before = (index.read_bytes(), index.stat().st_mtime_ns)
    git.status()
    assert git.diff() == ""
    git.committed("a.md")
    assert (index.read_bytes(), index.stat().st_mtime_ns) == before


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_that_a_git_that_hangs_is_stopped_with_a_sentence(library: Path, tmp_path: Path) -> None:
    from curator.library import git as room

    slow = tmp_path / "slow-git"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    with pytest.raises(GitFailed, match="did not finish within 0 seconds and was stopped"):
        room._run(str(slow), library, ["status"], 0.2)


def test_that_the_users_name_is_gits(git: Git) -> None:
    assert git.author() == "A Curator"


def test_that_the_checkouts_own_folder_is_told_even_where_it_stands_elsewhere(library: Path, tmp_path: Path) -> None:
    found = Git.find(library)
    assert found is not None
    assert found.folder() == library.parent / ".git"
    run(library.parent, "worktree", "add", "-q", str(tmp_path / "tree"), "-b", "other")
    other = Git.find(tmp_path / "tree" / "patterns")
    assert other is not None
    assert (other.folder() / "HEAD").is_file()
    assert other.folder() != found.folder()
