"""Facets write the query as a curator would, and read it as it is written."""

import pytest

from curator.library.search.query import parse
from curator.ui.browser.terms import chosen, fields, toggled, without

DRAFT, STABLE = "status:draft", "status:stable"
BAND = "vitality:>=3.5 vitality:<4.5"


@pytest.mark.parametrize(
    ("query", "field", "term", "after"),
    [
        ("", "status", DRAFT, "status:draft"),
        ("coal", "status", DRAFT, "coal status:draft"),
        ("coal status:draft", "status", STABLE, "coal (status:draft OR status:stable)"),
        ("coal (status:draft OR status:stable) x", "status", DRAFT, "coal x status:stable"),
        ("status:draft", "status", DRAFT, ""),
        ("a OR b", "status", DRAFT, "(a OR b) status:draft"),
        ("a OR status:draft", "status", DRAFT, "(a OR status:draft) status:draft"),
        ("a", "vitality", BAND, f"a {BAND}"),
        (f"a {BAND}", "vitality", BAND, "a"),
        (f"a {BAND}", "vitality", "vitality:<2", f"a ({BAND} OR vitality:<2)"),
        ('domain:"a b" c', "domain", "domain:x", 'c (domain:"a b" OR domain:x)'),
        ("-status:draft", "status", DRAFT, "-status:draft status:draft"),
        ("(status:draft domain:x)", "status", DRAFT, "(status:draft domain:x) status:draft"),
        ("STATUS:draft", "status", STABLE, "(STATUS:draft OR status:stable)"),
    ],
)
def test_that_a_value_widens_its_own_facet_and_narrows_the_rest(query: str, field: str, term: str, after: str) -> None:
    assert toggled(query, field, term) == after
    parse(after)


def test_that_a_value_put_in_and_taken_out_leaves_the_query_as_it_was() -> None:
    for query in ("a b", '"shared interest" -c', "(a OR b) domain:x", "path:a/b..c"):
        assert toggled(toggled(query, "status", DRAFT), "status", DRAFT) == query


def test_that_what_is_chosen_is_read_from_the_query() -> None:
    query = f'coal (status:draft OR status:stable) {BAND} domain:"a b" -links:pending'
    assert chosen(query, "status") == (DRAFT, STABLE)
    assert chosen(query, "vitality") == (BAND,)
    assert chosen(query, "domain") == ('domain:"a b"',)
    assert chosen(query, "links") == ()
    assert fields(query) == {"status", "vitality", "domain"}
    assert without(query, "status") == f'coal {BAND} domain:"a b" -links:pending'


def test_that_a_query_that_cannot_be_understood_is_left_as_it_is() -> None:
    assert chosen('a "b', "status") == ()
    assert toggled('a "b', "status", DRAFT) == 'a "b status:draft'
    assert fields("status:") == frozenset()
