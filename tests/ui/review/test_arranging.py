"""A large queue is rearranged beside the curator: what is decided meanwhile stays decided, the link in hand in hand."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from curator.library.review.queue import Narrowing
from curator.library.search.waiting import Review, Waiting, flags_of
from curator.ui.review.arranging import Arranging
from curator.ui.tasks import Tasks

MANY = 5_000


def link(number: int) -> Waiting:
    source, kind = f"practice-{number:05}", ("enables", "requires")[number % 2]
    return Waiting(
        path=f"{source}.md",
        source=source,
        title=source,
        domain="",
        index=0,
        target="hub",
        slug="hub",
        target_title="Hub",
        target_path="hub.md",
        type=kind,
        kind=kind,
        confidence=0.8,
        reason="",
        state="pending",
        pointer="/graph_garden/inferred_links/0",
        evidence="e",
        relations=0,
        flags=flags_of(kind, "pending", True, 0, False, False),
    )


REVIEW = Review(tuple(map(link, range(MANY))), counts={"pending": MANY})


@pytest.fixture
def told() -> list[Exception]:
    return []


@pytest.fixture
def arranging(qtbot: QtBot, tasks: Tasks, told: list[Exception]) -> Iterator[Arranging]:
    owner = QObject()
    made = Arranging(tasks, owner, told.append)
    shown: list[int] = []
    made.arrange(lambda queue: queue.reload(REVIEW), lambda: shown.append(made.queue.left), MANY)
    qtbot.waitUntil(lambda: shown == [MANY])
    yield made
    qtbot.waitUntil(lambda: not tasks.running)


def test_that_what_is_done_while_a_large_queue_is_arranged_holds_afterwards(arranging: Arranging, qtbot: QtBot) -> None:
    shown: list[str] = []
    arranging.step(lambda queue: queue.step(10))
    first, second = arranging.queue.items[10], arranging.queue.items[11]
    arranging.arrange(lambda queue: queue.reload(replace(REVIEW, files=7)), lambda: shown.append("reloaded"))
    arranging.arrange(lambda queue: queue.show(Narrowing(), "doubt"), lambda: shown.append("sorted"))
    assert shown == []
    arranging.step(lambda queue: queue.decided(first, "rejected"))
    assert arranging.queue.current == second, "the curator does not wait"
    qtbot.waitUntil(lambda: shown == ["reloaded", "sorted"])
    queue = arranging.queue
    assert (queue.review.files, queue.order, queue.left) == (7, "doubt", MANY - 1)
    assert queue.current == second
    assert first not in queue.items


def test_that_a_small_queue_is_arranged_at_once(qtbot: QtBot, tasks: Tasks, told: list[Exception]) -> None:
    arranging, shown = Arranging(tasks, QObject(), told.append), []
    arranging.arrange(lambda queue: queue.reload(Review(REVIEW.items[:9])), lambda: shown.append(1), 9)
    assert shown == [1]
    assert arranging.queue.left == 9
    assert not tasks.running


def test_that_a_queue_which_cannot_be_arranged_stays_as_it_was(
    arranging: Arranging, told: list[Exception], qtbot: QtBot
) -> None:
    def fail(_queue: object) -> None:
        raise ValueError("no such order")

    arranging.arrange(fail, lambda: None)
    qtbot.waitUntil(lambda: bool(told))
    assert arranging.queue.left == MANY
    arranging.arrange(lambda queue: queue.show(Narrowing(kind="enables")), lambda: None)
    qtbot.waitUntil(lambda: arranging.queue.left == MANY // 2)
