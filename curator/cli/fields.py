"""`fields FILE [--json]`: every value of a pattern's frontmatter, with its name and the widget that edits it."""

import argparse
import json
from dataclasses import asdict

from curator.cli import OK, Refused
from curator.cli.saying import say
from curator.library.disk.refusals import SaveRefused
from curator.library.disk.save import read
from curator.pattern import Pattern
from curator.pattern.fences import split
from curator.schema.leaves import Leaf, leaves


def run(chosen: argparse.Namespace) -> int:
    """Run the command."""
    try:
        found = read(chosen.file.parent, chosen.file.name) if chosen.file.name else None
    except SaveRefused as refused:
        raise Refused(str(refused)) from refused
    if found is None:
        raise Refused(f"{chosen.file} does not exist, so there are no fields to list.")
    pattern, fences = Pattern.from_bytes(found[0]), split(found[0])
    bare = not fences.opening and not fences.format
    if pattern.failure is not None and not bare:
        raise Refused(f"{chosen.file}: {pattern.failure}; its fields cannot be listed before that is mended.")
    listed = leaves(pattern.data)
    if chosen.json:
        print(json.dumps([asdict(leaf) for leaf in listed]))
    elif bare:
        say(f"{chosen.file} has no frontmatter, hence no fields.")
    else:
        _print_table(listed)
    return OK


def _print_table(listed: tuple[Leaf, ...]) -> None:
    rows = [(leaf.pointer, leaf.label, leaf.widget, "" if leaf.declared else "not declared") for leaf in listed]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, (*widths, 0), strict=True))
        say(line.rstrip())
