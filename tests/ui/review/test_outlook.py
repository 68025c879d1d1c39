"""What the card says of the consequences of accepting, a moment after it came into hand."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from curator.ui.review.workspace import ReviewWorkspace
from curator.ui.tasks import Tasks
from tests.library.small import links, pattern, write

Open = Callable[[dict[str, str]], ReviewWorkspace]


@pytest.fixture
def opened(open_review: Callable[[Path], ReviewWorkspace], tmp_path: Path) -> Open:
    """`opened({slug: YAML of its links})`: the review of a library of these patterns."""

    def shown(library: dict[str, str]) -> ReviewWorkspace:
        files = {f"{slug}.md": pattern(slug, more=more) for slug, more in library.items()}
        return open_review(write(tmp_path / "library", files))

    return shown


def said(view: ReviewWorkspace) -> list[str]:
    """The lines below the heading."""
    labels = view.claim.outlook.findChildren(QLabel)
    return [label.text() for label in labels if label is not view.claim.outlook.head and label.isVisible()]


def test_that_a_card_says_which_circle_accepting_would_close(opened: Open, qtbot: QtBot) -> None:
    view = opened({"oak": links(("requires", "ash")), "ash": links(hard={"requires": "oak"})})
    qtbot.waitUntil(lambda: bool(said(view)))
    assert said(view)[0] == "⚠ A circle would close: Oak requires Ash requires Oak."
    assert len(said(view)) <= 2


def test_that_a_card_says_what_accepting_would_join_and_where_the_target_would_stand(
    opened: Open, qtbot: QtBot
) -> None:
    view = opened(
        {
            "oak": links(("enables", "ash")),
            "ash": links(),
            "elm": links(hard={"enables": "fir"}),
            "fir": links(),
        }
    )
    qtbot.waitUntil(lambda: bool(said(view)))
    assert said(view) == [
        "It would join two parts of the library, of 1 and 1 patterns.",
        "By attention the target would be in place 1 of 4 instead of 2.",
    ]


def test_that_a_decision_is_in_the_outlook_of_the_next_card(opened: Open, qtbot: QtBot) -> None:
    view = opened({"oak": links(("requires", "ash")), "ash": links(("requires", "oak"))})
    qtbot.waitUntil(lambda: bool(said(view)))
    assert "join two parts" in said(view)[0]
    view.accept()
    qtbot.waitUntil(lambda: bool(said(view)))
    assert said(view)[0].startswith("⚠ A circle would close")


def test_that_a_card_that_is_decided_at_once_waits_for_no_outlook(opened: Open, qtbot: QtBot, tasks: Tasks) -> None:
    view = opened({"oak": links(("enables", "ash"), ("enables", "elm")), "ash": links(), "elm": links()})
    qtbot.waitUntil(lambda: bool(said(view)))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_R)
    assert said(view) == []
    assert view.claim.outlook.isVisible()
    assert view.outlook._asked is None


def test_that_the_card_does_not_move_when_its_outlook_comes(opened: Open, qtbot: QtBot) -> None:
    view = opened({"oak": links(("enables", "ash")), "ash": links(("enables", "oak"))})
    claim = view.claim
    parts = (claim.chip, claim.reason, claim.ties, claim.target, claim.outlook)
    before = [part.geometry() for part in parts]
    qtbot.waitUntil(lambda: bool(said(view)))
    assert [part.geometry() for part in parts] == before


def test_that_nothing_is_foreseen_of_a_link_that_leads_nowhere(opened: Open, qtbot: QtBot) -> None:
    view = opened({"oak": links(("enables", "ash"), ("of-no-kind", "elm")), "elm": links()})
    assert view.desk.card is not None
    assert view.desk.card.item.slug == "elm"
    assert not view.claim.outlook.isVisible()
