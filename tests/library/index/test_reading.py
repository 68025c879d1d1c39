"""The fast reader gives what `Pattern` gives, for every file."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from curator.library.index.reading import Reader
from curator.pattern import Pattern
from curator.resources import resource


def same(raw: bytes, reader: Reader) -> None:
    """Data, failure and body are those of `Pattern`; types and the order of keys too."""
    pattern = Pattern.from_bytes(raw)
    data, failure, body = reader.read(raw)
    assert repr(data) == repr(pattern.data)
    assert failure == pattern.failure
    assert body == pattern.body.encode("utf-8", "surrogateescape")


AWKWARD = (
    b"",
    b"---\n",
    b"---\n---\n",
    b"---\n---\nbody",
    b"no frontmatter\n---\n",
    b"\xef\xbb\xbf---\ntitle: A\n---\nbody",
    b"---\r\ntitle: A\r\nlist:\r\n- 1\r\n---\r\nbody\r\n",
    b"---  \ntitle: A\n---\t\nbody",
    b"---\ntitle: A\n...\nbody",
    b"---\ntitle: A\n...\n# only a comment\n---\nbody",
    b"---\ntitle: A\n---",
    b"---\n- a\n- b\n---\n",
    b"---\njust text\n---\n",
    b"---\na: &x {b: 1}\nc: *x\n---\n",
    b"---\na: *nothing\n---\n",
    b"---\nbase: &b {x: 1}\nother:\n  <<: *b\n  y: 2\n---\n",
    b"---\na: !!str 1\nb: !!binary aGk=\nc: !unknown 1\n---\n",
    b"---\n<<: 1\n=: 2\n---\n",
    b"---\n? [a, b]\n: 1\n---\n",
    b"---\na: 1\na: 2\nyes: 3\n1: 4\n~: 5\n---\n",
    b"---\na: 2026-02-19\nb: 2026-13-45\n---\n",
    b"---\na: 2026-02-19 10:00:00+02:00\nb: 1:30\nc: 012\nd: 0o7\ne: 1e3\nf: .inf\ng: 1_000\nh: Yes\ni:\n---\n",
    b'---\na: "2026-02-19"\nb: \'1\'\nc: "yes"\nd: >-\n  1\ne: |\n  true\n---\n',
    b"---\na: [1, two, 3.0, ~, {b: c}]\n---\n",
    b"---\na: \xff\n---\n",
    b"---\n\xff\xfea: 1\n---\n",
    b"---\n\xef\xbb\xbfa: 1\n---\n",
    b"---\na: \x07\n---\n",
    b"---\na: " + b"[" * 200 + b"]" * 200 + b"\n---\n",
    b"---\na: " + b"9" * 5000 + b"\n---\n",
    b"---\na: {b\n---\nbody\n",
    b"+++\ntitle = 1\n+++\n",
    b'{"title": 1}\n',
    b'---\na: "\\ud800"\nb: "\\0"\n---\n',
)


@pytest.mark.parametrize("raw", AWKWARD)
def test_that_awkward_files_are_read_as_pattern_reads_them(raw: bytes) -> None:
    same(raw, Reader())


def test_that_a_reader_remembers_no_meaning_that_quotes_change() -> None:
    reader = Reader()
    for raw in (b"---\na: 1\n---\n", b'---\na: "1"\n---\n', b"---\na: 1\n---\n"):
        same(raw, reader)


def test_that_the_sample_library_is_read_as_pattern_reads_it() -> None:
    reader = Reader()
    files = sorted(resource("sample-library").rglob("*.md"))
    assert files
    for path in files:
        same(path.read_bytes(), reader)


def test_that_every_real_file_is_read_as_pattern_reads_it(corpus: Path) -> None:
    reader = Reader()
    for path in sorted(corpus.rglob("*.md")):
        same(path.read_bytes(), reader)


plain = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=12)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False),
    st.dates(),
    plain,
    st.sampled_from(["yes", "012", "1:30", "~", "=", "<<", "2026-02-19", "a: b", "- x", "#", "é", "★★★"]),
)
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(plain, inner, max_size=3))


@given(st.dictionaries(plain, values, max_size=6), st.booleans())
def test_that_whatever_an_emitter_writes_is_read_alike(data: dict[str, object], flow: bool) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, sort_keys=False)
    same(b"---\n" + text.encode() + b"---\nbody\n", Reader())


LINES = [
    *("a: 1", "b: x", "- c", "  d: e", "  - f: g", "    h: i", "j: [k, l]", "m: >-", "  text", "n: 'o'", "---", "..."),
    *("# p", "q: &r s", "t: *r", "", "u: {v: w}", "\tx: y", "z:", '"', "a: 1 # b", "? k", ": v", "!!str", "<<: *r"),
    "%YAML 1.2",
]


@given(st.lists(st.sampled_from(LINES), max_size=14))
def test_that_any_lines_at_all_are_read_as_pattern_reads_them(lines: list[str]) -> None:
    same(("---\n" + "\n".join(lines) + "\n---\nbody\n").encode(), Reader())
