"""`doctor [--json]`: whether this installation has all that it needs, in sentences.

Exit code 0 when nothing needed is missing, 1 otherwise. Whether a window can be shown is tried by a child process.
"""

import argparse
import json
import os
import platform
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import platformdirs

from curator import __version__
from curator.cli import OK, REFUSED
from curator.cli.saying import say
from curator.library.git import PROGRAM_VARIABLE
from curator.program import again
from curator.resources import resource

GOOD, NOTE, BAD = "good", "note", "bad"
_PATIENCE = 60.0  # seconds for a child to start on a busy machine
_LITTLE = 200 * 1024 * 1024  # bytes: less than this is soon filled by the index of a large library


class Finding(NamedTuple):
    """One thing that was looked at. `state` is good, note (something optional is missing) or bad."""

    what: str
    state: str
    sentence: str


def run(chosen: argparse.Namespace) -> int:
    """Run the command."""
    checks: tuple[Callable[[], Iterator[Finding]], ...] = (_itself, _window, _search, _map, _git, _folders)
    findings = [finding for check in checks for finding in check()]
    if chosen.json:
        print(json.dumps([finding._asdict() for finding in findings], ensure_ascii=False))
    else:
        marks = {GOOD: "✓", NOTE: "·", BAD: "✗"}
        for finding in findings:
            say(f"{marks[finding.state]} {finding.sentence}")
    return REFUSED if any(finding.state == BAD for finding in findings) else OK


def _itself() -> Iterator[Finding]:
    how = "frozen" if getattr(sys, "frozen", False) else f"from {Path(__file__).resolve().parents[2]}"
    system = f"{platform.system()} {platform.release()}"
    told = f"Pattern Curator {__version__} runs {how} on {system} with Python {platform.python_version()}."
    yield Finding("program", GOOD, told)
    for name in ("schema/v7.1.yaml", "templates", "themes/app.qss", "icons/app", "help", "sample-library"):
        try:
            resource(name)
        except FileNotFoundError as missing:
            yield Finding("files", BAD, str(missing))
            return
    yield Finding("files", GOOD, "The files that it brings are all there.")


def _window() -> Iterator[Finding]:
    command, environment = again("--probe-window")
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, timeout=_PATIENCE, creationflags=hidden, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        yield Finding("window", BAD, f"It cannot be tried whether a window can be shown: {error}.")
        return
    if done.returncode != 0:
        yield Finding("window", BAD, f"No window can be shown: {_why(done.stderr)}.")
        return
    found = json.loads(done.stdout)
    told = f"Windows can be shown, by Qt {found['qt']} on “{found['platform']}” at scale {found['scale']:g}."
    yield Finding("window", GOOD, told)
    if found["fonts"] and found["icons"]:
        told = f"Text is written in {found['font']}, one of {found['fonts']} fonts; the icons have theirs."
        yield Finding("fonts", GOOD, told)
    elif not found["fonts"]:
        yield Finding("fonts", BAD, "No font is installed, so no text can be shown; install one, such as DejaVu Sans.")
    else:
        yield Finding("fonts", BAD, "The font of the icons is missing; install Pattern Curator again to mend it.")
    if found["trash"]:
        yield Finding("trash", GOOD, "Files can be moved to the trash.")
    else:
        yield Finding("trash", NOTE, "This system has no trash that files could be moved to.")


def _why(said: bytes) -> str:
    """The reason that was given: Python's last line, else the first in which Qt says what it could not do."""
    lines = [line.strip() for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    if lines and not lines[0].startswith("Traceback"):
        lines = [line for line in lines if "could not" in line.lower()][:1] or lines
    reason = lines[-1] if lines else "it ended without a word"
    return re.sub(r"^(qt[.\w]*|\w+Error): ", "", reason).rstrip(".")


def _search() -> Iterator[Finding]:
    version = sqlite3.sqlite_version
    try:
        with sqlite3.connect(":memory:") as database:
            database.execute("create virtual table words using fts5(text, content='', tokenize='unicode61')")
            database.execute("insert into words (rowid, text) values (1, 'commons')")
            found = database.execute("select rowid from words where words match 'comm*'").fetchall()
        database.close()
    except sqlite3.Error as error:
        yield Finding("search", BAD, f"SQLite {version} cannot search texts (it lacks FTS5): {error}.")
        return
    if found == [(1,)]:
        yield Finding("search", GOOD, f"Texts can be searched, by SQLite {version} with FTS5.")
    else:
        yield Finding("search", BAD, f"SQLite {version} does not find what was put into its index.")


def _map() -> Iterator[Finding]:
    try:
        import numpy as np

        from curator.links.layout import arrange

        arrange(3, np.array([[0, 1], [1, 2]]), seed=1)
    except Exception as error:
        yield Finding("map", BAD, f"The map of links cannot be drawn: {error}.")
    else:
        yield Finding("map", GOOD, "The map of links can be laid out.")


def _git() -> Iterator[Finding]:
    program = os.environ.get(PROGRAM_VARIABLE, "git")
    without = "without it a library's history is not shown and nothing can be committed; all else works"
    try:
        done = subprocess.run([program, "--version"], capture_output=True, timeout=_PATIENCE, check=False)
        said = done.stdout.decode("utf-8", "replace").strip()
    except (OSError, ValueError, subprocess.TimeoutExpired):
        said = ""
    if said.startswith("git version"):
        yield Finding("git", GOOD, f"Git is there ({said.removeprefix('git version ')}).")
    else:
        yield Finding("git", NOTE, f"Git is not there; {without}.")


def _folders() -> Iterator[Finding]:
    named = {
        "cache": ("The index", platformdirs.user_cache_path("pattern-curator", appauthor=False)),
        "settings": ("What you choose", platformdirs.user_config_path("pattern-curator", appauthor=False)),
        "journal": ("What you have not saved", platformdirs.user_data_path("pattern-curator", appauthor=False)),
        "log": ("The log", platformdirs.user_log_path("pattern-curator", appauthor=False)),
    }
    for what, (holds, folder) in named.items():
        there = next(each for each in (folder, *folder.parents) if each.exists())
        if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            yield Finding(what, BAD, f"{holds} cannot be kept in {folder}, because {there} may not be written.")
        elif what == "cache" and shutil.disk_usage(there).free < _LITTLE:
            yield Finding(what, BAD, f"The disk that holds {folder} is nearly full, so the index may not fit.")
        else:
            yield Finding(what, GOOD, f"{holds} is kept in {folder}.")
