"""`rename LIBRARY OLD NEW`: another slug for a pattern, in its file and wherever others name it."""

import argparse
import sys
from pathlib import Path
from typing import Any

from curator.cli import OK
from curator.cli.plans import carry_out, many, opened
from curator.cli.saying import say
from curator.library.making.renaming import rename_plan, slug_at


def add_parsers(commands: Any) -> None:
    """Add the command to the parser of all commands."""
    one = commands.add_parser(
        "rename",
        help="give a pattern another slug, everywhere",
        description="Renames the file, its slug, and every reference: relations, inferred links and hubs of all"
        " patterns, links in bodies, and decisions in the ledger.",
    )
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("old", metavar="OLD", help="the slug that it has")
    one.add_argument("new", metavar="NEW", help="the slug that it gets")
    one.add_argument("--dry-run", action="store_true", help="print the changes as a unified diff and leave all files")
    one.set_defaults(run=rename)


def rename(chosen: argparse.Namespace) -> int:
    """Run `rename`."""
    with opened(chosen.library) as (session, catalogue):
        plan = rename_plan(session, catalogue, slug_at(catalogue, chosen.old), chosen.new)
        assert plan is not None
        carry_out(session, plan, dry_run=chosen.dry_run)
    would = "would be renamed" if chosen.dry_run else "renamed"
    told = sys.stderr if chosen.dry_run else sys.stdout  # a diff is to be nothing but a diff
    say(f"{chosen.old} {would} to {chosen.new}: {many(len(plan.files), 'file')} changed.", told)
    return OK
