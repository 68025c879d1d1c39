"""A relation changes kind, weight or goes, and every other byte of the file stands."""

import difflib

import pytest

from curator.links.relating import relation, restate, unrelate
from curator.links.relations import HardLink
from curator.links.review import CannotDecide
from curator.pattern import Pattern

FILE = """\
---
slug: here
relationships:
  enables:
    - slug: oak   # since the beginning
      weight: 0.9
      description: It gives shade.
    - slug: elm
      weight: 0.5
  requires:
    - slug: ash
      weight: 0.7
  tools: []
  complementary:
    - yew
---
Body.
"""
V1 = "---\nslug: here\nclassification: {}\nenables:\n- oak\n- elm\nrequires:\n- ash\n---\nBody.\n"


def lines(old: str, new: str) -> list[str]:
    """The lines that differ, as a diff says them."""
    return [each for each in difflib.ndiff(old.splitlines(), new.splitlines()) if each[0] in "+-"]


def after(text: str, standing: str, slug: str, **wanted: object) -> str:
    pattern = Pattern.from_bytes(text.encode())
    link = relation(pattern.data, standing, [slug])
    assert link is not None
    operations = restate(pattern.data, link, **wanted) if wanted else unrelate(link)  # type: ignore[arg-type]
    return pattern.patch(operations).to_bytes().decode()


def test_that_an_item_moves_to_its_new_kind_with_all_that_it_carries() -> None:
    assert lines(FILE, after(FILE, "enables", "oak", kind="requires")) == [
        "-     - slug: oak   # since the beginning",
        "-       weight: 0.9",
        "-       description: It gives shade.",
        "+     - slug: oak   # since the beginning",
        "+       weight: 0.9",
        "+       description: It gives shade.",
    ]


@pytest.mark.parametrize(("kind", "before"), [("tools", "  tools: []"), ("alternatives", None)])
def test_that_a_kind_that_was_empty_or_missing_takes_the_item(kind: str, before: str | None) -> None:
    text = after(FILE, "enables", "elm", kind=kind)
    data = Pattern.from_bytes(text.encode()).data
    assert data["relationships"][kind] == [{"slug": "elm", "weight": 0.5}]
    assert [item["slug"] for item in data["relationships"]["enables"]] == ["oak"]
    assert "# since the beginning" in text


def test_that_another_weight_changes_one_number() -> None:
    assert lines(FILE, after(FILE, "enables", "elm", weight=0.65)) == ["-       weight: 0.5", "+       weight: 0.65"]


def test_that_kind_and_weight_change_together() -> None:
    data = Pattern.from_bytes(after(FILE, "enables", "elm", kind="requires", weight=0.3).encode()).data
    assert data["relationships"]["requires"][1] == {"slug": "elm", "weight": 0.3}


def test_that_a_bare_word_becomes_an_item_only_when_it_gets_a_weight() -> None:
    data = Pattern.from_bytes(after(FILE, "complementary", "yew", weight=0.4).encode()).data
    assert data["relationships"]["complementary"] == [{"slug": "yew", "weight": 0.4}]
    moved = Pattern.from_bytes(after(V1, "enables", "elm", kind="requires").encode()).data
    assert (moved["enables"], moved["requires"]) == (["oak"], ["ash", "elm"])


def test_that_removing_takes_out_the_item_and_nothing_else() -> None:
    assert lines(FILE, after(FILE, "enables", "elm")) == ["-     - slug: elm", "-       weight: 0.5"]


def test_that_what_stands_already_under_the_new_kind_is_not_said_twice() -> None:
    twice = FILE.replace("  tools: []", "  tools:\n    - slug: elm\n      weight: 0.1")
    assert lines(twice, after(twice, "enables", "elm", kind="tools")) == ["-     - slug: elm", "-       weight: 0.5"]


def test_that_nothing_is_done_where_nothing_is_asked() -> None:
    data = Pattern.from_bytes(FILE.encode()).data
    link = relation(data, "enables", ["elm"])
    assert link is not None
    assert restate(data, link, "enables", 0.5) == []


def test_that_a_kind_that_is_none_is_refused() -> None:
    data = Pattern.from_bytes(FILE.encode()).data
    with pytest.raises(CannotDecide, match="not a kind"):
        restate(data, HardLink("enables", "elm", 0.5, "/relationships/enables/1"), "likes")


def test_that_a_relation_is_found_by_slug_or_typeid() -> None:
    data = {"relationships": {"enables": [{"id": "pat_1"}, {"slug": "b"}]}}
    assert relation(data, "enables", ["a", "pat_1"]) == HardLink("enables", "pat_1", None, "/relationships/enables/0")
    assert relation(data, "enables", ["c", ""]) is None
    assert relation(data, "requires", ["b"]) is None
