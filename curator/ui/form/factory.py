"""Which editor shows which field."""

from typing import Final

from curator.schema.fields import Field
from curator.ui.form.chips import ChipsEditor
from curator.ui.form.choice import ComboEditor
from curator.ui.form.context import FormContext
from curator.ui.form.date import DateEditor
from curator.ui.form.editor import Editor
from curator.ui.form.inferred import InferredEditor
from curator.ui.form.line import LineEditor
from curator.ui.form.mapping import MapEditor
from curator.ui.form.numbers import NumberEditor
from curator.ui.form.overall import OverallEditor
from curator.ui.form.records import RecordsEditor, RelationsEditor
from curator.ui.form.score import ScoreEditor
from curator.ui.form.stars import StarsEditor
from curator.ui.form.text import TextEditor

EDITORS: Final[dict[str, type[Editor]]] = {
    "line": LineEditor,
    "slug": LineEditor,
    "text": TextEditor,
    "combo": ComboEditor,
    "chips": ChipsEditor,
    "date": DateEditor,
    "map": MapEditor,
    "stars": StarsEditor,
    "integer": NumberEditor,
    "number": NumberEditor,
    "score": ScoreEditor,
    "overall": OverallEditor,
    "relations": RelationsEditor,
    "records": RecordsEditor,
    "inferred": InferredEditor,
}


def editor_for(field: Field, value: object, context: FormContext) -> Editor:
    """The editor of a field; a line that cannot hold its value becomes a box of text."""
    made = EDITORS[field.widget](field, context)
    if isinstance(value, str) and not made.can_show(value):
        made.deleteLater()
        return TextEditor(field, context)
    return made
