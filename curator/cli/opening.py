"""`open [LIBRARY]`: the window, which the program hands in, so that no command but this one needs Qt."""

from collections.abc import Callable
from pathlib import Path

from curator.cli import Refused

Window = Callable[[], Callable[[Path | None], int]]


def open_window(library: Path | None, window: Window) -> int:
    """Show a library, the last one or the sample when none is given; returns when the window is closed.

    `window` loads what shows a library; it raises ImportError where the system lacks what a window needs.
    """
    if library is not None and not library.is_dir():
        what = "is not a folder" if library.exists() else "does not exist"
        raise Refused(f"{library} {what}, so there is no library to open.")
    try:
        show = window()
    except ImportError as error:
        raise Refused(f"The window cannot be shown, because the system lacks a part of it: {error}.") from error
    return show(library)
