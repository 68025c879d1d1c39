"""The text of the pattern in hand: its parts at the left, the source in the middle, what readers see at the right."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from curator.ui.actions import Actions
from curator.ui.sections.assessment import Assessment, assess
from curator.ui.sections.commands import register_commands
from curator.ui.sections.draft import Draft
from curator.ui.sections.editor import MarkdownEditor
from curator.ui.sections.find_bar import FindBar
from curator.ui.sections.head import Head
from curator.ui.sections.mending import Mending
from curator.ui.sections.part_list import PartList
from curator.ui.sections.preview import Preview
from curator.ui.sections.spelling_marks import SpellingMarks
from curator.ui.sections.stretch import OPENING, WHOLE, Part
from curator.ui.sections.toolbar import ToolRow, language_button, register_writing, word_button
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.translation import number
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from curator.library.editing.session import Change

_LIST = GRID * 52
_WIDE = GRID * 270  # px from which source and rendering stand side by side
_NARROW = GRID * 150  # px below which the list gives way to a choice above the source
_SOON = 120  # ms to gather edits before the list is worked out again


class SectionsView(QWidget):
    """Edits the body part by part. Only the part's own bytes change; undo is the session's."""

    def __init__(
        self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._actions, self._tasks, self._theme = bridge, actions, tasks, theme
        self._assessment = Assessment((), (), "")
        self._assessed: str | None = None  # the path that this is about
        self._assessing: Task | None = None
        self._before_whole: Part | None = None
        self._offered: int | None = None  # the missing section that can be added by the button in view
        self.preview_wanted = True
        self.editor = MarkdownEditor(theme)
        self.editor.setAccessibleName(self.tr("Text as Markdown"))
        self.draft = Draft(bridge, self.editor, self)
        self.mending = Mending(bridge, self.draft)
        self.parts = PartList(theme)
        self.preview = Preview(tasks, theme, bridge.root)
        self.find_bar = FindBar(theme, self.editor)
        self.spelling = SpellingMarks(self.editor, tasks)
        writing = register_writing(actions, self.editor)
        register_commands(self, actions)
        tools = ToolRow(actions, [*writing, "text.find", "text.preview"])
        tools.add(word_button(actions.action("text.spelling")))
        tools.add(language_button(self.spelling))
        self.head = Head(theme, tools)
        self._build(theme)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._assess)
        self._connect(bridge, theme)
        self._on_current()

    def show_part(self, part: Part) -> None:
        """Take a part in hand and put the cursor into it."""
        self.draft.take(part)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_place(self, line: int, column: int) -> None:
        """Put the cursor at a line and column of the body (both 0-based), in the section that it stands in."""
        pattern = self.draft.pattern()
        if pattern is None:
            return
        at = sum(len(each) + 1 for each in pattern.body.split("\n")[:line]) + column
        section = next((each for each in pattern.sections if each.start <= at <= each.end), None)
        opening = pattern.sections and pattern.body.count("\n", 0, at) + 1 < pattern.sections[0].line
        part = Part("section", section.number) if section is not None else OPENING if opening else WHOLE
        self.show_part(part)
        start = len(self.draft.stretch.before) if self.draft.stretch is not None else 0
        place = min(max(0, at - start - pattern.body.count("\r\n", start, at)), len(self.editor.text()))
        self.editor.select(place, place)
        self.editor.centerCursor()

    # building

    def _build(self, theme: Theme) -> None:
        self.missing = EmptyState(theme, "add", "", "")
        self.missing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.editor)
        self._stack.addWidget(self.missing)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # what the head leaves
        line = QWidget()
        line.setProperty("role", "hairline")
        line.setFixedHeight(1)
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        source = QWidget()
        source.setMinimumHeight(GRID * 60)  # else Qt asks for what the wrapped words take up in the narrowest column
        inner = QVBoxLayout(source)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.head)
        inner.addWidget(line)
        inner.addWidget(self.find_bar)
        inner.addWidget(self._stack, 1)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(source)
        self.split.addWidget(self.preview)
        self.split.setSizes([1000, 1000])
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(GRID * 3, GRID * 3, 0, GRID * 3)
        side.addWidget(self.parts)
        self._working = QWidget()
        row = QHBoxLayout(self._working)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self.split, 1)
        self._empty = EmptyState(
            theme, "edit", self.tr("Nothing to write yet"), self.tr("Choose a pattern in the list to edit its text.")
        )
        self._whole = QStackedWidget()
        self._whole.addWidget(self._empty)
        self._whole.addWidget(self._working)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.addWidget(self._whole)
        self.setFocusProxy(self.editor)

    def _connect(self, bridge: SessionBridge, theme: Theme) -> None:
        self.parts.chosen.connect(self.draft.take)
        self.parts.entered.connect(self._enter)
        self.head.chosen.connect(self.draft.take)
        self.head.mend_wanted.connect(self.mending.mend_callouts)
        self.head.rename_wanted.connect(self.mending.rename_heading)
        self.draft.moved.connect(self._on_moved)
        self.draft.edited.connect(self._on_edited)
        self.draft.typed.connect(self._draw_preview)
        self.find_bar.scope_wanted.connect(self._on_scope)
        self.find_bar.replacing.connect(self._replace_all)
        self.editor.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        bridge.current_changed.connect(lambda _path: self._on_current())
        bridge.changed.connect(self._on_change)
        theme.changed.connect(self._arrange)

    # Qt's

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_current()
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.draft.take_over()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Three columns where there is room, the rendering below the source where there is less."""
        across = self.width() >= _WIDE
        orientation = Qt.Orientation.Horizontal if across else Qt.Orientation.Vertical
        if orientation != self.split.orientation():
            self.split.setOrientation(orientation)
            self.split.setSizes([1000, 1000] if across else [1000, 800])
        narrow = self.width() < _NARROW
        self._side.setFixedWidth(max(_LIST, QFontMetrics(self._theme.font("body")).averageCharWidth() * 28))
        self._side.setVisible(len(self._assessment.rows) > 1 and not narrow)
        self.head.fit(narrow)
        self.preview.setVisible(self.preview_wanted and self.draft.stretch is not None)

    def set_preview(self, wanted: bool) -> None:
        """Whether the rendering is shown."""
        self.preview_wanted = wanted
        self._arrange()
        self._draw_preview(fresh=True)
        self._actions.refresh()

    # the pattern in hand

    def _on_current(self) -> None:
        path = self._bridge.current
        if self.isVisible() and path != self.draft.path:
            self.draft.open(path)

    def _on_change(self, change: "Change") -> None:
        self.draft.follow(change)

    def _on_moved(self) -> None:
        part = self.draft.part
        self._whole.setCurrentWidget(self._working if part is not None else self._empty)
        if part is None:
            self.preview.stop()
            return
        self._before_whole = None if part != WHOLE else self._before_whole
        self._arrange()
        self.find_bar.show_scope(part == WHOLE)
        if self._assessed == self.draft.path:
            self._show_assessment(self._assessment)
        self._assess()
        self._draw_preview(fresh=True)

    def _on_edited(self) -> None:
        self._soon.start()
        self._draw_preview()

    def _draw_preview(self, fresh: bool = False) -> None:
        if self.draft.path is not None and self.preview.isVisibleTo(self):
            folder = (self._bridge.root / Path(self.draft.path)).parent
            self.preview.show_text(self.editor.text(), folder, fresh=fresh)

    def _follow_scroll(self, value: int) -> None:
        most = self.editor.verticalScrollBar().maximum()
        self.preview.follow(value / most if most else 0.0)

    # what is said about it

    def _assess(self) -> None:
        self._soon.stop()
        pattern, path = self.draft.pattern(), self.draft.path
        if pattern is None:
            return
        if self._assessing is not None:
            self._assessing.cancel()
        self._assessing = self._tasks.run(
            lambda _progress: assess(pattern),
            on_done=lambda made: self._show_assessment(made) if path == self.draft.path else None,
            owner=self,
        )

    def _show_assessment(self, made: Assessment) -> None:
        self._assessment, self._assessed = made, self.draft.path
        self.parts.show_rows(made.rows, self.draft.part)
        missing = self.draft.missing is not None
        self.head.show_part(made.rows, self.parts.row_of(self.draft.part), missing, bool(made.callouts))
        self._show_missing()
        self._arrange()
        self._actions.refresh()

    def _show_missing(self) -> None:
        """The source, or where there is none yet the offer to add it; the focus goes along."""
        number = self.draft.missing
        if number == self._offered:
            return
        writing = self.editor.hasFocus() or self.missing.isAncestorOf(self.focusWidget() or self)
        self._offered = number
        self._stack.setCurrentWidget(self.editor if number is None else self.missing)
        if number is None:
            if writing:
                self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        row = self.parts.row_of(self.draft.part)
        self.missing.say(
            self.tr("“{0}” is missing").format(row.title if row is not None else number),
            self.tr("It is added where it belongs, with a few lines to start from. Nothing else is changed."),
        )
        button = self.missing.add_button(self.tr("Add this section"), self.add_section, primary=True)
        if writing:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    # deeds

    def add_section(self) -> None:
        """Add the section in hand, which the body lacks, and go on in it."""
        self.mending.add_section(self._assessment.tension)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace_all(self, text: str, count: int) -> None:
        self.draft.take_over()
        self.editor.refresh(text)
        self.draft.take_over(self.tr("Replace all"))
        self._draw_preview()
        counted = number(count)
        words = self.tr("Replaced 1 place") if count == 1 else self.tr("Replaced {0} places").format(counted)
        self._bridge.messages.done(words)

    # going about

    def step(self, by: int) -> None:
        """Take the next part in hand, or the one before."""
        parts = [row.part for row in self._assessment.rows]
        if self.draft.part in parts:
            place = parts.index(self.draft.part) + by
            if 0 <= place < len(parts):
                self.draft.take(parts[place])

    def _enter(self, part: Part) -> None:
        if self.draft.missing == part.number:
            self.add_section()
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_scope(self, whole: bool) -> None:
        before = self.draft.part
        if whole and before != WHOLE:
            self.draft.take(WHOLE)
            self._before_whole = before
        elif not whole and before == WHOLE:
            rows = [row.part for row in self._assessment.rows if not row.missing]
            self.draft.take(self._before_whole or rows[0])
