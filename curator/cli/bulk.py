"""`set LIBRARY QUERY POINTER VALUE` and `replace LIBRARY QUERY FIND WITH`: one change of all that a query finds."""

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from curator.cli import OK, Refused
from curator.cli.plans import carry_out, many, opened
from curator.cli.saying import say
from curator.library.catalogue import Catalogue
from curator.library.editing.plans import Plan
from curator.library.making.bulk import Replacement, replace_plan, set_plan
from curator.library.making.setting import How, Setting
from curator.library.problems.problems import Problems
from curator.library.search.query import QueryError


def add_parsers(commands: Any) -> None:
    """Add both commands to the parser of all commands."""
    one = commands.add_parser(
        "set",
        help="set, add, remove or replace a value in all patterns that a query finds",
        description="VALUE becomes of the kind that a file's own value is; JSON stands for lists and maps.",
    )
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("query", metavar="QUERY", help='which patterns, as for search; "" for all of them')
    one.add_argument("pointer", metavar="POINTER", help="the value, for example /lifecycle/status")
    one.add_argument("value", metavar="VALUE", nargs="?", default="", help="what it is to be")
    how = one.add_mutually_exclusive_group()
    how.add_argument("--add", dest="how", action="store_const", const="add", help="add VALUE to the list there")
    how.add_argument(
        "--remove", dest="how", action="store_const", const="remove", help="take VALUE, or the whole field, away"
    )
    how.add_argument("--replacing", metavar="OLD", help="put VALUE only where OLD stands, in lists as well")
    one.add_argument("--dry-run", action="store_true", help="print the changes as a unified diff and leave all files")
    one.set_defaults(run=set_values)

    one = commands.add_parser("replace", help="find and replace in the bodies of all patterns that a query finds")
    one.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    one.add_argument("query", metavar="QUERY", help='which patterns, as for search; "" for all of them')
    one.add_argument("find", metavar="FIND", help="what is to be found")
    one.add_argument("replacement", metavar="WITH", help="what takes its place")
    one.add_argument(
        "--regex", action="store_true", help="FIND is a regular expression; WITH may use \\1 and \\g<name>"
    )
    one.add_argument("--ignore-case", action="store_true", help="find it in capitals and small letters alike")
    one.add_argument("--words", action="store_true", help="find it as whole words only")
    one.add_argument("--dry-run", action="store_true", help="print the changes as a unified diff and leave all files")
    one.set_defaults(run=replace)


def set_values(chosen: argparse.Namespace) -> int:
    """Run `set`."""
    how: How = "replace" if chosen.replacing is not None else chosen.how or "set"
    with opened(chosen.library) as (session, catalogue):
        setting = Setting(chosen.pointer, how, chosen.value, chosen.replacing or "")
        plan = set_plan(session, found(chosen.library, catalogue, chosen.query), setting)
        assert plan is not None
        carry_out(session, plan, dry_run=chosen.dry_run)
    return _tell(plan, chosen)


def replace(chosen: argparse.Namespace) -> int:
    """Run `replace`."""
    with opened(chosen.library) as (session, catalogue):
        wanted = Replacement(chosen.find, chosen.replacement, chosen.regex, chosen.ignore_case, chosen.words)
        plan = replace_plan(session, found(chosen.library, catalogue, chosen.query), wanted)
        assert plan is not None
        carry_out(session, plan, dry_run=chosen.dry_run)
    return _tell(plan, chosen)


def found(library: Path, catalogue: Catalogue, query: str) -> tuple[str, ...]:
    """The paths of the patterns that a query finds, in order of their titles."""
    note_problems(library, catalogue, query)
    try:
        return catalogue.rows(query, "title").paths()
    except QueryError as error:
        place = f"(at character {error.position + 1} of the query)"
        raise Refused(f"{error.message.rstrip('.')} {place}.") from error


def note_problems(library: Path, catalogue: Catalogue, query: str) -> None:
    """Let the catalogue know what is wrong in the library, where a query asks for it."""
    if "problem:" in query:
        with closing(Problems(library)) as problems:
            problems.bring_up()
            catalogue.note(problems.noted(problems.paths()))


def _tell(plan: Plan, chosen: argparse.Namespace) -> int:
    told = sys.stderr if chosen.dry_run else sys.stdout  # a diff is to be nothing but a diff
    would = "would be changed" if chosen.dry_run else "changed"
    places = f" in {many(plan.places, 'place')}" if plan.places else ""
    say(f"{many(len(plan.files), 'file')} {would}{places}.", told)
    return OK
