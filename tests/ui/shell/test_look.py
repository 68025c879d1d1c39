"""The language of the window: chosen in the menu, spoken by the window that comes in its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from curator.app import Curator
from curator.library.editing.edits import PatchEdit
from curator.ui.settings import Settings
from curator.ui.shell.look import LANGUAGE_COMMANDS
from curator.ui.theme import Theme
from curator.ui.translation import install, spoken
from curator.ui.window import Window


@pytest.fixture
def curator(qapp: QApplication, theme: Theme, tmp_path: Path) -> Iterator[Curator]:
    """The application, speaking English; whatever it has opened is closed in the end."""
    before, quitting = QLocale(), qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    install(qapp, "en")
    made = Curator(qapp, Settings(tmp_path / "config"), theme)
    yield made
    for window in list(made.windows):
        window.bridge.revert(window.bridge.session.changed())
        window.close()
    install(qapp, "en")
    QLocale.setDefault(before)
    qapp.setQuitOnLastWindowClosed(quitting)
    made.deleteLater()


def opened(curator: Curator, library: Path, qtbot: QtBot) -> Window:
    window = curator.open(library)
    with qtbot.waitSignal(window.started, timeout=20_000):
        pass
    return window


def test_that_the_languages_stand_in_the_menu_each_under_its_own_name(
    curator: Curator, library: Path, qtbot: QtBot
) -> None:
    window = opened(curator, library, qtbot)
    named = [window.actions_table.action(each) for each in LANGUAGE_COMMANDS]
    assert [action.text() for action in named][1:] == ["English", "Deutsch"]
    assert [action.isChecked() for action in named] == [True, False, False]
    view = next(action.menu() for action in window.menu.actions() if action.text() == "View")
    assert view is not None
    languages = next(action.menu() for action in view.actions() if action.text() == "Language")
    assert languages is not None
    assert languages.actions() == named


def test_that_a_window_in_the_chosen_language_comes_in_the_place_of_this_one(
    curator: Curator, library: Path, qtbot: QtBot
) -> None:
    window = opened(curator, library, qtbot)
    window.actions_table.trigger("language.de")
    notice = window.messages.history[-1]
    assert notice.text == "The window speaks Deutsch when it is opened again."
    assert notice.action is not None
    notice.action()
    (other,) = curator.windows
    assert other is not window
    assert (other.root, spoken()) == (library.resolve(), "de")
    with qtbot.waitSignal(other.started, timeout=20_000):
        pass
    assert other.actions_table.action("file.save").text() == "Speichern"
    other.actions_table.trigger("language.de")  # nothing new
    assert not other.messages.history


def test_that_a_window_whose_edits_are_saved_first_still_makes_way(
    curator: Curator, library: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(curator, library, qtbot)
    edit = PatchEdit("time-bank.md", [{"op": "replace", "path": "/title", "value": "Hours"}])
    window.bridge.apply([edit], "Edit title")
    monkeypatch.setattr(QMessageBox, "exec", lambda self: 0)
    answers = iter(("Cancel", "Save"))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda self, said=answers: pick(self, next(said)))
    window.language_chosen.emit()
    assert curator.windows == [window]
    window.language_chosen.emit()
    qtbot.waitUntil(lambda: curator.windows != [window] and bool(curator.windows), timeout=20_000)
    assert 'title: "Hours"' in (library / "time-bank.md").read_text()
    with qtbot.waitSignal(curator.windows[0].started, timeout=20_000):
        pass


def pick(box: QMessageBox, text: str) -> object:
    return next(button for button in box.buttons() if button.text() == text)
