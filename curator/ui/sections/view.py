"""The text of the pattern in hand: its parts at the left, the source in the middle, what readers see at the right."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from curator.library.edits import BodyEdit
from curator.pattern import UnsafeEdit
from curator.ui.actions import Actions, Command
from curator.ui.sections.assessment import Assessment, assess
from curator.ui.sections.draft import Draft
from curator.ui.sections.editor import MarkdownEditor
from curator.ui.sections.find_bar import FindBar
from curator.ui.sections.part_list import PartList, Row
from curator.ui.sections.preview import Preview
from curator.ui.sections.spelling_marks import SpellingMarks
from curator.ui.sections.stretch import WHOLE, Part
from curator.ui.sections.toolbar import ToolRow, register_writing
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.translation import said
from curator.ui.widgets.banner import Banner
from curator.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from curator.library.session import Change

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
        self._preview_wanted = True
        self.editor = MarkdownEditor(theme)
        self.editor.setAccessibleName(self.tr("Text as Markdown"))
        self.draft = Draft(bridge, self.editor, self)
        self.parts = PartList(theme)
        self.preview = Preview(tasks, theme, bridge.root)
        self.find_bar = FindBar(theme, self.editor)
        self.spelling = SpellingMarks(self.editor, tasks)
        self.banner = Banner(theme)
        self._register(actions)
        self._build(theme)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._assess)
        self._connect(bridge, theme)
        self._on_current()

    def show_part(self, part: Part) -> None:
        """Take a part in hand and put the cursor into it."""
        self.draft.take(part)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # building

    def _build(self, theme: Theme) -> None:
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Part of the text"))
        self.title = QLabel()
        self.title.setProperty("role", "heading")
        self.length = QLabel()
        self.length.setProperty("role", "caption")
        self.purpose = QLabel()
        self.purpose.setProperty("role", "caption")
        self.purpose.setWordWrap(True)
        self.missing = EmptyState(theme, "add", "", "")
        self.missing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.editor)
        self._stack.addWidget(self.missing)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # what the head leaves
        top = QHBoxLayout()
        top.setSpacing(GRID * 3)
        top.addWidget(self.chooser, 1)
        top.addWidget(self.title)
        top.addWidget(self.length, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch(1)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(GRID * 5, GRID * 3, GRID * 5, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addLayout(top)
        column.addWidget(self.purpose)
        column.addWidget(self._tools)
        column.addWidget(self.banner)
        line = QWidget()
        line.setProperty("role", "hairline")
        line.setFixedHeight(1)
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        source = QWidget()
        source.setMinimumHeight(GRID * 60)  # else Qt asks for what the wrapped words take up in the narrowest column
        inner = QVBoxLayout(source)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(head)
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
        working = QWidget()
        row = QHBoxLayout(working)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self.split, 1)
        self._working = working
        self._empty = EmptyState(
            theme, "edit", self.tr("Nothing to write yet"), self.tr("Choose a pattern in the list to edit its text.")
        )
        self._whole = QStackedWidget()
        self._whole.addWidget(self._empty)
        self._whole.addWidget(working)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(0, 0, 0, 0)
        everything.addWidget(self._whole)
        self.setFocusProxy(self.editor)

    def _connect(self, bridge: SessionBridge, theme: Theme) -> None:
        self.parts.chosen.connect(self.draft.take)
        self.parts.entered.connect(self._enter)
        self.chooser.activated.connect(lambda index: self.draft.take(self._assessment.rows[index].part))
        self.draft.moved.connect(self._on_moved)
        self.draft.edited.connect(self._on_edited)
        self.draft.typed.connect(self._draw_preview)
        self.find_bar.scope_wanted.connect(self._on_scope)
        self.find_bar.replacing.connect(self._replace_all)
        self.editor.verticalScrollBar().valueChanged.connect(self._follow_scroll)
        bridge.current_changed.connect(lambda _path: self._on_current())
        bridge.changed.connect(self._on_change)
        theme.changed.connect(self._arrange)

    def _register(self, actions: Actions) -> None:
        writing = register_writing(actions, self.editor)
        group = self.tr("Text")

        def command(name: str, text: str, keys: str, glyph: str, checkable: bool = False) -> Command:
            return Command(f"text.{name}", text, keys, glyph, group, checkable=checkable, context="widget")

        find = command("find", self.tr("Find in the text"), "Ctrl+Shift+F", "search")
        actions.register(find, self.find_bar.open, owner=self)
        replace = command("replace", self.tr("Find and replace in the text"), "Ctrl+H", "arrows-left-right")
        actions.register(replace, lambda: self.find_bar.open(replacing=True), owner=self)
        actions.register(
            command("find_next", self.tr("Next place in the text"), "F3", "down"), self.find_bar.go, owner=self
        )
        actions.register(
            command("find_previous", self.tr("Previous place in the text"), "Shift+F3", "up"),
            lambda: self.find_bar.go(backward=True),
            owner=self,
        )
        actions.register(
            command("next_part", self.tr("Next section"), "Ctrl+PgDown", "down"), lambda: self._step(1), owner=self
        )
        actions.register(
            command("previous_part", self.tr("Previous section"), "Ctrl+PgUp", "up"), lambda: self._step(-1), owner=self
        )
        actions.register(
            command("add_section", self.tr("Add the missing section"), "", "add"),
            self.add_section,
            owner=self,
            enabled_when=lambda: self._missing() is not None,
        )
        actions.register(
            command("spelling", self.tr("Check spelling"), "", "text-aa", checkable=True),
            lambda: self.spelling.set_enabled(not self.spelling.enabled),
            owner=self,
            checked_when=lambda: self.spelling.enabled,
        )
        actions.register(
            command("preview", self.tr("Rendering beside the text"), "", "read", checkable=True),
            lambda: self.set_preview(not self._preview_wanted),
            owner=self,
            checked_when=lambda: self._preview_wanted,
        )
        self.spelling.changed.connect(actions.refresh)
        self._tools = ToolRow(actions, [*writing, "text.find", "text.preview"])
        spelling = QToolButton()
        spelling.setDefaultAction(actions.action("text.spelling"))
        spelling.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        actions.action("text.spelling").setIconText(self.tr("Abc"))
        spelling.setAccessibleName(self.tr("Check spelling"))
        self._tools.add(spelling)
        self._tools.add(self._language_button())

    def _language_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.spelling.language)
        button.setToolTip(self.tr("Language of the spell checker"))
        button.setAccessibleName(self.tr("Language of the spell checker"))
        button.clicked.connect(lambda _checked=False: self._choose_language(button))
        self.spelling.changed.connect(lambda: button.setText(self.spelling.language))
        return button

    def _choose_language(self, button: QToolButton) -> None:
        menu = self.spelling.menu()
        menu.setParent(button, menu.windowFlags())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

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
        several = len(self._assessment.rows) > 1
        narrow = self._is_narrow()
        self._side.setFixedWidth(max(_LIST, QFontMetrics(self._theme.font("body")).averageCharWidth() * 28))
        self._side.setVisible(several and not narrow)
        self.chooser.setVisible(several and narrow)
        self.title.setVisible(not (several and narrow))
        self.purpose.setVisible(bool(self.purpose.text()) and not narrow)
        self.preview.setVisible(self._preview_wanted and self.draft.stretch is not None)

    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def set_preview(self, wanted: bool) -> None:
        """Whether the rendering is shown."""
        self._preview_wanted = wanted
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
        if part is not None:
            self._arrange()
            self._before_whole = None if part != WHOLE else self._before_whole
            self.find_bar.show_scope(part == WHOLE)
            if self._assessed == self.draft.path:
                self._show_assessment(self._assessment)
            self._assess()
            self._draw_preview(fresh=True)
        else:
            self.preview.stop()

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
        self.chooser.clear()
        for row in made.rows:
            self.chooser.addItem(f"{row.number} {row.title} · {row.remark}".strip())
        row_in_hand = self.parts.row_of(self.draft.part)
        self.chooser.setCurrentIndex(made.rows.index(row_in_hand) if row_in_hand is not None else -1)
        self._arrange()
        self._show_head(row_in_hand)
        self._show_trouble(row_in_hand)
        self._actions.refresh()

    def _show_head(self, row: Row | None) -> None:
        spec = row.finding.spec if row is not None and row.finding is not None else None
        self.title.setText(row.title if row is not None else "")
        self.purpose.setText(said(spec.purpose) if spec is not None else "")
        self.purpose.setVisible(spec is not None and not self._is_narrow())
        self.chooser.setToolTip(said(spec.purpose) if spec is not None else "")
        missing = self._missing() is not None
        writing = self.editor.hasFocus() or self.missing.isAncestorOf(self.focusWidget() or self)
        self._stack.setCurrentWidget(self.missing if missing else self.editor)
        if writing and not missing:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tools.setVisible(not missing)
        if row is None:
            self.length.setText("")
            return
        words = self.tr("1 word") if row.words == 1 else self.tr("{0} words").format(QLocale().toString(row.words))
        if spec is not None:
            advised = self.tr("{0}–{1} advised").format(spec.least, spec.most)
            words = advised if missing else f"{words} · {advised}"
        self.length.setText(words)
        tone = "warning" if row.finding is not None and row.finding.length in ("short", "long") else "caption"
        if self.length.property("role") != tone:
            self.length.setProperty("role", tone)
            self.length.style().polish(self.length)
        if missing and spec is not None:
            self.missing.say(
                self.tr("“{0}” is missing").format(spec.title),
                self.tr("It is added where it belongs, with a few lines to start from. Nothing else is changed."),
            )
            button = self.missing.add_button(self.tr("Add this section"), self.add_section, primary=True)
            if writing:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_trouble(self, row: Row | None) -> None:
        finding = row.finding if row is not None else None
        if self._assessment.callouts:
            self.banner.show_message(
                "warning",
                self.tr("A callout lacks its “> ”, so readers see its mark as plain words."),
                [(self.tr("Mend it"), self.mend_callouts)],
            )
        elif finding is not None and finding.state == "misnamed" and finding.spec is not None:
            self.banner.show_message(
                "info",
                self.tr("Usually called “{0}”.").format(finding.spec.title),
                [(self.tr("Rename the heading"), self.rename_heading)],
            )
        else:
            self.banner.hide()

    # deeds

    def _missing(self) -> int | None:
        part = self.draft.part
        missing = part is not None and part.kind == "section" and self.draft.stretch is None
        return part.number if part is not None and missing else None

    def add_section(self) -> None:
        """Add the section in hand, which the body lacks, from its template."""
        from curator.schema.sections import with_section

        number, pattern = self._missing(), self.draft.pattern()
        if number is None or pattern is None:
            return
        try:
            body = with_section(pattern.body, number, self._assessment.tension)
        except UnsafeEdit as refusal:
            self._bridge.messages.warning(str(refusal))
            return
        self._write(body, self.tr("Add section {0}").format(number))
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def mend_callouts(self) -> None:
        """Give callouts the `> ` that they lack."""
        from curator.schema.callouts import with_callouts_mended

        self.draft.take_over()
        pattern = self.draft.pattern()
        if pattern is not None:
            self._write(with_callouts_mended(pattern.body), self.tr("Mend a callout"))

    def rename_heading(self) -> None:
        """Give the section in hand the title that the form has for it."""
        from curator.schema.sections import renamed

        self.draft.take_over()
        pattern, part = self.draft.pattern(), self.draft.part
        if pattern is not None and part is not None:
            self._write(renamed(pattern.body, part.number), self.tr("Rename a heading"))

    def _write(self, body: str, label: str) -> None:
        if self.draft.path is not None:
            self._bridge.apply([BodyEdit(self.draft.path, body)], label)

    def _replace_all(self, text: str, count: int) -> None:
        self.draft.take_over()
        self.editor.refresh(text)
        self.draft.take_over(self.tr("Replace all"))
        self._draw_preview()
        words = (
            self.tr("Replaced 1 place")
            if count == 1
            else self.tr("Replaced {0} places").format(QLocale().toString(count))
        )
        self._bridge.messages.done(words)

    # going about

    def _enter(self, part: Part) -> None:
        if self._missing() == part.number:
            self.add_section()
        else:
            self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> None:
        rows = [row.part for row in self._assessment.rows]
        if self.draft.part in rows:
            place = rows.index(self.draft.part) + by
            if 0 <= place < len(rows):
                self.draft.take(rows[place])

    def _on_scope(self, whole: bool) -> None:
        before = self.draft.part
        if whole and before != WHOLE:
            self.draft.take(WHOLE)
            self._before_whole = before
        elif not whole and before == WHOLE:
            rows = [row.part for row in self._assessment.rows if not row.missing]
            self.draft.take(self._before_whole or rows[0])
