"""Both schemes are readable, and the theme follows what it is told."""

from dataclasses import fields

import pytest
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from curator.resources import resource
from curator.ui.colours import DARK, KIND_IDS, LIGHT, STATE_IDS, Colours, contrast
from curator.ui.icons import icon
from curator.ui.theme import SCHEME_VARIABLE, Theme

GROUNDS = ("window", "surface", "raised", "sunken")
TOUCHED = ("hover", "selected")
SCHEMES = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def pairs(c: Colours) -> list[tuple[str, str, str]]:
    """Every text colour with every ground it stands on: (what, text, ground)."""
    grounds = {name: getattr(c, name) for name in GROUNDS}
    touched = grounds | {name: getattr(c, name) for name in TOUCHED}
    found = [
        (f"{ink} on {name}", getattr(c, ink), g) for ink in ("text", "muted", "faint") for name, g in touched.items()
    ]
    for ink in ("accent", "changed", "warning", "error", "ok", "star"):
        found += [
            (f"{ink} on {name}", getattr(c, ink), g) for name, g in grounds.items() if name != "sunken" or ink != "star"
        ]
    for ink in ("changed", "warning", "error", "ok", "accent"):
        found.append((f"{ink} on its tint", getattr(c, ink), getattr(c, f"{ink}_tint")))
        found.append((f"text on {ink}'s tint", c.text, getattr(c, f"{ink}_tint")))
    found += [(f"text on {line}", c.text, getattr(c, line)) for line in ("added_line", "removed_line")]
    found += [("on accent", c.on_accent, c.accent), ("on hovered accent", c.on_accent, c.accent_hover)]
    for table in (c.kind_ink, c.states):
        found += [
            (f"{k} on {name}", v, grounds[name]) for k, v in table.items() for name in ("window", "surface", "raised")
        ]
    return found


@SCHEMES
def test_that_every_text_stands_out_from_its_ground(colours: Colours) -> None:
    weak = [
        f"{what}: {contrast(ink, ground):.2f}" for what, ink, ground in pairs(colours) if contrast(ink, ground) < 4.5
    ]
    assert weak == []


@SCHEMES
def test_that_lines_of_relation_kinds_stand_out_from_the_surface(colours: Colours) -> None:
    weak = {
        k: round(contrast(v, colours.surface), 2) for k, v in colours.kinds.items() if contrast(v, colours.surface) < 3
    }
    assert weak == {}


@SCHEMES
def test_that_every_kind_and_state_has_its_colour(colours: Colours) -> None:
    assert set(colours.kinds) == set(colours.kind_ink) == set(KIND_IDS)
    assert set(colours.states) == set(STATE_IDS)
    assert len(set(colours.kinds.values())) == len(KIND_IDS)


def test_that_contrast_is_the_ratio_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_that_choosing_a_scheme_repaints_standard_widgets(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.choose("dark")
    assert theme.dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    theme.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_that_the_environment_can_force_a_scheme(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SCHEME_VARIABLE, "dark")
    theme.scale_fonts(1.0)
    assert theme.scheme == "dark"


def test_that_the_stylesheet_names_only_what_the_theme_has(qapp: QApplication, theme: Theme) -> None:
    assert "@" not in qapp.styleSheet()
    used = {f.name for f in fields(Colours) if f"@{f.name}" in resource("themes/app.qss").read_text("utf-8")}
    assert {"text", "accent", "surface", "border"} <= used


def test_that_every_mark_the_stylesheet_shows_ships_in_both_schemes() -> None:
    wanted = {part.split(")")[0] for part in resource("themes/app.qss").read_text("utf-8").split("url(@icons/")[1:]}
    assert wanted
    for scheme in ("light", "dark"):
        assert all((resource("icons") / scheme / name).is_file() for name in wanted)


def test_that_fonts_grow_with_the_chosen_scale(theme: Theme, qtbot: QtBot) -> None:
    label = QLabel("Coalition Building")
    qtbot.addWidget(label)
    label.ensurePolished()
    before = QFontInfo(label.font()).pointSizeF()
    theme.scale_fonts(2.0)
    label.ensurePolished()
    assert QFontInfo(label.font()).pointSizeF() == pytest.approx(2 * before, rel=0.1)
    assert theme.font("small").pointSizeF() < theme.font("body").pointSizeF() < theme.font("heading").pointSizeF()
    assert theme.font("heading").pointSizeF() < theme.font("title").pointSizeF()


def test_that_a_deep_widget_is_dressed_anew_a_few_times_and_not_once_for_each_ancestor(
    theme: Theme, host: QWidget
) -> None:
    class Deepest(QWidget):
        dressed = 0

        def changeEvent(self, event: QEvent) -> None:
            if event.type() == QEvent.Type.StyleChange:
                Deepest.dressed += 1

    place = host
    for _ in range(30):
        place = QWidget(place)
    deepest = Deepest(place)
    host.show()
    deepest.ensurePolished()
    Deepest.dressed = 0
    theme.choose("dark")
    assert 1 <= Deepest.dressed <= 4


def test_that_an_icon_without_room_is_no_picture_and_no_complaint(theme: Theme) -> None:
    assert icon(theme, "save").pixmap(QSize(16, 16)).size() == QSize(16, 16)
    assert icon(theme, "save").pixmap(QSize(0, 0)).isNull()
