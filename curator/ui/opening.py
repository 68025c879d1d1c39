"""Opening a library behind a window that stands already: what is imported, made and read, in which order and where.

On a pool thread: the rooms below, the catalogue (which knows the list from last time at once), the session with its
journal, then the modules of the views. In the UI thread: the views, one per turn of the event loop. Then the scan.
"""

import importlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from curator.library.catalogue import Catalogue
    from curator.library.scan import ScanReport
    from curator.library.session import Session
    from curator.ui.tasks import Progress

VIEW_MODULES = (
    "curator.ui.form",
    "curator.ui.reader",
    "curator.ui.sections",
    "curator.ui.source",
    "curator.ui.changes.view",
)
DOCK_MODULES = ("curator.ui.graph", "curator.ui.review")


@dataclass(frozen=True)
class Opened:
    """A library, ready to be shown. `known` patterns are listed from last time."""

    session: "Session"
    catalogue: "Catalogue"
    known: int


def open_library(root: Path) -> Opened:
    """Open session and catalogue of `root`. Raises OSError with a sentence when the folder cannot be used."""
    if not root.is_dir():
        raise OSError(f"The folder {root} is not there (any more); choose another library.")
    from curator.library.catalogue import Catalogue
    from curator.library.session import Session

    catalogue = Catalogue(root)
    known = catalogue.open()
    return Opened(Session(root), catalogue, known)


def import_views(names: tuple[str, ...] = VIEW_MODULES) -> None:
    """Load the views' modules on this thread, so that building them does not hold up the UI thread."""
    for name in names:
        importlib.import_module(name)


def scan(catalogue: "Catalogue", progress: "Progress", advanced: Callable[[], None]) -> "ScanReport":
    """Bring the catalogue up to date; `advanced` is called now and then when rows may have come."""
    last = time.monotonic()

    def report(done: int, total: int) -> None:
        nonlocal last
        progress.report(done, total)
        now = time.monotonic()
        if now - last > 0.4:
            last = now
            advanced()

    return catalogue.scan(report, lambda: progress.cancelled)
