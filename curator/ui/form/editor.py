"""What every field's editor has in common.

An editor shows a value and says what the curator wants instead; it never keeps it. While somebody types it emits
`typed(value)`, which is gathered and handed over in bursts, and `settled` at Return or when the focus leaves. What is
chosen or done at once (a chip removed, a row added) comes as `edited(operations, label)`, a JSON Patch. Afterwards the
value as it then is comes back through `show_value`.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from curator.schema.fields import Field
from curator.ui.form.context import FormContext
from curator.ui.form.inputs import set_invalid


class Editor(QWidget):
    """An empty editor; subclasses say how a value is shown and changed."""

    typed = Signal(object)
    settled = Signal()
    edited = Signal(object, str)
    complained = Signal(str)  # what cannot be a value, in a sentence; "" when all is well again

    def __init__(self, field: Field, context: FormContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.context = field, context

    def show_value(self, value: object) -> None:
        """Show a value (`MISSING` where the file has none). The same value again leaves cursor and selection alone."""
        raise NotImplementedError

    def input(self) -> QWidget:
        """The widget that takes the focus and carries the field's name."""
        return self

    def set_problem(self, wrong: bool) -> None:
        """Draw that something is wrong with the value."""
        set_invalid(self.input(), wrong)

    def can_show(self, value: object) -> bool:
        """Whether this editor can show `value` and write it back as it is."""
        return self.field.fits(value)
