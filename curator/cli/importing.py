"""`import LIBRARY FILE`: patterns from a page of text, from Markdown without frontmatter, or from a table (CSV)."""

import argparse
import sys
from pathlib import Path
from typing import Any

from curator.cli import OK
from curator.cli.plans import carry_out, many, opened, tell_left_out
from curator.cli.saying import say
from curator.library.editing.plans import Plan
from curator.library.making.creating import DIALECTS, creation, folders, usual_dialect
from curator.library.making.importing.reading import read_source
from curator.library.making.importing.table import Table, guess, import_plan, is_table, read_table
from curator.library.making.importing.text import wanted_from
from curator.library.making.naming import CannotMake


def add_parsers(commands: Any) -> None:
    """Add the command to the parser of all commands."""
    one = commands.add_parser(
        "import",
        help="make patterns from a text, from Markdown without frontmatter, or from a table (CSV)",
        description="A text becomes one pattern, its title, summary and sections found; of a table, each row does."
        " Prints the files that were made.",
    )
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("file", metavar="FILE", type=Path, help="a .txt, .md, .csv or .tsv file")
    one.add_argument("--dialect", choices=DIALECTS, help="how it is written (as most of the library is)")
    one.add_argument("--folder", metavar="FOLDER", help="a folder of the library (that of most patterns)")
    one.add_argument(
        "--map",
        metavar="COLUMN=TARGET",
        action="append",
        default=[],
        help="where a table's column goes: a JSON Pointer such as /ontology/domain, `section 3`, or nothing;"
        " columns that are called as a field is need no mapping",
    )
    one.add_argument("--dry-run", action="store_true", help="print the new files as a diff and write nothing")
    one.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Run the command."""
    with opened(chosen.library) as (session, catalogue):
        dialect = chosen.dialect or usual_dialect(catalogue)
        folder = folders(catalogue)[0] if chosen.folder is None else chosen.folder
        raw = read_source(chosen.file)
        if is_table(chosen.file.name):
            table = read_table(chosen.file.name, raw)
            plan = import_plan(session, catalogue, table, _mapping(chosen.map, table, dialect), dialect, folder)
            assert plan is not None
        elif chosen.map:
            raise CannotMake("--map goes with a table (.csv, .tsv) alone.")
        else:
            edit = creation(session, catalogue, wanted_from(chosen.file.name, raw, dialect, folder))
            plan = Plan(f"Import {chosen.file.name}", (edit,))
        if not plan.edits:
            tell_left_out(plan)
            raise CannotMake("No row became a pattern; nothing was imported.")
        carry_out(session, plan, dry_run=chosen.dry_run)
    told = sys.stderr if chosen.dry_run else sys.stdout
    for path in plan.files:
        say(path, told)
    if len(plan.files) > 1 or plan.left_out:
        would = "would be imported" if chosen.dry_run else "imported"
        say(f"{many(len(plan.files), 'pattern')} {would}, {many(len(plan.left_out), 'row')} left out.", sys.stderr)
    return OK


def _mapping(given: list[str], table: Table, dialect: str) -> dict[str, str]:
    """The mapping that the columns' names give, with what was said otherwise."""
    stated: dict[str, str] = {}
    for each in given:
        column, equals, target = each.rpartition("=")
        if not equals:
            raise CannotMake(f"“{each}” says no target; write COLUMN=TARGET, as in Name=/title.")
        stated[column.strip()] = target.strip()
    guessed = guess(table.columns, dialect)
    return {column: target for column, target in guessed.items() if target not in stated.values()} | stated
