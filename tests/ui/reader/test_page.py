"""The page: what it lays out, what it refuses to fetch, and that a long text arrives in batches without a seam."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from pytestqt.qtbot import QtBot

import curator.ui.reader.page as page_module
from curator.ui.reader.markdown import render
from curator.ui.reader.page import Page
from curator.ui.theme import Theme

IMAGE = QTextDocument.ResourceType.ImageResource.value
BODY = """Opening words.

> [!NOTE] Title
> Inside.

### Section 1: Context

First paragraph.

- one
- two

| a | b |
|---|---|
| c | d |

### Section 2: Problem

Last words.
"""


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Page:
    made = Page(theme, tmp_path)
    qtbot.addWidget(made)
    made.resize(900, 600)
    return made


def _layout(page: Page) -> list[tuple[str, float, float, float, int]]:
    """Every line of text with the shape of its block."""
    found = []
    block = page.document().begin()
    while block.isValid():
        shape = block.blockFormat()
        if block.text().strip(" \u200b"):
            place = (shape.topMargin(), shape.bottomMargin(), shape.lineHeight(), shape.headingLevel())
            found.append((block.text(), *place))
        block = block.next()
    return found


def test_that_batches_lay_out_as_the_whole_does(
    page: Page, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pieces = render(BODY).pieces
    page.show_pieces(pieces, tmp_path)
    whole = _layout(page)
    monkeypatch.setattr(page_module, "_BATCH", 1)
    with qtbot.waitSignal(page.filled):
        page.show_pieces(pieces, tmp_path)
        assert page.filling
    assert _layout(page) == whole
    assert not page.filling


def test_that_no_gap_is_left_below_a_picture(page: Page, tmp_path: Path) -> None:
    picture = QImage(200, 400, QImage.Format.Format_RGB32)
    picture.fill(0)
    assert picture.save(str(tmp_path / "a.png"))
    page.show_pieces(render("Before.\n\n![A picture](a.png)\n\nAfter.\n").pieces, tmp_path)
    page.show()
    layout = page.document().documentLayout()
    before, after = (page.document().find(words).block() for words in ("Before", "After"))
    between = layout.blockBoundingRect(after).top() - layout.blockBoundingRect(before).bottom()
    assert 400 <= between < 450


def test_that_only_pictures_below_the_library_are_read(page: Page, tmp_path: Path) -> None:
    picture = QImage(4, 4, QImage.Format.Format_RGB32)
    picture.fill(0)
    (tmp_path / "img").mkdir()
    assert picture.save(str(tmp_path / "img" / "a.png"))
    outside = tmp_path.parent / "outside.png"
    assert picture.save(str(outside))
    try:
        page.show_pieces(("<p>x</p>",), tmp_path)
        assert page.loadResource(IMAGE, QUrl("img/a.png")).size() == picture.size()
        for refused in ("../outside.png", str(outside), outside.as_uri(), "http://example.org/a.png", "none.png"):
            assert page.loadResource(IMAGE, QUrl(refused)).isNull(), refused
        style = QTextDocument.ResourceType.StyleSheetResource.value
        assert page.loadResource(style, QUrl("http://example.org/a.css")) is None
    finally:
        outside.unlink()


def test_that_the_text_keeps_a_readable_measure_in_a_wide_window(page: Page) -> None:
    page.show()
    page.resize(2400, 800)
    letters = page.viewport().width() / page.fontMetrics().averageCharWidth()
    assert 50 < letters < 90
    page.resize(500, 800)
    assert page.viewport().width() < 500


def test_that_another_scheme_repaints_the_page_in_its_colours(page: Page, theme: Theme, tmp_path: Path) -> None:
    page.show_pieces(render("[a link](https://example.org)").pieces, tmp_path)

    def ink() -> str:
        return page.document().begin().begin().fragment().charFormat().foreground().color().name()

    assert ink() == theme.colours.accent
    light = ink()
    theme.choose("dark")
    assert ink() == theme.colours.accent != light


def test_that_serifs_are_a_choice(page: Page, tmp_path: Path) -> None:
    page.show_pieces(("<p>x</p>",), tmp_path)
    plain = page.document().defaultFont().family()
    page.set_serif(True)
    assert page.document().defaultFont().family() != plain
    page.set_serif(False)
    assert page.document().defaultFont().family() == plain


def test_that_words_are_found_from_the_start_again(page: Page, tmp_path: Path) -> None:
    page.show_pieces(("<p>one two</p>", "<p>two three</p>"), tmp_path)
    assert page.mark("two") == 2
    places = []
    for _ in range(3):
        assert page.seek("two")
        places.append(page.textCursor().selectionStart())
    assert places[0] == places[2] != places[1]
    assert not page.seek("four")
    assert page.mark("") == 0
