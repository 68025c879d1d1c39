"""The commons assessment: eight scores, their mean, and what a vitality means."""

from collections.abc import Mapping
from typing import Final

ASSESSMENT: Final = "/ontology/commons_assessment"
"""The pointer of the map that holds the scores."""

SCORES: Final = (
    "stakeholder_architecture",
    "value_creation",
    "resilience",
    "ownership",
    "autonomy",
    "composability",
    "fractal_value",
    "vitality",
)

_BANDS: Final = ((4.5, "generative"), (3.5, "sustaining"), (2.0, "functional"))


def overall_score(assessment: object) -> float | None:
    """The overall score that belongs to these eight scores: their mean, rounded to one decimal.

    None where `assessment` is no map or a score is missing or not a number. The mean is rounded as the binary
    fraction it is (Python's `round`), because the libraries' files were scored so: rounding half up would disagree
    with a quarter of them. The scores are added one by one in their order, as Python did before 3.12, whose `sum`
    compensates for lost digits and would round some ties the other way.
    """
    if not isinstance(assessment, Mapping):
        return None
    total = 0.0
    for name in SCORES:
        score = assessment.get(name)
        if not isinstance(score, int | float) or isinstance(score, bool):
            return None
        total += score
    return round(total / len(SCORES), 1)


def vitality_band(vitality: float) -> str:
    """The word for a vitality from 0 to 5: generative (from 4.5), sustaining (3.5), functional (2) or extractive."""
    return next((word for least, word in _BANDS if vitality >= least), "extractive")
