"""The map of a small library, with what stands beside it."""

from tests.ui.graph.conftest import library, open_map

__all__ = ["library", "open_map"]
