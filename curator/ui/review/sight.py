"""The page of figures: what waits, how links are decided, how fast, and where the machine's guesses are skewed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from curator.library.review.insight import Day, Figures, Share, Skew, figures
from curator.library.review.queue import BANDS
from curator.links.kinds import KINDS
from curator.ui.review.desk import ReviewDesk
from curator.ui.review.texts import day, tr
from curator.ui.review.wording import kind_label
from curator.ui.tasks import Progress, Task, Tasks
from curator.ui.theme import GRID, Theme
from curator.ui.translation import decimal, number
from curator.ui.widgets.banner import Banner

_TARGETS = 14
_LABEL = 26  # characters of a name beside a bar
_HEADROOM = 1.04  # beyond the longest bar: its number on the scale must not be cut


class Sight(QScrollArea):
    """Four charts over a note; `refresh` counts what the desk knows now, off the UI thread, and draws it."""

    def __init__(self, desk: ReviewDesk, tasks: Tasks, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._theme = desk, tasks, theme
        self._counting: Task | None = None
        self._figures: Figures | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Figures of the review"))
        self.note = Banner(theme)
        self.pending = Chart(theme, tr("Pending, by kind and confidence"))
        self.bands = Chart(theme, tr("Accepted of those decided, by confidence"))
        self.targets = Chart(theme, tr("Accepted and rejected, by target"))
        self.pace = Chart(theme, tr("Decisions by day"))
        ground = self._ground = QWidget()
        whole = QVBoxLayout(ground)
        whole.setContentsMargins(4 * GRID, 2 * GRID, 4 * GRID, 4 * GRID)
        whole.setSpacing(3 * GRID)
        whole.addWidget(self.note)
        columns = QHBoxLayout()
        columns.setSpacing(3 * GRID)
        for charts in ((self.pending, self.targets), (self.bands, self.pace)):
            column = QVBoxLayout()
            column.setSpacing(3 * GRID)
            for chart in charts:
                column.addWidget(chart)
            column.addStretch(1)
            columns.addLayout(column, 1)
        whole.addLayout(columns)
        whole.addStretch(1)
        self.setWidget(ground)
        ground.hide()  # until there is something to show
        theme.changed.connect(self._draw)

    def refresh(self) -> None:
        """Count again, and draw what comes of it; what was drawn before stays until then."""
        if self._counting is not None:
            self._counting.cancel()
        review, standing, until = self._desk.queue.review, self._desk.standing, date.today()

        def count(_progress: Progress) -> Figures:
            return figures(review, standing(), until, _TARGETS)

        self._counting = self._tasks.run(count, on_done=self._show, owner=self)

    def _show(self, found: Figures) -> None:
        self._counting, self._figures = None, found
        self._draw()
        self._ground.show()

    def _draw(self) -> None:
        found = self._figures
        if found is None:
            return
        self._say(found.skew)
        self._draw_pending(found.pending)
        self._draw_bands(found.bands)
        self._draw_targets(found.targets)
        self._draw_pace(found.days)

    def _say(self, found: Skew) -> None:
        if not found.notable:
            self.note.hide()
            return
        said = [
            tr("Nine of ten of the {0} guesses lead to {1} of the library’s {2} patterns.").format(
                number(found.links), number(found.targets), number(found.files)
            )
        ]
        if found.letter:
            said.append(
                tr(
                    "Most of these names begin with “{0}”: the machine may have seen only a part of the library."
                ).format(found.letter)
            )
        said.append(tr("{0} alone takes {1}.").format(found.hub, number(found.top)))
        self.note.show_message("info", " ".join(said))

    def _draw_pending(self, counts: Mapping[tuple[str, str], int]) -> None:
        known = [kind.id for kind in KINDS]
        kinds = sorted({kind for kind, _ in counts}, key=lambda k: known.index(k) if k in known else len(known))
        bands = [band.id for band in BANDS if any((kind, band.id) in counts for kind in kinds)]
        series = [
            (
                _band_name(band),
                [counts.get((kind, band), 0) for kind in kinds],
                1.0 - 0.75 * place / max(1, len(bands) - 1),
            )
            for place, band in enumerate(bands)
        ]
        self.pending.draw([kind_label(kind) for kind in kinds], series, "accent")
        self.pending.say(
            "; ".join(
                tr("{0}: {1}").format(kind_label(kind), number(sum(counts.get((kind, band), 0) for band in bands)))
                for kind in kinds
            )
        )

    def _draw_bands(self, shares: Sequence[Share]) -> None:
        decided = [share for share in shares if share.rate is not None]
        names = [tr("{0} ({1})").format(_band_name(share.name), number(share.decided)) for share in decided]
        rates = [round(100 * (share.rate or 0.0), 1) for share in decided]
        self.bands.draw(names, [(tr("% accepted"), rates, 1.0)], "ok", most=100)
        self.bands.say("; ".join(f"{name}: {decimal(rate, 1)} %" for name, rate in zip(names, rates, strict=True)))

    def _draw_targets(self, shares: Sequence[Share]) -> None:
        names = [share.name for share in shares]
        series = [
            (tr("accepted"), [share.accepted for share in shares], "ok"),
            (tr("rejected"), [share.rejected for share in shares], "error"),
            (tr("waiting"), [share.waiting for share in shares], "outline"),
        ]
        self.targets.draw(names, series, "ok")
        self.targets.say(
            "; ".join(
                tr("{0}: {1} accepted, {2} rejected, {3} waiting").format(
                    share.name, number(share.accepted), number(share.rejected), number(share.waiting)
                )
                for share in shares
            )
        )

    def _draw_pace(self, days: Sequence[Day]) -> None:
        series = [
            (tr("accepted"), [each.accepted for each in days], "ok"),
            (tr("rejected"), [each.rejected for each in days], "error"),
            (tr("deferred"), [each.deferred for each in days], "outline"),
        ]
        self.pace.draw([day(each.day) for each in days], series, "ok", upright=True)
        busy = [each for each in days if each.accepted + each.rejected + each.deferred]
        self.pace.say(
            "; ".join(
                tr("{0}: {1}").format(day(each.day), number(each.accepted + each.rejected + each.deferred))
                for each in busy
            )
        )


Series = tuple[str, Sequence[float], float | str]
"""A name, a value a bar, and its colour: a theme colour's name, or how strong the chart's own colour is (0–1)."""


class Chart(QFrame):
    """Stacked bars under a title, lying or upright, with a legend in words; nothing to drag or zoom."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "card")
        self.title, self.legend, self.nothing = QLabel(title), QLabel(), QLabel(tr("Nothing to show yet."))
        self.title.setProperty("role", "heading")
        self.legend.setProperty("role", "caption")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.nothing.setProperty("role", "muted")
        self.plot = pg.PlotWidget(background=None)
        self.plot.setMenuEnabled(False)
        item = self.plot.getPlotItem()
        for menu in (item.ctrlMenu, item.getViewBox().menu):  # made all the same, and without an owner
            if menu is not None:
                menu.setParent(self.plot, Qt.WindowType.Popup)
        item.layout.setContentsMargins(0, 0, 4 * GRID, 0)  # for the half of the scale's last number
        self.plot.setMouseEnabled(False, False)
        self.plot.hideButtons()
        self.plot.setFrameShape(QFrame.Shape.NoFrame)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * GRID, 3 * GRID, 4 * GRID, 3 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.title)
        column.addWidget(self.legend)
        column.addWidget(self.nothing)
        column.addWidget(self.plot)
        column.addStretch(1)

    def say(self, words: str) -> None:
        """The chart in words, for those who do not see it."""
        self.setAccessibleDescription(words)
        self.plot.setAccessibleName(self.title.text())
        self.plot.setAccessibleDescription(words)

    def draw(
        self, names: Sequence[str], series: Sequence[Series], colour: str, *, upright: bool = False, most: float = 0
    ) -> None:
        """Draw one bar a name; `most` is the end of the scale where it is not the longest bar."""
        self.plot.clear()
        self.plot.setBackground(self._theme.color("raised"))
        total = sum(sum(values) for _, values, _ in series)
        self.plot.setVisible(total > 0)
        self.legend.setVisible(total > 0 and len(series) > 1)
        self.nothing.setVisible(total == 0)
        if not total:
            return
        places = np.arange(len(names), dtype=float)
        start = np.zeros(len(names))
        marks = []
        for name, values, strength in series:
            ink = self._theme.color(strength if isinstance(strength, str) else colour)
            if not isinstance(strength, str):
                ink.setAlphaF(strength)
            lengths = np.asarray(values, dtype=float)
            bars = (
                pg.BarGraphItem(x=places, width=0.7, y0=start, y1=start + lengths, brush=ink, pen=None)
                if upright
                else pg.BarGraphItem(y=-places, height=0.7, x0=start, x1=start + lengths, brush=ink, pen=None)
            )
            self.plot.addItem(bars)
            start = start + lengths
            if lengths.any():
                marks.append(f'<span style="color:{self._mixed(ink)}">■</span> {name}')
        self.legend.setText("&nbsp;&nbsp; ".join(marks))
        self._scale(names, float(most or start.max()), upright)

    def _mixed(self, ink: QColor) -> str:
        """A colour as it looks on the card, since text knows no transparency."""
        ground, part = self._theme.color("raised"), ink.alphaF()
        pairs = ((ink.red(), ground.red()), (ink.green(), ground.green()), (ink.blue(), ground.blue()))
        return QColor(*(round(one * part + other * (1 - part)) for one, other in pairs)).name()

    def _scale(self, names: Sequence[str], most: float, upright: bool) -> None:
        small, ink = self._theme.font("small"), self._theme.color("muted")
        shown = [name if len(name) <= _LABEL else name[: _LABEL - 1] + "…" for name in names]
        every = max(1, len(names) // 6) if upright else 1
        ticks = [(place if upright else -place, name) for place, name in enumerate(shown) if place % every == 0]
        by_name, by_value = ("bottom", "left") if upright else ("left", "bottom")
        for side in (by_name, by_value):
            axis = self.plot.getAxis(side)
            axis.setTickFont(small)
            axis.setPen(self._theme.color("border"))
            axis.setTextPen(ink)
            axis.setStyle(tickLength=0, hideOverlappingLabels=False)
        self.plot.getAxis(by_name).setTicks([ticks])
        if not upright:
            self.plot.getAxis("left").setWidth(GRID * 44)
        height = GRID * 50 if upright else GRID * 6 * len(names) + GRID * 9
        self.plot.setFixedHeight(height)
        across = (-0.6, len(names) - 0.4)
        if upright:
            self.plot.setRange(xRange=across, yRange=(0, max(1.0, most) * _HEADROOM), padding=0.02)
        else:
            self.plot.setRange(yRange=(-across[1], -across[0]), xRange=(0, max(1.0, most) * _HEADROOM), padding=0.02)


def _band_name(band: str) -> str:
    named = {"none": tr("none given"), "below 0.70": tr("below 0.70")}.get(band)
    return named or "–".join(decimal(float(end)) for end in band.split("–"))
