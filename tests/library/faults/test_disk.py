"""A full disk, a folder that may not be written, a fault in the middle: a sentence, and an unharmed file."""

import contextlib
import errno
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.library.disk.beside import TEMPORARY
from curator.library.editing.edits import BytesEdit, CreateFile, DecisionEdit, DeleteFile, PatchEdit, RenameFile
from curator.library.editing.session import Session
from curator.library.ledger.ledger import LEDGER
from tests.support.checkout import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="these faults are made with POSIX means")

ALPHA = b"---\ntitle: Alpha # first\n---\n" + b"A line of the body.\n" * 200
NOBODY = 65534


def edit(value: str = "New") -> PatchEdit:
    return PatchEdit("alpha.md", [{"op": "replace", "path": "/title", "value": value}])


def unharmed(root: Path, files: dict[str, bytes]) -> None:
    assert {entry.name: entry.read_bytes() for entry in root.glob("*.md")} == files
    assert not [entry for entry in root.rglob("*") if entry.name.startswith(TEMPORARY)]


@contextlib.contextmanager
def mounted(folder: Path, options: str) -> Iterator[None]:
    """A file system of its own in memory; skips the test where mounting is not allowed."""
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], check=False, capture_output=True
    )
    if done.returncode:
        pytest.skip("mounting a file system is not allowed here")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root may mount a small disk")
    root = tmp_path / "library"
    root.mkdir()
    with mounted(root, "size=256k"):
        (root / "alpha.md").write_bytes(ALPHA)
        yield root


def fill(root: Path) -> Path:
    """Takes up the whole disk with one file."""
    ballast = root / "ballast.bin"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    assert shutil.disk_usage(root).free == 0
    return ballast


def test_that_a_full_disk_costs_nothing_and_saving_works_once_there_is_room(small_disk: Path, tmp_path: Path) -> None:
    ballast = fill(small_disk)
    session = Session(small_disk, state=tmp_path / "state", author="Ada")
    session.apply([edit(), CreateFile("beta.md", b"b" * 9000)], "Edit")
    report = session.save()
    assert report.saved == ()
    assert {path for path, _ in report.refused} == {"alpha.md", "beta.md"}
    assert all("The disk is full" in sentence and "unharmed" in sentence for _, sentence in report.refused)
    unharmed(small_disk, {"alpha.md": ALPHA})
    ballast.unlink()
    assert session.save().refused == ()
    unharmed(small_disk, {"alpha.md": ALPHA.replace(b"Alpha", b"New"), "beta.md": b"b" * 9000})
    session.close()


def test_that_a_full_disk_leaves_the_ledger_whole(small_disk: Path, tmp_path: Path) -> None:
    session = Session(small_disk, state=tmp_path / "state", author="Ada")
    session.apply([DecisionEdit("alpha.md", "alpha", "enables", "first", "rejected")], "Reject")
    session.save()
    before = (small_disk / LEDGER).read_bytes()
    ballast = fill(small_disk)
    many = [DecisionEdit("alpha.md", "alpha", "enables", f"other-{number}", "rejected") for number in range(100)]
    session.apply(many, "Reject")
    ((path, sentence),) = session.save().refused
    assert (path, "The disk is full" in sentence) == ("alpha.md", True)
    assert (small_disk / LEDGER).read_bytes() == before
    assert session.changed() == ("alpha.md",)
    ballast.unlink()
    assert session.save().refused == ()
    assert len(session.ledger.standing()) == 101
    session.close()


def test_that_a_full_disk_for_the_journal_is_told_and_editing_goes_on(small_disk: Path, tmp_path: Path) -> None:
    library = tmp_path / "other"
    library.mkdir()
    (library / "alpha.md").write_bytes(ALPHA)
    session = Session(library, state=small_disk / "state", author="Ada")
    session.apply([edit("One")], "Edit")
    ballast = fill(small_disk)
    for number in range(60):
        noise = os.urandom(200).hex().encode()
        session.apply([BytesEdit("alpha.md", b"---\ntitle: %d\n---\n%b" % (number, noise))], "Edit")
    assert session.journal_failure is not None
    assert "kept in memory only" in session.journal_failure
    session.undo()
    assert session.pattern("alpha.md").data == {"title": 58}
    ballast.unlink()
    for _ in range(58):
        session.undo()
    session.close()
    again = Session(library, state=small_disk / "state", author="Ada")
    assert again.journal_failure is None
    assert [each.path for each in again.recovered()] == ["alpha.md"]
    again.accept_recovered()
    assert again.pattern("alpha.md").data == {"title": 0}
    again.undo()
    assert again.pattern("alpha.md").data == {"title": "One"}
    again.close()


