"""Real files: identical until edited, and every edit confined."""

from pathlib import Path

from curator.pattern import Pattern, UnsafeEdit
from tests.pattern import oracle
from tests.pattern.documents import places


def test_that_every_real_file_comes_back_identical(corpus: Path) -> None:
    files = sorted(corpus.rglob("*.md"))
    assert len(files) > 400
    for path in files:
        raw = path.read_bytes()
        first = Pattern.from_bytes(raw)
        assert first.to_bytes() == raw
        for section in first.sections:
            assert first.replace_section(section.number, section.markdown) is first


def test_that_the_two_broken_files_tell_where(corpus: Path) -> None:
    broken = {
        path.name: Pattern.from_bytes(path.read_bytes()).failure
        for path in (corpus / "commons-os-patterns").rglob("*.md")
    }
    failures = {name: failure for name, failure in broken.items() if failure}
    assert set(failures) == {"animal-communication-practice.md", "animal-relationship-ethics.md"}
    assert all(failure.line > 1 for failure in failures.values())


def test_that_each_leaf_of_a_sample_of_real_files_can_be_set_without_touching_another(corpus: Path) -> None:
    edits = refused = 0
    for path in sorted(corpus.rglob("*.md"))[::15]:
        raw = path.read_bytes()
        first = Pattern.from_bytes(raw)
        if first.data is None:
            continue
        old = oracle.sources(oracle.split(raw)[1])
        for pointer, value in list(places(first.data))[1::7]:
            if isinstance(value, (dict, list)):
                continue
            try:
                after = first.patch([{"op": "replace", "path": pointer, "value": 'Trust: "slow" # and steady'}])
            except UnsafeEdit:
                refused += 1
                continue
            edits += 1
            new = oracle.sources(oracle.split(after.to_bytes())[1])
            assert list(new) == list(old)
            assert sum(new[place] != old[place] for place in old) == 1, (path.name, pointer)
    assert edits > 300
    assert refused == 0
