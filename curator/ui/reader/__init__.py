"""The pattern as its reader will see it."""

from curator.ui.reader.view import ReaderView

__all__ = ["ReaderView"]
