"""The body's HTML: what every sort of block becomes, and that nothing in it runs or fetches."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.pattern import Pattern
from curator.ui.reader.heading import heading, opens_with_title
from curator.ui.reader.markdown import anchor_of, render


@pytest.mark.parametrize(
    ("written", "kind"),
    [("NOTE", "note"), ("TIP", "tip"), ("IMPORTANT", "important"), ("WARNING", "warning"), ("caution", "caution")],
)
def test_that_every_callout_of_github_gets_its_label_and_title(written: str, kind: str) -> None:
    made = render(f"> [!{written}] Confidence: *high*\n> The text.\n").html
    assert f'class="inside inside-{kind}"' in made
    assert "Confidence: high" in made
    assert "The text." in made
    assert "[!" not in made


def test_that_a_callout_without_text_shows_its_label_alone() -> None:
    made = render("> [!TIP]\n").html
    assert "Tip" in made
    assert "[!TIP]" not in made


def test_that_an_unknown_callout_stays_a_quote() -> None:
    made = render("> [!ROUTE] 66\n").html
    assert "inside-quote" in made
    assert "[!ROUTE] 66" in made


def test_that_headings_of_sections_carry_anchors() -> None:
    pattern = Pattern.from_bytes(b"---\na: 1\n---\nopening\n\n### Section 2: Problem\n\ntext\n\n#### Detail\n")
    made = render(pattern.body, pattern.sections).html
    assert '<a name="section-2"></a>' in made
    assert '<a name="detail"></a>' in made


def test_that_footnotes_point_both_ways() -> None:
    made = render("Said[^1] twice[^1].\n\n[^1]: The note.\n").html
    assert 'href="#note-1"' in made
    assert 'name="note-1"' in made
    assert 'name="note-ref-1"' in made
    assert 'href="#note-ref-1"' in made


def test_that_task_lists_show_their_boxes() -> None:
    made = render("- [ ] open\n- [x] done\n").html
    assert made.count("☐") == 1
    assert made.count("☑") == 1
    assert "<input" not in made


def test_that_definition_lists_and_struck_words_are_known() -> None:
    made = render("Term\n: Meaning\n\n~~gone~~\n").html
    assert "<dt>Term</dt>" in made
    assert "<s>gone</s>" in made


def test_that_links_in_double_brackets_lead_to_patterns() -> None:
    made = render("[[care-work]] and [[Circular Economy|the circle]] but not `[[code]]`\n").html
    assert '<a href="pattern:care-work">care-work</a>' in made
    assert '<a href="pattern:Circular Economy">the circle</a>' in made
    assert "pattern:code" not in made


def test_that_code_is_coloured_and_a_diagram_is_labelled() -> None:
    assert 'class="hl-keyword"' in render("```python\ndef f(): pass\n```\n").html
    assert "Diagram · mermaid" in render("```mermaid\ngraph TD\n```\n").html
    assert "&lt;b&gt;" in render("```nolanguage\n<b>\n```\n").html


def test_that_scripts_vanish_with_their_content_and_harmless_tags_stay() -> None:
    made = render(
        '<div onclick="go()">Raw <b>bold</b><script>alert(1)</script></div>\n\nx <i>y</i> <iframe src="z">\n'
    ).html
    assert "<div>Raw <b>bold</b></div>" in made
    assert "<i>y</i>" in made
    for word in ("script", "alert", "onclick", "iframe"):
        assert word not in made


@given(st.text(alphabet="<>scriptonload=\"' /a&;javascript:img\n", max_size=60))
def test_that_no_raw_html_brings_a_script_or_a_handler(raw: str) -> None:
    made = render(f"text {raw}\n\n<div>{raw}</div>\n").html.lower()
    assert "<script" not in made
    assert "<img" not in made.replace("<img src=", "<ok ").replace("<img>", "")
    for tag in made.split("<")[1:]:
        assert " onload=" not in tag.split(">")[0]


def test_that_a_remote_picture_becomes_a_link_and_a_local_one_stays() -> None:
    made = render("![far](https://example.org/a.png) ![near](img/b.png) ![odd](//example.org/c.png)\n").html
    assert made.count("<img") == 1
    assert '<img src="img/b.png"' in made
    assert 'href="https://example.org/a.png"' in made


def test_that_a_long_table_is_cut_into_parts_under_the_same_heading() -> None:
    rows = "".join(f"| {number} | words |\n" for number in range(150))
    made = render(f"| No | What |\n|---|---|\n{rows}").html
    assert made.count("<table") == 3
    assert made.count(">No</th>") == 3
    assert all(f">{number}</td>" in made for number in range(150))


def test_that_padding_of_thousands_of_blanks_and_dashes_shrinks() -> None:
    made = render("| a " + " " * 30_000 + "-" * 50_000 + " b").html
    assert len(made) < 200


def test_that_bytes_that_are_no_text_are_shown_as_such() -> None:
    pattern = Pattern.from_bytes(b"---\na: 1\n---\nbad \xff byte\n")
    assert "bad \ufffd byte" in render(pattern.body).html


def test_that_the_pieces_together_are_the_whole() -> None:
    body = "# A\n\n> [!NOTE]\n> b\n\n- c\n  - d\n\n| e | f |\n|---|---|\n| g | h |\n"
    made = render(body)
    assert len(made.pieces) == 4
    for word in "Abcdefgh":
        assert word in made.html


def test_that_anchors_are_those_of_the_published_site() -> None:
    assert anchor_of("Section 3: Known Uses") == "section-3-known-uses"


def test_that_the_heading_shows_title_stars_and_a_summary_that_the_body_does_not_repeat() -> None:
    data = {"title": "A <b>", "summary": "The core idea.", "lifecycle": {"confidence": 2, "status": "draft"}}
    made = heading(data, "a", "Something else.")
    assert "A &lt;b&gt;" in made
    assert '<span class="stars">★★</span><span class="stars-off">★</span>' in made
    assert "The core idea." in made
    assert "The core idea." not in heading(data, "a", "\nThe core   idea.\n\nMore.")
    assert "a-file" in heading(None, "a-file")


def test_that_every_body_of_the_corpus_renders_with_all_its_sections(corpus: Path) -> None:
    for path in sorted(corpus.rglob("*.md")):
        pattern = Pattern.from_bytes(path.read_bytes())
        made = render(pattern.body, pattern.sections).html
        for section in pattern.sections:
            assert f'name="section-{section.number}"' in made, f"{path.name} lacks {section.number}"
        assert "<script" not in made


def test_that_a_title_that_the_body_says_again_is_known() -> None:
    assert opens_with_title({"title": "Care  Work"}, "\n\n# Care work\n\nText.")
    assert not opens_with_title({"title": "Care Work"}, "Text.\n\n# Care Work\n")
    assert not opens_with_title({"title": "Care Work"}, "## Care Work\n")
    assert not opens_with_title(None, "# Care Work\n")
