"""What is found in real libraries, against recounts that share no code with the program: PyYAML and expressions."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from curator.library.editing.session import Session
from curator.library.problems.mending import edits_for, remedy_of
from curator.library.problems.problems import Problems
from curator.pattern import Pattern

SCORES = ["stakeholder_architecture", "value_creation", "resilience", "ownership", "autonomy", "composability"]
SCORES += ["fractal_value", "vitality"]
SEVEN = ["generalizes_from", "specializes_to", "enables", "requires", "alternatives", "complementary", "tools"]
INVERSE = dict(zip(SEVEN, ["specializes_to", "generalizes_from", "requires", "enables", *SEVEN[4:6]], strict=False))


class Page:
    """One file as anybody would read it."""

    def __init__(self, path: Path) -> None:
        self.path, text = path, path.read_bytes().decode("utf-8", "replace")
        self.data: dict[str, Any] = {}
        self.broken = False
        found = re.match(r"---\s*\n(.*?\n)---\s*(?:\n|$)", text, re.DOTALL)
        self.body = text[found.end() :] if found else text
        try:
            self.data = yaml.load(found[1], yaml.CSafeLoader) if found else {}
        except yaml.YAMLError:
            self.broken = True

    def items(self) -> Iterator[tuple[str, str]]:
        lists = self.data.get("relationships")
        if not lists and "classification" in self.data:
            lists = {name: self.data.get(name) for name in (*SEVEN, "related")}
        for name, items in (lists or {}).items():
            for item in items or []:
                target = item if isinstance(item, str) else item.get("slug") or item.get("id") or item.get("typeid")
                if target:
                    yield name, target

    def inferred(self) -> list[dict[str, Any]]:
        return (self.data.get("graph_garden") or {}).get("inferred_links") or []


@pytest.fixture(scope="module")
def library(corpus: Path) -> Path:
    return corpus / "commons-os-patterns" / "_patterns"


@pytest.fixture(scope="module")
def pages(library: Path) -> dict[str, Page]:
    return {path.stem: Page(path) for path in sorted(library.glob("*.md"))}


@pytest.fixture(scope="module")
def found(library: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[tuple[str, str]]]:
    problems = Problems(library, tmp_path_factory.mktemp("cache"))
    problems.bring_up()
    by_rule: dict[str, list[tuple[str, str]]] = {}
    for each in problems.all():
        by_rule.setdefault(each.problem.rule, []).append((Path(each.path).stem, each.problem.pointer))
    problems.close()
    return by_rule


def stems(found: dict[str, list[tuple[str, str]]], rule: str) -> Counter[str]:
    return Counter(stem for stem, _ in found.get(rule, []))


@pytest.mark.corpus
def test_that_rules_of_one_file_find_what_a_recount_finds(
    pages: dict[str, Page], found: dict[str, list[tuple[str, str]]]
) -> None:
    expected: dict[str, Counter[str]] = {rule: Counter() for rule in ("unparsable", "overall-score")}
    expected |= {rule: Counter() for rule in ("confidence-stars", "callout-malformed", "section-missing")}
    for stem, page in pages.items():
        expected["unparsable"][stem] += page.broken
        ontology = page.data.get("ontology") or {}
        scores = ontology.get("commons_assessment") if isinstance(ontology, dict) else None
        if isinstance(scores, dict) and all(isinstance(scores.get(n), int | float) for n in (*SCORES, "overall_score")):
            total = 0.0
            for name in SCORES:
                total += scores[name]
            expected["overall-score"][stem] += scores["overall_score"] != round(total / 8, 1)
        stars = re.search(r"Confidence Rating:\s*(★+)", page.body)
        confidence = (page.data.get("lifecycle") or {}).get("confidence")
        if stars and isinstance(confidence, int):
            expected["confidence-stars"][stem] += len(stars[1]) != confidence
        expected["callout-malformed"][stem] += len(re.findall(r"^\[!NOTE\]", page.body, re.MULTILINE))
        if "graph_garden" in page.data:
            numbers = re.findall(r"^#{1,6} (?:Section )?(\d)[:.]", page.body, re.MULTILINE)
            expected["section-missing"][stem] += len(set("12345678") - set(numbers))
    for rule, counts in expected.items():
        assert stems(found, rule) == +counts, rule
    assert stems(found, "unparsable").keys() == {"animal-communication-practice", "animal-relationship-ethics"}


@pytest.mark.corpus
def test_that_rules_between_files_find_what_a_recount_finds(
    pages: dict[str, Page], found: dict[str, list[tuple[str, str]]]
) -> None:
    ids = {page.data["id"]: stem for stem, page in pages.items() if "id" in page.data}

    def named(target: str) -> str | None:
        return target if target in pages else ids.get(target)

    said = {(stem, kind, named(target)) for stem, page in pages.items() for kind, target in page.items()}
    expected: dict[str, Counter[str]] = {}

    def count(rule: str, stem: str, so: bool) -> None:
        expected.setdefault(rule, Counter())[stem] += so

    for stem, page in pages.items():
        kinds: dict[str, set[str]] = {}
        for kind, target in page.items():
            other = named(target)
            count("relation-dangling", stem, other is None)
            count("relation-self", stem, other == stem)
            if other != stem and kind in SEVEN:
                kinds.setdefault(target, set()).add(kind)
            if other not in (None, stem) and kind in INVERSE and not pages[other].broken:
                count("inverse-missing", stem, (other, INVERSE[kind], stem) not in said)
        count("relation-two-kinds", stem, False)
        expected["relation-two-kinds"][stem] += sum(len(each) > 1 for each in kinds.values())
        for link in page.inferred():
            count("inferred-dangling", stem, named(link["target"]) is None)
            count("inferred-unknown-kind", stem, link.get("type") not in SEVEN)
    for rule, counts in expected.items():
        assert stems(found, rule) == +counts, rule
    shared = Counter(page.data["id"] for page in pages.values() if "id" in page.data)
    twice = {stem for stem, page in pages.items() if shared[page.data.get("id")] > 1}
    assert stems(found, "id-duplicate").keys() == twice


@pytest.mark.corpus
def test_that_every_problem_stands_on_the_line_that_the_pattern_tells(library: Path, tmp_path: Path) -> None:
    problems = Problems(library, tmp_path)
    problems.bring_up()
    seen = 0
    for path in problems.paths()[::7]:
        pattern = Pattern.from_bytes((library / path).read_bytes())
        for each in problems.of(path):
            in_body = each.rule in ("confidence-stars", "opening-line", "conflict-line")
            line = pattern.line_of(each.pointer) if each.pointer and not in_body else None
            if line is not None:
                assert each.line == line, (path, each)
                seen += 1
    problems.close()
    assert seen > 200


@pytest.mark.corpus
@pytest.mark.parametrize(
    "rule", ["overall-score", "callout-malformed", "trailing-spaces", "banner-missing", "relation-self"]
)
def test_that_real_problems_are_gone_after_their_remedy_and_no_other_appears(
    rule: str, library: Path, tmp_path: Path
) -> None:
    problems = Problems(library, tmp_path)
    problems.bring_up()
    session = Session(library, remember=False)
    try:
        for path in {each.path for each in problems.all() if each.problem.rule == rule}:
            before = problems.of_value(path, session.pattern(path))
            mendable = [(path, remedy) for p in before if p.rule == rule and (remedy := remedy_of(p)) is not None]
            if not mendable:
                continue
            session.apply(edits_for(mendable, session.pattern), "mend")
            problems.update([(path, session.pattern(path))])
            left = Counter(each.rule for each in problems.of(path))
            expected = Counter(each.rule for each in before)
            expected[rule] -= len(mendable)
            assert left == +expected, path
            if rule == "overall-score":
                old, new = (p.to_bytes().split(b"\n") for p in (session.saved(path), session.pattern(path)))
                assert sum(a != b for a, b in zip(old, new, strict=True)) == 1
    finally:
        session.close()
        problems.close()
