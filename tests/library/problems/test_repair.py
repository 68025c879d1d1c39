"""Mending many problems as one step: only the bytes that are named differ, and what cannot be mended says why."""

from collections.abc import Iterator
from difflib import ndiff
from pathlib import Path

import pytest

from curator.library.editing.plans import make
from curator.library.editing.session import Session
from curator.library.problems.muting import mute_finding
from curator.library.problems.problems import Found, Problems
from curator.library.problems.repair import Repair, repair_for
from tests.library.small import links, pattern, write

STARS = "> [!NOTE] Confidence Rating: ★★★ (High)\n"
FILES = {
    "a.md": pattern("a", body="A line.  \n\n[!NOTE] A callout \nwith a second line\n", more=links(("enabler", "b"))),
    "b.md": pattern("b", body=STARS, more=links()),
    "c.md": pattern("c", body="Kept. \n", more=links(hard={"enables": "b"})),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "library", FILES)


@pytest.fixture
def opened(root: Path, tmp_path: Path) -> Iterator[tuple[Session, Problems]]:
    problems, session = Problems(root, tmp_path / "cache"), Session(root, remember=False)
    problems.bring_up()
    yield session, problems
    session.close()
    problems.close()


def worked_out(opened: tuple[Session, Problems], *rules: str, **choices: str) -> Repair:
    session, problems = opened
    wanted = [each for each in problems.all() if each.problem.rule in rules]
    chosen = {rule.replace("_", "-"): key for rule, key in choices.items()}
    made = repair_for(session, problems, wanted, lambda count: f"Fix {count}", lambda done, total: True, chosen)
    assert made is not None
    return made


def carried_out(session: Session, repair: Repair) -> dict[str, str]:
    make(session, repair.plan.edits, repair.plan.label, lambda done, total: True)
    return {path: session.pattern(path).to_bytes().decode() for path in FILES}


def test_that_many_rules_are_mended_in_one_step_that_can_be_undone(opened: tuple[Session, Problems]) -> None:
    session, _ = opened
    rules = ("trailing-spaces", "inferred-unknown-kind", "inverse-missing")
    repair = worked_out(opened, *rules)
    assert repair.plan.label == f"Fix {len(repair.mended)}"
    assert repair.left == ()
    after = carried_out(session, repair)
    assert after["a.md"] == FILES["a.md"].replace("enabler", "enables").replace("A line.  ", "A line.").replace(
        "callout \n", "callout\n"
    )
    assert after["c.md"] == FILES["c.md"].replace("Kept. ", "Kept.")
    added = [line for line in ndiff(FILES["b.md"].splitlines(), after["b.md"].splitlines()) if line[0] in "+-"]
    assert added == ["+   requires:", "+     - slug: c", "+       weight: 0.5"]
    session.undo()
    assert session.changed() == ()


def test_that_remedies_at_one_place_wait_for_each_other(opened: tuple[Session, Problems]) -> None:
    session, problems = opened
    repair = worked_out(opened, "trailing-spaces", "callout-malformed")
    assert [each.problem.rule for each in repair.mended] == ["callout-malformed", "trailing-spaces", "trailing-spaces"]
    after = carried_out(session, repair)["a.md"]
    assert "> [!NOTE] A callout\n> with a second line\n" in after
    problems.update((path, session.pattern(path)) for path in session.changed())
    left = {each.problem.rule for each in problems.all()}
    assert not left & {"trailing-spaces", "callout-malformed"}


def test_that_several_ways_are_left_until_one_is_chosen(opened: tuple[Session, Problems]) -> None:
    session, _ = opened
    repair = worked_out(opened, "confidence-stars")
    assert repair.mended == ()
    assert repair.plan.edits == ()
    assert [why for _, why in repair.left] == ["There are several ways to mend it; choose one."]
    assert repair.ways is not None
    assert [key for key, _ in repair.ways["confidence-stars"]] == ["body", "frontmatter"]
    repair = worked_out(opened, "confidence-stars", confidence_stars="body")
    assert carried_out(session, repair)["b.md"] == FILES["b.md"].replace("★★★ (High)", "★★☆ (Medium)")


def test_that_what_was_mended_meanwhile_is_passed_over_and_muted_ones_stay(
    opened: tuple[Session, Problems], root: Path
) -> None:
    session, problems = opened
    before = problems.all()
    carried_out(session, worked_out(opened, "trailing-spaces"))
    again = repair_for(session, problems, before, str, lambda done, total: True)
    assert again is not None
    assert "trailing-spaces" not in {each.problem.rule for each in (*again.mended, *(one for one, _ in again.left))}
    mute_finding(root, "a.md", "inferred-unknown-kind", "/graph_garden/inferred_links/0/type", "Meant so.")
    problems.judge_anew()
    muted = [each for each in problems.all(muted=True) if each.muted]
    assert [each.problem.rule for each in muted] == ["inferred-unknown-kind"]
    made = repair_for(session, problems, muted, str, lambda done, total: True)
    assert made is not None
    assert made.mended == ()


def test_that_a_file_that_cannot_take_its_edit_is_left_with_the_reason(
    opened: tuple[Session, Problems], root: Path
) -> None:
    session, problems = opened
    wanted = [each for each in problems.all() if each.problem.rule == "inverse-missing"]
    assert wanted
    made = repair_for(session, problems, [Found("gone.md", wanted[0].problem), *wanted], str, lambda done, total: True)
    assert made is not None
    assert [each.path for each in made.mended] == ["c.md"]


def test_that_stopping_gives_nothing(opened: tuple[Session, Problems]) -> None:
    session, problems = opened
    for calls in range(3):
        told: list[int] = []

        def go_on(done: int, total: int, most: int = calls, told: list[int] = told) -> bool:
            told.append(done)
            return len(told) <= most

        assert repair_for(session, problems, problems.all(), str, go_on) is None
    assert session.changed() == ()
