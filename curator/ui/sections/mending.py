"""What is done to a body by one click: a section added, a callout mended, a heading renamed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from curator.library.editing.edits import BodyEdit
from curator.pattern import UnsafeEdit
from curator.ui.sections.draft import Draft
from curator.ui.session_bridge import SessionBridge


class Mending(QObject):
    """Deeds on the pattern of a draft, each a step of the history; the draft follows as it follows everybody."""

    def __init__(self, bridge: SessionBridge, draft: Draft) -> None:
        super().__init__(draft)
        self._bridge, self._draft = bridge, draft

    def add_section(self, tension: str) -> None:
        """Add the section in hand, which the body lacks, from its template."""
        from curator.schema.sections import with_section

        number = self._draft.missing
        if number is not None:
            label = self.tr("Add section {0}").format(number)
            self._write(lambda body: with_section(body, number, tension), label)

    def mend_callouts(self) -> None:
        """Give callouts the `> ` that they lack."""
        from curator.schema.callouts import with_callouts_mended

        self._write(with_callouts_mended, self.tr("Mend a callout"))

    def rename_heading(self) -> None:
        """Give the section in hand the title that the form has for it."""
        from curator.schema.sections import renamed

        part = self._draft.part
        if part is not None and part.kind == "section":
            self._write(lambda body: renamed(body, part.number), self.tr("Rename a heading"))

    def _write(self, make: Callable[[str], str], label: str) -> None:
        self._draft.take_over()
        pattern, path = self._draft.pattern(), self._draft.path
        if pattern is None or path is None:
            return
        try:
            body = make(pattern.body)
        except UnsafeEdit as refusal:
            self._bridge.messages.warning(str(refusal))
            return
        self._bridge.apply([BodyEdit(path, body)], label)
