"""How the window looks and in which language it speaks: commands that set an option and apply it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from curator.ui.actions import Command
from curator.ui.settings import OPTIONS
from curator.ui.translation import OWN_NAMES, SYSTEM, language_of, spoken

if TYPE_CHECKING:
    from curator.ui.window import Window

_FONT_STEP = 0.1
LANGUAGE_COMMANDS = tuple(f"language.{choice}" for choice in (SYSTEM, *OWN_NAMES))
"""The ids of the commands that choose a language, in the order of the menu."""


class Look(QObject):
    """Registers the commands for colours, size of text, full screen and language."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_table
        self._register_look()
        self._register_languages()
        window.settings.changed.connect(self._on_chosen)

    def _register_look(self) -> None:
        add, window = self._actions.register, self._window
        view, theme, settings = self.tr("View"), window.theme, window.settings
        for choice, text, name in (
            ("system", self.tr("Like the System"), "system"),
            ("light", self.tr("Light"), "light"),
            ("dark", self.tr("Dark"), "dark"),
        ):
            add(
                Command(f"look.{choice}", text, "", name, view, checkable=True),
                partial(self._choose_scheme, choice),
                checked_when=partial(self._is_chosen, choice),
            )
        add(
            Command("view.scheme", self.tr("Switch Between Light and Dark"), "Ctrl+Shift+L", "dark", view),
            lambda: self._choose_scheme("light" if theme.dark else "dark"),
        )

        def scale(by: float) -> None:
            option = OPTIONS["look.font_scale"]
            wanted = round(theme.font_scale + by, 2) if by else option.default
            settings.set("look.font_scale", min(option.most, max(option.least, wanted)))

        add(
            Command("look.larger", self.tr("Larger Text"), "Ctrl++", "zoom-in", view, alternatives=("Ctrl+=",)),
            lambda: scale(_FONT_STEP),
        )
        add(Command("look.smaller", self.tr("Smaller Text"), "Ctrl+-", "zoom-out", view), lambda: scale(-_FONT_STEP))
        add(Command("look.normal", self.tr("Normal Text Size"), "Ctrl+0", "", view), lambda: scale(0))
        add(
            Command("view.full_screen", self.tr("Full Screen"), "F11", "fit", view, checkable=True),
            lambda: window.showNormal() if window.isFullScreen() else window.showFullScreen(),
            checked_when=window.isFullScreen,
        )

    def _register_languages(self) -> None:
        group, settings = self.tr("Language"), self._window.settings
        for choice, text in ((SYSTEM, self.tr("Language of the System")), *OWN_NAMES.items()):
            self._actions.register(
                Command(f"language.{choice}", text, "", "", group, checkable=True),
                partial(settings.set, "look.language", choice),
                checked_when=lambda each=choice: settings.get("look.language") == each,  # type: ignore[misc]
            )

    # deeds

    def _choose_scheme(self, choice: str) -> None:
        self._window.settings.set("look.scheme", choice)

    def _is_chosen(self, choice: str) -> bool:
        return self._window.theme.choice == choice

    def _on_chosen(self, option: str) -> None:
        """A window that stands keeps its words until it is opened again."""
        window, wanted = self._window, language_of(self._window.settings.get("look.language"))
        if option == "look.language" and wanted != spoken():
            window.messages.info(
                self.tr("The window speaks {0} when it is opened again.").format(OWN_NAMES[wanted]),
                self.tr("Open again"),
                window.language_chosen.emit,
            )
