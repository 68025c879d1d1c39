"""Finding and reading pattern files."""

import os
from pathlib import Path

import pytest

from curator.library.disk.files import Entry, Unlisted, find, is_pattern_path, read, stat
from tests.library.small import write

posix = pytest.mark.skipif(os.name == "nt", reason="links, modes and raw names are POSIX's here")


def paths(root: Path) -> list[str]:
    return [entry.path for entry in find(root)]


def test_that_pattern_files_are_found_folder_by_folder_in_the_order_of_names(tmp_path: Path) -> None:
    write(tmp_path, dict.fromkeys(("b.md", "a.markdown", "z/b.MD", "z/a.md", "c/d/e.md", "notes.txt", "md"), ""))
    assert paths(tmp_path) == ["a.markdown", "b.md", "c/d/e.md", "z/a.md", "z/b.MD"]


def test_that_hidden_folders_and_files_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, dict.fromkeys((".git/a.md", ".curator/b.md", "x/.obsidian/c.md", ".d.md", "x/e.md"), ""))
    assert paths(tmp_path) == ["x/e.md"]


def test_that_an_entry_holds_size_time_and_inode(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "12345"})
    status = (tmp_path / "a.md").stat()
    (found,) = find(tmp_path)
    assert found[:3] == ("a.md", 5, status.st_mtime_ns)
    assert stat(tmp_path, "a.md") == found
    assert read(tmp_path, "a.md") == (b"12345", found)


@posix
def test_that_linked_folders_are_not_followed_and_linked_files_are_read(tmp_path: Path) -> None:
    root = write(tmp_path / "library", {"a.md": "A", "sub/b.md": "B"})
    outside = write(tmp_path / "outside", {"c.md": "C"})
    (root / "sub" / "round").symlink_to(root)
    (root / "away").symlink_to(outside)
    (root / "linked.md").symlink_to(outside / "c.md")
    (root / "broken.md").symlink_to(root / "nothing.md")
    assert paths(root) == ["a.md", "linked.md", "sub/b.md"]
    assert read(root, "linked.md")[0] == b"C"
    assert stat(root, "away/c.md") is None


@posix
def test_that_something_that_is_no_file_is_not_listed(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    (tmp_path / "folder.md").mkdir()
    assert paths(tmp_path) == []


@posix
def test_that_names_that_are_not_utf8_are_found_and_read(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.md")
    (tmp_path / name).write_bytes(b"x")
    assert paths(tmp_path) == [name]
    assert read(tmp_path, name)[0] == b"x"


def test_that_a_folder_that_cannot_be_listed_is_told_and_the_rest_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.md": "", "locked/b.md": "", "open/c.md": ""})
    genuine = os.scandir

    def scandir(place: bytes) -> object:
        if os.fsdecode(place).rstrip("/").endswith("locked"):
            raise PermissionError(13, "Permission denied")
        return genuine(place)

    monkeypatch.setattr(os, "scandir", scandir)
    told: list[Unlisted] = []
    assert [entry.path for entry in find(tmp_path, told.append)] == ["a.md", "open/c.md"]
    assert told == [Unlisted("locked", "The folder cannot be listed: permission denied.")]


def test_that_a_missing_library_is_told(tmp_path: Path) -> None:
    told: list[Unlisted] = []
    assert list(find(tmp_path / "gone", told.append)) == []
    assert [problem.path for problem in told] == [""]


def test_that_paths_tell_what_would_be_listed() -> None:
    assert is_pattern_path("a/b.md")
    assert not is_pattern_path("a/.git/b.md")
    assert not is_pattern_path(".b.md")
    assert not is_pattern_path("a/b.txt")


def test_that_a_file_that_changes_while_it_is_read_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.md": "old"})
    genuine = os.read
    calls = 0

    def slow_read(handle: int, size: int) -> bytes:
        nonlocal calls
        calls += 1
        if calls == 2:  # the first reading has seen all of the old text
            (tmp_path / "a.md").write_bytes(b"quite new")
        return genuine(handle, size)

    monkeypatch.setattr(os, "read", slow_read)
    raw, entry = read(tmp_path, "a.md")
    assert raw == b"quite new"
    assert entry == Entry("a.md", 9, (tmp_path / "a.md").stat().st_mtime_ns, entry.inode)


@posix
def test_that_reading_leaves_the_time_of_last_access_alone(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "text"})
    os.utime(tmp_path / "a.md", ns=(10**18, 2 * 10**18))  # older than its last change: even relatime would renew it
    read(tmp_path, "a.md")
    assert (tmp_path / "a.md").stat().st_atime_ns == 10**18
