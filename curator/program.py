"""How this program starts itself again: as a child that reads files, or tries whether a window can be shown."""

import os
import sys
from pathlib import Path


def again(argument: str) -> tuple[list[str], dict[str, str]]:
    """The command that starts the same program with one argument, and the environment that it needs.

    Frozen, the program is its own interpreter; else the child is told where this package stands.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, argument], dict(os.environ)
    paths = [str(Path(__file__).resolve().parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])]
    return [sys.executable, "-m", "curator", argument], {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
