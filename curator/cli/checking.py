"""`check PATH...` says what is wrong in libraries and files; `fix PATH... --rule ID` mends it where that is certain."""

import argparse
import difflib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from curator.cli import OK, REFUSED, Refused
from curator.cli.sarif import Reported, sarif
from curator.cli.saying import say
from curator.library.disk.files import is_pattern_path
from curator.library.editing.session import Session
from curator.library.problems.mending import edits_for, remedy_of
from curator.library.problems.problems import RULES, Found, Problems
from curator.links.review import CannotDecide
from curator.pattern import Pattern, UnsafeEdit
from curator.schema.checks.problem import SEVERITIES

_FORMATS = ("text", "json", "sarif")


@dataclass(frozen=True, slots=True)
class _Library:
    """A library that was named, or whose files were: `only` are those, None for all of them."""

    root: Path
    only: frozenset[str] | None

    def named(self, path: str) -> bool:
        return self.only is None or path in self.only

    def shown(self, path: str) -> str:
        """A file of the library as the user would name it."""
        whole = self.root / path
        return whole.as_posix().encode("utf-8", "replace").decode()


def add_parsers(commands: Any) -> None:
    """Add both commands to the parser of all commands."""
    rules = ", ".join(each.id for each in RULES)
    one = commands.add_parser(
        "check",
        help="say what is wrong in a library",
        description="Check libraries, or single files against the library that their folder is. Exit code 1 when"
        " there are errors.",
        epilog=f"Rules: {rules}.",
    )
    _paths(one)
    one.add_argument("--format", choices=_FORMATS, default="text", help="how to say it (text)")
    one.add_argument("--rule", metavar="ID", action="append", type=_rule, help="only this rule; may be repeated")
    one.add_argument("--severity", choices=SEVERITIES, default="hint", help="only what is at least as severe (hint)")
    one.set_defaults(run=check, parser=one)

    one = commands.add_parser(
        "fix",
        help="mend all problems of a rule whose remedy is certain, and save",
        epilog=f"Rules: {rules}.",
    )
    _paths(one)
    one.add_argument("--rule", metavar="ID", required=True, type=_rule, help="the rule whose problems to mend")
    one.add_argument("--choose", metavar="WAY", help="which remedy to take where a problem has several")
    one.add_argument("--dry-run", action="store_true", help="print the changes as a unified diff and leave all files")
    one.set_defaults(run=fix, parser=one)


def check(chosen: argparse.Namespace) -> int:
    """Run `check`."""
    wanted = SEVERITIES[: SEVERITIES.index(chosen.severity) + 1]
    libraries = _libraries(chosen)
    reported: list[Reported] = []
    files = 0
    for library in libraries:
        with closing(_checked(library)) as problems:
            files += sum(map(library.named, problems.paths()))
            found = [each for each in problems.all() if library.named(each.path)]
        _warn(problems)
        reported += [
            Reported(each.path if len(libraries) == 1 else library.shown(each.path), library.shown(each.path), each)
            for each in found
            if each.problem.severity in wanted and (not chosen.rule or each.problem.rule in chosen.rule)
        ]
    if chosen.format == "json":
        print(json.dumps(_facts(files, reported)))
    elif chosen.format == "sarif":
        print(json.dumps(sarif(reported, RULES, Path.cwd())))
    else:
        _print(files, reported)
    return REFUSED if any(each.found.problem.severity == "error" for each in reported) else OK


def fix(chosen: argparse.Namespace) -> int:
    """Run `fix`."""
    left: list[str] = []
    mended = changed = 0
    for library in _libraries(chosen):
        with closing(_checked(library)) as problems:
            session = Session(library.root, remember=False)
            try:
                done, remaining, paths = _mend(chosen, library, problems, session)
            finally:
                session.close()
        mended, changed, left = mended + done, changed + paths, left + remaining
    told = sys.stderr if chosen.dry_run else sys.stdout  # a diff is to be nothing but a diff
    would = "would be mended" if chosen.dry_run else "mended"
    say(f"{_many(mended, 'problem')} {would} in {_many(changed, 'file')}.", told)
    for line in left:
        say(line, told)
    return OK


