"""The reader's stylesheet, filled in with the theme's colours and fonts."""

import re
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from curator.resources import resource
from curator.ui.theme import Theme

MEASURE = 72  # characters a line that the column is as wide as
_SERIFS = ("Source Serif 4", "Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif", "Times New Roman")
_SCALE = {"pt_text": 1.08, "pt_small": 0.9, "pt_code": 0.97, "pt_1": 2.0, "pt_2": 1.45, "pt_3": 1.25, "pt_4": 1.08}


def body_font(theme: Theme, serif: bool) -> QFont:
    """The font of the running text: the platform's own, or the first serif that is installed."""
    font = theme.font("body")
    base = font.pointSizeF()
    if serif:
        font = QFont(_serif() or font.family())
    font.setPointSizeF(round(base * _SCALE["pt_text"] * (1.06 if serif else 1.0), 1))
    return font


def column_width(theme: Theme, serif: bool) -> int:
    """How wide MEASURE characters of running text are, in px."""
    sample = "in the sense of a commons that many people tend and that feeds all of them"
    metrics = QFontMetricsF(body_font(theme, serif))
    return round(metrics.horizontalAdvance(sample) / len(sample) * MEASURE)


def stylesheet(theme: Theme, serif: bool) -> str:
    """The CSS for `QTextDocument.setDefaultStyleSheet`."""
    base = theme.font("body").pointSizeF() * (1.06 if serif else 1.0)
    values = theme.colours.tokens()
    values |= {name: f"{base * scale:.1f}pt" for name, scale in _SCALE.items()}
    values |= {
        "family": f"'{body_font(theme, serif).family()}'",
        "code_family": f"'{theme.mono().family()}'",
        "line": "155%" if serif else "150%",
        "note": theme.kind_text("generalizes_from").name(),
        "note_tint": theme.color("sunken").name(),
        "tip": theme.color("ok").name(),
        "important": theme.color("accent").name(),
        "hl_string": theme.kind_text("enables").name(),
        "hl_number": theme.kind_text("requires").name(),
        "hl_keyword": theme.kind_text("alternatives").name(),
        "hl_name": theme.kind_text("generalizes_from").name(),
    }
    return re.sub(r"@(\w+)", lambda found: values[found[1]], _template())


@lru_cache(maxsize=1)
def _template() -> str:
    css = resource("themes/reader.css").read_text("utf-8")
    return re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)


@lru_cache(maxsize=1)
def _serif() -> str:
    installed = set(QFontDatabase.families())
    return next((family for family in _SERIFS if family in installed), "")
