"""The commands that make patterns and change many; what they need is loaded when one is called for the first time."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from curator.ui.actions import Command

if TYPE_CHECKING:
    from curator.library.making.creating import Wanted
    from curator.library.making.importing.table import Table
    from curator.ui.making.creating import Habits
    from curator.ui.making.deeds import Deeds
    from curator.ui.making.importing import Page
    from curator.ui.making.plan_sheet import Desk
    from curator.ui.tasks import Progress
    from curator.ui.window import Window


class MakingCommands(QObject):
    """Registers them; `menu` lists their ids for the window's menu."""

    menu = (
        *("pattern.new", "pattern.import", "-"),
        *("pattern.duplicate", "pattern.rename", "pattern.delete", "-"),
        *("patterns.set", "patterns.replace"),
    )

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
            Command("pattern.import", self.tr("Import…"), "Ctrl+Shift+I", "", group),
            self.import_file,
            enabled_when=lambda: bridge.ready,
        )
        add(
            Command("pattern.rename", self.tr("Rename Pattern…"), "Ctrl+R", "edit", group),
            self.rename_pattern,
            enabled_when=in_hand,
        )

        add(
            Command("pattern.duplicate", self.tr("Duplicate Pattern…"), "Ctrl+Shift+D", "copy", group),
            self.duplicate_pattern,
            enabled_when=in_hand,
        )
        add(
            Command("pattern.delete", self.tr("Delete Pattern…"), "Ctrl+Shift+Del", "remove", group),
            self.delete_pattern,
            enabled_when=in_hand,
        )
        add(
            Command("patterns.set", self.tr("Change a Field of Many…"), "Ctrl+Shift+E", "", group),
            self.set_many,
            enabled_when=lambda: bridge.ready,
        )
        add(
            Command("patterns.replace", self.tr("Find and Replace in Many…"), "Ctrl+Shift+H", "", group),
            self.replace_many,
            enabled_when=lambda: bridge.ready,
        )

    @property
    def deeds(self) -> Deeds:
        """What carries plans out; made when it is first wanted."""
        if self._deeds is None:
            from curator.ui.making.deeds import Deeds

            actions = self._window.actions_table
            self._deeds = Deeds(self._bridge, self._tasks, self, lambda: actions.trigger("edit.undo"))
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

    # import

    def import_file(self, file: Path | None = None) -> None:
        """Ask for a file, unless it is given, and show what becomes of it."""
        from curator.ui.making.creating import habits
        from curator.ui.making.importing import read_file

        if file is None:
            kinds = self.tr("Texts and tables (*.txt *.md *.markdown *.csv *.tsv);;All files (*)")
            name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import a text or a table"), "", kinds)
            if not name:
                return
            file = Path(name)
        chosen, catalogue = file, self._bridge.catalogue

        def work(_progress: Progress) -> tuple[Page | Table, Habits]:
            known = habits(catalogue)
            return read_file(chosen, known), known

        self._tasks.run(
            work,
            on_done=self._ask_import,
            on_failed=lambda refusal: self._bridge.messages.warning(str(refusal)),
            owner=self,
        )

    def _ask_import(self, found: tuple[Page | Table, Habits]) -> None:
        from curator.ui.making.importing import ImportPage, ImportTable, Page

        what, known = found
        if isinstance(what, Page):
            dialog = ImportPage(self._desk(), what, known, self._window)
            dialog.wanted.connect(self._create)
            dialog.open()
        else:
            ImportTable(self._desk(), what, known, self._window).open()

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

    # duplicate, delete

    def duplicate_pattern(self) -> None:
        """Ask for a copy of the pattern in hand."""
        from curator.ui.making.deleting import DuplicatePattern

        self._bridge.settling.emit()
        path = self._bridge.current
        if path is not None:
            dialog = DuplicatePattern(self._bridge, path, self._window)
            dialog.wanted.connect(lambda title, slug: self._duplicate(path, title, slug))
            dialog.open()

    def _duplicate(self, path: str, title: str, slug: str) -> None:
        from curator.library.editing.plans import Plan
        from curator.library.making.creating import duplicate
        from curator.library.making.naming import CannotMake
        from curator.pattern import UnsafeEdit

        try:
            edit = duplicate(self._bridge.session, self._bridge.catalogue, path, title, slug)
        except (CannotMake, UnsafeEdit) as refusal:
            self._bridge.messages.warning(str(refusal))
            return
        plan = Plan(self.tr("Duplicate {0}").format(self._bridge.title(path)), (edit,))
        self.deeds.carry_out(plan, self.tr("Created “{0}”.").format(title), then=lambda: self._show(edit.path))

    def delete_pattern(self) -> None:
        """Show who names the pattern in hand, and ask whether it is to go."""
        from curator.ui.making.deleting import DeletePattern

        self._bridge.settling.emit()
        if self._bridge.current is not None:
            DeletePattern(self._desk(), self._bridge.current, self._window).open()

    # many

    def set_many(self) -> None:
        """Ask for a value to be set in what the search finds."""
        from curator.ui.making.bulk import SetMany

        self._bridge.settling.emit()
        SetMany(self._desk(), self._window.library.browser.query, self._window).open()

    def replace_many(self) -> None:
        """Ask for words to be replaced in what the search finds."""
        from curator.ui.making.bulk import ReplaceMany

        self._bridge.settling.emit()
        ReplaceMany(self._desk(), self._window.library.browser.query, self._window).open()

    def _desk(self) -> Desk:
        from curator.ui.making.plan_sheet import Desk

        return Desk(self._bridge, self._tasks, self._window.theme, self.deeds)
