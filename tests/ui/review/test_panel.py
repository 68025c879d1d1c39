"""The panel of inferred links: what it shows, what its keys and buttons do to the bytes of the file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions
from curator.ui.review import LinksPanel
from curator.ui.review.link_card import LinkCard
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

HUB = """\
---
slug: coalition
title: Coalition Building   # as the book has it
relationships:
  enables:
    - slug: oak
      weight: 0.85
  requires: []
# ══ GROUP 6 ══
graph_garden:
  inferred_links:
    - target: oak
      type: enables
      confidence: 0.85
      reason: "Stands already."
    - target: elm
      type: requires
      confidence: 0.76
      reason: "Coalitions need elms."
    - target: fir
      type: enablement
      confidence: 0.60
      reason: "Firs follow."
    - target: ghost
      type: tools
      confidence: 0.5
      reason: "Nobody knows."
    - target: ash
      type: leverages
      confidence: 0.4
      reason: ""
    - target: oak
      type: complementary
      confidence: 0.3
      reason: "Said twice."
---
### Section 1: Context
Text.
"""
SMALL = "---\nslug: {0}\ntitle: {1}\n---\nBody.\n"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    root = tmp_path / "library"
    root.mkdir()
    (root / "coalition.md").write_text(HUB)
    for slug in ("oak", "elm", "fir", "ash"):
        (root / f"{slug}.md").write_text(SMALL.format(slug, slug.title()))
    return root


Opened = tuple[LinksPanel, SessionBridge]


@pytest.fixture
def open_panel(
    qtbot: QtBot,
    host: QWidget,
    bridge_for: Callable[[Path], SessionBridge],
    actions: Actions,
    tasks: Tasks,
    theme: Theme,
) -> Callable[[Path, str], Opened]:
    def opened(root: Path, slug: str) -> Opened:
        bridge = bridge_for(root)
        panel = LinksPanel(bridge, actions, tasks, theme, host)
        host.resize(340, 700)
        panel.resize(340, 700)
        host.show()
        with qtbot.waitActive(host):
            host.activateWindow()
        assert bridge.open_pattern(slug)
        qtbot.waitUntil(lambda: bool(panel.cards) or panel.empty.title.text() != "No pattern in hand")
        return panel, bridge

    return opened


@pytest.fixture
def hub(open_panel: Callable[[Path, str], Opened], library: Path, qtbot: QtBot) -> Opened:
    panel, bridge = open_panel(library, "coalition")
    qtbot.waitUntil(lambda: len(panel.cards) == 6)
    return panel, bridge


def card_of(panel: LinksPanel, target: str, written: str) -> LinkCard:
    return next(c for c in panel.cards if c.row is not None and c.row.key[:2] == (target, written))


def states(panel: LinksPanel) -> dict[tuple[str, str], str]:
    return {card.row.key[:2]: card.row.state for card in panel.cards if card.row is not None}


def text(bridge: SessionBridge) -> str:
    return bridge.current_bytes("coalition.md").decode()


def test_that_every_link_has_its_state(hub: Opened) -> None:
    panel, _ = hub
    assert states(panel) == {
        ("oak", "enables"): "accepted",
        ("elm", "requires"): "pending",
        ("fir", "enablement"): "pending",
        ("ghost", "tools"): "dangling",
        ("ash", "leverages"): "pending",
        ("oak", "complementary"): "reclassified",
    }
    assert panel.count.text() == "3 pending of 6"
    assert panel.windowTitle() == "Inferred links (3 pending of 6)"


def test_that_a_state_without_room_beside_its_kind_stands_below_it(hub: Opened) -> None:
    panel, _ = hub
    card = card_of(panel, "oak", "complementary")
    seen = []
    for width in range(420, 280, -4):
        panel.resize(width, panel.height())
        QApplication.processEvents()
        assert card.width() < panel.width(), "nothing is cut off at its right"
        assert card.state.width() >= card.state.sizeHint().width()
        assert card.state.geometry().right() < card.width()
        below = card.state.y() >= card.kind.geometry().bottom()
        if not seen or seen[-1] != below:
            seen.append(below)
    assert seen == [False, True]


def test_that_what_waits_stands_first(hub: Opened) -> None:
    panel, _ = hub
    waiting = [card.row.waiting for card in panel.cards if card.row is not None]
    assert waiting == sorted(waiting, reverse=True)


def test_that_a_card_names_its_buttons_for_those_who_cannot_see_them(hub: Opened) -> None:
    panel, _ = hub
    card = card_of(panel, "elm", "requires")
    assert card.accept_button.accessibleName() == "Accept requires elm"
    assert card.reject_button.accessibleName() == "Reject requires elm"
    assert card.accessibleName() == "requires Elm, Confidence 0.76, pending"
    assert card.accessibleDescription() == "Coalitions need elms."


def test_that_a_card_warns_of_what_speaks_against_its_link(hub: Opened) -> None:
    panel, _ = hub
    assert "ghost" in card_of(panel, "ghost", "tools").warning.text()
    assert "leverages" in card_of(panel, "ash", "leverages").warning.text()
    assert "Also inferred as enables" in card_of(panel, "oak", "complementary").warning.text()
    assert card_of(panel, "elm", "requires").warning.isHidden()
    assert card_of(panel, "oak", "complementary").state.text() == "is “enables”"


def test_that_accepting_by_key_adds_the_relation_with_its_confidence_and_leaves_the_rest(
    hub: Opened, qtbot: QtBot
) -> None:
    panel, bridge = hub
    card_of(panel, "elm", "requires").setFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_A)
    assert text(bridge) == HUB.replace("  requires: []\n", "  requires:\n    - slug: elm\n      weight: 0.76\n")
    assert states(panel)["elm", "requires"] == "accepted"
    decision = bridge.session.decided("coalition", "requires", "elm")
    assert decision is not None
    assert (decision.decision, decision.confidence) == ("accepted", 0.76)


def test_that_rejecting_by_key_takes_the_entry_out_of_group_6(hub: Opened, qtbot: QtBot) -> None:
    panel, bridge = hub
    card_of(panel, "fir", "enablement").setFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_R)
    entry = '    - target: fir\n      type: enablement\n      confidence: 0.60\n      reason: "Firs follow."\n'
    assert text(bridge) == HUB.replace(entry, "")
    assert ("fir", "enablement") not in states(panel)
    decision = bridge.session.decided("coalition", "enables", "fir")
    assert decision is not None
    assert decision.decision == "rejected"


def test_that_a_number_key_accepts_as_another_kind(hub: Opened, qtbot: QtBot) -> None:
    panel, bridge = hub
    card_of(panel, "ash", "leverages").setFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_4)
    assert text(bridge) == HUB.replace("  requires: []\n", "  requires:\n    - slug: ash\n      weight: 0.4\n")
    decision = bridge.session.decided("coalition", "leverages", "ash")
    assert decision is not None
    assert (decision.decision, decision.as_kind) == ("accepted", "requires")
    assert states(panel)["ash", "leverages"] == "reclassified"


def test_that_deferring_changes_no_byte_and_is_remembered(hub: Opened, qtbot: QtBot) -> None:
    panel, bridge = hub
    card_of(panel, "elm", "requires").setFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_D)
    assert text(bridge) == HUB
    assert states(panel)["elm", "requires"] == "deferred"
    assert bridge.session.changed() == ("coalition.md",)


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_D, Qt.Key.Key_3])
def test_that_undo_takes_back_bytes_and_decision_in_one_step(hub: Opened, qtbot: QtBot, key: Qt.Key) -> None:
    panel, bridge = hub
    before = states(panel)
    card_of(panel, "elm", "requires").setFocus()
    qtbot.keyClick(panel.focusWidget(), key)
    assert states(panel) != before
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_U)
    assert text(bridge) == HUB
    qtbot.waitUntil(lambda: states(panel) == before)
    assert bridge.session.decided("coalition", "requires", "elm") is None


def test_that_the_keyboard_goes_on_to_the_next_pending_link(hub: Opened, qtbot: QtBot) -> None:
    panel, _ = hub
    order = [card.row.key for card in panel.cards if card.row is not None and card.row.waiting]
    panel.cards[0].setFocus()
    for following in order[1:]:
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_R)
        focused = panel.focusWidget()
        assert isinstance(focused, LinkCard)
        assert focused.row is not None
        assert focused.row.key == following


def test_that_a_link_of_no_known_kind_is_not_accepted_as_it_is(hub: Opened, qtbot: QtBot) -> None:
    panel, bridge = hub
    card = card_of(panel, "ash", "leverages")
    assert not card.accept_button.isEnabled()
    card.setFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_A)
    assert text(bridge) == HUB
    assert panel.banner.isVisible()
    assert "leverages" in panel.banner.label.text()


def test_that_a_refused_edit_says_why_and_changes_nothing(
    open_panel: Callable[[Path, str], Opened], library: Path, qtbot: QtBot
) -> None:
    broken = HUB.replace("  requires: []\n", "  requires: some\n")
    (library / "coalition.md").write_text(broken)
    panel, bridge = open_panel(library, "coalition")
    qtbot.waitUntil(lambda: len(panel.cards) == 6)
    card_of(panel, "elm", "requires").accept_button.click()
    assert text(bridge) == broken
    assert "nothing was changed" in panel.banner.label.text()
    assert states(panel)["elm", "requires"] == "pending"


def test_that_buttons_do_what_keys_do(hub: Opened) -> None:
    panel, bridge = hub
    card_of(panel, "ghost", "tools").reject_button.click()
    assert "ghost" not in text(bridge)
    card_of(panel, "elm", "requires").accept_button.click()
    assert "    - slug: elm\n      weight: 0.76\n" in text(bridge)


def test_that_the_menu_offers_the_other_kinds(hub: Opened) -> None:
    panel, bridge = hub
    card_of(panel, "oak", "complementary").kind_button.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = {action.text().split("   ")[1]: action for action in menu.actions()}
    assert len(offered) == 7
    assert not offered["enables"].isEnabled()
    wanted: QAction = offered["complementary to"]
    wanted.trigger()
    menu.close()
    assert "  complementary:\n    - slug: oak\n      weight: 0.3\n" in text(bridge)


def test_that_arrows_walk_from_card_to_card_and_enter_opens_the_target(hub: Opened, qtbot: QtBot) -> None:
    panel, bridge = hub
    panel.cards[0].setFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Down)
    assert panel.cards[1].hasFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_End)
    assert panel.cards[-1].hasFocus()
    panel.cards[0].setFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    assert bridge.current == "elm.md"


def test_that_the_filter_shows_only_what_waits(hub: Opened) -> None:
    panel, _ = hub
    panel.pending_button.click()
    assert set(states(panel).values()) == {"pending", "dangling"}
    panel.all_button.click()
    assert len(panel.cards) == 6


def test_that_an_accepted_link_offers_no_decision(hub: Opened, qtbot: QtBot) -> None:
    panel, bridge = hub
    card = card_of(panel, "oak", "enables")
    assert not card.accept_button.isVisible()
    card.setFocus()
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_R)
    assert text(bridge) == HUB


def test_that_saved_decisions_stand_in_the_ledger(hub: Opened, library: Path) -> None:
    panel, bridge = hub
    card_of(panel, "elm", "requires").reject_button.click()
    report = bridge.session.save()
    assert report.refused == ()
    lines = (library / ".curator" / "decisions.tsv").read_text().splitlines()
    assert len(lines) == 2
    assert lines[1].split("\t")[:4] == ["coalition", "requires", "Not", "elm"]


def test_that_a_link_the_machine_proposes_again_is_known_as_rejected(hub: Opened, library: Path, qtbot: QtBot) -> None:
    panel, bridge = hub
    card_of(panel, "elm", "requires").reject_button.click()
    bridge.session.save()
    (library / "coalition.md").write_text(HUB)
    bridge.session.reload(["coalition.md"])
    qtbot.waitUntil(lambda: states(panel).get(("elm", "requires")) == "rejected")


def test_that_patterns_that_point_here_are_listed_and_open(
    open_panel: Callable[[Path, str], Opened], library: Path, qtbot: QtBot
) -> None:
    panel, bridge = open_panel(library, "oak")
    qtbot.waitUntil(lambda: panel.incoming.isVisible())
    assert panel.incoming.head.text() == "1 pattern points here"
    panel.incoming.head.click()
    item = panel.incoming.list.item(0)
    assert item.text() == "Coalition Building\nenables 0.85"
    panel.incoming.list.itemActivated.emit(item)
    assert bridge.current == "coalition.md"


def test_that_a_pattern_without_proposals_says_so(open_panel: Callable[[Path, str], Opened], library: Path) -> None:
    panel, _ = open_panel(library, "fir")
    assert panel.empty.title.text() == "No inferred links"


def test_that_a_hundred_links_are_all_there_soon(
    open_panel: Callable[[Path, str], Opened], library: Path, qtbot: QtBot
) -> None:
    entries = "".join(
        f"    - target: t{n}\n      type: enables\n      confidence: 0.5\n      reason: R{n}\n" for n in range(100)
    )
    (library / "coalition.md").write_text(
        f"---\nslug: coalition\ntitle: Many\ngraph_garden:\n  inferred_links:\n{entries}---\nBody.\n"
    )
    panel, _ = open_panel(library, "coalition")
    qtbot.waitUntil(lambda: len(panel.cards) == 100)
    assert [card.reason.text() for card in panel.cards] == [f"R{n}" for n in range(100)]
