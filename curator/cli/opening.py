"""`open [LIBRARY | FILE]`: the window, which the program hands in, so that no command but this one needs Qt."""

from collections.abc import Callable
from pathlib import Path

from curator.cli import Refused
from curator.library.disk.files import SUFFIXES

Window = Callable[[], Callable[[Path | None], int]]


def open_window(library: Path | None, window: Window) -> int:
    """Show a library, or the one that a pattern file stands in; without either the last one, else the sample.

    Returns when the window is closed.
    `window` loads what shows a library; it raises ImportError where the system lacks what a window needs.
    """
    if library is not None and not library.is_dir() and not (library.is_file() and library.suffix in SUFFIXES):
        what = "is neither a folder nor a pattern file" if library.exists() else "does not exist"
        raise Refused(f"{library} {what}, so there is no library to open.")
    try:
        show = window()
    except ImportError as error:
        raise Refused(f"The window cannot be shown, because the system lacks a part of it: {error}.") from error
    return show(library)
