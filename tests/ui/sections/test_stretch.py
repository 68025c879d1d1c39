"""What is typed into a part of a body changes those characters of the file and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.library.editing.edits import BodyEdit, SectionEdit
from curator.pattern import Pattern
from curator.ui.sections.stretch import OPENING, WHOLE, Part, Stretch, cut, edit_of

BODY = "\nOpening.\n\n---\n\n### Section 1: Context\n\nWords.\n\n---\n\n### Section 2: Problem\n\n---\n"
TEXT = st.text(st.sampled_from("ab \n\r\u2028\u2029\xa0\udc80\0★😀#>-"), max_size=30)


def pattern(body: str) -> Pattern:
    return Pattern.from_bytes(b"---\na: 1\n---\n" + body.encode("utf-8", "surrogateescape"))


def stretch(body: str, part: Part) -> Stretch:
    found = cut(pattern(body), part)
    assert found is not None
    return found


def test_that_each_part_is_cut_without_what_parts_it_from_the_others() -> None:
    assert stretch(BODY, OPENING).text == "Opening."
    assert stretch(BODY, Part("section", 1)).text == "Words."
    assert stretch(BODY, WHOLE).text == BODY
    assert cut(pattern(BODY), Part("section", 3)) is None


@given(TEXT)
def test_that_a_part_that_is_not_edited_leaves_the_body_as_it_is(text: str) -> None:
    for part in (OPENING, WHOLE, Part("section", 1)):
        made = stretch(BODY.replace("Words.", text), part)
        assert made.body_with(made.shown) == made.body


@given(TEXT, TEXT, st.integers(0, 30), st.integers(0, 5))
def test_that_only_what_was_typed_changes(text: str, typed: str, at: int, gone: int) -> None:
    made = Stretch("A\r\n" + text + "\r\nB\r\n", "A\r\n", text, "\r\nB\r\n", whole=False)
    assert not {"\r", "\u2029", "\udc80", "\0"} & set(made.shown)
    new = made.shown[:at] + "typed" + made.shown[at + gone :]
    # Each shown character is one of the text's, but for a break of two; so both can be walked side by side.
    units, place = [], 0
    while place < len(text):
        size = 2 if text[place : place + 2] == "\r\n" else 1
        units.append(text[place : place + size])
        place += size
    assert len(units) == len(made.shown)
    assert made.text_with(new) == "".join(units[:at]) + "typed" + "".join(units[at + gone :])


def test_that_new_lines_end_as_the_bodys_do() -> None:
    made = stretch(BODY.replace("\n", "\r\n"), Part("section", 1))
    assert made.body_with("Words.\n\nMore.") == BODY.replace("Words.", "Words.\n\nMore.").replace("\n", "\r\n")


@pytest.mark.parametrize("part", [OPENING, Part("section", 1)])
def test_that_blank_lines_around_a_part_stay_out_of_the_file(part: Part) -> None:
    made = stretch(BODY, part)
    assert made.body_with(f"\n{made.shown} more\n\n\n") == BODY.replace(made.text, f"{made.text} more")


def test_that_an_empty_section_gets_its_first_words_between_blank_lines() -> None:
    made = stretch(BODY, Part("section", 2))
    assert made.body_with("First.") == BODY.replace("Problem\n\n---", "Problem\n\nFirst.\n\n---")
    assert made.body_with("\n") == BODY


def test_that_an_empty_opening_gets_its_first_words_above_the_sections() -> None:
    assert stretch("### Section 1: Context\n\nx\n", OPENING).body_with("Hi.") == "Hi.\n\n### Section 1: Context\n\nx\n"


def test_that_a_section_emptied_and_written_anew_is_where_it_was() -> None:
    made = stretch(BODY, Part("section", 1))
    assert made.body_with("") == BODY.replace("Words.", "")
    assert made.body_with("New.") == BODY.replace("Words.", "New.")


def test_that_an_edit_of_a_section_is_the_sections_own() -> None:
    made, first = stretch(BODY, Part("section", 1)), pattern(BODY)
    edit = edit_of("a.md", first, Part("section", 1), made.body_with("Other words."))
    assert edit == SectionEdit("a.md", 1, "Other words.")
    assert edit_of("a.md", first, Part("section", 1), BODY) is None


def test_that_a_heading_in_a_section_does_not_double_what_follows_it() -> None:
    part, made = Part("section", 1), stretch(BODY, Part("section", 1))
    body, typed = BODY, "Words.\n\n## T"
    for more in ("", "i", "tle", "\n\nAnd"):
        typed += more
        edit = edit_of("a.md", pattern(body), part, made.body_with(typed))
        if isinstance(edit, SectionEdit):
            body = pattern(body).replace_section(edit.number, edit.markdown).body
        else:
            assert isinstance(edit, BodyEdit)
            body = edit.text
        assert body == BODY.replace("Words.", typed)
