"""A place of a pattern is brought into view: its field, its line of the YAML, its words in the body."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions, Command
from curator.ui.form import FormView
from curator.ui.sections import SectionsView
from curator.ui.session_bridge import SessionBridge
from curator.ui.shell.pattern_pane import PatternPane
from curator.ui.shell.places import Places
from curator.ui.source import SourceView
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme
from tests.library.small import links, pattern, write

TEXT = pattern(
    "ash",
    body="First words.\n\n### Section 1: Context\n\nOne line.\nAnother line.\n",
    more=links(hard={"enables": "oak"}) + "own_field: 7\n",
)
FILES = {"ash.md": TEXT, "oak.md": pattern("oak"), "broken.md": "---\ntitle: Broken\nsummary: [\n---\n"}


@pytest.fixture
def bridge(bridge_for: Callable[[Path], SessionBridge], tmp_path: Path) -> SessionBridge:
    return bridge_for(write(tmp_path / "library", FILES))


@pytest.fixture
def pane(
    bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, host: QWidget, qtbot: QtBot
) -> PatternPane:
    """The middle of the window with its views, and what brings places into view."""
    for name in ("go.library", "go.back", "go.forward", "edit.undo", "edit.redo", "file.save"):
        actions.register(Command(name, name), lambda: None)
    made = PatternPane(bridge, actions, tasks, theme)
    made.setParent(host)
    for name, view in (("form", FormView), ("text", SectionsView), ("yaml", SourceView)):
        made.add_page(name, view(bridge, actions, tasks, theme))  # type: ignore[operator]
    Places(bridge, actions, made, host)
    host.resize(1100, 800)
    made.resize(1100, 800)
    host.show()
    made.show()
    with qtbot.waitActive(host):
        host.activateWindow()
    return made


def place(found: str) -> tuple[int, int]:
    """The line and column of a stretch of the file."""
    before = TEXT[: TEXT.index(found)]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def test_that_a_field_of_the_form_gets_the_focus(pane: PatternPane, bridge: SessionBridge, qtbot: QtBot) -> None:
    assert bridge.open_at("ash.md", "/lifecycle/status", *place("status:"))
    form = pane.page("form")
    assert isinstance(form, FormView)
    qtbot.waitUntil(lambda: (row := form.row("/lifecycle/status")) is not None and row.isAncestorOf(form.focusWidget()))
    assert pane.tab == "form"


def test_that_a_value_inside_of_a_field_leads_to_the_field(
    pane: PatternPane, bridge: SessionBridge, qtbot: QtBot
) -> None:
    bridge.open_at("ash.md", "/relationships/enables/0/weight", *place("weight:"))
    form = pane.page("form")
    assert isinstance(form, FormView)
    qtbot.waitUntil(
        lambda: (row := form.row("/relationships/enables")) is not None and row.isAncestorOf(form.focusWidget())
    )


def test_that_a_place_of_the_body_is_shown_in_its_section(
    pane: PatternPane, bridge: SessionBridge, qtbot: QtBot
) -> None:
    text = pane.page("text")
    assert isinstance(text, SectionsView)
    for words, before in (("Another line", "One line.\n"), ("words.", "First ")):
        bridge.open_at("ash.md", "", *place(words))
        qtbot.waitUntil(text.editor.hasFocus)
        assert pane.tab == "text"
        start, end = text.editor.selection()
        assert start == end == text.editor.text().index(words)
        assert text.editor.text().startswith(before)


def test_that_what_no_field_shows_is_shown_in_the_yaml(pane: PatternPane, bridge: SessionBridge, qtbot: QtBot) -> None:
    yaml = pane.page("yaml")
    assert isinstance(yaml, SourceView)
    bridge.open_at("broken.md", "", 3, 10)
    qtbot.waitUntil(yaml.editor.hasFocus)
    assert pane.tab == "yaml"
    assert yaml.editor.textCursor().blockNumber() + yaml.editor.first_line == 3
    bridge.open_at("ash.md", "/own_field", *place("own_field"))
    qtbot.waitUntil(lambda: yaml.editor.hasFocus() and "own_field" in yaml.editor.textCursor().block().text())
