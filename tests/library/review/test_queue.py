"""The review queue: order, filters, facets, and where the curator is in it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from curator.library.review.queue import Narrowing, Queue
from curator.library.review.resuming import Place, keep, recall
from curator.library.review.sitting import PAUSE, Sitting
from curator.library.search.waiting import Review, Target, Waiting, flags_of


def link(
    source: str, kind: str, target: str, confidence: float | None = 0.8, *, state: str = "pending", relations: int = 0
) -> Waiting:
    exists = state != "dangling"
    return Waiting(
        path=f"{source}.md",
        source=source,
        title=source.title(),
        domain="food" if source < "m" else "",
        index=0,
        target=target,
        slug=target,
        target_title=target.title(),
        target_path=f"{target}.md" if exists else None,
        type=kind,
        kind=kind,
        confidence=confidence,
        reason="",
        state=state,
        pointer="/graph_garden/inferred_links/0",
        evidence="e",
        relations=relations,
        flags=flags_of(kind, state, exists, 0, False, False),
    )


ITEMS = (
    link("ash", "enables", "oak", 0.75, relations=9),
    link("ash", "requires", "elm", 0.92, relations=5),
    link("birch", "enables", "oak", 0.92, relations=2),
    link("pine", "leverages", "oak", None, relations=1),
    link("pine", "tools", "nowhere", 0.6, state="dangling", relations=1),
    link("rowan", "tools", "elm", 0.65, relations=3, state="deferred"),
)


@pytest.fixture
def queue() -> Queue:
    counts = {"pending": 4, "dangling": 1, "deferred": 1, "accepted": 7}
    return Queue(Review(ITEMS, {"oak": Target(40, 1, {"accepted": 3, "pending": 3})}, counts))


def names(items: Sequence[Waiting]) -> list[str]:
    return [f"{item.source} {item.kind} {item.target}" for item in items]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("confidence", ["birch enables oak", "ash requires elm", "ash enables oak", "pine leverages oak"]),
        ("change", ["pine leverages oak", "birch enables oak", "ash requires elm", "ash enables oak"]),
        ("doubt", ["pine leverages oak", "ash enables oak", "birch enables oak", "ash requires elm"]),
        ("source", ["ash requires elm", "ash enables oak", "birch enables oak", "pine leverages oak"]),
        ("target", ["ash requires elm", "birch enables oak", "ash enables oak", "pine leverages oak"]),
        ("kind", ["birch enables oak", "ash enables oak", "ash requires elm", "pine leverages oak"]),
    ],
)
def test_that_links_come_in_the_chosen_order(queue: Queue, order: str, expected: list[str]) -> None:
    queue.show(Narrowing(), order)
    assert names(queue.items) == expected


@pytest.mark.parametrize(
    ("narrowing", "expected"),
    [
        (Narrowing(kind="enables"), ["birch enables oak", "ash enables oak"]),
        (Narrowing(kind="stray"), ["pine leverages oak"]),
        (Narrowing(confidence="from-0.90"), ["birch enables oak", "ash requires elm"]),
        (Narrowing(confidence="none"), ["pine leverages oak"]),
        (Narrowing(source="ash.md", target="oak"), ["ash enables oak"]),
        (Narrowing(domain="–"), ["pine leverages oak"]),
        (Narrowing(flag="stray-kind"), ["pine leverages oak"]),
        (Narrowing(state="dangling", confidence="below-0.70"), ["pine tools nowhere"]),
        (Narrowing(state="deferred"), ["rowan tools elm"]),
        (Narrowing(kind="tools"), []),
    ],
)
def test_that_filters_leave_what_they_name(queue: Queue, narrowing: Narrowing, expected: list[str]) -> None:
    queue.show(narrowing)
    assert names(queue.items) == expected
    assert (queue.current is None) == (not expected)


def test_that_a_facet_counts_what_each_value_would_leave_beside_the_other_filters(queue: Queue) -> None:
    queue.show(Narrowing(kind="enables", target="oak"))
    assert queue.facet("kind") == [("enables", 2), ("stray", 1)]
    assert queue.facet("source") == [("ash.md", 1), ("birch.md", 1)]
    assert queue.facet("confidence") == [("from-0.90", 1), ("from-0.80", 1), ("from-0.75", 2), ("from-0.70", 2)]
    queue.decided(ITEMS[2], "rejected")
    assert queue.facet("kind") == [("enables", 1), ("stray", 1)]


def test_that_the_next_link_is_in_hand_after_a_decision_and_the_first_after_the_last(queue: Queue) -> None:
    queue.step(1)
    assert queue.current == ITEMS[1]
    queue.decided(ITEMS[1], "accepted")
    assert queue.current == ITEMS[0]
    queue.step(-2)
    queue.step(2)
    assert queue.current == ITEMS[0]
    queue.step(1)
    assert queue.current == ITEMS[3]
    queue.decided(ITEMS[3], "rejected")
    assert queue.current == ITEMS[2]
    assert queue.left == 2
    assert queue.waiting() == 2


def test_that_a_decision_taken_back_is_in_hand_again_in_its_place(queue: Queue) -> None:
    before = queue.items
    queue.decided(ITEMS[2], "rejected")
    queue.decided(ITEMS[0], "accepted")
    queue.undone(ITEMS[0])
    queue.undone(ITEMS[2])
    assert queue.items == before
    assert queue.current == ITEMS[2]
    queue.show(Narrowing(kind="requires"))
    queue.undone(ITEMS[3])
    assert queue.current == ITEMS[3], "although the filter would leave it out"


def test_that_an_index_which_lags_behind_brings_no_decided_link_back(queue: Queue) -> None:
    queue.decided(ITEMS[2], "rejected")
    queue.reload(queue.review)
    assert ITEMS[2] not in queue.items
    queue.reload(replace(queue.review, items=tuple(item for item in ITEMS if item != ITEMS[2])))
    assert ITEMS[2] not in queue.items
    queue.undone(ITEMS[2])
    queue.reload(replace(queue.review, items=tuple(item for item in ITEMS if item != ITEMS[2])))
    assert queue.current == ITEMS[2], "the index has not heard yet that the decision was taken back"
    queue.reload(Review(ITEMS))
    assert names(queue.items).count("birch enables oak") == 1


def test_that_a_deferred_link_is_asked_under_its_new_state_once_the_index_knows(queue: Queue) -> None:
    queue.decided(ITEMS[0], "deferred")
    known = tuple(replace(item, state="deferred") if item == ITEMS[0] else item for item in ITEMS)
    queue.reload(Review(known))
    queue.show(Narrowing(state="deferred"))
    assert names(queue.items) == ["ash enables oak", "rowan tools elm"]


def test_that_a_link_regenerated_with_other_evidence_is_another_link(queue: Queue) -> None:
    queue.decided(ITEMS[0], "rejected")
    again = replace(ITEMS[0], evidence="other", confidence=0.99)
    queue.reload(Review((again, *ITEMS[1:])))
    assert again in queue.items


def test_that_the_link_in_hand_stays_in_hand_when_the_library_is_read_again(queue: Queue) -> None:
    queue.step(2)
    held = queue.current
    queue.reload(Review((*ITEMS, link("acer", "enables", "elm", 0.99))))
    assert queue.current == held
    assert queue.left == 5


def test_that_decisions_count_among_the_outcomes_of_their_target_at_once(queue: Queue) -> None:
    queue.decided(ITEMS[0], "rejected")
    queue.decided(ITEMS[2], "reclassified")
    outcomes = queue.target("oak").outcomes
    assert {state: outcomes[state] for state in ("accepted", "pending", "rejected", "reclassified")} == {
        "accepted": 3,
        "pending": 1,
        "rejected": 1,
        "reclassified": 1,
    }


def test_that_pace_leaves_pauses_out_and_waits_for_enough_decisions() -> None:
    sitting = Sitting()
    for moment in range(0, 50, 10):
        sitting.decide(float(moment))
    assert sitting.pace(100) is None
    sitting.decide(40 + PAUSE + 1)
    sitting.decide(40 + PAUSE + 11)
    pace = sitting.pace(720)
    assert pace is not None
    assert (pace.an_hour, pace.hours_left) == (360.0, 2.0)
    sitting.undo()
    assert sitting.decided == 6


def test_that_the_place_is_remembered_for_each_library(tmp_path: Path) -> None:
    place = Place(Narrowing(kind="enables", target="oak"), "target", ITEMS[0].key, inverse=True)
    keep(tmp_path / "one", place, tmp_path / "state")
    assert recall(tmp_path / "one", tmp_path / "state") == place
    assert recall(tmp_path / "two", tmp_path / "state") == Place()


@pytest.mark.parametrize(
    "kept", ["", "[]", "{", '{"narrowing": {"state": "nonsense"}, "order": 3, "at": [1], "inverse": 1}']
)
def test_that_a_damaged_memory_is_no_memory(tmp_path: Path, kept: str) -> None:
    keep(tmp_path, Place(), tmp_path / "state")
    (file,) = (tmp_path / "state" / "review").iterdir()
    file.write_text(kept)
    assert recall(tmp_path, tmp_path / "state").narrowing == Narrowing()


def test_that_many_decisions_leave_at_once_and_come_back_at_once(queue: Queue) -> None:
    before = queue.items
    queue.step(1)
    queue.decided_all([ITEMS[1], ITEMS[0]], "rejected")
    assert names(queue.items) == ["birch enables oak", "pine leverages oak"]
    assert queue.current == ITEMS[3], "the one after those that left"
    queue.undone_all([ITEMS[1], ITEMS[0]])
    assert queue.items == before
    assert queue.current == ITEMS[1]


def test_that_decisions_do_not_change_the_order_under_the_curators_hands(queue: Queue) -> None:
    queue.decided(ITEMS[3], "rejected")
    before, held = names(queue.items), queue.current
    queue.reload(Review(tuple(replace(item, relations=20 - item.relations, index=item.index + 1) for item in ITEMS)))
    assert names(queue.items) == before
    assert held is not None
    queue.decided(held, "rejected")
    assert names(queue.items) == before[1:], "found although its place in the file is another one"
