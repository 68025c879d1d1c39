"""The preferences: each option chosen is in force and kept, and what others change is shown."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from curator.library.index.store import folder_of
from curator.ui.actions import Actions
from curator.ui.preferences import Preferences
from curator.ui.preferences.storage import StorageLine
from curator.ui.settings import OPTIONS, Settings
from curator.ui.tasks import Tasks


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "config")


@pytest.fixture
def dialog(settings: Settings, actions: Actions, tasks: Tasks, host: QWidget, qtbot: QtBot) -> Preferences:
    host.resize(900, 800)
    made = Preferences(settings, actions, tasks, [], host)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    return made


def test_that_every_offered_option_has_a_widget_with_a_name(dialog: Preferences) -> None:
    assert set(dialog.choosers) == {name for name, option in OPTIONS.items() if option.page}
    for name, widget in dialog.choosers.items():
        said = widget.text() if isinstance(widget, QCheckBox) else widget.accessibleName()
        assert said, name


def test_that_what_is_chosen_is_kept_at_once(dialog: Preferences, settings: Settings, tmp_path: Path) -> None:
    scheme, review = dialog.choosers["look.scheme"], dialog.choosers["save.review"]
    size, git = dialog.choosers["look.font_scale"], dialog.choosers["git.program"]
    assert isinstance(scheme, QComboBox)
    assert isinstance(review, QCheckBox)
    assert isinstance(size, QDoubleSpinBox)
    assert isinstance(git, QLineEdit)
    QTest.keyClick(scheme, Qt.Key.Key_End)
    review.click()
    size.stepUp()
    git.selectAll()
    QTest.keyClicks(git, "git2")
    QTest.keyClick(git, Qt.Key.Key_Return)
    kept = Settings(tmp_path / "config")
    assert kept.get("look.scheme") == "dark"
    assert kept.get("save.review") is False
    assert kept.get("look.font_scale") == 1.05
    assert kept.get("git.program") == "git2"


def test_that_what_is_changed_elsewhere_is_shown(dialog: Preferences, settings: Settings) -> None:
    size = dialog.choosers["look.font_scale"]
    assert isinstance(size, QDoubleSpinBox)
    settings.set("look.font_scale", 1.5)
    assert size.text() == "150 %"


def test_that_all_is_put_back(dialog: Preferences, settings: Settings) -> None:
    settings.set("look.font_scale", 2.0)
    settings.set("save.when", "leaving")
    settings.remember_library(Path("somewhere"))
    (back,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "Put all back"]
    back.click()
    assert (settings.get("look.font_scale"), settings.get("save.when")) == (1.0, "asked")
    assert settings.get("libraries.recent") == ["somewhere"], "which is no preference"


def test_that_the_indexes_are_measured_and_cleared_but_for_those_in_use(
    tmp_path: Path, tasks: Tasks, host: QWidget, qtbot: QtBot
) -> None:
    folders = [folder_of(tmp_path / name, tmp_path / "cache") for name in ("one", "other")]
    for folder in folders:
        folder.mkdir(parents=True)
        (folder / "index.db").write_bytes(bytes(3_000_000))
    line = StorageLine(tasks, [folders[0]], tmp_path / "cache")
    qtbot.addWidget(line)
    qtbot.waitUntil(line.clear_button.isEnabled)
    assert line.held.text() == "2 libraries, 6 MB"
    line.clear_button.click()
    qtbot.waitUntil(lambda: line.held.text() == "1 library, 3 MB")
    assert not line.clear_button.isEnabled()
    assert [folder.exists() for folder in folders] == [True, False]


def test_that_a_closed_dialog_follows_no_longer(
    settings: Settings, actions: Actions, tasks: Tasks, host: QWidget, qtbot: QtBot
) -> None:
    host.show()
    dialog = Preferences(settings, actions, tasks, [], host)
    dialog.open()
    gone = [weakref.ref(each) for each in dialog.choosers.values()]
    dialog.close()
    del dialog
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    settings.set("look.scheme", "dark")  # an exception in here would fail the test
    gc.collect()
    assert [each() for each in gone] == [None] * len(gone)
