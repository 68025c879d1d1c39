"""The two colour schemes as plain data: what the theme, the stylesheet and the contrast tests read.

Relation kinds take the hues of Okabe and Ito's palette, which people with any common colour blindness can tell
apart; per scheme their lightness is moved until lines stand out from the ground. `kind_ink` holds the same hues,
dark or light enough for text.
"""

from dataclasses import dataclass, field, fields

KIND_IDS = (
    "generalizes_from",
    "specializes_to",
    "enables",
    "requires",
    "alternatives",
    "complementary",
    "tools",
)
STATE_IDS = ("accepted", "reclassified", "rejected", "deferred", "dangling", "pending")


@dataclass(frozen=True)
class Colours:
    """One scheme. Every value is `#rrggbb`; each pair named in tests/ui/test_theme.py keeps 4.5:1."""

    window: str  # chrome: rail, browser, docks, bars
    surface: str  # where text is read and written
    raised: str  # cards, menus, inputs on the surface
    sunken: str  # wells: tracks, code, line numbers
    hover: str
    selected: str
    border: str  # hairlines between areas
    outline: str  # edges of controls
    text: str
    muted: str
    faint: str  # still 4.5:1 on the surface and the chrome
    accent: str
    accent_hover: str
    on_accent: str
    accent_tint: str  # ground of chips and of what is current
    changed: str
    changed_tint: str
    warning: str
    warning_tint: str
    error: str
    error_tint: str
    ok: str
    ok_tint: str
    added_line: str  # grounds in a diff
    removed_line: str
    star: str
    skeleton: str
    shadow: str
    kinds: dict[str, str] = field(default_factory=dict)
    kind_ink: dict[str, str] = field(default_factory=dict)
    states: dict[str, str] = field(default_factory=dict)

    def tokens(self) -> dict[str, str]:
        """The single colours by name, as the stylesheet's `@name` marks ask for them."""
        return {f.name: getattr(self, f.name) for f in fields(self) if isinstance(getattr(self, f.name), str)}


LIGHT = Colours(
    window="#f4f4f6",
    surface="#fdfdfe",
    raised="#ffffff",
    sunken="#eeeef2",
    hover="#e9e9ee",
    selected="#e3e5f9",
    border="#e3e3e9",
    outline="#cfcfd9",
    text="#1d1e26",
    muted="#555868",
    faint="#626575",
    accent="#4b50c4",
    accent_hover="#3d42ad",
    on_accent="#ffffff",
    accent_tint="#e9eafb",
    changed="#8a5a00",
    changed_tint="#fbf1da",
    warning="#8f5400",
    warning_tint="#fdf0dc",
    error="#b3261e",
    error_tint="#fceae8",
    ok="#13693f",
    ok_tint="#e2f4ea",
    added_line="#e3f5ea",
    removed_line="#fde9e7",
    star="#946400",
    skeleton="#e6e6ec",
    shadow="#b9bac6",
    kinds={
        "generalizes_from": "#0072b2",
        "specializes_to": "#3b9bd4",
        "enables": "#009e73",
        "requires": "#d55e00",
        "alternatives": "#c4659a",
        "complementary": "#c08000",
        "tools": "#50535f",
    },
    kind_ink={
        "generalizes_from": "#00609a",
        "specializes_to": "#1a6594",
        "enables": "#006b4e",
        "requires": "#a34700",
        "alternatives": "#99396e",
        "complementary": "#7c5200",
        "tools": "#4a4d58",
    },
    states={
        "accepted": "#13693f",
        "reclassified": "#4b50c4",
        "rejected": "#b3261e",
        "deferred": "#5a5d6e",
        "dangling": "#8f5400",
        "pending": "#00609a",
    },
)

DARK = Colours(
    window="#17181c",
    surface="#1d1e23",
    raised="#25262c",
    sunken="#141519",
    hover="#292a31",
    selected="#30324c",
    border="#2b2c33",
    outline="#41434d",
    text="#e7e7ec",
    muted="#a8abb8",
    faint="#9a9daa",
    accent="#a3a8fa",
    accent_hover="#b8bcfc",
    on_accent="#16172b",
    accent_tint="#2c2e48",
    changed="#e8b75c",
    changed_tint="#392f1c",
    warning="#f0b055",
    warning_tint="#3a2d1a",
    error="#ff8f85",
    error_tint="#422322",
    ok="#6fd3a0",
    ok_tint="#1c3529",
    added_line="#1b3428",
    removed_line="#412424",
    star="#e8b75c",
    skeleton="#2a2b31",
    shadow="#0b0b0e",
    kinds={
        "generalizes_from": "#3f97d6",
        "specializes_to": "#8fd0f5",
        "enables": "#2dbd92",
        "requires": "#f07f35",
        "alternatives": "#e296c2",
        "complementary": "#efb63c",
        "tools": "#b6b9c4",
    },
    kind_ink={
        "generalizes_from": "#6db4e6",
        "specializes_to": "#8fd0f5",
        "enables": "#4bcaa3",
        "requires": "#f5955a",
        "alternatives": "#e8a6cc",
        "complementary": "#efb63c",
        "tools": "#b6b9c4",
    },
    states={
        "accepted": "#6fd3a0",
        "reclassified": "#a3a8fa",
        "rejected": "#ff8f85",
        "deferred": "#a8abb8",
        "dangling": "#f0b055",
        "pending": "#6db4e6",
    },
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two `#rrggbb` colours after WCAG 2.2 (1 to 21)."""

    def luminance(colour: str) -> float:
        channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
        r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
