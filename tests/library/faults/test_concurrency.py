"""Somebody else writes while we do: nobody's change is lost without a word."""

import contextlib
import itertools
import os
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from curator.library.editing.edits import PatchEdit
from curator.library.editing.session import Session
from curator.library.ledger.decisions import Decision, line
from curator.library.ledger.ledger import Ledger
from tests.support.checkout import ROOT

RIVAL = """
import os, pathlib, sys, time
path, last, in_place = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "in-place"
for number in range(1, last + 1):
    raw = b"---\\nours: 0\\ntheirs: %d\\n---\\n" % number + b"body\\n" * 2000
    if in_place:
        path.write_bytes(raw)
    else:
        fresh = path.with_suffix(".new")
        fresh.write_bytes(raw)
        fresh.replace(path)
    time.sleep(0.004)
"""


@pytest.mark.parametrize("manner", ["in-place", "replacing"])
def test_that_a_rival_who_writes_the_same_file_all_the_time_is_never_overwritten(tmp_path: Path, manner: str) -> None:
    last = 150
    path = tmp_path / "alpha.md"
    path.write_bytes(b"---\nours: 0\ntheirs: 0\n---\nbody\n")
    session = Session(tmp_path, remember=False, author="Ada")
    saves = refusals = 0
    with subprocess.Popen([sys.executable, "-c", RIVAL, str(path), str(last), manner]) as rival:
        while rival.poll() is None:
            session.reload(["alpha.md"])
            data = session.pattern("alpha.md").data
            if data is None or "ours" not in data:  # caught in the middle of their writing in place
                session.revert(["alpha.md"])
                continue
            ours = {"op": "replace", "path": "/ours", "value": data["ours"] + 1}
            session.apply([PatchEdit("alpha.md", [ours])], "Edit")
            report = session.save()
            saves, refusals = saves + len(report.saved), refusals + len(report.refused)
            if report.refused:
                session.revert(["alpha.md"])
    assert rival.returncode == 0
    data = Session(tmp_path, remember=False).pattern("alpha.md").data
    assert data is not None
    assert data["theirs"] == last, "an older version of theirs came back"
    assert saves > 0
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["alpha.md"]


@pytest.fixture
def switching() -> Iterator[None]:
    """Threads take turns far more often than they would."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(0.0002)
    yield
    sys.setswitchinterval(usual)


@contextlib.contextmanager
def meanwhile(*works: Callable[[], object]) -> Iterator[None]:
    """Do these over and over, each on a thread of its own, while the block runs."""
    over = threading.Event()

    def repeat(work: Callable[[], object]) -> None:
        while not over.is_set():
            work()

    with ThreadPoolExecutor() as pool:
        running = [pool.submit(repeat, work) for work in works]
        try:
            yield
        finally:
            over.set()
    for each in running:
        each.result()


def replace(path: str, value: int) -> PatchEdit:
    return PatchEdit(path, [{"op": "replace", "path": "/ours", "value": value}])


@pytest.mark.usefixtures("switching")
def test_that_a_save_of_our_own_that_is_noticed_late_is_nobody_elses_change(tmp_path: Path) -> None:
    (tmp_path / "alpha.md").write_bytes(b"---\nours: 0\n---\nbody\n")
    session = Session(tmp_path, remember=False, author="Ada")
    with meanwhile(lambda: session.reload(["alpha.md"])):
        for number in range(1, 151):
            session.apply([replace("alpha.md", number)], "Edit")
            assert session.save().refused == ()
    assert (tmp_path / "alpha.md").read_bytes() == b"---\nours: 150\n---\nbody\n"


@pytest.mark.usefixtures("switching")
def test_that_edits_made_while_others_are_saved_and_noticed_are_all_saved(tmp_path: Path) -> None:
    files, chance = [f"{name}.md" for name in ("alpha", "beta", "gamma")], random.Random(20260219)
    for name in files:
        (tmp_path / name).write_bytes(b"---\nours: 0  # kept\n---\nbody\n")
    session = Session(tmp_path, remember=False, author="Ada")
    expected, made, saved, refused = dict.fromkeys(files, 0), [], [], []

    def save() -> None:
        report = session.save()
        saved.extend(report.saved)
        refused.extend(report.refused)

    with meanwhile(save, lambda: session.reload(files)):
        for number in itertools.count(1):
            if len(saved) > 400 or refused:
                break
            if made and chance.random() < 0.3:
                session.undo()
                name, before = made.pop()
                expected[name] = before
            else:
                name = chance.choice(files)
                session.apply([replace(name, number)], f"Edit {number}")
                made.append((name, expected[name]))
                expected[name] = number
    save()
    assert refused == []
    assert session.conflicts() == ()
    found = {name: (tmp_path / name).read_bytes() for name in files}
    assert found == {name: b"---\nours: %d  # kept\n---\nbody\n" % value for name, value in expected.items()}


DECIDER = """
import pathlib, sys
from datetime import UTC, datetime
from curator.library.ledger.decisions import Decision, line
from curator.library.ledger.ledger import Ledger
root, name = pathlib.Path(sys.argv[1]), sys.argv[2]
for number in range(60):
    decision = Decision(name, "enables", f"target-{number}", "rejected", datetime.now(UTC))
    Ledger(root).append([line(decision)])
"""


def test_that_windows_that_decide_at_the_same_time_lose_no_line(tmp_path: Path) -> None:
    names = [f"window-{number}" for number in range(3)]
    windows = [subprocess.Popen([sys.executable, "-c", DECIDER, str(tmp_path), name], cwd=ROOT) for name in names]
    own = Ledger(tmp_path)
    for number in range(60):
        own.append([line(Decision("own", "enables", f"target-{number}", "rejected", datetime.now(UTC)))])
    assert [window.wait() for window in windows] == [0, 0, 0]
    standing = own.standing()
    assert len(standing) == 4 * 60
    text = (tmp_path / ".curator" / "decisions.tsv").read_bytes()
    assert text.count(b"subject_id") == 1
    assert text.endswith(b"\n")


@pytest.mark.skipif(os.name == "nt", reason="a folder in use cannot be taken away there")
def test_that_a_library_that_vanishes_and_comes_back_is_saved_to_again(tmp_path: Path) -> None:
    root = tmp_path / "library"
    root.mkdir()
    (root / "alpha.md").write_bytes(b"---\nours: 0\n---\n")
    session = Session(root, state=tmp_path / "state", author="Ada")
    session.apply([PatchEdit("alpha.md", [{"op": "replace", "path": "/ours", "value": 1}])], "Edit")
    root.rename(tmp_path / "away")
    ((_, sentence),) = session.save().refused
    assert "is gone" in sentence
    assert not root.exists()
    (tmp_path / "away").rename(root)
    assert session.save().saved == ("alpha.md",)
    assert (root / "alpha.md").read_bytes() == b"---\nours: 1\n---\n"
    session.close()
