"""A hundred links decided by keys alone, in a real window: on disk stands then what was decided, and no byte more."""

import random
import sys
from pathlib import Path

from curator.library.catalogue import Catalogue
from curator.library.editing.session import Session
from curator.library.ledger.ledger import Ledger
from curator.library.review.deciding import Verdict, case_of, edits_for
from curator.library.review.queue import Queue
from curator.library.search.waiting import Waiting
from curator.links.kinds import KINDS
from tests.support.checkout import ROOT
from tests.support.guesses import write_library
from tests.support.window import Screen

DECISIONS = 100


def contents(root: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(root.glob("*.md"))}


def asked(root: Path, tmp_path: Path) -> list[Waiting]:
    """The links in the order in which the review asks them."""
    catalogue = Catalogue(root, tmp_path / "own-cache")
    catalogue.scan()
    items = list(Queue(catalogue.review()).items)
    catalogue.close()
    return items


def as_decided(before: dict[str, bytes], tmp_path: Path, decided: list[tuple[Waiting, Verdict]]) -> dict[str, bytes]:
    """What files hold when these decisions are made on a copy of them, one after the other, without a window."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for name, raw in before.items():
        (copy / name).write_bytes(raw)
    catalogue, session = Catalogue(copy, tmp_path / "copy-cache"), Session(copy, remember=False, author="A Curator")
    catalogue.scan()
    for item, verdict in decided:
        session.apply(edits_for(case_of(session, catalogue, item.row), verdict), "Decide")
    assert not session.save().refused
    session.close()
    catalogue.close()
    return contents(copy)


def verdict_of(key: str, item: Waiting, *, inverse: bool) -> Verdict:
    if key in ("r", "d"):
        return Verdict({"r": "rejected", "d": "deferred"}[key])
    kind = "" if key == "a" else next(kind.id for kind in KINDS if kind.key == key)
    return Verdict("accepted", "" if kind == item.kind else kind, inverse)


def open_review(window: Screen, root: Path) -> None:
    window.start([sys.executable, "-m", "curator", "open", root], "Pattern Curator", cwd=ROOT)
    window.see("Form", role="page tab")
    window.key("ctrl+2")
    window.see("Accept", role="push button", exact=True)


def test_that_a_hundred_links_are_decided_by_keys_alone(window: Screen, tmp_path: Path) -> None:
    root, chance = tmp_path / "library", random.Random(20260219)
    write_library(root, sources=36, targets=9, links=4)
    before, items = contents(root), asked(root, tmp_path)
    assert len(items) > DECISIONS
    open_review(window, root)
    window.see(f"0 decided since the review was opened, {len(items)} left")
    decided: list[tuple[Waiting, Verdict]] = []
    keys: list[str] = []
    inverse = False
    for number, item in enumerate(items[:DECISIONS]):
        if number in (30, 60):
            keys.append("i")
            inverse = not inverse
        if number % 20 == 7:  # a slip of the finger, taken back
            keys += ("r", "u")
        keys.append(chance.choice("aaarrd1234567"))
        decided.append((item, verdict_of(keys[-1], item, inverse=inverse)))
    window.key(*keys)
    window.see(f"{DECISIONS} decided since the review was opened, {len(items) - DECISIONS} left")
    last = decided[-1][0]
    window.see(f"{last.target_title} · Saved")
    assert contents(root) == as_decided(before, tmp_path, decided)
    ledger = Ledger(root)
    for item, verdict in decided:
        made = ledger.decided(item.source, item.kind, item.target)
        assert made is not None
        assert (made.decision, made.as_kind) == (verdict.decision, verdict.kind)
    assert len(ledger.standing()) == DECISIONS

    # and all of it can be taken back
    window.key(*"u" * DECISIONS)
    window.see(f"0 decided since the review was opened, {len(items)} left")
    window.wait("every file as it was", lambda: contents(root) == before or None)
    window.wait("an empty ledger", lambda: not Ledger(root).standing() or None)
    window.key("ctrl+q")
    assert window.finish() == 0
