"""`merge BASE OURS THEIRS`: git's merge driver for pattern files (`%O %A %B`), by key and by section."""

import argparse
import sys
from pathlib import Path
from typing import Any

from curator.cli import OK, REFUSED
from curator.cli.saying import say
from curator.library.disk.refusals import SaveRefused
from curator.library.disk.save import read, save
from curator.library.merging.merge import Conflict, marked, merge


def add_parser(commands: Any) -> None:
    """Add the command to the parser of all commands."""
    one = commands.add_parser(
        "merge",
        help="merge two changed versions of a pattern into OURS, as git's merge driver (%%O %%A %%B)",
        description="Merge what became of BASE in OURS and THEIRS by key and section, and write the result to OURS. "
        "Exit code 1, and markers as git's in OURS, where both changed the same place in different ways.",
    )
    one.add_argument("base", metavar="BASE", type=Path, help="the common ancestor (%%O); empty when there is none")
    one.add_argument("ours", metavar="OURS", type=Path, help="our version (%%A), which takes the result")
    one.add_argument("theirs", metavar="THEIRS", type=Path, help="their version (%%B)")
    one.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Run the command."""
    base, theirs = chosen.base.read_bytes(), chosen.theirs.read_bytes()
    folder, name = chosen.ours.parent, chosen.ours.name
    found = read(folder, name)
    if found is None:
        raise FileNotFoundError(2, "no such file", str(chosen.ours))
    ours, fingerprint = found
    merged = merge(base, ours, theirs)
    result = marked(merged, base, ours, theirs)
    try:
        if result is not None and result != ours:
            save(folder, name, result, fingerprint)
    except SaveRefused as refused:
        say(str(refused), sys.stderr)
        return REFUSED
    for conflict in merged.conflicts:
        say(f"Both sides changed {_place(conflict)} in different ways.", sys.stderr)
    return REFUSED if merged.conflicts else OK


def _place(conflict: Conflict) -> str:
    if conflict.section is not None:
        return f"section {conflict.section}"
    return {"file": "the file", "body": "the body", "frontmatter": "the frontmatter"}.get(
        conflict.where, conflict.where
    )
