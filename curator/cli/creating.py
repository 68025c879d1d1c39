"""`new`, `duplicate` and `delete`: single patterns made and taken away."""

import argparse
import sys
from pathlib import Path
from typing import Any

from curator.cli import OK
from curator.cli.plans import carry_out, opened
from curator.cli.saying import say
from curator.library.editing.plans import Plan
from curator.library.making.creating import DIALECTS, Wanted, creation, duplicate, folders, usual_dialect
from curator.library.making.deleting import delete_plan
from curator.library.making.renaming import slug_at


def add_parsers(commands: Any) -> None:
    """Add the commands to the parser of all commands."""
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

    one = commands.add_parser("duplicate", help="copy a pattern, with an identifier and a slug of its own")
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("pattern", metavar="SLUG", help="the pattern that is copied")
    one.add_argument("title", metavar="TITLE", help="the copy's title")
    one.add_argument("--slug", metavar="SLUG", default="", help="its slug, instead of one made from the title")
    one.add_argument("--dry-run", action="store_true", help="print the new file as a diff and write nothing")
    one.set_defaults(run=copy)

    one = commands.add_parser("delete", help="put a pattern into the system's trash")
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("pattern", metavar="SLUG", help="the pattern that goes")
    one.add_argument("--references", action="store_true", help="take out the relations and links that name it as well")
    one.add_argument("--dry-run", action="store_true", help="print the changes as a unified diff and leave all files")
    one.set_defaults(run=delete)


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
        say(edit.path)
    return OK


def copy(chosen: argparse.Namespace) -> int:
    """Run `duplicate`."""
    with opened(chosen.library) as (session, catalogue):
        edit = duplicate(session, catalogue, slug_at(catalogue, chosen.pattern), chosen.title, chosen.slug)
        carry_out(session, Plan(f"Duplicate {chosen.pattern}", (edit,)), dry_run=chosen.dry_run)
    if not chosen.dry_run:
        say(edit.path)
    return OK


def delete(chosen: argparse.Namespace) -> int:
    """Run `delete`."""
    with opened(chosen.library) as (session, catalogue):
        found = delete_plan(session, catalogue, slug_at(catalogue, chosen.pattern), chosen.references)
        assert found is not None
        plan, mentions = found
        carry_out(session, plan, dry_run=chosen.dry_run)
    told = sys.stderr if chosen.dry_run else sys.stdout
    left = [each for each in mentions if each.in_text or not chosen.references]
    for each in left:
        say(f"{each.path} still names {chosen.pattern}.", sys.stderr)
    say(f"{chosen.pattern} {'would go' if chosen.dry_run else 'went'} into the trash.", told)
    return OK
