"""The command palette: every command and every pattern, by a few letters."""

from curator.ui.palette.dialog import Palette

__all__ = ["Palette"]
