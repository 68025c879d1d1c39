"""What `doctor` says of an installation."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkout import ROOT


def doctor(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "curator", "doctor", *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


def found(done: "subprocess.CompletedProcess[str]") -> dict[str, tuple[str, str]]:
    return {each["what"]: (each["state"], each["sentence"]) for each in json.loads(done.stdout)}


def test_that_a_whole_installation_is_said_to_be_good() -> None:
    done = doctor(PYTHONIOENCODING="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert all(line.startswith(("✓ ", "· ")) and line.endswith(".") for line in lines)
    for words in ("Windows can be shown", "FTS5", "The map of links", "The index is kept in"):
        assert words in done.stdout


def test_that_a_terminal_of_few_letters_is_answered_too() -> None:
    done = doctor(PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("? Pattern Curator")


def test_that_a_screen_that_is_not_there_is_said_with_its_reason() -> None:
    done = doctor("--json", QT_QPA_PLATFORM="nowhere")
    assert done.returncode == 1
    state, sentence = found(done)["window"]
    assert state == "bad"
    assert sentence.startswith("No window can be shown: Could not find the Qt platform plugin")
    assert "\n" not in sentence


def test_that_a_missing_git_is_a_note_and_no_failure() -> None:
    done = doctor("--json", PATTERN_CURATOR_GIT="no-such-git")
    assert done.returncode == 0
    assert found(done)["git"][0] == "note"


@pytest.mark.skipif(sys.platform != "linux", reason="sets the folders by XDG variables")
def test_that_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    done = doctor("--json", XDG_CACHE_HOME=str(file))
    assert done.returncode == 1
    assert found(done)["cache"] == (
        "bad",
        f"The index cannot be kept in {file / 'pattern-curator'}, because {file} may not be written.",
    )
