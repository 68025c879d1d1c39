"""The look of every view: colours by meaning, fonts in four sizes, one stylesheet, light and dark.

A view takes the `Theme` through its constructor, asks for colours when it paints (`theme.color("muted")`,
`theme.kind("enables")`, `theme.state("pending")`) and repaints on `theme.changed`. Standard widgets need nothing:
Fusion's palette and resources/themes/app.qss dress them. The stylesheet knows these values of the dynamic
property `role` (set with `widget.setProperty("role", …)` before the widget is first shown):

    QLabel        title, heading, caption (small, muted), muted, mono, error, warning, changed, ok, badge
    QPushButton   primary, danger, quiet
    QToolButton   quiet (default look: flat with hover)
    QFrame        card, well, banner-error, banner-warning, banner-info, line
"""

import os
import re
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from curator.resources import resource
from curator.ui.colours import DARK, LIGHT, Colours

Scheme = Literal["light", "dark"]
Choice = Literal["system", "light", "dark"]
Size = Literal["small", "body", "heading", "title"]

GRID = 4  # px; margins and gaps are multiples of it
SCHEME_VARIABLE = "PATTERN_CURATOR_THEME"
_SCALE: dict[Size, float] = {"small": 0.88, "body": 1.0, "heading": 1.18, "title": 1.55}


class Theme(QObject):
    """Colours and fonts of the running application. `changed` is emitted after palette and stylesheet are set."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system", font_scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._platform_font = QFont(app.font())
        self._choice: Choice = choice
        self._font_scale = font_scale
        self._colours = LIGHT
        self._named: dict[str, QColor] = {}  # asked for in every paint event
        self._scheme: Scheme = "light"
        app.setStyle("Fusion")
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    # what views ask for

    @property
    def scheme(self) -> Scheme:
        """The scheme on screen now."""
        return self._scheme

    @property
    def dark(self) -> bool:
        return self._scheme == "dark"

    @property
    def colours(self) -> Colours:
        """The whole scheme as `#rrggbb` strings."""
        return self._colours

    def color(self, name: str) -> QColor:
        """A colour by the name of a field of `Colours`, such as "accent" or "error_tint"."""
        return QColor(self._named[name])

    def kind(self, kind_id: str) -> QColor:
        """The mark (line, dot) of a relation kind; grey for a kind nobody declared."""
        return QColor(self._colours.kinds.get(kind_id, self._colours.faint))

    def kind_text(self, kind_id: str) -> QColor:
        """The same hue, readable as text (4.5:1) on surface and chrome."""
        return QColor(self._colours.kind_ink.get(kind_id, self._colours.muted))

    def state(self, state_id: str) -> QColor:
        """The colour of an inferred link's state, readable as text."""
        return QColor(self._colours.states.get(state_id, self._colours.muted))

    def font(self, size: Size = "body", *, bold: bool = False) -> QFont:
        """The platform's UI font in one of the four sizes."""
        font = QFont(self._platform_font)
        font.setPointSizeF(self._points(size))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def mono(self, size: Size = "body") -> QFont:
        """The platform's fixed-width font."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._points(size))
        return font

    # choices

    @property
    def choice(self) -> Choice:
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Follow the system or hold one scheme, from now on."""
        if choice != self._choice:
            self._choice = choice
            self._apply()

    @property
    def font_scale(self) -> float:
        """1.0 is the platform's size; up to 2.0."""
        return self._font_scale

    def scale_fonts(self, scale: float) -> None:
        self._font_scale = min(2.0, max(0.75, scale))
        self._apply()

    def dispose(self) -> None:
        """Give the application its own font back and forget this theme; for tests that make several."""
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._follow_system)
        self._app.setStyleSheet("")
        self._app.setFont(self._platform_font)
        self.setParent(None)

    # inside

    def _points(self, size: Size) -> float:
        base = self._platform_font.pointSizeF()
        if base <= 0:  # a font given in pixels
            base = QFontInfo(self._platform_font).pointSizeF()
        return round(base * _SCALE[size] * self._font_scale, 1)

    def _wanted(self) -> Scheme:
        forced = os.environ.get(SCHEME_VARIABLE, "")
        choice = forced if forced in ("light", "dark") else self._choice
        if choice == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return "dark" if dark else "light"
        return "dark" if choice == "dark" else "light"

    def _follow_system(self) -> None:
        if self._wanted() != self._scheme:
            self._apply()

    def _apply(self) -> None:
        self._scheme = self._wanted()
        self._colours = DARK if self._scheme == "dark" else LIGHT
        self._named = {name: QColor(value) for name, value in self._colours.tokens().items()}
        # One sheet in place of another makes Qt dress every widget once for each of its ancestors (1.3 s for a window
        # with a long form); undressing and dressing anew does it once (0.15 s).
        self._app.setStyleSheet("")
        self._app.setFont(self.font("body"))
        self._app.setPalette(_palette(self._colours))
        self._app.setStyleSheet(self._stylesheet())
        self.changed.emit()

    def _stylesheet(self) -> str:
        values = self._colours.tokens()
        values |= {f"pt_{size}": f"{self._points(size)}pt" for size in _SCALE}
        values["icons"] = resource("icons").as_posix() + "/" + self._scheme
        return re.sub(r"@(\w+)", lambda m: values[m[1]], resource("themes/app.qss").read_text("utf-8"))


def _palette(c: Colours) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for which, value in (
        (role.Window, c.window),
        (role.WindowText, c.text),
        (role.Base, c.surface),
        (role.AlternateBase, c.window),
        (role.Text, c.text),
        (role.PlaceholderText, c.faint),
        (role.Button, c.raised),
        (role.ButtonText, c.text),
        (role.BrightText, c.error),
        (role.ToolTipBase, c.raised),
        (role.ToolTipText, c.text),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Link, c.accent),
        (role.LinkVisited, c.accent),
        (role.Accent, c.accent),
        (role.Light, c.raised),
        (role.Midlight, c.border),
        (role.Mid, c.border),
        (role.Dark, c.outline),
        (role.Shadow, c.shadow),
    ):
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, which, QColor(c.faint))
    palette.setColor(group.Disabled, role.Highlight, QColor(c.hover))
    return palette
