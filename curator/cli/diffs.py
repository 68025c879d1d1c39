"""Changes of files as a unified diff, such as `git apply` and `patch` read."""

import difflib
import re
import sys

from curator.library.editing.plans import Altered

_NOWHERE = "/dev/null"


def print_diff(altered: Altered) -> None:
    """Print how one file changes; one that moves is headed as git heads it."""
    name, was = _shown(altered.path), _shown(altered.was or altered.path)
    before, after = _lines(altered.before), _lines(altered.after)
    if altered.was:
        sys.stdout.write(f"diff --git a/{was} b/{name}\nrename from {was}\nrename to {name}\n")
    old = _NOWHERE if altered.before is None else f"a/{was}"
    new = _NOWHERE if altered.after is None else f"b/{name}"
    for line in difflib.unified_diff(before, after, old, new):
        sys.stdout.write(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")


def _lines(raw: bytes | None) -> list[str]:
    """The lines of a file with their breaks; bytes that are no text are shown as question marks."""
    return re.findall(r"[^\n]*\n|[^\n]+\Z", (raw or b"").decode("utf-8", "replace"))


def _shown(path: str) -> str:
    return path.encode("utf-8", "replace").decode()
