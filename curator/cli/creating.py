"""`new LIBRARY TITLE`: a pattern from the template of its dialect."""

import argparse
from pathlib import Path
from typing import Any

from curator.cli import OK
from curator.cli.plans import carry_out, opened, said
from curator.library.editing.plans import Plan
from curator.library.making.creating import DIALECTS, Wanted, creation, folders, usual_dialect


def add_parsers(commands: Any) -> None:
    """Add the command to the parser of all commands."""
    one = commands.add_parser(
        "new",
        help="create a pattern from the template of its dialect",
        description="Creates a pattern with a fresh identifier and a slug made from its title, and prints its file.",
    )
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("title", metavar="TITLE", help="the pattern's title")
    one.add_argument("--dialect", choices=DIALECTS, help="how it is written (as most of the library is)")
    one.add_argument("--folder", metavar="FOLDER", help="a folder of the library (that of most patterns)")
    one.add_argument("--slug", metavar="SLUG", default="", help="its slug, instead of one made from the title")
    one.add_argument("--summary", metavar="TEXT", default="", help="what it is about")
    one.add_argument("--domain", metavar="DOMAIN", default="", help="the field that it belongs to")
    one.add_argument("--dry-run", action="store_true", help="print the new file as a diff and write nothing")
    one.set_defaults(run=new)


def new(chosen: argparse.Namespace) -> int:
    """Run `new`."""
    with opened(chosen.library) as (session, catalogue):
        wanted = Wanted(
            chosen.title,
            chosen.dialect or usual_dialect(catalogue),
            folders(catalogue)[0] if chosen.folder is None else chosen.folder,
            chosen.slug,
            chosen.summary,
            chosen.domain,
        )
        edit = creation(session, catalogue, wanted)
        carry_out(session, Plan(f"New pattern {wanted.title}", (edit,)), dry_run=chosen.dry_run)
    if not chosen.dry_run:
        print(said(edit.path))
    return OK
