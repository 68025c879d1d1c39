"""Cutting a file at its fences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curator.pattern.fences import keep_line_breaks, split


@pytest.mark.parametrize(
    ("raw", "frontmatter", "body"),
    [
        (b"---\na: 1\n---\nbody\n---\nmore", b"a: 1\n", b"body\n---\nmore"),
        (b"--- \t\r\na: 1\r\n---  \r\nbody", b"a: 1\r\n", b"body"),
        (b"\xef\xbb\xbf---\na: 1\n---", b"a: 1\n", b""),
        (b"---\n---\nbody", b"", b"body"),
        (b"---\na: 1\n...\nbody\n---\nrule", b"a: 1\n", b"body\n---\nrule"),
        (b"---\na: 1\n...\n# c\n\n---\nbody", b"a: 1\n...\n# c\n\n", b"body"),
        (b"---\na: |\n  ---\n---\nbody", b"a: |\n  ---\n", b"body"),
    ],
)
def test_that_frontmatter_ends_at_the_closing_fence(raw: bytes, frontmatter: bytes, body: bytes) -> None:
    fences = split(raw)
    assert (fences.frontmatter, fences.body, fences.format) == (frontmatter, body, "yaml")
    assert fences.join() == raw


@pytest.mark.parametrize(
    "raw", [b"", b"text", b"----\na: 1\n----\n", b"\n---\na: 1\n---\n", b"---\nnever closed", b"{% if %}"]
)
def test_that_a_file_without_frontmatter_is_all_body(raw: bytes) -> None:
    fences = split(raw)
    assert (fences.body, fences.format, fences.join()) == (raw, "", raw)


@pytest.mark.parametrize(
    ("raw", "name"), [(b"+++\na=1\n+++\n", "toml"), (b'{\n"a": 1\n}\n', "json"), (b"---toml\n", "toml")]
)
def test_that_foreign_frontmatter_is_recognised(raw: bytes, name: str) -> None:
    assert split(raw).format == name


LINES = st.lists(st.tuples(st.sampled_from(["a", "b", "", "c d"]), st.sampled_from(["\n", "\r\n"])), max_size=8)


@given(LINES)
def test_that_lines_keep_the_breaks_they_have(lines: list[tuple[str, str]]) -> None:
    old = "".join(text + newline for text, newline in lines)
    assert keep_line_breaks(old, old.replace("\r\n", "\n"), "\r\n") == old
