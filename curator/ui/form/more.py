"""The last panel of a form: what no dialect declares."""

from collections.abc import Sequence

from curator.schema.fields import Group
from curator.ui.form.context import FormContext
from curator.ui.form.desk import Desk
from curator.ui.form.panel import GroupPanel
from curator.ui.form.row import FieldRow
from curator.ui.form.tree import TreeEditor

MORE = Group(99, "more", "MORE FIELDS", "what no dialect declares", ())


class MorePanel(GroupPanel):
    """The panel of the tree: no fields, one editor."""

    def __init__(self, tree: TreeEditor, context: FormContext, desk: Desk) -> None:
        super().__init__(MORE, context, desk, 0, unfolded=True)
        self._row = _MoreRow(tree, context, desk)
        self.body_layout.addWidget(self._row)

    def _tab_rows(self) -> Sequence[FieldRow]:
        return (self._row,)


class _MoreRow(FieldRow):
    """The tree as a row of the form, without a label beside it."""

    def __init__(self, tree: TreeEditor, context: FormContext, desk: Desk) -> None:
        super().__init__(tree.field, context, desk, 0)
        self.label.hide()
        self.take_editor(tree)
