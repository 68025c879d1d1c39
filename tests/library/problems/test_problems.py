"""The problems of a library: known again the next time, and after each change what checking it anew would find."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import PatchEdit
from curator.library.editing.session import Session
from curator.library.index.checked import Sharing, of_pattern
from curator.library.problems.mending import edits_for, remedy_of
from curator.library.problems.muting import set_rule
from curator.library.problems.problems import Found, Problems
from curator.pattern import Pattern
from curator.schema.checks import characters
from curator.schema.checks.problem import Problem
from curator.schema.checks.subject import Subject
from tests.library.small import links, pattern, slugs, write

FILES = {
    "a.md": pattern("a", more=links(("enabler", "b"), hard={"enables": "b"})),
    "b.md": pattern("b", more=links(("tools", "lost"), hard={"tools": "nobody"})),
    "sub/c.md": pattern("c"),
    "broken.md": "---\ntitle: [\n---\n",
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write(tmp_path / "library", FILES)


@pytest.fixture
def problems(root: Path, tmp_path: Path) -> Iterator[Problems]:
    opened = Problems(root, tmp_path / "cache")
    opened.bring_up()
    yield opened
    opened.close()


def anew(root: Path, tmp_path: Path) -> tuple[Found, ...]:
    fresh = Problems(root, tmp_path / "another-cache")
    fresh.bring_up()
    found = fresh.all()
    fresh.close()
    return found


def rules(problems: Problems, path: str) -> set[str]:
    return {each.rule for each in problems.of(path)}


def test_that_rules_of_files_and_rules_between_them_are_told_together_errors_first(problems: Problems) -> None:
    assert rules(problems, "broken.md") == {"unparsable"}
    assert {"inverse-missing", "inferred-unknown-kind", "section-missing"} <= rules(problems, "a.md")
    assert {"relation-dangling", "inferred-dangling"} <= rules(problems, "b.md")
    severities = [each.severity for each in problems.of("b.md")]
    assert severities == sorted(severities, key=["error", "warning", "hint"].index)
    assert problems.counts()["unparsable"] == 1


def test_that_a_file_which_a_rule_fails_at_does_not_keep_the_others_from_being_checked(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(subject: Subject) -> Iterator[Problem]:
        if subject.stem == "b" and subject.data is not None:
            raise ZeroDivisionError
        return iter(())

    monkeypatch.setattr(characters, "check", failing)
    opened = Problems(root, tmp_path / "cache")
    assert opened.bring_up().complete
    assert "section-missing" in rules(opened, "a.md")
    told = ["The program failed at it (ZeroDivisionError); please report this."]
    assert [each.message for each in opened.of("b.md")] == told
    assert "b.md" in opened.update([("b.md", Pattern.from_bytes((root / "b.md").read_bytes()))])
    assert [each.message for each in opened.of("b.md")] == told, "while it is edited, too"
    opened.close()


def test_that_problems_between_files_have_their_line(problems: Problems) -> None:
    (dangling,) = [each for each in problems.of("b.md") if each.rule == "relation-dangling"]
    lines = FILES["b.md"].split("\n")
    assert dangling.line is not None
    assert lines[dangling.line - 1].strip() == "- slug: nobody"


def test_that_a_library_is_known_again_and_only_what_changed_is_read(
    root: Path, problems: Problems, tmp_path: Path
) -> None:
    write(root, {"b.md": pattern("b", more=links(hard={"requires": "a"}))})
    again = Problems(root, tmp_path / "cache")
    report = again.bring_up()
    assert (report.files, report.read) == (4, 1)
    assert again.all() == anew(root, tmp_path)
    assert "inverse-missing" not in rules(again, "a.md")
    again.close()


def test_that_a_file_of_findings_which_cannot_be_read_is_made_anew(
    root: Path, problems: Problems, tmp_path: Path
) -> None:
    expected = problems.all()
    problems.close()
    (found,) = (tmp_path / "cache").rglob("findings.db")
    found.write_bytes(b"no database at all" * 300)
    again = Problems(root, tmp_path / "cache")
    assert again.bring_up().read == 4
    assert again.all() == expected
    again.close()


def test_that_what_files_say_alike_is_held_once_and_a_weight_stays_as_it_is_written() -> None:
    hard = "relationships:\n  enables:\n    - slug: zed\n      weight: 1\n    - slug: yew\n      weight: {}\n"
    texts = [pattern(slug, more=hard.format(weight)) for slug, weight in (("ash", "1.0"), ("oak", "1"))]
    rows = [of_pattern(f"{n}.md", Pattern.from_bytes(text.encode())) for n, text in enumerate(texts)]
    share = Sharing().row
    ash, oak = (share(row) for row in rows)
    assert repr([ash, oak]) == repr(rows)
    assert ash.hard[0][1] is oak.hard[0][1]
    assert ash.problems[0][3] is oak.problems[0][3]


def test_that_checking_leaves_the_library_as_it_was(root: Path, problems: Problems) -> None:
    assert {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()} == set(FILES)
    assert all((root / path).read_text() == text for path, text in FILES.items())


def test_that_an_unsaved_value_counts_until_it_is_saved_and_other_files_follow(root: Path, problems: Problems) -> None:
    value = Pattern.from_bytes(pattern("b", more=links(hard={"requires": "a"})).encode())
    touched = problems.update([("b.md", value)])
    assert touched == {"a.md", "b.md"}
    assert "inverse-missing" not in rules(problems, "a.md")
    problems.bring_up()
    assert "relation-dangling" not in rules(problems, "b.md")
    assert problems.refresh(["b.md"]) == {"a.md", "b.md"}
    assert "relation-dangling" in rules(problems, "b.md")


def test_that_a_file_that_comes_or_goes_changes_what_is_said_of_those_that_name_it(
    root: Path, problems: Problems, tmp_path: Path
) -> None:
    write(root, {"nobody.md": pattern("nobody")})
    assert "b.md" in problems.refresh(["nobody.md"])
    assert "relation-dangling" not in rules(problems, "b.md")
    assert problems.all() == anew(root, tmp_path)
    (root / "nobody.md").unlink()
    assert problems.refresh(["nobody.md"]) >= {"nobody.md", "b.md"}
    assert "relation-dangling" in rules(problems, "b.md")
    assert problems.of("nobody.md") == ()


def test_that_a_muted_rule_is_told_only_on_demand(root: Path, tmp_path: Path) -> None:
    set_rule(root, "inverse-missing", "off", "One side is enough.")
    problems = Problems(root, tmp_path / "cache")
    problems.bring_up()
    assert "inverse-missing" not in problems.counts()
    assert "inverse-missing" in {each.rule for each in problems.of("a.md", muted=True)}
    problems.close()


def test_that_a_cancelled_check_keeps_what_it_has_and_says_so(root: Path, tmp_path: Path) -> None:
    problems = Problems(root, tmp_path / "cache")
    told: list[tuple[int, int]] = []
    assert not problems.bring_up(lambda done, total: told.append((done, total)), lambda: True).complete
    assert told[0] == (0, 4)
    assert problems.bring_up().complete
    assert problems.all() == anew(root, tmp_path)
    problems.close()


def test_that_a_check_stopped_between_files_begins_anew_the_next_time(root: Path, tmp_path: Path) -> None:
    asked = 0

    def at_the_last() -> bool:
        nonlocal asked
        asked += 1
        return asked == whole

    whole = -1
    first = Problems(root, tmp_path / "first")
    assert first.bring_up(None, at_the_last).complete
    first.close()
    for whole in range(1, asked + 1):  # `at_the_last` reads it
        asked = 0
        problems = Problems(root, tmp_path / f"cache-{whole}")
        problems.bring_up(None, at_the_last)
        problems.bring_up()
        assert problems.all() == anew(root, tmp_path)
        problems.close()


def test_that_remedies_in_two_files_are_one_step_that_can_be_undone(root: Path, problems: Problems) -> None:
    session = Session(root, remember=False)
    try:
        wanted = [
            ("a.md", remedy)
            for each in problems.of_value("a.md", session.pattern("a.md"))
            if each.rule in ("inverse-missing", "inferred-unknown-kind") and (remedy := remedy_of(each)) is not None
        ]
        change = session.apply(edits_for(wanted, session.pattern), "Mend")
        assert change.paths == {"a.md", "b.md"}
        a, b = (session.pattern(path).to_bytes().decode() for path in ("a.md", "b.md"))
        assert a == FILES["a.md"].replace("type: enabler", "type: enables")
        added = "  requires:\n    - slug: a\n      weight: 0.5\n"
        assert b == FILES["b.md"].replace("graph_garden:", f"{added}graph_garden:")
        problems.update((path, session.pattern(path)) for path in change.paths)
        assert not rules(problems, "a.md") & {"inverse-missing", "inferred-unknown-kind"}
        session.undo()
        assert session.changed() == ()
    finally:
        session.close()


def test_that_many_entries_are_taken_out_of_one_list_at_once(tmp_path: Path) -> None:
    items = "".join(f"    - slug: {slug}\n      weight: 0.5\n" for slug in ("a", "b", "a", "b", "a"))
    text = pattern("a", more=f"relationships:\n  tools:\n{items}")
    root = write(tmp_path / "twins", {"a.md": text, "b.md": pattern("b")})
    problems = Problems(root, tmp_path / "cache")
    problems.bring_up()
    session = Session(root, remember=False)
    found = [each for each in problems.of_value("a.md", session.pattern("a.md")) if each.fixable]
    wanted = [("a.md", each.remedies[0]) for each in found if each.rule.startswith("relation")]
    assert len(wanted) == 4
    session.apply(edits_for(wanted, session.pattern), "Mend")
    left = "    - slug: b\n      weight: 0.5\n"
    assert session.pattern("a.md").to_bytes().decode() == text.replace(items, left)
    session.close()
    problems.close()


def test_that_a_way_is_chosen_by_its_name(problems: Problems, root: Path) -> None:
    text = FILES["sub/c.md"].replace("A body.", "> [!NOTE] Confidence Rating: ★ (Low)")
    value = Pattern.from_bytes(text.encode())
    problems.update([("sub/c.md", value)])
    (stars,) = [each for each in problems.of_value("sub/c.md", value) if each.rule == "confidence-stars"]
    assert remedy_of(stars) is None
    chosen = remedy_of(stars, "body")
    assert chosen is not None
    (edit,) = edits_for([("sub/c.md", chosen)], lambda path: value)
    assert not isinstance(edit, PatchEdit)
    assert remedy_of(stars, "nonsense") is None


def test_that_a_second_look_at_few_changes_leads_where_a_fresh_one_does(
    root: Path, problems: Problems, tmp_path: Path
) -> None:
    write(root, {"b.md": pattern("b", more=links(hard={"requires": "a"})), "new.md": pattern("nobody")})
    (root / "sub/c.md").unlink()
    report = problems.bring_up()
    assert (report.files, report.read) == (4, 2)
    assert report.touched >= {"a.md", "b.md", "new.md", "sub/c.md"}
    assert problems.all() == anew(root, tmp_path)
    assert problems.bring_up().touched == frozenset()


def test_that_a_query_finds_what_was_noted_until_it_is_noted_otherwise(
    root: Path, problems: Problems, tmp_path: Path
) -> None:
    catalogue = Catalogue(root, tmp_path / "cache")
    catalogue.scan()
    catalogue.note(problems.noted(problems.paths()))
    assert slugs(catalogue, "problem:inverse-missing") == ["a"]
    assert slugs(catalogue, "problem:relation-dangling") == ["b"]
    write(root, {"b.md": pattern("b", more=links(hard={"requires": "a"}))})
    catalogue.refresh(["b.md"])
    catalogue.note(problems.noted(problems.refresh(["b.md"])))
    assert slugs(catalogue, "problem:inverse-missing") == []
    assert slugs(catalogue, "problem:relation-dangling") == []
    assert slugs(catalogue, "problem:unparsable") == ["broken"]
    catalogue.close()
