"""Writing one file so that nothing can be lost by it."""

import os
import stat
import sys
from pathlib import Path

import pytest

from curator.library.disk import save as saving
from curator.library.disk.beside import TEMPORARY, sweep
from curator.library.disk.refusals import Changed, NameTaken, OutsideLibrary, ReadOnly, SaveRefused, Vanished
from curator.library.disk.save import Fingerprint, read, remove, save
from curator.library.disk.swap import swap

posix = pytest.mark.skipif(os.name == "nt", reason="modes and links are POSIX's here")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "library"
    root.mkdir()
    (root / "a.md").write_bytes(b"---\ntitle: A\n---\nbody\r\n")
    return root


def fingerprint(root: Path, path: str = "a.md") -> Fingerprint:
    found = read(root, path)
    assert found is not None
    return found[1]


def litter(root: Path) -> list[str]:
    return [entry.name for entry in root.rglob("*") if entry.name.startswith(TEMPORARY)]


def test_that_saved_bytes_are_the_files_bytes(library: Path) -> None:
    raw = b"\xef\xbb\xbf---\r\n\xff\x00\n"
    after = save(library, "a.md", raw, fingerprint(library))
    assert (library / "a.md").read_bytes() == raw
    assert after == fingerprint(library)
    assert not litter(library)


def test_that_a_file_changed_by_somebody_else_is_not_overwritten(library: Path) -> None:
    seen = fingerprint(library)
    status = (library / "a.md").stat()
    (library / "a.md").write_bytes(b"---\ntitle: B\n---\nbody\r\n")
    os.utime(library / "a.md", ns=(status.st_atime_ns, status.st_mtime_ns))  # nothing but the bytes tells
    for _ in range(2):  # asking does not renew what is compared with
        with pytest.raises(Changed, match=r"a\.md was changed by another program"):
            save(library, "a.md", b"mine", seen)
    assert (library / "a.md").read_bytes() == b"---\ntitle: B\n---\nbody\r\n"
    assert not litter(library)


