"""The reader: page and outline of the pattern in hand, rendered off the UI thread."""

import html
import posixpath
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from curator.library.making.addresses import PATTERN_SUFFIXES
from curator.ui.actions import Actions, Command
from curator.ui.reader.find import FindBar
from curator.ui.reader.outline import Entry, Outline
from curator.ui.reader.page import Page
from curator.ui.session_bridge import SessionBridge
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.widgets.empty import EmptyState
from curator.ui.widgets.leaving import ask_to_leave

if TYPE_CHECKING:
    from curator.library.editing.session import Change
    from curator.pattern import Pattern

_OUTLINE = GRID * 56
_NARROW = GRID * 190  # px; below this the outline makes room for the text


class ReaderView(QWidget):
    """Shows `bridge.current` as a page. Follows edits without losing the reader's place."""

    def __init__(
        self, bridge: SessionBridge, actions: Actions, tasks: Tasks, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._tasks = bridge, tasks
        self._path: str | None = None
        self._shown: object = None  # what the page was made from
        self._task: Task | None = None
        self._sections: list[tuple[int, str]] = []  # block number and anchor, as they stand on the page
        self.page = Page(theme, bridge.root)
        self.page.setAccessibleName(self.tr("Pattern as its reader sees it"))
        self.outline = Outline(theme)
        self.outline.setFixedWidth(_OUTLINE)
        self.find_bar = FindBar(theme, self.page, prompt=self.tr("Find in this pattern"))
        self._empty = EmptyState(
            theme, "read", self.tr("Nothing to read yet"), self.tr("Choose a pattern in the list to read it here.")
        )
        self._build()
        self._place_timer = QTimer(self, singleShot=True, interval=30)
        self._place_timer.timeout.connect(self._mark_place)
        self.page.verticalScrollBar().valueChanged.connect(lambda _value: self._place_timer.start())
        self.page.filled.connect(self._note_sections)
        self.page.link.connect(self.follow)
        self.outline.chosen.connect(self._jump)
        bridge.current_changed.connect(lambda _path: self._refresh())
        bridge.changed.connect(self._on_change)
        self._register(actions)
        self._refresh()

    def set_serif(self, serif: bool) -> None:
        """Serifs for the running text, or the platform's own font."""
        self.page.set_serif(serif)

    def state(self) -> dict[str, Any]:
        """How the curator likes to read, to be kept over a restart."""
        return {"serif": self.page.serif}

    def restore(self, state: dict[str, Any]) -> None:
        """Read as it was."""
        self.set_serif(state.get("serif") is True)

    def follow(self, address: str) -> None:
        """Goes where a link points: a place on this page, another pattern, or, once allowed, the system's browser."""
        parts = urlsplit(address)
        if parts.scheme in ("http", "https", "mailto"):
            ask_to_leave(self, address)
        elif parts.scheme == "pattern":
            self._open_named(unquote(parts.path))
        elif parts.scheme or parts.netloc:
            self._bridge.messages.warning(self.tr("The link “{0}” is not followed.").format(address))
        elif not parts.path:
            self.page.scrollToAnchor(unquote(parts.fragment))
        else:
            self._open_relative(unquote(parts.path))

    # Qt's

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_outline()

    # building

    def _build(self) -> None:
        text = QWidget()
        column = QVBoxLayout(text)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addWidget(self.page, 1)
        self._reading = QWidget()
        self._reading.setProperty("role", "reading")
        row = QHBoxLayout(self._reading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        side = QVBoxLayout()
        side.setContentsMargins(GRID * 3, GRID * 6, 0, GRID * 3)
        side.addWidget(self.outline)
        row.addLayout(side)
        row.addWidget(text, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._reading)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.setFocusProxy(self.page)

    def _register(self, actions: Actions) -> None:
        group = self.tr("Read")
        actions.register(
            Command(
                "reader.find",
                self.tr("Find in this pattern"),
                shortcut="Ctrl+Shift+F",
                alternatives=("/",),
                icon="search",
                group=group,
                context="widget",
            ),
            self.find_bar.open,
            owner=self,
        )
        actions.register(
            Command("reader.serif", self.tr("Read with serifs"), icon="text-aa", group=group, checkable=True),
            lambda: self.set_serif(not self.page.serif),
            owner=self,
            checked_when=lambda: self.page.serif,
        )

    # showing

    def _on_change(self, change: "Change") -> None:
        if self._bridge.current in change.paths:
            self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        path = self._bridge.current
        if path is None:
            self._path = self._shown = None
            self._stack.setCurrentWidget(self._empty)
            return
        pattern = self._bridge.pattern(path)
        if pattern is None:
            self._path = self._shown = None
            self._stack.setCurrentWidget(self._empty)
            return
        data = pattern.data
        key = (path, pattern.body, _heading_of(data))
        if key == self._shown:
            return
        self._shown = key
        if self._task is not None:
            self._task.cancel()
        self._task = self._tasks.run(
            lambda progress: self._render(pattern, path, progress),
            on_done=lambda made: self._show(path, made),
            owner=self,
        )

    def _render(self, pattern: "Pattern", path: str, progress: Progress) -> tuple[tuple[str, ...], tuple[Entry, ...]]:
        """On a pool thread."""
        from curator.ui.reader.heading import heading, opens_with_title
        from curator.ui.reader.markdown import render
        from curator.ui.reader.wording import renderer_words

        sections = pattern.sections
        if progress.cancelled:
            return (), ()
        pieces = render(pattern.body, sections, renderer_words()).pieces
        if opens_with_title(pattern.data, pattern.body):
            pieces = pieces[1:]
        head = heading(pattern.data, Path(path).stem, pattern.body)
        return (head, *(pieces or (f"<p>{html.escape(self.tr('This pattern has no text yet.'))}</p>",))), (
            _entries(pattern)
        )

    def _show(self, path: str, made: tuple[tuple[str, ...], tuple[Entry, ...]]) -> None:
        pieces, entries = made
        if path != self._bridge.current or not pieces:
            return
        same = path == self._path
        self._path = path
        self.outline.show_entries(entries)
        self._fit_outline()
        self._stack.setCurrentWidget(self._reading)
        self._sections = []
        self.page.show_pieces(pieces, (self._bridge.root / path).parent, keep_place=same)
        if not same:
            self.page.verticalScrollBar().setValue(0)

    def _fit_outline(self) -> None:
        self.outline.setVisible(bool(self.outline.entries) and self.width() >= _NARROW)

    # sections

    def _note_sections(self) -> None:
        found = {name: block.blockNumber() for name, block in self.page.anchors("").items()}
        wanted = [entry.anchor for entry in self.outline.entries if entry.anchor]
        self._sections = sorted((found[anchor], anchor) for anchor in wanted if anchor in found)
        self._place_timer.start()

    def _mark_place(self) -> None:
        top = self.page.top_block()
        passed = [anchor for number, anchor in self._sections if number <= top]
        if passed:
            self.outline.mark(passed[-1])
        else:
            self.outline.clearSelection()

    def _jump(self, anchor: str) -> None:
        block = self.page.anchors(anchor).get(anchor)
        if block is not None:
            self.page.jump(block)

    # links

    def _open_named(self, name: str) -> None:
        path = self._bridge.find(name) or self._bridge.find(name.lower().replace(" ", "-"))
        self._bridge.open_pattern(path or name)

    def _open_relative(self, target: str) -> None:
        stem, suffix = posixpath.splitext(target.rstrip("/"))
        here = posixpath.dirname(self._path or "")
        beside = posixpath.normpath(posixpath.join(here, target.lstrip("/")))
        path = self._bridge.find(beside) if suffix in (".md", ".markdown") else None
        if path is None and suffix in PATTERN_SUFFIXES:
            path = self._bridge.find(posixpath.basename(stem))
        if path is not None:
            self._bridge.open_pattern(path)
        else:
            self._bridge.messages.warning(self.tr("The link points to “{0}”, which is not here.").format(target))


def _heading_of(data: object) -> object:
    from curator.schema.fields import value_at

    pointers = ("/title", "/summary", "/description", "/lifecycle/confidence", "/lifecycle/status", "/ontology/domain")
    return tuple(str(value_at(data or {}, pointer)) for pointer in pointers)


def _entries(pattern: "Pattern") -> tuple[Entry, ...]:
    """The outline of a body: its numbered sections with the advised lengths, and those of the form that are missing."""
    from curator.pattern.sections import headings
    from curator.schema.dialects import dialect_of
    from curator.schema.sections import count_words, findings
    from curator.ui.reader.markdown import anchor_of

    if not pattern.sections:
        found = [heading for heading in headings(pattern.body) if heading.level <= 3]
        starts = [*(heading.start for heading in found[1:]), len(pattern.body)]
        return tuple(
            Entry("", heading.text, count_words(pattern.body[heading.end : end]), anchor_of(heading.text))
            for heading, end in zip(found, starts, strict=False)
        )
    entries: dict[int, Entry] = {}
    for each in findings(pattern.body, dialect_of(pattern.data).id):
        anchor = f"section-{each.number}" if each.section is not None else ""
        advised = (each.spec.least, each.spec.most) if each.spec is not None else None
        entries.setdefault(each.number, Entry(str(each.number), each.title, each.words, anchor, advised))
    return tuple(entries.values())
