"""The library's git checkout, through the user's own git, with its configuration and hooks.

The library may be a folder inside the checkout; paths here are the library's.  Reading takes no locks and writes
nothing.  Without git, or outside a checkout, `find` gives None and everything else in the program works.
"""

import getpass
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PROGRAM_VARIABLE = "PATTERN_CURATOR_GIT"
"""Names the git to use, by name or path; set and empty, none is used."""

_READING = 30.0  # seconds
_COMMITTING = 300.0  # seconds: hooks may run a project's checks
if sys.platform == "win32":
    _NO_WINDOW = subprocess.CREATE_NO_WINDOW
else:
    _NO_WINDOW = 0
_LITERAL = "--literal-pathspecs"  # a file may be called `*.md`


_PER_FILE = re.compile(r"^(?=diff --git )", re.M)


class GitFailed(Exception):
    """Git did not do what was asked; the message is one sentence with git's own reason.

    `said` is all that git, or a hook, printed, for those who want to read on.
    """

    def __init__(self, message: str, said: str = "") -> None:
        super().__init__(message)
        self.said = said


@dataclass(frozen=True, slots=True)
class FileStatus:
    """How one file differs from the last commit.

    `kind` is "added", "modified", "deleted", "renamed", "untracked" or "conflicted"; `before` is a renamed file's
    earlier path, `staged` says whether the index holds any of it.
    """

    path: str
    kind: str
    staged: bool = False
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """The checkout's state: branch (None when detached), commits ahead and behind of its upstream, changed files."""

    branch: str | None
    ahead: int
    behind: int
    files: tuple[FileStatus, ...]


class Git:
    """One library's view of the checkout that it stands in; get one by `find`."""

    def __init__(self, root: Path, prefix: str, program: str = "git") -> None:
        self._root = root
        self._prefix = prefix  # the library's folder inside the checkout: "" or "patterns/"
        self._program = program

    @staticmethod
    def find(root: Path, program: str | None = None) -> "Git | None":
        """The checkout that `root` stands in; None outside of one, and where git cannot be run or is not wanted."""
        program = os.environ.get(PROGRAM_VARIABLE, "git") if program is None else program
        if not program:
            return None
        try:
            said = _run(program, root, ["rev-parse", "--is-inside-work-tree", "--show-prefix"], _READING)
        except GitFailed:
            return None
        inside, _, prefix = os.fsdecode(said).partition("\n")
        return Git(root, prefix.removesuffix("\n"), program) if inside == "true" else None

    def folder(self) -> Path:
        """Where git keeps this checkout's own state: what is staged, which commit is out; raises GitFailed."""
        return Path(os.fsdecode(self._read(["rev-parse", "--absolute-git-dir"])).removesuffix("\n"))

    def status(self) -> Status:
        """What differs from the last commit, files that git does not know yet included."""
        wanted = ["status", "--porcelain=v2", "-z", "--branch", "--untracked-files=all", "--", "."]
        return _status(os.fsdecode(self._read(wanted)), self._prefix)

    def committed(self, path: str) -> bytes | None:
        """The file's bytes in the last commit, None when it is not in there."""
        listed = self._read([_LITERAL, "ls-tree", "-z", "HEAD", "--", path], missing=b"")
        if not listed:
            return None
        mode, kind, oid = listed.split(b"\t")[0].split(b" ")
        if kind != b"blob" or mode == b"120000":
            return None
        return self._read(["cat-file", "blob", oid.decode("ascii")])

    def counts(self) -> dict[str, tuple[int, int]]:
        """Lines (added, removed) of each file that git knows and that differs from the last commit.

        Without those that are not text; empty before the first commit.
        """
        unrefreshed = ["-c", "diff.autoRefreshIndex=false"]  # or git would write its index
        wanted = [*unrefreshed, "diff", "--numstat", "-z", "--no-renames", "--no-ext-diff", "--relative", "HEAD"]
        found: dict[str, tuple[int, int]] = {}
        for line in os.fsdecode(self._read([*wanted, "--", "."], missing=b"")).split("\0"):
            added, _, rest = line.partition("\t")
            removed, _, path = rest.partition("\t")
            if added.isdigit() and removed.isdigit():
                found[path] = (int(added), int(removed))
        return found

    def diff(self, paths: Sequence[str] = ()) -> str:
        """What differs from the last commit in these files (all of the library's when none are named), as a patch."""
        unrefreshed = ["-c", "diff.autoRefreshIndex=false"]  # or git would write its index
        wanted = [_LITERAL, *unrefreshed, "diff", "--no-color", "--no-ext-diff", "HEAD", "--", *(paths or (".",))]
        said = self._read(wanted).decode("utf-8", "replace")
        # A file of which only the time stamp changed is a heading with nothing below it.
        return "".join(part for part in _PER_FILE.split(said) if part.count("\n") > 1)

    def commit(self, paths: Sequence[str], message: str) -> str:
        """Commit these files as they stand on disk, and nothing else, and return the commit's id.

        Runs the checkout's hooks.  Raises GitFailed, and then what was staged before is staged as it was.
        """
        if not paths:
            raise GitFailed("No file was chosen, so nothing was committed.")
        if not message.strip():
            raise GitFailed("A commit needs a message; nothing was committed.")
        chosen = "".join(f"{path}\0" for path in paths)
        from_input = ["--pathspec-from-file=-", "--pathspec-file-nul"]
        unknown = [each.path for each in self.status().files if each.kind == "untracked" and each.path in set(paths)]
        added = "".join(f"{path}\0" for path in unknown)
        if unknown:
            self._write([_LITERAL, "add", "--intent-to-add", *from_input], added)
        try:
            self._write([_LITERAL, "commit", "--quiet", "--only", "-m", message, *from_input], chosen)
        except GitFailed:
            if unknown:
                self._write([_LITERAL, "reset", "--quiet", *from_input], added)
            raise
        return self._read(["rev-parse", "HEAD"]).decode("ascii").strip()

    def author(self) -> str:
        """The user's name as git knows it, "" when it knows none."""
        return self._read(["config", "user.name"], missing=b"").decode("utf-8", "replace").strip()

    def _read(self, arguments: Sequence[str], *, missing: bytes | None = None) -> bytes:
        try:
            return _run(self._program, self._root, arguments, _READING)
        except GitFailed:
            if missing is None:
                raise
            return missing

    def _write(self, arguments: Sequence[str], given: str) -> None:
        _run(self._program, self._root, arguments, _COMMITTING, os.fsencode(given))


