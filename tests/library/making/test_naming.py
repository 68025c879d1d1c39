"""Names of new patterns."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import CreateFile, DeleteFile
from curator.library.editing.session import Session
from curator.library.making.naming import CannotMake, check_slug, holder, new_id, own_slug, slug_of
from tests.library.small import pattern, write


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Repair Café", "repair-cafe"),
        ("Größe & Maß — Straße", "grosse-mass-strasse"),
        ("Don’t Repeat Yourself", "dont-repeat-yourself"),
        ("The Commoner's Table", "the-commoners-table"),
        ("360-Degree Feedback", "360-degree-feedback"),
        ("Ελληνικά", "ellinika"),
        ("日本語", "ribenyu"),
        ("../../etc/passwd", "etc-passwd"),
        ("a\x00b\nc", "a-b-c"),
        ("!!! …", ""),
        ("", ""),
    ],
)
def test_that_a_title_gives_its_slug(title: str, slug: str) -> None:
    assert slug_of(title) == slug


def test_that_a_long_title_is_cut_between_words() -> None:
    slug = slug_of("word " * 40)
    assert len(slug) <= 80
    assert set(slug.split("-")) == {"word"}


@given(st.text(max_size=120))
def test_that_every_slug_made_from_a_title_is_one(title: str) -> None:
    slug = slug_of(title)
    if slug:
        check_slug(slug)
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)


@pytest.mark.parametrize("slug", ["", " ", "../up", "a/b", "a\\b", "a b", "a\nb", "-a", "a-", ".hidden", "a--b", "ü"])
def test_that_what_cannot_be_a_files_name_and_an_address_is_refused(slug: str) -> None:
    with pytest.raises(CannotMake):
        check_slug(slug)


def test_that_identifiers_are_typeids_in_the_order_of_their_making() -> None:
    made = [new_id() for _ in range(50)]
    assert all(re.fullmatch(r"pat_[0-7][0-9a-hjkmnp-tv-z]{25}", each) for each in made)
    assert all(one < other for one, other in pairwise(made))


def test_that_a_slug_that_somebody_has_gets_the_first_free_number() -> None:
    assert own_slug("a", {"a", "a-2"}.__contains__) == "a-3"
    assert own_slug("a", set[str]().__contains__) == "a"


def test_that_who_holds_a_slug_is_known_by_slug_by_file_and_before_it_is_saved(tmp_path: Path) -> None:
    root = write(tmp_path / "library", {"sub/oak.md": pattern("oak"), "odd.md": pattern("elm"), "plain.md": "Text.\n"})
    catalogue = Catalogue(root, tmp_path / "cache")
    catalogue.scan()
    session = Session(root, remember=False)
    assert holder(session, catalogue, "oak") == "sub/oak.md"
    assert holder(session, catalogue, "Oak") == "sub/oak.md"
    assert holder(session, catalogue, "elm") == "odd.md"
    assert holder(session, catalogue, "odd") == "odd.md"
    assert holder(session, catalogue, "fir") is None
    session.apply([CreateFile("sub/fir.md", b"---\nslug: fir\n---\n"), DeleteFile("sub/oak.md")], "Both")
    assert holder(session, catalogue, "fir") == "sub/fir.md"
    assert holder(session, catalogue, "oak") is None
    catalogue.close()
