"""Pages of text as patterns: their parts are found, and no word gets lost."""

import difflib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.library.making.creating import new_pattern
from curator.library.making.importing.lists import as_markdown
from curator.library.making.importing.reading import decoded, read_source, without_frontmatter
from curator.library.making.importing.text import wanted_from
from curator.library.making.naming import CannotMake
from curator.pattern import Pattern

PAGE = """\
food

Bread Oven

Also known as: Village Oven; Bake House

Neighbours bake in one oven. It is lit once a week.

A fire that many share.

[!NOTE] Confidence Rating: ★★☆ (Promising) Seen in twelve villages.


Section 1: Context

A village has ovens in every house.


SECTION 2: PROBLEM

The core conflict is Comfort vs. Company.

Each bakes alone.


3. Solution

Therefore, build one oven.

“Light it” on <b>Fridays</b>.


Section 4: Implementation

1. Find a place. It should be dry.

For towns: ask the council.

2. Build it.
  - bricks
  - clay
    – from the river

What helps:

• patience
• bread

Section 6: Known Uses

The Oven of Ronda

They have baked there since 1820, and tell of it.
"""


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:'\w+)*", text.replace("’", "'"))


def made(text: str, name: str = "page.txt") -> Pattern:
    return new_pattern(wanted_from(name, text.encode(), "v7.1"), "slug")


def test_that_the_fifth_seed_becomes_the_pattern_that_was_published(corpus: Path) -> None:
    seed = corpus / "seeds" / "coalition-building-issues.txt"
    published = corpus / "commons-os-patterns" / "_patterns" / "coalition-building-issues.md"
    ours = new_pattern(wanted_from(seed.name, seed.read_bytes(), "v7.1"), "coalition-building-issues")
    theirs = Pattern.from_bytes(published.read_bytes())
    headings = [(each.number, each.title) for each in ours.sections]
    assert headings == [(each.number, each.title) for each in theirs.sections]
    for one, other in zip(ours.sections, theirs.sections, strict=True):
        a, b = words(one.markdown), words(other.markdown)
        same = sum(block.size for block in difflib.SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks())
        assert same >= 0.98 * max(len(a), len(b)), one.title
    assert ours.data is not None
    assert theirs.data is not None
    for key in ("title", "aliases", "summary"):
        assert ours.data[key] == theirs.data[key]
    assert ours.data["ontology"]["domain"] == theirs.data["ontology"]["domain"]
    hints = ours.data["ontology"]["search_hints"], theirs.data["ontology"]["search_hints"]
    assert hints[0]["primary_tension"] == hints[1]["primary_tension"]
    callout = "> [!NOTE] Confidence Rating: ★★★ (Established)\n> This pattern draws on Coalition Politics."
    assert callout in ours.body
    assert callout in theirs.body
    assert ours.data["lifecycle"]["confidence"] == 3
    source = seed.read_text("utf-8")
    for quote in "“”‘’":
        assert ours.body.count(quote) == source.count(quote)


def test_that_every_part_of_a_page_is_found() -> None:
    new = made(PAGE)
    assert new.data is not None
    assert (new.data["title"], new.data["ontology"]["domain"]) == ("Bread Oven", "food")
    assert new.data["aliases"] == ["Village Oven", "Bake House"]
    assert new.data["summary"] == "Neighbours bake in one oven. It is lit once a week."
    assert new.data["lifecycle"]["confidence"] == 2
    assert new.data["ontology"]["search_hints"]["primary_tension"] == "Comfort vs. Company"
    assert [(each.number, each.title) for each in new.sections] == [
        (1, "Context"),
        (2, "Problem"),
        (3, "Solution"),
        (4, "Implementation"),
        (6, "Known Uses"),
    ]
    by_number = {each.number: each.markdown for each in new.sections}
    assert by_number[2].startswith("> **The core conflict is Comfort vs. Company.**\n\nEach")
    assert by_number[3] == "> **Therefore, build one oven.**\n\n“Light it” on \\<b>Fridays\\</b>."
    assert by_number[4] == (
        "1. Find a place. It should be dry.\n\n   For towns: ask the council.\n\n2. Build it.\n   - bricks\n   - clay\n"
        "     - from the river\n\n**What helps:**\n\n- patience\n- bread"
    )
    assert by_number[6].startswith("**The Oven of Ronda**\n\nThey")
    assert new.body.startswith(
        "\nA fire that many share.\n\n> [!NOTE] Confidence Rating: ★★☆ (Promising)\n> Seen in twelve villages.\n\n---\n"
    )


