"""What the buttons above the source do to text."""

import pytest

from curator.ui.sections.writing import Deed, called_out, lines_toggled, linked, next_item, toggled


def marked(text: str) -> tuple[str, int, int]:
    """Text with the selection between ‹ and ›, or the cursor at ‹›."""
    start = text.index("‹")
    end = text.index("›") - 1
    return text.replace("‹", "").replace("›", ""), start, end


def after(text: str, deed: Deed) -> str:
    made = text[: deed.start] + deed.text + text[deed.end :]
    start, end = deed.selected
    return f"{made[:start]}‹{made[start:end]}›{made[end:]}"


@pytest.mark.parametrize(
    ("before", "mark", "expected"),
    [
        ("a ‹word› b", "**", "a **‹word›** b"),
        ("a **‹word›** b", "**", "a ‹word› b"),
        ("a ‹**word**› b", "**", "a ‹word› b"),
        ("a wo‹›rd b", "*", "a *‹word›* b"),
        ("a ‹ word › b", "*", "a  *‹word›*  b"),
        ("a **‹word›** b", "*", "a ***‹word›*** b"),
        ("***‹word›***", "*", "**‹word›**"),
        ("***‹word›***", "**", "*‹word›*"),
        ("a ‹› b", "**", "a **‹›** b"),
        ("‹x›", "`", "`‹x›`"),
        ("‹`x› y", "`", "`‹`x›` y"),
    ],
)
def test_that_emphasis_comes_and_goes(before: str, mark: str, expected: str) -> None:
    text, start, end = marked(before)
    assert after(text, toggled(text, start, end, mark)) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("see ‹this›", "see [this](‹address›)"),
        ("see ‹›", "see [‹words›](address)"),
        ("‹https://example.org/x›", "[‹words›](https://example.org/x)"),
        ("‹other.md›", "[‹words›](other.md)"),
    ],
)
def test_that_a_link_asks_for_what_is_not_said_yet(before: str, expected: str) -> None:
    text, start, end = marked(before)
    assert after(text, linked(text, start, end, "words", "address")) == expected


@pytest.mark.parametrize(
    ("before", "kind", "expected"),
    [
        ("‹a\nb›", "bullets", "‹- a\n- b›"),
        ("‹- a\n- b›", "bullets", "‹a\nb›"),
        ("‹- a\n* b›", "numbers", "‹1. a\n2. b›"),
        ("x\n‹a\n\nb›\ny", "numbers", "x\n‹1. a\n\n2. b›\ny"),
        ("  ‹a›", "bullets", "  - a‹›"),
        ("‹a\n\nb›", "quote", "‹> a\n>\n> b›"),
        ("‹> a\n>\n> b›", "quote", "‹a\n\nb›"),
        ("‹›", "bullets", "- ‹›"),
        ("a‹\n›b", "bullets", "- a‹›\nb"),
    ],
)
def test_that_lines_become_items_and_plain_again(before: str, kind: str, expected: str) -> None:
    text, start, end = marked(before)
    assert after(text, lines_toggled(text, start, end, kind)) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("‹a\nb›", "> [!NOTE] ‹Title›\n> a\n> b"),
        ("x\n\n‹›\n\ny", "x\n\n> [!NOTE] ‹Title›\n> \n\ny"),
        ("x\n‹›\ny", "x\n\n> [!NOTE] ‹Title›\n> \n\ny"),
    ],
)
def test_that_a_callout_stands_apart(before: str, expected: str) -> None:
    text, start, end = marked(before)
    assert after(text, called_out(text, start, end, "note", "Title")) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("- a‹›", "- a\n- ‹›"),
        ("9. a‹›b", "9. a\n10. ‹›b"),
        ("  * [x] a‹›", "  * [x] a\n  * [ ] ‹›"),
        ("> a‹›", "> a\n> ‹›"),
        ("> - a‹›", "> - a\n> - ‹›"),
        ("- a\n- ‹›", "- a\n\n‹›"),
        ("> a\n> ‹›\nb", "> a\n\n‹›\nb"),
    ],
)
def test_that_return_goes_on_with_a_list_and_ends_it(before: str, expected: str) -> None:
    text, at, _ = marked(before)
    deed = next_item(text, at)
    assert deed is not None
    assert after(text, deed) == expected


@pytest.mark.parametrize("before", ["a‹›", "‹›- a", "-‹› a", "--- ‹›", "1.5 ‹›"])
def test_that_return_elsewhere_is_just_return(before: str) -> None:
    text, at, _ = marked(before)
    assert next_item(text, at) is None
