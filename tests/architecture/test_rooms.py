"""The rules of the house, as sentences. `pyproject.toml` states who may import whom; the rest is stated here."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.checkout import ROOT

MODULES = sorted((ROOT / "curator").rglob("*.py"))
ROOMS_WITHOUT_QT = ("resources", "program", "pattern", "schema", "links", "library", "cli")
QT = {"PySide6", "shiboken6", "pyqtgraph", "qtawesome", "qtpy"}


def imported_by(*arguments: str, code: int = 0) -> set[str]:
    """The top-level names of everything that a fresh interpreter imports when started with `arguments`.

    It has to end with the exit code `code`: a program that ends too early imports little.
    """
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    lines = re.findall(r"^import time:.*\|\s+(\S+)$", done.stderr, re.MULTILINE)
    assert done.returncode == code, done.stderr[-2000:]
    return {name.partition(".")[0] for name in lines}


def test_that_each_room_knows_only_the_rooms_below_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("room", ROOMS_WITHOUT_QT)
def test_that_a_room_below_the_window_is_usable_without_qt(room: str) -> None:
    assert not imported_by("-c", f"import curator.{room}") & QT


@pytest.mark.parametrize(
    ("command", "code"),
    [("--version", 0), ("--help", 0), ("doctor", 0), ("patch no-such-file.md no-such-patch.json", 1)],
)
def test_that_a_command_without_a_window_does_not_import_qt(command: str, code: int) -> None:
    assert not imported_by("-m", "curator", *command.split(), code=code) & QT


def test_that_no_module_is_longer_than_500_lines() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {str(path.relative_to(ROOT)): length for path, length in lengths.items() if length > 500} == {}


def test_that_modules_are_named_for_what_they_hold() -> None:
    empty = {"utils", "util", "helpers", "helper", "managers", "manager", "misc", "common"}
    assert [path for path in MODULES if {path.stem, path.parent.name} & empty] == []


def test_that_nothing_in_the_project_names_the_machine_it_was_made_on() -> None:
    """Neither folders of a developer's machine nor the hosts that packages were fetched from belong to the project."""
    traces = re.compile(
        r"(?<![\w.~-])/(?:root|work|home/\w+|Users/\w+|opt)/"
        r"|(?:pypi|pythonhosted|npmjs|jfrog|artifactory)\.\w+/"
        r"|\bfile:///\w"
        r"|--(?:extra-)?index-url"
    )
    found = []
    for path in tracked_files():
        if path == Path(__file__).resolve():
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        for match in traces.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            found.append(f"{path.relative_to(ROOT)}:{line}: {match[0]}")
    assert found == []


def tracked_files() -> list[Path]:
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip("not a git checkout, so nothing says which files belong to the project")
    paths = [ROOT / name for name in done.stdout.split("\0") if name]
    return [path for path in paths if path.is_file() and path.suffix not in {".png", ".ico", ".icns"}]
