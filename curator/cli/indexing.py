"""`index LIBRARY [--json]`: read a library into the index, and say which files cannot be read."""

import argparse
import json

from curator.cli import OK
from curator.cli.libraries import scanned


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
        print(f"{report.files} files: {report.parsed} read, {report.reused} known, in {report.seconds:.2f} s.")
        for failed in report.failed:
            path = failed.path.encode("utf-8", "replace").decode()
            print(f"{path}:{failed.line}:{failed.column}: {failed.message}")
        for unlisted in report.unlisted:
            print(f"{unlisted.path.encode('utf-8', 'replace').decode()}: {unlisted.message}")
    return OK
