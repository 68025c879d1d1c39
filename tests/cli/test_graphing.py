"""`graph`: the edges that it writes, against a recount by PyYAML and plain code, and what it refuses."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from tests.cli.test_linking import LISTS, STRAY, front, named
from tests.library.small import links, pattern, write
from tests.support.checkout import ROOT
from tests.support.guesses import write_library

Run = Callable[..., subprocess.CompletedProcess[str]]
Edge = tuple[str, str, str, str]


@pytest.fixture
def run() -> Run:
    def ran(*arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "curator", "graph", *map(str, arguments)]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    return ran


@pytest.fixture
def library(tmp_path: Path) -> Path:
    files = {
        "oak.md": pattern("oak", more=links(("enables", "elm"), hard={"requires": "pat_elm", "tools": "ghost"})),
        "elm.md": pattern("elm", more=links(("complementary", "ash"))),
        "ash.md": "---\nid: pat_ash\nslug: ash\nclassification:\n  domain: life\nrelated:\n- pat_oak\n---\nA.\n",
        "fir.md": pattern("fir"),
        "bad.md": "---\nslug: [\n---\n",
    }
    return write(tmp_path / "library", files)


def edges(graph: nx.MultiDiGraph) -> list[Edge]:
    return sorted((a, b, facts["kind"], facts["origin"]) for a, b, facts in graph.edges(data=True))


def recounted(root: Path) -> Iterator[Edge]:
    """The edges of a library as its files state them: one for each (source, target, kind) and origin."""
    files = {file: front(file) for file in sorted(root.rglob("*.md"))}
    slugs = {str(data.get("slug") or file.stem): data for file, data in files.items()}
    by_id = {str(data["id"]): slug for slug, data in slugs.items() if data.get("id")}

    def meant(name: str) -> str:
        return name if name in slugs else by_id.get(name, name)

    found: set[Edge] = set()
    for slug, data in slugs.items():
        groups = data.get("relationships")
        pairs: list[tuple[Any, Any]] = list(groups.items()) if isinstance(groups, dict) else []
        if "classification" in data:
            pairs += [(kind, data.get(kind)) for kind in (*LISTS, "related")]
        for kind, items in pairs:
            for item in items if isinstance(items, list) else ():
                if (name := named(item)) is not None:
                    found.add((slug, meant(name), STRAY.get(kind, kind), "hard"))
        garden = data.get("graph_garden")
        proposed = garden.get("inferred_links") if isinstance(garden, dict) else None
        for item in proposed if isinstance(proposed, list) else ():
            if (name := named(item)) is not None:
                kind = item.get("type") or "" if isinstance(item, dict) else ""
                found.add((slug, meant(name), STRAY.get(kind, kind), "inferred"))
    return iter(found)


def test_that_every_format_holds_the_edges_that_the_files_state(run: Run, library: Path, tmp_path: Path) -> None:
    expected = sorted(recounted(library))
    assert ("ash", "oak", "related", "hard") in expected
    assert ("oak", "elm", "requires", "hard") in expected
    for name, read in (("out.graphml", nx.read_graphml), ("out.gexf", nx.read_gexf)):
        done = run(library, tmp_path / name, "--inferred")
        assert done.returncode == 0, done.stderr
        assert edges(read(tmp_path / name)) == expected
    assert run(library, tmp_path / "out.json", "--inferred").returncode == 0
    found = nx.node_link_graph(json.loads((tmp_path / "out.json").read_text()), edges="edges")
    assert edges(found) == expected
    assert set(found) == {"oak", "elm", "ash", "fir", "bad", "ghost"}
    assert found["oak"]["elm"]["inferred enables"] == {
        "kind": "enables",
        "origin": "inferred",
        "weight": 0.8,
        "confidence": 0.8,
        "state": "reclassified",
    }


def test_that_without_a_word_inferred_links_stay_out(run: Run, library: Path, tmp_path: Path) -> None:
    assert run(library, tmp_path / "out.graphml").returncode == 0
    expected = sorted(each for each in recounted(library) if each[3] == "hard")
    assert edges(nx.read_graphml(tmp_path / "out.graphml")) == expected


def test_that_kinds_and_surroundings_narrow_what_is_written(run: Run, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.graphml"
    assert run(library, out, "--kinds", "tools,requires").returncode == 0
    assert {each[2] for each in edges(nx.read_graphml(out))} == {"tools", "requires"}
    assert run(library, out, "--around", "pat_elm").returncode == 0
    assert set(nx.read_graphml(out)) == {"elm", "oak"}
    assert run(library, out, "--around", "elm", "--depth", 2).returncode == 0
    assert set(nx.read_graphml(out)) == {"elm", "oak", "ash", "ghost"}


def test_that_pictures_need_no_display_and_never_touch_the_library(run: Run, library: Path, tmp_path: Path) -> None:
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in library.rglob("*")}
    done = run(library, tmp_path / "out.png", "--inferred", "--size", "640x480")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out.png").read_bytes()[16:24] == (640).to_bytes(4, "big") + (480).to_bytes(4, "big")
    assert run(library, tmp_path / "out.svg", "--around", "oak").returncode == 0
    assert ">Oak</text>" in (tmp_path / "out.svg").read_text("utf-8")
    assert {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in library.rglob("*")} == before


def test_that_drawing_imports_no_qt(library: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from curator.cli import main;"
        f"code = main(['graph', {str(library)!r}, {str(tmp_path / 'out.png')!r}], lambda: None);"
        "assert code == 0; assert not {'PySide6', 'pyqtgraph', 'qtawesome'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, capture_output=True)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("out.pdf",), 2, "has to end in one of"),
        (("out.json", "--depth", "2"), 2, "--depth goes with --around"),
        (("out.json", "--around", "oak", "--depth", "0"), 2, "no number of steps"),
        (("out.json", "--size", "640x480"), 2, "--size goes with pictures"),
        (("out.png", "--size", "1x1"), 2, "no size such as"),
        (("out.json", "--kinds", ","), 2, "no kind is named"),
        (("out.json", "--kinds", "enables,foo"), 1, "of the kind foo"),
        (("out.json", "--around", "yew"), 1, "no pattern yew"),
        (("missing/out.json",), 1, "does not exist"),
        (("folder.json",), 1, "is a folder"),
    ],
)
def test_that_what_cannot_be_written_is_said_in_one_sentence(
    run: Run, library: Path, tmp_path: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    (tmp_path / "folder.json").mkdir()
    done = run(library, tmp_path / arguments[0], *arguments[1:])
    assert done.returncode == code
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out.json").exists()


@pytest.mark.corpus
def test_that_the_edges_of_real_patterns_equal_an_independent_recount(run: Run, corpus: Path, tmp_path: Path) -> None:
    library = corpus / "commons-os-patterns" / "_patterns"
    expected = sorted(recounted(library))
    for name, read in (("out.graphml", nx.read_graphml), ("out.gexf", nx.read_gexf)):
        assert run(library, tmp_path / name, "--inferred").returncode == 0
        assert edges(read(tmp_path / name)) == expected
    assert len(expected) > 3000


def test_that_the_states_written_are_those_of_the_review(run: Run, tmp_path: Path) -> None:
    library = tmp_path / "library"
    write_library(library)
    decide = [sys.executable, "-m", "curator", "decide", str(library)]
    for decision, target in (("reject", "ally-01"), ("defer", "ally-02"), ("accept", "ally-00")):
        source = next(a for a, b, *_ in recounted(library) if b == target)
        subprocess.run([*decide, decision, source, target], cwd=ROOT, capture_output=True, check=True)
    command = [sys.executable, "-m", "curator", "links", str(library), "--json"]
    listed = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    assert run(library, tmp_path / "out.graphml", "--inferred").returncode == 0
    found = nx.read_graphml(tmp_path / "out.graphml").edges(data=True)
    assert {(a, b, facts["kind"], facts["state"]) for a, b, facts in found if "state" in facts} == {
        (each["source"], each["target"], each["type"], each["state"]) for each in listed["links"]
    }
    assert {"accepted", "deferred", "pending"} == {facts["state"] for *_, facts in found if "state" in facts}
