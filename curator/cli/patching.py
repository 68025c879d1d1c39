"""`patch FILE PATCH.json [--stdout]`: an RFC 6902 JSON Patch on a pattern's frontmatter."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from curator.cli import OK, Refused
from curator.library.disk.refusals import SaveRefused
from curator.library.disk.save import read, save
from curator.pattern import Pattern, UnsafeEdit


def run(chosen: argparse.Namespace) -> int:
    """Run the command."""
    operations = _operations(chosen.patch)
    root, name = chosen.file.parent, chosen.file.name
    try:
        found = read(root, name) if name else None
    except SaveRefused as refused:
        raise Refused(str(refused)) from refused
    if found is None:
        raise Refused(f"{chosen.file} does not exist; nothing was changed.")
    raw, fingerprint = found
    try:
        patched = Pattern.from_bytes(raw).patch(operations).to_bytes()
    except UnsafeEdit as refused:
        raise Refused(f"{chosen.file}: {refused}") from refused
    if chosen.stdout:
        sys.stdout.buffer.write(patched)
        sys.stdout.buffer.flush()
    elif patched != raw:
        try:
            save(root, name, patched, fingerprint)
        except SaveRefused as refused:
            raise Refused(str(refused)) from refused
    return OK


def _operations(path: Path) -> list[dict[str, Any]]:
    try:
        raw = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise Refused(f"{path} cannot be read ({reason}); nothing was changed.") from error
    try:
        operations = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise Refused(f"{path} is not JSON ({error}); nothing was changed.") from error
    if not isinstance(operations, list) or not all(isinstance(each, dict) for each in operations):
        raise Refused(f"{path} is not a JSON Patch, which is a list of operations (RFC 6902); nothing was changed.")
    return operations
