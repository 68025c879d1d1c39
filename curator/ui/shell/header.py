"""The head of the pattern in hand: its title, what it is, and how far it differs from disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from curator.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from curator.library.index.summary import Summary

_STARS = 3


class PatternHeader(QWidget):
    """Shows one summary; `show_changes` says in how many places it is edited."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._summary: Summary | None = None
        self._whole_title = self._whole_slug = ""
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.title.setAccessibleName(self.tr("Title of the pattern in hand"))
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.slug = QLabel()
        self.slug.setProperty("role", "slug")
        self.slug.setMinimumWidth(1)
        self.stars = QLabel()
        self.status = _badge("badge")
        self.dialect = _badge("badge")
        self.broken = _badge("badge-error")
        self.broken.setText(self.tr("cannot be read"))
        self.changes = _badge("badge-changed")

        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 6, GRID * 4, GRID * 6, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.title)
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        row.addWidget(self.slug)
        row.addSpacing(GRID)
        self._marks = (self.stars, self.status, self.dialect, self.broken, self.changes)
        for widget in self._marks:
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        theme.changed.connect(self._draw)

    def show_summary(self, summary: Summary | None) -> None:
        """What the pattern says of itself."""
        self._summary = summary
        self._draw()

    def show_changes(self, places: int) -> None:
        """In how many places it differs from disk."""
        self.changes.setVisible(places > 0)
        self.changes.setText(self.tr("● 1 change") if places == 1 else self.tr("● {0} changes").format(places))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _draw(self) -> None:
        summary = self._summary
        self.setEnabled(summary is not None)
        if summary is None:
            return
        self._whole_title, self._whole_slug = summary.title, summary.slug
        self.title.setToolTip(summary.title)
        stars = int(summary.confidence) if summary.confidence is not None else 0
        self.stars.setVisible(1 <= stars <= _STARS and summary.failure is None)
        on, off = self._theme.colours.star, self._theme.colours.outline
        self.stars.setText(
            f'<span style="color:{on}">{"★" * stars}</span><span style="color:{off}">{"★" * (_STARS - stars)}</span>'
        )
        words = self.tr("Confidence {0} of {1}").format(stars, _STARS)
        self.stars.setToolTip(words)
        self.stars.setAccessibleName(words)
        self.status.setText(summary.status)
        self.status.setVisible(bool(summary.status))
        self.status.setToolTip(self.tr("Status"))
        self.dialect.setText(summary.dialect)
        self.dialect.setVisible(summary.dialect not in ("", "other") and summary.failure is None)
        self.dialect.setToolTip(self.tr("The dialect of this file's frontmatter"))
        self.broken.setVisible(summary.failure is not None)
        self._elide()

    def _elide(self) -> None:
        """Cuts the title, and the slug so that all that stands behind it can be seen."""
        cut = Qt.TextElideMode.ElideRight
        room = max(GRID * 10, self.title.width())
        self.title.setText(self.title.fontMetrics().elidedText(self._whole_title, cut, room))
        behind = sum(each.sizeHint().width() + GRID * 2 for each in self._marks if not each.isHidden())
        room = max(GRID * 10, self.title.width() - behind - GRID * 4)
        self.slug.setText(self.slug.fontMetrics().elidedText(self._whole_slug, cut, room))
        whole = self.slug.text() == self._whole_slug
        self.slug.setToolTip("" if whole else self._whole_slug)
        flags = Qt.TextInteractionFlag
        self.slug.setTextInteractionFlags(flags.TextSelectableByMouse if whole else flags.NoTextInteraction)


def _badge(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.hide()
    return label