def _run(program: str, folder: Path, arguments: Sequence[str], seconds: float, given: bytes = b"") -> bytes:
    """Git's output; raises GitFailed when it fails, is missing or takes longer than `seconds`."""
    environment = {
        **os.environ,
        "LC_ALL": "C",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_EDITOR": "true",
    }
    try:
        done = subprocess.run(
            [program, *arguments],
            cwd=folder,
            input=given,
            capture_output=True,
            timeout=seconds,
            env=environment,
            check=False,
            creationflags=_NO_WINDOW,
        )
    except subprocess.TimeoutExpired as error:
        raise GitFailed(f"Git did not finish within {seconds:.0f} seconds and was stopped.") from error
    except OSError as error:
        raise GitFailed("Git could not be started; everything but its part of the program works.") from error
    if done.returncode:
        said = done.stderr + b"\n" + done.stdout
        raise GitFailed(_reason(said), said.decode("utf-8", "replace").strip())
    return done.stdout


def _reason(said: bytes) -> str:
    """One sentence from what git or a hook said: its fatal line, or else its first."""
    lines = [line.strip() for line in said.decode("utf-8", "replace").splitlines() if line.strip()]
    telling = next((line for line in lines if line.startswith(("fatal:", "error:"))), lines[0] if lines else "")
    text = telling.removeprefix("fatal:").removeprefix("error:").strip().rstrip(".")
    return f"Git refused: {text}." if text else "Git refused without giving a reason."


def _status(said: str, prefix: str) -> Status:
    branch: str | None = None
    ahead = behind = 0
    files: list[FileStatus] = []
    fields = iter(said.split("\0"))
    for field in fields:
        if field.startswith("# branch.head "):
            branch = field.removeprefix("# branch.head ")
        elif field.startswith("# branch.ab "):
            ahead, behind = (abs(int(number)) for number in field.removeprefix("# branch.ab ").split(" "))
        elif field.startswith("1 "):
            _, states, *_, path = field.split(" ", 8)
            files.append(FileStatus(_own(path, prefix), _kind(states), states[0] != "."))
        elif field.startswith("2 "):
            _, states, *_, path = field.split(" ", 9)
            before = _own(next(fields), prefix)
            files.append(FileStatus(_own(path, prefix), "renamed", states[0] != ".", before))
        elif field.startswith("u "):
            files.append(FileStatus(_own(field.split(" ", 10)[10], prefix), "conflicted"))
        elif field.startswith("? "):
            files.append(FileStatus(_own(field[2:], prefix), "untracked"))
    return Status(None if branch == "(detached)" else branch, ahead, behind, tuple(files))


def _own(path: str, prefix: str) -> str:
    """A path as the library names it; what was renamed into the library from elsewhere keeps the checkout's."""
    return path.removeprefix(prefix)


def _kind(states: str) -> str:
    if "D" in states:
        return "deleted"
    return "added" if "A" in states else "modified"


def author_in(root: Path) -> str:
    """Who works in a library: the user's name as git knows it, or else as the system does; "" when neither knows."""
    git = Git.find(root)
    known = git.author() if git else ""
    try:
        return known or getpass.getuser()
    except (OSError, KeyError):
        return ""
