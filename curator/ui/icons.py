"""Icons from one set (Phosphor, MIT, as QtAwesome ships it), tinted from the theme at the moment they are painted.

`icon(theme, "save")` gives a QIcon that follows light and dark by itself and stays sharp at any scale. QtAwesome's own
loader reads eleven fonts and takes 0.3 s; here its one font file is opened directly, which takes 0.01 s and so
may happen before the first paint.
"""

import importlib.util
import json
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from curator.resources import resource
from curator.ui.theme import Theme

# What the product calls a thing → the glyph. A name that is not here is taken as Phosphor's own.
NAMES = {
    "library": "books",
    "review": "circle-wavy-check",
    "map": "map-trifold",
    "problems": "warning-circle",
    "changes": "git-diff",
    "search": "magnifying-glass",
    "filter": "funnel-simple",
    "clear": "x",
    "close": "x",
    "undo": "arrow-u-up-left",
    "redo": "arrow-u-up-right",
    "save": "floppy-disk",
    "open": "folder-open",
    "accept": "check",
    "reject": "x",
    "defer": "clock",
    "add": "plus",
    "remove": "trash-simple",
    "edit": "pencil-simple",
    "revert": "arrow-counter-clockwise",
    "next": "arrow-right",
    "previous": "arrow-left",
    "back": "arrow-left",
    "forward": "arrow-right",
    "up": "caret-up",
    "down": "caret-down",
    "expand": "caret-right",
    "collapse": "caret-down",
    "form": "list-dashes",
    "read": "book-open",
    "text": "pencil-line",
    "yaml": "brackets-curly",
    "info": "info",
    "warning": "warning",
    "error": "warning-octagon",
    "ok": "check-circle",
    "settings": "gear-six",
    "help": "question",
    "pattern": "file-text",
    "broken": "file-x",
    "branch": "git-branch",
    "commit": "git-commit",
    "link": "link-simple",
    "unlink": "link-break",
    "inferred": "sparkle",
    "hub": "circles-three",
    "neighbourhood": "share-network",
    "export": "export",
    "more": "dots-three",
    "light": "sun",
    "dark": "moon",
    "system": "desktop",
    "fit": "corners-out",
    "settle": "wind",
    "zoom-in": "magnifying-glass-plus",
    "zoom-out": "magnifying-glass-minus",
    "pin": "push-pin",
    "drag": "dots-six-vertical",
    "command": "command",
    "sort": "sort-ascending",
    "calendar": "calendar-blank",
    "outline": "list-bullets",
    "image": "image-square",
    "code": "code",
    "copy": "copy",
    "external": "arrow-square-out",
}


def icon(theme: Theme, name: str, colour: str = "muted", *, weight: str = "") -> QIcon:
    """A QIcon tinted from the theme, now and after every change of scheme.

    `colour` names a theme colour, `weight` is "", "light", "bold" or "fill". Raises KeyError for a glyph the set lacks.
    """
    return QIcon(_Engine(_glyph(name, weight), theme, colour))


def program_icon() -> QIcon:
    """The program's own icon, in the sizes that title bars, task bars and switchers ask for."""
    own = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        own.addFile(str(resource(f"icons/app/pattern-curator-{size}.png")), QSize(size, size))
    return own


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor, *, weight: str = "") -> None:
    """Draw a glyph straight into `rect`, for item delegates and custom widgets."""
    _paint(painter, rect, _glyph(name, weight), colour)


class _Engine(QIconEngine):
    def __init__(self, glyph: str, theme: Theme, colour: str) -> None:
        super().__init__()
        self._glyph, self._theme, self._colour = glyph, theme, colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        name = self._colour
        if state == QIcon.State.On and name == "muted":
            name = "accent"
        elif mode in (QIcon.Mode.Active, QIcon.Mode.Selected) and name == "muted":
            name = "text"
        colour = self._theme.color(name)
        if mode == QIcon.Mode.Disabled:
            colour.setAlphaF(0.38)
        _paint(painter, rect, self._glyph, colour)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():  # asked for by something that has no room at the moment
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _Engine(self._glyph, self._theme, self._colour)


def _paint(painter: QPainter, rect: QRect, glyph: str, colour: QColor) -> None:
    painter.save()
    font = QFont(_family())
    font.setPixelSize(max(6, min(rect.width(), rect.height())))
    painter.setFont(font)
    painter.setPen(colour)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, glyph)
    painter.restore()


def _fonts() -> Path:
    spec = importlib.util.find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(
            "This installation of Pattern Curator lacks its icon font; installing it again mends that."
        )
    return Path(spec.submodule_search_locations[0]) / "fonts"


def icon_font() -> str | None:
    """The family of the font that icons are drawn with; None where it cannot be loaded."""
    try:
        return _family()
    except (OSError, StopIteration, IndexError):
        return None


@lru_cache(maxsize=1)
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(next(_fonts().glob("phosphor-*.ttf"))))
    return QFontDatabase.applicationFontFamilies(number)[0]


@lru_cache(maxsize=1)
def _charmap() -> dict[str, str]:
    loaded: dict[str, str] = json.loads(next(_fonts().glob("phosphor-charmap-*.json")).read_text("utf-8"))
    return loaded


def _glyph(name: str, weight: str) -> str:
    key = NAMES.get(name, name) + (f"-{weight}" if weight else "")
    return chr(int(_charmap()[key], 16))
