"""A pattern as a value: what it says of a file, what it refuses and why."""

import gc
from typing import Any

import pytest

from curator.pattern import (
    DuplicateKey,
    ForeignFrontmatter,
    LayoutUnclear,
    NoFrontmatter,
    NotUtf8,
    PatchInvalid,
    PathMissing,
    Pattern,
    SharedNode,
    TestFailed,
    Unparsable,
    UnsafeEdit,
    ValueNotYaml,
)


def pattern(frontmatter: str, body: str = "Body\n") -> Pattern:
    return Pattern.from_bytes(f"---\n{frontmatter}---\n{body}".encode())


def replaced(path: str, value: Any) -> list[dict[str, Any]]:
    return [{"op": "replace", "path": path, "value": value}]


def test_that_data_are_plain_values() -> None:
    data = pattern("a: 1\nb: 4.0\nc: yes\nd: 2026-02-19\ne: [x, null]\nf: {g: 'h'}\n").data
    assert data is not None
    assert [type(value).__name__ for value in data.values()] == ["int", "float", "bool", "date", "list", "dict"]
    assert data["e"] == ["x", None]


def test_that_empty_frontmatter_is_empty_data() -> None:
    assert pattern("").data == {}
    assert pattern("# only a comment\n").data == {}


def test_that_a_pattern_never_changes() -> None:
    first = pattern("a: 1\n")
    second = first.patch(replaced("/a", 2))
    assert (first.data, second.data) == ({"a": 1}, {"a": 2})
    assert first != second
    assert second.patch(replaced("/a", 1)) == first


def test_that_operations_are_applied_in_order_and_all_or_none() -> None:
    first = pattern("a: 1\n")
    assert first.patch([{"op": "add", "path": "/b", "value": []}, {"op": "add", "path": "/b/-", "value": 1}]).data == {
        "a": 1,
        "b": [1],
    }
    with pytest.raises(PathMissing):
        first.patch([{"op": "replace", "path": "/a", "value": 5}, {"op": "remove", "path": "/nothing"}])
    assert first.data == {"a": 1}


def test_that_no_operation_is_no_change() -> None:
    first = pattern("a: 1\n")
    assert first.patch([]) is first
    assert first.patch([{"op": "test", "path": "/a", "value": 1.0}]) is first


REFUSALS: list[tuple[bytes, list[Any], type[UnsafeEdit], str]] = [
    (b"no fences\n", replaced("/a", 1), NoFrontmatter, "no frontmatter"),
    (b"---\na: 1\n", replaced("/a", 1), NoFrontmatter, "no frontmatter"),
    (b"+++\na = 1\n+++\n", replaced("/a", 1), ForeignFrontmatter, "TOML"),
    (b'{\n "a": 1\n}\ntext\n', replaced("/a", 1), ForeignFrontmatter, "JSON"),
    (b"---\na: \xff\n---\n", replaced("/a", 1), NotUtf8, "UTF-8"),
    (b"---\na: 1\nb: 'open\n---\n", replaced("/a", 1), Unparsable, "line 4"),
    (b"---\na: [1\n---\n", replaced("/a", 1), Unparsable, "line 3"),
    (b"---\n- a\n---\n", replaced("/0", 1), Unparsable, "set of fields"),
    (b"---\na: 2026-13-45\n---\n", replaced("/a", 1), Unparsable, "line 2, column 4"),
    (b"---\na: &x [*x]\n---\n", replaced("/a", 1), Unparsable, "hold themselves"),
    (b"---\na: 1\na: 2\n---\n", replaced("/a", 3), DuplicateKey, "stands 2 times"),
    (b"---\na: &x [1]\nb: *x\n---\n", replaced("/b/0", 3), SharedNode, "alias"),
    (b"---\na: &x [1]\nb: *x\n---\n", replaced("/a/0", 3), SharedNode, "alias"),
    (b"---\na: &x [1]\nb: *x\n---\n", [{"op": "remove", "path": "/a"}], SharedNode, "alias"),
    (b"---\na: &x {k: 1}\nb:\n  <<: *x\n---\n", [{"op": "remove", "path": "/b/k"}], SharedNode, "merge"),
    (b"---\na: 1\n---\n", replaced("/b", 3), PathMissing, "/b"),
    (b"---\na: [1]\n---\n", replaced("/a/7", 3), PathMissing, "beyond the end"),
    (b"---\na: [1]\n---\n", replaced("/a/01", 3), PatchInvalid, "no place in a list"),
    (b"---\na: 1\n---\n", replaced("a", 3), PatchInvalid, "JSON Pointer"),
    (b"---\na: 1\n---\n", [{"op": "frob", "path": "/a"}], PatchInvalid, "frob"),
    (b"---\na: 1\n---\n", [{"op": "replace", "path": "/a"}], PatchInvalid, "value"),
    (b"---\na: {b: 1}\n---\n", [{"op": "move", "from": "/a", "path": "/a/c"}], PatchInvalid, "into itself"),
    (b"---\na: 1\n---\n", [{"op": "test", "path": "/a", "value": True}], TestFailed, "/a"),
    (b"---\na: 1\n---\n", replaced("/a", {1, 2}), ValueNotYaml, "set"),
    (b"---\na: 1\n---\n", replaced("/a", "\ud800"), ValueNotYaml, "half a character"),
    (b"---\na: 1\n---\n", replaced("/a", {3: 4}), ValueNotYaml, "names are text"),
    (b"---\n? a\n: 1\nb: 2\n---\n", [{"op": "remove", "path": "/a"}], LayoutUnclear, "long form"),
    (b"---\na: |+\n  x\n\nb: 1\n\nc: 2\n---\n", [{"op": "remove", "path": "/b"}], UnsafeEdit, "other values"),
]


