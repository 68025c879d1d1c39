"""The collaborators that every view is given, one set per test."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions
from curator.ui.messages import Messages
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light scheme; `theme.choose("dark")` gives the other."""
    made = Theme(qapp, "light")
    yield made
    made.dispose()


@pytest.fixture
def messages() -> Messages:
    """Notices posted by the test are in `messages.history`."""
    return Messages()


@pytest.fixture
def tasks(messages: Messages) -> Iterator[Tasks]:
    made = Tasks(messages)
    yield made
    assert made.shutdown(), "background work did not end"


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A bare window to put views into."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def actions(host: QWidget, theme: Theme) -> Actions:
    """A command table whose window is `host`."""
    return Actions(host, theme)
