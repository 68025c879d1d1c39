"""A library that somebody made to do harm is as safe to open as any other."""

import json
from pathlib import Path
from typing import NoReturn

import pytest

from curator.cli import main
from curator.library.catalogue import Catalogue
from curator.library.editing.edits import CreateFile, PatchEdit, RenameFile
from curator.library.editing.session import Session
from curator.library.problems.problems import Problems
from curator.pattern import Pattern, UnsafeEdit

DEEP = 100_000
GOOD = b"---\nslug: good\ntitle: Good\n---\n\nText.\n"


def _bomb() -> str:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    return "\n".join(lines)


def _merge_bomb() -> str:
    lines = ["a0: &a0 {k: 1}"]
    lines += [f"a{n}: &a{n}\n  <<: [{', '.join([f'*a{n - 1}'] * 4)}]\n  x{n}: 1" for n in range(1, 40)]
    return "\n".join(lines)


REFUSED = {
    "a tag that calls": "a: !!python/object/apply:os.system ['touch pwned']",
    "a tag that makes": "a: !!python/object/new:os.system [id]",
    "deep lists": f"a: {'[' * DEEP}{']' * DEEP}",
    "deep maps": f"a: {'{a: ' * 20_000}1{'}' * 20_000}",
    "deep blocks": "\n".join(" " * n + "a:" for n in range(2_000)) + "\n" + " " * 2_000 + "b: 1",
    "aliases of aliases": _bomb(),
    "merges of merges": _merge_bomb(),
    "a list that holds itself": "a: &a [*a]",
    "a map that holds itself": "a: &a {b: *a}",
    "a number of 200,000 digits": f"a: {'9' * 200_000}",
    "a number to the base of 60": f"a: {':'.join(['59'] * 20_000)}",
    "no day": "a: 0000-00-00",
    "half a character": 'a: "\\ud800"',
    "a bell": "a: \x07",
}
READ = {
    "a number of 400 digits": f"a: {'9' * 400}",
    "a number without an end": "a: 1e999999999",
    "a long key": f"? {'k' * 200_000}\n: 1",
    "a long line": f"a: {'x' * 2_000_000}",
    "many keys": "\n".join(f"k{n}: {n}" for n in range(5_000)),
    "underscores": f"a: {'0_' * 50_000}x",
    "a slug that climbs": "slug: ../../../etc/passwd\nrelationships:\n  enables:\n    - {slug: ../../x, weight: 1}",
    "another kind everywhere": "slug: [a]\ntitle: {a: 1}\nsummary: 3\nontology: x\nrelationships: [1, {a: 2}]\n"
    "graph_garden: {inferred_links: {a: 1}}\nlifecycle: null\naliases: {}\n",
}


def no_window() -> NoReturn:
    pytest.fail("no window was asked for")


def written(frontmatter: str) -> bytes:
    return f"---\n{frontmatter}\n---\n\nText.\n".encode()


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Every file of the above in one folder, and a good one."""
    root = tmp_path / "library"
    root.mkdir()
    for number, text in enumerate([*REFUSED.values(), *READ.values()]):
        (root / f"hostile-{number}.md").write_bytes(written(text))
    (root / "good.md").write_bytes(GOOD)
    return root


@pytest.mark.parametrize("frontmatter", REFUSED.values(), ids=REFUSED)
def test_that_what_cannot_be_read_safely_is_refused_with_its_place(frontmatter: str) -> None:
    pattern = Pattern.from_bytes(written(frontmatter))
    assert pattern.data is None
    assert pattern.failure is not None
    assert pattern.failure.line >= 1
    assert len(pattern.failure.message) < 300
    with pytest.raises(UnsafeEdit):
        pattern.patch([{"op": "add", "path": "/b", "value": 1}])
    assert not Path("pwned").exists()


@pytest.mark.parametrize("frontmatter", READ.values(), ids=READ)
def test_that_what_is_only_strange_is_read_and_kept(frontmatter: str) -> None:
    raw = written(frontmatter)
    pattern = Pattern.from_bytes(raw)
    assert pattern.failure is None
    assert pattern.to_bytes() == raw


def test_that_a_hostile_library_is_listed_searched_and_checked(hostile: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(hostile, tmp_path / "cache")
    report = catalogue.scan()
    assert (report.files, len(report.failed)) == (len(REFUSED) + len(READ) + 1, len(REFUSED))
    assert [row.path for row in catalogue.rows("title:good").rows()] == ["good.md"]
    catalogue.link_counts()
    catalogue.close()
    problems = Problems(hostile, tmp_path / "cache")
    problems.bring_up()
    assert problems.counts()["unparsable"] == len(REFUSED)
    problems.close()


def test_that_no_edit_leads_out_of_the_library(tmp_path: Path) -> None:
    root, outside = tmp_path / "library", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (outside / "victim.md").write_bytes(GOOD)
    (root / "good.md").write_bytes(GOOD)
    (root / "linked").symlink_to(outside, target_is_directory=True)
    (root / "linked.md").symlink_to(outside / "victim.md")
    session = Session(root, remember=False, author="A Curator")
    for path in (
        "../outside/new.md",
        "linked/new.md",
        "/tmp/new.md",
        ".git/hooks/pre-commit",
        "a/../../new.md",
        "x\0.md",
    ):
        with pytest.raises(UnsafeEdit):
            session.apply([CreateFile(path, GOOD)], "Create")
        with pytest.raises(UnsafeEdit):
            session.apply([RenameFile("good.md", path)], "Rename")
    with pytest.raises(UnsafeEdit):
        session.apply([PatchEdit("linked.md", [{"op": "add", "path": "/b", "value": 1}])], "Edit")
    session.save()
    session.close()
    assert [file.name for file in outside.iterdir()] == ["victim.md"]
    assert (outside / "victim.md").read_bytes() == GOOD


@pytest.mark.parametrize("command", ["search", "links", "check"])
def test_that_nothing_a_file_says_steers_the_terminal(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    steering = "\\e]0;owned\\a\\e[31m\\u202e"
    (tmp_path / "steering.md").write_bytes(
        written(
            f'slug: "steering{steering}"\ntitle: "Steering {steering}"\nsummary: "Words {steering}"\n'
            f'graph_garden:\n  inferred_links:\n    - target: "x{steering}"\n      type: "enables{steering}"\n'
            f'      confidence: 0.5\n      reason: "because {steering}"'
        )
    )
    more = ["steering"] if command == "search" else []
    main([command, str(tmp_path), *more], no_window)
    said = capsys.readouterr()
    shown = said.out + said.err
    assert "teering" in shown
    assert not [letter for letter in shown if not letter.isprintable() and letter not in "\n\t"]


def test_that_json_says_exactly_what_stands_in_the_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "steering.md").write_bytes(written('slug: steering\ntitle: "A \\e[31m title"'))
    main(["search", str(tmp_path), "steering", "--json"], no_window)
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert json.loads(out)["results"][0]["title"] == "A \x1b[31m title"
