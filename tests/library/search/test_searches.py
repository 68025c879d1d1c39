"""Kept searches."""

from pathlib import Path

from curator.library.search.searches import Search, Searches


def test_that_searches_are_kept_a_library_each(tmp_path: Path) -> None:
    one, other = (Searches(tmp_path / name, tmp_path / "config") for name in ("one", "other"))
    one.keep(Search("Mine", "status:draft", "-modified"))
    one.keep(Search("Ünlinked", 'links:pending "a b"'))
    assert Searches(tmp_path / "one", tmp_path / "config").all() == (
        Search("Mine", "status:draft", "-modified"),
        Search("Ünlinked", 'links:pending "a b"'),
    )
    assert other.all() == ()


def test_that_a_search_is_replaced_in_its_place_and_forgotten(tmp_path: Path) -> None:
    searches = Searches(tmp_path, tmp_path / "config")
    for name in "abc":
        searches.keep(Search(name, "x"))
    searches.keep(Search("b", "y"))
    assert [(each.name, each.query) for each in searches.all()] == [("a", "x"), ("b", "y"), ("c", "x")]
    searches.forget("a")
    searches.forget("nothing")
    assert [each.name for each in searches.all()] == ["b", "c"]


def test_that_a_search_is_renamed_in_its_place(tmp_path: Path) -> None:
    searches = Searches(tmp_path, tmp_path / "config")
    for name in "abc":
        searches.keep(Search(name, name, "title"))
    searches.rename("b", "other")
    assert searches.all()[1] == Search("other", "b", "title")
    searches.rename("a", "c")
    assert [(each.name, each.query) for each in searches.all()] == [("c", "a"), ("other", "b")]
    searches.rename("c", "c")
    searches.rename("nothing", "d")
    assert [each.name for each in searches.all()] == ["c", "other"]


def test_that_a_file_that_is_not_ours_holds_no_searches(tmp_path: Path) -> None:
    searches = Searches(tmp_path, tmp_path / "config")
    searches.keep(Search("a", "x"))
    (place,) = (tmp_path / "config").rglob("*.json")
    for text in ("{", "{}", '[1, {"query": "x"}]', '["a"]'):
        place.write_text(text)
        assert searches.all() == ()
    searches.keep(Search("a", "x"))
    assert searches.all() == (Search("a", "x"),)
