"""What a library has saved and not committed: its patterns, and the ledger of decisions."""

from dataclasses import dataclass
from pathlib import Path

from curator.library.disk.files import is_pattern_path
from curator.library.git import Git
from curator.library.ledger.ledger import LEDGER


@dataclass(frozen=True, slots=True)
class Uncommitted:
    """One file that differs from the last commit.

    `added` and `removed` are lines; `kind` and `before` are those of `FileStatus`.
    """

    path: str
    kind: str
    added: int
    removed: int
    before: str | None = None

    @property
    def paths(self) -> tuple[str, ...]:
        """What a commit of the file has to name: its path, and the one that it had before it was renamed."""
        return (self.path,) if self.before is None else (self.path, self.before)


def uncommitted(git: Git, root: Path) -> tuple[Uncommitted, ...]:
    """The files that a commit could take, in order of their paths.  Raises GitFailed."""
    counts = git.counts()
    found = []
    for status in git.status().files:
        if not is_pattern_path(status.path) and status.path != LEDGER:
            continue
        added, removed = counts.get(status.path, (0, 0))
        if status.before is not None:
            removed += counts.get(status.before, (0, 0))[1]
        if status.kind == "untracked":
            added = _lines(root / status.path)
        found.append(Uncommitted(status.path, status.kind, added, removed, status.before))
    return tuple(sorted(found, key=lambda each: each.path))


def committed(git: Git, file: Uncommitted) -> bytes:
    """The file as it is in the last commit, empty where it is not in there.  Raises GitFailed."""
    return git.committed(file.before or file.path) or b""


def _lines(path: Path) -> int:
    try:
        raw = path.read_bytes()
    except OSError:
        return 0
    return raw.count(b"\n") + (not raw.endswith(b"\n") and bool(raw))
