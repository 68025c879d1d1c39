"""The templates for new patterns: whole patterns of their dialect that become a real one by ordinary edits."""

import pytest

from curator.pattern import Pattern
from curator.resources import resource
from curator.schema.dialects import dialect, dialect_of
from curator.schema.fields import MISSING, value_at
from curator.schema.scores import ASSESSMENT, overall_score


@pytest.fixture(params=["v7.1", "v8"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def template(name: str) -> Pattern:
    return Pattern.from_bytes((resource("templates") / f"{name}.md").read_bytes())


def test_that_a_template_is_written_in_the_dialect_it_is_named_for(name: str, template: Pattern) -> None:
    assert dialect_of(template.data).id == name


def test_that_a_template_holds_every_common_field_and_nothing_undeclared(name: str, template: Pattern) -> None:
    assert template.data is not None
    shown = {field.pointer for _, fields in dialect(name).form(template.data) for field in fields}
    relations = {"/relationships/generalizes_from", "/relationships/specializes_to"}  # rare in v8, and offered here
    common = {field.pointer for field in dialect(name).fields() if not field.rare}
    assert shown <= common | relations
    assert {pointer for pointer in common if value_at(template.data, pointer) is MISSING} == set()


def test_that_a_template_explains_itself_on_nearly_every_line(template: Pattern) -> None:
    lines = [line for line in (template.frontmatter or "").splitlines() if ":" in line and not line.startswith("#")]
    assert sum(" # " in line for line in lines) > 0.8 * len(lines)


def test_that_a_template_has_the_eight_sections_and_a_whole_callout(template: Pattern) -> None:
    assert [section.number for section in template.sections] == list(range(1, 9))
    assert "> [!NOTE] Confidence Rating: ★☆☆" in template.body
    assert "> **The core conflict is {TENSION}.**" in template.body


def test_that_the_scores_of_a_template_agree(template: Pattern) -> None:
    assessment = value_at(template.data, ASSESSMENT)
    assert value_at(assessment, "/overall_score") == overall_score(assessment)


def test_that_a_template_is_filled_in_by_ordinary_edits_and_keeps_its_comments(template: Pattern) -> None:
    filled = template.patch(
        [
            {"op": "replace", "path": "/slug", "value": "porch-light"},
            {"op": "replace", "path": "/title", "value": "Porch Light"},
            {"op": "replace", "path": "/summary", "value": "A light that says: somebody is at home."},
            {"op": "add", "path": "/relationships/enables/-", "value": {"slug": "time-bank", "weight": 0.5}},
        ]
    )
    assert filled.data is not None
    assert filled.data["summary"] == "A light that says: somebody is at home."
    assert (template.frontmatter or "").count(" # ") == (filled.frontmatter or "").count(" # ")
