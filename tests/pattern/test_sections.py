"""The numbered sections of a body, and replacing one."""

import pytest

from curator.pattern import PathMissing, Pattern

BODY = """
> Opening line

---

### Section 1: Context

Where it happens.

---

### Section 2: Problem

```
### Section 9: code
```

Title
---

### Section 3: Solution
"""


def pattern(body: str) -> Pattern:
    return Pattern.from_bytes(b"---\na: 1\n---\n" + body.encode())


def test_that_sections_have_number_title_and_text() -> None:
    found = [(s.number, s.title, s.level, s.markdown) for s in pattern(BODY).sections]
    assert found[0] == (1, "Context", 3, "Where it happens.")
    assert found[1] == (2, "Problem", 3, "```\n### Section 9: code\n```\n\nTitle\n---")
    assert found[2] == (3, "Solution", 3, "")


def test_that_a_section_knows_its_heading_line() -> None:
    first = pattern(BODY)
    section = first.sections[1]
    assert first.body.split("\n")[section.line - 1] == "### Section 2: Problem"


@pytest.mark.parametrize(
    ("body", "numbers"),
    [
        ("## 1. Overview\n\na\n\n### 1. Step\n\n### 2. Step\n\n## 2. Core\n\nb\n", [1, 2]),
        ("# 1. One\n# 2. Two\n# 1. Again\n", [1, 2]),
        ("### 2.1. Part\n### 3. Whole\n", [3]),
        ("### 2026 in review\n", []),
        ("Section 1: plain\n", []),
    ],
)
def test_that_other_numbered_headings_count_where_none_is_published(body: str, numbers: list[int]) -> None:
    assert [s.number for s in pattern(body).sections] == numbers


def test_that_odd_line_separators_do_not_shift_a_section() -> None:
    first = pattern("one\u2028two\x0bthree\n\n### Section 1: Context\n\nx\n")
    assert [(s.line, s.markdown) for s in first.sections] == [(3, "x")]


def test_that_only_the_bytes_of_the_section_change() -> None:
    first = pattern(BODY)
    after = first.replace_section(1, "Elsewhere.\n\nAnd more.\n").to_bytes()
    assert after == first.to_bytes().replace(b"Where it happens.", b"Elsewhere.\n\nAnd more.")


def test_that_an_empty_section_is_filled_below_its_heading() -> None:
    filled = pattern(BODY).replace_section(3, "**Therefore**")
    assert filled.body == BODY + "\n**Therefore**\n"
    assert filled.sections[2].markdown == "**Therefore**"


@pytest.mark.parametrize("gap", ["", "\n", "\n\n"])
def test_that_an_empty_section_is_filled_apart_from_the_rule_below_it(gap: str) -> None:
    filled = pattern(f"### Section 1: Context\n{gap}---\n\n### Section 2: Problem\n").replace_section(1, "Words.")
    assert filled.sections[0].markdown == "Words."
    assert "\nWords.\n\n---\n" in filled.body


def test_that_a_section_keeps_the_files_line_breaks() -> None:
    first = Pattern.from_bytes(b"---\r\na: 1\r\n---\r\n" + BODY.replace("\n", "\r\n").encode())
    after = first.replace_section(1, "New.\n\nText.")
    assert after.to_bytes() == first.to_bytes().replace(b"Where it happens.", b"New.\r\n\r\nText.")


def test_that_a_section_replaced_by_itself_is_the_same_file() -> None:
    first = pattern(BODY)
    for section in first.sections:
        assert first.replace_section(section.number, section.markdown) is first


def test_that_a_missing_section_is_said() -> None:
    with pytest.raises(PathMissing, match="no section 7"):
        pattern(BODY).replace_section(7, "x")
