"""Where a search's words stand is legible, and stands in the list while words are searched."""

from pytestqt.qtbot import QtBot

from curator.library.editing.edits import PatchEdit
from curator.ui.browser import Browser
from curator.ui.browser.model import SNIPPET
from curator.ui.browser.snippets import Excerpt, fitting, legible
from curator.ui.session_bridge import SessionBridge
from tests.ui.browser.rows import titles


def marked(excerpt: Excerpt) -> list[str]:
    return [excerpt.text[start:end] for start, end in excerpt.marks]


def excerpts(browser: Browser) -> list[Excerpt | None]:
    return [browser.model.index(number, 0).data(SNIPPET) for number in range(browser.model.rowCount())]


def row_height(browser: Browser) -> int:
    return browser.list.visualRect(browser.model.index(0, 0)).height()


def test_that_signs_of_markdown_are_left_out_and_marks_move_along() -> None:
    for text, word, shown in (
        ("> **Coal** mining. --- ### Section 1: Context", "Coal", "Coal mining. Section 1: Context"),
        ("a [garden](tool-library.md) and _shared_ `tools`[^1]", "garden", "a garden and shared tools"),
        ("snake_case - stays [sic], 3 * 4", "stays", "snake_case stays [sic], 3 4"),
        ("see [[seed-library]] too", "seed", "see seed-library too"),
        ("plain words", "words", "plain words"),
    ):
        start = text.index(word)
        found = legible(text, ((start, start + len(word)),))
        assert found.text == shown
        assert marked(found) == [word]


def test_that_a_mark_of_signs_alone_is_dropped() -> None:
    assert legible("a ** b", ((2, 4),)) == Excerpt("a b")


def test_that_a_line_begins_near_its_first_mark_where_it_is_too_narrow() -> None:
    line = Excerpt("one two three four five six seven", ((24, 27), (28, 33)))
    assert fitting(line, len, 60) is line
    narrow = fitting(line, len, 20)
    assert narrow.text == "… five six seven"
    assert marked(narrow) == ["six", "seven"]
    assert fitting(Excerpt("no marks here at all", ()), len, 5).text == "no marks here at all"


def test_that_words_are_shown_where_they_stand_and_the_plain_list_stays_as_it_is(
    browser: Browser, qtbot: QtBot
) -> None:
    plain = row_height(browser)
    assert excerpts(browser) == [None] * 5
    browser.field.search_now("neighb")
    qtbot.waitUntil(lambda: browser.model.rowCount() == 4 and all(excerpts(browser)))
    assert [marked(each) for each in excerpts(browser) if each] == [["Neighbours"]] * 4
    assert row_height(browser) > plain
    spoken = str(browser.model.index(0, 0).data(11))  # Qt.ItemDataRole.AccessibleTextRole
    assert "Neighbours share what they seldom need" in spoken
    browser.field.search_now("status:draft")
    qtbot.waitUntil(lambda: browser.model.rowCount() == 2)
    assert row_height(browser) == plain
    assert excerpts(browser) == [None, None]


def test_that_the_last_line_stays_until_the_next_search_has_its_own(browser: Browser, qtbot: QtBot) -> None:
    browser.field.search_now("neighb")
    qtbot.waitUntil(lambda: browser.model.rowCount() == 4 and all(excerpts(browser)))
    browser.field.search_now("seldom")
    qtbot.waitUntil(lambda: browser.field.text() == "seldom" and browser.saved._shown()[0] == "seldom")
    first = excerpts(browser)
    assert all(first)
    qtbot.waitUntil(lambda: [marked(each) for each in excerpts(browser) if each] == [["seldom"]] * 4)


def test_that_a_search_that_is_asked_again_shows_what_a_pattern_says_now(
    browser: Browser, bridge: SessionBridge, qtbot: QtBot
) -> None:
    browser.field.search_now("hour")
    qtbot.waitUntil(lambda: browser.model.rowCount() == 0)
    edit = PatchEdit("time-bank.md", [{"op": "replace", "path": "/summary", "value": "An hour is an hour."}])
    bridge.apply([edit], "Edit summary")
    bridge.session.save()
    bridge.catalogue.refresh(["time-bank.md"])
    bridge.indexed.emit(None)
    qtbot.waitUntil(lambda: titles(browser) == ["Time Bank"] and all(excerpts(browser)))
    (found,) = (each for each in excerpts(browser) if each)
    assert found.text == "An hour is an hour."
    assert marked(found) == ["hour", "hour"]
