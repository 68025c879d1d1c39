"""Where a library's paths lead on disk, and nowhere else.

A path is relative to the library's root and written with `/`.  Slugs come from files that anybody may have written, so
a path that climbs out of the library, by `..` or through a link, is refused before anything is opened.
"""

import os
import unicodedata
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


def new_place(root: Path, path: str) -> Path:
    """The place of a file that is to be created.

    Besides what `place` refuses: a name that some platform cannot hold (SaveRefused), and one that another file in the
    folder has already, be it in other case or other Unicode composition (NameTaken): on Windows and macOS the two
    would be one file.
    """
    target = place(root, path)
    name = PurePosixPath(path).name
    if (
        any(character in _FORBIDDEN or unicodedata.category(character) == "Cc" for character in name)
        or name.split(".")[0].casefold() in _RESERVED
        or name.endswith((" ", "."))
    ):
        raise SaveRefused(f"{shown(path)} is a name that not every computer can hold; choose another one.")
    for other in _neighbours(target.parent):
        if _folded(other) == _folded(target.name):
            how = "already exists" if other == target.name else f"differs only by case from {other}"
            raise NameTaken(f"{shown(path)} {how}; nothing was overwritten, choose another name.")
    return target


def check_spelling(target: Path, path: str) -> None:
    """Refuses to replace a file through another spelling of its name, as folders that ignore case would allow.

    Raises NameTaken.  Listing the folder is left to folders that do ignore case, because libraries are large.
    """
    swapped = target.with_name(target.name.swapcase())
    if swapped.name == target.name or not _same_file(target, swapped):
        return
    names = _neighbours(target.parent)
    if target.name not in names:
        other = next((name for name in names if _folded(name) == _folded(target.name)), "another file")
        raise NameTaken(f"{shown(path)} differs only by case from {other}; nothing was overwritten.")


def shown(path: str) -> str:
    """A path as it may stand in a sentence: on one line, without characters that steer a terminal."""
    return "".join("\N{REPLACEMENT CHARACTER}" if not c.isprintable() else c for c in path)


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


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