def _mend(
    chosen: argparse.Namespace, library: _Library, problems: Problems, session: Session
) -> tuple[int, list[str], int]:
    """How many problems were mended, what is to be said of the others, and how many files were changed."""
    ways: Counter[str] = Counter()
    remedies = []
    without = 0
    paths = dict.fromkeys(each.path for each in problems.all() if each.problem.rule == chosen.rule)
    for path in filter(library.named, paths):
        for problem in problems.of_value(path, session.pattern(path)):
            if problem.rule != chosen.rule:
                continue
            remedy = remedy_of(problem, chosen.choose)
            if remedy is not None:
                remedies.append((path, remedy))
            else:
                without += 1
                ways.update(each.key for each in problem.remedies)
    try:
        session.apply(edits_for(remedies, session.pattern), f"Fix {chosen.rule}")
    except (CannotDecide, UnsafeEdit) as error:
        raise Refused(f"{error}") from error
    changed = session.changed()
    if chosen.dry_run:
        for path in changed:
            _print_diff(path, session.saved(path), session.pattern(path))
    else:
        refused = session.save().refused
        if refused:
            raise Refused(" ".join(f"{path}: {why}" for path, why in refused))
    left = []
    if without:
        how = f" ({', '.join(sorted(ways))}: choose one with --choose)" if ways else ""
        left.append(f"{_many(without, 'problem')} left that no certain remedy mends{how}.")
    return len(remedies), left, len(changed)


def _libraries(chosen: argparse.Namespace) -> list[_Library]:
    """The libraries that the paths name, each once; leaves with exit code 2 where a path names none."""
    found: dict[Path, set[str] | None] = {}
    for path in chosen.paths:
        if path.is_dir():
            found[path] = None
        elif not path.exists():
            chosen.parser.error(f"{path} does not exist")
        elif not is_pattern_path(path.name):
            chosen.parser.error(f"{path} is neither a library nor a pattern file (.md, .markdown)")
        else:
            only = found.setdefault(path.parent, set())
            if only is not None:
                only.add(path.name)
    return [_Library(root, None if only is None else frozenset(only)) for root, only in found.items()]


def _checked(library: _Library) -> Problems:
    problems = Problems(library.root)
    report = problems.bring_up()
    if any(not each.path for each in report.unlisted):
        problems.close()
        raise Refused(f"{library.root} cannot be read. {report.unlisted[0].message}")
    return problems


def _warn(problems: Problems) -> None:
    if problems.muting.trouble:
        say(problems.muting.trouble, sys.stderr)


def _facts(files: int, reported: Sequence[Reported]) -> dict[str, object]:
    counts = Counter(each.found.problem.rule for each in reported)
    return {
        "files": files,
        "counts": dict(counts.most_common()),
        "problems": [_fact(each.path, each.found) for each in reported],
    }


def _fact(path: str, found: Found) -> dict[str, object]:
    problem = found.problem
    return {
        "path": path.encode("utf-8", "replace").decode(),
        "rule": problem.rule,
        "severity": problem.severity,
        "pointer": problem.pointer,
        "line": problem.line,
        "column": problem.column,
        "message": problem.message,
        "fixable": problem.fixable,
    }


def _print(files: int, reported: Iterable[Reported]) -> None:
    totals: Counter[str] = Counter()
    for each in reported:
        problem = each.found.problem
        totals[problem.severity] += 1
        place = "" if problem.line is None else f":{problem.line}:{problem.column}"
        say(f"{each.shown}{place}: {problem.severity}: {problem.message} [{problem.rule}]")
    said = ", ".join(_many(totals[severity], severity) for severity in SEVERITIES if totals[severity])
    say(f"{_many(files, 'file')}: {said or 'nothing found'}.")


def _print_diff(path: str, old: Pattern, new: Pattern) -> None:
    name = path.encode("utf-8", "replace").decode()
    before, after = (_lines(each.to_bytes()) for each in (old, new))
    for line in difflib.unified_diff(before, after, f"a/{name}", f"b/{name}"):
        sys.stdout.write(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")


def _lines(raw: bytes) -> list[str]:
    """The lines of a file with their breaks; bytes that are no text are shown as question marks."""
    return re.findall(r"[^\n]*\n|[^\n]+\Z", raw.decode("utf-8", "replace"))


def _paths(one: argparse.ArgumentParser) -> None:
    one.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="a library, or a pattern file of one")


def _rule(name: str) -> str:
    if name not in {each.id for each in RULES}:
        near = difflib.get_close_matches(name, [each.id for each in RULES], 1)
        raise argparse.ArgumentTypeError(
            f"there is no rule {name}" + (f"; {near[0]} is meant, perhaps" if near else "")
        )
    return name


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
