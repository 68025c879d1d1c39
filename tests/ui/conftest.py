"""The collaborators that every view is given, one set per test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from curator.library.catalogue import Catalogue
from curator.library.session import Session
from curator.ui.actions import Actions
from curator.ui.messages import Messages
from curator.ui.session_bridge import SessionBridge
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


@pytest.fixture
def bridge_for(tmp_path: Path, messages: Messages, qapp: QApplication) -> Iterator[Callable[[Path], SessionBridge]]:
    """`bridge_for(root)` opens the library at `root`, its files read and searchable."""
    made: list[tuple[SessionBridge, Catalogue]] = []

    def opened(root: Path) -> SessionBridge:
        catalogue = Catalogue(root, tmp_path / ".cache")
        catalogue.scan()
        bridge = SessionBridge(root, messages)
        bridge.attach(Session(root, state=tmp_path / ".state", author="A Curator"), catalogue)
        made.append((bridge, catalogue))
        return bridge

    yield opened
    for bridge, catalogue in made:
        bridge.close()
        catalogue.close()
