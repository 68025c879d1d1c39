"""Awkward layouts, each with a patch and the file as it must look afterwards.

`golden/NAME.before.md`, `NAME.patch.json`, `NAME.after.md`.  To accept new results after reading them:
`PATTERN_CURATOR_ACCEPT=1 python -m pytest tests/pattern/test_golden.py`, then look at `git diff`.
"""

import json
import os
from pathlib import Path

import pytest

from curator.pattern import Pattern

GOLDEN = Path(__file__).parent / "golden"
NAMES = sorted(path.name.removesuffix(".before.md") for path in GOLDEN.glob("*.before.md"))


@pytest.mark.parametrize("name", NAMES)
def test_that_the_file_looks_as_accepted(name: str) -> None:
    before = (GOLDEN / f"{name}.before.md").read_bytes()
    patch = json.loads((GOLDEN / f"{name}.patch.json").read_text(encoding="utf-8"))
    after = Pattern.from_bytes(before).patch(patch).to_bytes()
    expected = GOLDEN / f"{name}.after.md"
    if os.environ.get("PATTERN_CURATOR_ACCEPT"):
        expected.write_bytes(after)
    assert after == expected.read_bytes()


def test_that_every_case_is_complete() -> None:
    assert len(NAMES) >= 25
    for suffix in ("patch.json", "after.md"):
        assert sorted(p.name.removesuffix(f".{suffix}") for p in GOLDEN.glob(f"*.{suffix}")) == NAMES
