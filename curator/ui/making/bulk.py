"""The dialogs that change many patterns alike: a value in all that a search finds, words in their texts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QHBoxLayout, QLabel, QLineEdit, QWidget

from curator.library.catalogue import Catalogue
from curator.library.editing.plans import Plan, Seen
from curator.library.editing.plans import Progress as Told
from curator.library.making.bulk import Replacement, replace_plan, set_plan
from curator.library.making.setting import HOW, How, Setting
from curator.schema.dialects import dialects
from curator.schema.fields import Field
from curator.ui.making.plan_sheet import Desk, Foreseen, Planner, PlanSheet
from curator.ui.theme import GRID
from curator.ui.translation import number, said

_OF_THEIR_OWN = frozenset({"/id", "/slug"})
_WIDGETS = frozenset({"line", "text", "combo", "slug", "chips", "date", "stars", "integer", "number", "score"})


class ManySheet(PlanSheet):
    """What both share: which patterns are meant."""

    def __init__(self, title: str, deed: str, desk: Desk, query: str, parent: QWidget) -> None:
        super().__init__(title, deed, desk, parent)
        self.scope = QComboBox()
        if query.strip():
            self.scope.addItem(self.tr("What the search finds: {0}").format(query), query)
        self.scope.addItem(self.tr("All patterns of the library"), "")
        self.scope.currentIndexChanged.connect(self.choose)
        self.add_row(self.tr("Patterns"), self.scope)

    def paths(self, catalogue: Catalogue, changed: tuple[str, ...]) -> tuple[str, ...]:
        """The patterns that are meant.  Asks the index, so not on the UI thread."""
        return catalogue.rows(self._query, "title", changed).paths()

    def choose(self) -> None:
        self._query = str(self.scope.currentData())
        super().choose()

    def deed(self, foreseen: Foreseen) -> str:
        count = len(foreseen.entries)
        return self.tr("Change 1 file") if count == 1 else self.tr("Change {0} files").format(number(count))

    def told(self, foreseen: Foreseen) -> str:
        count = len(foreseen.entries)
        return self.tr("Changed 1 file.") if count == 1 else self.tr("Changed {0} files.").format(number(count))


class SetMany(ManySheet):
    """Sets, adds, removes or replaces one value."""

    def __init__(self, desk: Desk, query: str, parent: QWidget) -> None:
        super().__init__(_tr("Change a field of many patterns"), _tr("Change"), desk, query, parent)
        self.field, self.how = QComboBox(), QComboBox()
        self._fields = _declared()
        self.field.setEditable(True)
        for pointer, field in self._fields.items():
            self.field.addItem(f"{said(field.label)}  –  {pointer}", pointer)
        completer = self.field.completer()
        assert completer is not None  # an editable combo has one
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCurrentIndex(max(0, self.field.findData("/lifecycle/status")))
        words = {
            "set": self.tr("Set to"),
            "add": self.tr("Add to the list"),
            "remove": self.tr("Remove"),
            "replace": self.tr("Replace"),
        }
        for how in HOW:
            self.how.addItem(words[how], how)
        self.old, self.value = QComboBox(), QComboBox()
        for combo in (self.old, self.value):
            combo.setEditable(True)
        self.by = QLabel(self.tr("by"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self.how)
        row.addWidget(self.old, 1)
        row.addWidget(self.by)
        row.addWidget(self.value, 1)
        self.add_row(self.tr("Field"), self.field)
        self.add_row(self.tr("Change"), line)
        line.setAccessibleName("")
        self.how.setAccessibleName(self.tr("Change"))
        self.old.setAccessibleName(self.tr("Value that is replaced"))
        self.value.setAccessibleName(self.tr("Value"))
        self.field.currentTextChanged.connect(self._offer)
        self.how.currentIndexChanged.connect(self._offer)
        self.old.currentTextChanged.connect(self.choose)
        self.value.currentTextChanged.connect(self.choose)
        self._offer()
        self.value.setFocus()

    @property
    def setting(self) -> Setting:
        """What is chosen."""
        how: How = self.how.currentData()
        old = self.old.currentText().strip() if how == "replace" else ""
        return Setting(self._pointer, how, self.value.currentText().strip(), old)

    @property
    def _pointer(self) -> str:
        at = self.field.findText(self.field.currentText())
        return str(self.field.itemData(at)) if at >= 0 else self.field.currentText().strip()

    def _offer(self) -> None:
        """The known words of the field, and the fields that the kind of change needs."""
        field, replacing = self._fields.get(self._pointer), self.how.currentData() == "replace"
        for combo in (self.old, self.value):
            text = combo.currentText()
            combo.blockSignals(True)
            combo.clear()
            combo.addItems(list(field.vocabulary) if field is not None else [])
            combo.setEditText(text)
            combo.blockSignals(False)
        self.old.setVisible(replacing)
        self.by.setVisible(replacing)
        self.choose()

    def planner(self) -> Planner | None:
        setting, bridge = self.setting, self.desk.bridge
        if not setting.pointer.startswith("/"):
            self.say(self.tr("Choose a field, or type its pointer, for example /lifecycle/status."), missing=True)
            return None
        if (not setting.value and setting.how != "remove") or (setting.how == "replace" and not setting.old):
            self.say(self.tr("Type the value."), missing=True)
            return None
        session, catalogue = bridge.session, bridge.catalogue

        def plan(go_on: Told, seen: Seen) -> Plan | None:
            return set_plan(session, self.paths(catalogue, session.changed()), setting, go_on, seen)

        return plan


class ReplaceMany(ManySheet):
    """Finds and replaces in the texts."""

    def __init__(self, desk: Desk, query: str, parent: QWidget) -> None:
        super().__init__(_tr("Find and replace in many texts"), _tr("Replace"), desk, query, parent)
        self.sought, self.replacement = QLineEdit(), QLineEdit()
        self.any_case, self.words = QCheckBox(self.tr("Ignore case")), QCheckBox(self.tr("Whole words"))
        self.expression = QCheckBox(self.tr("Regular expression"))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 4)
        for box in (self.any_case, self.words, self.expression):
            box.setAccessibleName(box.text())
            box.toggled.connect(self.choose)
            row.addWidget(box)
        row.addStretch(1)
        self.add_row(self.tr("Find"), self.sought)
        self.add_row(self.tr("Replace by"), self.replacement)
        self.rows.addRow("", line)
        self.sought.textChanged.connect(self.choose)
        self.replacement.textChanged.connect(self.choose)
        self.choose()
        self.sought.setFocus()

    def planner(self) -> Planner | None:
        wanted = Replacement(
            self.sought.text(),
            self.replacement.text(),
            self.expression.isChecked(),
            self.any_case.isChecked(),
            self.words.isChecked(),
        )
        if not wanted.find:
            self.say(self.tr("Type what is to be found; titles and other fields stay as they are."), missing=True)
            return None
        session, catalogue = self.desk.bridge.session, self.desk.bridge.catalogue

        def plan(go_on: Told, seen: Seen) -> Plan | None:
            return replace_plan(session, self.paths(catalogue, session.changed()), wanted, go_on, seen)

        return plan

    def told(self, foreseen: Foreseen) -> str:
        words = self.tr("Replaced {0} times in {1} files.")
        return words.format(number(foreseen.plan.places), number(len(foreseen.entries)))


def _declared() -> dict[str, Field]:
    """The fields of all dialects that a word can set, each pointer once."""
    found: dict[str, Field] = {}
    for dialect in dialects():
        for field in dialect.fields():
            if field.widget in _WIDGETS and field.pointer not in _OF_THEIR_OWN:
                found.setdefault(field.pointer, field)
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("ManySheet", text)
