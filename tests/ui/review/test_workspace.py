"""The review workspace: keys decide, the next card follows, decisions are saved in the background and taken back."""

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.library.catalogue import Catalogue
from curator.library.editing.edits import PatchEdit
from curator.library.editing.session import Session
from curator.library.index.writing import mark
from curator.library.ledger.ledger import Ledger
from curator.library.review.queue import Narrowing
from curator.ui.actions import Actions
from curator.ui.messages import Messages
from curator.ui.review.batch import Batch
from curator.ui.review.queue_bar import choices
from curator.ui.review.workspace import ReviewWorkspace
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme
from tests.library.small import links, pattern, write
from tests.support.guesses import write_library

Open = Callable[[Path], ReviewWorkspace]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    write_library(tmp_path / "library", sources=8, targets=5, links=3)
    return tmp_path / "library"


@pytest.fixture
def review(open_review: Open, library: Path) -> ReviewWorkspace:
    return open_review(library)


def contents(root: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(root.glob("*.md"))}


def press(*keys: str) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        code, modifier = {
            "right": (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
            "left": (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
            "R": (Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier),
            "ctrl+z": (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
            "ctrl+shift+z": (
                Qt.Key.Key_Z,
                Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            ),
        }.get(key, (Qt.Key(ord(key.upper()[:1])), Qt.KeyboardModifier.NoModifier))
        QTest.keyClick(widget, code, modifier)


def settled(view: ReviewWorkspace, qtbot: QtBot) -> None:
    """Waits until everything decided is on disk."""
    qtbot.waitUntil(lambda: not view.desk.saving.pending and view.desk.last_saved)


def test_that_a_card_shows_the_claim_between_both_patterns(review: ReviewWorkspace) -> None:
    card = review.desk.card
    assert card is not None
    assert review.source.title.text() == card.item.title
    assert review.target.title.text() == card.item.target_title
    assert f"“{card.item.reason}”" == review.claim.reason.text()
    assert review.claim.confidence.text() == f"{card.item.confidence:.2f}"
    assert "core conflict" in review.source.text.toPlainText()
    assert "Therefore" in review.target.text.toPlainText()
    assert review.bar.count.text() == "24 links"


@pytest.mark.parametrize(
    ("key", "decision", "kind"),
    [("a", "accepted", ""), ("r", "rejected", ""), ("d", "deferred", ""), ("7", "accepted", "tools")],
)
def test_that_a_key_decides_shows_the_next_card_and_saves(
    review: ReviewWorkspace, library: Path, qtbot: QtBot, key: str, decision: str, kind: str
) -> None:
    before, first = contents(library), review.desk.card
    coming = review.desk.queue.coming(1)[0]
    assert first is not None
    press(key)
    assert review.desk.card is not None
    assert review.desk.card.item == coming
    assert review.source.title.text() == coming.title
    settled(review, qtbot)
    made = Ledger(library).decided(first.item.source, first.item.kind, first.item.target)
    assert made is not None
    assert (made.decision, made.as_kind, made.author) == (decision, kind, "A Curator")
    changed = [name for name, raw in contents(library).items() if raw != before[name]]
    assert changed == ([] if decision == "deferred" else [first.item.path])
    assert review.keys.last.words.accessibleName().endswith("Saved")
    assert review.bar.count.text() == "1 of 24"


@pytest.mark.parametrize("key", ["a", "r", "d", "3"])
@pytest.mark.parametrize("undo", ["u", "ctrl+z"])
def test_that_undo_brings_card_and_bytes_back(
    review: ReviewWorkspace, library: Path, qtbot: QtBot, key: str, undo: str
) -> None:
    before, first = contents(library), review.desk.card
    assert first is not None
    press("i", key)
    settled(review, qtbot)
    press(undo)
    assert review.desk.card is not None
    assert review.desk.card.item == first.item
    qtbot.waitUntil(lambda: not review.desk.saving.pending)
    assert contents(library) == before
    assert Ledger(library).decided(first.item.source, first.item.kind, first.item.target) is None
    assert review.bar.count.text() == "24 links"


def test_that_redo_decides_again(review: ReviewWorkspace, library: Path, qtbot: QtBot) -> None:
    press("r")
    settled(review, qtbot)
    rejected, second = contents(library), review.desk.card
    press("u")
    qtbot.waitUntil(lambda: not review.desk.saving.pending)
    press("ctrl+shift+z")
    qtbot.waitUntil(lambda: not review.desk.saving.pending)
    assert contents(library) == rejected
    assert review.desk.card is not None
    assert second is not None
    assert review.desk.card.item == second.item


def test_that_keys_decide_wherever_the_focus_is(review: ReviewWorkspace) -> None:
    for place in (review.source.text, review.target.text, review.bar.order_button, review.keys.buttons["review.defer"]):
        place.setFocus()
        left = review.desk.queue.left
        press("d")
        assert review.desk.queue.left == left - 1
        held = review.desk.card
        press("right", "left")
        assert review.desk.card is not None
        assert held is not None
        assert review.desk.card.item == held.item


def test_that_a_key_held_down_decides_one_link_only(review: ReviewWorkspace, actions: Actions) -> None:
    repeating = {c.id for c in actions.commands() if c.id.startswith("review.") and actions.action(c.id).autoRepeat()}
    assert repeating == {"review.next", "review.previous", "review.undo"}


def test_that_next_and_previous_decide_nothing(review: ReviewWorkspace, library: Path) -> None:
    items = review.desk.queue.items
    press("right", "right", "left")
    assert review.desk.queue.current == items[1]
    assert review.desk.queue.items == items
    assert not (library / ".curator").exists()


def test_that_the_inverse_goes_into_the_other_file_and_is_undone_with_it(
    review: ReviewWorkspace, library: Path, qtbot: QtBot
) -> None:
    before, first = contents(library), review.desk.card
    assert first is not None
    press("i", "3")
    settled(review, qtbot)
    assert f"  requires:\n    - slug: {first.item.source}" in (library / str(first.item.target_path)).read_text()
    press("u")
    qtbot.waitUntil(lambda: not review.desk.saving.pending)
    assert contents(library) == before
    assert review.keys.buttons["review.inverse"].isChecked(), "the choice stays"


def test_that_a_rejection_may_give_its_reason_by_one_key(review: ReviewWorkspace, library: Path, qtbot: QtBot) -> None:
    first = review.desk.card
    assert first is not None
    press("R")
    qtbot.waitUntil(lambda: review.reasons.isVisible())
    QTest.keyClick(review.reasons.list, Qt.Key.Key_2)
    settled(review, qtbot)
    made = Ledger(library).decided(first.item.source, first.item.kind, first.item.target)
    assert made is not None
    assert (made.decision, made.note) == ("rejected", "wrong direction")
    review.ask_reason()
    qtbot.waitUntil(lambda: review.reasons.isVisible())
    review.reasons.own.setFocus()
    QTest.keyClicks(review.reasons.own, "only in 1 case, reads as satire")
    assert review.desk.queue.left == 23, "typing decides nothing"
    QTest.keyClick(review.reasons.own, Qt.Key.Key_Return)
    settled(review, qtbot)
    assert "reads as satire" in (library / ".curator" / "decisions.tsv").read_text()


def test_that_filters_narrow_what_is_asked_and_say_how_much_each_value_leaves(
    review: ReviewWorkspace, qtbot: QtBot
) -> None:
    chooser = review.bar.choosers["target"]
    chooser.click()
    assert chooser.popup is not None
    (value, name, count), *_ = choices(review.desk.queue, "target")
    QTest.keyClicks(chooser.popup.list, "\r")  # "all", the first
    review.bar._narrow("target", value)
    assert review.desk.queue.left == count
    assert {item.slug for item in review.desk.queue.items} == {value}
    assert name in chooser.text()
    press("d")
    assert review.desk.queue.left == count - 1
    review.bar.clear_button.click()
    assert review.desk.queue.left == 23


def test_that_the_review_resumes_where_it_was(open_review: Open, library: Path, qtbot: QtBot) -> None:
    first = open_review(library)
    first.desk.show(Narrowing(domain="food"), "source")
    press("right", "right")
    held = first.desk.queue.current
    first.hide()
    first.setParent(None)
    first.deleteLater()
    QApplication.sendPostedEvents(None, 52)  # deferred deletion, so that its commands are free again
    again = open_review(library)
    assert again.desk.queue.narrowing == Narrowing(domain="food")
    assert again.desk.queue.order == "source"
    assert again.desk.queue.current == held


def test_that_the_review_waits_until_the_library_is_read(
    host: QWidget,
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
    messages: Messages,
    library: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    catalogue, bridge = Catalogue(library, tmp_path / "unread"), SessionBridge(library, messages)
    catalogue.scan(cancelled=lambda: True)
    with catalogue._store.writing() as db:  # as while files are read for the first time
        mark(db, "settled", "")
    bridge.attach(Session(library, remember=False), catalogue)
    view = ReviewWorkspace(bridge, actions, tasks, theme, host)
    host.show()
    view.show()
    qtbot.waitUntil(lambda: not tasks.running)
    assert view.empty.title.text() == "Reading the links…"
    catalogue.scan()
    bridge.indexed.emit(None)
    qtbot.waitUntil(lambda: view.desk.card is not None)
    assert view.bar.count.text() == "24 links"
    host.hide()
    qtbot.waitUntil(lambda: not tasks.running)
    bridge.close()


def test_that_what_others_settled_meanwhile_is_passed_over(review: ReviewWorkspace, qtbot: QtBot) -> None:
    following = review.desk.queue.coming(2)
    bridge = review._bridge
    at = following[0].pointer
    bridge.session.apply([PatchEdit(following[0].path, [{"op": "remove", "path": at}])], "Tidy")
    bridge.session.save()
    press("d")
    assert review.desk.card is not None
    assert review.desk.card.item != following[0]


def test_that_a_file_with_other_unsaved_edits_is_not_saved_behind_its_curators_back(
    review: ReviewWorkspace, library: Path, qtbot: QtBot
) -> None:
    first, bridge = review.desk.card, review._bridge
    assert first is not None
    before = (library / first.item.path).read_bytes()
    bridge.session.apply(
        [PatchEdit(first.item.path, [{"op": "replace", "path": "/title", "value": "Half a ti"}])], "Edit"
    )
    press("a")
    qtbot.waitUntil(lambda: bool(bridge.messages.history))
    assert "other edits that are not saved" in bridge.messages.history[-1].text
    assert (library / first.item.path).read_bytes() == before
    assert first.item.path in bridge.session.changed()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps write protection elsewhere")
def test_that_a_decision_which_cannot_be_saved_says_so_until_it_is(
    review: ReviewWorkspace, library: Path, qtbot: QtBot
) -> None:
    bridge = review._bridge
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "access", lambda path, mode: False)  # what the system says of such a file to all but root
        press("a")
        qtbot.waitUntil(lambda: review.keys.last.words.accessibleName().endswith("Not saved"))
    assert "write-protected" in bridge.messages.history[-1].text
    bridge.session.save()
    assert review.keys.last.words.accessibleName().endswith("Saved")


def refused(review: ReviewWorkspace, library: Path, qtbot: QtBot) -> tuple[str, str, bytes]:
    """Accepts a link of a file that somebody else has just changed: its path, the target, and what they wrote."""
    card = review.desk.card
    assert card is not None
    file = library / card.item.path
    theirs = file.read_bytes() + b"Their words.\n"
    file.write_bytes(theirs)
    press("a")
    qtbot.waitUntil(lambda: review.keys.last.words.accessibleName().endswith("Not saved"))
    assert "changed by another program" in review._bridge.messages.history[-1].text
    return card.item.path, card.item.target, theirs


def test_that_a_decision_is_saved_once_somebody_elses_change_is_taken_up(
    review: ReviewWorkspace, library: Path, qtbot: QtBot
) -> None:
    path, target, _ = refused(review, library, qtbot)
    session = review._bridge.session
    session.reload([path])  # as the watch does
    settled(review, qtbot)
    assert session.changed() == ()
    assert (library / path).read_bytes().endswith(b"Their words.\n")
    assert f"slug: {target}".encode() in (library / path).read_bytes()


def test_that_a_refused_decision_does_not_take_later_edits_along_when_it_is_saved(
    review: ReviewWorkspace, library: Path, qtbot: QtBot
) -> None:
    path, _, theirs = refused(review, library, qtbot)
    bridge = review._bridge
    bridge.apply([PatchEdit(path, [{"op": "replace", "path": "/title", "value": "By hand"}])], "Edit")
    bridge.session.reload([path])
    qtbot.wait(200)
    assert not review.desk.saving.pending
    assert (library / path).read_bytes() == theirs
    assert bridge.session.changed() == (path,)


def test_that_a_decision_which_the_file_cannot_take_is_refused_in_the_card(open_review: Open, tmp_path: Path) -> None:
    files = {"oak.md": pattern("oak", more=links(("leverages", "elm"), ("enables", "elm"))), "elm.md": pattern("elm")}
    review = open_review(write(tmp_path / "library", files))
    review.desk.show(Narrowing(kind="stray"))
    press("a")
    assert review.desk.queue.left == 1, "A is off for a word that is no kind"
    assert "leverages" in review.claim.warning.text
    bridge = review._bridge
    bridge.session.apply([PatchEdit("oak.md", [{"op": "replace", "path": "/relationships", "value": "none"}])], "Spoil")
    press("3")
    assert review.claim.banner.isVisible()
    assert "nothing was changed" in review.claim.banner.label.text()


# many at once


def rejecting_all(review: ReviewWorkspace, qtbot: QtBot) -> Batch:
    """The dialog on all links, worked out for rejecting them."""
    press("b")
    batch = review.batch
    assert batch is not None
    batch.reject_choice.click()
    qtbot.waitUntil(lambda: batch.plan is not None and batch.decide_button.isEnabled())
    return batch


def test_that_a_batch_is_previewed_decided_as_one_step_and_undone(
    review: ReviewWorkspace, library: Path, qtbot: QtBot
) -> None:
    before = contents(library)
    batch = rejecting_all(review, qtbot)
    assert contents(library) == before, "a preview changes nothing"
    assert "24 links in 8 files" in batch.words.text()
    assert batch.preview.panel.view.document().lineCount() > 3
    batch.note.setText("all of one hub")  # typed when the preview stands already
    batch.decide_button.click()
    qtbot.waitUntil(lambda: not batch.isVisible())
    noted = {made.note for made in review._bridge.session.decisions().values()}
    assert noted == {"all of one hub"}
    assert all(b"inferred_links: []" in raw for raw in contents(library).values())
    assert review.desk.card is None
    assert review.empty.title.text() == "Everything is decided"
    review.desk.undo()
    qtbot.waitUntil(lambda: review.desk.card is not None and not review.desk.saving.pending)
    assert contents(library) == before
    assert review.desk.queue.left == 24


def test_that_a_batch_that_failed_can_be_worked_out_again(review: ReviewWorkspace, library: Path, qtbot: QtBot) -> None:
    before = contents(library)
    batch = rejecting_all(review, qtbot)
    assert batch.plan is not None
    item = batch.plan.decided[0]
    gone = PatchEdit(item.path, [{"op": "remove", "path": item.pointer.rpartition("/")[0]}])
    review._bridge.apply([gone], "Remove the list")
    batch.decide_button.click()
    qtbot.waitUntil(lambda: batch.decide_button.text() == "Work It Out Again")
    assert contents(library) == before
    assert batch.defer_choice.isEnabled()
    review._bridge.undo()
    batch.decide_button.click()
    qtbot.waitUntil(lambda: batch.plan is not None and batch.decide_button.isEnabled())
    assert "24 links in 8 files" in batch.words.text()
    batch.cancel_button.click()


def test_that_leaving_a_batch_changes_nothing(review: ReviewWorkspace, library: Path, qtbot: QtBot) -> None:
    before = contents(library)
    press("b")
    assert review.batch is not None
    review.batch.cancel_button.click()
    assert not review.batch.isVisible()
    assert contents(library) == before
    assert review._bridge.session.changed() == ()


# figures and words for nothing


def test_that_figures_are_drawn_and_told_in_words(review: ReviewWorkspace, qtbot: QtBot) -> None:
    press("r", "a", "d")
    settled(review, qtbot)
    press("f")
    sight = review.sight
    assert sight is not None
    qtbot.waitUntil(sight.pending.isVisible)  # counted off the UI thread
    assert sight.isVisible()
    assert "enables" in sight.pending.accessibleDescription()
    assert "ally-0" in sight.targets.accessibleDescription()
    assert sight.pace.accessibleDescription().endswith(": 3")
    press("d")
    assert review.desk.sitting.decided == 3, "no card is in view, so keys decide nothing"
    review.desk.undo()
    qtbot.waitUntil(lambda: sight.pace.accessibleDescription().endswith(": 2"))
    press("f")
    assert review.pages.currentWidget() is review.pair


def test_that_each_emptiness_says_what_it_means_and_offers_the_next_step(open_review: Open, tmp_path: Path) -> None:
    files = {"oak.md": pattern("oak", more=links(("enables", "elm"), ("tools", "ghost"))), "elm.md": pattern("elm")}
    review = open_review(write(tmp_path / "library", files))
    review.desk.show(Narrowing(kind="tools"))
    assert review.empty.title.text() == "No link is left with these filters"
    next(button for button in review.empty.findChildren(QPushButton) if button.text() == "Clear filters").click()
    assert review.desk.card is not None
    press("a")
    assert review.empty.title.text() == "Everything is decided"
    assert "1 decided just now" in review.empty.text.text()
    next(button for button in review.empty.findChildren(QPushButton) if "Target missing" in button.text()).click()
    assert review.desk.card is not None
    assert review.desk.card.item.slug == "ghost"


def test_that_a_library_without_guesses_says_what_the_review_is_for(open_review: Open, tmp_path: Path) -> None:
    review = open_review(write(tmp_path / "library", {"oak.md": pattern("oak")}))
    assert review.empty.title.text() == "No links to review"


# nothing is lost


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is POSIX's")
def test_that_kill_9_loses_no_decision_that_was_confirmed_on_screen(tmp_path: Path) -> None:
    root = tmp_path / "library"
    write_library(root, sources=60, targets=8, links=6)
    before = contents(root)
    chance = random.Random(11)
    confirmed: dict[tuple[str, str, str], str] = {}
    for _ in range(5):
        confirmed |= decided_until_killed(root, tmp_path, chance)
    assert len(confirmed) > 15
    ledger = Ledger(root)
    for (source, kind, target), decision in confirmed.items():
        made = ledger.decided(source, kind, target)
        assert made is not None, f"{decision}: {source} {kind} {target} is lost"
        assert made.decision == decision
        text = (root / f"{source}.md").read_text("utf-8")
        garden = text.split("inferred_links:", 1)[1].split("contributors:")[0]
        assert (f"- target: {target}\n      type: {kind}" in garden) == (decision != "rejected")
    for name, raw in contents(root).items():
        assert raw.endswith(before[name].split(b"\n---\n", 1)[1]), "a half file"


def decided_until_killed(root: Path, tmp_path: Path, chance: random.Random) -> dict[tuple[str, str, str], str]:
    """What a curator at the keys had read to be saved before the program was killed."""
    program = Path(__file__).with_name("busy_reviewer.py")
    environment = os.environ | {"XDG_STATE_HOME": str(tmp_path / "state"), "XDG_DATA_HOME": str(tmp_path / "data")}
    told: list[str] = []
    started = threading.Event()
    command = [sys.executable, str(program), str(root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        output = child.stdout

        def listen() -> None:
            for line in output:
                told.append(line)
                started.set()
            started.set()

        listener = threading.Thread(target=listen)
        listener.start()
        try:
            assert started.wait(60), "nothing was confirmed"
            threading.Event().wait(chance.uniform(0.2, 0.9))
        finally:
            child.send_signal(signal.SIGKILL)
            listener.join()
    assert child.returncode == -signal.SIGKILL, "it stopped by itself"
    found = (json.loads(line) for line in told if line.endswith("\n"))
    return {(source, kind, target): decision for source, kind, target, decision in found}
