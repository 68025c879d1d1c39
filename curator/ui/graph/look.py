"""The colours and fonts that the canvas paints with, computed once for every colour scheme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen

from curator.ui.graph.scene import KIND_IDS, LEVELS, STATE_IDS
from curator.ui.theme import Theme

CATEGORY_HUES = (
    "#4477AA", "#EE6677", "#228833", "#CCBB44", "#66CCEE", "#AA3377",
    "#EE7733", "#009988", "#BB5566", "#777FBB", "#8F8B66", "#AA7744",
)  # fmt: skip
"""Paul Tol's bright and muted schemes, which colour-blind people can tell apart, for domains on the map."""

LIGHT_RAMP = ("#b8d4e8", "#7fb8d6", "#4596be", "#1f6fa3", "#0b3f73")
DARK_RAMP = ("#23506e", "#2f7aa0", "#45a5c4", "#7fd0dc", "#d3f5ee")
"""Low to high scores: one hue, its lightness moving away from the ground."""

THIN_LINES_FROM = 1500
"""From how many edges on lines are one pixel wide: wider ones cost five to twenty times as much to draw."""


@dataclass(frozen=True)
class Look:
    """Everything about the picture that depends on the theme, not on the graph."""

    background: QColor
    text: QColor
    muted: QColor
    border: QColor
    accent: QColor
    kinds: Mapping[str, QColor]
    states: Mapping[str, QColor]
    severities: tuple[QColor, QColor, QColor]
    """Error, warning, hint."""
    font: QFont

    @property
    def dark(self) -> bool:
        return self.background.lightnessF() < 0.5

    def kind(self, kind: str) -> QColor:
        """A kind's colour; stray kinds are muted."""
        return self.kinds.get(kind, self.muted)

    def tones(self) -> tuple[QColor, ...]:
        """Node colours in the order of the scene's tones: neutral, kinds, in hand, categories, scores, severities."""
        neutral = mixed(self.muted, self.background, 0.75)
        categories = [QColor(hue) for hue in CATEGORY_HUES]
        ramp = [QColor(hue) for hue in (DARK_RAMP if self.dark else LIGHT_RAMP)]
        second = [mixed(colour, self.background, 0.6) for colour in categories]
        first = (neutral, *(self.kind(kind) for kind in KIND_IDS), self.accent, *categories)
        return (*first, *ramp, *self.severities, *second)

    def pens(self, thin: bool, loudness: float) -> tuple[QPen, ...]:
        """One pen a style. Weight is lightness; inferred links are dashed in their state's colour.

        `loudness` from 0 to 1 says how far the lines stand out from the ground.
        """
        width = 1.0 if thin else 1.0 + 0.6 * loudness
        strengths = (0.3, 0.45, 0.7) if thin else (0.5, 0.72, 1.0)
        pens: list[QPen] = []
        for kind in KIND_IDS:
            for level in range(LEVELS):
                strength = strengths[level] * loudness
                pens.append(_pen(mixed(self.kind(kind), self.background, strength), width))
        for state in STATE_IDS:
            colour = mixed(self.states.get(state, self.muted), self.background, 0.9 * loudness)
            pens.append(_pen(colour, width, (4.0, 3.0)))
        return tuple(pens)


def look_of(theme: Theme) -> Look:
    """The canvas's colours in the theme's present scheme."""
    return Look(
        background=theme.color("window"),
        text=theme.color("text"),
        muted=theme.color("muted"),
        border=theme.color("border"),
        accent=theme.color("accent"),
        kinds={kind: theme.kind(kind) for kind in KIND_IDS},
        states={state: theme.state(state) for state in STATE_IDS},
        severities=(theme.color("error"), theme.color("warning"), theme.color("accent")),
        font=theme.font("small"),
    )


def mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """`share` of a colour over a ground, as an opaque colour: opaque lines are drawn faster than translucent ones."""
    rest = 1.0 - share
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * rest,
        colour.greenF() * share + ground.greenF() * rest,
        colour.blueF() * share + ground.blueF() * rest,
    )


def solid(pen: QPen) -> QPen:
    """The same pen without its dashes."""
    plain = QPen(pen)
    plain.setStyle(Qt.PenStyle.SolidLine)
    return plain


def _pen(colour: QColor, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen
