"""Writing a file that is none of a library's: an export, wherever the curator wants it."""

import os
from pathlib import Path


def write_outside(target: Path, content: bytes) -> None:
    """Put the whole file in its place at once, so that nobody finds half of one; a file that is there is replaced.

    Raises OSError when the system refuses, and then what was there is still there.
    """
    whole = target.resolve()
    temporary = whole.with_name(f".{whole.name}.{os.getpid()}")
    try:
        temporary.write_bytes(content)
        temporary.replace(whole)
    finally:
        temporary.unlink(missing_ok=True)
