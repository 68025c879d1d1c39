"""The dialogs that copy a pattern and take one away, the latter with those in view who name it."""

from __future__ import annotations

from pathlib import PurePosixPath

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListWidget, QWidget

from curator.library.editing.plans import Plan, Seen
from curator.library.editing.plans import Progress as Told
from curator.library.making.creating import slug_of_copy
from curator.library.making.deleting import Mentions, delete_plan
from curator.library.making.naming import CannotMake
from curator.pattern import UnsafeEdit
from curator.ui.making.plan_sheet import Desk, Foreseen, Planner, PlanSheet
from curator.ui.making.sheet import Sheet
from curator.ui.session_bridge import SessionBridge
from curator.ui.theme import GRID
from curator.ui.translation import number

_SHOWN = 200  # who names the pattern, in words


class DuplicatePattern(Sheet):
    """Asks for the copy's title; `wanted(title, slug)`."""

    wanted = Signal(str, str)

    def __init__(self, bridge: SessionBridge, path: str, parent: QWidget) -> None:
        super().__init__(_tr("Duplicate “{0}”").format(bridge.title(path)), _tr("Duplicate"), parent)
        self._bridge, self._path = bridge, path
        self.title, self.slug = QLineEdit(self.tr("{0} (copy)").format(bridge.title(path))), QLineEdit()
        self.add_row(self.tr("Title"), self.title)
        self.add_row(self.tr("Slug"), self.slug)
        self.title.textChanged.connect(self._look)
        self.slug.textChanged.connect(self._look)
        self.do_button.clicked.connect(self._copy)
        self.title.selectAll()
        self.title.setFocus()
        self._look()

    def _look(self) -> None:
        bridge = self._bridge
        try:
            title, slug = self.title.text(), self.slug.text().strip()
            own = slug_of_copy(bridge.session, bridge.catalogue, self._path, title, slug)
        except (CannotMake, UnsafeEdit) as refusal:
            self.say(str(refusal), wrong=True)
            return
        self.slug.setPlaceholderText(own)
        path = str(PurePosixPath(self._path).with_name(own + PurePosixPath(self._path).suffix))
        self.say(self.tr("It becomes {0}, with an identifier of its own.").format(path))

    def _copy(self) -> None:
        self.wanted.emit(self.title.text(), self.slug.text().strip())
        self.accept()


class DeletePattern(PlanSheet):
    """Shows who names the pattern, and what goes with it."""

    def __init__(self, desk: Desk, path: str, parent: QWidget) -> None:
        self._name = desk.bridge.title(path)
        super().__init__(_tr("Delete “{0}”").format(self._name), _tr("Delete"), desk, parent)
        self._path = path
        self._mentions: tuple[tuple[str, Mentions], ...] = ()  # with titles
        self.who = QLabel()
        self.who.setProperty("role", "muted")
        self.who.setWordWrap(True)
        self.named_by = QListWidget()
        self.named_by.setAccessibleName(self.tr("Patterns that name it"))
        self.named_by.setMaximumHeight(GRID * 36)
        self.references_too = QCheckBox(self.tr("Take out the relations and links that name it as well"))
        self.references_too.setAccessibleName(self.references_too.text())
        self.references_too.toggled.connect(self.choose)
        self.column.insertWidget(2, self.who)
        self.column.insertWidget(3, self.named_by)
        self.column.insertWidget(4, self.references_too)
        self.named_by.hide()
        self.references_too.hide()
        self.choose()

    def planner(self) -> Planner | None:
        bridge, path, too = self.desk.bridge, self._path, self.references_too.isChecked()
        session, catalogue = bridge.session, bridge.catalogue

        def plan(go_on: Told, _seen: Seen) -> Plan | None:
            found = delete_plan(session, catalogue, path, too, go_on)
            if found is None:
                return None
            rows = ((catalogue.row(each.path), each) for each in found[1])
            self._mentions = tuple((row.title if row is not None else each.path, each) for row, each in rows)
            return found[0]

        return plan

    def _show(self, foreseen: Foreseen | None) -> None:
        super()._show(foreseen)
        if foreseen is None:
            return
        count = len(self._mentions)
        one, many = self.tr("1 pattern names it."), self.tr("{0} patterns name it.").format(number(count))
        said = self.tr("No other pattern names it.") if not count else one if count == 1 else many
        trash = self.tr("The file goes into the system’s trash; undo brings it back.")
        self.who.setText(f"{said} {trash}")
        self.named_by.clear()
        self.named_by.addItems([self._said(*each) for each in self._mentions[:_SHOWN]])
        if count > _SHOWN:
            self.named_by.addItem(self.tr("and {0} more").format(number(count - _SHOWN)))
        self.named_by.setVisible(bool(count))
        self.references_too.setVisible(any(each.items for _, each in self._mentions))
        self.do_button.setFocus()

    def _said(self, title: str, each: Mentions) -> str:
        ways = []
        if each.items:
            ways.append(self.tr("{0} in its frontmatter").format(each.items))
        if each.in_text:
            ways.append(self.tr("a link in its text"))
        return f"{title}  –  {', '.join(ways)}"

    def deed(self, foreseen: Foreseen) -> str:
        return self.tr("Delete")

    def told(self, foreseen: Foreseen) -> str:
        return self.tr("Deleted “{0}”; the file is in the trash.").format(self._name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DeletePattern", text)
