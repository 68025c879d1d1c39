"""One edit against ruamel.yaml's load and dump of the same file, in one run; the bar is a fifth of its time."""

import io
import statistics
import time
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from curator.pattern import Pattern
from curator.resources import resource

ROUNDS = 40


def largest_sample() -> Path:
    """The sample pattern with the longest frontmatter."""
    files = sorted(resource("sample-library").rglob("*.md"))
    return max(files, key=lambda path: len(Pattern.from_bytes(path.read_bytes()).frontmatter or ""))


@pytest.mark.benchmark
def test_that_an_edit_is_timed_beside_load_and_dump() -> None:
    raw = largest_sample().read_bytes()
    frontmatter = Pattern.from_bytes(raw).frontmatter or ""
    patch = [{"op": "replace", "path": "/lifecycle/status", "value": "timed"}]
    edited = Pattern.from_bytes(raw).patch(patch).to_bytes()  # imports are not what is measured
    assert edited != raw
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        Pattern.from_bytes(raw).patch(patch).to_bytes()
        ours.append(time.perf_counter() - began)
        began = time.perf_counter()
        yaml = YAML()
        yaml.preserve_quotes = True
        data = yaml.load(frontmatter)
        data["lifecycle"]["status"] = "timed"
        yaml.dump(data, io.StringIO())
        theirs.append(time.perf_counter() - began)
    ratios = sorted(ruamel / own for own, ruamel in zip(ours, theirs, strict=True))
    print(
        f"\none edit {statistics.median(ours) * 1000:.1f} ms, ruamel.yaml {statistics.median(theirs) * 1000:.1f} ms: "
        f"{statistics.median(ratios):.1f} times faster (from {ratios[0]:.1f} to {ratios[-1]:.1f})"
    )
