"""The preview of many files' edits."""

import pytest
from pytestqt.qtbot import QtBot

from curator.ui.changes.differences import FileDifference, difference
from curator.ui.changes.file_list import Entry
from curator.ui.changes.preview import EditsPreview
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

ONE = difference("one.md", b"a\n", b"b\n")
TWO = difference("two.md", b"c\n", b"d\n")


@pytest.fixture
def preview(theme: Theme, tasks: Tasks, qtbot: QtBot) -> EditsPreview:
    made = EditsPreview(theme, tasks, "No file changes", "Nothing to see.")
    qtbot.addWidget(made)
    return made


def counts(what: FileDifference) -> FileDifference:
    return FileDifference(what.path, what.added, what.removed, what.places, ())


def test_that_the_first_file_is_shown_at_once(preview: EditsPreview) -> None:
    preview.show_changes([Entry(title="One", what=ONE), Entry(title="Two", what=TWO)])
    assert preview.tabText(0) == "Files (2)"
    assert preview.panel.path.text() == "one.md"
    assert not preview.isTabVisible(1)


def test_that_a_file_known_by_its_counts_alone_is_compared_when_it_is_looked_at(
    preview: EditsPreview, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def compare(path: str) -> FileDifference:
        asked.append(path)
        return {"one.md": ONE, "two.md": TWO}[path]

    preview.show_changes([Entry(title="One", what=counts(ONE)), Entry(title="Two", what=counts(TWO))], (), compare)
    qtbot.waitUntil(lambda: preview.panel.path.text() == "one.md")
    assert asked == ["one.md"]
    preview.files.choose("two.md")
    qtbot.waitUntil(lambda: preview.panel.path.text() == "two.md")


def test_that_what_is_left_out_stands_under_its_own_tab_with_the_reason(preview: EditsPreview) -> None:
    preview.show_changes([], ["three.md\nIt cannot be read."])
    assert preview.isTabVisible(1)
    assert preview.currentIndex() == 1
    assert preview.left_out.item(0).text() == "three.md\nIt cannot be read."