def test_that_a_change_made_while_the_new_bytes_are_written_is_not_overwritten(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = os.fsync

    def sync_and_meddle(descriptor: int) -> None:
        genuine(descriptor)
        (library / "a.md").write_bytes(b"theirs")

    seen = fingerprint(library)
    monkeypatch.setattr(os, "fsync", sync_and_meddle)
    with pytest.raises(Changed):
        save(library, "a.md", b"mine", seen)
    monkeypatch.undo()
    assert (library / "a.md").read_bytes() == b"theirs"
    assert not litter(library)


@pytest.mark.parametrize("in_place", [True, False])
def test_that_a_change_in_the_very_moment_of_replacing_is_put_back(
    library: Path, monkeypatch: pytest.MonkeyPatch, in_place: bool
) -> None:
    if not swap(library / "a.md", library / "a.md"):
        pytest.skip("this system cannot exchange two files")
    seen = fingerprint(library)

    def meddle_and_swap(one: Path, other: Path) -> bool:
        monkeypatch.undo()
        if in_place:
            other.write_bytes(b"theirs")
        else:
            (library / "b.md").write_bytes(b"theirs")
            (library / "b.md").replace(other)
        return swap(one, other)

    monkeypatch.setattr(saving, "swap", meddle_and_swap)
    with pytest.raises(Changed, match="was not overwritten"):
        save(library, "a.md", b"mine", seen)
    assert (library / "a.md").read_bytes() == b"theirs"
    assert not litter(library)


def test_that_files_are_replaced_where_none_can_be_exchanged(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saving, "swap", lambda one, other: False)
    save(library, "a.md", b"mine", fingerprint(library))
    assert (library / "a.md").read_bytes() == b"mine"
    assert not litter(library)


def test_that_a_new_time_stamp_alone_does_not_hinder_saving(library: Path) -> None:
    seen = fingerprint(library)
    os.utime(library / "a.md", ns=(1, 1))
    save(library, "a.md", b"mine", seen)
    assert (library / "a.md").read_bytes() == b"mine"


@posix
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_that_the_files_mode_stays(library: Path, mode: int) -> None:
    (library / "a.md").chmod(mode)
    save(library, "a.md", b"mine", fingerprint(library))
    assert stat.S_IMODE((library / "a.md").stat().st_mode) == mode


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may give files away")
def test_that_the_files_owner_stays(library: Path) -> None:
    os.chown(library / "a.md", 12345, 54321)
    save(library, "a.md", b"mine", fingerprint(library))
    status = (library / "a.md").stat()
    assert (status.st_uid, status.st_gid) == (12345, 54321)


@posix
def test_that_a_new_file_gets_the_mode_that_the_user_gives_new_files(library: Path) -> None:
    before = os.umask(0o027)
    try:
        save(library, "new.md", b"new", None)
    finally:
        os.umask(before)
    assert stat.S_IMODE((library / "new.md").stat().st_mode) == 0o640


@posix
def test_that_a_moved_file_keeps_its_mode(library: Path) -> None:
    (library / "a.md").chmod(0o600)
    save(library, "b.md", b"new", None, like="a.md")
    assert stat.S_IMODE((library / "b.md").stat().st_mode) == 0o600


@posix
def test_that_saving_through_a_link_writes_its_target_and_keeps_the_link(library: Path) -> None:
    (library / "deep").mkdir()
    (library / "a.md").rename(library / "deep" / "real.md")
    (library / "a.md").symlink_to("deep/real.md")
    save(library, "a.md", b"mine", fingerprint(library))
    assert (library / "a.md").readlink() == Path("deep/real.md")
    assert (library / "deep" / "real.md").read_bytes() == b"mine"
    assert not litter(library)


@posix
def test_that_a_link_out_of_the_library_is_not_written_through(library: Path) -> None:
    outside = library.parent / "outside.md"
    outside.write_bytes(b"theirs")
    (library / "b.md").symlink_to(outside)
    with pytest.raises(OutsideLibrary):
        save(library, "b.md", b"mine", saving.Fingerprint("", 0, 0, 0))
    (library / "folder").symlink_to(library.parent)
    with pytest.raises(OutsideLibrary):
        save(library, "folder/new.md", b"mine", None)
    assert outside.read_bytes() == b"theirs"
    assert sorted(entry.name for entry in library.parent.iterdir()) == ["library", "outside.md"]


@pytest.mark.parametrize(
    "path", ["../x.md", "a/../../x.md", "/etc/x.md", "", ".", "..", "a.md/..", "x\0.md", ".git/hooks/x", ".GIT/x.md"]
)
def test_that_nothing_is_read_or_written_outside_the_library(library: Path, path: str) -> None:
    with pytest.raises(OutsideLibrary):
        read(library, path)
    with pytest.raises(OutsideLibrary):
        save(library, path, b"mine", None)
    assert [entry.name for entry in library.parent.iterdir()] == ["library"]
    assert [entry.name for entry in library.iterdir()] == ["a.md"]


@pytest.mark.parametrize("path", ["A.md", "a.MD", "a.md"])
def test_that_a_new_file_does_not_take_a_name_that_differs_only_by_case(library: Path, path: str) -> None:
    with pytest.raises(NameTaken, match="nothing was overwritten"):
        save(library, path, b"mine", None)
    assert [entry.name for entry in library.iterdir()] == ["a.md"]
    assert (library / "a.md").read_bytes().endswith(b"body\r\n")


def test_that_a_new_file_does_not_take_a_name_composed_otherwise(library: Path) -> None:
    (library / "caf\u00e9.md").write_bytes(b"theirs")
    with pytest.raises(NameTaken):
        save(library, "cafe\u0301.md", b"mine", None)


@pytest.mark.parametrize("name", ["a:b.md", "con.md", "a?.md", "tab\t.md", "a ", "x" * 300 + ".md"])
def test_that_a_name_that_not_every_computer_can_hold_is_refused(library: Path, name: str) -> None:
    with pytest.raises(SaveRefused, match="choose another"):
        save(library, name, b"mine", None)
    assert [entry.name for entry in library.iterdir()] == ["a.md"]


def test_that_a_new_file_may_stand_in_a_new_folder(library: Path) -> None:
    save(library, "deep/er/new.md", b"new", None)
    assert (library / "deep" / "er" / "new.md").read_bytes() == b"new"


def test_that_a_file_created_meanwhile_is_not_overwritten(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    genuine = os.fsync

    def sync_and_meddle(descriptor: int) -> None:
        genuine(descriptor)
        (library / "new.md").write_bytes(b"theirs")

    monkeypatch.setattr(os, "fsync", sync_and_meddle)
    with pytest.raises(Changed):
        save(library, "new.md", b"mine", None)
    monkeypatch.undo()
    assert (library / "new.md").read_bytes() == b"theirs"
    assert not litter(library)


def test_that_a_deleted_file_is_not_brought_back_unasked(library: Path) -> None:
    seen = fingerprint(library)
    (library / "a.md").unlink()
    with pytest.raises(Vanished, match="was deleted or moved"):
        save(library, "a.md", b"mine", seen)
    assert list(library.iterdir()) == []


def test_that_a_vanished_folder_ends_in_a_sentence(library: Path) -> None:
    (library / "deep").mkdir()
    (library / "deep" / "b.md").write_bytes(b"b")
    seen = fingerprint(library, "deep/b.md")
    (library / "deep" / "b.md").unlink()
    (library / "deep").rmdir()
    with pytest.raises(Vanished, match=r"folder of deep/b\.md is gone"):
        save(library, "deep/b.md", b"mine", seen)
    assert not (library / "deep").exists()


def test_that_a_vanished_library_is_not_founded_anew(tmp_path: Path) -> None:
    with pytest.raises(Vanished):
        save(tmp_path / "gone", "a.md", b"mine", None)
    assert not (tmp_path / "gone").exists()


def test_that_a_disk_that_gives_other_bytes_back_is_noticed(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = fingerprint(library)

    def swap_badly(one: Path, other: Path) -> bool:
        one.write_bytes(b"rotten")
        one.replace(other)
        one.write_bytes((library / "copy").read_bytes())
        return True

    (library / "copy").write_bytes((library / "a.md").read_bytes())
    monkeypatch.setattr(saving, "swap", swap_badly)
    with pytest.raises(saving.NotVerified, match="reads back differently"):
        save(library, "a.md", b"mine", seen)


@posix
def test_that_a_write_protected_file_is_not_replaced(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (library / "a.md").chmod(0o444)
    if os.geteuid() == 0:
        monkeypatch.setattr(os, "access", lambda path, mode: False)  # what the system tells anybody but root
    with pytest.raises(ReadOnly, match="write-protected"):
        save(library, "a.md", b"mine", fingerprint(library))
    assert not litter(library)


def test_that_deleting_asks_first_whether_the_file_is_as_it_was(library: Path) -> None:
    seen = fingerprint(library)
    (library / "a.md").write_bytes(b"theirs")
    with pytest.raises(Changed):
        remove(library, "a.md", seen)
    assert (library / "a.md").read_bytes() == b"theirs"
    remove(library, "a.md", fingerprint(library))
    assert not (library / "a.md").exists()
    remove(library, "a.md", seen)  # gone already


@posix
def test_that_deleting_a_link_leaves_what_it_leads_to(library: Path) -> None:
    (library / "b.md").symlink_to("a.md")
    remove(library, "b.md", fingerprint(library, "b.md"))
    assert [entry.name for entry in library.iterdir()] == ["a.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="no process can be asked for there")
def test_that_what_dead_processes_left_is_swept_and_what_living_ones_write_is_not(library: Path) -> None:
    dead = library / f"{TEMPORARY}999999999-00"
    young = library / f"{TEMPORARY}999999998-00"
    living = library / f"{TEMPORARY}{os.getpid()}-00"
    for each in (dead, young, living):
        each.write_bytes(b"half")
    for each in (dead, living):
        os.utime(each, (0, 0))
    assert sweep(library, young.stat().st_mtime + 1) == 1
    assert sorted(litter(library)) == sorted([young.name, living.name])


def test_that_refusals_show_no_control_characters(library: Path) -> None:
    with pytest.raises(SaveRefused) as refused:
        save(library, "\x1b[31mred\n.md", b"mine", None)
    assert str(refused.value).isprintable()
