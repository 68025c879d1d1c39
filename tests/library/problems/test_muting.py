"""`.curator/rules.yaml`: what it switches off, and that writing to it changes what was named alone."""

from pathlib import Path

import pytest

from curator.library.problems.muting import PATH, Muting, MutingRefused, mute_finding, set_rule, unmute_finding
from curator.schema.checks.problem import Problem

PROBLEM = Problem("section-length", "hint", "Too long.", "", 12, 1)

BY_HAND = """\
# agreed in March
rules:
    inverse-missing:   # we link from one side only
        severity: off
        reason: 'One side is enough.'
    section-length: warning
findings:
- path: a.md
  rule: overall-score
  pointer: /ontology/commons_assessment/overall_score
  reason: "Asked the author."
"""


def library(tmp_path: Path, text: str) -> Path:
    (tmp_path / ".curator").mkdir()
    (tmp_path / PATH).write_text(text)
    return tmp_path


def test_that_nothing_is_muted_in_a_library_that_says_nothing(tmp_path: Path) -> None:
    assert Muting.read(tmp_path) == Muting()
    assert Muting().judge("a.md", PROBLEM) is PROBLEM
    assert list(tmp_path.iterdir()) == []


def test_that_rules_and_findings_are_judged_as_the_file_says(tmp_path: Path) -> None:
    muting = Muting.read(library(tmp_path, BY_HAND))
    assert muting.judge("a.md", Problem("inverse-missing", "hint", "…")) is None
    judged = muting.judge("a.md", PROBLEM)
    assert judged is not None
    assert judged.severity == "warning"
    score = Problem("overall-score", "warning", "…", "/ontology/commons_assessment/overall_score")
    assert muting.judge("a.md", score) is None
    assert muting.judge("b.md", score) is score
    assert muting.rules["inverse-missing"].reason == "One side is enough."


def test_that_an_edit_changes_what_it_names_alone(tmp_path: Path) -> None:
    root = library(tmp_path, BY_HAND)
    muting = set_rule(root, "inverse-missing", "error", "Now we mean it.")
    assert muting.rules["inverse-missing"].severity == "error"
    text = (root / PATH).read_text()
    assert text.startswith("# agreed in March\nrules:\n    inverse-missing:   # we link from one side only\n")
    assert text.endswith(BY_HAND[BY_HAND.index("    section-length") :])
    mute_finding(root, "b.md", "mojibake", "", "It is a quotation.")
    assert (root / PATH).read_text().startswith(text)
    assert ("b.md", "mojibake", "") in Muting.read(root).findings
    unmute_finding(root, "b.md", "mojibake", "")
    assert (root / PATH).read_text() == text
    set_rule(root, "section-length", None)
    assert (root / PATH).read_text() == text.replace("    section-length: warning\n", "")


def test_that_a_library_without_the_file_gets_one(tmp_path: Path) -> None:
    muting = set_rule(tmp_path, "section-length", "off", "Our sections are long.")
    assert muting.judge("a.md", PROBLEM) is None
    assert Muting.read(tmp_path) == muting
    muting = mute_finding(tmp_path, "a.md", "mojibake", "/title")
    assert mute_finding(tmp_path, "a.md", "mojibake", "/title") == muting == Muting.read(tmp_path)


@pytest.mark.parametrize("text", ["rules: [\n", "---\nrules: {}\n", "- a\n"])
def test_that_a_file_which_cannot_be_read_mutes_nothing_and_is_not_written_over(tmp_path: Path, text: str) -> None:
    root = library(tmp_path, text)
    assert Muting.read(root).rules == {}
    if not text.startswith("---"):
        assert "cannot be read" in Muting.read(root).trouble
        with pytest.raises(MutingRefused):
            set_rule(root, "mojibake", "off")
        assert (root / PATH).read_text() == text


def test_that_words_which_are_no_severity_are_passed_over(tmp_path: Path) -> None:
    muting = Muting.read(library(tmp_path, "rules:\n  mojibake: loud\n  7: off\nfindings: [1, {path: a.md}]\n"))
    assert "mojibake" not in muting.rules
    assert muting.findings == {}
