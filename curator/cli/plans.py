"""What the commands that change many files share: a plan shown as a diff, or carried out and saved."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from curator.cli import Refused
from curator.cli.diffs import print_diff
from curator.cli.libraries import scanned
from curator.cli.saying import say
from curator.library.catalogue import Catalogue
from curator.library.disk.trash import to_trash
from curator.library.editing.plans import Plan, save_in_parts, unwatched
from curator.library.editing.session import Session
from curator.pattern import UnsafeEdit


@contextmanager
def opened(library: Path) -> Iterator[tuple[Session, Catalogue]]:
    """The library, ready to be changed; what cannot be done in it is refused with its sentence."""
    with scanned(library) as (catalogue, _):
        session = Session(library, remember=False, discard=to_trash)
        try:
            yield session, catalogue
        except (UnsafeEdit, ValueError) as error:
            raise Refused(str(error)) from error
        finally:
            session.close()


def carry_out(session: Session, plan: Plan, *, dry_run: bool) -> None:
    """Print the plan as a diff and leave all files, or make it and save."""
    tell_left_out(plan)
    if dry_run:
        for altered in plan.alterations(session):
            print_diff(altered)
        return
    session.apply(plan.edits, plan.label)
    refused = save_in_parts(session, plan.paths, unwatched).refused
    if refused:
        (path, why), others = refused[0], len(refused) - 1
        raise Refused(f"{path}: {why}" + (f" (So it is with {many(others, 'other file')}.)" if others else ""))


def tell_left_out(plan: Plan) -> None:
    """Say on the error stream which files are left out, and why."""
    for path, why in plan.left_out:
        say(f"{path} is left out: {why}", sys.stderr)


def many(count: int, what: str) -> str:
    """A count with its word."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
