"""`links` and `decide`: the review without a window. States are recounted here by PyYAML and plain code."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from curator.library.ledger.ledger import LEDGER
from tests.library.small import links, pattern, write
from tests.support.checkout import ROOT
from tests.support.guesses import write_library

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run() -> Run:
    def ran(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "curator", *map(str, arguments)]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    return ran


@pytest.fixture
def library(tmp_path: Path) -> Path:
    more = links(("enables", "elm"), ("requires", "elm"), ("tools", "ghost"))
    files = {"oak.md": pattern("oak", more=more), "elm.md": pattern("elm", more=links(("complementary", "oak")))}
    return write(tmp_path / "library", files)


def listed(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


# an independent count

STRAY = {"enabler": "enables", "enablers": "enables", "enablement": "enables"} | {
    "specializes": "specializes_to",
    "complements": "complementary",
}
LISTS = ("generalizes_from", "specializes_to", "enables", "requires", "alternatives", "complementary", "tools")


def front(file: Path) -> dict[str, Any]:
    parts = file.read_text("utf-8").split("\n---", 1)
    try:
        found = yaml.load(parts[0].removeprefix("---"), yaml.CSafeLoader)
    except yaml.YAMLError:
        return {}
    return found if isinstance(found, dict) else {}


def named(item: Any) -> str | None:
    if isinstance(item, dict):
        item = next((item[key] for key in ("slug", "id", "typeid", "target") if isinstance(item.get(key), str)), None)
    return item.strip() if isinstance(item, str) and item.strip() else None


def recounted(root: Path) -> Iterator[tuple[str, str, str, str]]:
    """(source, type, target, state) of every inferred link, in a library without a ledger."""
    files = {file: front(file) for file in sorted(root.rglob("*.md"))}
    slugs = {str(data.get("slug") or file.stem): data for file, data in files.items()}
    by_id = {str(data["id"]): slug for slug, data in slugs.items() if data.get("id")}
    for file, data in files.items():
        stated: dict[str, set[str]] = {}
        groups = data.get("relationships")
        pairs = list(groups.items()) if isinstance(groups, dict) else []
        if "classification" in data:
            pairs += [(kind, data.get(kind)) for kind in (*LISTS, "related")]
        for kind, items in pairs:
            for item in items if isinstance(items, list) else ():
                if (name := named(item)) is not None:
                    stated.setdefault(by_id.get(name, name), set()).add(STRAY.get(kind, kind))
        garden = data.get("graph_garden")
        proposed = garden.get("inferred_links") if isinstance(garden, dict) else None
        for item in proposed if isinstance(proposed, list) else ():
            target = named(item)
            if target is None:
                continue
            word = item.get("type") if isinstance(item, dict) else None
            word = word if isinstance(word, str) else ""
            slug = target if target in slugs else by_id.get(target, target)
            kinds = stated.get(slug, set()) | stated.get(target, set())
            if kinds:
                state = "accepted" if STRAY.get(word.strip(), word.strip()) in kinds else "reclassified"
            else:
                state = "pending" if slug in slugs else "dangling"
            yield str(data.get("slug") or file.stem), word, target, state


@pytest.mark.parametrize(
    "folder", ["commons-os-patterns/_patterns", "commons-core", "commons-engineering", "luebeck-os"]
)
def test_that_states_are_what_an_independent_count_of_real_patterns_finds(run: Run, corpus: Path, folder: str) -> None:
    expected = Counter(recounted(corpus / folder))
    told = listed(run("links", corpus / folder, "--json"))
    found = Counter((each["source"], each["type"], each["target"], each["state"]) for each in told["links"])
    assert found == expected
    assert {state: count for state, count in told["counts"].items() if count} == Counter(
        state for _, _, _, state in expected.elements()
    )


def test_that_states_of_a_generated_library_are_what_an_independent_count_finds(run: Run, tmp_path: Path) -> None:
    pending = write_library(tmp_path / "library")
    told = listed(run("links", tmp_path / "library", "--json"))
    assert told["counts"]["pending"] == pending
    found = Counter((each["source"], each["type"], each["target"], each["state"]) for each in told["links"])
    assert found == Counter(recounted(tmp_path / "library"))


# links


def test_that_links_are_listed_with_what_the_machine_said_and_their_flags(run: Run, library: Path) -> None:
    told = listed(run("links", library, "--json"))
    assert told["counts"] == {
        "accepted": 0,
        "reclassified": 0,
        "rejected": 0,
        "deferred": 0,
        "dangling": 1,
        "pending": 3,
    }
    assert told["links"][-1] == {
        "source": "oak",
        "target": "ghost",
        "type": "tools",
        "confidence": 0.8,
        "reason": "because of trust",
        "state": "dangling",
        "flags": ["dangling"],
    }
    assert told["links"][1]["flags"] == ["two-kinds"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--state", "dangling"), ["oak tools ghost"]),
        (("--source", "elm"), ["elm complementary oak"]),
        (("--target", "elm"), ["oak enables elm", "oak requires elm"]),
        (("--target", "ghost"), ["oak tools ghost"]),
        (("--source", "oak", "--state", "rejected"), []),
    ],
)
def test_that_links_are_narrowed(run: Run, library: Path, options: tuple[str, ...], expected: list[str]) -> None:
    told = listed(run("links", library, "--json", *options))
    assert [f"{each['source']} {each['type']} {each['target']}" for each in told["links"]] == expected


def test_that_links_without_json_are_lines_and_a_count(run: Run, library: Path) -> None:
    said = run("links", library).stdout.splitlines()
    assert said[-2:] == ["oak tools ghost 0.80 dangling [dangling]", "1 dangling, 3 pending"]


def test_that_a_source_that_is_not_there_is_refused_in_one_sentence(run: Run, library: Path) -> None:
    done = run("links", library, "--source", "yew")
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "The library has no pattern yew.\n")


# decide


def test_that_accepting_writes_the_relation_and_the_ledger_at_once(run: Run, library: Path) -> None:
    elm = (library / "elm.md").read_bytes()
    done = run("decide", library, "accept", "oak", "elm", "--type", "enables", "--by", "Ada", "--note", "plainly so")
    assert (done.returncode, done.stdout) == (0, "Accepted oak enables elm with weight 0.8 into oak.md.\n")
    assert front(library / "oak.md")["relationships"]["enables"] == [{"slug": "elm", "weight": 0.8}]
    assert (library / "elm.md").read_bytes() == elm
    line = (library / LEDGER).read_text().splitlines()[1].split("\t")
    assert (line[0], line[1], line[3], line[6], line[8], line[9]) == (
        "oak",
        "enables",
        "elm",
        "Ada",
        "plainly so",
        "accepted",
    )
    states = {
        each["type"]: each["state"] for each in listed(run("links", library, "--source", "oak", "--json"))["links"]
    }
    assert states == {"enables": "accepted", "requires": "reclassified", "tools": "dangling"}


def test_that_the_inverse_is_written_into_the_other_file(run: Run, library: Path) -> None:
    done = run("decide", library, "accept", "oak", "elm", "--type", "enables", "--as", "specializes_to", "--inverse")
    assert done.returncode == 0, done.stderr
    assert front(library / "oak.md")["relationships"]["specializes_to"] == [{"slug": "elm", "weight": 0.8}]
    assert front(library / "elm.md")["relationships"]["generalizes_from"] == [{"slug": "oak", "weight": 0.8}]
    assert "accepted as specializes_to" in (library / LEDGER).read_text()


def test_that_rejecting_takes_the_entry_out_and_deferring_leaves_the_file_alone(run: Run, library: Path) -> None:
    before = (library / "oak.md").read_bytes()
    assert (
        run("decide", library, "defer", "oak", "ghost").stdout == "Deferred oak tools ghost: no pattern was changed.\n"
    )
    assert (library / "oak.md").read_bytes() == before
    assert run("decide", library, "reject", "oak", "ghost").returncode == 0
    targets = [each["target"] for each in front(library / "oak.md")["graph_garden"]["inferred_links"]]
    assert targets == ["elm", "elm"]
    done = run("decide", library, "reject", "elm", "oak")
    assert (done.returncode, front(library / "elm.md")["graph_garden"]) == (0, {"inferred_links": []})


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("accept", "oak", "elm"), 1, "oak proposes 2 links to elm (enables, requires): say which with --type."),
        (("accept", "oak", "yew"), 1, "oak proposes no link to yew; nothing was changed."),
        (("accept", "yew", "oak"), 1, "The library has no pattern yew."),
        (
            ("accept", "oak", "ghost", "--as", "enables", "--inverse"),
            1,
            "There is no pattern ghost to state the inverse in",
        ),
        (("reject", "oak", "ghost", "--inverse"), 2, "--as and --inverse go with accept"),
        (("accept", "oak", "elm", "--as", "likes"), 2, "likes is none of"),
        (("keep", "oak", "elm"), 2, "invalid choice"),
    ],
)
def test_that_what_cannot_be_decided_is_said_in_one_sentence_and_changes_nothing(
    run: Run, library: Path, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    before = {file: file.read_bytes() for file in library.rglob("*") if file.is_file()}
    done = run("decide", library, *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert {file: file.read_bytes() for file in library.rglob("*") if file.is_file()} == before
