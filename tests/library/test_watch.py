"""What others do to a library is noticed, in batches."""

import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.disk.files import find, read
from curator.library.watch import Outside, Watcher
from tests.library.small import pattern, slugs, write

PATIENCE = 10.0


class Notices:
    """Gathers batches, and waits for what they must bring."""

    def __init__(self) -> None:
        self.batches: list[Outside] = []
        self._changed = threading.Condition()

    def __call__(self, batch: Outside) -> None:
        with self._changed:
            self.batches.append(batch)
            self._changed.notify_all()

    def until(self, enough: Callable[["Notices"], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: enough(self), PATIENCE), self.batches

    @property
    def paths(self) -> set[str]:
        return {path for batch in self.batches for path in batch.paths}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return write(tmp_path / "library", {name: pattern(name[:-3]) for name in ("a.md", "b.md", "sub/c.md")})


@pytest.fixture(params=["events", "listing"])
def notices(request: pytest.FixtureRequest, library: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Notices]:
    if request.param == "listing":
        monkeypatch.setattr(Watcher, "_observed", lambda self: None)
    told = Notices()
    watcher = Watcher(library, told, quiet=0.05, poll=0.05)
    watcher.start()
    assert watcher.polling is (request.param == "listing")
    yield told
    watcher.stop()


def test_that_changed_new_renamed_and_deleted_files_are_told(library: Path, notices: Notices) -> None:
    (library / "a.md").write_text("changed")
    notices.until(lambda told: "a.md" in told.paths)
    (library / "sub" / "new.md").write_text("new")
    notices.until(lambda told: "sub/new.md" in told.paths)
    (library / "b.md").rename(library / "renamed.md")
    notices.until(lambda told: {"b.md", "renamed.md"} <= told.paths)
    (library / "sub" / "c.md").unlink()
    notices.until(lambda told: "sub/c.md" in told.paths)


def test_that_hidden_and_other_files_are_not_told(library: Path, notices: Notices) -> None:
    write(library, {".git/x.md": "x", ".hidden.md": "x", "notes.txt": "x", "sub/.obsidian/y.md": "y"})
    (library / "a.md").write_text("told")
    notices.until(lambda told: "a.md" in told.paths)
    assert notices.paths == {"a.md"}
    assert not any(batch.everything for batch in notices.batches)


def test_that_the_ledger_is_told(library: Path, notices: Notices) -> None:
    write(library, {".curator/decisions.tsv": "subject_id\n"})
    time.sleep(0.3)  # the system may need a moment to watch a new folder
    (library / ".curator" / "decisions.tsv").write_text("subject_id\tx\n")
    notices.until(lambda told: any(".curator/decisions.tsv" in batch.kept for batch in told.batches))


def test_that_reading_is_nothing_to_tell(library: Path, notices: Notices) -> None:
    for entry in find(library):
        read(library, entry.path)
    (library / "a.md").write_text("told")
    notices.until(lambda told: "a.md" in told.paths)
    assert notices.paths == {"a.md"}


def test_that_a_new_folder_and_a_deleted_one_are_noticed(library: Path, notices: Notices, tmp_path: Path) -> None:
    write(tmp_path / "made", {"deep/d.md": pattern("d"), "e.md": pattern("e")})
    (tmp_path / "made").rename(library / "made")
    notices.until(lambda told: "made/deep/d.md" in told.paths or any(batch.everything for batch in told.batches))
    seen = len(notices.batches)
    shutil.rmtree(library / "sub")
    notices.until(
        lambda told: any(batch.everything or "sub/c.md" in batch.paths for batch in told.batches[seen:]),
    )


def test_that_thousands_of_files_of_a_checkout_are_one_batch(tmp_path: Path) -> None:
    root = write(tmp_path / "library", {f"p{n}.md": pattern(f"p{n}") for n in range(2000)})

    def git(*arguments: str) -> None:
        subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    git("add", ".")
    git("commit", "--quiet", "-m", "one")
    git("checkout", "--quiet", "-b", "other")
    for path in root.glob("*.md"):
        path.write_text(path.read_text().replace("status: draft", "status: revised"))
    git("commit", "--quiet", "-a", "-m", "two")
    git("checkout", "--quiet", "-")
    catalogue = Catalogue(root, tmp_path / "cache")
    catalogue.scan()
    notices = Notices()
    watcher = Watcher(root, notices, quiet=0.5, longest=PATIENCE)
    watcher.start()
    git("checkout", "--quiet", "other")
    notices.until(lambda told: bool(told.batches))
    watcher.stop()
    (batch,) = notices.batches
    assert batch.everything
    assert len(batch.paths) == 2000
    assert len(catalogue.scan().changed) == 2000
    assert len(slugs(catalogue, "status:revised")) == 2000
    catalogue.close()


def test_that_nothing_is_told_after_stopping(library: Path) -> None:
    told = Notices()
    watcher = Watcher(library, told, quiet=0.05)
    watcher.start()
    watcher.stop()
    watcher.stop()
    (library / "a.md").write_text("unseen")
    time.sleep(0.2)
    assert told.batches == []


def test_that_a_batch_comes_though_events_never_end(library: Path) -> None:
    told = Notices()
    watcher = Watcher(library, told, quiet=5.0, longest=0.2)
    watcher.start()
    stop = threading.Event()

    def write_on() -> None:
        while not stop.wait(0.02):
            (library / "a.md").write_text("again")

    writer = threading.Thread(target=write_on)
    writer.start()
    try:
        told.until(lambda notices: bool(notices.batches))
    finally:
        stop.set()
        writer.join()
        watcher.stop()
