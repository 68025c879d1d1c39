"""The commons assessment: its overall score, and the words for its vitality."""

import re
from collections.abc import Iterator, Mapping

from curator.schema.checks.problem import FORM, Problem, Remedy, Rule
from curator.schema.checks.subject import Subject, as_number
from curator.schema.scores import ASSESSMENT, overall_score, vitality_band

OVERALL = Rule(
    "overall-score",
    "warning",
    "The overall score is not the mean of the eight scores.",
    "Patterns are ranked by it; it is the mean of the seven scores and the vitality, rounded to one decimal.",
    FORM,
)
BAND = Rule(
    "vitality-band",
    "hint",
    "The reason for the vitality speaks of another band than the score is in.",
    "From 4.5 a pattern is generative, from 3.5 sustaining, from 2 functional, else extractive: one of the two is old.",
    FORM,
)
BOILERPLATE = Rule(
    "vitality-boilerplate",
    "hint",
    "The reason for the vitality is a sentence that a machine put into many patterns.",
    "It says nothing of this pattern: readers learn from the reason only if somebody has thought about it.",
    FORM,
)
RULES = (OVERALL, BAND, BOILERPLATE)

_CLAIM = re.compile(
    r"\bis (?:\w+ly )?(?P<word>generative|sustaining|functional|extractive)\b|\b(?P<verb>sustains|generates) vitality\b"
)
_SIGNS = ("generative", "sustaining", "functional", "extractive", "vitality")
_VERBS = {"sustains": "sustaining", "generates": "generative"}
_STOCK = (
    "this pattern sustains vitality by maintaining and renewing",
    "this pattern is generative because it directly",
)


def check(subject: Subject) -> Iterator[Problem]:
    """The problems of this family in a file."""
    if subject.data is None or subject.dialect.id not in FORM:
        return
    assessment = subject.value(ASSESSMENT)
    if not isinstance(assessment, Mapping):
        return
    yield from _overall(assessment)
    yield from _vitality(assessment)


def _overall(assessment: Mapping[str, object]) -> Iterator[Problem]:
    stated, computed = as_number(assessment.get("overall_score")), overall_score(assessment)
    if stated is None or computed is None or stated == computed:
        return
    pointer = f"{ASSESSMENT}/overall_score"
    remedy = Remedy("compute", f"Set {computed}", ({"op": "replace", "path": pointer, "value": computed},))
    yield OVERALL.problem(
        f"The overall score is {stated:g}, but the mean of the eight scores is {computed}.", pointer, None, [remedy]
    )


def _vitality(assessment: Mapping[str, object]) -> Iterator[Problem]:
    vitality, reason = as_number(assessment.get("vitality")), assessment.get("vitality_reasoning")
    if not isinstance(reason, str):
        return
    pointer = f"{ASSESSMENT}/vitality_reasoning"
    said = " ".join(reason.split()).casefold()
    if said.startswith(_STOCK):
        yield BOILERPLATE.problem("The reason is a stock sentence; say what is alive in this pattern.", pointer)
    claimed = _CLAIM.finditer(said) if any(word in said for word in _SIGNS) else ()
    claims = {each["word"] or _VERBS[each["verb"]] for each in claimed}
    if vitality is not None and claims and vitality_band(vitality) not in claims:
        yield BAND.problem(
            f"The reason calls the pattern {' and '.join(sorted(claims))}, but a vitality of {vitality:g} is"
            f" {vitality_band(vitality)}.",
            pointer,
        )
