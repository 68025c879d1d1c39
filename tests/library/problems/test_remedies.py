"""Each remedy between files: after it the finding is gone, no other has come, and only the bytes named differ."""

from collections import Counter
from pathlib import Path

import pytest

from curator.library.editing.plans import make
from curator.library.editing.session import Session
from curator.library.problems.problems import Problems
from curator.library.problems.repair import repair_for
from curator.links.checks import RULES
from tests.library.small import links, pattern, write

TWINS = "relationships:\n  tools:\n    - slug: oak   # said first\n      weight: 0.5\n{}  enables: []\n"
TWIN = "    - slug: oak\n      weight: 0.5\n"
CASES = {
    "relation-self": (
        {"ash.md": pattern("ash", more=links(hard={"tools": "oak", "complementary": "ash"})), "oak.md": pattern("oak")},
        ("ash.md", "  complementary:\n    - slug: ash\n      weight: 0.5\n", "  complementary: []\n"),
    ),
    "relation-duplicate": (
        {"ash.md": pattern("ash", more=TWINS.format(TWIN)), "oak.md": pattern("oak")},
        ("ash.md", TWIN, ""),
    ),
    "inverse-missing": (
        {
            "ash.md": pattern("ash", more=links(hard={"enables": "oak"})),
            "oak.md": pattern("oak", more="relationships:\n  requires: []   # nothing yet\n"),
        },
        ("oak.md", "requires: []   # nothing yet\n", "requires:   # nothing yet\n    - slug: ash\n      weight: 0.5\n"),
    ),
    "inferred-unknown-kind": (
        {"ash.md": pattern("ash", more=links(("enabler", "oak"))), "oak.md": pattern("oak")},
        ("ash.md", "type: enabler", "type: enables"),
    ),
    "inferred-self": (
        {"ash.md": pattern("ash", more=links(("tools", "oak"), ("tools", "ash"))), "oak.md": pattern("oak")},
        ("ash.md", "    - target: ash\n      type: tools\n      confidence: 0.8\n      reason: because of trust\n", ""),
    ),
}


@pytest.mark.parametrize("rule", CASES)
def test_that_after_a_remedy_only_the_named_bytes_differ_and_nothing_else_is_wrong(rule: str, tmp_path: Path) -> None:
    files, (changed, old, new) = CASES[rule]
    root = write(tmp_path / "library", files)
    problems, session = Problems(root, tmp_path / "cache"), Session(root, remember=False)
    try:
        problems.bring_up()
        before = Counter((each.path, each.problem.rule) for each in problems.all())
        found = [each for each in problems.all() if each.problem.rule == rule]
        assert [each.problem.fixable for each in found] == [True]
        repair = repair_for(session, problems, found, str, lambda done, total: True)
        assert repair is not None
        make(session, repair.plan.edits, "Mend", lambda done, total: True)
        assert session.changed() == (changed,)
        text = session.pattern(changed).to_bytes().decode()
        assert files[changed].count(old) == 1
        assert text == files[changed].replace(old, new)
        problems.update((path, session.pattern(path)) for path in files)
        after = Counter((each.path, each.problem.rule) for each in problems.all())
        assert after == before - Counter([(found[0].path, rule)])
    finally:
        session.close()
        problems.close()


def test_that_every_rule_between_files_with_a_certain_remedy_is_among_these() -> None:
    never = {"id-duplicate", "slug-duplicate", "title-duplicate", "relation-dangling", "relation-two-kinds"}
    never |= {"relation-weight", "relation-cycle", "inferred-dangling"}  # what was meant is not for a program to say
    assert {rule.id for rule in RULES} - never == set(CASES)
