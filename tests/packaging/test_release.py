"""Making a release, in a throwaway clone."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkout import ROOT


def git(where: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "-C", where, *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """The checkout as it is committed, with a remote of its own that takes pushes."""
    remote, made = tmp_path / "remote.git", tmp_path / "clone"
    probe = subprocess.run(["git", "-C", ROOT, "rev-parse", "HEAD"], capture_output=True, check=False)
    if probe.returncode != 0:
        pytest.skip("not a git checkout")
    git(tmp_path, "clone", "--quiet", "--bare", "--no-tags", str(ROOT), str(remote))
    git(tmp_path, "clone", "--quiet", str(remote), str(made))
    git(made, "checkout", "--quiet", "-B", "main")
    git(made, "config", "user.name", "A Maintainer")
    git(made, "config", "user.email", "maintainer@example.org")
    (made / "curator" / "__init__.py").write_text('"""Pattern Curator."""\n\n__version__ = "0.1.0"\n')
    (made / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing.\n")
    # The working copy's command, not the committed one: this is what is tried.
    (made / "packaging" / "release").write_bytes((ROOT / "packaging" / "release").read_bytes())
    git(made, "add", "--all")
    git(made, "commit", "--quiet", "--message", "As it was")
    git(made, "push", "--quiet", "--force", "origin", "main")
    return made


def release(clone: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, clone / "packaging" / "release", *arguments, "--untested"]
    return subprocess.run(command, cwd=clone, capture_output=True, text=True, check=False)


def test_that_a_release_is_one_commit_with_version_changelog_and_tag(clone: Path) -> None:
    before = git(clone, "rev-parse", "HEAD")
    done = release(clone, "0.2.0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "git push --atomic origin main v0.2.0" in done.stdout
    assert git(clone, "rev-parse", "HEAD^") == before
    assert git(clone, "diff", "--name-only", "HEAD^").split() == ["CHANGELOG.md", "curator/__init__.py"]
    assert '__version__ = "0.2.0"' in (clone / "curator" / "__init__.py").read_text()
    assert "## [Unreleased]\n\n## [0.2.0] - 20" in (clone / "CHANGELOG.md").read_text()
    assert git(clone, "rev-list", "-1", "v0.2.0") == git(clone, "rev-parse", "HEAD")
    assert "### Added\n\n- A thing." in git(clone, "tag", "--list", "--format=%(contents)", "v0.2.0")
    assert git(clone, "status", "--porcelain") == ""
    assert git(clone, "ls-remote", "--tags", "origin") == ""


def test_that_commit_and_tag_are_pushed_when_that_is_asked(clone: Path) -> None:
    assert release(clone, "0.1.0", "--push").returncode == 0
    head = git(clone, "rev-parse", "HEAD")
    assert f"{head}\trefs/heads/main" in git(clone, "ls-remote", "origin")
    assert "refs/tags/v0.1.0" in git(clone, "ls-remote", "--tags", "origin")


@pytest.mark.parametrize(
    ("version", "spoil", "says"),
    [
        ("1.2", None, "three numbers"),
        ("0.0.9", None, "not later than 0.1.0"),
        ("0.2.0", "changed", "not committed"),
        ("0.2.0", "tagged", "is there already"),
        ("0.2.0", "untold", "says nothing"),
    ],
)
def test_that_what_is_not_ready_is_not_released(clone: Path, version: str, spoil: str | None, says: str) -> None:
    if spoil == "changed":
        (clone / "new.txt").write_text("new")
    elif spoil == "tagged":
        git(clone, "tag", "v0.2.0")
    elif spoil == "untold":
        (clone / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-01-01\n\n- A thing.\n")
        git(clone, "commit", "--quiet", "--all", "--message", "Nothing new")
    before = git(clone, "rev-parse", "HEAD")
    done = release(clone, version)
    assert done.returncode == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert git(clone, "rev-parse", "HEAD") == before
