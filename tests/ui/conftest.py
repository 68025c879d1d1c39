"""The collaborators that every view is given, one set per test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from curator.library.catalogue import Catalogue
from curator.library.editing.session import Session
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


PATTERN = """\
---
# GROUP 1: CORE IDENTITY
id: pat_01khvcxcgbey6b6p55svna5c{number:02}
slug: {slug}
title: "{title}"
aliases: []
summary: >-
  {title} in a few words.
ontology:
  domain: {domain}
lifecycle:
  status: {status}   # see the guide
  confidence: {stars}
relationships:
  enables: []
graph_garden:
  inferred_links:
    - target: tool-library
      type: enables
      confidence: 0.82
      reason: Both are shared.
---

{title} begins here.

### Section 1: Context

Neighbours share what they seldom need.
"""
NAMES = (
    ("Repair Cafe", "sharing", "draft", 1),
    ("Seed Library", "food", "stable", 3),
    ("Time Bank", "sharing", "draft", 2),
    ("Tool Library", "sharing", "stable", 2),
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Four patterns in v7.1's shape, and `broken.md`, which does not parse (line 4)."""
    root = tmp_path / "library"
    root.mkdir()
    for number, (title, domain, status, stars) in enumerate(NAMES):
        slug = title.lower().replace(" ", "-")
        text = PATTERN.format(number=number, slug=slug, title=title, domain=domain, status=status, stars=stars)
        (root / f"{slug}.md").write_bytes(text.encode())
    (root / "broken.md").write_bytes(b'---\nslug: broken\ntitle: "Broken\nsummary: [\n---\n\nText.\n')
    return root
