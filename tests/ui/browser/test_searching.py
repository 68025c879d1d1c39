"""Facets, completion, help and what is said of a query that cannot be understood."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.library.search.completion import Completion, Suggestion
from curator.library.search.facets import Facet, FacetValue
from curator.ui.actions import Actions
from curator.ui.browser import Browser
from curator.ui.browser.facet_bar import FacetBar
from curator.ui.browser.facet_list import FacetList
from curator.ui.browser.help import SearchHelp
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import Theme
from tests.ui.browser.rows import titles


def values(popup: FacetList) -> list[str]:
    return [str(popup.list.item(row).data(11)) for row in range(popup.list.count())]


def opened(browser: Browser, field: str, qtbot: QtBot) -> FacetList:
    browser.facets.open_facet(field)
    popup = browser.facets.popup
    assert popup is not None
    qtbot.waitUntil(lambda: popup.list.count() > 1)
    return popup


def choose(popup: FacetList, name: str, qtbot: QtBot) -> None:
    rows = [row for row in range(popup.list.count()) if popup.list.item(row).text() == name]
    popup.list.setCurrentRow(rows[0])
    qtbot.keyClick(popup.list, Qt.Key.Key_Space)


def test_that_values_of_a_facet_widen_each_other_in_a_list_that_stays_open(browser: Browser, qtbot: QtBot) -> None:
    popup = opened(browser, "domain", qtbot)
    assert values(popup) == ["Any, chosen", "sharing, 3", "food, 1"]
    choose(popup, "food", qtbot)
    qtbot.waitUntil(lambda: titles(browser) == ["Seed Library"])
    qtbot.waitUntil(lambda: values(popup) == ["Any", "sharing, 3", "food, 1, chosen"])
    assert popup.isVisible()
    choose(popup, "sharing", qtbot)
    qtbot.waitUntil(lambda: len(titles(browser)) == 4)
    assert browser.field.text() == "(domain:food OR domain:sharing)"
    choose(popup, "Any", qtbot)
    qtbot.waitUntil(lambda: browser.field.text() == "")
    qtbot.keyClick(popup.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: browser.facets.popup is None)


def test_that_facets_narrow_each_other(browser: Browser, qtbot: QtBot) -> None:
    browser.toggle_term("status", "status:stable")
    qtbot.waitUntil(lambda: len(titles(browser)) == 2)
    popup = opened(browser, "domain", qtbot)
    assert values(popup) == ["Any, chosen", "food, 1", "sharing, 1"]
    popup.close()


def test_that_a_button_tells_whether_its_facet_has_a_say(browser: Browser, qtbot: QtBot) -> None:
    buttons = browser.facets._buttons
    browser.field.search_now("domain:food confidence:3")
    qtbot.waitUntil(lambda: titles(browser) == ["Seed Library"])
    assert {name for name, button in buttons.items() if button.isChecked()} == {"domain", ""}
    browser.facets.open_facet("domain")
    assert buttons["domain"].isChecked()
    assert browser.facets.popup is not None
    browser.facets.popup.close()
    browser.field.search_now("")
    qtbot.waitUntil(lambda: len(titles(browser)) == 5)
    assert not any(button.isChecked() for button in buttons.values())


def test_that_the_other_facets_stand_in_a_menu_with_their_counts(browser: Browser, qtbot: QtBot) -> None:
    more = browser.facets._more

    def held() -> dict[str, list[str]]:
        more.aboutToShow.emit()
        return {
            inner.title(): [action.text() for action in inner.actions()]
            for action in more.actions()
            if isinstance(inner := action.menu(), QMenu)
        }

    qtbot.waitUntil(lambda: "Confidence" in held())
    assert held()["Confidence"] == ["★★☆\t2", "★☆☆\t1", "★★★\t1"]
    browser.facets.toggled.emit("confidence", "confidence:3")
    qtbot.waitUntil(lambda: titles(browser) == ["Seed Library"])


def test_that_facets_without_room_for_their_name_stand_in_the_menu(theme: Theme, host: QWidget) -> None:
    bar = FacetBar(theme, QMenu(host))
    bar.setParent(host)
    host.show()
    bar.show()
    shown, more = [bar._buttons[name] for name in ("domain", "status", "links")], bar._buttons[""]
    seen: list[int] = []
    for width in (*range(400, 60, -4), *range(60, 400, 4)):
        bar.resize(width, bar.height())
        QApplication.processEvents()
        left = [button for button in shown if button.isVisible()]
        assert left == shown[: len(left)]
        assert all(button.width() >= button.sizeHint().width() for button in left)
        if not seen or seen[-1] != len(left):
            seen.append(len(left))
    assert seen == [3, 2, 1, 0, 1, 2, 3]
    bar.show_query(frozenset(["links"]), frozenset())
    assert not more.isChecked()
    bar.resize(60, bar.height())
    assert more.isChecked(), "what is chosen stands in the menu now"
    bar.show_facets([Facet(name, (FacetValue("x", 1, "x"),)) for name in ("dialect", "links", "domain")])
    bar._more.aboutToShow.emit()
    assert [each.text() for each in bar._more.actions()] == ["Domain", "Inferred links", "Dialect"]


def test_that_an_order_is_named_and_remembered(browser: Browser, qtbot: QtBot) -> None:
    button = browser.facets.sort_button
    assert not button.isChecked()
    browser.facets.sorted.emit("-confidence")
    qtbot.waitUntil(lambda: titles(browser)[:1] == ["Seed Library"])
    assert button.isChecked()
    assert "Most stars" in button.toolTip()
    browser.restore_sort("no such order")
    assert browser.sort == "-confidence"


def test_that_how_many_were_found_stands_in_the_field(browser: Browser, qtbot: QtBot) -> None:
    browser.field.search_now("library")
    qtbot.waitUntil(lambda: browser.field.accessibleDescription() == "2 found")
    browser.field.clear()
    qtbot.waitUntil(lambda: browser.field.accessibleDescription() == "")


def test_that_a_query_is_called_wrong_after_a_rest_and_where_it_is(browser: Browser, qtbot: QtBot) -> None:
    browser.field.search_now("food vitality:<x")
    assert browser.problem.isHidden()
    qtbot.waitUntil(browser.problem.isVisible)
    assert browser.field.wrong_at == 14
    before = browser.field.grab().toImage()
    browser.field.show_error(None)
    assert browser.field.grab().toImage() != before
    browser.field.search_now("seed")
    qtbot.waitUntil(lambda: titles(browser) == ["Seed Library"])
    assert browser.problem.isHidden()
    assert browser.field.wrong_at is None


def test_that_return_asks_at_once_what_is_wrong(browser: Browser, qtbot: QtBot) -> None:
    browser._complaint.setInterval(1_000_000)
    browser.field.setText('"food')
    browser.field.searched.emit('"food')
    qtbot.waitUntil(browser._complaint.isActive)
    qtbot.keyClick(browser.field, Qt.Key.Key_Return)
    assert browser.problem.isVisible()


def test_that_names_of_fields_are_offered_from_two_letters_and_values_are_quoted(
    browser: Browser, qtbot: QtBot
) -> None:
    field = browser.field
    browser.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "ti")
    qtbot.waitUntil(lambda: "title:" in [text for text, _ in field.suggestions()])
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: field.suggestions() == [])
    field.setText("title:ti")
    field.offer("title:ti", Completion(6, 8, (Suggestion("time bank", 1),)))
    assert field.suggestions() == [("time bank", "1")]
    qtbot.keyClick(field._popup, Qt.Key.Key_Tab)
    assert field.text() == 'title:"time bank" '
    qtbot.waitUntil(lambda: titles(browser) == ["Time Bank"])


def test_that_examples_explain_the_search_and_can_be_taken(browser: Browser, actions: Actions, qtbot: QtBot) -> None:
    qtbot.keyClicks(browser.field, "?")
    page = browser.findChild(SearchHelp)
    assert page is not None
    assert page.isVisible()
    assert browser.field.text() == ""
    examples = [button.text() for button in page.findChildren(QPushButton)]
    for example in examples:
        browser._bridge.catalogue.rows(example)  # understood, all of them
    qtbot.keyClick(page, Qt.Key.Key_Down)
    qtbot.keyClick(page, Qt.Key.Key_Down)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert browser.field.text() == examples[2] == "status:draft"
    qtbot.waitUntil(lambda: len(titles(browser)) == 2)
    actions.trigger("search.terms")
    again = [each for each in browser.findChildren(SearchHelp) if each.isVisible()]
    assert len(again) == 1
    qtbot.keyClick(again[0], Qt.Key.Key_Escape)
    assert not again[0].isVisible()


@pytest.fixture
def many(bridge: SessionBridge, browser: Browser, qtbot: QtBot) -> Browser:
    text = (bridge.root / "time-bank.md").read_text("utf-8")
    names = [f"{letter}{number:02}" for letter in "bn" for number in range(30)]
    for name in names:
        (bridge.root / f"{name}.md").write_text(text.replace("Time Bank", name.upper()).replace("time-bank", name))
    bridge.catalogue.refresh([f"{name}.md" for name in names])
    browser.refresh()
    qtbot.waitUntil(lambda: browser.model.rowCount() == 65)
    return browser


def test_that_the_rows_in_view_stay_where_they_are_when_others_come_above_them(
    many: Browser, bridge: SessionBridge, qtbot: QtBot
) -> None:
    bar = many.list.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    top = many.list.indexAt(many.list.rect().topLeft())
    title, at = str(top.data()), many.list.visualRect(top).top()
    text = (bridge.root / "time-bank.md").read_text("utf-8")
    (bridge.root / "a.md").write_text(text.replace("Time Bank", "Aardvark"))
    bridge.catalogue.refresh(["a.md"])
    many.refresh()
    qtbot.waitUntil(lambda: many.model.rowCount() == 66)
    after = many.list.indexAt(many.list.rect().topLeft())
    assert (str(after.data()), many.list.visualRect(after).top()) == (title, at)