def test_that_markdown_without_frontmatter_keeps_its_own_marks() -> None:
    text = (
        "# Bread *Oven*\n\n> Neighbours bake.\n\n## Context\n\nA *village* has\n\n```\n## Problem\n```\n\n"
        "### 2. Problem\n\n> **The core conflict is A vs. B.**\n\n* one\n* two\n\n## Notes\n\nMine.\n"
    )
    new = made(text, "page.md")
    assert [(each.number, each.title) for each in new.sections] == [(1, "Context"), (2, "Problem")]
    assert new.sections[0].markdown == "A *village* has\n\n```\n## Problem\n```"
    assert "* one\n* two" in new.sections[1].markdown
    assert "## Notes\n\nMine." in new.body
    assert new.data is not None
    assert new.data["summary"] == "Neighbours bake."


def test_that_a_page_without_sections_is_kept_whole() -> None:
    new = made("My Idea\n\nFirst paragraph.\n\nSecond one.\n\nThird one.\n\n1. One\n2. Two\n")
    assert new.data is not None
    assert (new.data["title"], new.data["summary"]) == ("My Idea", "First paragraph.")
    assert "Second one.\n\nThird one.\n\n1. One\n2. Two" in new.body


def test_that_a_page_without_a_title_is_called_after_its_file() -> None:
    new = made("This is a sentence, and no title.\n", "village-bakery_notes.txt")
    assert new.data is not None
    assert new.data["title"] == "Village bakery notes"
    assert "This is a sentence, and no title." in new.body


def test_that_a_numbered_line_in_running_text_is_no_section() -> None:
    new = made("T\n\nS.\n\nSection 1: Context\n\n1. Context matters\n2. Problem solving\n3. Solution\n")
    assert [each.number for each in new.sections][:1] == [1]
    assert "1. Context matters" in new.sections[0].markdown


PLAIN = st.text(alphabet=st.sampled_from("ab1. -•\n\t:“”’#<>*—é"), max_size=200)


@given(PLAIN)
def test_that_no_word_is_lost_or_made_up_by_recovering_lists(text: str) -> None:
    letters = re.compile(r"[^\w“”’]+")
    assert letters.sub("", as_markdown(text)) == letters.sub("", text)


@given(st.text(max_size=300))
def test_that_any_text_at_all_becomes_a_pattern_or_one_sentence(text: str) -> None:
    refusal = None
    try:
        wanted = wanted_from("some.txt", text.encode("utf-8", "replace"), "v7.1")
    except CannotMake as error:
        refusal = str(error)
    if refusal is not None:
        assert refusal.endswith(".")
        return
    new = new_pattern(wanted, "some")
    assert Pattern.from_bytes(new.to_bytes()).data is not None


@pytest.mark.parametrize(
    "raw",
    [b"", b" \n", b"\xff\xff", b"a\0b", "Größe".encode("latin-1"), b"---\ntitle: x\n---\nText\n", b"+++\na=1\n+++\n"],
)
def test_that_what_is_no_text_to_import_is_refused_in_one_sentence(raw: bytes) -> None:
    with pytest.raises(CannotMake) as refused:
        without_frontmatter("x.txt", decoded("x.txt", raw))
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


def test_that_line_breaks_and_encodings_of_other_systems_are_understood() -> None:
    assert decoded("x", "\ufeffGrün\r\nblau\rrot".encode()) == "Grün\nblau\nrot"
    assert decoded("x", "Grün\r\n".encode("utf-16")) == "Grün\n"
    assert decoded("x", b"a\x1b[2Jb\x07") == "a[2Jb"


def test_that_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    for file in (tmp_path, tmp_path / "nothing.txt", Path("a\0b")):
        with pytest.raises(CannotMake):
            read_source(file)
