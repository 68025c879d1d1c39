"""`index LIBRARY [--json]`: read a library into the index, and say which files cannot be read."""

import argparse
import json

from curator.cli import OK
from curator.cli.libraries import scanned
from curator.cli.saying import say


def run(chosen: argparse.Namespace) -> int:
    """Run the command."""
    with scanned(chosen.library) as (_, report):
        if chosen.json:
            known = {
                "files": report.files,
                "parsed": report.parsed,
                "failed": [
                    {"path": each.path, "line": each.line, "column": each.column, "message": each.message}
                    for each in report.failed
                ],
                "reused": report.reused,
                "seconds": round(report.seconds, 4),
            }
            print(json.dumps(known))
            return OK
        say(f"{report.files} files: {report.parsed} read, {report.reused} known, in {report.seconds:.2f} s.")
        for failed in report.failed:
            path = failed.path
            say(f"{path}:{failed.line}:{failed.column}: {failed.message}")
        for unlisted in report.unlisted:
            say(f"{unlisted.path}: {unlisted.message}")
    return OK
