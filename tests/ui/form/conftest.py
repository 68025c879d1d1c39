"""A small library with a pattern that has a field of every kind, and the form that shows it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from curator.ui.actions import Actions
from curator.ui.form import FormView
from curator.ui.form.row import FieldRow
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

RICH = """---
# ═══════════════════
# GROUP 1: CORE IDENTITY
# ═══════════════════
id: pat_01khvcxcgbey6b6p55svna5cz6   # for life
slug: rich
title: "A rich pattern"
aliases: [Wealth, "Plenty, and more"]
summary: >-   # REQUIRED
  Creating alliances with those who share specific objectives—even while
  disagreeing on other dimensions—multiplies influence.

# GROUP 2
context_labels:
  corporate: "In companies"
  tech: ~

ontology:
  domain: life
  commons_domain:
    - life
  search_hints:
    primary_tension: "One vs. Other"
    vector_keywords: ["one", "two"]
  commons_assessment:
    stakeholder_architecture: 3.0
    value_creation: 4.5
    resilience: 4
    ownership: 3.0
    autonomy: 3.0
    composability: 3.0
    fractal_value: 4.5
    vitality: 3.50
    overall_score: 3.9
lifecycle:
  status: draft
  version: 0.1
  confidence: 1
relationships:
  generalizes_from: []
  enables:
    - slug: second   # the first one
      weight: 0.90
    - slug: nowhere
      weight: 0.5
  requires:
  - id: second
    weight: 0.7
    description: "Because."
  alternatives: ~
  tools: [second, hammer]
graph_garden:
  last_pruned: 2026-02-19
  entities:
    - id: thing
      label: "Thing"
      relevance: 1.0
  inferred_links:
    - target: second
      type: enables
      confidence: 0.85
      reason: "It does"
contributors: ["ann"]
license: CC-BY-SA-4.0
odd_key: 7
odd_map:
  inner: [1, two]
  flag: true
  when: 2025-01-02
---

The body.
"""

SECOND = """---
slug: second
title: The second one
ontology: {domain: governance}
relationships: {}
---
Text.
"""


@pytest.fixture
def bridge(bridge_for: Callable[[Path], SessionBridge], tmp_path: Path) -> SessionBridge:
    """A library of three files with `rich.md` in hand."""
    root = tmp_path / "library"
    root.mkdir()
    (root / "rich.md").write_text(RICH)
    (root / "second.md").write_text(SECOND)
    (root / "broken.md").write_text("---\ntitle: [\nslug: x\n---\nA body.\n")
    (root / "plain.md").write_text("No frontmatter at all.\n")
    made = bridge_for(root)
    made.open_pattern("rich.md")
    return made


@pytest.fixture
def form(bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, qtbot: QtBot, host: QWidget) -> FormView:
    """The form of `rich.md`, all of it built."""
    made = FormView(bridge, actions, tasks, theme)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    for panel in made.panels:
        panel.header.setChecked(True)
    qtbot.waitUntil(lambda: not made.building)
    return made


@pytest.fixture
def row(form: FormView) -> Callable[[str], FieldRow]:
    """`row(pointer)`: the row of a field that must be there."""

    def found(pointer: str) -> FieldRow:
        made = form.row(pointer)
        assert made is not None, pointer
        assert made.editor is not None
        return made

    return found


@pytest.fixture
def text(bridge: SessionBridge) -> Callable[[], str]:
    """The file in hand as it would be saved now."""
    return lambda: bridge.current_bytes(bridge.current or "").decode()


@pytest.fixture
def differs(text: Callable[[], str]) -> Callable[[], tuple[list[str], list[str]]]:
    """The lines that went and the lines that came since the file was opened."""

    def lines() -> tuple[list[str], list[str]]:
        import difflib

        found = list(difflib.ndiff(RICH.splitlines(), text().splitlines()))
        return [x[2:] for x in found if x.startswith("- ")], [x[2:] for x in found if x.startswith("+ ")]

    return lines
