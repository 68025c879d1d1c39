"""The YAML view: frontmatter as text. What parses flows back as an ordinary edit; what does not, waits."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curator.library.editing.edits import FrontmatterEdit
from curator.library.editing.session import Change
from curator.pattern import Failure, Pattern, UnsafeEdit
from curator.ui.actions import Actions, Command
from curator.ui.session_bridge import SessionBridge
from curator.ui.source.editor import SourceEditor
from curator.ui.source.highlighting import YamlHighlighter
from curator.ui.tasks import Tasks
from curator.ui.telling import told
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.banner import Banner

_IDLE = 600  # ms after the last key until the text is taken over


class SourceView(QWidget):
    """Frontmatter as text, line numbers as in the file, the error of a broken file above it."""

    def __init__(self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._bridge = bridge
        self._theme = theme
        self._path: str | None = None
        self._drafts: dict[str, str] = {}  # by path: text that does not parse and is not taken over
        self._stale = True
        self._filling = False
        self.banner = Banner(theme)
        self.editor = SourceEditor(theme)
        self.editor.setAccessibleName(self.tr("Frontmatter as YAML"))
        self._highlighter = YamlHighlighter(self.editor.document(), theme)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        framed = QWidget()
        inner = QVBoxLayout(framed)
        inner.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, 0)
        inner.addWidget(self.banner)
        layout.addWidget(framed)
        layout.addWidget(self.editor, 1)
        self.setFocusProxy(self.editor)

        self.editor.textChanged.connect(self._on_typing)
        self._idle.timeout.connect(self.take_over)
        theme.changed.connect(self._highlighter.restyle)
        bridge.current_changed.connect(self._on_current)
        bridge.changed.connect(self._on_change)
        self._register(actions)

    def _register(self, actions: Actions) -> None:
        editor, group = self.editor, self.tr("YAML")
        for name, text, keys, deed in (
            ("fold", self.tr("Fold the YAML Here"), "Ctrl+Shift+[", editor.fold),
            ("unfold", self.tr("Unfold the YAML Here"), "Ctrl+Shift+]", editor.unfold),
            ("fold_all", self.tr("Fold All the YAML"), "Ctrl+Alt+[", editor.fold_all),
            ("unfold_all", self.tr("Unfold All the YAML"), "Ctrl+Alt+]", editor.unfold_all),
        ):
            actions.register(Command(f"yaml.{name}", text, keys, "", group, context="widget"), deed, owner=editor)

    def take_over(self) -> None:
        """Make the text the pattern's frontmatter if it parses; else say where it does not."""
        self._idle.stop()
        path, text = self._path, self.editor.toPlainText()
        if path is None or self._stale or self.editor.isReadOnly():
            return  # what stands in the editor is not this pattern's text
        pattern = self._bridge.session.pattern(path)
        if text == _shown(pattern):
            self._drafts.pop(path, None)
            self._show_failure(pattern.failure)
            return
        try:
            candidate = pattern.with_frontmatter(text)
        except UnsafeEdit as refusal:
            self._drafts[path] = text
            self._show_failure(None, str(refusal))
            return
        if candidate.failure is not None:
            self._drafts[path] = text
            self._show_failure(candidate.failure, draft=True)
            return
        self._apply()

    def _apply(self) -> None:
        assert self._path is not None
        text = self.editor.toPlainText()
        if self._bridge.apply([FrontmatterEdit(self._path, text)], self.tr("Edit as text"), self) is not None:
            self._drafts.pop(self._path, None)
            self._show_failure(self._bridge.session.pattern(self._path).failure)

    # following

    def _on_current(self, path: str) -> None:
        if self._idle.isActive():
            self.take_over()
        self._path = path or None
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _on_change(self, change: Change) -> None:
        if self._path in change.paths and not (change.initiator is self and change.what == "edit"):
            self._idle.stop()  # what was typed a moment ago yields to what happened since
            if change.what in ("undo", "redo", "revert", "reload") and self._path is not None:
                self._drafts.pop(self._path, None)
            self._stale = True
            if self.isVisible():
                self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._path is None and self._bridge.current is not None:
            self._path = self._bridge.current
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        if self._path is None:
            self._fill("", read_only=True, first_line=1)
            self.banner.hide()
            return
        pattern = self._bridge.session.pattern(self._path)
        as_text = pattern.frontmatter is None
        text = self._drafts.get(self._path, _shown(pattern))
        self._fill(text, read_only=as_text, first_line=1 if as_text else _first_line(pattern))
        self._show_failure(pattern.failure)
        if self._path in self._drafts:
            self.take_over()

    def _fill(self, text: str, read_only: bool, first_line: int) -> None:
        self.editor.first_line = first_line
        self.editor.setReadOnly(read_only)
        if text != self.editor.toPlainText():
            self._filling = True
            self.editor.fill(text)
            self._filling = False

    def _show_failure(self, failure: Failure | None, words: str = "", draft: bool = False) -> None:
        if failure is None and not words:
            self.banner.hide()
            self.editor.mark_line(None)
            return
        if failure is None:
            self.banner.show_message("error", words)
            return
        where = self.tr("Line {0}, column {1}: {2}").format(failure.line, failure.column, told(failure.message))
        line, column = failure.line, failure.column
        self.editor.mark_line(line)
        actions = [(self.tr("Go to the place"), lambda: self.go_to(line, column))]
        if draft:
            where += " " + self.tr("Until it is mended, the pattern stays as it was.")
            actions.append((self.tr("Keep it anyway"), self._apply))
        self.banner.show_message("error", where, actions)
        if not draft:
            self.go_to(line, column, focus=False)

    def go_to(self, line: int, column: int, focus: bool = True) -> None:
        """Put the cursor at a line and column of the file (1-based)."""
        block = self.editor.document().findBlockByNumber(line - self.editor.first_line)
        if block.isValid():
            self.editor.reveal(block)
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(column - 1, block.length() - 1))
            self.editor.setTextCursor(cursor)
            self.editor.centerCursor()
        if focus:
            self.editor.setFocus()

    def _on_typing(self) -> None:
        if not self._filling and not self._stale:  # colours that change are told as changes of text, too
            self._idle.start()


def _shown(pattern: Pattern) -> str:
    text = pattern.frontmatter
    if text is None:
        text = pattern.to_bytes().decode("utf-8", "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _first_line(pattern: Pattern) -> int:
    whole = pattern.to_bytes().decode("utf-8", "surrogateescape")
    return whole[: max(0, whole.find(pattern.frontmatter or ""))].count("\n") + 1
