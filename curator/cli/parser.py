"""What the command line understands."""

import argparse
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import NoReturn

from curator import __version__
from curator.cli import (
    bulk,
    checking,
    creating,
    doctor,
    fields,
    graphing,
    importing,
    indexing,
    linking,
    merging,
    opening,
    patching,
    renaming,
    searching,
)

# The commands that take a query, with their options that take a value and those that take none.
_ASKING = {
    "search": (("--limit", "--sort"), ("--json",)),
    "set": (("--replacing",), ("--add", "--remove", "--dry-run")),
    "replace": ((), ("--regex", "--ignore-case", "--words", "--dry-run")),
}


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence, and where the usage is explained."""

    def error(self, message: str) -> NoReturn:
        """Leave with exit code 2."""
        self.exit(2, f"{self.prog}: {message} (--help explains the usage).\n")


def parse(arguments: Sequence[str], window: opening.Window) -> argparse.Namespace:
    """The chosen command and its values.  Raises SystemExit after printing help, or what is wrong."""
    if arguments[0] in _ASKING:
        arguments = [arguments[0], *_with_query(arguments[1:], *_ASKING[arguments[0]])]
    return parser(window).parse_args(arguments)


def parser(window: opening.Window) -> Parser:
    """The parser of all commands; each sets `run`, which takes the parsed arguments and returns the exit code."""
    whole = Parser(prog="pattern-curator", description="Edit, read, graph and review libraries of pattern files.")
    whole.add_argument("--version", action="version", version=f"Pattern Curator {__version__}")
    commands = whole.add_subparsers(title="commands", required=True, metavar="COMMAND")

    one = commands.add_parser("open", help="open a library, or a pattern in its library, in a window")
    one.add_argument(
        "library", metavar="LIBRARY", nargs="?", type=Path, help="a folder or a pattern file; the last one if left out"
    )
    one.set_defaults(run=lambda chosen: opening.open_window(chosen.library, window))

    one = commands.add_parser("patch", help="apply an RFC 6902 JSON Patch to a pattern's frontmatter")
    one.add_argument("file", metavar="FILE", type=Path, help="the pattern file")
    one.add_argument("patch", metavar="PATCH.json", type=Path, help="the operations; - reads them from standard input")
    one.add_argument("--stdout", action="store_true", help="print the result and leave the file alone")
    one.set_defaults(run=patching.run)

    one = commands.add_parser("fields", help="list every value of a pattern's frontmatter, and what edits it")
    one.add_argument("file", metavar="FILE", type=Path, help="the pattern file")
    one.add_argument("--json", action="store_true", help="print JSON")
    one.set_defaults(run=fields.run)

    one = commands.add_parser("index", help="read a library into the index that search and lists use")
    _library(one)
    one.set_defaults(run=indexing.run)

    one = commands.add_parser("search", help="find patterns")
    _library(one)
    one.add_argument("query", metavar="QUERY", help='for example: status:draft "shared interest" vitality:<3')
    one.add_argument("--limit", metavar="N", type=_count, default=50, help="how many results to print (50)")
    one.add_argument("--sort", metavar="FIELD", default="relevance", help="relevance, title, -modified, vitality, …")
    one.set_defaults(run=searching.run)

    checking.add_parsers(commands)
    linking.add_parsers(commands)
    graphing.add_parser(commands)
    creating.add_parsers(commands)
    renaming.add_parsers(commands)
    importing.add_parsers(commands)
    bulk.add_parsers(commands)
    merging.add_parser(commands)

    one = commands.add_parser("doctor", help="check this installation")
    one.add_argument("--json", action="store_true", help="print JSON")
    one.set_defaults(run=doctor.run)
    return whole


def _library(command: argparse.ArgumentParser) -> None:
    command.add_argument("library", metavar="LIBRARY", type=Path, help="a folder of pattern files")
    command.add_argument("--json", action="store_true", help="print JSON")


def _with_query(arguments: Sequence[str], valued: Collection[str], flags: Collection[str]) -> list[str]:
    """The arguments of a command so that its query may begin with a minus: what is no option of it is put last.

    `valued` are its options that take a value, `flags` those that take none.
    """
    options: list[str] = []
    others: list[str] = []
    left = list(arguments)
    while left:
        argument = left.pop(0)
        if argument == "--":
            others += left
            break
        name = argument.partition("=")[0]
        if name in valued:
            options += [argument, *left[:1]] if name == argument else [argument]
            left = left[1:] if name == argument else left
        elif argument in (*flags, "-h", "--help"):
            options.append(argument)
        else:
            others.append(argument)
    return [*options, "--", *others]


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is no number of results")
    return int(text)
