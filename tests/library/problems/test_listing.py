"""How problems are narrowed and gathered for lists."""

from curator.library.problems.listing import Narrowing, listing
from curator.library.problems.problems import Found
from curator.schema.checks.problem import Problem, Remedy, Severity

CERTAIN = (Remedy("way", "Way"),)


def found(path: str, rule: str, severity: Severity, *, certain: bool = False, muted: bool = False) -> Found:
    return Found(path, Problem(rule, severity, "…", "/a", 3, 1, CERTAIN if certain else ()), muted)


FOUND = (
    found("a.md", "bad", "error"),
    found("a.md", "poor", "hint", certain=True),
    found("b.md", "poor", "hint", certain=True),
    found("b.md", "doubtful", "warning"),
    found("c.md", "poor", "hint", certain=True, muted=True),
)


def test_that_rules_stand_by_severity_and_then_by_number() -> None:
    more = (*FOUND, found("c.md", "sad", "hint"))
    made = listing(more, "rule", Narrowing())
    assert [(each.key, len(each.found), each.fixable) for each in made.groups] == [
        ("bad", 1, 0),
        ("doubtful", 1, 0),
        ("poor", 2, 2),
        ("sad", 1, 0),
    ]
    assert (made.total, made.fixable, made.files, made.muted) == (5, 2, 3, 1)
    assert made.severities == {"error": 1, "warning": 1, "hint": 3}


def test_that_files_stand_with_their_worst_first() -> None:
    made = listing(FOUND, "file", Narrowing())
    assert [(each.key, each.severity) for each in made.groups] == [("a.md", "error"), ("b.md", "warning")]
    assert [each.key for each in listing(FOUND, "severity", Narrowing()).groups] == ["error", "warning", "hint"]


def test_that_severities_and_files_narrow_and_are_counted_all_the_same() -> None:
    made = listing(FOUND, "rule", Narrowing(frozenset({"hint"}), {"b.md"}))
    assert [(each.key, len(each.found)) for each in made.groups] == [("poor", 1)]
    assert made.severities == {"hint": 1, "warning": 1}
    assert made.muted == 0


def test_that_what_is_muted_is_listed_on_demand_and_never_counted_as_fixable() -> None:
    made = listing(FOUND, "rule", Narrowing(muted=True))
    poor = next(each for each in made.groups if each.key == "poor")
    assert (len(poor.found), poor.fixable) == (3, 2)
