"""One of the two patterns of a card: its title, and what it says of its problem and its solution, as plain text."""

from __future__ import annotations

import html
from functools import lru_cache

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from curator.library.review.cards import Card, Side
from curator.ui.icons import icon
from curator.ui.reader.dress import body_font, stylesheet
from curator.ui.review.texts import tr
from curator.ui.theme import GRID, Theme

_LONGEST = 9_000  # characters of one section; what a page of text does not say, a decision does not need
_AT_ONCE = 2_600  # characters that are more than fit into view
_SOON = 250  # ms until the rest follows
_READABLE = 74  # characters a line


def warm(card: Card) -> None:
    """Render both patterns of a card, so that showing it takes no time.  Any thread."""
    side_html(card.source)
    side_html(card.target)


def side_html(side: Side) -> tuple[str, ...]:
    """What the card says of a pattern, in the reader's HTML, paragraph by paragraph."""
    if side.failure:
        return (f'<p class="summary">{html.escape(side.failure)}</p>',)
    if side.path is None:
        missing = tr("No file of this library has this name: an accepted link would lead nowhere.")
        return (f'<p class="summary">{html.escape(missing)}</p>',)
    parts = [f'<p class="summary">{html.escape(side.summary)}</p>'] if side.summary else []
    for name, text in ((tr("Problem"), side.problem), (tr("Solution"), side.solution), ("", side.opening)):
        if text:
            parts += [f'<p class="part">{html.escape(name)}</p>'] if name else []
            parts += _rendered(text)
    return tuple(parts) or (f'<p class="summary">{html.escape(tr("The file says nothing more."))}</p>',)


@lru_cache(maxsize=128)
def _rendered(markdown: str) -> tuple[str, ...]:
    from curator.ui.reader.markdown import render

    cut = markdown if len(markdown) <= _LONGEST else markdown[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return render(cut).pieces


class Leaf(QFrame):
    """Shows one `Side`; `wants_open` asks for the pattern in the library."""

    wants_open = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self._parts: tuple[str, ...] = ()
        self._whole = False
        self._rest = QTimer(self, singleShot=True, interval=_SOON)
        self._rest.timeout.connect(lambda: self._fill(whole=True))
        self.setProperty("role", "card")
        self.facts, self.title, self.slug = QLabel(), QLabel(), QLabel()
        self.facts.setProperty("role", "caption")
        self.title.setProperty("role", "title")
        self.title.setWordWrap(True)
        self.slug.setProperty("role", "slug")
        self.slug.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.open_button = QToolButton()
        self.open_button.setAccessibleName(name)
        self.open_button.setIcon(icon(theme, "external"))
        self.open_button.setProperty("role", "small")
        self.open_button.clicked.connect(self.wants_open)
        self.text = _Text(self)
        self.text.setAccessibleName(name)
        head = QHBoxLayout()
        head.setSpacing(2 * GRID)
        head.addWidget(self.facts, 1)
        head.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * GRID, 4 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addLayout(head)
        column.addWidget(self.title)
        column.addWidget(self.slug)
        column.addSpacing(2 * GRID)
        column.addWidget(self.text, 1)
        self.setMinimumWidth(GRID * 60)
        theme.changed.connect(self._dress)
        self._dress()

    def show_side(self, side: Side) -> None:
        """Another pattern."""
        facts = " · ".join(part for part in (side.domain, side.status) if part)
        self.facts.setText(facts if side.path is not None else tr("not in this library"))
        self.title.setText(side.title)
        self.slug.setText(side.slug)
        self.open_button.setVisible(side.path is not None)
        self.open_button.setToolTip(tr("Open {0} in the library").format(side.title))
        self.open_button.setAccessibleName(self.open_button.toolTip())
        self.setAccessibleName(f"{self._name}: {side.title}")
        found = side_html(side)
        if found != self._parts:
            self._parts = found
            self._fill(whole=False)
        self.text.verticalScrollBar().setValue(0)

    def turn_pages(self, pages: float) -> None:
        """Move the text by so many pages."""
        if not self._whole:
            self._fill(whole=True)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * pages))

    def _fill(self, *, whole: bool) -> None:
        """Show what fits into view at once, and the rest a moment later: the next key may be pressed already."""
        parts, size = self._parts, 0
        if not whole:
            fits = 0
            while fits < len(parts) and size < _AT_ONCE:
                size += len(parts[fits])
                fits += 1
            parts = parts[:fits]
        self._whole = len(parts) == len(self._parts)
        bar = self.text.verticalScrollBar()
        at = bar.value()
        self.text.setHtml(f"<body>{''.join(parts)}</body>")
        bar.setValue(at)
        if self._whole:
            self._rest.stop()
        else:
            self._rest.start()

    def _dress(self) -> None:
        theme = self._theme
        document = self.text.document()
        document.setDefaultFont(body_font(theme, serif=False))
        ink = theme.color("accent").name()
        part = f"p.part {{ font-weight: 600; color: {ink}; margin-top: 14px; margin-bottom: 4px; }}"
        callout = "table.callout { margin-top: 2px; margin-bottom: 10px; }"
        document.setDefaultStyleSheet(f"{stylesheet(theme, serif=False)}\n{part}\n{callout}")
        wide = self.text.fontMetrics().averageCharWidth() * _READABLE
        self.setMaximumWidth(max(GRID * 120, round(wide * 1.2)))
        if self._parts:
            self._fill(whole=True)


class _Text(QTextBrowser):
    """Text that fetches nothing and follows no link."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "leaf")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(GRID * 5)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: pictures belong to the reader."""
        return None if kind != QTextDocument.ResourceType.ImageResource.value else ""
