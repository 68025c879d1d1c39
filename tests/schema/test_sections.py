"""The eight sections: which a body has, how long they are, and adding one without touching the rest."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.pattern import Pattern, UnsafeEdit
from curator.pattern.sections import find_sections
from curator.schema.sections import Finding, count_words, findings, form, renamed, spec_of, with_section

BODY = """
Opening line.

---

### Section 1: Context

Where it happens.

---

### Section 3: Solution

> **Therefore, we talk.**

---

### Section 4: Implementation
"""
TITLES = ["Context", "Problem", "Solution", "Implementation", "Consequences", "Known Uses", "Cognitive Era", "Vitality"]


def by_number(body: str, dialect: str = "v7.1") -> dict[int, Finding]:
    return {finding.number: finding for finding in findings(body, dialect)}


def test_that_the_form_has_eight_sections_with_a_range_a_purpose_and_a_template() -> None:
    assert [spec.title for spec in form()] == TITLES
    assert [spec.number for spec in form()] == list(range(1, 9))
    for spec in form():
        assert 0 < spec.least < spec.most
        assert spec.purpose.endswith(".")
        assert spec.template.strip()


def test_that_sections_are_present_empty_or_missing() -> None:
    found = by_number(BODY)
    assert {number: finding.state for number, finding in found.items()} == {
        **dict.fromkeys((1, 3), "present"),
        **dict.fromkeys((2, 5, 6, 7, 8), "missing"),
        4: "empty",
    }
    assert found[2].title == "Problem"
    assert found[2].section is None


@pytest.mark.parametrize(
    ("title", "state"),
    [
        ("Problem", "present"),
        ("problem", "present"),
        ("Problem (100-200 words)", "present"),
        ("Problem: what hurts", "present"),
        ("Problems", "misnamed"),
        ("Core Principles", "misnamed"),
        ("", "misnamed"),
    ],
)
def test_that_a_section_under_another_title_is_misnamed(title: str, state: str) -> None:
    assert by_number(f"### Section 2: {title}\n\nWords.\n")[2].state == state


def test_that_the_length_is_held_against_the_range() -> None:
    body = "### Section 1: Context\n\n{}\n"
    for words, length in ((99, "short"), (100, "good"), (200, "good"), (201, "long")):
        finding = by_number(body.format("word " * words))[1]
        assert (finding.words, finding.length) == (words, length)
    assert by_number(body)[2].length == ""


def test_that_marks_and_comments_are_no_words() -> None:
    assert count_words("- one **two**\n\n| three | --- |\n<!-- not these -->\n\n> four – five's") == 5
    assert count_words("<!-- left open") == 0


def test_that_another_dialect_is_held_against_the_form_only_if_it_follows_it() -> None:
    other = "### 1. Overview\n\na\n\n### 2. Core Principles\n\nb\n\n### 3. Key Practices\n\nc\n"
    assert [(each.number, each.state) for each in findings(other, "v1")] == [(n, "present") for n in (1, 2, 3)]
    alike = "## 1. Context\n\na\n\n## 2. Problem\n\nb\n\n## 3. Solution\n\nc\n"
    assert len(findings(alike, "other")) == 8


def test_that_a_missing_section_goes_between_its_neighbours_in_their_style() -> None:
    added = with_section(BODY, 2, "freedom vs. order.")
    assert added.startswith(BODY[: BODY.index("### Section 3")])
    assert added.endswith(BODY[BODY.index("### Section 3") :])
    middle = added[BODY.index("### Section 3") : -len(BODY[BODY.index("### Section 3") :])]
    assert middle.startswith("### Section 2: Problem\n\n> **The core conflict is freedom vs. order.**\n\n<!--")
    assert middle.endswith("-->\n\n---\n\n")


def test_that_without_a_tension_the_conflict_line_waits_for_one() -> None:
    assert "The core conflict is A vs. B." in with_section("", 2)


@pytest.mark.parametrize(
    ("body", "number", "start", "end"),
    [
        ("## 1. Context\n\na\n\n## 3. Solution\n\nc\n", 2, "## 2. Problem\n\n", "\n\n"),
        ("# 1) Context\na\n\n\n# 3) Solution\nc\n\n\n# 4) Implementation", 2, "# 2) Problem\n", "\n\n\n"),
        ("### Section 2: Problem\n\nb\n\n---\n\n### Section 3: S\n", 1, "### Section 1: Context\n\n", "\n\n---\n\n"),
        ("A\n\n### Section 7: Cognitive Era\n\ng\n\n## Sources\n\nx", 8, "### Section 8: Vitality\n\n", "\n\n"),
    ],
)
def test_that_the_added_section_stands_where_its_number_belongs(body: str, number: int, start: str, end: str) -> None:
    added = with_section(body, number)
    at = added.index(start)
    inserted = added[at : at + len(added) - len(body)]
    assert added == body[:at] + inserted + body[at:]
    assert inserted.endswith(end)
    assert by_number(added)[number].section is not None


@pytest.mark.parametrize(
    ("body", "end"),
    [
        ("### Section 6: Known Uses\n\nf\n\n---\n\n### Section 7: Cognitive Era\n\ng\n", "g\n\n---\n\n### Section 8"),
        ("### Section 6: Known Uses\n\nf\n\n---\n\n### Section 7: Cognitive Era\n\ng\n\n---\n", "g\n\n---\n\n### Sec"),
        ("### Section 7: Cognitive Era\n\ng", "g\n\n### Section 8: Vitality\n\n"),
        ("Only an opening.\n", "opening.\n\n### Section 8: Vitality\n\n"),
        ("", "### Section 8: Vitality\n\n"),
    ],
)
def test_that_a_section_added_last_is_parted_from_what_is_there(body: str, end: str) -> None:
    added = with_section(body, 8)
    assert added.startswith(body)
    assert end in added
    assert added.endswith("\n") == (body.endswith("\n") or not body)


def test_that_steps_numbered_like_sections_stay_with_their_section() -> None:
    body = "### 1. Context\n\na\n\n### 4. Implementation\n\n### 1. Step\n\nx\n\n### 2. Step\n\ny\n"
    assert with_section(body, 5).startswith(body.rstrip())


def test_that_the_line_breaks_are_the_files() -> None:
    body = BODY.replace("\n", "\r\n")
    added = with_section(body, 2)
    assert added.replace("\r\n", "").count("\n") == 0
    assert added.replace("\r\n", "\n") == with_section(BODY, 2)


def test_that_what_is_there_is_not_added_again() -> None:
    with pytest.raises(ValueError, match="already"):
        with_section(BODY, 1)
    with pytest.raises(KeyError):
        with_section(BODY, 9)


def test_that_a_section_is_not_added_into_a_code_block() -> None:
    with pytest.raises(UnsafeEdit, match="code block"):
        with_section("### Section 1: Context\n\n```\nopen\n", 8)


@st.composite
def bodies(draw: st.DrawFn) -> str:
    """Bodies as people write them: some of the sections, in one style, with odd blanks and rules between."""
    style = draw(st.sampled_from(["### Section {}: {}", "## Section {}. {}", "### {}. {}", "# {}) {}"]))
    gap = draw(st.sampled_from(["\n\n---\n\n", "\n\n", "\n", "\n\n\n", "\n\n* * *\n\n", "\n\n---\n"]))
    parts = [draw(st.sampled_from(["", "Opening.\n\n", "\n> Quote\n\n---\n\n"]))]
    for number in sorted(draw(st.sets(st.integers(1, 8), max_size=7))):
        title = draw(st.sampled_from([TITLES[number - 1], "Other", "Context"]))
        text = draw(
            st.sampled_from(["", "Words.", "- a\n- b", "#### Deeper\n\nMore.", "```\n# 3) no\n```", "A\n\n---\n\nB"])
        )
        parts.append(style.format(number, title) + "\n" + draw(st.sampled_from(["", "\n"])) + text + gap)
    body = "".join(parts) + draw(st.sampled_from(["", "End.\n", "# Sources\n\nx"]))
    body = body.rstrip("\n") if draw(st.booleans()) else body
    return body.replace("\n", "\r\n") if draw(st.booleans()) else body


@given(bodies(), st.integers(1, 8))
def test_that_adding_a_section_only_inserts_and_leaves_the_others_as_they_were(body: str, number: int) -> None:
    before = find_sections(body)
    if any(section.number == number for section in before):
        return
    try:
        added = with_section(body, number)
    except UnsafeEdit:
        return
    more = len(added) - len(body)
    assert any(added[:at] + added[at + more :] == body for at in range(len(body) + 1))
    after = find_sections(added)
    assert [(s.number, s.title, s.markdown) for s in after if s.number != number] == [
        (s.number, s.title, s.markdown) for s in before
    ]
    assert [s.title for s in after if s.number == number] == [spec_of(number).title]
    if [s.number for s in before] == sorted(s.number for s in before):
        assert [s.number for s in after] == sorted(s.number for s in after)


@given(bodies(), st.integers(1, 8))
def test_that_a_heading_is_renamed_and_nothing_else(body: str, number: int) -> None:
    section = next((each for each in find_sections(body) if each.number == number), None)
    if section is None:
        with pytest.raises(KeyError):
            renamed(body, number)
        return
    mended = renamed(body, number)
    named = next(each for each in find_sections(mended) if each.number == number)
    assert spec_of(number).is_named(named.title)
    assert mended.splitlines()[: named.line - 1] == body.splitlines()[: section.line - 1]
    assert mended.splitlines()[named.line :] == body.splitlines()[section.line :]


def test_that_a_heading_without_a_title_is_given_one() -> None:
    assert renamed("### Section 3\n\nx\n", 3) == "### Section 3: Solution\n\nx\n"
    assert renamed("### Section 3:\n\nx\n", 3) == "### Section 3: Solution\n\nx\n"


@pytest.mark.corpus
def test_that_every_section_taken_out_of_a_real_file_can_be_added_again(corpus: Path) -> None:
    seen = 0
    for path in sorted(corpus.rglob("*.md")):
        body = Pattern.from_bytes(path.read_bytes()).body
        sections = find_sections(body)
        if [section.number for section in sections] != list(range(1, 9)) or not sections[1].title.startswith("Problem"):
            continue
        lines = body.split("\n")
        for section, following in zip(sections, [*sections[1:], None], strict=True):
            end = following.line - 1 if following else len(lines)
            cut = "\n".join([*lines[: section.line - 1], *lines[end:]])
            added = with_section(cut, section.number)
            assert [each.number for each in find_sections(added)] == list(range(1, 9)), path
            seen += 1
    assert seen > 2_000
