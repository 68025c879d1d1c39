"""Between the fields and the session: gathers what is typed, hands it over, tells refusals where they belong."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from curator.schema.fields import MISSING, value_at
from curator.ui.form import ops
from curator.ui.form.context import FormContext

if TYPE_CHECKING:
    from curator.ui.form.row import FieldRow

_PAUSE = 350
"""How long typing is gathered, in ms. The session makes one undo step of what follows closely in one field."""


class Desk(QObject):
    """One for a form. What is typed belongs to the pattern that was in hand when it was typed."""

    def __init__(self, context: FormContext, initiator: QObject) -> None:
        super().__init__(initiator)
        self._context, self._initiator = context, initiator
        self._pending: tuple[FieldRow, object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self.flush)

    def typing_in(self, row: "FieldRow") -> bool:
        """Whether what stands in the row's field is still to be handed over."""
        return self._pending is not None and self._pending[0] is row

    def typed(self, row: "FieldRow", value: object) -> None:
        """Take note of what a field says now; it is handed over soon."""
        if self._pending is not None and self._pending[0] is not row:
            self.flush()
        self._pending = (row, value)
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Hand over what was typed, now."""
        self._timer.stop()
        if self._pending is None:
            return
        (row, value), self._pending = self._pending, None
        pointer, data = row.field.pointer, self._context.data
        present = value_at(data, pointer)
        if value is MISSING or (value == "" and (present is MISSING or present is None)):
            made = ops.clear(data, pointer) if value is MISSING and present is not None else []
        else:
            made = ops.assign(data, pointer, value)
        if made:
            self.apply(row, made, self.tr("Edit {0}").format(row.field.label), coalesce=pointer)

    def apply(self, row: "FieldRow", operations: list[ops.Operation], label: str, coalesce: str | None = None) -> None:
        """Ask the session for a change. Refused, its reason stands below the field, and the old value in it."""
        from curator.library.editing.edits import PatchEdit
        from curator.pattern import UnsafeEdit

        if coalesce is None:
            self.flush()
        if not operations:
            return
        edits = [PatchEdit(self._context.path, operations)]
        try:
            self._context.bridge.session.apply(edits, label, self._initiator, coalesce=coalesce)
        except UnsafeEdit as refusal:
            row.refuse(str(refusal))
            self._context.bridge.messages.warning(str(refusal))
        else:
            row.say("")
