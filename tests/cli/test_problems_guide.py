"""What the guide says of problems is what the program does: its table of rules, its muted ones, its examples."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from curator.cli.parser import parser
from curator.library.problems.muting import PATH, Muting
from curator.library.problems.problems import RULES
from tests.support.checkout import ROOT

PAGE = (ROOT / "resources/help/problems.md").read_text("utf-8")


def example(start: str) -> Any:
    """The YAML of the guide that begins with these words."""
    (found,) = [text for text in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL) if text.startswith(start)]
    return yaml.safe_load(found)


def test_that_the_guide_tells_of_every_rule_as_it_is() -> None:
    table = re.findall(r"^\| `([\w-]+)` \| (error|warning|hint) \| (.+?) \| (.+?) \| .*?\|$", PAGE, re.MULTILINE)
    order = ["v7.1", "v8", "v1"]
    assert table == [
        (rule.id, rule.severity, rule.what, ", ".join(sorted(rule.dialects, key=order.index)) or "all")
        for rule in RULES
    ]


def test_that_the_guides_file_of_muted_rules_is_read(tmp_path: Path) -> None:
    (found,) = re.findall(r"```yaml\n(rules:\n.*?)```", PAGE, re.DOTALL)
    (tmp_path / PATH).parent.mkdir()
    (tmp_path / PATH).write_text(found)
    muting = Muting.read(tmp_path)
    assert muting.rules["inverse-missing"].severity == "off"
    assert muting.rules["section-length"].severity == "warning"
    assert list(muting.findings) == [("coalition-building.md", "confidence-stars", "/lifecycle/confidence")]


@pytest.mark.parametrize("words", ["check . --format sarif", "check a.md b.md"])
def test_that_the_commands_of_the_examples_are_understood(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = parser(lambda: lambda library: 0).parse_args(words.split())
    assert callable(chosen.run)
    steps = example("name: Patterns")["jobs"]["check"]["steps"]
    assert any("pattern-curator check . --format sarif" in step.get("run", "") for step in steps)


def test_that_the_hook_is_defined_that_the_guide_names() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (named,) = example("repos:")["repos"][0]["hooks"]
    assert named["id"] == hook["id"]
    assert {"id", "name", "entry", "language", "types"} <= hook.keys()
    assert hook["entry"] == "pattern-curator check"
