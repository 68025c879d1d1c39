"""Coverage-guided fuzzing of `Pattern`: whatever the bytes, nothing but its own refusals, and never a byte lost.

    python -m tests.fuzz.pattern [FOLDER] [-max_total_time=1800] [-timeout=20]

FOLDER keeps what was found to be of interest; it may begin with real files. Needs atheris (Linux), which is no
dependency of the project: `pip install atheris`.
"""

import sys

import atheris

with atheris.instrument_imports(include=["curator", "yaml"]):
    from curator.pattern import Pattern, UnsafeEdit

EDITS = (
    [{"op": "add", "path": "/zz", "value": "1: x"}],
    [{"op": "add", "path": "/tags/-", "value": {"slug": "a", "weight": 0.5}}],
    [{"op": "replace", "path": "/title", "value": "A\nB  c"}],
    [{"op": "remove", "path": "/title"}],
    [{"op": "replace", "path": "/relationships", "value": {"enables": [{"slug": "b"}]}}],
    [{"op": "move", "from": "/title", "path": "/name"}],
)


def one(raw: bytes) -> None:
    """One input; an exception is a finding."""
    pattern = Pattern.from_bytes(raw)
    assert pattern.to_bytes() == raw
    data, failure = pattern.data, pattern.failure
    assert (data is None) or (failure is None)
    assert pattern.body is not None
    assert pattern.sections is not None
    for edit in EDITS:
        try:
            after = pattern.patch(edit)
        except UnsafeEdit:
            continue
        assert Pattern.from_bytes(after.to_bytes()).data == after.data
        assert after.body == pattern.body
    try:
        pattern.with_frontmatter("title: other\n")
        pattern.with_body("Other.\n")
    except UnsafeEdit:
        pass


if __name__ == "__main__":
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()
