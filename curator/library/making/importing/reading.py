"""A foreign file as text, or one sentence that says why it is none."""

import codecs
import re
from pathlib import Path, PurePath

from curator.library.disk.places import shown
from curator.library.making.naming import CannotMake
from curator.pattern.fences import split

_LARGEST = 16 * 1024 * 1024  # bytes; the largest pattern known has 337 KB
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_STEERING = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\u200b]")
_BREAK = re.compile(r"\r\n|[\r\v\f\x85\u2028\u2029]")


def read_source(file: Path) -> bytes:
    """The bytes of a file that is to be imported.  Raises CannotMake."""
    try:
        if not file.is_file():
            what = "is not a file" if file.exists() else "does not exist"
            raise CannotMake(f"{shown(str(file))} {what}; nothing was imported.")
        if file.stat().st_size > _LARGEST:
            raise CannotMake(f"{shown(file.name)} is larger than {_LARGEST >> 20} MB, too large to be imported.")
        return file.read_bytes()
    except (OSError, ValueError) as error:
        if isinstance(error, CannotMake):
            raise
        reason = (getattr(error, "strerror", None) or "its name cannot be used").lower()
        raise CannotMake(f"{shown(str(file))} cannot be read ({reason}).") from error


def decoded(name: str, raw: bytes) -> str:
    """The file's text with `\\n` as its only line break, without characters that steer terminals.

    UTF-8 is understood, and UTF-16 that says so by its first bytes.  Raises CannotMake for anything else.
    """
    said = shown(PurePath(name).name)
    encoding = "utf-16" if raw.startswith(_UTF16) else "utf-8-sig"
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise CannotMake(f"{said} is not UTF-8 text (line {line}); save it as UTF-8 and import it again.") from error
    if "\0" in text:
        raise CannotMake(f"{said} is not a text file; nothing was imported.")
    if not text.strip():
        raise CannotMake(f"{said} is empty; nothing was imported.")
    return _STEERING.sub("", _BREAK.sub("\n", text))


def without_frontmatter(name: str, text: str) -> str:
    """The same text.  Raises CannotMake where it has frontmatter: such a file is a pattern already."""
    fences = split(text.encode("utf-8"))
    if fences.opening or fences.format:
        said = shown(PurePath(name).name)
        raise CannotMake(f"{said} has frontmatter already: put the file into the library's folder as it is.")
    return text
