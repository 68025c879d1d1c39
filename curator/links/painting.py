"""An SVG drawing as a PNG picture, here or in a process of its own.

Painting a large drawing takes seconds in which nothing else of its process goes on: a window has it done by a child,
which is this program again with one argument.
"""

import subprocess
import sys
from collections.abc import Callable
from typing import Final, NoReturn

from curator.links.drawing import FONTS
from curator.program import again

ARGUMENT: Final = "--paint-picture"
"""The program's argument that makes it such a child; `curator.__main__` looks for it first."""

_NO_FONTS = 3
_LOOK_UP = 0.1
"""Seconds between two looks at whether the picture is still wanted."""


class NoFonts(Exception):
    """The system has no font to write names with."""


class GivenUp(Exception):
    """Nobody wants the picture any more."""


def png(picture: str) -> bytes:
    """A drawing as PNG, in its own size. Raises NoFonts where its names could not be written."""
    import resvg_py

    if resvg_py.svg_to_bytes(svg_string=_probe("M")) == resvg_py.svg_to_bytes(svg_string=_probe("")):
        raise NoFonts
    return resvg_py.svg_to_bytes(svg_string=picture)


def png_aside(picture: str, cancelled: Callable[[], bool]) -> bytes:
    """The same in a process of its own, from any thread.

    Raises GivenUp soon after `cancelled` says so, and OSError where the process cannot be started or has failed.
    """
    command, environment = again(ARGUMENT)
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        waiting: bytes | None = picture.encode("utf-8")
        while True:
            try:
                painted, _ = child.communicate(waiting, timeout=_LOOK_UP)
                break
            except subprocess.TimeoutExpired:
                waiting = None  # it is on its way
            if cancelled():
                child.kill()
                child.communicate()
                raise GivenUp
    if child.returncode == _NO_FONTS:
        raise NoFonts
    if child.returncode or not painted:
        raise OSError("the picture could not be painted")
    return painted


def serve() -> NoReturn:
    """The child's life: a drawing from its standard input, the picture to its standard output."""
    try:
        painted = png(sys.stdin.buffer.read().decode("utf-8"))
    except NoFonts:
        sys.exit(_NO_FONTS)
    sys.stdout.buffer.write(painted)
    sys.stdout.buffer.flush()
    sys.exit(0)


def _probe(text: str) -> str:
    written = f'<text y="16" font-size="16" font-family="{FONTS}">{text}</text>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">{written}</svg>'
