"""What waits for a decision: which links, with which flags, and the figures around them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import DecisionEdit
from curator.library.editing.session import Session
from curator.library.ledger.decisions import ACCEPTED, REJECTED, evidence_of
from curator.library.review.insight import by_band, by_day, by_target, pending_by_kind, skew
from curator.library.search.waiting import HUB, Review, Waiting
from curator.links.review import STATES
from tests.library.small import links, pattern, write

GUESS = (0.8, "because of trust")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    more = links(
        ("enables", "hub"), ("requires", "hub"), ("tools", "nowhere"), ("leverages", "elm"), ("enables", "elm")
    )
    files = {
        "oak.md": pattern("oak", more=more),
        "elm.md": pattern("elm", more=links(("complementary", "oak"), hard={"enables": "oak"})),
        "hub.md": pattern("hub", more=links(("enables", "oak"), hard={"enables": "oak"})),
        "ash.md": pattern("ash"),
    }
    for number in range(HUB):
        files[f"fan-{number}.md"] = pattern(f"fan-{number}", more=links(hard={"requires": "hub"}))
    return write(tmp_path / "library", files)


@pytest.fixture
def catalogue(root: Path, tmp_path: Path) -> Iterator[Catalogue]:
    made = Catalogue(root, tmp_path / "cache")
    made.scan()
    yield made
    made.close()


def decide(root: Path, tmp_path: Path, source: str, kind: str, target: str, decision: str, evidence: str) -> None:
    session = Session(root, state=tmp_path / "state", author="Ada")
    edit = DecisionEdit(f"{source}.md", source, kind, target, decision, confidence=0.8, evidence=evidence)
    session.apply([edit], "Decide")
    assert not session.save().refused
    session.close()


def found(review: Review, source: str, kind: str, target: str) -> Waiting:
    return next(item for item in review.items if (item.source, item.type, item.target) == (source, kind, target))


def test_that_what_can_be_decided_waits_and_what_was_accepted_does_not(catalogue: Catalogue) -> None:
    waiting = {(item.source, item.type, item.target): item.state for item in catalogue.review().items}
    assert waiting == {
        ("oak", "enables", "hub"): "pending",
        ("oak", "requires", "hub"): "pending",
        ("oak", "tools", "nowhere"): "dangling",
        ("oak", "leverages", "elm"): "pending",
        ("oak", "enables", "elm"): "pending",
        ("elm", "complementary", "oak"): "reclassified",
    }
    assert len(catalogue.review(STATES).items) == 7


def test_that_flags_say_what_speaks_against_a_link(catalogue: Catalogue) -> None:
    review = catalogue.review()
    assert found(review, "oak", "enables", "hub").flags == {"hub", "two-kinds"}
    assert found(review, "oak", "tools", "nowhere").flags == {"dangling"}
    assert found(review, "oak", "leverages", "elm").flags == {"stray-kind", "two-kinds"}
    assert found(review, "elm", "complementary", "oak").flags == {"two-kinds"}


def test_that_a_target_is_known_by_its_in_degree_and_rank(catalogue: Catalogue) -> None:
    review = catalogue.review()
    assert (review.target("hub").pointing_at, review.target("hub").rank) == (HUB, 1)
    assert (review.target("oak").pointing_at, review.target("oak").rank) == (2, 2)
    assert review.target("no-such").pointing_at == 0
    assert dict(review.target("oak").outcomes) == {"accepted": 1, "reclassified": 1}


def test_that_a_rejected_link_with_the_same_evidence_does_not_wait_and_with_other_evidence_does(
    root: Path, catalogue: Catalogue, tmp_path: Path
) -> None:
    decide(root, tmp_path, "oak", "enables", "hub", REJECTED, evidence_of(*GUESS))
    decide(root, tmp_path, "oak", "enables", "elm", REJECTED, evidence_of(0.5, "Another reason."))
    catalogue.refresh(["oak.md"])
    review = catalogue.review()
    assert ("oak", "enables", "hub") not in {(each.source, each.type, each.target) for each in review.items}
    back = found(review, "oak", "enables", "elm")
    assert back.state == "pending"
    assert "new-evidence" in back.flags
    assert review.target("hub").outcomes["rejected"] == 1


def test_that_a_decision_on_a_link_without_a_kind_is_remembered(root: Path, tmp_path: Path) -> None:
    decide(root, tmp_path, "oak", "", "ash", REJECTED, "e")
    session = Session(root, state=tmp_path / "other")
    assert session.decided("oak", "", "ash") is not None
    session.close()


def test_that_figures_count_every_link_once(root: Path, catalogue: Catalogue, tmp_path: Path) -> None:
    decide(root, tmp_path, "ash", "enables", "oak", REJECTED, "e")
    decide(root, tmp_path, "ash", "requires", "elm", ACCEPTED, "e")
    catalogue.refresh(["ash.md"])
    review = catalogue.review()
    assert pending_by_kind(review) == {
        ("enables", "0.80–0.89"): 2,
        ("requires", "0.80–0.89"): 1,
        ("leverages", "0.80–0.89"): 1,
    }
    (band,) = by_band(review)
    assert (band.name, band.accepted, band.rejected, band.waiting) == ("0.80–0.89", 2, 1, 5)
    assert band.rate == pytest.approx(2 / 3)
    shares = {share.name: (share.accepted, share.rejected, share.waiting) for share in by_target(review)}
    assert shares["oak"] == (2, 1, 0)
    assert shares["hub"] == (0, 0, 2)
    session = Session(root, state=tmp_path / "other")
    decisions = session.ledger.standing().values()
    last = max(made.at for made in decisions).astimezone().date()
    days = by_day(decisions, last, days=3)
    assert [(each.accepted, each.rejected) for each in days] == [(0, 0), (0, 0), (1, 1)]
    session.close()


def test_that_guesses_towards_a_few_names_are_called_skewed(tmp_path: Path) -> None:
    files = {f"anchor-{n}.md": pattern(f"anchor-{n}") for n in range(3)}
    for number in range(90):
        more = links(("enables", f"anchor-{number % 3}"))
        files[f"{'bcdefg'[number % 6]}-{number}.md"] = pattern(f"{'bcdefg'[number % 6]}-{number}", more=more)
    catalogue = Catalogue(write(tmp_path / "library", files), tmp_path / "cache")
    catalogue.scan()
    seen = skew(catalogue.review())
    catalogue.close()
    assert (seen.links, seen.targets, seen.files, seen.letter) == (90, 3, 93, "a")
    assert seen.few
    assert seen.notable
