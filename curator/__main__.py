"""The program's first line; kept thin, so that `open` reaches its window with few imports.

Here the command line and the window meet: neither imports the other.
"""

import sys
from collections.abc import Callable
from pathlib import Path


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--read-patterns"]:  # a child that reads files for a window's index
        from curator.library.index.reading_process import serve

        serve()
    if sys.argv[1:] == ["--paint-picture"]:  # a child that makes a window's drawing a picture
        from curator.links.painting import serve

        serve()
    if sys.argv[1:] == ["--probe-window"]:  # a child that tries whether a window can be shown
        from curator.ui.probe import tell

        tell()
    from curator.cli import main as run

    sys.exit(run(sys.argv[1:], window))


def window() -> Callable[[Path | None], int]:
    """What shows a library; raises ImportError where the system lacks what a window needs."""
    from curator.app import run

    return run


if __name__ == "__main__":
    main()
