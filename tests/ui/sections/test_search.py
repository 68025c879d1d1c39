"""Finding and replacing in text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.ui.sections.search import BadExpression, Places, Query, find_all, replaced, with_replaced


def found(text: str, query: Query) -> list[str]:
    return [text[match.start : match.end] for match in find_all(text, query)]


@pytest.mark.parametrize(
    ("query", "places"),
    [
        (Query("Com"), ["com", "Com", "com"]),
        (Query("Com", case=True), ["Com"]),
        (Query("common", whole=True), ["common"]),
        (Query("c.m"), []),
        (Query("c.m+", expression=True), ["comm", "Com", "comm"]),
        (Query("^\\w+", expression=True), ["common", "A"]),
        (Query("é", whole=True), []),
        (Query(""), []),
    ],
)
def test_that_the_query_says_what_is_found(query: Query, places: list[str]) -> None:
    assert found("common Com\nA commons café", query) == places


def test_that_places_are_characters_even_beyond_the_first_plane() -> None:
    text = "😀 one 😀 one"
    assert found(text, Query("one")) == ["one", "one"]
    assert with_replaced(text, find_all(text, Query("one")), "two", Query("one")) == "😀 two 😀 two"


@given(st.text(st.sampled_from("a😀★ "), max_size=12))
def test_that_characters_and_places_of_qt_are_told_from_each_other(text: str) -> None:
    places = Places(text)
    for place in range(len(text) + 1):
        assert places.in_qt(place) == len(text[:place].encode("utf-16-le")) // 2
        assert places.of(places.in_qt(place)) == place


@pytest.mark.parametrize(
    ("replacement", "made"), [("$2 $1", "b-c a"), ("\\1\\n\\t", "a\n\t"), ("$$1 \\\\", "$1 \\"), ("$7", "")]
)
def test_that_groups_come_back_in_the_replacement(replacement: str, made: str) -> None:
    query = Query("(a) (b-c)", expression=True)
    (match,) = find_all("a b-c", query, groups=True)
    assert replaced(match, replacement, query) == made


def test_that_plain_words_are_replaced_by_plain_words() -> None:
    query = Query("a.b")
    assert with_replaced("a.b axb", find_all("a.b axb", query), "$1\\n", query) == "$1\\n axb"


def test_that_empty_places_are_found_once_each() -> None:
    query = Query("^", expression=True)
    assert with_replaced("a\nb", find_all("a\nb", query, groups=True), "> ", query) == "> a\n> b"


def test_that_a_broken_expression_is_said_in_a_sentence() -> None:
    with pytest.raises(BadExpression, match=r"no regular expression: .*\."):
        find_all("x", Query("(", expression=True))


def test_that_an_expression_that_would_search_for_years_ends() -> None:
    began = time.monotonic()
    assert find_all("a" * 60 + "b" * 5, Query("(a+)+$", expression=True)) == []
    assert time.monotonic() - began < 30
