"""`open [LIBRARY]`: the window."""

import argparse
from pathlib import Path

from curator.cli import Refused


def open_window(library: Path | None) -> int:
    """Show a library, the last one or the sample when none is given; returns when the window is closed."""
    if library is not None and not library.is_dir():
        what = "is not a folder" if library.exists() else "does not exist"
        raise Refused(f"{library} {what}, so there is no library to open.")
    try:
        from curator.app import run
    except ImportError as error:
        raise Refused(f"The window cannot be shown, because the system lacks a part of it: {error}.") from error
    return run(library)


def run(chosen: argparse.Namespace) -> int:
    """Run the command."""
    return open_window(chosen.library)
