"""A small library whose graph has every sort of node and edge."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions
from curator.ui.graph.look import Look, look_of
from curator.ui.graph.map import MapWorkspace
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

Opened = tuple[MapWorkspace, SessionBridge]

PATTERN = """\
---
slug: {slug}
title: {title}
summary: What {title} is about.
relationships:
{relations}
graph_garden:
  inferred_links:
{inferred}
---
Body.
"""


def pattern_file(
    slug: str,
    relations: dict[str, list[tuple[str, float]]] | None = None,
    inferred: list[tuple[str, str, float]] | None = None,
) -> str:
    """The text of a pattern; `inferred` holds (target, type, confidence)."""
    lists = "".join(
        f"  {kind}:\n" + "".join(f"    - slug: {target}\n      weight: {weight}\n" for target, weight in items)
        for kind, items in (relations or {}).items()
    )
    links = "".join(
        f"    - target: {target}\n      type: {kind}\n      confidence: {confidence}\n      reason: Because.\n"
        for target, kind, confidence in inferred or []
    )
    return PATTERN.format(
        slug=slug, title=slug.title(), relations=lists.rstrip() or "  {}", inferred=links.rstrip() or "    []"
    )


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """hub enables oak and a missing one; accepted, pending and dangling links; an isolated pattern."""
    root = tmp_path / "library"
    root.mkdir()
    files = {
        "hub": pattern_file(
            "hub",
            {"enables": [("oak", 0.9), ("ghost", 0.4)], "complementary": [("elm", 0.7)]},
            [("oak", "enables", 0.9), ("fir", "requires", 0.8), ("nowhere", "tools", 0.6)],
        ),
        "oak": pattern_file("oak", {"requires": [("hub", 0.5)], "enables": [("ash", 0.6)]}),
        "elm": pattern_file("elm", {"complementary": [("hub", 0.7)]}),
        "fir": pattern_file("fir"),
        "ash": pattern_file("ash"),
        "lonely": pattern_file("lonely"),
    }
    for slug, text in files.items():
        (root / f"{slug}.md").write_text(text)
    return root


@pytest.fixture
def star(tmp_path: Path) -> Callable[[int], Path]:
    """`star(n)`: a library in which n patterns point at `hub`."""

    def made(count: int) -> Path:
        root = tmp_path / "star"
        root.mkdir()
        (root / "hub.md").write_text(pattern_file("hub"))
        for number in range(count):
            weight = round(0.3 + 0.6 * number / count, 3)
            (root / f"p{number:03}.md").write_text(pattern_file(f"p{number:03}", {"enables": [("hub", weight)]}))
        return root

    return made


@pytest.fixture
def look(theme: Theme) -> Look:
    return look_of(theme)


@pytest.fixture
def open_map(
    qtbot: QtBot,
    bridge_for: Callable[[Path], SessionBridge],
    theme: Theme,
    tasks: Tasks,
) -> Callable[[Path], Opened]:
    bridges: dict[Path, SessionBridge] = {}

    def opened(root: Path, drawn: bool = True) -> Opened:
        bridge = bridges.setdefault(root, bridges.get(root) or bridge_for(root))
        label = QLabel()
        qtbot.addWidget(label)
        view = MapWorkspace(bridge, Actions(label, theme), tasks, theme)
        qtbot.addWidget(view)
        view.resize(1000, 700)
        view.show()
        if drawn:
            qtbot.waitUntil(lambda: view.picture.atlas is not None)
        return view, bridge

    return opened
