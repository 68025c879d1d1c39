"""Gives a map its answers, its outlook on marked links, and its export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curator.ui.actions import Actions, Command
from curator.ui.answers.exporting import Exporter
from curator.ui.answers.outlook import OutlookCard
from curator.ui.answers.panel import AnswersPanel
from curator.ui.answers.words import tr
from curator.ui.guide.places import PROPERTY
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Tasks
from curator.ui.theme import Theme

if TYPE_CHECKING:
    from curator.ui.graph.map import MapWorkspace


def stand_beside(
    workspace: MapWorkspace, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme
) -> Exporter:
    """Adds the panel, the card and the command `map.export` to a map; the exporter is its own from then on."""
    picture, source = workspace.picture, workspace.source

    def answers() -> AnswersPanel:
        panel = AnswersPanel(picture, source, bridge, actions, tasks, theme)
        panel.setProperty(PROPERTY, "map.md#answers-and-export")
        return panel

    workspace.add_side("answers", tr("Answers"), "Q", "help", answers)
    exporter = Exporter(picture, source, bridge, tasks, theme, workspace)
    actions.register(
        Command("map.export", tr("Export the Map…"), "E", "export", tr("Map"), context="widget"),
        exporter.open,
        owner=workspace,
        enabled_when=lambda: picture.atlas is not None,
    )
    workspace.bar.add_button("map.export")
    OutlookCard(picture, source, actions, tasks)
    return exporter
