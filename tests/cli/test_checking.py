"""`pattern-curator check` and `fix`: what they print, what they change, and how they end."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from curator.cli import main
from curator.library.problems.muting import set_rule
from curator.library.problems.problems import RULES
from tests.library.small import links, pattern, write

Run = Callable[..., tuple[int, str, str]]

SCORED = "".join(
    f"    {name}: 3.0\n"
    for name in ("stakeholder_architecture", "value_creation", "resilience", "ownership", "autonomy", "composability")
)
WRONG = pattern("scored").replace(
    "    vitality: 3.5\n", f"{SCORED}    fractal_value: 3.0\n    vitality: 3.5\n    overall_score: 9  # old\n"
)
FILES = {
    "scored.md": WRONG,
    "dangling.md": pattern("dangling", more=links(hard={"enables": "nobody"})),
    "sub folder/stars.md": pattern("stars", body="> [!NOTE] Confidence Rating: ★★★ (High)\n"),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "library", FILES)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            code = main([str(each) for each in arguments], lambda: lambda library: 0)
        except SystemExit as ended:
            code = int(str(ended.code))
        return code, *capsys.readouterr()

    return call


def facts(run: Run, *arguments: object) -> dict[str, Any]:
    code, printed, _ = run("check", *arguments, "--format", "json")
    found: dict[str, Any] = json.loads(printed)
    assert code == any(each["severity"] == "error" for each in found["problems"])
    return found


def test_that_problems_are_told_as_json(run: Run, root: Path) -> None:
    found = facts(run, root)
    assert found["files"] == 3
    counted: dict[str, int] = {}
    for each in found["problems"]:
        counted[each["rule"]] = counted.get(each["rule"], 0) + 1
        assert each.keys() == {"path", "rule", "severity", "pointer", "line", "column", "message", "fixable"}
    assert found["counts"] == counted
    (score,) = [each for each in found["problems"] if each["rule"] == "overall-score"]
    assert (score["path"], score["fixable"]) == ("scored.md", True)
    assert score["pointer"] == "/ontology/commons_assessment/overall_score"
    assert WRONG.split("\n")[score["line"] - 1][score["column"] - 1 :].startswith("overall_score: 9")
    (stars,) = [each for each in found["problems"] if each["rule"] == "confidence-stars"]
    assert (stars["path"], stars["fixable"]) == ("sub folder/stars.md", False)


def test_that_problems_are_told_as_lines_that_editors_understand(run: Run, root: Path) -> None:
    code, printed, _ = run("check", root, "--severity", "error")
    first, last = printed.splitlines()
    assert code == 1
    assert re.fullmatch(rf"{re.escape(str(root))}/dangling\.md:\d+:\d+: error: .+ \[relation-dangling\]", first)
    assert last == "3 files: 1 error."


def test_that_the_exit_code_tells_whether_there_are_errors_among_what_was_asked(run: Run, root: Path) -> None:
    assert run("check", root)[0] == 1
    assert run("check", root, "--rule", "confidence-stars")[0] == 0
    assert run("check", root / "scored.md")[0] == 0
    set_rule(root, "relation-dangling", "warning", "They are being written.")
    assert run("check", root)[0] == 0


def test_that_rules_and_severities_narrow_what_is_told(run: Run, root: Path) -> None:
    found = facts(run, root, "--rule", "overall-score", "--rule", "confidence-stars")
    assert found["counts"] == {"overall-score": 1, "confidence-stars": 1}
    severities = {each["severity"] for each in facts(run, root, "--severity", "warning")["problems"]}
    assert severities == {"error", "warning"}


def test_that_one_file_is_checked_against_the_library_that_its_folder_is(run: Run, root: Path) -> None:
    write(root, {"other.md": pattern("other", more=links(hard={"enables": "scored"}))})
    found = facts(run, root / "other.md", root / "dangling.md")
    assert found["files"] == 2
    assert {each["path"] for each in found["problems"]} == {"other.md", "dangling.md"}
    assert found["counts"]["relation-dangling"] == 1


def test_that_a_sarif_log_has_all_that_the_standard_requires(
    run: Run, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root.parent)
    code, printed, _ = run("check", "library", "--format", "sarif")
    log = json.loads(printed)
    assert code == 1
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-2.1.0.json")
    (one,) = log["runs"]
    driver = one["tool"]["driver"]
    assert driver["name"]
    assert [rule["id"] for rule in driver["rules"]] == [rule.id for rule in RULES]
    assert {rule["defaultConfiguration"]["level"] for rule in driver["rules"]} == {"error", "warning", "note"}
    assert len(one["results"]) == len(facts(run, root)["problems"])
    for result in one["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert re.fullmatch(r"library/[a-z.%0-9/]+", place["artifactLocation"]["uri"])
        region = place.get("region", {"startLine": 1, "startColumn": 1})
        assert min(region["startLine"], region["startColumn"]) >= 1


# What the standard's schema lets stand in the objects of a log, and what it demands (the keys in capitals).
SARIF = {
    "log": "$schema inlineExternalProperties properties RUNS VERSION",
    "run": "TOOL results columnKind artifacts invocations properties automationDetails",
    "tool": "DRIVER extensions properties",
    "driver": "NAME version semanticVersion informationUri rules fullName organization properties",
    "rule": "ID name shortDescription fullDescription defaultConfiguration help helpUri messageStrings properties",
    "result": "MESSAGE ruleId ruleIndex level kind locations properties fingerprints partialFingerprints fixes",
    "location": "id physicalLocation logicalLocations message annotations properties",
    "physicalLocation": "artifactLocation region contextRegion address properties",
    "region": "startLine startColumn endLine endColumn charOffset charLength snippet message properties",
}


def test_that_no_object_of_a_sarif_log_holds_what_the_standard_does_not_know(run: Run, root: Path) -> None:
    log = json.loads(run("check", root, "--format", "sarif")[1])
    found: list[tuple[str, dict[str, Any]]] = [("log", log)]
    for one in log["runs"]:
        driver = one["tool"]["driver"]
        found += [("run", one), ("tool", one["tool"]), ("driver", driver)]
        found += [("rule", rule) for rule in driver["rules"]]
        for result in one["results"]:
            found.append(("result", result))
            for location in result["locations"]:
                place = location["physicalLocation"]
                found += [("location", location), ("physicalLocation", place)]
                found += [("region", place["region"])] if "region" in place else []
    for kind, each in found:
        words = SARIF[kind].split()
        assert each.keys() <= {word.lower() if word.isupper() else word for word in words}, kind
        assert each.keys() >= {word.lower() for word in words if word.isupper()}, kind


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--rule", "overal-score"], "overall-score is meant"),
        (["--severity", "fatal"], "invalid choice"),
        (["--format", "xml"], "invalid choice"),
        (["nowhere"], "nowhere does not exist"),
        (["LIBRARY/notes.txt"], "neither a library nor a pattern file"),
    ],
)
def test_that_a_wrong_call_ends_with_two(run: Run, root: Path, arguments: list[str], words: str) -> None:
    (root / "notes.txt").write_text("words")
    code, printed, said = run("check", root, *(each.replace("LIBRARY", str(root)) for each in arguments))
    assert (code, printed) == (2, "")
    assert words in said


def test_that_a_dry_run_prints_a_diff_that_leads_to_the_mended_file(run: Run, root: Path) -> None:
    code, printed, said = run("fix", root, "--rule", "overall-score", "--dry-run")
    assert code == 0
    assert said == "1 problem would be mended in 1 file.\n"
    assert (root / "scored.md").read_text() == WRONG
    done = subprocess.run(["git", "apply", "-"], cwd=root, input=printed, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (root / "scored.md").read_text() == WRONG.replace("overall_score: 9  # old", "overall_score: 3.1  # old")


def test_that_a_fix_changes_the_named_bytes_alone_and_only_once(run: Run, root: Path) -> None:
    assert run("fix", root, "--rule", "overall-score") == (0, "1 problem mended in 1 file.\n", "")
    assert (root / "scored.md").read_text() == WRONG.replace("overall_score: 9", "overall_score: 3.1")
    assert all((root / path).read_text() == text for path, text in FILES.items() if path != "scored.md")
    assert run("fix", root, "--rule", "overall-score")[1] == "0 problems mended in 0 files.\n"
    assert "overall-score" not in facts(run, root)["counts"]


def test_that_a_problem_with_several_remedies_waits_for_a_choice(run: Run, root: Path) -> None:
    text = FILES["sub folder/stars.md"]
    code, printed, _ = run("fix", root, "--rule", "confidence-stars")
    assert code == 0
    assert "choose one with --choose" in printed
    assert "body, frontmatter" in printed
    assert (root / "sub folder/stars.md").read_text() == text
    assert run("fix", root, "--rule", "confidence-stars", "--choose", "body")[0] == 0
    assert (root / "sub folder/stars.md").read_text() == text.replace("★★★ (High)", "★★☆ (Medium)")


def test_that_fixing_one_file_leaves_the_others(run: Run, root: Path) -> None:
    write(root, {"too.md": WRONG.replace("slug: scored", "slug: too").replace("pat_scored", "pat_too")})
    assert run("fix", root / "too.md", "--rule", "overall-score")[0] == 0
    assert (root / "scored.md").read_text() == WRONG
    assert "overall_score: 3.1" in (root / "too.md").read_text()


def test_that_a_file_without_a_final_newline_has_a_diff_that_says_so(run: Run, root: Path) -> None:
    write(root, {"end.md": WRONG.replace("slug: scored", "slug: end").removesuffix("A body.\n") + "[!NOTE] End"})
    _, printed, _ = run("fix", root / "end.md", "--rule", "callout-malformed", "--dry-run")
    assert printed.count("\\ No newline at end of file") == 2
    done = subprocess.run(["git", "apply", "-"], cwd=root, input=printed, text=True, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (root / "end.md").read_text().endswith("---\n> [!NOTE] End")
