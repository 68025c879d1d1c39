"""The licences of everything that is shipped inside the program, as one text:   python packaging/freeze/notices.py

Read from what is installed: each package that the program needs, in its turn with what that needs, names its licence
and brings its text. A package without any is an error, for it may not be shipped. Beside them stand Python's own, and
the source of Qt, whose licence asks to tell it.
"""

import re
import sys
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

_QT = """\
Qt (the libraries whose names begin with Qt6 or libQt6) and PySide6 are used under the GNU Lesser General Public
Licence, version 3. They stand beside the program as libraries of their own and may be replaced by others of the same
version series. Their source is offered at https://download.qt.io/official_releases/QtForPython/ by The Qt Company.
"""
_LICENCES = Path(__file__).resolve().parent / "licences"  # PySide6's wheels name these and bring no text
_RULE = "=" * 100


def collect() -> str:
    """All notices. Raises LookupError for a package that says nothing about its licence."""
    told: set[str] = set()
    parts = ["Pattern Curator is built on the work of others. These are their names, licences and notices.\n", _QT]
    for package in shipped("pattern-curator"):
        texts = _texts(package)
        if "LGPL-3.0" in _licence(package):
            texts += [(_LICENCES / name).read_text("utf-8") for name in ("LGPL-3.0.txt", "GPL-3.0.txt")]
        named = _licence(package)
        if not texts and not named:
            raise LookupError(f"{package.name} {package.version} says nothing about its licence.")
        home = package.metadata.get("Home-page") or next(iter(_urls(package)), "")
        title = f"{package.name} {package.version}" + (f" – {named}" if named else "") + (f"\n{home}" if home else "")
        parts.append("\n\n".join([f"{_RULE}\n{title}\n{_RULE}", *(text for text in texts if text not in told)]))
        told.update(texts)
    parts.append(f"{_RULE}\nPython {sys.version.split()[0]}\nhttps://www.python.org/\n{_RULE}\n\n{_of_python()}")
    return "\n\n".join(part.strip() for part in parts) + "\n"


def shipped(name: str) -> list[Distribution]:
    """The packages that `name` needs here, directly or not, without itself, by name."""
    seen: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        package = distribution(waiting.pop())
        for line in package.requires or ():
            wanted = Requirement(line)
            if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
                continue
            key = wanted.name.lower().replace("_", "-")
            if key not in seen:
                try:
                    seen[key] = distribution(wanted.name)
                except PackageNotFoundError as missing:
                    raise LookupError(f"{wanted.name} is needed and not installed.") from missing
                waiting.append(wanted.name)
    return [seen[key] for key in sorted(seen)]


def _licence(package: Distribution) -> str:
    facts = package.metadata
    short = facts.get("License-Expression") or facts.get("License") or ""
    if short and "\n" not in short:
        return short
    classes = [each.rpartition("::")[2].strip() for each in facts.get_all("Classifier") or () if "License ::" in each]
    return ", ".join(classes)


def _urls(package: Distribution) -> list[str]:
    return [each.partition(",")[2].strip() for each in package.metadata.get_all("Project-URL") or ()]


def _texts(package: Distribution) -> list[str]:
    """The licence files that a package brings, and the licence that stands in its metadata as a text."""
    named = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)[^/]*$")
    files = [each for each in package.files or () if ".dist-info/" in str(each) and named.search(str(each))]
    paths = [Path(str(package.locate_file(each))) for each in files if not str(each).endswith(".py")]
    texts = [path.read_text("utf-8", "replace").strip() for path in paths if path.is_file()]
    inline = package.metadata.get("License") or ""
    return list(dict.fromkeys([*texts, *([inline.strip()] if "\n" in inline else [])]))


def _of_python() -> str:
    base = Path(sys.base_prefix)
    series = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        base / "LICENSE.txt",
        base / "lib" / series / "LICENSE.txt",
        Path("/usr/share/doc") / series / "copyright",
    )
    for place in places:
        if place.is_file():
            return place.read_text("utf-8", "replace")
    return "Python is used under the licence of the Python Software Foundation: https://docs.python.org/3/license.html"


if __name__ == "__main__":
    sys.stdout.write(collect())
