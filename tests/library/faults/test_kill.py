"""Killed at any moment, the program loses no confirmed edit or decision and leaves no half file."""

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from curator.library.disk.beside import TEMPORARY
from curator.library.editing.edits import PatchEdit
from curator.library.editing.session import Session
from curator.library.ledger.ledger import Ledger
from tests.library.faults.busy_curator import FILES, text

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX's")

ROUNDS = 20


def run_and_kill(root: Path, state: Path, seed: int, chance: random.Random) -> list[list[str]]:
    """What a busy curator confirmed before it was killed at a random moment."""
    program = Path(__file__).with_name("busy_curator.py")
    confirmed: list[str] = []
    started = threading.Event()
    with subprocess.Popen(
        [sys.executable, str(program), str(root), str(state), str(seed)], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        output = child.stdout

        def listen() -> None:
            for line in output:
                started.set()
                confirmed.append(line)
            started.set()

        listener = threading.Thread(target=listen)
        listener.start()
        assert started.wait(60)
        threading.Event().wait(chance.uniform(0.0, 0.35))
        child.send_signal(signal.SIGKILL)
        listener.join()
    assert child.returncode == -signal.SIGKILL, "it stopped by itself"
    return [line.split() for line in confirmed if line.endswith("\n")]


def test_that_no_confirmed_edit_or_decision_is_lost_to_kill_9_and_no_file_is_half_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root, state = tmp_path / "library", tmp_path / "state"
    root.mkdir()
    for number in range(FILES):
        (root / f"pattern-{number}.md").write_bytes(text(number, 0))
    chance = random.Random(20260219)
    edited, saved = dict.fromkeys(range(FILES), 0), dict.fromkeys(range(FILES), 0)
    decided: set[tuple[int, int]] = set()
    tally = {"edits": 0, "saves": 0, "decisions": 0, "recovered": 0, "undone": 0}
    for seed in range(ROUNDS):
        for what, number, count in run_and_kill(root, state, seed, chance):
            if what == "edit":
                edited[int(number)] = int(count)
                tally["edits"] += 1
            elif what == "saved":
                saved[int(number)] = int(count)
                tally["saves"] += 1
            else:
                decided.add((int(number), int(count)))
        for number in range(FILES):
            raw = (root / f"pattern-{number}.md").read_bytes()
            on_disk = int(raw.split(b"count: ")[1].split(b" ")[0])
            assert raw == text(number, on_disk), "a half file"
            assert on_disk >= saved[number], "a confirmed save is lost"
        session = Session(root, state=state, author="Ada")
        tally["recovered"] += len(session.recovered())
        session.accept_recovered()
        if session.redo_label is not None:  # killed after it had undone a step and before it made it again
            session.redo()
            tally["undone"] += 1
        for number in range(FILES):
            raw = session.pattern(f"pattern-{number}.md").to_bytes()
            count = int(raw.split(b"count: ")[1].split(b" ")[0])
            assert raw == text(number, count)
            # One more may have been made than could be confirmed.
            assert edited[number] <= count <= edited[number] + 1, "a confirmed edit is lost"
            edited[number] = count
        for number, count in decided:
            assert session.decided(f"pattern-{number}", "enables", f"target-{count}") is not None, "a decision is lost"
        session.close()
    session = Session(root, state=state, author="Ada")
    session.accept_recovered()
    left = [entry for entry in root.iterdir() if entry.name.startswith(TEMPORARY)]
    tally["temporary files"] = len(left)
    for entry in left:
        os.utime(entry, (0, 0))  # long enough ago to be nobody's
    for number in range(FILES):
        session.apply([PatchEdit(f"pattern-{number}.md", [{"op": "add", "path": "/last", "value": 1}])], "Last")
    assert session.save().refused == ()
    session.close()
    assert sorted(entry.name for entry in root.glob("*.md")) == [f"pattern-{number}.md" for number in range(FILES)]
    assert not [entry for entry in root.iterdir() if entry.name.startswith(TEMPORARY)], "litter is not swept"
    ledger = Ledger(root)
    for number, count in decided:
        assert ledger.decided(f"pattern-{number}", "enables", f"target-{count}") is not None
    tally["decisions"] = len(decided)
    assert tally["edits"] > 200
    assert tally["saves"] > 20
    assert tally["recovered"] > 0
    with capsys.disabled():
        told = ", ".join(f"{count} {what}" for what, count in tally.items())
        sys.stdout.write(f"\n  kill -9 × {ROUNDS}: {told}; lost: 0, half files: 0\n")
