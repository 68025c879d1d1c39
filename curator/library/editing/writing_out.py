"""Writing a session's values to their files."""

import contextlib
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from curator.library.disk.beside import sweep, sync_folder
from curator.library.disk.places import place, same_but_for_case, shown
from curator.library.disk.refusals import SaveRefused
from curator.library.disk.save import remove, respell, save
from curator.library.editing.contents import Contents, Held


@dataclass(slots=True)
class Outcome:
    """What became of files that were to be saved: what is on disk now, or why not, in one sentence."""

    written: dict[str, Held] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)


_GONE = Held(None, None, None)


class Writer:
    """Writes edited files of one library, new and changed ones before any is taken away."""

    def __init__(self, root: Path, contents: Contents, discard: Callable[[Path], None] = Path.unlink) -> None:
        """`discard` takes away the files whose deletion is saved; those that only move leave no trace."""
        self._root = root
        self._discard = discard
        self._contents = contents
        self._swept: set[Path] = set()

    def write(self, now: Mapping[str, Held], moved: Mapping[str, str]) -> Outcome:
        """Save these values of edited files.

        `moved` maps new paths of moved files to their old ones; the old file goes only when the new one stands.
        """
        outcome = Outcome()
        folders: set[Path] = set()
        respelled = same_but_for_case(
            (path for path, held in now.items() if held.on_disk is None),
            (path for path, held in now.items() if held.raw is None),
        )
        for path, held in now.items():
            if held.raw is not None:
                with _noting(outcome, path):
                    former = respelled.get(path)
                    if former is None:
                        outcome.written[path] = self._save(path, held, moved.get(path), folders)
                    else:
                        outcome.written[path] = self._respell(path, held, former, now[former])
                        outcome.written[former] = _GONE
        stuck = {old: new for new, old in (*moved.items(), *respelled.items()) if new in outcome.refused}
        for path, held in now.items():
            if held.raw is not None or path in outcome.written:
                continue
            if path in stuck:
                outcome.refused[path] = f"{shown(path)} was kept, because {shown(stuck[path])} could not be written."
                continue
            with _noting(outcome, path):
                if held.on_disk is not None:
                    moves = path in moved.values() or path in respelled.values()
                    remove(self._root, path, held.on_disk, Path.unlink if moves else self._discard)
                outcome.written[path] = _GONE
        for folder in folders:
            with contextlib.suppress(OSError):
                sync_folder(folder)
        return outcome

    def _save(self, path: str, held: Held, moved_from: str | None, folders: set[Path]) -> Held:
        assert held.raw is not None
        folder = self._swept_folder(path)
        fingerprint = save(self._root, path, held.raw, held.on_disk, like=moved_from, sync=False)
        folders.add(folder)
        return Held(held.pattern, held.digest, fingerprint)

    def _respell(self, path: str, held: Held, former: str, seen: Held) -> Held:
        assert held.raw is not None
        assert seen.on_disk is not None
        self._swept_folder(path)
        return Held(held.pattern, held.digest, respell(self._root, former, path, held.raw, seen.on_disk))

    def _swept_folder(self, path: str) -> Path:
        """The folder of a file, without what others left there when they died."""
        folder = place(self._root, path).parent
        if folder not in self._swept:
            self._swept.add(folder)
            sweep(folder, time.time())
        return folder


@contextlib.contextmanager
def _noting(outcome: Outcome, path: str) -> Iterator[None]:
    try:
        yield
    except SaveRefused as error:
        outcome.refused[path] = str(error)
