"""A difference shows the lines that changed, where, and no others."""

from hypothesis import given
from hypothesis import strategies as st

from curator.ui.changes.differences import FileDifference, difference

BEFORE = b"".join(b"line %d\n" % number for number in range(1, 21))


def shown(what: FileDifference) -> list[tuple[str, str]]:
    return [(line.kind, line.text) for line in what.lines]


def test_that_one_changed_line_stands_between_its_neighbours() -> None:
    what = difference("a.md", BEFORE, BEFORE.replace(b"line 10\n", b"line ten\n"))
    assert (what.added, what.removed, what.places) == (1, 1, 1)
    assert shown(what) == [
        ("gap", ""),
        ("context", "line 7"),
        ("context", "line 8"),
        ("context", "line 9"),
        ("removed", "line 10"),
        ("added", "line ten"),
        ("context", "line 11"),
        ("context", "line 12"),
        ("context", "line 13"),
        ("gap", ""),
    ]
    removed, added = what.lines[4], what.lines[5]
    assert (removed.old, removed.new, added.old, added.new) == (10, None, None, 10)
    assert (removed.marked, added.marked) == (((5, 7),), ((5, 8),))


def test_that_equal_files_have_no_difference() -> None:
    assert difference("a.md", BEFORE, BEFORE) == FileDifference("a.md", 0, 0, 0, ())


def test_that_line_numbers_follow_an_inserted_line() -> None:
    what = difference("a.md", b"a\nb\nc\n", b"a\nnew\nb\nc\n")
    assert [(line.kind, line.old, line.new) for line in what.lines] == [
        ("context", 1, 1),
        ("added", None, 2),
        ("context", 2, 3),
        ("context", 3, 4),
    ]


def test_that_places_close_together_share_their_context() -> None:
    after = BEFORE.replace(b"line 5\n", b"five\n").replace(b"line 8\n", b"eight\n")
    what = difference("a.md", BEFORE, after)
    assert what.places == 2
    assert [text for kind, text in shown(what) if kind == "context"] == [
        f"line {n}" for n in (2, 3, 4, 6, 7, 9, 10, 11)
    ]


def test_that_a_changed_line_end_can_be_seen() -> None:
    what = difference("a.md", b"a\r\nb\n", b"a\nb\n")
    assert shown(what)[:2] == [("removed", "a ↵CRLF"), ("added", "a ↵LF")]


def test_that_a_new_file_is_all_added() -> None:
    what = difference("a.md", b"", b"a\nb\n")
    assert (what.added, what.removed) == (2, 0)
    assert {line.kind for line in what.lines} == {"added"}


def test_that_a_very_long_line_is_cut_where_it_is_shown() -> None:
    what = difference("a.md", b"x" * 90_000 + b"\n", b"y" * 90_000 + b"\n")
    assert all(len(line.text) < 2_100 for line in what.lines)


@given(
    st.lists(st.sampled_from(["a", "b", "c", ""]), max_size=12), st.lists(st.sampled_from(["a", "b", "d"]), max_size=12)
)
def test_that_a_difference_with_all_its_context_rebuilds_both_files(old: list[str], new: list[str]) -> None:
    before, after = ("".join(f"{line}\n" for line in lines).encode() for lines in (old, new))
    what = difference("a.md", before, after, context=100)
    if before != after:
        assert [line.text for line in what.lines if line.kind in ("context", "removed")] == old
        assert [line.text for line in what.lines if line.kind in ("context", "added")] == new
    assert what.added == sum(line.kind == "added" for line in what.lines)
    assert what.removed == sum(line.kind == "removed" for line in what.lines)