def test_that_a_disk_that_fails_in_the_middle_of_a_write_costs_nothing(tmp_path: Path) -> None:
    """As the disk above, where mounting is not allowed: the system cuts every file at 2,000 bytes."""
    (tmp_path / "alpha.md").write_bytes(ALPHA)
    code = (
        "import resource, signal, sys, pathlib\n"
        "from curator.library.editing.edits import PatchEdit\n"
        "from curator.library.editing.session import Session\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "session = Session(pathlib.Path(sys.argv[1]), remember=False)\n"
        "session.apply([PatchEdit('alpha.md', [{'op': 'replace', 'path': '/title', 'value': 'New'}])], 'Edit')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))\n"
        "print(session.save().refused[0][1])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert done.stdout == "The disk is full: alpha.md was not saved, the file is unharmed and your edit is kept.\n"
    unharmed(tmp_path, {"alpha.md": ALPHA})


@pytest.mark.parametrize("call", ["open", "write", "fsync", "listdir", "close"])
def test_that_a_fault_of_any_call_while_saving_leaves_the_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    (tmp_path / "alpha.md").write_bytes(ALPHA)
    session = Session(tmp_path, remember=False)
    session.apply([edit()], "Edit")
    genuine = getattr(os, call)
    armed = [True]

    def fail(*arguments: object, **options: object) -> object:
        if armed and (call != "open" or TEMPORARY in str(arguments[0])):
            armed.clear()
            if call == "close":
                genuine(*arguments)
            raise OSError(errno.EIO, "Input/output error")
        return genuine(*arguments, **options)

    monkeypatch.setattr(os, call, fail)
    report = session.save()
    monkeypatch.undo()
    if report.refused:
        assert "could not be saved (input/output error)" in report.refused[0][1]
        unharmed(tmp_path, {"alpha.md": ALPHA})
        assert session.save().saved == ("alpha.md",)
    unharmed(tmp_path, {"alpha.md": ALPHA.replace(b"Alpha", b"New")})


# What may not be written


@contextlib.contextmanager
def folder_of_another_user(root: Path) -> Iterator[None]:
    """The library as somebody sees it who may read it alone."""
    if os.geteuid() != 0:
        root.chmod(0o555)
        try:
            yield
        finally:
            root.chmod(0o755)
        return
    os.chown(root / "alpha.md", NOBODY, NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@contextlib.contextmanager
def read_only_disk(root: Path) -> Iterator[None]:
    if os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root may mount a disk read-only")
    with mounted(root, "size=256k,mode=755"):
        (root / "alpha.md").write_bytes(ALPHA)
        subprocess.run(["mount", "-o", "remount,ro", str(root)], check=True)
        yield


@contextlib.contextmanager
def unchangeable_file(root: Path) -> Iterator[None]:
    done = None
    if shutil.which("chattr"):
        done = subprocess.run(["chattr", "+i", str(root / "alpha.md")], check=False, capture_output=True)
    if done is None or done.returncode:
        pytest.skip("files cannot be made unchangeable here")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", str(root / "alpha.md")], check=True)


@contextlib.contextmanager
def write_protected_file(root: Path) -> Iterator[None]:
    """Marked so that nobody is to write it."""
    if os.geteuid() == 0:
        pytest.skip("the administrator may write every file")
    (root / "alpha.md").chmod(0o444)
    try:
        yield
    finally:
        (root / "alpha.md").chmod(0o644)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A library that every user may read; pytest's own folders are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="pattern-curator-"))
    folder.chmod(0o755)
    (folder / "alpha.md").write_bytes(ALPHA)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.parametrize("obstacle", [folder_of_another_user, read_only_disk, unchangeable_file, write_protected_file])
def test_that_what_may_not_be_written_ends_in_a_sentence_and_is_unharmed(
    open_folder: Path, tmp_path: Path, obstacle: Callable[[Path], Iterator[None]]
) -> None:
    with obstacle(open_folder):  # type: ignore[attr-defined]
        session = Session(open_folder, remember=False, author="Ada")
        session.apply([edit()], "Edit")
        ((path, sentence),) = session.save().refused
        assert path == "alpha.md"
        assert "may not be written here" in sentence or "write-protected" in sentence
        assert "your edit is kept" in sentence
        unharmed(open_folder, {"alpha.md": ALPHA})
        assert session.changed() == ("alpha.md",)
        session.undo()
        session.apply([DeleteFile("alpha.md")], "Delete")
        assert len(session.save().refused) == 1
        unharmed(open_folder, {"alpha.md": ALPHA})
        session.undo()
        for name in ("Alpha.md", "beta.md"):
            session.apply([RenameFile("alpha.md", name)], "Rename")
            assert len(session.save().refused) == 2
            unharmed(open_folder, {"alpha.md": ALPHA})
            session.undo()
        session.close()


def test_that_a_ledger_that_may_not_be_written_ends_in_a_sentence(open_folder: Path) -> None:
    with folder_of_another_user(open_folder):
        session = Session(open_folder, remember=False, author="Ada")
        session.apply([DecisionEdit("alpha.md", "alpha", "enables", "beta", "rejected")], "Reject")
        ((path, sentence),) = session.save().refused
        assert (path, "may not be written here" in sentence) == ("alpha.md", True)
        assert session.decided("alpha", "enables", "beta") is not None
        session.close()
    assert not (open_folder / ".curator").exists()
