"""Where a library's paths lead on disk, and nowhere else.

A path is relative to the library's root and written with `/`.  Slugs come from files that anybody may have written, so
a path that climbs out of the library, by `..` or through a link, is refused before anything is opened.
"""

import os
import unicodedata
from collections.abc import Collection, Iterable
from pathlib import Path, PurePosixPath

from curator.library.disk.refusals import NameTaken, OutsideLibrary, SaveRefused

_GIT = ".git"  # what stands in there is run or trusted by git
_FORBIDDEN = set('<>:"|?*\\')  # characters that a checkout on Windows could not hold
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}


def place(root: Path, path: str) -> Path:
    """The file that `path` names, links followed; it need not exist.

    Raises OutsideLibrary when that is not inside the library, or is no relative path at all.
    """
    pure = PurePosixPath(path)
    if not path or "\0" in path or pure.is_absolute() or ".." in pure.parts or not pure.name:
        raise OutsideLibrary(f"{shown(path)} is not a place inside this library, so nothing was written.")
    home = os.path.realpath(root)
    target = os.path.realpath(Path(home, *pure.parts))
    if not _inside(home, target) or _GIT in {part.casefold() for part in Path(target).parts[len(Path(home).parts) :]}:
        raise OutsideLibrary(f"{shown(path)} is not a place for patterns of this library, so nothing was written.")
    return Path(target)


def own_place(root: Path, path: str) -> Path:
    """The file that `path` names in its very spelling, and a link itself rather than what it leads to.

    Raises OutsideLibrary as `place` does, which may come to another spelling where the file system ignores case.
    """
    place(root, path)
    return Path(os.path.realpath(root), *PurePosixPath(path).parts)


def new_place(root: Path, path: str, leaving: Collection[str] = ()) -> Path:
    """The place of a file that is to be created.

    Besides what `place` refuses: a name that some platform cannot hold (SaveRefused), and one that another file in the
    folder has already, be it in other case or other Unicode composition (NameTaken): on Windows and macOS the two
    would be one file.  Files that are `leaving` hold no name against it.
    """
    target = own_place(root, path)
    name = target.name
    if (
        any(character in _FORBIDDEN or unicodedata.category(character) == "Cc" for character in name)
        or name.split(".")[0].casefold() in _RESERVED
        or name.endswith((" ", "."))
    ):
        raise SaveRefused(f"{shown(path)} is a name that not every computer can hold; choose another one.")
    for other in _neighbours(target.parent):
        if folded(other) == folded(name) and str(PurePosixPath(path).with_name(other)) not in leaving:
            how = "already exists" if other == name else f"differs only by case from {other}"
            raise NameTaken(f"{shown(path)} {how}; nothing was overwritten, choose another name.")
    return target


def spelled_so(file: Path) -> bool:
    """Whether what stands at a place has this very name, and is not found there only because case is ignored.

    True also where nothing stands.  Listing the folder is left to folders that do ignore case, because libraries are
    large.
    """
    swapped = file.with_name(file.name.swapcase())
    if swapped.name == file.name or not os.path.lexists(swapped):
        return True
    names = {_composed(name) for name in _neighbours(file.parent)}
    return _composed(file.name) in names or not os.path.lexists(file)


def check_spelling(root: Path, path: str) -> None:
    """Refuses to touch a file through another spelling of its name, as folders that ignore case would allow.

    Raises NameTaken.
    """
    file = own_place(root, path)
    if not spelled_so(file):
        names = _neighbours(file.parent)
        other = next((name for name in names if folded(name) == folded(file.name)), "another file")
        raise NameTaken(f"{shown(path)} differs only by case from {other}; nothing was overwritten.")


def shown(path: str) -> str:
    """A path as it may stand in a sentence: on one line, without characters that steer a terminal."""
    return "".join("\N{REPLACEMENT CHARACTER}" if not c.isprintable() else c for c in path)


def same_but_for_case(new: Iterable[str], gone: Iterable[str]) -> dict[str, str]:
    """Which of the new files has the name of one that is gone, but for its case."""
    left = {(PurePosixPath(path).parent, folded(PurePosixPath(path).name)): path for path in gone}
    found = {path: left.get((PurePosixPath(path).parent, folded(PurePosixPath(path).name))) for path in new}
    return {path: old for path, old in found.items() if old is not None}


def folded(name: str) -> str:
    """What two names have in common that are one on some computer: case and Unicode composition do not count."""
    return _composed(name).casefold()


def _composed(name: str) -> str:
    return unicodedata.normalize("NFC", name)


def _inside(home: str, target: str) -> bool:
    try:
        return target != home and os.path.commonpath([home, target]) == home
    except ValueError:  # another drive
        return False


def _neighbours(folder: Path) -> list[str]:
    try:
        return [entry.name for entry in folder.iterdir()]
    except OSError:
        return []
