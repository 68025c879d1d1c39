"""The spell checker: which words it is shown, what it knows, and what the editor makes of its answers."""

from collections.abc import Collection

import pytest
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from curator.ui.sections.editor import MarkdownEditor
from curator.ui.sections.spelling import LANGUAGES, WordLists
from curator.ui.sections.spelling_marks import SpellingMarks
from curator.ui.sections.words import words_of
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme


def words(line: str, names: bool = False) -> list[str]:
    return [word for _, _, word in words_of(line, names)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("A plain line, with marks.", ["plain", "line", "with", "marks"]),
        ("It’s **bold** and *it’s* fine", ["It's", "bold", "and", "it's", "fine"]),
        ("see `code here` and [words](no/words.md)", ["see", "and", "words"]),
        ("<!-- not --> <b>yes</b> https://no.example/x me@no.example", ["yes"]),
        ("by Wendell Berry. Next sentence", ["by", "Next", "sentence"]),
        ("- Item one\n", ["Item", "one"]),
        ("> [!NOTE] Confidence of 3rd NASA iPhone", ["Confidence", "of"]),
        ("file_name.py and path/to/x [^note] [[slug-of]]", ["and"]),
    ],
)
def test_that_only_words_that_can_be_misspelled_are_looked_at(line: str, expected: list[str]) -> None:
    assert words(line.rstrip("\n")) == expected


def test_that_capitals_tell_no_names_where_nouns_have_them() -> None:
    assert words("das Haus", names=True) == ["das", "Haus"]


def test_that_a_word_knows_its_place() -> None:
    line = "one **twoo** three"
    assert [line[start:end] for start, end, _ in words_of(line)] == ["one", "twoo", "three"]


def test_that_the_word_lists_know_british_and_american_spelling() -> None:
    known = ["colour", "color", "organisation", "centre", "neighbours", "labelled", "analyse", "commons", "people's"]
    assert WordLists("en").misspelled([*known, "Teh", "speling"]) == {"Teh", "speling"}


def test_that_suggestions_are_spelled_as_the_word_is() -> None:
    lists = WordLists("en")
    assert "weird" in lists.suggestions("wierd")
    assert "Governance" in lists.suggestions("Governnance")


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_language_on_offer_has_its_list(language: str) -> None:
    assert WordLists(language).misspelled(["qqxzk"]) == {"qqxzk"}


class Fixed:
    """A checker to which every word with a z is wrong."""

    asked: list[set[str]]

    def __init__(self, language: str) -> None:
        self.language, self.asked = language, []

    def misspelled(self, words: Collection[str]) -> set[str]:
        self.asked.append(set(words))
        return {word for word in words if "z" in word}

    def suggestions(self, word: str) -> list[str]:
        return [word.replace("z", "s")]


@pytest.fixture
def editor(theme: Theme, qtbot: QtBot) -> MarkdownEditor:
    made = MarkdownEditor(theme)
    qtbot.addWidget(made)
    made.fill("a zebra and a horse")
    return made


@pytest.fixture
def marks(editor: MarkdownEditor, tasks: Tasks) -> SpellingMarks:
    return SpellingMarks(editor, tasks, Fixed)


def underlined(editor: MarkdownEditor) -> list[str]:
    found: list[str] = []
    wrong = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    block = editor.document().begin()
    while block.isValid():
        parts = [part for part in block.layout().formats() if part.format.underlineStyle() == wrong]
        found += [block.text()[part.start : part.start + part.length] for part in parts]
        block = block.next()
    return found


def test_that_spelling_is_not_checked_before_it_is_wanted(marks: SpellingMarks, editor: MarkdownEditor) -> None:
    assert not marks.enabled
    assert underlined(editor) == []


def test_that_misspelled_words_are_underlined_and_new_ones_found(
    marks: SpellingMarks, editor: MarkdownEditor, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(marks.checked):
        marks.set_enabled(True)
    assert underlined(editor) == ["zebra"]
    with qtbot.waitSignal(marks.checked):
        editor.replace_all("a zebra and a zoo")
    assert underlined(editor) == ["zebra", "zoo"]
    marks.set_enabled(False)
    assert underlined(editor) == []


def test_that_a_suggestion_takes_the_words_place(marks: SpellingMarks, editor: MarkdownEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(marks.checked):
        marks.set_enabled(True)
    menu, taken = QMenu(), []
    qtbot.addWidget(menu)
    assert editor.suggest is not None
    editor.suggest(menu, "zebra", taken.append)
    assert [action.text() for action in menu.actions()] == ["sebra", "Accept “zebra”", ""]
    menu.actions()[0].trigger()
    assert taken == ["sebra"]


def test_that_an_accepted_word_is_marked_no_more(marks: SpellingMarks, editor: MarkdownEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(marks.checked):
        marks.set_enabled(True)
    menu = QMenu()
    qtbot.addWidget(menu)
    assert editor.suggest is not None
    editor.suggest(menu, "zebra", lambda word: None)
    with qtbot.waitSignal(marks.checked):
        menu.actions()[1].trigger()
    assert underlined(editor) == []


def test_that_another_language_is_another_checker(marks: SpellingMarks, qtbot: QtBot) -> None:
    with qtbot.waitSignal(marks.checked):
        marks.choose("de")
    assert marks.language == "de"
    menu = marks.menu()
    qtbot.addWidget(menu)
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Deutsch"]
