"""The search language: how it is read, what it finds, and how it says what is wrong."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.library.catalogue import Catalogue
from curator.library.search.query import All, Either, Field, Node, Not, QueryError, Range, Words, parse
from tests.library.small import links, pattern, slugs, write


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    root = tmp_path_factory.mktemp("library")
    write(
        root,
        {
            "coalition-building.md": pattern("coalition-building", vitality=4.5, body="Shared interest holds it.\n"),
            "slow-money.md": pattern(
                "slow-money",
                status="stable",
                vitality=2,
                body="An interest that is shared; a coalition of lenders. Café talk.\n",
                more="sources: [https://example.org/a]\nlast_pruned: 2026-03-10\n"
                + links(("enables", "coalition-building"), hard={"requires": "coalition-building"}),
            ),
            "art-of-hosting.md": pattern("art-of-hosting", vitality=3.4, body="Article one: artful AI.\n"),
            "deep/lonely.md": "---\ntitle: Lonely\nreviewed: true\nlast_pruned: 2025-12-31\n"
            "nested: {deeper: {Odd Key: x}}\n"
            'weird: "a \\"quote\\" (and) more"\n---\nNobody links here.\n',
            "broken.md": "---\na: [\n---\ncoalition in a broken file\n",
        },
    )
    made = Catalogue(root, tmp_path_factory.mktemp("cache"))
    made.scan()
    yield made
    made.close()


def wrong(ask: Callable[[], object]) -> QueryError | None:
    """What the query language says against a question; None when it is answered."""
    try:
        ask()
    except QueryError as error:
        return error
    return None


def found(catalogue: Catalogue, query: str) -> set[str]:
    return set(slugs(catalogue, query))


# -- how it is read ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", All(())),
        ("coalition", Words("coalition", False, 0)),
        ("coal*", Words("coal", False, 0)),
        ('"shared interest"', Words("shared interest", True, 0)),
        ("a AND b", All((Words("a", False, 0), Words("b", False, 6)))),
        ("a OR b c", Either((Words("a", False, 0), All((Words("b", False, 5), Words("c", False, 7)))))),
        ("(a OR b) c", All((Either((Words("a", False, 1), Words("b", False, 6))), Words("c", False, 9)))),
        ("-a -(b c)", All((Not(Words("a", False, 1)), Not(All((Words("b", False, 5), Words("c", False, 7))))))),
        ("well-known", Words("well-known", False, 0)),
        ("Status:Draft", Field("status", "Draft", False, 0)),
        ('title:"slow money"', Field("title", "slow money", False, 0)),
        ("domain:fin*", Field("domain", "fin", True, 0)),
        ("domain:=fin", Field("domain", "fin", False, 0)),
        ("inferred_links.type:enables", Field("inferred_links.type", "enables", False, 0)),
        ("vitality:<3", Range("vitality", None, "3", True, False, 0)),
        ("vitality:>=2.5", Range("vitality", "2.5", None, True, True, 0)),
        ("vitality:2..3.4", Range("vitality", "2", "3.4", True, True, 0)),
        ("last_pruned:2026-01..", Range("last_pruned", "2026-01", None, True, True, 0)),
        ("weight:-1..1", Range("weight", "-1", "1", True, True, 0)),
        ("version:a..b", Field("version", "a..b", False, 0)),
        ("source:https://x.org/a:b", Field("source", "https://x.org/a:b", False, 0)),
        ("https://x.org", Words("https://x.org", False, 0)),
        ("12:30", Words("12:30", False, 0)),
        ("a:OR", Field("a", "OR", False, 0)),
    ],
)
def test_that_a_query_is_read_as(text: str, tree: Node) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "position", "says"),
    [
        ('a "b c', 2, "A quotation mark is opened and not closed."),
        ("a (b", 2, "A bracket is opened and not closed."),
        ("a) b", 1, "A bracket is closed that was not opened."),
        ("OR a", 0, "OR needs something before it."),
        ("a OR", 2, "OR needs something after it."),
        ("a OR OR b", 2, "OR needs something after it."),
        ("a -OR b", 2, "A minus needs something after it"),
        ("a status:", 2, "Say what status should be"),
        ("status: draft", 0, "Say what status should be"),
        ("status:*", 0, "Say what status should be"),
        ("vitality:<high", 9, "can be compared with a number or a date"),
        ("vitality:<", 9, "nothing stands there"),
        ("vitality:4..2", 9, "The range runs backwards"),
        ("is:lovely", 3, "is: can be broken or changed."),
        ("links:maybe", 6, "links: can be accepted,"),
        ("links:>3", 6, "links: can be accepted,"),
    ],
)
def test_that_a_bad_query_says_what_is_wrong_and_where(text: str, position: int, says: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert (caught.value.position, caught.value.message[: len(says)] or says) == (
        position,
        caught.value.message[: len(says)],
    )
    assert says in caught.value.message
    assert caught.value.message.endswith(".")


@given(st.text(st.sampled_from('ab "():-*<>=.|OR,é\\\0%_^{}\n~?1'), max_size=24))
def test_that_every_text_is_a_query_or_a_sentence_with_a_place(text: str) -> None:
    error = wrong(lambda: parse(text))
    assert error is None or (0 <= error.position <= len(text) and error.message.endswith("."))


def written(node: Node) -> str:
    """A tree as a query that means it."""
    match node:
        case Words(text, phrase):
            return f'"{text}"' if phrase else text
        case Field(name, value, prefix):
            return f"{name}:{value}{'*' if prefix else ''}"
        case Range(name, low, high):
            return f"{name}:{low}..{high}"
        case Not(inner):
            return f"-({written(inner)})"
        case All(nodes):
            return " ".join(f"({written(each)})" for each in nodes)
        case Either(nodes):
            return " OR ".join(f"({written(each)})" for each in nodes)


def placeless(node: Node) -> object:
    """A tree without places, and without groups of one."""
    match node:
        case Words(text, phrase):
            return ("words", text, phrase)
        case Field(name, value, prefix):
            return ("field", name, value, prefix)
        case Range(name, low, high):
            return ("range", name, low, high)
        case Not(inner):
            return ("not", placeless(inner))
        case All(nodes) | Either(nodes):
            inside = tuple(placeless(each) for each in nodes)
            return inside[0] if len(inside) == 1 else (type(node).__name__, inside)


name = st.from_regex(r"[a-z][a-z_]{0,5}", fullmatch=True)
leaves = st.one_of(
    st.builds(Words, name, st.booleans(), st.just(0)),
    st.builds(Field, name.filter(lambda text: text not in ("is", "links")), name, st.booleans(), st.just(0)),
    st.builds(lambda field, low, more: Range(field, str(low), str(low + more), True, True, 0),
              name.filter(lambda text: text not in ("is", "links")), st.integers(0, 9), st.integers(0, 9)),
)  # fmt: skip
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(lambda nodes: All(tuple(nodes)), st.lists(inner, min_size=2, max_size=3)),
        st.builds(lambda nodes: Either(tuple(nodes)), st.lists(inner, min_size=2, max_size=3)),
    ),
    max_leaves=8,
)


@given(trees)
def test_that_a_tree_written_as_a_query_is_read_back(tree: Node) -> None:
    assert placeless(parse(written(tree))) == placeless(tree)


# -- what it finds -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("coalition", {"coalition-building", "slow-money", "broken"}),
        ("coal", {"coalition-building", "slow-money", "broken"}),
        ("COALITION lend", {"slow-money"}),
        ('"shared interest"', {"coalition-building"}),
        ('"interest shared"', set()),
        ("interest shared", {"coalition-building", "slow-money"}),
        ("cafe", {"slow-money"}),
        ("café", {"slow-money"}),
        ("co", {"coalition-building"}),
        ("ai", {"art-of-hosting"}),
        ("coalition -lenders", {"coalition-building", "broken"}),
        ("-coalition", {"art-of-hosting", "lonely"}),
        ("lonely OR artful", {"art-of-hosting", "lonely"}),
        ("(lonely OR artful) title:art", {"art-of-hosting"}),
        ("status:draft", {"coalition-building", "art-of-hosting"}),
        ("status:DRAFT", {"coalition-building", "art-of-hosting"}),
        ("status:dr", set()),
        ("status:dr*", {"coalition-building", "art-of-hosting"}),
        ("-status:draft", {"slow-money", "lonely", "broken"}),
        ("domain:finance", {"coalition-building", "art-of-hosting", "slow-money"}),
        ("vitality:<3", {"slow-money"}),
        ("vitality:<=2", {"slow-money"}),
        ("vitality:>3.4", {"coalition-building"}),
        ("vitality:2..3.4", {"slow-money", "art-of-hosting"}),
        ("vitality:4.50", {"coalition-building"}),
        ("confidence:>=2", {"coalition-building", "art-of-hosting", "slow-money"}),
        ("last_pruned:2026", set()),
        ("last_pruned:2026-03-10", {"slow-money"}),
        ("last_pruned:2025-12..2026-02", {"lonely"}),
        ("last_pruned:<2026", {"lonely"}),
        ("last_pruned:<=2025-12", {"lonely"}),
        ("last_pruned:>2025-12", {"slow-money"}),
        ("last_pruned:>=2025-12-31", {"slow-money", "lonely"}),
        ("title:hosting", {"art-of-hosting"}),
        ('title:"art of"', {"art-of-hosting"}),
        ("body:coalition", {"slow-money", "broken"}),
        ("slug:lonely", {"lonely"}),
        ("slug:slow*", {"slow-money"}),
        ("path:deep/", {"lonely"}),
        ("dialect:other", {"lonely", "broken"}),
        ("requires:coalition-building", {"slow-money"}),
        ("target:coalition-building", {"slow-money"}),
        ("inferred_links.confidence:>0.7", {"slow-money"}),
        ("confidence:0.8", set()),
        ("reason:trust", {"slow-money"}),
        ("reason:because", {"slow-money"}),
        ('reason:"because trust"', {"slow-money"}),
        ("reviewed:true", {"lonely"}),
        ("has:sources", {"slow-money"}),
        ("has:aliases", set()),
        ("sources:https://example.org/a", {"slow-money"}),
        ('weird:"quote and"', {"lonely"}),
        ("links:reclassified", {"slow-money"}),
        ("links:pending", set()),
        ("problem:unparsable", {"broken"}),
        ("problem:any", {"broken"}),
        ("problem:dangling", set()),
        ("is:broken", {"broken"}),
        ("is:changed", set()),
        ("size:>100", {"coalition-building", "art-of-hosting", "slow-money", "lonely"}),
        ("modified:>=2020", {"coalition-building", "art-of-hosting", "slow-money", "lonely", "broken"}),
        ("modified:2019-02", set()),
        ("-- ***", {"coalition-building", "art-of-hosting", "slow-money", "lonely", "broken"}),
    ],
)
def test_that_a_query_finds(catalogue: Catalogue, query: str, expected: set[str]) -> None:
    assert found(catalogue, query) == expected


def test_that_changed_patterns_are_those_the_caller_names(catalogue: Catalogue) -> None:
    assert slugs(catalogue, "is:changed", changed=("slow-money.md",)) == ["slow-money"]
    assert "slow-money" not in slugs(catalogue, "-is:changed", changed=("slow-money.md",))


def test_that_titles_rank_before_bodies_and_whole_words_before_beginnings(catalogue: Catalogue) -> None:
    assert slugs(catalogue, "coalition")[0] == "coalition-building"
    assert slugs(catalogue, "art")[0] == "art-of-hosting"


def test_that_a_name_ranks_before_any_number_of_mentions(tmp_path: Path) -> None:
    root = tmp_path / "library"
    root.mkdir()
    much = "Coalition building is building a coalition. " * 60
    write(
        root,
        {
            "coalition-politics.md": pattern("coalition-politics", body=much),
            "building.md": pattern("coalition-building-across-issues", body=much),
            "coalition-building.md": pattern("coalition-building", body="Few words.\n" * 200),
        },
    )
    made = Catalogue(root, tmp_path / "cache")
    made.scan()
    for query in ("coalition building", "Coalition Building", "coalition-building", "coalit build"):
        assert slugs(made, query)[1:] == ["coalition-building-across-issues", "coalition-politics"], query
        assert slugs(made, query)[0] == "coalition-building", query
    made.close()


def test_that_many_results_rank_those_first_that_name_the_words(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("curator.library.search.results.MANY", 1)
    assert slugs(catalogue, "coalition")[0] == "coalition-building"
    assert found(catalogue, "coalition") == {"coalition-building", "slow-money", "broken"}


def test_that_results_are_sorted_both_ways_with_the_empty_last(catalogue: Catalogue) -> None:
    assert slugs(catalogue, "", "vitality")[:3] == ["slow-money", "art-of-hosting", "coalition-building"]
    assert slugs(catalogue, "", "-vitality")[:3] == ["coalition-building", "art-of-hosting", "slow-money"]
    assert set(slugs(catalogue, "", "-vitality")[3:]) == {"lonely", "broken"}
    assert slugs(catalogue)[0] == "art-of-hosting"


def test_that_a_field_that_nobody_has_is_told_with_what_may_be_meant(catalogue: Catalogue) -> None:
    with pytest.raises(
        QueryError, match="No pattern here has a field called staus; status is meant, perhaps"
    ) as caught:
        catalogue.rows("coalition staus:draft")
    assert caught.value.position == 10
    assert catalogue.rows("version:1").total == 0, "a field of the schema may be asked for though nobody fills it"


def test_that_a_number_is_not_compared_with_a_date(catalogue: Catalogue) -> None:
    with pytest.raises(QueryError, match="vitality is a number, and 2026-01 is none"):
        catalogue.rows("vitality:>2026-01")
    with pytest.raises(QueryError, match="modified is a date"):
        catalogue.rows("modified:>7")


@given(query=st.text(st.sampled_from('abco "():-*<>=.|OR,é\\\0%_^{}\n~?1' + "'"), max_size=16))
def test_that_no_query_breaks_the_index(catalogue: Catalogue, query: str) -> None:
    error = wrong(lambda: catalogue.rows(query)) or wrong(lambda: catalogue.facets(query))
    assert error is None or 0 <= error.position <= len(query)
    catalogue.complete(query, len(query))
    catalogue.snippet("slow-money.md", query)


@given(
    text=st.text(max_size=20), field=st.sampled_from(["status", "title", "reason", "path", "slug", "has", "problem"])
)
def test_that_any_value_at_all_may_be_asked_for(catalogue: Catalogue, text: str, field: str) -> None:
    value = text.replace('"', "").encode("utf-8", "replace").decode()
    error = wrong(lambda: catalogue.rows(f'{field}:"{value}"'))
    assert error is None or error.message.startswith(("Say what", "No pattern here"))


def test_that_pages_and_places_of_results_are_told(catalogue: Catalogue) -> None:
    results = catalogue.rows("", "path")
    paths = [row.path for row in results.rows()]
    assert paths == sorted(paths) == list(results.paths())
    assert [row.path for row in results.rows(1, 2)] == paths[1:3]
    assert results.rows(99, 5) == ()
    assert results.position(paths[3]) == 3
    assert results.position("nothing.md") is None
    assert len(results) == results.total == 5


# -- snippets, facets, completion ----------------------------------------------------------------------------------


def test_that_a_snippet_shows_the_words_where_they_stand(catalogue: Catalogue) -> None:
    found_there = catalogue.snippet("slow-money.md", "lend cafe")
    marked = [found_there.text[start:end] for start, end in found_there.marks]
    assert marked == ["lenders", "Café"]
    assert catalogue.snippet("coalition-building.md", "coalition").text == "What coalition-building is about."
    assert catalogue.snippet("slow-money.md", "status:stable").text == "What slow-money is about."
    assert catalogue.snippet("nothing.md", "x").text == ""
    assert catalogue.snippet("broken.md", "").text != ""


def test_that_facets_count_what_the_query_finds_and_their_terms_find_that_many(catalogue: Catalogue) -> None:
    for query in ("", "coalition", "vitality:>=2"):
        facets = catalogue.facets(query)
        assert facets
        for facet in facets:
            for value in facet.values:
                assert catalogue.rows(f"({query}) {value.term}" if query else value.term).total == value.count, value
    assert [(v.label, v.count) for f in catalogue.facets() if f.field == "status" for v in f.values] == [
        ("draft", 2),
        ("stable", 1),
    ]


@pytest.mark.parametrize(
    ("text", "first", "start"),
    [
        ("sta", "status:", 0),
        ("coalition -sta", "status:", 11),
        ("status:", "draft", 7),
        ("status:st", "stable", 7),
        ('status:"st', "stable", 7),
        ("links:", "accepted", 6),
        ("is:b", "broken", 3),
        ("has:so", "sources", 4),
        ("problem:un", "unparsable", 8),
        ("rea", "reason:", 0),
        ("target:co", "coalition-building", 7),
        ("vitality:", "4.5", 9),
        ("dialect:", "v7.1", 8),
        ("(sta", "status:", 1),
    ],
)
def test_that_the_cursor_is_offered(catalogue: Catalogue, text: str, first: str, start: int) -> None:
    completion = catalogue.complete(text, len(text))
    assert first in [each.text for each in completion.suggestions]
    assert (completion.start, completion.end) == (start, len(text))


def test_that_values_are_offered_by_how_many_patterns_hold_them(catalogue: Catalogue) -> None:
    assert [(each.text, each.count) for each in catalogue.complete("status:", 7).suggestions] == [
        ("draft", 2),
        ("stable", 1),
    ]


def test_that_what_a_field_holds_is_told_by_pattern(tmp_path: Path) -> None:
    kin = "graph_garden:\n  communities:\n    - id: Open-Source\n      label: Open\n    - id: care\n    - id: care\n"
    files = {"a.md": pattern("a", more=kin), "b.md": pattern("b"), "c.md": pattern("c", more="communities_of: x\n")}
    catalogue = Catalogue(write(tmp_path / "library", files), tmp_path / "cache")
    catalogue.scan()
    assert catalogue.values("communities") == {"a": ("care", "open-source")}
    assert catalogue.values("status") == dict.fromkeys("abc", ("draft",))
    assert catalogue.values("nothing") == {}
    catalogue.close()


def test_that_slugs_are_offered_by_beginning_then_by_words(catalogue: Catalogue) -> None:
    assert [row.slug for row in catalogue.slugs("coal")] == ["coalition-building"]
    assert [row.slug for row in catalogue.slugs("money")] == ["slow-money"]
    assert len(catalogue.slugs("", 3)) == 3
    by_id = catalogue.by_slug("pat_slow-money")
    assert by_id is not None
    assert by_id.slug == "slow-money"
    assert catalogue.by_slug("nobody") is None
