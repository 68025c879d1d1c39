"""The list shows what the query finds, and a hundred thousand rows are as quick as ten."""

from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from curator.library.editing.edits import CreateFile, PatchEdit
from curator.library.search.results import Row
from curator.ui.browser import Browser
from curator.ui.browser.model import CHANGED, PAGE, ROW, PatternListModel
from curator.ui.following import Following
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme
from tests.ui.browser.rows import titles


class Many:
    """Results of any size that note which pages were asked for."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.asked: list[tuple[int, int | None]] = []

    def rows(self, offset: int = 0, limit: int | None = None) -> tuple[Row, ...]:
        self.asked.append((offset, limit))
        end = min(self.total, offset + (limit or self.total))
        return tuple(row(number) for number in range(offset, end))

    def position(self, path: str) -> int | None:
        return int(path.split(".")[0])


def row(number: int) -> Row:
    return Row(
        path=f"{number}.md",
        slug=str(number),
        title=f"Pattern {number}",
        summary="",
        domain="sharing",
        status="draft",
        dialect="v7.1",
        confidence=2,
        vitality=None,
        overall_score=None,
        pending=number % 3,
        size=1,
        mtime_ns=1,
        failure=None,
    )


def test_that_only_pages_in_view_of_a_hundred_thousand_rows_are_fetched(qtbot: QtBot) -> None:
    model, found = PatternListModel(), Many(100_000)
    wanted: list[int] = []
    model.wanted.connect(wanted.append)
    model.show(found, {0: found.rows(0, PAGE)})
    assert model.rowCount() == 100_000
    assert model.index(3, 0).data(ROW) == row(3)
    last = model.index(99_999, 0)
    assert last.data(ROW) is None
    assert last.data(ROW) is None
    assert wanted == [999]
    model.take_page(found, 999, found.rows(99_900, PAGE))
    assert last.data(Qt.ItemDataRole.DisplayRole) == "Pattern 99999"
    assert found.asked == [(0, PAGE), (99_900, PAGE)]


def test_that_a_page_of_older_results_is_dropped() -> None:
    model, old, new = PatternListModel(), Many(500), Many(3)
    model.show(old, {})
    assert model.row(450) is None
    model.show(new, {0: new.rows(0, PAGE)})
    model.take_page(old, 4, old.rows(400, PAGE))
    assert model.rowCount() == 3
    assert model.row(450) is None


def test_that_skeleton_rows_stand_until_something_is_known() -> None:
    model = PatternListModel()
    model.wait(12)
    assert model.rowCount() == 12
    assert model.index(0, 0).data(ROW) is None
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsSelectable


def test_that_typing_narrows_the_list(browser: Browser, qtbot: QtBot) -> None:
    assert len(titles(browser)) == 5
    qtbot.keyClicks(browser.field, "library")
    qtbot.waitUntil(lambda: sorted(titles(browser)) == ["Seed Library", "Tool Library"])
    qtbot.keyClick(browser.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(titles(browser)) == 5)


def test_that_a_bad_query_is_explained_while_the_last_results_stay(browser: Browser, qtbot: QtBot) -> None:
    browser.field.search_now("status:stable")
    qtbot.waitUntil(lambda: len(titles(browser)) == 2)
    browser.field.search_now("status:stable (")
    qtbot.waitUntil(browser.problem.isVisible)
    assert browser.problem.text()
    assert len(titles(browser)) == 2
    browser.field.search_now("")
    qtbot.waitUntil(lambda: len(titles(browser)) == 5)
    assert browser.problem.isHidden()


def test_that_down_goes_into_the_list_and_takes_a_pattern_in_hand(
    browser: Browser, bridge: SessionBridge, qtbot: QtBot
) -> None:
    qtbot.keyClicks(browser.field, "time")
    qtbot.waitUntil(lambda: titles(browser) == ["Time Bank"])
    qtbot.keyClick(browser.field, Qt.Key.Key_Down)
    assert bridge.current == "time-bank.md"


def test_that_the_list_follows_a_pattern_taken_in_hand_elsewhere(
    browser: Browser, bridge: SessionBridge, qtbot: QtBot
) -> None:
    bridge.open_pattern("seed-library")
    assert browser.list.currentIndex().data() == "Seed Library"
    browser.field.search_now("repair")
    qtbot.waitUntil(lambda: titles(browser) == ["Repair Cafe"])
    assert not browser.list.selectionModel().hasSelection()
    assert bridge.current == "seed-library.md"


def test_that_a_search_shows_its_best_results_even_when_the_pattern_in_hand_stands_far_below(
    browser: Browser, bridge: SessionBridge, qtbot: QtBot
) -> None:
    browser.resize(300, 190)
    bar = browser.list.verticalScrollBar()
    bridge.open_pattern("tool-library")
    assert bar.value() > 0
    browser.field.search_now("neighbours")
    qtbot.waitUntil(lambda: len(titles(browser)) == 4)
    assert browser.list.currentIndex().data() == "Tool Library"
    assert bar.maximum() > 0
    assert bar.value() == 0
    qtbot.keyClick(browser.field, Qt.Key.Key_Down)
    assert browser.list.currentIndex().row() == 0


def test_that_a_facet_goes_into_the_query_and_out_again(browser: Browser, qtbot: QtBot) -> None:
    browser.facets.wanted.emit()
    qtbot.keyClicks(browser.field, "library")
    browser.toggle_term("domain", "domain:food")
    qtbot.waitUntil(lambda: titles(browser) == ["Seed Library"])
    assert browser.field.text() == "library domain:food"
    browser.toggle_term("domain", "domain:food")
    qtbot.waitUntil(lambda: len(titles(browser)) == 2)


def test_that_values_of_a_field_are_suggested_with_their_counts(browser: Browser, qtbot: QtBot) -> None:
    browser.activateWindow()
    browser.field.setFocus()
    qtbot.waitUntil(browser.field.hasFocus)
    qtbot.keyClicks(browser.field, "status:")
    suggestions = browser.field.suggestions
    qtbot.waitUntil(lambda: bool(suggestions()))
    assert suggestions() == [("draft", "2"), ("stable", "2")]


def test_that_an_edit_that_is_not_saved_is_seen_and_marked(
    browser: Browser, bridge: SessionBridge, tasks: Tasks, qtbot: QtBot
) -> None:
    owner = QObject(browser)
    Following(bridge, tasks, owner)
    bridge.apply(
        [PatchEdit("time-bank.md", [{"op": "replace", "path": "/title", "value": "An Hour for an Hour"}])], "Edit title"
    )
    qtbot.waitUntil(lambda: "An Hour for an Hour" in titles(browser))
    index = browser.model.index(titles(browser).index("An Hour for an Hour"), 0)
    assert index.data(CHANGED) is True
    assert "not saved" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_that_the_list_goes_to_a_pattern_that_was_just_made(
    browser: Browser, bridge: SessionBridge, tasks: Tasks, qtbot: QtBot
) -> None:
    owner = QObject(browser)
    Following(bridge, tasks, owner)
    browser.resize(300, 260)
    others = [CreateFile(f"p-{number}.md", b"---\ntitle: P %d\n---\n" % number) for number in range(40)]
    bridge.apply(others, "Create forty")
    qtbot.waitUntil(lambda: browser.model.rowCount() > 40)
    bridge.apply([CreateFile("zeppelin.md", b"---\ntitle: Zeppelin\n---\n")], "Create")
    bridge.session.save()
    assert bridge.open_pattern("zeppelin.md")  # before the index knows it
    qtbot.waitUntil(lambda: "Zeppelin" in titles(browser))
    assert titles(browser)[browser.list.currentIndex().row()] == "Zeppelin"
    shown = browser.list.visualRect(browser.list.currentIndex())
    assert browser.list.viewport().rect().contains(shown.center())


def test_that_nothing_found_offers_the_next_step(browser: Browser, qtbot: QtBot) -> None:
    browser.field.search_now("zeppelin")
    qtbot.waitUntil(browser.empty.isVisible)
    assert "zeppelin" in browser.empty.text.text()
    browser.field.clear()
    qtbot.waitUntil(browser.list.isVisible)


def test_that_a_broken_file_is_listed_with_its_line(browser: Browser, qtbot: QtBot) -> None:
    browser.field.search_now("is:broken")
    qtbot.waitUntil(lambda: browser.model.rowCount() == 1)
    broken = browser.model.row(0)
    assert broken is not None
    assert broken.failure is not None
    assert "cannot be read" in str(browser.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_that_the_list_can_be_drawn_in_both_schemes(browser: Browser, theme: Theme) -> None:
    light = browser.grab().toImage()
    theme.choose("dark")
    dark = browser.grab().toImage()
    assert light.pixelColor(150, 480).lightness() > 200 > 60 > dark.pixelColor(150, 480).lightness()
