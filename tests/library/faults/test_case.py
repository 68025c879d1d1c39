"""A name that differs only by case: it may be given to its own file, and never costs another one.

Run on the disk that the tests are on, and on one that ignores case: the same disk on macOS and Windows, else an exFAT
file system where root may mount one, and everywhere else a system that claims to ignore case.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.disk import beside, save
from curator.library.disk.refusals import Changed, NameTaken
from curator.library.editing.edits import (
    CreateFile,
    DeleteFile,
    EditRefused,
    PatchEdit,
    PathTaken,
    PatternMissing,
    RenameFile,
)
from curator.library.editing.session import Session
from tests.support.checkout import ROOT

ALPHA = b"---\nslug: Alpha\ntitle: Alpha # first\n---\n" + b"A line of the body.\n" * 200
BETA = b"---\nslug: beta\n---\nOther.\n"
RENAME = [RenameFile("Alpha.md", "alpha.md"), PatchEdit("alpha.md", [{"op": "add", "path": "/slug", "value": "alpha"}])]
RENAMED = ALPHA.replace(b"slug: Alpha", b"slug: alpha")


def ignores_case(folder: Path) -> bool:
    (folder / "PROBE").touch()
    found = (folder / "probe").exists()
    (folder / "PROBE").unlink()
    return found


@contextmanager
def exfat(folder: Path, image: Path) -> Iterator[None]:
    """A file system that keeps the case of names and ignores it; skips the test where there can be none."""
    commands = ("mkfs.exfat", "mount.exfat-fuse", "losetup")
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not all(shutil.which(each) for each in commands):
        pytest.skip("only root may mount a disk that ignores case, with exfatprogs and exfat-fuse")
    with image.open("wb") as file:
        file.truncate(8 << 20)
    subprocess.run(["mkfs.exfat", str(image)], check=True, capture_output=True)
    found = subprocess.run(["losetup", "-f", "--show", str(image)], check=False, capture_output=True, text=True)
    if found.returncode:
        pytest.skip("mounting a file system is not allowed here")
    device = found.stdout.strip()
    try:
        if subprocess.run(["mount.exfat-fuse", device, str(folder)], check=False, capture_output=True).returncode:
            pytest.skip("mounting a file system is not allowed here")
        try:
            yield
        finally:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)
    finally:
        subprocess.run(["losetup", "-d", device], check=True)


@pytest.fixture(params=["this disk", "a disk that ignores case"])
def root(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "library"
    folder.mkdir()
    if request.param == "this disk" or ignores_case(folder):
        _fill(folder)
        yield folder
    else:
        with exfat(folder, tmp_path / "image"):
            assert ignores_case(folder)
            _fill(folder)
            yield folder


@pytest.fixture
def claimed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library on a system that says of every name that it is there already."""
    folder = tmp_path / "library"
    folder.mkdir()
    _fill(folder)
    monkeypatch.setattr(save.os.path, "lexists", lambda path: True)
    return folder


def _fill(folder: Path) -> None:
    (folder / "Alpha.md").write_bytes(ALPHA)
    (folder / "beta.md").write_bytes(BETA)


def files(root: Path) -> dict[str, bytes]:
    """All that is there, hidden files included."""
    return {entry.name: entry.read_bytes() for entry in root.iterdir() if entry.is_file()}


def test_that_a_file_takes_a_name_that_differs_by_case_and_gives_it_back(root: Path, tmp_path: Path) -> None:
    session = Session(root, state=tmp_path / "state", author="Ada")
    session.apply(RENAME, "Rename")
    with pytest.raises(PatternMissing):
        session.pattern("Alpha.md")
    assert set(session.save(["alpha.md"]).saved) == {"Alpha.md", "alpha.md"}
    assert files(root) == {"alpha.md": RENAMED, "beta.md": BETA}
    assert session.changed() == ()
    session.undo()
    assert session.save().refused == ()
    assert files(root) == {"Alpha.md": ALPHA, "beta.md": BETA}
    session.redo()
    assert session.save().refused == ()
    session.apply([PatchEdit("alpha.md", [{"op": "add", "path": "/title", "value": "Other"}])], "Edit")
    assert session.save().refused == ()
    assert set(files(root)) == {"alpha.md", "beta.md"}
    session.close()


def test_that_a_file_renamed_twice_before_it_is_saved_has_its_last_name(root: Path) -> None:
    session = Session(root, remember=False, author="Ada")
    for old, new in (("Alpha.md", "gamma.md"), ("gamma.md", "ALPHA.md"), ("ALPHA.md", "alpha.md")):
        session.apply([RenameFile(old, new)], "Rename")
    assert session.save(["alpha.md"]).refused == ()
    assert files(root) == {"alpha.md": ALPHA, "beta.md": BETA}
    session.close()


def test_that_a_rename_by_case_survives_a_restart(root: Path, tmp_path: Path) -> None:
    session = Session(root, state=tmp_path / "state", author="Ada")
    session.apply(RENAME, "Rename")
    session.close()
    session = Session(root, state=tmp_path / "state", author="Ada")
    assert {each.path: each.after for each in session.recovered()} == {"Alpha.md": None, "alpha.md": RENAMED}
    session.accept_recovered()
    assert session.save().refused == ()
    assert files(root) == {"alpha.md": RENAMED, "beta.md": BETA}
    session.close()
    session = Session(root, state=tmp_path / "state", author="Ada")
    assert session.recovered() == ()
    session.undo()
    assert session.save().refused == ()
    assert files(root) == {"Alpha.md": ALPHA, "beta.md": BETA}
    session.close()


