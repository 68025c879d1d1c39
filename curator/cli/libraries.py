"""What the commands on whole libraries share: the catalogue brought up to date."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from curator.cli import Refused
from curator.library.catalogue import Catalogue
from curator.library.index.scan import ScanReport


@contextmanager
def scanned(library: Path) -> Iterator[tuple[Catalogue, ScanReport]]:
    """The library's catalogue, up to date with its files, and what bringing it there took."""
    if not library.is_dir():
        what = "is not a folder" if library.exists() else "does not exist"
        raise Refused(f"{library} {what}; name the folder of a library.")
    catalogue = Catalogue(library)
    try:
        report = catalogue.scan()
        if any(not each.path for each in report.unlisted):
            raise Refused(f"{library} cannot be read. {report.unlisted[0].message}")
        yield catalogue, report
    finally:
        catalogue.close()
