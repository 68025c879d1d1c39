"""What commands say to people: lines in which nothing that a file holds steers the terminal."""

import re
import sys
from typing import TextIO

_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def plain(text: str) -> str:
    """The text with a mark in place of control characters, turns of the reading direction and halves of characters."""
    return _STEERING.sub("\N{REPLACEMENT CHARACTER}", text)


def say(text: str, to: TextIO | None = None) -> None:
    """Print a line, on the standard output unless told otherwise, in the letters that the terminal has."""
    stream = to or sys.stdout
    encoding = stream.encoding or "utf-8"
    print(plain(text).encode(encoding, "replace").decode(encoding), file=stream)
