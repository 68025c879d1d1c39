"""The schema held against real files: what they hold is declared, under the words of their banners."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from curator.schema.dialects import dialect, dialect_of
from curator.schema.scores import SCORES, overall_score

BANNER = re.compile(r"^# GROUP (\d): ([^(\n]+?)(?: \(([^)]+)\))?$", re.MULTILINE)


def frontmatters(corpus: Path) -> Iterator[tuple[Path, str, dict[str, object]]]:
    for path in sorted(corpus.rglob("*.md")):
        found = re.match(r"---\s*\n(.*?)\n---\s*(?:\n|$)", path.read_text("utf-8", errors="replace"), re.DOTALL)
        if found:
            try:
                data = yaml.load(found[1], yaml.CSafeLoader)
            except yaml.YAMLError:
                continue
            yield path, found[1], data


@pytest.fixture(scope="module")
def files(corpus: Path) -> list[tuple[Path, str, dict[str, object]]]:
    return list(frontmatters(corpus))


@pytest.mark.corpus
def test_that_dialects_are_told_apart_as_the_keys_of_the_files_say(
    files: list[tuple[Path, str, dict[str, object]]],
) -> None:
    for path, text, data in files:
        keys = {line.split(":")[0] for line in text.splitlines() if line and line[0].isalnum()}
        if "orbital_layer" in keys:
            expected = "v8"
        elif "graph_garden" in keys:
            expected = "v7.1"
        else:
            expected = "v1" if "classification" in keys else "other"
        assert dialect_of(data).id == expected, path


@pytest.mark.corpus
def test_that_the_groups_bear_the_words_that_most_banners_bear(
    files: list[tuple[Path, str, dict[str, object]]],
) -> None:
    seen: dict[int, Counter[tuple[str, str]]] = {}
    for _, text, data in files:
        if dialect_of(data).id in ("v7.1", "v8"):
            for number, title, note in BANNER.findall(text):
                seen.setdefault(int(number), Counter())[title, note] += 1
    declared = {group.number: (group.title, group.note) for group in dialect("v8").groups}
    assert {number: words.most_common(1)[0][0] for number, words in seen.items()} == declared


@pytest.mark.corpus
def test_that_nearly_every_leaf_has_a_field_of_its_own(files: list[tuple[Path, str, dict[str, object]]]) -> None:
    declared, left = 0, Counter[str]()

    def walk(value: object, pointer: str, fields: set[str]) -> None:
        nonlocal declared
        if pointer in fields:
            declared += 1
        elif isinstance(value, dict) and value:
            for key, child in value.items():
                walk(child, f"{pointer}/{key}", fields)
        else:
            left[pointer] += 1

    for _, _, data in files:
        kind = dialect_of(data)
        if kind.id != "other":
            walk(data, "", {field.pointer for _, fields in kind.form(data) for field in fields})
    assert sum(left.values()) < declared / 50, left.most_common(10)


@pytest.mark.corpus
def test_that_most_files_state_the_overall_score_that_is_computed(
    files: list[tuple[Path, str, dict[str, object]]],
) -> None:
    right = scored = 0
    for _, _, data in files:
        ontology = data.get("ontology")
        assessment = ontology.get("commons_assessment") if isinstance(ontology, dict) else None
        if isinstance(assessment, dict) and all(name in assessment for name in (*SCORES, "overall_score")):
            scored += 1
            right += assessment["overall_score"] == overall_score(assessment)
    assert right / scored > 0.9
