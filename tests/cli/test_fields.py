"""`pattern-curator fields`: what it prints, and what it refuses."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from curator.cli import fields, main, run
from curator.pattern import Pattern
from curator.schema.dialects import dialects
from curator.schema.leaves import leaves

FILE = """---
title: A “title” — with signs
graph_garden:
  inferred_links:
  - {target: other, confidence: 0.5}
odd: yes
---
Body.
"""


class Chosen:
    """What the parser hands over."""

    def __init__(self, file: Path, json: bool = False) -> None:
        self.file, self.json = file, json


def test_that_the_leaves_are_printed_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text(FILE)
    assert run(fields.run, Chosen(tmp_path / "a.md", json=True)) == 0
    assert json.loads(capsys.readouterr().out) == [
        {"pointer": "/title", "label": "Title", "widget": "line", "declared": True},
        {
            "pointer": "/graph_garden/inferred_links/0/target",
            "label": "Inferred links: Pattern",
            "widget": "slug",
            "declared": True,
        },
        {
            "pointer": "/graph_garden/inferred_links/0/confidence",
            "label": "Inferred links: Confidence",
            "widget": "number",
            "declared": True,
        },
        {"pointer": "/odd", "label": "Odd", "widget": "combo", "declared": False},
    ]


def test_that_the_leaves_are_printed_as_an_aligned_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text(FILE)
    assert run(fields.run, Chosen(tmp_path / "a.md")) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 4
    assert len({line.index(word) for line, word in zip(lines, ("line", "slug", "number", "combo"), strict=True)}) == 1
    assert lines[3].endswith("not declared")
    assert not lines[0].endswith("declared")


def test_that_a_file_without_frontmatter_has_no_fields(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.md").write_text("Only words.\n")
    assert run(fields.run, Chosen(tmp_path / "a.md", json=True)) == 0
    assert json.loads(capsys.readouterr().out) == []
    assert run(fields.run, Chosen(tmp_path / "a.md")) == 0
    assert "no frontmatter" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.md", None, "does not exist"),
        ("broken.md", "---\na: [\n---\n", "line 3"),
        ("foreign.md", "+++\na = 1\n+++\n", "TOML"),
    ],
)
def test_that_what_cannot_be_listed_is_refused_in_a_sentence(
    name: str, content: str | None, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / name).write_text(content)
    assert run(fields.run, Chosen(tmp_path / name, json=True)) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert words in printed.err
    assert printed.err.rstrip().endswith(".")


def pointers(node: yaml.Node, at: str = "") -> Iterator[str]:
    """The leaves as PyYAML's own node tree has them, apart from anything of ours."""
    if isinstance(node, yaml.MappingNode) and node.value:
        for key, value in node.value:
            yield from pointers(value, at + "/" + key.value.replace("~", "~0").replace("/", "~1"))
    elif isinstance(node, yaml.SequenceNode) and node.value:
        for place, item in enumerate(node.value):
            yield from pointers(item, f"{at}/{place}")
    else:
        yield at


@pytest.mark.corpus
def test_that_no_leaf_of_any_real_file_is_missing(corpus: Path) -> None:
    seen = 0
    for path in sorted(corpus.rglob("*.md")):
        text = path.read_bytes().decode()
        try:
            node = yaml.compose(text.split("\n---", 1)[0][3:], yaml.CSafeLoader) if text.startswith("---") else None
        except yaml.YAMLError:
            continue
        if node is not None:
            listed = [leaf.pointer for leaf in leaves(Pattern.from_bytes(path.read_bytes()).data)]
            assert sorted(listed) == sorted(set(pointers(node))), path
            seen += 1
    assert seen > 400


def test_that_a_dialect_that_is_declared_wrongly_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "odd.yaml").write_text("dialect: odd\nlabel: Odd\norder: 1\ngroups: 3\n")
    monkeypatch.setattr("curator.schema.dialects.resource", lambda _name: tmp_path)
    dialects.cache_clear()
    (tmp_path / "a.md").write_text("---\nslug: a\n---\n")
    try:
        assert main(["fields", str(tmp_path / "a.md")], lambda: pytest.fail("no window was asked for")) == 1
    finally:
        monkeypatch.undo()
        dialects.cache_clear()
    said = capsys.readouterr().err
    assert said.startswith("odd.yaml: ")
    assert "Traceback" not in said
