"""The commands that make patterns and change many; what they need is loaded when one is called for the first time."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curator.ui.actions import Command

if TYPE_CHECKING:
    from curator.library.making.creating import Wanted
    from curator.ui.making.creating import Habits
    from curator.ui.making.deeds import Deeds
    from curator.ui.making.plan_sheet import Desk
    from curator.ui.window import Window


class MakingCommands(QObject):
    """Registers them; `menu` lists their ids for the window's menu."""

    menu = ("pattern.new", "-", "pattern.rename")

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._bridge, self._tasks = window.bridge, window.tasks
        self._deeds: Deeds | None = None
        group = self.tr("Pattern")
        add, bridge = window.actions_table.register, self._bridge

        def in_hand() -> bool:
            return bridge.ready and bridge.current is not None

        add(
            Command("pattern.new", self.tr("New Pattern…"), "Ctrl+N", "add", group),
            self.new_pattern,
            enabled_when=lambda: bridge.ready,
        )
        add(
            Command("pattern.rename", self.tr("Rename Pattern…"), "Ctrl+R", "edit", group),
            self.rename_pattern,
            enabled_when=in_hand,
        )

    @property
    def deeds(self) -> Deeds:
        """What carries plans out; made when it is first wanted."""
        if self._deeds is None:
            from curator.ui.making.deeds import Deeds

            self._deeds = Deeds(self._bridge, self._tasks, self)
        return self._deeds

    # create

    def new_pattern(self) -> None:
        """Ask for a new pattern."""
        from curator.ui.making.creating import habits

        catalogue = self._bridge.catalogue
        self._tasks.run(lambda _progress: habits(catalogue), on_done=self._ask_new, owner=self)

    def _ask_new(self, known: Habits) -> None:
        from curator.ui.making.creating import NewPattern

        dialog = NewPattern(self._bridge, known, self._window)
        dialog.wanted.connect(self._create)
        dialog.open()

    def _create(self, wanted: Wanted) -> None:
        from curator.library.editing.plans import Plan
        from curator.library.making.creating import creation
        from curator.library.making.naming import CannotMake
        from curator.pattern import UnsafeEdit

        try:
            edit = creation(self._bridge.session, self._bridge.catalogue, wanted)
        except (CannotMake, UnsafeEdit) as refusal:
            self._bridge.messages.warning(str(refusal))
            return
        title = " ".join(wanted.title.split())
        self.deeds.carry_out(
            Plan(self.tr("New pattern {0}").format(title), (edit,)),
            self.tr("Created “{0}”.").format(title),
            then=lambda: self._show(edit.path),
        )

    def _show(self, path: str) -> None:
        self._window.show_workspace("library")
        self._bridge.open_pattern(path)

    # rename

    def rename_pattern(self) -> None:
        """Ask for another slug of the pattern in hand."""
        from curator.ui.making.renaming import RenamePattern

        self._bridge.settling.emit()
        path = self._bridge.current
        pattern = self._bridge.pattern(path) if path is not None else None
        if path is None or pattern is None:
            return
        stated = (pattern.data or {}).get("slug")
        slug = stated if isinstance(stated, str) and stated else PurePosixPath(path).stem
        RenamePattern(self._desk(), path, slug, self._window).open()

    def _desk(self) -> Desk:
        from curator.ui.making.plan_sheet import Desk

        return Desk(self._bridge, self._tasks, self._window.theme, self.deeds)
