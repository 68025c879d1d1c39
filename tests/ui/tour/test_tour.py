"""The tour: by mouse or keys through every step, skipped at any time, and nothing behind it is touched."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from curator.ui.theme import Theme
from curator.ui.tour import Tour
from curator.ui.tour.steps import STEPS

Make = Callable[[], Tour]


@pytest.fixture
def tabs() -> list[str]:
    return []


@pytest.fixture
def make(theme: Theme, qtbot: QtBot, tabs: list[str]) -> Make:
    """A tour over a window that has a part for every other step."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    part = QPushButton("part")
    QVBoxLayout(window).addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
    window.show()

    def made() -> Tour:
        tour = Tour(theme, lambda name: part if name == "browser" else None, lambda step: tabs.append(step.tab), window)
        tour.begin()
        return tour

    return made


def test_that_return_goes_through_every_step_to_the_end(make: Make, tabs: list[str], qtbot: QtBot) -> None:
    tour = make()
    seen = []
    with qtbot.waitSignal(tour.ended):
        for _step in STEPS:
            seen.append(tour.title.text())
            QTest.keyClick(tour.next_button, Qt.Key.Key_Space)
    assert seen == [step.title for step in STEPS]
    assert tabs == [step.tab for step in STEPS]


def test_that_the_card_stays_in_the_window_and_beside_what_it_tells_of(make: Make) -> None:
    tour = make()
    for number in range(len(STEPS)):
        tour.go(number)
        assert tour.rect().contains(tour.card.geometry())
        assert not tour.card.geometry().intersects(tour.hole())
    tour.go(1)
    assert not tour.hole().isEmpty()


def test_that_it_follows_the_window(make: Make) -> None:
    tour = make()
    tour.parentWidget().resize(800, 600)
    assert tour.geometry() == QRect(0, 0, 800, 600)
    assert tour.rect().contains(tour.card.geometry())


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_that_escape_ends_it_anywhere(make: Make, key: Qt.Key, qtbot: QtBot) -> None:
    tour = make()
    QTest.keyClick(tour.next_button, Qt.Key.Key_Right)
    QTest.keyClick(tour.next_button, Qt.Key.Key_Right)
    QTest.keyClick(tour.next_button, Qt.Key.Key_Left)
    assert tour.step == STEPS[1]
    with qtbot.waitSignal(tour.ended):
        QTest.keyClick(tour.next_button, key)


def test_that_tab_stays_on_the_card(make: Make) -> None:
    tour = make()
    shown = [b for b in (tour.skip_button, tour.open_button, tour.back_button, tour.next_button) if b.isVisible()]
    assert shown == [tour.skip_button, tour.open_button, tour.next_button]
    for _turn in range(4):
        tour.focusNextPrevChild(True)


def test_that_a_library_can_be_opened_from_it(make: Make, qtbot: QtBot) -> None:
    tour = make()
    with qtbot.waitSignals([tour.ended, tour.open_wanted]):
        tour.open_button.click()
