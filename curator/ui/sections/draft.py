"""The part in hand: cut out of the session's pattern, written back in bursts, followed when others change it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from curator.ui.sections.editor import MarkdownEditor
from curator.ui.sections.stretch import OPENING, WHOLE, Part, Stretch, cut, edit_of
from curator.ui.session_bridge import SessionBridge

if TYPE_CHECKING:
    from curator.library.editing.session import Change
    from curator.pattern import Pattern

_BURST = 250  # ms from the first key until what was typed is an edit of the session


class Draft(QObject):
    """Keeps editor and session alike. `moved` says that another part, or none, is in the editor; `edited` that the
    body became another one, whoever did it; `typed` comes at every key.
    """

    moved = Signal()
    edited = Signal()
    typed = Signal()

    def __init__(self, bridge: SessionBridge, editor: MarkdownEditor, initiator: QObject) -> None:
        super().__init__(initiator)
        self._bridge, self._editor, self._initiator = bridge, editor, initiator
        self.path: str | None = None
        self.part: Part | None = None
        self.stretch: Stretch | None = None
        self._wanted = Part("section", 1)  # what was in hand last, to be found again in the next pattern
        self._taken = ""  # the part's text as the session has it
        self._burst = QTimer(self, singleShot=True, interval=_BURST)
        self._burst.timeout.connect(self.take_over)
        editor.typed.connect(self._on_typed)
        editor.left.connect(self.take_over)
        bridge.settling.connect(self.take_over)

    # what is in hand

    def pattern(self) -> "Pattern | None":
        """The pattern in hand as it stands now."""
        return self._bridge.pattern(self.path) if self.path is not None else None

    def open(self, path: str | None) -> None:
        """Take another pattern in hand, at the part that was in hand in the former one."""
        self.take_over()
        self.path, self.part, self.stretch = path, None, None
        pattern = self.pattern()
        if pattern is not None:
            numbers = [section.number for section in pattern.sections]
            part = self._wanted
            if not numbers:
                part = WHOLE
            elif part.kind == "section" and part.number not in numbers:
                part = Part("section", numbers[0])
            self._load(pattern, part)
        else:
            self._editor.fill("")
        self.moved.emit()

    def take(self, part: Part) -> None:
        """Take another part of the same pattern in hand; `stretch` is None where the body lacks it."""
        self.take_over()
        pattern = self.pattern()
        if pattern is None:
            return
        self._wanted = part
        self._load(pattern, part)
        self.moved.emit()

    def _load(self, pattern: "Pattern", part: Part) -> None:
        self.part, self.stretch = part, cut(pattern, part)
        self._taken = self.stretch.text if self.stretch is not None else ""
        self._editor.setReadOnly(self.stretch is None)
        self._editor.fill(self.stretch.shown if self.stretch is not None else "")

    # writing

    def _on_typed(self) -> None:
        self.typed.emit()
        if not self._burst.isActive():
            self._burst.start()

    def take_over(self, label: str = "") -> None:
        """Make what was typed an edit of the session; with a `label`, a step of its own."""
        self._burst.stop()
        pattern = self.pattern()
        if self.path is None or self.part is None or self.stretch is None or pattern is None:
            return
        shown = self._editor.text()
        edit = edit_of(self.path, pattern, self.part, self.stretch.body_with(shown))
        if edit is not None:
            self._taken = self.stretch.part_with(shown)
            key = None if label else f"body:{self.part.kind}:{self.part.number}"
            made = self._bridge.apply([edit], label or self.label(), self._initiator, coalesce=key)
            if made is None:  # refused, and said so
                self._follow()

    @property
    def missing(self) -> int | None:
        """The number of the section in hand where the body lacks it."""
        lacks = self.part is not None and self.part.kind == "section" and self.stretch is None
        return self.part.number if self.part is not None and lacks else None

    def label(self) -> str:
        """What editing the part in hand is called."""
        if self.part is not None and self.part.kind == "section":
            return self.tr("Edit section {0}").format(self.part.number)
        if self.part == OPENING:
            return self.tr("Edit the opening")
        return self.tr("Edit the text")

    # following

    def follow(self, change: "Change") -> None:
        """Show what a change of the session made of the part in hand; cursor and place stay."""
        if self.path is None or self.path not in change.paths:
            return
        if not (change.initiator is self._initiator and change.what == "edit"):
            self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        pattern = self.pattern()
        if pattern is None or self.part is None:
            self.open(self.path)
            return
        if self.part != WHOLE and not pattern.sections:
            self._load(pattern, WHOLE)
            self.moved.emit()
            return
        there, stretch = self.stretch is not None, cut(pattern, self.part)
        if (stretch is not None) != there:
            self._load(pattern, self.part)
            self.moved.emit()
        elif stretch is not None and self.stretch is not None:
            self.stretch = stretch
            if stretch.text != self._taken:
                self._burst.stop()  # what was typed a moment ago yields to what happened since
                self._taken = stretch.text
                self._editor.refresh(stretch.shown)
