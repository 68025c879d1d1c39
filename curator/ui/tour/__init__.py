"""A walk through the window for somebody who sees it for the first time."""

from curator.ui.tour.overlay import Tour

__all__ = ["Tour"]
