"""The command line, as a program of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from curator import __version__
from curator.cli import main
from tests.library.small import pattern, write
from tests.support.checkout import ROOT


def run(*arguments: str | Path, stdin: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """Runs the program without any display."""
    lacking = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in lacking}
    command = [sys.executable, "-m", "curator", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environment, input=stdin, capture_output=True, timeout=60)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return write(
        tmp_path / "library",
        {
            "coalition-building.md": pattern("coalition-building", body="Shared interest holds it.\n"),
            "slow-money.md": pattern("slow-money", status="stable", body="A coalition of lenders.\n"),
            "broken.md": "---\ntitle: A\nlist: [\n---\nbody\n",
        },
    )


@pytest.fixture
def patch(tmp_path: Path) -> Path:
    place = tmp_path / "patch.json"
    place.write_text(json.dumps([{"op": "replace", "path": "/lifecycle/status", "value": "revised"}]))
    return place


def refused(done: "subprocess.CompletedProcess[bytes]", code: int = 1) -> str:
    """The one plain sentence of a refusal."""
    assert done.returncode == code, done
    assert done.stdout == b""
    (sentence,) = done.stderr.decode().splitlines()
    assert sentence.endswith(".")
    assert "Traceback" not in sentence
    return sentence


def test_that_the_version_is_told() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout.decode().split()[-1]) == (0, __version__)


def test_that_a_patch_changes_the_named_bytes_alone(library: Path, patch: Path) -> None:
    before = (library / "slow-money.md").read_bytes()
    done = run("patch", library / "slow-money.md", patch)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (library / "slow-money.md").read_bytes() == before.replace(b"status: stable", b"status: revised")


def test_that_a_patch_is_printed_and_the_file_left_alone(library: Path, patch: Path) -> None:
    place = library / "slow-money.md"
    before, status = place.read_bytes(), place.stat()
    done = run("patch", place, patch, "--stdout")
    assert done.stdout == before.replace(b"status: stable", b"status: revised")
    assert place.read_bytes() == before
    assert place.stat().st_mtime_ns == status.st_mtime_ns


def test_that_a_patch_that_changes_nothing_does_not_write(library: Path) -> None:
    place = library / "slow-money.md"
    status = place.stat()
    done = run("patch", place, "-", stdin=b'[{"op": "test", "path": "/slug", "value": "slow-money"}]')
    assert done.returncode == 0
    assert place.stat().st_mtime_ns == status.st_mtime_ns
    assert place.stat().st_ino == status.st_ino


@pytest.mark.parametrize(
    ("file", "operations", "says"),
    [
        ("nothing.md", "[]", "does not exist"),
        ("broken.md", '[{"op": "remove", "path": "/title"}]', "line 4"),
        ("slow-money.md", '[{"op": "remove", "path": "/nothing"}]', "nothing"),
        ("slow-money.md", "[", "not JSON"),
        ("slow-money.md", "{}", "not a JSON Patch"),
        ("slow-money.md", '[{"op": "dance"}]', "dance"),
        (".", "[]", ""),
    ],
)
def test_that_a_patch_that_cannot_be_applied_is_refused(library: Path, file: str, operations: str, says: str) -> None:
    before = {path.name: path.read_bytes() for path in library.iterdir()}
    assert says in refused(run("patch", library / file, "-", stdin=operations.encode()))
    assert {path.name: path.read_bytes() for path in library.iterdir()} == before


def test_that_a_missing_patch_is_refused(library: Path) -> None:
    assert "cannot be read" in refused(run("patch", library / "slow-money.md", library / "nothing.json"))


def test_that_an_index_is_reported_as_json(library: Path) -> None:
    first, again = (json.loads(run("index", library, "--json").stdout) for _ in range(2))
    assert (first["files"], first["parsed"], first["reused"]) == (3, 3, 0)
    (failed,) = first["failed"]
    assert (failed["path"], failed["line"]) == ("broken.md", 4)
    assert failed["column"] >= 1
    assert failed["message"]
    assert first["seconds"] > 0
    assert (again["files"], again["parsed"], again["reused"]) == (3, 0, 3)
    assert again["failed"] == first["failed"]


def test_that_an_index_is_reported_in_words(library: Path) -> None:
    said = run("index", library).stdout.decode().splitlines()
    assert said[0].startswith("3 files: 3 read, 0 known")
    assert said[1].startswith("broken.md:4:")


def test_that_a_search_is_answered_as_json(library: Path) -> None:
    answer = json.loads(run("search", library, "coalition", "--limit", "1", "--json").stdout)
    assert answer["total"] == 2
    assert answer["seconds"] >= 0
    (result,) = answer["results"]
    assert result == {
        "slug": "coalition-building",
        "path": "coalition-building.md",
        "title": "Coalition Building",
        "snippet": "What coalition-building is about.",
    }


def test_that_a_search_is_answered_in_words(library: Path) -> None:
    said = run("search", library, "lenders").stdout.decode().splitlines()
    assert said == ["Slow Money — slow-money.md", "    A coalition of lenders.", "1 found."]


def test_that_a_query_may_begin_with_a_minus_and_options_stand_anywhere(library: Path) -> None:
    answer = json.loads(run("search", "--json", library, "-status:draft", "--sort", "path").stdout)
    assert [each["slug"] for each in answer["results"]] == ["broken", "slow-money"]


def test_that_a_bad_query_is_refused_with_its_place(library: Path) -> None:
    sentence = refused(run("search", library, "coalition (lenders"))
    assert sentence == "A bracket is opened and not closed (at character 11 of the query)."


@pytest.mark.parametrize("command", [["index"], ["search", "query"]])
def test_that_what_is_no_library_is_refused(library: Path, command: list[str]) -> None:
    name, *more = command
    assert "does not exist" in refused(run(name, library / "nowhere", *more))
    assert "is not a folder" in refused(run(name, library / "broken.md", *more))
    assert "does not exist" in refused(run("open", library / "nowhere"))
    (library / "notes.txt").write_text("no pattern")
    assert "neither a folder nor a pattern file" in refused(run("open", library / "notes.txt"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["patch"],
        ["patch", "a.md"],
        ["index"],
        ["search", "x"],
        ["search", "x", "y", "--limit", "many"],
        ["--x"],
    ],
)
def test_that_a_wrong_call_ends_with_two(arguments: list[str]) -> None:
    refused(run(*arguments), code=2)


def test_that_help_is_no_error() -> None:
    for arguments in (["--help"], ["search", "--help"], ["patch", "-h"]):
        done = run(*arguments)
        assert done.returncode == 0
        assert b"usage" in done.stdout


def test_that_a_reader_who_leaves_early_sees_no_traceback(library: Path) -> None:
    command = f'"{sys.executable}" -m curator search "{library}" "" --json | head -c 1'
    done = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, timeout=60)
    assert done.stderr == b""


@pytest.mark.parametrize("command", ["index", "search", "patch"])
def test_that_commands_without_a_window_never_import_qt(library: Path, patch: Path, command: str) -> None:
    given = {"index": [library], "search": [library, "coalition"], "patch": [library / "slow-money.md", patch]}
    code = (
        "import sys; from curator.__main__ import window; from curator.cli import main\n"
        "code = main(sys.argv[1:], window)\n"
        "print(code, sorted(m for m in sys.modules if m.startswith(('PySide6', 'shiboken', 'pyqtgraph', 'networkx'))))"
    )
    run_code = [sys.executable, "-c", code, command, *map(str, given[command])]
    done = subprocess.run(run_code, cwd=ROOT, capture_output=True, timeout=60, check=True)
    assert done.stdout.decode().splitlines()[-1] == "0 []"


def test_that_the_window_is_opened_by_open_and_by_nothing(library: Path) -> None:
    opened: list[Path | None] = []

    def show(place: Path | None) -> int:
        opened.append(place)
        return 0

    for arguments in ([], ["open"], ["open", str(library)], ["open", "--", str(library)]):
        assert main(arguments, lambda: show) == 0
    assert opened == [None, None, library, library]


def test_that_a_system_that_cannot_show_windows_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    def window() -> NoReturn:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    assert main(["open"], window) == 1
    (sentence,) = capsys.readouterr().err.splitlines()
    assert "libEGL.so.1" in sentence
