"""The commands of the section editor, apart from those that shape text."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from curator.ui.actions import Actions, Command

if TYPE_CHECKING:
    from curator.ui.sections.view import SectionsView

tr = partial(QCoreApplication.translate, "SectionCommands")


def register_commands(view: "SectionsView", actions: Actions) -> None:
    """Finding, going from section to section, adding one, spelling, the rendering."""
    group = tr("Text")

    def command(name: str, text: str, keys: str, glyph: str, checkable: bool = False) -> Command:
        return Command(f"text.{name}", text, keys, glyph, group, checkable=checkable, context="widget")

    find, spelling = view.find_bar, view.spelling
    for each, deed in (
        (command("find", tr("Find in the text"), "Ctrl+Shift+F", "search"), find.open),
        (
            command("replace", tr("Find and replace in the text"), "Ctrl+H", "arrows-left-right"),
            partial(find.open, replacing=True),
        ),
        (command("find_next", tr("Next place in the text"), "F3", "down"), find.go),
        (command("find_previous", tr("Previous place in the text"), "Shift+F3", "up"), partial(find.go, backward=True)),
        (command("next_part", tr("Next section"), "Ctrl+PgDown", "down"), partial(view.step, 1)),
        (command("previous_part", tr("Previous section"), "Ctrl+PgUp", "up"), partial(view.step, -1)),
    ):
        actions.register(each, deed, owner=view)
    actions.register(
        command("add_section", tr("Add the missing section"), "", "add"),
        view.add_section,
        owner=view,
        enabled_when=lambda: view.draft.missing is not None,
    )
    actions.register(
        command("spelling", tr("Check spelling"), "", "text-aa", checkable=True),
        lambda: spelling.set_enabled(not spelling.enabled),
        owner=view,
        checked_when=lambda: spelling.enabled,
    )
    actions.register(
        command("preview", tr("Rendering beside the text"), "", "read", checkable=True),
        lambda: view.set_preview(not view.preview_wanted),
        owner=view,
        checked_when=lambda: view.preview_wanted,
    )
    actions.action("text.spelling").setIconText(tr("Abc"))
    spelling.changed.connect(actions.refresh)
