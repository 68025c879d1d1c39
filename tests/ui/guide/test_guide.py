"""The guide: every page is there, links lead somewhere, and F1 opens the page that tells of where the curator is."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.resources import resource
from curator.ui.guide.pages import KEYS, GuidePage, Key, dressed, found_in, keys_page, read_pages
from curator.ui.guide.places import PARTS, page_of, tell
from curator.ui.guide.window import Guide
from curator.ui.reader.markdown import anchor_of
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

FOLDER = resource("help")
_LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.fixture
def guide(tasks: Tasks, theme: Theme, host: QWidget, qtbot: QtBot) -> Guide:
    host.resize(1200, 800)
    return Guide(tasks, theme, lambda: [Key("Edit", "Undo | back", ("Ctrl+Z",)), Key("Edit", "Nothing", ())], host)


def shown(guide: Guide, qtbot: QtBot, words: str) -> None:
    qtbot.waitUntil(lambda: words in guide.page.toPlainText())


def anchors(page: GuidePage) -> set[str]:
    return {anchor_of(heading) for heading in re.findall(r"^#+\s+(.+)$", page.text, re.MULTILINE)}


def test_that_every_file_of_the_guide_is_listed_on_its_first_page() -> None:
    assert {page.name for page in read_pages()} == {file.name for file in FOLDER.glob("*.md")} | {KEYS}


def test_that_every_link_of_the_guide_leads_somewhere() -> None:
    pages = {page.name: page for page in read_pages()}
    for page in pages.values():
        for target in _LINK.findall(page.text):
            name, _, anchor = target.partition("#")
            if name.startswith(("http:", "https:")):
                continue
            if name.endswith(".png"):
                assert (FOLDER / name).is_file(), f"{page.name} shows {name}"
                continue
            assert (name or page.name) in pages, f"{page.name} links to {target}"
            assert not anchor or anchor in anchors(pages[name or page.name]), f"{page.name} links to {target}"


def test_that_every_part_of_the_window_has_a_page_and_a_place_on_it() -> None:
    pages = {page.name: page for page in read_pages()}
    for part, address in PARTS.items():
        name, _, anchor = address.partition("#")
        assert name in pages, part
        assert not anchor or anchor in anchors(pages[name]), part


def test_that_a_widget_is_told_of_by_what_it_is_in(qtbot: QtBot) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner = QWidget(QWidget(outer))
    assert page_of(inner) == "README.md"
    tell(outer, "review")
    assert page_of(inner) == "review.md"


def test_that_pages_are_gone_through_and_back(guide: Guide, qtbot: QtBot) -> None:
    guide.show_page("review.md")
    shown(guide, qtbot, "Inferred links")
    guide.page.link.emit("git.md")
    shown(guide, qtbot, "Merging patterns")
    assert guide.list.currentItem().text() == "Git"
    guide.go_back()
    shown(guide, qtbot, "Group 6 of a pattern")
    assert not guide.back_button.isEnabled()


def test_that_words_are_found_over_all_pages(guide: Guide, qtbot: QtBot) -> None:
    guide.show_page("README.md")
    QTest.keyClicks(guide.field, "merge=union")
    names = [guide.list.item(row).text() for row in range(guide.list.count())]
    assert "Git" in names
    assert "Editing" not in names
    QTest.keyClick(guide.field, Qt.Key.Key_Down)
    assert guide.place[0] in ("git.md", "review.md")
    guide.field.setText("no such words anywhere")
    assert not guide.nothing.isHidden()


def test_that_the_keys_are_those_of_the_commands(guide: Guide, qtbot: QtBot) -> None:
    guide.show_page(KEYS)
    shown(guide, qtbot, "Undo | back")
    assert "Nothing" not in guide.page.toPlainText()
    assert "Ctrl\\+Z" not in keys_page([Key("Edit", "Undo", ("Ctrl+Z",))]).text


def test_that_pictures_follow_the_scheme() -> None:
    text = "![The form](pictures/form-light.png)"
    assert dressed(text, dark=True) == "![The form](pictures/form-dark.png)"
    assert dressed(text, dark=False) == text


def test_that_every_word_must_be_on_the_page() -> None:
    page = GuidePage("a.md", "A", "Saved searches and Facets")
    assert found_in(page, "facets SAVED")
    assert not found_in(page, "facets undo")
    assert found_in(page, "")
