"""A callout that lacks its `> ` is found, and mended by those characters alone."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.pattern import Pattern
from curator.schema.callouts import broken_callouts, with_callouts_mended

BROKEN = "Opening.\n\n[!NOTE] Confidence Rating: ★★★ (Established)\n{}This draws on theory.\n\n---\n\nText.\n"


@pytest.mark.parametrize("second", ["> ", ""])
def test_that_each_line_of_the_callout_gets_what_it_lacks(second: str) -> None:
    mended = with_callouts_mended(BROKEN.format(second))
    assert mended == BROKEN.format("> ").replace("[!NOTE]", "> [!NOTE]")
    assert broken_callouts(mended) == ()


def test_that_a_broken_callout_is_told_with_kind_and_line() -> None:
    (found,) = broken_callouts(BROKEN.format(""))
    assert (found.kind, found.line, len(found.places)) == ("note", 3, 2)


def test_that_line_breaks_stay() -> None:
    body = BROKEN.format("").replace("\n", "\r\n")
    assert with_callouts_mended(body) == with_callouts_mended(BROKEN.format("")).replace("\n", "\r\n")


@pytest.mark.parametrize(
    "body",
    [
        "> [!NOTE] as it should be\n> more\n",
        "```\n[!NOTE] code\n```\n",
        "[!NOTE](a-link.md)\n",
        "[!NOTE]: https://example.org\n",
        "[!FOO] no kind\n",
        "Words and\n[!NOTE] in their midst\n",
        "    [!NOTE] indented code\n",
        "Not at [!NOTE] the start\n",
    ],
)
def test_that_what_is_no_broken_callout_is_left_alone(body: str) -> None:
    assert with_callouts_mended(body) == body


def test_that_the_callout_ends_with_its_paragraph() -> None:
    assert (
        with_callouts_mended("[!tip]\nA\n### Section 1: Context\nB\n") == "> [!tip]\n> A\n### Section 1: Context\nB\n"
    )
    assert with_callouts_mended("[!TIP] A\n---\nB\n") == "> [!TIP] A\n---\nB\n"


@given(
    st.lists(
        st.sampled_from(["[!NOTE] x", "> y", "z", "", "---", "```", "# h", "> [!NOTE] q", "   w\r"]),
        min_size=1,
        max_size=12,
    )
)
def test_that_only_quote_marks_are_added(lines: list[str]) -> None:
    body = "\n".join(lines)
    mended = with_callouts_mended(body)
    assert [line.removeprefix("> ") for line in mended.split("\n")] == [line.removeprefix("> ") for line in lines]
    assert broken_callouts(mended) == ()
    assert with_callouts_mended(mended) == mended


@pytest.mark.corpus
def test_that_the_real_files_that_lack_it_are_found(corpus: Path) -> None:
    broken = [
        path for path in sorted(corpus.rglob("*.md")) if broken_callouts(Pattern.from_bytes(path.read_bytes()).body)
    ]
    by_sight = [path for path in sorted(corpus.rglob("*.md")) if "\n[!NOTE]" in path.read_text("utf-8", "replace")]
    assert broken == by_sight != []