@pytest.mark.parametrize(("raw", "patch", "error", "words"), REFUSALS)
def test_that_an_unsafe_edit_is_refused_with_its_reason(
    raw: bytes, patch: list[Any], error: type[UnsafeEdit], words: str
) -> None:
    with pytest.raises(error, match=words) as refusal:
        Pattern.from_bytes(raw).patch(patch)
    message = str(refusal.value)
    assert message.endswith(".")
    assert "\n" not in message


def test_that_a_duplicate_key_elsewhere_is_in_nobodys_way() -> None:
    assert pattern("a: 1\na: 2\nb: 3\n").patch(replaced("/b", 4)).to_bytes() == b"---\na: 1\na: 2\nb: 4\n---\nBody\n"


def test_that_a_body_that_is_not_utf_8_is_in_nobodys_way() -> None:
    raw = b"---\na: 1\n---\nb\xf6dy\n"
    assert Pattern.from_bytes(raw).patch(replaced("/a", 2)).to_bytes() == raw.replace(b"a: 1", b"a: 2")
    first = Pattern.from_bytes(raw)
    assert first.with_body(first.body + "more\n").to_bytes() == raw + b"more\n"


def test_that_a_failure_tells_its_place_in_the_file() -> None:
    failure = Pattern.from_bytes(b"\xef\xbb\xbf---\ntitle: a\nsummary: b: c\n---\n").failure
    assert failure is not None
    assert (failure.line, failure.column) == (3, 11)
    assert "quote" in failure.message


@pytest.mark.parametrize("bomb", ["[" * 20_000, "- " * 50_000 + "x", "a: " + "{b: " * 9_000])
def test_that_deep_nesting_is_refused_in_time(bomb: str) -> None:
    failure = pattern(f"a: {bomb}\n").failure
    assert failure is not None


def test_that_an_alias_bomb_is_refused_in_time() -> None:
    levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    levels += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    failure = pattern("\n".join(levels) + "\n").failure
    assert failure is not None
    assert "alias" in failure.message


def test_that_unknown_tags_construct_nothing() -> None:
    failure = pattern("a: !!python/object/apply:os.system ['true']\n").failure
    assert failure is not None


def test_that_line_of_finds_keys_and_items() -> None:
    first = pattern("a: 1\nb:\n  # c\n  - x\n  - y\n")
    assert [first.line_of(path) for path in ("/a", "/b", "/b/1", "/nothing")] == [2, 3, 6, None]


def test_that_frontmatter_as_text_replaces_it_whole_even_when_it_is_broken() -> None:
    broken = pattern("a: 1\n").with_frontmatter("a: [1\n")
    assert broken.failure is not None
    assert broken.with_frontmatter("a: [1]").to_bytes() == b"---\na: [1]\n---\nBody\n"


def test_that_frontmatter_as_text_cannot_end_itself() -> None:
    with pytest.raises(UnsafeEdit, match="too early"):
        pattern("a: 1\n").with_frontmatter("a: 1\n---\nb: 2\n")


def test_that_a_page_without_frontmatter_gets_fences() -> None:
    assert Pattern.from_bytes(b"Text\n").with_frontmatter("a: 1\n").to_bytes() == b"---\na: 1\n---\nText\n"


def test_that_text_edits_keep_the_line_breaks_of_untouched_lines() -> None:
    raw = b"---\r\na: 1\r\nb: 2\nc: 3\r\n---\r\none\r\ntwo\n"
    first = Pattern.from_bytes(raw)
    assert first.with_frontmatter("a: 1\nb: 5\nc: 3\n").to_bytes() == raw.replace(b"b: 2\n", b"b: 5\r\n")
    assert first.with_body("one\ntwo\nthree\n").to_bytes().endswith(b"one\r\ntwo\nthree\r\n")


def test_that_an_edit_leaves_nothing_behind_in_cycles() -> None:
    pattern = Pattern.from_bytes(b"---\ntitle: A\ntags:\n  - one\n  - two\n---\n")
    operations = [{"op": "add", "path": "/aliases", "value": ["a word", "another: one"]}]
    pattern.patch(operations)  # what is made once for all is made
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        gc.collect()
        pattern.patch(operations)
        assert gc.collect() == 0
    finally:
        if was_enabled:
            gc.enable()
