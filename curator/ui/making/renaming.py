"""The dialog that gives a pattern another slug, with every change that follows from it in view first."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from curator.library.making.naming import slug_of
from curator.library.making.renaming import rename_plan
from curator.ui.making.plan_sheet import Desk, Foreseen, Planner, PlanSheet
from curator.ui.translation import number


class RenamePattern(PlanSheet):
    """Asks for the new slug of one pattern."""

    def __init__(self, desk: Desk, path: str, slug: str, parent: QWidget) -> None:
        super().__init__(_tr("Rename “{0}”").format(desk.bridge.title(path)), _tr("Rename"), desk, parent)
        self._path, self._slug = path, slug
        self.slug = QLineEdit(slug)
        self.slug.setMaxLength(200)
        self.add_row(self.tr("Slug"), self.slug)
        self.slug.textChanged.connect(self.choose)
        self.slug.selectAll()
        self.slug.setFocus()
        self.say(self.tr("The file, its slug and every reference in the library get the new name."), missing=True)

    def planner(self) -> Planner | None:
        session, catalogue, path = self.desk.bridge.session, self.desk.bridge.catalogue, self._path
        new = self.slug.text().strip()
        if not new or (new == self._slug == PurePosixPath(path).stem):
            proposed = slug_of(self.desk.bridge.title(path))
            self.say(self.tr("Type the new slug, for example {0}.").format(proposed), missing=True)
            return None
        return lambda go_on, _seen: rename_plan(session, catalogue, path, new, go_on)

    def deed(self, foreseen: Foreseen) -> str:
        count = len(foreseen.entries)
        return self.tr("Rename in 1 file") if count == 1 else self.tr("Rename in {0} files").format(number(count))

    def told(self, foreseen: Foreseen) -> str:
        one, many = self.tr("Renamed {0} to {1}."), self.tr("Renamed {0} to {1} in {2} files.")
        said = one if len(foreseen.entries) == 1 else many
        return said.format(self._slug, self.slug.text().strip(), number(len(foreseen.entries)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RenamePattern", text)