def test_that_no_other_file_loses_its_name_by_case(root: Path) -> None:
    session = Session(root, remember=False, author="Ada")
    for edit in (RenameFile("Alpha.md", "Beta.md"), CreateFile("BETA.md", b"x"), CreateFile("alpha.md", b"x")):
        with pytest.raises(PathTaken, match=r"differs only by case from (beta|Alpha)\.md"):
            session.apply([edit], "Take")
    with pytest.raises(EditRefused, match=r"^One\.md differs only by case from one\.md"):
        session.apply([CreateFile("one.md", b"1"), CreateFile("One.md", b"2")], "Create two")
    assert session.changed() == ()
    assert files(root) == {"Alpha.md": ALPHA, "beta.md": BETA}
    session.close()


def test_that_a_deleted_file_gives_its_name_free_in_any_case(root: Path) -> None:
    session = Session(root, remember=False, author="Ada")
    session.apply([DeleteFile("beta.md")], "Delete")
    session.apply([CreateFile("Beta.md", b"anew")], "Create")
    assert session.save(["Beta.md"]).refused == ()
    assert files(root) == {"Alpha.md": ALPHA, "Beta.md": b"anew"}
    session.close()


def test_that_a_file_changed_meanwhile_keeps_its_name_and_bytes(root: Path) -> None:
    session = Session(root, remember=False, author="Ada")
    session.apply(RENAME, "Rename")
    (root / "Alpha.md").write_bytes(b"theirs")
    refused = dict(session.save().refused)
    assert "changed by another program" in refused["alpha.md"]
    assert refused["Alpha.md"] == "Alpha.md was kept, because alpha.md could not be written."
    assert files(root) == {"Alpha.md": b"theirs", "beta.md": BETA}
    session.close()


def test_that_the_list_follows_a_name_that_differs_by_case(root: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(root, tmp_path / "cache")
    catalogue.scan()
    session = Session(root, remember=False, author="Ada")
    session.apply(RENAME, "Rename")
    session.save()
    catalogue.refresh(["Alpha.md", "alpha.md"])
    assert sorted(catalogue.rows().paths()) == ["alpha.md", "beta.md"]
    assert catalogue.scan().files == 2
    catalogue.close()
    session.close()


@pytest.mark.parametrize("fault", ["rename", "link"])
def test_that_a_fault_between_two_names_leaves_the_file_its_own(
    claimed: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    session = Session(claimed, remember=False, author="Ada")
    session.apply(RENAME, "Rename")
    if fault == "link":
        monkeypatch.setattr(os, "link", refuse)
        monkeypatch.setattr(Path, "replace", refuse)
    else:
        monkeypatch.setattr(Path, "rename", refuse)
    assert len(session.save().refused) == 2
    assert files(claimed) == {"Alpha.md": ALPHA, "beta.md": BETA}
    monkeypatch.undo()
    assert session.save().refused == ()
    assert files(claimed) == {"alpha.md": RENAMED, "beta.md": BETA}
    session.close()


def test_that_a_change_in_the_very_moment_of_renaming_is_put_back(
    claimed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    genuine = beside.parking

    def meddle(file: Path) -> Path:
        file.write_bytes(b"theirs")
        return genuine(file)

    found = save.read(claimed, "Alpha.md")
    assert found is not None
    monkeypatch.setattr(save, "parking", meddle)
    with pytest.raises(Changed):
        save.respell(claimed, "Alpha.md", "alpha.md", RENAMED, found[1])
    assert files(claimed) == {"Alpha.md": b"theirs", "beta.md": BETA}


def test_that_a_name_that_came_to_be_taken_is_not_overwritten(root: Path) -> None:
    found = save.read(root, "Alpha.md")
    assert found is not None
    if ignores_case(root):
        pytest.skip("two such names cannot be there at once")
    (root / "alpha.md").write_bytes(b"theirs")
    with pytest.raises(NameTaken):
        save.respell(root, "Alpha.md", "alpha.md", RENAMED, found[1])
    assert files(root) == {"Alpha.md": ALPHA, "alpha.md": b"theirs", "beta.md": BETA}


KILLED = """
import os, signal, sys
from pathlib import Path
from curator.library.disk import save
from curator.library.editing.edits import PatchEdit, RenameFile
from curator.library.editing.session import Session
save.os.path.lexists = lambda path: True
def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)
if sys.argv[3] == "before":
    save._put_new = die
else:
    genuine = save._put_new
    save._put_new = lambda *given: (genuine(*given), die())
session = Session(Path(sys.argv[1]), state=Path(sys.argv[2]), author="Ada")
patch = [{"op": "add", "path": "/slug", "value": "alpha"}]
session.apply([RenameFile("Alpha.md", "alpha.md"), PatchEdit("alpha.md", patch)], "Rename")
session.save()
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX's")
@pytest.mark.parametrize("moment", ["before", "after"])
def test_that_kill_9_between_two_names_loses_neither(tmp_path: Path, moment: str) -> None:
    library, state = tmp_path / "library", tmp_path / "state"
    library.mkdir()
    _fill(library)
    command = [sys.executable, "-c", KILLED, str(library), str(state), moment]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL
    assert "Alpha.md" not in files(library), "it was not killed between the names"
    session = Session(library, state=state, author="Ada")
    assert files(library)["Alpha.md"] == ALPHA, "it has its old name again"
    assert {each.path for each in session.recovered()} == {"Alpha.md"} | ({"alpha.md"} if moment == "before" else set())
    session.accept_recovered()
    assert session.save().refused == ()
    for entry in library.iterdir():
        os.utime(entry, (0, 0))  # long enough ago to be nobody's
    beside.sweep(library, 100.0)
    assert files(library) == {"alpha.md": RENAMED, "beta.md": BETA}
    session.close()
