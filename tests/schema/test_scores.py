"""The overall score, as the libraries' own files compute it."""

import pytest

from curator.schema.scores import SCORES, overall_score, vitality_band


def assessment(*scores: float) -> dict[str, object]:
    return dict(zip(SCORES, scores, strict=True))


def test_that_the_overall_score_is_the_mean_of_all_eight() -> None:
    assert overall_score(assessment(3.0, 4.5, 3.0, 3.0, 3.0, 4.5, 4.5, 3.7)) == 3.6


@pytest.mark.parametrize(
    ("scores", "rounded"),
    [((3, 3, 3, 3, 3, 3, 3, 3.4), 3.0), ((3, 3, 3, 3, 3, 4, 4, 3.2), 3.3), ((3, 3, 3, 3, 3, 3, 3, 5), 3.2)],
)
def test_that_a_tie_is_rounded_as_the_binary_fraction_it_is(scores: tuple[float, ...], rounded: float) -> None:
    assert overall_score(assessment(*scores)) == rounded


@pytest.mark.parametrize("broken", [None, "four", True, float])
def test_that_there_is_no_overall_score_without_all_eight(broken: object) -> None:
    assert overall_score(assessment(3, 3, 3, 3, 3, 3, 3, 3) | {"ownership": broken}) is None
    assert overall_score([{"dimension": "Vitality", "score": 4}]) is None
    assert overall_score({}) is None


@pytest.mark.parametrize(
    ("vitality", "band"),
    [
        (5, "generative"),
        (4.5, "generative"),
        (4.4, "sustaining"),
        (3.5, "sustaining"),
        (3.4, "functional"),
        (2, "functional"),
        (1.9, "extractive"),
    ],
)
def test_that_vitality_is_named_by_its_band(vitality: float, band: str) -> None:
    assert vitality_band(vitality) == band
